// The file that says what placeholders stand for: encrypted (scrypt, AES-256-GCM), readable by its owner alone, and kept
// out of repositories.
import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from "node:crypto";
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { AppError, UsageError } from "../../errors.ts";
import { findTop } from "../../git/repository.ts";
import { runGit } from "../../git/run.ts";
import { replaceFile } from "../../replace-file.ts";
import { visibleText } from "../../sanitize.ts";
import { reasonOf } from "../../sources/read-file.ts";

/** What stood at a place of a redacted text. */
export interface Raw {
  readonly start: number;
  readonly end: number;
  readonly raw: Uint8Array;
}

export interface RedactionMap {
  /** By placeholder, one character a byte. */
  readonly values: ReadonlyMap<string, string>;
  /** By SHA-256 of a redacted text: what stood at its places. */
  readonly texts: ReadonlyMap<string, readonly Raw[]>;
}

interface Sealed {
  readonly leakclerk: "redaction-map";
  readonly schema: 1;
  readonly created: string;
  readonly scrypt: { readonly N: number; readonly r: number; readonly p: number; readonly salt: string };
  readonly iv: string;
  readonly tag: string;
  readonly data: string;
}

/** 64 MiB and some 0.2 s for each guess. */
const COST = { N: 1 << 16, r: 8, p: 1 };
const LARGEST_COST = 1 << 20;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

export const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const keyOf = (passphrase: string, { N, r, p }: typeof COST, salt: Buffer): Buffer =>
  scryptSync(passphrase.normalize("NFC"), salt, 32, { N, r, p, maxmem: 256 * N * r });

/** What is not secret of it is authenticated all the same. */
const headOf = ({ leakclerk, schema, created, scrypt, iv }: Omit<Sealed, "tag" | "data">): Buffer =>
  Buffer.from(JSON.stringify([leakclerk, schema, created, scrypt.N, scrypt.r, scrypt.p, scrypt.salt, iv]));

function seal({ values, texts }: RedactionMap, passphrase: string): Sealed {
  const plain = JSON.stringify({
    values: Object.fromEntries([...values].map(([placeholder, value]) => [placeholder, base64(Buffer.from(value, "latin1"))])),
    texts: Object.fromEntries([...texts].map(([digest, raws]) => [digest, raws.map(({ start, end, raw }) => [start, end, base64(raw)])])),
  });
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const head = {
    leakclerk: "redaction-map",
    schema: 1,
    created: new Date().toISOString(),
    scrypt: { ...COST, salt: base64(salt) },
    iv: base64(iv),
  } as const;
  const cipher = createCipheriv("aes-256-gcm", keyOf(passphrase, COST, salt), iv);
  cipher.setAAD(headOf(head));
  const data = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return { ...head, tag: base64(cipher.getAuthTag()), data: base64(data) };
}

const damaged = (path: string): AppError => new AppError(`${visibleText(path)} is no map of leakclerk redact, or damaged`);

function parseSealed(text: string, path: string): Sealed {
  try {
    const sealed = JSON.parse(text) as Sealed;
    const { scrypt } = sealed;
    const isCost =
      [scrypt.N, scrypt.r, scrypt.p].every((number) => Number.isInteger(number) && number > 0) &&
      scrypt.N * scrypt.r * scrypt.p <= 8 * LARGEST_COST;
    if (sealed.leakclerk !== "redaction-map" || sealed.schema !== 1 || !isCost) throw damaged(path);
    return sealed;
  } catch {
    throw damaged(path);
  }
}

/** @throws AppError for a wrong passphrase, or a file that was changed: nothing is half restored */
export function readMap(path: string, cwd: string, passphrase: string): RedactionMap {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, path), "utf8");
  } catch (error) {
    throw new UsageError(`--map ${visibleText(path)}: ${reasonOf(error) === "ENOENT" ? "no such file" : reasonOf(error)}`);
  }
  const sealed = parseSealed(text, path);
  const from64 = (coded: string): Buffer => Buffer.from(coded, "base64");
  let plain: string;
  try {
    const { scrypt } = sealed;
    const decipher = createDecipheriv("aes-256-gcm", keyOf(passphrase, scrypt, from64(scrypt.salt)), from64(sealed.iv), {
      authTagLength: 16,
    });
    decipher.setAAD(headOf(sealed)).setAuthTag(from64(sealed.tag));
    plain = Buffer.concat([decipher.update(from64(sealed.data)), decipher.final()]).toString("utf8");
  } catch {
    throw new AppError(`${visibleText(path)} cannot be opened`, "the passphrase is wrong, or the file was changed");
  }
  const { values, texts } = JSON.parse(plain) as { values: Record<string, string>; texts: Record<string, [number, number, string][]> };
  return {
    values: new Map(Object.entries(values).map(([placeholder, value]) => [placeholder, from64(value).toString("latin1")])),
    texts: new Map(
      Object.entries(texts).map(([digest, raws]) => [digest, raws.map(([start, end, raw]) => ({ start, end, raw: from64(raw) }))]),
    ),
  };
}

/** Git tells only of files that are there, and check-ignore takes no literal paths: so it is there for a moment. */
async function isIgnored(path: string, top: string): Promise<boolean> {
  const isNew = !existsSync(path);
  if (isNew) writeFileSync(path, "", { flag: "wx", mode: 0o600 });
  try {
    const { status, stdout } = await runGit(["ls-files", "-z", "-o", "-i", "--exclude-standard", "--", path], {
      cwd: top,
      ownRepository: false,
    });
    return status === 0 && stdout.length > 0;
  } finally {
    if (isNew) rmSync(path, { force: true });
  }
}

/**
 * Where a map may be written: outside of repositories, or where git ignores it.
 * @returns its absolute path
 * @throws UsageError elsewhere
 */
export async function mapPath(path: string, cwd: string): Promise<string> {
  const absolute = resolve(cwd, path);
  const folder = dirname(absolute);
  if (!existsSync(folder)) throw new UsageError(`--map ${visibleText(path)}: there is no such folder`);
  const real = join(realpathSync(folder), basename(absolute));
  const top = findTop(dirname(real));
  if (top === undefined) return real;
  if (!(await isIgnored(real, top)))
    throw new UsageError(
      `--map ${visibleText(path)}: lies in a repository, and git does not ignore it`,
      "keep it elsewhere, such as in your home folder, or add it to .gitignore",
    );
  return real;
}

/** @param path of mapPath() */
export async function writeMap(path: string, map: RedactionMap, passphrase: string): Promise<void> {
  await replaceFile(path, Buffer.from(`${JSON.stringify(seal(map, passphrase))}\n`), 0o600);
}
