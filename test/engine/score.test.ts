// Values that only their name gives away: what counts as a secret, what stays quiet, and how much it weighs.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toUtf8 } from "../../src/engine/bytes.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { wordLikeness } from "../../src/engine/score/pairs.ts";
import { isLockFile, isRehearsal } from "../../src/engine/score/place.ts";
import { plainReason } from "../../src/engine/score/score.ts";
import { fillerShare } from "../../src/engine/score/vocabulary.ts";
import type { Finding } from "../../src/engine/types.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { fillTemplate } from "../../src/rules/templates.ts";

// Hashes of passwords have rules of their own, which speak low.
const scored = BUILTIN_DETECTORS.filter(({ id }) => !id.startsWith("password-hash-"));

const scan = (path: string, text: string, seed = 1): Finding[] =>
  createScanner({ detectors: scored, prepared: BUILTIN_ANCHORS }).scan({
    path,
    bytes: toUtf8(fillTemplate(text, seed)),
    origin: { kind: "file" },
  });
const SEEDS = [1, 2, 3, 4, 5];

describe("passwords in plain words", () => {
  test.each([
    ["src/db.js", 'password: "{word:1}-{digit:2}",'],
    ["app/settings.py", 'DB_PASSWORD = "{word:1}{digit:2}"'],
    ["config/database.yml", "  password: {word:1}{digit:3}"],
    ["deploy/.env", "MAIL_PASSWORD={word:2}{digit:1}"],
    ["src/Db.java", 'private static final String PASSWORD = "{word:1}!{digit:2}";'],
    ["lib/db.rb", "Db.connect(user: 'crm', password: '{word:1}{digit:2}')"],
    ["main.go", 'dbPassword := "{word:1}{digit:3}"'],
    ["conf/app.properties", "datasource.password={word:1}{digit:4}"],
    ["web.config", '<add key="SmtpPassword" value="{word:1}!{digit:3}" />'],
    ["appsettings.json", '{ "Smtp": { "User": "shop", "Password": "{word:1}{digit:4}" } }'],
    ["src/mail.php", "$mail->Password = '{word:1}!{digit:3}';"],
    ["scripts/backup.sh", "dump --user crm --password {word:1}-{digit:3} --all"],
    ["src/login.py", 'if user == "crm" and password == "{word:1}-{digit:3}":'],
    ["schema.sql", "CREATE USER crm IDENTIFIED BY '{word:1}{digit:3}';"],
    ["setup.ps1", '$p = ConvertTo-SecureString "{word:1}{digit:4}!" -AsPlainText -Force'],
    ["src/Feed.cs", 'c.Credentials = new NetworkCredential("feed", "{word:1}{digit:4}");'],
    ["src/db.php", "'password' =>\n    '{word:1}{digit:3}',"],
    ["schema.sql", "CREATE USER crm IDENTIFIED BY pass{digit:3};"],
    ["scripts/feed.sh", "sshpass -p {word:1}{digit:3} ssh feed@shop.acme.dev"],
  ])("%s: %s", (path, text) => {
    for (const seed of SEEDS) expect(scan(path, text, seed), `seed ${seed}`).toHaveLength(1);
  });
});

describe("names of providers", () => {
  test.each([
    ["src/links.py", 'BITLY_TOKEN = "{hex:40}"', "bitly-access-token"],
    ["src/links.py", 'BITLY_TOKEN = "pat_{alnum:30}{digit:2}"', "generic-api-key"],
    ["src/links.py", 'BITLY_WEBHOOK_SECRET = "{alnum:30}{digit:2}"', "generic-api-key"],
    ["src/links.py", 'ORBITLY_TOKEN = "{alnum:30}{digit:2}"', "generic-api-key"],
  ])("%s: %s is told by %s", (path, text, rule) => {
    for (const seed of SEEDS)
      expect(
        scan(path, text, seed).map(({ ruleId }) => ruleId),
        `seed ${seed}`,
      ).toEqual([rule]);
  });
});

describe("what is no secret stays quiet", () => {
  test.each([
    ["src/db.js", "password = getPassword();"],
    ["src/db.js", "const { password } = options;\nlogin(user, password: user.password);"],
    ["src/db.ts", "password: string;"],
    ["src/login.jsx", '<input name="password" placeholder="Enter your password" />'],
    ["config/app.yml", "password: ${DB_PASSWORD}"],
    ["config/app.yml", "password: {{ vault_db_password }}"],
    ["config/locales/de.yml", "  password: {word:1}"],
    ["docs/api.md", 'password: "your-password"'],
    ["docs/api.md", "password: <password>"],
    ["src/form.php", "'password' => 'required|min:8|confirmed',"],
    ["test/login_test.rb", 'login(password: "some-password")'],
    ["src/user.rb", "has_secure_password :recovery_password"],
    ["users.yml", "password: $2y$10${alnum:53}"],
    ["src/lexer.js", "const token = tokenizer.nextToken2();"],
    ["src/i18n.js", "apiKey: 'settings.apiKey.label'"],
    ["src/model.ts", "private readonly tokenKey = 'auth_token';"],
    ["src/page.html", '<input type="hidden" name="csrf_token" value="{alnum:40}">'],
    ["yarn.lock", 'js-tokens: "npm:^{digit:1}.0.0"\n"@octokit/auth-token": "npm:^4.0.0"'],
    ["tests/out.txt", "PASS: crypto/sha-256"],
    ["src/a.ts", "expected = ok ? 'pass' : 'fail42';"],
    ["src/links.py", 'BITLY_TOKEN = "{base36:31}"'],
    ["src/bot.py", 'telegram_bot_token = "{digit:17}:A{alnum:34}"'],
    ["src/search.js", 'const braveSearchKey = brave_search_api_key ?? "x"; brave_search_api_key = "BSA{alnum:12}{digit:2}";'],
    ["src/token.go", 'nonMatchingToken := "{alnum:30}{digit:2}"'],
    ["src/client.rb", 'fake_api_key = "{alnum:30}{digit:2}"'],
    [".secrets.baseline", '"hashed_secret": "{hex:40}",'],
    ["deploy/values.yaml", "deployKey: px-{base36:7}g-{base36:3}h-{base36:3}k-{base36:3}z-{base36:11}y"],
    ["web.config", '<add key="SmtpPassword" value="abc" />'],
    ["src/ftp.c", 'server->user = "anonymous";\nserver->password = "shop@";'],
  ])("%s: %s", (path, text) => {
    for (const seed of SEEDS) expect(scan(path, text, seed), `seed ${seed}`).toEqual([]);
  });
});

describe("what a finding weighs", () => {
  const LINE = 'api_key = "{alnum:40}"';
  test.each([
    ["src/client.py", "high"],
    ["config/client.ini", "high"],
    ["tests/test_client.py", "medium"],
    ["docs/client.md", "medium"],
    ["examples/client.py", "medium"],
    [".github/workflows/ci.yml", "medium"],
  ])("a surely random key in %s is %s", (path, severity) => {
    expect(scan(path, LINE).map((finding) => finding.severity)).toEqual([severity]);
  });

  test("a private key of a test is no high finding, and the same elsewhere is critical", () => {
    const pem = `-----BEGIN RSA PRIVATE KEY-----\n${"{base64:64}\n".repeat(12)}-----END RSA PRIVATE KEY-----\n`;
    expect(scan("test/fixtures/server.key", pem).map(({ severity }) => severity)).toEqual(["medium"]);
    expect(scan("deploy/server.key", pem).map(({ severity }) => severity)).toEqual(["critical"]);
  });
});

test("filters count what they keep quiet", () => {
  const scanner = createScanner({ detectors: scored, prepared: BUILTIN_ANCHORS });
  const text = fillTemplate('api_token: "your_token_goes_here"\npassword: "$2y$10${alnum:53}"\n', 1);
  expect(scanner.scan({ path: "a.yml", bytes: toUtf8(text), origin: { kind: "file" } })).toEqual([]);
  expect([...scanner.filtered.keys()]).toEqual(expect.arrayContaining(["password hashes"]));
});

describe("pieces of the score", () => {
  test.each(["password", "some-secret-token", "testpassword", "test_user_key", "changeme"])(
    "%s is made of the words of stand-ins",
    (word) => {
      expect(fillerShare(word)).toBe(1);
    },
  );
  test.each(["sunshine", "janedoe", "velvet-lantern"])("%s is not", (word) => {
    expect(fillerShare(word)).toBeLessThan(0.6);
  });
  test("words read like words, and random letters do not", () => {
    for (const word of ["configuration", "sunshine", "getaccesstoken", "paymentservice"]) expect(wordLikeness(word)).toBeGreaterThan(0.1);
    let wrong = 0;
    for (let seed = 0; seed < 1000; seed++) wrong += Number(wordLikeness(fillTemplate("{lower:20}", seed)) > 0.1);
    expect(wrong).toBeLessThan(10);
  });
  test("a random key is never taken for a plain word", () => {
    let lost = 0;
    for (let seed = 0; seed < 2000; seed++) lost += Number(plainReason(fillTemplate("{alnum:32}", seed), "generic") !== null);
    expect(lost).toBeLessThanOrEqual(1);
  });
  test("lock files and rehearsals are known by their path", () => {
    for (const path of ["yarn.lock", "a/package-lock.json", "go.sum", "x/Cargo.lock"]) expect(isLockFile(path)).toBe(true);
    for (const path of ["locks.ts", "src/lock.json"]) expect(isLockFile(path)).toBe(false);
    for (const path of ["src/latest.ts", "contest/app.js", "src/attestation.go"]) expect(isRehearsal(path)).toBe(false);
  });
  test("any text is scanned without an error, and the same each time", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.constantFrom('password = "', "api_token: ", "secret='"), (value, before) => {
        const text = `${before}${value}"`;
        expect(scan("a.yml", text.replaceAll("{", ""))).toEqual(scan("a.yml", text.replaceAll("{", "")));
      }),
      { numRuns: 200 },
    );
  });
});
