// Room hooks: tries the hook with a key made up on the spot. The key is in no argument, and in no file that stays.
import { randomBytes, randomInt } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { git } from "../../git/run.ts";
import { startUserGit } from "../../git/user-git.ts";
import type { HookEvent } from "../events.ts";
import type { HookRepository } from "../repository.ts";
import { copyHooks, copySettings, initCopy } from "./copy.ts";
import { userEnvironment } from "./environment.ts";
import { commitIndex, makeRoot, makeThrowAway, type ThrowAway } from "./throw-away.ts";

/** Long enough for a hook that also lints; one that hangs must not hang the doctor. */
const PATIENCE = 120_000;

export interface Verdict {
  /** `guarded`: leakclerk stopped it. `other`: it was stopped, by something else. `open`: it went through. `late`: no end. */
  readonly kind: "guarded" | "other" | "open" | "late";
  /** A line of what was said, where leakclerk did not stop it; without the key. */
  readonly said: string;
}

interface Canary {
  readonly file: string;
  readonly key: string;
}

/** A file with a key of the shape that the built-in rules are surest of. */
function plant(dir: string): Canary {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  const key = `API-${Array.from({ length: 36 }, () => letters[randomInt(letters.length)]).join("")}`;
  const file = `leakclerk-canary-${randomBytes(4).toString("hex")}.txt`;
  writeFileSync(join(dir, file), `clickbank_api_key = ${key}\n`, { mode: 0o600 });
  return { file, key };
}

function judge(status: number | null, output: string, { file, key }: Canary): Verdict {
  const visible = output.replaceAll(key, "[the key]");
  const lines = visible.split("\n").filter((line) => /\w/.test(line));
  const said = lines.find((line) => /^(?:remote: )?leakclerk: /.test(line)) ?? lines.at(-1) ?? "";
  if (status === null) return { kind: "late", said };
  if (status === 0) return { kind: "open", said };
  return visible.includes(`${file}:1:`) ? { kind: "guarded", said: "" } : { kind: "other", said };
}

async function attempt(dir: string, args: readonly string[], canary: Canary): Promise<Verdict> {
  const running = startUserGit(["-c", "commit.gpgSign=false", "-c", "push.gpgSign=false", ...args], {
    cwd: dir,
    env: userEnvironment(),
    timeout: PATIENCE,
  });
  process.once("exit", running.kill);
  try {
    const { status, output } = await running.ended;
    return judge(status, output, canary);
  } finally {
    process.removeListener("exit", running.kill);
  }
}

/** Adds the canary to the copy's index. */
async function stage({ dir }: ThrowAway): Promise<Canary> {
  const canary = plant(dir);
  await git(["add", "--force", "--", canary.file], { cwd: dir, ownRepository: false });
  return canary;
}

/** A commit with the canary, made past the hooks, on the copy's branch. */
async function commitCanary(copy: ThrowAway): Promise<Canary> {
  const canary = await stage(copy);
  const id = await commitIndex(copy.dir, [copy.base], "leakclerk canary");
  await git(["update-ref", copy.branch, id], { cwd: copy.dir, ownRepository: false });
  return canary;
}

async function tryCommit(copy: ThrowAway): Promise<Verdict> {
  const canary = await stage(copy);
  return attempt(copy.dir, ["commit", "--quiet", "--message", "leakclerk canary"], canary);
}

async function tryPush(copy: ThrowAway, repository: HookRepository): Promise<Verdict> {
  const remote = join(copy.root, "remote.git");
  const call = await initCopy(repository, remote, "--bare");
  writeFileSync(join(remote, "objects/info/alternates"), `${join(copy.dir, ".git/objects")}\n`);
  // The other side has all but the canary.
  await call(["update-ref", copy.branch, copy.base]);
  const here = { cwd: copy.dir, ownRepository: false };
  await git(["config", "remote.origin.url", remote], here);
  await git(["update-ref", copy.branch.replace("refs/heads/", "refs/remotes/origin/"), copy.base], here);
  const canary = await commitCanary(copy);
  return attempt(copy.dir, ["-c", "protocol.file.allow=always", "push", "--quiet", "origin", `${copy.branch}:${copy.branch}`], canary);
}

/** The repository is the server: its hooks go into a bare copy, to which a second copy pushes. */
async function tryReceive(repository: HookRepository): Promise<Verdict> {
  const { root, remove } = makeRoot();
  try {
    const server = join(root, basename(repository.top) || "server.git");
    const call = await initCopy(repository, server, "--bare");
    await copySettings(repository, server, call);
    copyHooks(repository, server);
    const dir = join(root, "client");
    mkdirSync(dir);
    await initCopy(repository, dir);
    const base = await commitIndex(dir, [], "nothing yet");
    const copy: ThrowAway = { root, dir, base, branch: "refs/heads/leakclerk-canary", remove };
    await git(["symbolic-ref", "HEAD", copy.branch], { cwd: dir, ownRepository: false });
    const canary = await commitCanary(copy);
    return await attempt(
      dir,
      ["-c", "protocol.file.allow=always", "-c", "core.hooksPath=/dev/null", "push", "--quiet", server, copy.branch],
      canary,
    );
  } finally {
    remove();
  }
}

/** Commits (pushes) a made-up key in a throw-away copy. @throws GitError where no copy can be made */
export async function tryHook(repository: HookRepository, event: HookEvent): Promise<Verdict> {
  if (event === "pre-receive") return tryReceive(repository);
  const copy = await makeThrowAway(repository);
  try {
    return await (event === "pre-commit" ? tryCommit(copy) : tryPush(copy, repository));
  } finally {
    copy.remove();
  }
}
