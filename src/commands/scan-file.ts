// Opens and scans one file of a listing, on whatever thread.
import type { Scanner } from "../engine/scanner.ts";
import type { Finding, ReadBuffer } from "../engine/types.ts";
import { openFile } from "../sources/open-file.ts";
import { recordTooLarge, type Account } from "../sources/types.ts";
import type { TakenFile } from "./file-queue.ts";

/** @param account is told what became of the file */
export function scanFile(scanner: Scanner, { place, path }: TakenFile, buffer: ReadBuffer, account: Account): readonly Finding[] {
  const document = openFile(place, path, buffer, account);
  if (document === null) return [];
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
