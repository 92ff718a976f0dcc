// Room hooks, pure: adds a member to an object in a JSON text and takes it out again; every other byte stays.

interface Member {
  readonly key: string;
  readonly keyStart: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

interface ObjectSpan {
  /** Offset behind `{`. */
  readonly inside: number;
  readonly members: readonly Member[];
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;

/** The text is known to be JSON, so this only measures. */
class Walker {
  at = 0;
  readonly text: string;
  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
    this.skip(SPACE);
  }
  skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
  private char(): void {
    this.at++;
    this.skip(SPACE);
  }
  object(): ObjectSpan {
    const inside = this.at + 1;
    const members: Member[] = [];
    this.char();
    while (this.text[this.at] !== "}") {
      const keyStart = this.at;
      const key = JSON.parse(this.skip(STRING)) as string;
      this.skip(SPACE);
      this.char();
      const valueStart = this.at;
      this.value();
      members.push({ key, keyStart, valueStart, valueEnd: this.at });
      this.skip(SPACE);
      if (this.text[this.at] === ",") this.char();
    }
    this.at++;
    return { inside, members };
  }
  value(): void {
    const first = this.text[this.at];
    if (first === "{") this.object();
    else if (first === '"') this.skip(STRING);
    else if (first === "[") {
      this.char();
      while (this.text[this.at] !== "]") {
        this.value();
        this.skip(SPACE);
        if (this.text[this.at] === ",") this.char();
      }
      this.at++;
    } else this.skip(PLAIN);
  }
}

export interface JsonPlace {
  /** Objects on the way, from the root. */
  readonly objects: readonly ObjectSpan[];
  /** The member that `path` names; undefined: it is not there. */
  readonly member: Member | undefined;
}

/** @returns null where the text is not a JSON object, a key occurs twice, or something on the way is no object */
export function findMember(text: string, path: readonly string[]): JsonPlace | null {
  try {
    const value = JSON.parse(Buffer.from(text, "latin1").toString()) as unknown;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  } catch {
    return null;
  }
  const objects: ObjectSpan[] = [];
  let start = 0;
  for (const [depth, key] of path.entries()) {
    const walker = new Walker(text, start);
    if (text[walker.at] !== "{") return null;
    const span = walker.object();
    objects.push(span);
    const named = span.members.filter((member) => member.key === key);
    if (named.length > 1) return null;
    const member = named[0];
    if (member === undefined || depth === path.length - 1) return { objects, member };
    start = member.valueStart;
  }
  return null;
}

function nested(keys: readonly string[], value: unknown): unknown {
  return keys.reduceRight((inner, key) => ({ [key]: inner }), value);
}

/** Adds what `path` names behind the last member of the deepest object that is there. @returns null where that is not safe */
export function addMember(text: string, path: readonly string[], value: unknown): string | null {
  const place = findMember(text, path);
  const span = place?.objects.at(-1);
  const last = span?.members.at(-1);
  // An object that was empty could not be told from one that came with the member.
  if (place === null || span === undefined || last === undefined || place.member !== undefined) return null;
  const [key = "", ...inner] = path.slice(place.objects.length - 1);
  const previousEnd = span.members.at(-2)?.valueEnd ?? span.inside;
  const space = text.slice(previousEnd, last.keyStart).replace(/^[ \t]*,/, "");
  const indent = /\n([ \t]*)$/.exec(space)?.[1];
  const outer = /\n([ \t]*)$/.exec(text.slice(0, span.inside - 1).replace(/[^\n]*$/, (line) => /^[ \t]*/.exec(line)?.[0] ?? ""))?.[1] ?? "";
  const unit = indent === undefined ? 0 : indent.slice(outer.length) || "  ";
  const printed = JSON.stringify(nested(inner, value), null, unit);
  const eol = space.includes("\r\n") ? "\r\n" : "\n";
  const member = `${JSON.stringify(key)}: ${indent === undefined ? printed : printed.replaceAll("\n", eol + indent)}`;
  return `${text.slice(0, last.valueEnd)},${space === "" && indent === undefined ? " " : space}${member}${text.slice(last.valueEnd)}`;
}

/** Takes out what `path` names, and the objects that held nothing else. @returns null where it is not there */
export function removeMember(text: string, path: readonly string[]): string | null {
  const place = findMember(text, path);
  const span = place?.objects.at(-1);
  if (place === null || span === undefined || place.member === undefined) return null;
  const index = span.members.indexOf(place.member);
  if (span.members.length === 1 && path.length > 1) return removeMember(text, path.slice(0, -1));
  const previous = span.members[index - 1];
  const next = span.members[index + 1];
  if (previous !== undefined) return text.slice(0, previous.valueEnd) + text.slice(place.member.valueEnd);
  return text.slice(0, place.member.keyStart) + text.slice(next?.keyStart ?? place.member.valueEnd);
}
