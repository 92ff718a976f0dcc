// The filters of betterleaks' rules, as far as they say what a rule file can say, too: entropy, and lists of patterns.
// Nothing is evaluated: an expression of another form is named, and left out.

import type { RuleSource } from "./schema.ts";

/** A list of what is let pass, in the words of an allowlist. */
export interface FilterList {
  readonly description: string;
  readonly paths: string[];
  readonly regexes: string[];
  readonly regexTarget: "secret" | "match" | "line";
  /** What does not match is let pass. */
  readonly isNegated: boolean;
}

export interface Filter {
  /** Shannon bits per character that a value must be above; 0: any. */
  readonly entropy: number;
  readonly lists: readonly FilterList[];
  /** How many parts were not understood. */
  readonly unknown: number;
}

const STRING = /`[^`]*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/;

/** The parts between `||` outside of brackets and strings. */
function disjuncts(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(new RegExp(`${STRING.source}|\\|\\||[\\s\\S]`, "g"))) {
    if ("([{".includes(piece)) depth++;
    if (")]}".includes(piece)) depth--;
    if (piece === "||" && depth === 0) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Without brackets round all of it. */
function unwrap(text: string): string {
  const inner = /^\(([\s\S]*)\)$/.exec(text.trim())?.[1];
  if (inner === undefined) return text.trim();
  let depth = 0;
  for (const [piece] of inner.matchAll(new RegExp(`${STRING.source}|[\\s\\S]`, "g"))) {
    if (piece === "(") depth++;
    if (piece === ")" && --depth < 0) return text.trim();
  }
  return unwrap(inner);
}

function unquote(text: string): string {
  if (text.startsWith("`")) return text.slice(1, -1);
  return text.slice(1, -1).replaceAll(/\\(.)/gs, (_, character: string) => ({ n: "\n", t: "\t", r: "\r" })[character] ?? character);
}

const strings = (list: string): string[] => Array.from(list.matchAll(new RegExp(STRING.source, "g")), ([text]) => unquote(text));

const TARGET = String.raw`(?:finding\["(?<field>secret|match|line)"\]|(?<path>\(?attributes\[\??"path"\](?:\s*\?\?\s*"")?\)?|get\(attributes,\s*"path",\s*""\)))`;
const ENTROPY = /^entropy\(finding\["secret"\]\)\s*(?<sign><=?)\s*(?<bits>\d+(?:\.\d+)?)$/;
const ANY = new RegExp(String.raw`^(?<not>!?)(?:filter\.)?(?<how>matchesAny|containsAny)\(${TARGET},\s*\[(?<list>[\s\S]*)\]\)$`);

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

function listOf(groups: Readonly<Record<string, string | undefined>>): FilterList {
  const { not, how, field, list = "" } = groups;
  const texts = strings(list);
  const patterns = how === "containsAny" ? texts.map(escape) : texts;
  const isPath = field === undefined;
  return {
    description: "filter of the rule",
    paths: isPath ? patterns : [],
    regexes: isPath ? [] : patterns,
    regexTarget: isPath ? "secret" : (field as FilterList["regexTarget"]),
    isNegated: not === "!",
  };
}

/** @param text a betterleaks `filter` or `prefilter`: what it is true of is dropped */
export function readFilter(text: string): Filter {
  let entropy = 0;
  let unknown = 0;
  const lists: FilterList[] = [];
  const parts = disjuncts(unwrap(text)).flatMap((part) => disjuncts(unwrap(part)));
  for (const part of parts.map((one) => one.replace(/^filter\./, ""))) {
    const { sign, bits } = ENTROPY.exec(part)?.groups ?? {};
    const any = ANY.exec(part)?.groups;
    // "Less than" lets the very number pass, an entropy of ours does not.
    if (bits !== undefined) entropy = Math.max(entropy, Number(bits) - (sign === "<" ? 1e-9 : 0));
    else if (any !== undefined && strings(any["list"] ?? "").length > 0) lists.push(listOf(any));
    else unknown++;
  }
  return { entropy, lists, unknown };
}

/**
 * A rule with what its betterleaks filter says as entropy and allowlists.
 * @param ignored gets the ids of rules whose filter says something else, too
 */
export function withFilter<T extends Pick<RuleSource, "id" | "filter" | "entropy" | "allowlists">>(rule: T, ignored: string[]): T {
  if (rule.filter === undefined) return rule;
  const { entropy, lists, unknown } = readFilter(rule.filter);
  // What does not match is not for an allowlist to say.
  if (unknown > 0 || lists.some(({ isNegated }) => isNegated)) ignored.push(rule.id);
  const allowlists = lists
    .filter(({ isNegated }) => !isNegated)
    .map(({ description, paths, regexes, regexTarget }) => {
      return { description, paths, regexes, regexTarget, condition: "OR", commits: [], stopwords: [], sha256: [], targetRules: [] };
    });
  return { ...rule, entropy: Math.max(rule.entropy, entropy), allowlists: [...rule.allowlists, ...allowlists] };
}
