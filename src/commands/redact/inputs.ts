// What redact reads: files, standard input, the clipboard; small ones whole, large ones piece by piece.
import { existsSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { LARGE } from "../../engine/segments.ts";
import { AppError, UsageError } from "../../errors.ts";
import { visibleText } from "../../sanitize.ts";
import { displayPath } from "../../sources/display-path.ts";
import { createReadBuffer } from "../../sources/read-buffer.ts";
import { readPieces, readRegularFile, whyUnread } from "../../sources/read-file.ts";
import { openStandardInput, standardInputPieces, STDIN_PATH } from "../../sources/standard-input.ts";

export interface Input {
  /** For messages; already fit to be shown. */
  readonly shown: string;
  /** For rules that look at it. */
  readonly path: string;
  /** The file itself, links followed; null for standard input and the clipboard. */
  readonly file: string | null;
  readonly content: { readonly bytes: Buffer } | { readonly arriving: AsyncIterable<Uint8Array> | Iterable<Uint8Array> };
}

/** Text in other encodings is taken whole. */
const isUtf8 = (beginning: Uint8Array): boolean =>
  !beginning.subarray(0, 512).includes(0) && beginning[0] !== 0xff && beginning[0] !== 0xfe;

function openFile(path: string, cwd: string): Input {
  const shown = visibleText(displayPath(Buffer.from(path)));
  const absolute = resolve(cwd, path);
  if (path === "" || !existsSync(absolute)) throw new UsageError(`${shown || "an empty path"}: no such file`, "nothing was printed");
  // A path that the user names is followed.
  const file = realpathSync(absolute);
  const result = readRegularFile(file, createReadBuffer(), LARGE);
  if ("bytes" in result) return { shown, path: shown, file, content: { bytes: Buffer.from(result.bytes) } };
  if (!("large" in result)) throw new UsageError(`${shown}: ${whyUnread(result)}`, "nothing was printed");
  const [first] = readPieces(file);
  if (first !== undefined && isUtf8(first)) return { shown, path: shown, file, content: { arriving: readPieces(file) } };
  const whole = readRegularFile(file, createReadBuffer());
  if ("bytes" in whole) return { shown, path: shown, file, content: { bytes: Buffer.from(whole.bytes) } };
  throw new UsageError(`${shown}: ${whyUnread(whole)}`, "nothing was printed");
}

/** @param follow give out what arrives as it does */
export async function openInput(path: string, cwd: string, follow: boolean): Promise<Input> {
  if (path !== "-") return openFile(path, cwd);
  const of = (content: Input["content"]): Input => ({ shown: STDIN_PATH, path: "", file: null, content });
  if (follow) return of({ arriving: standardInputPieces() });
  const opened = await openStandardInput();
  return of(opened);
}

/** Permission bits of a file that will be replaced. */
export function modeOf(file: string): number {
  try {
    return statSync(file).mode & 0o777;
  } catch {
    throw new AppError("a file vanished while it was redacted", "nothing was written");
  }
}
