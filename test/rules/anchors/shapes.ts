// Test support: patterns of every shape that scanners' rules have: ours as they are, others' by example.
// `LEAKCLERK_CONFIG=gitleaks.toml` adds those of a configuration.
import { readdirSync, readFileSync } from "node:fs";
import { expandFragments } from "../../../src/rules/compile.ts";
import { readRuleFile } from "../../../src/rules/read.ts";

const ASSIGNED = (word: string, value: string): string =>
  `(?i)[\\w.-]{0,50}?(?:${word})(?:[ \\t\\w.-]{0,20})[\\s'"]{0,3}(?:=|>|:{1,3}=|\\|\\||:|=>|\\?=|,)[\\x60'"\\s=]{0,5}(${value})(?:[\\x60'"\\s;]|\\\\[nr]|$)`;

const OTHERS: readonly string[] = [
  ASSIGNED("acme", "[a-z0-9]{8}"),
  ASSIGNED("ac[_-]?me|acm-(?:e|f)", "ac-[a-z0-9=_\\-]{4}"),
  ASSIGNED("(?-i:ACME|[Aa]cme)|(?-i:[Xx]yz|XYZ)", "[a-z0-9]{6}[a-f0-9]{4}"),
  ASSIGNED("AcmeSDK.initialize|acme", "[a-f0-9]{8}-us\\d\\d"),
  ASSIGNED("new-acme|newacme|new_acme", "access-(?:sandbox|live)-[0-9a-f]{4}-[0-9a-f]{4}"),
  "[\\w.-]{0,50}?(?i:[\\w.-]{0,50}?(?:acme|AC_KEY)(?:[ \\t\\w.-]{0,20})[\\s'\"]{0,3})(?:=|>|:)[\\x60'\"\\s=]{0,5}([a-zA-Z0-9]{6})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
  "\\b(ac-me01-[a-zA-Z0-9_\\-]{9}AA)(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
  "\\b(4z1d[A-Za-z0-9]{8})\\b",
  "AZ-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{8}",
  "AZSECK_TEST-(?i)[a-h0-9]{6}-X",
  "\\b((?:A3Z[A-Z0-9]|AKZA|ASZA|ABZA|ACZA)[A-Z2-7]{8})\\b",
  "\\b([A-Za-z0-9]{6}_[A-Za-z0-9]{9}_azk)(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
  "\\bgzrt-t\\d_[0-9a-zA-Z_\\-]{7,30}\\.[0-9a-z]{2}[0-9a-z]{7}\\b",
  "(?i)\\b(gzc_[A-Za-z0-9+/]{3,40}={0,3})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
  "\\b(s-z4t2(?:ud|af)-(?i)[abcdef0123456789]{6})(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
  "(?:https?://)?hooks\\.acme\\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{4,6}",
  '\\bcurl\\b(?:.*|.*(?:[\\r\\n]{1,2}.*){1,5})[ \\t\\n\\r](?:-u|--user)(?:=|[ \\t]{0,5})("(:[^"]{3,}|[^:"]{3,}:|[^:"]{3,}:[^"]{3,})"|\'([^:\']{3,}:[^\']{3,})\')',
  "(?i)(?:\\bkind:[ \\t]*[\"']?\\bsecret\\b[\"']?(?s:.){0,30}?\\bdata:(?s:.){0,10}?\\s+([\\w.-]+:[ \\t]*[a-z0-9+/]{4,}={0,3})|\\bdata:(?s:.){0,10}?([\\w.-]+:)(?s:.){0,20}?\\bkind:[ \\t]*secret\\b)",
  "(?i)-----BEGIN[ A-Z0-9_-]{0,20}PRIVATE KEY(?: BLOCK)?-----[\\s\\S-]{6,}?KEY(?: BLOCK)?-----",
  "\\bey[a-zA-Z0-9]{3,}\\.ey[a-zA-Z0-9\\/\\\\_-]{3,}\\.(?:[a-zA-Z0-9\\/\\\\_-]{2,}={0,2})?(?:[\\x60'\"\\s;]|\\\\[nr]|$)",
  "(?:^|[^a-z0-9])(zk(?:_(?:live|test))?-[a-z]{3,6})",
  "(?<![A-Za-z0-9])Z[0-9]{4}(?![A-Za-z0-9])",
  "(?i)(?:cl\u00e9|m\u00fcll)[ =:]{1,3}([a-z]{4})",
  "(?:key|)=([a-f]{3})|(?:sec|){2}:([a-f]{3})",
];

const patternsIn = (path: string | URL, foreign: boolean, shared: Readonly<Record<string, string>> = {}): readonly string[] => {
  const { rules, fragments } = readRuleFile(readFileSync(path, "utf8"), String(path), { foreign }).file;
  return rules.flatMap(({ regex }) => (regex === undefined ? [] : [expandFragments(regex, { ...shared, ...fragments })]));
};

const folder = new URL("../../../rules/", import.meta.url);
const shared = readRuleFile(readFileSync(new URL("fragments.toml", folder), "utf8"), "fragments.toml", { foreign: false }).file.fragments;
const own = readdirSync(folder)
  .filter((name) => name.endsWith(".toml"))
  .flatMap((name) => patternsIn(new URL(name, folder), false, shared));
const config = process.env["LEAKCLERK_CONFIG"];

export const SHAPES: readonly string[] = [...OTHERS, ...new Set(own), ...(config === undefined ? [] : patternsIn(config, true))];
