// Trees of any size that cost little disk: one made of pieces of 10 MB, and hard links to it. Reading a link reads the file.
import { linkSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { generateTree } from "./tree-generator.ts";

export const PIECE_MB = 10;
const PIECES = 10;

function link(from: string, into: string): void {
  mkdirSync(into, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else linkSync(source, target);
  }
}

/** Ten pieces with the same sizes of files and different texts. */
export function makePieces(folder: string): string[] {
  return Array.from({ length: PIECES }, (_, i) => {
    const piece = join(folder, `piece-${i}`);
    generateTree(piece, { megabytes: PIECE_MB, seed: i + 1 });
    return piece;
  });
}

/** A tree of so many MB, a multiple of 10. Past 100 MB its files are links to files that came before. */
export function linkPieces(pieces: readonly string[], into: string, megabytes: number): void {
  for (let i = 0; i < megabytes / PIECE_MB; i++) {
    link(pieces[i % pieces.length] as string, join(into, `copy-${Math.floor(i / pieces.length)}`, `piece-${i % pieces.length}`));
  }
}
