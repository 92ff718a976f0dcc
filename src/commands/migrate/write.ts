// A migration as a configuration file, commented for whoever keeps it from now on.
import type { Migration } from "./types.ts";
import { tomlTable } from "./toml.ts";

const comment = (lines: readonly string[]): string[] => lines.map((line) => `# ${line.replaceAll(/[\r\n]+/g, " ")}`.trimEnd());

/** @param tool the name of the other tool, for people */
export function migratedConfig(tool: string, { read, exclude, disabledRules, allowlists, rules, left }: Migration): string {
  const parts: (readonly string[])[] = [
    comment([
      `Made by leakclerk init --from ${tool}${read.length === 0 ? "" : `, of ${read.join(", ")}`}.`,
      "leakclerk reads this file from the folder it scans or the nearest one above.",
      "The format is gitleaks' TOML plus fields of leakclerk's own: docs/rules.md.",
      ...(left.length === 0 ? [] : ["", "Not taken over:", ...left.map((line) => `  ${line}`)]),
    ]),
    exclude.length === 0
      ? []
      : [
          ...comment(["Paths to leave out, in .gitignore syntax. Findings there are never seen, so keep it short."]),
          tomlTable("", { exclude }).trim(),
        ],
    disabledRules.length === 0 ? [] : [...comment(["Built-in rules that are not wanted."]), tomlTable("[extend]", { disabledRules })],
    ...allowlists.map((list, i) => [
      ...(i === 0 ? comment(["What is known and harmless. Say why: it is shown with --verbose."]) : []),
      tomlTable("[[allowlists]]", {
        ...list,
        condition: list.condition === "OR" ? "" : list.condition,
        regexTarget: list.regexTarget === "secret" ? "" : list.regexTarget,
      }),
    ]),
    ...rules.map((rule, i) => {
      const { required = [], allowlists: own = [] } = rule;
      return [
        ...(i === 0 ? comment(["Rules of your own. Give each examples, and check them with `leakclerk rules check`."]) : []),
        tomlTable("[[rules]]", { ...rule, score: undefined }),
        ...own.map((list) =>
          tomlTable("[[rules.allowlists]]", {
            ...list,
            condition: list.condition === "OR" ? "" : list.condition,
            regexTarget: list.regexTarget === "secret" ? "" : list.regexTarget,
          }),
        ),
        ...required.map((part) => tomlTable("[[rules.required]]", { ...part })),
      ];
    }),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
