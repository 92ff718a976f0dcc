// Reporters room: the script of the HTML report: search, filter and order. Its hash is the page's only permission to run.

/** Hides and reorders rows that are there, and shows what it counts; it makes no markup, loads nothing and stores nothing. */
export const SCRIPT: string = `
"use strict";
{
  const rows = Array.from(document.querySelectorAll("tr[data-severity]"));
  const control = (name) => document.getElementById(name);
  const [search, severity, state, order, count] = ["search", "severity", "state", "order", "count"].map(control);
  const ranks = ["critical", "high", "medium", "low"];
  const compare = {
    severity: (a, b) => ranks.indexOf(a.dataset.severity) - ranks.indexOf(b.dataset.severity),
    oldest: (a, b) => a.dataset.date.localeCompare(b.dataset.date),
    newest: (a, b) => b.dataset.date.localeCompare(a.dataset.date),
    path: (a, b) => a.dataset.path.localeCompare(b.dataset.path),
    places: (a, b) => b.dataset.places - a.dataset.places,
  };
  const fits = (chosen, value) => chosen.value === "" || chosen.value === value;
  const show = () => {
    const words = search.value.toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const isShown = [fits(severity, row.dataset.severity), fits(state, row.dataset.state), words.every((word) => text.includes(word))].every(Boolean);
      row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    count.textContent = shown + " of " + rows.length;
  };
  const sort = () => {
    for (const body of new Set(rows.map((row) => row.parentElement))) {
      const own = rows.filter((row) => row.parentElement === body);
      body.append(...own.sort(compare[order.value]));
    }
  };
  for (const field of [search, severity, state]) field.addEventListener("input", show);
  order.addEventListener("input", sort);
  control("controls").hidden = false;
  show();
}
`;
