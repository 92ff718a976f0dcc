// Cuts off a lazy run of one set at the beginning of a pattern, such as the `[\w.-]{0,50}?` of gitleaks' rules.
//
// With L{0,n}? in front of R, the leftmost match from a place p ends with the first match of R at or after p: a run that
// reaches a later place over members of L passes that first one, and stops there, since it is lazy. So R alone, matched
// at ascending places, gives the same groups; only the beginning of the whole match is further left.
import type { Detector } from "../../engine/types.ts";
import { minWidth } from "./analyse.ts";
import { emitRegex } from "./emit.ts";
import type { Node } from "./syntax.ts";

/** Whether a capture group that cannot be empty takes part in every match: then the value lies in it. */
function holdsValue(node: Node): boolean {
  switch (node.kind) {
    case "group":
      return (node.capture && minWidth(node.child) > 0) || holdsValue(node.child);
    case "concat":
      return node.items.some(holdsValue);
    case "repeat":
      return node.min > 0 && holdsValue(node.child);
    case "alternate":
      return node.branches.every(holdsValue);
    default:
      return false;
  }
}

const holdsCapture = (node: Node): boolean =>
  (node.kind === "group" && (node.capture || holdsCapture(node.child))) ||
  (node.kind === "repeat" && holdsCapture(node.child)) ||
  (node.kind === "concat" && node.items.some(holdsCapture)) ||
  (node.kind === "alternate" && node.branches.some(holdsCapture));

export function splitLead(tree: Node): { readonly lead: Detector["lead"]; readonly core: Node } {
  const whole = { lead: null, core: tree };
  if (tree.kind !== "concat") return whole;
  const [first, ...items] = tree.items;
  if (first?.kind !== "repeat" || first.min !== 0 || !first.lazy || first.max === Number.POSITIVE_INFINITY) return whole;
  if (first.child.kind !== "set" || holdsCapture(first) || minWidth(first.child) !== 1) return whole;
  const core: Node = { kind: "concat", items };
  return holdsValue(core) ? { lead: { pattern: emitRegex(first.child), max: first.max }, core } : whole;
}
