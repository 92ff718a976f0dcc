// Asks of all names in a list at once whether they can hold a value: nearly none can.
import type { Scanner } from "../engine/scanner.ts";
import { toPathBytes } from "../sources/byte-path.ts";
import type { FileList } from "../sources/types.ts";

// What is shown of other names is not what their bytes are.
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;

const none = (): boolean => false;

/** @returns of a list and the number of a file in it, whether no name in its path, file or folder, can hold a value */
export function createNameCheck(scanner: Scanner): (list: FileList) => (file: number) => boolean {
  return ({ place, paths }) => {
    if (place.kind === "named") return none;
    const names = `${place.shown}/${paths.join("/")}`;
    const suspects = ASCII.test(names) ? scanner.suspectNames(toPathBytes(names.replaceAll("/", "\0"))) : null;
    if (suspects === null || suspects.some((offset) => offset <= place.shown.length)) return none;
    if (suspects.length === 0) return () => true;
    const dirty = new Set<number>();
    const ascending = suspects.toSorted((a, b) => a - b);
    let end = place.shown.length + 1;
    let next = 0;
    paths.forEach((path, file) => {
      end += path.length + 1;
      for (; next < ascending.length && (ascending[next] as number) < end; next++) dirty.add(file);
    });
    return (file) => !dirty.has(file);
  };
}
