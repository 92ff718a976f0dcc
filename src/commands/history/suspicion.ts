// Objects in which a rule may have a finding, told by their content alone: their paths are not known yet.
import type { Scanner } from "../../engine/scanner.ts";
import type { KnownHits } from "../../engine/types.ts";
import { GitError } from "../../errors.ts";
import { parseCommit, parseTag } from "../../git/commits.ts";
import type { HitType } from "../../sources/history/cache.ts";
import type { OnSuspect } from "../../sources/history/objects.ts";
import type { Content } from "../../sources/types.ts";
import { type Archives, isOpened } from "../archives.ts";
import { scanContent } from "../attribution.ts";

const ORIGIN = { kind: "commit" } as const;

/** As many anchors of hits are kept, in all. */
const MOST_KEPT = 2e6;

/**
 * @param pathless with rules as of pathlessRules
 * @param hits is told of what has one, and of every archive that is to be opened
 * @param kept is told what a search finds in these blobs, of as many as there is room for
 */
export function createSuspicion(pathless: Scanner, hits: Map<string, HitType>, kept: Map<string, KnownHits>, archives: Archives) {
  const has = (bytes: Uint8Array, known?: KnownHits): boolean =>
    pathless.match({ path: "", bytes, origin: ORIGIN, isNameClean: true, known }).matches.length > 0;
  const hasWords = (type: "commit" | "tag", id: string, bytes: Uint8Array): boolean => {
    try {
      const { message, headers } = type === "commit" ? parseCommit(id, bytes) : parseTag(id, bytes);
      return has(message) || has(headers);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return has(bytes);
    }
  };
  let count = 0;
  const onSuspect: OnSuspect = ({ id, type, bytes, known }) => {
    const isSure = type === "blob" && (known?.isSure === true || isOpened(bytes, archives));
    if (!isSure && !(type === "blob" ? has(bytes, known) : hasWords(type, id, bytes))) return;
    hits.set(id, type);
    if (type !== "blob" || known === undefined || count + known.count > MOST_KEPT) return;
    count += known.count;
    kept.set(id, known);
  };
  const isSuspectLarge = async (pieces: () => AsyncIterable<Uint8Array>): Promise<boolean> => {
    for await (const piece of pieces()) {
      if (isOpened(piece, archives)) return true;
      break;
    }
    const content: Content = pieces;
    return (await scanContent(pathless, { path: "", origin: ORIGIN, isNameClean: true }, content)).findings.length > 0;
  };
  return { onSuspect, isSuspectLarge, has };
}
