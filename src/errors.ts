// Mistakes that the user can mend. Thrown anywhere, printed once in entry/bin as message and hint.

/** `message` says what and where, `hint` what to do, `lines` are to be copied as they are. Never holds document content. */
export class AppError extends Error {
  override readonly name: string = "AppError";
  readonly hint: string;
  readonly lines: readonly string[];

  constructor(message: string, hint = "", lines: readonly string[] = []) {
    super(message);
    this.hint = hint;
    this.lines = lines;
  }
}

/** A command, option or path that does not exist or does not fit. */
export class UsageError extends AppError {
  override readonly name = "UsageError";
}

/** A configuration, ignore or baseline file that cannot be used. */
export class ConfigError extends AppError {
  override readonly name = "ConfigError";
}

/** A rule that cannot be compiled. */
export class RuleError extends AppError {
  override readonly name = "RuleError";
}

/** Git is missing, refuses, or the repository is damaged. */
export class GitError extends AppError {
  override readonly name = "GitError";
}
