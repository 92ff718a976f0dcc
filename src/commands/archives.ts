// Whether, and how deep, containers are opened; the code that does it is loaded with the first one.
import { CAPS } from "../containers/budget.ts";
import { containerKind } from "../containers/kind.ts";
import type { scanInside } from "./scan-inside.ts";

export interface Archives {
  /** How many containers inside each other are opened; 0: none. */
  readonly depth: number;
  /** Null until it is loaded. */
  inside: typeof scanInside | null;
  load(): Promise<typeof scanInside>;
}

export function createArchives(depth: number): Archives {
  return {
    depth,
    inside: null,
    async load() {
      return (this.inside ??= (await import("./scan-inside.ts")).scanInside);
    },
  };
}

/** Whether the bytes, or what they are the beginning of, are a container that is to be opened. */
export const isOpened = (bytes: Uint8Array, { depth }: Pick<Archives, "depth">): boolean => depth > 0 && containerKind(bytes) !== null;

export const MOST_DEPTH = CAPS.depth;
export const TOO_LARGE = `larger than ${CAPS.container >> 20} MiB: its bytes were scanned, what it holds was not`;

/** Keeps the bytes of a container that come in pieces, unless they are too many. */
export function createKeeper(archives: Archives): {
  keep(piece: Uint8Array): void;
  /** Null for what is no container. */
  kept(): Uint8Array | "too large" | null;
} {
  let pieces: Uint8Array[] | null = null;
  let length = 0;
  return {
    keep(piece) {
      if (length === 0 && isOpened(piece, archives)) pieces = [];
      length += piece.length;
      if (pieces === null) return;
      if (length > CAPS.container) pieces = [];
      // Not slice(), which of a Buffer copies nothing.
      else pieces.push(new Uint8Array(piece));
    },
    kept() {
      if (pieces === null) return null;
      return length > CAPS.container ? "too large" : Buffer.concat(pieces);
    },
  };
}
