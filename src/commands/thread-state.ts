// What one further thread is at: in shared memory, so that the main thread can tell even after it has died.

/** Not a file's index: what the thread is doing instead. */
export const STARTING = -1;
export const CHOOSING = -2;
export const DISMISSED = -3;

/** How far it has come. */
export interface Sums {
  readonly scanned: number;
  readonly bytes: number;
  /** Scanned, skipped or failed. */
  readonly done: number;
}

export interface ThreadState {
  readonly memory: SharedArrayBuffer;
  /** Index of the file that it is at, or one of the above. */
  at(): number;
  sums(): Sums;
  /** By the thread, before it takes a file. @returns false when there is nothing left to do */
  begin(): boolean;
  /** By the thread, as it starts with a file. */
  startFile(index: number): void;
  /** By the thread, when all there is to say of the file is said. */
  endFile(sums: Sums): void;
  /** By the main thread: who has not begun will not. @returns false when it has */
  dismiss(): boolean;
}

/** @param memory of a thread that another thread made */
export function createThreadState(memory?: SharedArrayBuffer): ThreadState {
  const shared = memory ?? new SharedArrayBuffer(32);
  const at = new Int32Array(shared, 0, 1);
  const totals = new Float64Array(shared, 8, 3);
  if (memory === undefined) at[0] = STARTING;
  const leaveStart = (next: number): boolean => Atomics.compareExchange(at, 0, STARTING, next) === STARTING;
  return {
    memory: shared,
    at: () => Atomics.load(at, 0),
    sums: () => ({ scanned: totals[0] as number, bytes: totals[1] as number, done: totals[2] as number }),
    begin: () => leaveStart(CHOOSING),
    startFile: (index) => void Atomics.store(at, 0, index),
    endFile({ scanned, bytes, done }) {
      totals.set([scanned, bytes, done]);
      Atomics.store(at, 0, CHOOSING);
    },
    dismiss: () => leaveStart(DISMISSED),
  };
}
