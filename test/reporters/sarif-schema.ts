// The official SARIF 2.1.0 schema, ready to judge a log.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";

const SCHEMA = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

function compileSchema(): (log: unknown) => string[] {
  const file = createRequire(import.meta.url).resolve(SCHEMA);
  // The schema says draft 4, which Ajv 8 does not know; nothing in it differs but `id`.
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(file, "utf8")) as object & {
    $schema: string;
    id: string;
  };
  const uri = /^[a-z][a-z0-9+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/i;
  const reference = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i;
  // One of its patterns is no regular expression under the `u` flag.
  const options = { strict: false, allErrors: true, unicodeRegExp: false } as const;
  const ajv = new Ajv({ ...options, formats: { uri, "uri-reference": reference } });
  ajv.addFormat("date-time", true);
  const check = ajv.compile(schema);
  return (log) => (check(log) ? [] : [ajv.errorsText(check.errors)]);
}

/** What is wrong with a log by the schema. */
export const validate: (log: unknown) => string[] = compileSchema();
