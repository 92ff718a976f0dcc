// The byte kernel alone. Arguments: a folder (default node_modules), and a pack to take the rules of (default all).
import { join, resolve } from "node:path";
import { BUILTIN_DETECTORS } from "../src/rules/builtin.gen.ts";
import { measureKernel, ROUNDS } from "./support/kernel-speed.ts";

const SHOWN = 20;

export async function main(args: readonly string[], root: string): Promise<void> {
  const [folder, pack] = args;
  const detectors = pack === undefined ? BUILTIN_DETECTORS : BUILTIN_DETECTORS.filter(({ tags }) => tags.includes(pack));
  const { files, bytes, table, prefilter, ...speed } = measureKernel(resolve(folder ?? join(root, "node_modules")), detectors);
  const buffer = prefilter.buffer.reserve(Math.max(...files.map((file) => file.length)));
  const hitsOf = new Map<string, number>();
  let hits = 0;
  for (const file of files) {
    buffer.set(file);
    const { count, anchor } = prefilter.search(buffer.subarray(0, file.length));
    hits += count;
    for (const id of anchor.subarray(0, count)) {
      const name = `${table.sought[id]?.anchor.text} ${table
        .targetsOf(id)
        .map(({ detector }) => detectors[detector]?.id)
        .join()}`;
      hitsOf.set(name, (hitsOf.get(name) ?? 0) + 1);
    }
  }
  const rate = (value: number): string => `${(value / 1e9).toFixed(2)} GB/s`;
  console.log(
    `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB; ${table.sought.length} anchors of ${detectors.length} rules; ${ROUNDS} rounds, medians`,
  );
  console.log(`streamed, copying taken off   ${rate(speed.streamed)}`);
  console.log(`streamed, copying included    ${rate(speed.streamedWithCopying)}`);
  console.log(`cache-resident                ${rate(speed.cached)}`);
  console.log(`hits that reach JavaScript    ${((hits / bytes) * 1000).toFixed(3)} per kB, most of them of:`);
  for (const [name, count] of [...hitsOf].toSorted((a, b) => b[1] - a[1]).slice(0, SHOWN))
    console.log(`${String(count).padStart(8)}  ${name}`);
}
