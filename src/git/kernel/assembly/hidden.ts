// AssemblyScript: decodes a run of base64 or hex as the engine's views/runs.ts does, for whoever wants to know whether
// there is anything in it to look at.

/** Beyond so many bytes of a run to one side of a place, what it holds is not told: see RUN_REACH in ../../../engine/hidden.ts. */
const FURTHEST: usize = 1920;
/** Of a run that the survey tells of. */
const BASE64_SHIFTS: u32 = 15;

let regionStart: usize = 0;
let regionEnd: usize = 0;

/** By byte: what it stands for in base64, or NONE; the same for hex. A branch for each of them would be mispredicted. */
const sextets: usize = memory.data(256, 16);
const nibbles: usize = memory.data(256, 16);
const NONE: u8 = 255;
let areTablesMade: bool = false;

function makeTables(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    store<u8>(sextets + <usize>byte, <u8>sextetOf(byte));
    store<u8>(nibbles + <usize>byte, <u8>nibbleOf(byte));
  }
  areTablesMade = true;
}

// @ts-ignore: decorator
@inline
export function isBase64(p: usize): bool {
  const byte = <u32>load<u8>(p);
  const letter = byte | 0x20;
  return letter - 0x61 < 26 || byte - 0x30 < 10 || byte == 0x2b || byte == 0x2d || byte == 0x2f || byte == 0x5f;
}

/** Behind a line break (or one that is written as an escape) and indentation; 0 where there is none. Behind the text stand zeros. */
function behindBreak(at: usize): usize {
  let next = at;
  if (load<u8>(next) == 13) next++;
  if (load<u8>(next) == 10) next++;
  else if (load<u8>(at) == 0x5c) {
    next = at;
    if (load<u8>(next, 1) == 0x72 && load<u8>(next, 2) == 0x5c) next += 2;
    if (load<u8>(next, 1) != 0x6e) return 0;
    next += 2;
  } else return 0;
  while (next < at + 24) {
    const byte = load<u8>(next);
    if (byte != 0x20 && byte != 0x09 && byte != 0x3e) break;
    next++;
  }
  return next;
}

/** Whether what stands behind a line of an encoding does: line ends, their escapes, padding, the end of a string or list. */
function endsLine(p: usize, textEnd: usize): bool {
  if (p >= textEnd) return true;
  switch (<u32>load<u8>(p)) {
    case 0x0d:
    case 0x0a:
    case 0x3d:
    case 0x22:
    case 0x27:
    case 0x60:
    case 0x5c:
    case 0x2c:
    case 0x3b:
    case 0x29:
    case 0x5d:
    case 0x7d:
    case 0x3e:
      return true;
    default:
      return false;
  }
}

/** Characters of base64 without a break among which a place stood last. */
let wordStart: usize = 0;
let wordEnd: usize = 0;

/** Begins with another text. */
export function forgetRuns(): void {
  wordStart = 0;
  wordEnd = 0;
}

/** Begins with other runs of a text. */
export function forgetRegion(): void {
  regionStart = 0;
  regionEnd = 0;
}

/** Goes on to the run at a place, with the lines that it goes on in; places are told ascending. */
export function goToRun(place: usize, text: usize, textEnd: usize): void {
  if (place < regionEnd) return;
  // One of a megabyte may have hits all over.
  if (place < wordStart || place >= wordEnd) {
    wordStart = place;
    wordEnd = place;
    while (wordStart > text && isBase64(wordStart - 1)) wordStart--;
    while (wordEnd < textEnd && isBase64(wordEnd)) wordEnd++;
  }
  const start = wordStart;
  let end = wordEnd;
  for (let next = behindBreak(end); next != 0 && next <= textEnd; next = behindBreak(end)) {
    let to = next;
    while (to < textEnd && isBase64(to)) to++;
    if (to - next < 4 || !endsLine(to, textEnd)) break;
    end = to;
  }
  for (let pads = 0; pads < 2 && end < textEnd && load<u8>(end) == 0x3d; pads++) end++;
  if (start > regionEnd || regionEnd == 0) regionStart = start;
  regionEnd = end;
}

/** Whether all of the run that was gone to last is near. */
export function isRegionNear(place: usize): bool {
  return place - regionStart <= FURTHEST && regionEnd - place <= FURTHEST;
}

/** Of its text, at most. */
export function regionBytes(): usize {
  return regionEnd - regionStart;
}

/** How many characters of base64 stand before a place of it, line breaks that are written as escapes left out. */
function countCharacters(to: usize): u32 {
  let count: u32 = 0;
  for (let at = regionStart; at < to; at++) {
    if (load<u8>(at) == 0x5c) at++;
    else count += <u32>(look(sextets, at) != NONE);
  }
  return count;
}

// @ts-ignore: decorator
@inline
function sextetOf(byte: u32): u32 {
  if (byte - 0x41 < 26) return byte - 0x41;
  if (byte - 0x61 < 26) return byte - 0x61 + 26;
  if (byte - 0x30 < 10) return byte - 0x30 + 52;
  if (byte == 0x2b || byte == 0x2d) return 62;
  return byte == 0x2f || byte == 0x5f ? 63 : 255;
}

// @ts-ignore: decorator
@inline
function nibbleOf(byte: u32): u32 {
  if (byte - 0x30 < 10) return byte - 0x30;
  const letter = byte | 0x20;
  return letter - 0x61 < 6 ? letter - 0x57 : 255;
}

// @ts-ignore: decorator
@inline
function look(table: usize, p: usize): u32 {
  return <u32>load<u8>(table + <usize>load<u8>(p));
}

/** @returns how many bytes were written; one more may be */
function decodeBase64(out: usize, skip: u32): usize {
  let p = out;
  let bits: u32 = 0;
  let held: u32 = 0;
  let seen: u32 = 0;
  let at = regionStart;
  while (at < regionEnd) {
    if (held == 0 && seen >= skip && at + 4 <= regionEnd) {
      const a = look(sextets, at);
      const b = look(sextets, at + 1);
      const c = look(sextets, at + 2);
      const d = look(sextets, at + 3);
      if ((a | b | c | d) < 64) {
        store<u32>(p, bswap<u32>((a << 26) | (b << 20) | (c << 14) | (d << 8)));
        p += 3;
        at += 4;
        continue;
      }
    }
    const sextet = look(sextets, at);
    // Of a line break that is written as an escape, its letter is no part of the run.
    at += load<u8>(at) == 0x5c ? 2 : 1;
    if (sextet == NONE || seen++ < skip) continue;
    if (held >= 2) {
      store<u8>(p++, <u8>((bits << (8 - held)) | (sextet >> (held - 2))));
      held -= 2;
    } else held = 6;
    bits = sextet & ((1 << held) - 1);
  }
  return p - out;
}

function decodeHex(out: usize, skip: u32): usize {
  let p = out;
  let seen: u32 = 0;
  for (let at = regionStart; at + 1 < regionEnd; at++) {
    const high = look(nibbles, at);
    const low = look(nibbles, at + 1);
    if ((high | low) > 15 || seen++ < skip) continue;
    store<u8>(p++, <u8>(high * 16 + low));
    at++;
  }
  return p - out;
}

/** The readings of the run that shifts at a place speak for: a bit for each, as the shifts. */
export function readingsOf(place: usize, shifts: u32): u32 {
  if (!areTablesMade) makeTables();
  const count = countCharacters(place);
  let readings: u32 = 0;
  for (let shift: u32 = 0; shift < 4; shift++) if ((shifts >> shift) & 1) readings |= 1 << ((count + shift) & 3);
  for (let shift: u32 = 0; shift < 2; shift++) if ((shifts >> (4 + shift)) & 1) readings |= 16 << ((count + shift) & 1);
  return readings;
}

/** To be called after {@link readingsOf}. @param reading number of one of its bits @returns how many bytes were written */
export function decodeRun(reading: u32, out: usize): usize {
  return (1 << reading) & BASE64_SHIFTS ? decodeBase64(out, reading) : decodeHex(out, reading - 4);
}

/** Whether so many zeros at every fourth place are enough for UTF-16, or few enough; laxer than the engine's encoding.ts. */
// @ts-ignore: decorator
@inline
function areMany(zeros: u32, size: u32): bool {
  return zeros * 21 >= size;
}
// @ts-ignore: decorator
@inline
function areFew(zeros: u32, size: u32): bool {
  return zeros * 190 <= size;
}

/** Whether what was decoded may be UTF-16: more often than the engine's encoding.ts thinks so. */
export function mayBeWide(text: usize, size: usize): bool {
  const mark = load<u16>(text);
  if (mark == 0xfeff || mark == 0xfffe) return true;
  const sample = min(size, 512) & ~3;
  let zeros0: u32 = 0;
  let zeros1: u32 = 0;
  let zeros2: u32 = 0;
  let zeros3: u32 = 0;
  for (let p = text; p < text + sample; p += 4) {
    zeros0 += <u32>(load<u8>(p) == 0);
    zeros1 += <u32>(load<u8>(p, 1) == 0);
    zeros2 += <u32>(load<u8>(p, 2) == 0);
    zeros3 += <u32>(load<u8>(p, 3) == 0);
  }
  const n = <u32>sample;
  if (n < 16) return false;
  const isLittle = areMany(zeros1, n) && areMany(zeros3, n) && areFew(zeros0, n) && areFew(zeros2, n);
  return isLittle || (areMany(zeros0, n) && areMany(zeros2, n) && areFew(zeros1, n) && areFew(zeros3, n));
}
