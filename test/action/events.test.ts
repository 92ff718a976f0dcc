// The committed Action under every event, with real repositories behind it: what it looks at, and what comes of it.
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { clerkKey } from "../support/keys.ts";
import { createServer, ZERO } from "../support/runner.ts";
import type { ActionAnswer, Server } from "../support/runner.ts";
import { expectNoKey } from "../support/staged.ts";

const LEAK = `$key = '${clerkKey(1)}';\n`;
const REPOSITORY = { default_branch: "main", full_name: "acme/shop" };

interface Ends {
  readonly head: string;
  readonly base: string;
}

const pullRequest = ({ head, base }: Ends, commits: number): object => ({
  action: "synchronize",
  number: 1,
  pull_request: { number: 1, title: "More", commits, head: { sha: head, ref: "change", repo: null }, base: { sha: base, ref: "main" } },
  repository: REPOSITORY,
});
const push = (before: string, after: string, more: object = {}): object => ({
  ref: "refs/heads/change",
  before,
  after,
  created: before === ZERO,
  deleted: after === ZERO,
  forced: false,
  commits: [{}],
  repository: REPOSITORY,
  ...more,
});

/** A branch whose second commit leaks, and whose fourth takes the value away again; `tail` more follow. */
function leakingBranch(server: Server, { removed = true, tail = 1 } = {}): void {
  server.origin.git("checkout", "--quiet", "-b", "change");
  server.commit({ "a.txt": "1\n" });
  server.commit({ "leak.php": LEAK });
  server.commit({ "a.txt": "2\n" });
  if (removed) server.commit({ "leak.php": "<?php\n" });
  for (let i = 0; i < tail; i++) server.commit({ "b.txt": `${i}\n` });
}

function expectFound(answer: ActionAnswer, place = "leak.php:1"): void {
  expectNoKey(JSON.stringify(answer));
  expect({ status: answer.status, stderr: answer.stderr }, answer.log).toEqual({ status: 1, stderr: "" });
  expect(answer.outputs).toMatchObject({ status: "1", findings: "1" });
  expect(answer.counts).toMatchObject({ critical: 1 });
  expect(answer.log).toMatch(/^::error /m);
  expect(answer.summary).toContain("### leakclerk: 1 finding\n");
  expect(answer.summary).toContain(place.replace(/[.:]/g, (character) => `&#${character.charCodeAt(0)};`));
}

function expectClean(answer: ActionAnswer): void {
  expect({ status: answer.status, stderr: answer.stderr }, answer.log).toEqual({ status: 0, stderr: "" });
  expect(answer.outputs).toMatchObject({ status: "0", findings: "0" });
  expect(answer.log).not.toMatch(/^::error/m);
}

function expectRefused(answer: ActionAnswer, said: RegExp): void {
  expect({ status: answer.status, stderr: answer.stderr }, answer.log).toEqual({ status: 2, stderr: "" });
  expect(answer.outputs).toEqual({ status: "2", findings: "", counts: "{}", sarif: "" });
  expect(answer.log).toMatch(/^::error title=leakclerk could not scan::/m);
  expect(answer.log.replaceAll("%0A", "\n")).toMatch(said);
  expect(answer.summary).toContain("### leakclerk: nothing was scanned\n");
}

describe("pull_request", () => {
  test.each([1, 2, 3, 0])("is seen as a whole from a checkout of depth %i, and what was removed again is found", (depth) => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server);
    const ends = server.propose("change");
    const checkout = server.checkout("refs/pull/1/merge", { depth });
    const answer = checkout.run({ event: "pull_request", payload: pullRequest(ends, 5) });
    expectFound(answer);
    expect(answer.counts).toMatchObject({ newSuppressions: 0, suppressed: 0 });
    expect(answer.log).toContain(`scanning every commit in ${ends.base}..${ends.head}`);
    // It stands at no line of the tree that could be pointed at, and code scanning has nothing to show it beside.
    expect(answer.log).toMatch(/^::error title=[^:]*::.*Removed: a later commit/m);
    expect(answer.uploaded).toEqual([]);
    expect(checkout.git("status", "--porcelain")).toBe("");
  });

  test("points at what stands at the head, and hands it to code scanning", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server, { removed: false });
    const ends = server.propose("change");
    const answer = server.checkout("refs/pull/1/merge").run({ event: "pull_request", payload: pullRequest(ends, 4) });
    expectFound(answer);
    expect(answer.log).toMatch(/^::error file=leak\.php,line=1,endLine=1,col=9,/m);
    expect(answer.uploaded).toEqual(["leak.php:1"]);
  });

  test("points at the line where the value stands now, in whatever file, and once", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server, { removed: false });
    server.commit({ "leak.php": `<?php\n\n${LEAK}` });
    server.origin.git("mv", "leak.php", "moved.php");
    server.commit({ "b.txt": "b\n" }, `the key is ${clerkKey(1)}`);
    const ends = server.propose("change");
    const answer = server.checkout("refs/pull/1/merge").run({ event: "pull_request", payload: pullRequest(ends, 6) });
    expectNoKey(JSON.stringify(answer));
    expect(answer.log).toMatch(/^::error file=moved\.php,line=3,endLine=3,col=9,/m);
    expect(answer.log).toMatch(/^::error title=[^:]*::.*Commit: .*<commit message>/m);
    expect(answer.uploaded).toEqual(["moved.php:3"]);
  });

  test("goes back as far as the branch began, however far the base went on", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server, { tail: 80 });
    server.origin.git("checkout", "--quiet", "main");
    for (let i = 0; i < 100; i++) server.commit({ "c.txt": `${i}\n` });
    server.push("main", "refs/heads/main");
    const ends = server.propose("change");
    expectFound(server.checkout("refs/pull/1/merge").run({ event: "pull_request", payload: pullRequest(ends, 84) }));
  });

  test("with merges of the base in between is its own commits alone", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server);
    server.origin.git("checkout", "--quiet", "main");
    server.commit({ "old.php": `$key = '${clerkKey(2)}';\n` });
    server.push("main", "refs/heads/main");
    server.origin.git("checkout", "--quiet", "change");
    server.origin.git("merge", "--quiet", "--no-edit", "main");
    const ends = server.propose("change");
    expectFound(server.checkout("refs/pull/1/merge").run({ event: "pull_request", payload: pullRequest(ends, 6) }));
  });

  test("cannot silence itself, unless the workflow lets it", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    server.origin.git("checkout", "--quiet", "-b", "change");
    server.commit({ "leak.php": LEAK, ".leakclerkignore": "leak.php\n", ".leakclerk.toml": 'exclude = ["*"]\n' });
    const ends = server.propose("change");
    const checkout = server.checkout("refs/pull/1/merge");
    const answer = checkout.run({ event: "pull_request", payload: pullRequest(ends, 1) });
    expectFound(answer);
    expect(answer.counts).toMatchObject({ newSuppressions: 1 });
    expect(answer.log).toMatch(/^::error file=leak\.php.*%0ANew suppression \(config: its path is excluded\)/m);
    expect(answer.summary).toContain("<b>new suppression</b>");
    const inputs = { "allow-new-suppressions": "true" };
    const allowed = checkout.run({ event: "pull_request", payload: pullRequest(ends, 1), inputs });
    expectClean(allowed);
    expect(allowed.counts).toMatchObject({ suppressed: 1, newSuppressions: 0 });
    expect(allowed.uploaded).toEqual([]);
  });

  test("whose commits are all in the base by now is the head's commit", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    const head = server.commit({ "leak.php": LEAK });
    server.commit({ "a.txt": "1\n" });
    server.push("main", "refs/heads/main");
    const payload = pullRequest({ head, base: server.id("main") }, 1);
    expectFound(server.checkout("refs/heads/main").run({ event: "pull_request", payload }));
  });

  test("in a checkout of its own folder", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server, { removed: false });
    const ends = server.propose("change");
    const checkout = server.checkout("refs/pull/1/merge", { folder: "src/shop" });
    const run = { event: "pull_request", payload: pullRequest(ends, 4) };
    expectFound(checkout.run({ ...run, inputs: { path: "src/shop" } }));
    expectRefused(checkout.run(run), /no repository is checked out there\nput actions\/checkout before/);
  });

  test("with the inputs of the workflow", () => {
    const server = createServer({ "readme.md": "A shop\n", "ci.toml": `[extend]\ndisabledRules = ["clickbank-clerk-key"]\n` });
    leakingBranch(server, { removed: false });
    const ends = server.propose("change");
    const checkout = server.checkout("refs/pull/1/merge");
    const run = { event: "pull_request", payload: pullRequest(ends, 4) };
    const sarif = checkout.run({ ...run, inputs: { "fail-on": "high", rules: "clickbank", sarif: "out.sarif" } });
    expectFound(sarif);
    expect(sarif.outputs["sarif"]).toMatch(/work-1\/out\.sarif$/);
    expect(checkout.run({ ...run, inputs: { config: "ci.toml", rules: "clickbank" } }).status).toBe(0);
    expectRefused(
      checkout.run({ ...run, inputs: { "fail-on": "worst" } }),
      /input fail-on: "worst" is not one of low, medium, high, critical/,
    );
    expectRefused(checkout.run({ ...run, inputs: { scan: "tree" } }), /judged by its own configuration/);
    expectRefused(checkout.run({ ...run, inputs: { "allow-new-suppressions": "yes" } }), /neither true nor false/);
    expectRefused(checkout.run({ ...run, inputs: { baseline: "typo.json" } }), /typo\.json: no such file/);
  });
});

describe("pull_request_target", () => {
  test("reads the commits without checking them out", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server);
    const ends = server.propose("change");
    expectFound(server.checkout("refs/heads/main").run({ event: "pull_request_target", payload: pullRequest(ends, 5) }));
  });

  test.each(["refs/pull/1/head", "refs/pull/1/merge"])("refuses a checkout of %s, whose files the job could run", (reference) => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server);
    const ends = server.propose("change");
    const answer = server.checkout(reference).run({ event: "pull_request_target", payload: pullRequest(ends, 5) });
    expectRefused(answer, /with your token and secrets\nuse the pull_request event/);
  });
});

describe("push", () => {
  test("is what came after the commit before", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server);
    server.push("change", "refs/heads/change");
    const checkout = server.checkout("refs/heads/change");
    expectFound(checkout.run({ event: "push", payload: push(server.id("change~4"), server.id("change")) }));
    expectClean(checkout.run({ event: "push", payload: push(server.id("change~1"), server.id("change")) }));
  });

  test("of a new branch is what the default branch has not", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server);
    server.push("change", "refs/heads/change");
    expectFound(server.checkout("refs/heads/change").run({ event: "push", payload: push(ZERO, server.id("change")) }));
  });

  test("of a new branch at a commit of the default branch is that commit", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    server.commit({ "leak.php": LEAK });
    server.commit({ "a.txt": "1\n" });
    server.push("main", "refs/heads/main");
    server.push("main~1", "refs/heads/change");
    expectFound(server.checkout("refs/heads/change").run({ event: "push", payload: push(ZERO, server.id("main~1")) }));
  });

  test("that was forced is what the commits before do not hold; when they are gone, what the default branch does not", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server, { removed: false });
    const before = server.id("change");
    server.push("change", "refs/heads/change");
    server.origin.git("checkout", "--quiet", "-B", "change", "main");
    server.commit({ "leak.php": LEAK, "z.txt": "z\n" });
    server.push("change", "refs/heads/change");
    const checkout = server.checkout("refs/heads/change");
    const forced = { forced: true };
    // The same value at the same path: it was there before.
    expectClean(checkout.run({ event: "push", payload: push(before, server.id("change"), forced) }));
    expectFound(checkout.run({ event: "push", payload: push("1".repeat(40), server.id("change"), forced) }));
  });

  test("of a tag is the whole tree, and the first of the default branch the whole history", () => {
    const server = createServer({ "leak.php": LEAK });
    server.origin.git("tag", "-a", "v1", "-m", "one");
    server.push("refs/tags/v1", "refs/tags/v1");
    const checkout = server.checkout("refs/tags/v1");
    const tag = server.origin.git("rev-parse", "v1");
    expectFound(checkout.run({ event: "push", payload: push(ZERO, tag, { ref: "refs/tags/v1" }) }));
    expectFound(checkout.run({ event: "push", payload: push(ZERO, server.id("main"), { ref: "refs/heads/main" }) }));
    rmSync(server.origin.path("leak.php"));
    const id = server.commit({ "a.txt": "a\n" });
    server.push("main", "refs/heads/main");
    const later = server.checkout("refs/heads/main");
    expectClean(later.run({ event: "push", payload: push(ZERO, id, { ref: "refs/tags/v2" }) }));
    expect(later.run({ event: "push", payload: push(ZERO, id, { ref: "refs/heads/main" }) }).outputs["findings"]).toBe("1");
  });

  test("of a deletion is nothing, and says so", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    const answer = server.checkout("refs/heads/main").run({ event: "push", payload: push(server.id("main"), ZERO) });
    expectClean(answer);
    expect(answer.log).toMatch(/a branch or tag was deleted: nothing was pushed/);
    expect(answer.uploaded).toBeUndefined();
  });

  test("is judged by the pushed policy", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    server.origin.git("checkout", "--quiet", "-b", "change");
    const after = server.commit({ "leak.php": `$key = '${clerkKey(1)}'; // leakclerk:allow -- reviewed\n` });
    server.push("change", "refs/heads/change");
    const answer = server.checkout("refs/heads/change").run({ event: "push", payload: push(server.id("main"), after) });
    expectClean(answer);
    expect(answer.counts).toMatchObject({ suppressed: 1 });
  });
});

describe("merge_group", () => {
  test("is what the group adds to its base, by the base's policy", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    server.origin.git("checkout", "--quiet", "-b", "change");
    server.commit({ "leak.php": LEAK, ".leakclerkignore": "*\n" });
    server.push("change", "refs/heads/gh-readonly-queue/main/pr-1");
    const payload = {
      merge_group: { base_sha: server.id("main"), head_sha: server.id("change"), head_ref: "x", base_ref: "refs/heads/main" },
    };
    expectFound(server.checkout("refs/heads/gh-readonly-queue/main/pr-1").run({ event: "merge_group", payload }));
  });
});

describe("events about the repository as it stands", () => {
  test.each(["schedule", "workflow_dispatch"])("%s is the whole history, however shallow the checkout", (event) => {
    const server = createServer({ "readme.md": "A shop\n", "leak.php": LEAK });
    rmSync(server.origin.path("leak.php"));
    server.commit({ "stands.php": `$key = '${clerkKey(77)}';\n` });
    server.push("main", "refs/heads/main");
    for (const depth of [0, 1]) {
      const checkout = server.checkout("refs/heads/main", { depth });
      const answer = checkout.run({ event, payload: { repository: REPOSITORY } });
      expect({ status: answer.status, findings: answer.outputs["findings"] }, answer.log).toEqual({ status: 1, findings: "2" });
      // What only the history holds stands beside no line.
      expect(answer.uploaded).toEqual(["stands.php:1"]);
      expect(answer.log).toMatch(/every object of the history/);
    }
  });

  test("a history that cannot be seen is refused", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    server.commit({ "a.txt": "a\n" });
    server.push("main", "refs/heads/main");
    const checkout = server.checkout("refs/heads/main");
    const run = { event: "schedule", payload: { repository: REPOSITORY }, env: { GITHUB_REPOSITORY: "acme/elsewhere" } };
    expectRefused(checkout.run(run), /the history cannot be seen[^]*fetch-depth: 0/);
    expectClean(checkout.run({ ...run, inputs: { scan: "tree" } }));
  });

  test.each(["release", "repository_dispatch"])("%s is the whole tree", (event) => {
    const server = createServer({ "readme.md": "A shop\n", "leak.php": LEAK });
    const answer = server.checkout("refs/heads/main").run({ event, payload: { repository: REPOSITORY } });
    expectFound(answer);
    expect(answer.uploaded).toEqual(["leak.php:1"]);
  });

  test("have no range", () => {
    const server = createServer({ "readme.md": "A shop\n" });
    const checkout = server.checkout("refs/heads/main");
    expectRefused(checkout.run({ event: "schedule", payload: {}, inputs: { scan: "range" } }), /schedule event brings no commits/);
    expectClean(checkout.run({ event: "push", payload: push(server.id("main"), server.id("main")), inputs: { scan: "tree" } }));
  });
});

test("fetching runs nothing that the checkout's configuration names", () => {
  const server = createServer({ "readme.md": "A shop\n" });
  leakingBranch(server);
  const ends = server.propose("change");
  const checkout = server.checkout("refs/pull/1/merge");
  const mark = join(checkout.dir, ".git", "mark");
  const script = join(checkout.dir, ".git", "script");
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> "${mark}"\n`, { mode: 0o755 });
  for (const hook of ["reference-transaction", "post-merge", "pre-auto-gc", "post-checkout"])
    copyFileSync(script, join(checkout.dir, ".git/hooks", hook));
  const armed = {
    "core.sshCommand": script,
    "credential.helper": `!${script}`,
    "core.askPass": script,
    "core.gitProxy": script,
    "core.fsmonitor": script,
    "remote.origin.uploadpack": script,
    "core.alternateRefsCommand": script,
    "core.hooksPath": ".git/hooks",
    "fetch.recurseSubmodules": "true",
    "gc.auto": "1",
  };
  for (const [name, value] of Object.entries(armed)) checkout.git("config", name, value);
  const run = { event: "pull_request", payload: pullRequest(ends, 5) };
  expectFound(checkout.run(run));
  expect(existsSync(mark)).toBe(false);
  // Nor may an address be turned into a command.
  const other = server.checkout("refs/pull/1/merge");
  other.git("config", `url.ext::${script} .insteadOf`, "file://");
  expectRefused(other.run(run), /the range of commits cannot be seen/);
  expect(existsSync(mark)).toBe(false);
});

test("a checkout keeps its files, references and configuration", () => {
  const server = createServer({ "readme.md": "A shop\n" });
  leakingBranch(server);
  const ends = server.propose("change");
  const checkout = server.checkout("refs/pull/1/merge");
  const state = (): string[] => [
    checkout.git("for-each-ref"),
    checkout.git("config", "--list", "--local"),
    checkout.git("status", "--porcelain"),
    String(existsSync(join(checkout.dir, ".git/FETCH_HEAD"))),
  ];
  writeFileSync(join(checkout.dir, ".git/FETCH_HEAD"), "");
  const before = state();
  expectFound(checkout.run({ event: "pull_request", payload: pullRequest(ends, 5) }));
  expect(state()).toEqual(before);
  expect(readFileSync(join(checkout.dir, ".git/FETCH_HEAD"), "utf8")).toBe("");
});

describe("what cannot be seen is never green", () => {
  const isRefused = (
    change: (server: Server) => { payload: unknown; env?: Record<string, string | undefined>; event?: string },
    said: RegExp,
  ): void => {
    const server = createServer({ "readme.md": "A shop\n" });
    leakingBranch(server);
    const { payload, env = {}, event = "pull_request" } = change(server);
    expectRefused(server.checkout("refs/heads/main").run({ event, payload, env }), said);
  };

  test("commits that the server does not have", () => {
    isRefused(
      (server) => ({ payload: pullRequest({ head: "2".repeat(40), base: server.id("main") }, 1) }),
      /the range of commits cannot be seen: .*\ngive actions\/checkout `fetch-depth: 0`/,
    );
  });

  test("a server that cannot be reached", () => {
    isRefused(
      (server) => ({ payload: pullRequest(server.propose("change"), 5), env: { GITHUB_SERVER_URL: "file:///nowhere" } }),
      /the range of commits cannot be seen: the commits could not be fetched/,
    );
  });

  test("histories that have nothing in common", () => {
    isRefused((server) => {
      server.origin.git("checkout", "--quiet", "--orphan", "other");
      server.commit({ "x.txt": "x\n" });
      server.push("other", "refs/heads/other");
      return { payload: pullRequest({ head: server.id("other"), base: server.id("main") }, 1) };
    }, /have no commit in common/);
  });

  test.each<[string, unknown, RegExp]>([
    ["no pull request in it", {}, /the event's payload has no pull_request\n/],
    ["an id that is none", { pull_request: { head: { sha: "--upload-pack=x" }, base: { sha: "main" } } }, /no commit id in sha/],
    ["nothing in it", null, /the event's payload has no fields/],
  ])("a payload with %s", (_, payload, said) => isRefused(() => ({ payload }), said));

  test("a payload that is not there", () => {
    isRefused(() => ({ payload: {}, env: { GITHUB_EVENT_PATH: "/nowhere" } }), /payload cannot be read/);
    isRefused(() => ({ payload: {}, env: { GITHUB_EVENT_PATH: undefined } }), /GITHUB_EVENT_PATH is not set/);
  });

  test("a repository without a name, or a server of an unknown kind", () => {
    const ends = (server: Server): object => pullRequest({ head: "2".repeat(40), base: server.id("main") }, 1);
    isRefused((server) => ({ payload: ends(server), env: { GITHUB_REPOSITORY: "../x" } }), /GITHUB_REPOSITORY names no repository/);
    isRefused((server) => ({ payload: ends(server), env: { GITHUB_SERVER_URL: "ssh://x" } }), /no address of a server/);
  });
});
