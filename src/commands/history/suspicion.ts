// Objects in which a rule may have a finding, told by their content alone: their paths are not known yet.
import type { Scanner } from "../../engine/scanner.ts";
import { GitError } from "../../errors.ts";
import { parseCommit, parseTag } from "../../git/commits.ts";
import type { HitType } from "../../sources/history/cache.ts";
import type { OnSuspect } from "../../sources/history/objects.ts";
import type { Content } from "../../sources/types.ts";
import { scanContent } from "../attribution.ts";

const ORIGIN = { kind: "commit" } as const;

/**
 * @param pathless with rules as of pathlessRules
 * @param hits is told of what has one
 */
export function createSuspicion(pathless: Scanner, hits: Map<string, HitType>) {
  const has = (bytes: Uint8Array): boolean => pathless.match({ path: "", bytes, origin: ORIGIN, isNameClean: true }).matches.length > 0;
  const hasWords = (type: "commit" | "tag", id: string, bytes: Uint8Array): boolean => {
    try {
      const { message, headers } = type === "commit" ? parseCommit(id, bytes) : parseTag(id, bytes);
      return has(message) || has(headers);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return has(bytes);
    }
  };
  const onSuspect: OnSuspect = ({ id, type, bytes }) => {
    if (type === "blob" ? has(bytes) : hasWords(type, id, bytes)) hits.set(id, type);
  };
  const isSuspectLarge = async (pieces: () => AsyncIterable<Uint8Array>): Promise<boolean> => {
    const content: Content = pieces;
    return (await scanContent(pathless, { path: "", origin: ORIGIN, isNameClean: true }, content)).findings.length > 0;
  };
  return { onSuspect, isSuspectLarge };
}
