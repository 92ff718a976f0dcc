// Golden files: what each format looks like, so that a change shows in review. `vitest -u` rewrites them.
// They end in .txt, so that no formatter, linter or scanner takes them for its own.
import { expect, test } from "vitest";
import { FORMATS, loadReporter } from "../../src/reporters/registry.ts";
import { everydayReport, PLAIN, sampleReport } from "./samples.ts";

const VERBOSE = { ...PLAIN, verbose: true };

test.each(FORMATS)("%s looks as it did", async (format) => {
  const report = await loadReporter(format);
  await expect(report(everydayReport(), PLAIN)).toMatchFileSnapshot(`golden/${format}.txt`);
});

test.each(FORMATS)("%s without findings looks as it did", async (format) => {
  const report = await loadReporter(format);
  await expect(report(sampleReport(), PLAIN)).toMatchFileSnapshot(`golden/${format}-empty.txt`);
});

test("text in verbose mode looks as it did", async () => {
  const report = await loadReporter("text");
  await expect(report(everydayReport(), VERBOSE)).toMatchFileSnapshot("golden/text-verbose.txt");
});
