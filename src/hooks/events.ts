// Room hooks, pure: the events that leakclerk guards, and the commands that a hook runs for them.

/** Hook events that leakclerk can be installed for. */
export const HOOK_EVENTS = ["pre-commit", "pre-push", "pre-receive"] as const;
export type HookEvent = (typeof HOOK_EVENTS)[number];

/** Names of the managers in registry.ts, here so that help and completions load none of them. */
export const MANAGER_IDS = ["husky", "lefthook", "pre-commit", "simple-git-hooks", "lint-staged", "git-config", "git"] as const;
export type ManagerId = (typeof MANAGER_IDS)[number];

/** What is stopped, in the words of each event. */
export const EVENT_WORDS: Readonly<Record<HookEvent, { readonly act: string; readonly acts: string; readonly purpose: string }>> = {
  "pre-commit": { act: "commit", acts: "commits", purpose: "Stops a commit that would add a secret." },
  "pre-push": { act: "push", acts: "pushes", purpose: "Stops a push that would publish a secret." },
  "pre-receive": { act: "push", acts: "pushes", purpose: "Refuses a push that brings a secret." },
};

/** Whether git hands the hook its references on standard input, where any command can swallow them. */
export function readsInput(event: HookEvent): boolean {
  return event !== "pre-commit";
}

/** `leakclerk hook run <event>`, with the arguments of the hook as `words`. */
export function runCommand(event: HookEvent, words = ""): string {
  return `leakclerk hook run ${event}${event === "pre-push" && words !== "" ? ` ${words}` : ""}`;
}

/**
 * The same for the configuration of a hook manager: one line of sh that finds the project's own leakclerk
 * first. Where there is none the shell's status 127 stops the commit.
 */
export function managedCommand(event: HookEvent, words = ""): string {
  return `PATH="node_modules/.bin:$PATH" ${runCommand(event, words)}`;
}

/** The one line to add to a shell script by hand where leakclerk does not dare to edit. */
export function handLine(event: HookEvent): string {
  return `${runCommand(event, '"$@"')} || exit $?`;
}
