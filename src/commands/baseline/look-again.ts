// Whether what an entry knows still stands in its file, and where: looks at that file alone.
import { lstatSync } from "node:fs";
import { isAbsolute } from "node:path";
import type { Scanner } from "../../engine/scanner.ts";
import type { Document, Finding } from "../../engine/types.ts";
import type { Entry } from "../../policy/baseline/entries.ts";
import { toBytePath } from "../../sources/byte-path.ts";
import { hiddenPath } from "../../sources/display-path.ts";
import { openFile } from "../../sources/open-file.ts";
import { reasonOf } from "../../sources/read-file.ts";
import { createAccount, type ListedFile, type Place } from "../../sources/types.ts";
import { type Archives, createArchives } from "../archives.ts";
import { judge } from "../run-scan.ts";
import { scanInside } from "../scan-inside.ts";
import { scanWholeFile } from "../scan-file.ts";
import type { Settings } from "../settings.ts";

export type Standing =
  /** Once or several times in its file. */
  | { readonly state: "stands"; readonly findings: readonly Finding[] }
  | { readonly state: "gone"; readonly why: string }
  | { readonly state: "unread"; readonly why: string };

export interface Lookup {
  standingOf(entry: Entry): Standing;
  /** The file, to show parts of it; null when it is not there, or too large to be held. */
  documentOf(entry: Entry): Document | null;
}

export function createLookup(scanner: Scanner, settings: Settings, cwd: string): Lookup {
  const { base } = settings;
  const archives: Archives = { ...createArchives(settings.archiveDepth), inside: scanInside };
  const fileOf = (path: string): ListedFile => {
    const place: Place = isAbsolute(path)
      ? { kind: "named", cwd, base }
      : { kind: "folder", folder: `${toBytePath(base)}/`, shown: "", policy: "" };
    return { place, path: hiddenPath(path).toString("latin1"), isNameClean: false };
  };
  /** Why there is no such file to look at; undefined where there is one. */
  const absence = (path: string): Standing | undefined => {
    const bytes = hiddenPath(path);
    try {
      lstatSync(isAbsolute(path) ? bytes : Buffer.concat([Buffer.from(`${base}/`), bytes]));
      return undefined;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const isGone = code === "ENOENT" || code === "ENOTDIR";
      return isGone ? { state: "gone", why: "the file is not there any more" } : { state: "unread", why: reasonOf(error) };
    }
  };

  /** The file itself, or the archive that it lies in: `archive!file`. */
  const containerOf = (path: string): string => {
    if (!path.includes("!") || absence(path) === undefined) return path;
    const ends = Array.from(path.matchAll(/!/g), ({ index }) => path.slice(0, index));
    return ends.find((end) => absence(end) === undefined) ?? path;
  };

  /** Entries come sorted by path, so the last file is the one that is asked of next. */
  let last: { readonly path: string; readonly findings: readonly Finding[]; readonly why: string | undefined } | undefined;
  const look = (path: string): NonNullable<typeof last> => {
    const account = createAccount();
    const found = scanWholeFile(scanner, fileOf(path), archives, account) as readonly Finding[];
    const why = account.problems.length > 0 ? (account.skipped[0]?.reason ?? "cannot be read") : undefined;
    return { path, findings: found.map((finding) => judge(finding, scanner, settings)), why };
  };

  return {
    standingOf({ path: named, fingerprint }) {
      const path = containerOf(named);
      const absent = absence(path);
      if (absent !== undefined) return absent;
      if (settings.excluded?.(path) === true) return { state: "gone", why: "the configuration excludes the file" };
      if (last?.path !== path) last = look(path);
      const alike = last.findings.filter((finding) => finding.fingerprint === fingerprint);
      const findings = alike.filter(({ suppression }) => suppression === null);
      if (findings.length > 0) return { state: "stands", findings };
      if (last.why !== undefined) return { state: "unread", why: last.why };
      const kind = alike[0]?.suppression?.kind;
      return { state: "gone", why: kind === undefined ? "the value is not there any more" : `silenced otherwise (${kind})` };
    },
    documentOf({ path }) {
      if (containerOf(path) !== path) return null;
      const opened = openFile(fileOf(path), scanner.buffer, createAccount());
      return opened === null || "pieces" in opened ? null : opened;
    },
  };
}
