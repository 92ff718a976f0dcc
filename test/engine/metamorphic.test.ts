// Changes that move a finding without changing it: the same rule speaks for the same value, at the place it moved to.
import { describe, expect, test } from "vitest";
import { createScanner } from "../../src/engine/scanner.ts";
import type { Finding } from "../../src/engine/types.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { generateClickBankCorpus } from "../corpus/clickbank.ts";
import { detectors, documentOf, examples } from "./documents.ts";
import { FULL, SEED } from "./runs.ts";

const scanner = createScanner({ detectors });

interface Sample {
  readonly label: string;
  readonly path: string;
  readonly text: string;
}

/** An example of every rule, and ClickBank contexts by turns; one with a mark of its own cannot be moved. */
function samples(): Sample[] {
  const filled = examples.map(({ ruleId, text, path }) => ({ label: `${ruleId}: ${text}`, path, text: fillTemplate(text, SEED) }));
  const corpus = generateClickBankCorpus(SEED).map(({ id, path, text }) => ({ label: id, path, text }));
  return [...filled, ...corpus.filter((_, i) => FULL || i % 32 === SEED % 32)].filter(({ text }) => !text.startsWith("\ufeff"));
}

interface Row {
  readonly rule: string;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  readonly value: string;
}

const rowOf = ({ ruleId, startLine, startColumn, endLine, endColumn, fingerprint }: Finding): Row => ({
  rule: ruleId,
  start: [startLine, startColumn],
  end: [endLine, endColumn],
  // The second half depends on rule and value alone.
  value: fingerprint.split("-")[1] as string,
});

interface Change {
  readonly name: string;
  readonly text: (text: string) => string | Uint8Array;
  readonly path?: (path: string) => string;
  /** Lines and columns that a finding moves by. */
  readonly move?: readonly [number, number];
}

const CHANGES: readonly Change[] = [
  { name: "a line in front", text: (text) => `plain words\n${text}`, move: [1, 0] },
  { name: "two hundred lines in front", text: (text) => `${"plain words, more of them\n".repeat(200)}${text}`, move: [200, 0] },
  { name: "lines behind", text: (text) => `${text}${text.endsWith("\n") ? "" : "\n"}plain words\nthe end\n` },
  { name: "CRLF line breaks", text: (text) => text.replace(/\r?\n/g, "\r\n") },
  { name: "a byte-order mark", text: (text) => `\ufeff${text}` },
  { name: "UTF-16", text: utf16 },
  { name: "four spaces of indentation", text: (text) => text.replace(/^|(?<=\n)/g, "    "), move: [0, 4] },
  { name: "a tab of indentation", text: (text) => text.replace(/^|(?<=\n)/g, "\t"), move: [0, 1] },
  { name: "another folder", text: String, path: (path) => `attic/${path}` },
];

/** A value of several lines takes their new indentation in. */
function movedRow({ rule, start, end, value }: Row, [lines, columns]: readonly [number, number]): Row {
  return {
    rule,
    start: [start[0] + lines, start[1] + columns],
    end: [end[0] + lines, end[1] + columns],
    value: start[0] === end[0] || columns === 0 ? value : "another",
  };
}

const withoutLines = (row: Row): Row => ({ ...row, value: row.start[0] === row.end[0] ? row.value : "another" });

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...text.split("").map((unit) => unit.charCodeAt(0))].forEach((unit, i) => view.setUint16(2 * i, unit, true));
  return bytes;
}

const all = samples();

describe("findings move with", () => {
  test.each(CHANGES)("$name", ({ text, path = String, move = [0, 0] }) => {
    const differences: string[] = [];
    let compared = 0;
    for (const sample of all) {
      const before = scanner.scan(documentOf(sample.text, sample.path)).map(rowOf);
      const after = scanner.scan(documentOf(text(sample.text), path(sample.path))).map(rowOf);
      const expected = JSON.stringify(before.map((row) => movedRow(row, move)));
      const got = JSON.stringify(move[1] === 0 ? after : after.map(withoutLines));
      compared += before.length;
      if (got !== expected) differences.push(`${sample.label}: ${expected} became ${got}`);
    }
    expect(compared).toBeGreaterThan(all.length / 2);
    expect(differences).toEqual([]);
  });
});
