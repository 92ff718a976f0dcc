// Reporters room: the list of formats. A new one is a file here, a name and a line below.
// Promise: a reporter that is not asked for costs nothing.
import type { Reporter } from "./types.ts";

export const FORMATS = ["text", "json", "jsonl", "sarif", "github", "junit", "csv", "html"] as const;
export type Format = (typeof FORMATS)[number];

const LOADERS: Readonly<Record<Format, () => Promise<{ readonly report: Reporter }>>> = {
  text: () => import("./text.ts"),
  json: () => import("./json.ts"),
  jsonl: () => import("./jsonl.ts"),
  sarif: () => import("./sarif.ts"),
  github: () => import("./github.ts"),
  junit: () => import("./junit.ts"),
  csv: () => import("./csv.ts"),
  html: () => import("./html.ts"),
};

/** The reporter for a format, loaded on demand. */
export async function loadReporter(format: Format): Promise<Reporter> {
  return (await LOADERS[format]()).report;
}
