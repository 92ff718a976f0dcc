// Personal data in tables whose first row names the columns: CSV and its kin, SQL inserts.
import type { Choice } from "../kinds.ts";
import type { Piece } from "../pieces.ts";
import { pieceOf } from "./field-search.ts";
import { type Field, FIELDS, normalName } from "./fields.ts";
import { isDatum } from "./value-test.ts";

interface Cell {
  readonly start: number;
  readonly end: number;
}

interface Column {
  readonly name: string;
  readonly field: Field;
}

const MOST_ROWS = 100_000;

/** Cells of one line; quotation marks round a cell are left out of it. */
function cellsOf(text: string, start: number, end: number, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  let at = start;
  while (at <= end) {
    let from = at;
    while (from < end && text[from] === " ") from++;
    const quote = text[from];
    let to: number;
    let next: number;
    if (quote === '"' || quote === "'") {
      to = text.indexOf(quote, from + 1);
      while (to !== -1 && to < end && text[to + 1] === quote) to = text.indexOf(quote, to + 2);
      if (to === -1 || to > end) to = end;
      next = text.indexOf(delimiter, to);
      from++;
    } else {
      next = text.indexOf(delimiter, from);
      to = next === -1 || next > end ? end : next;
      while (to > from && text[to - 1] === " ") to--;
    }
    cells.push({ start: from, end: Math.max(from, to) });
    if (next === -1 || next >= end) break;
    at = next + 1;
  }
  return cells;
}

const columnOf = (name: string): Column | null => {
  const field = FIELDS.get(
    normalName(
      name
        .replace(/[`"'[\]]/g, "")
        .replace(/^.*[./]/, "")
        .replaceAll(" ", ""),
    ),
  );
  return field === undefined ? null : { name, field };
};

function piecesOfRow(text: string, columns: readonly (Column | null)[], cells: readonly Cell[], { personal }: Choice): Piece[] {
  return cells.flatMap(({ start, end }, i) => {
    const column = columns[i];
    if (column === null || column === undefined || !personal.has(column.field.kind)) return [];
    return isDatum(column.field, text.slice(start, end)) ? [pieceOf(text, { ...column, start, end, isForm: false })] : [];
  });
}

/** Two columns that hold personal data, one of them without doubt, make a table of people. */
const isOfPeople = (columns: readonly (Column | null)[]): boolean => {
  const known = columns.filter((column) => column !== null);
  return known.length >= 2 && known.some(({ field }) => field.needs !== "fields");
};

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
};

const HEADER = /^[ \t|]*["']?[A-Za-z][\w .-]{0,40}["']?(?:[ \t]*([,;\t|])[ \t]*["']?[A-Za-z][\w .-]{0,40}["']?){1,80}[ \t|]*\r?$/gm;

function findInRows(text: string, choice: Choice): Piece[] {
  const pieces: Piece[] = [];
  let behind = 0;
  for (const header of text.matchAll(HEADER)) {
    if (header.index < behind) continue;
    const delimiter = header[1] as string;
    const end = header.index + header[0].length;
    const columns = cellsOf(text, header.index, end, delimiter).map((cell) => columnOf(text.slice(cell.start, cell.end).trim()));
    if (!isOfPeople(columns)) continue;
    let at = lineEnd(text, end) + 1;
    for (let row = 0; row < MOST_ROWS && at < text.length; row++) {
      const stop = lineEnd(text, at);
      const to = text[stop - 1] === "\r" ? stop - 1 : stop;
      if (!/^[ \t]*(?:\+-|\|?[ :-]*-[-| :+]*$)/.test(text.slice(at, to))) {
        const cells = cellsOf(text, at, to, delimiter);
        if (cells.length < 2 || Math.abs(cells.length - columns.length) > 1) break;
        pieces.push(...piecesOfRow(text, columns, cells, choice));
      }
      at = stop + 1;
    }
    behind = at;
  }
  return pieces;
}

const INSERT = /\b(?:INSERT|REPLACE)\s+(?:IGNORE\s+)?INTO\s+([^\s(]{1,80})\s*(?:\(([^)]{1,2000})\)\s*)?VALUES?\s*/gi;
const CREATE = /\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([^\s(]{1,80})\s*\(([^;]{1,8000}?)\)[^;()]*;/gi;
const SQL_VALUE = /\s*(?:N?'((?:[^'\\]|''|\\.)*)'|"((?:[^"\\]|""|\\.)*)"|([^,()'"\s]+(?:\([^()]*\))?))\s*([,)])/y;

/** The names of a table's columns, by table, from the statements that made them. */
function columnsByTable(text: string): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  for (const [, table, body] of text.matchAll(CREATE)) {
    const names = (body as string)
      .split(/,\s*\n/)
      .map((line) => /^\s*[`"[]?(\w+)/.exec(line)?.[1] ?? "")
      .filter((name) => !/^(?:PRIMARY|KEY|UNIQUE|INDEX|CONSTRAINT|FOREIGN|CHECK|FULLTEXT)$/i.test(name));
    tables.set(table as string, names);
  }
  return tables;
}

function findInInserts(text: string, choice: Choice): Piece[] {
  if (!/\binto\b/i.test(text)) return [];
  const pieces: Piece[] = [];
  let made: Map<string, string[]> | undefined;
  for (const insert of text.matchAll(INSERT)) {
    const names = insert[2]?.split(",") ?? (made ??= columnsByTable(text)).get(insert[1] as string);
    const columns = names?.map((name) => columnOf(name.trim())) ?? [];
    if (!isOfPeople(columns)) continue;
    let at = insert.index + insert[0].length;
    for (let row = 0; row < MOST_ROWS && text[at] === "("; row++) {
      const cells: Cell[] = [];
      at++;
      for (;;) {
        SQL_VALUE.lastIndex = at;
        const found = SQL_VALUE.exec(text);
        if (found === null) break;
        const words = found[1] ?? found[2] ?? found[3] ?? "";
        const start = at + found[0].indexOf(words, found[3] === undefined ? found[0].search(/['"]/) + 1 : 0);
        cells.push({ start, end: start + words.length });
        at += found[0].length;
        if (found[4] === ")") break;
      }
      pieces.push(...piecesOfRow(text, columns, cells, choice));
      const next = /\s*,\s*/y;
      next.lastIndex = at;
      at += next.exec(text)?.[0].length ?? 0;
    }
  }
  return pieces;
}

/** @param text one character a byte */
export const findInTables = (text: string, choice: Choice): Piece[] => [...findInRows(text, choice), ...findInInserts(text, choice)];
