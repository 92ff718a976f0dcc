// Where lines go in somebody's shell script: last, unless they would not be reached there.
import { expect, test } from "vitest";
import { findPlacement } from "../../src/hooks/edits/placement.ts";

/** `@` stands for the place, unless it belongs to `"$@"`. */
const PLACE = /@(?!")/;

function mark(script: string): string {
  const { offset } = findPlacement(script);
  return `${script.slice(0, offset)}@${script.slice(offset)}`;
}

const END: readonly [name: string, script: string][] = [
  ["plain commands", "#!/bin/sh\nnpm test\n"],
  ["no final newline", "npm test"],
  ["an exit inside an if", 'if [ -n "$SKIP" ]; then\n  exit 0\nfi\nnpm test\n'],
  ["an unindented exit inside an if", "if false\nthen\nexit 0\nfi\n"],
  ["a one-line if with an exit", "if [ a = b ]; then echo no; exit 1; fi\n"],
  ["an exit in a function", "fail() {\nexit 1\n}\nnpm test || fail\n"],
  ["an exit in a bash function", "function fail {\nexit 1\n}\n"],
  ["an exit in a case", "case $1 in\na) exit 0 ;;\n*)\nexit 1\n;;\nesac\n"],
  ["an exit in a loop", "for f in a b; do\nexit 1\ndone\n"],
  ["an exit in a subshell", "(\nexit 1\n)\n"],
  ["an exit after ||", "npm test || exit 1\n"],
  ["an exit after || and a line break", "npm test ||\nexit 1\n"],
  ["an exit after a backslash", "npm test || \\\nexit 1\n"],
  ["an exit in a group", "npm test || { echo no; exit 1; }\n"],
  ["an exit in a here document", "cat <<EOF\nexit 0\nEOF\nnpm test\n"],
  ["an exit in an indented here document", "cat <<-'END OF'\nx\ncat <<-'E'\n\tit's\n\texit 0\n\tE\n"],
  ["an exit in a quoted text", "awk '\n{\nexit 1\n}' file\n"],
  ["an exit in a double-quoted text", 'echo "a \\" b\nexit 1\n"\n'],
  ["the word exit as an argument", "echo exit\nexit_code=1\nexit-now\nexecute\n"],
  ["an exit in a comment", "# see\n#exit 0\nnpm test # ; exit 0\n"],
  ["a comment that looks like a here document", "# cat <<EOF\nnpm test\n"],
  ["an exec that only moves output", "exec 1>&2\nexec >log 2>&1\nexec {fd}>log\n"],
  ["a # in an expansion", "a=${b#c}\n[ $# = 0 ] && d='#'\n"],
  ["a here string", "cat <<< exit\nnpm test\n"],
  ["husky 8's first lines", '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n'],
];

for (const [name, script] of END) {
  test(`lines go to the end after ${name}`, () => {
    expect(mark(script)).toBe(`${script}@`);
    expect(findPlacement(script).kind).toBe("end");
  });
}

const BEFORE: readonly [name: string, marked: string][] = [
  ["exit at the end", "npm test\n@exit 0\n"],
  ["exit without a final newline", "npm test\n@exit $?"],
  ["exit alone", "@exit\n"],
  ["exit with a comment", "a\n@exit 0 # done\nb\n"],
  ["an indented exit", "a\n@  exit 0\n"],
  ["exit behind a semicolon", "a\n@npm test; exit $?\n"],
  ["exit with CRLF", "a\r\n@exit 0\r\n"],
  ["exec of a program", "#!/bin/sh\n@exec npm test\n"],
  ["exec of a variable", 'a\n@exec "$@"\n'],
  ["the first of two", "a\n@exit 0\nb\nexit 1\n"],
  ["an exit after an if", "if a; then\n  exit 1\nfi\n@exit 0\n"],
  ["an exit after a here document", "cat <<A <<'B'\nexit\nA\nexit\nB\n@exit 0\n"],
  [
    "git's own sample",
    'exec 1>&2\nif [ "$a" != "true" ] &&\n\ttest $(x |\n\t  wc -c) != 0\nthen\n\tcat <<\\EOF\nexit it\'s\nEOF\n\texit 1\nfi\n\n@exec git diff-index --check --cached $against --\n',
  ],
];

for (const [name, marked] of BEFORE) {
  test(`lines go before ${name}`, () => {
    const script = marked.replace(PLACE, "");
    expect(mark(script)).toBe(marked);
    expect(findPlacement(script).kind).toBe("before-exit");
  });
}

test("a line number says which exit moved the lines up", () => {
  expect(findPlacement("a\nb\nexit 0\n").line).toBe(3);
});

test("lines go to the top of a script that cannot be followed", () => {
  expect(mark("#!/bin/sh\nif a\nexit 0\n")).toBe("#!/bin/sh\n@if a\nexit 0\n");
  expect(mark("cat <<EOF\nnever ends\n")).toBe("@cat <<EOF\nnever ends\n");
  expect(mark("echo 'never ends\n")).toBe("@echo 'never ends\n");
  expect(mark("npm test \\")).toBe("@npm test \\");
});

test("an empty script takes lines at its only place", () => {
  expect(findPlacement("")).toEqual({ offset: 0, kind: "end" });
});
