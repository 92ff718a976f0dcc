// Path patterns in .gitignore syntax, by the `ignore` package, loaded only when there are some.

export type PathMatcher = (path: string) => boolean;

/**
 * @param patterns as in .gitignore; later ones override earlier ones, `!` takes back
 * @returns null when there are none: then no path need be made to be asked for
 */
export async function createPathMatcher(patterns: readonly string[]): Promise<PathMatcher | null> {
  if (patterns.length === 0) return null;
  const { default: ignore } = await import("ignore");
  const matcher = ignore({ allowRelativePaths: true }).add([...patterns]);
  return (path) => path !== "" && matcher.ignores(path);
}
