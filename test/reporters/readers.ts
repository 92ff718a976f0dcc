// What others do with our reports: runners that obey commands, spreadsheets, XML parsers, scripts.
import { visibleText } from "../../src/sanitize.ts";
import type { Format } from "../../src/reporters/registry.ts";

/** A finding as far as every format can tell it; hidden characters in their visible form. */
export interface Row {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
}

/** Commands of the newer GitHub runner, a little stricter: any line that, trimmed, starts with `::`. */
export function runnerCommandsV2(output: string): string[] {
  const lines = output.split(/\r\n|\n|\r|\u0085/).map((line) => line.trim());
  return lines.filter((line) => line.startsWith("::"));
}

/** Commands of the older runner and of its kin: anywhere in a line. */
export function runnerCommandsV1(output: string): string[] {
  return output.match(/##\w*\[/g) ?? [];
}

/** The characters that the house forbids in output, written out apart from sanitize.ts. */
export function rawControls(output: string): string[] {
  const bad = (code: number): boolean =>
    (code < 0x20 && code !== 0x0a) ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xe0000 && code <= 0xe007f) ||
    [0x061c, 0xfeff, 0xfffe, 0xffff].includes(code);
  return Array.from(output).filter((character) => bad(character.codePointAt(0) ?? 0));
}

const ENTITY: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};

function decodeEntities(text: string): string {
  return text.replace(/&([#\w]+);/g, (whole, name: string) => ENTITY[name] ?? whole);
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Elements of a small XML document in order; throws when it is not well-formed. */
export function readXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: string[] = [];
  const token = /<\?xml[^?]*\?>|<(\/?)([a-z][a-z0-9]*(?:-[a-z]+)?)((?: [a-z]+="[^"<]*")*)\s*(\/?)>|[^<&]+|&(?:amp|lt|gt|quot|#39);/gy;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (match === null) throw new Error(`not well-formed at ${JSON.stringify(xml.slice(at, at + 60))}`);
    const [whole, closing, name, list = "", empty] = match;
    if (whole.includes("]]>")) throw new Error("]]> in text");
    if (name === undefined) continue;
    if (closing === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> does not fit`);
      continue;
    }
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(list)) throw new Error(`bare & in ${list}`);
    const pairs = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)];
    const attributes = pairs.map(([, key = "", value = ""]) => [key, decodeEntities(value)]);
    elements.push({ name, attributes: Object.fromEntries(attributes) as Record<string, string> });
    if (empty !== "/") open.push(name);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(", ")}`);
  return elements;
}

/** RFC 4180; quotes only as whole cells. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/gy;
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv);
    if (match === null) throw new Error("broken CSV");
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Undoes the guard against formulas. */
function plainCell(cell: string): string {
  return /^'\s*[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

/** The bytes of a display path, one latin1 character each. */
export function displayPathBytes(path: string): string {
  const bytes = path.replace(/\\x([0-9a-f]{2})|\\\\|[^\\]+|\\/gi, (piece, hex?: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    const text = piece === "\\\\" ? "\\" : piece;
    return Buffer.from(text, "utf8").toString("latin1");
  });
  return bytes;
}

/** The bytes that a percent-encoded URI stands for. */
export function uriBytes(uri: string): string {
  const path = uri.replace(/^file:\/\//, "");
  return path.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

interface JsonLike {
  readonly path: string;
  readonly startLine: number;
  readonly ruleId: string;
}

function jsonRow({ path, startLine, ruleId }: JsonLike): Row {
  return { path: visibleText(path), line: startLine, rule: visibleText(ruleId) };
}

interface SarifLike {
  readonly ruleId: string;
  readonly suppressions?: readonly unknown[];
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    },
  ];
}

/** Findings read back out of a report, in the report's order. SARIF gives path bytes, the others text. */
export const READ_BACK: Partial<Readonly<Record<Format, (output: string) => Row[]>>> = {
  text: (output) =>
    [...output.matchAll(/^(.*):(\d+):\d+: (?:low|medium|high|critical): .*\[(.*)\]$/gm)].map(([, path = "", line, rule = ""]) => ({
      path,
      line: Number(line),
      rule,
    })),
  json: (output) => (JSON.parse(output) as { findings: JsonLike[] }).findings.map(jsonRow),
  jsonl: (output) =>
    output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as JsonLike & { type: string })
      .filter(({ type }) => type === "finding")
      .map(jsonRow),
  sarif: (output) =>
    (JSON.parse(output) as { runs: [{ results: SarifLike[] }] }).runs[0].results
      .filter(({ suppressions = [] }) => suppressions.length === 0)
      .map(({ ruleId, locations: [{ physicalLocation }] }) => ({
        path: uriBytes(physicalLocation.artifactLocation.uri),
        line: physicalLocation.region.startLine,
        rule: visibleText(ruleId),
      })),
  github: (output) =>
    [...output.matchAll(/^::\w+ file=(.*?),line=(\d+),.*?::.* \[([^\]]*)\]: /gm)].map(([, path = "", line, rule = ""]) => ({
      path: decodeURIComponent(path),
      line: Number(line),
      rule: rule.replaceAll("%25", "%"),
    })),
  junit: (output) =>
    readXml(output)
      .filter(({ name, attributes }) => name === "testcase" && attributes["file"] !== undefined)
      .map(({ attributes }) => ({
        path: attributes["file"] ?? "",
        line: Number(attributes["line"]),
        rule: attributes["classname"] ?? "",
      })),
  csv: (output) =>
    readCsv(output)
      .slice(1)
      .map((row) => ({
        path: plainCell(row[4] ?? ""),
        line: Number(row[5]),
        rule: plainCell(row[2] ?? ""),
      })),
};

/** What a row should say for a finding. */
export function expectedRow({ path, startLine, ruleId }: JsonLike): Row {
  return { path: visibleText(path), line: startLine, rule: visibleText(ruleId) };
}
