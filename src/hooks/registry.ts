// Room hooks: the hook managers that leakclerk knows. A new one is a file in managers/ and a line here.
import { gitConfig } from "./managers/git-config.ts";
import { plainGit } from "./managers/git.ts";
import { husky } from "./managers/husky.ts";
import { lefthook } from "./managers/lefthook.ts";
import { lintStaged } from "./managers/lint-staged.ts";
import { preCommit } from "./managers/pre-commit.ts";
import { simpleGitHooks } from "./managers/simple-git-hooks.ts";
import type { HookManager } from "./managers/types.ts";

/** In the order in which they are asked; the last one never says no. */
export const HOOK_MANAGERS: readonly HookManager[] = [husky, lefthook, preCommit, simpleGitHooks, lintStaged, gitConfig, plainGit];
