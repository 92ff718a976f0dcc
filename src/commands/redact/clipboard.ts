// The clipboard, through the platform's own programs. What goes through them goes by pipe, never as an argument.
import { AppError } from "../../errors.ts";

interface Program {
  readonly command: string;
  readonly args: readonly string[];
}

interface Clipboard {
  readonly read: Program;
  readonly write: Program;
}

const WINDOWS = "[Console]::OutputEncoding=[Text.Encoding]::UTF8;";
const powershell = (command: string, script: string): Program => ({ command, args: ["-NoProfile", "-NonInteractive", "-Command", script] });
const POWERSHELL_READ = `${WINDOWS}[Console]::Out.Write((Get-Clipboard -Raw))`;
const POWERSHELL_WRITE = "[Console]::InputEncoding=[Text.Encoding]::UTF8;Set-Clipboard -Value ([Console]::In.ReadToEnd())";

/** What may be there, in the order in which it is tried. */
export function clipboards(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): Clipboard[] {
  const pair = (read: Program, write: Program): Clipboard => ({ read, write });
  if (platform === "darwin") return [pair({ command: "pbpaste", args: [] }, { command: "pbcopy", args: [] })];
  if (platform === "win32") return [pair(powershell("powershell.exe", POWERSHELL_READ), powershell("powershell.exe", POWERSHELL_WRITE))];
  const found: Clipboard[] = [];
  if (env["WAYLAND_DISPLAY"]) found.push(pair({ command: "wl-paste", args: ["--no-newline"] }, { command: "wl-copy", args: [] }));
  if (env["DISPLAY"]) {
    found.push(
      pair({ command: "xclip", args: ["-selection", "clipboard", "-o"] }, { command: "xclip", args: ["-selection", "clipboard", "-i"] }),
      pair({ command: "xsel", args: ["--clipboard", "--output"] }, { command: "xsel", args: ["--clipboard", "--input"] }),
    );
  }
  // Windows' own, from Linux in it.
  if (env["WSL_DISTRO_NAME"])
    found.push(pair(powershell("powershell.exe", POWERSHELL_READ), powershell("powershell.exe", POWERSHELL_WRITE)));
  return found;
}

/** Null when there is no such program. */
function run({ command, args }: Program, input: Uint8Array | null): Promise<{ status: number | null; output: Buffer } | null> {
  return new Promise((resolve, reject) => {
    // Loading it takes 4 ms, and most texts come another way.
    const { spawn } = process.getBuiltinModule("node:child_process");
    // A program that writes stays to serve the clipboard: its output is nobody's.
    const child = spawn(command, args, {
      stdio: [input === null ? "ignore" : "pipe", input === null ? "pipe" : "ignore", "ignore"],
      windowsHide: true,
    });
    const output: Buffer[] = [];
    child.once("error", (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? resolve(null) : reject(error)));
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.once(input === null ? "close" : "exit", (status: number | null) => resolve({ status, output: Buffer.concat(output) }));
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

async function tryEach(
  env: Readonly<Record<string, string | undefined>>,
  which: keyof Clipboard,
  input: Uint8Array | null,
): Promise<Buffer> {
  const tried: string[] = [];
  for (const clipboard of clipboards(process.platform, env)) {
    const program = clipboard[which];
    tried.push(program.command);
    const result = await run(program, input);
    if (result === null) continue;
    if (result.status === 0) return result.output;
    throw new AppError(
      `${program.command} could not ${which} the clipboard (status ${result.status})`,
      "use a pipe: leakclerk redact < file",
    );
  }
  const hint =
    process.platform === "linux"
      ? "it takes a desktop (DISPLAY or WAYLAND_DISPLAY) and wl-clipboard, xclip or xsel; or use a pipe"
      : "use a pipe: leakclerk redact < file";
  throw new AppError(`there is no clipboard here${tried.length === 0 ? "" : ` (tried ${tried.join(", ")})`}`, hint);
}

/** @throws AppError when there is none, or it cannot be read */
export const readClipboard = (env: Readonly<Record<string, string | undefined>>): Promise<Buffer> => tryEach(env, "read", null);

export async function writeClipboard(env: Readonly<Record<string, string | undefined>>, bytes: Uint8Array): Promise<void> {
  await tryEach(env, "write", bytes);
}
