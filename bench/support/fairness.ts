// What is the same for all contenders and what differs; printed above every table, so that none is read without it.

export const FAIRNESS: readonly string[] = [
  "The same for all: this tree; whole processes, start-up included; a warm page cache; all cores unless a line says -j; an environment without",
  "certificates, proxies or settings of this machine; no network (updates and verification off by flag, and a proxy where nobody listens).",
  "Every round runs each contender once, so that noise hits all alike; medians. MB/s and files/s divide the whole tree by the time, also for",
  "those that leave out files. Before the rounds comes one watched for memory (the high-water mark every 10 ms, children included) and for",
  "findings; its time counts only for contenders that take over a minute: they get no other.",
  "Different, as their authors think right: which rules and how many, what is left out, decoded and opened.",
  "- gitleaks: 222 rules; decodes base64, hex and escapes; leaves out lock files, node_modules, images, fonts, well-known libraries.",
  "- betterleaks: 412 rules; decodes as gitleaks does and opens archives; leaves out about the same. kingfisher: 488 rules, those of betterleaks",
  "  among them; decodes base64, opens archives, databases and PDF; leaves out files over 256 MB.",
  "- trufflehog: over 800 detectors; decodes base64 and UTF-16, opens archives. secretlint: 28 packages of rules; leaves out node_modules and",
  "  binary files. detect-secrets: 27 plugins, entropy among them; leaves out files by extension. ripsecrets: 28 patterns and a test for",
  "  randomness; honours .gitignore.",
  "- leakclerk: every byte of every file, UTF-16 decoded; opens no archives and decodes no base64.",
  "- A tool's own configuration at the top of the tree is used by the tools that look for one there.",
  "Findings are no score therefore: they say who looked for what. ripgrep and Node find nothing; they are what reading costs.",
];

export const SAME_RULES: readonly string[] = [
  "The same rules: gitleaks' own TOML for all that read it; nobody decodes or opens archives. How the rules are applied still differs: to whole",
  "chunks of a file, or in windows round keywords; by kingfisher without the TOML's allowlists, and naming a repeated value once.",
];
