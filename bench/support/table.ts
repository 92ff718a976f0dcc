// Tables for a terminal: names to the left, numbers to the right.

/** @param left how many columns hold text and are aligned left; the last column may, too, with `tail` */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[], left = 1, tail = false): string[] {
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const width = widths[i] as number;
        return i < left || (tail && i === heads.length - 1) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

/** As many digits as say something: 0.123, 1.23, 12.3, 123. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return "-";
  return value.toFixed(value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
}

export const megabytes = (bytes: number | undefined): string => (bytes === undefined ? "-" : (bytes / 1e6).toFixed(0));
