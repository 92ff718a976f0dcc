// Reads from a partial clone: an older git gives up at the first object that it may not fetch, and is started again.
import { GitError } from "../errors.ts";
import type { ObjectReader } from "./objects.ts";

/** So many missing objects are told one by one; then it is clear that the clone is not whole. */
const MOST_STARTS = 100;
/** What an older git ends with. */
export const PROMISED: RegExp = /could not fetch ([0-9a-f]{40,64}) from promisor remote/;

/** @param open starts git */
export function promisedObjectReader(open: () => ObjectReader): ObjectReader {
  let reader = open();
  let starts = 1;
  return {
    async read(id) {
      for (;;) {
        const asked = reader;
        try {
          return await asked.read(id);
        } catch (error) {
          const missing = error instanceof GitError ? PROMISED.exec(error.message)?.[1] : undefined;
          if (missing === undefined || (asked === reader && starts === MOST_STARTS)) throw error;
          if (asked === reader) {
            reader = open();
            starts++;
            asked.close().catch(() => {});
          }
          if (missing === id) return null;
        }
      }
    },
    close: () => reader.close(),
  };
}
