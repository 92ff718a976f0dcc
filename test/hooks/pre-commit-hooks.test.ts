// .pre-commit-hooks.yaml with the real pre-commit framework: it clones, packs and installs us as it does for users, out
// of a repository that holds the package as it is published.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { cleanEnvironment } from "../support/environment.ts";
import { clerkKey } from "../support/keys.ts";
import { hasPeers, LEFT_OUT, PEER_ENVIRONMENT } from "../support/peers.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const KEY = clerkKey(21);

test("the hooks are three, each with its stages", () => {
  const text = readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8");
  expect([...text.matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id)).toEqual(["leakclerk", "leakclerk-files", "leakclerk-push"]);
  expect(text).toMatch(/id: leakclerk\n[^]*?pass_filenames: false[^]*?stages: \[pre-commit\][^]*?id: leakclerk-files/);
});

describe.skipIf(!hasPeers)(`under the pre-commit framework${LEFT_OUT}`, () => {
  const here = realpathSync(mkdtempSync(join(tmpdir(), "leakclerk framework-")));
  const source = join(here, "source");
  /** The framework's environments and npm's cache are ours alone, and nothing is fetched. */
  const env: Record<string, string> = {
    ...PEER_ENVIRONMENT,
    HOME: here,
    PRE_COMMIT_HOME: join(here, "framework"),
    npm_config_cache: join(here, "npm"),
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
    npm_config_audit: "false",
    npm_config_fund: "false",
  };
  const opened: Repository[] = [];
  let revision = "";

  beforeAll(() => {
    mkdirSync(source);
    for (const name of ["dist", "rules", ".pre-commit-hooks.yaml", "README.md", "LICENSE"])
      cpSync(join(ROOT, name), join(source, name), { recursive: true });
    const { scripts, devDependencies, ...published } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<
      string,
      unknown
    >;
    expect([scripts, devDependencies]).not.toContain(undefined);
    writeFileSync(join(source, "package.json"), JSON.stringify(published));
    const git = (...args: string[]): string =>
      execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", ...args], {
        cwd: source,
        env: cleanEnvironment(),
      }).toString();
    git("init", "--quiet");
    git("add", "--all", "--force");
    git("commit", "--quiet", "--message", "published");
    revision = git("rev-parse", "HEAD").trim();
  });

  afterEach(() => {
    for (const made of opened.splice(0)) made.remove();
  });
  afterAll(() => rmSync(here, { recursive: true, force: true }));

  function using(...hooks: string[]): Repository {
    const made = createRepository();
    opened.push(made);
    // The user's node, and nothing else, is on PATH.
    const list = hooks.map((id) => `      - id: ${id}\n        language_version: system\n`).join("");
    made.write(".pre-commit-config.yaml", `repos:\n  - repo: ${source}\n    rev: ${revision}\n    hooks:\n${list}`);
    made.commit("first");
    return made;
  }

  function framework(made: Repository, ...args: string[]): { status: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync("python3", ["-m", "pre_commit", ...args], { cwd: made.dir, env: { ...made.env, ...env } });
    const said = stdout.toString() + stderr.toString();
    expectNoKey(said);
    return { status, said };
  }

  function commit(made: Repository, text: string): { status: number | null; said: string } {
    made.write("config.txt", text);
    made.git("add", "config.txt");
    const { status, stdout, stderr } = made.tryGit(["commit", "-q", "-m", "try"], { env });
    const said = stdout.toString() + stderr;
    expectNoKey(said);
    return { status, said };
  }

  test("leakclerk: a finding blocks the commit and a clean one passes", () => {
    const made = using("leakclerk");
    expect(framework(made, "install").status).toBe(0);
    const dirty = commit(made, `key = ${KEY}\n`);
    expect(dirty, dirty.said).toMatchObject({ status: 1, said: expect.stringMatching(/config\.txt:1:7: critical/) as string });
    const clean = commit(made, "nothing\n");
    expect(clean.status, clean.said).toBe(0);
  }, 60_000);

  test("leakclerk-files: run --all-files sees what lies in the tree, and passes without it", () => {
    const made = using("leakclerk-files");
    made.write("src/[param] file.txt", `key = ${KEY}\n`);
    made.commit("a leak that is in already");
    const dirty = framework(made, "run", "--all-files");
    expect(dirty, dirty.said).toMatchObject({ status: 1, said: expect.stringMatching(/src\/\[param\] file\.txt:1:7: critical/) as string });
    made.write("src/[param] file.txt", "nothing\n");
    made.commit("gone");
    const clean = framework(made, "run", "--all-files");
    expect(clean.status, clean.said).toBe(0);
  }, 60_000);
});
