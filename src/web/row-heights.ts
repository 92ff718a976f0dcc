// Where each line of the view stands, in rows of text, for any width: estimated from columns, so that only the
// lines in sight are ever laid out.
import type { Choices } from "./choices.ts";
import type { Result } from "./protocol.ts";
import { lastAtMost } from "./view-lines.ts";

export type Side = "original" | "redacted";

export interface RowHeights {
  /** Rows above the line; the number of all rows for the line after the last. */
  top(line: number): number;
  /** The line at a row. */
  lineAt(row: number): number;
  readonly rows: number;
  /** Measures again. @param columns of one side @param sides that are shown */
  measure(columns: number, sides: readonly Side[], choices: Choices): void;
  /** Takes over the rows of lines that were laid out. @returns whether any was estimated wrongly */
  correct(seen: Iterable<readonly [line: number, rows: number]>): boolean;
}

/** What the redacted side of a line is longer, in columns. */
function growths({ places, lines, values }: Result, choices: Choices, count: number): Int32Array {
  const growth = new Int32Array(count);
  let line = 0;
  for (let place = 0; place < places.starts.length; place++) {
    const value = places.valueOf[place] as number;
    if (choices.isKept(value)) continue;
    const start = places.starts[place] as number;
    const end = places.ends[place] as number;
    while ((lines.starts[line + 1] as number) <= start && line < count - 1) line++;
    growth[line] = (growth[line] as number) + (values[value] as { placeholder: string }).placeholder.length;
    for (let at = line; at < count && (lines.starts[at] as number) < end; at++) {
      const covered = Math.min(end, lines.starts[at + 1] as number) - Math.max(start, lines.starts[at] as number);
      growth[at] = (growth[at] as number) - covered;
    }
  }
  return growth;
}

export function createRowHeights(result: Result): RowHeights {
  const { lines } = result;
  const count = lines.numbers.length;
  const rowsOf = new Uint16Array(count);
  const tops = new Float64Array(count + 1);
  const addUp = (from: number): void => {
    let total = tops[from] as number;
    for (let line = from; line < count; line++) {
      tops[line] = total;
      total += rowsOf[line] as number;
    }
    tops[count] = total;
  };
  return {
    top: (line) => tops[line] as number,
    lineAt: (row) => Math.max(0, Math.min(count - 1, lastAtMost(tops, row, count))),
    get rows() {
      return tops[count] as number;
    },
    measure(columns, sides, choices) {
      const growth = sides.includes("redacted") ? growths(result, choices, count) : null;
      const isOriginal = sides.includes("original");
      for (let line = 0; line < count; line++) {
        const width = lines.columns[line] as number;
        const redacted = growth === null ? 0 : width + (growth[line] as number);
        const widest = isOriginal && width > redacted ? width : redacted;
        rowsOf[line] = widest <= columns ? 1 : Math.ceil(widest / columns);
      }
      addUp(0);
    },
    correct(seen) {
      let first = count;
      for (const [line, rows] of seen) {
        if (rowsOf[line] === rows) continue;
        rowsOf[line] = rows;
        first = Math.min(first, line);
      }
      if (first < count) addUp(first);
      return first < count;
    },
  };
}
