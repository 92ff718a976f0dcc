// Reads objects by id through one `git cat-file --batch`: no patch text, no filters, no textconv.
// Output format: git-cat-file(1), "BATCH OUTPUT".
import { GitError } from "../errors.ts";
import { gitComplaint, spawnGit, startFailure, type GitOptions } from "./run.ts";

export interface GitObject {
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface ObjectReader {
  /** The object, or null when the repository does not hold it. Answers come in the order of the questions. */
  read(id: string): Promise<GitObject | null>;
  /** Ends git. @throws GitError when git ended badly */
  close(): Promise<void>;
}

/** An object that is too large to be read among others; see {@link objectPieces} and {@link readWhole}. */
export class LargeObjectError extends GitError {
  readonly id: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;

  constructor(id: string, type: string, size: number) {
    super(`the object ${id} is too large to be read at once`);
    this.id = id;
    this.type = type;
    this.size = size;
  }
}

const NEWLINE = 10;
/** Before the bytes of an object: its id, type and size. */
export const OBJECT_HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;

interface Question {
  readonly id: string;
  readonly resolve: (object: GitObject | null) => void;
  readonly reject: (error: Error) => void;
}

/** @param largest larger objects are passed over, and answered by a {@link LargeObjectError}; in bytes */
export function openObjectReader(options: GitOptions, largest = Infinity): ObjectReader {
  const child = spawnGit(["cat-file", "--batch"], options);
  const questions: Question[] = [];
  let chunks: Buffer[] = [];
  let buffered = 0;
  let needed = 1;
  let complaint = "";
  let failure: Error | undefined;
  /** Bytes of a large object that are still to come, and go unread. */
  let passing = 0;

  const fail = (error: Error): void => {
    failure ??= error;
    for (const question of questions.splice(0)) question.reject(failure);
  };
  /** Takes one whole answer off the buffer; false when more bytes are needed. */
  const takeAnswer = (): boolean => {
    const question = questions[0];
    if (question === undefined || buffered < needed) return false;
    const data = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    chunks = [data];
    const headerEnd = data.indexOf(NEWLINE);
    if (headerEnd === -1) {
      needed = buffered + 1;
      return false;
    }
    const header = data.toString("latin1", 0, headerEnd);
    const found = OBJECT_HEADER.exec(header);
    let end = headerEnd + 1;
    let answer: GitObject | null = null;
    if (found !== null && found[1] === question.id) {
      const size = Number(found[3]);
      end += size + 1;
      if (size > largest) {
        questions.shift();
        passing = Math.max(0, end - buffered);
        chunks = end < data.length ? [data.subarray(end)] : [];
        buffered = Math.max(0, buffered - end);
        needed = 1;
        question.reject(new LargeObjectError(question.id, found[2] as string, size));
        return true;
      }
      if (buffered < end) {
        needed = end;
        return false;
      }
      if (data[end - 1] !== NEWLINE) throw new GitError("git cat-file gave a garbled answer");
      answer = { type: found[2] as string, bytes: data.subarray(headerEnd + 1, end - 1) };
    } else if (header !== `${question.id} missing`) throw new GitError("git cat-file gave a garbled answer");
    questions.shift();
    chunks = end === data.length ? [] : [data.subarray(end)];
    buffered -= end;
    needed = 1;
    question.resolve(answer);
    return true;
  };

  child.stdout.on("data", (data: Buffer) => {
    const passed = Math.min(passing, data.length);
    passing -= passed;
    if (passed === data.length) return;
    const chunk = data.subarray(passed);
    chunks.push(chunk);
    buffered += chunk.length;
    try {
      while (takeAnswer());
    } catch (error) {
      fail(error as Error);
      child.kill();
    }
  });
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdin.on("error", () => {});
  child.on("error", (error) => fail(startFailure(error, options)));
  let asking = true;
  const ended = new Promise<void>((resolve) => {
    child.on("close", (status) => {
      // Ending before it was told to is a failure, even with status 0 and nothing asked yet.
      if (asking || questions.length > 0 || passing > 0 || status !== 0)
        fail(new GitError(`git cat-file failed: ${gitComplaint(complaint) || `it ended early with status ${status ?? 129}`}`));
      resolve();
    });
  });

  // What is asked at once goes to git in one piece.
  let unsent = "";
  const send = (): void => {
    if (unsent !== "" && child.stdin.writable) child.stdin.write(unsent);
    unsent = "";
  };

  return {
    read(id) {
      if (failure !== undefined) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        questions.push({ id, resolve, reject });
        if (unsent === "") process.nextTick(send);
        unsent += `${id}\n`;
      });
    },
    async close() {
      asking = false;
      send();
      child.stdin.end();
      await ended;
      if (failure !== undefined) throw failure;
    },
  };
}

/** A large object from its beginning. @throws GitError when git does not give just as many bytes as it said */
export async function* objectPieces({ id, type, size }: LargeObjectError, options: GitOptions): AsyncGenerator<Uint8Array> {
  const child = spawnGit(["cat-file", type, id], options);
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdin.on("error", () => {});
  child.stdin.end();
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", (error) => reject(startFailure(error, options)));
    child.on("close", resolve);
  });
  ended.catch(() => {});
  let left = size;
  try {
    for await (const piece of child.stdout) {
      left -= (piece as Buffer).length;
      yield piece as Buffer;
    }
    const status = await ended;
    if (status !== 0 || left !== 0)
      throw new GitError(`git cat-file failed: ${gitComplaint(complaint) || `it gave ${size - left} of ${size} bytes`}`);
  } finally {
    child.kill();
  }
}

/** An object as a whole, however large. @throws GitError as the reader does */
export async function readWhole(reader: ObjectReader, id: string, options: GitOptions): Promise<GitObject | null> {
  try {
    return await reader.read(id);
  } catch (error) {
    if (!(error instanceof LargeObjectError)) throw error;
    const pieces: Uint8Array[] = [];
    for await (const piece of objectPieces(error, options)) pieces.push(piece);
    return { type: error.type, bytes: Buffer.concat(pieces) };
  }
}
