// Documents to findings: every view of the text, the file's name, and a path that may be shown.
// Pure and synchronous; the same bytes give the same findings.
import { toUtf8 } from "./bytes.ts";
import { contextLines, type ContextLine } from "./context-lines.ts";
import { createDetect, type DetectOptions, type Look, NAMELESS, policyPathOf } from "./detection.ts";
import { type Inflate, lookingInside } from "./disguises.ts";
import { createDocumentStream, type DocumentStream, newOnes, type StreamedFindings, type StreamOptions } from "./document-stream.ts";
import { textViews, type TextView } from "./encoding.ts";
import { createFindingMaker, type DocumentInfo } from "./findings.ts";
import { createFingerprint } from "./fingerprint.ts";
import type { KnownTest } from "./known-values.ts";
import type { PreparedAnchors } from "./prefilter.ts";
import { createMasking, joinRedacted, maskFurther, type Redacted } from "./redaction.ts";
import type { Secret } from "./secret.ts";
import { LARGE } from "./segments.ts";
import type { SieveSource } from "./sieve.ts";
import type { Detector, Document, Finding, Match, ReadBuffer } from "./types.ts";
import { createValueRegistry } from "./values.ts";

export interface ScannerOptions extends DetectOptions {
  readonly detectors: readonly Detector[];
  /** The team's fingerprint key; see createFingerprint. */
  readonly fingerprintKey?: string | undefined;
  /** For findings whose value is known from elsewhere: sets Finding.known. */
  readonly isKnown?: KnownTest | undefined;
  /** Unpacks streams that stand in base64; without it they are left. */
  readonly inflate?: Inflate | undefined;
}

/** The matches of one document together with the text that their offsets refer to. */
export interface ScannedText {
  readonly view: TextView;
  /** Ascending, no two overlap. */
  readonly matches: readonly Match[];
}

export interface Scanner {
  readonly detectors: readonly Detector[];
  /** What filters took out so far (placeholders, UUIDs, …), and how often. */
  readonly filtered: ReadonlyMap<string, number>;
  /** What anchors lead to which detector, for a sieve. */
  readonly source: SieveSource;
  /** Anchors whose tables were made at build time, as they were given. */
  readonly prepared: PreparedAnchors | undefined;
  /** Whether there are rules that judge the path alone. */
  readonly judgesPaths: boolean;
  /** Whether one of the words that let a rule run, if they stand in a path, holds a slash. */
  readonly wordsCrossNames: boolean;
  /** What a source reads into it is scanned without being copied. */
  readonly buffer: ReadBuffer;
  /** Values and their places, before allow comments, in the view of the document that shows some. */
  match(document: Document): ScannedText;
  /** The same for UTF-8 that is taken as it is, nothing in it decoded. @param path that rules and context go by */
  matchText(bytes: Uint8Array, path: string): readonly Match[];
  /**
   * Findings of a document, suppressed ones included (marked).
   * @param earlier versions of the document: values that stand in one of them are not reported
   */
  scan(document: Document, earlier?: readonly Uint8Array[]): Finding[];
  /** The findings of a document that comes in pieces, whatever they are, with bounded memory. */
  stream(document: DocumentInfo, options?: StreamOptions): DocumentStream;
  /**
   * Offsets of all places in names, joined by NULs, where a value might be found; null for anywhere. Saves asking
   * of each name: see Document.isNameClean.
   */
  suspectNames(names: Uint8Array): readonly number[] | null;
  /** Offsets of all words in policy paths, joined by slashes, that let a rule run on a file. */
  openingWords(paths: string): readonly number[];
  /** Lines of a document, counted from 1, both ends inclusive, with every value in them masked. */
  linesOf(document: Document, from: number, to: number): readonly ContextLine[];
  /** A text for people, such as a path or a message, with the values in it masked. */
  redact(text: string): Redacted;
  /** The same for what is said of a document: values that only its context gives away are masked, too. */
  redactBeside(document: Document, text: string): Redacted;
  /** The same, which also masks copies of the values that commits were found to hold so far. */
  createRedact(): (text: string) => Redacted;
}

const NO_FINDINGS: readonly Finding[] = [];
const NO_SECRETS: readonly Secret[] = [];
const NO_VALUES: ReadonlySet<string> = new Set();

const lookOf = ({ known }: Document): Look | undefined => (known === undefined ? undefined : { hints: false, known });

/** Makes the engine ready; cheap to call once, made to be used for many documents. */
export function createScanner(options: ScannerOptions): Scanner {
  const { detectors } = options;
  const plain = createDetect(detectors, options);
  const looksInside = options.probes !== undefined;
  const detect = looksInside ? lookingInside(plain, options.inflate) : plain;
  const values = createValueRegistry();
  const maker = createFindingMaker(detect, createFingerprint(options.fingerprintKey), values, options.isKnown);

  const scanView = (document: Document, { bytes }: TextView, known: ReadonlySet<string>): readonly Finding[] => {
    const detection = detect.inText(bytes, document, undefined, lookOf(document));
    if (detection.matches.length === 0) return NO_FINDINGS;
    return maker.ofText(document, bytes, { ...detection, matches: newOnes(detection.matches, known) });
  };

  const stream: Scanner["stream"] = (document, streamOptions = {}) => {
    const { push, end } = createDocumentStream(document, streamOptions, detect, maker);
    return {
      push,
      end() {
        const result = end();
        return { ...result, findings: withSafePath(document, result.findings) };
      },
    };
  };

  /** Scans bytes in segments, a second time where a gate was opened late. */
  const streamBytes = (document: DocumentInfo, bytes: Uint8Array, known: readonly Secret[]): StreamedFindings => {
    const run = (again?: StreamedFindings): StreamedFindings => {
      const segments = stream(document, { known, again });
      segments.push(bytes);
      return segments.end();
    };
    const result = run();
    return result.isLate ? run(result) : result;
  };

  const secretsOf = (document: DocumentInfo, bytes: Uint8Array): readonly Secret[] =>
    bytes.length > LARGE
      ? streamBytes(document, bytes, []).values
      : textViews(bytes).flatMap((view) => detect.inText(view.bytes, document).matches.map(({ secret }) => secret));

  const redactWhole = (text: string): Redacted => {
    const bytes = toUtf8(text);
    return createMasking(bytes, detect.inText(bytes, NAMELESS).found).text(0, bytes.length);
  };
  const redact = (text: string): Redacted => {
    const whole = redactWhole(text);
    return whole.includes("/") ? joinRedacted(whole.split("/").map(redactWhole), "/") : whole;
  };

  /** The path may be a value itself, or hold one. */
  const withSafePath = (document: DocumentInfo, findings: Finding[]): Finding[] => {
    if (findings.length === 0) return findings;
    const path = redact(document.path);
    if (path === document.path) return findings;
    const policyPath = redact(policyPathOf(document));
    return findings.map((finding) => ({ ...finding, path, policyPath }));
  };

  const match: Scanner["match"] = (document) => {
    const scanned = textViews(document.bytes).map((view) => ({
      view,
      matches: detect.inText(view.bytes, document, undefined, lookOf(document)).matches,
    }));
    return scanned.find(({ matches }) => matches.length > 0) ?? (scanned[0] as ScannedText);
  };

  return {
    detectors,
    filtered: detect.filtered,
    source: detect.source,
    prepared: options.prepared,
    judgesPaths: detect.judgesPaths,
    get wordsCrossNames() {
      return detect.wordsCrossNames;
    },
    buffer: detect.buffer,
    redact,
    createRedact() {
      const mask = values.createMask();
      return (text) => mask(redact(text));
    },
    matchText: (bytes, path) => plain.inText(bytes, { path }).matches,
    match,
    linesOf(document, from, to) {
      const { view } = match(document);
      return contextLines(view.bytes, detect.inText(view.bytes, document).found, from, to);
    },
    redactBeside(document, text) {
      const secrets = textViews(document.bytes).flatMap((view) => detect.inText(view.bytes, document).found.map(({ secret }) => secret));
      return maskFurther({ text: redact(text), start: 0, length: 0 }, secrets).text;
    },
    stream,
    suspectNames: detect.suspect,
    openingWords: detect.openingWords,
    scan(document, earlier = []) {
      const { bytes } = document;
      const isPlain = looksInside && earlier.length === 0 && document.isNameClean === true && document.known === undefined;
      // Four of five files: nothing is made for them, not even their names.
      if (isPlain && !detect.judgesPaths && bytes.length <= LARGE && detect.findsNothing(bytes)) return [];
      const known = earlier.length === 0 ? NO_SECRETS : earlier.flatMap((before) => secretsOf(document, before));
      if (bytes.length > LARGE) return streamBytes(document, bytes, known).findings;
      const old = known.length === 0 ? NO_VALUES : new Set(known.map((secret) => secret.expose()));
      const named = document.nameIsKnown === true ? NO_FINDINGS : maker.ofName(document);
      const views = textViews(bytes);
      const [first, ...others] = views as [TextView, ...TextView[]];
      const shown = scanView(document, first, old);
      const told = new Set(others.length === 0 ? [] : shown.map(({ fingerprint }) => fingerprint));
      // What a view shows plainly is not told again as something that another one has encoded.
      const isNews = ({ decoded, fingerprint }: Finding): boolean => decoded.length === 0 || !told.has(fingerprint);
      const text = others.length === 0 ? shown : [...shown, ...others.flatMap((view) => scanView(document, view, old).filter(isNews))];
      if (named.length === 0 && text.length === 0) return [];
      return withSafePath(document, [...named, ...text]);
    },
  };
}
