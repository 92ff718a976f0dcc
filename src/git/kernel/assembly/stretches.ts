// AssemblyScript: sees where no rule can match at an anchor, since what each of its matches holds is not there: so that
// JavaScript is asked of few. ../stretches.ts writes what it goes by.

/** A rule: at least and at most so far before the anchor a match begins, and goes on for so long; bytes of a set, so many in a row. */
const LEAST: usize = 0;
const MOST: usize = 4;
const REACH: usize = 8;
const SET: usize = 12;
const MIN: usize = 16;
const RULE: usize = 20;
const RULES: usize = 4;

/** For each anchor: where its rules are listed; 0: not told. */
let lists: usize = 0;

/** @param at an address for each anchor, and one more */
export function setUpStretches(at: usize): void {
  lists = at;
}

/** Whether `min` bytes of the set stand one after the other; the engine's holdsStretch in detector.ts. */
function holds(from: usize, to: usize, set: usize, min: usize): bool {
  for (let last = from + min - 1; last < to; last += min) {
    let at = last;
    const first = last - min;
    while (at > first && load<u8>(set + <usize>load<u8>(at)) != 0) at--;
    if (at == first) return true;
    last = at;
  }
  return false;
}

/** Whether a rule may match at an anchor; it may where nothing was told of it. */
export function mayMatch(anchor: u32, place: usize, text: usize, textEnd: usize): bool {
  const list = <usize>load<u32>(lists + (<usize>anchor << 2));
  if (list == 0) return true;
  const end = list + RULES + <usize>load<u32>(list) * RULE;
  for (let rule = list + RULES; rule < end; rule += RULE) {
    const least = <usize>load<u32>(rule, LEAST);
    const most = <usize>load<u32>(rule, MOST);
    if (place - text < least) continue;
    const from = place - text > most ? place - most : text;
    const to = min(textEnd, place - least + <usize>load<u32>(rule, REACH));
    if (holds(from, to, <usize>load<u32>(rule, SET), <usize>load<u32>(rule, MIN))) return true;
  }
  return false;
}

/** Whether all that {@link mayMatch} looks at lies within the text: so more text round it would change nothing. */
export function seesAll(anchor: u32, place: usize, text: usize, textEnd: usize): bool {
  const list = <usize>load<u32>(lists + (<usize>anchor << 2));
  if (list == 0) return false;
  const end = list + RULES + <usize>load<u32>(list) * RULE;
  for (let rule = list + RULES; rule < end; rule += RULE) {
    if (place - text < <usize>load<u32>(rule, MOST)) return false;
    if (textEnd - place + <usize>load<u32>(rule, LEAST) < <usize>load<u32>(rule, REACH)) return false;
  }
  return true;
}
