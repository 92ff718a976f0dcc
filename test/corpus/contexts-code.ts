// Source code of the languages that ClickBank integrations are written in.
import type { Context } from "./contexts.ts";

const raw = String.raw;

const BOUND: readonly (readonly [id: string, path: string, text: string])[] = [
  ["php-define", "config.php", "<?php\n// ~note~\ndefine('~ENV~', '~value~');\ndefine('SHOP_CURRENCY', 'USD');\n"],
  ["php-define-tight", "inc/defines.php", '<?php /* ~note~ */\nDEFINE("~ENV~","~value~");\n'],
  ["php-array", "config/shop.php", "<?php\nreturn [\n    // ~note~\n    '~snake~' => '~value~',\n    'currency' => 'USD',\n];\n"],
  ["php-array-old", "settings.php", '<?php\n$cfg = array( // ~note~\n  "mode" => "live",\n  "~camel~"=>"~value~"\n);\n'],
  ["php-array-set", "inc/cfg.php", "<?php\n# ~note~\n$config['~snake~'] = '~value~';\n$config['debug'] = false;\n"],
  ["php-variable", "orders.php", '<?php\n// ~note~\n$~camel~ = "~value~";\n$rows = fetchOrders(1);\n'],
  ["php-variable-tight", "cron.php", "<?php // ~note~\n$~snake~='~value~';\n"],
  ["php-class-const", "src/Api.php", "<?php\nclass Api\n{\n    /** ~note~ */\n    const ~ENV~ = '~value~';\n}\n"],
  ["php-class-typed-const", "src/Keys.php", "<?php\nfinal class Keys\n{\n    // ~note~\n    private const string ~ENV~ = '~value~';\n}\n"],
  ["php-property", "src/Client.php", '<?php\nclass Client\n{\n    // ~note~\n    private $~camel~ = "~value~";\n}\n'],
  ["php-typed-property", "src/Sync.php", "<?php\nclass Sync\n{\n    /** ~note~ */\n    protected string $~camel~ = '~value~';\n}\n"],
  ["php-this", "src/Orders.php", "<?php\n// ~note~\n$this->~camel~ = '~value~';\n"],
  ["php-env-fallback", "config/pay.php", "<?php\nreturn [\n    // ~note~\n    '~snake~' => env('~ENV~', '~value~'),\n];\n"],
  ["wp-update-option", "functions.php", "<?php\n// ~note~\nupdate_option('~snake~', '~value~');\n"],
  ["wp-add-option", "activate.php", "<?php\n// ~note~\nadd_option( '~snake~', '~value~', '', 'no' );\n"],
  [
    "wp-config",
    "wp-config.php",
    "<?php\ndefine( 'DB_NAME', 'shop' );\n/* ~note~ */\ndefine( '~ENV~', '~value~' );\n$table_prefix = 'wp_';\n",
  ],
  ["python-constant", "sync.py", '# ~note~\n~ENV~ = "~value~"\nTIMEOUT = 30\n'],
  ["python-annotated", "settings.py", "# ~note~\n~ENV~: str = '~value~'\n"],
  ["python-dict", "client.py", '"""~note~"""\nCONFIG = {\n    "~snake~": "~value~",\n    "page": 1,\n}\n'],
  ["python-environ", "conftest.py", '# ~note~\nos.environ["~ENV~"] = "~value~"\n'],
  ["python-getenv-default", "app.py", '# ~note~\nkey = os.getenv("~ENV~", "~value~")\n'],
  ["python-kwarg", "main.py", "# ~note~\nclient = Client(~snake~='~value~', timeout=10)\n"],
  ["js-const", "sync.js", "// ~note~\nconst ~camel~ = '~value~';\nmodule.exports = { run };\n"],
  ["js-var-tight", "public/app.js", 'var a=1;/* ~note~ */var ~camel~="~value~";function run(){return a}\n'],
  ["js-object", "config.js", "// ~note~\nmodule.exports = {\n  ~camel~: '~value~',\n  retries: 3,\n};\n"],
  ["js-object-quoted", "keys.mjs", 'export const keys = {\n  // ~note~\n  "~kebab~": "~value~",\n};\n'],
  ["js-minified", "bundle.min.js", '!function(){var e={note:"~note~",~camel~:"~value~",t:3e4};window.cfg=e}();'],
  ["js-template-literal", "index.mjs", "// ~note~\nexport const ~ENV~ = `~value~`;\n"],
  ["js-env-fallback", "server.js", "// ~note~\nconst key = process.env.~ENV~ || '~value~';\n"],
  ["js-process-env", "test/setup.js", "// ~note~\nprocess.env.~ENV~ = '~value~';\n"],
  ["js-local-storage", "login.js", "// ~note~\nlocalStorage.setItem('~snake~', '~value~');\n"],
  ["ts-const", "src/config.ts", "// ~note~\nexport const ~ENV~: string = '~value~';\n"],
  ["ts-property", "src/client.ts", "export class Client {\n  // ~note~\n  private readonly ~camel~ = '~value~';\n}\n"],
  ["jsx-attribute", "src/App.tsx", 'export const App = () => <Shop title="~note~" ~camel~="~value~" />;\n'],
  ["java-constant", "src/main/java/Sync.java", 'class Sync {\n    // ~note~\n    private static final String ~ENV~ = "~value~";\n}\n'],
  ["java-put", "src/main/java/Cfg.java", '// ~note~\nconfig.put("~camel~", "~value~");\n'],
  ["kotlin-const", "src/Keys.kt", '// ~note~\nconst val ~ENV~ = "~value~"\n'],
  ["csharp-const", "Keys.cs", 'static class Keys\n{\n    // ~note~\n    public const string ~Pascal~ = "~value~";\n}\n'],
  ["csharp-property", "Options.cs", 'class Options\n{\n    /// ~note~\n    public string ~Pascal~ { get; set; } = "~value~";\n}\n'],
  ["vb-const", "Keys.vb", '\' ~note~\nConst ~Pascal~ As String = "~value~"\n'],
  ["ruby-hash", "config/initializers/shop.rb", "# ~note~\nSHOP = {\n  :~snake~ => '~value~',\n  :page => 1\n}\n"],
  ["ruby-hash-new", "lib/shop.rb", '# ~note~\nKEYS = { ~snake~: "~value~", page: 1 }\n'],
  ["ruby-constant", "lib/keys.rb", "# ~note~\n~ENV~ = '~value~'.freeze\n"],
  ["ruby-env", "spec/spec_helper.rb", "# ~note~\nENV['~ENV~'] ||= '~value~'\n"],
  ["go-const", "keys.go", 'package shop\n\n// ~note~\nconst ~Pascal~ = "~value~"\n'],
  ["go-short", "main.go", '// ~note~\n~camel~ := "~value~"\n'],
  ["go-struct", "client.go", '// ~note~\nc := Client{\n\t~Pascal~: "~value~",\n\tTimeout: 30,\n}\n'],
  ["rust-const", "src/keys.rs", '// ~note~\npub const ~ENV~: &str = "~value~";\n'],
  ["swift-let", "Keys.swift", '// ~note~\nlet ~camel~ = "~value~"\n'],
  ["perl-scalar", "sync.pl", "# ~note~\nmy $~snake~ = '~value~';\n"],
  ["perl-use-constant", "Keys.pm", "# ~note~\nuse constant ~ENV~ => '~value~';\n"],
  ["google-script", "Code.gs", '// ~note~\nPropertiesService.getScriptProperties().setProperty("~ENV~", "~value~");\n'],
  ["commented-slashes", "old.js", "// ~note~\n// const ~camel~ = '~value~';\nrun();\n"],
  ["commented-hash", "old.py", '# ~note~\n#~ENV~="~value~"\nrun()\n'],
  ["commented-block", "old.php", "<?php\n/*\n ~note~\n $~camel~ = '~value~';\n*/\n"],
];

const LOOSE: readonly (readonly [id: string, path: string, text: string])[] = [
  [
    "php-curl-header",
    "api.php",
    '<?php\n// ~note~\ncurl_setopt($ch, CURLOPT_HTTPHEADER, array("Accept: application/json", "Authorization: ~value~"));\n',
  ],
  [
    "php-curl-header-tight",
    "get.php",
    "<?php\n// ~note~\ncurl_setopt($ch,CURLOPT_HTTPHEADER,array('Accept: application/xml','Authorization:~value~'));\n",
  ],
  ["php-argument", "list.php", '<?php\n// ~note~\n$api = new Api("acmeshop", "~value~", 30);\n'],
  ["python-requests", "orders.py", "# ~note~\nr = requests.get(url, headers={'Accept': 'application/json', 'Authorization': '~value~'})\n"],
  ["python-argument", "pull.py", '# ~note~\nrows = pull("acmeshop", "~value~")\n'],
  ["js-axios", "pull.js", "// ~note~\nconst { data } = await axios.get(url, { headers: { Authorization: '~value~' } });\n"],
  [
    "js-fetch",
    "stats.js",
    'fetch(url, { // ~note~\n  headers: {\n    Accept: "application/json",\n    "Authorization": "~value~",\n  },\n});\n',
  ],
  ["js-array", "rotate.js", '// ~note~\nconst pool = [\n  "~value~",\n];\n'],
  ["csharp-header", "Pull.cs", '// ~note~\nclient.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "~value~");\n'],
  ["java-header", "Pull.java", '// ~note~\nconnection.setRequestProperty("Authorization", "~value~");\n'],
  ["go-header", "pull.go", '// ~note~\nreq.Header.Set("Authorization", "~value~")\n'],
  ["ruby-header", "pull.rb", "# ~note~\nrequest['Authorization'] = '~value~'\n"],
  ["js-string-escape", "text.js", raw`const text = "~note~\n~value~\nend";` + "\n"],
];

const contextOf =
  (bound: boolean) =>
  ([id, path, text]: readonly [string, string, string]): Context => ({ id, path, bound, text });

export const CODE_CONTEXTS: readonly Context[] = [...BOUND.map(contextOf(true)), ...LOOSE.map(contextOf(false))];
