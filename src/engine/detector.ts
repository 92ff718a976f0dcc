// Runs one detector over its windows of one document and puts each candidate through the gates.
import { latin1 } from "./bytes.ts";
import { shannonEntropy } from "./entropy.ts";
import { sha256Hex } from "./fingerprint.ts";
import { isPlaceholder } from "./placeholder.ts";
import { RANDOM_ENOUGH, randomness } from "./randomness.ts";
import { NO_VALUE, redactValue } from "./redaction.ts";
import { Secret } from "./secret.ts";
import type { Allowlist, Detector, Match, Pattern, Structure, Suppression } from "./types.ts";
import type { Windows } from "./windows.ts";

/** What a detector may know of the document beside its windows. */
export interface DetectionScope {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** Whether one of the context's words stands within reach of the span, or in the path. */
  readonly inContext: (detector: Detector, start: number, end: number) => boolean;
}

export interface RunnableDetector {
  readonly detector: Detector;
  /** False when path rules rule the document out before anything is matched. */
  accepts(path: string): boolean;
  run(scope: DetectionScope, windows: Windows): Match[];
}

/** Compiles on first use: constructing a rule's regex is cheap, its first run is not. */
function lazyRegExp(pattern: Pattern, flags: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(pattern.source, flags + pattern.flags));
}

const LINE_REACH = 4096;

/** The line(s) of the span, at most LINE_REACH bytes to each side. */
function lineText(bytes: Uint8Array, start: number, end: number): string {
  // A negative start would count from the end.
  const before = start === 0 ? -1 : bytes.lastIndexOf(10, start - 1);
  const after = bytes.indexOf(10, end);
  return latin1(bytes, Math.max(before + 1, start - LINE_REACH, 0), Math.min(after === -1 ? bytes.length : after, end + LINE_REACH));
}

function passesStructure(value: string, structure: Structure): boolean {
  const { minDigits, minLetters, minDistinct } = structure;
  if (minDigits > 0 && value.replace(/\D/g, "").length < minDigits) return false;
  if (minLetters > 0 && value.replace(/[^A-Za-z]/g, "").length < minLetters) return false;
  return minDistinct === 0 || new Set(value).size >= minDistinct;
}

interface Candidate {
  readonly value: string;
  readonly match: string;
  readonly start: number;
  readonly end: number;
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
      line: (candidate, scope) => lineText(scope.bytes, candidate.start, candidate.end),
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

/** Span of the value inside a match: the chosen group, else the first that took part, else all of it. */
function valueSpan(found: RegExpExecArray, group: number): readonly [number, number] {
  const indices = found.indices as (readonly [number, number] | undefined)[];
  if (group > 0) return indices[group] ?? [found.index, found.index];
  return indices.slice(1).find((span) => span !== undefined && span[1] > span[0]) ?? (indices[0] as [number, number]);
}

/** Makes a detector ready to run. */
export function createRunnable(detector: Detector): RunnableDetector {
  const { pattern, allowlists } = detector;
  const path = detector.path === null ? null : lazyRegExp(detector.path, "");
  const search = pattern === null ? null : lazyRegExp(pattern, "g");
  const hasGroups = pattern !== null && /\((?!\?)/.test(pattern.source.replace(/\\./g, ""));
  const locate = pattern === null ? null : lazyRegExp(pattern, "dy");
  const allows = allowlists.map((allowlist) => ({ allowlist, test: allowTest(allowlist) }));

  /** Null when an allowlist of the rule drops the match. */
  const toMatch = (candidate: Candidate, scope: DetectionScope): Match | null => {
    const { value, start, end } = candidate;
    let suppression: Suppression | null = null;
    for (const { allowlist, test } of allows) {
      if (!test(candidate, scope)) continue;
      if (allowlist.from === "rule") return null;
      suppression ??= { kind: "config", reason: allowlist.description };
    }
    return {
      detector,
      start,
      end,
      secret: new Secret(value, pattern === null ? NO_VALUE : redactValue(value, detector.publicPrefix)),
      suppression,
    };
  };
  const passesGates = ({ value, start, end }: Candidate, scope: DetectionScope): boolean =>
    (detector.entropy === 0 || shannonEntropy(value) > detector.entropy) &&
    passesStructure(value, detector.structure) &&
    !(detector.rejectPlaceholders && isPlaceholder(value, detector.publicPrefix)) &&
    (detector.score === "none" || randomness(value) >= RANDOM_ENOUGH) &&
    (detector.context === null || scope.inContext(detector, start, end));

  return {
    detector,
    accepts: (documentPath) => path === null || path().test(documentPath),
    run(scope, windows) {
      const matches: Match[] = [];
      if (search === null || locate === null) {
        const match = toMatch({ value: "", match: "", start: 0, end: 0 }, scope);
        return match === null ? [] : [match];
      }
      for (let i = 0; i < windows.length; i += 2) {
        const windowStart = windows[i] as number;
        const windowEnd = windows[i + 1] as number;
        const from = Math.max(0, windowStart - detector.margin);
        const text = latin1(scope.bytes, from, Math.min(scope.bytes.length, windowEnd + detector.margin));
        const regex = search();
        regex.lastIndex = windowStart - from;
        for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
          const matchStart = found.index;
          // What starts in the margin is cut off by it; if it holds a keyword, it lies in another window.
          if (from + matchStart >= windowEnd) break;
          if (found[0] === "") regex.lastIndex++;
          let [start, end] = [matchStart, matchStart + found[0].length];
          if (hasGroups) {
            const sticky = locate();
            sticky.lastIndex = matchStart;
            [start, end] = valueSpan(sticky.exec(text) as RegExpExecArray, detector.secretGroup);
          }
          while (start < end && (text[start] === "\n" || text[start] === "\r")) start++;
          while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
          if (start === end) continue;
          const candidate = { value: text.slice(start, end), match: found[0], start: from + start, end: from + end };
          if (!passesGates(candidate, scope)) continue;
          const match = toMatch(candidate, scope);
          if (match !== null) matches.push(match);
        }
      }
      return matches;
    },
  };
}
