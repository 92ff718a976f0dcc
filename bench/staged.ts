// What the pre-commit hook costs: `leakclerk staged` on a one-file and a 20-file commit, whole process,
// beside a bare Node and the git calls it makes. Arguments: rounds (default 20).
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "../src/rules/templates.ts";
import { measure, printTimings } from "./measure.ts";

/** A PHP file of about 4.5 kB without anything to find. */
function source(seed: number): string {
  const random = createRandom(seed);
  const lines = Array.from({ length: 120 }, (_, i) => `    $total${i} += $order->line(${Math.floor(random() * 1000)});`);
  return `<?php\nclass Report${seed}\n{\n${lines.join("\n")}\n}\n`;
}

function repository(folder: string, files: number): string {
  const git = (...args: string[]): void => void execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  mkdirSync(folder);
  git("init", "--quiet");
  for (let i = 0; i < files; i++) writeFileSync(join(folder, `report${i}.php`), source(i));
  git("add", ".");
  git("-c", "user.name=bench", "-c", "user.email=bench@localhost", "commit", "--quiet", "--message", "first");
  for (let i = 0; i < files; i++) writeFileSync(join(folder, `report${i}.php`), `${source(i)}// changed\n`);
  git("add", ".");
  return folder;
}

export async function main(args: readonly string[], root: string): Promise<void> {
  const rounds = Number(args[0] ?? 20);
  const temporary = mkdtempSync(join(tmpdir(), "leakclerk-bench-"));
  const bin = join(root, "dist/bin.cjs");
  const node = process.execPath;
  try {
    for (const files of [1, 20]) {
      const cwd = repository(join(temporary, `files-${files}`), files);
      const calls = `git rev-parse --is-bare-repository --absolute-git-dir --show-toplevel; git rev-parse --verify --quiet 'HEAD^{tree}'; git diff-index --cached --raw -z --no-abbrev --no-renames HEAD | cut -d' ' -f4 | git cat-file --batch`;
      console.log(`\n${files} ${files === 1 ? "file" : "files"} staged, ${rounds} rounds`);
      const timings = measure(
        [
          { name: "node -e 0", command: [node, "-e", "0"], cwd },
          { name: "git calls, one after the other", command: ["sh", "-c", `{ ${calls}; } >/dev/null 2>&1; true`], cwd },
          { name: "leakclerk --version", command: [node, bin, "--version"], cwd },
          { name: "leakclerk staged", command: [node, bin, "staged"], cwd },
        ],
        rounds,
      );
      printTimings(timings);
      const [bare, git, version, staged] = timings.map((timing) => timing.median) as [number, number, number, number];
      const parts = [
        `Node ${bare.toFixed(1)}`,
        `git ${git.toFixed(1)}`,
        `command line ${(version - bare).toFixed(1)}`,
        `rules, scan and report ${(staged - version - git).toFixed(1)}`,
      ];
      console.log(`of which: ${parts.join(", ")}; over Node and git: ${(staged - bare - git).toFixed(1)} ms`);
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
