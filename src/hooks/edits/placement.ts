// Room hooks, pure: finds the place in somebody's shell script where added lines are sure to be reached.
// When the script is too odd to follow, the place is the top, never one that may be skipped.

export interface Placement {
  /** Offset into the script where the lines go; always the start of a line, or the end of the script. */
  readonly offset: number;
  /** `end`: appended. `before-exit`: the script would have ended first. `top`: could not follow it. */
  readonly kind: "end" | "before-exit" | "top";
  /** 1-based line of the `exit` or `exec` that made us move up. */
  readonly line?: number;
}

const OPENS = new Set(["if", "case", "do"]);
const CLOSES = new Set(["fi", "esac", "done"]);
const BEFORE_COMMAND = new Set([";", ";;", "&", "|", "(", ")", "{", "!", "then", "else", "elif", "do", "if", "while", "until"]);

/** `exec 1>&2` only moves output; `exec program` never comes back. */
const ENDS = /(?:^|;)\s*(?:exit(?![\w-])|exec\s+(?!\d*[<>]|\{\w+\}[<>]))[^;&|]*;?\s*$/;
const LOOKS_LIKE_END = /^(?:.*;)?\s*(?:exit|exec)(?![\w-])/m;
const CONTINUED = /(?:\\|&&|\|)\s*$/;
const HEREDOC = /(?<!<)<<(-?)[ \t]*\\?(['"]?)([A-Za-z_][\w.-]*)\2/g;

/** One line with quoted text blanked and the comment cut off, where that began, and the quote it leaves open. */
function stripLine(line: string, open: string): { code: string; end: number; open: string } {
  let code = "";
  let quote = open;
  let i = 0;
  for (; i < line.length; i++) {
    const char = line.charAt(i);
    if (quote !== "") {
      if (char === "\\" && quote === '"') i++;
      else if (char === quote) quote = "";
    } else if (char === "\\" && i + 1 < line.length) {
      code += "_";
      i++;
    } else if (char === "'" || char === '"' || char === "`") {
      quote = char;
      code += "_";
    } else if (char === "#" && (i === 0 || /[\s;&|(]/.test(line.charAt(i - 1)))) {
      break;
    } else {
      code += char;
    }
  }
  return { code, end: i, open: quote };
}

/** How many compound commands (`if`, `case`, `do`, `{`) the line opens more than it closes. */
function nesting(code: string): number {
  let depth = 0;
  let atCommand = true;
  for (const token of code.match(/;;|[;&|()]|[^\s;&|()]+/g) ?? []) {
    if (token === "{" || (atCommand && OPENS.has(token))) depth++;
    else if (token === "}" || (atCommand && CLOSES.has(token))) depth--;
    atCommand = BEFORE_COMMAND.has(token);
  }
  const alone = code.trim();
  return alone === "(" ? depth + 1 : alone === ")" ? depth - 1 : depth;
}

/** Where lines added to the shell script `script` are run last and yet for certain. */
export function findPlacement(script: string): Placement {
  const lines = script.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const heredocs: { word: string; tabs: boolean }[] = [];
  let offset = 0;
  let depth = 0;
  let open = "";
  let continued = false;
  for (const [index, whole] of lines.entries()) {
    const line = whole.replace(/\r?\n$/, "");
    const heredoc = heredocs[0];
    if (heredoc !== undefined) {
      if ((heredoc.tabs ? line.replace(/^\t+/, "") : line) === heredoc.word) heredocs.shift();
    } else {
      const inside = open !== "";
      const stripped = stripLine(line, open);
      open = stripped.open;
      const change = nesting(stripped.code);
      const plain = !inside && !continued && open === "" && depth === 0 && change === 0;
      if (plain && ENDS.test(stripped.code)) return { offset, kind: "before-exit", line: index + 1 };
      depth += change;
      continued = CONTINUED.test(stripped.code);
      for (const found of line.slice(0, stripped.end).matchAll(HEREDOC)) {
        heredocs.push({ word: found[3] ?? "", tabs: found[1] === "-" });
      }
    }
    offset += whole.length;
  }
  const lost = depth !== 0 || open !== "" || heredocs.length > 0 || continued;
  if (lost && (LOOKS_LIKE_END.test(script) || heredocs.length > 0 || open !== "" || continued)) {
    const first = lines[0] ?? "";
    return { offset: first.startsWith("#!") && first.endsWith("\n") ? first.length : 0, kind: "top" };
  }
  return { offset: script.length, kind: "end" };
}
