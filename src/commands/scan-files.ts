// Scans the files of a listing.
import type { Scanner } from "../engine/scanner.ts";
import type { Finding } from "../engine/types.ts";
import { createReadBuffer } from "../sources/read-buffer.ts";
import type { Account, FileList, Listing } from "../sources/types.ts";
import type { Progress } from "./progress.ts";
import { scanFile } from "./scan-file.ts";
import { createTurns } from "./turns.ts";

/** @param account is told what became of every file */
export async function scanFiles(listing: Listing, scanner: Scanner, account: Account, progress: Progress): Promise<Finding[]> {
  const buffer = createReadBuffer();
  const lists: FileList[] = [];
  const findings: Finding[] = [];
  const turns = createTurns(() => progress.show(account));
  for await (const list of listing(account)) {
    lists.push(list);
    account.listed += list.paths.length;
    await turns();
  }
  for (const { place, paths } of lists) {
    for (const path of paths) {
      for (const finding of scanFile(scanner, { place, path }, buffer, account)) findings.push(finding);
      const turn = turns();
      if (turn !== undefined) await turn;
    }
  }
  return findings;
}
