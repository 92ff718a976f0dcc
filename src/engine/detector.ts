// Runs one detector where its anchors stand, or over a whole document, and puts each candidate through the gates.
import { type ByteSet, readByteSet } from "./byte-set.ts";
import { latin1, lowerAscii, toUtf8 } from "./bytes.ts";
import { type Checksum, CHECKSUMS } from "./checksums/registry.ts";
import { characterEntropy, countDistinct } from "./entropy.ts";
import { sha256Hex } from "./fingerprint.ts";
import { isMadeUp } from "./made-up.ts";
import { isPlaceholder } from "./placeholder.ts";
import { NO_VALUE, redactValue } from "./redaction.ts";
import { type Candidate as Scored, isAnonymous, isLockFile, isRehearsal, isTranslation, REACH_AFTER, REACH_BEFORE } from "./score/place.ts";
import { type Grade, gradeOf, plainReason, REPORTED, scoreOf } from "./score/score.ts";
import { Secret } from "./secret.ts";
import type { Allowlist, Detector, Match, Pattern, Structure, Suppression } from "./types.ts";
import { variantOf } from "./variant.ts";
import { notBefore, settleStarts, type Starts } from "./starts.ts";

/** What a detector may know of the document. */
export interface DetectionScope {
  readonly bytes: Uint8Array;
  /** All of the document, one character a byte. */
  readonly wholeText: () => string;
  readonly path: string;
  /** Matches begin at or after it. */
  readonly from: number;
  /** Told of every match of the pattern, also of those that a gate drops; offsets into the document. */
  readonly onSpan?: ((start: number, end: number) => void) | undefined;
  /** Told what a match was that a filter took out: "placeholders", "UUIDs". */
  readonly onFiltered?: ((filter: string) => void) | undefined;
  /** Whether one of the context's words stands within reach of the span, or in the path. */
  readonly inContext: (detector: Detector, start: number, end: number) => boolean;
}

/** The best of several: the pattern matches nowhere, or only what gates drop, or there is a finding, or that is not known. */
export const OUTLOOK = { nothing: 0, dropped: 1, finding: 2, open: 3 } as const;
export type Outlook = (typeof OUTLOOK)[keyof typeof OUTLOOK];

export interface RunnableDetector {
  readonly detector: Detector;
  /** Whether it runs at places of its anchors alone. */
  readonly hasAnchors: boolean;
  /** Whether it runs only where its gate is open. */
  readonly hasGate: boolean;
  /** Whether hostile text could keep one of its patterns busy. */
  readonly isSlow: boolean;
  /** The same of its own patterns, without those of its allowlists, which only candidates are held against. */
  readonly runsSlow: boolean;
  /** False when path rules rule the document out before anything is matched. */
  accepts(path: string): boolean;
  /** @param starts where a match can begin; null: anywhere */
  run(scope: DetectionScope, starts: Starts | null): Match[];
  /** What a match that begins in [from, to] would come to, if none before it were in its way. */
  finds(scope: DetectionScope, from: number, to: number): Outlook;
}

/** Compiles on first use: constructing a rule's regex is cheap, its first run is not. */
function lazyRegExp(pattern: Pattern, flags: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(pattern.source, flags + pattern.flags));
}

/** V8 does not optimize what is longer than 20 KiB, and then compiles it in a tenth of the time. Matches nothing, everywhere. */
const UNOPTIMIZED = `(?:){${"0".repeat(20 * 1024)}}`;
/** Shorter patterns compile quickly as they are. */
const LONG = 300;
/** So many uses pay for optimizing: 5 ms of compiling, 1 µs less for a use. */
const OFTEN = 4000;

/** The same for a pattern that may be long, and is wanted once or a hundred thousand times. */
function lazyPattern(pattern: Pattern, flags: string): () => RegExp {
  const optimized = lazyRegExp(pattern, flags);
  if (pattern.source.length <= LONG) return optimized;
  const quick = lazyRegExp({ ...pattern, source: UNOPTIMIZED + pattern.source }, flags);
  let uses = 0;
  return () => (uses++ < OFTEN ? quick() : optimized());
}

const LINE_REACH = 4096;
/** So many places are tried one by one sooner than searched. */
const FEW_PLACES = 256;
/** The same where nothing is expected of most. */
const FEW_STARTS = 32;

/** The name that a match stands in begins at most so many bytes before it. */
const NAME_REACH = 80;

/** From the beginning of the name that the match stands in up to the value's end. */
function namedText(bytes: Uint8Array, { matchStart, end }: Candidate): string {
  const before = latin1(bytes, Math.max(0, matchStart - NAME_REACH), matchStart);
  return `${/[\w.-]*$/.exec(before)?.[0] ?? ""}${latin1(bytes, matchStart, end)}`;
}

/** The line(s) of the span, at most LINE_REACH bytes to each side. */
function lineText(bytes: Uint8Array, start: number, end: number): string {
  // A negative start would count from the end.
  const before = start === 0 ? -1 : bytes.lastIndexOf(10, start - 1);
  const after = bytes.indexOf(10, end);
  return latin1(bytes, Math.max(before + 1, start - LINE_REACH, 0), Math.min(after === -1 ? bytes.length : after, end + LINE_REACH));
}

function passesStructure(value: string, structure: Structure): boolean {
  const { minDigits, minLetters, minDistinct } = structure;
  let [digits, letters] = [0, 0];
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code < 0x80) letters++;
  }
  return digits >= minDigits && letters >= minLetters && (minDistinct === 0 || countDistinct(value) >= minDistinct);
}

/** Whether `min` bytes of the set stand one after the other somewhere in a stretch of text. */
function holdsStretch(bytes: Uint8Array, from: number, to: number, set: ByteSet, min: number): boolean {
  // Looked at from its last byte back: where one is missing, none begins before it.
  for (let last = from + min - 1; last < to; last += min) {
    let at = last;
    while (at > last - min && set[bytes[at] as number] === 1) at--;
    if (at === last - min) return true;
    last = at;
  }
  return false;
}

/**
 * Runs a rule that may take long; what it gives when that takes too long, or did so before, is null.
 * @param size of the text that it runs on, in bytes
 */
export type Guard = <T>(ruleId: string, size: number, run: () => T) => T | null;

interface Regexes {
  readonly search: () => RegExp;
  readonly sticky: () => RegExp;
}

interface Candidate {
  readonly value: string;
  readonly match: string;
  readonly start: number;
  readonly end: number;
  readonly matchStart: number;
}

/** As much of what stands before a value as a checksum may want to know. */
export const CHECKSUM_REACH = 32;

/** Whether the value has a checksum, and it is wrong. */
function hasWrongSum({ value, start }: Candidate, { checksum }: Detector, scope: DetectionScope): boolean {
  if (checksum === null) return false;
  const { holds }: Checksum = CHECKSUMS[checksum.name];
  return holds(value, latin1(scope.bytes, Math.max(0, start - CHECKSUM_REACH), start)) === false;
}

const demoted = new WeakMap<Detector, Detector>();

/** The rule for values whose checksum is wrong. */
function demote(detector: Detector): Detector {
  const known = demoted.get(detector);
  if (known !== undefined) return known;
  const made = variantOf(detector, {
    severity: "low",
    confidence: "low",
    description: `${detector.description} with a wrong checksum: made up or mistyped`,
  });
  demoted.set(detector, made);
  return made;
}

type AllowTest = (candidate: Candidate, scope: DetectionScope) => boolean;

/** One allowlist as a test on a candidate; see rules/schema.ts for its meaning. */
function allowTest(allowlist: Allowlist): AllowTest {
  const paths = allowlist.paths.map((pattern) => lazyRegExp(pattern, ""));
  const regexes = allowlist.regexes.map((pattern) => lazyRegExp(pattern, ""));
  const tests: AllowTest[] = [];
  if (paths.length > 0) tests.push((_, scope) => paths.some((path) => path().test(scope.path)));
  if (regexes.length > 0) {
    const targets: Readonly<Record<Allowlist["regexTarget"], (candidate: Candidate, scope: DetectionScope) => string>> = {
      secret: (candidate) => candidate.value,
      match: (candidate) => candidate.match,
      named: (candidate, scope) => namedText(scope.bytes, candidate),
      line: ({ match, matchStart }, scope) => {
        // Line breaks at its edges are no part of the match.
        const start = matchStart + (/^\n*/.exec(match)?.[0].length ?? 0);
        return lineText(scope.bytes, start, Math.max(start, matchStart + match.replace(/\n+$/, "").length));
      },
    };
    tests.push((candidate, scope) => {
      const target = targets[allowlist.regexTarget](candidate, scope);
      return regexes.some((regex) => regex().test(target));
    });
  }
  if (allowlist.stopwords.length > 0) {
    tests.push(({ value }) => {
      const lower = value.toLowerCase();
      return allowlist.stopwords.some((word) => lower.includes(word));
    });
  }
  if (allowlist.sha256.length > 0) tests.push(({ value }) => allowlist.sha256.includes(sha256Hex(value)));
  return (candidate, scope) =>
    tests.length > 0 &&
    (allowlist.condition === "AND" ? tests.every((test) => test(candidate, scope)) : tests.some((test) => test(candidate, scope)));
}

/** What the scorer sees of a match: its value, and what stands round it. */
export function candidateAt(
  bytes: Uint8Array,
  path: string,
  { matchStart, start, end }: Pick<Match, "matchStart" | "start" | "end">,
): Scored {
  const first = Math.max(0, matchStart - REACH_BEFORE);
  return {
    value: latin1(bytes, start, end),
    before: latin1(bytes, first, start),
    matchAt: matchStart - first,
    after: latin1(bytes, end, Math.min(bytes.length, end + REACH_AFTER)),
    path,
  };
}

/** Span of the value inside a match: the chosen group, else the first that took part, else all of it. */
function valueSpan(found: RegExpExecArray, group: number): readonly [number, number] {
  const indices = found.indices as (readonly [number, number] | undefined)[];
  if (group > 0) return indices[group] ?? [found.index, found.index];
  return indices.slice(1).find((span) => span !== undefined && span[1] > span[0]) ?? (indices[0] as [number, number]);
}

/** Makes a detector ready to run. */
export function createRunnable(detector: Detector, guard?: Guard): RunnableDetector {
  // A built-in rule looks its fields up each time.
  const { pattern, allowlists, anchors, gate, keywords, reach, margin, lead, stretch } = detector;
  const { secretGroup, score, entropy, structure, placeholders, publicPrefix, checksum, context } = detector;
  const path = detector.path === null ? null : lazyRegExp(detector.path, "");
  const hasGroups = pattern !== null && /\((?!\?)/.test(pattern.source.replace(/\\./g, ""));
  // V8 compiles a large pattern for each set of flags, which is felt: at few places the second one does for both.
  const search = pattern === null ? null : lazyPattern(pattern, hasGroups ? "dg" : "g");
  const sticky = pattern === null ? null : lazyPattern(pattern, hasGroups ? "dy" : "y");
  const needsWord = pattern !== null && anchors === null && gate.length === 0 && keywords.length > 0;
  let stretchSet: ByteSet | undefined;
  /** False where no match can begin between two places; asked before V8 compiles a pattern, which takes a millisecond. */
  const canMatch = ({ bytes }: DetectionScope, from: number, to: number): boolean =>
    stretch === null ||
    holdsStretch(bytes, from, Math.min(bytes.length, to + reach), (stretchSet ??= readByteSet(stretch.set)), stretch.min);
  const isLead = lead === null ? null : lazyRegExp({ ...lead.pattern, source: `^${lead.pattern.source}$` }, "");
  const runsSlow = pattern?.isSlow === true || detector.path?.isSlow === true;
  const allows = allowlists.map((allowlist) => {
    const test = allowTest(allowlist);
    const isSlow = [...allowlist.paths, ...allowlist.regexes].some((one) => one.isSlow === true);
    if (guard === undefined || runsSlow || !isSlow) return { allowlist, test };
    // What is not decided in time is not told; the scan is incomplete then.
    const guarded: typeof test = (candidate, scope) => guard(detector.id, scope.bytes.length, () => test(candidate, scope)) ?? true;
    return { allowlist, test: guarded };
  });

  /** The score's grade, or what the rule says of tests and examples. */
  const gradeIn = (documentPath: string, grade: Grade | undefined): Pick<Match, "grade"> => {
    if (grade !== undefined) return { grade };
    const { testSeverity, confidence } = detector;
    return testSeverity !== null && isRehearsal(documentPath) ? { grade: { severity: testSeverity, confidence } } : {};
  };
  /** Null when an allowlist of the rule drops the match. */
  const toMatch = (candidate: Candidate, scope: DetectionScope, value = candidate.value, grade?: Grade): Match | null => {
    const { start, end, matchStart } = candidate;
    let suppression: Suppression | null = null;
    for (const { allowlist, test } of allows) {
      if (!test(candidate, scope)) continue;
      if (allowlist.from === "rule") {
        scope.onFiltered?.(allowlist.description || "values on a rule's allowlist");
        return null;
      }
      suppression ??= { kind: "config", reason: allowlist.description };
    }
    return {
      detector: checksum?.wrong === "demote" && hasWrongSum(candidate, detector, scope) ? demote(detector) : detector,
      start,
      end,
      matchStart,
      ...gradeIn(scope.path, grade),
      secret: new Secret(value, pattern === null ? NO_VALUE : redactValue(value, publicPrefix)),
      suppression,
    };
  };
  /** What a candidate is that is none; null: it may be a secret. Cheapest first. */
  const filterOf = (candidate: Candidate, scope: DetectionScope): string | null => {
    const { value, start, end } = candidate;
    const plain = score === "none" ? null : plainReason(value, score);
    if (plain !== null) return plain;
    if (score === "password" && isTranslation(scope.path) && !/\d/.test(value)) return "translations";
    if (entropy > 0 && characterEntropy(value) <= entropy) return "values of low entropy";
    if (!passesStructure(value, structure)) return "values of another form";
    // Where a score knows the words of stand-ins, it decides.
    const words = score === "password" ? "none" : placeholders === "weak" ? "without digits" : "all";
    const kinds = { sequences: placeholders !== "words", words } as const;
    if (placeholders !== "keep" && isPlaceholder(value, publicPrefix, kinds)) return "placeholders";
    if (placeholders === "strict" && isMadeUp(value)) return "made-up or mistyped values";
    if (checksum?.wrong === "drop" && hasWrongSum(candidate, detector, scope)) return "values with a wrong checksum";
    return context === null || scope.inContext(detector, start, end) ? null : "values out of context";
  };

  /** Where the match would begin with what was cut off the pattern; not before `from`. */
  const beginning = (text: string, start: number, from: number): number => {
    let at = start;
    if (lead === null || isLead === null) return at;
    while (at > from && start - at < lead.max && isLead().test(text[at - 1] as string)) at--;
    return at;
  };
  /** @returns the match that was found in a part of the text at an offset, unless a gate drops it */
  const take = (scope: DetectionScope, text: string, offset: number, found: RegExpExecArray, from: number): Match | null => {
    const { 0: matched, index: matchStart } = found;
    let [start, end] = hasGroups ? valueSpan(found, secretGroup) : [matchStart, matchStart + matched.length];
    while (start < end && (text[start] === "\n" || text[start] === "\r")) start++;
    while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
    // The chosen group took no part: as in gitleaks, gates see no value; what can be shown is all of the match.
    const isVoid = start === end && secretGroup > 0;
    if (isVoid) [start, end] = [matchStart, matchStart + matched.length];
    if (start === end) return null;
    const begin = beginning(text, matchStart, from);
    const match = text.slice(begin, matchStart) + matched;
    const value = text.slice(start, end);
    const candidate = { value: isVoid ? "" : value, match, start: offset + start, end: offset + end, matchStart: offset + begin };
    const filter = filterOf(candidate, scope);
    if (filter !== null) {
      scope.onFiltered?.(filter);
      return null;
    }
    if (score === "none") return toMatch(candidate, scope, value);
    const scored = candidateAt(scope.bytes, scope.path, candidate);
    if (score === "password" && isAnonymous(scored)) {
      scope.onFiltered?.("passwords of anonymous users");
      return null;
    }
    const chance = scoreOf(scored, score);
    if (chance >= REPORTED[score]) return toMatch(candidate, scope, value, gradeOf(scored, score, chance));
    scope.onFiltered?.("values unlikely by their score");
    return null;
  };

  const runWhole = (scope: DetectionScope, regex: RegExp): Match[] => {
    const matches: Match[] = [];
    if (!canMatch(scope, scope.from, scope.bytes.length)) return matches;
    const text = scope.wholeText();
    if (needsWord && !keywords.some((word) => lowerAscii(text).includes(latin1(toUtf8(word))))) return matches;
    regex.lastIndex = scope.from;
    let { from } = scope;
    for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
      scope.onSpan?.(found.index, regex.lastIndex);
      if (found[0] === "") regex.lastIndex++;
      const match = take(scope, text, 0, found, from);
      if (match !== null) matches.push(match);
      from = regex.lastIndex;
    }
    return matches;
  };

  /** The text round the ranges from `first` to `last`, matched at each place in them, ascending, none inside another match. */
  const runRegion = (
    scope: DetectionScope,
    starts: Starts,
    first: number,
    last: number,
    regexes: Regexes,
    onMatch: (match: Match) => void,
  ): void => {
    const offset = Math.max(0, (starts[first] as number) - margin);
    const end = Math.min(scope.bytes.length, (starts[last + 1] as number) + reach + margin);
    const text = latin1(scope.bytes, offset, end);
    let from = 0;
    /** Where the pattern matches next, as far as was searched. */
    let ahead = -1;
    const sticky = regexes.sticky();
    const takeAt = (at: number): void => {
      sticky.lastIndex = at;
      const found = sticky.exec(text);
      if (found === null) return;
      scope.onSpan?.(offset + at, offset + sticky.lastIndex);
      const match = take(scope, text, offset, found, from);
      from = Math.max(sticky.lastIndex, at + 1);
      if (match !== null) onMatch(match);
    };
    for (let i = first; i <= last; i += 2) {
      const to = (starts[i + 1] as number) - offset;
      const firstPlace = Math.max(from, (starts[i] as number) - offset);
      if (to - firstPlace < FEW_STARTS) {
        for (let at = firstPlace; at <= to; at = Math.max(from, at + 1)) takeAt(at);
        continue;
      }
      for (let at = firstPlace; at <= to; at = Math.max(from, ahead + 1)) {
        if (at > ahead) {
          const search = regexes.search();
          search.lastIndex = at;
          ahead = search.exec(text)?.index ?? Number.POSITIVE_INFINITY;
        }
        if (ahead > to) break;
        if (ahead >= from) takeAt(ahead);
      }
    }
  };

  const runAt = (scope: DetectionScope, unsettled: Starts, regexes: Regexes): Match[] => {
    const matches: Match[] = [];
    const starts = notBefore(settleStarts(unsettled), scope.from);
    const width = reach + 2 * margin;
    for (let first = 0; first < starts.length;) {
      let last = first;
      // Regions that touch are one, so that no text is made twice.
      while (last + 2 < starts.length && (starts[last + 2] as number) - (starts[last + 1] as number) <= width) last += 2;
      if (canMatch(scope, starts[first] as number, starts[last + 1] as number))
        runRegion(scope, starts, first, last, regexes, (match) => matches.push(match));
      first = last + 2;
    }
    return matches;
  };

  const finds = (scope: DetectionScope, from: number, to: number): Outlook => {
    if (search === null || sticky === null) return OUTLOOK.open;
    if (!canMatch(scope, from, to)) return OUTLOOK.nothing;
    const offset = Math.max(0, from - margin);
    const text = latin1(scope.bytes, offset, Math.min(scope.bytes.length, to + reach + margin));
    // A search would go on to the end of the text.
    const regex = to - from < FEW_PLACES ? sticky() : search();
    let outlook: Outlook = OUTLOOK.nothing;
    for (let at = from - offset; at <= to - offset; at++) {
      regex.lastIndex = at;
      const found = regex.exec(text);
      if (found === null && !regex.sticky) return outlook;
      if (found === null) continue;
      at = found.index;
      if (at > to - offset) return outlook;
      if (take(scope, text, offset, found, 0) !== null) return OUTLOOK.finding;
      outlook = OUTLOOK.dropped;
    }
    return outlook;
  };

  const patterns = [pattern, detector.path, ...allowlists.flatMap(({ paths, regexes }) => [...paths, ...regexes])];
  return {
    detector,
    hasAnchors: anchors !== null,
    hasGate: gate.length > 0,
    isSlow: patterns.some((one) => one?.isSlow === true),
    runsSlow,
    accepts: (documentPath) => path === null || path().test(documentPath),
    run(scope, starts) {
      if (score !== "none" && isLockFile(scope.path)) {
        scope.onFiltered?.("lock files");
        return [];
      }
      if (search !== null && sticky !== null) return starts === null ? runWhole(scope, search()) : runAt(scope, starts, { search, sticky });
      const match = toMatch({ value: "", match: "", start: 0, end: 0, matchStart: 0 }, scope);
      return match === null ? [] : [match];
    },
    finds,
  };
}
