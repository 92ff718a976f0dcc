// Which stretches of a document a detector has to look at. A match of at most `reach` bytes that
// holds a keyword lies wholly within `reach` of that keyword, so the verdict is that of the whole text.

/** Half-open byte ranges, ascending and apart from each other: start, end, start, end, … */
export type Windows = number[];

/**
 * Adds the window round one keyword hit, merging it with those it touches.
 * @param length of the document
 */
export function addWindow(windows: Windows, hitStart: number, hitEnd: number, reach: number, length: number): void {
  let start = Math.max(0, hitEnd - reach);
  let end = Math.min(length, hitStart + reach);
  // Hits come in order of their end, so only the last windows can touch.
  while (windows.length > 0 && (windows.at(-1) as number) >= start) {
    end = Math.max(end, windows.pop() as number);
    start = Math.min(start, windows.pop() as number);
  }
  windows.push(start, end);
}
