// leakclerk hook run pre-push and pre-receive: what a push would bring is scanned before it is sent, or taken.
import { parse } from "node:path";
import { AppError, GitError, UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { resolveRevisions } from "../git/commits.ts";
import { isNullId } from "../git/index-changes.ts";
import { openPush, parsePrePush, parsePreReceive, type PushOptions, type RefUpdate } from "../sources/push.ts";
import { readStandardInput } from "../sources/standard-input.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import { runScan } from "./run-scan.ts";
import { resolveSettings, type Settings } from "./settings.ts";
import { createTimeBudget } from "./time-budget.ts";

interface PushHook {
  readonly event: "pre-push" | "pre-receive";
  readonly updates: readonly RefUpdate[];
  readonly there: PushOptions["there"];
  /** @param top of the work tree, if there is one */
  readonly settings: (top: string | null) => Promise<Settings>;
  /** What the pusher reads below the findings. */
  readonly blocked: string;
}

const REWRITE = `  A further commit does not take a value out of an earlier one. Rewrite the commit named above:
  git commit --amend           when it is the last one
  git rebase -i <commit>^      for an earlier one: mark it "edit", amend it, git rebase --continue
`;

async function readLines(io: Io): Promise<string> {
  if (io.inIsTerminal) throw new UsageError("this hook reads references from standard input", "git gives them: it is not run by hand");
  return (await readStandardInput()).toString();
}

async function runPush(hook: PushHook, args: ParsedArguments, io: Io): Promise<ExitCode> {
  const { event, updates, there } = hook;
  const budget = createTimeBudget(args);
  let settings: Settings | undefined;
  try {
    if (updates.every(({ newId }) => isNullId(newId))) {
      io.err(`leakclerk: nothing to scan: ${updates.length === 0 ? "git named no reference" : "references are only deleted"}\n`);
      return EXIT.clean;
    }
    const push = await openPush({
      cwd: io.cwd,
      updates,
      there,
      excluded: (path) => settings?.excluded?.(path) === true,
      ...(budget && { shouldStop: budget.stop, signal: budget.signal }),
    });
    try {
      if (push.documents === null) {
        io.err("leakclerk: nothing to scan: the other side has every commit already\n");
        return EXIT.clean;
      }
      settings = await hook.settings(push.repository.top);
      const status = await runScan(event, { documents: push.documents }, settings, io, {
        act: "push",
        all: "leakclerk diff <the other side's branch>..HEAD",
      });
      if (status !== EXIT.clean) io.err(hook.blocked);
      return status;
    } finally {
      await push.close().catch(() => {});
    }
  } catch (error) {
    if (budget?.signal.aborted !== true || !(error instanceof AppError)) throw error;
    if (budget.onTimeout === "refuse") throw new GitError(`${budget.message}: nothing was scanned`, hook.blocked.trim().split("\n")[0]);
    io.err(`leakclerk: ${budget.message}: nothing was scanned, and that is accepted (--on-timeout accept)\n`);
    return EXIT.clean;
  } finally {
    budget?.end();
  }
}

/** The pre-commit framework keeps standard input to itself, and names one range in the environment. */
async function updatesOfFramework(io: Io): Promise<RefUpdate[]> {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, PRE_COMMIT_LOCAL_BRANCH: branch, PRE_COMMIT_REMOTE_NAME: remote } = io.env;
  // Without a range it pushes a history from its root.
  const head = to ?? (remote === undefined ? undefined : branch);
  if (head === undefined) return [];
  const git = { cwd: io.cwd, ownRepository: true };
  const [newId, oldId] = await resolveRevisions([head, ...(from ? [from] : [])], git);
  if (!newId) throw new GitError(`"${head}", which is to be pushed, is no commit of this repository`);
  return [{ name: branch ?? head, newId: newId.id, oldId: oldId?.commit ?? "0".repeat(newId.id.length) }];
}

export async function runPrePush(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [, , remote = io.env["PRE_COMMIT_REMOTE_NAME"] ?? "", url = io.env["PRE_COMMIT_REMOTE_URL"] ?? ""] = args.positionals;
  const lines = parsePrePush(await readLines(io));
  // A push to an address has no references here: what any remote has is not new.
  const isNamed = remote !== "" && remote !== url;
  return runPush(
    {
      event: "pre-push",
      updates: lines.length > 0 ? lines : await updatesOfFramework(io),
      there: isNamed
        ? { refs: `refs/remotes/${remote}/`, options: [`--remotes=${remote}`] }
        : { refs: "refs/remotes/", options: ["--remotes"] },
      settings: (top) => resolveSettings(args, io, top ?? io.cwd),
      blocked: `leakclerk: the push was stopped, and nothing was sent.\n${REWRITE}  \`git push --no-verify\` would skip every hook, this one among them.\n`,
    },
    args,
    io,
  );
}

export async function runPreReceive(args: ParsedArguments, io: Io): Promise<ExitCode> {
  return runPush(
    {
      event: "pre-receive",
      updates: parsePreReceive(await readLines(io)),
      there: { refs: "refs/", options: ["--all"] },
      // What is pushed must not say how it is judged, nor may a work tree that a push updates: only files named by the hook hold.
      settings: async () => ({
        ...(await resolveSettings(args, io, parse(io.cwd).root)),
        ignoresComments: !args.has("allow-comments"),
      }),
      blocked: `leakclerk: the push was refused.\n${REWRITE}`,
    },
    args,
    io,
  );
}
