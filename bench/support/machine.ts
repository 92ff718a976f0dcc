// One line about the machine, without its name or places: what makes two tables comparable.
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** From here on, others take enough of it to be seen in wall times. */
const BUSY = 0.7;

export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const load = loadavg()[0] ?? 0;
  const memory = (totalmem() / 1e9).toFixed(0);
  const busy = load > BUSY ? ": it is busy, so CPU times and memory say more than wall times" : "";
  const place = `${process.platform} ${process.arch}, Node ${process.versions.node}`;
  return `${availableParallelism()} cores (${model}), ${memory} GB, ${place}, load ${load.toFixed(1)} at the start${busy}`;
}
