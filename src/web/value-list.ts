// The list of what was replaced: by kind, each value with its reason, its places, and a switch.
import type { Choices } from "./choices.ts";
import { kindName } from "./kind-names.ts";
import type { Result, Value } from "./protocol.ts";

/** Values of a kind that are listed at first, and at each wish for more. */
const PORTION = 100;

export interface ValueListParts {
  readonly list: HTMLElement;
  onSwitch(values: readonly number[], hidden: boolean): void;
  onGo(place: number): void;
}

export interface ValueList {
  /** Brings the switches up to date. */
  refresh(): void;
}

interface Group {
  readonly kind: string;
  readonly category: Value["category"];
  readonly values: number[];
}

/** Whether the reason says more than the name of the kind above it. */
const says = (reason: string, name: string): boolean => reason.toLowerCase() !== name.toLowerCase();

const CATEGORIES = ["secret", "personal", "length"];

function groupsOf(values: readonly Value[]): Group[] {
  const groups = new Map<string, Group>();
  values.forEach(({ kind, category }, value) => {
    const group = groups.get(kind) ?? { kind, category, values: [] };
    group.values.push(value);
    groups.set(kind, group);
  });
  return [...groups.values()].toSorted(
    (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || (a.kind < b.kind ? -1 : 1),
  );
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function createSwitch(label: string): HTMLInputElement {
  const input = element("input", "switch");
  input.type = "checkbox";
  input.setAttribute("role", "switch");
  input.setAttribute("aria-label", label);
  input.autocomplete = "off";
  return input;
}

export function createValueList({ values }: Result, choices: Choices, { list, onSwitch, onGo }: ValueListParts): ValueList {
  list.replaceChildren();
  const updates: (() => void)[] = [];

  const createValue = (value: number): HTMLElement => {
    const { placeholder, kind, category, reason, count, first } = values[value] as Value;
    const name = category === "length" ? "lengths" : placeholder;
    const row = element("div", "value");
    const toggle = createSwitch(`Hide ${name}`);
    toggle.addEventListener("change", () => onSwitch([value], toggle.checked));
    const go = element("button", `go ${category}`);
    go.type = "button";
    const places = count === 1 ? "1 place" : `${count.toLocaleString("en")} places`;
    go.append(element("code", "", name), element("span", "", says(reason, kindName(kind)) ? `${reason} \u00b7 ${places}` : places));
    go.title = "Show the first place";
    go.addEventListener("click", () => onGo(first));
    row.append(toggle, go);
    const update = (): void => {
      toggle.checked = !choices.isKept(value);
      row.classList.toggle("is-kept", choices.isKept(value));
    };
    updates.push(update);
    update();
    return row;
  };

  const createGroup = ({ kind, category, values: members }: Group): HTMLElement => {
    const group = element("fieldset", "group");
    const name = kindName(kind);
    const head = element("legend", "group-head");
    head.style.width = "100%";
    const toggle = createSwitch(`Hide all: ${name}`);
    toggle.addEventListener("change", () => onSwitch(members, toggle.checked));
    const label = element("label", "", `${name} `);
    label.append(element("span", "count", members.length.toLocaleString("en")));
    head.append(element("span", `dot ${category}`), label, ...(members.length > 1 ? [toggle] : []));
    group.append(head);
    updates.push(() => {
      const kept = members.reduce((sum, value) => sum + (choices.isKept(value) ? 1 : 0), 0);
      toggle.checked = kept === 0;
      toggle.indeterminate = kept > 0 && kept < members.length;
    });
    let listed = 0;
    const more = element("button", "more quiet");
    more.type = "button";
    const listMore = (): void => {
      more.remove();
      const next = members.slice(listed, listed + PORTION);
      listed += next.length;
      group.append(...next.map(createValue));
      if (listed === members.length) return;
      more.textContent = `Show ${Math.min(PORTION, members.length - listed)} more of ${(members.length - listed).toLocaleString("en")}`;
      group.append(more);
    };
    more.addEventListener("click", listMore);
    listMore();
    return group;
  };

  list.append(...groupsOf(values).map(createGroup));
  const refresh = (): void => {
    for (const update of updates) update();
  };
  refresh();
  return { refresh };
}
