// Where a candidate stands: in what kind of file, behind what name, and how the two are joined.

/** What a scorer is shown. Texts hold one character a byte. */
export interface Candidate {
  readonly value: string;
  /** Up to REACH_BEFORE characters before the match, and the match up to the value. */
  readonly before: string;
  /** Where the match begins in `before`: at the word that its rule goes by. */
  readonly matchAt: number;
  /** Up to REACH_AFTER characters behind the value. */
  readonly after: string;
  readonly path: string;
}

export const REACH_BEFORE = 160;
export const REACH_AFTER = 32;

/** Stands for a path that is not known: what may be reported under any is. No file is called so. */
export const ANY_PATH = "\0";

export type FileKind = "code" | "shell" | "config" | "prose" | "data";

const CODE =
  /\.(?:m?[jt]sx?|[cm]js|vue|svelte|pyi?|rb|erb|rake|java|kts?|scala|groovy|gradle|go|php[0-9]?|phtml|cs|vb|fs|swift|mm?|c|h|cc|cpp|cxx|hpp|rs|dart|lua|p[lm]|r|exs?|erl|hrl|hs|clj|lisp|jl|nim|zig|v|sol|proto|graphql|css|scss|less|sql|tf|hcl|bicep)$/i;
const SHELL = /\.(?:sh|bash|zsh|fish|ksh|ps[md]?1|bat|cmd|envrc)$|(?:^|\/)(?:dockerfile|makefile|jenkinsfile|vagrantfile)[^/]*$/i;
const PROSE =
  /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|tex|html?|org|wiki|po|pot|pdf)$|(?:^|\/)(?:readme|changelog|license|notice)[^/]*$/i;
const DATA = /\.(?:json[5cl]?|ipynb|har|csv|tsv|log|xml|svg|sarif|snap|map|lock|sum|dump|out|ndjson)$/i;

export function fileKind(path: string): FileKind {
  if (CODE.test(path)) return "code";
  if (SHELL.test(path)) return "shell";
  if (PROSE.test(path)) return "prose";
  return DATA.test(path) ? "data" : "config";
}

const TEST_PATH =
  /(?:^|[/_.-])(?:tests?|specs?|testing|testdata|test_?data|fixtures?|mocks?|__tests__|e2e|cypress|cassettes?|stubs?|fakes?|integration|unit|bench(?:mark)?s?|goldens?)(?:[/_.-]|$)|(?:^|\/)tests?[a-z]*\//i;
const TEST_CLASS = /[a-z0-9](?:Tests?|Spec|TestCase|IT)(?:Support|Utils?|Base|Constants?|Helper)?\.[A-Za-z]+$/;
const EXAMPLE_PATH =
  /(?:^|[/_.-])(?:docs?|documentation|examples?|samples?|demos?|tutorials?|guides?|readme|templates?|dist|playground|snippets?)(?:[/_.-]|$)|\.(?:md|mdx|rst|adoc|example|sample|dist|tmpl|tpl|template)$/i;
const BUILD_PATH =
  /(?:^|\/)\.(?:github|gitlab|circleci|travis|azure-pipelines|drone|woodpecker|buildkite|devcontainer)|(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)jenkinsfile/i;
const LOCALE_PATH =
  /(?:^|[/_.-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|strings|nls|intl)(?:[/_.-]|$)|\.(?:po|pot|xlf|xliff|resx|strings|arb)$/i;

export interface Place {
  readonly file: FileKind;
  readonly isTest: boolean;
  readonly isExample: boolean;
  /** Configures builds and passing containers. */
  readonly isBuild: boolean;
  readonly isLocale: boolean;
  /** The whole name that the rule's word stands in. */
  readonly name: string;
  /** What stands between name and value. */
  readonly joint: string;
  readonly isQuoted: boolean;
  readonly isComment: boolean;
  /** Whether it is one of two values, by `? :` or `|`. */
  readonly isChoice: boolean;
  /** Whether a user's name is given close by. */
  readonly hasUser: boolean;
}

const [DOLLAR, DASH, UNDERSCORE] = [36, 45, 95];

/** Letters, digits, underscores. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === UNDERSCORE;
}

function isNameAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordAt(text, at) || code === DASH || code === DOLLAR;
}

const QUOTES = "\"'`";
const COMMENT = /^\s*(?:#|\/\/|\*|\/\*|--|;|%|<!--|rem\b|"""|>>>)/i;
const USER = /(?:user|login|email|account|uid|usr)[\w-]{0,16}["'`]?\s{0,4}(?:[:=(,\s]|=>)/i;

const ANONYMOUS = /(?:user|login)\w{0,8}["'`\])]{0,3}\s{0,4}(?:=>|[:=,(])\s{0,4}["'`]?anonymous\b/i;

/** Whether it is the address that an anonymous user of FTP gives for a password (RFC 1635): `busybox@`. */
export const isAnonymous = ({ value, before }: Candidate): boolean => /^[\w.+-]+@[\w.-]*$/.test(value) && ANONYMOUS.test(before);

/** Package managers write them: names, versions and digests. */
const LOCK_FILE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|go\.(?:sum|work\.sum)|gradle\.lockfile|[^/]*\.lock|bun\.lockb?|\.terraform\.lock\.hcl|Package\.resolved|cabal\.project\.freeze|MODULE\.bazel\.lock)$/i;

export const isTranslation = (path: string): boolean => ofPath(path).isLocale;

export const isLockFile = (path: string): boolean => LOCK_FILE.test(path);

let lastPath: string | undefined;
let lastOfPath: Pick<Place, "file" | "isTest" | "isExample" | "isBuild" | "isLocale"> = {
  file: "config",
  isTest: false,
  isExample: false,
  isBuild: false,
  isLocale: false,
};

/** Asked for value after value of one file. */
function ofPath(path: string): typeof lastOfPath {
  if (path !== lastPath) {
    lastPath = path;
    lastOfPath = {
      file: fileKind(path),
      isTest: TEST_PATH.test(path) || TEST_CLASS.test(path),
      isExample: EXAMPLE_PATH.test(path),
      isBuild: BUILD_PATH.test(path),
      isLocale: LOCALE_PATH.test(path),
    };
  }
  return lastOfPath;
}

/** Values in such files are mostly made up: tests, examples, documents, set-ups that live as long as a build. */
export function isRehearsal(path: string): boolean {
  const { file, isTest, isExample, isBuild } = ofPath(path);
  return isTest || isExample || isBuild || file === "prose";
}

export function placeOf({ before, matchAt, after, path }: Candidate): Place {
  let start = matchAt;
  while (start < before.length && !isWordAt(before, start)) start++;
  let end = start;
  while (end < before.length && isNameAt(before, end)) end++;
  while (start > 0 && isNameAt(before, start - 1)) start--;
  const line = before.slice(before.lastIndexOf("\n", matchAt - 1) + 1);
  return {
    ...ofPath(path),
    name: before.slice(start, end),
    joint: before.slice(end),
    isQuoted: QUOTES.includes(before.at(-1) ?? " ") && QUOTES.includes((after[0] === "\\" ? after[1] : after[0]) ?? " "),
    isComment: COMMENT.test(line),
    isChoice: /\?\s{0,4}["'`]?$/.test(before.slice(0, start)) || /^["'`]?\s*\|(?!\|)/.test(before.slice(end)),
    hasUser: USER.test(before.slice(0, start)),
  };
}
