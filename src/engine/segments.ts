// Scans a document of any length in segments, with bounded memory and the findings of a scan of the whole.
//
// Each segment overlaps the next. A segment is cut where no match of any pattern runs across, so each match is found
// in exactly one of them; what stands round it (look-around, context, comments, excerpts) is looked for as far as the
// segment reaches: at least OVERLAP to both sides.
import { utf16Length } from "./bytes.ts";
import { maskFurther } from "./redaction.ts";
import type { Secret } from "./secret.ts";
import type { Finding, FindingPart, Match, Region } from "./types.ts";

/** Longer documents are scanned in segments. */
export const LARGE = 16 << 20;
/** New bytes of a segment. */
const STRIDE = 4 << 20;
/** No built-in match is wider, nor looks further; the compiler gives wider patterns no window. */
export const OVERLAP = 128 << 10;

export interface Segment {
  readonly bytes: Uint8Array;
  /** Matches begin at or after it. */
  readonly from: number;
  /** Where the segment ends at the latest, `bytes.length` for the last one; what lies behind only shows what follows. */
  readonly to: number;
  /** Detectors whose gate is open; those that this segment opens are added. */
  readonly open: Set<number>;
  /** Lines (0-based, of this segment) before `from` on which a value starts, by rule. */
  readonly valueLines: ReadonlyMap<string, ReadonlySet<number>>;
  /** What was found before `from`, as far as `bytes` shows it: it must not be shown again. */
  readonly earlier: readonly Match[];
}

export interface SegmentFindings {
  /** Lines and columns as if the segment were a document. */
  readonly findings: readonly Finding[];
  /** Values that were taken, and all that any rule took for one: what findings show must hide those, too. */
  readonly values: readonly Secret[];
  readonly found: readonly Match[];
  /** Where the next segment's matches begin: `to`, or earlier. */
  readonly cut: number;
}

export type ScanSegment = (segment: Segment) => SegmentFindings;

export interface StreamResult {
  readonly findings: Finding[];
  readonly values: Secret[];
  /** Gates that are open at the end. */
  readonly open: Set<number>;
  /** Whether one was opened too late to look at all that came before: scan again with `open`. */
  readonly isLate: boolean;
}

export interface SegmentStream {
  push(bytes: Uint8Array): void;
  end(): StreamResult;
}

/** @param opened gates that are open from the beginning */
export function createSegmentStream(scanSegment: ScanSegment, opened: ReadonlySet<number>): SegmentStream {
  const buffer = new Uint8Array(STRIDE + 3 * OVERLAP);
  let length = 0;
  /** Matches before it were taken. */
  let from = 0;
  /** 0-based line and column of the segment's first byte. */
  const base = { line: 0, column: 0 };
  const open = new Set(opened);
  let isLate = false;
  let isFirst = true;
  const findings: Finding[] = [];
  const values: Secret[] = [];
  const secrets: Secret[] = [];
  const valueLines = new Map<string, Set<number>>();
  let earlier: readonly Match[] = [];

  const shiftedRegion = <T extends Region>(region: T): T => ({
    ...region,
    startLine: region.startLine + base.line,
    endLine: region.endLine + base.line,
    startColumn: region.startColumn + (region.startLine === 1 ? base.column : 0),
    endColumn: region.endColumn + (region.endLine === 1 ? base.column : 0),
  });
  const shifted = (finding: Finding): Finding => ({
    ...shiftedRegion(finding),
    ...(finding.parts === undefined ? {} : { parts: finding.parts.map(shiftedRegion<FindingPart>) }),
  });
  const relativeValueLines = (): Map<string, Set<number>> =>
    new Map([...valueLines].map(([rule, lines]) => [rule, new Set([...lines].map((line) => line - base.line))]));
  const noteValueLines = (found: readonly Finding[]): void => {
    for (const { ruleId, startLine } of found) valueLines.set(ruleId, (valueLines.get(ruleId) ?? new Set()).add(startLine - 1));
  };
  const forget = (start: number): void => {
    let lineStart = 0;
    for (let at = buffer.indexOf(10); at !== -1 && at < start; at = buffer.indexOf(10, at + 1)) {
      base.line++;
      base.column = 0;
      lineStart = at + 1;
    }
    base.column += utf16Length(buffer, lineStart, start);
    buffer.copyWithin(0, start, length);
    length -= start;
    from -= start;
    earlier = earlier
      .filter(({ end }) => end > start)
      .map((match) => ({
        ...match,
        start: Math.max(0, match.start - start),
        end: match.end - start,
        matchStart: Math.max(0, match.matchStart - start),
      }));
    for (const lines of valueLines.values()) for (const line of lines) if (line < base.line - 1) lines.delete(line);
  };
  const scan = (isLast: boolean): void => {
    const before = open.size;
    const bytes = buffer.subarray(0, length);
    const to = isLast ? length : length - OVERLAP;
    const found = scanSegment({ bytes, from, to, open, valueLines: relativeValueLines(), earlier });
    if (!isFirst && open.size > before) isLate = true;
    isFirst = false;
    const placed = found.findings.map(shifted);
    for (const finding of placed) findings.push(finding);
    for (const value of found.values) values.push(value);
    for (const { secret } of found.found) secrets.push(secret);
    noteValueLines(placed);
    if (isLast) return;
    earlier = [...earlier, ...found.found.filter(({ start }) => start < found.cut)];
    from = found.cut;
    forget(characterStart(buffer, Math.max(0, from - OVERLAP)));
  };

  return {
    push(bytes) {
      for (let at = 0; at < bytes.length;) {
        const size = Math.min(buffer.length - length, bytes.length - at);
        buffer.set(bytes.subarray(at, at + size), length);
        length += size;
        at += size;
        if (length === buffer.length) scan(false);
      }
    },
    end() {
      scan(true);
      // A value may have a copy, not found as one, beside a finding of another segment.
      const masked = findings.map((finding) => ({ ...finding, excerpt: maskFurther(finding.excerpt, secrets) }));
      return { findings: masked, values, open, isLate };
    },
  };
}

/** Where the UTF-8 character that an offset falls into begins: cut in two, it would count as several columns. */
function characterStart(bytes: Uint8Array, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 3 && ((bytes[start] as number) & 0xc0) === 0x80) start--;
  return start;
}

/** The cut of a segment: its end, or the beginning of a match that would run across. */
export function createCut(to: number): { readonly onSpan: (start: number, end: number) => void; at(): number } {
  const spans: (readonly [start: number, end: number])[] = [];
  return {
    onSpan(start, end) {
      if (end > to - OVERLAP) spans.push([start, end]);
    },
    at() {
      let cut = to;
      for (const [start, end] of spans.toSorted((a, b) => b[1] - a[1])) if (start < cut && end > cut) cut = start;
      // Matches that overlap each other without a gap for so long are cut after all.
      return cut < to - OVERLAP ? to : cut;
    },
  };
}
