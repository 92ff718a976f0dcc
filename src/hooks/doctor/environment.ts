// Room hooks: the environment in which the user's git runs in a throw-away repository.

export const AUTHOR = {
  GIT_AUTHOR_NAME: "leakclerk doctor",
  GIT_AUTHOR_EMAIL: "doctor@leakclerk.invalid",
  GIT_COMMITTER_NAME: "leakclerk doctor",
  GIT_COMMITTER_EMAIL: "doctor@leakclerk.invalid",
};

/** The user's environment for git in the copy: nothing that names another repository, nothing that npx added. */
export function userEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (/^GIT_(?!CONFIG|SSH|EXEC_PATH|TEMPLATE)/i.test(name) || /^npm_|^INIT_CWD$/i.test(name)) continue;
    environment[name] = value;
  }
  const pathName = Object.keys(environment).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  // npx and npm run put these in front; a commit in the user's shell does not have them.
  if (process.env["npm_execpath"] !== undefined) {
    const separator = process.platform === "win32" ? ";" : ":";
    environment[pathName] = (environment[pathName] ?? "")
      .split(separator)
      .filter((folder) => !/[/\\]node_modules[/\\]\.bin$|node-gyp-bin$/.test(folder))
      .join(separator);
  }
  return { ...environment, ...AUTHOR, GIT_TERMINAL_PROMPT: "0", GIT_EDITOR: "true", GIT_LFS_SKIP_SMUDGE: "1" };
}
