// Asks of all names in a list at once whether one can hold a value: of nearly every list the answer is no.
import type { Scanner } from "../engine/scanner.ts";
import { toPathBytes } from "../sources/byte-path.ts";
import type { FileList } from "../sources/types.ts";

// What is shown of other names is not what their bytes are.
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;

/** @returns whether no name of a list, files and folders, can hold a value */
export function createNameCheck(scanner: Scanner): (list: FileList) => boolean {
  return ({ place, paths }) => {
    if (place.kind === "named") return false;
    const names = `${place.shown}/${paths.join("/")}`;
    return ASCII.test(names) && scanner.areNamesClean(toPathBytes(names.replaceAll("/", "\0")));
  };
}
