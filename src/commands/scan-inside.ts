// Scans the files that a container holds, each as a document of its own: `archive!file`. Loaded when one is met.
import type { Scanner } from "../engine/scanner.ts";
import type { Document, Finding } from "../engine/types.ts";
import { containerKind } from "../containers/kind.ts";
import { openContainer } from "../containers/open.ts";
import { isNameClean } from "./name-check.ts";
import { displayPath, hiddenPath } from "../sources/display-path.ts";
import { type Account, createAccount, recordFailure } from "../sources/types.ts";

/** Longer names are cut: nobody reads them, and a million of them would be held. */
const LONGEST_NAME = 1024;

/** Files of one container that are named as not read. */
const MOST_NAMED = 20;

const shown = (name: Uint8Array): string =>
  displayPath(Buffer.from(name.subarray(0, LONGEST_NAME))).replaceAll(
    /[\r\n\0]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );

/** All that the earlier versions of a container hold: a value in it is not new. */
function earlierContents(earlier: readonly Uint8Array[], name: Uint8Array, depth: number): Uint8Array[] {
  return earlier.flatMap((bytes) => [
    bytes,
    ...Array.from(openContainer(bytes, name, depth), (inside) => ("bytes" in inside ? inside.bytes : new Uint8Array(0))),
  ]);
}

/**
 * The findings of a container and of what it holds. What lies in it as it is, unpacked, is told of the file inside.
 * @param own findings, in the bytes of the container
 * @param account is told of what could not be read
 * @param known what every value in it that is not new stands in
 */
export function scanInside(
  scanner: Scanner,
  container: Document,
  own: readonly Finding[],
  depth: number,
  account: Account,
  known: readonly Uint8Array[] = [],
): Finding[] {
  const documents: Held[] = [{ document: container, findings: own }];
  const name = hiddenPath(container.path);
  const policyPath = container.policyPath ?? container.path;
  let [named, unread] = [0, 0];
  for (const inside of openContainer(container.bytes, name, depth)) {
    const names = inside.path.map(shown);
    const path = [container.path, ...names].join("!");
    if ("problem" in inside) {
      if (inside.isCap) unread++;
      if (++named > MOST_NAMED) continue;
      if (inside.isCap) recordFailure(account, path, inside.problem);
      else account.skipped.push({ path, reason: inside.problem });
      continue;
    }
    const ownPolicyPath = [policyPath, ...names].join("!");
    const document: Document = {
      path,
      bytes: inside.bytes,
      origin: container.origin,
      policyPath: ownPolicyPath,
      isNameClean: isNameClean(scanner, path, ownPolicyPath),
      ...(container.nameIsKnown === undefined ? {} : { nameIsKnown: container.nameIsKnown }),
    };
    const findings = scanner.scan(document, known);
    if (findings.length > 0) documents.push({ document, findings });
  }
  if (named > MOST_NAMED) {
    const rest = `${named - MOST_NAMED} further files in it could not be read`;
    if (unread > 0) recordFailure(account, container.path, rest);
    else account.skipped.push({ path: container.path, reason: rest });
  }
  return documents.flatMap(({ document, findings }) => {
    if (findings.length === 0 || containerKind(document.bytes) === null) return findings;
    const holders = documents.filter((other) => other.document.path.startsWith(`${document.path}!`)).map((other) => other.document.bytes);
    return holders.length === 0 ? findings : scanner.scan(document, [...known, ...holders]);
  });
}

/** A document in which something was found. */
interface Held {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** The same without what stood in earlier versions of the container, which are asked for when something was found. */
export async function scanNewInside(
  scanner: Scanner,
  container: Document,
  own: readonly Finding[],
  depth: number,
  account: Account,
  earlier: () => Promise<readonly Uint8Array[]>,
): Promise<Finding[]> {
  const trial = createAccount();
  const findings = scanInside(scanner, container, own, depth, trial);
  const known = findings.length === 0 ? [] : earlierContents(await earlier(), hiddenPath(container.path), depth);
  account.skipped.push(...trial.skipped);
  account.problems.push(...trial.problems);
  return known.length === 0 ? findings : scanInside(scanner, container, own, depth, createAccount(), known);
}
