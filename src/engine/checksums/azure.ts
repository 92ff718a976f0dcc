// Keys of Azure: bytes that end in a signature and a Marvin checksum of all before it, written in base64.
// Seeds and forms: github.com/microsoft/security-utilities (MIT), IdentifiableMetadata.cs.
import { fromBase64, toBase64 } from "../kernel/base64.ts";
import { DIGITS, inAlphabet, LOWER, UPPER } from "./crc32.ts";
import { marvin32 } from "./marvin.ts";

const MESSAGING = ["System00", "Unknown0", "Send0000", "Manage00", "Listen00"];

/** Seeds by signature. A key that is checked by none of them is of a kind that came later, or made up. */
const SEEDS: Readonly<Record<string, readonly string[]>> = {
  "+ASt": ["Default0"],
  "+ACR": ["ACRDflt0"],
  "+ABa": ["AbAcct00"],
  "+AMC": ["Classic0"],
  "+ASb": MESSAGING,
  "+AEh": MESSAGING,
  "+ARm": MESSAGING,
  ACDb: ["MastRO00", "MastRW00", "SysAll00", "Resour00", "SystRO00", "SystRW00", "encryp00"],
  AzFu: ["Functi00", "Master00", "System00"],
  AzSe: ["Query000", "PAdmin00"],
  AIoT: ["IoTHub00", "DpsKey00", "Device00"],
  AZEG: ["SendRecv"],
};

/** A signature before the six characters that the checksum's four bytes touch. */
const FORM = /^[A-Za-z0-9+/_-]{33,80}(\+(?:ASt|ACR|ABa|AMC|ASb|AEh|ARm)|ACDb|AzFu|AzSe|AIoT|AZEG)[A-Za-z0-9+/_-]{6}={0,2}$/;

const bytesOf = (text: string): Uint8Array => fromBase64(text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, ""));

const littleEndian = (number: number): number[] => [0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff);

/** Whether a key's checksum holds; undefined when it is no key of a known kind. */
export function azureKeyHolds(key: string): boolean | undefined {
  const signature = FORM.exec(key)?.[1];
  if (signature === undefined || key.replace(/=+$/, "").length % 4 === 1) return undefined;
  const bytes = bytesOf(key);
  const end = bytes.slice(-4);
  return (SEEDS[signature] as readonly string[]).some((seed) =>
    littleEndian(marvin32(bytes.subarray(0, -4), seed)).every((byte, i) => byte === end[i]),
  );
}

/** The end of a key whose beginning, up to its signature, is given: the six characters and the padding. */
export function azureKeyEnd(beginning: string): string {
  const seed = SEEDS[beginning.slice(-4)]?.[0] ?? "Default0";
  // Up to the checksum's first byte the bits are zero.
  const bytes = bytesOf(`${beginning}AAAAAA`);
  bytes.set(littleEndian(marvin32(bytes.subarray(0, -4), seed)), bytes.length - 4);
  return toBase64(bytes).slice(beginning.length);
}

const ENTRA_ALPHABET = `${LOWER}${UPPER}${DIGITS.slice(1)}0.-_~`;

/** Three characters over all before them; client secrets of before 2023 (`7Q~`) have none. */
export const entraSum = (secret: string): string =>
  inAlphabet(
    marvin32(
      Uint8Array.from(secret, (c) => c.charCodeAt(0)),
      "AadPwd00",
    ),
    ENTRA_ALPHABET,
    6,
  ).slice(0, 3);
