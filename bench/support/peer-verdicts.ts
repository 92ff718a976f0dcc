// Which of other scanners' examples are no fair question: positives that hold no secret, and negatives that hold one.
// Asked only of those that leakclerk is wrong at; by rule and text, so that the judgement serves examples never looked at.

interface Verdict {
  readonly reason: string;
  /** The peer's rule. */
  readonly rule?: RegExp;
  readonly text?: RegExp;
  /** The rules of ours that a negative was reported by: all of them. */
  readonly by?: RegExp;
}

const NO_LEAK: readonly Verdict[] = [
  {
    reason: "an identifier, address or public key",
    rule: /^np\.(?:arn|s3|gcs|age|linkedin|reactapp|shopify)\.|^np\.(?:google\.1|aws\.3|azure\.6)$|(?:url|host|tenant-id|token-name)(?:\.\d+)?$|azuresearch\.url|kingfisher\.(?:reactapp|linkedin|squareup)\./,
  },
  { reason: "an identifier, address or public key", text: /"site_key"/ },
  // Of "John Doe", 1234567890.
  { reason: "words that say it is an example", rule: /^kingfisher\.rentman\./ },
  {
    reason: "a variable instead of a value",
    text: /#\{datastore|-password \$[A-Za-z]|-p \$Password|\$\{bucket|usernamePassword = "application:"|datastore\[/,
  },
  {
    reason: "words that say it is an example",
    text: /EXAMPLE|SAMPLE|ExamplePas|RANDOMCONTENT|SOME_PASSWORD|(?:my|this_?is_?my|user|SOME_)_?password\b|thisismypassword|\bmypass\b|open[-_]sesame|super\$ecret|[:=]pass123|password pass123|DEADBEEF|(?:User Id=username;)|username:(?:secret|password)@|\buser:(?:secret|pass)@|password ['"]password['"]|password=#{4}|b3Blbl9zZXNhbWU|somesecret|example\.v1|user", "secret"/,
  },
  {
    reason: "a sequence or repeat",
    text: /([A-Za-z0-9])\1{9}|([a-f0-9-]{6,16})\2|abcdefg|ABCDEFGH|12345678(?![0-9A-Fa-f]{24})|98765432|(?:abcdef){3}|34abcd56|w-ww|xxxxxxxxxx/,
  },
  {
    reason: "an unsigned or empty token",
    text: /eyJhbGciOiJub25lIn0|Basic YnJvd3Nlcjo=|BEGIN ENCRYPTED PRIVATE KEY-----\n[^\n]{1,60}\n-----END/,
  },
  { reason: "a password without a name", rule: /weak_password/ },
  { reason: "an example of a standard", text: /mF_9\.B5f-4|user(?:name)? ?= ?"?Aladdin/i },
];

const NOT_CLEAN: readonly Verdict[] = [
  {
    reason: "another kind of secret of the same provider, whose own rule finds it",
    rule: /^(?:cloudflare|vercel|devin)-|^np\.slack\.|^np\.hashicorp\.[135]$/,
    by: /^(?:cloudflare|vercel|devin|slack|vault)-/,
  },
  {
    reason: "another provider's secret, whose own rule finds it",
    by: /^(?:jwt-token|teamcity-access-token|sourcegraph-access-token|azure-ad-client-secret|auth0-client-secret|database-connection-string-password)$/,
  },
  {
    reason: "a real password or key, for which the peer's rule wants another place",
    rule: /^(?:nuget-config-password|np\.generic\.10|np\.gitalk\.1)$/,
    text: /Password" value="(?=[^"]*[!$+])|clientSecret/,
  },
];

const applies = (
  { rule, text, by }: Verdict,
  example: { readonly rule: string; readonly text: string },
  reportedBy: readonly string[],
): boolean =>
  (rule === undefined || rule.test(example.rule)) &&
  (text === undefined || text.test(example.text)) &&
  (by === undefined || (reportedBy.length > 0 && reportedBy.every((id) => by.test(id))));

/** Why a positive holds no secret; null: it does. */
export const whyNoLeak = (example: { readonly rule: string; readonly text: string }): string | null =>
  NO_LEAK.find((verdict) => applies(verdict, example, []))?.reason ?? null;

/** Why a negative was rightly reported; null: it was not. */
export const whyNotClean = (example: { readonly rule: string; readonly text: string }, reportedBy: readonly string[]): string | null =>
  NOT_CLEAN.find((verdict) => applies(verdict, example, reportedBy))?.reason ?? null;
