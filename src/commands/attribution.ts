// Which findings of a range are news: values that no earlier version holds, each once for a path, with the first commit
// that brought it, and whether the head still holds it.
import type { Redacted } from "../engine/redaction.ts";
import type { Scanner } from "../engine/scanner.ts";
import type { StreamedFindings } from "../engine/document-stream.ts";
import type { Commit, Document, Finding, ShownCommit, StandingPlace, Suppression } from "../engine/types.ts";
import type { ValueToken } from "../engine/values.ts";
import { AppError } from "../errors.ts";
import { type Account, type CommittedDocument, type Content, createAccount, recordFailure } from "../sources/types.ts";
import { createTold } from "./history/told.ts";
import { type Archives, createArchives, createKeeper, isOpened, TOO_LARGE } from "./archives.ts";

export interface Attribution {
  /** Scans one document, after those of its commit's parents. @throws AppError when its content cannot be read */
  scan(document: CommittedDocument, account: Account): Promise<void>;
  /** Once, after the last document. @param isWhole otherwise nobody can tell what a later commit takes out */
  findings(isWhole: boolean): Finding[];
  /** Makes what masks every value that was found so far in texts for people. */
  createRedact(): (text: string) => Redacted;
}

type Described = Omit<Document, "bytes">;

async function scanPieces(
  scanner: Scanner,
  document: Described,
  pieces: () => AsyncIterable<Uint8Array>,
  archives: Archives,
  account: Account,
): Promise<{ findings: readonly Finding[]; bytes: number }> {
  let again: StreamedFindings | undefined;
  for (;;) {
    const stream = scanner.stream(document, { again });
    let bytes = 0;
    const keeper = createKeeper(archives);
    for await (const piece of pieces()) {
      stream.push(piece);
      keeper.keep(piece);
      bytes += piece.length;
    }
    again = stream.end();
    if (again.isLate) continue;
    const kept = keeper.kept();
    if (kept === "too large") recordFailure(account, document.path, TOO_LARGE);
    if (kept === null || kept === "too large") return { findings: again.findings, bytes };
    return { findings: (await archives.load())(scanner, { ...document, bytes: kept }, again.findings, archives.depth, account), bytes };
  }
}

/**
 * The findings of a content, whole or in pieces.
 * @param archives how containers are opened; not at all by default
 * @param account is told of what they hold
 */
export async function scanContent(
  scanner: Scanner,
  document: Described,
  content: Content,
  archives: Archives = createArchives(0),
  account: Account = createAccount(),
): Promise<{ findings: readonly Finding[]; bytes: number }> {
  if (typeof content === "function") return scanPieces(scanner, document, content, archives, account);
  const container = { ...document, bytes: content };
  const findings = scanner.scan(container);
  if (!isOpened(content, archives)) return { findings, bytes: content.length };
  return { findings: (await archives.load())(scanner, container, findings, archives.depth, account), bytes: content.length };
}

/** Of a version, as far as it matters to others: the values it holds. */
type Tokens = ReadonlySet<ValueToken>;
const tokensOf = (findings: readonly Finding[]): Tokens => new Set(findings.map(({ token }) => token as ValueToken));

/** Of the places that hold the value at the head, the one in the same file, if there is one. */
function standingOf({ path }: Finding, places: readonly Finding[]): StandingPlace | undefined {
  const place = places.find((candidate) => candidate.path === path) ?? places[0];
  if (place === undefined) return undefined;
  const { startLine, startColumn, endLine, endColumn } = place;
  return { path: place.path, startLine, startColumn, endLine, endColumn };
}

/** @param archiveDepth how many containers inside each other are opened */
export function createAttribution(scanner: Scanner, archiveDepth: number): Attribution {
  const archives = createArchives(archiveDepth);
  /** Versions that hold values, by key. */
  const versions = new Map<string, Tokens>();
  const news: { readonly finding: Finding; readonly commit: Commit }[] = [];
  const told = createTold();
  /** By rule and path. */
  const toldOf = new Map<string, Set<ValueToken>>();
  const atHead = new Map<ValueToken, Finding[]>();
  /** What comments at the head say, by path. */
  const allowed = new Map<string, Map<ValueToken, Suppression>>();

  const knownBefore = async (document: CommittedDocument, findings: readonly Finding[]): Promise<Tokens> => {
    const known = new Set<ValueToken>();
    for await (const { key, path, read } of document.earlier()) {
      let tokens = versions.get(key);
      if (tokens === undefined) {
        tokens = tokensOf((await scanContent(scanner, { path, origin: document.origin }, await read(), archives)).findings);
        versions.set(key, tokens);
      }
      for (const token of tokens) known.add(token);
      // What comes further on costs more.
      if (findings.every(({ token }) => known.has(token as ValueToken))) break;
    }
    return known;
  };

  const look = async (document: CommittedDocument, account: Account): ReturnType<typeof scanContent> => {
    const { likeness, path, content } = document;
    const same = typeof content === "function" ? null : told.findings(likeness, path, document.origin.blob ?? "");
    if (same !== null) return { findings: same, bytes: content.length };
    const scanned = await scanContent(scanner, document, content, archives, account);
    told.note(likeness, path, scanned.findings);
    return scanned;
  };

  const noteHead = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      const { token, policyPath, suppression } = finding;
      const standing = atHead.get(token as ValueToken);
      if (standing === undefined) atHead.set(token as ValueToken, [finding]);
      else standing.push(finding);
      if (suppression?.kind !== "inline") continue;
      const here = allowed.get(policyPath) ?? new Map<ValueToken, Suppression>();
      allowed.set(policyPath, here.set(token as ValueToken, suppression));
    }
  };

  const tell = (finding: Finding, commit: Commit): void => {
    const place = `${finding.ruleId}\0${finding.policyPath}`;
    const tokens = toldOf.get(place) ?? new Set();
    toldOf.set(place, tokens);
    if (tokens.has(finding.token as ValueToken)) return;
    tokens.add(finding.token as ValueToken);
    news.push({ finding, commit });
  };

  return {
    async scan(document, account) {
      const { findings, bytes } = await look(document, account);
      account.bytes += bytes;
      if (findings.length === 0) return;
      versions.set(document.key, tokensOf(findings));
      let known: Tokens = new Set();
      try {
        known = await knownBefore(document, findings);
        // What a message says is in no file of the head.
        if (document.origin.blob !== undefined && (await document.isAtHead())) noteHead(findings);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        // Without the earlier version nothing counts as old.
        account.problems.push(`${document.path}: another version of it cannot be read: ${error.message}`);
      }
      for (const finding of findings) if (!known.has(finding.token as ValueToken)) tell(finding, document.origin.commit as Commit);
    },
    createRedact: scanner.createRedact,
    findings(isWhole) {
      const redact = scanner.createRedact();
      const shown = new Map<string, ShownCommit>();
      const show = ({ id, author, date, summary }: Commit): ShownCommit => {
        const known = shown.get(id) ?? { id, author: redact(author), date, summary: redact(summary) };
        shown.set(id, known);
        return known;
      };
      return news.map(({ finding, commit }) => {
        const token = finding.token as ValueToken;
        const suppression = finding.suppression ?? allowed.get(finding.policyPath)?.get(token) ?? null;
        const standing = finding.blob === null ? undefined : standingOf(finding, atHead.get(token) ?? []);
        const stands = finding.blob === null || standing !== undefined;
        const presence = stands ? "present" : isWhole ? "removed" : null;
        return { ...finding, suppression, commit: show(commit), presence, ...(standing === undefined ? {} : { standing }) };
      });
    },
  };
}
