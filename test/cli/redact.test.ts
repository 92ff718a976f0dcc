// `leakclerk redact` as a filter before a paste: what goes in, what comes out, and nothing at all when it fails.
import { symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import type { CliOptions, CliResult } from "../support/cli.ts";
import { createFolder, expectRefusal, runShell } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const KEY = clerkKey(1);
const MAIL = "jane.doe@shop.invalid";

const redact = (input: string | Uint8Array, args: readonly string[] = [], options: CliOptions = {}): CliResult =>
  runCli(["redact", ...args], { input, ...options });

test("secrets and addresses of a pipe become numbered placeholders, everything else stays", () => {
  const text = `DEV: ${developerKey(2)}\r\n\tkey=${KEY}; again ${KEY}, other ${clerkKey(3)}\nfrom Jane <${MAIL}> \u00e9\ud83d\ude00\n\nno line break at the end`;
  const { status, stdout, stderr } = redact(text);
  expect({ status, stdout }, stderr).toEqual({
    status: 0,
    stdout:
      "DEV: <CLICKBANK_DEVELOPER_KEY_1>\r\n\tkey=<CLICKBANK_CLERK_KEY_1>; again <CLICKBANK_CLERK_KEY_1>, other <CLICKBANK_CLERK_KEY_2>\nfrom Jane <<EMAIL_1>> \u00e9\ud83d\ude00\n\nno line break at the end",
  });
  expect(stderr).toBe("leakclerk: replaced 5 places: 2 CLICKBANK_CLERK_KEY, 1 CLICKBANK_DEVELOPER_KEY, 1 EMAIL\n");
});

test("a text with nothing in it comes out byte by byte, and so does an empty one", () => {
  const bytes = Buffer.from([...Array.from({ length: 256 }, (_, i) => i), 0xff, 0xfe, 0x0d, 0x0a]);
  const folder = createFolder({ "bytes.bin": bytes });
  const { stdout, stderr } = runShell("lc redact bytes.bin | cmp - bytes.bin && lc redact -q < bytes.bin | cmp - bytes.bin && echo same", {
    cwd: folder.dir,
  });
  expect({ stdout, stderr }).toEqual({ stdout: "same\n", stderr: "leakclerk: nothing to replace\n" });
  expect(redact("")).toMatchObject({ status: 0, stdout: "", stderr: "leakclerk: nothing to replace\n" });
});

test("several files share their numbers, - among them", () => {
  const folder = createFolder({ "a.txt": `a ${KEY}\n`, "b.txt": `b ${clerkKey(2)} ${KEY}\n` });
  symlinkSync("a.txt", folder.path("link"));
  const { status, stdout, stderr } = folder.leakclerk(["redact", "a.txt", "-", "b.txt", "link"], { input: `in ${clerkKey(2)}\n` });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout:
      "a <CLICKBANK_CLERK_KEY_1>\nin <CLICKBANK_CLERK_KEY_2>\nb <CLICKBANK_CLERK_KEY_2> <CLICKBANK_CLERK_KEY_1>\na <CLICKBANK_CLERK_KEY_1>\n",
  });
  expect(stderr).toBe("leakclerk: replaced 5 places: 2 CLICKBANK_CLERK_KEY\n");
});

const KEPT: readonly [keep: readonly string[], shown: boolean][] = [
  [[], false],
  [["--keep", "email"], true],
  [["--keep", "pii"], true],
  [["--keep=name,email"], true],
];

test("--keep leaves kinds of personal data alone, never secrets", () => {
  for (const [args, shown] of KEPT) {
    const { stdout } = redact(`${MAIL} ${KEY}`, args);
    expect(stdout, args.join(" ")).toBe(`${shown ? MAIL : "<EMAIL_1>"} <CLICKBANK_CLERK_KEY_1>`);
  }
});

test("neither comments nor ignore files nor allowlists keep a secret in a paste", () => {
  const folder = createFolder({
    ".leakclerk.toml": "[[allowlists]]\nregexes = ['''.''']\n",
    ".leakclerkignore": "*\n",
    "a.txt": `${KEY} # leakclerk:allow\n${clerkKey(2)} # gitleaks:allow\n`,
  });
  expect(folder.leakclerk(["redact", "a.txt", "-q"])).toMatchObject({
    status: 0,
    stdout: "<CLICKBANK_CLERK_KEY_1> # leakclerk:allow\n<CLICKBANK_CLERK_KEY_2> # gitleaks:allow\n",
    stderr: "",
  });
});

test("rules of the configuration are replaced, too, and --rules chooses", () => {
  const folder = createFolder({ ".leakclerk.toml": "[[rules]]\nid = 'acme-token'\nregex = '''\\bacme_[a-z]{8}\\b'''\n" });
  const input = `acme_qzkwvjxp ${KEY}\n`;
  expect(folder.leakclerk(["redact"], { input }).stdout).toBe("<ACME_TOKEN_1> <CLICKBANK_CLERK_KEY_1>\n");
  expect(folder.leakclerk(["redact", "--rules", "config"], { input }).stdout).toBe(`<ACME_TOKEN_1> ${KEY}\n`);
});

const ENCODINGS: readonly [name: string, encode: (text: string) => Buffer][] = [
  ["UTF-8 with a mark", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16 little endian", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16 big endian", (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["UTF-16 without a mark", (text) => Buffer.from(text, "utf16le")],
];

test("a text comes out in the encoding it came in", () => {
  const folder = createFolder();
  ENCODINGS.forEach(([, encode], i) => {
    folder.write(`${i}.in`, encode(`a longer line of text\r\nkey ${KEY} \u20ac\n`));
    folder.write(`${i}.out`, encode("a longer line of text\r\nkey <CLICKBANK_CLERK_KEY_1> \u20ac\n"));
  });
  const { stdout } = runShell("cat ?.out > all; lc redact -q ?.in | cmp - all && echo same", { cwd: folder.dir });
  expect(stdout).toBe("same\n");
});

test("placeholders that are already there keep their numbers, and redacting twice changes nothing", () => {
  const once = redact(`<CLICKBANK_CLERK_KEY_4> ${KEY}\n`).stdout;
  expect(once).toBe("<CLICKBANK_CLERK_KEY_4> <CLICKBANK_CLERK_KEY_5>\n");
  expect(redact(once)).toMatchObject({ stdout: once, stderr: "leakclerk: nothing to replace\n" });
});

test("when one input fails, nothing of the others is printed", () => {
  const folder = createFolder({ "a.txt": `a ${KEY}\n`, "sub/x": "" });
  expectRefusal(folder.leakclerk(["redact", "a.txt", "nowhere"]), /nowhere: no such file\n {2}nothing was printed/);
  expectRefusal(folder.leakclerk(["redact", "a.txt", "sub"]), /sub: is a folder/);
  expectRefusal(folder.leakclerk(["redact", "--rules", "nothing", "a.txt"]), /no pack or rule "nothing"/);
});
