// Candidates with a label, for training: those of labelled files, and generated ones.
import { candidateAt } from "../../src/engine/detector.ts";
import { createScanner } from "../../src/engine/scanner.ts";
import { type Candidate, isRehearsal, placeOf } from "../../src/engine/score/place.ts";
import { plainReason, type ScoreKind } from "../../src/engine/score/score.ts";
import { latin1, toUtf8 } from "../../src/engine/bytes.ts";
import type { Match } from "../../src/engine/types.ts";
import { variantOf } from "../../src/engine/variant.ts";
import { BUILTIN_DETECTORS } from "../../src/rules/builtin.gen.ts";
import { createRandom, fillTemplate } from "../../src/rules/templates.ts";
import { openObjectReader } from "../../src/git/objects.ts";
import { git } from "../../src/git/run.ts";
import { bareRepository, type LabelledFile, lineColumn, type Row } from "./creddata.ts";

export interface Sample {
  readonly kind: ScoreKind;
  readonly candidate: Candidate;
  readonly label: 0 | 1;
  readonly weight: number;
  readonly where: string;
}

/** The rules that score, without their score. */
const UNSCORED = BUILTIN_DETECTORS.filter(({ score }) => score !== "none").map((detector) => ({
  kind: detector.score as ScoreKind,
  scanner: createScanner({ detectors: [variantOf(detector, { score: "none" })] }),
}));

function candidatesOf(bytes: Uint8Array, path: string): { kind: ScoreKind; candidate: Candidate; match: Match }[] {
  return UNSCORED.flatMap(({ kind, scanner }) =>
    scanner.matchText(bytes, path).map((match) => ({ kind, match, candidate: candidateAt(bytes, path, match) })),
  ).filter(({ kind, candidate }) => plainReason(candidate.value, kind) === null);
}

/** Whether a row speaks of a place, by line and columns (in UTF-16 code units, from 0). */
function speaksOf(row: Row, line: number, text: string, start: number, end: number): boolean {
  if (line < row.line || line > row.endLine) return false;
  if (row.start < 0 || row.line !== row.endLine) return true;
  const rowEnd = row.end < 0 ? text.length : lineColumn(text, row.end) - 1;
  return start < rowEnd && end > lineColumn(text, row.start) - 1;
}

/** Labels come from the rows; a candidate that no row speaks of counts a quarter as no secret, copies count less. */
export function collect(files: readonly LabelledFile[]): Sample[] {
  const samples: Sample[] = [];
  const copies = new Map<string, number>();
  for (const { repository, path, bytes, rows } of files) {
    for (const { kind, candidate, match } of candidatesOf(bytes, path)) {
      const before = latin1(bytes, 0, match.start);
      const line = before.split("\n").length;
      const lineStart = before.lastIndexOf("\n") + 1;
      const lineEnd = bytes.indexOf(10, match.end);
      const decode = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(from, to));
      const text = decode(lineStart, lineEnd === -1 ? bytes.length : lineEnd);
      const start = decode(lineStart, match.start).length;
      const over = rows.filter((row) => speaksOf(row, line, text, start, start + decode(match.start, match.end).length));
      const label = over.some(({ isTrue }) => isTrue) ? 1 : 0;
      const key = `${repository}:${kind}:${label}:${candidate.value}`;
      copies.set(key, (copies.get(key) ?? 0) + 1);
      samples.push({ kind, candidate, label, weight: over.length > 0 ? 1 : 0.25, where: `${repository} ${path}:${line}` });
    }
  }
  return samples.map((sample) => {
    const key = `${sample.where.split(" ")[0]}:${sample.kind}:${sample.label}:${sample.candidate.value}`;
    return { ...sample, weight: sample.weight / Math.sqrt(copies.get(key) ?? 1) };
  });
}

/** `@` stands for the value. */
const PLACES: readonly (readonly [path: string, text: string])[] = [
  ["src/config.js", "  {name}: '@',\n"],
  ["app/settings.py", '{NAME} = "@"\n'],
  ["src/Client.java", '  private static final String {NAME} = "@";\n'],
  ["config/app.php", "    '{name}' => '@',\n"],
  ["deploy/.env", "{NAME}=@\n"],
  ["deploy/values.yaml", "  {name}: @\n"],
  ["config/app.json", '  "{name}": "@",\n'],
  ["docker-compose.yml", "      - {NAME}=@\n"],
  ["lib/client.rb", "client = Client.new({name}: '@')\n"],
  ["main.go", '	{name} := "@"\n'],
  ["conf/application.properties", "service.{name}=@\n"],
  ["web.config", '<add key="{name}" value="@" />\n'],
  ["scripts/deploy.sh", "export {NAME}=@\n"],
  ["Service.cs", 'var {name} = "@";\n'],
];
const TYPED: readonly (readonly [path: string, text: string])[] = [
  ["README.md", "    deploy --user shop --password @ --verbose\n"],
  ["scripts/backup.sh", "backup --host db1 --username crm --password @\n"],
  ["docs/setup.md", "    -e {NAME}=@ \\\n"],
  ["notes.txt", "Password: @\n"],
  ["docs/install.rst", "   {name}=@\n"],
  ["build.ps1", "Connect-Shop -User crm -Password @ -Force\n"],
  ["build.ps1", "$secure = ConvertTo-SecureString '@' -AsPlainText -Force\n"],
  ["schema.sql", "CREATE USER shop IDENTIFIED BY '@';\n"],
  ["src/Mail.cs", 'client.Credentials = new NetworkCredential("feed", "@");\n'],
];
/** Where nothing is a password. */
const ELSEWHERE: readonly (readonly [path: string, text: string])[] = [
  ["src/run.ts", "const expected = ok ? 'pass' : '@';\n"],
  ["src/Run.php", "$state = $done ? 'passed' : '@'; $x = $y ? 'password' : '@';\n"],
  ["lib/dom.d.ts", 'type Fill = "username" | "current-password" | "@" | "name";\n'],
];
const NAMES: Readonly<Record<ScoreKind, readonly string[]>> = {
  generic: ["api_key", "acme_token", "client_secret", "access_token", "secret_key", "auth_token", "app_secret", "private_key"],
  password: ["password", "db_password", "smtp_password", "admin_password", "root_password", "mail_passwd"],
};
const SECRETS: Readonly<Record<ScoreKind, readonly string[]>> = {
  generic: [
    "{alnum:20}",
    "{alnum:32}",
    "{alnum:40}",
    "{base36:16}",
    "{base36:24}",
    "{base36:32}",
    "{hex:32}",
    "{hex:40}",
    "{hex:64}",
    "{base64:40}",
    "{base64url:43}",
    "{base36upper:20}",
    "{alnum:16}",
    "{alnum:64}",
    "{alnum:12}",
    "{lower:24}",
    "{base36:12}",
  ],
  password: [
    "{word:1}{digit:2}",
    "{word:1}{digit:4}",
    "{word:1}-{digit:2}",
    "{word:2}",
    "{word:3}",
    "{word:1}!{digit:3}",
    "{alnum:12}",
    "{alnum:16}",
    "{base36:10}",
    "{word:1}@{digit:3}",
    "{alnum:8}#{digit:2}!",
    "{lower:16}",
    "{base64:22}",
    "{word:1}",
  ],
};
const OTHERS: Readonly<Record<ScoreKind, readonly string[]>> = {
  generic: [
    "{word:1}",
    "{word:2}",
    "{word:3}",
    "{word:1}_token",
    "{word:1}-{word:1}-key",
    "my_{word:1}_secret",
    "{word:1}-{word:1}-v2",
    "com.{word:1}.{word:1}",
    "{word:1}/{word:1}",
    "{word:1}_{digit:2}",
    "{word:1}.{word:1}",
    "{word:1}Service2",
    "test-{word:1}-token1",
    "some_{word:1}_key",
    "{word:1}-{word:1}-{word:1}-{digit:1}",
  ],
  password: [
    "your_{word:1}_password",
    "password",
    "some-password",
    "test_password",
    "my-secret-password",
    "{word:1}.password",
    "/{word:1}/password",
    "<password>",
    "get_password",
    "userPassword",
    "NEW_PASSWORD",
    "password_field",
    "required",
    "{word:1}_password_confirmation",
    "passwordInput",
    "{word:1}.{word:1}.{word:1}",
    "{word:1}-password-field",
    "input-password",
    "required",
    "secret",
    "optional",
  ],
};

/** The same every time. */
export function generated(): Sample[] {
  const samples: Sample[] = [];
  let seed = 1;
  for (const kind of ["generic", "password"] as const) {
    for (const [label, templates] of [
      [1, SECRETS[kind]],
      [0, OTHERS[kind]],
    ] as const) {
      const places = kind === "password" ? [...PLACES, ...TYPED] : PLACES;
      for (const [template, where] of [
        ...templates.map((one) => [one, places] as const),
        ...(kind === "password" && label === 0 ? SECRETS.password.map((one) => [one, ELSEWHERE] as const) : []),
      ]) {
        for (const [path, text] of where) {
          const random = createRandom(seed);
          const value = fillTemplate(template, seed++);
          const name = NAMES[kind][Math.floor(random() * NAMES[kind].length)] as string;
          const document = text
            .replace("{name}", name)
            .replace("{NAME}", name.toUpperCase())
            .replace("@", () => value);
          const found = candidatesOf(toUtf8(document), path).find((one) => one.kind === kind && one.candidate.value === value);
          if (found !== undefined) samples.push({ kind, candidate: found.candidate, label, weight: 0.35, where: `generated ${path}` });
        }
      }
    }
  }
  return samples;
}

/** Public repositories that have been looked at by many: what stands outside of their tests and examples is no secret. */
const CODE_SOURCES = [
  "aws/aws-sdk-go",
  "ansible/ansible",
  "apache/kafka",
  "babel/babel",
  "hashicorp/terraform",
  "laravel/framework",
  "rails/rails",
  "symfony/symfony",
];
const PER_REPOSITORY = 8000;
const BINARY = /\.(?:png|jpe?g|gif|zip|gz|jar|woff2?|ico|pdf|wasm|so|exe)$/;

/** Candidates that are no secrets for where they stand: names in code, texts of a user interface, well-known programs. */
export async function namesInCode(folder: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const name of CODE_SOURCES) {
    const options = bareRepository(folder, name);
    if (options === undefined) continue;
    const entries = (await git(["ls-tree", "-r", "-z", "HEAD"], options))
      .toString()
      .split("\0")
      .flatMap((line) => {
        const [, id, path] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return id === undefined || path === undefined || BINARY.test(path) ? [] : [{ id, path }];
      });
    const step = Math.max(1, Math.floor(entries.length / PER_REPOSITORY));
    const reader = openObjectReader(options, 200_000);
    for (let i = 0; i < entries.length; i += step) {
      const { id, path } = entries[i] as (typeof entries)[number];
      const bytes = await reader.read(id).then(
        (object) => object?.bytes,
        () => undefined,
      );
      if (bytes === undefined) continue;
      for (const { kind, candidate } of candidatesOf(bytes, path)) {
        const { isQuoted, isComment, isLocale, file, name: variable } = placeOf(candidate);
        const isProgram = !isRehearsal(path);
        const isCode = file === "code" && !isQuoted && !isComment && /[a-z]/.test(variable) && !/["'`][^"'`]*$/.test(lineBefore(candidate));
        if (isCode || isLocale || isProgram) samples.push({ kind, candidate, label: 0, weight: 0.15, where: `${name} ${path}` });
      }
    }
    await reader.close();
  }
  return samples;
}

const lineBefore = ({ before }: Candidate): string => before.slice(before.lastIndexOf("\n") + 1);
