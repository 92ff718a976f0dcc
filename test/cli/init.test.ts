// `leakclerk init`: a configuration that works as it is and with its example switched on; nothing is overwritten.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createFolder, createScratchRepository, expectRefusal, runShell, scan } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

test("outside a repository only the configuration is written, and the next steps are shown", () => {
  const folder = createFolder();
  const { status, stdout, stderr } = folder.leakclerk(["init"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\.leakclerk\.toml: written\n\nNext:\n {2}leakclerk scan /);
  expect(readdirSync(folder.dir)).toEqual([".leakclerk.toml"]);
});

test("the configuration is valid as written", () => {
  const folder = createFolder({ "a.txt": `${clerkKey(1)}\n` });
  folder.leakclerk(["init"]);
  expect(scan(folder)).toMatchObject({ status: 1, found: ["a.txt:1:1"], stderr: "" });
  expect(folder.leakclerk(["rules", "check"])).toMatchObject({
    status: 0,
    stdout: ".leakclerk.toml is valid and adds no rule\n",
    stderr: "",
  });
});

test("the configuration is valid with all its examples switched on", () => {
  const folder = createFolder();
  folder.leakclerk(["init"]);
  const text = readFileSync(folder.path(".leakclerk.toml"), "utf8");
  // Every commented line that holds TOML, not the sentences.
  const all = text.replace(/^# (?=\[\[|\w+ = )/gm, "");
  expect(all.match(/^(?:\[\[|failOn|paths)/gm)).toHaveLength(4);
  writeFileSync(folder.path(".leakclerk.toml"), all);
  expect(folder.leakclerk(["rules", "check"])).toMatchObject({
    status: 0,
    stdout: "1 rule, 2 examples and counterexamples: all hold\n",
    stderr: "",
  });
  const token = `${fillTemplate("acme_{alnum:24}", 3)}\n`;
  folder.write("a.txt", token);
  folder.write("test/fixtures/b.txt", token);
  expect(scan(folder)).toMatchObject({ status: 1, found: ["a.txt:1:1"], report: { scan: { suppressed: 1 } }, stderr: "" });
});

test("in a repository it is written at the top, with hook and workflow on request", () => {
  const made = createScratchRepository({ "sub/x.txt": "x\n" });
  const { status, stdout, stderr } = made.leakclerk(["init", "--hook", "--workflow"], { cwd: made.path("sub") });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(
    /^\.\.\/\.leakclerk\.toml: written\n\.git\/hooks\/pre-commit now guards commits\n.*\n\.\.\/\.github\/workflows\/leakclerk\.yml: written\n/,
  );
  expect(statSync(made.path(".git/hooks/pre-commit")).mode & 0o111).toBe(0o111);
  const workflow = readFileSync(made.path(".github/workflows/leakclerk.yml"), "utf8");
  expect(workflow).toMatch(/permissions:\n {2}contents: read\n/);
  expect(workflow).toMatch(/uses: OWNER\/leakclerk@COMMIT\n$/);
  expect(stdout).toMatch(/put the leakclerk repository that you trust, and the full id of a commit, in place of OWNER\/leakclerk@COMMIT\n/);
  expect(workflow).not.toMatch(/\t|pull_request_target|run:/);
  // Every other Action is pinned to a commit.
  for (const [, used = ""] of workflow.matchAll(/uses: (?!OWNER)(\S+)/g)) expect(used).toMatch(/@[0-9a-f]{40}$/);
});

test("the workflow names the Action that it is told, by a commit and nothing else", () => {
  const made = createScratchRepository();
  const pinned = `acme/leakclerk@${"a1".repeat(20)}`;
  expect(made.leakclerk(["init", "--workflow", "--action", pinned]).stdout).not.toMatch(/put the leakclerk/);
  expect(readFileSync(made.path(".github/workflows/leakclerk.yml"), "utf8")).toContain(`      - uses: ${pinned}\n`);
  for (const action of ["acme/leakclerk@v1", "acme/leakclerk", `x: y@${"a1".repeat(20)}`])
    expectRefusal(createScratchRepository().leakclerk(["init", "--workflow", "--action", action]), /no repository with a full commit id/);
});

test("nothing that is there is overwritten", () => {
  const files = { ".leakclerk.toml": "# mine\n", ".github/workflows/leakclerk.yml": "mine: 1\n" };
  const made = createScratchRepository(files);
  const { status, stdout } = made.leakclerk(["init", "--workflow"]);
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\.leakclerk\.toml: is there already.*\n\.github.*: is there already/) as string,
  });
  for (const [path, text] of Object.entries(files)) expect(readFileSync(made.path(path), "utf8")).toBe(text);
});

test("a link that leads nowhere is left alone", () => {
  const folder = createFolder();
  symlinkSync(folder.path("target"), folder.path(".leakclerk.toml"));
  expect(folder.leakclerk(["init"]).stdout).toMatch(/is there already/);
  expect(existsSync(folder.path("target"))).toBe(false);
});

test("beside a gitleaks file it says that this one is not read any more", () => {
  const folder = createFolder({ ".gitleaks.toml": "" });
  expect(folder.leakclerk(["init"]).stdout).toMatch(/\.gitleaks\.toml is not read any more.*path = "\.gitleaks\.toml"/);
});

test("what was asked for and cannot be done gives 2", () => {
  expectRefusal(createFolder().leakclerk(["init", "--workflow"]), /not a git repository\n {2}git init comes first/);
  const made = createScratchRepository({ ".github": "a file", ".leakclerk.toml": "" });
  const { status, stderr } = made.leakclerk(["init", "--workflow"]);
  expect({ status, stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/could not be made \(\w+\)\n {2}is a file in the way\?\n$/) as string,
  });
});

const hasTerminal = process.platform === "linux" && spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;
const QUESTION = /Install the pre-commit hook\? \[y\/N\]/;

test.runIf(hasTerminal)("on a terminal it asks, and Ctrl-C ends it", () => {
  const made = createScratchRepository();
  const answer = (keys: string): { status: number | null; stdout: string } =>
    runShell(`{ sleep 0.4; printf '${keys}'; sleep 0.4; } | script -qec '"$NODE" "$BIN" init' /dev/null`, {
      cwd: made.dir,
      env: { ...made.env },
    });
  const stopped = answer("\\003");
  expect({ status: stopped.status, stdout: stopped.stdout }).toEqual({ status: 130, stdout: expect.stringMatching(QUESTION) as string });
  expect(existsSync(made.path(".git/hooks/pre-commit"))).toBe(false);
  expect(answer("y\\nn\\n")).toMatchObject({ status: 0 });
  expect(existsSync(made.path(".git/hooks/pre-commit"))).toBe(true);
  expect(existsSync(made.path(".github"))).toBe(false);
});
