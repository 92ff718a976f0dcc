// Test support: an environment without the user's git settings and without what a running hook or test runner left.

const FOREIGN = /^(GIT_|HUSKY|NODE_OPTIONS$|NODE_V8_COVERAGE$|FORCE_COLOR$|NO_COLOR$|CI$|GITHUB_|VITEST|TEST$)/;

/** @param globalConfig file that stands in for ~/.gitconfig */
export function cleanEnvironment(globalConfig = "/dev/null"): Record<string, string> {
  const kept = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !FOREIGN.test(entry[0]));
  return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: globalConfig, GIT_CONFIG_NOSYSTEM: "1" };
}
