// What .gitattributes can say to hide a file from patches: none of it hides the file from leakclerk.
import { expect, onTestFinished, test } from "vitest";
import { clerkKey } from "../support/keys.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { askStaged } from "../support/staged.ts";

const KEY = clerkKey(31);

/** Attributes of the file, one evasion each. */
const EVASIONS: readonly string[] = [
  "-diff",
  "binary",
  "-diff -merge -text",
  "diff=nothing",
  "diff=blank",
  "diff=bin",
  "diff=missing",
  "!diff",
  "diff=",
  "-text",
  "text",
  "text=auto",
  "text=auto eol=crlf",
  "text eol=lf",
  "text eol=crlf",
  "-crlf",
  "crlf=input",
  "ident",
  "ident -diff",
  "working-tree-encoding=UTF-16LE",
  "working-tree-encoding=UTF-16",
  "working-tree-encoding=latin1",
  "filter=missing",
  "filter=same",
  "filter=same -diff",
  "filter=missing diff=nothing",
  "merge=ours",
  "merge=binary -diff",
  "-merge",
  "-delta",
  "-delta -diff",
  "export-ignore",
  "export-ignore -diff",
  "export-subst",
  "whitespace=-trailing-space,-space-before-tab",
  "conflict-marker-size=1 -diff",
  "encoding=utf-16 -diff",
  "linguist-generated linguist-vendored -diff",
  "gitleaks-ignore leakclerk-ignore -diff",
  "-diff diff binary=false",
];

/** Drivers that would show nothing, or something else, of a file. */
function addDrivers(made: Repository): void {
  made.git("config", "diff.nothing.command", "true");
  made.git("config", "diff.blank.textconv", "true");
  made.git("config", "diff.bin.binary", "true");
  made.git("config", "filter.same.clean", "cat");
  made.git("config", "filter.same.smudge", "true");
}

/** Everything staged at once: a folder for each evasion, with attributes of its own. */
function stageAll(made: Repository, text: string): void {
  for (const [index, attributes] of EVASIONS.entries()) {
    const folder = `evasion ${String(index).padStart(2, "0")}`;
    made.write(`${folder}/.gitattributes`, `*.txt ${attributes}\n`);
    const encoding = /working-tree-encoding=UTF-16LE/.test(attributes) ? "utf16le" : "utf8";
    const bytes = attributes.endsWith("encoding=UTF-16")
      ? Buffer.from(`\ufeffkey = ${text}\n`, "utf16le")
      : Buffer.from(`key = ${text}\n`, encoding);
    made.write(`${folder}/a.txt`, bytes);
  }
  made.git("add", "--all");
}

function repository(): Repository {
  const made = createRepository();
  onTestFinished(() => made.remove());
  addDrivers(made);
  return made;
}

test(`there are 40 evasions, and plain git falls for many of them`, () => {
  expect(new Set(EVASIONS).size).toBe(40);
  const made = repository();
  stageAll(made, KEY);
  const patch = made.git("diff", "--cached", "--", "*.txt");
  expect(patch.split(KEY).length - 1).toBeLessThan(28);
});

for (const mode of ["staged", "scan", "hook run pre-commit"]) {
  test(`${mode}: each of 40 evasions is seen through, and the same without a key passes`, () => {
    const made = repository();
    stageAll(made, KEY);
    const expected = EVASIONS.map((_, index) => `evasion ${String(index).padStart(2, "0")}/a.txt`);
    const { status, stdout, stderr } = made.leakclerk([...mode.split(" "), "--format", "json"]);
    const findings = (JSON.parse(stdout) as { findings: { path: string }[] }).findings.map(({ path }) => path);
    expect({ status, findings }, stderr).toEqual({ status: 1, findings: expected });
    stageAll(made, "harmless");
    expect(made.leakclerk([...mode.split(" "), "--format", "json"]).status).toBe(0);
  });
}

const ELSEWHERE: readonly [name: string, write: (made: Repository) => void][] = [
  ["a macro at the top", (made) => made.write(".gitattributes", "[attr]hidden -diff -merge -text\n* hidden\n")],
  ["the repository's own attributes", (made) => made.write(".git/info/attributes", "* -diff binary\n")],
  [
    "the user's attributes",
    (made) => {
      made.write("../attributes", "* -diff binary\n");
      made.git("config", "--global", "core.attributesFile", made.path("../attributes"));
    },
  ],
  ["attributes that hide themselves", (made) => made.write(".gitattributes", ".gitattributes -diff export-ignore\n*.txt -diff\n")],
];

for (const [name, write] of ELSEWHERE) {
  test(`${name}: a key blocks and without it the commit passes`, () => {
    const made = repository();
    write(made);
    for (const [text, status] of [
      [KEY, 1],
      ["harmless", 0],
    ] as const) {
      made.write("a.txt", `key = ${text}\n`);
      made.git("add", "--all");
      expect(askStaged(made).status).toBe(status);
    }
  });
}
