// Test support: a GitHub without GitHub. A bare repository is the server, checkouts are made as actions/checkout makes
// them, and the committed bundle runs as the runner would run it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createScratchRepository } from "./folder.ts";
import type { Files } from "./folder.ts";
import type { Repository } from "./repository.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MANIFEST = readFileSync(join(ROOT, "action.yml"), "utf8");
/** What action.yml says is run. */
export const BUNDLE: string = join(ROOT, /^ {2}main: (\S+)$/m.exec(MANIFEST)?.[1] ?? "missing");
export const ZERO = "0".repeat(40);

/** Defaults of the inputs, as the runner hands them over. */
function defaultInputs(): Record<string, string> {
  const inputs = /^inputs:\n((?: .*\n)+)/m.exec(MANIFEST)?.[1] ?? "";
  const entries = [...inputs.matchAll(/^ {2}([\w-]+):\n(?: {4}.*\n)*? {4}default: "?([^"\n]*)"?\n/gm)];
  return Object.fromEntries(entries.map(([, name = "", value = ""]) => [name, value]));
}

export interface ActionRun {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface ActionAnswer {
  readonly status: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly summary: string;
  /** Results of the SARIF file: `path:line`; undefined where there is none. */
  readonly uploaded: readonly string[] | undefined;
}

export interface Server {
  /** Where commits are made and pushed from. */
  readonly origin: Repository;
  /** The id of what a name stands for. */
  id(name: string): string;
  /** Writes files, commits and gives the commit's id. */
  commit(files: Files, message?: string): string;
  /** Pushes `name` as a reference of the server. */
  push(name: string, reference: string): void;
  /** Opens a pull request: refs/pull/1/head and the merge that GitHub makes of it. */
  propose(head: string, base?: string): { readonly head: string; readonly base: string };
  /** A checkout as actions/checkout makes it. @param depth 0: everything */
  checkout(reference: string, options?: { depth?: number; folder?: string }): Checkout;
}

export interface Checkout {
  readonly dir: string;
  git(...args: string[]): string;
  run(options: ActionRun): ActionAnswer;
}

/** Reads GITHUB_OUTPUT as the runner does: `name<<delimiter`, lines, delimiter. */
export function readOutputs(text: string): Record<string, string> {
  const lines = text.split("\n");
  const outputs: Record<string, string> = {};
  for (let at = 0; at < lines.length - 1; at++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] as string) ?? [];
    const end = lines.indexOf(delimiter as string, at + 1);
    if (name === undefined || end === -1) throw new Error(`no output: ${lines[at]}`);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

interface SarifFile {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: { readonly startLine: number };
            };
          },
        ];
      }[];
    },
  ];
}

function readSarif(file: string | undefined): string[] | undefined {
  if (file === undefined || file === "") return undefined;
  const { runs } = JSON.parse(readFileSync(file, "utf8")) as SarifFile;
  return runs[0].results.map(
    ({ locations: [{ physicalLocation }] }) => `${physicalLocation.artifactLocation.uri}:${physicalLocation.region.startLine}`,
  );
}

/** A server with one repository, acme/shop, whose default branch holds `files`. */
export function createServer(files: Files): Server {
  const origin = createScratchRepository(files);
  const root = join(origin.dir, "..");
  const bare = join(root, "server", "acme", "shop");
  mkdirSync(bare, { recursive: true });
  origin.tryGit(["init", "--quiet", "--bare", "--initial-branch=main", bare]);
  const url = `file://${bare}`;
  const id = (name: string): string => origin.git("rev-parse", `${name}^{commit}`);
  const push = (name: string, reference: string): void => void origin.git("push", "--quiet", "--force", url, `${name}:${reference}`);
  origin.commit("first");
  push("main", "refs/heads/main");
  let checkouts = 0;

  return {
    origin,
    id,
    push,
    commit(changed, message = "more") {
      for (const [path, content] of Object.entries(changed)) origin.write(path, content);
      origin.commit(message);
      return id("HEAD");
    },
    propose(head, base = "main") {
      const ends = { head: id(head), base: id(base) };
      push(head, "refs/pull/1/head");
      const tree = origin.tryGit(["merge-tree", "--write-tree", base, head]).stdout.toString().split("\n")[0] ?? "";
      const merge = origin.git("commit-tree", tree, "-p", ends.base, "-p", ends.head, "-m", "Merge");
      push(merge, "refs/pull/1/merge");
      return ends;
    },
    checkout(reference, { depth = 1, folder = "." } = {}) {
      const workspace = join(root, `work-${++checkouts}`);
      const dir = join(workspace, folder);
      mkdirSync(dir, { recursive: true });
      const git = (...args: string[]): string => {
        const { status, stdout, stderr } = origin.tryGit(args, { cwd: dir });
        if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
        return stdout.toString().trimEnd();
      };
      git("init", "--quiet");
      git("remote", "add", "origin", url);
      const fetched =
        depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*", `+${reference}:refs/checkout`] : [`+${reference}:refs/checkout`];
      git("fetch", "--quiet", "--no-tags", ...(depth === 0 ? [] : [`--depth=${depth}`]), "origin", ...fetched);
      git("checkout", "--quiet", "--force", "--detach", "refs/checkout");
      return { dir, git, run: (options) => runAction(options, { workspace, root, env: origin.env }) };
    },
  };
}

function runAction(
  { event, payload, inputs = {}, env = {} }: ActionRun,
  { workspace, root, env: base }: { workspace: string; root: string; env: Readonly<Record<string, string>> },
): ActionAnswer {
  const files = Object.fromEntries(["event.json", "output", "summary"].map((name) => [name, join(workspace, "..", `runner ${name}`)]));
  writeFileSync(files["event.json"] as string, JSON.stringify(payload));
  for (const name of ["output", "summary"]) writeFileSync(files[name] as string, "");
  const given = { ...defaultInputs(), ...inputs };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [BUNDLE], {
    cwd: workspace,
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...base,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_SERVER_URL: `file://${join(root, "server")}`,
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: files["event.json"],
      GITHUB_OUTPUT: files["output"],
      GITHUB_STEP_SUMMARY: files["summary"],
      RUNNER_TEMP: root,
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  });
  if (error !== undefined) throw error;
  const outputs = readOutputs(readFileSync(files["output"] as string, "utf8"));
  return {
    status,
    log: stdout.toString(),
    stderr: stderr.toString(),
    outputs,
    counts: JSON.parse(outputs["counts"] ?? "{}") as Record<string, number>,
    summary: readFileSync(files["summary"] as string, "utf8"),
    uploaded: readSarif(outputs["sarif"]),
  };
}

if (!existsSync(BUNDLE)) throw new Error("dist-action is missing: run npm run action");
