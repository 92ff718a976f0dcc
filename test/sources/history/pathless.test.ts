// What is found under any path is found without one: by this an audit tells which objects it has to look at.
import { expect, test } from "vitest";
import { createScanner } from "../../../src/engine/scanner.ts";
import { ANY_PATH } from "../../../src/engine/score/place.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_PROBES } from "../../../src/rules/builtin.gen.ts";
import { fillTemplate } from "../../../src/rules/templates.ts";
import { pathlessRules } from "../../../src/sources/history/pathless.ts";
import { createRandom } from "../../support/random.ts";

const TEXTS = process.env["LEAKCLERK_FULL"] === undefined ? 10_000 : 300_000;

const PATHS = [
  "app/main.js",
  "settings.conf",
  "notes.txt",
  "deploy.sh",
  "data.json",
  "tests/unit/acl.tcl",
  "tests/login.py",
  "docs/usage.md",
  "examples/run.sh",
  ".github/workflows/test.yml",
  "locale/en.json",
  "tests/docs/examples/login.txt",
];
const NAMES = "username-password,the password,passphrase,passwd,db_pass,secret,api_key,authToken,user_pwd,access_key_value,token".split(
  ",",
);
const JOINTS = ['="@"', " = '@'", ": @", "=@", " @", '": "@"', " => '@',", "(@)"];
const VALUES =
  "{word:1} {word:1}{lower:2} {lower:9} {lower:6}{digit:4} {upper:6}{digit:2} {hex:16} {hex:24} {base36:20} {alnum:12} {word:1}{digit:4}".split(
    " ",
  );

test(`${TEXTS} values that their name gives away: what only the path makes likely is no less found without one`, () => {
  const whole = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS, probes: BUILTIN_PROBES });
  const pathless = createScanner({ ...pathlessRules(BUILTIN_DETECTORS), probes: BUILTIN_PROBES });
  const random = createRandom(3);
  let found = 0;
  for (let i = 0; i < TEXTS; i++) {
    const path = random.pick(PATHS);
    const template = `${random.pick(NAMES)}${random.pick(JOINTS).replace("@", random.pick(VALUES))}`;
    const bytes = Buffer.from(`some words\n${fillTemplate(template, i)}\nmore words\n`);
    if (whole.scan({ path, bytes, origin: { kind: "file" } }).length === 0) continue;
    found++;
    const suspect = { path: ANY_PATH, bytes, origin: { kind: "commit" }, isNameClean: true } as const;
    expect(pathless.match(suspect).matches.length, `text ${i}: ${template} in ${path}`).toBeGreaterThan(0);
  }
  expect(found).toBeGreaterThan(TEXTS / 4);
});
