// Hooks of pushes as `hook install` writes them, with real pushes: a key is not sent and not taken, a clean push passes,
// and the doctor proves it.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { clerkKey } from "../support/keys.ts";
import { hasPeers, LEFT_OUT, link, PEER_ENVIRONMENT, runPeer } from "../support/peers.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const KEY = clerkKey(51);

function pair(): { made: Repository; server: Repository } {
  const [made, server] = [createRepository(), createRepository({ bare: true })];
  onTestFinished(() => [made, server].forEach((each) => each.remove()));
  made.addBin();
  made.write("a.txt", "a\n");
  made.git("remote", "add", "origin", server.dir);
  return { made, server };
}

function push(made: Repository, ...refs: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = made.tryGit(["push", "origin", ...refs], { env: PEER_ENVIRONMENT });
  const said = stdout.toString() + stderr;
  expectNoKey(said);
  return { status, said };
}

/** The doctor's status, its last line, and that it left nothing. */
function doctor(made: Repository, event: string, PATH = process.env["PATH"]): { status: number | null; last: string | undefined } {
  const temporary = dirname(made.dir);
  const { status, stdout, stderr } = made.leakclerk(["hook", "doctor", "--event", event], {
    env: { ...PEER_ENVIRONMENT, TMPDIR: temporary, PATH, npm_execpath: undefined },
  });
  expectNoKey(stdout + stderr);
  expect(readdirSync(temporary).filter((name) => name.startsWith("leakclerk-doctor"))).toEqual([]);
  return { status, last: stdout.trimEnd().split("\n").at(-1) };
}

const GUARDED = { status: 0, last: expect.stringContaining("pushes are guarded") as string };

const MANAGERS: readonly [name: string, needsPeers: boolean, build: (made: Repository) => void][] = [
  ["git", false, () => {}],
  [
    "husky",
    false,
    (made) => {
      made.write("package.json", '{ "devDependencies": { "husky": "9.1.7" } }');
      runPeer(made, "husky");
      made.write(".husky/pre-push", "cat > seen.log\n");
    },
  ],
  [
    "lefthook",
    true,
    (made) => {
      link(made, "lefthook");
      made.write("lefthook.yml", "pre-push:\n  commands:\n    test:\n      run: echo test\n");
      runPeer(made, "lefthook", "install");
    },
  ],
  [
    "simple-git-hooks",
    true,
    (made) => {
      link(made, "simple-git-hooks");
      made.write("package.json", '{ "devDependencies": { "simple-git-hooks": "2.14.0" }, "simple-git-hooks": { "pre-push": "true" } }\n');
    },
  ],
  [
    "the pre-commit framework",
    true,
    (made) => {
      made.write(
        ".pre-commit-config.yaml",
        "repos:\n  - repo: local\n    hooks:\n      - { id: x, name: x, entry: echo, language: system }\n",
      );
      runPeer(made, "pre-commit", "install", "--hook-type", "pre-push");
    },
  ],
];

for (const [name, needsPeers, build] of MANAGERS) {
  test.skipIf(needsPeers && !hasPeers)(
    `pre-push under ${name}: a key in any of the commits and branches stops the push${needsPeers ? LEFT_OUT : ""}`,
    () => {
      const { made, server } = pair();
      build(made);
      made.commit("first");
      const { status, stdout, stderr } = made.leakclerk(["hook", "install", "--event", "pre-push"]);
      expect(status, stdout + stderr).toBe(0);
      if (name === "simple-git-hooks") runPeer(made, "simple-git-hooks");
      made.commit("the hook");
      const clean = push(made, "main");
      expect(clean.status, clean.said).toBe(0);
      made.git("checkout", "-q", "-b", "side");
      made.write("b.txt", `key = ${KEY}\n`);
      made.commit("a key");
      made.write("b.txt", "gone\n");
      made.commit("gone again");
      made.git("branch", "-q", "aaa", "main");
      const dirty = push(made, "aaa", "side");
      expect(dirty.status, dirty.said).not.toBe(0);
      expect(dirty.said).toMatch(/b\.txt:1:7: critical[^]*leakclerk/);
      expect(server.git("branch", "--format=%(refname:short)")).toBe("main");
      expect(doctor(made, "pre-push")).toEqual(GUARDED);
    },
  );
}

test("pre-receive: the server refuses a key, takes a clean push, and is proven guarded", () => {
  const { made, server } = pair();
  made.commit("first");
  expect(doctor(server, "pre-receive").status).toBe(2);
  expect(server.leakclerk(["hook", "install", "--event", "pre-receive"]).status).toBe(0);
  const PATH = `${made.path("node_modules/.bin")}:${process.env["PATH"]}`;
  const send = (): { status: number | null; said: string } => {
    const { status, stderr } = made.tryGit(["push", "origin", "main"], { env: { PATH } });
    expectNoKey(stderr);
    return { status, said: stderr };
  };
  const clean = send();
  expect(clean.status, clean.said).toBe(0);
  made.write("b.txt", `key = ${KEY}\n`);
  made.commit("a key");
  const dirty = send();
  expect(dirty).toMatchObject({ status: 1, said: expect.stringMatching(/remote: .*b\.txt:1:7: critical/) as string });
  expect(doctor(server, "pre-receive", PATH)).toEqual(GUARDED);
  expect(server.leakclerk(["hook", "uninstall", "--event", "pre-receive"]).stdout).toContain("no longer runs leakclerk");
  expect(readdirSync(join(server.dir, "hooks")).filter((name) => !name.endsWith(".sample"))).toEqual([]);
});
