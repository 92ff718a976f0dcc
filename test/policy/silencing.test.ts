// A pull request cannot silence its own findings: every trick works on a scanner that trusts it, and fails here.
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createScratchRepository } from "../support/folder.ts";
import type { Files } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";
import type { Repository } from "../support/repository.ts";
import { expectNoKey } from "../support/staged.ts";

const KEY = clerkKey(1);
const LEAK = `<?php $key = '${KEY}';\n`;
const RULE = "clickbank-clerk-key";
/** A rule that only the base's configuration has. */
const OWN_RULE = `[[rules]]\nid = "acme-token"\ndescription = "Acme token"\nregex = '''\\bacme_[A-Za-z0-9]{24}\\b'''\nkeywords = ["acme_"]\n`;
const ACME = `${fillTemplate("acme_{alnum:24}", 3)}\n`;
/** Takes the built-in rule's place and finds nothing. */
const blunt = (more: string): string =>
  `[[rules]]\nid = "${RULE}"\ndescription = "x"\nregex = '''API-[0-9A-Z]{36}'''\nkeywords = ["API-"]\n${more}`;

interface JsonFinding {
  readonly ruleId: string;
  readonly path: string;
  readonly suppression: object | null;
  readonly newSuppression?: { readonly kind: string; readonly reason: string };
}

interface Answer {
  readonly status: number | null;
  readonly findings: readonly JsonFinding[];
  readonly stderr: string;
}

function diff(made: Repository, args: readonly string[] = [], range = "main..HEAD"): Answer {
  const { status, stdout, stderr } = made.leakclerk(["diff", range, "--format", "json", ...args]);
  expectNoKey(stdout + stderr);
  const findings = stdout === "" ? [] : (JSON.parse(stdout) as { findings: JsonFinding[] }).findings;
  return { status, findings, stderr };
}

const guarded = (made: Repository, args: readonly string[] = []): Answer => diff(made, ["--policy", "merge-base", ...args]);

interface Trick {
  readonly name: string;
  /** On the base branch, beside a file of no concern. */
  readonly base?: Files;
  /** What the pull request does; by default one commit with these files. */
  readonly change: Files | ((made: Repository) => void);
  /** Options of the run, as the repository's workflow gives them. */
  readonly args?: readonly string[];
  /** The kind of suppression that is named; none where the change does not silence, but hides otherwise. */
  readonly kind: "inline" | "ignore" | "baseline" | "config" | null;
  /** What is found: by default the key in leak.php. */
  readonly found?: string;
  /** Status for who trusts the change: 0 is silence. */
  readonly trusting?: number;
}

/** A baseline that knows the leak of leak.php. */
function baselineOf(files: Files): string {
  return createScratchRepository(files).leakclerk(["scan", "--format", "json"]).stdout;
}

const TRICKS: readonly Trick[] = [
  {
    name: "a comment beside the value",
    change: { "leak.php": `$key = '${KEY}'; // leakclerk:allow ${RULE} -- test data\n` },
    kind: "inline",
  },
  { name: "a comment above the value", change: { "leak.php": `// leakclerk:allow ${RULE} -- test data\n${LEAK}` }, kind: "inline" },
  { name: "a comment for every rule", change: { "leak.php": `$key = '${KEY}'; // leakclerk:allow\n` }, kind: "inline" },
  { name: "betterleaks' comment", change: { "leak.php": `$key = '${KEY}'; // betterleaks:allow\n` }, kind: "inline" },
  { name: "gitleaks' comment", change: { "leak.php": `$key = '${KEY}'; // gitleaks:allow\n` }, kind: "inline" },
  {
    name: "a comment that a later commit adds",
    change(made) {
      made.write("leak.php", LEAK);
      made.commit();
      made.write("leak.php", `// leakclerk:allow ${RULE} -- reviewed\n${LEAK}`);
      made.commit();
    },
    kind: "inline",
  },
  {
    name: "a configuration that switches the rule off",
    change: { ".leakclerk.toml": `[extend]\ndisabledRules = ["${RULE}"]\n` },
    kind: "config",
  },
  {
    name: "the base's configuration, changed to switch the rule off",
    base: { ".leakclerk.toml": 'failOn = "low"\n' },
    change: { ".leakclerk.toml": `[extend]\ndisabledRules = ["${RULE}"]\n` },
    kind: "config",
  },
  { name: "a path left out", change: { ".leakclerk.toml": 'exclude = ["leak.*"]\n' }, kind: "config" },
  {
    name: "a path left out more widely than before",
    base: { ".leakclerk.toml": 'exclude = ["/vendor/"]\n' },
    change: { ".leakclerk.toml": 'exclude = ["*"]\n' },
    kind: "config",
  },
  { name: "an allowlist of paths", change: { ".leakclerk.toml": "[[allowlists]]\npaths = ['''.*''']\n" }, kind: "config" },
  { name: "an allowlist of values", change: { ".leakclerk.toml": "[[allowlists]]\nregexes = ['''^API-''']\n" }, kind: "config" },
  {
    name: "an allowlist of lines",
    change: { ".leakclerk.toml": "[[allowlists]]\nregexTarget = \"line\"\nregexes = ['''key''']\n" },
    kind: "config",
  },
  { name: "a stop word", change: { ".leakclerk.toml": '[[allowlists]]\nstopwords = ["api-"]\n' }, kind: "config" },
  { name: "entropy raised", change: { ".leakclerk.toml": blunt("entropy = 7.9\n") }, kind: "config" },
  { name: "a rule narrowed to a path", change: { ".leakclerk.toml": blunt("path = '''^never/'''\n") }, kind: "config" },
  { name: "a rule whose pattern matches nothing", change: { ".leakclerk.toml": blunt("").replace("API-[", "API-x[") }, kind: "config" },
  {
    name: "a severity lowered below what fails",
    change: { ".leakclerk.toml": `failOn = "high"\n${blunt('severity = "low"\n')}` },
    kind: "config",
  },
  {
    name: "failOn raised",
    base: { ".leakclerk.toml": blunt('severity = "low"\n') },
    change: { ".leakclerk.toml": `failOn = "critical"\n${blunt('severity = "low"\n')}` },
    kind: "config",
    args: ["--rules", RULE],
  },
  { name: "a gitleaks file whose rules replace ours", change: { ".gitleaks.toml": OWN_RULE }, kind: "config" },
  {
    name: "a gitleaks file that says useDefault = false",
    change: { ".gitleaks.toml": `[extend]\nuseDefault = false\n${OWN_RULE}` },
    kind: "config",
  },
  { name: "a gitleaks file with an allowlist", change: { ".gitleaks.toml": "[allowlist]\npaths = ['''leak''']\n" }, kind: "config" },
  {
    name: "our configuration put before the base's gitleaks file",
    base: { ".gitleaks.toml": `[extend]\nuseDefault = true\n${OWN_RULE}` },
    change: { ".leakclerk.toml": "", "leak.php": ACME },
    kind: "config",
    found: "acme-token",
  },
  {
    name: "the configuration renamed away",
    base: { ".leakclerk.toml": OWN_RULE },
    change(made) {
      made.git("mv", ".leakclerk.toml", "leakclerk.toml");
      made.write("leak.php", ACME);
      made.commit();
    },
    kind: "config",
    found: "acme-token",
  },
  {
    name: "the configuration replaced by a link",
    base: { ".leakclerk.toml": OWN_RULE },
    change(made) {
      rmSync(made.path(".leakclerk.toml"));
      made.write("harmless.toml", "");
      symlinkSync("harmless.toml", made.path(".leakclerk.toml"));
      made.write("leak.php", ACME);
      made.commit();
    },
    kind: "config",
    found: "acme-token",
  },
  {
    name: "a configuration that extends one with an allowlist",
    change: { ".leakclerk.toml": '[extend]\npath = "ci/more.toml"\n', "ci/more.toml": "[[allowlists]]\npaths = ['''.*''']\n" },
    kind: "config",
  },
  {
    name: "the file that the base's configuration extends",
    base: { ".leakclerk.toml": '[extend]\npath = "ci/more.toml"\n', "ci/more.toml": "" },
    change: { "ci/more.toml": `[extend]\ndisabledRules = ["${RULE}"]\n` },
    kind: "config",
  },
  { name: "a path in the ignore file", change: { ".leakclerkignore": "leak.php -- fixture\n" }, kind: "ignore" },
  { name: "a path with the rule in the ignore file", change: { ".leakclerkignore": `*.php:${RULE} -- fixture\n` }, kind: "ignore" },
  {
    name: "the finding's own fingerprint in the ignore file",
    base: { ".leakclerkignore": "docs/\n" },
    change(made) {
      made.write("leak.php", LEAK);
      const report = JSON.parse(made.leakclerk(["scan", "--format", "json"]).stdout) as { findings: { fingerprint: string }[] };
      made.write(".leakclerkignore", `docs/\n${report.findings[0]?.fingerprint} -- known\n`);
      made.commit();
    },
    kind: "ignore",
  },
  { name: "a place in gitleaks' ignore file", change: { ".gitleaksignore": `leak.php:${RULE}:1\n` }, kind: "ignore" },
  {
    name: "the finding added to the baseline",
    base: { "baseline.json": baselineOfNothing() },
    change: (made) => {
      made.write("leak.php", LEAK);
      made.write("baseline.json", baselineOf({ "leak.php": LEAK }));
      made.commit();
    },
    args: ["--baseline", "baseline.json"],
    kind: "baseline",
  },
  {
    name: "a baseline where there was none",
    change: (made) => {
      made.write("leak.php", LEAK);
      made.write("baseline.json", baselineOf({ "leak.php": LEAK }));
      made.commit();
    },
    args: ["--baseline", "baseline.json"],
    kind: "baseline",
  },
  {
    name: "a baseline at the top, which is read unasked",
    change(made) {
      made.write("leak.php", LEAK);
      expect(made.leakclerk(["baseline", "create"]).status).toBe(0);
      made.commit();
    },
    kind: "baseline",
  },
  {
    name: "a baseline of another tool, which knows the value",
    change(made) {
      made.write("leak.php", LEAK);
      made.write(".secrets.baseline", foreignBaseline());
      made.write(".leakclerk.toml", 'baseline = ".secrets.baseline"\n');
      made.commit();
    },
    kind: "baseline",
  },
  {
    name: "another configuration named by the workflow",
    base: { ".leakclerk.toml": OWN_RULE },
    change: { "ci.toml": `[extend]\ndisabledRules = ["${RULE}"]\n`, "leak.php": `${LEAK}${ACME}` },
    args: ["--config", "ci.toml"],
    kind: "config",
  },
  {
    name: "a configuration that goes again in a later commit",
    change(made) {
      made.write("leak.php", LEAK);
      made.write(".leakclerkignore", "leak.php\n");
      made.commit();
      rmSync(made.path(".leakclerkignore"));
      made.commit();
    },
    kind: null,
    trusting: 1,
  },
  {
    name: "the value added and removed again",
    change(made) {
      made.write("leak.php", LEAK);
      made.write(".leakclerkignore", "leak.php\n");
      made.commit();
      rmSync(made.path("leak.php"));
      made.commit();
    },
    kind: "ignore",
  },
  {
    name: "a start from an old commit, whose policy let everything pass",
    base: { ".leakclerkignore": "*\n" },
    change(made) {
      made.git("checkout", "--quiet", "main");
      made.write(".leakclerkignore", "docs/\n");
      made.commit("stricter");
      made.git("checkout", "--quiet", "change");
      made.write("leak.php", LEAK);
      made.commit();
    },
    kind: "ignore",
  },
  {
    name: "a configuration that cannot be read",
    change: { ".leakclerk.toml": "[[[\n", "leak.php": LEAK },
    kind: null,
    trusting: 2,
  },
  {
    name: "a folder in the configuration's place",
    change(made) {
      mkdirSync(made.path(".leakclerk.toml"));
      made.write(".leakclerk.toml/x", "");
      made.write("leak.php", LEAK);
      made.commit();
    },
    kind: null,
    trusting: 2,
  },
  { name: "git attributes that call it binary", change: { ".gitattributes": "* binary -diff export-ignore\n" }, kind: null, trusting: 1 },
];

/** As detect-secrets writes it: the file, and the value's SHA-1. */
function foreignBaseline(): string {
  const hashed_secret = createHash("sha1").update(KEY).digest("hex");
  const results = { "leak.php": [{ type: "Secret Keyword", filename: "leak.php", hashed_secret, is_verified: false, line_number: 1 }] };
  return JSON.stringify({ version: "1.5.0", plugins_used: [], filters_used: [], results, generated_at: "2026-01-01T00:00:00Z" });
}

function baselineOfNothing(): string {
  return `${JSON.stringify({ schema: 1, findings: [] })}\n`;
}

/** Leave to pass is the same for all of a kind. */
const isTriedWithLeave = (trick: Trick): boolean =>
  process.env["LEAKCLERK_FULL"] === "1" || TRICKS.find(({ kind }) => kind === trick.kind) === trick;

function prepare({ base = {}, change }: Pick<Trick, "base" | "change">): Repository {
  const made = createScratchRepository({ "readme.md": "A shop\n", ...base });
  made.commit("base");
  made.git("checkout", "--quiet", "-b", "change");
  if (typeof change === "function") change(made);
  else {
    for (const [path, content] of Object.entries({ "leak.php": LEAK, ...change })) made.write(path, content);
    made.commit("change");
  }
  return made;
}

test("there are at least 25 tricks", () => {
  expect(TRICKS.length).toBeGreaterThanOrEqual(25);
});

describe("the pull request fails, whatever it silences itself by", () => {
  test.each(TRICKS.map((trick) => [trick.name, trick] as const))("%s", (_, trick) => {
    const { args = [], kind, found = RULE, trusting = 0 } = trick;
    const made = prepare(trick);
    expect(diff(made, args).status, "the trick works on who trusts the change").toBe(trusting);
    const { status, findings, stderr } = guarded(made, args);
    expect(status, stderr).toBe(1);
    const hit = findings.find(({ ruleId }) => ruleId === found);
    expect(hit).toMatchObject({ path: "leak.php", suppression: null });
    expect(hit?.newSuppression?.kind ?? null).toBe(kind);
    if (kind === null || !isTriedWithLeave(trick)) return;
    // Who reviewed it can let it pass, and then that holds.
    const allowed = guarded(made, [...args, "--allow-new-suppressions"]);
    expect({ status: allowed.status, findings: allowed.findings.filter(({ ruleId }) => ruleId === found) }).toEqual({
      status: allowed.findings.length > 0 ? 1 : 0,
      findings: [],
    });
  });
});

describe("besides", () => {
  test("a change of policy that silences nothing passes, and is named", () => {
    const made = prepare({ change: { "leak.php": "<?php\n", ".leakclerkignore": "docs/\n" } });
    const { status, findings, stderr } = guarded(made);
    expect({ status, findings }).toEqual({ status: 0, findings: [] });
    expect(stderr).toMatch(/policy that the change alters, and that holds once it is merged: \.leakclerkignore\n/);
  });

  test("what the base silences stays silent", () => {
    const made = prepare({ base: { ".leakclerkignore": "leak.php -- a fixture\n" }, change: {} });
    expect(guarded(made)).toEqual({ status: 0, findings: [], stderr: "" });
    const open = guarded(made, ["--no-suppress"]).findings;
    expect(open).toMatchObject([{ suppression: { kind: "ignore", reason: ".leakclerkignore" } }]);
  });

  test("a policy that cannot be used makes the status 2, even without a finding", () => {
    const made = prepare({ change: { "leak.php": "", ".leakclerk.toml": "[[[\n" } });
    const { status, stderr } = guarded(made);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(
        /incomplete: the policy that the change brings cannot be used: \.leakclerk\.toml \(at the head [0-9a-f]{12}\):1: not TOML/,
      ) as string,
    });
  });

  test("a base whose policy cannot be used is judged by the built-in rules, so that it can be mended", () => {
    const base = { ".leakclerk.toml": "[[[\n" };
    const mended = guarded(prepare({ base, change: { "leak.php": "", ".leakclerk.toml": OWN_RULE } }));
    expect(mended).toMatchObject({ status: 0, stderr: expect.stringMatching(/not TOML.*judged by the built-in rules/) as string });
    expect(guarded(prepare({ base, change: { ".leakclerk.toml": 'exclude = ["*"]\n' } }))).toMatchObject({
      status: 1,
      findings: [{ ruleId: RULE }],
    });
  });

  test("rules that the change adds are looked for, and what they find is masked wherever it is shown", () => {
    const made = prepare({ change: { ".leakclerk.toml": OWN_RULE, "leak.php": `${KEY} ${ACME}` } });
    const { status, stdout } = made.leakclerk(["diff", "main..HEAD", "--policy", "merge-base"]);
    expect(status).toBe(1);
    expect(stdout).toContain("[acme-token]");
    expect(stdout).not.toContain(ACME.slice(5, 20));
    expectNoKey(stdout);
  });

  test("a suppression that the change takes back counts no more", () => {
    const made = prepare({ base: { ".leakclerkignore": "leak.php\n" }, change: { ".leakclerkignore": "" } });
    expect(guarded(made)).toMatchObject({ status: 1, findings: [{ ruleId: RULE, suppression: null }] });
  });

  test("one commit alone is judged by its parent's policy", () => {
    const made = prepare({ change: { ".leakclerkignore": "*\n" } });
    expect(diff(made, ["--policy", "merge-base"], "HEAD..HEAD")).toMatchObject({
      status: 1,
      findings: [{ newSuppression: { kind: "ignore" } }],
    });
  });

  test("the work tree plays no part", () => {
    const made = prepare({ change: {} });
    made.write(".leakclerkignore", "*\n");
    made.write(".leakclerk.toml", "[[[\n");
    expect(guarded(made)).toMatchObject({ status: 1, findings: [{ ruleId: RULE }], stderr: "" });
  });

  test("after criss-cross merges, every merge base has a say", () => {
    const made = createScratchRepository({ "a.txt": "a\n" });
    made.commit("root");
    made.git("checkout", "--quiet", "-b", "lax");
    made.write(".leakclerkignore", "leak.php\n");
    made.commit("lax");
    made.git("checkout", "--quiet", "main");
    made.write("b.txt", "b\n");
    made.commit("strict");
    made.git("checkout", "--quiet", "-b", "change");
    made.git("merge", "--quiet", "--no-edit", "lax");
    made.write("leak.php", LEAK);
    made.commit("leak");
    made.git("checkout", "--quiet", "main");
    made.git("merge", "--quiet", "--no-edit", "--strategy=ours", "lax");
    made.git("checkout", "--quiet", "change");
    expect(made.git("merge-base", "--all", "main", "HEAD").split("\n")).toHaveLength(2);
    expect(guarded(made)).toMatchObject({ status: 1, findings: [{ ruleId: RULE }] });
  });

  test("a file that options name must be somewhere", () => {
    const made = prepare({ change: {} });
    for (const option of ["--config", "--baseline"]) {
      const { status, stderr } = guarded(made, [option, "typo.toml"]);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: "leakclerk: typo.toml: no such file, neither before the change nor at its head\n",
      });
    }
    expect(diff(made, ["--allow-new-suppressions"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/goes with --policy merge-base/) as string,
    });
  });
});
