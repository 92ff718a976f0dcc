// Rules for content whose path is not known yet: they find in it whatever they find under any path, and more.
import type { PreparedAnchors, WholeTable } from "../../engine/prefilter.ts";
import type { Allowlist, Detector } from "../../engine/types.ts";
import { lateVariant, variantOf } from "../../engine/variant.ts";
import { BUILTIN_ANCHORS, BUILTIN_DETECTORS } from "../../rules/builtin.gen.ts";

/** What still drops a match although its path is not known; null: it may not. */
function withoutPaths(allowlist: Allowlist): Allowlist | null {
  // An allowlist of the configuration only marks a match.
  if (allowlist.paths.length === 0 || allowlist.from === "config") return allowlist;
  return allowlist.condition === "AND" ? null : { ...allowlist, paths: [] };
}

function pathless(detector: Detector): Detector {
  const { path, context, allowlists } = detector;
  const looksAtPath = path !== null || context?.path === true || allowlists.some((allowlist) => withoutPaths(allowlist) !== allowlist);
  if (!looksAtPath) return detector;
  return variantOf(detector, {
    path: null,
    context: context?.path === true ? null : context,
    allowlists: allowlists.map(withoutPaths).filter((allowlist) => allowlist !== null),
  });
}

export interface PathlessRules {
  readonly detectors: readonly Detector[];
  readonly prepared: PreparedAnchors;
}

/** The built-in rules in their order, read when they have something to do; those that judge the path alone are never asked. */
function makeBuiltin(): PathlessRules {
  const detectors = BUILTIN_DETECTORS.map((detector) => lateVariant(() => pathless(detector)));
  const whole: WholeTable = { ...(BUILTIN_ANCHORS.whole as WholeTable), rules: detectors, byPath: [], ofPath: [] };
  const { tables } = BUILTIN_ANCHORS;
  return {
    detectors,
    prepared: {
      get anchors() {
        return BUILTIN_ANCHORS.anchors;
      },
      tables,
      whole,
    },
  };
}

let builtin: PathlessRules | undefined;
export const pathlessBuiltin = (): PathlessRules => (builtin ??= makeBuiltin());

/**
 * Rules that judge the path alone are left out. One whose keyword may stand in the path instead of the text still needs
 * it in the text: what lies under such a path is looked at apart (see Scanner.openingWords).
 */
export function pathlessRules(detectors: readonly Detector[]): PathlessRules {
  if (detectors === BUILTIN_DETECTORS) return pathlessBuiltin();
  return { detectors: detectors.filter(({ pattern }) => pattern !== null).map(pathless), prepared: BUILTIN_ANCHORS };
}
