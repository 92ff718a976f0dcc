// A document that comes in pieces: its encodings, a stream of segments for each, and the findings of all.
import type { Detect } from "./detection.ts";
import { createDecoder, ENCODING_SAMPLE, encodingsOf } from "./encoding.ts";
import type { DocumentInfo, FindingMaker } from "./findings.ts";
import type { Secret } from "./secret.ts";
import { createCut, createSegmentStream, type ScanSegment, type SegmentStream } from "./segments.ts";
import type { Finding, Match } from "./types.ts";

/** What a document that came in pieces held. */
export interface StreamedFindings {
  readonly findings: Finding[];
  readonly values: readonly Secret[];
  /** By view of the document: gates that are open at the end. */
  readonly open: readonly ReadonlySet<number>[];
  /** Whether a rule was let run by a word that came after bytes it should have looked at. */
  readonly isLate: boolean;
}

export interface DocumentStream {
  push(bytes: Uint8Array): void;
  end(): StreamedFindings;
}

export interface StreamOptions {
  /** Values that are not reported. */
  readonly known?: readonly Secret[];
  /** What an earlier run over the same document ended with, if it was late. */
  readonly again?: StreamedFindings | undefined;
}

const NOTHING = new Uint8Array(0);

export const newOnes = (matches: readonly Match[], known: ReadonlySet<string>): readonly Match[] =>
  known.size === 0 ? matches : matches.filter(({ secret }) => !known.has(secret.expose()));

function createSegmentScan(document: DocumentInfo, known: ReadonlySet<string>, detect: Detect, maker: FindingMaker): ScanSegment {
  return ({ bytes, from, to, open, valueLines, earlier }) => {
    const cut = createCut(to);
    const { matches, found, marks } = detect.inText(bytes, document, { from, open, onSpan: cut.onSpan, earlier });
    const end = cut.at();
    const taken = newOnes(matches, known).filter(({ start }) => start < end);
    return {
      findings: maker.ofText(document, bytes, { matches: taken, found: [...earlier, ...found], marks }, valueLines),
      values: taken.map(({ secret }) => secret),
      found,
      cut: end,
    };
  };
}

interface View {
  readonly segments: SegmentStream;
  push(bytes: Uint8Array): void;
}

export function createDocumentStream(
  document: DocumentInfo,
  { known, again }: StreamOptions,
  detect: Detect,
  maker: FindingMaker,
): DocumentStream {
  const values = new Set((known ?? []).map((secret) => secret.expose()));
  let beginning = NOTHING;
  let views: readonly View[] | undefined;
  const start = (): readonly View[] => {
    const made = encodingsOf(beginning).map(({ encoding, markLength }, i): View => {
      const segments = createSegmentStream(createSegmentScan(document, values, detect, maker), again?.open[i] ?? new Set());
      const decode = createDecoder(encoding);
      segments.push(decode(beginning.subarray(markLength)));
      return { segments, push: (bytes) => segments.push(decode(bytes)) };
    });
    beginning = NOTHING;
    return made;
  };
  return {
    push(bytes) {
      if (views !== undefined) {
        for (const view of views) view.push(bytes);
        return;
      }
      const joined = new Uint8Array(beginning.length + bytes.length);
      joined.set(beginning);
      joined.set(bytes, beginning.length);
      beginning = joined;
      if (beginning.length >= ENCODING_SAMPLE) views = start();
    },
    end() {
      const results = (views ?? start()).map(({ segments }) => segments.end());
      const named = document.nameIsKnown === true ? [] : maker.ofName(document);
      return {
        findings: named.concat(...results.map(({ findings }) => findings)),
        values: results.flatMap(({ values: own }) => own),
        open: results.map(({ open }) => open),
        isLate: results.some(({ isLate }) => isLate),
      };
    },
  };
}
