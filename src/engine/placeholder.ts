// Tells stand-ins from secrets: template variables, example words, sequences, repeats.
// Every test is so unlikely on random characters (below 1e-5) that no real key is lost to it.
import { countDistinct } from "./entropy.ts";

const WORDS =
  /example|sample|placeholder|change[-_ ]?this|redacted|dummy|replace|insert|deadbeef|not[-_ ]?a[-_ ]?(?:real|valid)|(?:enter|paste|put|add)[-_ ]?(?:your|the|my|here)|your[-_ ]|[-_ ]here\b|goes[-_ ]?here|secret[-_ ]?goes|undefined/i;
/** Stand-ins, and yet what many a product is shipped with: a score may count them. */
const CHANGE = /change[-_ ]?(?:me|it)/i;
/** A short value made of such words alone; inside a long random one they prove nothing. */
const WHOLE =
  /^(?:the|my|your|our|a|an|some|new|old|any)?[-_ ]?(?:super|clickbank|cb|ins|ipn|dev|developer|clerk|api|app|access|auth|user|db|database|admin|test|fake|demo|foo|null|none|nil|todo|tbd|string|text|value|true|false|empty|unset|default|bar|baz|public|private|client|secret|key|token|pass|password|passwd|phrase|passphrase|pwd|login|credentials?|here)(?:[-_ ]?(?:secret|key|token|pass|password|passwd|pwd|word|id|value|here|string|user|code|api|name|test|123|1234|123456|1|2|\d))*$/i;
/** Variables of shells, templates, languages and formats; also the templates of our own rule files. */
const VARIABLE =
  /\$\{|\{\{|\$\(|#\{|<%|%>|%\(|\[\[|\{%|@\{|\bgetenv\b|\bprocess\.env\b|\benviron\b|\bENV\[|^\$\w+$|^%\w+%$|^\$[\w:>-]+$|^%[sdv]$|^\{\w*\}$|^@\w+@$|^__\w+__$|^:\w+$|^\?+$|\{[a-z][a-z0-9]*:\d+(?:-\d+)?\}/;
const ANGLE = /^<[^<>]*>$|^\[[^[\]]*\]$|^&lt;.*&gt;$/;
const MASK = /^(.)\1*$|[xX]{6}|[*]{3}|\.{3}|\u2026|\xe2\x80\xa6|[#]{5}|_{5}|-{5,}$|(?:^|[-_.:])[?]{3}/;

const SEQUENCES = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyzabc", "qwertyuiopasdfghjklzxcvbnm"];
const RUN = 8;

/** Whether some `RUN` characters in a row stand so in a well-known sequence, forwards or backwards. */
function holdsSequence(lower: string): boolean {
  let up = 1;
  let down = 1;
  for (let i = 1; i < lower.length; i++) {
    const step = lower.charCodeAt(i) - lower.charCodeAt(i - 1);
    const wraps = lower[i - 1] === "9" && lower[i] === "0";
    up = step === 1 || wraps ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= RUN || down >= RUN) return true;
  }
  return SEQUENCES.some((sequence) => lower.length >= RUN && lower.length <= sequence.length && sequence.includes(lower));
}

/** `a1b2c3d4e5…`: two sequences, dovetailed. */
function alternatesSequences(lower: string): boolean {
  if (lower.length < 2 * RUN) return false;
  let [even, odd] = ["", ""];
  for (let i = 0; i < lower.length; i += 2) {
    even += lower[i];
    odd += lower[i + 1] ?? "";
  }
  return holdsSequence(even) && holdsSequence(odd);
}

/** Longer values are not looked at. */
const LONGEST = 512;
const borders = new Uint16Array(LONGEST);

/** `0123ABCD0123ABCD…`: one block at least twice over, or hardly any different characters. */
function repeats(value: string): boolean {
  if (value.length < RUN) return false;
  if (countDistinct(value) <= Math.min(8, Math.max(2, value.length / 12))) return true;
  if (value.length < 2 * RUN) return false;
  // The smallest period of a string is its length minus its longest border (Knuth, Morris, Pratt).
  let k = 0;
  for (let i = 1; i < value.length; i++) {
    const code = value.charCodeAt(i);
    while (k > 0 && code !== value.charCodeAt(k)) k = borders[k - 1] as number;
    if (code === value.charCodeAt(k)) k++;
    borders[i] = k;
  }
  return value.length - k <= value.length / 2;
}

function holdsLongRun(value: string): boolean {
  return /(.)\1{7}/s.test(value);
}

/** What counts as a placeholder, beside variables and masks. */
export interface PlaceholderKinds {
  /** `1234abcd1234abcd`. */
  readonly sequences: boolean;
  /**
   * Values of stand-in words alone: all; those without digits, where `pass123` is a password, and a weak one; or none,
   * where a score knows such words and decides.
   */
  readonly words: "all" | "without digits" | "none";
}

/**
 * Whether `value` is an example, a variable or filler instead of a secret.
 * @param value one character a byte
 * @param publicPrefix taken off first, so that it cannot hide a repeat behind it
 * @param kinds see PlaceholderKinds
 */
export function isPlaceholder(
  value: string,
  publicPrefix = "",
  { sequences, words }: PlaceholderKinds = { sequences: true, words: "all" },
): boolean {
  const hasPrefix = publicPrefix !== "" && value.toLowerCase().startsWith(publicPrefix.toLowerCase());
  const body = hasPrefix ? value.slice(publicPrefix.length) : value;
  // Whole files of key material are judged by their rules; words occur in them by chance.
  if (body.length > LONGEST) return false;
  const lower = body.toLowerCase();
  return (
    body === "" ||
    VARIABLE.test(body) ||
    ANGLE.test(body) ||
    MASK.test(body) ||
    WORDS.test(body) ||
    (words !== "none" && (CHANGE.test(body) || (WHOLE.test(body) && (words === "all" || !/\d/.test(body))))) ||
    (sequences && (holdsSequence(lower) || alternatesSequences(lower) || repeats(lower) || holdsLongRun(lower)))
  );
}
