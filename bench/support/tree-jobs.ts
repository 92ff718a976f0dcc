// The command line of every contender for scanning a tree, and how the findings in its output are counted.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Installed } from "./install.ts";
import type { TreeJob } from "./rounds.ts";

export interface Tree {
  readonly folder: string;
  /** Somewhere under it is a `.git`, which nobody is to read. */
  readonly git: boolean;
}

/** Stands in no file: what is measured is reading and one memchr. Assembled, so that it does not stand in this one. */
const RARE_LITERAL = ["zqxj", "kvbnmq", "wzxv"].join("");

/** One, two and all. */
export const THREADS: readonly number[] = [...new Set([1, 2, availableParallelism()])].toSorted((a, b) => a - b);

type Count = (output: string) => number;

const text = (output: string): string => readFileSync(output, "utf8");
const json = (output: string): unknown => JSON.parse(text(output));

const countLines =
  (pattern: RegExp): Count =>
  (output) =>
    text(output)
      .split("\n")
      .filter((line) => pattern.test(line)).length;

const countArray: Count = (output) => (json(output) as unknown[]).length;

export function readTreeJob(root: string, { folder }: Tree): TreeJob {
  return { name: "walk and read in Node", command: [process.execPath, join(root, "bench/support/read-tree.cjs"), folder] };
}

/** The same files as the others: hidden, ignored and binary ones, too. */
export function ripgrepJob(ripgrep: Installed, { folder, git }: Tree, threads: number): TreeJob {
  const flags = [`-j${threads}`, "-uuu", "-a", "-c", ...(git ? ["-g", "!.git"] : []), "-F", RARE_LITERAL];
  return { name: `ripgrep, one rare literal -j ${threads}`, command: [...ripgrep.command, ...flags, folder], statuses: [0, 1] };
}

export interface LeakclerkOptions {
  readonly name: string;
  readonly threads: number;
  readonly flags?: readonly string[];
}

export function leakclerkJob(root: string, path: string, { name, threads, flags = [] }: LeakclerkOptions): TreeJob {
  const fixed = ["--no-gitignore", "--format", "jsonl", "--exit-zero", "--threads", String(threads)];
  return {
    name: `leakclerk, ${name} -j ${threads}`,
    command: [process.execPath, join(root, "dist/bin.cjs"), "scan", path, ...fixed, ...flags],
    count: countLines(/^\{"type":"finding"/),
  };
}

export const SECRETLINT_RULES = `{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}`;

/** Arguments of gitleaks and of betterleaks, which kept its command line. */
const LEAKS = ["--no-banner", "--log-level", "error", "--exit-code", "0", "--report-format", "json", "--report-path", "-"];

const KINGFISHER = ["--no-validate", "--no-update-check", "--git-history", "none", "--format", "jsonl"];

/** Compiled rules stay in the bench's own folder. */
const kingfisherEnvironment = ({ folder }: Installed): NodeJS.ProcessEnv => ({ KF_RULE_CACHE_DIR: join(folder, "rules") });

/** A peer with its default rules, verification and updates off. */
export function defaultRulesJob(peer: Installed, { folder }: Tree): TreeJob | undefined {
  const { name, command } = peer;
  switch (name) {
    case "ripgrep":
      return undefined;
    case "gitleaks":
    case "betterleaks":
      return { name, command: [...command, "dir", folder, ...LEAKS], count: countArray };
    case "kingfisher": {
      const environment = kingfisherEnvironment(peer);
      return {
        name,
        command: [...command, "scan", folder, ...KINGFISHER],
        statuses: [0, 200],
        count: countLines(/^\{"rule":/),
        environment,
      };
    }
    case "trufflehog": {
      const flags = ["--no-verification", "--no-update", "--json", "--log-level=-1"];
      return { name, command: [...command, "filesystem", folder, ...flags], count: countLines(/"DetectorType"/) };
    }
    case "secretlint": {
      const flags = ["--secretlintrcJSON", SECRETLINT_RULES, "--no-gitignore", "--format", "unix"];
      const count: Count = (output) => Number(/(\d+) problems?\s*$/.exec(text(output))?.[1] ?? 0);
      return { name, command: [...command, ...flags, "**/*"], cwd: folder, statuses: [0, 1], count };
    }
    case "detect-secrets": {
      const count: Count = (output) => Object.values((json(output) as { results: Record<string, unknown[]> }).results).flat().length;
      return { name, command: [...command, "scan", "--no-verify", "--all-files", "."], cwd: folder, count };
    }
    case "ripsecrets":
      return { name, command: [...command, folder], statuses: [0, 1], count: countLines(/./) };
  }
}

/** gitleaks' rules for all who read its TOML; nobody decodes or opens archives, as leakclerk does not. */
export function sameRulesJobs(root: string, tree: Tree, peers: readonly Installed[]): TreeJob[] {
  const config = peers.find(({ name }) => name === "gitleaks");
  if (config === undefined) return [];
  const rules = join(config.folder, "gitleaks.toml");
  const own = THREADS.map((threads) => leakclerkJob(root, tree.folder, { name: "gitleaks' rules", threads, flags: ["--config", rules] }));
  const others = peers.flatMap((peer): TreeJob[] => {
    const job = defaultRulesJob(peer, tree);
    if (job === undefined) return [];
    const flat = ["--max-decode-depth", "0", "--max-archive-depth", "0"];
    const added: Readonly<Partial<Record<Installed["name"], readonly string[]>>> = {
      gitleaks: ["--config", rules, ...flat],
      betterleaks: ["--config", rules, ...flat],
      kingfisher: ["--load-builtins", "false", "--rules-path", rules, "--no-base64", "--no-extract-archives"],
    };
    const flags = added[peer.name];
    return flags === undefined ? [] : [{ ...job, name: `${job.name}, gitleaks' rules`, command: [...job.command, ...flags] }];
  });
  return [...own, ...others];
}
