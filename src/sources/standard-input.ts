// Everything on standard input, read once however often it is asked for.
import { fstatSync } from "node:fs";
import { UsageError } from "../errors.ts";
import { LARGEST } from "./read-file.ts";

export const STDIN_PATH = "<stdin>";

let standardInput: Promise<Buffer> | undefined;

/** @throws UsageError when it cannot be read */
export function readStandardInput(): Promise<Buffer> {
  return (standardInput ??= readAll());
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // Of a folder, Node's stream says that it is empty.
    if (fstatSync(0).isDirectory()) throw new Error("EISDIR");
    // Not synchronously: Ctrl-C would not be heard while a read waits.
    for await (const chunk of process.stdin) {
      length += (chunk as Buffer).length;
      if (length > LARGEST) break;
      chunks.push(chunk as Buffer);
    }
  } catch {
    throw new UsageError("standard input could not be read", "give it a pipe or a file: leakclerk scan - < file");
  }
  if (length > LARGEST) throw new UsageError("standard input is larger than 2 GiB", "give it in parts");
  return Buffer.concat(chunks);
}
