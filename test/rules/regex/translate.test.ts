// What RE2 syntax means after translation to JavaScript; a gitleaks file must match what gitleaks matches.
// Rows follow the table of differences between RE2 (https://github.com/google/re2/wiki/Syntax) and JavaScript.
import { describe, expect, test } from "vitest";
import { latin1, toUtf8 } from "../../../src/engine/bytes.ts";
import { RuleError } from "../../../src/errors.ts";
import { emitRegex } from "../../../src/rules/regex/emit.ts";
import { parseRegex } from "../../../src/rules/regex/parse.ts";
import { translated } from "./translated.ts";

const matchesOf = (source: string, text: string): string[] =>
  Array.from(latin1(toUtf8(text)).matchAll(translated(source, "g")), ([match]) => match);
const bytesOf = (text: string): string => latin1(toUtf8(text));

type Row = readonly [what: string, source: string, text: string, matches: readonly string[]];

const MODES: readonly Row[] = [
  ["a leading (?i)", "(?i)ab", "ab Ab aB AB", ["ab", "Ab", "aB", "AB"]],
  ["a leading (?i) over |", "(?i)a|b", "aAbB", ["a", "A", "b", "B"]],
  ["(?i) from the middle on", "a(?i)b", "ab aB Ab AB", ["ab", "aB"]],
  ["(?i) in the middle, through |", "a(?i)b|c", "ab aB Ab c C", ["ab", "aB", "c", "C"]],
  ["(?i) that ends with its group", "(?:(?i)a)b", "ab Ab AB aB", ["ab", "Ab"]],
  ["(?i) that ends with its group, through |", "(x(?i)a|b)c", "xac xAc Bc bc bC XAc", ["xac", "xAc", "Bc", "bc"]],
  ["(?i:..)", "a(?i:b)c", "abc aBc Abc abC", ["abc", "aBc"]],
  ["(?-i:..) inside (?i)", "(?i)a(?-i:b)c", "abc ABC AbC aBc", ["abc", "AbC"]],
  ["(?-i) to the end", "(?i)a(?-i)b|c", "ab Ab AB c C", ["ab", "Ab", "c"]],
  ["a class under (?i)", "(?i)[a-c]x", "ax BX dx", ["ax", "BX"]],
  ["a class under (?i) beside a fixed part", "(?i:[a-c])x", "ax Bx BX", ["ax", "Bx"]],
  ["a negated class under (?i)", "(?i:[^a-c])x", "ax Bx Dx", ["Dx"]],
  ["a negated class beyond ASCII under (?i)", "(?i)[^a\u00e9]x", "ax Ax bx", ["bx"]],
  ["a negated class of a negation under (?i)", "(?i)[^\\Wa]x", "ax Ax bx", ["bx"]],
  ["[[:^lower:]] under (?i) holds no letter", "(?i)[[:^lower:]]x", "ax Ax 1x", ["1x"]],
  ["digits and signs under (?i)", "(?i:1-_)", "1-_", ["1-_"]],
  ["(?i) on k and s: ASCII alone", "(?i)[ks]", "kKsS\u212a\u017f", ["k", "K", "s", "S"]],
  ["(?s:.)", "a(?s:.)b", "a\nb a\rb axb", ["a\nb", "a\rb", "axb"]],
  ["(?s) to the end of its group", "(?s)a.b", "a\nb", ["a\nb"]],
  ["(?-s:.) inside (?s)", "(?s)a.(?-s:.)b", "a\n\nb a\nxb", ["a\nxb"]],
  ["(?is) at once", "(?is)a.B", "A\nb", ["A\nb"]],
  ["(?m)^", "(?m)^b", "b\nb\rb\u2028b", ["b", "b"]],
  ["(?m)$", "(?m)b$", "b\nb\rb\u2028b", ["b", "b"]],
  ["^ and $ without m", "^b|b$", "b\nb\nb", ["b", "b"]],
  ["$ without m is not before a last line break", "b$", "b\n", []],
];

const PLACES: readonly Row[] = [
  ["\\z", "b\\z", "b\nbz b", ["b"]],
  ["\\z under (?m)", "(?m)b\\z", "b\nb", ["b"]],
  ["\\A", "\\Ab", "b Ab\nb", ["b"]],
  ["\\A under (?m)", "(?m)\\Ab", "b\nb", ["b"]],
  ["\\b and \\B", "\\ba\\B", "ab a aa", ["a", "a"]],
  ["\\b at bytes beyond ASCII", "\\ba", "\u00e9a", ["a"]],
];

const SETS: readonly Row[] = [
  [". excludes \\n alone", ".", "\r\n\u000b", ["\r", "\u000b"]],
  ["\\s without \\v", "\\s", " \t\n\f\r\u000b", [" ", "\t", "\n", "\f", "\r"]],
  ["\\s without NBSP, BOM and line separators", "\\s", "\u00a0\ufeff\u2028\u2003", []],
  ["\\S holds \\v", "a\\Sb", "a\u000bb a b", ["a\u000bb"]],
  ["\\s in a class", "[\\sx]", " \u000bx\u00a0", [" ", "x"]],
  ["\\S in a class", "[\\S\\n]", "\u000b \n", ["\u000b", "\n"]],
  ["[^\\s]", "[^\\s]", " \u000b\t", ["\u000b"]],
  ["\\d, \\w and their negations", "\\d\\w\\D\\W", "1a-! 1_a- 11 .", ["1a-!", "1_a-", "11 ."]],
  ["[[:alnum:]]", "[[:alnum:]]", "aZ0_-", ["a", "Z", "0"]],
  ["[[:alpha:]]", "[[:alpha:]]", "aZ0_", ["a", "Z"]],
  ["[[:ascii:]]", "[[:ascii:]]", "\u007f\u00e9a", ["\u007f", "a"]],
  ["[[:blank:]]", "[[:blank:]]", " \t\n", [" ", "\t"]],
  ["[[:cntrl:]]", "[[:cntrl:]]", "\u0000\u001f \u007f", ["\u0000", "\u001f", "\u007f"]],
  ["[[:digit:]]", "[[:digit:]]", "09a", ["0", "9"]],
  ["[[:graph:]]", "[[:graph:]]", "! ~\u007f", ["!", "~"]],
  ["[[:lower:]]", "[[:lower:]]", "aA", ["a"]],
  ["[[:print:]]", "[[:print:]]", " ~\t", [" ", "~"]],
  ["[[:punct:]]", "[[:punct:]]", "!/:@[`{~a0 ", ["!", "/", ":", "@", "[", "`", "{", "~"]],
  ["[[:space:]], which holds \\v", "[[:space:]]", " \t\n\u000b\f\r_", [" ", "\t", "\n", "\u000b", "\f", "\r"]],
  ["[[:upper:]]", "[[:upper:]]", "aA", ["A"]],
  ["[[:word:]]", "[[:word:]]", "a_-", ["a", "_"]],
  ["[[:xdigit:]]", "[[:xdigit:]]", "fFgG9", ["f", "F", "9"]],
  ["[[:^digit:]]", "[[:^digit:]]", "1a", ["a"]],
  ["a class beside others", "[[:digit:][:lower:]_-]", "1a_-A", ["1", "a", "_", "-"]],
  ["a negated class of a class", "[^[:digit:]]", "1a", ["a"]],
  ["[]a]", "[]a]", "]a[", ["]", "a"]],
  ["[^]a]", "[^]a]", "]a[", ["["]],
  ["[a-]", "[a-]", "a-b", ["a", "-"]],
  ["[-a]", "[-a]", "a-b", ["a", "-"]],
  ["[\\]\\^\\-]", "[\\]\\^\\-]", "]^-", ["]", "^", "-"]],
  ["[a^]", "[a^]", "^a", ["^", "a"]],
  ["[[]", "[[]", "[", ["["]],
  ["a - after a set", "[\\d-z]", "5-zy", ["5", "-", "z"]],
  ["a - after a range", "[a-c-e]", "b-ed", ["b", "-", "e"]],
  ["every character and its negation", "[\\s\\S]|[^\\s\\S]", "a\n", ["a", "\n"]],
  ["[*-\\/]", "[*-\\/]", "*+,-./0", ["*", "+", ",", "-", ".", "/"]],
  ["[\\x{41}-C]", "[\\x{41}-C]", "ABCD", ["A", "B", "C"]],
  ["a character beyond ASCII", "\u00e9", "\u00e9e", [bytesOf("\u00e9")]],
  ["a repeated character beyond ASCII", "\u00e9{2}", "\u00e9\u00e9", [bytesOf("\u00e9\u00e9")]],
];

const ESCAPES: readonly Row[] = [
  ["\\Q..\\E", "\\Qa.b*\\Ec*", "a.b*cc axbc", ["a.b*cc"]],
  ["a repeat after \\E, of the last character", "\\Qab\\E+", "abbab", ["abb", "ab"]],
  ["\\Q without \\E", "\\Q(?i)[", "(?i)[", ["(?i)["]],
  ["\\x{41}", "\\x{41}", "Ax{41}", ["A"]],
  ["\\x41", "\\x41+", "AA", ["AA"]],
  ["\\x60", "\\x60", "`", ["`"]],
  ["\\a", "\\a", "a\u0007", ["\u0007"]],
  ["\\f \\t \\n \\r \\v", "\\f\\t\\n\\r\\v", "\f\t\n\r\u000b", ["\f\t\n\r\u000b"]],
  ["octal \\012", "\\012", "\n", ["\n"]],
  ["\\_ \\\" \\' \\- \\/ \\@", "\\_\\\"\\'\\-\\/\\@", "_\"'-/@", ["_\"'-/@"]],
  ["\\.\\*\\\\", "\\.\\*\\\\", ".*\\", [".*\\"]],
  ["bare { and }", "a{b}", "a{b}", ["a{b}"]],
  ["bare { before a digit", "a{,2}", "a{,2} aa", ["a{,2}"]],
  ["bare ] ", "a]", "a]", ["a]"]],
  ["{n}, {n,}, {n,m}", "a{2}b{1,}c{0,1}", "aabbc aab", ["aabbc", "aab"]],
  ["a lazy repeat", "a+?b??", "aab", ["a", "a"]],
  ["(?P<n>..)", "(?P<key>a)(?:b)", "ab", ["ab"]],
  ["(?<n>..)", "(?<key>a)b", "ab", ["ab"]],
  ["an empty pattern branch", "(?:a|)b", "ab b", ["ab", "b"]],
  ["leftmost-first choice", "a|ab", "ab", ["a"]],
];

describe.each([
  ["modes", MODES],
  ["places", PLACES],
  ["sets", SETS],
  ["escapes", ESCAPES],
] as const)("RE2 %s", (_, rows) => {
  test.each(rows)("%s means in JavaScript what it means in RE2", (_what, source, text, matches) => {
    expect(matchesOf(source, text)).toEqual(matches);
  });
});

describe("groups", () => {
  test("named and plain ones keep their numbers", () => {
    expect([...(translated("(?P<a>x)(?:y)(z)(?P<b>w)", "").exec("xyzw") ?? [])]).toEqual(["xyzw", "x", "z", "w"]);
  });
});

describe("flag i", () => {
  const FLAGS: readonly (readonly [string, string])[] = [
    ["(?i)ab", "i"],
    ["(?i)a|b[0-9]", "i"],
    ["(?i:a)-(?i:b)", "i"],
    ["(?i)a(?-i:b)", ""],
    ["a(?i)b", ""],
    ["(?i)12", ""],
    ["ab", ""],
  ];
  test.each(FLAGS)("of %s is %j", (source, flags) => {
    expect(emitRegex(parseRegex(source, { lookAround: false })).flags).toBe(flags);
  });
});

describe("what RE2 does not have is refused with its place", () => {
  // [pattern, 1-based place, word of the message]
  const REFUSED: readonly (readonly [source: string, at: number, says: string])[] = [
    ["a(?U)b", 6, "flag U"],
    ["(?iU:b)", 6, "flag U"],
    ["ab\\pL", 5, "Unicode class"],
    ["[\\p{Greek}]", 4, "Unicode class"],
    ["\\PN", 3, "Unicode class"],
    ["a(?=b)", 5, "look-around"],
    ["a(?!b)", 5, "look-around"],
    ["(?<=a)b", 5, "look-around"],
    ["(?<!a)b", 5, "look-around"],
    ["(a)\\1", 5, "back-reference"],
    ["a++", 3, "possessive"],
    ["a*+b", 3, "possessive"],
    ["a{2}+b", 5, "possessive"],
    ["ab\\", 4, "backslash"],
    ["[a\\", 4, "backslash"],
    ["a(b", 4, "without its )"],
    ["a(?:b", 6, "without its )"],
    ["a)b", 2, "without its ("],
    ["a[bc", 5, "without its ]"],
    ["a[]", 4, "without its ]"],
    ["*a", 1, "repeat of nothing"],
    ["a|+b", 3, "repeat of nothing"],
    ["(?:?)", 4, "repeat of nothing"],
    ["a{3,2}", 7, "below its start"],
    ["[z-a]", 5, "backwards"],
    ["[a-\\d]", 6, "backwards"],
    ["\\y", 2, "escape"],
    ["a\\Z", 3, "escape"],
    ["\\G", 2, "escape"],
    ["[[:name:]]", 10, "class [:name:]"],
    ["(?#note)a", 3, "group (?#"],
    ["(?>a)", 3, "group (?>"],
    ["(?P=n)", 3, "group (?P"],
    ["(?x)a b", 3, "group (?x"],
    ["[\\b]", 3, "escape"],
  ];
  test.each(REFUSED)("%s", (source, at, says) => {
    let refused: unknown;
    try {
      parseRegex(source, { lookAround: false });
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(RuleError);
    expect((refused as RuleError).message).toContain(says);
    expect((refused as RuleError).message).toMatch(new RegExp(`at character ${at}$`));
  });

  test.each(["a(?=b)", "a(?!b)", "(?<=a)b", "(?<!a)b"])("%s is fine in our own files", (source) => {
    expect(() => new RegExp(emitRegex(parseRegex(source, { lookAround: true })).source)).not.toThrow();
  });
});
