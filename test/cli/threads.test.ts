// Several threads: the same bytes as one, in every format; interrupted at once; and never needed.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, linkSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/reporters/registry.ts";
import { BIN } from "../support/cli.ts";
import { cleanEnvironment } from "../support/environment.ts";
import { createFolder, runShell } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";

const linux = process.platform === "linux";
const isRoot = process.getuid?.() === 0;
const nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups ";
const canBeDenied = !isRoot || spawnSync("sh", ["-c", `${nobody}'${process.execPath}' --version`]).status === 0;
const FILLING = "The quick brown fox jumps over the lazy dog, and asks for a password.\n".repeat(800);
const RULE = `[[rules]]\nid = "acme-token"\ndescription = "Acme token"\nregex = '''\\b(acme_[A-Za-z0-9]{24})\\b'''\nkeywords = ["acme_"]\n`;

/** Big enough that no thread can have done all before the others have started. */
function plant(): Folder {
  const folder = createFolder({ ".leakclerk.toml": RULE, ".leakclerkignore": "/ignored/\nmany/7*.txt:clickbank-clerk-key -- known\n" });
  for (let i = 0; i < 240; i++) {
    const lines = [FILLING, i % 3 === 0 ? `${clerkKey(i)} ${developerKey(i)}\n` : "", i % 40 === 0 ? `acme_${"A1b2C3d4".repeat(3)}\n` : ""];
    folder.write(`many/${i}.txt`, lines.join(""));
  }
  for (let i = 0; i < 20; i++) folder.write(`dir${i}/deep/er/${clerkKey(i % 2)}.txt`, `${clerkKey(500 + i)} # leakclerk:allow\n`);
  folder.write("ignored/a.txt", `${clerkKey(900)}\n`);
  folder.write("large.txt", `${FILLING.repeat(100)}${clerkKey(901)}\n`);
  folder.write("wide.txt", Buffer.from(`\ufeffwide ${clerkKey(902)}\n`, "utf16le"));
  folder.write("empty.txt", "");
  folder.write("odd\n \\name.txt", `${clerkKey(903)}\n`);
  if (linux) folder.write(Buffer.concat([Buffer.from("bytes"), Buffer.from([0xff, 0x2f, 0xfe])]), `${clerkKey(904)}\n`);
  if (linux) spawnSync("mkfifo", [folder.path("fifo")]);
  symlinkSync(clerkKey(905), folder.path("link"));
  symlinkSync("many", folder.path("loop"));
  chmodSync(folder.dir, 0o755);
  for (const name of ["many/8.txt", "dir1/deep", "dir3"]) chmodSync(folder.path(name), 0);
  return folder;
}

function reveal(folder: Folder): void {
  for (const name of ["dir3", "dir1/deep", "many/8.txt"]) chmodSync(folder.path(name), 0o755);
}

/** What a scan with these arguments says: reports in all formats, messages and status, without the seconds. */
function ask(folder: Folder, args: string): Record<string, string> {
  const out = createFolder();
  chmodSync(out.dir, 0o777);
  const reports = FORMATS.map((format) => `-r '${format}=${out.path(format)}'`).join(" ");
  const user = isRoot && canBeDenied ? nobody : "";
  const { stdout, stderr } = runShell(`${user}"$NODE" "$BIN" scan ${args} ${reports}; echo "status $?"`, { cwd: folder.dir });
  const said = { ...Object.fromEntries(FORMATS.map((format) => [format, readFileSync(out.path(format), "utf8")])), stdout, stderr };
  const timeless = (text: string): string => text.replace(/"seconds": ?[\d.]+|in [\d.]+ s\b|time="[\d.]+"|\d{4}-\d\d-\d\dT[\d:.]+Z/g, "");
  return Object.fromEntries(Object.entries(said).map(([name, text]) => [name, timeless(text)]));
}

test("1, 2 and 8 threads print the same bytes in every format, whatever there is in the tree", () => {
  const folder = plant();
  try {
    const known = createFolder({ "known.json": folder.leakclerk(["scan", "many/3.txt", "-f", "json"]).stdout });
    chmodSync(known.dir, 0o755);
    for (const args of [`-v -b '${known.path("known.json")}'`, "--no-suppress --exclude 'dir*' many . large.txt"]) {
      const one = ask(folder, `-j 1 ${args}`);
      expect(one["stdout"]).toMatch(/status 1\n$/);
      expect(one["csv"]?.split("\n").length).toBeGreaterThan(100);
      for (const threads of [2, 8]) expect(ask(folder, `-j ${threads} ${args}`), `${threads} threads`).toEqual(one);
    }
  } finally {
    reveal(folder);
  }
});

test.runIf(linux)("as many threads work as were asked for, and no more than one on a small tree unasked", () => {
  const folder = createFolder(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, FILLING.repeat(5)])));
  const threadsOf = (args: string): number => {
    // The number of threads while it runs, less those that Node needs for itself.
    const script = `"$NODE" "$BIN" scan ${args} > /dev/null & pid=$!; most=0; while kill -0 $pid 2> /dev/null; do
      n=$(ls /proc/$pid/task 2> /dev/null | wc -l); [ "$n" -gt "$most" ] && most=$n; sleep 0.01; done; echo $most`;
    return Number(runShell(script, { cwd: folder.dir }).stdout);
  };
  const alone = threadsOf("-j 1");
  expect(threadsOf("")).toBe(alone);
  expect(threadsOf("-j 2")).toBe(alone + 1);
  expect(threadsOf("-j 5")).toBe(alone + 4);
});

for (const [signal, expected] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  test(`${signal} ends all threads with ${expected} within a second`, { retry: 2 }, async () => {
    const folder = createFolder({ "0.txt": "lorem ipsum dolor sit amet\n".repeat(150_000) });
    for (let i = 1; i < 4000; i++) linkSync(folder.path("0.txt"), folder.path(`${i}.txt`));
    const child = spawn(process.execPath, [BIN, "scan", "-j", "4"], { cwd: folder.dir, env: cleanEnvironment(), stdio: "ignore" });
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    await sleep(700);
    expect(child.exitCode).toBeNull();
    const sent = Date.now();
    child.kill(signal);
    expect(await ended).toBe(expected);
    expect(Date.now() - sent).toBeLessThan(1000);
  });
}

test("where no thread can be started, one does all the work, and --verbose says so", () => {
  const copy = createFolder();
  cpSync(dirname(BIN), copy.path("dist"), { recursive: true });
  rmSync(copy.path("dist/worker.cjs"));
  const folder = createFolder(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.txt`, `${FILLING}${clerkKey(i)}\n`])));
  // Else all is done before a thread can tell that it does not start.
  folder.write("large.log", FILLING.repeat(3000));
  const run = (args: string): { stdout: string; stderr: string } =>
    runShell(`"$NODE" '${join(copy.dir, "dist/bin.cjs")}' scan -j 3 -f csv ${args} | wc -l`, { cwd: folder.dir });
  expect(run("")).toMatchObject({ stdout: expect.stringMatching(/^\s*101\n$/) as string, stderr: "" });
  const { stdout, stderr } = run("-v");
  expect(stdout.trim()).toBe("101");
  expect(stderr).toMatch(
    /^(?:leakclerk: filtered: .*\n)?(?:leakclerk: a further thread could not be started \(MODULE_NOT_FOUND\): the others do its work\n){1,2}(?:leakclerk: filtered: .*\n)?$/,
  );
});
