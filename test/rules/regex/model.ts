// Test support: random patterns in RE2 syntax together with their meaning, and a matcher that goes by the meaning alone:
// it backtracks, leftmost first, and knows nothing of the parser, of JavaScript's RegExp or of flags set in passing.
import fc from "fast-check";

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
}

/** A pattern as generated: `source` is what is written, the rest what it means. */
export type Model =
  | { readonly kind: "set"; readonly source: string; readonly negated: boolean; readonly has: (character: string) => boolean }
  | { readonly kind: "dot" }
  | { readonly kind: "assert"; readonly source: "^" | "$" | "\\A" | "\\z" | "\\b" | "\\B" }
  | { readonly kind: "mode"; readonly source: string; readonly on: Partial<Flags> }
  | { readonly kind: "group"; readonly open: string; readonly on: Partial<Flags>; readonly capture: boolean; readonly child: Model }
  | {
      readonly kind: "repeat";
      readonly child: Model;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      readonly source: string;
    }
  | { readonly kind: "concat"; readonly items: readonly Model[] }
  | { readonly kind: "alternate"; readonly branches: readonly Model[] };

export function sourceOf(model: Model): string {
  switch (model.kind) {
    case "dot":
      return ".";
    case "group":
      return `${model.open}${sourceOf(model.child)})`;
    case "repeat":
      return sourceOf(model.child) + model.source;
    case "concat":
      return model.items.map(sourceOf).join("");
    case "alternate":
      return model.branches.map(sourceOf).join("|");
    default:
      return model.source;
  }
}

type State = { readonly at: number; readonly captures: readonly (readonly [number, number] | undefined)[] };
type Next = (state: State) => State | null;
type Matcher = (text: string, state: State, next: Next) => State | null;

const isWord = (character: string | undefined): boolean => character !== undefined && /^[0-9A-Za-z_]$/.test(character);

function holds(source: string, text: string, at: number, flags: Flags): boolean {
  const boundary = isWord(text[at - 1]) !== isWord(text[at]);
  switch (source) {
    case "^":
      return at === 0 || (flags.m && text[at - 1] === "\n");
    case "$":
      return at === text.length || (flags.m && text[at] === "\n");
    case "\\A":
      return at === 0;
    case "\\z":
      return at === text.length;
    default:
      return source === "\\b" ? boundary : !boundary;
  }
}

/** A mode holds from its place to the end of the enclosing group, also for the branches that follow. */
function build(model: Model, flags: Flags, groups: { count: number }): { readonly match: Matcher; readonly flags: Flags } {
  const one =
    (accepts: (character: string) => boolean): Matcher =>
    (text, state, next) => {
      const character = text[state.at];
      return character !== undefined && accepts(character) ? next({ ...state, at: state.at + 1 }) : null;
    };
  switch (model.kind) {
    case "set": {
      const has = (c: string): boolean => (flags.i ? model.has(c.toLowerCase()) || model.has(c.toUpperCase()) : model.has(c));
      return { flags, match: one((character) => has(character) !== model.negated) };
    }
    case "dot":
      return { flags, match: one((character) => flags.s || character !== "\n") };
    case "assert":
      return { flags, match: (text, state, next) => (holds(model.source, text, state.at, flags) ? next(state) : null) };
    case "mode":
      return { flags: { ...flags, ...model.on }, match: (_, state, next) => next(state) };
    case "group": {
      const index = model.capture ? groups.count++ : -1;
      const { match } = build(model.child, { ...flags, ...model.on }, groups);
      if (!model.capture) return { flags, match };
      return {
        flags,
        match: (text, state, next) =>
          match(text, state, (after) => next({ ...after, captures: after.captures.with(index, [state.at, after.at]) })),
      };
    }
    case "repeat": {
      const { match } = build(model.child, flags, groups);
      const times =
        (count: number): Matcher =>
        (text, state, next) => {
          const more = (): State | null => (count < model.max ? match(text, state, (after) => times(count + 1)(text, after, next)) : null);
          if (count < model.min) return more();
          return model.lazy ? (next(state) ?? more()) : (more() ?? next(state));
        };
      return { flags, match: times(0) };
    }
    case "concat": {
      let scope = flags;
      const parts = model.items.map((item) => {
        const built = build(item, scope, groups);
        scope = built.flags;
        return built.match;
      });
      const from =
        (i: number): Matcher =>
        (text, state, next) => {
          const part = parts[i];
          return part === undefined ? next(state) : part(text, state, (after) => from(i + 1)(text, after, next));
        };
      return { flags: scope, match: from(0) };
    }
    case "alternate": {
      let scope = flags;
      const branches = model.branches.map((branch) => {
        const built = build(branch, scope, groups);
        scope = built.flags;
        return built.match;
      });
      return {
        flags: scope,
        match: (text, state, next) => {
          for (const branch of branches) {
            const found = branch(text, state, next);
            if (found !== null) return found;
          }
          return null;
        },
      };
    }
  }
}

/** Span of the match, then of each group. */
export type Found = readonly (readonly [number, number] | undefined)[];

/** All matches, leftmost first, none overlapping another. */
export function findAll(model: Model, text: string): Found[] {
  const groups = { count: 0 };
  const { match } = build(model, { i: false, m: false, s: false }, groups);
  const captures = Array.from({ length: groups.count }, () => undefined);
  const all: Found[] = [];
  for (let at = 0; at <= text.length;) {
    const found = match(text, { at, captures }, (state) => state);
    if (found === null) {
      at++;
      continue;
    }
    all.push([[at, found.at], ...found.captures]);
    at = found.at === at ? at + 1 : found.at;
  }
  return all;
}

function canBeEmpty(model: Model): boolean {
  switch (model.kind) {
    case "set":
    case "dot":
      return false;
    case "group":
      return canBeEmpty(model.child);
    case "repeat":
      return model.min === 0 || canBeEmpty(model.child);
    case "concat":
      return model.items.every(canBeEmpty);
    case "alternate":
      return model.branches.some(canBeEmpty);
    default:
      return true;
  }
}

/** JavaScript forgets what a group held when its repeat goes round again, RE2 does not: no groups in repeats here. */
function withoutCaptures(model: Model): Model {
  switch (model.kind) {
    case "group":
      return { ...model, open: model.capture ? "(?:" : model.open, capture: false, child: withoutCaptures(model.child) };
    case "repeat":
      return { ...model, child: withoutCaptures(model.child) };
    case "concat":
      return { ...model, items: model.items.map(withoutCaptures) };
    case "alternate":
      return { ...model, branches: model.branches.map(withoutCaptures) };
    default:
      return model;
  }
}

const ALPHABET = ["a", "b", "A", "B", "k", "1", "_", "-", " ", ".", "\t", "\n", "\r", "\u000b"];

const SPACE = " \t\n\f\r";
const inRange =
  (from: string, to: string) =>
  (c: string): boolean =>
    c >= from && c <= to;

/** Pieces of a class: what is written, and what it holds. */
const MEMBERS: readonly (readonly [string, (character: string) => boolean])[] = [
  ["a", (c) => c === "a"],
  ["B", (c) => c === "B"],
  ["_", (c) => c === "_"],
  ["\\-", (c) => c === "-"],
  [".", (c) => c === "."],
  ["\\n", (c) => c === "\n"],
  ["\\x{62}", (c) => c === "b"],
  ["a-k", inRange("a", "k")],
  ["A-B", inRange("A", "B")],
  ["\\t-\\r", inRange("\t", "\r")],
  ["\\d", (c) => /[0-9]/.test(c)],
  ["\\w", isWord],
  ["\\s", (c) => SPACE.includes(c)],
  ["\\S", (c) => !SPACE.includes(c)],
  ["\\W", (c) => !isWord(c)],
  ["[:alpha:]", (c) => /[A-Za-z]/.test(c)],
  ["[:^digit:]", (c) => !/[0-9]/.test(c)],
  ["[:space:]", (c) => `${SPACE}\u000b`.includes(c)],
  ["[:punct:]", (c) => /[!-/:-@[-`{-~]/.test(c)],
];

const OUTSIDE: readonly (readonly [string, (character: string) => boolean])[] = [
  ...["a", "b", "A", "k", "1", "_", "-", " "].map((letter): [string, (c: string) => boolean] => [letter, (c) => c === letter]),
  ["\\.", (c) => c === "."],
  ["\\n", (c) => c === "\n"],
  ["\\r", (c) => c === "\r"],
  ["\\x41", (c) => c === "A"],
  ["\\Qa\\E", (c) => c === "a"],
  ["\\d", (c) => /[0-9]/.test(c)],
  ["\\w", isWord],
  ["\\W", (c) => !isWord(c)],
  ["\\s", (c) => SPACE.includes(c)],
  ["\\S", (c) => !SPACE.includes(c)],
  ["\\D", (c) => !/[0-9]/.test(c)],
];

const MODES: readonly (readonly [string, Partial<Flags>])[] = [
  ["i", { i: true }],
  ["-i", { i: false }],
  ["s", { s: true }],
  ["m", { m: true }],
  ["im-s", { i: true, m: true, s: false }],
  ["is", { i: true, s: true }],
];

const REPEATS: readonly (readonly [string, number, number])[] = [
  ["?", 0, 1],
  ["*", 0, Number.POSITIVE_INFINITY],
  ["+", 1, Number.POSITIVE_INFINITY],
  ["{2}", 2, 2],
  ["{1,}", 1, Number.POSITIVE_INFINITY],
  ["{0,3}", 0, 3],
];

const single = fc.constantFrom(...OUTSIDE).map(([source, has]): Model => ({ kind: "set", source, negated: false, has }));
const classOf = fc
  .tuple(fc.boolean(), fc.array(fc.constantFrom(...MEMBERS), { minLength: 1, maxLength: 4 }))
  .map(([negated, members]): Model => ({
    kind: "set",
    source: `[${negated ? "^" : ""}${members.map(([source]) => source).join("")}]`,
    negated,
    has: (character) => members.some(([, has]) => has(character)),
  }));
const assertion = fc.constantFrom("^", "$", "\\A", "\\z", "\\b", "\\B").map((source): Model => ({ kind: "assert", source: source as "^" }));
const mode = fc.constantFrom(...MODES).map(([letters, on]): Model => ({ kind: "mode", source: `(?${letters})`, on }));

export const models: fc.Arbitrary<Model> = fc.letrec<{ pattern: Model; branch: Model; item: Model; group: Model }>((tie) => ({
  pattern: fc
    .array(tie("branch"), { minLength: 1, maxLength: 3 })
    .map((branches) => (branches.length === 1 ? (branches[0] as Model) : { kind: "alternate", branches })),
  branch: fc.array(tie("item"), { maxLength: 4 }).map((items): Model => ({ kind: "concat", items })),
  item: fc.oneof(
    { depthSize: "small" },
    { arbitrary: single, weight: 5 },
    { arbitrary: classOf, weight: 3 },
    { arbitrary: fc.constant<Model>({ kind: "dot" }), weight: 1 },
    { arbitrary: assertion, weight: 1 },
    { arbitrary: mode, weight: 1 },
    { arbitrary: tie("group"), weight: 3 },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.oneof(single, classOf, tie("group")), fc.constantFrom(...REPEATS), fc.boolean())
        .map(([child, [sign, min, max], lazy]): Model =>
          // Where the repeated part may be empty, engines differ; no rule needs that.
          canBeEmpty(child)
            ? child
            : { kind: "repeat", child: max > 1 ? withoutCaptures(child) : child, min, max, lazy, source: `${sign}${lazy ? "?" : ""}` },
        ),
    },
  ),
  group: fc
    .tuple(tie("pattern"), fc.oneof(fc.constantFrom("(", "(?:", "(?P<name>"), fc.constantFrom(...MODES)))
    .map(([child, kind]): Model =>
      typeof kind === "string"
        ? { kind: "group", open: kind, on: {}, capture: kind !== "(?:", child }
        : { kind: "group", open: `(?${kind[0]}:`, on: kind[1], capture: false, child },
    ),
})).pattern;

export const texts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...ALPHABET), { maxLength: 12 })
  .map((characters) => characters.join(""));
