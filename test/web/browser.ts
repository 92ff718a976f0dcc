// Test support: the built paste page in a real, headless Chromium with a new profile, and all that it asks of a network.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env["LEAKCLERK_CHROMIUM"] ?? "/usr/bin/chromium";
export const PAGE_FILE: string = fileURLToPath(new URL("../../dist/paste.html", import.meta.url));
export const PAGE_URL: string = pathToFileURL(PAGE_FILE).href;

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Browser {
  readonly context: BrowserContext;
  /** First lines of all that anything in the browser asked of the proxy that every request has to take. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A proxy that writes down what it is asked, and hangs up. */
async function createProxy(): Promise<{ readonly server: Server; readonly port: number; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (data) => {
      asked.push(data.toString("latin1").split("\r\n")[0] ?? "");
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port, asked };
}

/** @param direct lets loopback addresses be reached, for the page that the command line serves */
export async function openBrowser({ direct = false } = {}): Promise<Browser> {
  if (!existsSync(PAGE_FILE)) throw new Error("dist/paste.html is missing: run npm run build first");
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is missing: install Chromium, or set LEAKCLERK_CHROMIUM to one`);
  const profile = mkdtempSync(join(tmpdir(), "leakclerk browser-"));
  const proxy = await createProxy();
  const through = [`--proxy-server=127.0.0.1:${proxy.port}`, ...(direct ? [] : ["--proxy-bypass-list=<-loopback>"])];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    args: [...FLAGS, ...through],
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  return {
    context,
    asked: proxy.asked,
    async close() {
      await context.close();
      proxy.server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Everything that a page must not do. */
export interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly troubles: string[];
}

export async function watchPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, requests, troubles };
}

/** A new page, ready to take a text. */
export async function openPage(context: BrowserContext, url = PAGE_URL): Promise<Watched> {
  const watched = await watchPage(context);
  await watched.page.goto(url);
  await watched.page.waitForFunction(() => document.getElementById("about")?.textContent.includes("rules"));
  return watched;
}

/** Puts a text on the clipboard as another program would, and gives it to the page with the keys for it. */
export async function paste(context: BrowserContext, page: Page, text: string): Promise<void> {
  const other = await context.newPage();
  await other.setContent("<textarea></textarea>");
  await other.fill("textarea", text);
  await other.focus("textarea");
  await other.keyboard.press("Control+A");
  await other.keyboard.press("Control+C");
  await other.close();
  await page.bringToFront();
  await page.keyboard.press("Control+V");
}

/** What is on the clipboard, as another program would get it. */
export async function clipboard(context: BrowserContext): Promise<string> {
  const other = await context.newPage();
  await other.setContent("<textarea></textarea>");
  await other.focus("textarea");
  await other.keyboard.press("Control+V");
  const text = await other.inputValue("textarea");
  await other.close();
  return text;
}

/** A file from the desktop, dropped in the middle of the page. */
export async function dropFiles(context: BrowserContext, page: Page, files: readonly string[]): Promise<void> {
  const session = await context.newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 500, y: 400, data });
  await session.detach();
}

/** Waits for the result. @throws Error with what the page says when it refuses */
export async function result(page: Page): Promise<void> {
  await page.waitForSelector("#result:not([hidden]), #failed:not([hidden])", { timeout: 100_000 });
  const failed = await page.isVisible("#failed");
  if (failed) throw new Error(`the page refused: ${await page.innerText("#failed")}`);
}

/** All of one side, when it is short enough to be in sight. */
export async function shown(page: Page, side: "original" | "redacted"): Promise<string> {
  return (await page.locator(`.cell.${side}`).allTextContents()).join("\n");
}
