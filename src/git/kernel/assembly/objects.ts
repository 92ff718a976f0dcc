// AssemblyScript: rebuilds a repository's objects and searches each for anchors, of a delta only what it changes.
// Format of deltas: gitformat-pack(5), "Deltified representation".
//
// An object is a record: RECORD bytes of numbers and zeros, its text, zeros, and its hits by place. A delta's record is
// made from that of its base. Where a long stretch is copied, no anchor that stands well inside it can have changed:
// its hits are taken over, and its verdict, too, unless something within the anchor's reach has changed.
import { begin, next } from "../../../engine/kernel/assembly/search";
import { SPILL, unpack } from "../../../engine/kernel/assembly/inflate";
import { apply, beginDelta, readSize, STRETCH } from "./delta";
import { decodeRun, forgetRegion, forgetRuns, goToRun, isRegionNear, mayBeWide, readingsOf, regionBytes } from "./hidden";
import { reserve } from "./room";
import { forgetRun, mostPlaces, tellRuns } from "./runs";
import { mayMatch, seesAll, setUpStretches } from "./stretches";
import { ASKED, AWAITED, learn, setUpVerdicts, verdictKnown, writeAsked } from "./verdicts";

export { checksOut } from "./crc";
export { verdictsBytes } from "./verdicts";
export { readCommit } from "./commits";
export { addList, addressOfId, findListed, lastFoundBytes, setUpLastFound, setUpLists } from "./ids";
export { countMissing, endOfNames, setUpMissing, setUpNames } from "./names";
export { hasMore, openLog, replay, setUpPlaces } from "./places";
export { addDelta as addTreeDelta, addText as addTreeText, addWhole as addWholeTree, endOfLog, listTrees, move as moveTree, noteTree, setUpLog } from "./trees";
export { listChildren, readHeads, setUpFamilies, sortOffsets } from "./families";
export { unpack };

/** A record: size of its text, address and number of its hits, how many of them are to be judged, and are LIVE or OPEN. */
const HITS_AT: usize = 4;
const HITS: usize = 8;
const UNJUDGED_HITS: usize = 12;
const LIVE_HITS: usize = 16;
const FLAGS: usize = 20;
const RECORD: usize = 48;
/** A hit: place of the literal in the text, anchor, verdict; of a run, shifts. */
const HIT: usize = 8;
const ANCHOR: usize = 4;
const VERDICT: usize = 6;
/** Of a run: by which shifts it reads as ASCII. */
const SHIFTS: usize = 7;
const UNJUDGED: u8 = 0;
const DEAD: u8 = 1;
const LIVE: u8 = 2;
const DROPPED: u8 = 3;
const OPEN: u8 = 4;

/** May be UTF-16 or UTF-32, or an archive: a zero or such a mark at the beginning. */
const ODD: u32 = 1;
/** Begins with the mark of UTF-8. */
const MARKED: u32 = 2;
const SAMPLE: usize = 512;
const MARK: usize = 3;

/** Zeros behind a text: what windows and checks of the search may load. */
const BEHIND: usize = 128;
/** An anchor's hit depends on no more than so many bytes before and from the beginning of its literal on. */
const HIT_BEFORE: usize = 2;
const HIT_BEHIND: usize = 64;
/** Taking over shorter stretches takes longer than searching them. */
const SHORTEST: usize = 128;

const DAMAGED: i32 = -1;
const TOO_LARGE: i32 = -2;

// Where the search puts its hits; see ../../../engine/kernel/layout.ts.
const found: usize = 0x1f0000;

/**
 * By anchor: how many bytes before and from its literal's beginning on a verdict depends on. A negative number: it is
 * OPEN wherever it stands; no bytes at all: it leads to nothing. Set by JavaScript.
 */
let reaches: usize = 0;
/** Stands for a run that may be an encoding, in place of an anchor; it has a reach, too. */
let runAnchor: u32 = 0;
let largest: usize = 0;

/**
 * @param verdicts address of what is kept of verdicts @param stretches of what is told of anchors' rules
 * @param most bytes of a text that may be built
 */
export function setUp(reachTable: usize, run: u32, verdicts: usize, stretches: usize, most: usize): void {
  reaches = reachTable;
  runAnchor = run;
  largest = most;
  setUpVerdicts(verdicts);
  setUpStretches(stretches);
}

function isMarked(text: usize, size: usize): bool {
  return size >= MARK && (load<u32>(text) & 0xffffff) == 0xbfbbef;
}

/** Whether a text begins as archives do (PK, gzip, BZh, xz, zstd, %PDF), as far as four bytes tell. */
function isPacked(text: usize): bool {
  const four = load<u32>(text);
  const two = four & 0xffff;
  if (two == 0x4b50 || two == 0x8b1f || (four & 0xffffff) == 0x685a42) return true;
  return four == 0x587a37fd || four == 0xfd2fb528 || four == 0x46445025;
}

function flagsOf(text: usize, size: usize): u32 {
  if (size == 0) return 0;
  if (isMarked(text, size)) return MARKED;
  const first = load<u8>(text);
  if (first == 0xff || first == 0xfe || isPacked(text)) return ODD;
  const end = text + min(size, SAMPLE);
  for (let p = text; p < end; p += 16) {
    const zeros = i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(0)));
    // Zeros stand behind the text, too.
    if (zeros != 0 && p + <usize>ctz(zeros) < end) return ODD;
  }
  return 0;
}

/** Puts the hits from `from` on in order of their places; they nearly are. */
function sortHits(from: usize, end: usize): void {
  for (let p = from + HIT; p < end; p += HIT) {
    const hit = load<u64>(p);
    let q = p;
    while (q > from && <u32>load<u64>(q - HIT) > <u32>hit) {
      store<u64>(q, load<u64>(q - HIT));
      q -= HIT;
    }
    store<u64>(q, hit);
  }
}

/** Searches for anchors that begin in [from, to) of the text, and for runs there. @returns end of the hits; 0 where there is no more memory */
function search(text: usize, size: usize, from: usize, to: usize, hits: usize): usize {
  const start = isMarked(text, size) ? MARK : 0;
  if (from < start) from = start;
  if (from >= to) return hits;
  const mark = load<u32>(text);
  // The text begins behind its mark: before it there are zeros.
  if (start != 0) store<u32>(text, mark & 0xff000000);
  begin(text + start, text + size, text + from, text + to);
  let at = hits;
  for (let count = next(); count > 0; count = next()) {
    if (!reserve(at + count * HIT)) {
      at = 0;
      break;
    }
    for (let p = found; p < found + count * HIT; p += HIT) {
      store<u32>(at, load<u32>(p, 4) + <u32>start);
      store<u32>(at, load<u32>(p), ANCHOR);
      at += HIT;
    }
  }
  if (start != 0) store<u32>(text, mark);
  if (at == 0 || !reserve(at + mostPlaces(to - from) * HIT)) return 0;
  const runs = at;
  at = tellRuns(text, text + size, text + from, text + to, runs);
  for (let p = runs; p < at; p += HIT) store<u32>(p, runAnchor | (<u32>load<u8>(p, SHIFTS) << 24), ANCHOR);
  sortHits(hits, at);
  return at;
}

/** Counts the hits of a record by their verdicts. @returns how many are LIVE or OPEN */
export function countVerdicts(record: usize): i32 {
  const hits = <usize>load<u32>(record, HITS_AT);
  const end = hits + <usize>load<u32>(record, HITS) * HIT;
  let unjudged: u32 = 0;
  let live: u32 = 0;
  for (let p = hits; p < end; p += HIT) {
    const verdict = load<u8>(p, VERDICT);
    unjudged += <u32>(verdict == UNJUDGED);
    live += <u32>(verdict == LIVE || verdict == OPEN);
  }
  store<u32>(record, unjudged, UNJUDGED_HITS);
  store<u32>(record, live, LIVE_HITS);
  return <i32>live;
}

/** @returns address behind the record */
function finish(record: usize, size: usize, hits: usize, end: usize): usize {
  store<u32>(record, <u32>size);
  store<u32>(record, <u32>hits, HITS_AT);
  store<u32>(record, <u32>((end - hits) / HIT), HITS);
  store<u32>(record, flagsOf(record + RECORD, size), FLAGS);
  countVerdicts(record);
  return (end + 15) & ~15;
}

/** Zeros round the text. @returns address behind them */
function frame(record: usize, size: usize): usize {
  const end = record + RECORD + size;
  memory.fill(record + FLAGS, 0, RECORD - FLAGS);
  memory.fill(end, 0, BEHIND);
  return (end + BEHIND + 7) & ~7;
}

/**
 * Makes the record of an object that is stored whole.
 * @returns address behind the record, or one of the above
 */
export function addWhole(packed: usize, packedEnd: usize, record: usize, size: usize): i32 {
  const text = record + RECORD;
  if (size > largest || !reserve(text + size + SPILL)) return TOO_LARGE;
  if (unpack(packed, packedEnd, text, size) != <i32>size) return DAMAGED;
  return searchWhole(record, size);
}

/** The same for one whose text stands in the record already; there must be room behind it. */
export function searchWhole(record: usize, size: usize): i32 {
  forgetRun();
  const hits = frame(record, size);
  const end = search(record + RECORD, size, 0, size, hits);
  return end == 0 ? TOO_LARGE : <i32>finish(record, size, hits, end);
}

/** A hit that is to be judged: its address, and where to keep what is said of it. */
const WAITING: usize = 8 + ASKED;

// @ts-ignore: decorator
@inline
function listBehind(record: usize): usize {
  return (<usize>load<u32>(record, HITS_AT) + <usize>load<u32>(record, HITS) * HIT + 15) & ~15;
}

/**
 * Gives a verdict to those hits of a new record that lead to nothing, whatever stands round its text.
 * @returns how many are left
 */
export function dropHopeless(record: usize): u32 {
  const start = record + RECORD;
  const text = start + ((load<u32>(record, FLAGS) & MARKED) != 0 ? MARK : 0);
  const textEnd = start + <usize>load<u32>(record);
  const hits = <usize>load<u32>(record, HITS_AT);
  const end = hits + <usize>load<u32>(record, HITS) * HIT;
  let left: u32 = 0;
  for (let p = hits; p < end; p += HIT) {
    const anchor = <u32>load<u16>(p, ANCHOR);
    const place = start + <usize>load<u32>(p);
    if (seesAll(anchor, place, text, textEnd) && !mayMatch(anchor, place, text, textEnd)) store<u8>(p, DEAD, VERDICT);
    else left++;
  }
  return left;
}

/** Runs that lie further apart have nothing to do with each other. */
const FURTHEST: usize = 4096;
/** The hit up to which runs were gone through. */
let goneTo: usize = 0;

/** Goes through the runs near a hit, up to its own. */
function goTo(hit: usize, hits: usize, text: usize, textEnd: usize): void {
  const base = hit - hits;
  const place = <usize>load<u32>(hit);
  if (goneTo == 0 || place - <usize>load<u32>(goneTo - HIT) > FURTHEST) {
    forgetRegion();
    goneTo = hitFrom(hits, base / HIT, place > FURTHEST ? place - FURTHEST : 0);
  }
  for (; goneTo <= hit; goneTo += HIT)
    if (load<u16>(goneTo, ANCHOR) == runAnchor) goToRun(text + <usize>load<u32>(goneTo), text, textEnd);
}

/**
 * Whether the run of a hit, decoded, holds nothing that an anchor tells of. Makes records behind `free`.
 * @param text first address, of which places are counted
 */
function isEmptyRun(hit: usize, hits: usize, text: usize, textStart: usize, textEnd: usize, free: usize): bool {
  goTo(hit, hits, text, textEnd);
  const place = text + <usize>load<u32>(hit);
  if (!isRegionNear(place) || place < textStart) return false;
  const record = (free + 63) & ~63;
  if (!reserve(record + RECORD + regionBytes() + BEHIND)) return false;
  const readings = readingsOf(place, <u32>load<u8>(hit, SHIFTS));
  for (let reading: u32 = 0; reading < 6; reading++) {
    if (((readings >> reading) & 1) == 0) continue;
    const size = decodeRun(reading, record + RECORD);
    if (mayBeWide(record + RECORD, size)) return false;
    if (searchWhole(record, size) < 0 || dropHopeless(record) != 0) return false;
  }
  return true;
}

/**
 * Gives verdicts to those hits of a record for which they are known, and lists the others 16 bytes or less behind the
 * hits, WAITING bytes each; no other record may be there.
 * @param mayWait whether hits may be left out that are as others in the list: for the first time
 * @returns how many are listed; or TOO_LARGE
 */
export function listUnjudged(record: usize, mayWait: bool): i32 {
  const text = record + RECORD + ((load<u32>(record, FLAGS) & MARKED) != 0 ? MARK : 0);
  const textEnd = record + RECORD + <usize>load<u32>(record);
  const hits = <usize>load<u32>(record, HITS_AT);
  const end = hits + <usize>load<u32>(record, HITS) * HIT;
  const list = listBehind(record);
  let last = list;
  goneTo = 0;
  forgetRuns();
  for (let p = hits; p < end; p += HIT) {
    if (load<u8>(p, VERDICT) != UNJUDGED) continue;
    const reach = reaches + (<usize>load<u16>(p, ANCHOR) << 3);
    const before = load<i32>(reach);
    const behind = load<i32>(reach, 4);
    if (before <= 0 && behind == 0) {
      store<u8>(p, before < 0 ? OPEN : DEAD, VERDICT);
      continue;
    }
    const place = record + RECORD + <usize>load<u32>(p);
    if (!mayMatch(<u32>load<u16>(p, ANCHOR), place, text, textEnd)) {
      store<u8>(p, DEAD, VERDICT);
      continue;
    }
    const from = place - text > <usize>before ? place - before : text;
    const to = textEnd - place > <usize>behind ? place + behind : textEnd;
    const anchor = <u32>load<u16>(p, ANCHOR) | (<u32>load<u8>(p, SHIFTS) << 16);
    const verdict = verdictKnown(anchor, from, place, to, mayWait);
    if (verdict == AWAITED) continue;
    if (verdict != UNJUDGED) {
      store<u8>(p, verdict, VERDICT);
      continue;
    }
    if (!reserve(last + WAITING)) return TOO_LARGE;
    store<u32>(last, <u32>p);
    writeAsked(last + 8);
    if (load<u16>(p, ANCHOR) == runAnchor && isEmptyRun(p, hits, record + RECORD, text, textEnd, last + WAITING)) {
      store<u8>(p, DROPPED, VERDICT);
      learn(last + 8, DROPPED);
      continue;
    }
    last += WAITING;
  }
  return <i32>((last - list) / WAITING);
}

/** Keeps what JavaScript said of the hits that were listed last. */
export function keepVerdicts(record: usize, count: usize): void {
  const list = listBehind(record);
  for (let p = list; p < list + count * WAITING; p += WAITING) learn(p + 8, load<u8>(load<u32>(p), VERDICT));
}

/** First hit at or behind a place. */
function hitFrom(hits: usize, count: usize, place: usize): usize {
  let low: usize = 0;
  while (low < count) {
    const middle = (low + count) >> 1;
    if (<usize>load<u32>(hits + middle * HIT) < place) low = middle + 1;
    else count = middle;
  }
  return hits + low * HIT;
}

/** Searches what lies between the stretches, and takes over the base's hits in them. @returns end of the hits, or 0 */
function collect(base: usize, text: usize, size: usize, list: usize, listEnd: usize, hits: usize): usize {
  const baseSize = <usize>load<u32>(base);
  const baseHits = <usize>load<u32>(base, HITS_AT);
  const baseCount = <usize>load<u32>(base, HITS);
  const baseEnd = baseHits + baseCount * HIT;
  const baseStart = isMarked(base + RECORD, baseSize) ? MARK : 0;
  const start = isMarked(text, size) ? MARK : 0;
  let done: usize = 0;
  let end = hits;
  forgetRun();
  for (let s = list; s < listEnd; s += STRETCH) {
    const to = <usize>load<u32>(s);
    const length = <usize>load<u32>(s, 4);
    const from = <usize>load<u32>(s, 8);
    const isFirst = to == 0 && from == 0;
    const isLast = to + length == size && from + length == baseSize;
    // What is a mark in one of the texts, and stands inside the other, is not the same there.
    const edge = isFirst ? 0 : max(baseStart > from ? baseStart - from : 0, start > to ? start - to : 0);
    const safeFrom = isFirst ? 0 : to + edge + HIT_BEFORE;
    const safeTo = isLast ? size : to + length - HIT_BEHIND;
    end = search(text, size, done, safeFrom, end);
    if (end == 0) return 0;
    done = safeTo;
    if (baseCount == 0) continue;
    const stop = safeTo - to + from;
    for (let h = hitFrom(baseHits, baseCount, safeFrom - to + from); h < baseEnd; h += HIT) {
      const place = <usize>load<u32>(h);
      if (place >= stop) break;
      if (!reserve(end + HIT)) return 0;
      store<u64>(end, load<u64>(h));
      store<u32>(end, <u32>(place - from + to));
      const reach = reaches + (<usize>load<u16>(h, ANCHOR) << 3);
      const isSame =
        (isFirst || place >= from + edge + max(0, load<i32>(reach))) && (isLast || place + load<u32>(reach, 4) <= from + length);
      if (!isSame) store<u8>(end, UNJUDGED, VERDICT);
      end += HIT;
    }
  }
  return search(text, size, done, size, end);
}

/**
 * Makes the record of an object that is stored as a delta.
 * @param delta room for the unpacked delta
 * @returns address behind the record, or one of the above
 */
export function addDelta(packed: usize, packedEnd: usize, delta: usize, deltaSize: usize, base: usize, record: usize): i32 {
  if (unpack(packed, packedEnd, delta, deltaSize) != <i32>deltaSize) return DAMAGED;
  beginDelta(delta, deltaSize);
  const baseSize = <usize>load<u32>(base);
  if (readSize() != <isize>baseSize) return DAMAGED;
  const size = <usize>readSize();
  if (<isize>size < 0) return DAMAGED;
  const text = record + RECORD;
  const list = (text + size + BEHIND + 7) & ~7;
  const listRoom = (size / SHORTEST) * STRETCH + 64;
  if (size > largest || !reserve(list + listRoom)) return TOO_LARGE;
  const listEnd = apply(base + RECORD, baseSize, text, size, list, SHORTEST + HIT_BEFORE + HIT_BEHIND);
  if (listEnd == 0) return DAMAGED;
  frame(record, size);
  const hits = (listEnd + 7) & ~7;
  const end = collect(base, text, size, list, listEnd, hits);
  return end == 0 ? TOO_LARGE : <i32>finish(record, size, hits, end);
}

/** Moves a record down, over one that is no longer needed. @returns address behind it */
export function move(from: usize, end: usize, to: usize): i32 {
  memory.copy(to, from, end - from);
  store<u32>(to, <u32>(<usize>load<u32>(to, HITS_AT) - from + to), HITS_AT);
  return <i32>(end - from + to);
}
