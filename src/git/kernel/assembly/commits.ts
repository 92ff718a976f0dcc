// AssemblyScript: reads of commits where they come from. Format: lines of `tree`, `parent`, `author` and `committer`.
import { findHex, idBytes } from "./ids";
import { reserve } from "./room";
import { DAMAGED, RECORD, TOO_LARGE } from "./trees";

/** Whether a line begins there with a word of so many bytes. */
function begins(p: usize, end: usize, word: u64, bytes: u64): bool {
  return p + <usize>bytes <= end && (load<u64>(p) & ((<u64>1 << (bytes << 3)) - 1)) == word;
}

/** "tree ", "parent ", "author " and "committe", lowest byte first. */
const TREE_WORD: u64 = 0x2065657274;
const PARENT_WORD: u64 = 0x20746e65726170;
const AUTHOR_WORD: u64 = 0x20726f68747561;
const COMMITTER_WORD: u64 = 0x657474696d6d6f63;

/** Digits of a date, of which more are a date that git may read in another way. */
const MOST_DIGITS: usize = 12;

/** @returns seconds, or -1 for what git may take for another time */
function readDate(from: usize, end: usize): f64 {
  let p = from;
  while (p < end && load<u8>(p) != 0x0a && load<u8>(p) != 0x3e) p++;
  if (p + 2 >= end || load<u8>(p) != 0x3e || load<u8>(p, 1) != 0x20) return -1;
  p += 2;
  const start = p;
  let date: f64 = 0;
  for (; p < end && <u32>load<u8>(p) - 0x30 < 10; p++) date = date * 10 + <f64>(<u32>load<u8>(p) - 0x30);
  if (p == start || p - start > MOST_DIGITS || p >= end || load<u8>(p) != 0x20) return -1;
  for (; p < end && load<u8>(p) != 0x0a; p++) if (load<u8>(p) == 0x3e) return -1;
  return p < end ? date : -1;
}

/**
 * Writes of a commit, behind its record: seconds of its date as a float, -1 for an odd one; its tree; its parents; NONE
 * for what is not there.
 * @returns how many parents there are, or why nothing is known
 */
export function readCommit(record: usize, out: usize): i32 {
  const size = <usize>load<u32>(record);
  const end = record + RECORD + size;
  const line = 2 * idBytes;
  let p = record + RECORD;
  if (!reserve(out + size + 64)) return TOO_LARGE;
  if (!begins(p, end, TREE_WORD, 5) || p + 5 + line >= end || load<u8>(p + 5 + line) != 0x0a) return DAMAGED;
  store<u32>(out, findHex(p + 5), 8);
  p += 6 + line;
  let count: i32 = 0;
  for (; begins(p, end, PARENT_WORD, 7); p += 8 + line) {
    if (p + 7 + line >= end || load<u8>(p + 7 + line) != 0x0a) return DAMAGED;
    store<u32>(out + 12 + (<usize>count << 2), findHex(p + 7));
    count++;
  }
  if (!begins(p, end, AUTHOR_WORD, 7)) return DAMAGED;
  while (p < end && load<u8>(p) != 0x0a) p++;
  p++;
  const isOdd = p + 10 >= end || load<u64>(p) != COMMITTER_WORD || load<u16>(p, 8) != 0x2072;
  store<f64>(out, isOdd ? -1 : readDate(p, end));
  return count;
}
