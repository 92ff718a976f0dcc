// Personal data in a text: by the names of fields, by the columns of tables, by look.
import { latin1 } from "../engine/bytes.ts";
import type { Choice } from "./kinds.ts";
import { findEmails } from "./personal/email.ts";
import { findFields } from "./personal/field-search.ts";
import { findByLook } from "./personal/patterns.ts";
import { findInTables } from "./personal/tables.ts";
import type { Piece } from "./pieces.ts";

/** In UTF-8 text; in no order, and pieces may overlap. */
export function findPersonalData(bytes: Uint8Array, choice: Choice): Piece[] {
  if (choice.personal.size === 0) return [];
  const text = latin1(bytes);
  return [...findEmails(text, choice), ...findFields(text, choice), ...findInTables(text, choice), ...findByLook(text, choice)];
}
