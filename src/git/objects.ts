// Reads objects by id through one `git cat-file --batch`: no patch text, no filters, no textconv.
// Output format: git-cat-file(1), "BATCH OUTPUT".
import { GitError } from "../errors.ts";
import { gitComplaint, spawnGit, type GitOptions } from "./run.ts";

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

const NEWLINE = 10;

interface Question {
  readonly id: string;
  readonly resolve: (object: GitObject | null) => void;
  readonly reject: (error: Error) => void;
}

export function openObjectReader(options: GitOptions): ObjectReader {
  const child = spawnGit(["cat-file", "--batch"], options);
  const questions: Question[] = [];
  let chunks: Buffer[] = [];
  let buffered = 0;
  let needed = 1;
  let complaint = "";
  let failure: Error | undefined;

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
    const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
    let end = headerEnd + 1;
    let answer: GitObject | null = null;
    if (found !== null && found[1] === question.id) {
      end += Number(found[3]) + 1;
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

  child.stdout.on("data", (chunk: Buffer) => {
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
  child.on("error", () => fail(new GitError("git could not be started")));
  let asking = true;
  const ended = new Promise<void>((resolve) => {
    child.on("close", (status) => {
      // Ending before it was told to is a failure, even with status 0 and nothing asked yet.
      if (asking || questions.length > 0 || status !== 0)
        fail(new GitError(`git cat-file failed: ${gitComplaint(complaint) || `it ended early with status ${status ?? 129}`}`));
      resolve();
    });
  });

  return {
    read(id) {
      if (failure !== undefined) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        questions.push({ id, resolve, reject });
        child.stdin.write(`${id}\n`);
      });
    },
    async close() {
      asking = false;
      child.stdin.end();
      await ended;
      if (failure !== undefined) throw failure;
    },
  };
}
