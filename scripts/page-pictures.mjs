// Takes the pictures of the paste page for the docs, of the built page with its own example: npm run pictures.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "docs", "pictures");
const PICTURES = [
  { name: "paste-page-light", colorScheme: "light", width: 1280, height: 700 },
  { name: "paste-page-dark", colorScheme: "dark", width: 1280, height: 700 },
  { name: "paste-page-phone", colorScheme: "light", width: 390, height: 700 },
];

mkdirSync(folder, { recursive: true });
for (const { name, colorScheme, width, height } of PICTURES) {
  const profile = mkdtempSync(join(tmpdir(), "leakclerk pictures-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["LEAKCLERK_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
    viewport: { width, height },
    colorScheme,
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(root, "dist", "paste.html")).href);
  await page.click("#example");
  await page.waitForSelector("#result:not([hidden])");
  await page.click("#next");
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
