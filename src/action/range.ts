// Action room: makes the range of an event visible in the checkout, or says what to change so that it is.
import { GitError, UsageError } from "../errors.ts";
import { askRemote, deepenAll, deepenRange, type Remote } from "../git/deepen.ts";
import { git, type GitOptions, runGit } from "../git/run.ts";
import type { Job, RangeEnd } from "./event.ts";

type RangeJob = Extract<Job, { kind: "range" }>;
type Environment = Readonly<Record<string, string | undefined>>;

const PROTOCOLS = ["https", "http", "file"] as const;

/** The repository that the workflow runs for, on the server it runs for; nothing else is ever asked. */
function remoteOf(env: Environment): Remote {
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const name = env["GITHUB_REPOSITORY"] ?? "";
  const protocol = PROTOCOLS.find((known) => server.startsWith(`${known}://`));
  if (protocol === undefined) throw new UsageError("GITHUB_SERVER_URL is no address of a server");
  if (!/^[A-Za-z0-9][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/.test(name)) throw new UsageError("GITHUB_REPOSITORY names no repository");
  return { url: `${server.replace(/\/+$/, "")}/${name}`, protocol };
}

const HINT =
  "give actions/checkout `fetch-depth: 0`, so that everything is there; or, in a private repository, leave its persist-credentials on, so that leakclerk can fetch what is missing";

/** In a pull_request_target job the work tree must be the base's: steps beside this one would run the stranger's code. */
async function refuseForeignCheckout({ head }: RangeJob, options: GitOptions): Promise<void> {
  const commit = (await git(["cat-file", "commit", "HEAD"], options)).toString("latin1");
  const own = (await git(["rev-parse", "HEAD"], options)).toString().trim();
  const parents = [...(commit.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
  if (own !== head && !parents.includes(head)) return;
  throw new UsageError(
    "pull_request_target with the pull request's files checked out: any step of this job could run them with your token and secrets",
    "use the pull_request event; or leave out `ref:` at actions/checkout, as leakclerk reads the commits without checking them out",
  );
}

const isAncestor = async (a: string, b: string, options: GitOptions): Promise<boolean> =>
  (await runGit(["merge-base", "--is-ancestor", a, b], options)).status === 0;

/** Fetches what lies behind the checkout. @throws GitError when the history cannot be seen as a whole */
export async function showHistory(env: Environment, options: GitOptions): Promise<void> {
  try {
    await deepenAll(remoteOf(env), options);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new GitError(`the history cannot be seen: ${error.message}`, HINT);
  }
}

export interface VisibleRange {
  readonly base: string;
  readonly head: string;
}

/**
 * Fetches what the checkout lacks.
 * @returns full ids; both the same where the head brings no commit of its own
 * @throws GitError when the range cannot be seen as a whole, UsageError when it must not be
 */
export async function showRange(job: RangeJob, env: Environment, options: GitOptions): Promise<VisibleRange> {
  if (job.isPrivileged) await refuseForeignCheckout(job, options);
  const { head } = job;
  const remote = remoteOf(env);
  const show = async (end: RangeEnd): Promise<VisibleRange> => {
    const base = "id" in end ? end.id : await askRemote(end.reference, remote, options);
    await deepenRange({ base, head }, job.expected, remote, options);
    // A branch that starts at an older commit, or was set back to one.
    return { base: (await isAncestor(head, base, options)) ? head : base, head };
  };
  let failure: unknown;
  for (const end of job.bases) {
    try {
      return await show(end);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      failure = error;
    }
  }
  throw new GitError(`the range of commits cannot be seen: ${(failure as Error).message}`, HINT);
}
