// What GitHub code scanning enforces or reads beyond the SARIF schema, and what validators are silent on.

interface Text {
  readonly text?: unknown;
  readonly markdown?: unknown;
}

export interface SarifRule {
  id?: unknown;
  name?: unknown;
  shortDescription?: Text;
  fullDescription?: Text;
  help?: Text;
  defaultConfiguration?: { level?: unknown };
  properties?: { tags?: unknown; precision?: unknown; "security-severity"?: unknown };
}

export interface SarifResult {
  ruleId?: unknown;
  ruleIndex?: number;
  level?: unknown;
  message?: Text;
  locations?: {
    physicalLocation?: { artifactLocation?: { uri?: unknown }; region?: Record<string, unknown> };
  }[];
  partialFingerprints?: Record<string, unknown>;
  suppressions?: { kind?: unknown }[];
}

export interface SarifLog {
  $schema?: unknown;
  version?: unknown;
  runs: {
    tool: { driver: { name?: unknown; semanticVersion?: unknown; rules: SarifRule[] } };
    automationDetails?: { id?: unknown };
    columnKind?: unknown;
    invocations?: { executionSuccessful?: unknown; toolExecutionNotifications?: unknown[] }[];
    results: SarifResult[];
  }[];
}

const LEVELS: readonly unknown[] = ["error", "warning", "note"];
const PRECISIONS: readonly unknown[] = ["very-high", "high", "medium", "low"];
const REGION = ["startLine", "startColumn", "endLine", "endColumn"] as const;

/** A relative reference without `.` tricks, or a file URI; only plain or percent-encoded characters. */
const URI = /^(?:file:\/\/\/)?(?!\/)(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})+$/;

function isText(value: unknown, limit = Number.POSITIVE_INFINITY): boolean {
  return typeof value === "string" && value.trim() !== "" && Array.from(value).length <= limit;
}

function ruleErrors(rule: SarifRule): string[] {
  const { properties = {} } = rule;
  const severity = properties["security-severity"];
  const checks: [string, boolean][] = [
    ["id", isText(rule.id)],
    ["name", isText(rule.name, 255)],
    ["shortDescription", isText(rule.shortDescription?.text, 1024)],
    ["fullDescription", isText(rule.fullDescription?.text, 1024)],
    ["help", isText(rule.help?.text) && isText(rule.help?.markdown)],
    ["default level", LEVELS.includes(rule.defaultConfiguration?.level)],
    ["security-severity", typeof severity === "string" && /^(?:10|\d)\.\d$/.test(severity)],
    ["precision", PRECISIONS.includes(properties.precision)],
    ["tags", Array.isArray(properties.tags) && properties.tags.length <= 20],
  ];
  return checks.filter(([, fine]) => !fine).map(([what]) => `rule ${String(rule.id)}: ${what}`);
}

function isRegion(region: Record<string, unknown> = {}): boolean {
  const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0] = REGION.map((key) =>
    Number.isInteger(region[key]) ? Number(region[key]) : 0,
  );
  if (Math.min(startLine, startColumn, endLine, endColumn) < 1 || "snippet" in region) return false;
  return endLine > startLine || (endLine === startLine && endColumn >= startColumn);
}

function resultErrors(result: SarifResult, rules: readonly SarifRule[]): string[] {
  const [location, ...others] = result.locations ?? [];
  const uri = location?.physicalLocation?.artifactLocation?.uri;
  const prints = Object.entries(result.partialFingerprints ?? {});
  const checks: [string, boolean][] = [
    ["ruleIndex", result.ruleId !== undefined && rules[result.ruleIndex ?? -1]?.id === result.ruleId],
    ["level", LEVELS.includes(result.level)],
    ["message", isText(result.message?.text)],
    ["message link", !/(?<!\\)\]\(/.test(String(result.message?.text))],
    ["one location", others.length === 0],
    ["uri", typeof uri === "string" && URI.test(uri)],
    ["region", isRegion(location?.physicalLocation?.region)],
    ["partialFingerprints", prints.length > 0 && prints.every(([, value]) => isText(value))],
    ["line hash", prints.every(([key]) => key !== "primaryLocationLineHash")],
  ];
  return checks.filter(([, fine]) => !fine).map(([what]) => `result ${String(result.ruleId)}: ${what}`);
}

/** What is wrong with a log by GitHub's rules; empty when it can be uploaded. */
export function profileErrors(log: SarifLog): string[] {
  const errors: string[] = [];
  const check = (what: string, fine: boolean): void => {
    if (!fine) errors.push(what);
  };
  check("version", log.version === "2.1.0" && isText(log.$schema));
  check("runs", log.runs.length > 0 && log.runs.length <= 20);
  for (const { tool, automationDetails, columnKind, invocations, results } of log.runs) {
    const { rules, name, semanticVersion } = tool.driver;
    check("driver", isText(name) && isText(semanticVersion));
    check("category", /^[^/]+\/$/.test(String(automationDetails?.id)));
    check("columnKind", columnKind === "utf16CodeUnits");
    check("invocations", typeof invocations?.[0]?.executionSuccessful === "boolean");
    check("unique rules", new Set(rules.map(({ id }) => id)).size === rules.length);
    check("at most 25,000 results", results.length <= 25_000);
    const marked = results.filter(({ suppressions }) => suppressions !== undefined).length;
    check("suppressions on all results or on none", marked === 0 || marked === results.length);
    errors.push(...rules.flatMap(ruleErrors));
    errors.push(...results.flatMap((result) => resultErrors(result, rules)));
  }
  return errors;
}
