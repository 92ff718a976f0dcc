// The command line's rules. The package has them packed; the first run puts them, unpacked, into the user's cache folder,
// where a start reads no more of them than it needs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { latin1 } from "../engine/bytes.ts";
import { imageWriter, readImage } from "../engine/kernel/packed.ts";
import { openRules, type RuleStore } from "../rules/folded.ts";
import { cacheFolder, Damaged, keepFile, mayKeep, openOwn, readAt, readTwice } from "./own-files.ts";

/** Changes with any byte of the rules or tables. */
declare const __RULES__: string;
/** How many detectors there are. */
declare const __DETECTORS__: number;

type PackedFile = "rules" | "anchors" | "numbers" | "tables";

const unpack = (name: PackedFile): Buffer =>
  process.getBuiltinModule("node:zlib").brotliDecompressSync(readFileSync(join(import.meta.dirname, `${name}-${__RULES__}.br`)));

// The file: numbers of four bytes, lowest first. A mark, how long the head is, how many texts and how many stretches of
// tables there are. Of each of these its place and length, and of a stretch its address. The anchor table's numbers. That was the
// head; then come the texts (detectors, the usual, packs) and the stretches. All of these stand twice.
const HEAD = 16;
/** "rule". */
const MARK = 0x656c7572;
const ITEM = 12;
const KEPT = 4;
const LONGEST_HEAD = 1 << 20;

function layOut(store: RuleStore, image: Uint8Array): Buffer {
  const texts = [...Array.from({ length: __DETECTORS__ }, (_, i) => store.own(i)), store.usual(), store.packs()].map((text) =>
    Buffer.from(text, "latin1"),
  );
  const stretches = readImage(image);
  const numbers = new Uint8Array(store.numbers().buffer);
  const items = HEAD + (texts.length + stretches.length) * ITEM;
  const head = Buffer.alloc(items + numbers.length);
  [MARK, head.length, texts.length, stretches.length].forEach((number, i) => head.writeUInt32LE(number, i * 4));
  head.set(numbers, items);
  let place = head.length * 2;
  let at = HEAD;
  const add = (bytes: Uint8Array, address = 0): void => {
    [place, bytes.length, address].forEach((number, i) => head.writeUInt32LE(number, at + i * 4));
    place += bytes.length * 2;
    at += ITEM;
  };
  for (const text of texts) add(text);
  for (const { address, bytes } of stretches) add(bytes, address);
  return Buffer.concat([head, ...texts, ...stretches.map(({ bytes }) => bytes)].flatMap((part) => [part, part]));
}

/** @throws Damaged, now or when something is read, for what is not whole */
function openKept(descriptor: number): Pick<RuleStore, "usual" | "own" | "packs" | "numbers"> & Required<Pick<RuleStore, "writeTables">> {
  const first = Buffer.allocUnsafe(HEAD);
  readAt(descriptor, first, 0);
  const [mark, length, texts, stretches] = [0, 4, 8, 12].map((at) => first.readUInt32LE(at)) as [number, number, number, number];
  const items = HEAD + (texts + stretches) * ITEM;
  if (mark !== MARK || texts !== __DETECTORS__ + 2 || length < items || length > LONGEST_HEAD) throw new Damaged();
  const bytesAt = (place: number, size: number): Buffer => {
    const bytes = Buffer.allocUnsafeSlow(size);
    readTwice(descriptor, bytes, place);
    return bytes;
  };
  const head = bytesAt(0, length);
  const number = (at: number): number => head.readUInt32LE(at);
  const text = (index: number): string => {
    const at = HEAD + index * ITEM;
    return latin1(bytesAt(number(at), number(at + 4)));
  };
  return {
    own: text,
    usual: () => text(__DETECTORS__),
    packs: () => text(__DETECTORS__ + 1),
    numbers: () => new Int32Array(new Uint8Array(head.subarray(items)).buffer),
    writeTables(memory) {
      for (let at = HEAD + texts * ITEM; at < items; at += ITEM)
        readTwice(descriptor, memory.subarray(number(at + 8), number(at + 8) + number(at + 4)), number(at));
    },
  };
}

function openStore(): RuleStore {
  const image = (): Buffer => unpack("tables");
  const numbers = (): Int32Array => new Int32Array(new Uint8Array(unpack("numbers")).buffer);
  const asPacked: RuleStore = {
    ...openRules(() => latin1(unpack("rules"))),
    anchors: () => unpack("anchors"),
    numbers,
    writeTables: imageWriter(image),
  };
  const folder = mayKeep(process) ? cacheFolder(process, "rules") : undefined;
  if (folder === undefined) return asPacked;

  let kept: ReturnType<typeof openKept> | undefined;
  let isMissing = false;
  const giveUp = (): void => {
    kept = undefined;
    if (isMissing) return;
    isMissing = true;
    process.once("exit", () => keepFile(folder, __RULES__, KEPT, () => layOut(asPacked, image())));
  };
  const fromKept = <T>(read: (store: NonNullable<typeof kept>) => T, otherwise: () => T): T => {
    if (!isMissing && kept === undefined) {
      const own = openOwn(join(folder, __RULES__), process);
      try {
        if (own === undefined) giveUp();
        else kept = openKept(own.descriptor);
      } catch {
        giveUp();
      }
    }
    if (kept === undefined) return otherwise();
    try {
      return read(kept);
    } catch {
      giveUp();
      return otherwise();
    }
  };
  return {
    own: (detector) =>
      fromKept(
        (store) => store.own(detector),
        () => asPacked.own(detector),
      ),
    usual: () => fromKept((store) => store.usual(), asPacked.usual),
    packs: () => fromKept((store) => store.packs(), asPacked.packs),
    numbers: () => fromKept((store) => store.numbers(), numbers),
    anchors: asPacked.anchors,
    writeTables: (memory) =>
      fromKept(
        (store) => store.writeTables(memory),
        () => imageWriter(image)(memory),
      ),
  };
}

export const STORE: RuleStore = openStore();
