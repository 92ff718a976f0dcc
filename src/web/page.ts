// The paste page: takes a text in, hands it to the engine, and shows what comes back. Loads, sends and stores nothing.
import { type Choices, createChoices } from "./choices.ts";
import { connectEngine, type Engine, Refusal, STOPPED } from "./connect-engine.ts";
import { copyText } from "./copy-text.ts";
import { exampleText } from "./example.ts";
import { acceptInput } from "./input.ts";
import { createInspector } from "./inspector.ts";
import { labelOf } from "./line-row.ts";
import { createLineView, type LineView } from "./line-view.ts";
import { part, say, showOnly } from "./parts.ts";
import type { Result, Stage } from "./protocol.ts";
import type { Side } from "./row-heights.ts";
import { saveBytes, savedName } from "./save.ts";
import { summaryOf, warningOf } from "./summary.ts";
import { createValueList } from "./value-list.ts";

const STAGES: Readonly<Record<Stage, string>> = {
  reading: "Reading",
  looking: "Looking for secrets and personal data, and again in the result",
  preparing: "Preparing the view",
};

/** Bytes or code units that are redacted without a worker: more would hold the page up for longer than a moment. */
const LARGEST_IN_PAGE = 1_000_000;
const WITHOUT_WORKER = new Refusal(
  "This browser lets no worker run in a page that was opened from a disk, so a text of this size would freeze it.",
  "Use another browser, leakclerk redact --open, or leakclerk redact on the command line.",
);

const narrow = matchMedia("(max-width: 48rem)");
const panes = part("panes");
const view = part("view");

let connecting: Promise<Engine> | undefined;
let work = 0;
let isWorking = false;
/** Takes the listeners of the shown result away. */
let closeResult: (() => void) | undefined;

function engine(): Promise<Engine> {
  connecting ??= connectEngine();
  return connecting;
}

async function describe(): Promise<void> {
  const { about } = await engine();
  part("about").textContent = `leakclerk ${about.version} \u00b7 ${about.rules} rules (${about.rulesHash})`;
}

function showFailure(error: unknown): void {
  // After a failure of its own the engine is made anew.
  if (!(error instanceof Refusal) || error === STOPPED) connecting = undefined;
  const isRefusal = error instanceof Refusal;
  part("failed-title").textContent = isRefusal ? error.message : "This did not work.";
  part("failed-hint").textContent = isRefusal ? error.hint : "Nothing was sent or stored. Please report it as a bug.";
  showOnly("failed");
  part("failed-back").focus();
}

/** Ends the engine, with what it is at and what it remembers, and starts another. */
function renewEngine(): void {
  void connecting?.then(
    ({ stop }) => stop(),
    () => {},
  );
  connecting = undefined;
  engine().catch(showFailure);
}

function startOver(): void {
  work++;
  isWorking = false;
  closeResult?.();
  closeResult = undefined;
  renewEngine();
  // What was typed or dropped is gone with it.
  part<HTMLFormElement>("form").reset();
  showOnly("start");
  part("input").focus();
}

function sides(): readonly Side[] {
  if (!narrow.matches) return ["original", "redacted"];
  return [panes.dataset["pane"] === "original" ? "original" : "redacted"];
}

function showPane(pane: string): void {
  panes.dataset["pane"] = pane;
  for (const tab of document.querySelectorAll<HTMLElement>(".tabs [data-pane]"))
    tab.setAttribute("aria-pressed", String(tab.dataset["pane"] === pane));
}

function showResult(result: Result, name: string | null): void {
  closeResult?.();
  const choices: Choices = createChoices(result);
  const { places, values } = result;
  const closing = new AbortController();
  const { signal } = closing;
  showOnly("result");
  showPane("redacted");

  const tell = (): void => {
    const [title, detail] = summaryOf(result, choices);
    const more = document.createElement("span");
    more.textContent = detail;
    part("summary").replaceChildren(title, more);
    const warning = warningOf(result, choices);
    part("warning").textContent = warning;
    part("warning").hidden = warning === "";
  };
  const keep = (changed: readonly number[], kept: boolean): void => {
    for (const value of changed) choices.keep(value, kept);
    list.refresh();
    inspector.refresh();
    tell();
    lines.refresh();
    const [only] = changed;
    say(changed.length === 1 && only !== undefined ? labelOf({ result, choices }, only) : summaryOf(result, choices)[0]);
  };
  const valueAt = (place: number): number => places.valueOf[place] as number;
  const toggle = (place: number): void => keep([valueAt(place)], !choices.isKept(valueAt(place)));

  const inspector = createInspector(result, choices, toggle, signal);
  const lines: LineView = createLineView(result, choices, {
    view,
    canvas: part("canvas"),
    window: part("window"),
    sides,
    onToggle: toggle,
    onCurrent: inspector.show,
  });
  const list = createValueList(result, choices, {
    list: part("values"),
    onSwitch: (changed, hidden) => keep(changed, !hidden),
    onGo(place) {
      if (narrow.matches) showPane("redacted");
      lines.refresh();
      lines.go(place, true);
    },
  });
  const step = (by: number): void => {
    if (places.starts.length === 0) return;
    const from = inspector.isShown ? lines.current + by : lines.current;
    lines.go((from + places.starts.length) % places.starts.length, true);
  };
  const on = (id: string, act: () => void): void => part(id).addEventListener("click", act, { signal });
  on("next", () => step(1));
  on("previous", () => step(-1));
  on("again", startOver);
  on("copy", () => {
    const { values: hidden } = choices.count();
    void copyText(choices.output()).then((done) =>
      say(
        done
          ? `Copied, with ${hidden.toLocaleString("en")} ${hidden === 1 ? "value" : "values"} hidden.`
          : "The browser did not let it be copied: use Save.",
        true,
      ),
    );
  });
  on("save", () => {
    void engine()
      .then(({ encode }) => encode(choices.output()))
      .then((bytes) => saveBytes(bytes, savedName(name)))
      .then(() => say("Saved.", true), showFailure);
  });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "n") step(1);
      else if (event.key === "p") step(-1);
    },
    { signal },
  );
  for (const tab of document.querySelectorAll<HTMLElement>(".tabs [data-pane]"))
    tab.addEventListener(
      "click",
      () => {
        showPane(tab.dataset["pane"] ?? "redacted");
        lines.refresh();
      },
      { signal },
    );
  narrow.addEventListener("change", () => lines.refresh(), { signal });
  part("steps").hidden = values.length === 0;
  part("values-hint").hidden = values.length === 0;
  if (values.length === 0) {
    const empty = document.createElement("p");
    empty.className = "empty";
    empty.textContent = "Nothing to replace was found. That is no proof that nothing is there: read the text before you share it.";
    part("values").replaceChildren(empty);
  }
  closeResult = () => {
    closing.abort();
    lines.close();
    part("values").replaceChildren();
    part("summary").replaceChildren();
  };
  tell();
  say(summaryOf(result, choices).join(". "));
  (values.length === 0 ? part("again") : part("copy")).focus();
}

/** Says that work goes on, and for how long it has. @returns what ends it */
function showWorking(size: number): () => void {
  showOnly("working");
  part("cancel").focus();
  const megabytes = (size / 1e6).toLocaleString("en", { maximumFractionDigits: 1 });
  const begun = performance.now();
  const tick = (): void => {
    const seconds = Math.round((performance.now() - begun) / 1000);
    part("working-detail").textContent = seconds === 0 ? `${megabytes} MB` : `${megabytes} MB, ${seconds} s so far`;
  };
  tick();
  const ticking = setInterval(tick, 1000);
  return () => clearInterval(ticking);
}

async function redact(source: string | Blob, name: string | null): Promise<void> {
  const mine = ++work;
  if (isWorking) renewEngine();
  isWorking = true;
  const size = typeof source === "string" ? source.length : source.size;
  const done = showWorking(size);
  const onStage = (stage: Stage): void => {
    if (mine !== work) return;
    part("working-title").textContent = STAGES[stage];
    say(STAGES[stage]);
  };
  try {
    const running = await engine();
    // In the page it holds everything up: what was just said is to be seen before.
    if (!running.isWorker) {
      if (size > LARGEST_IN_PAGE) throw WITHOUT_WORKER;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const result = await running.redact(source, onStage);
    if (mine === work) showResult(result, name);
  } catch (error) {
    if (mine === work) showFailure(error);
  } finally {
    done();
    if (mine === work) isWorking = false;
  }
}

function cancel(): void {
  startOver();
  say("Cancelled.");
}

acceptInput({
  onText: (text) => void redact(text, null),
  onFile: (file) => void redact(file, file.name),
  onRefusal: (message, hint) => showFailure(new Refusal(message, hint)),
});
part("example").addEventListener("click", () => void redact(exampleText(7), null));
part("cancel").addEventListener("click", cancel);
part("failed-back").addEventListener("click", startOver);
describe().catch(showFailure);
