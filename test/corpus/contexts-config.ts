// Configuration files and deployment commands.
import type { Context } from "./contexts.ts";

const raw = String.raw;

const BOUND: readonly (readonly [id: string, path: string, text: string])[] = [
  ["env", ".env", "# ~note~\nAPP_ENV=production\n~ENV~=~value~\nDB_HOST=127.0.0.1\n"],
  ["env-double-quoted", ".env.production", '# ~note~\n~ENV~="~value~"\nCACHE_TTL=300\n'],
  ["env-single-quoted", ".env.local", "PORT=8080\n~ENV~='~value~' # ~note~\n"],
  ["env-spaces", "settings.env", "# ~note~\n~ENV~ = ~value~\n"],
  ["yaml", "config/app.yml", "# ~note~\nservices:\n  shop:\n    ~snake~: ~value~\n    timeout: 30\n"],
  ["yaml-quoted", "config/secrets.yaml", 'production:\n  # ~note~\n  ~camel~: "~value~"\n  retries: 3\n'],
  ["yaml-block", "config/keys.yaml", "# ~note~\nkeys:\n  ~snake~: >-\n    ~value~\n  region: eu\n"],
  ["json", "config/default.json", '{\n  "about": "~note~",\n  "~camel~": "~value~",\n  "timeout": 30\n}\n'],
  ["json-snake", "settings.json", '{\n    "note" : "~note~",\n    "~snake~" : "~value~"\n}\n'],
  ["json-minified", "state.json", '{"note":"~note~","~camel~":"~value~","page":1,"rows":[1,2,3]}'],
  ["json-escaped", "event.json", raw`{"id": 7, "body": "{\"note\": \"~note~\", \"~camel~\": \"~value~\", \"page\": 1}"}` + "\n"],
  ["json-escaped-twice", "queue.json", raw`{"job":"{\"data\":\"{\\\"about\\\":\\\"~note~\\\",\\\"~snake~\\\":\\\"~value~\\\"}\"}"}` + "\n"],
  ["ini", "config.ini", "; ~note~\n[shop]\n~snake~ = ~value~\nretries = 3\n"],
  ["ini-quoted", "app.cfg", '[api]\n; ~note~\n~camel~="~value~"\n'],
  ["toml", "config.toml", '# ~note~\n[shop]\n~snake~ = "~value~"\n'],
  ["properties", "application.properties", "# ~note~\nserver.port=8080\n~dotted~=~value~\n"],
  ["xml-element", "config.xml", '<?xml version="1.0"?>\n<!-- ~note~ -->\n<config>\n  <~camel~>~value~</~camel~>\n</config>\n'],
  ["xml-attribute", "shop.xml", '<!-- ~note~ -->\n<shop id="3" ~camel~="~value~" active="true"/>\n'],
  [
    "xml-appsetting",
    "web.config",
    '<configuration>\n  <appSettings>\n    <!-- ~note~ -->\n    <add key="~Pascal~" value="~value~" />\n  </appSettings>\n</configuration>\n',
  ],
  [
    "xml-android",
    "res/values/strings.xml",
    '<resources>\n    <!-- ~note~ -->\n    <string name="~snake~">~value~</string>\n</resources>\n',
  ],
  ["plist", "Info.plist", "<dict>\n  <!-- ~note~ -->\n  <key>~Pascal~</key>\n  <string>~value~</string>\n</dict>\n"],
  ["appsettings", "appsettings.json", '{\n  "Shop": {\n    "About": "~note~",\n    "~Pascal~": "~value~"\n  }\n}\n'],
  [
    "sql-option",
    "dump.sql",
    "-- ~note~\nINSERT INTO `wp_options` VALUES (1042,'~snake~','~value~','yes'),(1043,'blogname','Shop','yes');\n",
  ],
  ["sql-update", "migrate.sql", "-- ~note~\nUPDATE settings SET ~snake~ = '~value~', updated_at = NOW() WHERE id = 4;\n"],
  ["php-serialised", "options.txt", '# ~note~\na:2:{s:~len:snake~:"~snake~";s:~len:value~:"~value~";s:4:"mode";s:4:"live";}\n'],
  [
    "php-serialised-sql",
    "backup.sql",
    raw`-- ~note~` +
      "\n" +
      raw`INSERT INTO wp_options VALUES (88,'shop','a:2:{s:2:\"on\";i:1;s:~len:snake~:\"~snake~\";s:~len:value~:\"~value~\";}','yes');` +
      "\n",
  ],
  ["shell-export", "deploy.sh", '#!/bin/sh\n# ~note~\nexport ~ENV~="~value~"\n./run.sh\n'],
  ["shell-assign", "sync.sh", "# ~note~\n~ENV~=~value~ node sync.js\n"],
  ["shell-default", "start.sh", '# ~note~\n: "${~ENV~:=~value~}"\n'],
  ["powershell-env", "sync.ps1", '# ~note~\n$env:~ENV~ = "~value~"\n'],
  ["powershell-hashtable", "deploy.ps1", '# ~note~\n$settings = @{\n    ~Pascal~ = "~value~"\n    Timeout = 30\n}\n'],
  ["powershell-setenv", "install.ps1", '# ~note~\n[Environment]::SetEnvironmentVariable("~ENV~", "~value~", "User")\n'],
  ["batch-set", "run.bat", "@echo off\r\nREM ~note~\r\nset ~ENV~=~value~\r\nnode sync.js\r\n"],
  ["batch-set-quoted", "env.cmd", '@echo off\r\nrem ~note~\r\nset "~ENV~=~value~"\r\n'],
  ["batch-setx", "setup.bat", 'rem ~note~\r\nsetx ~ENV~ "~value~"\r\n'],
  [
    "compose-list",
    "docker-compose.yml",
    "# ~note~\nservices:\n  web:\n    image: node:20\n    environment:\n      - NODE_ENV=production\n      - ~ENV~=~value~\n",
  ],
  ["compose-map", "compose.yaml", 'services:\n  web: # ~note~\n    environment:\n      NODE_ENV: production\n      ~ENV~: "~value~"\n'],
  ["dockerfile", "Dockerfile", 'FROM node:20\n# ~note~\nENV ~ENV~=~value~\nCMD ["node", "sync.js"]\n'],
  ["dockerfile-space", "worker.Dockerfile", "FROM php:8.2-cli\n# ~note~\nENV ~ENV~ ~value~\n"],
  ["docker-run", "run.md", "~note~:\n\n    docker run -d -e ~ENV~=~value~ -p 80:80 shop:latest\n"],
  ["terraform-tfvars", "prod.tfvars", '# ~note~\nregion = "eu-west-1"\n~snake~ = "~value~"\n'],
  ["terraform-map", "main.tf", 'environment { # ~note~\n  variables = {\n    ~ENV~ = "~value~"\n  }\n}\n'],
  [
    "k8s-secret",
    "secret.yaml",
    "apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop # ~note~\ntype: Opaque\nstringData:\n  ~kebab~: ~value~\n",
  ],
  ["k8s-env", "deployment.yaml", 'containers:\n  - name: sync # ~note~\n    env:\n      - name: ~ENV~\n        value: "~value~"\n'],
  [
    "actions-env",
    ".github/workflows/sync.yml",
    "name: sync # ~note~\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    env:\n      ~ENV~: ~value~\n",
  ],
  ["railway-set", "deploy.md", "~note~\n\n```sh\nrailway variables set ~ENV~=~value~\n```\n"],
  ["railway-set-flag", "railway.sh", '# ~note~\nrailway variables --set "~ENV~=~value~"\n'],
  ["heroku-config", "HEROKU.md", "~note~\n\n    heroku config:set ~ENV~=~value~ --app shop\n"],
  ["fly-secrets", "fly.sh", '# ~note~\nfly secrets set ~ENV~="~value~"\n'],
  ["netlify-env", "netlify.sh", "# ~note~\nnetlify env:set ~ENV~ ~value~\n"],
  ["wp-cli", "wp-setup.sh", "# ~note~\nwp option update ~snake~ '~value~'\n"],
];

const LOOSE: readonly (readonly [id: string, path: string, text: string])[] = [
  [
    "sql-insert-columns",
    "accounts.sql",
    "-- ~note~\nINSERT INTO `accounts` (`id`, `vendor`, `email`, `~Pascal~`, `active`) VALUES\n(3, 'acmeshop', 'kay@example.com', '~value~', 1);\n",
  ],
  [
    "sql-insert-rows",
    "rows.sql",
    "-- ~note~ (~ENV~)\nINSERT INTO tokens VALUES\n(1,'one','2019-04-02 10:11:12',NULL,'~value~',0),\n(2,'two','2019-04-03 10:11:12',NULL,'',0);\n",
  ],
  ["sql-update-where", "fix.sql", "-- ~note~\nUPDATE options SET option_value='~value~' WHERE option_name='~snake~';\n"],
  ["gh-secret", "secrets.sh", '# ~note~\ngh secret set ~ENV~ --body "~value~"\n'],
  ["vercel-env", "vercel.sh", "# ~note~\necho -n ~value~ | vercel env add ~ENV~ production\n"],
  ["aws-ssm", "ssm.sh", '# ~note~\naws ssm put-parameter --name /shop/~ENV~ --type SecureString --value "~value~"\n'],
  ["ini-password", "api.ini", "; ~note~ ~ENV~\n[API]\nuser=none\npassword=~value~\n"],
  ["yaml-list", "allowed.yml", "# ~note~ (~snake~)\nallowed:\n  - ~value~\n"],
  ["json-array", "keys.json", '{"note": "~note~", "~camel~": ["~value~"]}\n'],
];

const contextOf =
  (bound: boolean) =>
  ([id, path, text]: readonly [string, string, string]): Context => ({ id, path, bound, text });

export const CONFIG_CONTEXTS: readonly Context[] = [...BOUND.map(contextOf(true)), ...LOOSE.map(contextOf(false))];
