// Which findings of a range are news: values that no earlier version holds, each once for a path, with the first commit
// that brought it, and whether the head still holds it.
import type { Redacted } from "../engine/redaction.ts";
import type { Scanner } from "../engine/scanner.ts";
import type { StreamedFindings } from "../engine/document-stream.ts";
import type { Commit, Document, Finding, ShownCommit, StandingPlace, Suppression } from "../engine/types.ts";
import type { ValueToken } from "../engine/values.ts";
import { AppError } from "../errors.ts";
import type { Account, CommittedDocument, Content } from "../sources/types.ts";

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
): Promise<{ findings: readonly Finding[]; bytes: number }> {
  let again: StreamedFindings | undefined;
  for (;;) {
    const stream = scanner.stream(document, { again });
    let bytes = 0;
    for await (const piece of pieces()) {
      stream.push(piece);
      bytes += piece.length;
    }
    again = stream.end();
    if (!again.isLate) return { findings: again.findings, bytes };
  }
}

/** The findings of a document, read as a whole or piece by piece, and how many bytes it had. */
export async function scanContent(
  scanner: Scanner,
  document: Described,
  content: Content,
): Promise<{ findings: readonly Finding[]; bytes: number }> {
  return typeof content === "function"
    ? scanPieces(scanner, document, content)
    : { findings: scanner.scan({ ...document, bytes: content }), bytes: content.length };
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

export function createAttribution(scanner: Scanner): Attribution {
  /** Versions that hold values, by key. */
  const versions = new Map<string, Tokens>();
  const news: { readonly finding: Finding; readonly commit: Commit }[] = [];
  /** By rule and path. */
  const told = new Map<string, Set<ValueToken>>();
  const atHead = new Map<ValueToken, Finding[]>();
  /** What comments at the head say, by path. */
  const allowed = new Map<string, Map<ValueToken, Suppression>>();

  const knownBefore = async (document: CommittedDocument, findings: readonly Finding[]): Promise<Tokens> => {
    const known = new Set<ValueToken>();
    for (const { key, path, read } of await document.earlier()) {
      if (findings.every(({ token }) => known.has(token as ValueToken))) break;
      let tokens = versions.get(key);
      if (tokens === undefined) {
        tokens = tokensOf((await scanContent(scanner, { path, origin: document.origin }, await read())).findings);
        versions.set(key, tokens);
      }
      for (const token of tokens) known.add(token);
    }
    return known;
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
    const tokens = told.get(place) ?? new Set();
    told.set(place, tokens);
    if (tokens.has(finding.token as ValueToken)) return;
    tokens.add(finding.token as ValueToken);
    news.push({ finding, commit });
  };

  return {
    async scan(document, account) {
      const { findings, bytes } = await scanContent(scanner, document, document.content);
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
