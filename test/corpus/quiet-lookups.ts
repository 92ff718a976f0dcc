// Code and settings that look ClickBank keys up, name them or describe them, and hold none.
import type { QuietRow } from "./quiet-vendors.ts";

export const LOOKUP_ROWS: readonly QuietRow[] = [
  [
    "lookup",
    "client.php",
    "<?php\n$clerk = getenv('CLICKBANK_CLERK_KEY');\n$dev = $_ENV['CLICKBANK_DEV_KEY'];\n$headers = ['Authorization: ' . $dev . ':' . $clerk];\n",
  ],
  [
    "lookup",
    "config/services.php",
    "<?php\nreturn [\n    'clickbank' => [\n        'dev_key' => env('CLICKBANK_DEV_KEY'),\n        'clerk_key' => env('CLICKBANK_CLERK_KEY', ''),\n        'secret_key' => env('CLICKBANK_SECRET_KEY'),\n    ],\n];\n",
  ],
  [
    "lookup",
    "wp.php",
    "<?php\n$key = get_option('clickbank_api_key');\nupdate_option('clickbank_secret_key', sanitize_text_field($_POST['clickbank_secret_key']));\n",
  ],
  [
    "lookup",
    "Options.php",
    "<?php\nclass Options\n{\n    const OPTION_SECRET = 'clickbank_secret_key';\n    const OPTION_CLERK = 'clickbank_clerk_api_key';\n    public const ENV_NAME = 'CLICKBANK_API_KEY';\n}\n",
  ],
  [
    "lookup",
    "api.php",
    '<?php\n// ClickBank\n$auth = "API-" . $clerkKey;\n$pair = "DEV-{$devKey}:API-{$clerkKey}";\ncurl_setopt($ch, CURLOPT_HTTPHEADER, array("Authorization: $auth"));\n',
  ],
  [
    "lookup",
    "ipn.php",
    '<?php\nfunction ipnVerification() {\n  $secretKey = get_option("clickbank_secret");\n  foreach ($_POST AS $key => $value) {\n    if ($key == "cverify") { continue; }\n    $ipnFields[] = $key;\n  }\n  $pop = $pop . $secretKey;\n  $calced = strtoupper(substr(sha1($pop), 0, 8));\n}\n',
  ],
  [
    "lookup",
    "thanks.php",
    "<?php\n$key = $settings['secret'];\n$rcpt = $_REQUEST['cbreceipt'];\n$xxpop = sha1(\"$key|$rcpt|$time|$item\");\nif ($_REQUEST['cbpop'] == strtoupper(substr($xxpop, 0, 8))) return 1;\n",
  ],
  [
    "lookup",
    "ins.php",
    "<?php\n// ClickBank INS\n$secretKey = $this->config->get('clickbank.secret_key');\n$iv = base64_decode($message->{'iv'});\n$key = substr(sha1($secretKey), 0, 32);\n",
  ],
  [
    "lookup",
    "pull.js",
    "const clerkKey = process.env.CLICKBANK_CLERK_KEY;\nconst headers = { Authorization: clerkKey.startsWith('API-') ? clerkKey : `API-${clerkKey}` };\n",
  ],
  [
    "lookup",
    "config.ts",
    "export const config = {\n  clickbank: {\n    apiKey: process.env.CLICKBANK_API_KEY ?? '',\n    secretKey: requireEnv('CLICKBANK_SECRET_KEY'),\n    clerkKey: import.meta.env.VITE_CLICKBANK_CLERK_KEY,\n  },\n};\n",
  ],
  [
    "lookup",
    "types.ts",
    "interface ClickBankOptions {\n  clickbankApiKey: string;\n  clerkKey?: string;\n  secretKey: string | undefined;\n  developerApiKey: ClickBankKey;\n}\n",
  ],
  [
    "lookup",
    "schema.ts",
    "const clickbank = z.object({ clickbankApiKey: z.string().min(32), secretKey: z.string().max(16), clerkKey: z.string().regex(/^API-[A-Z0-9]{32,36}$/) });\n",
  ],
  [
    "lookup",
    "form.tsx",
    '<label>ClickBank secret key</label>\n<input name="clickbank_secret_key" placeholder="Enter your ClickBank secret key" value={values.clickbankSecretKey} />\n',
  ],
  [
    "lookup",
    "storage.js",
    "// ClickBank\nconst key = localStorage.getItem('cb_clerk_key');\nlocalStorage.setItem('cb_dev_key', devKeyInput.value);\nsessionStorage.removeItem('cb_clerk_key');\n",
  ],
  [
    "lookup",
    "en.json",
    '{\n  "clickbank_api_key": "ClickBank API key",\n  "clickbank_secret_key": "Secret key",\n  "clickbankClerkKey": "Clerk key (starts with API-)",\n  "clickbank_help": "Find it under Account Settings"\n}\n',
  ],
  [
    "lookup",
    "env-names.ts",
    "export enum Env {\n  CLICKBANK_API_KEY = 'CLICKBANK_API_KEY',\n  CLICKBANK_SECRET_KEY = 'CLICKBANK_SECRET_KEY',\n  CLICKBANK_DEV_KEY = 'CLICKBANK_DEV_KEY',\n}\n",
  ],
  [
    "lookup",
    "client.py",
    'API_KEY = os.environ["CLICKBANK_API_KEY"]\nCLERK_KEY = os.getenv("CLICKBANK_CLERK_KEY")\nheaders = {"Authorization": f"{DEV_KEY}:{CLERK_KEY}"}\n',
  ],
  [
    "lookup",
    "settings.py",
    "CLICKBANK_SECRET_KEY = config('CLICKBANK_SECRET_KEY', default='')\nCLICKBANK_API_KEY = env.str(\"CLICKBANK_API_KEY\")\nCLICKBANK_DEV_KEY = get_secret('projects/acme/secrets/clickbank-dev-key')\n",
  ],
  [
    "lookup",
    "model.py",
    "class ClickBankAccount(models.Model):\n    clerk_key = models.CharField(max_length=60)\n    secret_key = models.CharField(max_length=16, blank=True)\n    developer_key: str = Field(alias='clickbankDeveloperKey')\n",
  ],
  [
    "lookup",
    "clickbank.rb",
    "clerk_key = ENV.fetch('CLICKBANK_CLERK_KEY')\nsecret_key = Rails.application.credentials.clickbank[:secret_key]\nrequest['Authorization'] = \"#{dev_key}:#{clerk_key}\"\n",
  ],
  [
    "lookup",
    "Clickbank.cs",
    'var clerkKey = configuration["ClickBank:ClerkKey"];\npublic string ClickBankSecretKey { get; set; } = string.Empty;\nvar key = Environment.GetEnvironmentVariable("CLICKBANK_API_KEY");\n',
  ],
  [
    "lookup",
    "Clickbank.java",
    'String clerkKey = System.getenv("CLICKBANK_CLERK_KEY");\n@Value("${clickbank.secret-key}") private String secretKey;\nprivate static final String CLERK_KEY = "clickbank.clerk.key";\n',
  ],
  [
    "lookup",
    "clickbank.go",
    'clerkKey := os.Getenv("CLICKBANK_CLERK_KEY")\nif secretKey == "" {\n\treturn errors.New("CLICKBANK_SECRET_KEY missing")\n}\n',
  ],
  [
    "lookup",
    "docker-compose.yml",
    "environment:\n  - CLICKBANK_API_KEY=${CLICKBANK_API_KEY}\n  - CLICKBANK_SECRET_KEY=${CLICKBANK_SECRET_KEY:?missing}\n  - CLICKBANK_DEV_KEY\n",
  ],
  ["lookup", "sync.yml", "env:\n  CLICKBANK_API_KEY: ${{ secrets.CLICKBANK_API_KEY }}\n  CLICKBANK_SECRET_KEY: ${{ secrets.CB_SECRET }}\n"],
  [
    "lookup",
    "values.yaml",
    'clickbank:\n  existingSecret: shop-clickbank\n  clerkKey: ""\n  secretKeyRef:\n    name: clickbank\n    key: clickbank-secret-key\n',
  ],
  [
    "lookup",
    "main.tf",
    'variable "clickbank_api_key" {\n  type      = string\n  sensitive = true\n}\nclickbank_secret_key = var.clickbank_secret_key\n',
  ],
  ["lookup", "deploy.ps1", '$env:CLICKBANK_API_KEY = (Get-Secret -Name "clickbank-api-key")\n$clerkKey = $env:CLICKBANK_CLERK_KEY\n'],
  [
    "lookup",
    "deploy.sh",
    'export CLICKBANK_API_KEY="$(op read op://ops/clickbank/api-key)"\nCLICKBANK_SECRET_KEY=$(cat /run/secrets/clickbank)\ncurl -H "Authorization: $CLICKBANK_API_KEY" https://api.clickbank.com/rest/1.3/debug\n',
  ],
  ["lookup", "run.bat", 'set CLICKBANK_API_KEY=%1\r\nif "%CLICKBANK_API_KEY%"=="" exit /b 1\r\n'],
  ["lookup", "empty.env", "CLICKBANK_API_KEY=\nCLICKBANK_SECRET_KEY=\"\"\nCLICKBANK_DEV_KEY=''\nNEXT={word:2}\n"],
  [
    "lookup",
    "vault.env",
    "CLICKBANK_API_KEY=vault:secret/data/clickbank#api_key\nCLICKBANK_SECRET_KEY=op://shop/clickbank/secret\nCLICKBANK_DEV_KEY=arn:aws:secretsmanager:eu-west-1:{digit:12}:secret:clickbank-{alnum:6}\n",
  ],
  [
    "lookup",
    "env.md",
    "| name | needed | what |\n| --- | --- | --- |\n| CLICKBANK_API_KEY | REQUIRED | clerk key, `API-` and 36 characters |\n| CLICKBANK_SECRET_KEY | OPTIONAL | INS secret |\n",
  ],
  [
    "lookup",
    "check.sql",
    "CREATE TABLE clickbank_accounts (\n  clerk_key VARCHAR(60) NOT NULL,\n  secret_key VARCHAR(16) DEFAULT NULL,\n  developer_key CHAR(40)\n);\nSELECT clerk_key, secret_key FROM clickbank_accounts;\n",
  ],
  [
    "lookup",
    "test.js",
    "// ClickBank\nexpect(() => connect({ clerkKey: 'bad' })).toThrow();\nexpect(mask(secretKey)).toBe('****');\nconst apiKey = faker.string.alphanumeric(36);\n",
  ],
  [
    "status-words",
    "boot.log",
    "clickbank secret: MISSING\nCLICKBANK_SECRET_KEY=UNSET\nCLICKBANK_API_KEY: PRESENT\nclickbank_dev_key = HIDDEN\n",
  ],
  ["status-words", "health.json", '{"clickbank": {"apiKey": "PRESENT", "secretKey": "MISSING", "clerkKey": "MASKED"}}\n'],
  [
    "status-words",
    "form.php",
    "<?php\n// ClickBank settings\n$fields = [['clickbank_secret_key', 'TEXT'], ['clickbank_api_key', 'PASSWORD'], ['secret', 'HIDDEN']];\n",
  ],
  [
    "status-words",
    "columns.ts",
    "export const clickbankColumns = { secretKey: 'VARCHAR', clerkKey: 'STRING', developerApiKey: 'TEXT' };\n",
  ],
  ["status-words", "errors.ts", "// ClickBank\nconst errors = { secretKey: 'SECRET_KEY_MISSING', clerkKey: 'CLERK_KEY_INVALID_403' };\n"],
  ["status-words", "types.graphql", "type ClickBankAccount {\n  secretKey: String\n  clerkKey: String!\n  apiKey: ID\n}\n"],
];
