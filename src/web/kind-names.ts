// Kinds of placeholders in the words of people.

const SPELLINGS: Readonly<Record<string, string>> = Object.fromEntries(
  "API AWS GCP IAM INS IPN IP IPv4 IPv6 IBAN ID JWT SSH SSL TLS PEM PGP RSA URL URI SQL SMTP FTP HTTP JSON XML CSRF OAuth OpenAI GitHub GitLab PayPal WordPress ClickBank SendGrid HubSpot DigitalOcean MySQL PostgreSQL MongoDB RubyGems PyPI npm VAT SSN PIN TOTP UUID"
    .split(" ")
    .map((word) => [word.toUpperCase(), word]),
);

/** `CLICKBANK_CLERK_KEY` → `ClickBank clerk key`. */
export function kindName(kind: string): string {
  if (kind === "LENGTH") return "Adapted lengths";
  const words = kind.split("_").map((word) => SPELLINGS[word] ?? word.toLowerCase());
  const [first = "", ...rest] = words;
  const isSpelled = Object.values(SPELLINGS).includes(first);
  return [isSpelled ? first : first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(" ");
}
