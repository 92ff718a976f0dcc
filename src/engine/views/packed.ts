// Gzip and zlib streams in base64: what is unpacked has no way back but to the whole of it.
import type { Inflate } from "../disguises.ts";
import { base64Bytes } from "./encoded.ts";
import type { View } from "./view.ts";

/** The most that one stream may give. */
export const MOST_UNPACKED = 8 << 20;

export function* packedViews(text: Uint8Array, start: number, end: number, inflate: Inflate | undefined): Generator<View> {
  const packed = base64Bytes(text, start, end, 0);
  const bytes = inflate?.(packed, MOST_UNPACKED) ?? null;
  if (bytes === null) return;
  const steps = ["base64", packed[0] === 0x1f ? "gzip" : "zlib"];
  yield { bytes, steps, placeOf: () => ({ start, end, steps }) };
}
