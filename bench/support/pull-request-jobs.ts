// A branch with commits that are to be judged, and what each tool is told to look at.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Installed } from "./install.ts";
import { commitAll, gitIn, peerJob, privateKey, source, type StagedJob, writeOthers } from "./staged-jobs.ts";
import { SECRETLINT_RULES } from "./tree-jobs.ts";

export interface PullRequest {
  readonly cwd: string;
  readonly base: string;
  readonly head: string;
  /** What it changes. */
  readonly files: readonly string[];
}

export interface PullRequestPlan {
  readonly files: number;
  readonly commits: number;
  /** Files of the repository that it does not change. */
  readonly others: number;
  /** Whether the second commit brings a key, which the last one takes out again. */
  readonly planted?: boolean;
}

export function makePullRequest(cwd: string, { files, commits, others, planted = false }: PullRequestPlan): PullRequest {
  const git = gitIn(cwd);
  mkdirSync(join(cwd, "src"), { recursive: true });
  git("init", "--quiet");
  const names = Array.from({ length: files }, (_, i) => `src/report${i}.php`);
  for (const [i, name] of names.entries()) writeFileSync(join(cwd, name), source(i));
  writeOthers(cwd, others);
  commitAll(cwd, "first");
  const base = git("rev-parse", "HEAD");
  const each = Math.ceil(files / commits);
  for (let commit = 0; commit < commits; commit++) {
    for (let i = commit * each; i < Math.min(files, (commit + 1) * each); i++)
      writeFileSync(join(cwd, names[i] as string), `${source(i)}// changed\n`);
    if (planted && commit === 1) writeFileSync(join(cwd, "src/key.php"), privateKey());
    if (planted && commit === commits - 1) writeFileSync(join(cwd, "src/key.php"), "<?php\n");
    commitAll(cwd, `change ${commit}`);
  }
  return { cwd, base, head: git("rev-parse", "HEAD"), files: names };
}

/** What any of them cannot do without, and leakclerk. */
export function ownPullRequestJobs(root: string, { cwd, base, head }: PullRequest): readonly [StagedJob, StagedJob, StagedJob] {
  const [node, bin] = [process.execPath, join(root, "dist/bin.cjs")];
  return [
    { name: "node -e 0", command: [node, "-e", "0"], cwd, found: 0 },
    { name: "git log -p -U0", command: ["git", "log", "-p", "-U0", `${base}..${head}`], cwd, found: 0 },
    { name: "leakclerk diff", command: [node, bin, "diff", `${base}..${head}`], cwd, statuses: [0, 1], found: 1 },
  ];
}

/** Its own mode for a range, or, without one, the files that the range changes. */
export function peerPullRequestJob(peer: Installed, { cwd, base, head, files }: PullRequest): StagedJob | undefined {
  const job = peerJob(peer, cwd);
  switch (peer.name) {
    case "ripgrep":
      return undefined;
    case "gitleaks":
    case "betterleaks":
      return job(1, ["git", `--log-opts=${base}..${head}`, "--no-banner", "--log-level", "error"], "git --log-opts");
    case "kingfisher":
      return job(
        200,
        ["scan", ".", "--since-commit", base, "--branch", head, "--no-validate", "--no-update-check", "--quiet"],
        "scan --since-commit",
      );
    case "trufflehog":
      return job(
        183,
        ["git", "file://.", "--since-commit", base, "--no-verification", "--no-update", "--fail", "--trust-local-git-config"],
        "git --since-commit",
      );
    case "secretlint":
      return job(1, ["--secretlintrcJSON", SECRETLINT_RULES, ...files], "on the files as they are");
    case "detect-secrets": {
      const hook: readonly [string] = [join(peer.folder, "bin/detect-secrets-hook")];
      return { ...job(1, [], "hook on the files as they are"), command: [...hook, "--no-verify", ...files] };
    }
    case "ripsecrets":
      return job(1, files, "on the files as they are");
  }
}
