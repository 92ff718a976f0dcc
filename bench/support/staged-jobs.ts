// A repository with staged files, and what each tool is told to look at before a commit.
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom } from "../../src/rules/templates.ts";
import type { Installed } from "./install.ts";
import type { Job } from "./run-once.ts";
import { SECRETLINT_RULES } from "./tree-jobs.ts";

export interface StagedJob extends Job {
  /** The exit status that says something was found. */
  readonly found: number;
}

/** A PHP file of about 4.5 kB without anything to find. */
export function source(seed: number): string {
  const random = createRandom(seed);
  const lines = Array.from({ length: 120 }, (_, i) => `    $total${i} += $order->line(${Math.floor(random() * 1000)});`);
  return `<?php\nclass Report${seed}\n{\n${lines.join("\n")}\n}\n`;
}

/** Made now and known to nobody; the one kind of secret that every peer has a rule for. */
export function privateKey(): string {
  const { privateKey: key } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return key.export({ type: "pkcs1", format: "pem" }).toString();
}

const names = (files: number): string[] => Array.from({ length: files }, (_, i) => `report${i}.php`);

export interface StagedPlan {
  /** How many files are staged. */
  readonly files: number;
  /** Whether the last one holds a key. */
  readonly planted?: boolean;
  /** How many more files the repository holds, a hundred to a folder. */
  readonly others?: number;
}

const COMMIT = [
  "-c",
  "user.name=bench",
  "-c",
  "user.email=bench@localhost",
  "-c",
  "commit.gpgsign=false",
  "commit",
  "--quiet",
  "--message",
];

/** Runs git in a folder, and gives what it says. */
export const gitIn =
  (folder: string) =>
  (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

export const commitAll = (folder: string, message: string): void => {
  gitIn(folder)("add", ".");
  gitIn(folder)(...COMMIT, message);
};

/** Small files that nothing changes, a hundred to a folder, folders in folders. */
export function writeOthers(folder: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const inner = join(folder, `part${Math.floor(i / 5000)}`, `module${Math.floor(i / 100)}`);
    if (i % 100 === 0) mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, `file${i}.php`), `<?php\nreturn ${i};\n`);
  }
}

export function makeRepository(folder: string, { files, planted = false, others = 0 }: StagedPlan): string {
  const git = gitIn(folder);
  mkdirSync(folder);
  git("init", "--quiet");
  for (const [i, name] of names(Math.max(1, files)).entries()) writeFileSync(join(folder, name), source(i));
  writeOthers(folder, others);
  commitAll(folder, "first");
  for (const [i, name] of names(files).entries()) writeFileSync(join(folder, name), `${source(i)}// changed\n`);
  if (planted) writeFileSync(join(folder, names(files).at(-1) as string), `${source(0)}${privateKey()}`);
  git("add", ".");
  return folder;
}

const GIT_CALLS =
  "git rev-parse --is-bare-repository --absolute-git-dir --show-toplevel; git rev-parse --verify --quiet 'HEAD^{tree}'; " +
  "git diff-index --cached --raw -z --no-abbrev --no-renames HEAD | cut -d' ' -f4 | git cat-file --batch";

/** What a hook in Node cannot be faster than, and leakclerk. */
export function ownStagedJobs(root: string, cwd: string): readonly [Job, Job, Job, StagedJob] {
  const [node, bin] = [process.execPath, join(root, "dist/bin.cjs")];
  return [
    { name: "node -e 0", command: [node, "-e", "0"], cwd },
    { name: "git calls, one after the other", command: ["sh", "-c", `{ ${GIT_CALLS}; } >/dev/null 2>&1; true`], cwd },
    { name: "leakclerk --version", command: [node, bin, "--version"], cwd },
    { name: "leakclerk staged", command: [node, bin, "staged"], cwd, found: 1 },
  ];
}

/** How a peer is run in a folder: with which words, and with which status it says that something was found. */
export const peerJob =
  ({ name, command, folder }: Installed, cwd: string) =>
  (found: number, more: readonly string[], what: string): StagedJob => ({
    name: `${name} ${what}`,
    command: [command[0], ...command.slice(1), ...more],
    cwd,
    statuses: [0, found],
    found,
    environment: { KF_RULE_CACHE_DIR: join(folder, "rules") },
  });

/** Its own staged mode, or, without one, the staged files by name, as hook managers call it. */
export function peerStagedJob(peer: Installed, cwd: string, files: number): StagedJob | undefined {
  const job = peerJob(peer, cwd);
  switch (peer.name) {
    case "ripgrep":
      return undefined;
    case "gitleaks":
    case "betterleaks":
      return job(1, ["git", "--pre-commit", "--staged", "--no-banner", "--log-level", "error"], "git --pre-commit --staged");
    case "kingfisher":
      return job(200, ["scan", ".", "--staged", "--no-validate", "--no-update-check", "--quiet"], "scan --staged");
    case "trufflehog": {
      const flags = ["--since-commit", "HEAD", "--no-verification", "--no-update", "--fail", "--trust-local-git-config"];
      return job(183, ["git", "file://.", ...flags], "git --since-commit HEAD");
    }
    case "secretlint":
      return job(1, ["--secretlintrcJSON", SECRETLINT_RULES, ...names(files)], "on the files");
    case "detect-secrets": {
      const hook: readonly [string] = [join(peer.folder, "bin/detect-secrets-hook")];
      return { ...job(1, [], "hook on the files"), command: [...hook, "--no-verify", ...names(files)] };
    }
    case "ripsecrets":
      return job(1, names(files), "on the files");
  }
}
