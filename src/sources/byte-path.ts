// Paths of listings: text with one character a byte, since names need not be UTF-8 and a hundred thousand buffers are slow.
import { displayPath } from "./display-path.ts";

/** A path in bytes, written as latin1 text, `/` separated. What is to be shown goes through {@link showBytePath}. */
export type BytePath = string;

// oxlint-disable-next-line no-control-regex
const PLAIN = /^[\x00-\x5b\x5d-\x7f]*$/;

export const toBytePath = (text: string): BytePath => (PLAIN.test(text) ? text : Buffer.from(text).toString("latin1"));

/** As the file system takes it. */
export const toPathBytes = (path: BytePath): Buffer => Buffer.from(path, "latin1");

/** The same, without making a buffer where text will do. */
export const toPath = (path: BytePath): string | Buffer => (PLAIN.test(path) ? path : toPathBytes(path));

/** As {@link displayPath} shows it. */
export const showBytePath = (path: BytePath): string => (PLAIN.test(path) ? path : displayPath(toPathBytes(path)));
