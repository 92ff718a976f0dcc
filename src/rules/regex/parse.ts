// Reads RE2 syntax (https://github.com/google/re2/wiki/Syntax), plus look-around where allowed.
// What JavaScript would read differently is read here as RE2 reads it; what is unknown is refused.
import { RuleError } from "../../errors.ts";
import { complement, foldCase, normalize } from "./ranges.ts";
import type { Node, Ranges } from "./syntax.ts";

const POSIX: Readonly<Record<string, Ranges>> = {
  alnum: [
    [0x30, 0x3a],
    [0x41, 0x5b],
    [0x61, 0x7b],
  ],
  alpha: [
    [0x41, 0x5b],
    [0x61, 0x7b],
  ],
  ascii: [[0, 0x80]],
  blank: [
    [0x09, 0x0a],
    [0x20, 0x21],
  ],
  cntrl: [
    [0, 0x20],
    [0x7f, 0x80],
  ],
  digit: [[0x30, 0x3a]],
  graph: [[0x21, 0x7f]],
  lower: [[0x61, 0x7b]],
  print: [[0x20, 0x7f]],
  punct: [
    [0x21, 0x30],
    [0x3a, 0x41],
    [0x5b, 0x61],
    [0x7b, 0x7f],
  ],
  space: [
    [0x09, 0x0e],
    [0x20, 0x21],
  ],
  upper: [[0x41, 0x5b]],
  word: [
    [0x30, 0x3a],
    [0x41, 0x5b],
    [0x5f, 0x60],
    [0x61, 0x7b],
  ],
  xdigit: [
    [0x30, 0x3a],
    [0x41, 0x47],
    [0x61, 0x67],
  ],
};
/** `\s` without `\v`, as in RE2. */
const SPACE: Ranges = [
  [0x09, 0x0b],
  [0x0c, 0x0e],
  [0x20, 0x21],
];
const PERL: Readonly<Record<string, Ranges>> = { d: POSIX["digit"] as Ranges, w: POSIX["word"] as Ranges, s: SPACE };
const CONTROL: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
}

export interface ParseOptions {
  /** Look-around is JavaScript's; a gitleaks file cannot use it. */
  readonly lookAround: boolean;
}

/**
 * @throws RuleError naming the construct and its place in the pattern
 */
export function parseRegex(source: string, options: ParseOptions): Node {
  let at = 0;
  let flags: Flags = { i: false, m: false, s: false };

  const fail = (what: string, hint = ""): never => {
    throw new RuleError(`regex: ${what} at character ${at + 1}`, hint);
  };
  const take = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  const matchHere = (pattern: RegExp): RegExpExecArray | null => {
    const sticky = new RegExp(pattern.source, "y");
    sticky.lastIndex = at;
    const found = sticky.exec(source);
    if (found !== null) at += found[0].length;
    return found;
  };
  const set = (ranges: Ranges, negated = false): Node => ({ kind: "set", ranges: normalize(ranges), negated, insensitive: flags.i });
  const single = (code: number): Node => set([[code, code + 1]]);

  /** After a backslash inside or outside a class: one code point, or a set. */
  const escape = (): number | { ranges: Ranges; negated: boolean } => {
    const letter = source[at];
    if (letter === undefined) return fail("a backslash at the end");
    const lower = letter.toLowerCase();
    if (PERL[lower] !== undefined) {
      at++;
      return { ranges: PERL[lower], negated: letter !== lower };
    }
    const hex = matchHere(/x([0-9A-Fa-f]{2})|x\{([0-9A-Fa-f]{1,6})\}/);
    if (hex !== null) return Number.parseInt((hex[1] ?? hex[2]) as string, 16);
    if (matchHere(/[pP]/) !== null) return fail("a Unicode class (\\p)", "write the characters out: the pattern runs over bytes");
    if (CONTROL[letter] !== undefined) {
      at++;
      return CONTROL[letter];
    }
    if (/[0-9]/.test(letter)) {
      const octal = matchHere(/0[0-7]{0,2}/);
      if (octal !== null) return Number.parseInt(octal[0], 8);
      return fail("a back-reference", "RE2 has none; write the two places apart");
    }
    if (/[A-Za-z]/.test(letter)) return fail(`the escape \\${letter}`, "RE2 does not know it");
    const code = source.codePointAt(at) as number;
    at += code > 0xffff ? 2 : 1;
    return code;
  };

  const parseClass = (): Node => {
    const negated = take("^");
    const ranges: (readonly [number, number])[] = [];
    for (let first = true; first || source[at] !== "]"; first = false) {
      if (at >= source.length) fail("a [ without its ]");
      const posix = matchHere(/\[:(\^?)([a-z]+):\]/);
      if (posix !== null) {
        const named = POSIX[posix[2] as string] ?? fail(`the class [:${posix[2]}:]`);
        // In RE2 the case is folded before the class is turned round.
        ranges.push(...(posix[1] === "^" ? complement(flags.i ? foldCase(named) : named) : named));
        continue;
      }
      const member = (): number | Ranges => {
        if (take("\\")) {
          const escaped = escape();
          if (typeof escaped === "number") return escaped;
          return escaped.negated ? complement(escaped.ranges) : escaped.ranges;
        }
        const code = source.codePointAt(at) as number;
        at += code > 0xffff ? 2 : 1;
        return code;
      };
      const from = member();
      if (typeof from !== "number") {
        ranges.push(...from);
        continue;
      }
      if (source[at] === "-" && source[at + 1] !== "]" && source[at + 1] !== undefined) {
        at++;
        const to = member();
        if (typeof to !== "number" || to < from) return fail("a range that runs backwards");
        ranges.push([from, to + 1]);
      } else ranges.push([from, from + 1]);
    }
    at++;
    return set(ranges, negated);
  };

  const parseGroup = (): Node => {
    const outer = flags;
    const close = (node: Node): Node => {
      if (!take(")")) fail("a ( without its )");
      flags = outer;
      return node;
    };
    if (!take("?")) return close({ kind: "group", child: parseAlternation(), capture: true });
    if (matchHere(/P?<[A-Za-z_]\w*>/) !== null) return close({ kind: "group", child: parseAlternation(), capture: true });
    const look = matchHere(/<?[=!]/);
    if (look !== null) {
      if (!options.lookAround) fail("look-around", "RE2 has none; gitleaks would refuse this rule, too");
      return close({ kind: "look", child: parseAlternation(), behind: look[0].startsWith("<"), negated: look[0].endsWith("!") });
    }
    const modes = matchHere(/([imsU]*)(?:-([imsU]+))?([:)])/) ?? fail(`the group (?${source[at] ?? ""}`);
    const on = modes[1] as string;
    const off = modes[2] ?? "";
    if (/U/.test(on + off)) fail("the flag U", "mark each repeat as lazy (`*?`) instead");
    const mode = (flag: "i" | "m" | "s"): boolean => (on.includes(flag) ? true : off.includes(flag) ? false : outer[flag]);
    flags = { i: mode("i"), m: mode("m"), s: mode("s") };
    // `(?i)` holds to the end of the enclosing group, through `|`.
    if (modes[3] === ")") return { kind: "empty" };
    return close({ kind: "group", child: parseAlternation(), capture: false });
  };

  const parseAtom = (): Node => {
    if (take("(")) return parseGroup();
    if (take("[")) return parseClass();
    if (take(".")) return flags.s ? set([[0, 0x110000]]) : set([[10, 11]], true);
    if (take("^")) return { kind: "assert", what: flags.m ? "lineStart" : "textStart" };
    if (take("$")) return { kind: "assert", what: flags.m ? "lineEnd" : "textEnd" };
    if (take("\\b")) return { kind: "assert", what: "wordBoundary" };
    if (take("\\B")) return { kind: "assert", what: "noWordBoundary" };
    if (take("\\A")) return { kind: "assert", what: "textStart" };
    if (take("\\z")) return { kind: "assert", what: "textEnd" };
    if (take("\\")) {
      const escaped = escape();
      return typeof escaped === "number" ? single(escaped) : set(escaped.ranges, escaped.negated);
    }
    if (/[*+?]/.test(source[at] as string)) return fail("a repeat of nothing");
    const code = source.codePointAt(at) as number;
    at += code > 0xffff ? 2 : 1;
    return single(code);
  };

  const parseRepeats = (atom: Node): Node => {
    let node = atom;
    for (;;) {
      const found = matchHere(/([*+?])|\{(\d+)(,?)(\d*)\}/);
      if (found === null) return node;
      const min = found[1] === undefined ? Number(found[2]) : found[1] === "+" ? 1 : 0;
      const max =
        found[1] === undefined
          ? found[3] === ""
            ? min
            : found[4] === ""
              ? Number.POSITIVE_INFINITY
              : Number(found[4])
          : found[1] === "?"
            ? 1
            : Number.POSITIVE_INFINITY;
      if (max < min) fail("a repeat whose end is below its start");
      node = { kind: "repeat", child: node, min, max, lazy: take("?") };
      if (source[at] === "+") fail("a possessive repeat", "RE2 has none");
    }
  };

  const parseConcat = (): Node => {
    const items: Node[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      // A repeat after \E means the last character alone.
      const quoted = matchHere(/\\Q([\s\S]*?)(?:\\E|$)/);
      if (quoted !== null) {
        const literals = Array.from(quoted[1] as string, (c) => single(c.codePointAt(0) as number));
        const last = literals.pop();
        items.push(...literals, ...(last === undefined ? [] : [parseRepeats(last)]));
        continue;
      }
      const item = parseRepeats(parseAtom());
      if (item.kind !== "empty") items.push(item);
    }
    return items.length === 1 ? (items[0] as Node) : { kind: "concat", items };
  };

  const parseAlternation = (): Node => {
    const branches = [parseConcat()];
    while (take("|")) branches.push(parseConcat());
    return branches.length === 1 ? (branches[0] as Node) : { kind: "alternate", branches };
  };

  const tree = parseAlternation();
  if (at < source.length) fail("a ) without its (");
  return tree;
}
