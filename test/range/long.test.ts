// A range of thousands of files: what holds nothing is told from the packs, and the report is that of one that reads each.
import { appendFileSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { zip } from "../support/archives.ts";
import { createScratchRepository } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";
import { createRandom } from "../support/random.ts";
import { lyingGit, REAL_GIT } from "../support/armed.ts";
import { askDiff } from "../support/range.ts";
import type { Repository } from "../support/repository.ts";

const COMMITS = 150;
const FILES = 2400;
const filler = (seed: number): string => `line ${seed} of a text that says nothing\n`.repeat(40);

/** Files by commit: a tree of many, then changes of some, with values in all sorts of places. */
function filesOf(commit: number, random: ReturnType<typeof createRandom>): [path: string, content: string | Buffer][] {
  if (commit === 0) return Array.from({ length: FILES }, (_, i) => [`dir${i % 40}/file${i}.txt`, filler(i)]);
  const own: [string, string | Buffer][] = [[`dir${random.below(40)}/file${random.below(FILES)}.txt`, filler(commit + 1e6)]];
  if (commit % 10 === 1) own.push([`kept${commit % 3}.txt`, `${filler(commit)}key: ${clerkKey(commit % 4)}\n`]);
  if (commit % 10 === 2)
    own.push([`encoded${commit}.txt`, `${filler(commit)}x ${Buffer.from(`a ${clerkKey(commit)}`).toString("base64")}\n`]);
  if (commit % 10 === 3) own.push([`${clerkKey(commit)}.txt`, filler(commit)]);
  if (commit % 10 === 4) own.push([`pack${commit}.zip`, zip([{ name: "in.txt", data: `key ${clerkKey(commit)}` }])]);
  if (commit % 10 === 5) own.push([`clickbank/secret${commit}.txt`, `${filler(commit)}secret key = ${clerkKey(commit).slice(4, 20)}\n`]);
  if (commit === 6) own.push(["large.bin", `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`]);
  return own;
}

function build(made: Repository): void {
  const random = createRandom(31);
  const stream: Buffer[] = [];
  const write = (text: string): void => void stream.push(Buffer.from(text));
  for (let commit = -1; commit < COMMITS; commit++) {
    const words = commit === 77 ? `commit ${commit} with ${clerkKey(77)}` : `commit ${commit}`;
    write(`commit refs/heads/main\nmark :${commit + 2}\ncommitter N <n@example.invalid> ${1_700_000_000 + commit} +0000\n`);
    write(`data ${words.length}\n${words}\n`);
    if (commit >= 0) write(`from :${commit + 1}\n`);
    for (const [path, content] of commit === -1 ? [["a.txt", "first"] as const] : filesOf(commit, random)) {
      const bytes = Buffer.from(content);
      write(`M 100644 inline ${path}\ndata ${bytes.length}\n`);
      stream.push(bytes);
      write("\n");
    }
  }
  expect(made.tryGit(["fast-import", "--quiet"], { input: Buffer.concat(stream) }).stderr).toBe("");
  made.git("reset", "--quiet", "--hard");
}

test("a long range gives what reading each of its files gives", () => {
  const made = createScratchRepository();
  build(made);
  const range = `main~${COMMITS}..main`;
  const log = made.path("..", "asked");
  appendFileSync(log, "");
  const env = { PATH: lyingGit(made, `echo "$*" >> "${log}"; exec "${REAL_GIT}" "$@"`) };
  const sifted = askDiff(made, range, { env });
  const each = askDiff(made, range, { env: { LEAKCLERK_HISTORY_READER: "git" } });
  expect(readFileSync(log, "utf8")).toContain("cat-file --batch-check --buffer");
  const timeless = ({ report, ...rest }: typeof each) => ({ ...rest, findings: report?.findings, scan: { ...report?.scan, seconds: 0 } });
  expect(timeless(sifted)).toEqual(timeless(each));
  expect(each.status).toBe(1);
  expect(new Set(each.report?.findings.map(({ path }) => path.replaceAll(/\d+/g, "")))).toEqual(
    new Set(["kept.txt", "encoded.txt", "pack.zip!in.txt", "<commit message>", "clickbank/secret.txt", "API-….txt"]),
  );
  expect(sifted.stderr).toContain("Git LFS");
});
