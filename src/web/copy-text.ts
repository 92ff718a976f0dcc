// Puts a text on the clipboard, after a click.

/** The older way; works where the newer is not allowed, as in a frame. */
function copyByCommand(text: string): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isDone = true;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && isDone;
  } finally {
    document.removeEventListener("copy", fill);
  }
}

/** Whether it is there now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}
