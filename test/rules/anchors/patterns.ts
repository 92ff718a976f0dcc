// Test support: random patterns with all that a rule may use, and texts that are likely to hold matches of a pattern.
import fc from "fast-check";
import { membersOf } from "../../../src/engine/byte-set.ts";
import { latin1, toUtf8 } from "../../../src/engine/bytes.ts";
import { bytesOf } from "../../../src/rules/anchors/bytes.ts";
import type { Node } from "../../../src/rules/regex/syntax.ts";
import type { Choices } from "../../engine/documents.ts";

const ONE = ["a", "b", "k", "K", "-", "_", "=", "é", "\\x{e9}", "\\x{1f511}", "\\.", "1", "\\x00", "\\n"];
const SETS = [
  "[ab]",
  "[a-c_-]",
  "[^a]",
  ".",
  "\\w",
  "\\W",
  "\\s",
  "[éa]",
  "[^é]",
  "\\d",
  "[A-F0-9]",
  "(?s:.)",
  "[Kk]",
  "[^\\x00-\\x{10ffff}]",
];
const WORDS = ["key", "KEY=", "sk-", "\\Qa.b\\E", "(?i:key)", "aka", "kéy", "abcdefghijklmnopqrst", "kk"];
const ASSERTS = [
  "\\b",
  "\\B",
  "^",
  "$",
  "(?m:^)",
  "(?m:$)",
  "\\A",
  "\\z",
  "(?=a)",
  "(?=[ab]{0,3}k)",
  "(?![ab])",
  "(?!key)",
  "(?<=[bk ])",
  "(?<=ab)",
  "(?<=^|\\n)",
  "(?<![ab])",
  "(?<!é)",
  "(?<!ab)",
  "(?<=a(?=k))",
];
const REPEATS = ["?", "*", "+", "{0}", "{1}", "{2}", "{1,3}", "{0,2}?", "{2,}", "??", "+?", "{3,9}", "{0,20}?"];
/** Of groups only such as cannot make the matching itself endless. */
const GROUP_REPEATS = ["?", "{0}", "{1}", "{2}", "{0,2}?", "{1,2}", "??"];
const REPEATED = [
  "(?:key)+",
  "(?:ab|k_)*",
  "(?:a\\b|k-)+?",
  "(?:k[ab]){2,}",
  "(?:key=){5,30}",
  "(?:\\b)*",
  "(?:(?:)|(?=a))+",
  "(?:é){2,3}",
];
const OPENS = ["(", "(?:", "(?:", "(?i:", "(?-i:", "(?P<name>"];

const oneOf = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

/** Sources in RE2 syntax with look-around. */
export const patterns: fc.Arbitrary<string> = fc.letrec<{ pattern: string; sequence: string; item: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    { arbitrary: tie("sequence"), weight: 4 },
    { arbitrary: fc.array(tie("sequence"), { minLength: 2, maxLength: 3 }).map((branches) => branches.join("|")), weight: 1 },
    { arbitrary: tie("sequence").map((source) => `(?i)${source}`), weight: 1 },
  ),
  sequence: fc.array(tie("item"), { maxLength: 5 }).map((items) => items.join("")),
  item: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    { arbitrary: oneOf(...ONE), weight: 3 },
    { arbitrary: oneOf(...WORDS), weight: 3 },
    { arbitrary: oneOf(...SETS), weight: 2 },
    { arbitrary: oneOf(...ASSERTS), weight: 2 },
    { arbitrary: oneOf(...REPEATED), weight: 1 },
    { arbitrary: fc.tuple(oneOf(...ONE, ...SETS), oneOf(...REPEATS)).map(([item, times]) => item + times), weight: 3 },
    { arbitrary: fc.tuple(oneOf(...OPENS), tie("pattern")).map(([open, child]) => `${open}${child})`), weight: 2 },
    { arbitrary: fc.tuple(tie("pattern"), oneOf(...GROUP_REPEATS)).map(([child, times]) => `(?:${child})${times}`), weight: 2 },
  ),
})).pattern;

/** Most bytes of a generated text that repeats beyond their minimum make. */
const ENOUGH = 40;

/** Bytes that the tree matches, as latin1, what look-around asks for left out of account. */
export function stringOf(node: Node, choices: Choices, budget = { left: ENOUGH }): string {
  switch (node.kind) {
    case "set":
      budget.left--;
      return bytesOf(node)
        .map((set) => {
          const members = membersOf(set);
          // Letters and digits more often than what nobody writes.
          const likely = members.filter((byte) => byte > 0x20 && byte < 0x7f);
          const from = likely.length > 0 && choices.below(8) > 0 ? likely : members;
          return from.length === 0 ? "" : String.fromCharCode(choices.pick(from));
        })
        .join("");
    case "group":
      return stringOf(node.child, choices, budget);
    case "concat":
      return node.items.map((item) => stringOf(item, choices, budget)).join("");
    case "alternate":
      return stringOf(choices.pick(node.branches), choices, budget);
    case "repeat": {
      const most = Math.min(node.max, node.min + choices.pick([0, 1, 2, 3, 20]));
      let text = "";
      for (let times = 0; times < most && (times < node.min || budget.left > 0); times++) text += stringOf(node.child, choices, budget);
      return text;
    }
    default:
      return "";
  }
}

const PIECES = ["a", "b", "k", "K", " ", "\n", "=", "key", "KEY", "ab", "1", "_", "-", "é", "É", "\u{1f511}", "\0", "'", '"', ":"].map(
  (piece) => latin1(toUtf8(piece)),
);
/** Bytes by themselves: halves of characters, and what a careless flag i would take for the other case. */
const HALVES = ["\u00c3", "\u00e3", "\u00a9", "\u00ff", "\u00f0", "\u00d0", "\u00b5"];

const around = (choices: Choices): string =>
  Array.from({ length: choices.below(4) }, () => choices.pick(choices.below(3) === 0 ? HALVES : PIECES)).join("");

/** Some strings of the tree, some of them changed in a place, with a little round them; latin1. */
export function textOf(node: Node, choices: Choices): string {
  let text = "";
  for (let strings = 1 + choices.below(3); strings > 0; strings--) {
    let string = stringOf(node, choices);
    if (choices.below(4) === 0 && string !== "") {
      const at = choices.below(string.length);
      const byte = choices.below(2) === 0 ? String.fromCharCode(string.charCodeAt(at) ^ 0x20) : choices.pick([...PIECES, ...HALVES]);
      string = string.slice(0, at) + byte + string.slice(at + 1);
    }
    text += choices.below(3) === 0 ? string : around(choices) + string + around(choices);
  }
  return text;
}
