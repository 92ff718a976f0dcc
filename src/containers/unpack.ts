// One packed stream to its bytes, by method, within the budget.
import { type Budget, CapError, FormatError, room, spend } from "./budget.ts";
import { unpackBzip2 } from "./bzip2.ts";
import { unpackXz } from "./xz.ts";
import { unpackZstd } from "./zstd.ts";

export type Method = "deflate" | "zlib" | "gzip" | "zstd" | "bzip2" | "xz";

interface Zlib {
  readonly [name: string]: ((bytes: Uint8Array, options: object) => Uint8Array) | undefined;
}

const zlib = (): Zlib => process.getBuiltinModule("node:zlib") as unknown as Zlib;
/** Z_SYNC_FLUSH: what is there of a stream that was cut off. */
const FLUSH = { finishFlush: 2 };

const OF_NODE: Readonly<Record<string, readonly [name: string, options: object]>> = {
  deflate: ["inflateRawSync", FLUSH],
  zlib: ["inflateSync", FLUSH],
  gzip: ["gunzipSync", FLUSH],
};

/** @throws CapError or FormatError */
export function unpack(method: Method, bytes: Uint8Array, budget: Budget): Uint8Array {
  const most = room(budget);
  if (method === "bzip2") return spend(budget, unpackBzip2(bytes, most));
  if (method === "xz") return spend(budget, unpackXz(bytes, most));
  if (method === "zstd") return spend(budget, unpackZstd(bytes, most));
  const [name, options] = OF_NODE[method] as readonly [string, object];
  try {
    return spend(
      budget,
      (zlib()[name] as NonNullable<Zlib[string]>)(bytes, {
        ...options,
        maxOutputLength: most,
        chunkSize: Math.min(1 << 18, Math.max(1 << 12, bytes.length * 4)),
      }),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      budget.bytes -= most;
      throw new CapError(`more than ${most >> 20} MiB come out of it`);
    }
    throw new FormatError(`broken ${method} stream`);
  }
}
