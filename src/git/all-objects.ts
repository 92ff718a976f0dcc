// Every object of a repository through git itself: what there is, reachable or not, and its bytes, one after the other.
// Formats: git-cat-file(1), "BATCH OUTPUT".
import { GitError } from "../errors.ts";
import { readLines } from "./lines.ts";
import { OBJECT_HEADER } from "./objects.ts";
import { PROMISED } from "./promised-objects.ts";
import { gitComplaint, spawnGit, startFailure, type GitOptions } from "./run.ts";

export interface ObjectName {
  readonly id: string;
  /** blob, tree, commit or tag. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

const garbled = (): GitError => new GitError("git cat-file gave a garbled answer");

/**
 * In the order of the packs, which is the quickest to read in.
 * @param onBroken told of what is there and cannot be read
 * @returns what git complained of on the way
 * @throws GitError when git cannot list them
 */
export function listObjects(options: GitOptions, onObject: (object: ObjectName) => void, onBroken: (id: string) => void): Promise<string> {
  return readLines(["cat-file", "--batch-all-objects", "--unordered", "--batch-check", "--buffer"], options, (data, start, end) => {
    const line = data.toString("latin1", start, end);
    const [, id, type, size] = OBJECT_HEADER.exec(line) ?? [];
    if (id !== undefined) return onObject({ id, type: type as string, size: Number(size) });
    const broken = /^([0-9a-f]{40,64}) missing$/.exec(line)?.[1];
    if (broken === undefined) throw garbled();
    onBroken(broken);
  });
}

/** @returns those of the ids that the repository holds @throws GitError when git cannot tell */
export async function whichExist(ids: readonly string[], options: GitOptions): Promise<Set<string>> {
  const found = new Set<string>();
  const onLine = (data: Buffer, start: number, end: number): void => {
    const id = OBJECT_HEADER.exec(data.toString("latin1", start, end))?.[1];
    if (id !== undefined) found.add(id);
  };
  for (let left = ids; left.length > 0;) {
    try {
      await readLines(["cat-file", "--batch-check"], options, onLine, `${left.join("\n")}\n`);
      return found;
    } catch (error) {
      const promised = error instanceof GitError ? PROMISED.exec(error.message)?.[1] : undefined;
      const at = promised === undefined ? -1 : left.indexOf(promised);
      if (at === -1) throw error;
      left = left.slice(at + 1);
    }
  }
  return found;
}

/** @returns the sizes of those of the ids that the repository holds, in bytes @throws GitError when git cannot tell */
export async function sizesOf(ids: readonly string[], options: GitOptions): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const onLine = (data: Buffer, start: number, end: number): void => {
    const [, id, , size] = OBJECT_HEADER.exec(data.toString("latin1", start, end)) ?? [];
    if (id !== undefined) sizes.set(id, Number(size));
  };
  await readLines(["cat-file", "--batch-check", "--buffer"], options, onLine, `${ids.join("\n")}\n`);
  return sizes;
}

export interface ObjectTakers {
  /** `bytes` are valid only during the call. */
  readonly onObject: (object: { readonly id: string; readonly type: string; readonly bytes: Uint8Array }) => void;
  /** Larger than `largest`: its bytes are passed over. */
  readonly onLarge: (object: ObjectName) => void;
  /** Missing, or damaged. */
  readonly onFailure: (id: string, reason: string) => void;
}

/** A damaged object ends git, which is started again behind it; so often at most. */
const MOST_STARTS = 1000;

/** Takes apart what git gives for a list of ids, in their order. */
function createAnswerParser(ids: readonly string[], largest: number, takers: ObjectTakers) {
  let next = 0;
  let header = "";
  /** Of an object that has not come as a whole. */
  let body: { readonly id: string; readonly type: string; readonly bytes: Buffer; filled: number } | undefined;
  let passing = 0;
  const finish = (data: Buffer, at: number, id: string, type: string, size: number): void => {
    if (data[at + size] !== 10) throw garbled();
    takers.onObject({ id, type, bytes: data.subarray(at, at + size) });
  };
  return {
    push(data: Buffer): void {
      for (let at = 0; at < data.length;) {
        if (passing > 0) {
          const passed = Math.min(passing, data.length - at);
          passing -= passed;
          at += passed;
        } else if (body !== undefined) {
          const taken = data.copy(body.bytes, body.filled, at);
          body.filled += taken;
          at += taken;
          if (body.filled < body.bytes.length) return;
          const whole = body;
          body = undefined;
          finish(whole.bytes, 0, whole.id, whole.type, whole.bytes.length - 1);
        } else {
          const end = data.indexOf(10, at);
          header += data.toString("latin1", at, end === -1 ? data.length : end);
          if (end === -1) return;
          at = end + 1;
          const [, id, type = "", digits] = OBJECT_HEADER.exec(header) ?? [];
          const asked = ids[next] as string;
          const isMissing = header === `${asked} missing`;
          if (!isMissing && id !== asked) throw garbled();
          header = "";
          next++;
          const size = Number(digits);
          if (isMissing) takers.onFailure(asked, "it is missing");
          else if (size > largest) {
            takers.onLarge({ id: asked, type, size });
            passing = size + 1;
          } else if (at + size < data.length) {
            finish(data, at, asked, type, size);
            at += size + 1;
          } else body = { id: asked, type, bytes: Buffer.allocUnsafe(size + 1), filled: 0 };
        }
      }
    },
    /** How many of the ids are answered for good. */
    done: () => (body === undefined && passing === 0 ? next : next - 1),
  };
}

/** @returns how many of the ids were answered, and why no more */
function readSome(
  ids: readonly string[],
  options: GitOptions,
  largest: number,
  takers: ObjectTakers,
): Promise<{ done: number; complaint: string }> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(["cat-file", "--batch", "--buffer"], options);
    const parser = createAnswerParser(ids, largest, takers);
    let complaint = "";
    let failure: unknown;
    child.stdout.on("data", (chunk: Buffer) => {
      if (failure !== undefined) return;
      try {
        parser.push(chunk);
      } catch (error) {
        failure = error;
        child.kill();
      }
    });
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    child.stdin.on("error", () => {});
    child.stdin.end(Buffer.from(`${ids.join("\n")}\n`, "latin1"));
    child.on("error", (error) => reject(startFailure(error, options)));
    child.on("close", (status) => {
      if (failure !== undefined) reject(failure);
      else resolve({ done: parser.done(), complaint: gitComplaint(complaint) || `git ended with status ${status ?? 129}` });
    });
  });
}

/**
 * Reads objects one after the other; each is told to one of the takers, the damaged ones too.
 * @param largest in bytes
 * @throws GitError when git cannot be started, or answers what it should not
 */
export async function readObjects(ids: readonly string[], options: GitOptions, largest: number, takers: ObjectTakers): Promise<void> {
  let left = ids;
  for (let starts = 0; left.length > 0; starts++) {
    if (starts === MOST_STARTS) {
      for (const id of left) takers.onFailure(id, "git gave up too often before it");
      return;
    }
    const { done, complaint } = await readSome(left, options, largest, takers);
    if (done < left.length) takers.onFailure(left[done] as string, complaint);
    left = left.slice(done + 1);
  }
}
