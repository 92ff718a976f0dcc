// The peers of this machine: installed once into the cache, each named with its version or with the reason why it is missing.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheOf } from "./environment.ts";
import { installBy, type Installed } from "./install.ts";
import { PEERS, type Peer, type PeerName } from "./peer-list.ts";

export interface Missing {
  readonly name: PeerName;
  readonly reason: string;
}

export interface PeerSet {
  readonly installed: readonly Installed[];
  readonly missing: readonly Missing[];
}

/** Written last, so that an installation that broke off is begun anew; holds what the list said then. */
const RECEIPT = "installed.json";

const wanted = (peer: Peer): string => JSON.stringify(peer);

function known(folder: string, peer: Peer): Installed | undefined {
  try {
    const { peer: then, installed } = JSON.parse(readFileSync(join(folder, RECEIPT), "utf8")) as { peer: string; installed: Installed };
    return then === wanted(peer) && existsSync(installed.command[0]) ? installed : undefined;
  } catch {
    return undefined;
  }
}

function install(peer: Peer, folder: string): Installed | Missing {
  const reasons: string[] = [];
  for (const way of peer.ways) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    try {
      const installed = installBy(peer.name, folder, way);
      writeFileSync(join(folder, RECEIPT), `${JSON.stringify({ peer: wanted(peer), installed })}\n`);
      return installed;
    } catch (error) {
      reasons.push((error as Error).message);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return { name: peer.name, reason: [...new Set(reasons)].join("; ") };
}

const folderOf = (root: string, name: PeerName): string => join(cacheOf(root), "peers", name);

/** @param only these; all when empty. @param mayInstall else only what an earlier run installed */
export function providePeers(root: string, only: readonly string[], mayInstall: boolean, log: (line: string) => void): PeerSet {
  const installed: Installed[] = [];
  const missing: Missing[] = [];
  for (const peer of PEERS.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const folder = folderOf(root, peer.name);
    let found: Installed | Missing | undefined = known(folder, peer);
    if (found === undefined && mayInstall) {
      log(`installing ${peer.name} (once; building from source takes minutes)`);
      found = install(peer, folder);
    }
    found ??= { name: peer.name, reason: "not installed: npm run bench -- peers --install-only" };
    if ("reason" in found) missing.push(found);
    else installed.push(found);
  }
  return { installed, missing };
}

export function describePeers({ installed, missing }: PeerSet): string[] {
  return [
    ...installed.map(({ name, version, note }) => `  ${name} ${version.replace(/^v/, "")}${note === "" ? "" : ` (${note})`}`),
    ...missing.map(({ name, reason }) => `  ${name}: NOT MEASURED, ${reason}`),
  ];
}
