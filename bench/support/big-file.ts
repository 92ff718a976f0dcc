// One huge file of source-like text, with lines or as a single one.
import { closeSync, openSync, writeSync } from "node:fs";
import { createRandom } from "../../src/rules/templates.ts";
import { createLanguageDraw, createSourceText } from "./source-text.ts";
import { BINARY } from "./source-shapes.ts";

/** Text is made for this much and then repeated, each time beginning somewhere else in it. */
const BLOCK = 32_000_000;

const LINE_FEED = 0x0a;
const SPACE = 0x20;

export interface BigFilePlan {
  readonly megabytes: number;
  readonly seed: number;
  /** Else all of it is one line. */
  readonly lines: boolean;
}

export function writeBigFile(path: string, { megabytes, seed, lines }: BigFilePlan): void {
  const random = createRandom(seed);
  const source = createSourceText(seed);
  const draw = createLanguageDraw(
    source.languages.filter(({ name }) => name !== BINARY),
    random,
  );
  const block = Buffer.alloc(Math.min(BLOCK, megabytes * 1e6));
  const piece = 64_000;
  for (let at = 0; at < block.length; at += piece) {
    source.write(block.subarray(at), Math.min(piece, block.length - at), draw(), random);
  }
  if (!lines) for (let at = block.indexOf(LINE_FEED); at !== -1; at = block.indexOf(LINE_FEED, at)) block[at] = SPACE;
  const file = openSync(path, "wx");
  for (let left = megabytes * 1e6; left > 0;) {
    const from = Math.floor(random() * (block.length / 2));
    left -= writeSync(file, block, from, Math.min(left, block.length - from));
  }
  closeSync(file);
}
