// `leakclerk redact --open`: the same page from this machine to this machine, for one tab and nobody else.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { createConnection } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { BIN, runCli } from "../support/cli.ts";
import { cleanEnvironment } from "../support/environment.ts";
import { createFolder, expectRefusal } from "../support/folder.ts";
import { clerkKey } from "../support/keys.ts";
import { type Browser, clipboard, openBrowser, PAGE_FILE, paste, watchPage } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser({ direct: true });
}, 60_000);

afterAll(() => browser.close());

interface Served {
  readonly url: URL;
  readonly child: ChildProcess;
  said(): string;
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null }>;
}

async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (let i = 0; i < 400; i++) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("this was waited for in vain");
}

/** @param opener what stands on the path as xdg-open; it writes the address that it is given into `opened` */
async function open(opener = '#!/bin/sh\nprintf %s "$1" > "$OPENED"\n'): Promise<Served> {
  const folder = createFolder({ "bin/xdg-open": opener });
  chmodSync(folder.path("bin/xdg-open"), 0o755);
  const env = { ...cleanEnvironment(), PATH: `${folder.path("bin")}:/usr/bin:/bin`, OPENED: folder.path("opened") };
  const child = spawn(process.execPath, [BIN, "redact", "--open"], { env, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const ended = new Promise<{ status: number | null; signal: string | null }>((resolve) =>
    child.once("exit", (status, signal) => resolve({ status, signal })),
  );
  const url = new URL(await until(() => /http:\/\/\S+/.exec(said)?.[0]));
  if (opener.includes("OPENED")) {
    const opened = await until(() => existsSync(folder.path("opened")) && readFileSync(folder.path("opened"), "utf8"));
    expect(opened).toBe(url.href);
  }
  return { url, child, said: () => said, ended };
}

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask(
  url: URL,
  { method = "GET", path = url.pathname, headers = {} }: Asked = {},
): Promise<{ status: number; body: string; policy: string }> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: url.hostname, port: url.port, method, path, headers, agent: false }, (response) => {
      let body = "";
      response.on("data", (data: Buffer) => (body += data.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body, policy: String(response.headers["content-security-policy"] ?? "") }),
      );
    });
    asking.on("error", reject);
    asking.end();
  });
}

test("the page opens in the browser, redacts and copies, and the command ends when the tab is closed", async () => {
  const { url, child, ended, said } = await open();
  const { page, requests, troubles } = await watchPage(browser.context);
  await page.goto(url.href);
  const frame = page.frameLocator("iframe");
  await frame.locator("#about", { hasText: "rules" }).waitFor();
  await paste(browser.context, page, `key ${clerkKey(1)}\n`);
  await frame.locator("#result:not([hidden])").waitFor();
  expect(await frame.locator(".cell.redacted").first().textContent()).toBe("key <CLICKBANK_CLERK_KEY_1>");
  await frame.locator("#copy").click();
  await frame.locator("#toast:not([hidden])").waitFor();
  expect(await clipboard(browser.context)).toBe("key <CLICKBANK_CLERK_KEY_1>\n");
  expect(requests.filter((asked) => !asked.startsWith("blob:")).toSorted()).toEqual([url.href, `${url.href}alive`, `${url.href}page`]);
  expect(troubles).toEqual([]);

  await page.reload();
  await frame.locator("#about", { hasText: "rules" }).waitFor();
  await page.waitForTimeout(300);
  expect(child.exitCode).toBeNull();
  await page.close();
  expect(await ended).toEqual({ status: 0, signal: null });
  expect(said()).toMatch(
    /^leakclerk: the paste page is at http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/\n {2}it ends when its tab is closed, or with Ctrl-C\n$/,
  );
}, 60_000);

test("it gives the built page as it is, and only under its own name, below its own path", async () => {
  const { url } = await open();
  const page = await ask(url, { path: `${url.pathname}page` });
  expect(page).toEqual({ status: 200, body: readFileSync(PAGE_FILE, "utf8"), policy: "frame-ancestors 'self'" });
  expect((await ask(url)).policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  const other = `${url.pathname.slice(0, -2)}${url.pathname.at(-2) === "A" ? "B" : "A"}/`;
  const refused: readonly [Asked, number][] = [
    [{ headers: { Host: `evil.invalid:${url.port}` } }, 403],
    [{ headers: { Host: `localhost:${url.port}` } }, 403],
    [{ headers: { Host: "127.0.0.1" } }, 403],
    [{ path: "/" }, 404],
    [{ path: "/page" }, 404],
    [{ path: other }, 404],
    [{ path: url.pathname.slice(0, -1) }, 404],
    [{ path: `${url.pathname}page/` }, 404],
    [{ path: `${url.pathname}../page` }, 404],
    [{ path: `${url.pathname}package.json` }, 404],
    [{ method: "POST" }, 405],
    [{ method: "OPTIONS" }, 405],
  ];
  for (const [asked, status] of refused) {
    const answer = await ask(url, asked);
    expect({ ...asked, status: answer.status }).toEqual({ ...asked, status });
    expect(answer.body).not.toContain("<");
  }
});

test("no other machine reaches it", async () => {
  const { url } = await open();
  const outward = Object.values(networkInterfaces())
    .flat()
    .flatMap((address) => (address === undefined || address.internal || address.family !== "IPv4" ? [] : [address.address]));
  for (const host of [...outward, "127.0.0.2"]) {
    const code = await new Promise<string>((resolve) => {
      const socket = createConnection({ host, port: Number(url.port) });
      socket.once("connect", () => resolve("connected"));
      socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""));
    });
    expect({ host, code }).toEqual({ host, code: "ECONNREFUSED" });
  }
});

test("Ctrl-C ends it; without a browser it says where to go", async () => {
  const { child, ended, said } = await open("#!/bin/sh\nexit 3\n");
  await until(() => said().includes("no browser could be opened from here; open that address yourself"));
  child.kill("SIGINT");
  expect(await ended).toEqual({ status: 130, signal: null });
});

test("it goes with no file and no other option", () => {
  expectRefusal(runCli(["redact", "--open", "a.log"]), /--open takes no file\n {2}drop the file on the page/);
  expectRefusal(runCli(["redact", "--open", "--keep", "email"]), /--open goes with no --keep/);
});
