// Rules inside the library and the page: zlib streams as base64, unpacked when they are wanted.
import { latin1 } from "../engine/bytes.ts";
import { fromBase64 } from "../engine/kernel/base64.ts";
import { inflate } from "../engine/kernel/inflate.ts";
import { openRules, type RuleStore } from "./folded.ts";

/** More than all rules take. */
const LARGEST = 1 << 26;

function unpack(text: string): Uint8Array {
  const bytes = inflate(fromBase64(text), LARGEST);
  if (bytes === null) throw new Error("the built-in rules are damaged");
  return bytes;
}

/** @param packed what foldRules, foldAnchors and writeWhole wrote, each as base64 of its zlib stream */
export function openText(packed: Readonly<Record<"rules" | "anchors" | "numbers", string>>): RuleStore {
  return {
    ...openRules(() => latin1(unpack(packed.rules))),
    anchors: () => unpack(packed.anchors),
    numbers: () => new Int32Array(unpack(packed.numbers).buffer),
  };
}
