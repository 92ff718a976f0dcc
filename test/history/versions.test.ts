// Versions of one file: what is told from another version is what a scan of this one says, to the letter.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createTold } from "../../src/commands/history/told.ts";
import { createTellDecisive } from "../../src/engine/decisive.ts";
import type { WholeTable } from "../../src/engine/prefilter.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { createSieve } from "../../src/engine/sieve.ts";
import { createObjectKernel } from "../../src/git/kernel/objects.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS, BUILTIN_PROBES } from "../../src/rules/builtin.gen.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import type { Likeness } from "../../src/sources/history/cache.ts";
import { pathlessBuiltin } from "../../src/sources/history/pathless.ts";
import { createScratchRepository } from "../support/folder.ts";
import { askHistory } from "../support/history.ts";
import { createRandom, type Random } from "../support/random.ts";

const ROUNDS = process.env["LEAKCLERK_FULL"] === undefined ? 20 : 3000;
const VERSIONS = 60;

const scanner = createScanner({ detectors: BUILTIN_DETECTORS, prepared: BUILTIN_ANCHORS, probes: BUILTIN_PROBES });
const pathless = createScanner({ ...pathlessBuiltin(), probes: BUILTIN_PROBES });
const sieve = createSieve(pathless.source, (BUILTIN_ANCHORS.whole as WholeTable).reaches);
const kernel = createObjectKernel(sieve, pathless.source.table);
const tellDecisive = createTellDecisive(scanner.source);

/** Lines that hold values, that go with them, silence them or stand in their way. */
const LINES: readonly ((random: Random) => string)[] = [
  (random) => fillTemplate("key = API-{base36upper:36}", random.below(4)),
  (random) => fillTemplate("developer = DEV-{base36upper:36}", random.below(3)),
  (random) => fillTemplate('password = "{alnum:14}"', random.below(5)),
  (random) => fillTemplate("{alnum:14}", random.below(5)),
  (random) => fillTemplate("aws_access_key_id = AKIA{base36upper:16}", random.below(3)),
  (random) => fillTemplate("aws_secret_access_key = {alnum:40}", random.below(3)),
  (random) => fillTemplate("mailgun: key-{hex:32}", random.below(3)),
  (random) => fillTemplate("key-{hex:32}", random.below(3)),
  () => "mail goes by mailgun",
  (random) => fillTemplate("https://user:{alnum:12}@example.com/", random.below(3)),
  (random) => Buffer.from(fillTemplate("key: API-{base36upper:36}", random.below(3))).toString("base64"),
  (random) => fillTemplate('"API-{base36upper:18}" + \n  "{base36upper:18}"', random.below(3)),
  () => "# leakclerk:allow",
  () => "# leakclerk:allow clickbank-clerk-key -- made up",
  () => "// gitleaks:allow",
  () => "",
  () => "user = ann",
  () => "a line of text that goes on and on",
  (random) => "x".repeat(random.below(300)),
  (random) => "further lines of text\n".repeat(random.below(30)).trimEnd(),
  () => "-----BEGIN RSA PRIVATE KEY-----",
  (random) => fillTemplate(`${"{alnum:64}\n".repeat(6)}-----END RSA PRIVATE KEY-----`, random.below(2)),
];

const FILLER = "a line of text that goes on and on for a while, and says nothing of interest to anybody\n".repeat(5).trimEnd();

/** Few lines of interest, far from each other mostly. */
function begin(random: Random): string[] {
  const parts = Array.from({ length: 2 + random.below(4) }, () => [
    ...Array.from({ length: 1 + random.below(3) }, () => random.pick(LINES)(random)),
    ...(random.below(4) === 0 ? [] : [FILLER]),
  ]);
  return [FILLER, ...parts.flat(), FILLER];
}

function change(lines: readonly string[], random: Random): string[] {
  const at = random.below(lines.length + 1);
  const changed = [...lines];
  const kind = random.below(12);
  if (kind === 0) changed.splice(at, 0, random.pick(LINES)(random));
  else if (kind === 1 && lines.length > 6) changed.splice(at, 1);
  else if (kind === 2) changed.splice(at, 0, lines[random.below(lines.length)] as string);
  else if (kind < 6) changed.splice(random.pick([0, lines.length]), 0, "one more line");
  else changed.splice(lines.indexOf(FILLER, at), 0, FILLER);
  return lines.length > 60 ? begin(random) : changed;
}

test(`what is told of a version is what a scan says: ${ROUNDS} files`, () => {
  let count = 0;
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const random = createRandom(seed);
    const told = createTold();
    const kinds = new Map<string, number>();
    let lines = begin(random);
    const newline = random.pick(["\n", "\n", "\r\n"]);
    for (let version = 0; version < VERSIONS; version++) {
      lines = change(lines, random);
      const bytes = Buffer.from(lines.join(newline) + random.pick(["\n", ""]));
      const path = random.pick(["src/client.php", "src/client.php", "config/prod.yml"]);
      const record = kernel.makeRoom(0, 0);
      kernel.addText(bytes, record);
      const known = kernel.isSuspect(record) ? kernel.knownHits(record) : null;
      const decisive = known === null ? null : tellDecisive(bytes, known);
      if (decisive === null || known === null) continue;
      const digest = createHash("sha256").update(decisive.text, "latin1").digest("hex");
      const likeness: Likeness = { kind: kinds.get(digest) ?? kinds.size, lines: decisive.lines };
      kinds.set(digest, likeness.kind);
      const blob = `${seed} ${version}`;
      const scanned = scanner.scan({ path, bytes, origin: { kind: "commit", blob }, nameIsKnown: true });
      const same = told.findings(likeness, path, blob);
      if (same === null) told.note(likeness, path, scanned);
      else {
        count += same.length;
        expect(same, `seed ${seed}, version ${version}`).toEqual(scanned);
        for (const [i, { token }] of same.entries()) expect(token).toBe(scanned[i]?.token);
      }
    }
  }
  expect(count).toBeGreaterThan(ROUNDS * 5);
}, 3_600_000);

test("a history of many versions: the same by both readers, and the next time", () => {
  const made = createScratchRepository();
  const random = createRandom(7);
  let lines = begin(random);
  for (let version = 0; version < 25; version++) {
    for (let i = 0; i < 3; i++) lines = change(lines, random);
    made.write(version % 5 === 4 ? "config/other.yml" : "src/client.php", `${lines.join("\n")}\n`);
    made.commit(`version ${version}`);
  }
  made.git("gc", "--quiet");
  const findings = (question: Parameters<typeof askHistory>[1]): unknown => askHistory(made, question).report.findings;
  const byGit = findings({ args: ["--no-cache"], env: { LEAKCLERK_HISTORY_READER: "git" } });
  expect(findings({ args: ["--no-cache"] })).toEqual(byGit);
  expect(findings({})).toEqual(byGit);
  expect(findings({})).toEqual(byGit);
  made.write("src/client.php", `${change(change(lines, random), random).join("\n")}\n`);
  made.commit("one more");
  expect(findings({})).toEqual(findings({ args: ["--no-cache"], env: { LEAKCLERK_HISTORY_READER: "git" } }));
});
