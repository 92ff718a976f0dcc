// leakclerk restore: puts the values of a map back into a redacted text, or into an answer that holds its placeholders.
import { decodeText, encodeText } from "../engine/encoding.ts";
import { AppError, UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { restoreExactly, restoreText } from "../redact/restore.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import { openInput } from "./redact/inputs.ts";
import { digestOf, readMap, type RedactionMap } from "./redact/map-file.ts";
import { readPassphrase } from "./redact/passphrase.ts";

interface Result {
  readonly bytes: Uint8Array;
  readonly restored: number;
  readonly unknown: readonly string[];
}

function restoreOne(bytes: Uint8Array, { values, texts }: RedactionMap): Result {
  const view = decodeText(bytes);
  const raws = texts.get(digestOf(view.bytes));
  // The very text that redact gave: what stood at each place, in the form it had there.
  if (raws !== undefined) return { bytes: encodeText(restoreExactly(view.bytes, raws), view), restored: raws.length, unknown: [] };
  const { bytes: restored, ...rest } = restoreText(view.bytes, values);
  return { bytes: encodeText(restored, view), ...rest };
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const path = args.value("map");
  if (path === undefined) throw new UsageError("restore needs the map that redact wrote", "leakclerk restore --map FILE [file …]");
  const paths = args.positionals.length === 0 ? ["-"] : args.positionals;
  const map = readMap(path, io.cwd, await readPassphrase(args, io, false));
  const results: Result[] = [];
  for (const name of paths) {
    const { content, shown } = await openInput(name, io.cwd, false);
    if (!("bytes" in content)) throw new AppError(`${shown}: larger than 16 MiB`, "restore it in parts; nothing was printed");
    results.push(restoreOne(content.bytes, map));
  }
  for (const { bytes } of results) io.out(bytes);
  if (!args.has("quiet")) {
    const restored = results.reduce((sum, result) => sum + result.restored, 0);
    const unknown = new Set(results.flatMap((result) => result.unknown));
    const left =
      unknown.size === 0
        ? ""
        : `; not in the map, left as they are: ${[...unknown].slice(0, 10).join(", ")}${unknown.size > 10 ? " \u2026" : ""}`;
    io.err(`leakclerk: restored ${restored} ${restored === 1 ? "place" : "places"}${left}\nleakclerk: values are in clear text again\n`);
  }
  return EXIT.clean;
}
