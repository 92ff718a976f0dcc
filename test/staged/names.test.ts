// Names that were chosen to be mistaken for something else, or to do something to a terminal.
import { expect, onTestFinished, test } from "vitest";
import { count, SEED } from "../engine/runs.ts";
import { clerkKey } from "../support/keys.ts";
import { createRandom, type Random } from "../support/random.ts";
import { createRepository } from "../support/repository.ts";
import { askStaged } from "../support/staged.ts";

/** What a terminal would obey, or draw as nothing. */
// oxlint-disable-next-line no-control-regex
const RAW = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u0080-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;

const NAMES = count(60, 2000);

const PIECES: readonly Buffer[] = [
  ..."\n|\r|\t|\x1b[2J|\x1b]0;x\x07|\u202e|\u2066|\u200b|\ufeff|0:x|1:|-rf|--|:(top)|:!|*|?|[a-z]|{a,b}|~|^|@{u}|$(id)|`id`|;|&|'|\"|\\|\\x41|\\n| |..|...|#|%0A|::error::|##[error]|HEAD|refs|.txt|.git_|é|日本|😀|e\u0301|\u0000"
    .split("|")
    .filter((piece) => piece !== "\u0000")
    .map((piece) => Buffer.from(piece)),
  ...["\xff", "\xfe\xff", "\x80", "\xc3", "\xed\xa0\x80", "\xf5"].map((piece) => Buffer.from(piece, "latin1")),
];

function hostileName(random: Random, index: number): Buffer {
  const parts = Array.from({ length: 1 + random.below(6) }, () => random.pick(PIECES));
  // What makes it unlike all others stands in its middle, so that odd beginnings and ends stay.
  parts.splice(random.below(parts.length + 1), 0, Buffer.from(`n${index}`));
  const folder = random.below(3) === 0 ? [Buffer.from("-d/"), Buffer.from(":(top)/")][random.below(2)] : undefined;
  return Buffer.concat([...(folder === undefined ? [] : [folder]), ...parts]);
}

/** The bytes of a path in a JSON report: `\xHH` and `\\` are undone, as docs promise. */
function decode(shown: string): Buffer {
  const parts = shown.match(/\\x[0-9a-f]{2}|\\\\|[^\\]+/g) ?? [];
  return Buffer.concat(
    parts.map((part) =>
      part.startsWith("\\x") ? Buffer.from([Number.parseInt(part.slice(2), 16)]) : Buffer.from(part === "\\\\" ? "\\" : part),
    ),
  );
}

test(`${NAMES} hostile names, seed ${SEED}: each finding names its file, byte for byte, and nothing raw is printed`, () => {
  const random = createRandom(SEED);
  const made = createRepository();
  onTestFinished(() => made.remove());
  made.git("config", "core.protectHFS", "false");
  made.git("config", "core.protectNTFS", "false");
  const names = Array.from({ length: NAMES }, (_, index) => hostileName(random, index));
  // Decoys for readers that take a name for a revision, an option or a pattern.
  for (const decoy of ["x", "a", "b", "HEAD", "notes.txt"]) made.write(decoy, "decoy\n");
  made.commit();
  for (const [index, name] of names.entries()) made.write(name, `key = ${clerkKey(index)}\n`);
  made.git("add", "--all");

  const { status, found, stderr } = askStaged(made);
  expect(status, stderr).toBe(1);
  const paths = found.map((place) => decode(place.replace(/:1$/, "")).toString("latin1"));
  expect(paths.toSorted()).toEqual(names.map((name) => name.toString("latin1")).toSorted());

  for (const format of ["text", "json", "csv", "sarif", "github"]) {
    const { stdout, stderr } = made.leakclerk(["staged", "--format", format, "--color", "never"]);
    expect({ format, raw: RAW.exec(stdout + stderr)?.[0] }).toEqual({ format, raw: undefined });
  }

  for (const name of names) made.write(name, "harmless\n");
  made.git("add", "--all");
  expect(askStaged(made)).toMatchObject({ status: 0, found: [], complete: true });
});
