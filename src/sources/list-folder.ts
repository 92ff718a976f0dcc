// The files of a folder outside git: everything but .git, by fast-glob.
import { readdir, type Dirent } from "node:fs";
import { recordFailure, type Account } from "./types.ts";
import { displayPath } from "./display-path.ts";
import { sortPaths } from "./list-git.ts";
import { reasonOf } from "./read-file.ts";

type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/**
 * Text with one character a byte, and back: fast-glob handles names as text, file systems as bytes. What its
 * patterns would trip over stands 256 higher, as no `**` matches a line break; latin1 keeps the low eight bits.
 */
const toText = (name: Buffer): string => name.toString("latin1").replace(/[\n\r\\]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 256));
const toBytes = (path: string): Buffer => Buffer.from(path, "latin1");

/**
 * @param excluded tells of a path relative to `folder` whether to leave it out, a folder with all in it
 * @param account is told of folders that could not be read
 * @returns paths relative to `folder`, as bytes, ascending
 */
export async function listFolder(folder: Buffer, excluded: (path: string) => boolean, account: Account): Promise<Buffer[]> {
  const { default: glob } = await import("fast-glob");
  const root = folder.toString("latin1");
  const relative = (path: string): string => displayPath(toBytes(path.slice(root.length).replace(/^\//, "")));
  const readFolder = (path: string, _options: unknown, done: Callback): void => {
    readdir(toBytes(path), { withFileTypes: true, encoding: "buffer" }, (error, entries) => {
      if (error !== null) {
        if (error.code !== "ENOENT") recordFailure(account, relative(path) || ".", reasonOf(error));
        return done(null, []);
      }
      const named = (entries as unknown as Dirent<Buffer>[]).map(
        (entry) => Object.assign(Object.create(entry), { name: toText(entry.name) }) as Dirent,
      );
      done(
        null,
        named.filter((entry) => entry.name !== ".git" && !excluded(relative(`${path}/${entry.name}`))),
      );
    });
  };
  const found = await glob("**", {
    cwd: root,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir: readFolder as never },
  });
  return sortPaths(found.filter(({ dirent }) => !dirent.isDirectory()).map(({ path }) => toBytes(path)));
}
