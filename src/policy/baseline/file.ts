// leakclerk's own baseline as text: JSON with one entry a line and the comma before it, so that a line added or taken
// away changes no other, and git merges what two branches added. docs/baseline.schema.json describes it.
import { ConfigError } from "../../errors.ts";
import { nearestHint } from "../../nearest.ts";
import { visibleJson } from "../../sanitize.ts";
import { arrangeEntries, type Entry, FINGERPRINT, LABELS } from "./entries.ts";
import type { KeyCheck } from "./key-check.ts";

const SCHEMA = 1;
const MAKE_ANEW = "mend it, or write it anew: leakclerk baseline create --force";

export interface BaselineFile {
  /** The command whose findings it holds: only after a scan of the tree can be told what is gone from it. */
  readonly source: string;
  readonly key: KeyCheck | null;
  /** Sorted, one for each fingerprint. */
  readonly entries: readonly Entry[];
}

/** The same file gives the same text, whatever the order of its entries. Ends with a newline. */
export function baselineText({ source, key, entries }: BaselineFile): string {
  const line = (value: object): string => visibleJson(JSON.stringify(value));
  const head = line({ leakclerk: "baseline", schema: SCHEMA, source, key });
  const lines = arrangeEntries(entries).map(({ path, rule, fingerprint, label, reason }) =>
    line({
      path,
      rule,
      fingerprint,
      ...(label === undefined ? {} : { label }),
      ...(reason === undefined || reason === "" ? {} : { reason }),
    }),
  );
  return `[${[head, ...lines].join("\n,")}\n]\n`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether parsed JSON is, or was meant to be, a baseline of ours. */
export function isBaseline(parsed: unknown): parsed is readonly unknown[] {
  return Array.isArray(parsed) && isObject(parsed[0]) && parsed[0]["leakclerk"] === "baseline";
}

const HEAD_FIELDS = ["leakclerk", "schema", "source", "key"];
const ENTRY_FIELDS = ["path", "rule", "fingerprint", "label", "reason"];

const isHex = (value: unknown, length: number): boolean =>
  typeof value === "string" && value.length === length && /^[0-9a-f]+$/.test(value);

const isKeyCheck = (value: unknown): value is KeyCheck | null =>
  value === null || (isObject(value) && isHex(value["salt"], 32) && isHex(value["scrypt"], 64));

/** What is wrong with an entry, or null. Never quotes a value: it may be anything. */
function entryComplaint(entry: unknown): readonly [what: string, hint?: string] | null {
  if (!isObject(entry)) return ["it is no object"];
  for (const name of Object.keys(entry))
    if (!ENTRY_FIELDS.includes(name)) return [`there is no field "${name}"`, nearestHint(name, ENTRY_FIELDS)];
  const { path, rule, fingerprint, label, reason } = entry;
  if (typeof fingerprint !== "string" || !FINGERPRINT.test(fingerprint)) return ['"fingerprint" is none (lc1:…)'];
  if (typeof path !== "string") return ['"path" is missing or no text'];
  if (typeof rule !== "string") return ['"rule" is missing or no text'];
  if (label !== undefined && !(LABELS as readonly unknown[]).includes(label)) return [`"label" is not one of ${LABELS.join(", ")}`];
  if (reason !== undefined && typeof reason !== "string") return ['"reason" is no text'];
  return null;
}

/**
 * @param shown the file, for messages
 * @throws ConfigError for another schema, an unknown field or an entry that cannot be used
 */
export function checkBaseline(parsed: readonly unknown[], shown: string): BaselineFile {
  const [head, ...entries] = parsed as readonly [Readonly<Record<string, unknown>>, ...unknown[]];
  const { schema, source, key } = head;
  if (typeof schema === "number" && schema > SCHEMA)
    throw new ConfigError(`${shown}: written by a newer leakclerk (schema ${schema}; this one reads ${SCHEMA})`, "update leakclerk");
  if (schema !== SCHEMA) throw new ConfigError(`${shown}: its first entry has no "schema": ${SCHEMA}`, MAKE_ANEW);
  const foreign = Object.keys(head).find((name) => !HEAD_FIELDS.includes(name));
  if (foreign !== undefined)
    throw new ConfigError(`${shown}: its first entry has an unknown field "${foreign}"`, nearestHint(foreign, HEAD_FIELDS) || MAKE_ANEW);
  if (typeof source !== "string") throw new ConfigError(`${shown}: its first entry has no "source"`, MAKE_ANEW);
  if (!isKeyCheck(key)) throw new ConfigError(`${shown}: its "key" is damaged`, MAKE_ANEW);
  for (const [i, entry] of entries.entries()) {
    const complaint = entryComplaint(entry);
    if (complaint === null) continue;
    const [what, hint = ""] = complaint;
    throw new ConfigError(`${shown}: entry ${i + 1}: ${what}`, hint || MAKE_ANEW);
  }
  return { source, key, entries: arrangeEntries(entries as Entry[]) };
}

/** 1-based number of the first line that is no part of a baseline as we write it; undefined when all are. */
export function damagedLine(text: string): number | undefined {
  const lines = text.trimEnd().split(/\r?\n/);
  const damaged = lines.findIndex((line, i) => {
    if (i > 0 && i === lines.length - 1) return line !== "]";
    try {
      JSON.parse(line.slice(1));
    } catch {
      return true;
    }
    return !line.startsWith(i === 0 ? "[" : ",");
  });
  return damaged === -1 ? undefined : damaged + 1;
}
