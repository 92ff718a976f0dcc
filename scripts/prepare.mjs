// npm's `prepare`: in a clone it sets husky up. Where npm prepares this repository as somebody's git dependency, as it
// does for the pre-commit framework, it builds dist/, which no other script would.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

function npm(...args) {
  const env = { ...process.env };
  // Inherited from `npm install --global <git url>`, it would have our packages installed globally, too.
  for (const name of ["npm_config_global", "NPM_CONFIG_GLOBAL"]) delete env[name];
  execFileSync("npm", args, { env, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
}

if (process.env._PACOTE_NO_PREPARE_ !== undefined || !existsSync("node_modules/husky")) {
  if (!existsSync("node_modules/rolldown")) npm("ci", "--ignore-scripts", "--include=dev");
  npm("run", "build");
} else {
  const { default: husky } = await import("husky");
  console.log(husky());
}
