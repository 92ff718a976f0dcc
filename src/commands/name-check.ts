// Asks of all names in a list at once whether they can hold a value: nearly none can.
import { toUtf8 } from "../engine/bytes.ts";
import type { Scanner } from "../engine/scanner.ts";
import { type BytePath, toPathBytes } from "../sources/byte-path.ts";
import type { FileList } from "../sources/types.ts";

// What is shown of other names is not what their bytes are.
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;

const none = (): boolean => false;

/** Marks the files on whose part of the joined paths an offset falls. @param start of the first path */
function markAt(offsets: readonly number[], paths: readonly BytePath[], start: number, dirty: Set<number>): void {
  const ascending = offsets.toSorted((a, b) => a - b);
  let end = start;
  let next = 0;
  paths.forEach((path, file) => {
    end += path.length + 1;
    for (; next < ascending.length && (ascending[next] as number) < end; next++) dirty.add(file);
  });
}

/** @returns of a list and the number of a file in it, whether its path holds neither what can be a value nor what lets a rule run */
export function createNameCheck(scanner: Scanner): (list: FileList) => (file: number) => boolean {
  return ({ place, paths }) => {
    if (place.kind === "named" || paths.length === 0) return none;
    const joined = paths.join("/");
    const names = `${place.shown}/${joined}`;
    const policy = `${place.policy}/`;
    if (!ASCII.test(names) || !ASCII.test(policy)) return none;
    const suspects = scanner.suspectNames(toPathBytes(names.replaceAll("/", "\0")));
    const words = scanner.openingWords(policy + joined);
    // Of the folder's own name every file would be suspect.
    if (suspects === null || suspects.some((at) => at <= place.shown.length) || words.some((at) => at < policy.length)) return none;
    const dirty = new Set<number>();
    markAt(suspects, paths, place.shown.length + 1, dirty);
    markAt(words, paths, policy.length, dirty);
    return (file) => !dirty.has(file);
  };
}

/** The same of one path, as it is shown and as policy knows it. */
export function isNameClean(scanner: Scanner, shown: string, policyPath: string): boolean {
  const suspects = scanner.suspectNames(toUtf8(shown.replaceAll("/", "\0")));
  return suspects !== null && suspects.length === 0 && scanner.openingWords(policyPath).length === 0;
}
