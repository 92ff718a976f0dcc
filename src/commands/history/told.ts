// Findings of blobs that have in common what decides on them with one that was scanned: the same, at other lines.
import type { Finding, Region } from "../../engine/types.ts";
import type { Likeness } from "../../sources/history/cache.ts";

export interface Told {
  /** Whether a blob before it will have told all of these paths; from then on it counts as one itself. For planning. */
  expects(likeness: Likeness | undefined, paths: ReadonlySet<string>): boolean;
  /** @returns null where it has to be scanned */
  findings(likeness: Likeness | undefined, path: string, blob: string): readonly Finding[] | null;
  /** What a scan found. */
  note(likeness: Likeness | undefined, path: string, findings: readonly Finding[]): void;
}

interface Scanned {
  readonly lines: Uint32Array;
  readonly findings: readonly Finding[];
}

/** Number of the stretch that a line, counted from 1, stands in; -1 for none. */
const stretchOf = (lines: Uint32Array, line: number): number => lines.findLastIndex((first) => first < line);

/** A value that goes over lines may have a copy that is only half shown: then it counts what else is in the blob. */
function isSelfContained(findings: readonly Finding[]): boolean {
  return findings.every(({ startLine, endLine }) => startLine === endLine) || new Set(findings.map(({ token }) => token)).size === 1;
}

export function createTold(): Told {
  const planned = new Set<string>();
  const scanned = new Map<string, Scanned>();
  return {
    expects(likeness, paths) {
      if (likeness === undefined || paths.size === 0) return false;
      let isTold = true;
      for (const path of paths) {
        const key = `${likeness.kind} ${path}`;
        isTold &&= planned.has(key);
        planned.add(key);
      }
      return isTold;
    },
    findings(likeness, path, blob) {
      const same = likeness === undefined ? undefined : scanned.get(`${likeness.kind} ${path}`);
      if (likeness === undefined || same === undefined) return null;
      return same.findings.map((finding) => {
        const by = ({ startLine }: Region): number => {
          const stretch = stretchOf(same.lines, startLine);
          return (likeness.lines[stretch] as number) - (same.lines[stretch] as number);
        };
        const moved = <T extends Region>(region: T): T => {
          const lines = by(region);
          return { ...region, startLine: region.startLine + lines, endLine: region.endLine + lines };
        };
        const { parts } = finding;
        return { ...moved(finding), blob, ...(parts === undefined ? {} : { parts: parts.map(moved) }) };
      });
    },
    note(likeness, path, findings) {
      if (likeness === undefined || !isSelfContained(findings)) return;
      const isPlaced = (region: Region): boolean => stretchOf(likeness.lines, region.startLine) !== -1;
      if (findings.every((finding) => isPlaced(finding) && (finding.parts ?? []).every(isPlaced)))
        scanned.set(`${likeness.kind} ${path}`, { lines: likeness.lines, findings });
    },
  };
}
