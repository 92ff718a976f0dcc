// Code and data that belong to ClickBank alone: INS and cbpop checks, plug-in options, both keys side by side.
import { renderContext } from "./contexts.ts";
import { captainKey, shapeById, type Maker } from "./values.ts";

export interface Snippet {
  readonly id: string;
  readonly shape: string;
  readonly path: string;
  readonly text: string;
  readonly expect: { value: string; ruleIds: string[] }[];
}

type Row = readonly [id: string, path: string, text: string];

// ~secret~ is the INS secret key.
const SECRET_ROWS: readonly Row[] = [
  [
    "cbpop-key",
    "thanks.php",
    "<?php\nfunction cbValid()\n{\n  $key='~secret~';\n  $rcpt=$_REQUEST['cbreceipt'];\n  $time=$_REQUEST['time'];\n  $item=$_REQUEST['item'];\n  $cbpop=$_REQUEST['cbpop'];\n  $xxpop=sha1(\"$key|$rcpt|$time|$item\");\n  $xxpop=strtoupper(substr($xxpop,0,8));\n  return $cbpop==$xxpop;\n}\n",
  ],
  [
    "cbpop-key-double",
    "download.php",
    '<?php // ClickBank thank you page\n$key = "~secret~";\n$rcpt = $_GET["cbreceipt"];\n$cbpop = $_GET["cbpop"];\n',
  ],
  [
    "cbpop-secret-key",
    "paid.php",
    "<?php\n$secretKey = '~secret~';\n$hash = strtoupper(substr(sha1(\"$secretKey|{$_GET['cbreceipt']}|{$_GET['time']}|{$_GET['item']}\"), 0, 8));\nif ($hash !== $_GET['cbpop']) die();\n",
  ],
  [
    "ipn-verification",
    "ipn.php",
    '<?php\nfunction ipnVerification() {\n  $secretKey="~secret~";\n  $pop = "";\n  $ipnFields = array();\n  foreach ($_POST AS $key => $value) {\n    if ($key == "cverify") {\n      continue;\n    }\n    $ipnFields[] = $key;\n  }\n  sort($ipnFields);\n  foreach ($ipnFields as $field) {\n    $pop = $pop . $_POST[$field] . "|";\n  }\n  $pop = $pop . $secretKey;\n  return strtoupper(substr(sha1($pop), 0, 8)) == $_POST["cverify"];\n}\n',
  ],
  [
    "ins-decrypt",
    "ins.php",
    "<?php\n// ClickBank INS v6\n$secretKey = \"~secret~\";\n$message = json_decode(file_get_contents('php://input'));\n$encrypted = $message->{'notification'};\n$iv = $message->{'iv'};\n$decrypted = trim(openssl_decrypt(base64_decode($encrypted), 'AES-256-CBC', substr(sha1($secretKey), 0, 32), OPENSSL_RAW_DATA, base64_decode($iv)), \"\\0..\\32\");\n",
  ],
  ["ins-php-const", "src/Clickbank/Ins.php", "<?php\nclass Ins\n{\n    const SECRET_KEY = '~secret~';\n}\n"],
  [
    "ins-node",
    "ins.js",
    "// ClickBank instant notification\nconst secretKey = '~secret~';\nconst key = crypto.createHash('sha1').update(secretKey).digest('hex').slice(0, 32);\n",
  ],
  ["ins-node-object", "routes/ins.js", "module.exports = {\n  clickbank: {\n    secretKey: '~secret~',\n    version: 7,\n  },\n};\n"],
  ["ins-python", "ins.py", '# ClickBank INS\nSECRET_KEY = "~secret~"\ndigest = hashlib.sha1(SECRET_KEY.encode()).hexdigest()[:32]\n'],
  [
    "ipn-python",
    "ipn.py",
    "def verify(post):\n    secret_key = '~secret~'\n    fields = sorted(k for k in post if k != 'cverify')\n    text = '|'.join([post[k] for k in fields] + [secret_key])\n    return hashlib.sha1(text.encode()).hexdigest()[:8].upper() == post['cverify']\n",
  ],
  ["ins-ruby", "ins.rb", "# clickbank\nsecret_key = '~secret~'\nkey = Digest::SHA1.hexdigest(secret_key)[0..31]\n"],
  ["ins-java", "Ins.java", '// ClickBank\nString secretKey = "~secret~";\nbyte[] digest = sha1(secretKey);\n'],
  ["ins-csharp", "Ins.cs", '// ClickBank INS\nprivate const string ClickBankSecretKey = "~secret~";\n'],
  [
    "laravel-services",
    "config/services.php",
    "<?php\nreturn [\n    'clickbank' => [\n        'vendor' => 'acmeshop',\n        'secret_key' => '~secret~',\n    ],\n];\n",
  ],
  ["laravel-env-default", "config/clickbank.php", "<?php\nreturn [\n    'secret' => env('CLICKBANK_SECRET', '~secret~'),\n];\n"],
  [
    "s2member",
    "options.sql",
    String.raw`INSERT INTO wp_options VALUES (31,'ws_plugin__s2member_options','a:3:{s:18:\"pro_clickbank_user\";s:8:\"acmeshop\";s:24:\"pro_clickbank_secret_key\";s:~len:secret~:\"~secret~\";s:2:\"on\";i:1;}','yes');` +
      "\n",
  ],
  ["yaml-nested", "config/payments.yml", "clickbank:\n  vendor: acmeshop\n  secret_key: ~secret~\n"],
  ["json-nested", "config/payments.json", '{\n  "clickbank": {\n    "vendor": "acmeshop",\n    "secretKey": "~secret~"\n  }\n}\n'],
  ["docker-env", "docker-compose.yml", "    environment:\n      - CLICKBANK_VENDOR=acmeshop\n      - CLICKBANK_SECRET_KEY=~secret~\n"],
  ["post-install-note", "NOTES.md", "ClickBank INS\n\n* Secret key: `~secret~`\n* URL: https://shop.example.com/ins\n"],
  ["ins-unit-test", "tests/test_ins.py", 'CLICKBANK_SECRET_KEY = "~secret~"\n\ndef test_signature():\n    assert True\n'],
];

// ~api~ and ~dev~ are prefixed, ~bare~ is a body without its prefix, ~captain~ is public.
const KEY_ROWS: readonly Row[] = [
  [
    "laravel-both",
    "config/services.php",
    "<?php\nreturn [\n    'clickbank' => [\n        'dev_key' => '~dev~',\n        'clerk_key' => '~api~',\n    ],\n];\n",
  ],
  ["ini-password", "config.ini", "[ClickBankAPI]\nurl=https://api.clickbank.com/rest/1.3\npassword=~api~\n"],
  ["ini-bare-password", "app.ini", "[ClickBankAPI]\nurl=https://api.clickbank.com/rest/1.3\npassword=~bare~\n"],
  ["same-key-twice", ".env", "CLICKBANK_API_KEY=~api~\nCLICKBANK_DEV_KEY=~api~\n"],
  ["api-in-dev-variable", ".env.old", "CLICKBANK_DEV_KEY=~api~\n"],
  ["api-secret", ".env.test", "CLICKBANK_API_SECRET=~api~\n"],
  ["api-secret-bare", ".env.ci", "CLICKBANK_API_SECRET=~bare~\n"],
  ["dev-in-client-id", ".env.staging", "CLICKBANK_CLIENT_ID=~dev~\nCLICKBANK_VENDOR=acmeshop\n"],
  [
    "browser-storage",
    "storage.json",
    '{"origins":[{"origin":"https://app.example.com","localStorage":[{"name":"cb_clerk_key","value":"~api~"},{"name":"cb_dev_key","value":"~dev~"}]}]}\n',
  ],
  ["sql-rows", "settings.sql", "INSERT INTO ApiSettings (Name, Value) VALUES ('DevKey', '~dev~'), ('ClerkKey', '~api~');\n"],
  [
    "s2member-keys",
    "backup.sql",
    String.raw`INSERT INTO wp_options VALUES (9,'ws_plugin__optimizemember_options','a:2:{s:27:\"pro_clickbank_developer_key\";s:~len:dev~:\"~dev~\";s:23:\"pro_clickbank_clerk_key\";s:~len:api~:\"~api~\";}','yes');` +
      "\n",
  ],
  ["code-adds-prefix", "client.js", "// clickbank\nconst raw = '~bare~';\nconst key = raw.startsWith('API-') ? raw : 'API-' + raw;\n"],
  ["php-adds-prefix", "client.php", '<?php // ClickBank\n$clerk = "~bare~";\n$auth = "API-" . $clerk;\n'],
  ["env-bare", ".env.production", "CLICKBANK_API_KEY=~bare~\n"],
  ["captain-constant", "client.py", 'DEV_KEY = "~captain~"\nCLERK_KEY = "~api~"\nheaders = {"Authorization": f"{DEV_KEY}:{CLERK_KEY}"}\n'],
  ["amember", "amember.sql", "INSERT INTO am_config VALUES ('payment.clickbank.clerk_user_key','~api~',NULL);\n"],
  ["railway", "ops.md", "railway variables set CLICKBANK_API_KEY_READ=~api~ CLICKBANK_API_KEY_WRITE=~other~\n"],
  ["powershell-both", "deploy.ps1", '$vars = @{ "CLICKBANK_API_KEY" = "~api~"; "CLICKBANK_DEV_KEY" = "~dev~" }\n'],
  ["one-line-many", "dump.txt", "~dev~ ~api~ ~other~\n"],
  ["comma-list", "keys.txt", "~api~,~other~,~dev~\n"],
  ["pipe-list", "keys.psv", "~api~|~other~|~dev~\n"],
  [
    "markdown-repeated",
    "RUNBOOK.md",
    "curl -H 'Authorization: ~api~' https://api.clickbank.com/rest/1.3/debug\n\nor\n\ncurl -H 'Authorization: ~api~' https://api.clickbank.com/rest/1.3/orders2/count\n",
  ],
  ["angle-brackets", "help.txt", "Authorization: <~api~>\n"],
  ["python-fstring", "auth.py", 'auth = f"~dev~:{clerk_key}"\nother = f"{dev_key}:~api~"\n'],
  ["js-template-pair", "auth.js", "const auth = `${devKey}:~api~`;\n"],
  ["sprintf", "auth.php", "<?php $auth = sprintf('%s:~api~', $dev);\n"],
  ["ruby-interpolation", "auth.rb", 'auth = "#{dev}:~api~"\n'],
];

const SECRET_SHAPES = ["secret-letters-digits", "secret-random12", "secret-random16", "secret-word"] as const;

export function secretSnippets(maker: Maker): Snippet[] {
  return SECRET_SHAPES.flatMap((shape) =>
    SECRET_ROWS.map(([id, path, text]) => {
      const secret = maker.value(shapeById(shape));
      const expect = [{ value: secret, ruleIds: ["clickbank-secret-key", "clickbank-cbpop-secret"] }];
      return { id, shape, path, text: renderContext(text, { secret }), expect };
    }),
  );
}

export function keySnippets(maker: Maker): Snippet[] {
  return ["a", "b", "c"].flatMap((era) =>
    KEY_ROWS.map(([id, path, text]) => {
      const shapes = { api: `api-${era}`, other: `api-${era}`, dev: `dev-${era}`, bare: `bare-${era}` };
      const fields: Record<string, string> = { captain: captainKey() };
      const expect: { value: string; ruleIds: string[] }[] = [];
      for (const [field, shapeId] of Object.entries(shapes)) {
        const shape = shapeById(shapeId);
        const value = maker.value(shape);
        fields[field] = value;
        if (!text.includes(`~${field}~`)) continue;
        const extra = id === "api-secret-bare" ? ["clickbank-secret-key"] : [];
        expect.push({ value, ruleIds: [...shape.ruleIds, ...extra] });
      }
      return { id, shape: `both-${era}`, path, text: renderContext(text, fields), expect };
    }),
  );
}
