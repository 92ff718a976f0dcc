// Where a match of a detector can begin, as the anchors found in one document tell.

/** Inclusive ranges of offsets: from, to, from, to, … Ascending and apart once they are {@link settleStarts settled}. */
export type Starts = number[];

/** Adds what one hit of an anchor says; a match cannot begin before the text. */
export function addStart(starts: Starts, from: number, to: number): void {
  if (to >= 0) starts.push(Math.max(0, from), to);
}

/** Puts the ranges in order, and those together that touch. Hits come almost in order. */
export function settleStarts(starts: Starts): Starts {
  let inOrder = true;
  for (let i = 2; i < starts.length && inOrder; i += 2) inOrder = (starts[i] as number) > (starts[i - 1] as number);
  if (inOrder) return starts;
  const pairs = Array.from({ length: starts.length / 2 }, (_, i) => [starts[i * 2] as number, starts[i * 2 + 1] as number] as const);
  pairs.sort((a, b) => a[0] - b[0]);
  const settled: Starts = [];
  for (const [from, to] of pairs) {
    const end = settled.at(-1);
    if (end !== undefined && from <= end) settled[settled.length - 1] = Math.max(end, to);
    else settled.push(from, to);
  }
  return settled;
}

/** The part of settled ranges that does not lie before `from`. */
export function notBefore(settled: Starts, from: number): Starts {
  if (settled.length === 0 || (settled[0] as number) >= from) return settled;
  const rest: Starts = [];
  for (let i = 0; i < settled.length; i += 2) {
    const start = Math.max(from, settled[i] as number);
    const end = settled[i + 1] as number;
    if (start <= end) rest.push(start, end);
  }
  return rest;
}
