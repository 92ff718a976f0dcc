// Room hooks, pure: finds the place of a new entry in a YAML file without reading more of YAML than that takes.
// Whatever is not plain block style on the way is refused, so nothing is ever guessed.

export interface YamlLine {
  readonly start: number;
  /** Offset behind the line break. */
  readonly end: number;
  readonly indent: number;
  /** Without indentation and line break; "" for blank lines and comments. */
  readonly code: string;
}

export interface YamlNode {
  /** Offset behind the last line that belongs to it, trailing blank lines and comments not counted. */
  readonly end: number;
  readonly key: YamlLine;
  /** Indentation of its children; undefined: there are none. */
  readonly childIndent: number | undefined;
  readonly isSequence: boolean;
  readonly lines: readonly YamlLine[];
}

const KEY = /^(?:"([\w.-]+)"|'([\w.-]+)'|([\w.-]+))[ \t]*:(?:[ \t]+([^#\s].*)|[ \t]*(?:#.*)?)$/;

/** @returns null where the file is no plain block mapping: tabs, several documents, flow style at its top */
export function readOutline(text: string): readonly YamlLine[] | null {
  const lines: YamlLine[] = [];
  let start = 0;
  for (const whole of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const body = whole.replace(/\r?\n$/, "");
    const trimmed = body.trimStart();
    const space = body.slice(0, body.length - trimmed.length);
    if (trimmed !== "" && space.includes("\t")) return null;
    const code = trimmed.startsWith("#") ? "" : trimmed;
    lines.push({ start, end: start + whole.length, indent: space.length, code });
    start += whole.length;
  }
  const content = lines.filter(({ code }) => code !== "");
  const rest = content[0]?.code === "---" ? content.slice(1) : content;
  if (rest[0] !== undefined && (rest[0].indent !== 0 || /^-(?: |$)/.test(rest[0].code))) return null;
  const isPlain = ({ indent, code }: YamlLine): boolean =>
    indent > 0 || /^-(?: |$)/.test(code) || (!/^(?:---|\.\.\.|[{[%?&*!<|>@`])/.test(code) && /:(?:\s|$)/.test(code));
  return rest.every(isPlain) ? lines.filter(({ code }) => code !== "---") : null;
}

/** A block mapping's entry `key` among `lines` at `indent`; "absent", or null where it cannot be told. */
export function findKey(lines: readonly YamlLine[], key: string, indent: number): YamlNode | "absent" | null {
  const found: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.code === "" || line.indent > indent) continue;
    if (line.indent < indent) return null;
    // A sequence may stand at the indentation of its key.
    if (/^-(?: |$)/.test(line.code)) continue;
    const match = KEY.exec(line.code);
    const name = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null ? new RegExp(`^["'<]?${key}\\b|^<<`).test(line.code) : name === key && match[4] !== undefined) return null;
    if (name === key) found.push(index);
  }
  if (found.length === 0) return "absent";
  if (found.length > 1) return null;
  const at = found[0] as number;
  const rest = lines.slice(at + 1);
  const next = rest.findIndex(({ code, indent: deep }) => code !== "" && (deep < indent || (deep === indent && !/^-(?: |$)/.test(code))));
  const own = next === -1 ? rest : rest.slice(0, next);
  const content = own.filter(({ code }) => code !== "");
  const first = content[0];
  const last = content.at(-1);
  const isSequence = first !== undefined && /^-(?: |$)/.test(first.code);
  if (first !== undefined && content.some((line) => line.indent < first.indent)) return null;
  // Flow style or a scalar in place of a block.
  if (first !== undefined && !isSequence && !/^[^[{].*:(?:\s|$)/.test(first.code)) return null;
  const keyLine = lines[at] as YamlLine;
  return {
    key: keyLine,
    end: (last ?? keyLine).end,
    childIndent: first?.indent,
    isSequence,
    lines: last === undefined ? [] : own.slice(0, own.indexOf(last) + 1),
  };
}
