// Looks at objects that lie in files of their own.
import { LARGEST_OBJECT } from "../../git/kernel/objects.ts";
import { GONE, listLoose, readLoose } from "../../git/store/loose-objects.ts";
import type { Covered, Scan } from "./scan-state.ts";

const isPacked = ({ indexes }: Covered, id: string): boolean => {
  const key = Buffer.from(id, "hex");
  return indexes.some((index) => index.idBytes === key.length && index.find(key, 0) !== -1);
};

function scanOne(folder: string, id: string, { kernel, left, sums, onSuspect, survey }: Scan): void {
  const object = readLoose(folder, id, LARGEST_OBJECT);
  if (typeof object === "string") {
    left.push({ id, reason: object });
    survey?.giveUp(object === GONE ? "what was loose is gone" : `the object ${id} is ${object}`);
    return;
  }
  if (object.type !== "blob") survey?.addLoose({ id, type: object.type, bytes: object.bytes });
  if (object.type === "tree") return;
  sums.of++;
  const record = kernel.makeRoom(0, 0);
  if (kernel.addText(object.bytes, record) < 0) {
    left.push({ id, reason: "too large" });
    return;
  }
  if (kernel.isSuspect(record))
    onSuspect({ id, type: object.type, bytes: kernel.text(record), known: kernel.knownHits(record) ?? undefined });
  sums.objects++;
  sums.bytes += object.bytes.length;
}

/** Those of a folder that no pack holds. What is gone meanwhile is left. */
export async function scanLoose(folder: string, scan: Scan): Promise<void> {
  const { covered } = scan;
  for (const id of listLoose(folder)) {
    if (covered.loose.has(id) || isPacked(covered, id)) continue;
    covered.loose.add(id);
    if (scan.isKnown?.(id) === true) continue;
    scanOne(folder, id, scan);
    const pause = scan.breathe();
    if (pause !== undefined) await pause;
  }
}
