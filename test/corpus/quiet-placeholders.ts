// Stand-ins for keys, each put where a real key would be reported. Also the public captain key.
import { renderContext } from "./contexts.ts";
import type { QuietRow } from "./quiet-vendors.ts";
import { captainKey } from "./values.ts";

const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const lines = (text: string): string[] => text.trim().split("\n");

const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ALTERNATING = Array.from({ length: 20 }, (_, index) => `${LETTERS.charAt(index)}${(index + 1) % 10}`).join("");

const UNITS = "1234567890 0123456789 ABCD1234 ABC123 DEADBEEF 0123456789ABCDEF FEDCBA9876543210 A1B2C3D4 AB12 XYZ 12AB 0 1 9 A Z * # ? .";

const BODIES: readonly string[] = [
  ...[29, 30, 31, 32, 33, 34, 35, 36].map((length) => repeated("X", length)),
  ...UNITS.split(" ").flatMap((unit) => [repeated(unit, 32), repeated(unit, 36)]),
  ...[32, 36, 40].map((length) => repeated(ALTERNATING, length)),
  repeated(ALTERNATING, 40).toLowerCase(),
  DIGITS + LETTERS,
  LETTERS + DIGITS,
  (DIGITS + LETTERS).slice(0, 32),
  (LETTERS + DIGITS).slice(0, 32),
  [...(DIGITS + LETTERS)].reverse().join(""),
  `${LETTERS}1234567890`,
  repeated("YOURCLERKKEYHERE", 36),
  `YOURCLERKKEYHERE${repeated("X", 20)}`,
  `YOURAPIKEY${repeated("0", 26)}`,
  repeated("EXAMPLE", 36),
  repeated("EXAMPLEKEY", 32),
  repeated("TESTKEY", 36),
  repeated("PLACEHOLDER", 36),
  ...lines(`
12345
123
XXX
ABC
KEY
KEY-HERE
YOUR-KEY-HERE
your-key-here
your_clerk_key
YOUR_CLERK_API_KEY
<YOUR-KEY>
[KEY]
{YOUR_KEY}
\${CLERK_KEY}
$CLERK_KEY
{{ clerk_key }}
{{clerkKey}}
%s
%CLERK_KEY%
#{clerk_key}
<%= clerk_key %>
@@CLERK_KEY@@
__CLERK_KEY__
...
\u2026
REDACTED
[REDACTED]
<redacted>
***
{base36upper:4}********
{base36upper:6}...
{base36upper:8}...{base36upper:4}
****{base36upper:4}
`),
];

const VALUES: readonly string[] = [
  ...BODIES.flatMap((body) => [`API-${body}`, `DEV-${body}`]),
  ...lines(`
YOUR_CLICKBANK_API_KEY
your-clickbank-api-key
your_api_key_here
YourClickBankApiKey
<your clickbank api key>
changeme
change-me
CHANGE_ME
xxx
xxxxxxxxxxxx
XXXXXXXXXXXXXXXX
todo
TODO
null
None
undefined
false
secret
***
...
dummy
test
example
placeholder
\${CLICKBANK_API_KEY}
$CLICKBANK_API_KEY
{{ clickbank_api_key }}
%CLICKBANK_API_KEY%
<CLICKBANK_CLERK_KEY_1>
[CLICKBANK_CLERK_KEY_1]
CLICKBANK_CLERK_KEY_1
clickbank-api-key
clickbank_api_key
CLICKBANK_API_KEY
insert-your-key-here
enter your key
get-this-from-clickbank
REQUIRED
required
string
my-api-key
123456789012345678901234567890123456
1234567890
0000000000
abc123
abcdef
your-dev-key:your-clerk-key
DEV-KEY:API-KEY
DEV-xxx:API-xxx
`),
];

const CARRIERS: readonly (readonly [path: string, text: string])[] = [
  [".env.example", "# ClickBank\nCLICKBANK_API_KEY=~value~\n"],
  ["config.php", "<?php\ndefine('CLICKBANK_CLERK_KEY', '~value~');\n"],
  ["config.json", '{"clickbank": {"clerkKey": "~value~", "nickname": "{lower:8}"}}\n'],
  ["client.py", '# ClickBank\nheaders = {"Authorization": "~value~", "Accept": "application/json"}\n'],
  ["README.md", "Set `CLICKBANK_DEV_KEY=~value~` first.\n"],
  ["docs/clickbank.md", "My ClickBank key looks like ~value~ and goes into the header.\n"],
  ["config.yml", "clickbank:\n  clerk_key: ~value~\n"],
  ["keys.js", "const clickbankApiKey = '~value~';\n"],
];

const SECRETS: readonly string[] = [
  "",
  ...lines(`
YOUR SECRET KEY
YOUR_SECRET_KEY
YOURSECRETKEY
YOUR-SECRET-KEY
your secret key
YOUR SECRET KEY HERE
SECRETKEY
SECRET KEY
SECRET_KEY
MYSECRETKEY
XXXXXXXX
XXXXXXXXXXXXXXXX
xxxxxxxx
********
SECRET
secret
secret_key
CHANGEME
changeme
EXAMPLE
PLACEHOLDER
TODO
NONE
REDACTED
12345678
1234567890
1234567890123456
0123456789ABCDEF
ABCDEFGH
ABCDEFGHIJKLMNOP
AAAAAAAAAAAAAAAA
0000000000000000
\${SECRET}
$SECRET_KEY
{{ secret_key }}
%SECRET_KEY%
<secret>
[SECRET]
<CLICKBANK_SECRET_KEY_1>
CLICKBANK_SECRET_KEY
clickbank_secret_key
null
`),
];

const SECRET_CARRIERS: readonly (readonly [path: string, text: string])[] = [
  ["thanks.php", "<?php\nfunction cbValid()\n{\n  $key='~value~';\n  $rcpt=$_REQUEST['cbreceipt'];\n  $cbpop=$_REQUEST['cbpop'];\n}\n"],
  ["ipn.php", '<?php\nfunction ipnVerification() {\n  $secretKey="~value~";\n  if ($key == "cverify") { continue; }\n}\n'],
  ["ins.js", "// ClickBank\nconst secretKey = '~value~';\n"],
  [".env.example", "CLICKBANK_SECRET_KEY=~value~\n"],
  ["config/services.php", "<?php\nreturn ['clickbank' => ['secret_key' => '~value~']];\n"],
  ["settings.py", "CLICKBANK_SECRET_KEY = '~value~'\n"],
];

const CAPTAIN_ROWS: readonly QuietRow[] = [
  ["captain", "client.php", "<?php\n// ClickBank\ndefine('CLICKBANK_DEV_KEY', '~captain~');\n"],
  ["captain", ".env", "CLICKBANK_DEVELOPER_KEY=~captain~\nCLICKBANK_VENDOR={lower:8}\n"],
  ["captain", "lone.txt", "~captain~\n"],
  ["captain", "client.py", 'DEV_KEY = "~captain~"\nauth = DEV_KEY + ":" + os.environ["CLICKBANK_CLERK_KEY"]\n'],
  ["captain", "pull.js", "const auth = `~captain~:${process.env.CLICKBANK_CLERK_KEY}`; // ClickBank\n"],
  ["captain", "pull.php", '<?php\n$headers = array("Authorization: ~captain~:" . $clickbankClerkKey);\n'],
  ["captain", "pull.sh", 'curl -H "Authorization: ~captain~:$CLICKBANK_CLERK_KEY" https://api.clickbank.com/rest/1.3/debug\n'],
  ["captain", "sync.yml", "env:\n  AUTH: ~captain~:${{ secrets.CLICKBANK_CLERK_KEY }}\n"],
  ["captain", "README.md", "Use the ClickBank developer key `~captain~` and your own clerk key.\n"],
  ["captain", "both.txt", "ClickBank: ~captain~:API-~digits~\n"],
  ["captain", "url.txt", "https://shop.example.com/clickbank?auth=~captain~%3A\n"],
  ["captain", "data.json", '{"clickbank":{"devKey":"~captain~","clerkKey":null}}\n'],
  ["captain", "serialised.txt", 's:27:"pro_clickbank_developer_key";s:40:"~captain~";\n'],
  ["captain-lower", "lower.env", "CLICKBANK_DEV_KEY=~captainLower~\n"],
  ["captain-lower", "lower.js", "// clickbank\nconst devKey = '~captainLower~';\n"],
  ["captain-body", "body.env", "CLICKBANK_DEV_KEY=~digits~\n"],
  ["captain-body", "body.php", "<?php // ClickBank\n$dev = 'DEV-' . '~digits~';\n"],
];

/** The value is put in before the classes are filled, so that stand-ins may hold some. */
export function placeholderRows(): QuietRow[] {
  const captain = captainKey();
  const fields = { captain, captainLower: captain.toLowerCase(), digits: captain.slice(4) };
  const carried = (kind: string, values: readonly string[], carriers: typeof CARRIERS): QuietRow[] =>
    values.flatMap((value) => carriers.map(([path, text]): QuietRow => [kind, path, renderContext(text, { value })]));
  return [
    ...carried("placeholder-key", VALUES, CARRIERS),
    ...carried("placeholder-secret", SECRETS, SECRET_CARRIERS),
    ...CAPTAIN_ROWS.map(([kind, path, text]): QuietRow => [kind, path, renderContext(text, fields)]),
  ];
}
