// Every way in: paste anywhere, drop anywhere, choose a file, or type.
import { part } from "./parts.ts";

/** Bytes or code units; beyond it a browser's memory is the limit. */
const LARGEST = 64 * 1024 * 1024;
/** Pasted between typed text up to here; larger ones are redacted at once, since a text field would stall. */
const LARGEST_TYPED = 100_000;

export interface InputParts {
  onText(text: string): void;
  onFile(file: File): void;
  onRefusal(message: string, hint: string): void;
}

export function acceptInput({ onText, onFile, onRefusal }: InputParts): void {
  const field = part<HTMLTextAreaElement>("input");
  const picker = part<HTMLInputElement>("file");
  const drop = part("drop");

  const tooLarge = (): void =>
    onRefusal("This is more than 64 MB.", "For a text of this size use the command line: leakclerk redact FILE.");
  const takeText = (text: string): void => {
    if (text.length > LARGEST) tooLarge();
    else if (text !== "") onText(text);
  };
  const takeFiles = (files: FileList): void => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1)
      onRefusal("That was more than one file.", "Drop one file at a time; several go through leakclerk redact on the command line.");
    else if (/^(?:image|video|audio|font)\//.test(file.type))
      onRefusal("This is not a text.", "What a picture or a recording shows cannot be redacted here: nothing was read.");
    else if (file.size > LARGEST) tooLarge();
    else onFile(file);
  };

  part("form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value === "") field.focus();
    else takeText(field.value);
  });
  part("choose").addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    if (picker.files !== null) takeFiles(picker.files);
    picker.value = "";
  });

  document.addEventListener("paste", (event) => {
    const data = event.clipboardData;
    if (data === null) return;
    const text = data.getData("text/plain");
    const isTyping = event.target === field && field.value !== "";
    if (text !== "" && isTyping && text.length < LARGEST_TYPED) return;
    event.preventDefault();
    if (text !== "") takeText(text);
    else if (data.files.length > 0) takeFiles(data.files);
  });

  // A file that is dropped beside a page would be opened by the browser in its place.
  const isForUs = (event: DragEvent): boolean =>
    event.dataTransfer !== null && [...event.dataTransfer.types].some((type) => type === "Files" || type === "text/plain");
  document.addEventListener("dragover", (event) => {
    if (!isForUs(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) drop.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    drop.hidden = true;
    const data = event.dataTransfer;
    if (data === null || !isForUs(event)) return;
    event.preventDefault();
    if (data.files.length > 0) takeFiles(data.files);
    else takeText(data.getData("text/plain"));
  });
}
