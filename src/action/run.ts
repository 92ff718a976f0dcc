// Action room: one run, from the runner's environment to annotations, summary, SARIF, outputs and a status.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { complaintOf } from "../commands/complain.ts";
import type { Io } from "../commands/io.ts";
import type { ParsedArguments } from "../commands/options.ts";
import { SEVERITIES } from "../engine/types.ts";
import { AppError, UsageError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { GitOptions } from "../git/run.ts";
import { findTop } from "../git/repository.ts";
import { replaceFile } from "../replace-file.ts";
import { NO_COLORS } from "../reporters/colors.ts";
import { failureSummary, jobSummary } from "../reporters/github-summary.ts";
import { errorCommand } from "../reporters/github.ts";
import { report as sarif } from "../reporters/sarif.ts";
import type { Report } from "../reporters/types.ts";
import { type Job, readJob } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { showHistory, showRange } from "./range.ts";
import { forUpload } from "./upload.ts";
import { asLogText, writeOutputs, writeSummary } from "./runner-files.ts";

/** Options as a command line would give them. */
function argumentsOf(positionals: readonly string[], options: Readonly<Record<string, string | true | undefined>>): ParsedArguments {
  const value = (name: string): string | undefined => (typeof options[name] === "string" ? options[name] : undefined);
  return {
    positionals,
    given: Object.keys(options).filter((name) => options[name] !== undefined),
    has: (name) => options[name] !== undefined,
    value,
    values: (name) => [value(name)].filter((text) => text !== undefined),
  };
}

function readPayload(env: Io["env"]): unknown {
  const file = env["GITHUB_EVENT_PATH"];
  if (file === undefined || file === "") throw new UsageError("GITHUB_EVENT_PATH is not set", "this runs as a step of GitHub Actions");
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UsageError("the event's payload cannot be read", "GITHUB_EVENT_PATH names a file of JSON");
  }
}

function counts({ findings, suppressed, summary }: Report): Record<string, number> {
  const bySeverity = SEVERITIES.toReversed().map((severity) => [
    severity,
    findings.filter((finding) => finding.severity === severity).length,
  ]);
  return {
    ...(Object.fromEntries(bySeverity) as Record<string, number>),
    newSuppressions: findings.filter(({ newSuppression }) => newSuppression !== undefined).length,
    suppressed: suppressed.length,
    listed: summary.listed,
    scanned: summary.scanned,
  };
}

interface Outcome {
  readonly status: ExitCode;
  readonly report?: Report;
  readonly notes: readonly string[];
}

async function scan(job: Job, inputs: Inputs, folder: string, io: Io): Promise<Outcome> {
  const notes: string[] = [];
  const tell = (note: string): void => {
    notes.push(note);
    io.out(asLogText(`leakclerk: ${note}\n`));
  };
  if (job.kind === "nothing") {
    tell(job.why);
    return { status: EXIT.clean, notes };
  }
  let report: Report | undefined;
  const inner: Io = {
    ...io,
    cwd: folder,
    out: io.out,
    err(text) {
      notes.push(text.replace(/^leakclerk: /, "").trimEnd());
      io.out(asLogText(text));
    },
    reported: (made) => (report = made),
  };
  const options = { config: inputs.config, rules: inputs.rules, baseline: inputs.baseline, "fail-on": inputs.failOn, format: "github" };
  if (job.kind === "tree") {
    tell("scanning the whole tree");
    const { run } = await import("../commands/scan.ts");
    const status = await run(argumentsOf([], options), inner);
    return { status, notes, ...(report === undefined ? {} : { report }) };
  }
  const git: GitOptions = { cwd: folder, ownRepository: false };
  if (job.kind === "history") {
    await showHistory(io.env, git);
    tell("scanning every object of the history");
    const { run } = await import("../commands/history.ts");
    const status = await run(argumentsOf(["."], options), inner);
    return { status, notes, ...(report === undefined ? {} : { report }) };
  }
  const { base, head } = await showRange(job, io.env, git);
  tell(base === head ? `scanning the commit ${head}` : `scanning every commit in ${base}..${head}`);
  const { run } = await import("../commands/diff.ts");
  const status = await run(
    argumentsOf([`${base}..${head}`], {
      ...options,
      policy: job.isProposal ? "merge-base" : "working-copy",
      "allow-new-suppressions": inputs.allowNewSuppressions || undefined,
    }),
    inner,
  );
  return { status, notes, ...(report === undefined ? {} : { report }) };
}

/** Where the checkout is. @throws UsageError when there is none */
function findCheckout(env: Io["env"], path: string): string {
  const folder = resolve(env["GITHUB_WORKSPACE"] ?? ".", path);
  if (findTop(folder) !== undefined) return folder;
  throw new UsageError(
    `${path}: no repository is checked out there`,
    "put actions/checkout before this step, or name its folder in the input `path`",
  );
}

/**
 * @param io `env` holds what the runner tells
 * @returns the status of the contract; nothing is thrown that the user could mend
 */
export async function runAction(io: Io): Promise<ExitCode> {
  const { env } = io;
  try {
    const inputs = readInputs(env);
    const folder = findCheckout(env, inputs.path);
    const job = readJob(env["GITHUB_EVENT_NAME"] ?? "", readPayload(env), inputs.scan);
    const { status, report, notes } = await scan(job, inputs, folder, io);
    const file = resolve(env["GITHUB_WORKSPACE"] ?? ".", inputs.sarif ?? join(env["RUNNER_TEMP"] ?? ".", "leakclerk.sarif"));
    if (report !== undefined) {
      await replaceFile(file, Buffer.from(sarif(forUpload(report), { colors: NO_COLORS, quiet: true, verbose: false })), 0o644);
      writeSummary(env["GITHUB_STEP_SUMMARY"], jobSummary(report, notes));
    }
    writeOutputs(env["GITHUB_OUTPUT"], {
      status: String(status),
      counts: JSON.stringify(report === undefined ? {} : counts(report)),
      findings: String(report?.findings.length ?? 0),
      sarif: report === undefined ? "" : file,
    });
    return status;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { message, hint } = await complaintOf(error);
    io.out(`${errorCommand("leakclerk could not scan", [message, hint])}\n`);
    writeSummary(env["GITHUB_STEP_SUMMARY"], failureSummary(message, hint));
    writeOutputs(env["GITHUB_OUTPUT"], { status: String(EXIT.failure), counts: "{}", findings: "", sarif: "" });
    return EXIT.failure;
  }
}
