// Test support: the real hook managers, as `npm run peers` installs them, put into repositories as their users do.
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { peersFolder } from "./peers-folder.mjs";
import type { Repository } from "./repository.ts";

export const PEERS: string = peersFolder();

/** Where CI asks for them they must be there; elsewhere their tests are shown as left out. */
export const hasPeers: boolean = existsSync(PEERS);
if (!hasPeers && process.env["LEAKCLERK_PEERS"] === "required") throw new Error("the hook managers are missing: npm run peers");

/** For the name of a test. */
export const LEFT_OUT: string = hasPeers ? "" : " (left out: npm run peers)";

const HUSKY = fileURLToPath(new URL("../../node_modules/husky", import.meta.url));

/** Links packages into the repository's node_modules, next to our bin. */
export function link(made: Repository, ...names: readonly string[]): void {
  for (const name of names) {
    const source = name === "husky" ? HUSKY : join(PEERS, "node_modules", name);
    mkdirSync(made.path("node_modules"), { recursive: true });
    symlinkSync(source, made.path("node_modules", name));
    const bin = join(PEERS, "node_modules/.bin", name);
    if (existsSync(bin)) {
      const target = made.path("node_modules/.bin", name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, `#!/bin/sh\nexec "${bin}" "$@"\n`);
      chmodSync(target, 0o755);
    }
  }
}

/** What `git commit` needs in its environment so that the manager works as if it were installed on this machine. */
export const PEER_ENVIRONMENT: Readonly<Record<string, string>> = {
  PYTHONPATH: join(PEERS, "python"),
  PYTHONDONTWRITEBYTECODE: "1",
  NO_COLOR: "1",
};

/** @returns the exit status; throws with the output unless it is 0 */
export function runPeer(
  made: Repository,
  name: "husky" | "lefthook" | "pre-commit" | "simple-git-hooks" | "lint-staged",
  ...args: string[]
): void {
  const [command, first] =
    name === "pre-commit"
      ? ["python3", ["-m", "pre_commit"]]
      : name === "husky"
        ? [process.execPath, [join(HUSKY, "bin.js")]]
        : [join(PEERS, "node_modules/.bin", name), []];
  // Through git, which gives it the repository's own environment.
  const script = [command, ...first, ...args].map((word) => `'${word}'`).join(" ");
  const { status, stdout, stderr } = made.tryGit(["-c", `alias.peer=!${script}`, "peer"], { env: PEER_ENVIRONMENT });
  if (status !== 0) throw new Error(`${name} ${args.join(" ")} ended with ${status}: ${stdout.toString()}${stderr}`);
}
