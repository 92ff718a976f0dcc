// One line of the view: its number, the original, and the redacted text, with what is replaced marked.
import type { Choices } from "./choices.ts";
import type { Result } from "./protocol.ts";
import { lastAtMost } from "./view-lines.ts";

/** Drawn as nothing, or able to turn the writing round: shown as what they are. */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

function nameOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : `\u2039${code.toString(16).padStart(4, "0")}\u203a`;
}

function createElement(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** Text that comes from outside only ever becomes text nodes. */
function appendText(to: HTMLElement, text: string): void {
  let rest = text;
  for (let at = rest.search(UNSEEN); at !== -1; at = rest.search(UNSEEN)) {
    to.append(rest.slice(0, at));
    const control = createElement("span", "control");
    control.textContent = nameOf(rest[at] as string);
    to.append(control);
    rest = rest.slice(at + 1);
  }
  if (rest !== "") to.append(rest);
}

export interface RowContext {
  readonly result: Result;
  readonly choices: Choices;
  /** Index of the place that the keyboard is at. */
  readonly current: number;
}

function textEnd(text: string, start: number, end: number): number {
  let last = end;
  if (last > start && text[last - 1] === "\n") last--;
  return last > start && text[last - 1] === "\r" ? last - 1 : last;
}

const placesText = (count: number): string => (count === 1 ? "1 place" : `${count.toLocaleString("en")} places`);

/** What a screen reader says of a replacement. */
export function labelOf({ result, choices }: Pick<RowContext, "result" | "choices">, value: number): string {
  const { placeholder, category, reason, count } = result.values[value] as (typeof result.values)[number];
  const name = category === "length" ? "adapted length" : placeholder.replace(/^<|>$/g, "").replaceAll("_", " ").toLowerCase();
  return `${name}, ${choices.isKept(value) ? "kept visible" : "hidden"} in ${placesText(count)}: ${reason}`;
}

function createTag(context: RowContext, place: number, shown: string): HTMLElement {
  const { result, choices, current } = context;
  const value = result.places.valueOf[place] as number;
  const isKept = choices.isKept(value);
  const { category, reason } = result.values[value] as (typeof result.values)[number];
  const tag = createElement("span", `tag ${category}${isKept ? " kept" : ""}${place === current ? " current" : ""}`);
  tag.setAttribute("role", "button");
  tag.setAttribute("aria-pressed", String(!isKept));
  tag.setAttribute("aria-label", labelOf(context, value));
  tag.tabIndex = place === current ? 0 : -1;
  tag.title = `${reason}. Click to ${isKept ? "hide" : "keep"} it.`;
  tag.dataset["place"] = String(place);
  appendText(tag, shown);
  return tag;
}

function createHit({ result, choices }: RowContext, place: number, shown: string): HTMLElement {
  const value = result.places.valueOf[place] as number;
  const { category, reason } = result.values[value] as (typeof result.values)[number];
  const hit = createElement("mark", `hit ${category}${choices.isKept(value) ? " kept" : ""}`);
  hit.title = reason;
  hit.dataset["place"] = String(place);
  appendText(hit, shown);
  return hit;
}

export function createRow(context: RowContext, line: number): HTMLElement {
  const { result, choices } = context;
  const { text, lines, places } = result;
  const start = lines.starts[line] as number;
  const end = textEnd(text, start, lines.starts[line + 1] as number);
  const row = createElement("div", "row");
  const number = createElement("span", "number");
  number.setAttribute("aria-hidden", "true");
  number.dataset["line"] = lines.numbers[line] === 0 ? "" : String(lines.numbers[line]);
  const original = createElement("div", "cell original");
  const redacted = createElement("div", "cell redacted");
  let at = start;
  // The first place that ends after the line's beginning; those before end before it.
  let place = Math.max(0, lastAtMost(places.starts, start));
  while (place < places.starts.length && (places.ends[place] as number) <= start) place++;
  for (; place < places.starts.length && (places.starts[place] as number) < end; place++) {
    const from = places.starts[place] as number;
    const to = Math.min(end, places.ends[place] as number);
    if (from > at) {
      const between = text.slice(at, from);
      appendText(original, between);
      appendText(redacted, between);
    }
    const here = text.slice(Math.max(start, from), to);
    original.append(createHit(context, place, here));
    if (choices.isKept(places.valueOf[place] as number)) redacted.append(createTag(context, place, here));
    else if (from >= start) redacted.append(createTag(context, place, places.placeholders[place] as string));
    at = to;
  }
  if (at < end) {
    const rest = text.slice(at, end);
    appendText(original, rest);
    appendText(redacted, rest);
  }
  row.append(number, original, redacted);
  return row;
}
