// Opens an address in the user's browser, with what the platform has for it.
import { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, readonly (readonly [command: string, ...args: string[]])[]>> = {
  darwin: [["open"]],
  // No shell: it would read & and % in an address.
  win32: [["rundll32", "url.dll,FileProtocolHandler"]],
};
/** The second is that of WSL. */
const OTHERS = [["xdg-open"], ["wslview"]] as const;

function tryOne(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    // Some openers stay as long as the browser does: one that lives is at work.
    child.once("spawn", () => {
      child.unref();
      setTimeout(() => resolve(true), 3000).unref();
    });
    child.once("exit", (code) => resolve(code === 0));
  });
}

/** @returns whether something was there to open it */
export async function openBrowser(url: string): Promise<boolean> {
  for (const [command, ...args] of OPENERS[process.platform] ?? OTHERS) {
    if (await tryOne(command, [...args, url])) return true;
  }
  return false;
}
