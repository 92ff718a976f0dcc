// The files that a container holds, and those that these hold in turn, each unpacked in memory as it is asked for.
import { type Budget, CapError, CAPS, countEntry, createBudget, FormatError, isSpent, spendAll } from "./budget.ts";
import type { Entry } from "./entry.ts";
import { type ContainerKind, containerKind } from "./kind.ts";
import { readPdf } from "./pdf.ts";
import { isTarHeader, readTar } from "./tar.ts";
import { unpack } from "./unpack.ts";
import { readZip } from "./zip.ts";

/** A file inside, or why it could not be had. */
export type Inside =
  | { readonly path: readonly Uint8Array[]; readonly bytes: Uint8Array }
  /** `isCap`: it could have been read. */
  | { readonly path: readonly Uint8Array[]; readonly problem: string; readonly isCap: boolean };

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:tgz|tbz2?|txz|tzst)$/i, ".tar"],
  [/\.(?:gz|bz2|xz|zst)$/i, ""],
];

/** Opening one more container counts for as many files: those of a bomb hold little but each other. */
const CONTAINER_COST = 10;

/** What a packed file was called before. */
function innerName(outer: Uint8Array): Uint8Array {
  const name = Buffer.from(outer).toString("latin1").split("/").at(-1) as string;
  const ending = ENDINGS.find(([pattern]) => pattern.test(name));
  return Buffer.from(ending === undefined ? "content" : name.replace(ending[0], ending[1]), "latin1");
}

function* entriesOf(kind: ContainerKind, name: Uint8Array, bytes: Uint8Array, budget: Budget): Generator<Entry> {
  if (kind === "zip") yield* readZip(bytes, budget);
  else if (kind === "tar") yield* readTar(bytes, budget);
  else if (kind === "pdf") yield* readPdf(bytes, budget);
  else {
    const content = unpack(kind, bytes, budget);
    // An archive that was packed as a whole is one container, not two.
    if (isTarHeader(content, 0)) yield* readTar(content, budget);
    else yield { name: innerName(name), read: () => content };
  }
}

/** Whether one file was too much, and others can still be read. */
const isOfOne = (error: unknown, budget: Budget): boolean => error instanceof CapError && budget.bytes > 0 && budget.entries >= 0;

function* walk(
  bytes: Uint8Array,
  path: readonly Uint8Array[],
  name: Uint8Array,
  depth: number,
  budget: Budget,
  most: number,
): Generator<Inside> {
  const kind = containerKind(bytes);
  if (kind === null) return;
  if (depth > most) {
    yield { path, problem: `archives are opened ${most} deep: what it holds was not scanned`, isCap: true };
    return;
  }
  try {
    if (depth > 1) countEntry(budget, CONTAINER_COST);
    for (const { name: own, read } of entriesOf(kind, name, bytes, budget)) {
      const inside = [...path, own];
      try {
        const content = read();
        yield { path: inside, bytes: content };
        yield* walk(content, inside, own, depth + 1, budget, most);
      } catch (error) {
        if (!(error instanceof FormatError) && !isOfOne(error, budget)) throw error;
        yield { path: inside, problem: (error as Error).message, isCap: error instanceof CapError };
      }
      // Told where it was reached.
      if (isSpent(budget)) return;
    }
  } catch (error) {
    if (error instanceof CapError) {
      // Nothing that lies further is read either.
      spendAll(budget);
      yield { path, problem: `${error.message}: the rest was not scanned`, isCap: true };
    } else if (error instanceof FormatError) yield { path, problem: error.message, isCap: false };
    else throw error;
  }
}

/**
 * All files inside, those of inner archives behind the archive itself. What it throws is a bug.
 * @param name of the container, by which a packed file without a name of its own is called
 * @param depth how many containers inside each other are opened
 */
export function openContainer(bytes: Uint8Array, name: Uint8Array, depth: number = CAPS.depth): Generator<Inside> {
  return walk(bytes, [], name, 1, createBudget(bytes.length), depth);
}
