// What a candidate looks like, in numbers from 0 to 1 (or -1 to 1). The scorer's weights are by these names.
import { shannonEntropy } from "../entropy.ts";
import { wordLikeness } from "./pairs.ts";
import { type Candidate, type Place, placeOf } from "./place.ts";
import { fillerShare } from "./vocabulary.ts";

const flag = (condition: boolean): number => (condition ? 1 : 0);
const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");

/** Passwords that products are shipped with: no secret, and yet in use. */
export const WELL_KNOWN =
  /^(?:admin\d{0,3}|root\d{0,3}|changeit|changeme|welcome\d{0,3}|oracle|postgres|guest|letmein|qwerty\d{0,3}|password\d{1,3}!?|toor|administrator|manager|tiger|sa|neo4j|elastic|rabbitmq|vagrant|1q2w3e4?r?)$/i;

/** A name that tells something about a secret instead of holding it. */
const ABOUT =
  /hash|salt|digest|crypted|_?id$|ids$|name$|names$|url|uri|path|file|dir$|type|field|label|policy|length|len$|min|max|expir|ttl|timeout|count|prompt|message|msg|error|title|text|placeholder|hint|class|column|regex|pattern|format|encod|algorithm|scheme|provider|manager|reset|forgot|link|page|view|form|valid|strength|rule|required|enabled|allow|disable|method|mode|prefix|suffix|header|index|input|element|button|attr|kind|usage|spec$|ref$|check|confirm|^update|^always/i;
const OWNER =
  /db|database|root|admin|mysql|postgres|oracle|sys|smtp|mail|ftp|ssh|ldap|redis|mongo|prod|master|client|server|access|api|private|user|jdbc|datasource/i;

const ALPHABETS: readonly (readonly [RegExp, number])[] = [
  [/^\d+$/, 10],
  [/^(?:[0-9a-f]+|[0-9A-F]+)$/, 16],
  [/^(?:[0-9a-z]+|[0-9A-Z]+)$/, 36],
  [/^[0-9A-Za-z]+$/, 62],
];

/** How near the value's entropy comes to that of as many characters drawn from its alphabet. */
function entropyShare(value: string): number {
  const alphabet = ALPHABETS.find(([pattern]) => pattern.test(value))?.[1] ?? 64;
  // The expected entropy of n random characters stays below log2(n); the share is about 1 for random text.
  const expected = Math.min(Math.log2(Math.max(2, value.length)) * 0.93, Math.log2(alphabet));
  return Math.min(1, shannonEntropy(value) / expected);
}

/** Lower case, upper case, digits, each of the others: 0, 1, 2, 3. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : 3;
}

/** How often the kind of character changes, by its length. */
function changes(value: string): number {
  let count = 0;
  for (let i = 1; i < value.length; i++)
    count += flag(kindAt(value, i) !== kindAt(value, i - 1) || (kindAt(value, i) === 3 && value[i] !== value[i - 1]));
  return count / value.length;
}

function countOf(value: string, kind: number): number {
  let count = 0;
  for (let i = 0; i < value.length; i++) count += flag(kindAt(value, i) === kind);
  return count;
}

/** What the features look at, worked out once. */
interface Traits extends Place {
  readonly value: string;
  readonly length: number;
  readonly lower: string;
  readonly after: string;
  /** How much of the value words of stand-ins cover. */
  readonly filler: number;
  readonly digits: number;
  /** Letters alone, in lower case. */
  readonly plainName: string;
  readonly plainValue: string;
}

function traitsOf(candidate: Candidate): Traits {
  const { value, after } = candidate;
  const lower = value.toLowerCase();
  const place = placeOf(candidate);
  return {
    ...place,
    value,
    length: value.length,
    lower,
    after,
    filler: fillerShare(lower),
    digits: countOf(value, 2),
    plainName: letters(place.name),
    plainValue: letters(value),
  };
}

type Feature = readonly [name: string, of: (traits: Traits) => number];

/** Told in the order in which they are added up. */
export const FEATURES: readonly Feature[] = [
  ["shorterThan6", ({ length }) => flag(length < 6)],
  ["shorterThan8", ({ length }) => flag(length < 8)],
  ["longerThan11", ({ length }) => flag(length > 11)],
  ["longerThan15", ({ length }) => flag(length > 15)],
  ["longerThan23", ({ length }) => flag(length > 23)],
  ["longerThan31", ({ length }) => flag(length > 31)],
  ["entropy", ({ value }) => entropyShare(value)],
  ["words", ({ lower }) => wordLikeness(lower)],
  ["changes", ({ value }) => Math.min(1, changes(value) * 1.5)],
  ["digit", ({ digits }) => flag(digits > 0)],
  ["digits", ({ length, digits }) => digits / length],
  ["digitsAtEnd", ({ value }) => flag(/^[^\d]+\d{1,4}[!.*#]?$/.test(value))],
  ["allDigits", ({ value }) => flag(/^[\d.,:/+-]+$/.test(value))],
  ["hex", ({ value, length, digits }) => flag(length >= 16 && /^[0-9a-fA-F]+$/.test(value) && digits > 0)],
  ["threeKinds", ({ value, digits }) => flag(/[a-z]/.test(value) && /[A-Z]/.test(value) && digits > 0)],
  ["symbol", ({ value }) => flag(/[!@#%^&*+?~]/.test(value))],
  ["symbols", ({ value, length }) => countOf(value, 3) / length],
  ["filler", ({ filler }) => filler],
  ["allFiller", ({ filler }) => flag(filler === 1)],
  ["mostFiller", ({ filler }) => flag(filler >= 0.6)],
  ["fillerParted", ({ value, filler }) => flag(filler === 1 && /[a-z][-_ .]+[a-z]/i.test(value))],
  ["fillerDigits", ({ filler, digits }) => flag(filler === 1 && digits > 0)],
  ["lowerWord", ({ value }) => flag(/^[a-z]+$/.test(value))],
  ["plain", ({ value }) => flag(/^[A-Za-z]+$/.test(value))],
  ["camel", ({ value }) => flag(/^[a-z]+(?:[A-Z][a-z]+)+\d?$/.test(value))],
  ["pascal", ({ value }) => flag(/^(?:[A-Z][a-z]+){2,}\d?$/.test(value))],
  ["snake", ({ value }) => flag(/^[a-z]+(?:_[a-z0-9]+)+$/.test(value))],
  ["kebab", ({ value }) => flag(/^[a-z]+(?:-[a-z0-9]+)+$/i.test(value))],
  ["upper", ({ value }) => flag(/^[A-Z][A-Z0-9]*$/.test(value))],
  ["constant", ({ value }) => flag(/^[A-Z]+(?:[_-][A-Z0-9]+)+$/.test(value))],
  ["dotted", ({ value }) => flag(/^[A-Za-z_]\w*(?:[.:]{1,2}[A-Za-z_]\w*[?!]?)+$/.test(value))],
  ["syntax", ({ value }) => flag(/[()[\]{}]|->|::|&&|\|\||=>|[=!]=|\+\+/.test(value))],
  ["variable", ({ value }) => flag(/^[$@:%&*]|[$#%]\{|\{\{|\$\(|<%|%[sd]|^\$|\$[A-Za-z_]{2}/.test(value))],
  ["slash", ({ value }) => flag(value.includes("/"))],
  ["url", ({ value }) => flag(/:\/\/|^\.{0,2}\/[a-z]|^[a-z]+:\/|^www\./i.test(value))],
  [
    "file",
    ({ value }) =>
      flag(
        /\.(?:js|ts|php|html?|txt|ya?ml|json|xml|vue|png|svg|css|py|rb|go|java|kt|cs|sh|key|pem|crt|enc|conf|cfg|ini|properties|md|sql)$/i.test(
          value,
        ),
      ),
  ],
  ["version", ({ value }) => flag(/^v?\d+(?:\.\d+)+/.test(value))],
  ["escape", ({ value }) => flag(value.includes("\\"))],
  ["list", ({ value }) => flag(/[,;|]/.test(value))],
  ["punctuation", ({ value }) => flag(/[.:!?]$/.test(value))],
  ["wellKnown", ({ value }) => flag(WELL_KNOWN.test(value))],
  [
    "sameAsName",
    ({ plainName, plainValue }) =>
      flag(plainValue !== "" && (plainName === plainValue || plainName.endsWith(plainValue) || plainValue.endsWith(plainName))),
  ],
  [
    "nameInside",
    ({ plainName, plainValue }) => flag(plainValue.length > plainName.length && plainName.length > 3 && plainValue.includes(plainName)),
  ],
  ["nameAbout", ({ name }) => flag(ABOUT.test(name))],
  ["nameOwner", ({ name }) => flag(OWNER.test(name))],
  ["nameConstant", ({ name }) => flag(/^[A-Z][A-Z0-9_-]+$/.test(name))],
  ["nameShort", ({ name }) => flag(name.length <= 5)],
  ["nameLong", ({ name }) => flag(name.length > 20)],
  ["quoted", ({ isQuoted }) => flag(isQuoted)],
  ["bareInCode", ({ file, isQuoted }) => flag(!isQuoted && file === "code")],
  ["bareInProse", ({ file, isQuoted }) => flag(!isQuoted && file === "prose")],
  ["bareInShell", ({ file, isQuoted }) => flag(!isQuoted && file === "shell")],
  ["bareInConfig", ({ file, isQuoted }) => flag(!isQuoted && (file === "config" || file === "data"))],
  ["sentence", ({ after, isQuoted }) => flag(!isQuoted && /^[ \t]+(?:[A-Za-z]+[ \t]+){2}/.test(after))],
  ["bareSpaced", ({ joint, isQuoted }) => flag(!isQuoted && /[=:]\s/.test(joint))],
  ["code", ({ file }) => flag(file === "code")],
  ["prose", ({ file }) => flag(file === "prose")],
  ["equals", ({ joint }) => flag(/(?:^|[^=!<>])=[^=>]*$/.test(joint))],
  ["colon", ({ joint }) => flag(/:[^=]*$/.test(joint))],
  ["arrow", ({ joint }) => flag(joint.includes("=>"))],
  ["compared", ({ joint }) => flag(/[=!]==?/.test(joint))],
  ["call", ({ joint }) => flag(joint.includes("("))],
  ["comma", ({ joint }) => flag(joint.includes(","))],
  ["blank", ({ joint }) => flag(/^["'`]?\s+["'`]?$/.test(joint))],
  ["tag", ({ joint }) => flag(joint.includes(">"))],
  ["nextLine", ({ joint }) => flag(joint.includes("\n"))],
  ["test", ({ isTest }) => flag(isTest)],
  ["example", ({ isExample }) => flag(isExample)],
  ["locale", ({ isLocale }) => flag(isLocale)],
  ["comment", ({ isComment }) => flag(isComment)],
  ["user", ({ hasUser }) => flag(hasUser)],
  ["build", ({ isBuild }) => flag(isBuild)],
  ["choice", ({ isChoice }) => flag(isChoice)],
];

/** All features of a candidate, by name. */
export function featuresOf(candidate: Candidate): Record<string, number> {
  const traits = traitsOf(candidate);
  return Object.fromEntries(FEATURES.map(([name, of]) => [name, of(traits)]));
}

/** The sum of the features, each by its weight; those without one are not worked out. */
export function weightedSum(candidate: Candidate, weighted: readonly (readonly [weight: number, of: Feature[1]])[]): number {
  const traits = traitsOf(candidate);
  let sum = 0;
  for (const [weight, of] of weighted) sum += weight * of(traits);
  return sum;
}
