// Escapes of JSON, JavaScript, PHP, Python, URIs, XML and quoted-printable, decoded where they stand.
import { latin1, toUtf8 } from "../bytes.ts";
import { createViewBuilder, type View } from "./view.ts";

/**
 * JSON (RFC 8259, 7) and its kin, URIs (RFC 3986, 2.1), XML (4.1), the commonest of quoted-printable (RFC 2045, 6.7).
 * Groups: code units in hex by \u and %u; a code point in hex by \u{}, \U and &#x; a byte in hex; a code point in
 * decimal; a named entity; what stands behind a backslash.
 */
const ESCAPE =
  /(?:\\u|%u)([0-9A-Fa-f]{4})|(?:\\u\{|\\U(?=[0-9A-Fa-f]{8})|&#[xX])0{0,7}([0-9A-Fa-f]{1,6})[};]?|(?:\\x|%)([0-9A-Fa-f]{2})|=(3D|20|0A|0D|22|27|3A|40)|&#0{0,7}(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);|\\([\\/"'`nrtbf0$])/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const BEHIND_BACKSLASH: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", 0: "\0" };
/** Text kept round escapes, as context. */
const ROUND = 1152;

const bytesOf = (text: string): ArrayLike<number> => {
  const code = text.charCodeAt(0);
  return text.length === 1 && code < 0x80 ? [code] : toUtf8(text);
};
const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");

function decoded(found: RegExpMatchArray): { readonly bytes: ArrayLike<number>; readonly unit: number } {
  const [, unit, hexCode, byte, quoted, decimal, entity, behind] = found;
  if (unit !== undefined) return { bytes: bytesOf(String.fromCharCode(Number.parseInt(unit, 16))), unit: Number.parseInt(unit, 16) };
  if (byte !== undefined || quoted !== undefined) return { bytes: [Number.parseInt((byte ?? quoted) as string, 16)], unit: 0 };
  const text =
    hexCode !== undefined
      ? characterOf(Number.parseInt(hexCode, 16))
      : decimal !== undefined
        ? characterOf(Number(decimal))
        : entity !== undefined
          ? (ENTITIES[entity] as string)
          : (BEHIND_BACKSLASH[behind as string] ?? behind ?? "");
  return { bytes: bytesOf(text), unit: 0 };
}

/** Null when there is no escape. */
export function escapesView(text: Uint8Array): View | null {
  const characters = latin1(text);
  if (!/[\\%&=]/.test(characters)) return null;
  const builder = createViewBuilder(text);
  let at = 0;
  let high: { readonly unit: number; readonly start: number; readonly end: number } | null = null;
  for (const found of characters.matchAll(ESCAPE)) {
    const { index } = found;
    const end = index + found[0].length;
    if (builder.length === 0) at = Math.max(0, index - ROUND);
    else if (index - at > 3 * ROUND) {
      builder.copy(at, at + ROUND);
      builder.barrier();
      at = index - ROUND;
    }
    const { bytes, unit } = decoded(found);
    // The halves of a surrogate pair make one character.
    if (high !== null && high.end === index && unit >= 0xdc00 && unit <= 0xdfff) {
      builder.put(toUtf8(String.fromCharCode(high.unit, unit)), high.start, end);
      high = null;
    } else {
      builder.copy(at, index);
      if (unit >= 0xd800 && unit <= 0xdbff) high = { unit, start: index, end };
      else builder.put(bytes, index, end);
    }
    at = end;
  }
  if (builder.length === 0) return null;
  builder.copy(at, Math.min(text.length, at + ROUND));
  return builder.finish(["escapes"]);
}
