// Judges a change by the policy that held before it: what the change itself would silence is found, counts, and is named.
// What the change looks for in addition is found, too.
import { resolve } from "node:path";
import type { Excerpt, Redacted } from "../engine/redaction.ts";
import { type Detector, type Finding, SEVERITIES, type Severity, type Suppression } from "../engine/types.ts";
import { AppError, GitError, UsageError } from "../errors.ts";
import { openCommitFiles } from "../git/commit-files.ts";
import { parseCommit } from "../git/commits.ts";
import { type ObjectReader, openObjectReader } from "../git/objects.ts";
import { type CommitPolicyFiles, commitPolicyFiles, type PolicyFiles } from "../policy/files.ts";
import type { Range } from "../sources/range.ts";
import type { Attribution } from "./attribution.ts";
import type { Io } from "./io.ts";
import type { ParsedArguments } from "./options.ts";
import { loadPolicy, type Policy } from "./settings.ts";

export interface PolicyGuard {
  /** What held before the change; a finding passes only where each of them that finds it lets it pass. */
  readonly trusted: readonly Policy[];
  /** What the change would make of it; null when that cannot be read. */
  readonly own: Policy | null;
  /** Why the job is not whole. */
  readonly problems: readonly string[];
  /** Findings that only the change silences do not count. */
  readonly allowsNew: boolean;
}

export interface GuardOptions {
  readonly args: ParsedArguments;
  readonly io: Io;
  readonly range: Pick<Range, "repository" | "mergeBaseIds" | "baseId" | "headId">;
}

/** All that have a say, each once. */
export const policiesOf = ({ trusted, own }: PolicyGuard): readonly Policy[] => [...new Set([...trusted, ...(own === null ? [] : [own])])];

const strictest = (policies: readonly Policy[]): Severity =>
  SEVERITIES.find((severity) => policies.some(({ failOn }) => failOn === severity)) ?? SEVERITIES[0];

function joinDetectors(policies: readonly Policy[]): readonly Detector[] {
  if (policies.length === 1) return (policies[0] as Policy).detectors;
  return [...new Map(policies.toReversed().flatMap(({ detectors }) => detectors.map((detector) => [detector.id, detector]))).values()];
}

const leavesOut = ({ excluded }: Policy, path: string): boolean => excluded?.(path) === true;

/** Files of which there are none: built-in rules, and nothing that silences. */
const NO_FILES: PolicyFiles = {
  nameOf: (path) => path,
  has: () => Promise.resolve(false),
  read: () => Promise.resolve(null),
};

/** Policies by what they were read from: the same files, the same policy. */
function createLoader({ args, io }: GuardOptions, top: string, reader: ObjectReader) {
  const seen: { files: CommitPolicyFiles; policy: Policy }[] = [];
  return {
    open: (id: string, place: string): CommitPolicyFiles =>
      commitPolicyFiles({ files: openCommitFiles(id, reader), place: `(${place} ${id.slice(0, 12)})`, top, cwd: io.cwd }),
    async load(files: CommitPolicyFiles): Promise<Policy> {
      for (const { files: earlier, policy } of seen) if ((await earlier.changedIn(files)).length === 0) return policy;
      const policy = await loadPolicy(args, io, top, { files, mayLackFiles: true });
      seen.push({ files, policy });
      return policy;
    },
  };
}

/** Names of files that options name and a commit lacks. */
async function lacking(files: PolicyFiles, { args, io }: GuardOptions): Promise<string[]> {
  const missing: string[] = [];
  for (const option of ["config", "baseline"]) {
    const name = args.value(option);
    if (name !== undefined && (await files.read(resolve(io.cwd, name))) === null) missing.push(name);
  }
  return missing;
}

/** Commits by whose policy a range is judged: where it parts from the base, and the base. Of one commit alone: its parents. */
async function commitsBefore({ mergeBaseIds, baseId, headId }: GuardOptions["range"], reader: ObjectReader): Promise<readonly string[]> {
  if (baseId !== headId) return [...new Set([...mergeBaseIds, baseId])];
  const object = await reader.read(headId);
  if (object?.type !== "commit") throw new GitError(`the commit ${headId} is missing from the repository`, "git fsck tells more");
  return parseCommit(headId, object.bytes).parents;
}

/**
 * The policy of the merge bases and of the base itself, since a change may start from a commit whose policy was laxer
 * than what the base has come to; and that of the head, which can only add findings.
 * @returns a policy for runScan: all rules that are looked for, and the guard
 * @throws UsageError when a file that an option names is nowhere, GitError when a commit cannot be read
 */
export async function loadGuardedPolicy(options: GuardOptions): Promise<Policy & { readonly guard: PolicyGuard }> {
  const reader = openObjectReader(options.range.repository.git);
  try {
    return await loadFrom(options, reader);
  } finally {
    await reader.close().catch(() => {});
  }
}

/** Whether a policy file says what cannot be used; else the repository or the options are at fault. */
const isOfPolicy = (error: unknown): error is AppError =>
  error instanceof AppError && !(error instanceof GitError) && !(error instanceof UsageError);

async function loadFrom(options: GuardOptions, reader: ObjectReader): Promise<Policy & { readonly guard: PolicyGuard }> {
  const { args, io, range } = options;
  const top = range.repository.top ?? io.cwd;
  const loader = createLoader(options, top, reader);
  const warnings: string[] = [];
  const problems: string[] = [];
  const loadBuiltin = (): Promise<Policy> => loadPolicy(args, io, top, { files: NO_FILES, mayLackFiles: true });
  const before = (await commitsBefore(range, reader)).map((id) => loader.open(id, "before the change, at"));
  const after = loader.open(range.headId, "at the head");

  const trusted = new Set<Policy>(before.length === 0 ? [await loadBuiltin()] : []);
  for (const files of before) {
    try {
      trusted.add(await loader.load(files));
    } catch (error) {
      if (!isOfPolicy(error)) throw error;
      warnings.push(`${error.message}: judged by the built-in rules, and by the policy that the change brings`);
      trusted.add(await loadBuiltin());
    }
  }
  let own: Policy | null = null;
  try {
    own = await loader.load(after);
  } catch (error) {
    if (!isOfPolicy(error)) throw error;
    problems.push(`the policy that the change brings cannot be used: ${error.message}`);
  }
  warnings.push(...(await compare(before[0], after, options)));

  const guard: PolicyGuard = { trusted: [...trusted], own, problems, allowsNew: args.has("allow-new-suppressions") };
  const policies = policiesOf(guard);
  const first = policies[0] as Policy;
  return {
    base: first.base,
    config: {
      ...first.config,
      warnings: [
        ...new Set([...policies.flatMap(({ config, baseline }) => [...config.warnings, ...(baseline?.warnings ?? [])]), ...warnings]),
      ],
    },
    detectors: joinDetectors(policies),
    excluded: policies.every(({ excluded }) => excluded !== null) ? (path) => policies.every((policy) => leavesOut(policy, path)) : null,
    suppress: [],
    failOn: strictest(policies),
    baseline: undefined,
    guard,
  };
}

/** What the change does to policy, in words. @throws UsageError for a file that options name and that is nowhere */
async function compare(before: CommitPolicyFiles | undefined, after: CommitPolicyFiles, options: GuardOptions): Promise<string[]> {
  const notes: string[] = [];
  const gone = await lacking(after, options);
  for (const name of await lacking(before ?? NO_FILES, options)) {
    if (gone.includes(name)) throw new UsageError(`${name}: no such file, neither before the change nor at its head`);
    notes.push(`${name}: not there before the change, so it silences nothing yet`);
  }
  if (before === undefined) return notes;
  const changed = new Set([...(await before.changedIn(after)), ...(await after.changedIn(before))]);
  if (changed.size > 0) notes.push(`policy that the change alters, and that holds once it is merged: ${[...changed].join(", ")}`);
  return notes;
}

/** The value's part of a fingerprint: the same whatever rule found it. */
const digestOf = ({ fingerprint }: Finding): string => fingerprint.slice(fingerprint.lastIndexOf("-"));

function overlap(a: Finding, b: Finding): boolean {
  if (a.blob !== b.blob || a.startLine !== b.startLine || a.endLine !== b.endLine) return false;
  return a.startColumn < b.endColumn && b.startColumn < a.endColumn;
}

/** Finds those that tell of the same value in the same file, whatever their rules are called. */
function indexFindings(findings: readonly Finding[]): (finding: Finding) => readonly Finding[] {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) files.set(finding.policyPath, [...(files.get(finding.policyPath) ?? []), finding]);
  return (finding) =>
    (files.get(finding.policyPath) ?? []).filter((other) => digestOf(other) === digestOf(finding) || overlap(other, finding));
}

const firstOf = ({ suppress }: Policy, finding: Finding): Suppression | null =>
  suppress.map((ask) => ask(finding)).find((suppression) => suppression !== null) ?? null;

/** A comment in a judged file is the change's own word. */
function judgeTrusted(policy: Policy, finding: Finding): Finding {
  const inline = finding.suppression?.kind === "inline" ? finding.suppression : undefined;
  const suppression = (inline === undefined ? finding.suppression : null) ?? firstOf(policy, finding);
  return { ...finding, suppression, ...(inline === undefined || suppression !== null ? {} : { newSuppression: inline }) };
}

const judgeOwn = (policy: Policy, finding: Finding): Finding => ({
  ...finding,
  suppression: finding.suppression ?? firstOf(policy, finding),
});

/** Those of a further policy are added, and outweigh a suppression. */
function join(findings: readonly Finding[], more: readonly Finding[]): Finding[] {
  const at = indexFindings(findings);
  const replaced = new Set(
    more
      .filter(({ suppression }) => suppression === null)
      .flatMap(at)
      .filter(({ suppression }) => suppression !== null),
  );
  const fresh = more.filter((finding) => at(finding).every((other) => finding.suppression === null && replaced.has(other)));
  return [...findings.filter((finding) => !replaced.has(finding)), ...fresh];
}

/** What the change's own policy says to a finding of the trusted one; null: it is a finding there, too. */
function silencedBy(finding: Finding, own: Policy, ownFindings: readonly Finding[]): Suppression | null {
  if (leavesOut(own, finding.policyPath)) return { kind: "config", reason: "its path is excluded" };
  const open = ownFindings.filter(({ suppression }) => suppression === null);
  if (open.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(own.failOn))) return null;
  const silenced = open.length === 0 ? ownFindings[0]?.suppression : { kind: "config" as const, reason: `failOn is ${own.failOn}` };
  if (silenced !== undefined) return silenced;
  const known = own.detectors.some(({ id }) => id === finding.ruleId);
  return { kind: "config", reason: known ? "the rule does not find it any more" : "the rule is not active any more" };
}

/** A finding made with one policy's rules can show what only another's know for a secret. */
function maskWith(finding: Finding, redact: (text: string) => Redacted): Finding {
  const { excerpt, commit } = finding;
  const { text, start, length } = excerpt;
  const before = redact(text.slice(0, start));
  const mark = text.slice(start, start + length);
  const masked = `${before}${mark}${redact(text.slice(start + length))}` as Excerpt["text"];
  return {
    ...finding,
    excerpt: { text: masked, start: before.length, length },
    commit: commit && { ...commit, author: redact(commit.author), summary: redact(commit.summary) },
  };
}

/**
 * Scans with the rules of every policy that has a say.
 * @param attributions what scans with the rules of each of them
 * @returns findings with what silences them, or what the change would silence them by
 */
export function createGuardedAttribution(
  { trusted, own, allowsNew }: PolicyGuard,
  attributions: ReadonlyMap<Policy, Attribution>,
): Pick<Attribution, "scan" | "findings"> {
  const foundBy = (policy: Policy, isWhole: boolean): Finding[] => {
    const others = [...attributions].filter(([other]) => other !== policy).map(([, { createRedact }]) => createRedact());
    const findings = (attributions.get(policy) as Attribution).findings(isWhole);
    return findings.map((finding) => others.reduce(maskWith, finding));
  };
  return {
    async scan(document, account) {
      let counted = account;
      for (const [policy, attribution] of attributions) {
        if (leavesOut(policy, document.policyPath ?? document.path)) continue;
        await attribution.scan(document, counted);
        // Bytes count once; problems of each are told.
        counted = { ...account };
      }
    },
    findings(isWhole) {
      const raw = new Map([...attributions.keys()].map((policy) => [policy, foundBy(policy, isWhole)]));
      const judge = (policy: Policy, by: typeof judgeOwn): Finding[] =>
        (raw.get(policy) as Finding[]).map((finding) => by(policy, finding));
      let findings = trusted.map((policy) => judge(policy, judgeTrusted)).reduce(join);
      if (own !== null) {
        const judged = judge(own, judgeOwn);
        const ownAt = indexFindings(judged);
        findings = findings.map((finding) => {
          if (finding.suppression !== null || finding.newSuppression !== undefined) return finding;
          const newSuppression = silencedBy(finding, own, ownAt(finding));
          return newSuppression === null ? finding : { ...finding, newSuppression };
        });
        // What only the change's own policy finds, and silences, is nobody's concern.
        findings = join(
          findings,
          judged.filter(({ suppression }) => suppression === null),
        );
      }
      return allowsNew ? findings.map(allow) : findings;
    },
  };
}

function allow({ newSuppression, ...finding }: Finding): Finding {
  return newSuppression === undefined ? finding : { ...finding, suppression: newSuppression };
}
