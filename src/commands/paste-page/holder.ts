// The document that the tab holds: the paste page in a sealed frame, and one connection that tells when the tab is
// gone. What is pasted stays in the frame, which this document cannot read and which cannot connect anywhere.
import { createHash } from "node:crypto";

const STYLE = "html,body,iframe{display:block;width:100%;height:100%;margin:0;border:0}:root{color-scheme:light dark}";
const SCRIPT = `new EventSource("alive");const frame=document.querySelector("iframe");frame.addEventListener("load",()=>frame.focus());`;

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** For the document below, as a header. */
export const HOLDER_POLICY: string = [
  "default-src 'none'",
  `script-src ${hashOf(SCRIPT)}`,
  `style-src ${hashOf(STYLE)}`,
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** @param page the paste page, of which it takes title and icon */
export function holderOf(page: string): string {
  const [icon = ""] = /<link rel="icon"[^>]*>/.exec(page) ?? [];
  const [title = ""] = /<title>[^<]*<\/title>/.exec(page) ?? [];
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `${title}${icon}<style>${STYLE}</style></head><body>`,
    '<iframe src="page" title="Paste redactor" sandbox="allow-scripts allow-downloads" allow="clipboard-write *"></iframe>',
    `<script>${SCRIPT}</script></body></html>`,
  ].join("\n");
}
