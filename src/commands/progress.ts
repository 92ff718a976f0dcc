// A line on the terminal while a scan runs; silent elsewhere, and for the first half second.
import { formatBytes, formatCount } from "../reporters/summary.ts";
import type { Account } from "../sources/types.ts";
import type { Io } from "./io.ts";

const DELAY = 500;
const ERASE = "\r\x1b[2K";

export interface Progress {
  show(account: Account): void;
  end(): void;
}

export function createProgress(io: Io): Progress {
  const started = Date.now();
  let shown = false;
  return {
    show({ scanned, bytes }) {
      const elapsed = Date.now() - started;
      if (!io.errIsTerminal || elapsed < DELAY) return;
      shown = true;
      io.err(`${ERASE}${formatCount(scanned, "file")}, ${formatBytes(bytes)}, ${formatBytes((bytes * 1000) / elapsed)}/s`);
    },
    end() {
      if (shown) io.err(ERASE);
    },
  };
}
