// The tool talks to nobody: no network, and no other process than git.
import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BIN } from "../support/cli.ts";
import { createScratchRepository, runShell } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

const KEY = clerkKey(1);
const works = (command: string, args: readonly string[]): boolean => spawnSync(command, args).status === 0;
const canUnshare = works("unshare", ["-n", "true"]);
const canTrace = works("strace", ["-V"]);

function filled(): ReturnType<typeof createScratchRepository> {
  const made = createScratchRepository({ "a.txt": `${KEY}\n`, "b/c.txt": "fine\n" });
  made.commit();
  made.write("d.txt", `${KEY}\n`);
  made.git("add", "d.txt");
  return made;
}

test.runIf(canUnshare)("without a network everything works", () => {
  const made = filled();
  const script =
    'unshare -n "$NODE" "$BIN" scan -qf csv | wc -l; unshare -n "$NODE" "$BIN" staged -qf csv | wc -l; unshare -n "$NODE" "$BIN" redact -q a.txt';
  const { stdout, stderr } = runShell(script, { cwd: made.dir, env: { ...made.env } });
  expect({ stdout: stdout.replaceAll(" ", ""), stderr }).toEqual({ stdout: "3\n2\n<CLICKBANK_CLERK_KEY_1>\n", stderr: "" });
});

test.runIf(canTrace)("no socket to anywhere is made, and nothing but git is run", () => {
  const made = filled();
  const log = join(made.dir, "../trace");
  const { status } = runShell(`strace -f -qq -e trace=execve,connect,bind -o '${log}' "$NODE" "$BIN" scan`, {
    cwd: made.dir,
    env: { ...made.env },
  });
  expect(status).toBe(1);
  const calls = readFileSync(log, "utf8").split("\n");
  expect(calls.filter((line) => /(?:connect|bind)\(/.test(line))).toEqual([]);
  const programs = calls.flatMap((line) => /execve\("([^"]+)"/.exec(line)?.[1] ?? []);
  expect(new Set(programs.map((program) => program.split("/").at(-1)))).toEqual(new Set([process.execPath.split("/").at(-1), "git"]));
});

/** A PATH on which every program writes its name down; git then does its work. */
function watchedPath(dir: string): { path: string; log: string } {
  const [path, log] = [join(dir, "../watched"), join(dir, "../ran")];
  mkdirSync(path);
  const real = spawnSync("sh", ["-c", "command -v git"]).stdout.toString().trim();
  for (const name of ["git", "sh", "bash", "node", "npm", "npx", "curl", "ssh", "gpg", "less", "cat", "env", "uname", "sed"]) {
    writeFileSync(join(path, name), `#!/bin/sh\necho "${name} $*" >> '${log}'\n${name === "git" ? `exec '${real}' "$@"` : "exit 1"}\n`);
    chmodSync(join(path, name), 0o755);
  }
  return { path, log };
}

const COMMANDS: readonly [args: readonly string[], usesGit: boolean][] = [
  [["scan"], true],
  [["staged"], false],
  [["redact", "a.txt"], false],
  [["rules", "list"], false],
  [["scan", "--no-gitignore", "--format", "html"], false],
];

test("commands run git and nothing else, each only when it has to", () => {
  const made = filled();
  const { path, log } = watchedPath(made.dir);
  for (const [args, usesGit] of COMMANDS) {
    writeFileSync(log, "");
    made.leakclerk(args, { env: { PATH: path, PAGER: "less", EDITOR: "sed", SHELL: join(path, "sh") } });
    const names = readFileSync(log, "utf8")
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(
      [...new Set(names)].filter((name) => name !== ""),
      args.join(" "),
    ).toEqual(usesGit ? ["git"] : []);
  }
});

/** Path, kind, mode and content of everything below, .git included. */
function snapshot(dir: string): string {
  const names = readdirSync(dir, { recursive: true, encoding: "utf8" }).toSorted();
  const files = names.filter((name) => !/(?:^|\/)(?:link)$/.test(name));
  return createHash("sha256")
    .update(spawnSync("ls", ["-laR", "--time-style=full-iso", dir]).stdout)
    .update(files.join("\n"))
    .digest("hex");
}

test.runIf(process.platform === "linux")("nothing in a repository is written or touched", () => {
  const made = filled();
  symlinkSync("a.txt", made.path("link"));
  const before = snapshot(made.dir);
  for (const args of [["scan"], ["staged"], ["redact", "a.txt"], ["completion", "bash"]]) made.leakclerk(args);
  expect(snapshot(made.dir)).toBe(before);
  expect(existsSync(made.path("leakclerk.log"))).toBe(false);
});

test("a commit is checked without the parts of Node that take long to load", () => {
  const made = filled();
  const watch = join(made.dir, "../watch.cjs");
  const out = join(made.dir, "../loaded");
  writeFileSync(
    watch,
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(out)}, process.moduleLoadList.join("\\n")));`,
  );
  // Standard output is a file: a pipe is a socket, for which Node loads its network.
  const file = openSync(join(made.dir, "../stdout"), "w");
  const { status } = spawnSync(process.execPath, ["--require", watch, BIN, "staged"], {
    cwd: made.dir,
    env: made.env,
    stdio: ["ignore", file, file],
  });
  closeSync(file);
  const loaded = readFileSync(out, "utf8").split("\n");
  expect(status).toBe(1);
  expect(loaded).toContain("NativeModule zlib");
  const slow = ["child_process", "net", "http", "crypto", "worker_threads", "readline"];
  expect(loaded.filter((name) => slow.some((module) => name === `NativeModule ${module}`))).toEqual([]);
});
