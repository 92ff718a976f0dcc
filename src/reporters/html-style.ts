// Reporters room: the style sheet of the HTML report; its hash is the page's only permission.

/** No url() and no @import: the page loads nothing. */
export const STYLE: string = `
:root { color-scheme: light dark; --ink: #1d2430; --dim: #5b6472; --line: #d6dae1; --page: #fff; --code: #f3f5f8; --bad: #b3261e; --warn: #8a5a00; --note: #24598f; --mark: #ffe3a3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ee; --dim: #9aa4b2; --line: #39414d; --page: #14181e; --code: #1e242c; --bad: #ff8a80; --warn: #f2c14e; --note: #8ab8f0; --mark: #5c4700; } }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
.dim { color: var(--dim); }
.problem { color: var(--bad); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
code { font: .85em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
td > code.line { display: block; background: var(--code); padding: .25rem .5rem; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; }
.controls { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .5rem 0; background: var(--page); }
[hidden] { display: none; }
input, select { font: inherit; color: inherit; background: var(--code); border: 1px solid var(--line); border-radius: 4px; padding: .1rem .4rem; }
.span rect { fill: currentColor; }
.span.removed rect, .span.unreachable rect { fill: none; stroke: currentColor; }
.critical, .high { color: var(--bad); font-weight: 600; }
.medium { color: var(--warn); font-weight: 600; }
.low { color: var(--note); }
`;
