// The page's elements by id, and what is said to people who do not see them.

/** The caller knows which element it is. @throws Error for an id that page.html does not have */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function part<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`page.html has no #${id}`);
  return element as T;
}

const SCREENS = ["start", "working", "failed", "result"] as const;

export function showOnly(screen: (typeof SCREENS)[number]): void {
  for (const id of SCREENS) part(id).hidden = id !== screen;
  document.body.classList.toggle("has-result", screen === "result");
}

let clearing: ReturnType<typeof setTimeout> | undefined;

/** @param toEveryone also shows it for a moment */
export function say(text: string, toEveryone = false): void {
  part("said").textContent = text;
  if (!toEveryone) return;
  part("toast").textContent = text;
  part("toast").hidden = false;
  clearTimeout(clearing);
  clearing = setTimeout(() => (part("toast").hidden = true), 3500);
}
