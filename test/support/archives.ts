// Test support: writes ZIP and tar archives, also such as no program would.
import { deflateRawSync } from "node:zlib";

export interface Part {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly isStored?: boolean;
  /** Of the tar header: "0" a file, "2" a link … */
  readonly type?: string;
  readonly isEncrypted?: boolean;
}

const number = (value: number, size: number): Buffer => {
  const out = Buffer.alloc(size);
  out.writeUIntLE(value, 0, size);
  return out;
};

export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, isStored = false, isEncrypted = false } of parts) {
    const bytes = Buffer.from(data);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const common = [number(20, 2), number(isEncrypted ? 1 : 0, 2), number(isStored ? 0 : 8, 2), Buffer.alloc(8)];
    const sizes = [number(packed.length, 4), number(bytes.length, 4), number(name.length, 2), number(0, 2)];
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), ...common, ...sizes, Buffer.from(name), packed]);
    files.push(file);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\x01\x02"),
        number(20, 2),
        ...common,
        ...sizes,
        Buffer.alloc(10),
        number(offset, 4),
        Buffer.from(name),
      ]),
    );
    offset += file.length;
  }
  const list = Buffer.concat(directory);
  const count = number(Math.min(parts.length, 0xffff), 2);
  const end = Buffer.concat([
    Buffer.from("PK\x05\x06"),
    number(0, 4),
    count,
    count,
    number(list.length, 4),
    number(offset, 4),
    number(0, 2),
  ]);
  return Buffer.concat([...files, list, end]);
}

export function tar(parts: readonly Part[]): Buffer {
  const blocks = parts.flatMap(({ name, data, type = "0" }) => {
    const bytes = Buffer.from(data);
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write("0000644", 100);
    header.write(bytes.length.toString(8).padStart(11, "0"), 124);
    header.write("        ", 148);
    header.write(type, 156);
    header.write("ustar\x0000", 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
