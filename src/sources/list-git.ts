// The files of a work tree as git sees them: tracked ones, ignored or not, and new ones that are not ignored.
import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import { gitComplaint, runGit } from "../git/run.ts";

export interface Listing {
  /** Paths relative to the listed folder, as bytes, `/` separated, ascending, each once. */
  readonly paths: Buffer[];
}

export type ListResult = Listing | { readonly refused: string; readonly harmless: boolean };

function splitNul(output: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0, at);
    if (end === -1) break;
    parts.push(output.subarray(at, end));
    at = end + 1;
  }
  return parts;
}

/** Ascending by bytes, each once. */
export function sortPaths(paths: Buffer[]): Buffer[] {
  paths.sort(Buffer.compare);
  return paths.filter((path, i) => i === 0 || !path.equals(paths[i - 1] as Buffer));
}

function isFolder(path: Buffer): boolean {
  let stat: Stats | undefined;
  try {
    stat = lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return false;
  }
  return stat?.isDirectory() === true;
}

/**
 * Lists `folder`, and the repositories nested in it (submodules and others), each by its own git.
 * @returns the listing, or why git would not give one; `harmless` when every file can be read without it
 */
export async function listGit(folder: string): Promise<ListResult> {
  const { status, stdout, stderr } = await runGit(
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name", "--", "."],
    { cwd: folder, ownRepository: false },
  );
  if (status !== 0)
    return { refused: gitComplaint(stderr) || `git ended with status ${status}`, harmless: /dubious ownership/.test(stderr) };
  const prefix = (await runGit(["rev-parse", "--show-prefix"], { cwd: folder, ownRepository: false })).stdout;
  const prefixLength = prefix.length > 0 ? prefix.length - 1 : 0;
  const paths: Buffer[] = [];
  for (const listed of splitNul(stdout)) {
    const path = listed.subarray(prefixLength);
    // A nested repository is listed as its folder: with a slash when untracked, without when a submodule.
    const slash = path.at(-1) === 0x2f;
    const nested = slash ? path.subarray(0, -1) : path;
    if (!slash && !isFolder(Buffer.concat([Buffer.from(`${folder}/`), nested]))) {
      paths.push(path);
      continue;
    }
    const inner = await listGit(join(folder, nested.toString()));
    if (!("paths" in inner)) return inner;
    for (const file of inner.paths) paths.push(Buffer.concat([nested, Buffer.from("/"), file]));
  }
  return { paths: sortPaths(paths) };
}
