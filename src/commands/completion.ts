// leakclerk completion: scripts for bash, zsh and fish, from the tables of registry.ts.
import { UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { nearestHint } from "../nearest.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import { COMMANDS } from "./registry.ts";

const words = (list: readonly string[]): string => list.join(" ");
const flags = (name: string): string[] => [...(COMMANDS[name]?.options ?? []), { name: "help" }].map((option) => `--${option.name}`);

function bash(): string {
  const names = Object.keys(COMMANDS);
  const cases = names
    .map((name) => `    ${name}) words="${words([...(COMMANDS[name]?.subcommands ?? []), ...flags(name)])}" ;;`)
    .join("\n");
  const choices = Object.entries(COMMANDS).flatMap(([command, { options }]) =>
    options.flatMap((option) => (option.choices === undefined ? [] : [[`${command} --${option.name}`, option.choices] as const])),
  );
  return `_leakclerk() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  case "\${COMP_WORDS[1]} $previous" in
${choices.map(([name, list]) => `    "${name}") COMPREPLY=($(compgen -W "${words(list)}" -- "$current")); return ;;`).join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${words([...names, "--help", "--version"])}"; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [ "\${#COMPREPLY[@]}" -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _leakclerk leakclerk
`;
}

function fish(): string {
  const lines = Object.entries(COMMANDS).flatMap(([name, { summary, subcommands, options }]) => [
    `complete -c leakclerk -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\\'")}'`,
    ...(subcommands === undefined ? [] : [`complete -c leakclerk -n '__fish_seen_subcommand_from ${name}' -a '${words(subcommands)}'`]),
    ...options.map(
      (option) =>
        `complete -c leakclerk -n '__fish_seen_subcommand_from ${name}' -l ${option.name}${option.short === undefined ? "" : ` -s ${option.short}`}${option.value === undefined ? "" : " -r"}${option.choices === undefined ? "" : ` -a '${words(option.choices)}'`} -d '${option.help.replaceAll("'", "\\'")}'`,
    ),
  ]);
  return `${lines.join("\n")}\n`;
}

const SCRIPTS: Readonly<Record<string, () => string>> = {
  bash,
  zsh: () => `autoload -U +X bashcompinit && bashcompinit\n${bash()}`,
  fish,
};

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [shell, ...rest] = args.positionals;
  const names = Object.keys(SCRIPTS);
  const known = `known: ${names.join(", ")}`;
  if (shell === undefined || rest.length > 0) throw new UsageError("completion: say for which one shell", known);
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined) throw new UsageError(`completion: there is no script for "${shell}"`, nearestHint(shell, names) || known);
  io.out(script());
  return EXIT.clean;
}
