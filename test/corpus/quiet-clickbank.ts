// Files that do speak of ClickBank and hold no key of it: public data, hashes, other vendors' secrets next door.
import type { QuietRow } from "./quiet-vendors.ts";

export const DATA_ROWS: readonly QuietRow[] = [
  ["hoplink", "links.html", '<a href="https://hop.clickbank.net/?affiliate={lower:8}&vendor={lower:7}&tid={alnum:16}">buy</a>\n'],
  ["hoplink", "old.html", '<a href="http://{lower:8}.{lower:6}.hop.clickbank.net/?pid={digit:3}&cbpage=vsl">buy</a>\n'],
  ["hoplink", "pay.md", "https://{lower:8}.pay.clickbank.net/?cbitems={digit:2}&cbskin={digit:5}&cbfid={digit:5}&cbaffi={lower:8}\n"],
  [
    "hoplink",
    "thanks.log",
    "GET /thanks?item=3&cbreceipt={base36upper:8}&time={digit:10}&cbpop={hexupper:8}&cbaffi=0&cname=Kay+Doe&cemail=kay%40example.com HTTP/1.1\n",
  ],
  [
    "hoplink",
    "ads.txt",
    "https://hop.clickbank.net/?vendor={lower:7}&affiliate={lower:9}&fbclid={base64url:61}&gclid={base64url:88}&clickId={hex:32}\n",
  ],
  [
    "nickname",
    "accounts.yml",
    "clickbank:\n  vendor: {lower:8}\n  affiliate: {lower:5}{digit:3}\n  nickName: {upper:8}\n  site: {base36:10}\n",
  ],
  ["receipt", "orders.csv", "clickbank receipt,item,amount\n{base36upper:8},{digit:2},47.00\n{base36upper:8}-B003,{digit:2},19.95\n"],
  [
    "receipt",
    "orders.sql",
    "INSERT INTO clickbank_orders (receipt, sku, nickname) VALUES ('{base36upper:8}', '{upper:3}-{digit:4}', '{lower:9}');\n",
  ],
  [
    "order-json",
    "order.json",
    '{"orderData":{"transactionTime":"2026-01-04T10:11:12-07:00","receipt":"{base36upper:8}","trackingId":"{alnum:24}","role":"VENDOR","transactionType":"TEST_SALE","vendor":"{upper:8}","affiliate":"{upper:7}","firstName":"KAY","lastName":"DOE","email":"kay@example.com","lineItemData":{"itemNo":"{digit:2}","accountAmount":"12.50"},"source":"clickbank"}}\n',
  ],
  [
    "order-xml",
    "order.xml",
    "<orderData><!-- clickbank --><receipt>{base36upper:8}</receipt><vendor>{upper:8}</vendor><lastName>DOE</lastName><currency>USD</currency><promo>{upper:6}{digit:4}</promo></orderData>\n",
  ],
  ["ins-body", "ins.json", '{"notification":"{base64:640}","iv":"{base64:22}=="}\n'],
  ["ins-body", "clickbank/ins.log", 'POST /ins {"notification":"{base64:216}","iv":"{base64:22}=="} 200\n'],
  [
    "ins-body",
    "clickbank.json",
    '{"transactionTime":"20260104T101112-0700","receipt":"{base36upper:8}","transactionType":"SALE","vendor":"{lower:8}","paymentMethod":"VISA","version":8.0,"attemptCount":1,"vendorVariables":{"v1":"{base36upper:10}","session":"{hex:32}"},"commonTrackingParameters":{"clickId":"{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}","traffic_source":"MAIL"}}\n',
  ],
  [
    "ipn-post",
    "ipn.log",
    "ccustname=Kay+Doe&ccustemail=kay%40example.com&cprodtitle=Shop&ctransaction=SALE&ctransreceipt={base36upper:8}&cverify={hexupper:8}&cvendthru=cid%3D{digit:6}&ctransaffiliate={lower:8}\n",
  ],
  [
    "ipn-post",
    "test_ipn.php",
    "<?php\n$_POST = array('ctransreceipt' => '{base36upper:8}', 'cverify' => '{hexupper:8}', 'cprodtype' => 'STANDARD', 'ctransaction' => 'TEST_RFND', 'ctranspaymentmethod' => 'VISA');\n",
  ],
  [
    "subscription",
    "rows.json",
    '{"row":{"receipt":"{base36upper:8}","ftxnId":"{base36upper:8}","affNickName":"{lower:8}","pubNickName":"{lower:7}","status":"ACTIVE","api":"https://api.clickbank.com/rest/1.3/analytics"}}\n',
  ],
  [
    "ticket",
    "ticket.json",
    '{"ticketData":{"ticketid":"{digit:8}","receipt":"{base36upper:8}","status":"OPEN","type":"REFUND","refundType":"FULL","comments":[{"comment":"clickbank says wait"}]}}\n',
  ],
];

export const NEIGHBOURING_ROWS: readonly QuietRow[] = [
  ["hash", "clickbank.lock", "# clickbank sdk\nmd5 {hex:32}\nsha1 {hex:40}\nsha256 {hex:64}\nsha1 {hexupper:40}\nsha256 {hexupper:64}\n"],
  [
    "hash",
    "composer.lock",
    '{"name": "acme/clickbank", "dist": {"reference": "{hex:40}", "shasum": "{hex:40}"}, "content-hash": "{hex:32}"}\n',
  ],
  [
    "hash",
    "package-lock.json",
    '{"node_modules/clickbank": {"version": "1.0.3", "resolved": "https://npm.acme.dev/clickbank/-/clickbank-1.0.3.tgz", "integrity": "sha512-{base64:86}=="}}\n',
  ],
  ["hash", "requirements.txt", "clickbank-client==1.2.0 --hash=sha256:{hex:64}\n"],
  ["hash", "go.sum", "github.com/acme/clickbank v1.0.3 h1:{base64:43}=\n"],
  ["git-id", "log.txt", "commit {hex:40}\n    clickbank: retry twice\n\ncommit {hex:40}\n    ClickBank INS v8 ({hex:8})\n"],
  ["git-id", "submodule.txt", "-{hex:40} vendor/clickbank (heads/main)\nindex {hex:7}..{hex:10} 100644\n"],
  [
    "uuid",
    "clickbank.env",
    "CLICKBANK_TENANT={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}\nREQUEST_ID={hexupper:8}-{hexupper:4}-{hexupper:4}-{hexupper:4}-{hexupper:12}\n",
  ],
  ["base64-blob", "logo.css", ".clickbank { background: url(data:image/png;base64,{base64:900}=); }\n"],
  ["base64-blob", "clickbank.pem", "clickbank public\n{base64:64}\n{base64:64}\n{base64:64}\n{base64:30}==\n"],
  [
    "minified",
    "vendor.js",
    '!function(e,t){var n="clickbank",r={};e.exports=function(o){return r[o]||(r[o]=t(n+o))},e.v="{hex:20}"}(module,require);//# sourceMappingURL=vendor.{hex:20}.js.map\n',
  ],
  ["minified", "index.html", '<script src="/js/clickbank.{hex:8}.js" integrity="sha384-{base64:64}" nonce="{base64:22}=="></script>\n'],
  [
    "beside-clerk-com",
    ".env",
    "CLICKBANK_API_KEY=\nCLERK_SECRET_KEY=sk_test_{alnum:42}\nNEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_{base64url:48}\n",
  ],
  [
    "beside-clerk-com",
    "config.ts",
    "export default { clickbank: { vendor: '{lower:8}' }, clerk: { secretKey: 'sk_live_{alnum:42}', publishableKey: 'pk_live_{base64url:44}' } };\n",
  ],
  [
    "beside-stripe",
    ".env.production",
    "CLICKBANK_VENDOR={lower:8}\nSTRIPE_SECRET_KEY=sk_live_{alnum:40}\nSTRIPE_WEBHOOK_SECRET=whsec_{alnum:32}\n",
  ],
  ["beside-stripe", "payments.js", "// ClickBank and Stripe\nconst stripe = { secretKey: 'sk_test_{alnum:60}' };\n"],
  ["beside-django", "settings.py", "SECRET_KEY = 'django-insecure-{alnum:50}'\nINSTALLED_APPS = ['clickbank']\n"],
  ["beside-laravel", ".env.dev", "APP_KEY=base64:{base64:43}=\nJWT_SECRET={alnum:64}\nCLICKBANK_CLERK_KEY=${CLERK}\n"],
  [
    "beside-wordpress",
    "wp-config.php",
    "<?php\ndefine('AUTH_KEY', '{base64:64}');\ndefine('SECURE_AUTH_SALT', '{base64:64}');\ndefine('CLICKBANK_NICKNAME', '{lower:8}');\n",
  ],
  ["beside-aws", "aws.env", "# clickbank sync\nAWS_ACCESS_KEY_ID=AKIA{base32:16}\nAWS_SECRET_ACCESS_KEY={base64:40}\n"],
  ["beside-google", "maps.js", "// ClickBank store finder\nconst apiKey = 'AIza{base64url:35}';\n"],
  ["beside-openai", "ai.env", "CLICKBANK_VENDOR={lower:8}\nOPENAI_API_KEY=sk-proj-{alnum:48}\nGITHUB_TOKEN=ghp_{alnum:36}\n"],
  ["beside-totp", "mfa.yml", "clickbank_login:\n  user: {lower:8}\n  totp_secret: {base32:16}\n  recovery: {base36:5}-{base36:5}\n"],
  ["beside-database", "db.env", "CLICKBANK_VENDOR={lower:8}\nDB_PASSWORD={alnum:20}\nREDIS_URL=redis://:{alnum:24}@cache:6379/0\n"],
  ["beside-ids", "session.log", "clickbank sync session={base32:26} trace={hex:32} span={hex:16} ulid=01{base32:24}\n"],
  [
    "beside-licence",
    "licence.txt",
    "Plug-in for ClickBank\nLicence: {base36upper:5}-{base36upper:5}-{base36upper:5}-{base36upper:5}-{base36upper:5}\nVAT: DE{digit:9} IBAN: DE{digit:20}\n",
  ],
  ["beside-captcha", "form.env", "# clickbank form\nRECAPTCHA_SITE_KEY=6L{base64url:38}\nRECAPTCHA_SECRET_KEY=6L{base64url:38}\n"],
  [
    "beside-vendor-key",
    ".env.mail",
    "CLICKBANK_VENDOR={lower:8}\nMAILCHIMP_API_KEY={hex:32}-us{digit:2}\nGETRESPONSE_API_KEY={base36:32}\n",
  ],
  ["beside-vendor-key", "crm.env", "# clickbank buyers go to the CRM\nACTIVECAMPAIGN_API_KEY={hex:64}\nAWEBER_API_KEY={alnum:32}\n"],
  [
    "beside-vendor-key",
    "weather.js",
    "// shown on the ClickBank landing page\nconst openWeatherApiKey = '{hex:32}';\nconst mapsApiKey = 'AIza{base64url:35}';\n",
  ],
  [
    "beside-vendor-key",
    "config/services.php",
    "<?php\nreturn [\n    'clickbank' => ['vendor' => '{lower:8}'],\n    'mailgun' => ['api_key' => 'key-{hex:32}'],\n    'convertkit' => ['convertkit_api_key' => '{alnum:22}'],\n];\n",
  ],
  [
    "beside-vendor-key",
    "tokens.yml",
    "clickbank_vendor: {lower:8}\ntelegram_token: {digit:9}:{base64url:35}\nslack_api_token: xoxb-{digit:12}-{digit:12}-{alnum:24}\nfacebook_api_token: EAAB{alnum:60}\n",
  ],
  [
    "beside-vendor-secret",
    "networks.env",
    "CLICKBANK_VENDOR={lower:8}\nJVZOO_SECRET_KEY={base36upper:12}\nWARRIORPLUS_SECRET={alnum:16}\n",
  ],
  [
    "beside-vendor-secret",
    "app.env",
    "CLICKBANK_SECRET_KEY=${CB_SECRET}\nJWT_SECRET={alnum:32}\nSESSION_SECRET={hex:32}\nNEXTAUTH_SECRET={alnum:32}\n",
  ],
  [
    "beside-vendor-secret",
    "social.yml",
    "clickbank:\n  vendor: {lower:8}\nfacebook:\n  app_secret: {hex:32}\ntwitter:\n  client_secret: {alnum:24}\n",
  ],
  [
    "beside-vendor-secret",
    "pay.php",
    "<?php\n// ClickBank and PayPal\n$paypalClientSecret = '{alnum:32}';\n$cookie_secret = '{alnum:20}';\n$totp_secret = '{base32:16}';\n",
  ],
  [
    "beside-tags",
    "deploy.yml",
    "image: registry.acme.example/clickbank-sync:api-{hex:40}\nbase: registry.acme.example/clickbank-sync:dev-{hex:40}\n",
  ],
  ["beside-tags", "assets.html", '<script src="/clickbank/api-{hex:32}.js"></script>\n<link href="/clickbank/dev-{hex:20}.css">\n'],
  ["beside-tags", "pods.log", "clickbank api-{hex:10}-{base36:5} dev-{word:2}-{hex:8} acme/clickbank-client:dev-main\n"],
  [
    "beside-orders",
    "payments.csv",
    "network,id,reference\nclickbank,{hex:24},{base36upper:17}\npaypal,cus_{alnum:14},{base36upper:17}\namazon,{digit:3}-{digit:7}-{digit:7},B0{base36upper:8}\n",
  ],
  [
    "beside-orders",
    "pixels.html",
    "<!-- ClickBank -->\n<script>fbq('init', '{digit:15}'); gtag('config', 'G-{base36upper:10}'); var key = '{base36upper:10}';</script>\n",
  ],
];
