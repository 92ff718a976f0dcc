// Saves the redacted text as a file, from memory.

/** `error.log` → `error.redacted.log`. @param name of the file that was dropped; null for a paste */
export function savedName(name: string | null): string {
  if (name === null) return "redacted.txt";
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)}.redacted${name.slice(dot)}` : `${name}.redacted`;
}

export function saveBytes(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  // No type that a browser would show: it is saved, not opened.
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
