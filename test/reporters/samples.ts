// Reports for the reporters' tests: an everyday one, an empty one, hostile ones, and big ones.
import type { Redacted } from "../../src/engine/redaction.ts";
import type { Finding, ShownCommit } from "../../src/engine/types.ts";
import { SEVERITIES } from "../../src/engine/types.ts";
import { NO_COLORS } from "../../src/reporters/colors.ts";
import type { Report, ReportedRule, ReporterOptions, ScanSummary } from "../../src/reporters/types.ts";

export const PLAIN: ReporterOptions = { colors: NO_COLORS, quiet: false, verbose: false };

export const HELP =
  "Opens every order, refund and customer of the account. Revoke it under Accounts > Settings > API keys, then create a new one and change it wherever it is used.";

/** Text that went through no redaction, for tests alone. */
export function asRedacted(text: string): Redacted {
  return text as Redacted;
}

export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: "clickbank-clerk-key",
    severity: "critical",
    confidence: "high",
    message: "ClickBank clerk API key",
    path: "src/client.php",
    policyPath: "src/client.php",
    startLine: 12,
    startColumn: 9,
    endLine: 12,
    endColumn: 49,
    redacted: asRedacted("API-…"),
    excerpt: { text: asRedacted("$key = 'API-…';"), start: 8, length: 5 },
    fingerprint: "lc1:0123456789abcdef",
    decoded: [],
    blob: null,
    commit: null,
    presence: null,
    token: null,
    suppression: null,
    help: HELP,
    ...changes,
  };
}

function sampleCommit(text = "Add the client"): ShownCommit {
  return {
    id: "5716ca5987cbf97d6bb54920bea6adde242d87e6",
    author: asRedacted(text === "Add the client" ? "Ann Example <ann@example.invalid>" : text),
    date: "2026-01-31T23:59:59+01:00",
    summary: asRedacted(text),
  };
}

export function sampleRule(changes: Partial<ReportedRule> = {}): ReportedRule {
  return {
    id: "clickbank-clerk-key",
    description: "ClickBank clerk API key",
    severity: "critical",
    confidence: "high",
    help: HELP,
    references: ["https://support.clickbank.com/en/articles/api"],
    tags: ["clickbank"],
    ...changes,
  };
}

const SUMMARY: ScanSummary = {
  command: "scan",
  listed: 1203,
  scanned: 1203,
  bytes: 48_200_112,
  skipped: [],
  complete: true,
  problems: [],
  suppressed: 0,
  seconds: 0.4149,
  rules: 92,
  rulesHash: "sha256:feed",
};

export function sampleReport(changes: Partial<Omit<Report, "summary">> & { summary?: Partial<ScanSummary> } = {}): Report {
  const { summary, ...rest } = changes;
  const report = { version: "0.0.0", findings: [], suppressed: [], rules: [sampleRule()], ...rest };
  return {
    ...report,
    summary: { ...SUMMARY, suppressed: report.suppressed.length, ...summary },
  };
}

/** One of everything: all severities, a path finding, an encoding, a blob, several lines, suppressions. */
export function everydayReport(): Report {
  const generic = {
    ruleId: "generic-password",
    severity: "low",
    confidence: "low",
    message: "Password in an assignment",
    redacted: asRedacted("[redacted]"),
    help: "Change the password and read it from the environment.",
  } as const;
  const excerpt = { text: asRedacted("\tpassword: [redacted] # …"), start: 11, length: 10 };
  return sampleReport({
    findings: [
      sampleFinding({
        ...generic,
        path: "config/app.yml",
        startLine: 3,
        startColumn: 12,
        endLine: 3,
        endColumn: 24,
        excerpt,
        fingerprint: "lc1:01",
      }),
      sampleFinding({
        ruleId: "private-key-file",
        severity: "high",
        message: "Private key",
        path: "keys/id_rsa",
        startLine: 1,
        startColumn: 1,
        endLine: 27,
        endColumn: 30,
        redacted: asRedacted("[redacted]"),
        excerpt: { text: asRedacted("[redacted]"), start: 0, length: 10 },
        fingerprint: "lc1:02",
        blob: "8ab686eafeb1f44702738c8b0f24f2567c36da6d",
        help: "",
      }),
      sampleFinding({ fingerprint: "lc1:03" }),
      sampleFinding({
        startLine: 40,
        endLine: 40,
        decoded: ["base64"],
        excerpt: { text: asRedacted("日本語 = API-…"), start: 6, length: 5 },
        fingerprint: "lc1:03",
      }),
      sampleFinding({
        ruleId: "jwt",
        severity: "medium",
        confidence: "medium",
        message: "JSON Web Token",
        path: "test/a b%20c/\\xff\\\\token.txt",
        startLine: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: 1,
        excerpt: { text: asRedacted(""), start: 0, length: 0 },
        fingerprint: "lc1:04",
      }),
      sampleFinding({
        path: "src/old.php",
        fingerprint: "lc1:07",
        blob: "257cc5642cb1a054f08cc83f2d943e56fd3ebe99",
        commit: sampleCommit(),
        presence: "removed",
      }),
      sampleFinding({ ruleId: "jwt", path: "<commit message>", fingerprint: "lc1:08", commit: sampleCommit(), presence: "present" }),
    ],
    suppressed: [
      sampleFinding({
        ...generic,
        path: "docs/howto.md",
        excerpt,
        fingerprint: "lc1:05",
        suppression: { kind: "inline", reason: "an example" },
      }),
      sampleFinding({
        path: "test/old.php",
        fingerprint: "lc1:06",
        suppression: { kind: "baseline", reason: "" },
      }),
    ],
    summary: {
      listed: 1204,
      skipped: [
        { path: "data/big.bin", reason: "not readable" },
        { path: "img/logo.png", reason: "binary" },
      ],
      complete: false,
      problems: ["data/big.bin: not readable"],
    },
    rules: [sampleRule(), sampleRule({ id: "quiet-rule", description: "Never found here", severity: "medium" })],
  });
}

/** Strings that someone else may choose, each an attack on one kind of reader. */
export const HOSTILE: readonly string[] = [
  "a\nb",
  "\n::error file=x::gotcha",
  "::error::gotcha",
  "   ::stop-commands::token",
  "\u2003::set-output name=a::b",
  "::add-mask::e",
  "##[error]gotcha",
  "x ###[group]y",
  "#" + "#".repeat(40) + "[command]",
  "##vso[task.setvariable variable=a]b",
  "##",
  "[error]",
  "a\r\n##[endgroup]\r",
  "%0A::error::%0D",
  "a,line=1::b:c",
  "\u001b[2J\u001b]8;;https://example.com\u0007link\u001b]8;;\u0007",
  "\u009b31mC1\u0085next",
  "\u202etxt.exe\u202c \u2066iso\u2069 \u200f\u061c",
  "zero\u200bwidth\u2060\ufeffjoin\u200d",
  "line\u2028para\u2029",
  "lone \ud800 and \udc00",
  "nul \u0000 del \u007f",
  "non\uffffchar \ufdd0 \u{1ffff}",
  "tag \u{e0041}\u{e0042}",
  "]]><x/>",
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "\"' onmouseover='x\" &amp; &",
  "</style></code></table>",
  "<!-- --> <?x?>",
  "=cmd()|'/C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  "＝1+1",
  'a","b\n"c',
  "[link](javascript:alert(1)) ![img](https://example.com/x.png) @octocat",
  "{0} %s $1 $& \\",
  "🦊 é e\u0301 日本",
  "",
  " ",
];

/** The same foreign string in every field that is not fixed by our own code. */
export function hostileReport(text: string): Report {
  const finding = sampleFinding({
    ruleId: `r${text}`,
    message: text,
    path: `p${text}`,
    redacted: asRedacted(text),
    excerpt: { text: asRedacted(`##${text}[${text}`), start: 2, length: text.length },
    fingerprint: `lc1:${text}`,
    decoded: [text],
    blob: text,
    help: text,
    commit: { ...sampleCommit(text), id: text, date: text },
    presence: "removed",
  });
  return sampleReport({
    findings: [
      finding,
      { ...finding, ruleId: "long-help", path: text, help: `${"word ".repeat(18)}${text} ${text}` },
      { ...finding, ruleId: text.trim() === "" ? "r" : text, excerpt: { text: asRedacted(text), start: 0, length: 0 } },
    ],
    suppressed: [{ ...finding, suppression: { kind: "inline", reason: text } }],
    rules: [
      sampleRule({
        id: `r${text}`,
        description: text,
        help: text,
        references: [text],
        tags: [text],
      }),
    ],
    summary: {
      command: text,
      skipped: [{ path: text, reason: text }],
      complete: false,
      problems: [text, `p${text}: ${text}`],
      rulesHash: text,
    },
  });
}

/** Many findings, on many lines of many files or all on one line. */
export function bigReport(count: number, oneLine = false): Report {
  const findings = Array.from({ length: count }, (_, i) =>
    sampleFinding({
      ruleId: `rule-${i % 40}`,
      severity: SEVERITIES[i % SEVERITIES.length] ?? "low",
      path: oneLine ? "a.txt" : `dir/${Math.floor(i / 10)}.txt`,
      startLine: oneLine ? 1 : i + 1,
      endLine: oneLine ? 1 : i + 1,
      startColumn: oneLine ? i * 40 + 1 : 1,
      endColumn: oneLine ? i * 40 + 30 : 30,
      fingerprint: `lc1:${i}`,
    }),
  );
  return sampleReport({ findings, summary: { listed: count, scanned: count } });
}
