// Copies of detectors. Built-in ones read most of their fields when these are asked for, so a spread would miss them.
import type { Detector } from "./types.ts";

const ALL: Readonly<Record<keyof Detector, true>> = {
  id: true,
  aliases: true,
  description: true,
  severity: true,
  testSeverity: true,
  confidence: true,
  help: true,
  references: true,
  tags: true,
  pattern: true,
  secretGroup: true,
  keywords: true,
  anchors: true,
  gate: true,
  reach: true,
  stretch: true,
  lead: true,
  margin: true,
  path: true,
  entropy: true,
  structure: true,
  placeholders: true,
  score: true,
  context: true,
  checksum: true,
  required: true,
  related: true,
  skipReport: true,
  allowlists: true,
  publicPrefix: true,
  specificity: true,
  placeholder: true,
};

export const DETECTOR_FIELDS = Object.keys(ALL) as readonly (keyof Detector)[];

/** A detector that is made when one of its fields is wanted. */
class LateVariant {
  readonly make: () => Detector;
  made: Detector | undefined;

  constructor(make: () => Detector) {
    this.make = make;
  }

  get own(): Detector {
    return (this.made ??= this.make());
  }

  toJSON(): unknown {
    return this.own;
  }
}

let hasFields = false;

/** For the first one: few commands make any. */
function addFields(): void {
  if (hasFields) return;
  hasFields = true;
  for (const field of DETECTOR_FIELDS) {
    Object.defineProperty(LateVariant.prototype, field, {
      get(this: LateVariant) {
        return this.own[field];
      },
    });
  }
}

/** @param make asked once, when a field is wanted */
export function lateVariant(make: () => Detector): Detector {
  addFields();
  return new LateVariant(make) as unknown as Detector;
}

/** The detector with some fields changed. */
export function variantOf(detector: Detector, changes: Partial<Detector>): Detector {
  return Object.fromEntries(
    DETECTOR_FIELDS.map((field) => [field, field in changes ? changes[field] : detector[field]]),
  ) as unknown as Detector;
}
