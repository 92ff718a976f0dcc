// Which objects lie under a name that may be a secret, is what a rule is about, or lets a rule run that looks for its word in the path.
import type { Scanner } from "../../engine/scanner.ts";
import { toPathBytes } from "../../sources/byte-path.ts";
import type { Names } from "../../sources/history/names.ts";

/** Numbers of the texts on which an offset falls, when they are joined by one character. */
function* numbersAt(offsets: readonly number[], texts: readonly string[]): Generator<number> {
  const ascending = offsets.toSorted((a, b) => a - b);
  let end = 0;
  let next = 0;
  for (const [number, text] of texts.entries()) {
    end += text.length + 1;
    if (next === ascending.length) return;
    if ((ascending[next] as number) >= end) continue;
    yield number;
    while (next < ascending.length && (ascending[next] as number) < end) next++;
  }
}

/** Ids of blobs, and of trees, which have to be told apart; each once. */
export function* suspectNames(names: Names, scanner: Scanner): Generator<string> {
  const { paths } = names;
  const suspects = new Set<number>();
  const joined = paths.join("\n");
  const offsets = scanner.judgesPaths ? null : scanner.suspectNames(toPathBytes(joined.replaceAll("/", "\0").replaceAll("\n", "\0")));
  for (const number of offsets === null ? paths.keys() : numbersAt(offsets, paths)) suspects.add(number);
  // Only what a scan of the name alone finds something in is a find: nearly no name is.
  for (const number of suspects) {
    const path = paths[number] as string;
    const found = scanner.scan({ path, bytes: new Uint8Array(0), origin: { kind: "commit" } });
    if (found.length === 0) suspects.delete(number);
  }
  for (const number of numbersAt(scanner.openingWords(joined), paths)) suspects.add(number);
  if (suspects.size === 0) return;
  for (const { id } of names.idsUnder(suspects)) yield id;
}
