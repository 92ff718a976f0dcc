// Installs one peer in one way into a folder of its own. Throws with the reason when that way is not open here.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { PeerName, Shim, Way } from "./peer-list.ts";

export interface Installed {
  readonly name: PeerName;
  readonly version: string;
  readonly command: readonly [string, ...string[]];
  /** Its folder, with what else came along. */
  readonly folder: string;
  readonly note: string;
}

function run(folder: string, command: string, args: readonly string[]): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (error !== undefined) {
    throw new Error((error as NodeJS.ErrnoException).code === "ENOENT" ? `${command} is not on PATH` : error.message, { cause: error });
  }
  if (status === 0) return stdout.trim();
  const words = stderr.trim().split("\n");
  throw new Error(
    `${command} ${args[0] ?? ""}: ${(words.find((line) => /\b(?:error|forbidden|not )/i.test(line)) ?? words.at(-1) ?? "").slice(0, 200)}`,
  );
}

/** The one path that fits, where a version of Python is part of it. */
function find(folder: string, pattern: string): string {
  let at = folder;
  for (const part of pattern.split("/")) {
    const prefix = part.endsWith("*") ? part.slice(0, -1) : undefined;
    const name = prefix === undefined ? part : readdirSync(at).find((entry) => entry.startsWith(prefix));
    at = join(at, name ?? part);
  }
  if (!existsSync(at)) throw new Error(`${pattern} is not in what was installed`);
  return at;
}

function writeShim(folder: string, { module, requires, source }: Shim): string {
  const place = join(folder, "shim");
  mkdirSync(place);
  writeFileSync(join(place, "go.mod"), `module ${module}\n\ngo 1.24\n\nrequire ${requires.replace("@", " ")}\n`);
  writeFileSync(join(place, "shim.go"), source);
  return `-replace=${module}=./shim`;
}

/** Built in a module of our own, not by `go install`: that one also asks which versions exist, which not every proxy tells. */
function fromGo(name: PeerName, folder: string, way: Extract<Way, { kind: "go" }>): string {
  writeFileSync(join(folder, "go.mod"), "module peers\n\ngo 1.24\n");
  run(folder, "go", [
    "mod",
    "edit",
    `-require=${way.module}@${way.version}`,
    ...(way.shim === undefined ? [] : [writeShim(folder, way.shim)]),
  ]);
  run(folder, "go", ["build", "-mod=mod", "-ldflags=-s -w", "-o", name, way.module]);
  if (name === "gitleaks") {
    const source = run(folder, "go", ["list", "-mod=mod", "-m", "-f", "{{.Dir}}", way.module]);
    copyFileSync(join(source, "config/gitleaks.toml"), join(folder, "gitleaks.toml"));
  }
  return join(folder, name);
}

function fromNpm(folder: string, way: Extract<Way, { kind: "npm" }>): readonly [string, ...string[]] {
  const old = Number(process.versions.node.split(".")[0]) < Number(way.node.split(".")[0]);
  const runtime = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  writeFileSync(join(folder, "package.json"), `{ "private": true }\n`);
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--engine-strict=false", "--loglevel=error"];
  run(folder, "npm", ["install", ...quiet, ...way.packages, ...(old ? [`${runtime}@${way.node}`] : [])]);
  return [old ? find(folder, `node_modules/${runtime}/bin/node`) : process.execPath, find(folder, way.script)];
}

function fromPath(program: string): { command: readonly [string]; version: string } {
  const place = (process.env["PATH"] ?? "").split(delimiter).find((entry) => existsSync(join(entry, program)));
  if (place === undefined) throw new Error(`${program} is not on PATH`);
  const version = /\d+(?:\.\d+)+/.exec(run(place, join(place, program), ["--version"]))?.[0] ?? "of unknown version";
  return { command: [join(place, program)], version: `${version}, found on PATH` };
}

export function installBy(name: PeerName, folder: string, way: Way): Installed {
  switch (way.kind) {
    case "go":
      return { name, folder, version: way.version, command: [fromGo(name, folder, way)], note: way.shim?.note ?? "" };
    case "pypi":
      run(folder, "python3", ["-m", "venv", "."]);
      run(folder, join(folder, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", `${way.package}==${way.version}`]);
      return { name, folder, version: way.version, command: [find(folder, way.program)], note: "" };
    case "npm": {
      const command = fromNpm(folder, way);
      const note = command[0] === process.execPath ? "" : `on Node ${way.node}, which it needs`;
      return { name, folder, version: way.version, command, note };
    }
    case "crates":
      run(folder, "cargo", ["install", "--quiet", "--locked", "--root", folder, `${way.crate}@${way.version}`]);
      return { name, folder, version: way.version, command: [find(folder, `bin/${way.crate === "ripgrep" ? "rg" : way.crate}`)], note: "" };
    case "path":
      return { name, folder, ...fromPath(way.program), note: "" };
  }
}
