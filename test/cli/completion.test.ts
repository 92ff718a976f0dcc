// Completion scripts: each shell can read its own, and offers commands, options and values.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/commands/registry.ts";
import { runCli } from "../support/cli.ts";

const script = (shell: string): string => runCli(["completion", shell]).stdout;

/** What bash offers for the last word of a line. */
function offers(source: string, words: readonly string[]): string[] {
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const { status, stdout, stderr } = spawnSync("bash", [
    "--norc",
    "-c",
    `${source}\nCOMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _leakclerk; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ]);
  expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: "" });
  return stdout.toString().trim().split("\n");
}

test("bash offers commands, subcommands, options and values", () => {
  const source = script("bash");
  expect(spawnSync("bash", ["-n"], { input: source })).toMatchObject({ status: 0 });
  expect(offers(source, ["leakclerk", ""])).toEqual([...Object.keys(COMMANDS), "--help", "--version"]);
  expect(offers(source, ["leakclerk", "sta"])).toEqual(["staged"]);
  expect(offers(source, ["leakclerk", "hook", "un"])).toEqual(["uninstall"]);
  expect(offers(source, ["leakclerk", "scan", "--no-"])).toEqual(["--no-suppress", "--no-archives", "--no-gitignore"]);
  expect(offers(source, ["leakclerk", "scan", "--format", "j"])).toEqual(["json", "jsonl", "junit"]);
  expect(offers(source, ["leakclerk", "baseline", "audit", "--format", ""])).toEqual(["text", "json"]);
  expect(offers(source, ["leakclerk", "scan", "--fail-on", ""])).toEqual(["low", "medium", "high", "critical"]);
  expect(offers(source, ["leakclerk", "scan", "/et"])).toEqual(["/etc"]);
});

test("zsh loads bash's script, and fish names every command and option", () => {
  expect(script("zsh")).toBe(`autoload -U +X bashcompinit && bashcompinit\n${script("bash")}`);
  const fish = script("fish");
  for (const [name, { options, subcommands = [] }] of Object.entries(COMMANDS)) {
    expect(fish).toContain(`-n __fish_use_subcommand -a ${name} -d '`);
    for (const option of options) expect(fish).toContain(`-n '__fish_seen_subcommand_from ${name}' -l ${option.name} `);
    if (subcommands.length > 0) expect(fish).toContain(`-n '__fish_seen_subcommand_from ${name}' -a '${subcommands.join(" ")}'`);
  }
  // Quotes come in pairs on every line.
  for (const line of fish.split("\n")) expect((line.replaceAll("\\'", "").match(/'/g) ?? []).length % 2, line).toBe(0);
});
