// Everything near a ClickBank key that no rule `clickbank-*` may report. An id is `kind/number`.
import { DATA_ROWS, NEIGHBOURING_ROWS } from "./quiet-clickbank.ts";
import { LOOKUP_ROWS } from "./quiet-lookups.ts";
import { placeholderRows } from "./quiet-placeholders.ts";
import { VENDOR_ROWS, type QuietRow } from "./quiet-vendors.ts";
import { TRANSFORMS } from "./contexts.ts";
import { createMaker } from "./values.ts";

export interface QuietDocument {
  id: string;
  path: string;
  text: string;
}

const VARIANTS = 12;

export function generateNeighbours(seed: number): QuietDocument[] {
  const maker = createMaker(seed);
  const changes = [TRANSFORMS["crlf"], TRANSFORMS["bom"], TRANSFORMS["no-final-newline"]];
  const documents: QuietDocument[] = [];
  const add = ([kind, path, text]: QuietRow, variant: number): void => {
    const filled = maker.fill(text);
    const change = changes[variant % 6];
    documents.push({ id: `${kind}/${documents.length}`, path, text: change?.(filled, maker.fill) ?? filled });
  };
  for (const row of [...VENDOR_ROWS, ...LOOKUP_ROWS, ...DATA_ROWS, ...NEIGHBOURING_ROWS]) {
    // A row without a class is the same each time.
    const count = maker.fill(row[2]) === row[2] ? changes.length + 1 : VARIANTS;
    for (let variant = 0; variant < count; variant++) add(row, variant);
  }
  for (const row of placeholderRows()) add(row, changes.length);
  return documents;
}
