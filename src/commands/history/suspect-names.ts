// Which objects lie under a name that may be a secret, is what a rule is about, or lets a rule run that looks for its word in the path.
import type { Scanner } from "../../engine/scanner.ts";
import { type BytePath, toPathBytes } from "../../sources/byte-path.ts";
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

/** Numbers of those paths. */
function suspectsAmong(paths: readonly BytePath[], scanner: Scanner): Set<number> {
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
  return suspects;
}

/** Ids of blobs, and of trees, which have to be told apart; each once. */
export function* suspectNames(names: Names, scanner: Scanner): Generator<string> {
  const suspects = suspectsAmong(names.paths, scanner);
  if (suspects.size === 0) return;
  for (const { id } of names.idsUnder(suspects)) yield id;
}

/** Ids of those that lie there. */
export function suspectPaths(places: readonly { readonly id: string; readonly path: BytePath }[], scanner: Scanner): string[] {
  const paths = [...new Set(places.map(({ path }) => path))];
  const suspects = new Set([...suspectsAmong(paths, scanner)].map((number) => paths[number]));
  return places.filter(({ path }) => suspects.has(path)).map(({ id }) => id);
}

/**
 * Which names may make a suspect of a path in which they are one of the steps.
 * @param names of entries of trees, a NUL behind each
 * @returns 1 by number for those; null where paths are judged as a whole
 */
export function suspectSteps(names: Uint8Array, scanner: Scanner): Uint8Array | null {
  if (scanner.judgesPaths || scanner.wordsCrossNames || scanner.suspectNames(new Uint8Array(0)) === null) return null;
  const steps = Buffer.from(names).toString("latin1").split("\0").slice(0, -1);
  const flags = new Uint8Array(steps.length);
  for (const number of suspectsAmong(steps, scanner)) flags[number] = 1;
  // Git writes but what stands before a line break.
  for (const [number, step] of steps.entries()) if (step.includes("\n")) flags[number] = 1;
  return flags;
}
