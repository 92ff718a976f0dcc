// Forum posts with logs and configuration.

export const LOGS: readonly string[] = [
  `nginx access log, is this a bot?
⟦93.184.77.21⟧ - - [04/Mar/2026:05:06:07 +0000] "POST /ipn.php HTTP/1.1" 200 12 "-" "ClickBank/1.0"
⟦2a03:2880:f12f:83:face:b00c:0:25de⟧ - - [04/Mar/2026:05:06:09 +0000] "GET /robots.txt HTTP/1.1" 404 146 "-" "facebookexternalhit/1.1"`,
  `2026-03-04T05:06:07.089Z ERROR [order-sync] request failed status=403 auth=⟦API-{base36upper:36}⟧ url=/rest/1.3/orders2/list attempt=3
2026-03-04T05:06:08.101Z WARN  [order-sync] retry in 30s
Does it ban me after too many retries?`,
  `{"level":"info","time":1772600000,"msg":"ins received","body":"{\\"receipt\\":\\"⟦ER45TY67⟧\\",\\"email\\":\\"⟦tancredi@bellincioni-vini.it⟧\\",\\"firstName\\":\\"⟦Tancredi⟧\\"}"}
{"level":"error","time":1772600001,"msg":"mail to ⟦tancredi@bellincioni-vini.it⟧ bounced"}
How do I silence these in pino?`,
  `syslog on the shop server:
Mar  4 05:06:07 web1 php-fpm[2211]: clickbank: order ⟦CV32BN10⟧ for ⟦Hyacinth Featherstone⟧ not found
Mar  4 05:06:07 web1 php-fpm[2211]: clickbank: {"fullName":"⟦Hyacinth Featherstone⟧","postalCode":"⟦LS1 4DY⟧"}
Mar  4 05:06:09 web1 systemd[1]: Started Session 88 of user root.`,
  `docker-compose.yml
services:
  sync:
    image: acme/sync:2.1.0
    environment:
      CLICKBANK_CLERK_KEY: ⟦API-{base36upper:36}⟧
      CLICKBANK_DEV_KEY: ⟦DEV-{base36upper:36}⟧
      TZ: UTC
"invalid mount config" — where is my mistake?`,
  `GitHub Actions output:
Run node sync.js
  env:
    CLICKBANK_API_KEY: ***
Error: connect ETIMEDOUT 104.16.1.7:443 from runner ⟦20.55.14.201⟧
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1595:16)
Is ClickBank blocking GitHub?`.replace("104.16.1.7", "⟦104.16.1.7⟧"),
  `YAML front matter of my ticket template, values are not filled in:
customerFirstName: ⟦Ptolemy⟧
customerLastName: ⟦Greatorex⟧
email: ⟦ptolemy@greatorex-maps.uk⟧
receipt: ⟦JK56LM78⟧
status: OPEN
type: REFUND
The list of states is OPEN, REOPENED and CLOSED.`,
  `Stripe and ClickBank side by side, my config.json:
{
  "stripe": { "secret": "⟦sk_live_{alnum:24}⟧" },
  "clickbank": { "clerkKey": "⟦API-{base36upper:36}⟧", "site": "⟦petguide1⟧" },
  "port": 8080,
  "log": "debug"
}
Port 8080 is already in use, how do I find the process?`,
  `Refund export as TSV, Excel shows strange characters:
receipt	customerFirstName	customerLastName	email	amount
⟦GT43FR21⟧	⟦Solveig⟧	⟦Haraldsdottir⟧	⟦solveig@haraldsdottir-ull.is⟧	-47.00
I saved it as UTF-8 with a byte order mark.`,
];
