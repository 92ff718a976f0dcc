// Opens and scans one file of a listing, on whatever thread.
import type { StreamedFindings } from "../engine/document-stream.ts";
import type { Scanner } from "../engine/scanner.ts";
import type { Finding } from "../engine/types.ts";
import { AppError } from "../errors.ts";
import { openFile } from "../sources/open-file.ts";
import { type Account, type LargeDocument, type ListedFile, recordFailure, recordTooLarge } from "../sources/types.ts";

/** A large file while it is scanned: yields now and then, so that other things get a turn; returns the findings. */
export type StreamedFile = Generator<void, readonly Finding[]>;

function* scanLarge(scanner: Scanner, document: LargeDocument, account: Account): StreamedFile {
  const before = account.bytes;
  let again: StreamedFindings | undefined;
  try {
    for (;;) {
      const stream = scanner.stream(document, { again });
      account.bytes = before;
      for (const piece of document.pieces()) {
        stream.push(piece);
        account.bytes += piece.length;
        yield;
      }
      again = stream.end();
      if (again.isLate) continue;
      account.scanned++;
      return again.findings;
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    account.bytes = before;
    recordFailure(account, document.path, error.message);
    return [];
  }
}

/**
 * @param account is told what became of the file
 * @returns the findings, of a large file while it is scanned
 */
export function scanFile(scanner: Scanner, file: ListedFile, account: Account): readonly Finding[] | StreamedFile {
  const document = openFile(file, scanner.buffer, account);
  if (document === null) return [];
  if ("pieces" in document) return scanLarge(scanner, document, account);
  try {
    const findings = scanner.scan(document);
    account.scanned++;
    account.bytes += document.bytes.length;
    return findings;
  } catch (error) {
    recordTooLarge(account, document.path, error);
    return [];
  }
}

/** The same, without turns for anything else. */
export function scanWholeFile(scanner: Scanner, file: ListedFile, account: Account): readonly Finding[] {
  const scanned = scanFile(scanner, file, account);
  if (!("next" in scanned)) return scanned;
  for (;;) {
    const { done, value } = scanned.next();
    if (done === true) return value;
  }
}
