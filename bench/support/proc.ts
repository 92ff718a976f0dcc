// What Linux tells about processes in /proc: memory and CPU time including children. Elsewhere: undefined.
import { readdirSync, readFileSync } from "node:fs";

function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return ""; // it ended meanwhile, or this is not Linux
  }
}

/** A process and all that descend from it. */
export function treeOf(pid: number): number[] {
  const found = [pid];
  for (const at of found) {
    let threads: string[] = [];
    try {
      threads = readdirSync(`/proc/${at}/task`);
    } catch {
      continue;
    }
    for (const thread of threads) {
      const children = read(`/proc/${at}/task/${thread}/children`).split(" ").filter(Boolean);
      found.push(...children.map(Number));
    }
  }
  return found;
}

const kilobytes = (status: string, field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0);

/** Resident memory in bytes: the high-water mark of the largest process, and what all of them hold now. */
export function memoryOf(pid: number): { readonly largest: number; readonly together: number } {
  let largest = 0;
  let together = 0;
  for (const at of treeOf(pid)) {
    const status = read(`/proc/${at}/status`);
    largest = Math.max(largest, kilobytes(status, "VmHWM"));
    together += kilobytes(status, "VmRSS");
  }
  return { largest: largest * 1024, together: together * 1024 };
}

/** USER_HZ, which is 100 on every Linux that Node runs on. */
const TICKS = 100;

/** CPU seconds of all children of this process that have ended, and of theirs. */
export function endedChildrenCpu(): number | undefined {
  const stat = read("/proc/self/stat");
  if (stat === "") return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

export function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it ended by itself
  }
}
