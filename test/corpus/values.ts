// Key shapes and variable names of the ClickBank corpus. Values exist at run time only.
import { createRandom, fillTemplate } from "../../src/rules/templates.ts";

export type Role = "clerk" | "developer" | "secret";
export type Group = "prefixed" | "weak" | "bare" | "named" | "secret";

/** How a value looks and which rules may speak for it. */
export interface Shape {
  readonly id: string;
  readonly role: Role;
  /** `prefixed` stands alone; `weak` and `bare` need ClickBank near; `named` and `secret` need their name too. */
  readonly group: Group;
  readonly template: string;
  readonly upperCase: boolean;
  readonly ruleIds: readonly string[];
}

function shapesOf(group: Group, role: Role, ruleIds: readonly string[], templates: Record<string, string>, upperCase = false): Shape[] {
  return Object.entries(templates).map(([id, template]) => ({ id, role, group, template, upperCase, ruleIds }));
}

export const SHAPES: readonly Shape[] = [
  ...shapesOf("prefixed", "clerk", ["clickbank-clerk-key"], {
    "api-a": "API-{hexupper:36}",
    "api-b": "API-{base32hexupper:32}",
    "api-c": "API-{base36upper:36}",
  }),
  ...shapesOf("prefixed", "developer", ["clickbank-developer-key"], {
    "dev-a": "DEV-{hexupper:36}",
    "dev-b": "DEV-{base32hexupper:32}",
    "dev-c": "DEV-{base36upper:36}",
  }),
  ...shapesOf("weak", "clerk", ["clickbank-clerk-key-weak", "clickbank-named-key"], {
    "api-a-lower": "api-{hex:36}",
    "api-b-lower": "api-{base32hex:32}",
    "api-c-lower": "api-{base36:36}",
    "api-c-lower-body": "API-{base36:36}",
    "api-hex40": "API-{hex:40}",
  }),
  ...shapesOf("weak", "developer", ["clickbank-developer-key-weak", "clickbank-named-key"], {
    "dev-a-lower": "dev-{hex:36}",
    "dev-b-lower": "dev-{base32hex:32}",
    "dev-c-lower": "dev-{base36:36}",
  }),
  ...shapesOf("bare", "clerk", ["clickbank-unprefixed-key", "clickbank-named-key"], {
    "bare-a": "{hexupper:36}",
    "bare-b": "{base32hexupper:32}",
    "bare-c": "{base36upper:36}",
  }),
  ...shapesOf("named", "clerk", ["clickbank-named-key"], {
    "named-alnum32": "{alnum:32}",
    "named-lower36": "{base36:36}",
    "named-hex40": "{hex:40}",
  }),
  ...shapesOf("named", "developer", ["clickbank-named-key"], { "named-dev-alnum36": "{alnum:36}" }),
  ...shapesOf("secret", "secret", ["clickbank-secret-key"], {
    "secret-letters-digits": "{upper:6}{digit:4}",
    "secret-random12": "{base36upper:12}",
    "secret-random16": "{base36upper:16}",
  }),
  ...shapesOf("secret", "secret", ["clickbank-secret-key"], { "secret-word": "{word:1}{digit:4}" }, true),
];

export function shapeById(id: string): Shape {
  const shape = SHAPES.find((candidate) => candidate.id === id);
  if (shape === undefined) throw new Error(`no shape ${id}`);
  return shape;
}

/** Documented by ClickBank as a public stand-in; never a secret. */
export function captainKey(): string {
  return `DEV-${"1234567890".repeat(4).slice(0, 36)}`;
}

export interface Maker {
  fill(template: string): string;
  pick<T>(from: readonly T[]): T;
  value(shape: Shape): string;
}

/** All choices of one corpus come from one of these, so that a seed names a corpus. */
export function createMaker(seed: number): Maker {
  const random = createRandom(seed);
  const fill = (template: string): string => fillTemplate(template, Math.floor(random() * 4294967296));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const value = (shape: Shape): string => {
    for (;;) {
      const filled = fill(shape.template);
      const made = shape.upperCase ? filled.toUpperCase() : filled;
      if (isFair(shape, made)) return made;
    }
  };
  return { fill, pick, value };
}

// Drawn again: what can never be genuine, what a person would take for an example, and bodies without a
// digit, which the rules give up on purpose (6 in a million). Anything stricter would hide a rule that loses keys.
function isFair(shape: Shape, value: string): boolean {
  const body = value.replace(/^(?:api|dev)-/i, "");
  if (!/\d/.test(body) || !/[A-Z].*[A-Z]/i.test(body)) return false;
  if (shape.template.includes("base32hex")) return /[G-V]/i.test(body);
  return shape.group !== "secret" || !/(.)\1\1|012|123|234|345|456|567|678|789|890|987|321/.test(body);
}

const BRANDED: Readonly<Record<Role, readonly string[]>> = {
  clerk: [
    "clickbank api key",
    "clickbank api key read",
    "clickbank api key write",
    "clickbank clerk key",
    "clickbank api authkey",
    "pro clickbank clerk key",
    "clickbank clerk id",
    "mhm memberpress clickbank clerk key",
    "services clickbank clerk key",
  ],
  developer: ["clickbank dev key", "clickbank developer key", "clickbank developer api key", "pro clickbank developer key"],
  secret: ["clickbank secret key", "clickbank secret", "pro clickbank secret key", "clickbank ins secret"],
};

const UNBRANDED: Readonly<Record<Role, readonly string[]>> = {
  clerk: ["clerk key", "cb clerk key", "clerks api key", "clerk user key", "clerk api key"],
  developer: ["developer api key", "dev key", "cb dev key", "cb developer key"],
  secret: ["cb secret key", "secret key", "ins secret", "ipn secret"],
};

const NEUTRAL = ["api key", "api token", "auth header", "authorization", "key", "shop api key"] as const;

/** Lower-case words of a variable's name. Neutral names only suit values that have a shape of their own. */
export function nameWords(maker: Maker, shape: Shape, branded: boolean): string[] {
  const bound = shape.group === "named" || shape.group === "secret";
  const unbranded = bound ? UNBRANDED[shape.role] : [...UNBRANDED[shape.role], ...NEUTRAL];
  return maker.pick(branded ? BRANDED[shape.role] : unbranded).split(" ");
}

const TITLES: Readonly<Record<string, string>> = {
  clickbank: "ClickBank",
  api: "API",
  ins: "INS",
  ipn: "IPN",
  cb: "CB",
  id: "ID",
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const pascal = (word: string): string => (word === "clickbank" ? "ClickBank" : capital(word));

/** One name in every spelling that a context can ask for by its marker. */
export function spellings(words: readonly string[]): Readonly<Record<string, string>> {
  return {
    ENV: words.join("_").toUpperCase(),
    snake: words.join("_"),
    kebab: words.join("-"),
    dotted: words.join("."),
    camel: words.map((word, index) => (index === 0 ? word : capital(word))).join(""),
    Pascal: words.map(pascal).join(""),
    Title: words.map((word, index) => TITLES[word] ?? (index === 0 ? capital(word) : word)).join(" "),
  };
}
