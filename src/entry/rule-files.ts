// The rules of the GitHub Action: files beside its code, as they are, since what is packed differs from one Node to the next.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { latin1 } from "../engine/bytes.ts";
import { openRules, type RuleStore } from "../rules/folded.ts";

const read = (name: string): Buffer => readFileSync(join(import.meta.dirname, name));

export const STORE: RuleStore = {
  ...openRules(() => latin1(read("rules.bin"))),
  anchors: () => read("anchors.bin"),
  numbers: () => new Int32Array(new Uint8Array(read("numbers.bin")).buffer),
  image: () => read("tables.bin"),
};
