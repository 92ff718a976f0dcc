// Test support: repositories that would run something, gits that lie, and proof that nothing was written.
import { createHash } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Repository } from "./repository.ts";

/** The git that a lying one hands most calls to. */
export const REAL_GIT: string =
  process.env["PATH"]
    ?.split(":")
    .map((folder) => join(folder, "git"))
    .find((file) => existsSync(file)) ?? "git";

/** A `git` made of shell commands, in a folder of its own. @returns the PATH that finds it first */
export function lyingGit(made: Repository, script: string): string {
  const folder = join(dirname(made.dir), "fake");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "git"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "git"), 0o755);
  return `${folder}:/usr/bin:/bin`;
}

/** Path, mode, content and time of change of everything below `folder`. */
export function fingerprint(folder: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const { mode, mtimeMs } = lstatSync(path);
    const content = entry.isFile()
      ? createHash("sha256").update(readFileSync(path)).digest("hex")
      : entry.isSymbolicLink()
        ? readlinkSync(path)
        : "";
    all[path] = `${mode} ${mtimeMs} ${content}`;
  }
  return all;
}

/** Configures a program wherever git would run one; all of them leave a mark. */
export function arm(made: Repository, mark: string): void {
  const trap = join(dirname(made.dir), "trap.sh");
  writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> "${mark}"\ncat 2>/dev/null\nexit 0\n`);
  chmodSync(trap, 0o755);
  const quoted = `'${trap}'`;
  const hooks = join(dirname(made.dir), "trap-hooks");
  mkdirSync(hooks);
  for (const hook of ["pre-commit", "post-index-change", "post-checkout", "fsmonitor-watchman", "reference-transaction"]) {
    writeFileSync(join(hooks, hook), `#!/bin/sh\necho ${hook} >> "${mark}"\n`);
    chmodSync(join(hooks, hook), 0o755);
  }
  const settings = {
    "core.fsmonitor": trap,
    "core.hooksPath": hooks,
    "core.pager": quoted,
    "core.editor": quoted,
    "core.askPass": trap,
    "core.sshCommand": quoted,
    "core.gitProxy": trap,
    "core.alternateRefsCommand": quoted,
    "diff.external": quoted,
    "diff.trap.command": quoted,
    "diff.trap.textconv": quoted,
    "filter.trap.clean": quoted,
    "filter.trap.smudge": quoted,
    "filter.trap.process": quoted,
    "filter.trap.required": "true",
    "gpg.program": trap,
    "log.showSignature": "true",
    "credential.helper": `!${quoted}`,
    "pager.diff-index": quoted,
    "pager.cat-file": quoted,
    "pager.rev-parse": quoted,
    "pager.ls-files": quoted,
    "alias.staged": `!${quoted}`,
    "remote.origin.url": `ext::${trap}`,
    "remote.origin.uploadpack": quoted,
    "remote.origin.promisor": "true",
    "remote.origin.partialclonefilter": "blob:none",
    "protocol.ext.allow": "always",
  };
  for (const [name, value] of Object.entries(settings)) made.git("config", name, value);
  made.write(".git/info/attributes", "* diff=trap filter=trap\n");
}
