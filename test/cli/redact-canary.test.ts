// Nothing that redact or restore writes shows 8 characters of a value: not what is printed, not files, not arguments, not errors.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createScanner } from "../../src/engine/scanner.ts";
import { toUtf8 } from "../../src/engine/bytes.ts";
import { fillTemplate } from "../../src/rules/templates.ts";
import { detectors } from "../engine/documents.ts";
import { count, SEED } from "../engine/runs.ts";
import { createFolder } from "../support/folder.ts";
import { FORMS } from "../support/forms.ts";

const TEMPLATES = ["API-{base36upper:36}", "DEV-{base32hexupper:32}", "ghp_{alnum:36}", "xoxb-{digit:11}-{digit:12}-{alnum:24}"];
const env = { LEAKCLERK_MAP_PASSPHRASE: "canary in a mine" };

function values(): string[] {
  const scanner = createScanner({ detectors });
  const all = Array.from({ length: count(20, 500) }, (_, i) => fillTemplate(TEMPLATES[i % TEMPLATES.length] as string, SEED * 1000 + i));
  return all.filter((value) => scanner.matchText(toUtf8(` ${value} `), "").length === 1);
}

const parts = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 7) }, (_, i) => text.slice(i, i + 8));

test("values in every form leave no trace in any output", () => {
  const chosen = values();
  expect(chosen.length).toBeGreaterThan(15);
  const folder = createFolder();
  const blocks = Object.entries(FORMS).map(([name, write]) => chosen.map((value, i) => `${name} ${i}: ${write(value)}\n\n`).join(""));
  folder.write("in.txt", blocks.join("\n"));
  folder.write("again.txt", blocks.join("\n"));
  const outputs: string[] = [];
  const run = (args: readonly string[], input = ""): void => {
    const { stdout, stderr } = folder.leakclerk(args, { env, input });
    outputs.push(stdout, stderr);
  };
  run(["redact", "--diff", "--map", "map.json", "in.txt"]);
  run(["redact", "--check", "in.txt"]);
  run(["redact", "--in-place", "again.txt"]);
  run(["redact", "--follow"], readFileSync(folder.path("in.txt"), "utf8").slice(0, 6000));
  run(["redact", chosen[0] as string]);
  run(["redact", "in.txt", "--map", `${chosen[1]}/map.json`]);
  run(["restore", "--map", chosen[2] as string], outputs[0]);
  writeFileSync(folder.path("bad.json"), `{"leakclerk":"${chosen[3]}"}`);
  run(["restore", "--map", "bad.json"], outputs[0]);
  const files = readdirSync(folder.dir).filter((name) => !["in.txt", "bad.json"].includes(name));
  expect(files.toSorted()).toEqual(["again.txt", "map.json"]);
  outputs.push(...files.map((name) => readFileSync(join(folder.dir, name), "utf8")));
  const shown = outputs.join("\n");
  const traces = chosen.flatMap((value) => {
    const dummy = value.replace(/[A-Za-z0-9]/g, (c) => (c === "Z" ? "Y" : "Z"));
    return Object.entries(FORMS).flatMap(([name, write]) => {
      const ofForm = new Set(parts(write(dummy)));
      const left = parts(write(value)).filter((part) => /[A-Za-z0-9+/]{8}/.test(part) && !ofForm.has(part) && shown.includes(part));
      return left.length === 0 ? [] : [name];
    });
  });
  expect(traces).toEqual([]);
});
