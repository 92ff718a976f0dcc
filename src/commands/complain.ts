// What is said of an error that ends a run: with no value in it, and never with what was read.
import type { AppError } from "../errors.ts";
import { visibleText } from "../sanitize.ts";

/** A value that was mistyped for a path or a word must not reach a log. Loading the rules takes time: not for short words. */
export async function withoutSecrets(text: string): Promise<string> {
  if (!/\S{16}/.test(text)) return visibleText(text);
  const [{ createScanner }, { BUILTIN_ANCHORS, BUILTIN_DETECTORS }] = await Promise.all([
    import("../engine/scanner.ts"),
    import("../rules/builtin.gen.ts"),
  ]);
  const { redact } = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS });
  // Behind a slash or a dash a value may not look like one, so the pieces are looked at on their own, too.
  const pieces = redact(text).split(/(?<=[/="]|--)/);
  return visibleText(pieces.map(redact).join(""));
}

/** Message, hint and lines of a user's mistake. */
export async function complaintOf({
  message,
  hint,
  lines,
}: AppError): Promise<{ message: string; hint: string; lines: readonly string[] }> {
  const shown: string[] = [];
  for (const line of lines) shown.push(await withoutSecrets(line));
  return { message: await withoutSecrets(message), hint: hint === "" ? "" : await withoutSecrets(hint), lines: shown };
}

/** Only the place: the message of a bug may quote what was read. */
export function bugText(error: unknown): string {
  const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return `leakclerk: this is a bug (${error instanceof Error ? error.name : typeof error}${code === undefined ? "" : ` ${code}`}); please report it\n${frames.slice(0, 8).join("\n")}\n`;
}
