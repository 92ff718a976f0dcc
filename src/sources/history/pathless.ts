// Rules for content whose path is not known yet: they find in it whatever they find under any path, and more.
import type { Allowlist, Detector } from "../../engine/types.ts";
import { variantOf } from "../../engine/variant.ts";

/** What still drops a match although its path is not known; null: it may not. */
function withoutPaths(allowlist: Allowlist): Allowlist | null {
  // An allowlist of the configuration only marks a match.
  if (allowlist.paths.length === 0 || allowlist.from === "config") return allowlist;
  return allowlist.condition === "AND" ? null : { ...allowlist, paths: [] };
}

/**
 * Rules that judge the path alone are left out. One whose keyword may stand in the path instead of the text still needs
 * it in the text: what lies under such a path is looked at apart (see Scanner.openingWords).
 */
export function pathlessRules(detectors: readonly Detector[]): Detector[] {
  return detectors
    .filter(({ pattern }) => pattern !== null)
    .map((detector) => {
      const { path, context, allowlists } = detector;
      const looksAtPath = path !== null || context?.path === true || allowlists.some((allowlist) => withoutPaths(allowlist) !== allowlist);
      if (!looksAtPath) return detector;
      return variantOf(detector, {
        path: null,
        context: context?.path === true ? null : context,
        allowlists: allowlists.map(withoutPaths).filter((allowlist) => allowlist !== null),
      });
    });
}
