// `leakclerk redact --map` and `leakclerk restore`: values come back exactly, or not at all, and the map keeps them safe.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FORMS } from "../support/forms.ts";
import { createFolder, expectRefusal } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";
import { createRepository } from "../support/repository.ts";

const KEY = clerkKey(1);
const MAIL = "Jane.Doe@shop.invalid";
const env = { LEAKCLERK_MAP_PASSPHRASE: "correct horse battery" };

/** A folder with a redacted text and its map. */
function redactedFolder(text: string, args: readonly string[] = []) {
  const folder = createFolder({ "in.txt": text });
  const { status, stdout, stderr } = folder.leakclerk(["redact", "-q", "--map", "map.json", ...args, "in.txt"], { env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const restore = (input: string) => folder.leakclerk(["restore", "-q", "--map", "map.json"], { env, input });
  return { folder, redacted: stdout, restore };
}

test("what redact gave comes back byte by byte, in every form", () => {
  const text = `${Object.values(FORMS)
    .map((write) => write(KEY))
    .join("\n\n")}\n${MAIL} jane.doe@shop.invalid {"firstName":"Ottilie"} OTTILIE\n`;
  const { redacted, restore } = redactedFolder(text);
  expect(redacted).not.toContain(KEY);
  expect(restore(redacted)).toMatchObject({ status: 0, stdout: text, stderr: "" });
});

test("in an answer each placeholder becomes the value in plain", () => {
  const { restore } = redactedFolder(`${Buffer.from(KEY).toString("base64")} ${MAIL} ${KEY}\n`);
  expect(restore("Use <CLICKBANK_CLERK_KEY_1>, write to <EMAIL_1>. <CLICKBANK_CLERK_KEY_1>!").stdout).toBe(
    `Use ${KEY}, write to ${MAIL}. ${KEY}!`,
  );
});

test("what is no placeholder of the map stays, however near it comes", () => {
  const { folder, restore } = redactedFolder(`${KEY} ${MAIL}\n`);
  const mangled =
    "<CLICKBANK_CLERK_KEY_2> <CLICKBANK_CLERK_KEY_11> <clickbank_clerk_key_1> < CLICKBANK_CLERK_KEY_1 > CLICKBANK_CLERK_KEY_1 [EMAIL_1] <EMAIL_1 EMAIL_1> <EMAIL_01> REDACTED_EMAIL_1 <EMAIL_1_1>";
  expect(restore(mangled).stdout).toBe(mangled);
  const { stderr } = folder.leakclerk(["restore", "--map", "map.json"], { env, input: "<EMAIL_1> <NAME_7>" });
  expect(stderr).toBe(
    "leakclerk: restored 1 place; not in the map, left as they are: <NAME_7>\nleakclerk: values are in clear text again\n",
  );
});

describe("the map", () => {
  test("is its owner's alone and shows nothing", () => {
    const { folder } = redactedFolder(`${KEY} ${MAIL}\n`);
    const map = readFileSync(folder.path("map.json"), "utf8");
    expect(statSync(folder.path("map.json")).mode & 0o777).toBe(0o600);
    for (const value of [KEY, MAIL, "EMAIL", "CLERK"])
      for (const text of [value, Buffer.from(value).toString("base64").slice(0, 8)]) expect(map).not.toContain(text);
  });

  test.each([
    ["a wrong passphrase", (map: string) => map, { LEAKCLERK_MAP_PASSPHRASE: "wrong horse" }, /cannot be opened\n.*passphrase is wrong/],
    [
      "changed data",
      (map: string) => map.replace(/"data":"(.)/, (_, c: string) => `"data":"${c === "A" ? "B" : "A"}`),
      env,
      /cannot be opened/,
    ],
    ["a changed head", (map: string) => map.replace('"N":65536', '"N":32768'), env, /cannot be opened/],
    ["a cost without end", (map: string) => map.replace('"N":65536', '"N":1073741824'), env, /no map of leakclerk redact, or damaged/],
    ["half of it", (map: string) => map.slice(0, 300), env, /no map of leakclerk redact, or damaged/],
    ["another file", () => "{}", env, /no map of leakclerk redact, or damaged/],
    ["no passphrase", (map: string) => map, { LEAKCLERK_MAP_PASSPHRASE: undefined }, /needs a passphrase\n.*LEAKCLERK_MAP_PASSPHRASE/],
  ])("with %s restores nothing", (_, change, environment, message) => {
    const { folder, redacted } = redactedFolder(`${KEY}\n`);
    writeFileSync(folder.path("map.json"), change(readFileSync(folder.path("map.json"), "utf8")));
    expectRefusal(folder.leakclerk(["restore", "--map", "map.json"], { env: environment, input: redacted }), message);
  });

  test("takes its passphrase from a file, too, and no short one", () => {
    const folder = createFolder({ "in.txt": KEY, pass: "correct horse\n", short: "horse\n" });
    const args = ["redact", "-q", "--map", "map.json", "in.txt", "--passphrase-file"];
    expectRefusal(folder.leakclerk([...args, "short"]), /less than 8 characters/);
    expectRefusal(folder.leakclerk([...args, "nowhere"]), /--passphrase-file nowhere/);
    expect(folder.leakclerk([...args, "pass"]).stdout).toBe("<CLICKBANK_CLERK_KEY_1>");
    expect(
      folder.leakclerk(["restore", "-q", "--map", "map.json"], {
        env: { LEAKCLERK_MAP_PASSPHRASE: "correct horse" },
        input: "<CLICKBANK_CLERK_KEY_1>",
      }).stdout,
    ).toBe(KEY);
  });

  test("is refused in a repository that does not ignore it, and by the scan", () => {
    const repository = createRepository();
    repository.write("in.txt", KEY);
    repository.write(".gitignore", "*.map\n");
    const args = ["redact", "-q", "in.txt", "--map"];
    expectRefusal(repository.leakclerk([...args, "kept.json"], { env }), /lies in a repository, and git does not ignore it/);
    expect(repository.leakclerk([...args, "kept.map"], { env }).status).toBe(0);
    repository.write("kept.json", readFileSync(repository.path("kept.map")));
    expect(repository.leakclerk(["scan", "kept.json"]).stdout).toContain("[leakclerk-redaction-map]");
  });
});
