// leakclerk init: a commented configuration, another tool's on request, and the hook and a workflow. Never overwrites
// without being told.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { findTop } from "../git/repository.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";

const CONFIG = `# leakclerk reads this file from the folder it scans or the nearest one above.
# The format is gitleaks' TOML plus fields of leakclerk's own: docs/rules.md.

# Paths to leave out, in .gitignore syntax. Findings there are never seen, so keep it short.
exclude = []

# Lowest severity that makes exit status 1: low, medium, high, critical.
# failOn = "low"

[extend]
# Built-in rules that you do not want. \`leakclerk rules list\` shows all ids.
disabledRules = []

# What is known and harmless. Say why: it is shown with --verbose.
# [[allowlists]]
# description = "made-up keys in our tests"
# paths = ['''^test/fixtures/''']

# A rule of your own. Check it with \`leakclerk rules check\`.
# [[rules]]
# id = "acme-api-token"
# description = "Acme API token"
# regex = '''\\bacme_[A-Za-z0-9]{24}\\b'''
# keywords = ["acme_"]
# severity = "high"
# confidence = "high"
# help = "Revoke it under Settings > API tokens."
# examples = ['token = "acme_{alnum:24}"']
# counterexamples = ['acme_short']
`;

/** What `uses:` says until it is known whose copy of the Action is trusted. */
const UNKNOWN_ACTION = "OWNER/leakclerk@COMMIT";

/** @param action `owner/repository@commit` */
const workflow = (
  action: string,
): string => `# Looks for leaked secrets in every commit of a push or pull request, judged by the configuration of its base.
name: leakclerk
on:
  pull_request:
  merge_group:
  push:
permissions:
  contents: read
jobs:
  secrets:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          # Every commit; with 1, and credentials in a private repository, leakclerk fetches what it needs.
          fetch-depth: 0
      # A full commit id: a tag could be moved to other code.
      - uses: ${action}
`;

/** @throws UsageError for what would not pin one commit */
function chosenAction(args: ParsedArguments): string {
  const action = args.value("action") ?? UNKNOWN_ACTION;
  if (action === UNKNOWN_ACTION || /^[A-Za-z0-9][\w-]*\/[\w.-]+@[0-9a-f]{40}$/.test(action)) return action;
  throw new UsageError(`--action ${action}: no repository with a full commit id`, "write OWNER/REPOSITORY@ and 40 hexadecimal digits");
}

/** Writes a new file. @returns false when there is one already */
function writeNew(path: string, text: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new UsageError(`${dirname(path)} could not be made (${(error as NodeJS.ErrnoException).code})`, "is a file in the way?");
  }
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new UsageError(`${path} could not be written (${code})`, "is the folder writable?");
  }
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  if (args.positionals.length > 0) throw new UsageError("init takes no path", "run it in the folder it is for");
  const top = findTop(io.cwd);
  if (top === undefined && (args.has("hook") || args.has("workflow"))) throw new UsageError("not a git repository", "git init comes first");
  const folder = top ?? io.cwd;
  const action = chosenAction(args);
  const tell = (name: string, isNew: boolean): void =>
    io.out(`${relative(io.cwd, join(folder, name))}: ${isNew ? "written" : "is there already and was left as it is"}\n`);
  const from = args.value("from");
  if (from === undefined && args.has("force")) throw new UsageError("init: --force belongs to --from", "without it nothing is overwritten");
  if (from !== undefined) await (await import("./migrate/migrate.ts")).migrateFrom(from, folder, args, io);
  const written = from === undefined && writeNew(join(folder, ".leakclerk.toml"), CONFIG);
  if (from === undefined) tell(".leakclerk.toml", written);
  if (written && existsSync(join(folder, ".gitleaks.toml")))
    io.out('  .gitleaks.toml is not read any more; to keep it: [extend] with path = ".gitleaks.toml"\n');

  const wants = async (option: string, question: string): Promise<boolean> =>
    args.has(option) || (io.inIsTerminal && io.outIsTerminal && /^y(?:es)?$/i.test((await io.ask(`${question} [y/N] `)).trim()));
  const hook = top !== undefined && (await wants("hook", "Install the pre-commit hook?"));
  if (hook) {
    const { installHook } = await import("../hooks/install.ts");
    const { describeChange } = await import("./hook-setup.ts");
    io.out(`${describeChange(await installHook({ cwd: folder })).join("\n")}\n`);
  }
  const flow = top !== undefined && (await wants("workflow", "Write .github/workflows/leakclerk.yml?"));
  if (flow) {
    const written = writeNew(join(folder, ".github/workflows/leakclerk.yml"), workflow(action));
    tell(".github/workflows/leakclerk.yml", written);
    if (written && action === UNKNOWN_ACTION)
      io.out(`  put the leakclerk repository that you trust, and the full id of a commit, in place of ${action}\n`);
  }

  const next = [
    "leakclerk scan                what is in this tree",
    ...(existsSync(join(folder, ".leakclerk-baseline.json"))
      ? []
      : ["leakclerk baseline create     let what is there stay known, to look through later"]),
  ];
  if (!hook) next.push(top === undefined ? "git init, then leakclerk hook install" : "leakclerk hook install        guard every commit");
  if (!flow && top !== undefined) next.push("leakclerk init --workflow     guard pull requests");
  io.out(`\nNext:\n${next.map((line) => `  ${line}\n`).join("")}`);
  return EXIT.clean;
}
