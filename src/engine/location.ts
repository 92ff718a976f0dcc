// Byte offset to line and column. Lines end with \n; columns count UTF-16 code units from 1.
import { utf16Length } from "./bytes.ts";

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** 0-based number of the line that holds the offset. */
  lineAt(offset: number): number;
  /** Half-open byte range of a 0-based line, without its line break (\n or \r\n). */
  bounds(line: number): { start: number; end: number };
  /** Cheap for ascending offsets on one line: counts on from the last one asked for. */
  position(offset: number): Position;
}

export function createLineIndex(bytes: Uint8Array): LineIndex {
  const starts: number[] = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  let last = { line: 0, offset: 0, column: 0 };

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    lineAt,
    bounds(line) {
      const start = starts[line] as number;
      let end = line + 1 < starts.length ? (starts[line + 1] as number) - 1 : bytes.length;
      if (end > start && bytes[end - 1] === 13) end--;
      return { start, end };
    },
    position(offset) {
      const line = lineAt(offset);
      const from = last.line === line && last.offset <= offset ? last : { line, offset: starts[line] as number, column: 0 };
      last = { line, offset, column: from.column + utf16Length(bytes, from.offset, offset) };
      return { line: line + 1, column: last.column + 1 };
    },
  };
}
