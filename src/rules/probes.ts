// Probes: patterns whose matches are no findings but hints that something is encoded there (see engine/disguises.ts).
// Runs at build time.
import type { Detector } from "../engine/types.ts";
import { compileRule } from "./compile.ts";
import { readRuleFile } from "./read.ts";

/** What keys and encodings are made of. */
const TOKEN = "[A-Za-z0-9_+/=-]";
/** A word that may be a key: long, a digit near its beginning. */
const word = (length: number): string => `(?=[A-Za-z_+/-]{0,${length + 7}}[0-9])[A-Za-z0-9_+/-]{${length}}`;

/** What a key may go on with in another line: what lists of words do not have, a digit. */
const FURTHER = "(?=[A-Za-z0-9_+/-]{6})[A-Za-z_+/-]{0,13}[0-9]";

/** One printable byte of ASCII, escaped. */
const ESCAPED = [
  String.raw`\\x[2-7][0-9A-Fa-f]`,
  String.raw`[\\%]u00[2-7][0-9A-Fa-f]`,
  "%[2-7][0-9A-Fa-f]",
  "&#(?:[xX][2-7][0-9A-Fa-f]|[0-9]{2,3});",
];
/** The same, escaped over again, up to three times: what stands between one and the next. */
const AGAIN = [String.raw`\\{0,3}`, String.raw`\\{0,3}`, "(?:[2-7][0-9A-Fa-f]){0,3}", ""];
/** What stands for one character beside which a key may begin, or in it. */
const BESIDE = [
  ...ESCAPED,
  ...["n", "t", "/", '"'].map((character) => `\\\\${character}`),
  "=(?:3D|20|22|27|3A|40)",
  "&(?:amp|quot|apos|lt|gt);(?=[A-Za-z0-9_+/-]{0,15}&)",
];

const QUOTES = ['"', "'", "\\x60"];
/** A literal's end with the operator behind it: of JavaScript, Python and Java (+), PHP and Perl (.), Visual Basic (&) … */
const OPERATED = QUOTES.flatMap((quote) => ["\\+", "\\.", "&", "\\|\\|", "~"].flatMap((sign) => [`${quote}${sign}`, `${quote} ${sign}`]));
/** A literal's end at a line's end. */
const BROKEN = QUOTES.flatMap((quote) => ["\\n", "\\r\\n", "\\\\\\n", " \\\\\\n"].map((end) => `${quote}${end}`));

const INDENT = "[ \\t]{0,80}";

const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  escapes: [...ESCAPED.map((one, i) => `(?:${one}${AGAIN[i]}){3}${one}`), ...BESIDE.map((one) => `(?:${one})${word(12)}`)],
  joined: [
    `${TOKEN}(?:${OPERATED.join("|")})[ \\t]{0,8}(?:\\r?\\n${INDENT})?(?:[A-Za-z]{0,2}|@)["'\\x60]${TOKEN}{2}`,
    String.raw`${TOKEN}(?:${BROKEN.join("|")})${INDENT}(?:(?:\+|\.\.?|&|\|\||~)[ \t]{0,8}["'\x60]${TOKEN}{2}|["'\x60]${FURTHER})`,
    String.raw`${TOKEN}[=\\]\r?\n${INDENT}${FURTHER}`,
  ],
  bytes: [String.raw`(?:0x[2-7][0-9A-Fa-f],?[ ]?){8}`],
  packed: [String.raw`(?:H4sI|eJ[w-z]|eN[o-r]|eA[E-H]|eF[4-7])[A-Za-z0-9+/_-]{24}`].map((one) => `(?<![A-Za-z0-9+/_-])${one}`),
};

const escapeRegex = (text: string): string => text.replaceAll(/[^A-Za-z0-9_]/g, String.raw`\$&`);

/** Keys of a known beginning, broken by a line's end or written backwards. @param prefixes public ones, such as `API-` */
const ofPrefixes = (prefixes: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  wrapped: [
    String.raw`(?:${prefixes.map(escapeRegex).join("|")})[A-Za-z0-9_+/=.-]{0,100}\r?\n${INDENT}(?:[>#*|]|//|[+-][ ])?[ \t]{0,20}[A-Za-z0-9_+/=-]{4}`,
  ],
  wide: [
    `(?:${prefixes.map((prefix) => Array.from(prefix.slice(0, 8), (character) => `${escapeRegex(character)}\\x00`).join("")).join("|")})`,
  ],
  reversed: [`[A-Za-z0-9_-]{12}(?:${prefixes.map((prefix) => escapeRegex([...prefix].toReversed().join(""))).join("|")})(?![A-Za-z0-9])`],
});

/** Providers whose keys are sought broken by lines, backwards and in UTF-16, too: each prefix costs every scan a little. */
const SOUGHT_EVERYWHERE = new Set(
  "clickbank aws github gitlab stripe slack google openai anthropic npm sendgrid shopify twilio mailgun paypal".split(" "),
);
/** A prefix that words hardly end or begin with. */
const isTelling = ({ publicPrefix, confidence, tags }: Detector): boolean =>
  publicPrefix.length >= 4 && confidence === "high" && SOUGHT_EVERYWHERE.has(tags[0] ?? "");

/** @param detectors that are to be found in disguise */
export function compileProbes(detectors: readonly Detector[]): Detector[] {
  const prefixes = [...new Set(detectors.filter(isTelling).map(({ publicPrefix }) => publicPrefix))];
  const patterns = { ...PATTERNS, ...ofPrefixes(prefixes) };
  return Object.entries(patterns).flatMap(([id, regexes]) =>
    regexes.map((regex) => {
      const { file } = readRuleFile(`[[rules]]\nid = "${id}"\nregex = ${JSON.stringify(regex)}\nplaceholders = "keep"\n`, "probes", {
        foreign: false,
      });
      return compileRule(file.rules[0] as (typeof file.rules)[number], { fragments: {}, foreign: false, builtIn: true });
    }),
  );
}
