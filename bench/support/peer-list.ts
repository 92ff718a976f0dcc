// Which peers are measured, in which version, and the ways to get them, best first. The only place for versions.

export type Way =
  | { readonly kind: "go"; readonly module: string; readonly version: string; readonly shim?: Shim }
  | { readonly kind: "pypi"; readonly package: string; readonly version: string; readonly program: string }
  | { readonly kind: "npm"; readonly packages: readonly string[]; readonly version: string; readonly script: string; readonly node: string }
  | { readonly kind: "crates"; readonly crate: string; readonly version: string }
  | { readonly kind: "path"; readonly program: string };

/** A stand-in for a module that cannot be had: Go source handed in as a `replace`. */
export interface Shim {
  readonly module: string;
  readonly requires: string;
  readonly source: string;
  readonly note: string;
}

export interface Peer {
  readonly name: PeerName;
  readonly ways: readonly [Way, ...Way[]];
}

export type PeerName =
  | "ripgrep"
  | "gitleaks"
  | "betterleaks"
  | "kingfisher"
  | "trufflehog"
  | "secretlint"
  | "detect-secrets"
  | "ripsecrets";

const BETTERLEAKS = { kind: "go", module: "github.com/betterleaks/betterleaks", version: "v1.7.0" } as const;

/** Its fork of go-re2 differs from the original in how the engine is packed, not in what it does. */
const RE2: Shim = {
  module: "github.com/betterleaks/go-re2",
  requires: "github.com/wasilibs/go-re2@v1.13.0",
  source: `package re2\n\nimport original "github.com/wasilibs/go-re2"\n\ntype Regexp = original.Regexp\n\nvar Compile = original.Compile\n`,
  note: "with go-re2 v1.13.0 in place of its fork of it, which could not be had",
};

/** Secretlint 13 needs Node 22, which is installed beside it where this is an older one. */
const SECRETLINT = "13.0.6";

export const PEERS: readonly Peer[] = [
  {
    name: "ripgrep",
    ways: [
      { kind: "pypi", package: "ripgrep", version: "15.1.0", program: "bin/rg" },
      { kind: "path", program: "rg" },
      { kind: "crates", crate: "ripgrep", version: "15.1.0" },
    ],
  },
  { name: "gitleaks", ways: [{ kind: "go", module: "github.com/zricethezav/gitleaks/v8", version: "v8.30.1" }] },
  { name: "betterleaks", ways: [BETTERLEAKS, { ...BETTERLEAKS, shim: RE2 }] },
  {
    name: "kingfisher",
    ways: [{ kind: "pypi", package: "kingfisher-bin", version: "2.14.0", program: "lib/python*/site-packages/kingfisher/bin/kingfisher" }],
  },
  { name: "trufflehog", ways: [{ kind: "go", module: "github.com/trufflesecurity/trufflehog/v3", version: "v3.97.0" }] },
  {
    name: "secretlint",
    ways: [
      {
        kind: "npm",
        packages: [`secretlint@${SECRETLINT}`, `@secretlint/secretlint-rule-preset-recommend@${SECRETLINT}`],
        version: SECRETLINT,
        script: "node_modules/secretlint/bin/secretlint.js",
        node: "22.23.3",
      },
    ],
  },
  {
    name: "detect-secrets",
    ways: [{ kind: "pypi", package: "detect-secrets", version: "1.5.0", program: "bin/detect-secrets" }],
  },
  { name: "ripsecrets", ways: [{ kind: "crates", crate: "ripsecrets", version: "0.1.9" }] },
];
