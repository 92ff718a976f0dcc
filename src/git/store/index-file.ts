// The index, as it lies in its file. Format: gitformat-index(5).
import { readFileSync } from "node:fs";

const HEADER = 12;
const ID = 20;
/** Where in an entry things are. */
const MODE = 24;
const ENTRY_ID = 40;
const FLAGS = 60;
const NAME = 62;
/** Of flags: a stage other than 0, which is a conflict; two more bytes of flags; all others are the name's length. */
const STAGE = 0x3000;
const EXTENDED = 0x4000;
const NAME_LENGTH = 0xfff;
/** Of the two more bytes: `add -N`. */
const INTENT_TO_ADD = 0x2000;

/** A folder as the index knows it to have been when a tree was last made of it. */
export interface CachedTree {
  /** Entries below it; -1 when something has changed there since. */
  readonly count: number;
  readonly id: string;
  readonly folders: ReadonlyMap<string, CachedTree>;
}

export interface IndexEntries {
  /** As latin1 text of its bytes; ascending. */
  path(i: number): string;
  /** Octal, such as 100644. */
  mode(i: number): string;
  id(i: number): string;
}

export interface IndexFile {
  readonly count: number;
  readonly root: CachedTree | undefined;
  /** @throws UnknownIndex */
  entries(): IndexEntries;
}

/** A file that is none of git's, or of a kind that only git reads: split, sparse, with conflicts or `add -N`, version 4. */
export class UnknownIndex extends Error {}

/**
 * Entries are only looked at when they are asked for: in a large repository that takes longest.
 * @throws UnknownIndex; what reading throws
 */
export function readIndexFile(file: string): IndexFile {
  const bytes = readFileSync(file);
  const version = bytes.length < HEADER + ID ? 0 : bytes.readUInt32BE(4);
  if (bytes.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) throw new UnknownIndex("version");
  const count = bytes.readUInt32BE(8);
  return { count, root: findCachedTree(bytes), entries: () => findEntries(bytes, version, count) };
}

function findEntries(bytes: Buffer, version: number, count: number): IndexEntries {
  const end = bytes.length - ID;
  if (version > 3 || count > end / NAME) throw new UnknownIndex("version");
  const starts = new Uint32Array(count + 1);
  let at = HEADER;
  for (let i = 0; i < count; i++) {
    starts[i] = at;
    const flags = ((bytes[at + FLAGS] as number) << 8) | (bytes[at + FLAGS + 1] as number);
    const length = flags < NAME_LENGTH ? flags : unusualLength(bytes, at, flags, version);
    // Padded by 1 to 8 zeros.
    at += (NAME + length + 8) & ~7;
    if (at > end || bytes[at - 1] !== 0) throw new UnknownIndex("entry");
  }
  starts[count] = at;
  if (!areKnown(bytes, at)) throw new UnknownIndex("extension");
  return {
    path(i) {
      const start = starts[i] as number;
      const name = start + NAME + ((bytes[start + FLAGS] as number) >= EXTENDED >> 8 ? 2 : 0);
      return bytes.toString("latin1", name, bytes.indexOf(0, name));
    },
    mode: (i) =>
      bytes
        .readUInt32BE((starts[i] as number) + MODE)
        .toString(8)
        .padStart(6, "0"),
    id: (i) => bytes.toString("hex", (starts[i] as number) + ENTRY_ID, (starts[i] as number) + ENTRY_ID + ID),
  };
}

/** Bytes from the name's usual place to its end. */
function unusualLength(bytes: Buffer, at: number, flags: number, version: number): number {
  if ((flags & STAGE) !== 0) throw new UnknownIndex("conflict");
  const isExtended = (flags & EXTENDED) !== 0;
  if (isExtended && (version < 3 || (bytes.readUInt16BE(at + NAME) & INTENT_TO_ADD) !== 0)) throw new UnknownIndex("add -N");
  const name = at + NAME + (isExtended ? 2 : 0);
  const length = flags & NAME_LENGTH;
  return (length < NAME_LENGTH ? name + length : bytes.indexOf(0, name)) - at - NAME;
}

/** Whether from here to the checksum there are extensions only, none of which must be understood. */
function areKnown(bytes: Buffer, from: number): boolean {
  const end = bytes.length - ID;
  let at = from;
  while (at + 8 <= end && /^[A-Z]/.test(bytes.toString("latin1", at, at + 1))) at += 8 + bytes.readUInt32BE(at + 4);
  return at === end;
}

/** Looked for from the end: what stands before it are the entries, and finding their end takes longest. */
function findCachedTree(bytes: Buffer): CachedTree | undefined {
  for (let at = bytes.lastIndexOf("TREE", -1, "latin1"); at > 0; at = bytes.lastIndexOf("TREE", at - 1, "latin1")) {
    if (at + 8 > bytes.length || !areKnown(bytes, at)) continue;
    const body = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at + 4));
    return body.length === 0 ? undefined : readCachedTrees(body);
  }
  return undefined;
}

/** "Cache tree" in gitformat-index(5): name NUL count SP folders LF id, each followed by its folders. */
function readCachedTrees(bytes: Buffer): CachedTree {
  let at = 0;
  const read = (): readonly [string, CachedTree] => {
    const nameEnd = bytes.indexOf(0, at);
    const lineEnd = bytes.indexOf(10, nameEnd);
    const [, entries, children] = /^(-1|\d{1,9}) (\d{1,9})$/.exec(bytes.toString("latin1", nameEnd + 1, Math.max(lineEnd, 0))) ?? [];
    if (nameEnd < 0 || entries === undefined) throw new UnknownIndex("cache tree");
    const name = bytes.toString("latin1", at, nameEnd);
    const idEnd = lineEnd + 1 + (entries === "-1" ? 0 : ID);
    if (idEnd > bytes.length) throw new UnknownIndex("cache tree");
    const id = bytes.toString("hex", lineEnd + 1, idEnd);
    at = idEnd;
    return [name, { count: Number(entries), id, folders: new Map(Array.from({ length: Number(children) }, read)) }];
  };
  return read()[1];
}
