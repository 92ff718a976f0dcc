// The files of a scan, shared by its threads: each takes the next one, and nobody takes one twice.
// Only numbers are in shared memory; the lists come to each thread by themselves, in the same order.
import type { BytePath } from "../sources/byte-path.ts";
import type { FileList, ListedFile } from "../sources/types.ts";

/** Places in the shared memory. */
const NEXT = 0;
/** How many files there are so far; once there will be no more, that number's complement, which is negative. */
const LISTED = 1;

/** Shared memory. */
export type QueueState = Int32Array<SharedArrayBuffer>;

export const createQueueState = (): QueueState => new Int32Array(new SharedArrayBuffer(8));

/** Whoever waits is woken. The lists must be on their way before. */
export function setListed(state: QueueState, count: number, complete: boolean): void {
  Atomics.store(state, LISTED, complete ? ~count : count);
  Atomics.notify(state, LISTED);
}

export interface TakenFile extends ListedFile {
  /** Among all files, in the order of the lists. */
  readonly index: number;
}

/**
 * Takes files for one thread.
 * @param nextList the lists in order, each once
 * @param checkNames asked once a list: tells of its files whether their names are clean
 * @returns the next file that no thread has taken; waits, without a turn for anything else, while there may
 * come more; undefined after the last
 */
export function createTake(
  state: QueueState,
  nextList: () => FileList,
  checkNames: (list: FileList) => (file: number) => boolean,
): () => TakenFile | undefined {
  let list: FileList | undefined;
  let isNameClean = (_file: number): boolean => false;
  let first = 0;
  return () => {
    const index = Atomics.add(state, NEXT, 1);
    for (;;) {
      const word = Atomics.load(state, LISTED);
      if (index < (word < 0 ? ~word : word)) break;
      if (word < 0) return undefined;
      Atomics.wait(state, LISTED, word);
    }
    while (list === undefined || index - first >= list.paths.length) {
      first += list?.paths.length ?? 0;
      list = nextList();
      isNameClean = checkNames(list);
    }
    const file = index - first;
    return { index, place: list.place, path: list.paths[file] as BytePath, isNameClean: isNameClean(file) };
  };
}
