// Targets: what is installed with the package.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "./target.ts";

const LIMIT_MB = 3;
const DEPENDENCIES = 3;

export function packageTargets(root: string): Target[] {
  // prepack would build first, and what is measured is what is in dist.
  const out = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [pack] = JSON.parse(out) as [{ unpackedSize: number; entryCount: number }];
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies?: Record<string, string> };
  const count = Object.keys(dependencies).length;
  const size = pack.unpackedSize / 1e6;
  return [
    {
      measure: "package, unpacked",
      wanted: `<= ${LIMIT_MB} MB`,
      measured: `${size.toFixed(2)} MB in ${pack.entryCount} files`,
      met: size <= LIMIT_MB,
    },
    { measure: "package, runtime dependencies", wanted: `<= ${DEPENDENCIES}`, measured: String(count), met: count <= DEPENDENCIES },
  ];
}
