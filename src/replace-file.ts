// Puts new bytes in the place of a file so that a crash leaves the old or the new ones, never half.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Errors that a virus scanner or an editor causes on Windows for a moment. */
const PASSING = new Set(["EPERM", "EBUSY", "EACCES"]);

const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.${process.getBuiltinModule("node:crypto").randomBytes(4).toString("hex")}.tmp`);

/** The same without waiting, for a process that ends: another sees the old or the new bytes, a power cut may leave neither. */
export function replaceFileNow(path: string, bytes: Uint8Array, mode: number): void {
  const temporary = temporaryFor(path);
  try {
    writeFileSync(temporary, bytes, { flag: "wx", mode });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** @param mode permission bits, set whatever the umask */
export async function replaceFile(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const folder = dirname(path);
  const temporary = temporaryFor(path);
  const file = await open(temporary, "wx", mode);
  try {
    try {
      await file.writeFile(bytes);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameWithPatience(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function renameWithPatience(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      if (process.platform !== "win32" || !PASSING.has(code) || attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 10));
    }
  }
}

/** Makes the rename itself survive a power cut. Windows cannot open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
