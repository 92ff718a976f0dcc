// Objects in which a rule may have a finding, told by their content alone: their paths are not known yet.
import { createHash } from "node:crypto";
import type { Scanner } from "../../engine/scanner.ts";
import { ANY_PATH } from "../../engine/score/place.ts";
import type { TellDecisive } from "../../engine/decisive.ts";
import type { KnownHits } from "../../engine/types.ts";
import { GitError } from "../../errors.ts";
import { parseCommit, parseTag } from "../../git/commits.ts";
import type { HitType, Likeness } from "../../sources/history/cache.ts";
import type { OnSuspect } from "../../sources/history/objects.ts";
import type { Content } from "../../sources/types.ts";
import { type Archives, isOpened } from "../archives.ts";
import { scanContent } from "../attribution.ts";

const ORIGIN = { kind: "commit" } as const;

/** As many anchors of hits are kept, in all. */
const MOST_KEPT = 2e6;

/** Where suspicion puts what it finds. */
export interface Suspects {
  /** What has a finding, and every archive that is to be opened. */
  readonly hits: Map<string, HitType>;
  /** What a search finds in these blobs, of as many as there is room for. */
  readonly known: Map<string, KnownHits>;
  readonly likenesses: Map<string, Likeness>;
}

/**
 * @param pathless with rules as of pathlessRules
 * @param tellDecisive by the rules as they are
 * @param first kinds are numbered from here
 */
export function createSuspicion(
  pathless: Scanner,
  { hits, known: kept, likenesses }: Suspects,
  archives: Archives,
  tellDecisive: TellDecisive,
  first = 0,
) {
  const has = (bytes: Uint8Array, known?: KnownHits): boolean =>
    pathless.match({ path: ANY_PATH, bytes, origin: ORIGIN, isNameClean: true, known }).matches.length > 0;
  const kinds = new Map<string, number>();
  /** By kind of blobs that are not sure to hold something: whether they do. */
  const verdicts = new Map<number, boolean>();
  const likenessOf = (bytes: Uint8Array, known: KnownHits): Likeness | null => {
    const decisive = tellDecisive(bytes, known);
    if (decisive === null) return null;
    const digest = createHash("sha256").update(decisive.text, "latin1").digest("base64");
    const kind = kinds.get(digest) ?? first + kinds.size;
    kinds.set(digest, kind);
    return { kind, lines: decisive.lines };
  };
  const hasLike = (bytes: Uint8Array, known: KnownHits | undefined, likeness: Likeness | null): boolean => {
    if (likeness === null) return has(bytes, known);
    const verdict = verdicts.get(likeness.kind) ?? has(bytes, known);
    verdicts.set(likeness.kind, verdict);
    return verdict;
  };
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
  const onBlob = (id: string, bytes: Uint8Array, known: KnownHits | undefined): void => {
    const opened = isOpened(bytes, archives);
    const likeness = known === undefined || opened ? null : likenessOf(bytes, known);
    if (!opened && known?.isSure !== true && !hasLike(bytes, known, likeness)) return;
    hits.set(id, "blob");
    if (likeness !== null) likenesses.set(id, likeness);
    if (known === undefined || count + known.count > MOST_KEPT) return;
    count += known.count;
    kept.set(id, known);
  };
  const onSuspect: OnSuspect = ({ id, type, bytes, known }) => {
    if (type === "blob") onBlob(id, bytes, known);
    else if (hasWords(type, id, bytes)) hits.set(id, type);
  };
  const isSuspectLarge = async (pieces: () => AsyncIterable<Uint8Array>): Promise<boolean> => {
    for await (const piece of pieces()) {
      if (isOpened(piece, archives)) return true;
      break;
    }
    const content: Content = pieces;
    return (await scanContent(pathless, { path: ANY_PATH, origin: ORIGIN, isNameClean: true }, content)).findings.length > 0;
  };
  /** Whether a blob in which nothing is found under its paths may be of interest under others. */
  const isSuspect = async (id: string, read: () => Promise<Content>): Promise<boolean> => {
    const [known, likeness] = [kept.get(id), likenesses.get(id) ?? null];
    const verdict = likeness === null ? undefined : verdicts.get(likeness.kind);
    if (verdict !== undefined) return verdict;
    const content = await read();
    // The others were scanned to their end before.
    if (typeof content === "function" || (known?.isSure !== true && !isOpened(content, archives))) return true;
    return hasLike(content, known, likeness);
  };
  return { onSuspect, isSuspectLarge, isSuspect };
}
