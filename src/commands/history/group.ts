// One finding for each value and rule: the first place that nothing silences, and what is to be said of all of them.
import type { Scanner } from "../../engine/scanner.ts";
import type { Commit, Finding, ShownCommit, StandingPlace } from "../../engine/types.ts";
import type { ValueToken } from "../../engine/values.ts";
import { parseCommit } from "../../git/commits.ts";
import { readWhole } from "../../git/objects.ts";
import { openCommitReader } from "../../sources/commits.ts";
import type { Store } from "../../sources/history/stores.ts";
import type { Place } from "./places.ts";

const isReachable = ({ reach }: Place): boolean => reach === "references" || reach === "notes";

/** Oldest first; the same order every time. */
function byAge(a: Place, b: Place): number {
  if (a.order !== b.order) return a.order - b.order;
  const [one, other] = [a.finding, b.finding];
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  if (one.blob !== other.blob) return (one.blob ?? "") < (other.blob ?? "") ? -1 : 1;
  return one.startLine - other.startLine || one.startColumn - other.startColumn;
}

function groupByValue(places: readonly Place[]): Place[][] {
  const groups = new Map<string, Map<ValueToken, Place[]>>();
  for (const place of places) {
    const { ruleId, token } = place.finding;
    const byToken = groups.get(ruleId) ?? new Map<ValueToken, Place[]>();
    groups.set(ruleId, byToken);
    const group = byToken.get(token as ValueToken);
    if (group === undefined) byToken.set(token as ValueToken, [place]);
    else group.push(place);
  }
  return [...groups.values()].flatMap((byToken) => [...byToken.values()]);
}

/** Of the places that HEAD holds, the one in the same file, if there is one. */
function standingOf({ finding }: Place, group: readonly Place[]): StandingPlace | undefined {
  const atHead = group.filter(({ standsIn }) => standsIn.includes("HEAD"));
  const place = (atHead.find(({ finding: { path } }) => path === finding.path) ?? atHead[0])?.finding;
  if (place === undefined) return undefined;
  const { path, startLine, startColumn, endLine, endColumn } = place;
  return { path, startLine, startColumn, endLine, endColumn };
}

/** A baseline, or a fingerprint in an ignore file, knows the value: it speaks for all places. A path speaks for itself. */
function knowsValue({ finding }: Place, judge: (finding: Finding) => Finding): boolean {
  const kind = finding.suppression?.kind;
  if (kind !== "ignore") return kind === "baseline";
  return judge({ ...finding, suppression: null, policyPath: "" }).suppression !== null;
}

/** What is told of commits, of those that are shown alone; what cannot be read is left out. */
async function readCommits(places: readonly Place[]): Promise<ReadonlyMap<string, Commit>> {
  const byStore = new Map<Store, Set<string>>();
  for (const { commit, store } of places) if (typeof commit === "string") byStore.set(store, (byStore.get(store) ?? new Set()).add(commit));
  const commits = new Map<string, Commit>();
  for (const [store, ids] of byStore) {
    const reader = openCommitReader(store.git);
    const read = async (id: string): Promise<void> => {
      const object = await readWhole(reader, id, store.git);
      if (object?.type === "commit") commits.set(id, parseCommit(id, object.bytes));
    };
    await Promise.all([...ids].map((id) => read(id).catch(() => {})));
    await reader.close().catch(() => {});
  }
  return commits;
}

/**
 * @param judge gives a finding with what silences it
 * @param isWhole whether the history was followed to its end: otherwise nobody can tell what is not in it
 */
export async function groupPlaces(
  places: readonly Place[],
  scanner: Scanner,
  judge: (finding: Finding) => Finding,
  isWhole: boolean,
): Promise<Finding[]> {
  const redact = scanner.createRedact();
  const shown = new Map<string, ShownCommit>();
  const show = ({ id, author, date, summary }: Commit): ShownCommit => {
    const known = shown.get(id) ?? { id, author: redact(author), date, summary: redact(summary) };
    shown.set(id, known);
    return known;
  };
  const groups = groupByValue(places).map((unsorted) => {
    const group = unsorted.toSorted(byAge).map((place) => ({ ...place, finding: judge(place.finding) }));
    const known = group.find((place) => knowsValue(place, judge));
    const first = known ?? group.find(({ finding }) => finding.suppression === null) ?? group[0];
    return { group, first: first as Place };
  });
  const commits = await readCommits(groups.map(({ first }) => first));
  return groups.map(({ group, first }) => {
    const commit = typeof first.commit === "string" ? (commits.get(first.commit) ?? null) : first.commit;
    const counting = first.finding.suppression === null ? group.filter(({ finding: { suppression } }) => suppression === null) : group;
    const standsIn = [...new Set(counting.flatMap((place) => place.standsIn))].map(redact);
    const standing = standingOf(first, counting);
    const isReached = group.some(isReachable);
    const stands = standsIn.length > 0 || counting.some((place) => place.isMessage && isReachable(place));
    return {
      ...first.finding,
      commit: commit === null ? null : show(commit),
      presence: stands ? "present" : isWhole ? "removed" : null,
      ...(standing === undefined ? {} : { standing }),
      reachable: isReached,
      occurrences: group.length,
      standsIn,
    };
  });
}
