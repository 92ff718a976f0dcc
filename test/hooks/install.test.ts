// Installing into real repositories, and real commits that the installed hook stops.
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { ConfigError, GitError } from "../../src/errors.ts";
import { installHook, uninstallHook } from "../../src/hooks/install.ts";
import { clerkKey } from "../support/keys.ts";
import { createRepository } from "../support/repository.ts";
import type { Repository, RepositoryOptions } from "../support/repository.ts";

const opened: Repository[] = [];
const before = { ...process.env };

/** The functions ask git in this process's environment, so it becomes the repository's. */
function repository(options: RepositoryOptions = {}): Repository {
  const made = createRepository(options);
  opened.push(made);
  for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) delete process.env[name];
  Object.assign(process.env, made.env);
  return made;
}

afterEach(() => {
  for (const made of opened.splice(0)) made.remove();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

function writeHook(file: string, text: string, mode = 0o755): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, "latin1");
  chmodSync(file, mode);
}

function read(file: string): string {
  return readFileSync(file, "latin1");
}

/** What `commit` says when a key is added, and when nothing bad is. */
function tryCommits(made: Repository, cwd = made.dir): { dirty: number | null; clean: number | null } {
  writeFileSync(join(cwd, "clean.txt"), "nothing to see\n");
  made.tryGit(["add", "clean.txt"], { cwd });
  const clean = made.tryGit(["commit", "-q", "-m", "clean"], { cwd }).status;
  writeFileSync(join(cwd, "key.txt"), `key = ${clerkKey(1)}\n`);
  made.tryGit(["add", "key.txt"], { cwd });
  const dirty = made.tryGit(["commit", "-q", "-m", "dirty"], { cwd }).status;
  return { dirty, clean };
}

const BLOCKS = { dirty: 1, clean: 0 };

test("a plain repository gets an executable hook of its own, and loses it again", async () => {
  const made = repository();
  const file = made.path(".git/hooks/pre-commit");
  const result = await installHook({ cwd: made.dir });
  expect(result).toEqual({
    change: "installed",
    event: "pre-commit",
    manager: "git",
    file,
    shown: ".git/hooks/pre-commit",
    wholeFile: true,
    todo: "",
    notes: [],
  });
  expect(read(file)).toMatch(/^#!\/bin\/sh\n/);
  expect(statSync(file).mode & 0o777).toBe(0o755);
  expect(await uninstallHook({ cwd: made.dir })).toMatchObject({ change: "removed", wholeFile: true });
  expect(existsSync(file)).toBe(false);
});

test("a commit with a key is stopped by the installed hook and a clean one passes", async () => {
  const made = repository();
  made.addBin();
  await installHook({ cwd: made.dir });
  expect(tryCommits(made)).toEqual(BLOCKS);
  await uninstallHook({ cwd: made.dir });
  expect(made.tryGit(["commit", "-q", "-m", "unwatched"]).status).toBe(0);
});

test("a commit is stopped when leakclerk is not there", async () => {
  const made = repository();
  await installHook({ cwd: made.dir });
  const { status, stderr } = made.tryGit(["commit", "--allow-empty", "-m", "x"], { env: { PATH: "/usr/bin:/bin" } });
  expect(status).not.toBe(0);
  expect(stderr).toContain("leakclerk: not found");
});

test("installing twice changes nothing", async () => {
  const made = repository();
  const file = made.path(".git/hooks/pre-commit");
  for (const text of [null, "#!/bin/sh\nnpm test\n", "#!/bin/sh\nexit 0\n"]) {
    if (text !== null) writeHook(file, text);
    expect((await installHook({ cwd: made.dir })).change).toBe("installed");
    const once = { text: read(file), status: statSync(file) };
    expect((await installHook({ cwd: made.dir })).change).toBe("unchanged");
    expect({ text: read(file), status: statSync(file) }).toEqual(once);
  }
});

test("uninstalling where nothing was installed changes nothing", async () => {
  const made = repository();
  expect((await uninstallHook({ cwd: made.dir })).change).toBe("absent");
  const file = made.path(".git/hooks/pre-commit");
  writeHook(file, "#!/usr/bin/env python3\nexit()\n");
  expect((await uninstallHook({ cwd: made.dir })).change).toBe("absent");
  expect(read(file)).toBe("#!/usr/bin/env python3\nexit()\n");
});

test("an existing hook keeps its commands, its mode and its order", async () => {
  const made = repository();
  made.addBin();
  const file = made.path(".git/hooks/pre-commit");
  writeHook(file, "#!/bin/sh\necho ran >> ran.log\n", 0o750);
  const { change, wholeFile } = await installHook({ cwd: made.dir });
  expect({ change, wholeFile }).toEqual({ change: "installed", wholeFile: false });
  expect(read(file)).toMatch(/^#!\/bin\/sh\necho ran >> ran\.log\n# >>> leakclerk/);
  expect(statSync(file).mode & 0o777).toBe(0o750);
  expect(tryCommits(made)).toEqual(BLOCKS);
  expect(read(made.path("ran.log"))).toBe("ran\nran\n");
});

test("a hook that changes folder before still finds leakclerk and the index, in a linked work tree too", async () => {
  const made = repository();
  made.write("sub/file.txt", "one\n");
  made.commit("first");
  const linked = join(dirname(made.dir), "linked tree");
  made.git("worktree", "add", "-q", "-b", "linked", linked);
  made.addBin();
  writeHook(made.path(".git/hooks/pre-commit"), "#!/bin/sh\ncd sub\n");
  await installHook({ cwd: made.dir });
  expect(tryCommits(made)).toEqual(BLOCKS);
  made.addBin(join(linked, "sub"));
  expect(tryCommits(made, linked)).toEqual(BLOCKS);
});

test("an existing hook that fails still stops the commit", async () => {
  const made = repository();
  made.addBin();
  writeHook(made.path(".git/hooks/pre-commit"), "#!/bin/sh\nfalse\n");
  await installHook({ cwd: made.dir });
  expect(tryCommits(made)).toEqual({ dirty: 1, clean: 1 });
});

test("a hook that ends early runs leakclerk before it ends, and says so", async () => {
  for (const end of ["exit 0\n", "exec true", "exit 0 # done\nnpm test\n"]) {
    const made = repository();
    made.addBin();
    writeHook(made.path(".git/hooks/pre-commit"), `#!/bin/sh\ntrue\n${end}`);
    const { notes } = await installHook({ cwd: made.dir });
    expect(notes).toEqual([".git/hooks/pre-commit ends early at line 3, so leakclerk stands before that line."]);
    expect(tryCommits(made)).toEqual(BLOCKS);
  }
});

test("uninstalling gives back odd files byte for byte", async () => {
  const made = repository();
  const file = made.path(".git/hooks/pre-commit");
  for (const text of [
    "",
    "#!/bin/sh",
    "#!/bin/sh\n",
    "#!/bin/sh\n\n\n",
    "npm test",
    "#!/bin/sh\r\nnpm test\r\n",
    "#!/bin/sh\r\nnpm test",
    "a\r",
    "#!/bin/sh\necho \xff\xe9\nexit 0",
    "\xef\xbb\xbfecho\n",
    "#!/usr/bin/env -S bash -e\nif a\nexit 0\n",
  ]) {
    writeHook(file, text, 0o744);
    expect((await installHook({ cwd: made.dir })).change, JSON.stringify(text)).toBe("installed");
    expect(read(file)).toContain("leakclerk hook run pre-commit");
    expect((await uninstallHook({ cwd: made.dir })).change).toBe("removed");
    expect(read(file)).toBe(text);
    expect(statSync(file).mode & 0o777).toBe(0o744);
  }
  expect(readdirSync(dirname(file)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a hook that is no shell script is refused and left alone", async () => {
  const made = repository();
  const file = made.path(".git/hooks/pre-commit");
  for (const text of [
    "#!/usr/bin/env python3\n",
    "#!/usr/bin/node\n",
    "#! /usr/bin/env -S FOO=1 ruby -w\n",
    "#!C:/Program Files/x/perl.exe\n",
    "\x7fELF\0\0",
  ]) {
    writeHook(file, text);
    const refused = installHook({ cwd: made.dir });
    await expect(refused).rejects.toBeInstanceOf(ConfigError);
    await expect(refused).rejects.toMatchObject({ hint: expect.stringContaining("leakclerk hook run pre-commit") as string });
    expect(read(file)).toBe(text);
  }
});

test("a hook that another tool writes anew is refused with that tool's own setting", async () => {
  const made = repository();
  for (const [text, setting] of [
    ["#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com\n", ".pre-commit-config.yaml"],
    ["#!/bin/sh\ncall_lefthook()\n{\n}\ncall_lefthook run pre-commit\n", "lefthook.yml"],
    ['#!/bin/sh\nif [ "$SKIP_SIMPLE_GIT_HOOKS" = "1" ]; then\n exit 0\nfi\n', "package.json"],
  ] as const) {
    writeHook(made.path(".git/hooks/pre-commit"), text);
    await expect(installHook({ cwd: made.dir })).rejects.toMatchObject({
      name: "ConfigError",
      hint: expect.stringContaining(setting) as string,
    });
  }
});

test("a hook that git never runs because it is not executable is refused", async () => {
  const made = repository();
  writeHook(made.path(".git/hooks/pre-commit"), "#!/bin/sh\nrm -rf dist\n", 0o644);
  await expect(installHook({ cwd: made.dir })).rejects.toMatchObject({
    name: "ConfigError",
    hint: expect.stringContaining("chmod +x") as string,
  });
});

test("a damaged block is refused on the way in and on the way out", async () => {
  const made = repository();
  const file = made.path(".git/hooks/pre-commit");
  await installHook({ cwd: made.dir });
  writeHook(file, read(file).replace(/# <<<.*\n/, ""));
  await expect(installHook({ cwd: made.dir })).rejects.toBeInstanceOf(ConfigError);
  await expect(uninstallHook({ cwd: made.dir })).rejects.toBeInstanceOf(ConfigError);
});

test("core.hooksPath inside the repository is where the hook goes, from any folder", async () => {
  const made = repository();
  made.addBin();
  made.git("config", "core.hooksPath", "tools/hooks");
  mkdirSync(made.path("a/b"), { recursive: true });
  const result = await installHook({ cwd: made.path("a/b") });
  expect(result).toMatchObject({ manager: "git", shown: "tools/hooks/pre-commit", file: made.path("tools/hooks/pre-commit") });
  expect(existsSync(made.path(".git/hooks/pre-commit"))).toBe(false);
  expect(tryCommits(made)).toEqual(BLOCKS);
});

test("a hook folder outside the repository is refused unless it is meant", async () => {
  const made = repository();
  const shared = join(dirname(made.dir), "global hooks");
  made.git("config", "--global", "core.hooksPath", shared);
  const refused = installHook({ cwd: made.dir });
  await expect(refused).rejects.toMatchObject({
    name: "ConfigError",
    hint: expect.stringContaining("leakclerk hook run pre-commit || exit $?") as string,
  });
  expect(existsSync(shared)).toBe(false);
  made.addBin();
  expect(await installHook({ cwd: made.dir, shared: true })).toMatchObject({ change: "installed", shown: join(shared, "pre-commit") });
  expect(tryCommits(made)).toEqual(BLOCKS);
  await expect(uninstallHook({ cwd: made.dir })).rejects.toBeInstanceOf(ConfigError);
  expect((await uninstallHook({ cwd: made.dir, shared: true })).change).toBe("removed");
});

test("hooks that are switched off by core.hooksPath=/dev/null are not installed into", async () => {
  const made = repository();
  made.git("config", "core.hooksPath", "/dev/null");
  await expect(installHook({ cwd: made.dir })).rejects.toBeInstanceOf(ConfigError);
  await expect(installHook({ cwd: made.dir, shared: true })).rejects.toBeInstanceOf(ConfigError);
});

test("a hook that is a link within the repository has its target edited and stays a link", async () => {
  const made = repository();
  made.addBin();
  const target = made.path("tools/pre-commit.sh");
  writeHook(target, "#!/bin/sh\ntrue\n");
  mkdirSync(made.path(".git/hooks"), { recursive: true });
  symlinkSync("../../tools/pre-commit.sh", made.path(".git/hooks/pre-commit"));
  await installHook({ cwd: made.dir });
  expect(lstatSync(made.path(".git/hooks/pre-commit")).isSymbolicLink()).toBe(true);
  expect(read(target)).toContain("leakclerk hook run");
  expect(tryCommits(made)).toEqual(BLOCKS);
  await uninstallHook({ cwd: made.dir });
  expect(read(target)).toBe("#!/bin/sh\ntrue\n");
});

test("a hook that is a link out of the repository, or to nowhere, is refused", async () => {
  const made = repository();
  const target = join(dirname(made.dir), "elsewhere.sh");
  writeHook(target, "#!/bin/sh\ntrue\n");
  mkdirSync(made.path(".git/hooks"), { recursive: true });
  symlinkSync(target, made.path(".git/hooks/pre-commit"));
  await expect(installHook({ cwd: made.dir })).rejects.toMatchObject({
    name: "ConfigError",
    message: expect.stringContaining(target) as string,
  });
  expect(read(target)).toBe("#!/bin/sh\ntrue\n");
  symlinkSync("gone", made.path(".git/hooks/gone"));
  made.git("config", "core.hooksPath", "dangling");
  mkdirSync(made.path("dangling"));
  symlinkSync("gone", made.path("dangling/pre-commit"));
  await expect(installHook({ cwd: made.dir })).rejects.toBeInstanceOf(ConfigError);
});

/** Sets husky 9 up as `husky` does: its runner in .husky/_, its start lines for each hook. */
function setUpHusky(made: Repository, folder = ".husky"): void {
  made.git("config", "core.hooksPath", `${folder}/_`);
  writeHook(made.path(folder, "_/h"), readFileSync(new URL("../../node_modules/husky/husky", import.meta.url), "latin1"), 0o644);
  writeHook(made.path(folder, "_/pre-commit"), '#!/usr/bin/env sh\n. "$(dirname "$0")/h"');
}

test("husky's own hook gets the lines appended", async () => {
  const made = repository();
  made.addBin();
  setUpHusky(made);
  writeHook(made.path(".husky/pre-commit"), "echo ran >> ran.log\n", 0o644);
  const result = await installHook({ cwd: made.dir });
  expect(result).toMatchObject({
    change: "installed",
    manager: "husky",
    shown: ".husky/pre-commit",
    wholeFile: false,
    todo: "",
    notes: [],
  });
  expect(read(made.path(".husky/pre-commit"))).toMatch(/^echo ran >> ran\.log\n# >>> leakclerk/);
  expect(existsSync(made.path(".git/hooks/pre-commit"))).toBe(false);
  expect(tryCommits(made)).toEqual(BLOCKS);
  await uninstallHook({ cwd: made.dir });
  expect(read(made.path(".husky/pre-commit"))).toBe("echo ran >> ran.log\n");
});

test("husky without a pre-commit hook, or in another folder, gets one", async () => {
  for (const folder of [".husky", "app/.husky", "tools/git"]) {
    const made = repository();
    made.addBin();
    setUpHusky(made, folder);
    expect(await installHook({ cwd: made.dir })).toMatchObject({ manager: "husky", shown: `${folder}/pre-commit`, wholeFile: true });
    expect(tryCommits(made)).toEqual(BLOCKS);
  }
});

test("husky 8, whose hooks git runs itself, gets an executable hook", async () => {
  const made = repository();
  made.addBin();
  made.git("config", "core.hooksPath", ".husky");
  expect(await installHook({ cwd: made.dir })).toMatchObject({ manager: "husky", shown: ".husky/pre-commit" });
  expect(tryCommits(made)).toEqual(BLOCKS);
});

test("a fresh clone of a husky project gets husky's hook and is told that husky sleeps", async () => {
  const made = repository();
  made.write("package.json", '{ "scripts": { "prepare": "husky" }, "devDependencies": { "husky": "9.1.7" } }');
  made.write(".husky/pre-commit", "npm test\n");
  const result = await installHook({ cwd: made.dir });
  expect(result).toMatchObject({ manager: "husky", shown: ".husky/pre-commit", todo: expect.stringContaining("npm install") as string });
  expect(read(made.path(".husky/pre-commit"))).toMatch(/^npm test\n# >>> leakclerk/);
});

test("core.hooksPath outweighs a .husky folder that is no longer used", async () => {
  const made = repository();
  made.write("package.json", '{ "devDependencies": { "husky": "9.1.7" } }');
  made.write(".husky/pre-commit", "npm test\n");
  made.git("config", "core.hooksPath", ".githooks");
  expect(await installHook({ cwd: made.dir })).toMatchObject({ manager: "git", shown: ".githooks/pre-commit" });
});

test("a linked work tree shares the hook, and commits in it are stopped too", async () => {
  const made = repository();
  made.commit("first");
  const linked = join(dirname(made.dir), "linked tree");
  made.git("worktree", "add", "-q", "-b", "linked", linked);
  made.addBin(linked);
  const result = await installHook({ cwd: linked });
  expect(result).toMatchObject({ change: "installed", file: made.path(".git/hooks/pre-commit") });
  expect(tryCommits(made, linked)).toEqual(BLOCKS);
});

test("a hook in a submodule goes where git keeps that submodule", async () => {
  const made = repository();
  const inner = repository();
  inner.commit("first");
  Object.assign(process.env, made.env);
  made.git("submodule", "--quiet", "add", inner.dir, "sub");
  made.addBin(made.path("sub"));
  expect(await installHook({ cwd: made.path("sub") })).toMatchObject({ file: made.path(".git/modules/sub/hooks/pre-commit") });
  expect(tryCommits(made, made.path("sub"))).toEqual(BLOCKS);
});

test("a commit with -a, with a path, with --amend and from a folder is stopped, its clean twin passes", async () => {
  const made = repository();
  made.addBin();
  made.write("a/b.txt", "one\n");
  made.write("c.txt", "one\n");
  made.commit("first");
  await installHook({ cwd: made.dir });
  const forms = [
    ["commit", "-qam", "x"],
    ["commit", "-qm", "x", "a/b.txt"],
    ["commit", "-qm", "x", "--include", "a/b.txt"],
    ["commit", "-qa", "--amend", "--no-edit"],
  ];
  for (const [index, form] of forms.entries()) {
    made.write("a/b.txt", `key = ${clerkKey(index)}\n`);
    expect(made.tryGit(form).status, form.join(" ")).toBe(1);
    made.write("a/b.txt", `clean ${index}\n`);
    expect(made.tryGit(form).status, form.join(" ")).toBe(0);
  }
  made.write("a/b.txt", `key = ${clerkKey(9)}\n`);
  made.git("add", "-A");
  expect(made.tryGit(["commit", "-qm", "x"], { cwd: made.path("a") }).status).toBe(1);
});

test("a place without a work tree gives an error that says so", async () => {
  const bare = repository({ bare: true });
  await expect(installHook({ cwd: bare.dir })).rejects.toMatchObject({
    name: "GitError",
    message: expect.stringContaining("no work tree") as string,
  });
  await expect(installHook({ cwd: dirname(bare.dir) })).rejects.toMatchObject({
    name: "GitError",
    message: expect.stringContaining("not a git repository") as string,
  });
  await expect(installHook({ cwd: join(bare.dir, "nowhere") })).rejects.toBeInstanceOf(GitError);
});

test.runIf(process.getuid?.() === 0)("a repository of another user gives an error that says so", async () => {
  const made = repository();
  for (const folder of [made.dir, made.path(".git")]) chownSync(folder, 12345, 12345);
  await expect(installHook({ cwd: made.dir })).rejects.toMatchObject({
    name: "GitError",
    hint: expect.stringContaining("safe.directory") as string,
  });
});

test("a missing git gives an error that says so", async () => {
  const made = repository();
  process.env["PATH"] = made.dir;
  await expect(installHook({ cwd: made.dir })).rejects.toMatchObject({
    name: "GitError",
    message: expect.stringContaining("git was not found") as string,
  });
});
