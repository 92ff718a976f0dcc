// A configuration as text: what another tool's says, in leakclerk's words, with a comment on each part.

/** One TOML string; literal where it can be, so that patterns stay readable. */
export function tomlString(text: string): string {
  // oxlint-disable-next-line no-control-regex
  if (!/'''|'$|[\x00-\x08\x0a-\x1f\x7f]/.test(text)) return /['"\\]/.test(text) ? `'''${text}'''` : `"${text}"`;
  return JSON.stringify(text).replaceAll("\u007f", "\\u007f");
}

const tomlValue = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(tomlValue).join(", ")}]` : typeof value === "string" ? tomlString(value) : String(value);

/** Tables have headers of their own. */
const isTable = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

const saysNothing = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  value === 0 ||
  value === false ||
  isTable(value) ||
  (Array.isArray(value) && (value.length === 0 || value.some(isTable)));

/** `[header]` with its fields; those that say nothing are left out. */
export function tomlTable(header: string, fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).filter(([, value]) => !saysNothing(value));
  return [header, ...lines.map(([name, value]) => `${name} = ${tomlValue(value)}`)].join("\n");
}
