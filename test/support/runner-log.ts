// Test support: what GitHub's runner obeys in a step's log. After its source, ActionCommand.cs and ActionCommandManager.cs:
// the newer form begins a line once blanks are cut off, the older one stands anywhere in it; both stop at ::stop-commands::.

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const KNOWN = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
  "internal-set-repo-path",
]);

const decode = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((done, [code, character]) => done.replaceAll(code, character), text);
const DATA = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
] as const;
const PROPERTY = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
] as const;
const OLD = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
] as const;

function parse(info: string, data: string, separator: string, known: ReadonlySet<string>, old: boolean): RunnerCommand | undefined {
  const space = info.indexOf(" ");
  const name = (space === -1 ? info : info.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const list =
    space === -1
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator);
  const pairs = list.map((pair) => [pair.slice(0, pair.indexOf("=")), decode(pair.slice(pair.indexOf("=") + 1), old ? OLD : PROPERTY)]);
  return { name, properties: Object.fromEntries(pairs) as Record<string, string>, data: decode(data, old ? OLD : DATA) };
}

/** `::name key=value,key=value::data` */
function parseV2(line: string, known: ReadonlySet<string>): RunnerCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  return end === -1 ? undefined : parse(text.slice(2, end), text.slice(end + 2), ",", known, false);
}

/** `##[name key=value;key=value]data` */
function parseV1(line: string, known: ReadonlySet<string>): RunnerCommand | undefined {
  const start = line.indexOf("##[");
  const end = start === -1 ? -1 : line.indexOf("]", start);
  return end === -1 ? undefined : parse(line.slice(start + 3, end), line.slice(end + 1), ";", known, true);
}

/** The commands that a runner obeys in a log, apart from those that stop and start obedience. */
export function obeyedCommands(log: string): RunnerCommand[] {
  const obeyed: RunnerCommand[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\n|\r/)) {
    const known = stopped === undefined ? KNOWN : new Set([...KNOWN, stopped.toLowerCase()]);
    const command = parseV2(line, known) ?? parseV1(line, known);
    if (command === undefined) continue;
    if (stopped !== undefined) {
      if (command.name === stopped.toLowerCase()) stopped = undefined;
    } else if (command.name === "stop-commands") stopped = command.data;
    else obeyed.push(command);
  }
  if (stopped !== undefined) throw new Error("commands were stopped and never started again");
  return obeyed;
}
