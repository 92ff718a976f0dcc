// The lines in a hook script: taken out exactly, put in once, and honest about every status. Runs real shells.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { insertBlock, newScript, removeBlock } from "../../src/hooks/edits/script.ts";

const PIECES = [
  "",
  "\n",
  "\r\n",
  "\r",
  "#!/bin/sh",
  "npm test",
  "exit 0",
  "exec x",
  "if a; then",
  "fi",
  "cat <<EOF",
  "EOF",
  "'",
  '"',
  "\\",
  " ",
  "\t",
  "#",
  "{",
  "}",
  "\xff\xfe",
  "\0",
  "é",
  "||",
];
const oddScript = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), { maxLength: 14 })
  .map((parts) => parts.join(""));

function insert(text: string): string {
  const done = insertBlock(text, "pre-commit");
  if (done === "damaged") throw new Error("damaged");
  return done.text;
}

test("taking the lines out gives back the script byte for byte, however odd", () => {
  fc.assert(
    fc.property(oddScript, (text) => {
      expect(removeBlock(insert(text))).toEqual({ text, file: true });
    }),
    { numRuns: 3000 },
  );
});

test("putting the lines in twice is the same as once", () => {
  fc.assert(
    fc.property(oddScript, (text) => {
      const once = insert(text);
      expect(insert(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test("a new script goes away as a whole", () => {
  expect(removeBlock(newScript("pre-commit"))).toEqual({ text: "#!/bin/sh\n", file: false });
  expect(insert(newScript("pre-commit"))).toBe(newScript("pre-commit"));
});

test("a new script that somebody added to stays without our lines", () => {
  expect(removeBlock(`${newScript("pre-commit")}npm test\n`)).toEqual({ text: "#!/bin/sh\nnpm test\n", file: true });
});

test("lines that others add below keep the line break they stand on", () => {
  expect(removeBlock(`${insert("npm test")}npm run lint\n`)).toEqual({ text: "npm test\nnpm run lint\n", file: true });
});

test("lines from another version are renewed where they stand", () => {
  const old = insert("a\nb\n").replace("exit 2", "exit 3");
  expect(insert(`${old}c\n`)).toBe(insert(`${insert("a\nb\n")}c\n`));
});

test("lines that have come to stand after an exit move up", () => {
  const moved = insert(`#!/bin/sh\nexit 0\n${insert("npm test\n")}`);
  expect(moved.indexOf("leakclerk hook run")).toBeLessThan(moved.indexOf("\nexit 0\n"));
  expect(removeBlock(moved)).toEqual({ text: "#!/bin/sh\nexit 0\nnpm test\n", file: true });
});

test("a block without its end is called damaged", () => {
  const text = insert("a\n").replace(/# <<<.*\n/, "");
  expect(insertBlock(text, "pre-commit")).toBe("damaged");
  expect(removeBlock(text)).toBe("damaged");
});

test("a script with CRLF gets lines with CRLF", () => {
  expect(insert("#!/bin/sh\r\nnpm test\r\n").replaceAll("\r\n", "")).not.toContain("\n");
});

const folder = mkdtempSync(join(tmpdir(), "leakclerk script "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a hook script at the top of a work tree whose leakclerk ends with `answer` (`null`: there is none). */
function run(
  script: string,
  answer: number | null,
  shell: readonly string[],
  where: "local" | "path" = "local",
): { status: number | null; output: string; asked: string } {
  const top = mkdtempSync(join(folder, "top "));
  const bin = where === "local" ? join(top, "node_modules/.bin") : join(top, "elsewhere");
  mkdirSync(bin, { recursive: true });
  if (answer !== null) {
    writeFileSync(join(bin, "leakclerk"), `#!/bin/sh\necho "leakclerk $*"\nexit ${answer}\n`);
    chmodSync(join(bin, "leakclerk"), 0o755);
  }
  writeFileSync(join(top, "hook"), script, "latin1");
  const [program = "sh", ...flags] = shell;
  const result = spawnSync(program, [...flags, "./hook"], {
    cwd: top,
    env: { PATH: where === "path" ? `${bin}:/usr/bin:/bin` : "/usr/bin:/bin" },
    encoding: "utf8",
  });
  return { status: result.status, output: result.stdout, asked: result.stderr };
}

const SHELLS = [
  ["dash"],
  ["dash", "-e"],
  ["dash", "-eu"],
  ["bash"],
  ["bash", "-e"],
  ["bash", "--posix", "-eu"],
  ["busybox", "sh"],
  ["zsh"],
].filter(([name = ""]) => existsSync(`/bin/${name}`) || existsSync(`/usr/bin/${name}`));

for (const shell of SHELLS) {
  const name = shell.join(" ");

  test(`${name} passes on every status of leakclerk`, () => {
    for (const status of [0, 1, 2, 130]) {
      expect(run(newScript("pre-commit"), status, shell)).toEqual({ status, output: "leakclerk hook run pre-commit\n", asked: "" });
    }
  });

  test(`${name} finds leakclerk on PATH`, () => {
    expect(run(newScript("pre-commit"), 1, shell, "path").status).toBe(1);
    expect(run(newScript("pre-commit"), 0, shell, "path").status).toBe(0);
  });

  test(`${name} stops the commit when there is no leakclerk`, () => {
    const { status, asked } = run(newScript("pre-commit"), null, shell);
    expect(status).toBe(2);
    expect(asked).toContain("leakclerk: not found");
  });

  test(`${name} keeps the status of the commands before`, () => {
    expect(run(insert("echo first\nfalse\n"), 0, shell).status).toBe(1);
    expect(run(insert("echo first\n(exit 7)"), 0, shell).status).toBe(7);
    expect(run(insert("(exit 7)\nexit $?\n"), 0, shell).status).toBe(7);
    expect(run(insert("true\n"), 0, shell).status).toBe(0);
    // A list does not end a script under -e, nor may the lines that are put behind it.
    expect(run(insert("[ a = b ] && echo no\necho on\nexit 0\n"), 0, shell).output).toContain("on\n");
    expect(run(insert("[ a = b ] && echo no\nexit 0\n"), 0, shell).status).toBe(0);
  });

  test(`${name} reaches leakclerk in a script that ends early`, () => {
    for (const script of ["echo a\nexit 0\n", "exec true\n", "echo a; exit 0", "cat <<E\nexit 0\nE\nexit 0\n"]) {
      expect(run(insert(script), 1, shell).status, script).toBe(1);
    }
  });

  test(`${name} runs lines with CRLF`, () => {
    expect(run(insert("# a comment\r\n"), 1, shell).status).toBe(1);
    expect(run(insert("# a comment\r\n"), 0, shell).status).toBe(0);
    expect(run(insert("# a comment\r\n"), null, shell).status).toBe(2);
  });
}

/** A hook for pushes; `leakclerk` and the command below say what they read. */
function push(script: string, input: string, shell: readonly string[]): { status: number | null; output: string } {
  const top = mkdtempSync(join(folder, "push "));
  mkdirSync(join(top, "node_modules/.bin"), { recursive: true });
  writeFileSync(join(top, "node_modules/.bin/leakclerk"), '#!/bin/sh\necho "leakclerk $*"\nsed "s/^/read: /"\n[ ! -e ./stop ]\n');
  chmodSync(join(top, "node_modules/.bin/leakclerk"), 0o755);
  if (input.includes("stop")) writeFileSync(join(top, "stop"), "");
  writeFileSync(join(top, "hook"), script, "latin1");
  const [program = "sh", ...flags] = shell;
  const { status, stdout } = spawnSync(program, [...flags, "./hook", "origin", "a url"], {
    cwd: top,
    env: { PATH: "/usr/bin:/bin" },
    encoding: "utf8",
    input,
  });
  return { status, output: stdout };
}

const REFS = "refs/heads/a 1 refs/heads/a 2\nrefs/heads/$(echo b) 3 'q\" 4\n";

for (const shell of SHELLS) {
  for (const [name, text] of [
    ["a new hook", null],
    ["a hook that reads the references itself", "#!/bin/sh\nsed 's/^/below: /'\n"],
    ["the same with CRLF", "#!/bin/sh\r\n# a comment\r\n"],
  ] as const) {
    test(`${shell.join(" ")}: ${name} hands every reference to leakclerk, and on to the commands below`, () => {
      const inserted = text === null ? newScript("pre-push") : insertBlock(text, "pre-push");
      if (inserted === "damaged") throw new Error("damaged");
      const script = typeof inserted === "string" ? inserted : inserted.text;
      const lines = (prefix: string, refs: string): string => refs.replaceAll(/^(?=.)/gm, prefix);
      const hasBelow = script.includes("below");
      const expected = (refs: string): string =>
        `leakclerk hook run pre-push origin a url\n${lines("read: ", refs)}${hasBelow ? lines("below: ", refs) : ""}`;
      expect(push(script, REFS, shell)).toEqual({ status: 0, output: expected(REFS) });
      expect(push(script, "", shell)).toEqual({ status: 0, output: expected("") });
      expect(push(script, "stop 1 2 3\n", shell).status).toBe(1);
    });
  }
}

test("at least one plain shell was tried", () => {
  expect(SHELLS.length).toBeGreaterThan(0);
});
