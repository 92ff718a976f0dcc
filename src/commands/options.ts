// The flag tables: parsing, help, completions and the README's table all come from here.
import { UsageError } from "../errors.ts";
import { nearestHint } from "../nearest.ts";
import { cutArguments } from "./tokens.ts";

export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in help; none: a switch. */
  readonly value?: string;
  /** Allowed values, for checking and completions. */
  readonly choices?: readonly string[];
  readonly multiple?: boolean;
  readonly help: string;
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  /** Names of all options that were given. */
  readonly given: readonly string[];
  has(name: string): boolean;
  /** The last value given, or undefined. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/**
 * @param specs the options of one command
 * @throws UsageError for an unknown option, a missing value or one that is not among the choices
 */
export function parseOptions(args: readonly string[], specs: readonly OptionSpec[]): ParsedArguments {
  const tokens = cutArguments(
    args,
    specs.map(({ value, ...spec }) => ({ ...spec, takesValue: value !== undefined })),
  );
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") {
      positionals.push(token.value);
      continue;
    }
    const spec = specs.find(({ name }) => name === token.name);
    if (spec === undefined) {
      const known = specs.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]);
      throw new UsageError(`unknown option ${token.rawName}`, nearestHint(token.rawName, known) || "--help lists the options");
    }
    if (spec.value === undefined) {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
      given.set(spec.name, [...(given.get(spec.name) ?? []), ""]);
      continue;
    }
    if (token.value === undefined || (token.value === "" && !token.inlineValue))
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${spec.value}`);
    if (spec.choices !== undefined && !spec.choices.includes(token.value)) {
      throw new UsageError(
        `${token.rawName}: "${token.value}" is not one of ${spec.choices.join(", ")}`,
        nearestHint(token.value, spec.choices),
      );
    }
    given.set(spec.name, [...(given.get(spec.name) ?? []), token.value]);
  }
  return {
    positionals,
    given: [...given.keys()],
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}
