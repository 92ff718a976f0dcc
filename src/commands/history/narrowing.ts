// --reachable, --since, --branch and --range: which commits an audit is held to, with what they brought.
import { GitError, UsageError } from "../../errors.ts";
import { resolveRevisions } from "../../git/commits.ts";
import { readLines } from "../../git/lines.ts";
import type { GitOptions } from "../../git/run.ts";
import type { Names } from "../../sources/history/names.ts";
import type { ParsedArguments } from "../options.ts";

export interface Narrowing {
  /** As git understands them; empty: whatever references lead to. */
  readonly revisions: readonly string[];
  readonly since: string | undefined;
}

/** What git takes for a date without guessing: of anything else it makes the present. */
const DATE =
  /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?|@?\d{9,11}|(?:\d{1,6}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|last)[ .](?:second|minute|hour|day|week|month|year)s?(?:[ .]ago)?|yesterday|midnight)$/i;

function checkName(name: string, option: string): string {
  if (name.trim() === "" || name.startsWith("-") || /[\0\n]/.test(name))
    throw new UsageError(`${option} "${name}" is no name that git gives to a commit`, "is a variable unset?");
  return name;
}

/** @returns null where nothing narrows the audit @throws UsageError for what git would misunderstand */
export function readNarrowing(args: ParsedArguments): Narrowing | null {
  const since = args.value("since");
  if (since !== undefined && !DATE.test(since))
    throw new UsageError(`--since ${since}: not a date`, 'write 2026-01-31, "2 weeks ago" or yesterday');
  const branches = args.values("branch").map((name) => checkName(name, "--branch"));
  const ranges = args.values("range").map((text) => {
    const dots = /\.{2,3}/.exec(text);
    if (dots === null) throw new UsageError(`--range ${text}: no range`, "write <base>..<head>");
    const [base, head] = [text.slice(0, dots.index), text.slice(dots.index + dots[0].length)];
    if (head === "" || base === "") throw new UsageError(`--range ${text}: one end is empty`, "is a variable unset? Write <base>..<head>");
    return `${checkName(base, "--range")}${dots[0]}${checkName(head, "--range")}`;
  });
  if (since === undefined && branches.length === 0 && ranges.length === 0 && !args.has("reachable")) return null;
  return { revisions: [...branches, ...ranges], since };
}

/** Whether the commits of a submodule can be among them. */
export const meansEveryStore = ({ revisions }: Narrowing): boolean => revisions.length === 0;

async function requireCommits(revisions: readonly string[], options: GitOptions): Promise<void> {
  const names = revisions.flatMap((revision) => revision.split(/\.{2,3}/));
  const found = await resolveRevisions(names, options);
  const wrong = names.find((_, i) => found[i] === null);
  if (wrong !== undefined)
    throw new GitError(`"${wrong}" is no commit of this repository`, "is it fetched? `git rev-parse` tells how git understands the name");
}

/** Parents that lie before the time, whose content is not news. */
async function boundaryOf(from: readonly string[], options: GitOptions): Promise<string[]> {
  const boundary: string[] = [];
  await readLines(["rev-list", "--boundary", ...from, "--"], options, (data, start, end) => {
    if (data[start] === 0x2d) boundary.push(`^${data.toString("latin1", start + 1, end)}`);
  });
  return boundary;
}

/** @throws GitError for what is no commit, for ranges without one, and where a walk does not come to its end */
export async function walkNarrowed(names: Names, { revisions, since }: Narrowing, options: GitOptions): Promise<void> {
  await requireCommits(revisions, options);
  // One by one: what one range leaves out may be what another asks for.
  for (const chosen of revisions.length === 0 ? ["--all"] : revisions) {
    const from = since === undefined ? [chosen] : [chosen, `--since=${since}`];
    const boundary = since === undefined ? [] : await boundaryOf(from, options);
    await names.walk("references", [...from, "--stdin"], boundary.length === 0 ? "" : `${boundary.join("\n")}\n`);
  }
  const [failure] = names.failures;
  if (failure !== undefined) throw new GitError(failure, "git fsck tells more");
  if (names.ids.size === 0 && revisions.length > 0 && since === undefined)
    throw new GitError("nothing to look at: the range holds no commit", "is it the other way round?");
}
