// leakclerk redact --open: the paste page in the browser, served from this machine to this machine.
import { readFileSync } from "node:fs";
import { AppError, UsageError } from "../../errors.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../io.ts";
import type { ParsedArguments } from "../options.ts";
import { COMMANDS } from "../registry.ts";
import { openBrowser } from "./open-browser.ts";
import { type PageServer, servePage } from "./serve.ts";

/** The page has the built-in rules, and choices of its own. */
function refuseOthers(args: ParsedArguments): void {
  const other = COMMANDS["redact"]?.options.find(({ name }) => name !== "open" && name !== "quiet" && args.has(name));
  if (other !== undefined)
    throw new UsageError(`--open goes with no --${other.name}`, "the page uses the built-in rules; choose in it what to keep");
  if (args.positionals.length > 0) throw new UsageError("--open takes no file", "drop the file on the page, or leave --open away");
}

function readPage(file = ""): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new AppError("the paste page is missing from this installation", "install leakclerk again, or run npm run build in a clone");
  }
}

async function serve(page: string): Promise<PageServer> {
  try {
    return await servePage(page);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    throw new AppError(
      `the paste page could not be served on 127.0.0.1 (${code})`,
      "open dist/paste.html of the package in a browser instead",
    );
  }
}

export async function openPage(args: ParsedArguments, io: Io): Promise<ExitCode> {
  refuseOthers(args);
  const { url, ended } = await serve(readPage(io.pageFile));
  io.err(`leakclerk: the paste page is at ${url}\n  it ends when its tab is closed, or with Ctrl-C\n`);
  if (!(await openBrowser(url))) io.err("leakclerk: no browser could be opened from here; open that address yourself\n");
  await ended;
  return EXIT.clean;
}
