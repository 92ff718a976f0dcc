// The whole of the exit contract (docs: README, "Exit status").
export const EXIT = { clean: 0, findings: 1, failure: 2, sigint: 130, sigterm: 143 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
