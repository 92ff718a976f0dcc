// Action room: from the event that started the workflow to what has to be scanned. Reads the payload and nothing else.
// Payloads: GitHub's documentation, "Webhook events and payloads" and "Events that trigger workflows".
import { UsageError } from "../errors.ts";
import type { Inputs } from "./inputs.ts";

/** A commit by its id, or a reference on the server whose commit is asked for. */
export type RangeEnd = { readonly id: string } | { readonly reference: string };

export type Job =
  | {
      readonly kind: "range";
      /** Tried in order: a commit that a forced push has thrown away may be gone. */
      readonly bases: readonly RangeEnd[];
      readonly head: string;
      /** How many commits there are likely to be. */
      readonly expected: number;
      /** Whether the head's own policy is not to be trusted. */
      readonly isProposal: boolean;
      /** The work tree must not hold the head: this event runs with the base's rights. */
      readonly isPrivileged: boolean;
    }
  | { readonly kind: "tree" }
  /** Every object behind the checkout. */
  | { readonly kind: "history" }
  | { readonly kind: "nothing"; readonly why: string };

type Fields = Readonly<Record<string, unknown>>;

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const isNoCommit = (id: string): boolean => /^0+$/.test(id);
const NOT_AN_EVENT = "is this a job of GitHub Actions? a local runner must hand over the event's payload";

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === "object" && value !== null) return value as Fields;
  throw new UsageError(`the event's payload has no ${name}`, NOT_AN_EVENT);
}

function commitId(fields: Fields, name: string): string {
  const id = fields[name];
  if (typeof id === "string" && ID.test(id)) return id;
  throw new UsageError(`the event's payload has no commit id in ${name}`, NOT_AN_EVENT);
}

const text = (fields: Fields, name: string): string => (typeof fields[name] === "string" ? fields[name] : "");

function pullRequest(payload: Fields, isPrivileged: boolean): Job {
  const pull = fieldsOf(payload["pull_request"], "pull_request");
  const commits = pull["commits"];
  return {
    kind: "range",
    bases: [{ id: commitId(fieldsOf(pull["base"], "pull_request.base"), "sha") }],
    head: commitId(fieldsOf(pull["head"], "pull_request.head"), "sha"),
    expected: typeof commits === "number" && commits > 0 ? commits : 1,
    isProposal: true,
    isPrivileged,
  };
}

function mergeGroup(payload: Fields): Job {
  const group = fieldsOf(payload["merge_group"], "merge_group");
  return {
    kind: "range",
    bases: [{ id: commitId(group, "base_sha") }],
    head: commitId(group, "head_sha"),
    expected: 1,
    isProposal: true,
    isPrivileged: false,
  };
}

function push(payload: Fields): Job {
  const head = commitId(payload, "after");
  const reference = text(payload, "ref");
  if (payload["deleted"] === true || isNoCommit(head)) return { kind: "nothing", why: "a branch or tag was deleted: nothing was pushed" };
  // What a tag names is what gets published: all of it.
  if (reference.startsWith("refs/tags/")) return { kind: "tree" };
  const before = commitId(payload, "before");
  const main = `refs/heads/${text(fieldsOf(payload["repository"], "repository"), "default_branch")}`;
  const bases: RangeEnd[] = isNoCommit(before) ? [] : [{ id: before }];
  if (main !== "refs/heads/" && reference !== main) bases.push({ reference: main });
  // The first push of the default branch: nothing to compare with, and all of it is news.
  if (bases.length === 0) return { kind: "history" };
  const { commits } = payload;
  return { kind: "range", bases, head, expected: Array.isArray(commits) ? commits.length : 1, isProposal: false, isPrivileged: false };
}

/** Events that bring commits; every other one is about the repository as it stands. */
const RANGES: Readonly<Record<string, (payload: Fields) => Job>> = {
  pull_request: (payload) => pullRequest(payload, false),
  pull_request_target: (payload) => pullRequest(payload, true),
  merge_group: mergeGroup,
  push,
};

/** Events by which people have a repository looked through. */
const AUDITS: readonly string[] = ["schedule", "workflow_dispatch"];

/**
 * @param name as GITHUB_EVENT_NAME tells
 * @param payload as parsed from GITHUB_EVENT_PATH
 * @throws UsageError when the payload lacks what the event promises, and for a mode that does not fit it
 */
export function readJob(name: string, payload: unknown, mode: Inputs["scan"]): Job {
  const range = Object.hasOwn(RANGES, name) ? RANGES[name] : undefined;
  if (range === undefined) {
    if (mode === "range")
      throw new UsageError(`scan: range, but ${name || "this"} event brings no commits`, "use scan: auto, scan: tree or scan: history");
    return { kind: mode === "auto" ? (AUDITS.includes(name) ? "history" : "tree") : mode };
  }
  const job = range(fieldsOf(payload, "fields"));
  if ((mode !== "tree" && mode !== "history") || job.kind === "nothing") return job;
  if (job.kind === "range" && job.isProposal)
    throw new UsageError(
      `scan: ${mode} in a ${name} event would let the change be judged by its own configuration`,
      `use scan: auto there, and scan: ${mode} on push or schedule`,
    );
  return { kind: mode };
}
