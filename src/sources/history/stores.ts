// The repositories whose objects an audit reads: the one it is asked for, and the submodules that it keeps.
import { type Dirent, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { GitError } from "../../errors.ts";
import { type AnyRepository, openAnyRepository } from "../../git/repository.ts";
import { git, type GitOptions, runGit } from "../../git/run.ts";
import { listPacks } from "../../git/store/list-packs.ts";
import { objectFolders } from "../../git/store/object-folders.ts";

export interface Store {
  readonly repository: AnyRepository;
  readonly git: GitOptions;
  /** "" for the repository itself, else the submodule's name and a slash: what its paths begin with. */
  readonly prefix: string;
  /** Absolute: its objects; what it borrows from others is named in there. */
  readonly objects: string;
  /** Absolute: shared by linked work trees. */
  readonly commonDir: string;
  /** Bytes of an object's id. */
  readonly idLength: number;
  /** Whether what lies elsewhere was left out by intent. */
  readonly isPartial: boolean;
}

/** Packs of a clone that leaves objects to its origin have a mark beside them. */
function holdsPromises(objects: string): boolean {
  try {
    return readdirSync(join(objects, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

/** @throws GitError as {@link openStores} */
export async function openStore(options: GitOptions, prefix = ""): Promise<Store> {
  const repository = await openAnyRepository(options);
  const { git: asked } = repository;
  const [answer, promised] = await Promise.all([
    git(["rev-parse", "--git-path", "objects", "--git-common-dir", "--show-object-format"], asked),
    runGit(["config", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.promisor)$"], asked),
  ]);
  const [objects = "", commonDir = "", format = ""] = answer.toString().split("\n");
  if (objects === "" || commonDir === "" || !/^sha(?:1|256)$/.test(format)) throw new GitError("git rev-parse gave a garbled answer");
  return {
    repository,
    git: asked,
    prefix,
    objects: resolve(asked.cwd, objects),
    commonDir: resolve(asked.cwd, commonDir),
    idLength: format === "sha1" ? 20 : 32,
    isPartial: promised.stdout.length > 0 || holdsPromises(resolve(asked.cwd, objects)),
  };
}

/** Of all packs, with what is borrowed; 0 where that cannot be told. */
export function packedBytes({ objects }: Store): number {
  try {
    return listPacks(objectFolders([objects])).reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}

const isGitFolder = (folder: string): boolean => ["HEAD", "objects", "refs"].every((name) => existsSync(join(folder, name)));

/** Git folders of submodules, by name, which may hold slashes; those inside them, too. */
function* submodulesIn(folder: string, name = ""): Generator<{ folder: string; name: string }> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    const own = `${name}${entry.name}/`;
    if (!isGitFolder(inner)) yield* submodulesIn(inner, own);
    else {
      yield { folder: inner, name: own };
      yield* submodulesIn(join(inner, "modules"), own);
    }
  }
}

export interface Stores {
  readonly stores: readonly Store[];
  /** Submodules that git refuses, in words. */
  readonly refused: readonly string[];
}

/**
 * @param options of any folder of the repository
 * @throws GitError for no repository, or one that git refuses
 */
export async function openStores(options: GitOptions): Promise<Stores> {
  const main = await openStore(options, "");
  const stores = [main];
  const refused: string[] = [];
  const folders = new Set([main.commonDir, main.repository.gitDir].map((folder) => join(folder, "modules")));
  for (const modules of folders)
    for (const { folder, name } of submodulesIn(modules)) {
      try {
        stores.push(await openStore({ cwd: folder, ownRepository: false, gitDir: folder, workTree: folder }, name));
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        refused.push(`the objects of the submodule ${name.slice(0, -1)} were not read: ${error.message}`);
      }
    }
  return { stores, refused };
}
