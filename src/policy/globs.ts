// Path patterns in .gitignore syntax, by the `ignore` package, loaded only when there are some.

export type PathMatcher = (path: string) => boolean;

const NEVER: PathMatcher = () => false;

/** @param patterns as in .gitignore; later ones override earlier ones, `!` takes back */
export async function createPathMatcher(patterns: readonly string[]): Promise<PathMatcher> {
  if (patterns.length === 0) return NEVER;
  const { default: ignore } = await import("ignore");
  const matcher = ignore({ allowRelativePaths: true }).add([...patterns]);
  return (path) => path !== "" && matcher.ignores(path);
}
