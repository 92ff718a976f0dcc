// leakclerk rules show <rule-id> --explain <file>:<line>: why a value counts as a secret, or does not. Never the value.
import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { candidateAt } from "../engine/detector.ts";
import { textViews } from "../engine/encoding.ts";
import { createLineIndex } from "../engine/location.ts";
import { createScanner } from "../engine/scanner.ts";
import { explainScore, gradeOf, REPORTED, scoreOf, type ScoreKind } from "../engine/score/score.ts";
import type { Detector, Match } from "../engine/types.ts";
import { variantOf } from "../engine/variant.ts";
import { AppError, UsageError } from "../errors.ts";
import { visibleText } from "../sanitize.ts";
import type { Io } from "./io.ts";

/** How far round a candidate a filter may look. */
const ROUND = 512;

/** The rule with nothing but its pattern. */
function unfiltered(detector: Detector): Detector {
  const structure = { minDigits: 0, minLetters: 0, minDistinct: 0 };
  return variantOf(detector, { score: "none", entropy: 0, structure, placeholders: "keep", allowlists: [] });
}

function parsePlace(place: string): { file: string; line: number } {
  const found = /^(.+):(\d+)$/.exec(place);
  if (found === null) throw new UsageError(`--explain ${place}: no place`, "write file:line, such as src/config.js:12");
  return { file: found[1] as string, line: Number(found[2]) };
}

function readBytes(file: string, io: Io): Uint8Array {
  try {
    return new Uint8Array(readFileSync(resolve(io.cwd, file)));
  } catch (error) {
    throw new AppError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`, "is it there, and a file?");
  }
}

/** What a filter took the candidate for; null when none did. */
function filterOf(detector: Detector, bytes: Uint8Array, path: string, { matchStart, end }: Match): string | null {
  const scanner = createScanner({ detectors: [detector] });
  scanner.matchText(bytes.subarray(Math.max(0, matchStart - ROUND), Math.min(bytes.length, end + ROUND)), path);
  return [...scanner.filtered.keys()].find((filter) => !filter.endsWith("score")) ?? null;
}

function* explain(
  detector: Detector,
  kind: ScoreKind,
  bytes: Uint8Array,
  path: string,
  match: Match,
  isReported: boolean,
): Generator<string> {
  const candidate = candidateAt(bytes, path, match);
  const score = scoreOf(candidate, kind);
  const filter = isReported ? null : filterOf(detector, bytes, path, match);
  const verdict = isReported
    ? `reported, ${gradeOf(candidate, kind, score).severity}`
    : filter === null
      ? "not reported: its score is too low"
      : `not reported: among ${filter}`;
  yield `${verdict} (score ${score.toFixed(2)}, reported from ${REPORTED[kind]})`;
  for (const { feature, amount, weight } of explainScore(candidate, kind)) {
    const share = amount * weight;
    yield `  ${share < 0 ? "-" : "+"}${Math.abs(share).toFixed(2)}  ${feature.padEnd(14)}  ${amount.toFixed(2)} × ${weight}`;
  }
}

/** @throws UsageError or AppError for a rule without a score, a file that cannot be read, a line without a candidate */
export function explainAt(detector: Detector, place: string, io: Io): void {
  if (detector.score === "none")
    throw new UsageError(
      `${detector.id} has no score: its pattern alone decides`,
      "rules with a score are generic-api-key, generic-password and their like",
    );
  const { file, line } = parsePlace(place);
  const path = relative(io.cwd, resolve(io.cwd, file)).split(sep).join("/");
  const { bytes } = textViews(readBytes(file, io))[0] ?? { bytes: new Uint8Array(0) };
  const lines = createLineIndex(bytes);
  const onLine = ({ start }: Match): boolean => lines.lineAt(start) === line - 1;
  const candidates = createScanner({ detectors: [unfiltered(detector)] })
    .matchText(bytes, path)
    .filter(onLine);
  if (candidates.length === 0)
    throw new AppError(`${visibleText(place)}: ${detector.id} sees no value there`, "name the line on which the value begins");
  const reported = createScanner({ detectors: [detector] })
    .matchText(bytes, path)
    .filter(onLine);
  for (const [i, match] of candidates.entries()) {
    const isReported = reported.some(({ start }) => start === match.start);
    const where = candidates.length === 1 ? "" : `, value ${i + 1} of ${candidates.length}`;
    io.out(`${detector.id} at ${visibleText(path)}:${line}${where}\n`);
    for (const text of explain(detector, detector.score, bytes, path, match, isReported)) io.out(`${text}\n`);
  }
}
