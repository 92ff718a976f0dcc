// Action room: what action.yml lets a workflow say, as the runner hands it over: INPUT_<NAME> in capitals.
import { type Severity, SEVERITIES } from "../engine/types.ts";
import { UsageError } from "../errors.ts";

const MODES = ["auto", "range", "tree", "history"] as const;

export interface Inputs {
  /** Folder of the checkout, relative to the workspace. */
  readonly path: string;
  readonly scan: (typeof MODES)[number];
  readonly config: string | undefined;
  readonly rules: string | undefined;
  readonly baseline: string | undefined;
  readonly failOn: Severity | undefined;
  readonly allowNewSuppressions: boolean;
  /** Where the SARIF file goes, relative to the workspace; undefined: into the runner's temporary folder. */
  readonly sarif: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

function readInput(env: Environment, name: string): string | undefined {
  const value = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
  return value === "" ? undefined : value;
}

function choose<T extends string>(env: Environment, name: string, choices: readonly T[]): T | undefined {
  const value = readInput(env, name);
  if (value === undefined || choices.includes(value as T)) return value as T | undefined;
  throw new UsageError(`input ${name}: "${value}" is not one of ${choices.join(", ")}`);
}

/** YAML 1.2's own spellings, as the runner's toolkit takes them. */
function readSwitch(env: Environment, name: string): boolean {
  const value = readInput(env, name);
  if (value === undefined || /^(?:false|False|FALSE)$/.test(value)) return false;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  throw new UsageError(`input ${name}: "${value}" is neither true nor false`);
}

/** @throws UsageError for a value that action.yml does not provide for */
export function readInputs(env: Environment): Inputs {
  return {
    path: readInput(env, "path") ?? ".",
    scan: choose(env, "scan", MODES) ?? "auto",
    config: readInput(env, "config"),
    rules: readInput(env, "rules"),
    baseline: readInput(env, "baseline"),
    failOn: choose(env, "fail-on", SEVERITIES),
    allowNewSuppressions: readSwitch(env, "allow-new-suppressions"),
    sarif: readInput(env, "sarif"),
  };
}
