// What `leakclerk scan` reads and what it leaves alone: ignored files, nested repositories, links, odd files and odd names.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { fillTemplate } from "../../src/rules/templates.ts";
import { createFolder, createScratchRepository, expectRefusal, runShell, scan } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";

const KEY = clerkKey(1);
const LINE = `${KEY}\n`;
const linux = process.platform === "linux";

test("in a repository ignored files are left out unless they are tracked", () => {
  const made = createScratchRepository({
    ".gitignore": "*.log\nbuild/\n",
    "a.txt": LINE,
    "b.log": LINE,
    "build/c.txt": LINE,
    "build/d.txt": LINE,
  });
  made.git("add", "--force", "build/d.txt");
  expect(scan(made).found).toEqual(["a.txt:1:1", "build/d.txt:1:1"]);
  expect(scan(made, ["--no-gitignore"]).found).toEqual(["a.txt:1:1", "b.log:1:1", "build/c.txt:1:1", "build/d.txt:1:1"]);
  // Who names an ignored folder or file means it; a folder that is not ignored keeps its ignored files to itself.
  expect(scan(made, ["build"]).found).toEqual(["c.txt:1:1", "d.txt:1:1"]);
  expect(scan(made, ["b.log"]).found).toEqual(["b.log:1:1"]);
});

test("a folder whose files are all ignored is not read behind .gitignore's back", () => {
  const made = createScratchRepository({ ".gitignore": "*.log\n", "sub/b.log": LINE });
  expect(scan(made, ["sub"])).toMatchObject({ status: 0, found: [], stderr: expect.stringMatching(/nothing to scan/) as string });
});

test("outside a repository every file is read, dotfiles too, but nothing of .git", () => {
  const folder = createFolder({
    ".env": LINE,
    ".ssh/config": LINE,
    "node_modules/a/index.js": LINE,
    ".gitignore": "*\n",
    "sub/.git/config": LINE,
  });
  expect(scan(folder).found).toEqual([".env:1:1", ".ssh/config:1:1", "node_modules/a/index.js:1:1"]);
});

test("a word in a file's path, or in that of the scanned folder, lets a rule run that needs it", () => {
  const line = `auth_token = "${fillTemplate("{hex:32}", 5)}"\n`;
  const rule = ["--rules", "twilio-auth-token"];
  const made = createScratchRepository({ "a.txt": line, "lib/Twilio/b.txt": line, "lib/c.txt": line, "twilio.txt": line, "z.txt": line });
  expect(scan(made, rule).found).toEqual(["lib/Twilio/b.txt:1:15", "twilio.txt:1:15"]);
  expect(scan(made, ["lib/Twilio", ...rule]).found).toEqual(["b.txt:1:15"]);
  expect(scan(made, ["lib/c.txt", "twilio.txt", ...rule]).found).toEqual(["twilio.txt:1:15"]);
});

test("nested repositories and submodules are looked into", () => {
  const library = createScratchRepository({ "lib.txt": LINE });
  library.commit();
  const made = createScratchRepository({ "a.txt": LINE });
  made.git("submodule", "--quiet", "add", library.dir, "mod");
  made.commit();
  made.write("nested/b.txt", LINE);
  made.write("nested/c.log", LINE);
  made.write("nested/.gitignore", "*.log\n");
  made.tryGit(["init", "--quiet"], { cwd: made.path("nested") });
  expect(scan(made)).toMatchObject({ found: ["a.txt:1:1", "mod/lib.txt:1:1", "nested/b.txt:1:1"], stderr: "" });

  const clone = createScratchRepository();
  clone.git("clone", "--quiet", made.dir, "clone");
  const { status, found, report } = scan({ leakclerk: (args) => clone.leakclerk(args, { cwd: clone.path("clone") }) });
  expect({ status, found }).toEqual({ status: 1, found: ["a.txt:1:1"] });
  expect(report.scan).toMatchObject({ complete: true, skipped: [{ path: "mod", reason: "a submodule that is not checked out" }] });
});

test("a nested repository that git cannot list is read whole, and said to be", () => {
  const made = createScratchRepository({
    ".gitignore": "*.log\n",
    "a.log": LINE,
    "nested/b.txt": LINE,
    "nested/.git": "gitdir: /nowhere\n",
  });
  const { found, stderr } = scan(made);
  expect(found).toEqual(["nested/b.txt:1:1"]);
  made.write("nested/b.txt", "fine\n");
  expect({ status: scan(made).status, stderr }).toMatchObject({ status: 0 });
});

test("a broken .git below a repository that ignores it hides nothing", () => {
  const made = createScratchRepository({ ".gitignore": "inner/\n", "inner/a.txt": LINE });
  mkdirSync(made.path("inner/.git"));
  const { status, found, stderr } = scan({ leakclerk: (args) => made.leakclerk(args, { cwd: made.path("inner") }) });
  expect({ status, found }).toEqual({ status: 1, found: ["a.txt:1:1"] });
  expect(stderr).toMatch(/its \.git is broken/);
});

test("a file that is listed and gone is skipped", () => {
  const made = createScratchRepository({ "a.txt": LINE, "b.txt": LINE });
  made.commit();
  rmSync(made.path("b.txt"));
  const { found, report } = scan(made);
  expect(found).toEqual(["a.txt:1:1"]);
  expect(report.scan).toMatchObject({
    listed: 2,
    scanned: 1,
    complete: true,
    skipped: [{ path: "b.txt", reason: "not there (any more)" }],
  });
});

test.runIf(linux)("what lies in the place of a tracked file or submodule is read for what it is now", () => {
  const library = createScratchRepository({ "lib.txt": "fine\n" });
  library.commit();
  const made = createScratchRepository({ "folder.txt": LINE, "pipe.txt": LINE, "link.txt": LINE });
  made.git("submodule", "--quiet", "add", library.dir, "mod");
  made.commit();
  for (const name of ["folder.txt", "pipe.txt", "link.txt", "mod"]) rmSync(made.path(name), { recursive: true });
  made.write("folder.txt/a.txt", LINE);
  spawnSync("mkfifo", [made.path("pipe.txt")]);
  symlinkSync(KEY, made.path("link.txt"));
  made.write("mod", LINE);
  // An untracked name that reads like what git says of a submodule.
  made.write(`160000 ${"0".repeat(40)} 0\tmod2`, LINE);
  const { found, report } = scan(made);
  expect(found).toEqual([`160000 ${"0".repeat(40)} 0\tmod2:1:1`, "folder.txt/a.txt:1:1", "link.txt:1:1", "mod:1:1"]);
  expect(report.scan).toMatchObject({
    complete: true,
    skipped: [
      { path: "folder.txt", reason: "is a folder" },
      { path: "pipe.txt", reason: "not a regular file" },
    ],
  });
});

test("a path in conflict is scanned once", () => {
  const made = createScratchRepository({ "a.txt": "one\n" });
  made.commit();
  made.git("checkout", "--quiet", "-b", "other");
  made.write("a.txt", "two\n");
  made.commit();
  made.git("checkout", "--quiet", "main");
  made.write("a.txt", "three\n");
  made.commit();
  made.tryGit(["merge", "other"]);
  expect(made.git("ls-files", "--unmerged").split("\n")).toHaveLength(3);
  expect(scan(made).report.scan).toMatchObject({ listed: 1, scanned: 1 });
});

test("links are not followed, but what they say is scanned", () => {
  const outside = createFolder({ "a.txt": LINE });
  const folder = createFolder({ "real/ok.txt": "fine\n" });
  symlinkSync(outside.path("a.txt"), folder.path("file"));
  symlinkSync(outside.dir, folder.path("folder"));
  symlinkSync("..", folder.path("real/loop"));
  symlinkSync("self", folder.path("self"));
  symlinkSync("/dev/zero", folder.path("zero"));
  symlinkSync(KEY, folder.path("text"));
  expect(scan(folder)).toMatchObject({ found: ["text:1:1"], report: { scan: { complete: true, listed: 7, scanned: 7 } } });
  // A link that is named is followed.
  expect(scan(folder, ["file"]).found).toEqual(["file:1:1"]);
  expect(scan(folder, ["folder"]).found).toEqual(["a.txt:1:1"]);
});

test.runIf(linux)("pipes, sockets and devices stop nothing in a folder", async () => {
  const folder = createFolder({ "a.txt": LINE });
  spawnSync("mkfifo", [folder.path("fifo")]);
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(folder.path("socket"), resolve));
  const reason = "not a regular file";
  expect(scan(folder)).toMatchObject({
    status: 1,
    found: ["a.txt:1:1"],
    report: {
      scan: {
        listed: 3,
        scanned: 1,
        complete: true,
        skipped: [
          { path: "fifo", reason },
          { path: "socket", reason },
        ],
      },
    },
  });
  for (const path of ["fifo", "/dev/zero", "/dev/stdin"]) {
    const { status, report, stderr } = scan(folder, [path]);
    expect({ status, complete: report.scan.complete }, path).toEqual({ status: 2, complete: false });
    expect(stderr).toMatch(/not a regular file; pipe it in: leakclerk scan - < it/);
  }
});

test("standard input is scanned as -, alone, beside paths and when it is a file", () => {
  const folder = createFolder({ "a.txt": LINE });
  expect(scan(folder, ["-"], { input: `x ${KEY}` })).toMatchObject({ status: 1, found: ["<stdin>:1:3"] });
  expect(scan(folder, ["-", "a.txt"], { input: LINE }).found).toEqual(["<stdin>:1:1", "a.txt:1:1"]);
  expect(scan(folder, ["-"], { input: "" })).toMatchObject({ status: 0, report: { scan: { listed: 1, scanned: 1, bytes: 0 } } });
  const { stdout } = runShell(
    'lc scan - -qf csv < a.txt | wc -l; { sleep 0.2; cat a.txt; } | lc scan - -qf csv | wc -l; lc scan - < . || echo "status $?"',
    { cwd: folder.dir },
  );
  expect(stdout.replaceAll(" ", "")).toBe("2\n2\nstatus2\n");
});

test("several paths are scanned once each, however they overlap", () => {
  const folder = createFolder({ "a/k.txt": LINE, "b/k.txt": LINE, "c.txt": LINE });
  const { found, report } = scan(folder, ["a/k.txt", "a", "./b/../a/", "c.txt", folder.path("c.txt"), "b"]);
  expect(found).toEqual(["a/k.txt:1:1", "b/k.txt:1:1", "c.txt:1:1"]);
  expect(report.scan.listed).toBe(3);
});

const PATTERNS: readonly [pattern: string, found: readonly string[]][] = [
  ["src/**/*.php", ["src/[id].php", "src/a.php", "src/deep/.c.php", "src/deep/b.php"]],
  ["src/*.php", ["src/[id].php", "src/a.php"]],
  ["{src,nowhere}/d*", ["src/deep/.c.php", "src/deep/b.php", "src/deep/d.txt"]],
  ["**/[bd].*", ["src/deep/b.php", "src/deep/d.txt"]],
  // There is such a file, so it is no pattern.
  ["src/[id].php", ["src/[id].php"]],
];

test("a pattern that no shell has expanded stands for what it matches, dotfiles too", () => {
  const names = ["src/a.php", "src/deep/b.php", "src/deep/.c.php", "src/deep/d.txt", "src/[id].php", "src/.git/e.php", "z.txt"];
  const folder = createFolder(Object.fromEntries(names.map((name) => [name, LINE])));
  symlinkSync(folder.path("src"), folder.path("link"));
  for (const [pattern, found] of PATTERNS) {
    const { report } = scan(folder, [pattern, "z.txt"]);
    expect(
      report.findings.map(({ path }) => path),
      pattern,
    ).toEqual([...found, "z.txt"]);
  }
  expectRefusal(folder.leakclerk(["scan", "src/*.py"]), /src\/\*\.py: no such file or folder/);
});

const scanIn = (
  dir: string,
  folder: { leakclerk: ReturnType<typeof createFolder>["leakclerk"] },
  args: readonly string[],
): readonly string[] =>
  scan({ leakclerk: (words) => folder.leakclerk(words, { cwd: dir }) }, args).report.findings.map(
    ({ path, fingerprint }) => `${path} ${fingerprint}`,
  );

test("paths are relative to the scanned root, fingerprints to the repository", () => {
  const made = createScratchRepository({ "sub/deep/a.txt": LINE });
  const [whole] = scanIn(made.dir, made, []);
  const id = whole?.split(" ")[1] ?? "";
  expect(whole).toBe(`sub/deep/a.txt ${id}`);
  expect(scanIn(made.dir, made, ["sub"])).toEqual([`deep/a.txt ${id}`]);
  expect(scanIn(made.path("sub"), made, [".."])).toEqual([`sub/deep/a.txt ${id}`]);
  expect(scanIn(made.dir, made, ["sub/deep/a.txt"])).toEqual([`sub/deep/a.txt ${id}`]);
  made.git("add", "--all");
  expect((JSON.parse(made.leakclerk(["staged", "-f", "json"]).stdout) as { findings: unknown }).findings).toMatchObject([
    { fingerprint: id },
  ]);
});

test("outside a repository fingerprints are relative to the current folder", () => {
  const folder = createFolder({ "sub/a.txt": LINE, "other/b.txt": LINE });
  const ids = scan(folder).report.findings.map(({ fingerprint }) => fingerprint);
  expect(scan(folder, ["sub", "other"]).report.findings.map(({ fingerprint }) => fingerprint)).toEqual(ids);
  expect(scan(folder, ["sub/a.txt"]).report.findings.map(({ fingerprint }) => fingerprint)).toEqual(ids.slice(1));
});

const EXCLUDES: readonly [globs: readonly string[], left: readonly string[]][] = [
  [["*.txt"], ["lib/c.js"]],
  [["lib"], ["a.txt"]],
  [["**/*.js", "a.*"], ["lib/b.txt"]],
  [
    ["lib/*", "!lib/b.txt"],
    ["a.txt", "lib/b.txt"],
  ],
  [
    ["nothing", "["],
    ["a.txt", "lib/b.txt", "lib/c.js"],
  ],
];

test("--exclude leaves out what .gitignore syntax says, with git and without", () => {
  const files = { "a.txt": LINE, "lib/b.txt": LINE, "lib/c.js": LINE };
  const [made, folder] = [createScratchRepository(files), createFolder(files)];
  for (const [globs, left] of EXCLUDES) {
    const args = globs.flatMap((glob) => ["--exclude", glob]);
    expect(scan(globs.includes("lib") ? made : folder, args).found, globs.join(" ")).toEqual(left.map((path) => `${path}:1:1`));
  }
  expect(scan(folder, ["lib/b.txt", "--exclude", "lib"])).toMatchObject({ status: 0, report: { scan: { listed: 0 } } });
});

test("--exclude takes ./ as the top, and refuses what leads out", () => {
  const made = createFolder({ "a/x.txt": LINE, "b.txt": LINE });
  expect(scan(made, ["--exclude", "./a"]).found).toEqual(["b.txt:1:1"]);
  expect(made.leakclerk(["scan", "--exclude", "../a"])).toMatchObject({ status: 2, stderr: expect.stringMatching(/leads out/) as string });
});

test("a key in the name of a file or folder is found and masked", () => {
  const made = createFolder({ [`sub/${KEY}.txt`]: "fine\n", [`${KEY}/b.txt`]: "fine\n" });
  const { found, report } = scan(made);
  expect(found).toHaveLength(2);
  expect(JSON.stringify(report)).not.toContain(KEY.slice(6));
});

test("content of any kind is read: empty, binary, UTF-16, without a last line break", () => {
  const utf16 = (text: string, mark: string): Buffer => Buffer.from(mark + text, "utf16le");
  const binary = Buffer.concat([
    Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 131) % 256)),
    Buffer.from(`\0${KEY}\0`, "latin1"),
    Buffer.alloc(64),
  ]);
  const folder = createFolder({
    "binary.bin": binary,
    "crlf.txt": `one\r\n\t${KEY}\r\n`,
    "empty.txt": "",
    "last.txt": `a\nb ${KEY}`,
    "marked.txt": `\ufeff${LINE}`,
    "utf16be.txt": utf16(`\ud83d\ude00 ${KEY}`, "\ufeff").swap16(),
    "utf16le.txt": utf16(`wide\r\n  ${LINE}`, "\ufeff"),
    "unmarked16.txt": utf16(`some text before\n${LINE}`, ""),
  });
  const { found, report } = scan(folder);
  expect(found.filter((place) => !place.startsWith("binary"))).toEqual([
    "crlf.txt:2:2",
    "last.txt:2:3",
    "marked.txt:1:1",
    "unmarked16.txt:2:1",
    "utf16be.txt:1:4",
    "utf16le.txt:2:3",
  ]);
  expect(found.some((place) => place.startsWith("binary.bin:"))).toBe(true);
  expect(report.scan).toMatchObject({ listed: 8, scanned: 8, skipped: [] });
});

test("a large file and a long line hide nothing", () => {
  const folder = createFolder();
  const size = 64 << 20;
  const text = Buffer.alloc(size, "lorem ipsum dolor sit amet, consectetur adipiscing elit\n");
  const place = (at: number): void => void text.write(`\n${KEY}\n`, at);
  text.write(LINE, 0);
  place(size >> 1);
  text.write(`\n${KEY}`, size - KEY.length - 1);
  folder.write("large.txt", text);
  const line = Buffer.alloc(16 << 20, "lorem ipsum ");
  line.write(` ${KEY} `, line.length >> 1);
  folder.write("line.txt", line);
  const { found, report } = scan(folder);
  expect(found).toHaveLength(4);
  expect(found.slice(0, 1)).toEqual(["large.txt:1:1"]);
  expect(found.at(-1)).toBe(`line.txt:1:${(line.length >> 1) + 2}`);
  expect(report.scan).toMatchObject({ listed: 2, scanned: 2, bytes: text.length + line.length });
});

test("two scans print the same bytes, except for the seconds", () => {
  const folder = createFolder(
    Object.fromEntries(
      ["b/2", "a", "B", "a-b", "a/1"].map((name, i) => [name === "a" ? "a.txt" : `${name}.txt`, `${clerkKey(i)} ${clerkKey(i + 9)}\n`]),
    ),
  );
  const ask = (...args: string[]): string =>
    folder.leakclerk(["scan", "--format", "json", ...args]).stdout.replace(/"seconds": [\d.]+/, "");
  const first = ask();
  expect(ask("--threads", "4")).toBe(first);
  const paths = first.match(/(?<="path": ").*(?=")/g) ?? [];
  expect(paths).toHaveLength(10);
  expect(paths).toEqual(paths.toSorted());
});

const NAMES: readonly Uint8Array[] = [
  "new\nline.txt",
  "carriage\rreturn",
  "escape\u001b[31m.txt",
  "bell\u0007",
  "\u202erightleft.txt",
  "zero\u200bwidth",
  "back\\slash.txt",
  "\\xff.txt",
  "-rf",
  "--help",
  " leading blank",
  "##[error]x",
  "::error file=x::y",
  "0:x",
  ":(top)x",
  "[param].ts",
  "*",
  "!a",
  "{a,b}",
  "quote'\"$(id)`id`",
  "<b>&amp;",
  "a,b",
  "100%25",
]
  .map((name): Uint8Array => Buffer.from(name))
  .concat([Buffer.from([0x66, 0xff, 0xfe, 0x2e]), Buffer.from([0xc3]), Buffer.from([0xed, 0xa0, 0x80])]);

/** Bytes of a display path: the inverse of what the contract promises. */
function bytesOf(display: string): string {
  const pieces = display.match(/\\x[0-9a-f]{2}|\\\\|[^\\]+/g) ?? [];
  return Buffer.concat(
    pieces.map((piece) =>
      piece === "\\\\" ? Buffer.from("\\") : piece.startsWith("\\x") ? Buffer.from(piece.slice(2), "hex") : Buffer.from(piece),
    ),
  ).toString("latin1");
}

for (const [name, build] of [
  ["a folder", createFolder],
  ["a repository", createScratchRepository],
] as const) {
  test.runIf(linux)(`hostile names in ${name} are found, shown reversibly, and command nothing`, () => {
    const [where, out] = [build(), createFolder()];
    for (const file of NAMES) where.write(file, LINE);
    where.write(Buffer.concat([Buffer.from("folder\n\\"), Buffer.from([0xfe]), Buffer.from("/in")]), LINE);
    const { report } = scan(where);
    expect(report.findings.map(({ path }) => bytesOf(path)).toSorted()).toEqual(
      [...NAMES.map((file) => Buffer.from(file).toString("latin1")), "folder\n\\\xfe/in"].toSorted(),
    );
    const files = ["github", "json", "sarif", "html", "junit", "csv"].map((format) => ({ format, file: out.path(format) }));
    const { stdout, stderr } = where.leakclerk(["scan", "-v", ...files.flatMap(({ format, file }) => ["-r", `${format}=${file}`])]);
    const outputs = [
      ["text", stdout],
      ["errors", stderr],
      ...files.map(({ format, file }) => [format, readFileSync(file, "utf8")]),
    ] as const;
    for (const [format, text] of outputs) {
      // oxlint-disable-next-line no-control-regex
      expect(text, format).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e]/);
      expect(text, format).not.toMatch(/##\[/);
      if (format !== "github") expect(text, format).not.toMatch(/^\s*::/m);
    }
  });
}

test.runIf(linux)("a nested repository with an odd name is looked into", () => {
  const made = createScratchRepository();
  const name = Buffer.from([0x6e, 0xff]);
  made.write(Buffer.concat([name, Buffer.from("/a.txt")]), LINE);
  runShell('for d in */; do git init --quiet "$d"; done', { cwd: made.dir, env: { ...made.env } });
  expect(scan(made).found).toEqual(["n\\xff/a.txt:1:1"]);
});
