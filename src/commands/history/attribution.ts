// What brought the objects of a store, and under which names: git's own walk over all commits, or, where our own reader
// goes through all packs anyway, what it tells of trees and commits; then git is only asked for what no reference leads to.
import type { Scanner } from "../../engine/scanner.ts";
import { listObjects } from "../../git/all-objects.ts";
import type { HitType } from "../../sources/history/cache.ts";
import { areTipsHere, findFirstPlaces, type FirstPlaces, type Tips } from "../../sources/history/first-places.ts";
import { createNames, isNotes, type Names, type Reference, walkAll, walkBeside } from "../../sources/history/names.ts";
import type { Store } from "../../sources/history/stores.ts";
import { createSurvey, type Survey } from "../../sources/history/survey.ts";
import { otherHeads } from "../../sources/history/work-trees.ts";
import { suspectNames, suspectPaths, suspectSteps } from "./suspect-names.ts";

/** Walks from commits that nothing leads to, once something was found that no walk came by. */
async function walkUnreachable(names: Names, { git }: Store, isReached: (id: string) => boolean): Promise<void> {
  const commits: string[] = [];
  const trees: string[] = [];
  await listObjects(
    git,
    ({ id, type }) => {
      if (names.ids.find(id) !== -1 || isReached(id)) return;
      if (type === "commit") commits.push(id);
      if (type === "tree") trees.push(id);
    },
    () => {},
  );
  if (commits.length > 0) await names.walk("nothing", ["--stdin", "--not", "--all", "--reflog"], `${commits.join("\n")}\n`);
  const left = trees.filter((id) => names.ids.find(id) === -1);
  if (left.length > 0) await names.walk("nothing", ["--stdin"], `${left.join("\n")}\n`);
}

/** What was found in a message stays so, though the tag that has it is named like a value. */
function addNamed(hits: Map<string, HitType>, id: string): void {
  if (hits.get(id) !== "tag") hits.set(id, "name");
}

/** How a store's objects are attributed: the scan goes on meanwhile. */
export interface Attribution {
  /** To be told of all packs by whoever scans them; null where git walks. */
  readonly survey: Survey | null;
  /**
   * Tells places of all that was found, and adds what is found by name.
   * @param findsLost whether to look for what brought objects that nothing leads to
   */
  attribute(hits: Map<string, HitType>, scanner: Scanner, findsLost: boolean): Promise<Names>;
  /** Why git had to walk after all, in words; null where it did not, or was meant to. */
  readonly why: string | null;
}

/** By git's walks. @param ended theirs */
export function attributeByGit(names: Names, store: Store, ended: Promise<void>): Attribution {
  return {
    survey: null,
    why: null,
    async attribute(hits, scanner, findsLost) {
      await ended;
      if (findsLost && [...hits.keys()].some((id) => names.placeOf(id) === null)) await walkUnreachable(names, store, () => false);
      for (const id of suspectNames(names, scanner)) addNamed(hits, id);
      return names;
    },
  };
}

function tipsOf(references: readonly Reference[], store: Store): Tips[] {
  const idsOf = (wanted: readonly Reference[]): string[] => wanted.map(({ id }) => id);
  const head = references.filter(({ name }) => name === "HEAD");
  const notes = references.filter(isNotes);
  const others = references.filter((reference) => reference.name !== "HEAD" && !isNotes(reference));
  // In git's order, which decides between commits of the same second.
  const first: Tips = { reach: "references", ids: [...idsOf([...others, ...head]), ...otherHeads(store)] };
  return notes.length === 0 ? [first] : [first, { reach: "notes", ids: idsOf(notes) }];
}

/** By what a scan of all packs tells of trees and commits. Git walks only over what no reference leads to, beside the scan. */
export function attributeBySurvey(store: Store, references: readonly Reference[]): Attribution {
  const survey = createSurvey(store.idLength, store.repository.shallow);
  const names = createNames(store);
  const beside = walkBeside(names, store);
  // A failure is met where it is awaited.
  beside.catch(() => {});
  const tips = tipsOf(references, store);

  /** @returns false where git has to be asked */
  const attribute = async (hits: Map<string, HitType>, scanner: Scanner): Promise<boolean> => {
    const surveyed = survey.take();
    if (surveyed === null) return false;
    const steps = suspectSteps(surveyed.kernel.names(), scanner);
    const findsNames = steps === null || steps.includes(1);
    if (hits.size === 0 && names.ids.size === 0 && !findsNames && surveyed.kernel.missing === 0) return areTipsHere(tips, surveyed);

    const beyond = new Set(suspectNames(names, scanner));
    const locate = (): FirstPlaces | null => {
      const found = findFirstPlaces(surveyed, tips, { ids: [...hits.keys(), ...beyond], names: steps });
      // What is missing and ought not to be, git names.
      if (found === null || (found.missing.length > 0 && !store.isPartial)) return null;
      names.continueFrom({ places: found, missing: found.missing, next: found.next });
      return found;
    };
    let places = locate();
    if (places === null) return false;
    if (places.leavesSome && [...hits.keys()].some((id) => names.placeOf(id) === null)) {
      await walkUnreachable(names, store, places.has);
      const before = beyond.size;
      for (const id of suspectNames(names, scanner)) beyond.add(id);
      if (beyond.size > before) places = locate();
      if (places === null) return false;
    }
    for (const id of beyond) if (places.get(id) === undefined) addNamed(hits, id);
    if (findsNames) for (const id of suspectPaths([...places.paths()], scanner)) addNamed(hits, id);
    return true;
  };

  let why: string | null = null;
  return {
    survey,
    get why() {
      return why;
    },
    async attribute(hits, scanner, findsLost) {
      await beside;
      if (await attribute(hits, scanner)) return names;
      why = survey.why ?? "something is missing, or odd";
      const anew = createNames(store);
      return attributeByGit(anew, store, walkAll(anew, store, references)).attribute(hits, scanner, findsLost);
    },
  };
}
