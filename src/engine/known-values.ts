// Values that another tool's baseline knows by a digest: says which of them a found value is, without letting it out.
import { fromLatin1 } from "./bytes.ts";
import type { Secret } from "./secret.ts";

/** Entry numbers by the path that policy goes by, then by the value's digest. Plain data: it goes to other threads. */
export type KnownValues = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The number of the entry that knows the value at this path. */
export type KnownTest = (path: string, secret: Secret) => number | undefined;

/** @param digest of bytes, as the entries were made with; carriage returns are left out, as in fingerprints */
export function createKnownTest(values: KnownValues, digest: (bytes: Uint8Array) => string): KnownTest {
  return (path, secret) => {
    const entries = values.get(path);
    return entries?.get(digest(fromLatin1(secret.expose().replaceAll("\r", ""))));
  };
}
