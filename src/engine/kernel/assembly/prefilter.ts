// AssemblyScript: what the prefilter calls. search.ts exports more, for the kernel of a history: V8 would compile a way
// into each such function, at every start.
import { begin, beginSurvey, next, survey, tellAgain } from "./search";
export { begin, beginSurvey, next, survey, tellAgain };

/** Bytes of a text's beginning in which a NUL may tell of another encoding; ../../encoding.ts has the same. */
const SAMPLE: usize = 512;

/** Whether a text may be anything but UTF-8 without a mark, as far as its first bytes tell. */
function isMaybeEncoded(start: usize, end: usize): bool {
  const first = <u32>load<u8>(start);
  if (first == 0xef || first == 0xff || first == 0xfe) return true;
  const stop = start + SAMPLE < end ? start + SAMPLE : end;
  let p = start;
  let least = i8x16.splat(1);
  for (; p + 16 <= stop; p += 16) least = i8x16.min_u(least, v128.load(p));
  if (!i8x16.all_true(least)) return true;
  for (; p < stop; p++) if (load<u8>(p) == 0) return true;
  return false;
}

/**
 * Search and survey of a whole text in one call, as most texts hold nothing.
 * @returns 0 for nothing; above, hits of a search, which is at its beginning; below -1, as many runs and one of a
 * survey that is at its beginning; -1 if there are neither, and the text may be in another encoding
 */
export function look(start: usize, end: usize): i32 {
  begin(start, end, start, end);
  const hits = <i32>next();
  if (hits != 0) return hits;
  beginSurvey(start, end);
  const runs = <i32>survey();
  if (runs != 0) return -1 - runs;
  return -(<i32>isMaybeEncoded(start, end));
}
