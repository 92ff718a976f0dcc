// AssemblyScript: goes through what is noted of trees once more, for where objects came first.
import { NONE } from "./ids";
import { firstMissing } from "./names";
import { reserve } from "./room";
import { LINK, LOG_HEAD, MASK, TAKEN, TREE } from "./trees";

// By object: flags, and turn, tree, name and nothing; by name: flags; by tree: turn, flags.
let objectFlags: usize = 0;
let nameFlags: usize = 0;
let turns: usize = 0;
let treeFlags: usize = 0;
let first: usize = 0;
const PLACE: usize = 16;

/** Where reading of the log stands, and its end. */
let logAt: usize = 0;
let logStop: usize = 0;

// Trees from which the one is made that comes next, by how many deltas they are away from a whole one: where the entries
// of each begin, number and name; behind the last one there is room.
const FRAMES: usize = 0x20000;
const MOST_FRAMES: u32 = 4096;
let framesFrom: usize = 0;
/** Entries may take no more. */
const MOST_OF_FRAMES: usize = 1 << 28;

export function setUpPlaces(wantedObjects: usize, wantedNames: usize, turnTable: usize, wantedTrees: usize, places: usize, frames: usize): void {
  objectFlags = wantedObjects;
  nameFlags = wantedNames;
  turns = turnTable;
  treeFlags = wantedTrees;
  first = places;
  framesFrom = frames;
}

/** Goes on with another part of the log. */
export function openLog(from: usize, end: usize): void {
  logAt = from;
  logStop = end;
}

/** Takes a tree's entries for places of the objects that are wanted. */
function takePlaces(from: usize, end: usize, tree: u32, others: usize): usize {
  const turn = load<u32>(turns + (<usize>tree << 2));
  if (turn == NONE) return others;
  const isAll = load<u8>(treeFlags + tree) != 0;
  for (let entry = from; entry < end; entry += 8) {
    const number = load<u32>(entry);
    const object = number & MASK;
    if (number & LINK) continue;
    if (object < firstMissing) {
      if (number & TREE) continue;
      if (!isAll && load<u8>(objectFlags + object) == 0 && load<u8>(nameFlags + <usize>load<u32>(entry, 4)) == 0) continue;
    }
    const place = first + <usize>object * PLACE;
    const known = load<u32>(place);
    if (turn > known) continue;
    if (turn == known) {
      // Twice in a tree: the first one counts.
      if (load<u32>(place, 4) == tree) continue;
      store<u32>(others, turn);
      store<u32>(others, tree, 4);
      store<u32>(others, load<u32>(entry, 4), 8);
      store<u32>(others, object, 12);
      others += PLACE;
      continue;
    }
    store<u32>(place, turn);
    store<u32>(place, tree, 4);
    store<u32>(place, load<u32>(entry, 4), 8);
  }
  return others;
}

/**
 * Goes through trees of the log, for places of the objects that are wanted.
 * @param others room for places: those that came at the same turn as another, which may be earlier ones or not, with the
 * object behind each
 * @returns behind the last of those; 0 for what is damaged, or too much
 */
export function replay(others: usize, othersEnd: usize): usize {
  while (logAt < logStop) {
    const parts = <usize>load<u32>(logAt, 8);
    const count = <usize>load<u32>(logAt, 12);
    // A tree may be told of in the next call.
    if (others + count * PLACE > othersEnd) return others;
    const tree = load<u32>(logAt);
    const depth = load<u32>(logAt, 4);
    if (depth >= MOST_FRAMES) return 0;
    const base = depth == 0 ? 0 : <usize>load<u32>(FRAMES + (<usize>(depth - 1) << 2));
    const from = depth == 0 ? framesFrom : <usize>load<u32>(FRAMES + (<usize>depth << 2));
    const end = from + (count << 3);
    if (end - framesFrom > MOST_OF_FRAMES || !reserve(end + 16)) return 0;
    let to = from;
    logAt += LOG_HEAD;
    for (const stop = logAt + (parts << 3); logAt < stop; logAt += 8) {
      const number = load<u32>(logAt);
      if (number < TAKEN) {
        store<u64>(to, load<u64>(logAt));
        to += 8;
        continue;
      }
      const bytes = <usize>load<u32>(logAt, 4) << 3;
      const source = base + (<usize>(number & MASK) << 3);
      memory.copy(to, source, bytes);
      to += bytes;
    }
    if (to != end) return 0;
    store<u32>(FRAMES + (<usize>depth << 2), <u32>from);
    store<u32>(FRAMES + (<usize>(depth + 1) << 2), <u32>end);
    others = takePlaces(from, end, tree, others);
  }
  return others;
}

/** Whether there is more in the log. */
export function hasMore(): bool {
  return logAt < logStop;
}
