// Cuts a text into the lines that the page shows.
import type { ViewLines } from "./protocol.ts";

/** Code units of a line that are shown as one; a longer line is cut, so that the page never lays out much at once. */
const LONGEST = 2000;
export const TAB_COLUMNS = 4;

/** Whether it takes two columns in a monospaced font, roughly: Hangul, CJK, full-width forms, emoji. */
const isWide = (unit: number): boolean =>
  unit >= 0x1100 && (unit <= 0x115f || (unit >= 0x2e80 && unit <= 0xa4cf) || (unit >= 0xac00 && unit <= 0xd7a3) || unit >= 0xf900);

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function columnsOf(unit: number): number {
  if (unit < 0x80) return unit === 9 ? TAB_COLUMNS : 1;
  if (isLowSurrogate(unit)) return 0;
  return isWide(unit) || isHighSurrogate(unit) ? 2 : 1;
}

/** An array of numbers that grows. */
function createColumn<T extends Uint32Array | Uint16Array>(make: (size: number) => T): { add(value: number): void; done(): T } {
  let array = make(4096);
  let length = 0;
  return {
    add(value) {
      if (length === array.length) {
        const larger = make(length * 2);
        larger.set(array);
        array = larger;
      }
      array[length++] = value;
    },
    done: () => array.slice(0, length) as T,
  };
}

export function cutLines(text: string): ViewLines {
  const starts = createColumn((size) => new Uint32Array(size));
  const numbers = createColumn((size) => new Uint32Array(size));
  const widths = createColumn((size) => new Uint16Array(size));
  let number = 1;
  let isFurther = false;
  let start = 0;
  let columns = 0;
  const end = (at: number): void => {
    starts.add(start);
    numbers.add(isFurther ? 0 : number);
    widths.add(columns);
    start = at;
    columns = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) {
      end(at + 1);
      isFurther = false;
      number++;
      continue;
    }
    if (at - start >= LONGEST && !isLowSurrogate(unit)) {
      end(at);
      isFurther = true;
    }
    columns += columnsOf(unit);
  }
  if (start < text.length || start === 0) end(text.length);
  starts.add(text.length);
  return { starts: starts.done(), numbers: numbers.done(), columns: widths.done() };
}

/** Index of the last of `sorted` that is not greater than `value`; -1 if all are. */
export function lastAtMost(sorted: Uint32Array | Float64Array, value: number, length: number = sorted.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
