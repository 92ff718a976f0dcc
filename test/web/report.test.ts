// The HTML report in a real browser: search, filter and order work, and nothing else runs or is asked for.
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { report as html } from "../../src/reporters/html.ts";
import { createFolder } from "../support/folder.ts";
import { asRedacted, PLAIN, sampleFinding, sampleReport } from "../reporters/samples.ts";
import { type Browser, openBrowser, watchPage } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);

afterAll(() => browser.close());

test("rows are searched, filtered and ordered", async () => {
  const day = (date: string) => ({ id: "1".repeat(40), author: asRedacted("A <a@example.invalid>"), date, summary: asRedacted("s") });
  const of = { reachable: true, standsIn: [], occurrences: 1 };
  const findings = [
    sampleFinding({ ...of, path: "late.txt", commit: day("2024-01-01T00:00:00Z"), presence: "removed" }),
    sampleFinding({ ...of, path: "early.txt", commit: day("2020-01-01T00:00:00Z"), presence: "present", severity: "low" }),
    sampleFinding({ ...of, path: "<img src=x onerror=alert(1)>", commit: null, presence: "removed", reachable: false }),
  ];
  const folder = createFolder({ "report.html": html(sampleReport({ findings }), PLAIN) });
  const { page, requests, troubles } = await watchPage(browser.context);
  const url = pathToFileURL(folder.path("report.html")).href;
  await page.goto(url);
  const paths = async (): Promise<string[]> => {
    const cells = await page.locator("tr[data-path]:visible td:nth-child(3) code:first-child").allTextContents();
    return cells.map((text) => text.replace(/:12:9$/, ""));
  };
  expect(await paths()).toEqual(["late.txt", "<img src=x onerror=alert(1)>", "early.txt"]);
  await page.selectOption("#order", "oldest");
  expect(await paths()).toEqual(["<img src=x onerror=alert(1)>", "early.txt", "late.txt"]);
  await page.fill("#search", "2020 Clickbank");
  expect(await paths()).toEqual(["early.txt"]);
  expect(await page.textContent("#count")).toBe("1 of 3");
  await page.fill("#search", "");
  await page.selectOption("#state", "unreachable");
  expect(await paths()).toEqual(["<img src=x onerror=alert(1)>"]);
  await page.selectOption("#state", "");
  await page.selectOption("#severity", "low");
  expect(await paths()).toEqual(["early.txt"]);
  expect({ requests, troubles }).toEqual({ requests: [url], troubles: [] });
}, 60_000);
