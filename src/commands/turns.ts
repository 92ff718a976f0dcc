// Turns for signals, messages and the progress line while synchronous work fills the thread.

/** So often, in milliseconds. */
const TURN = 50;

/** @returns called between two pieces of work; waits only when a turn is due, and calls `during` then */
export function createTurns(during: () => void): () => Promise<void> | undefined {
  let next = Date.now() + TURN;
  const turn = async (): Promise<void> => {
    during();
    await new Promise((resolve) => setImmediate(resolve));
    next = Date.now() + TURN;
  };
  return () => (Date.now() < next ? undefined : turn());
}
