// Renders source-like text: per language a pool of snippets with names filled in, from which a text of any size is put together.
import { createRandom } from "../../src/rules/templates.ts";
import { BINARY, FREQUENT, LANGUAGES, WORDS, type Language } from "./source-shapes.ts";

type Random = () => number;

const SNIPPETS = 1200;
const BINARY_POOL = 1 << 20;
const HEX = "0123456789abcdef";
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1);

function word(random: Random): string {
  let at = random() * 1000;
  const frequent = FREQUENT.find(([, times]) => (at -= times) < 0);
  return frequent?.[0] ?? (WORDS[Math.floor(random() * WORDS.length)] as string);
}

/** What a place in a snippet becomes. */
function fill(kind: string, random: Random): string {
  const pick = (): string => word(random);
  const words = (): string[] => Array.from({ length: 1 + Math.floor(random() * 3) }, pick);
  const digits = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join("");
  switch (kind) {
    case "v":
      return words().reduce((name, word) => name + capital(word));
    case "V":
      return words().map(capital).join("");
    case "s":
      return words().join("_");
    case "U":
      return words().join("_").toUpperCase();
    case "w":
      return pick();
    case "n":
      return String(Math.floor(10 ** (random() * 4)));
    case "q":
      return Array.from({ length: 4 + Math.floor(random() * 5) }, (_, i) =>
        i % 3 === 1 ? ["the", "of", "is", "for"][i % 4] : pick(),
      ).join(" ");
    case "h":
      return digits(HEX, 40);
    default:
      return `${digits(BASE64, 86)}==`;
  }
}

function poolOf({ name, snippets }: Language, random: Random): Buffer[] {
  if (name === BINARY) {
    const bytes = Buffer.from(Uint32Array.from({ length: BINARY_POOL / 4 }, () => random() * 4294967296).buffer);
    return Array.from({ length: 256 }, (_, i) => bytes.subarray(i * 4096, (i + 1) * 4096));
  }
  return Array.from({ length: SNIPPETS }, (_, i) => {
    const snippet = snippets[i % snippets.length] as string;
    return Buffer.from(snippet.replace(/\$([vVsUwnqhi])(?![a-z])/g, (_whole, kind: string) => fill(kind, random)));
  });
}

export interface SourceText {
  readonly languages: readonly Language[];
  /** Writes `size` bytes of that language into the buffer. */
  readonly write: (into: Buffer, size: number, language: Language, random: Random) => void;
}

/** The pools are made here, once: about a second. */
export function createSourceText(seed: number): SourceText {
  const random = createRandom(seed);
  const pools = new Map(LANGUAGES.map((language) => [language.name, poolOf(language, random)]));
  return {
    languages: LANGUAGES,
    write(into, size, { name }, choose) {
      const pool = pools.get(name) as Buffer[];
      for (let at = 0; at < size;) {
        const snippet = pool[Math.floor(choose() * pool.length)] as Buffer;
        at += snippet.copy(into, at, 0, Math.min(snippet.length, size - at));
      }
    },
  };
}

/** Draws languages so that their shares of a tree come true. */
export function createLanguageDraw(languages: readonly Language[], random: Random): () => Language {
  const total = languages.reduce((sum, { share }) => sum + share, 0);
  return () => {
    let at = random() * total;
    return languages.find(({ share }) => (at -= share) < 0) ?? (languages[0] as Language);
  };
}
