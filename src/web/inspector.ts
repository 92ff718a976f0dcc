// The strip below the texts: what the replacement is that the user is at.
import type { Choices } from "./choices.ts";
import { part } from "./parts.ts";
import type { Result } from "./protocol.ts";

export interface Inspector {
  readonly isShown: boolean;
  show(place: number): void;
  refresh(): void;
}

export function createInspector(result: Result, choices: Choices, toggle: (place: number) => void, signal: AbortSignal): Inspector {
  const { places, values } = result;
  const strip = part("inspector");
  let shown = -1;
  strip.hidden = true;
  part("position").textContent = places.starts.length === 0 ? "" : places.starts.length.toLocaleString("en");

  const refresh = (): void => {
    if (shown === -1) return;
    const value = places.valueOf[shown] as number;
    const { category, reason, count } = values[value] as (typeof values)[number];
    part("inspector-kind").textContent = places.placeholders[shown] as string;
    part("inspector-kind").className = `kind ${category}`;
    part("inspector-reason").textContent = `${reason}${count > 1 ? ` \u00b7 ${count.toLocaleString("en")} places` : ""}`;
    part("inspector-toggle").textContent = choices.isKept(value) ? "Hide it" : "Keep it visible";
  };
  part("inspector-toggle").addEventListener("click", () => shown !== -1 && toggle(shown), { signal });

  return {
    get isShown() {
      return shown !== -1;
    },
    show(place) {
      shown = place;
      strip.hidden = false;
      part("position").textContent = `${(place + 1).toLocaleString("en")} of ${places.starts.length.toLocaleString("en")}`;
      refresh();
    },
    refresh,
  };
}
