// The baselines of gitleaks and detect-secrets, made here as they make them: read as they are, and taken over.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createFolder, scan, type Folder } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

const NAME = ".leakclerk-baseline.json";
const STRIPE = fillTemplate("sk_live_{alnum:58}", 1);
const GITHUB = fillTemplate("ghp_{alnum:36}", 2);
const SLACK = `https://hooks.slack.com/services/${fillTemplate("T{base36upper:9}/B{base36upper:10}/{alnum:24}", 3)}`;
const PASSWORD = fillTemplate("{alnum:14}", 4);
const PEM = `-----BEGIN RSA PRIVATE KEY-----\n${fillTemplate("{base64:64}\n{base64:64}\n{base64:44}", 5)}\n-----END RSA PRIVATE KEY-----`;
const NEW = clerkKey(1);

const FILES = {
  "a.env": `# payments\nSTRIPE=${STRIPE}\nGITHUB_TOKEN=${GITHUB}\n`,
  "hook.sh": `curl -u deploy:${PASSWORD} https://shop.example.net\nHOOK="${SLACK}"\n`,
  "keys/id.pem": `${PEM}\n`,
};

interface GitleaksFinding {
  readonly RuleID: string;
  readonly File: string;
  readonly StartLine: number;
  readonly EndLine: number;
  readonly StartColumn: number;
  readonly EndColumn: number;
  readonly Match: string;
  readonly Secret: string;
}

/** As gitleaks 8.30 writes them: columns from 2 on every line but the first. */
function gitleaksFinding(file: keyof typeof FILES, rule: string, match: string, secret = match): GitleaksFinding & Record<string, unknown> {
  const text = FILES[file];
  const before = text.slice(0, text.indexOf(match)).split("\n");
  const line = before.length;
  const height = match.split("\n").length - 1;
  const column = (before.at(-1) ?? "").length + (line === 1 ? 1 : 2);
  return {
    RuleID: rule,
    Description: "d",
    StartLine: line,
    EndLine: line + height,
    StartColumn: column,
    EndColumn: height === 0 ? column + match.length - 1 : (match.split("\n").at(-1) ?? "").length + 1,
    Match: match,
    Secret: secret,
    File: file,
    SymlinkFile: "",
    Commit: "0".repeat(40),
    Entropy: 4.5,
    Author: "a",
    Email: "a@example.com",
    Date: "2024-01-01T00:00:00Z",
    Message: "m",
    Tags: [],
    Fingerprint: `${file}:${rule}:${line}`,
  };
}

const GITLEAKS = [
  gitleaksFinding("a.env", "stripe-access-token", STRIPE),
  gitleaksFinding("a.env", "github-pat", GITHUB),
  // Of these, gitleaks takes more for the value than we do.
  gitleaksFinding("hook.sh", "curl-auth-user", `curl -u deploy:${PASSWORD}`, `deploy:${PASSWORD}`),
  gitleaksFinding("hook.sh", "slack-webhook-url", SLACK),
  gitleaksFinding("keys/id.pem", "private-key", PEM),
];

const redacted = (findings: readonly GitleaksFinding[]): object[] =>
  findings.map((finding) => ({ ...finding, Match: finding.Match.replace(finding.Secret, "REDACTED"), Secret: "REDACTED" }));

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");
const secret = (type: string, value: string, line: number, more: object = {}): object => ({
  type,
  hashed_secret: sha1(value),
  is_verified: false,
  line_number: line,
  ...more,
});

/** As detect-secrets 1.5 writes it; of some types it hashes no more than the group of its pattern. */
const DETECT_SECRETS = {
  version: "1.5.0",
  plugins_used: [{ name: "KeywordDetector", keyword_exclude: "" }],
  filters_used: [],
  results: {
    "a.env": [
      secret("Secret Keyword", STRIPE, 2, { filename: "a.env", is_secret: true }),
      secret("Base64 High Entropy String", STRIPE, 2, { filename: "a.env" }),
      secret("GitHub Token", "ghp", 3, { filename: "a.env", is_secret: false }),
    ],
    "hook.sh": [secret("Basic Auth Credentials", PASSWORD, 1)],
    "keys/id.pem": [secret("Private Key", "BEGIN RSA PRIVATE KEY", 1)],
    "gone.txt": [secret("Secret Keyword", "whatever", 9)],
  },
  generated_at: "2024-01-01T00:00:00Z",
};

const withFile = (name: string, content: unknown): Folder => createFolder({ ...FILES, "new.txt": `${NEW}\n`, [name]: json(content) });

/** What of the values could be read in a text. */
const seenIn = (text: string): string[] =>
  [STRIPE.slice(8), GITHUB.slice(4), SLACK.slice(33), PASSWORD, ...PEM.split("\n").slice(1, -1), NEW.slice(4)].filter((value) =>
    Array.from({ length: value.length - 7 }, (_, at) => value.slice(at, at + 8)).some((piece) => text.includes(piece)),
  );

interface Made {
  readonly path: string;
  readonly rule: string;
  readonly label?: string;
}
const entriesOf = (folder: Folder): Made[] =>
  (JSON.parse(readFileSync(folder.path(NAME), "utf8")) as [object, ...Made[]]).slice(1) as Made[];

test("without any baseline everything is found", () => {
  expect(scan(createFolder(FILES)).report.findings).toHaveLength(5);
});

test("gitleaks' report with values silences them wherever they stand, and not a new one in their place", () => {
  const folder = withFile("gl.json", GITLEAKS);
  const known = scan(folder, ["-b", "gl.json"]);
  expect(known).toMatchObject({ status: 1, found: ["new.txt:1:1"] });
  folder.write("a.env", `${"\n".repeat(9)}${FILES["a.env"].replace(GITHUB, fillTemplate("ghp_{alnum:36}", 77))}`);
  expect(scan(folder, ["-b", "gl.json"]).found).toEqual(["a.env:12:14", "new.txt:1:1"]);
  const { stdout, stderr } = folder.leakclerk(["scan", "-v", "-b", "gl.json"]);
  expect(stderr).toContain("values stand in it as they are; leakclerk baseline create --from gl.json makes one without");
  expect(stdout).toContain("suppressed: a.env:11:8:");
  expect(stdout).toContain("gl.json: the baseline itself\n");
  expect(seenIn(stdout + stderr)).toEqual([]);
});

test("gitleaks' report from another folder, by absolute paths or with ./, is the same", () => {
  const folder = createFolder(FILES);
  const other = createFolder();
  const forms = [(path: string) => folder.path(path), (path: string) => `./${path}`, (path: string) => path.replaceAll("/", "\\")];
  for (const form of forms) {
    writeFileSync(other.path("gl.json"), json(GITLEAKS.map((finding) => ({ ...finding, File: form(finding.File) }))));
    expect(scan(folder, ["-b", other.path("gl.json")])).toMatchObject({ status: 0, report: { scan: { suppressed: 5 } } });
  }
});

test("a redacted report goes by the place alone, and says so each time", () => {
  const folder = withFile("gl.json", redacted(GITLEAKS));
  const known = scan(folder, ["-b", "gl.json"]);
  expect(known.found).toEqual(["new.txt:1:1"]);
  expect(known.stderr).toMatch(/gl\.json: 5 entries do not tell the value: they go by file and line.*baseline create --from gl\.json/);
  folder.write("a.env", `\n${FILES["a.env"]}`);
  expect(scan(folder, ["-b", "gl.json"]).found).toEqual(["a.env:3:8", "a.env:4:14", "new.txt:1:1"]);
});

test("several threads know the same", () => {
  const folder = withFile("gl.json", GITLEAKS);
  for (let i = 0; i < 40; i++) folder.write(`more/${i}.txt`, "nothing\n");
  expect(scan(folder, ["-b", "gl.json", "-j", "3"])).toMatchObject({ found: ["new.txt:1:1"] });
  folder.write("ds.json", json(DETECT_SECRETS));
  expect(scan(folder, ["-b", "ds.json", "-j", "3", "--exclude", "*.json"]).report).toEqual({
    ...scan(folder, ["-b", "ds.json", "-j", "1", "--exclude", "*.json"]).report,
    scan: expect.anything() as object,
  });
});

test("detect-secrets' baseline silences by hash, and by line where its hash is of something else", () => {
  const folder = withFile(".secrets.baseline", DETECT_SECRETS);
  const known = scan(folder, ["-b", ".secrets.baseline"]);
  // The webhook is not in it.
  expect(known.found).toEqual([expect.stringMatching(/^hook\.sh:2:/), "new.txt:1:1"]);
  const shown = folder.leakclerk(["scan", "-v", "-b", ".secrets.baseline"]).stdout;
  expect(shown).toMatch(/suppressed: a\.env:2:8: .*baseline: \.secrets\.baseline: real\n/);
  expect(shown).toMatch(/suppressed: a\.env:3:14: .*baseline: \.secrets\.baseline: false\n/);
  folder.write("a.env", `\n${FILES["a.env"]}`);
  expect(scan(folder, ["-b", ".secrets.baseline"]).found[0]).toBe("a.env:4:14");
});

test("gitleaks' baseline is taken over: what matched, what is gone, what is found otherwise or not at all", () => {
  const more = [
    { ...GITLEAKS[0], File: "gone.txt" },
    { ...GITLEAKS[1], Secret: fillTemplate("ghp_{alnum:36}", 9), Match: fillTemplate("ghp_{alnum:36}", 9) },
    { ...GITLEAKS[0], RuleID: "other", StartLine: 1, EndLine: 1, Secret: "payments", Match: "payments" },
    { ...GITLEAKS[0], File: "new.txt", StartLine: 1, EndLine: 1, Secret: NEW.slice(0, 20), Match: NEW.slice(0, 20) },
  ];
  const folder = withFile("gl.json", [...GITLEAKS, ...more]);
  const { status, stdout, stderr } = folder.leakclerk(["baseline", "create", "--from", "gl.json"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain(`${NAME}: made of 9 entries of gitleaks in gl.json
       5 matched: 5 findings are known from now on
       2 gone: the file or the value is not there any more
       1 not matched: leakclerk takes another part of the line for the value; what it finds there stays open
       1 not matched: no rule of leakclerk reports them, so they need no entry
       1 finding was not in it and stays open: leakclerk scan shows them
  gl.json holds values as they are: take it out of the repository
`);
  expect(entriesOf(folder).map(({ path }) => path)).toEqual(["a.env", "a.env", "hook.sh", "hook.sh", "keys/id.pem"]);
  expect(seenIn(stdout + readFileSync(folder.path(NAME), "utf8"))).toEqual([]);
  expect(scan(folder, ["--exclude", "gl.json"]).found).toEqual(["new.txt:1:1"]);
});

test("a redacted one, too, and what went by its place is counted", () => {
  const folder = withFile("gl.json", redacted(GITLEAKS));
  const { stdout, stderr } = folder.leakclerk(["baseline", "create", "--from", "gl.json"]);
  expect(stderr).toBe("");
  expect(stdout).toContain(
    "       5 matched: 5 findings are known from now on\n       5 of them did not tell the value and went by their place: look at these\n",
  );
  folder.write("a.env", FILES["a.env"].replace(STRIPE, fillTemplate("sk_live_{alnum:58}", 88)));
  expect(scan(folder).found).toEqual(["a.env:2:8", "new.txt:1:1"]);
});

test("detect-secrets' baseline is taken over with what its audit said", () => {
  const folder = withFile(".secrets.baseline", DETECT_SECRETS);
  const { status, stdout } = folder.leakclerk(["baseline", "create", "--from", ".secrets.baseline"]);
  expect(status).toBe(0);
  expect(stdout).toContain(`made of 6 entries of detect-secrets in .secrets.baseline
       5 matched: 4 findings are known from now on
       2 of them did not tell the value and went by their place: look at these
       1 gone: the file or the value is not there any more
       2 findings were not in it and stay open: leakclerk scan shows them
  .secrets.baseline is not needed any more
`);
  expect(entriesOf(folder).map(({ path, label }) => [path, label])).toEqual([
    ["a.env", "false"],
    ["a.env", "real"],
    ["hook.sh", undefined],
    ["keys/id.pem", undefined],
  ]);
  expect(scan(folder, ["--exclude", ".secrets.baseline"]).report.findings).toHaveLength(2);
});
