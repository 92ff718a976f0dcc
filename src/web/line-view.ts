// The two texts side by side. Only the lines in sight are in the page, so its size does not matter.
import type { Choices } from "./choices.ts";
import { createRow } from "./line-row.ts";
import type { Result } from "./protocol.ts";
import { createRowHeights, type Side } from "./row-heights.ts";
import { lastAtMost } from "./view-lines.ts";

const ROW = 20;
/** Rows beyond the edges that are laid out, too. */
const MARGIN = 12;
/** Browsers cut elements that are much higher; what is higher is scrolled in proportion. */
const HIGHEST = 12_000_000;

export interface LineView {
  /** Place that the keyboard is at; -1 without any. */
  readonly current: number;
  /** Goes to a place. @param focus gives it the keyboard, too */
  go(place: number, focus: boolean): void;
  /** Draws what is in sight again, after a choice or a change of panes. */
  refresh(): void;
  close(): void;
}

export interface LineViewParts {
  readonly view: HTMLElement;
  readonly canvas: HTMLElement;
  readonly window: HTMLElement;
  sides(): readonly Side[];
  onToggle(place: number): void;
  onCurrent(place: number): void;
}

/** Columns of text in a cell of this view. */
function measureColumns(window: HTMLElement, sides: readonly Side[]): number {
  const probe = document.createElement("div");
  probe.className = "row";
  for (const name of ["number", "cell original", "cell redacted"]) {
    const cell = document.createElement("div");
    cell.className = name;
    probe.append(cell);
  }
  const ruler = document.createElement("span");
  ruler.textContent = "0".repeat(100);
  ruler.style.position = "absolute";
  const cell = probe.querySelector<HTMLElement>(`.${sides[0] ?? "redacted"}`);
  probe.append(ruler);
  window.append(probe);
  const column = ruler.getBoundingClientRect().width / 100;
  const style = cell === null ? null : getComputedStyle(cell);
  const width = (cell?.clientWidth ?? 0) - parseFloat(style?.paddingLeft ?? "0") - parseFloat(style?.paddingRight ?? "0");
  probe.remove();
  return Math.max(8, Math.floor(width / column + 0.01));
}

export function createLineView(result: Result, choices: Choices, parts: LineViewParts): LineView {
  const { view, canvas, window } = parts;
  const { lines, places } = result;
  const heights = createRowHeights(result);
  const count = lines.numbers.length;
  const rows = new Map<number, HTMLElement>();
  const listeners = new AbortController();
  const { signal } = listeners;
  let current = places.starts.length > 0 ? 0 : -1;
  /** Row at the upper edge; not always a whole number. */
  let top = 0;
  let scale = 1;
  let frame = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let expected = -1;

  const rowsInSight = (): number => view.clientHeight / ROW;
  const clampTop = (row: number): number => Math.max(0, Math.min(row, heights.rows - rowsInSight()));

  const lineOf = (place: number): number => lastAtMost(lines.starts, places.starts[place] as number, count);

  const dropRow = (line: number, row: HTMLElement): void => {
    if (row.contains(document.activeElement)) view.focus({ preventScroll: true });
    row.remove();
    rows.delete(line);
  };

  /** Lays out the lines round the upper edge. */
  const drawRows = (): void => {
    const first = heights.lineAt(Math.max(0, top - MARGIN));
    const last = heights.lineAt(top + rowsInSight() + MARGIN);
    for (const [line, row] of rows) if (line < first || line > last) dropRow(line, row);
    let before: Element | null = window.firstElementChild;
    for (let line = first; line <= last; line++) {
      const shown = rows.get(line);
      if (shown !== undefined) {
        before = shown.nextElementSibling;
        continue;
      }
      const row = createRow({ result, choices, current }, line);
      rows.set(line, row);
      window.insertBefore(row, before);
    }
  };

  const setHeight = (): void => {
    const height = heights.rows * ROW;
    canvas.style.height = `${Math.min(height, HIGHEST)}px`;
    scale = height > HIGHEST ? (height - view.clientHeight) / (HIGHEST - view.clientHeight) : 1;
  };

  /** Puts the scroll bar where `top` is; its own event then tells nothing new. */
  const setScroll = (): void => {
    view.scrollTop = (top * ROW) / scale;
    expected = view.scrollTop;
  };

  /** After the last movement: a scroll bar that is moved under a finger stops. */
  const settleSoon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      setScroll();
      drawSoon();
    }, 200);
  };

  /** Words wrap, so the heights of what is laid out may differ from the estimate; what is at the edge stays there. */
  const correctHeights = (): boolean => {
    const line = heights.lineAt(top);
    const within = top - heights.top(line);
    const seen = [...rows].map(([line, row]) => [line, Math.max(1, Math.round(row.offsetHeight / ROW))] as const);
    if (!heights.correct(seen)) return false;
    setHeight();
    top = clampTop(heights.top(line) + Math.min(within, heights.top(line + 1) - heights.top(line)));
    return true;
  };

  const draw = (): void => {
    frame = 0;
    drawRows();
    if (correctHeights()) {
      drawRows();
      correctHeights();
      settleSoon();
    }
    const first = Math.min(...rows.keys());
    window.style.transform = `translateY(${Math.round((heights.top(first) - top) * ROW + view.scrollTop)}px)`;
  };
  const drawSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  const scrollToRow = (row: number): void => {
    top = clampTop(row);
    setScroll();
    draw();
  };

  const measure = (): void => {
    // Before the first time nothing has a height.
    const line = heights.rows === 0 ? 0 : heights.lineAt(top);
    const within = top - heights.top(line);
    heights.measure(measureColumns(window, parts.sides()), parts.sides(), choices);
    setHeight();
    scrollbar();
    scrollToRow(heights.top(line) + within);
  };
  /** So that the heads stand above their columns. */
  const scrollbar = (): void => view.parentElement?.style.setProperty("--scrollbar", `${view.offsetWidth - view.clientWidth}px`);
  const digits = String(lines.numbers.reduce((most, number) => Math.max(most, number), 0)).length;
  if (digits > 4) view.parentElement?.style.setProperty("--numbers", `${digits * 0.5 + 1.5}rem`);
  else view.parentElement?.style.removeProperty("--numbers");

  const redraw = (): void => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["place"] : undefined;
    const hadFocus = focused !== undefined && window.contains(document.activeElement);
    window.replaceChildren();
    rows.clear();
    measure();
    if (hadFocus) tagOf(Number(focused))?.focus({ preventScroll: true });
  };

  const tagOf = (place: number): HTMLElement | null => window.querySelector<HTMLElement>(`.tag[data-place="${place}"]`);

  const setCurrent = (place: number): void => {
    if (place === current) return;
    for (const tag of window.querySelectorAll<HTMLElement>(".tag")) {
      const isCurrent = Number(tag.dataset["place"]) === place;
      tag.classList.toggle("current", isCurrent);
      tag.tabIndex = isCurrent ? 0 : -1;
    }
    current = place;
  };

  view.addEventListener(
    "scroll",
    () => {
      const moved = view.scrollTop - expected;
      if (Math.abs(moved) < 1) return;
      expected = view.scrollTop;
      const isStep = Math.abs(moved) < 2 * view.clientHeight && expected > 0 && expected < view.scrollHeight - view.clientHeight - 1;
      top = clampTop(isStep ? top + (moved * scale) / ROW : (expected * scale) / ROW);
      settleSoon();
      drawSoon();
    },
    { signal, passive: true },
  );
  view.addEventListener(
    "wheel",
    (event) => {
      // In proportion a notch would jump over pages.
      if (scale === 1 || event.ctrlKey) return;
      event.preventDefault();
      scrollToRow(top + (event.deltaMode === 1 ? event.deltaY : event.deltaY / ROW));
    },
    { signal, passive: false },
  );
  const placeAt = (event: Event): number | null => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-place]") : null;
    return element === null ? null : Number(element.dataset["place"]);
  };
  view.addEventListener(
    "click",
    (event) => {
      const place = placeAt(event);
      // Somebody who marks text does not mean the place.
      if (place === null || document.getSelection()?.isCollapsed === false) return;
      setCurrent(place);
      parts.onToggle(place);
      tagOf(place)?.focus({ preventScroll: true });
    },
    { signal },
  );
  view.addEventListener(
    "keydown",
    (event) => {
      const place = placeAt(event);
      if (place === null || (event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      parts.onToggle(place);
    },
    { signal },
  );
  view.addEventListener(
    "focusin",
    (event) => {
      const place = placeAt(event);
      if (place === null) return;
      setCurrent(place);
      parts.onCurrent(place);
    },
    { signal },
  );
  // Text is marked on one side at a time.
  view.addEventListener(
    "pointerdown",
    (event) => {
      const cell = event.target instanceof Element ? event.target.closest(".cell") : null;
      if (cell !== null) view.dataset["selecting"] = cell.classList.contains("original") ? "original" : "redacted";
    },
    { signal },
  );
  let width = view.clientWidth;
  const resize = new ResizeObserver(() => {
    if (view.clientWidth === width) return drawSoon();
    width = view.clientWidth;
    redraw();
  });
  resize.observe(view);
  redraw();

  return {
    get current() {
      return current;
    },
    go(place, focus) {
      if (place < 0 || place >= places.starts.length) return;
      const row = heights.top(lineOf(place));
      const isInSight = row >= top + 1 && row <= top + rowsInSight() - 3;
      if (!isInSight) scrollToRow(row - rowsInSight() / 3);
      setCurrent(place);
      const tag = tagOf(place);
      // Within a long line it may still be out of sight.
      const [box, frameBox] = [tag?.getBoundingClientRect(), view.getBoundingClientRect()];
      if (box !== undefined && (box.top < frameBox.top || box.bottom > frameBox.bottom))
        scrollToRow(top + (box.top - frameBox.top) / ROW - rowsInSight() / 3);
      if (focus) tagOf(place)?.focus({ preventScroll: true });
      parts.onCurrent(place);
    },
    refresh: redraw,
    close() {
      listeners.abort();
      resize.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(settling);
      window.replaceChildren();
      canvas.style.height = "0";
    },
  };
}
