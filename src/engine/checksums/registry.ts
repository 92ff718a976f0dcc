// The checksums that tokens carry, by the name that a rule gives them. All can be told offline, from the value alone.
import { azureKeyEnd, azureKeyHolds, entraSum } from "./azure.ts";
import { crcBase36, crcBase62, crcBase62LowerFirst, crcHex, crcHexLittleEndian } from "./crc32.ts";
import { sha256Base32 } from "./sha256.ts";
import { isIban, passesLuhn } from "./numbers.ts";

export interface Checksum {
  /**
   * @param before what stands in front of the value, some characters of it
   * Undefined: the value is of a form that has none, such as the one before the checksum came.
   */
  holds(value: string, before: string): boolean | undefined;
  /** What to write behind `text`, which ends in a value up to its checksum; undefined where nothing in it is one. */
  complete?(text: string): string | undefined;
}

/**
 * A value that ends in its checksum.
 * @param body pattern of all before it; a group `body` in it, else all of it, is summed up
 * @param sum pattern of the checksum itself
 * @param rest pattern of what may follow it all the same
 */
function ending(body: string, sum: string, compute: (body: string) => string, rest = ""): Checksum {
  // Compiled for who meets such a value.
  let whole: RegExp | undefined;
  return {
    holds(value) {
      whole ??= new RegExp(`^(?<all>${body})(?<sum>${sum})${rest}$`);
      const { all, sum: end, body: part = all } = whole.exec(value)?.groups ?? {};
      return part === undefined ? undefined : compute(part) === end;
    },
    complete(text) {
      const found = new RegExp(`(?:${body})$`).exec(text);
      return found === null ? undefined : compute(found.groups?.["body"] ?? found[0]);
    },
  };
}

/** Of values in front of which an instance may put a prefix of its own, which may be summed up, too. */
const behindPrefix = ({ holds, ...rest }: Checksum): Checksum => ({
  ...rest,
  holds: (value, before) => holds(value, "") || holds(`${/[A-Za-z0-9_-]*$/.exec(before)?.[0]}${value}`, ""),
});

const BASE62 = "[A-Za-z0-9]";
const luhn = (value: string): boolean | undefined => {
  const number = value.replace(/[ -]/g, "");
  return /^\d{2,}$/.test(number) ? passesLuhn(number) : undefined;
};

export const CHECKSUMS = {
  // github.blog, "Behind GitHub's new authentication token formats" (2021). Other lengths are left alone.
  github: ending(`gh[opur]_(?<body>${BASE62}{30}|${BASE62}{70})`, `${BASE62}{6}`, crcBase62),
  // Not documented; found by the makers of kingfisher in tokens of github.com.
  "github-fine-grained": ending(`github_pat_${BASE62}{22}_${BASE62}{43}`, "[A-Z2-7]{8}", sha256Base32, `${BASE62}{8}`),
  // github.blog, "Announcing npm's new access token format" (2021).
  npm: ending(`npm_(?<body>${BASE62}{30})`, `${BASE62}{6}`, crcBase62),
  // GitLab handbook, "Routable tokens": prefix and payload, version, the payload's length, then the sum of all that.
  gitlab: behindPrefix(ending("[A-Za-z0-9_-]{30,350}\\.[0-9a-z]{2}\\.[0-9a-z]{2}", "[0-9a-z]{7}", crcBase36)),
  // github.com/grafana/grafana, pkg/components/satokengen.
  grafana: ending(`(?<body>gl[a-z]{1,10}_${BASE62}{32})_`, "[0-9a-f]{8}", crcHexLittleEndian),
  vercel: ending(`vc[a-z]_(?<body>${BASE62}{50})`, `${BASE62}{6}`, crcBase62),
  apify: ending(`apify_[a-z]{2,6}_${BASE62}{30}`, `${BASE62}{6}`, crcBase62LowerFirst),
  zuplo: ending("zp[a-z]{1,5}_(?<body>[A-Za-z0-9_]{20,60})_", "[0-9a-f]{8}", crcHex),
  canva: ending("cnvca[A-Za-z0-9_-]{43}", "[0-9a-f]{8}", crcHex),
  atlassian: ending("ATATT3[A-Za-z0-9_=-]{170,180}=", "[0-9A-F]{8}", (body) => crcHex(body).toUpperCase()),
  azure: {
    holds: azureKeyHolds,
    complete: (text: string) => {
      const beginning = /[A-Za-z0-9+/_-]{33,80}(?:\+A(?:St|CR|Ba|MC|Sb|Eh|Rm)|ACDb|AzFu|AzSe|AIoT|AZEG)$/.exec(text)?.[0];
      return beginning === undefined ? undefined : azureKeyEnd(beginning);
    },
  },
  entra: ending("[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{31}", "[A-Za-z0-9_~.-]{3}", entraSum),
  luhn: {
    holds: luhn,
    complete: (text: string) => {
      const digits = /\d+$/.exec(text)?.[0];
      return digits === undefined ? undefined : "0123456789".split("").find((digit) => passesLuhn(digits + digit));
    },
  },
  iban: { holds: isIban },
} as const satisfies Readonly<Record<string, Checksum>>;

export type ChecksumName = keyof typeof CHECKSUMS;

export const CHECKSUM_NAMES = Object.keys(CHECKSUMS) as ChecksumName[];
