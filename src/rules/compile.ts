// A rule as written to a detector as run: translated regex, proven window, gates with their defaults.
import { AppError, ConfigError, RuleError } from "../errors.ts";
import { writeByteSet } from "../engine/byte-set.ts";
import { lowerAscii } from "../engine/bytes.ts";
import type { Allowlist, Detector, PartRule, Pattern } from "../engine/types.ts";
import { variantOf } from "../engine/variant.ts";
import { nearestHint } from "../nearest.ts";
import { anchorOfWord, anchorsOfCover } from "./anchors/anchors.ts";
import { deriveCover, shareOfAnchors } from "./anchors/derive.ts";
import { countGroups, countPaths, holdsKeyword, lookWidth, maxWidth } from "./regex/analyse.ts";
import { emitRegex } from "./regex/emit.ts";
import { splitLead } from "./regex/lead.ts";
import { parseRegex } from "./regex/parse.ts";
import { longestStretch } from "./regex/stretch.ts";
import type { Node } from "./regex/syntax.ts";
import type { AllowlistSource, RuleSource } from "./schema.ts";

export interface CompileOptions {
  /** One of our own packs: tests hold its patterns to linear time. */
  readonly builtIn?: boolean;
  /** Named pieces that a regex may use as `{{name}}`. */
  readonly fragments: Readonly<Record<string, string>>;
  /** Written for gitleaks: its semantics (no look-around, no placeholder filter of ours). */
  readonly foreign: boolean;
}

/** Wider matches than this are run on the whole document: merged windows would cover it anyway. */
const WIDEST_WINDOW = 65_536;
/** Anchors as rare as this (places per byte) serve better than keywords that need not be part of the match. */
const RARE = 1 / 100_000;

/** @throws RuleError for a fragment that does not exist */
export function expandFragments(regex: string, fragments: Readonly<Record<string, string>>, within: readonly string[] = []): string {
  return regex.replace(/\{\{([A-Za-z]\w*)\}\}/g, (_, name: string) => {
    const fragment = fragments[name];
    if (fragment === undefined)
      throw new RuleError(
        `regex: there is no fragment {{${name}}}`,
        nearestHint(name, Object.keys(fragments)) || `known: ${Object.keys(fragments).join(", ")}`,
      );
    if (within.includes(name)) throw new RuleError(`regex: the fragment {{${name}}} holds itself`, "write it out");
    return expandFragments(fragment, fragments, [...within, name]);
  });
}

/** With more ways to go through a pattern than this, hostile text may hold each place of it up for a millisecond. */
const MOST_PATHS = 10_000;

/** As JavaScript, and whether it needs a time limit. */
function emitPattern(tree: Node, { builtIn = false }: CompileOptions): Pattern {
  const pattern = emitRegex(tree);
  return !builtIn && !(countPaths(tree) <= MOST_PATHS) ? { ...pattern, isSlow: true } : pattern;
}

const translate = (source: string, options: CompileOptions): Pattern =>
  emitPattern(parseRegex(expandFragments(source, options.fragments), { lookAround: !options.foreign }), options);

/** @throws RuleError for a regex or condition that cannot be used */
export function compileAllowlist(source: AllowlistSource, from: Allowlist["from"], options: CompileOptions): Allowlist {
  const condition = { OR: "OR", "||": "OR", AND: "AND", "&&": "AND" }[source.condition.toUpperCase()];
  if (condition === undefined) throw new RuleError(`allowlist: condition is "${source.condition}"`, 'write "OR" or "AND"');
  const kinds = [source.commits, source.paths, source.regexes, source.stopwords, source.sha256];
  if (kinds.every((kind) => kind.length === 0))
    throw new RuleError("allowlist: it holds nothing", "give it commits, paths, regexes, stopwords or sha256");
  // Commits are not looked at: a list that needs one as well as something else can never be met.
  if (condition === "AND" && source.commits.length > 0) {
    return { description: source.description, condition, paths: [], regexTarget: "secret", regexes: [], stopwords: [], sha256: [], from };
  }
  return {
    description: source.description,
    condition: condition as Allowlist["condition"],
    paths: source.paths.map((path) => translate(path, options)),
    regexTarget: source.regexTarget,
    regexes: source.regexes.map((regex) => translate(regex, options)),
    stopwords: source.stopwords.map((word) => word.toLowerCase()),
    sha256: source.sha256.map((hash) => hash.toLowerCase()),
    from,
  };
}

/**
 * @throws RuleError naming the rule, what is wrong and what to write
 */
export function compileRule(rule: RuleSource, options: CompileOptions): Detector {
  try {
    return compileFields(rule, options);
  } catch (error) {
    if (error instanceof AppError && !(error instanceof ConfigError))
      throw new RuleError(`rule "${rule.id}": ${error.message}`, error.hint);
    throw error;
  }
}

/**
 * A rule over one of the same id that it extends, as gitleaks does it: what it says replaces, allowlists, keywords and
 * tags are added. Other than there, `required` and `skipReport` of the new one hold.
 * @throws RuleError
 */
export function overrideRule(base: Detector, rule: RuleSource, options: CompileOptions): Detector {
  const isAnew = rule.regex !== undefined || rule.path !== undefined;
  const merged: RuleSource = {
    ...rule,
    description: rule.description === "" ? base.description : rule.description,
    severity: rule.severity ?? base.severity,
    confidence: rule.confidence ?? base.confidence,
    help: rule.help === "" ? base.help : rule.help,
    entropy: rule.entropy === 0 ? base.entropy : rule.entropy,
    secretGroup: rule.secretGroup === 0 ? base.secretGroup : rule.secretGroup,
    keywords: [...base.keywords, ...rule.keywords],
    tags: [...base.tags, ...rule.tags],
    references: [...rule.references, ...base.references],
    aliases: [...base.aliases, ...rule.aliases],
    // Without a pattern of its own nothing of it has to be compiled; any will do.
    ...(isAnew ? {} : { regex: "x", secretGroup: 0 }),
  };
  const own = compileRule(merged, options);
  const allowlists = [...base.allowlists, ...own.allowlists];
  if (rule.regex !== undefined) return { ...own, path: own.path ?? base.path, allowlists };
  const { id, description, severity, confidence, help, entropy, keywords, tags, references, required, skipReport } = own;
  const path = own.path ?? base.path;
  return variantOf(base, {
    id,
    description,
    severity,
    confidence,
    help,
    entropy,
    keywords,
    tags,
    references,
    allowlists,
    path,
    secretGroup: rule.secretGroup === 0 ? base.secretGroup : rule.secretGroup,
    required: required.length > 0 ? required : base.required,
    skipReport: rule.skipReport ? skipReport : base.skipReport,
  });
}

/** Only ASCII letters are looked for in either case; of others the common spellings are listed. */
function letterCases(word: string): string[] {
  const lower = word.toLowerCase();
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return [lower];
  const [first = ""] = lower;
  return [lower, lowerAscii(lower.toUpperCase()), lowerAscii(first.toUpperCase()) + lower.slice(first.length)];
}

/** Round which anchors the pattern is run, if they are proven; and which words must stand somewhere in the document. */
function whereToLook(tree: Node | null, keywords: readonly string[], margin: number): Pick<Detector, "anchors" | "gate" | "reach"> {
  if (tree === null) return { anchors: null, gate: [], reach: 0 };
  const reach = Math.min(Math.max(maxWidth(tree), 1), Number.MAX_SAFE_INTEGER);
  const cover = deriveCover(tree);
  const isLocal = reach <= WIDEST_WINDOW && margin <= WIDEST_WINDOW;
  if (cover !== null && keywords.length === 0) {
    const anchors = anchorsOfCover(cover);
    return isLocal ? { anchors, gate: [], reach } : { anchors: null, gate: anchors.map(({ anchor }) => anchor), reach };
  }
  if (cover !== null && isLocal && holdsKeyword(tree, keywords)) return { anchors: anchorsOfCover(cover), gate: [], reach };
  const words = keywords.map(anchorOfWord);
  // A single byte is everywhere: it is looked for by the detector.
  const gate = words.includes(null) ? [] : words.filter((word) => word !== null);
  if (cover !== null && isLocal && gate.length > 0 && shareOfAnchors(cover) < RARE) return { anchors: anchorsOfCover(cover), gate, reach };
  return { anchors: null, gate, reach };
}

const compilePart = ({ id, withinLines, withinColumns }: RuleSource["required"][number]): PartRule => ({
  id,
  withinLines: withinLines ?? null,
  withinColumns: withinColumns ?? null,
});

function compileFields(rule: RuleSource, options: CompileOptions): Detector {
  if (rule.regex === undefined && rule.path === undefined) throw new RuleError("it has neither regex nor path", "give it one of the two");
  const keywords = [...new Set(rule.keywords.flatMap(letterCases))];
  if (keywords.includes("")) throw new RuleError("an empty keyword", "leave it out");
  const tree =
    rule.regex === undefined ? null : parseRegex(expandFragments(rule.regex, options.fragments), { lookAround: !options.foreign });
  if (tree !== null && rule.secretGroup > countGroups(tree))
    throw new RuleError(`secretGroup is ${rule.secretGroup}, the regex has ${countGroups(tree)} groups`);
  const { lead, core } = tree === null ? { lead: null, core: null } : splitLead(tree);
  const pattern = core === null ? null : emitPattern(core, options);
  if (pattern !== null) {
    try {
      // Only V8 knows whether it takes the pattern.
      RegExp(pattern.source, pattern.flags);
    } catch {
      throw new RuleError("regex: it does not compile", "try it in smaller pieces with `leakclerk rules check`");
    }
  }
  // Allowlists may ask for what the lead took, too.
  const margin = tree === null ? 1 : Math.max(lookWidth(tree), lead?.max ?? 0);
  const stretch = core === null ? null : longestStretch(core);
  const generic = rule.score !== "none";
  return {
    id: rule.id,
    aliases: rule.aliases,
    description: rule.description === "" ? rule.id : rule.description,
    severity: rule.severity ?? "high",
    testSeverity: rule.testSeverity ?? null,
    confidence: rule.confidence ?? "medium",
    help: rule.help.trim(),
    references: rule.references,
    tags: rule.tags,
    pattern,
    secretGroup: rule.secretGroup,
    keywords,
    ...whereToLook(core, keywords, margin),
    stretch: stretch === null ? null : { set: writeByteSet(stretch.set), min: stretch.min },
    lead,
    margin: Number.isFinite(margin) ? margin : 1,
    path: rule.path === undefined ? null : translate(rule.path, options),
    entropy: rule.entropy,
    structure: rule.structure ?? { minDigits: 0, minLetters: 0, minDistinct: 0 },
    placeholders: rule.placeholders ?? (options.foreign ? "keep" : "reject"),
    score: rule.score,
    context: rule.context === undefined ? null : { ...rule.context, keywords: rule.context.keywords.map((word) => word.toLowerCase()) },
    checksum: rule.checksum === undefined ? null : { name: rule.checksum, wrong: rule.wrongChecksum ?? "demote" },
    required: rule.required.map(compilePart),
    related: rule.related.map(compilePart),
    skipReport: rule.skipReport,
    allowlists: [...(rule.allowlist === undefined ? [] : [rule.allowlist]), ...rule.allowlists].map((list) =>
      compileAllowlist(list, "rule", options),
    ),
    publicPrefix: rule.prefix,
    specificity: rule.specificity ?? (generic ? 0 : 100),
    placeholder: rule.placeholder ?? rule.id.toUpperCase().replace(/[^A-Z0-9]+/g, "_"),
  };
}
