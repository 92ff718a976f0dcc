// Personal data known by their look: IP addresses, card numbers, IBANs, phone numbers, receipts and nicknames beside
// ClickBank's words. docs/redaction.md says why these are our own patterns and no library's.
import { isIban, passesLuhn } from "../../engine/checksums/numbers.ts";
import type { Choice, PersonalKind } from "../kinds.ts";
import { BY_LOOK, type Piece } from "../pieces.ts";

interface Look {
  readonly kind: PersonalKind;
  readonly stem: string;
  readonly reason: string;
  /** Texts without it are not looked at. */
  readonly hint?: RegExp;
  /** Where it can begin; default: anywhere. */
  readonly starts?: keyof Starts;
  /** The value is the first group, else the whole match; sticky if it is told where to begin. */
  readonly pattern: RegExp;
  readonly accepts?: (value: string, text: string, at: number) => boolean;
  /** All spellings of one value have one key. */
  readonly keyOf?: (value: string) => string;
}

const digits = (value: string): string => value.replace(/\D/g, "");

/** Numbers of the networks (ISO/IEC 7812 identification numbers) and their lengths. */
const CARD =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/;

function isCard(value: string): boolean {
  const number = digits(value);
  return CARD.test(number) && passesLuhn(number) && new Set(number).size > 2;
}

/** This host, no host, networks for documentation (RFC 5737, 3849), private ones (RFC 1918): nobody's. */
const NOBODYS_IP =
  /^(?:0|10|127|255)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^2(?:2[4-9]|[345]\d)\./;
const BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const GROUP = "[0-9A-Fa-f]{1,4}";

const NEAR_CLICKBANK = /click[_ -]?bank|receipt|\bcb(?:receipt|pop)|ctrans/i;
const inClickBankWords = (_: string, text: string, at: number): boolean => NEAR_CLICKBANK.test(text.slice(Math.max(0, at - 600), at + 600));

const LOOKS: readonly Look[] = [
  {
    kind: "ip",
    stem: "IP",
    reason: "IP address",
    starts: "ip4",
    // A version has a letter, a slash or a dash before it, or the word.
    pattern: new RegExp(
      `(?<![\\w.:/@+~^<>=-]|\\d )(${BYTE}(?:\\.${BYTE}){3})(?![\\w-]|\\.\\d)|(?<=(?:https?|ftp|wss?)://|[=@]|%3D)(${BYTE}(?:\\.${BYTE}){3})(?![\\w-]|\\.\\d)`,
      "y",
    ),
    accepts: (value, text, at) =>
      !NOBODYS_IP.test(value) && !/(?<![A-Za-z])(?:version|ver|release|v)["':= ]{0,4}$/i.test(text.slice(Math.max(0, at - 16), at)),
  },
  {
    kind: "ip",
    stem: "IP",
    reason: "IP address",
    starts: "ip6",
    pattern: new RegExp(`(?<![\\w:.])((?:${GROUP}:){7}${GROUP}|(?:${GROUP}:){1,6}(?::${GROUP}){1,6}|(?:${GROUP}:){2,7}:)(?![\\w:.])`, "y"),
    accepts: (value) =>
      !/^(?:::1?$|fe80:|f[cd]|ff|2001:0?db8)/i.test(value) &&
      value.replace(/[^:]/g, "").length <= 7 &&
      /[0-9]/.test(value) &&
      value.length > 8 &&
      !/^\d\d?:\d\d?:/.test(value),
    keyOf: (value) => value.toLowerCase(),
  },
  {
    kind: "card",
    stem: "CARD",
    reason: "card number",
    starts: "card",
    pattern: /(?<![\w.$#/-])(\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|3\d{3}[ -]?\d{6}[ -]?\d{4,5})(?![\w-]|\.\d)/y,
    accepts: isCard,
    keyOf: digits,
  },
  {
    kind: "iban",
    stem: "IBAN",
    reason: "IBAN",
    starts: "iban",
    pattern: /(?<![A-Za-z0-9_-])([A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?)(?![A-Za-z0-9_-])/y,
    accepts: isIban,
    keyOf: (value) => value.replace(/[ -]/g, ""),
  },
  {
    kind: "phone",
    stem: "PHONE",
    reason: "phone number",
    starts: "phone",
    // E.164 with its plus, and North America's ten digits in groups.
    pattern:
      /(?<![\w+./=-])(\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){1,5}|(?:1[ .-])?\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}|(?:1-)?[2-9]\d{2}-[2-9]\d{2}-\d{4}|[2-9]\d{2}\.[2-9]\d{2}\.\d{4})(?![\w-]|\.\d|:\d)/y,
    accepts: (value) => digits(value).length >= (value.startsWith("+") ? 8 : 10) && digits(value).length <= 15,
    keyOf: digits,
  },
  {
    kind: "receipt",
    stem: "RECEIPT",
    reason: "ClickBank receipt",
    hint: NEAR_CLICKBANK,
    pattern:
      /(?:\b(?:receipt|order|transaction|ticket|refund|sale|purchase)s?(?:2|s2)?\b(?:[ \t]+(?:no|nr|number|id|code|for|with|the|is|was|of))*[ \t]*(?:[:#=/][ \t]*#?|#|[ \t]+)["'`*(]{0,3})((?=[A-Z]*\d)(?=\d*[A-Z])[0-9A-Z]{8}(?:-[A-Z0-9]{4})?)(?![A-Za-z0-9_-])/gi,
    accepts: (value, text, at) => value === value.toUpperCase() && inClickBankWords(value, text, at),
    keyOf: (value) => value.toLowerCase(),
  },
  {
    kind: "receipt",
    stem: "RECEIPT",
    reason: "ClickBank receipt",
    hint: /-B\d{3}\b/,
    pattern: /(?<![\w-])([0-9A-Z]{8}-B\d{3})(?![\w-])/g,
    keyOf: (value) => value.toLowerCase(),
  },
  {
    kind: "nickname",
    stem: "NICKNAME",
    reason: "ClickBank nickname in a hoplink",
    hint: /\.hop\.clickbank/i,
    pattern: /(?<![\w.-])([a-z0-9]{3,12}\.[a-z0-9]{3,12})(?=\.hop\.clickbank\.net)/gi,
    keyOf: (value) => value.toLowerCase(),
  },
];

/** Places at which numbers begin that may be something. */
interface Starts {
  readonly ip4: number[];
  readonly ip6: number[];
  readonly card: number[];
  readonly iban: number[];
  readonly phone: number[];
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** One pass over all characters, since nearly none begins anything. */
function startsIn(text: string): Starts {
  const starts: Starts = { ip4: [], ip6: [], card: [], iban: [], phone: [] };
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    while (isDigit(text.charCodeAt(at))) at++;
    const length = at - start;
    const next = text[at] ?? "";
    const goesOn = isDigit(text.charCodeAt(at + 1));
    const before = text[start - 1] ?? "";
    if (length <= 3 && next === "." && goesOn) starts.ip4.push(start);
    if (length <= 4 && (text[start] === "2" || text[start] === "3") && text.slice(start, start + 5).includes(":")) starts.ip6.push(start);
    if ((length === 4 && goesOn && (next === " " || next === "-")) || (length >= 13 && length <= 19)) starts.card.push(start);
    if (length >= 2 && isUpper(text.charCodeAt(start - 1)) && isUpper(text.charCodeAt(start - 2))) starts.iban.push(start - 2);
    if (before === "+" || (before === "(" && length === 3 && next === ")")) starts.phone.push(start - 1);
    else if ((length === 3 || (length === 1 && text[start] === "1")) && goesOn && (next === "-" || next === ".")) starts.phone.push(start);
  }
  return starts;
}

function* matchesAt(text: string, pattern: RegExp, starts: readonly number[]): Generator<RegExpExecArray> {
  let behind = 0;
  for (const start of starts) {
    if (start < behind) continue;
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found === null) continue;
    behind = start + found[0].length;
    yield found;
  }
}

function* valuesOf(
  { pattern, accepts, starts }: Look,
  text: string,
  all: Starts,
): Generator<{ readonly value: string; readonly start: number }> {
  for (const found of starts === undefined ? text.matchAll(pattern) : matchesAt(text, pattern, all[starts])) {
    const value = found.slice(1).find((group) => group !== undefined) ?? found[0];
    const start = found.index + found[0].lastIndexOf(value);
    if (accepts === undefined || accepts(value, text, start)) yield { value, start };
  }
}

/** @param text one character a byte */
export function findByLook(text: string, { personal }: Choice): Piece[] {
  const pieces: Piece[] = [];
  const starts = startsIn(text);
  for (const look of LOOKS) {
    if (!personal.has(look.kind) || look.hint?.test(text) === false) continue;
    for (const { value, start } of valuesOf(look, text, starts)) {
      const { stem, reason, keyOf } = look;
      pieces.push({
        start,
        end: start + value.length,
        kind: stem,
        value,
        key: keyOf?.(value) ?? value,
        category: "personal",
        ruleId: null,
        reason,
        weight: BY_LOOK,
      });
    }
  }
  return pieces;
}
