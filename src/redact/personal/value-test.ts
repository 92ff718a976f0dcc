// Whether what stands behind a field's name is somebody's datum, and not a type, a variable or a stand-in.
import { isPlaceholder } from "../../engine/placeholder.ts";
import { PLACEHOLDER } from "../placeholders.ts";
import { type Field, FIELDS, normalName } from "./fields.ts";

/** Types, states and nothing, in the words of many languages. */
const NO_DATUM =
  /^(?:null|nil|none|undefined|true|false|yes|no|n\/?a|nan|empty|unknown|string|str|text|varchar|char|int|integer|bigint|number|float|double|decimal|bool|boolean|date|datetime|timestamp|array|object|map|list|any|void|mixed|required|optional|nullable|readonly|public|private|protected|const|final|static|self|this|new|return|function|email|e-mail|mail|name|value|type|id|key|asc|desc|index|unique|primary)$/i;
/** Variables, calls, templates, formats, and the other end of a mapping. */
const CODE =
  /[$`{}]|\(\)|\w\(|=>|->|::|%[sd]\b|%\(\w|\]\[|^[@:#?]\w|^\?+$|\bprocess\.env\b|^(?:self|this|row|order|customer|data|params|request|req|body|payload|event|obj|item|user|json|response|res|result)\b[.[]|@nil/;

const SHAPES: Readonly<Partial<Record<Field["stem"], RegExp>>> = {
  EMAIL: /@|%40/,
  PHONE: /^[^A-Za-z]*(?:\d[^A-Za-z\d]*){5,}(?:(?:x|ext)\.? ?\d+)?$/,
  RECEIPT: /^(?=.*\d)[0-9A-Z]{8,9}(?:-[0-9A-Z]{4})?$/i,
  NICKNAME: /^[a-z0-9]{3,12}$/i,
  POSTAL_CODE: /^(?=.{2,12}$)[A-Za-z0-9]+(?:[ +-][A-Za-z0-9]+){0,2}$/,
  COUNTRY: /^[A-Za-z\x80-\xff][A-Za-z\x80-\xff .,'+()-]{1,60}$/,
  REGION: /^[A-Za-z\x80-\xff][A-Za-z\x80-\xff .,'+-]{1,40}$/,
  CITY: /^[A-Za-z\x80-\xff][A-Za-z\x80-\xff .,'+()-]{1,60}$/,
  NAME: /^(?!\d+$)[^<>={};|/\\]{1,80}$/,
  ADDRESS: /[A-Za-z0-9\x80-\xff]/,
  SIGNATURE: /^[0-9A-Fa-f]{8}$/,
  ID: /^(?=.*\d)[\w.:-]{3,80}$/,
  IP: /^[0-9A-Fa-f.:]{3,45}$/,
};
const LONGEST = 4000;

const holdsOnlyPlaceholders = (value: string): boolean => /^[\s,;:+/-]*$/.test(value.replace(PLACEHOLDER, ""));

/** @param value one character a byte, as it stands in the text */
export function isDatum(field: Field, value: string): boolean {
  const text = value.trim();
  if (text === "" || text.length > LONGEST || !/[A-Za-z0-9\x80-\xff]/.test(text)) return false;
  if (NO_DATUM.test(text) || holdsOnlyPlaceholders(text) || isName(text)) return false;
  if (SHAPES[field.stem]?.test(text) === false) return false;
  if (field.kind === "text") return !CODE.test(text) || text.length > 40;
  return !CODE.test(text) && !/^(?:<[^>]*>|\[[^\]]*\]|x{3,}|\*{2,}|\.{3}|\u2026)$/i.test(text) && !isStandIn(text);
}

/** A label, or the name of another field. */
const isName = (text: string): boolean => FIELDS.has(normalName(text.replace(/ /g, "")));
const isStandIn = (text: string): boolean =>
  text.length >= 8 && /^(?:your|my|the|enter|insert|example|placeholder)[-_ ]/i.test(text) && isPlaceholder(text);
