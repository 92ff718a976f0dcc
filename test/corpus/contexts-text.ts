// Documents for people, logs, requests and exports.
import type { Context } from "./contexts.ts";

const raw = String.raw;

const BOUND: readonly (readonly [id: string, path: string, text: string])[] = [
  ["markdown-fence", "README.md", "# Setup\n\n~note~\n\n```env\n~ENV~=~value~\n```\n"],
  ["markdown-inline-pair", "NOTES.md", "~note~. Set `~ENV~=~value~` and restart.\n"],
  ["markdown-table", "docs/env.md", "| name | value | note |\n| --- | --- | --- |\n| ~ENV~ | ~value~ | ~note~ |\n"],
  ["markdown-table-code", "docs/vars.md", "| name | value |\n|---|---|\n| `~ENV~` | `~value~` |\n\n~note~\n"],
  ["markdown-bullet", "HANDOVER.md", "~note~\n\n- ~Title~: ~value~\n- Region: eu\n"],
  ["markdown-bullet-code", "docs/keys.md", "~note~\n\n* ~Title~: `~value~`\n"],
  ["markdown-bold", "ACCESS.md", "~note~\n\n**~Title~:** ~value~\n"],
  ["markdown-bold-code", "docs/access.md", "~note~\n\n- **~Title~**: `~value~`\n"],
  ["jupyter", "report.ipynb", raw`{"cells": [{"cell_type": "code", "source": ["# ~note~\n", "~ENV~ = \"~value~\"\n", "run()"]}]}` + "\n"],
  ["jupyter-single", "stats.ipynb", raw`{"cells":[{"cell_type":"code","source":["# ~note~\n","~camel~ = '~value~'\n"]}]}` + "\n"],
  ["html-comment", "index.html", "<html>\n<!-- ~note~ ~camel~=~value~ -->\n<body></body>\n</html>\n"],
  ["html-input", "settings.html", '<!-- ~note~ -->\n<input type="hidden" name="~snake~" value="~value~">\n'],
  ["html-data", "widget.html", '<div title="~note~" data-~kebab~="~value~"></div>\n'],
  ["html-script", "page.html", '<script>\n  // ~note~\n  window.~camel~ = "~value~";\n</script>\n'],
  ["csv-row", "vault.csv", "name,value,note\n~ENV~,~value~,~note~\n"],
  ["csv-quoted", "export.csv", '"name","value","note"\n"~Title~","~value~","~note~"\n'],
  ["tsv-row", "vault.tsv", "name\tvalue\tnote\n~ENV~\t~value~\t~note~\n"],
  ["log-pair", "app.log", "2026-01-04T10:11:12Z INFO ~note~ ~snake~=~value~ rows=12\n"],
  ["log-json", "app.jsonl", '{"time":"2026-01-04T10:11:12Z","msg":"~note~","~camel~":"~value~"}\n'],
  ["log-dump", "debug.log", "[10:11:12] ~note~ Array\n(\n    [~snake~] => ~value~\n    [page] => 1\n)\n"],
  ["log-var-dump", "dump.log", '~note~\narray(1) {\n  ["~snake~"]=>\n  string(~len:value~) "~value~"\n}\n'],
  ["log-env", "ci.log", "~note~\n+ env\nHOME=/root\n~ENV~=~value~\nPWD=/app\n"],
  ["url-named", "links.txt", "~note~\nhttps://shop.example.com/sync?page=1&~camel~=~value~&rows=10\n"],
  ["form-body", "request.txt", "~note~\nPOST /settings HTTP/1.1\nHost: shop.example.com\n\nmode=live&~snake~=~value~&save=1\n"],
  ["chat-label", "chat.txt", "kay: ~note~?\nsam: ~Title~ = ~value~\n"],
];

const LOOSE: readonly (readonly [id: string, path: string, text: string])[] = [
  ["markdown-inline", "docs/run.md", "~note~. The key `~value~` goes into the header.\n"],
  ["markdown-heading", "docs/live.md", "## ~Title~\n\n~note~\n\n    ~value~\n"],
  ["prose", "mail.txt", "Hi,\n\n~note~. My clerk key is ~value~ and nothing comes back, any idea?\n\nKay\n"],
  ["prose-end", "forum.txt", "~note~: what is wrong with this, I use the key ~value~.\n"],
  ["prose-quoted", "ticket.txt", '~note~\n> the key is "~value~", it worked last week\n'],
  ["prose-brackets", "answer.md", "~note~ (key: ~value~) returns 403 for me.\n"],
  ["own-line", "key.txt", "~note~\n~value~\n"],
  ["curl-single", "test.sh", "# ~note~\ncurl -s -H 'Accept: application/json' -H 'Authorization: ~value~' \"$URL\"\n"],
  ["curl-double", "try.sh", '# ~note~\ncurl -H "Authorization: ~value~" "$URL"\n'],
  ["curl-continued", "orders.sh", '# ~note~\ncurl -X GET "$URL" \\\n  -H "Accept: application/json" \\\n  -H "Authorization:~value~"\n'],
  ["curl-header-long", "list.sh", "# ~note~\ncurl --header Authorization:~value~ $URL\n"],
  ["wget-header", "get.sh", "# ~note~\nwget --header='Authorization: ~value~' -qO- $URL\n"],
  [
    "http-request",
    "orders.http",
    "# ~note~\nGET /rest/1.3/orders2/list HTTP/1.1\nHost: api.example.com\nAccept: application/json\nAuthorization: ~value~\n\n",
  ],
  ["http-trace", "trace.log", "* ~note~\n> GET /rest/1.3/orders2/count HTTP/2\n> authorization: ~value~\n> accept: */*\n"],
  ["har", "session.har", '{"log":{"comment":"~note~","entries":[{"request":{"headers":[{"name":"Authorization","value":"~value~"}]}}]}}\n'],
  [
    "postman",
    "api.postman_collection.json",
    '{"info":{"name":"~note~"},"item":[{"request":{"header":[{"key":"Authorization","value":"~value~","type":"text"}]}}]}\n',
  ],
  ["url-apikey", "calls.txt", "~note~\nhttps://shop.example.com/pull?apikey=~value~&page=1\n"],
  ["url-end", "hooks.txt", "~note~ https://shop.example.com/pull?page=1&key=~value~\n"],
  ["debug-reply", "reply.xml", "<!-- ~note~ -->\n<debug><apiKey>~value~</apiKey><roles>api_order_read</roles></debug>\n"],
  ["print-r", "out.log", "~note~\n[0] => Accept: application/json [1] => Authorization: ~value~\n"],
  ["diff-line", "fix.patch", "--- a/sync.js\n+++ b/sync.js\n@@ -1,2 +1,2 @@\n // ~note~\n-run('~value~')\n+run(process.env.KEY)\n"],
  ["csv-middle", "accounts.csv", "id,vendor,token,active,note\n3,acmeshop,~value~,1,~note~\n"],
];

const contextOf =
  (bound: boolean) =>
  ([id, path, text]: readonly [string, string, string]): Context => ({ id, path, bound, text });

export const TEXT_CONTEXTS: readonly Context[] = [...BOUND.map(contextOf(true)), ...LOOSE.map(contextOf(false))];
