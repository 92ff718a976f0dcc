// Reads the summary that ends leakclerk's JSON lines.
import { readFileSync } from "node:fs";

export interface Scan {
  readonly scanned: number;
  readonly bytes: number;
  /** How many files were not read. */
  readonly skipped: number;
}

export function lastScan(output: string): Scan | undefined {
  const last = readFileSync(output, "utf8").trimEnd().split("\n").at(-1) ?? "";
  try {
    const { scan } = JSON.parse(last) as { scan: { scanned: number; bytes: number; skipped: unknown[] } };
    return { scanned: scan.scanned, bytes: scan.bytes, skipped: scan.skipped.length };
  } catch {
    return undefined;
  }
}
