// Opens and scans one file of a listing, on whatever thread.
import type { StreamedFindings } from "../engine/document-stream.ts";
import type { Scanner } from "../engine/scanner.ts";
import type { Document, Finding } from "../engine/types.ts";
import { AppError } from "../errors.ts";
import { openFile } from "../sources/open-file.ts";
import { type Archives, createKeeper, isOpened, TOO_LARGE } from "./archives.ts";
import { type Account, type LargeDocument, type ListedFile, recordFailure, recordTooLarge } from "../sources/types.ts";

/** Findings, or what waits for code that is loaded only now. */
export type MaybeLater = readonly Finding[] | Promise<readonly Finding[]>;
/** A large file while it is scanned: yields now and then, so that other things get a turn; returns the findings. */
export type StreamedFile = Generator<void, MaybeLater>;

/** The findings of a container with those of what it holds. @param bytes of it, kept by the caller */
function withInside(
  scanner: Scanner,
  { path, policyPath, origin }: Omit<Document, "bytes">,
  bytes: Uint8Array,
  findings: readonly Finding[],
  archives: Archives,
  account: Account,
): MaybeLater {
  const container: Document = { path, bytes, origin, ...(policyPath === undefined ? {} : { policyPath }) };
  const look = (inside: NonNullable<Archives["inside"]>): readonly Finding[] =>
    inside(scanner, container, findings, archives.depth, account);
  return archives.inside === null ? archives.load().then(look) : look(archives.inside);
}

function* scanLarge(scanner: Scanner, document: LargeDocument, archives: Archives, account: Account): StreamedFile {
  const before = account.bytes;
  let again: StreamedFindings | undefined;
  try {
    for (;;) {
      const stream = scanner.stream(document, { again });
      account.bytes = before;
      const keeper = createKeeper(archives);
      for (const piece of document.pieces()) {
        stream.push(piece);
        keeper.keep(piece);
        account.bytes += piece.length;
        yield;
      }
      again = stream.end();
      if (again.isLate) continue;
      account.scanned++;
      const kept = keeper.kept();
      if (kept === "too large") recordFailure(account, document.path, TOO_LARGE);
      return kept === null || kept === "too large"
        ? again.findings
        : withInside(scanner, document, kept, again.findings, archives, account);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    account.bytes = before;
    recordFailure(account, document.path, error.message);
    return [];
  }
}

/**
 * @param archives whether what the file holds is looked at, too
 * @param account is told what became of the file
 * @returns the findings, of a large file while it is scanned
 */
export function scanFile(scanner: Scanner, file: ListedFile, archives: Archives, account: Account): MaybeLater | StreamedFile {
  const document = openFile(file, scanner.buffer, account);
  if (document === null) return [];
  if ("pieces" in document) return scanLarge(scanner, document, archives, account);
  try {
    const findings = scanner.scan(document);
    account.scanned++;
    account.bytes += document.bytes.length;
    if (!isOpened(document.bytes, archives)) return findings;
    // The buffer that they lie in is void when the next file is read.
    return withInside(scanner, document, new Uint8Array(document.bytes), findings, archives, account);
  } catch (error) {
    recordTooLarge(account, document.path, error);
    return [];
  }
}

/** The same, without turns for anything else. */
export function scanWholeFile(scanner: Scanner, file: ListedFile, archives: Archives, account: Account): MaybeLater {
  const scanned = scanFile(scanner, file, archives, account);
  if (!("next" in scanned)) return scanned;
  for (;;) {
    const { done, value } = scanned.next();
    if (done === true) return value;
  }
}
