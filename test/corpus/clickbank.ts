// The ClickBank corpus: every key shape in every context, made from a seed.
// An id is `shape/context/mode/number`, so that results can be grouped.
import { CLICKBANK_NOTES, CONTEXTS, NEUTRAL_NOTES, TRANSFORMS, fillerLines, renderContext, type Context } from "./contexts.ts";
import { HEADER_CONTEXTS, headerValues } from "./headers.ts";
import { keySnippets, secretSnippets } from "./snippets.ts";
import { SHAPES, createMaker, nameWords, spellings, type Group, type Maker, type Shape } from "./values.ts";

export interface CorpusDocument {
  id: string;
  path: string;
  text: string;
  expect: { value: string; ruleIds: string[] }[];
}

/** Where ClickBank is mentioned: in the name, in a remark near it, in the path, or nowhere. */
type Mode = "branded" | "near" | "path" | "alone";

const MODES: Readonly<Record<Group, readonly Mode[]>> = {
  prefixed: ["branded", "near", "alone"],
  weak: ["branded", "near", "path"],
  bare: ["branded", "near", "path"],
  named: ["branded", "near", "path"],
  secret: ["branded", "near", "path"],
};

type Draft = Omit<CorpusDocument, "id"> & { label: string };

export function generateClickBankCorpus(seed: number): CorpusDocument[] {
  const maker = createMaker(seed);
  const drafts = [...matrix(maker, seed), ...transformed(maker, seed), ...headers(maker, seed), ...snippets(maker)];
  return drafts.map(({ label, ...document }, index) => ({ id: `${label}/${index}`, ...document }));
}

function fits(shape: Shape, context: Context): boolean {
  return context.bound || (shape.group !== "named" && shape.group !== "secret");
}

// One mode a pair, in turn; three seeds in a row cover all three.
function matrix(maker: Maker, seed: number): Draft[] {
  const drafts: Draft[] = [];
  for (const [turn, shape] of SHAPES.entries()) {
    const modes = MODES[shape.group];
    for (const [index, context] of CONTEXTS.entries()) {
      if (!fits(shape, context)) continue;
      drafts.push(document(maker, shape, context, inTurn(modes, turn + index + seed)));
    }
  }
  return drafts;
}

// Every change in every context, with the shapes in turn.
function transformed(maker: Maker, seed: number): Draft[] {
  const drafts: Draft[] = [];
  for (const [turn, [name, change]] of Object.entries(TRANSFORMS).entries()) {
    for (const [index, context] of CONTEXTS.entries()) {
      // A remark far from the value proves nothing, so filler only goes round keys that need none.
      const group = name === "filler" ? "prefixed" : null;
      const shapes = SHAPES.filter((shape) => fits(shape, context) && (group ?? shape.group) === shape.group);
      const shape = inTurn(shapes, 7 * turn + index + seed);
      const draft = document(maker, shape, context, shape.group === "prefixed" ? "alone" : "branded");
      drafts.push({ ...draft, label: `${shape.id}/${context.id}/${name}`, text: change(draft.text, maker.fill) });
    }
  }
  return drafts;
}

const inTurn = <T>(from: readonly T[], turn: number): T => from[turn % from.length] as T;

function document(maker: Maker, shape: Shape, context: Context, mode: Mode): Draft {
  const value = maker.value(shape);
  // A document with a loose name still has to mention ClickBank for a value that needs it.
  const branded = mode === "branded";
  const remark = mode === "near" || (branded && !context.bound && shape.group !== "prefixed");
  const note = maker.pick(remark ? CLICKBANK_NOTES : NEUTRAL_NOTES);
  const text = renderContext(context.text, { value, note, ...spellings(nameWords(maker, shape, branded)) });
  return {
    label: `${shape.id}/${context.id}/${mode}`,
    path: mode === "path" ? `integrations/clickbank/${context.path}` : context.path,
    text,
    expect: [{ value, ruleIds: [...shape.ruleIds] }],
  };
}

function headers(maker: Maker, seed: number): Draft[] {
  return HEADER_CONTEXTS.flatMap((context, turn) =>
    headerValues(maker, context, turn + seed).map(({ shape, form, text, expect }, index) => {
      const note = maker.pick(index % 2 === 0 ? NEUTRAL_NOTES : CLICKBANK_NOTES);
      return {
        label: `${shape}/${context.id}/${form}`,
        path: context.path,
        text: renderContext(context.text, { pair: text, note }),
        expect,
      };
    }),
  );
}

function snippets(maker: Maker): Draft[] {
  return [...secretSnippets(maker), ...keySnippets(maker)].flatMap(({ id, shape, path, text, expect }) => {
    const plain = { label: `${shape}/${id}/snippet`, path, text, expect };
    const padded = `${fillerLines(maker.fill)}\n${text}\n${fillerLines(maker.fill)}`;
    return [plain, { ...plain, label: `${shape}/${id}/snippet-filler`, text: padded }];
  });
}
