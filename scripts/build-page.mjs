// Builds the paste page: one HTML file with its style, its script and the engine inside, and a policy that allows
// exactly these, by their hashes. The same sources give the same bytes.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { define, inAscii, version } from "./bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path fill='#0b6b5f' d='M7 2h13l6 6v20a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z'/><path fill='#fff' d='M9 13h14v4H9zM9 21h9v4H9z'/></svg>";

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What would end a script, or hide its end, inside HTML. */
const insideScript = (code) => code.replaceAll(/<(?=\/script|!--)/gi, "\\x3c").replaceAll(/<(?=script)/gi, "\\x3c");

/** Blobs for the worker, WebAssembly for the kernel, the icon so that no browser asks a host for one. */
const policyOf = ({ style, script, engine }) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)} ${hashOf(engine)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    "worker-src blob:",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types engine",
  ].join("; ");

async function bundleScript(input) {
  const build = await rolldown({ cwd: root, input, platform: "browser", logLevel: "warn", transform: { define } });
  const { output } = await build.generate({ format: "iife", minify: true, codeSplitting: false });
  await build.close();
  const [chunk] = output;
  if (output.length !== 1) throw new Error(`${input}: one script was expected, not ${output.length}`);
  return { code: chunk.code.trim(), modules: chunk.moduleIds };
}

/** @returns the page, and the modules that are in it; the rules have to be compiled before */
export async function buildPage() {
  const read = (name) => readFileSync(`${root}/src/web/${name}`, "utf8");
  const [page, engine] = await Promise.all([bundleScript("src/web/page.ts"), bundleScript("src/web/engine.ts")]);
  const parts = {
    style: read("page.css").trim(),
    script: insideScript(inAscii(page.code)),
    engine: insideScript(inAscii(engine.code)),
    version,
    icon: `data:image/svg+xml,${encodeURIComponent(ICON)}`,
  };
  const into = { "<style>": parts.style, '<script type="text/plain" id="engine">': parts.engine, "<script>": parts.script };
  const html = read("page.html")
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => (name === "policy" ? policyOf(parts) : parts[name]))
    .replaceAll(/<(?:style|script)\b[^>]*>(?=<\/)/g, (tag) => tag + into[tag]);
  return { html, modules: [...page.modules, ...engine.modules] };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(process.argv[2] ?? `${root}/dist/paste.html`, (await buildPage()).html);
