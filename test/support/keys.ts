// Test support: example keys made from templates at run time, so that no file holds one.
import { fillTemplate } from "../../src/rules/templates.ts";

/** A ClickBank clerk key; another seed gives another key. */
export function clerkKey(seed: number): string {
  return fillTemplate("API-{base36upper:36}", seed);
}

/** A ClickBank developer key. */
export function developerKey(seed: number): string {
  return fillTemplate("DEV-{base36upper:36}", seed);
}
