// The command line of every contender for scanning a whole history of a bare repository.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Installed } from "./install.ts";
import type { TreeJob } from "./rounds.ts";

/** The ground of gitleaks, betterleaks and trufflehog, which everything is compared with. */
export function gitJobs(repository: string): TreeJob[] {
  const git = (...args: string[]): readonly [string, ...string[]] => ["git", "--git-dir", repository, ...args];
  return [
    { name: "git log -p -U0 --all", command: git("log", "-p", "-U0", "--all") },
    { name: "git cat-file --batch, all objects", command: git("cat-file", "--batch-all-objects", "--unordered", "--batch") },
  ];
}

/** Our reader of packs with all rules, and nothing round it. */
export function readerJob(root: string, repository: string, threads: number): TreeJob {
  const call = `readStore(${JSON.stringify(`${repository}/objects`)}, ${threads}, ${JSON.stringify(`${root}/dist/history-worker.cjs`)})`;
  const script = `import(${JSON.stringify(pathToFileURL(`${root}/node_modules/.cache/leakclerk/bench-history.mjs`).href)}).then((m) => m.${call})`;
  return { name: `reader, ${threads} ${threads === 1 ? "thread" : "threads"}`, command: [process.execPath, "-e", script] };
}

const linesOf = (output: string, pattern: RegExp): number =>
  readFileSync(output, "utf8")
    .split("\n")
    .filter((line) => pattern.test(line)).length;

/** The whole command, places and names included. */
export function commandJob(root: string, repository: string, threads: number): TreeJob {
  const flags = ["--no-cache", "--exit-zero", "--format", "jsonl", "--threads", String(threads)];
  return {
    name: `leakclerk history, ${threads} ${threads === 1 ? "thread" : "threads"}`,
    command: [process.execPath, join(root, "dist/bin.cjs"), "history", repository, ...flags],
    count: (output) => linesOf(output, /^\{"type":"finding"/),
  };
}

export const AGAIN = "second audit, nothing new";

/** The whole command with what an audit before it remembers, which the first round brings: its peak is that of the first audit. */
export function againJob(root: string, repository: string, cache: string): TreeJob {
  const flags = ["--exit-zero", "--format", "jsonl"];
  return {
    name: AGAIN,
    command: ["env", `XDG_CACHE_HOME=${cache}`, process.execPath, join(root, "dist/bin.cjs"), "history", repository, ...flags],
    count: (output) => linesOf(output, /^\{"type":"finding"/),
  };
}

const LEAKS = ["--no-banner", "--log-level", "error", "--exit-code", "0", "--report-format", "json", "--report-path", "-"];

/** A peer's own way through a history, with its default rules; verification and updates off. */
export function peerJobs({ name, command, folder }: Installed, repository: string): TreeJob[] {
  const array = (output: string): number => (JSON.parse(readFileSync(output, "utf8")) as unknown[]).length;
  switch (name) {
    case "gitleaks":
      return [{ name, command: [...command, "git", repository, ...LEAKS], count: array }];
    case "betterleaks":
      return ["", "8"].map((workers) => ({
        name: workers === "" ? name : `${name}, ${workers} workers`,
        command: [...command, "git", repository, ...LEAKS, ...(workers === "" ? [] : ["--git-workers", workers])],
        count: array,
      }));
    case "kingfisher": {
      const flags = ["--no-validate", "--no-update-check", "--git-history", "full", "--format", "jsonl"];
      return [
        {
          name,
          command: [...command, "scan", repository, ...flags],
          statuses: [0, 200],
          count: (output) => linesOf(output, /^\{"rule":/),
          environment: { KF_RULE_CACHE_DIR: join(folder, "rules") },
        },
      ];
    }
    case "trufflehog": {
      const flags = ["--bare", "--no-verification", "--no-update", "--json", "--log-level=-1"];
      return [
        {
          name,
          command: [...command, "git", pathToFileURL(repository).href, ...flags],
          count: (output) => linesOf(output, /"DetectorType"/),
        },
      ];
    }
    default:
      return [];
  }
}
