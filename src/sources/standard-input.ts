// Standard input: everything on it, read once however often it is asked for; or piece by piece.
import { fstatSync } from "node:fs";
import { LARGE } from "../engine/segments.ts";
import { UsageError } from "../errors.ts";
import { LARGEST } from "./read-file.ts";

export const STDIN_PATH = "<stdin>";

let standardInput: Promise<Buffer> | undefined;

/** @throws UsageError when it cannot be read */
export function readStandardInput(): Promise<Buffer> {
  return (standardInput ??= readAll());
}

/**
 * Standard input for a scan: whole, or piece by piece when it turns out to be long.
 * @throws UsageError when it cannot be read
 */
export async function openStandardInput(): Promise<{ readonly bytes: Buffer } | { readonly arriving: AsyncIterable<Buffer> }> {
  const source = standardInputPieces();
  const chunks: Buffer[] = [];
  let length = 0;
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > LARGE) return { arriving: following(chunks, source) };
  }
  return { bytes: Buffer.concat(chunks) };
}

async function* following(first: Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.concat(first.splice(0));
  yield* rest;
}

/** Standard input as it arrives. @throws UsageError when it cannot be read */
export async function* standardInputPieces(): AsyncGenerator<Buffer> {
  try {
    // Of a folder, Node's stream says that it is empty.
    if (fstatSync(0).isDirectory()) throw new Error("EISDIR");
    // Not synchronously: Ctrl-C would not be heard while a read waits.
    for await (const chunk of process.stdin) yield chunk as Buffer;
  } catch {
    throw new UsageError("standard input could not be read", "give it a pipe or a file: leakclerk scan - < file");
  }
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of standardInputPieces()) {
    length += chunk.length;
    if (length > LARGEST) break;
    chunks.push(chunk);
  }
  if (length > LARGEST) throw new UsageError("standard input is larger than 2 GiB", "give it in parts");
  return Buffer.concat(chunks);
}
