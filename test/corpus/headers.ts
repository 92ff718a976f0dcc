// The combined header `DEV-<k>:API-<k>`: every place it is written in, every way its halves are joined.
import { captainKey, shapeById, type Maker } from "./values.ts";

export interface HeaderContext {
  readonly id: string;
  readonly path: string;
  /** The quote that closes the string, empty outside code. */
  readonly quote: string;
  /** How this language joins strings, empty outside code. */
  readonly join: string;
  readonly text: string;
}

const ROWS: readonly (readonly [id: string, path: string, quote: string, join: string, text: string])[] = [
  [
    "php-curl",
    "orders.php",
    '"',
    ".",
    '<?php\n// ~note~\n$ch = curl_init();\ncurl_setopt($ch, CURLOPT_HTTPHEADER, array("Accept: application/xml", "Authorization: ~pair~"));\n',
  ],
  [
    "php-curl-tight",
    "stats.php",
    "'",
    ".",
    "<?php\n// ~note~\ncurl_setopt($ch, CURLOPT_HTTPHEADER, array('Accept: application/json', 'Authorization:~pair~'));\n",
  ],
  [
    "php-headers-array",
    "src/Api.php",
    "'",
    ".",
    "<?php\n// ~note~\n$headers = [\n    'Accept' => 'application/json',\n    'Authorization' => '~pair~',\n];\n",
  ],
  ["php-commented", "old.php", '"', ".", '<?php\n// ~note~\n//curl_setopt($ch, CURLOPT_HTTPHEADER, array("Authorization: ~pair~"));\n'],
  ["php-block-comment", "docs.php", '"', ".", '<?php\n/* ~note~\n * "Authorization: ~pair~"\n */\n'],
  ["python-dict", "client.py", '"', "+", '# ~note~\nheaders = {\n    "Accept": "application/json",\n    "Authorization": "~pair~",\n}\n'],
  ["python-commented", "old.py", "'", "+", "# ~note~\n# headers = {'Authorization': '~pair~'}\n"],
  ["js-fetch", "pull.js", "'", "+", "// ~note~\nfetch(url, { headers: { Accept: 'application/json', Authorization: '~pair~' } });\n"],
  ["js-set-header", "public/app.js", '"', "+", '// ~note~\nxhr.setRequestHeader("Authorization", "~pair~");\n'],
  ["java-header", "Pull.java", '"', "+", '// ~note~\nconnection.setRequestProperty("Authorization", "~pair~");\n'],
  ["csharp-header", "Pull.cs", '"', "+", '// ~note~\nrequest.Headers.Add("Authorization", "~pair~");\n'],
  ["vb-header", "Pull.vb", '"', "&", '\' ~note~\nrequest.Headers.Add("Authorization", "~pair~")\n'],
  ["ruby-header", "pull.rb", '"', "+", '# ~note~\nrequest["Authorization"] = "~pair~"\n'],
  ["go-header", "pull.go", '"', "+", '// ~note~\nreq.Header.Set("Authorization", "~pair~")\n'],
  ["perl-header", "pull.pl", "'", ".", "# ~note~\n$req->header('Authorization' => '~pair~');\n"],
  ["curl-single", "pull.sh", "", "", "# ~note~\ncurl -H 'Accept: application/json' -H 'Authorization: ~pair~' \"$URL\"\n"],
  ["curl-double", "try.sh", "", "", '# ~note~\ncurl -X GET -H "Authorization:~pair~" \\\n  -H "Accept: application/json" "$URL"\n'],
  ["curl-data", "dump.log", "", "", "~note~\ncurl 'https://shop.example.com/pull?auth=~pair~&page=1'\n"],
  [
    "http-request",
    "pull.http",
    "",
    "",
    "# ~note~\nGET /rest/1.3/orders/list HTTP/1.1\nHost: api.example.com\nAuthorization: ~pair~\nAccept: application/json\n\n",
  ],
  ["env", ".env", "", "", "# ~note~\nAPI_AUTH=~pair~\nPORT=80\n"],
  ["yaml", "config.yml", "", "", "# ~note~\nheaders:\n  Authorization: ~pair~\n  Accept: application/json\n"],
  ["json", "headers.json", "", "", '{"about": "~note~", "headers": {"Authorization": "~pair~"}}\n'],
  ["ini-comment", "app.ini", "", "", "; ~note~\n[http]\n#auth=~pair~\n"],
  ["sql-comment", "seed.sql", "", "", "-- ~note~\n-- Authorization: ~pair~\nSELECT 1;\n"],
  ["html-comment", "index.html", "", "", "<!-- ~note~ Authorization:~pair~ -->\n<p>orders</p>\n"],
  ["xml", "config.xml", "", "", '<!-- ~note~ -->\n<header name="Authorization">~pair~</header>\n'],
  ["markdown", "README.md", "", "", "~note~\n\nSend `Authorization: ~pair~` with each request.\n"],
  ["prose", "forum.txt", "", "", "~note~. I send ~pair~ as the header and get 403.\n"],
  ["log", "app.log", "", "", "2026-01-04 10:11:12 ~note~ auth=~pair~ status=403\n"],
];

export const HEADER_CONTEXTS: readonly HeaderContext[] = ROWS.map(([id, path, quote, join, text]) => ({
  id,
  path,
  quote,
  join,
  text,
}));

/** Text between the halves, by name. */
export function separatorsOf({ quote, join }: HeaderContext): Readonly<Record<string, string>> {
  const everywhere = {
    colon: ":",
    "colon-space": ": ",
    space: " ",
    newline: "\n",
    "newline-colon": "\n:",
    "colon-newline": ":\n",
    "percent-3a": "%3A",
    "escaped-newline": String.raw`\n`,
    "escaped-newline-colon": String.raw`\n:`,
    "escaped-crlf-colon": String.raw`\r\n:`,
    "unicode-colon": String.raw`\u003a`,
  };
  if (quote === "") return everywhere;
  return {
    ...everywhere,
    "concat-bare": `${quote} ${join} ${quote}`,
    "concat-colon": `${quote} ${join} ${quote}:`,
    "colon-concat": `:${quote} ${join} ${quote}`,
    "concat-three": `${quote} ${join} ${quote}:${quote} ${join} ${quote}`,
    "concat-tight": `${quote}${join}${quote}:`,
    "concat-newline": `${quote} ${join}\n    ${quote}:`,
    "concat-newline-first": `${quote}\n    ${join} ${quote}:`,
  };
}

export interface HeaderValue {
  readonly shape: string;
  readonly form: string;
  readonly text: string;
  readonly expect: { value: string; ruleIds: string[] }[];
}

const ERAS = ["a", "b", "c"] as const;

/** Every way to write the header in one place; the eras take turns. */
export function headerValues(maker: Maker, context: HeaderContext, turn: number): HeaderValue[] {
  const made: HeaderValue[] = [];
  let eraTurn = turn;
  const add = (shape: string, form: string, write: (dev: Half, api: Half) => string, shown: "dev" | "api" | "both"): void => {
    const devEra = ERAS[eraTurn++ % 3];
    const apiEra = maker.pick([devEra, devEra, ...ERAS]);
    const [dev, api] = [half(maker, `dev-${devEra}`), half(maker, `api-${apiEra}`)];
    const expect = shown === "both" ? [dev, api] : [shown === "dev" ? dev : api];
    made.push({ shape: `${shape}-${shown === "api" ? apiEra : devEra}`, form, text: write(dev, api), expect });
  };
  for (const [form, separator] of Object.entries(separatorsOf(context))) {
    add("pair", form, (dev, api) => dev.value + separator + api.value, "both");
    add("captain-pair", form, (_, api) => captainKey() + separator + api.value, "api");
  }
  for (const [form, separator] of [
    ["colon", ":"],
    ["space", " "],
  ] as const)
    add("reversed", form, (dev, api) => api.value + separator + dev.value, "both");
  add("bearer-pair", "colon", (dev, api) => `Bearer ${dev.value}:${api.value}`, "both");
  for (const word of ["Bearer", "Basic", "Token", "ApiKey"]) add("scheme", word, (_, api) => `${word} ${api.value}`, "api");
  for (let count = 0; count < 3; count++) add("dev-half", "lone", (dev) => dev.value, "dev");
  for (let count = 0; count < 3; count++) add("api-half", "lone", (_, api) => api.value, "api");
  if (context.quote !== "") {
    const variable = context.join === "." ? "$clerkKey" : "clerkKey";
    const glue = `${context.quote} ${context.join} `;
    add("dev-and-variable", "concat", (dev) => `${dev.value}:${glue}${variable}${[...glue].reverse().join("")}`, "dev");
    add("variable-and-api", "concat", (_, api) => `${glue}${variable}${[...glue].reverse().join("")}:${api.value}`, "api");
  }
  return made;
}

type Half = HeaderValue["expect"][number];

function half(maker: Maker, shapeId: string): Half {
  const shape = shapeById(shapeId);
  return { value: maker.value(shape), ruleIds: [...shape.ruleIds] };
}
