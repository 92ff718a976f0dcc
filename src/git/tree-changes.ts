// What each commit changed: one `diff-tree --stdin --raw -z -c`, parsed strictly while it comes.
// Of a merge, what differs from every parent; of a root, everything. Format: git-diff-tree(1), "RAW OUTPUT FORMAT".
import { GitError } from "../errors.ts";
import { git, gitComplaint, spawnGit, startFailure, type GitOptions } from "./run.ts";

export interface TreeChange {
  /** Bytes of the path from the top. */
  readonly path: Buffer;
  /** Octal, such as 100644; 000000 where there is nothing. */
  readonly newMode: string;
  readonly newId: string;
  /** Of each parent; of a root, of the empty tree. */
  readonly oldModes: readonly string[];
  readonly oldIds: readonly string[];
}

export interface CommitChanges {
  readonly commit: string;
  readonly changes: readonly TreeChange[];
}

const COMMAND = [
  "diff-tree",
  "--stdin",
  "--always",
  "--root",
  "-r",
  "-c",
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-ext-diff",
  "--ignore-submodules=none",
];
const META = /^(:+)((?:\d{6} )+)((?:[0-9a-f]{40,64} )+)([AMTDU]+)$/;
const garbled = (): GitError => new GitError("git diff-tree gave a garbled answer");

function parseMeta(text: string, path: Buffer): TreeChange {
  const [, colons = "", modes = "", ids = "", status = ""] = META.exec(text) ?? [];
  const allModes = modes.trimEnd().split(" ");
  const allIds = ids.trimEnd().split(" ");
  const sides = colons.length + 1;
  if (colons === "" || allModes.length !== sides || allIds.length !== sides || status.length !== colons.length || path.length === 0)
    throw garbled();
  return {
    path,
    newMode: allModes.pop() as string,
    newId: allIds.pop() as string,
    oldModes: allModes,
    oldIds: allIds,
  };
}

/** Takes output apart as it comes. Gives each commit when the next one has begun. */
function createParser(commits: readonly string[]) {
  let rest: Buffer = Buffer.alloc(0);
  let next = 0;
  let current: { readonly commit: string; readonly changes: TreeChange[] } | undefined;
  return {
    *push(chunk: Buffer): Generator<CommitChanges> {
      const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let at = 0;
      for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, at)) {
        if (data[at] === 0x3a) {
          const pathEnd = data.indexOf(0, end + 1);
          if (pathEnd === -1) break;
          if (current === undefined) throw garbled();
          current.changes.push(parseMeta(data.toString("latin1", at, end), data.subarray(end + 1, pathEnd)));
          at = pathEnd + 1;
          continue;
        }
        const commit = data.toString("latin1", at, end);
        if (commit !== commits[next]) throw garbled();
        next++;
        if (current !== undefined) yield current;
        current = { commit, changes: [] };
        at = end + 1;
      }
      rest = data.subarray(at);
    },
    *end(): Generator<CommitChanges> {
      if (next !== commits.length || rest.length > 0) throw garbled();
      if (current !== undefined) yield current;
    },
  };
}

/**
 * Each commit with what it changed, in the order asked for. Renames are told as a deletion and an addition.
 * @throws GitError when git cannot compare, or answers what it should not
 */
export async function* commitChanges(commits: readonly string[], options: GitOptions): AsyncGenerator<CommitChanges> {
  const child = spawnGit(COMMAND, options);
  const parser = createParser(commits);
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdin.on("error", () => {});
  child.stdin.end(`${commits.join("\n")}\n`);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", (error) => reject(startFailure(error, options)));
    child.on("close", resolve);
  });
  ended.catch(() => {});
  try {
    for await (const chunk of child.stdout) yield* parser.push(chunk as Buffer);
    const status = await ended;
    if (status !== 0)
      throw new GitError(`git diff-tree failed: ${gitComplaint(complaint) || `status ${status ?? 129}`}`, "git fsck tells more");
    yield* parser.end();
  } finally {
    child.kill();
  }
}

/**
 * What a merge deletes of one parent or another, also where it agrees with a third.
 * @throws GitError as {@link commitChanges}
 */
export async function deletedIn(commit: string, parents: readonly string[], options: GitOptions): Promise<TreeChange[]> {
  const args = ["diff-tree", "-r", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--diff-filter=D"];
  const outputs = await Promise.all(parents.map((parent) => git([...args, parent, commit], options)));
  return outputs.flatMap((output) => {
    const tokens = output.toString("latin1").split("\0").slice(0, -1);
    if (tokens.length % 2 !== 0) throw garbled();
    return Array.from({ length: tokens.length / 2 }, (_, i) =>
      parseMeta(tokens[2 * i] as string, Buffer.from(tokens[2 * i + 1] as string, "latin1")),
    );
  });
}
