// Samsung/CredData: labels (meta/<repository>.csv, columns in its README), and the public texts that they speak of.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { git, type GitOptions } from "../../src/git/run.ts";

/** A labelled place. Lines count from 1, as in the file; start and end count characters of a line, from 0, or are -1. */
export interface Row {
  readonly label: string;
  readonly isTrue: boolean;
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
  readonly categories: readonly string[];
}

export interface LabelledFile {
  readonly repository: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly rows: readonly Row[];
}

/** Columns count UTF-16 code units from 1; labels count code points from 0. */
export function lineColumn(line: string, characters: number): number {
  let column = 0;
  for (const character of line) {
    if (characters-- <= 0) break;
    column += character.length;
  }
  return column + Math.max(0, characters) + 1;
}

export function bareRepository(folder: string, name: string): GitOptions | undefined {
  const base = join(folder, name.replace("/", "+"));
  const gitDir = [join(base, "repo"), join(base, ".git"), base].find((path) => existsSync(join(path, "objects")));
  return gitDir === undefined ? undefined : { cwd: gitDir, gitDir, ownRepository: false };
}

function rowOf(cells: Readonly<Record<string, string>>): Row {
  const number = (name: string): number => (cells[name] === undefined || cells[name] === "" ? -1 : Number(cells[name]));
  return {
    label: cells["GroundTruth"] ?? "",
    isTrue: cells["GroundTruth"] === "T",
    line: number("LineStart"),
    endLine: number("LineEnd"),
    start: number("ValueStart"),
    end: number("ValueEnd"),
    categories: (cells["Category"] ?? "").split(":"),
  };
}

/** Rows by file id: the first eight digits of the SHA-256 of the path. */
function rowsByFile(csv: string): Map<string, Row[]> {
  const [head = "", ...lines] = csv.trimEnd().split(/\r?\n/);
  const names = head.split(",");
  const rows = new Map<string, Row[]>();
  for (const line of lines) {
    const cells = Object.fromEntries(line.split(",").map((cell, i) => [names[i] ?? "", cell]));
    const id = cells["FileID"] ?? "";
    rows.set(id, [...(rows.get(id) ?? []), rowOf(cells)]);
  }
  return rows;
}

/**
 * The labelled files of some repositories.
 * @param folder holds bare repositories `<owner>+<name>`, or `<owner>+<name>/repo`
 * @param log told of each repository that is not there
 * @throws Error when CredData itself is not there
 */
export async function readCredData(folder: string, names: readonly string[], log: (line: string) => void): Promise<LabelledFile[]> {
  const credData = bareRepository(folder, "Samsung/CredData");
  if (credData === undefined) throw new Error(`${folder}: no Samsung+CredData there; bench/creddata.ts says how to get it`);
  const snapshot = JSON.parse((await git(["cat-file", "blob", "HEAD:snapshot.json"], credData)).toString()) as Record<string, string>;
  const files: LabelledFile[] = [];
  for (const name of names) {
    const id = Object.keys(snapshot).find((key) => snapshot[key]?.endsWith(`github.com/${name}`) === true);
    const repository = bareRepository(folder, name);
    if (id === undefined || repository === undefined) {
      log(`${name}: left out, not in ${id === undefined ? "CredData" : folder}`);
      continue;
    }
    const meta = crc32(Buffer.from(id, "hex")).toString(16).padStart(8, "0");
    const rows = rowsByFile((await git(["cat-file", "blob", `HEAD:meta/${meta}.csv`], credData)).toString());
    const commit = id.slice(0, 40);
    const listing = (await git(["ls-tree", "-r", "-z", "--name-only", commit], repository)).toString();
    for (const path of listing.split("\0")) {
      const own = rows.get(createHash("sha256").update(path).digest("hex").slice(0, 8));
      if (own === undefined) continue;
      const bytes = new Uint8Array(await git(["cat-file", "blob", `${commit}:${path}`], repository));
      files.push({ repository: name, path, bytes, text: new TextDecoder().decode(bytes), rows: own });
    }
  }
  return files;
}
