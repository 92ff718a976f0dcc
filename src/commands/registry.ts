// The commands: name, usage, options, and where the code is. A new one is a file and an entry here.
import { SEVERITIES } from "../engine/types.ts";
import type { ExitCode } from "../exit-codes.ts";
import { HOOK_EVENTS, MANAGER_IDS } from "../hooks/events.ts";
import { STYLES } from "../redact/placeholder-styles.ts";
import { FORMATS } from "../reporters/registry.ts";
import type { Io } from "./io.ts";
import type { OptionSpec, ParsedArguments } from "./options.ts";

export interface Command {
  readonly usage: string;
  readonly summary: string;
  /** Words that may follow, for completions and hints. */
  readonly subcommands?: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly details?: string;
  load(): Promise<{ run(args: ParsedArguments, io: Io): Promise<ExitCode> }>;
}

export const HELP_OPTION: OptionSpec = { name: "help", short: "h", help: "show this help" };
const VERBOSE: OptionSpec = { name: "verbose", short: "v", help: "also what was read and why something was skipped" };
const QUIET: OptionSpec = { name: "quiet", short: "q", help: "findings only" };
const CONFIG: OptionSpec = {
  name: "config",
  short: "c",
  value: "FILE",
  help: ".leakclerk.toml, or a gitleaks TOML; default: the nearest one, else built-in rules",
};
const RULES: OptionSpec = {
  name: "rules",
  value: "LIST",
  help: "packs or rule ids, comma-separated: clickbank, all, aws-access-key-id, -generic-api-key",
};
const EXCLUDE: OptionSpec = {
  name: "exclude",
  value: "GLOB",
  multiple: true,
  help: "leave out paths, .gitignore syntax; may be given several times",
};
const THREADS: OptionSpec = {
  name: "threads",
  short: "j",
  value: "N",
  help: "threads for a tree (default: as many as it is worth, up to the cores)",
};
const COLOR: OptionSpec = { name: "color", value: "WHEN", choices: ["auto", "always", "never"], help: "auto, always or never" };
const NO_GITIGNORE: OptionSpec = { name: "no-gitignore", help: "in a git repository also read ignored, untracked files" };

const MAP: OptionSpec = { name: "map", value: "FILE", help: "also write what placeholders stand for, encrypted, for leakclerk restore" };
const PASSPHRASE_FILE: OptionSpec = {
  name: "passphrase-file",
  value: "FILE",
  help: "the map's passphrase; else LEAKCLERK_MAP_PASSPHRASE, else it is asked for",
};

const SCAN_OPTIONS: readonly OptionSpec[] = [
  {
    name: "format",
    short: "f",
    value: "FORMAT",
    choices: FORMATS,
    help: `what goes to standard output: ${FORMATS.join(", ")} (default text)`,
  },
  { name: "report", short: "r", value: "FORMAT=FILE", multiple: true, help: "also write this report; may be given several times" },
  CONFIG,
  RULES,
  {
    name: "baseline",
    short: "b",
    value: "FILE",
    help: "what it holds stays known: a baseline, a JSON report, or that of gitleaks or detect-secrets (default .leakclerk-baseline.json)",
  },
  { name: "fail-on", value: "LEVEL", choices: SEVERITIES, help: "lowest severity that makes exit status 1 (default low)" },
  EXCLUDE,
  { name: "no-suppress", help: "also show what comments, ignore files, the baseline and allowlists silence" },
  { name: "no-archives", help: "do not open archives, documents and packed files" },
  { name: "max-archive-depth", value: "N", help: "open archives inside archives so deep (default 4, 0 opens none)" },
  THREADS,
  COLOR,
  QUIET,
  VERBOSE,
  { name: "exit-zero", help: "findings do not fail the command" },
];

export const COMMANDS: Readonly<Record<string, Command>> = {
  scan: {
    usage: "leakclerk scan [path …]",
    summary: "scan files and folders; - is standard input",
    options: [...SCAN_OPTIONS, NO_GITIGNORE],
    details: "Inside a git repository all tracked files and all new ones that are not ignored are read; elsewhere every file.",
    load: () => import("./scan.ts"),
  },
  staged: {
    usage: "leakclerk staged",
    summary: "scan exactly what the next commit would add",
    options: [...SCAN_OPTIONS, { name: "all-merge-files", help: "in a merge also scan what comes unchanged from the other branch" }],
    load: () => import("./staged.ts"),
  },
  diff: {
    usage: "leakclerk diff <base>[..<head>]",
    summary: "scan every commit that head has and base has not",
    options: [
      ...SCAN_OPTIONS,
      {
        name: "policy",
        value: "WHOSE",
        choices: ["working-copy", "merge-base"],
        help: "whose configuration, ignore files and baseline hold (default working-copy)",
      },
      { name: "allow-new-suppressions", help: "with --policy merge-base: let pass what the commits themselves silence" },
    ],
    details:
      "Each commit is looked at, merges too, so a secret that a later commit removes is found. Without a head: HEAD.\n<base>...<head> compares with the merge base. The same commit twice: that commit alone.\n--policy merge-base judges by what held before the commits: what they silence themselves is found all the same.",
    load: () => import("./diff.ts"),
  },
  history: {
    usage: "leakclerk history [repo]",
    summary: "scan every object that a repository holds, reachable or not",
    options: [
      ...SCAN_OPTIONS,
      { name: "reachable", help: "only what branches, tags and other references lead to" },
      { name: "branch", value: "NAME", multiple: true, help: "only what this branch or commit leads to; may be given several times" },
      { name: "range", value: "A..B", multiple: true, help: "only commits that B has and A has not; may be given several times" },
      { name: "since", value: "DATE", help: 'only commits since then: 2026-01-31, "2 weeks ago", yesterday' },
      { name: "allow-incomplete-clone", help: "what a shallow or partial clone lacks does not make the status 2" },
      { name: "no-cache", help: "scan all anew, also what was scanned earlier with the same rules" },
    ],
    details:
      "Files of every commit, merges too, messages, authors, notes and tags; the stash, the reflog, amended and lost commits, what was only staged; submodules.\nOne finding for each value and rule, with the commit that brought it first. What was scanned once is not scanned again.",
    load: () => import("./history.ts"),
  },
  redact: {
    usage: "leakclerk redact [file …]",
    summary: "print a text with secrets and personal data replaced",
    options: [
      { name: "keep", value: "KINDS", multiple: true, help: "leave kinds alone: secret, pii, email, name, phone, address, ip …" },
      { name: "only", value: "KINDS", multiple: true, help: "replace these kinds alone" },
      {
        name: "style",
        value: "STYLE",
        choices: STYLES,
        help: "placeholders: angle <EMAIL_1>, identifier REDACTED_EMAIL_1, brackets [EMAIL_1]",
      },
      { name: "lines", help: "a placeholder keeps the line breaks of what it stands for" },
      { name: "in-place", short: "i", help: "replace the files themselves" },
      { name: "check", help: "print nothing; status 1 if something would be replaced" },
      { name: "diff", help: "tell on standard error what was replaced where, and why" },
      { name: "follow", help: "give out each line of standard input as soon as it is whole, as for tail -f" },
      { name: "clipboard", help: "redact what is in the clipboard, there" },
      { name: "open", help: "open the paste page in the browser: paste, look, choose, copy" },
      MAP,
      PASSPHRASE_FILE,
      CONFIG,
      RULES,
      { ...QUIET, help: "no counts on standard error" },
    ],
    details:
      "Reads standard input without a file. The result is scanned again before it is printed; if anything is found, nothing is printed.\nKinds: secret; pii, which is all of email, name, phone, address, ip, card, iban, receipt, nickname, id, text, device, signature.",
    load: () => import("./redact.ts"),
  },
  restore: {
    usage: "leakclerk restore --map FILE [file …]",
    summary: "put the values of a map back in the place of placeholders",
    options: [{ ...MAP, help: "the map that redact wrote" }, PASSPHRASE_FILE, { ...QUIET, help: "no counts on standard error" }],
    details: "Only placeholders that are in the map, and written exactly so, are replaced. The text is in clear again.",
    load: () => import("./restore.ts"),
  },
  hook: {
    usage: "leakclerk hook install|uninstall|doctor, leakclerk hook run pre-commit|pre-push|pre-receive",
    summary: "guard the commits and pushes of this repository, and prove the guard",
    subcommands: ["install", "uninstall", "doctor", "run"],
    options: [
      { name: "event", value: "NAME", choices: HOOK_EVENTS, help: `which hook: ${HOOK_EVENTS.join(", ")} (default pre-commit)` },
      {
        name: "manager",
        value: "NAME",
        choices: MANAGER_IDS,
        help: `where to: ${MANAGER_IDS.join(", ")} (default: what this repository uses)`,
      },
      { name: "time-limit", value: "SECONDS", help: "run pre-push, pre-receive: stop after this time (default: no limit)" },
      { name: "on-timeout", value: "WHAT", choices: ["refuse", "accept"], help: "what becomes of the push then (default refuse)" },
      { name: "allow-comments", help: "run pre-receive: listen to allow comments in what is pushed" },
      { name: "shared", help: "also edit a hook folder outside the repository (core.hooksPath)" },
      ...SCAN_OPTIONS,
    ],
    load: () => import("./hook.ts"),
  },
  baseline: {
    usage: "leakclerk baseline create [path …], leakclerk baseline update [path …], leakclerk baseline audit",
    summary: "let what was there before stay known; look through it",
    subcommands: ["create", "update", "audit"],
    options: [
      {
        name: "output",
        short: "o",
        value: "FILE",
        help: "create: where (default .leakclerk-baseline.json at the top; - is standard output)",
      },
      { name: "from", value: "FILE", help: "create: take over a JSON report, or the baseline of gitleaks or detect-secrets" },
      { name: "force", help: "create: write a file anew that is there; labels are kept" },
      { name: "baseline", short: "b", value: "FILE", help: "update, audit: which one (default .leakclerk-baseline.json at the top)" },
      { name: "add", help: "update: also take in what is new" },
      { name: "all", help: "audit: also entries that have a label" },
      { name: "stats", help: "audit: count labels by rule, and how often each rule was right" },
      { name: "unused", help: "audit: list entries that are not needed any more" },
      { name: "fail-on-real", help: "audit: status 1 while something labelled real still stands" },
      { name: "format", short: "f", value: "FORMAT", choices: ["text", "json"], help: "audit --stats, --unused: text or json" },
      CONFIG,
      RULES,
      EXCLUDE,
      NO_GITIGNORE,
      THREADS,
      COLOR,
      { ...QUIET, help: "no summary" },
      { ...VERBOSE, help: "name everything that changes" },
    ],
    details:
      "update takes out what is gone and keeps labels; what is new it takes in only with --add, and gives 1 otherwise.\nThe file holds no value. Findings in it are silenced in every scan, and counted.",
    load: () => import("./baseline.ts"),
  },
  rules: {
    usage: "leakclerk rules list, leakclerk rules show <rule-id>, leakclerk rules check [file …]",
    summary: "list, explain and check rules",
    subcommands: ["list", "show", "check"],
    options: [
      CONFIG,
      RULES,
      { name: "explain", value: "FILE:LINE", help: "with show: why a value there counts as a secret, or not; for rules with a score" },
      { name: "json", help: "machine-readable" },
    ],
    load: () => import("./rules.ts"),
  },
  init: {
    usage: "leakclerk init [--from gitleaks|secretlint|detect-secrets]",
    summary: "write a commented .leakclerk.toml; offer the hook and a workflow",
    options: [
      {
        name: "from",
        value: "TOOL",
        choices: ["gitleaks", "secretlint", "detect-secrets"],
        help: "take over that tool's configuration, ignore file and baseline",
      },
      { name: "force", help: "--from: write a configuration and baseline anew that are there" },
      { name: "hook", help: "also install the pre-commit hook" },
      { name: "workflow", help: "also write a GitHub workflow" },
      { name: "action", value: "OWNER/REPO@COMMIT", help: "the copy of leakclerk that the workflow uses" },
    ],
    load: () => import("./init.ts"),
  },
  completion: {
    usage: "leakclerk completion bash|zsh|fish",
    summary: "print a completion script for a shell",
    subcommands: ["bash", "zsh", "fish"],
    options: [],
    load: () => import("./completion.ts"),
  },
};
