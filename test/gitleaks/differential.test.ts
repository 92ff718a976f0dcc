// Random configurations and files: what gitleaks finds by them is what we find, rule by rule and value by value.
// What gitleaks 8.30.1 found by the first of them is kept in recorded.txt, a hash each. Where gitleaks is at hand
// (npm run bench -- peers puts it into the cache, LEAKCLERK_GITLEAKS names another), it is asked itself, too, and
// LEAKCLERK_RECORD=1 writes recorded.txt.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { latin1, toUtf8 } from "../../src/engine/bytes.ts";
import { createDetect } from "../../src/engine/detection.ts";
import { readConfig } from "../../src/policy/config.ts";
import { runs } from "../engine/runs.ts";
import { createFolder, type Folder } from "../support/folder.ts";
import { randomConfig, randomFiles } from "./generate.ts";

const GITLEAKS =
  process.env["LEAKCLERK_GITLEAKS"] ??
  fileURLToPath(new URL("../../node_modules/.cache/leakclerk/peers/gitleaks/gitleaks", import.meta.url));
const isHere = existsSync(GITLEAKS);
const RECORDED = fileURLToPath(new URL("recorded.txt", import.meta.url));
const RECORDED_SEEDS = 300;

interface GitleaksFinding {
  readonly RuleID: string;
  readonly File: string;
  readonly StartLine: number;
  readonly Match: string;
  readonly Secret: string;
}

const trimmed = (value: string): string => value.replaceAll(/^[\r\n]+|[\r\n]+$/g, "");

function gitleaks(folder: Folder): string[] {
  const args = [
    "dir",
    ".",
    "-c",
    "../config/gitleaks.toml",
    "-f",
    "json",
    "-r",
    "-",
    "--exit-code",
    "0",
    "--no-banner",
    "--log-level",
    "fatal",
    "--max-decode-depth",
    "0",
  ];
  const found = JSON.parse(execFileSync(GITLEAKS, args, { cwd: folder.path("files"), encoding: "utf8" })) as readonly GitleaksFinding[];
  return found
    .map(({ RuleID, File, StartLine, Match, Secret }) => `${RuleID} ${File}:${StartLine} ${trimmed(Secret === "" ? Match : Secret)}`)
    .toSorted();
}

/** All that the rules find: where several find one value only the most specific is reported, which gitleaks does not know. */
async function ours(folder: Folder, files: Readonly<Record<string, string>>): Promise<string[]> {
  const { detectors } = await readConfig(folder.path("config/gitleaks.toml"), folder.dir);
  const detect = createDetect(detectors);
  return Object.entries(files)
    .flatMap(([path, text]) => {
      const bytes = toUtf8(text);
      return detect
        .inText(bytes, { path })
        .found.filter(({ suppression, detector }) => suppression === null && !detector.skipReport)
        .map(({ detector, matchStart, secret }) => {
          const before = latin1(bytes, 0, matchStart + (bytes[matchStart] === 10 ? 1 : 0)).split("\n").length;
          return `${detector.id} ${path}:${before} ${trimmed(secret.expose())}`;
        });
    })
    .toSorted();
}

interface Trial {
  readonly config: string;
  readonly files: Readonly<Record<string, string>>;
  readonly folder: Folder;
}

function trialOf(seed: number): Trial {
  const [files, config] = [randomFiles(seed), randomConfig(seed)];
  const scanned = Object.entries(files).map(([path, text]) => [join("files", path), text]);
  return { config, files, folder: createFolder({ "config/gitleaks.toml": config, ...Object.fromEntries(scanned) }) };
}

/** How many findings, and what they are: long enough that no other findings pass for them. */
const digestOf = (seed: number, findings: readonly string[]): string =>
  `${seed} ${findings.length} ${createHash("sha256").update(findings.join("\n")).digest("hex").slice(0, 8)}`;

const LIMIT = 900_000;

test(
  "random configurations find what gitleaks found by them",
  async () => {
    const recorded = readFileSync(RECORDED, "utf8").trimEnd().split("\n");
    expect(recorded).toHaveLength(RECORDED_SEEDS);
    expect(recorded.filter((line) => !line.includes(" 0 ")).length).toBeGreaterThan(RECORDED_SEEDS / 3);
    for (const line of recorded) {
      const seed = Number.parseInt(line, 10);
      const { config, files, folder } = trialOf(seed);
      expect(digestOf(seed, await ours(folder, files)), `seed ${seed}\n${config}`).toBe(line);
    }
  },
  LIMIT,
);

describe.skipIf(!isHere)(`against gitleaks itself${isHere ? "" : " (left out: npm run bench -- peers)"}`, () => {
  test(
    "random configurations find the same",
    async () => {
      let findings = 0;
      const first = Number(process.env["LEAKCLERK_SEED"] ?? 1);
      for (let seed = first; seed < first + runs(60, 5000).numRuns; seed++) {
        const { config, files, folder } = trialOf(seed);
        const expected = gitleaks(folder);
        findings += expected.length;
        expect(await ours(folder, files), `seed ${seed}\n${config}`).toEqual(expected);
      }
      expect(findings).toBeGreaterThan(100);
    },
    LIMIT,
  );

  test.runIf(process.env["LEAKCLERK_RECORD"] === "1")(
    "what gitleaks finds is recorded",
    () => {
      const lines = Array.from({ length: RECORDED_SEEDS }, (_, i) => digestOf(i + 1, gitleaks(trialOf(i + 1).folder)));
      writeFileSync(RECORDED, `${lines.join("\n")}\n`);
    },
    LIMIT,
  );
});
