// Installs the hook managers that the tests run for real (test/peers) into the user's cache, once for each set of
// versions: lefthook, lint-staged and simple-git-hooks from npm, the pre-commit framework from PyPI.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { peersFolder } from "../test/support/peers-folder.mjs";

const source = fileURLToPath(new URL("../test/peers/", import.meta.url));
const target = peersFolder();
if (!existsSync(target)) {
  const fresh = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    cpSync(source, fresh, { recursive: true });
    // Their install scripts would write into whatever repository is around.
    const npm = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", npm, { cwd: fresh, stdio: "inherit", shell: process.platform === "win32" });
    // A virtual environment does not bear being moved, so its packages go into a folder of their own.
    execFileSync("python3", ["-m", "venv", join(fresh, "venv")], { stdio: "inherit" });
    const pip = join(fresh, "venv", process.platform === "win32" ? "Scripts/pip" : "bin/pip");
    execFileSync(pip, ["install", "--quiet", "--requirement", join(fresh, "requirements.txt"), "--target", join(fresh, "python")], {
      stdio: "inherit",
    });
    rmSync(join(fresh, "venv"), { recursive: true });
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
console.log(target);
