// Test support: makes deltas as git's packs hold them. Format: gitformat-pack(5), "Deltified representation".

export type Command = { readonly from: number; readonly length: number } | { readonly bytes: Buffer };

export const copy = (from: number, length: number): Command => ({ from, length });
export const insert = (bytes: Buffer): Command => ({ bytes });

function size(value: number): number[] {
  const bytes: number[] = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}

function copyCommands(from: number, length: number): number[] {
  const bytes: number[] = [];
  for (; length > 0; from += 0xffff, length -= 0xffff) {
    const taken = Math.min(length, 0xffff);
    const operands = [from & 255, (from >> 8) & 255, (from >> 16) & 255, from >>> 24, taken & 255, taken >> 8];
    bytes.push(operands.reduce((flags, operand, i) => (operand === 0 ? flags : flags | (1 << i)), 128));
    bytes.push(...operands.filter((operand) => operand !== 0));
  }
  return bytes;
}

function insertCommands(bytes: Buffer): number[] {
  const all: number[] = [];
  for (let at = 0; at < bytes.length; at += 127) {
    const piece = bytes.subarray(at, at + 127);
    all.push(piece.length, ...piece);
  }
  return all;
}

export function encodeDelta(base: Buffer, commands: readonly Command[]): { readonly delta: Buffer; readonly result: Buffer } {
  const result = Buffer.concat(commands.map((one) => ("bytes" in one ? one.bytes : base.subarray(one.from, one.from + one.length))));
  const encoded = commands.flatMap((one) => ("bytes" in one ? insertCommands(one.bytes) : copyCommands(one.from, one.length)));
  return { delta: Buffer.from([...size(base.length), ...size(result.length), ...encoded]), result };
}
