// A set of object ids that is read from a file as it is: bytes in buckets by the first two, with room for millions.

export interface IdSet {
  readonly size: number;
  /** @param id in hex */
  has(id: string): boolean;
  /** All ids, one behind the other, ascending by their first two bytes. */
  readonly bytes: Uint8Array;
}

const BUCKETS = 1 << 16;

const bucketAt = (bytes: Uint8Array, at: number): number => ((bytes[at] as number) << 8) | (bytes[at + 1] as number);

/** Where each bucket begins, in ids. */
function countBuckets(bytes: Uint8Array, idLength: number): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < bytes.length; at += idLength) {
    const next = bucketAt(bytes, at) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let i = 1; i <= BUCKETS; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  return starts;
}

/**
 * @param bytes ids, in buckets as {@link gatherIds} gives them
 * @returns null when they are in another order, or cut off
 */
export function openIdSet(bytes: Uint8Array, idLength: number): IdSet | null {
  if (bytes.length % idLength !== 0) return null;
  for (let at = idLength; at < bytes.length; at += idLength) if (bucketAt(bytes, at) < bucketAt(bytes, at - idLength)) return null;
  const starts = countBuckets(bytes, idLength);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    size: bytes.length / idLength,
    bytes,
    has(id) {
      const wanted = Buffer.from(id, "hex");
      if (wanted.length !== idLength) return false;
      const bucket = bucketAt(wanted, 0);
      const end = (starts[bucket + 1] as number) * idLength;
      for (let at = (starts[bucket] as number) * idLength; at < end; at += idLength)
        if (view.compare(wanted, 0, idLength, at, at + idLength) === 0) return true;
      return false;
    },
  };
}

/** Puts ids, one behind the other, into buckets. @param parts may share no id */
export function gatherIds(parts: readonly Uint8Array[], idLength: number): Uint8Array {
  const joined = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  const next = countBuckets(joined, idLength);
  const sorted = new Uint8Array(joined.length);
  for (let at = 0; at < joined.length; at += idLength) {
    const bucket = bucketAt(joined, at);
    const place = next[bucket] as number;
    next[bucket] = place + 1;
    sorted.set(joined.subarray(at, at + idLength), place * idLength);
  }
  return sorted;
}
