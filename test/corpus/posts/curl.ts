// Forum posts with curl, shells and HTTP.

export const CURL: readonly string[] = [
  `curl -i -H "Accept: application/json" -H "Authorization: ⟦API-{base36upper:36}⟧" https://api.clickbank.com/rest/1.3/debug
HTTP/1.1 200 OK
Content-Type: application/json
{"apiKey":"⟦API-{base36upper:36}⟧","roles":["api_order_read","api_order_write"]}
So the key works, but orders2/list gives 403?`,
  `Works in the terminal, not in cron:
export CB_DEV_KEY=⟦DEV-{base32hexupper:32}⟧
export CB_CLERK_KEY=⟦API-{base32hexupper:32}⟧
curl -s -H "Authorization: $CB_DEV_KEY:$CB_CLERK_KEY" "https://api.clickbank.com/rest/1.3/quickstats/count"`,
  `> GET /rest/1.3/orders2/list?email=⟦bertrand.o%40osterhagen.be⟧&lastName=⟦Osterhagen⟧ HTTP/1.1
> Host: api.clickbank.com
> User-Agent: curl/8.5.0
> Authorization: ⟦API-{base36upper:36}⟧
>
< HTTP/1.1 400 Bad Request
< Content-Length: 31
Which parameter is wrong?`,
  `Trying to change a shipping address:
curl -X POST "https://api.clickbank.com/rest/1.3/orders2/⟦RF56TG78⟧/changeAddress?firstName=⟦Clementine⟧&lastName=⟦Auberjonois⟧&address1=⟦12%20rue%20des%20Lilas⟧&city=⟦Nantes⟧&postalCode=⟦44000⟧&countryCode=⟦FR⟧" -H "Authorization: ⟦API-{base36upper:36}⟧"
I get "Method not allowed".`,
  `PowerShell:
$headers = @{ "Authorization" = "⟦API-{base36upper:36}⟧"; "Accept" = "application/json" }
Invoke-RestMethod -Uri "https://api.clickbank.com/rest/1.3/orders2/count" -Headers $headers
Invoke-RestMethod : The remote server returned an error: (406) Not Acceptable.`,
  `docker run -e CLICKBANK_API_KEY=⟦API-{base36upper:36}⟧ -e DATABASE_URL=postgres://app:⟦{alnum:16}⟧@db.internal:5432/orders ghcr.io/acme/sync:1.4.2
exits with code 137 after a minute, is that memory?`,
  `The XML answer is cut off after 100 rows:
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<orderList><orderData><receipt>⟦VB43NM21⟧</receipt><firstName>⟦Peregrine⟧</firstName><lastName>⟦Lathbury⟧</lastName><email>⟦perry@lathbury-antiques.ie⟧</email><country>⟦Ireland⟧</country><currency>EUR</currency></orderData>
How do I ask for the next page?`,
  `kubectl describe secret shows nothing, so I decoded it by hand:
apiVersion: v1
kind: Secret
data:
  CLICKBANK_API_KEY: ⟦b64:API-{base36upper:36}⟧
type: Opaque
The pod still says the key is missing.`,
  `git push was refused, it says my commit contains a key. The line is
Authorization: Bearer ⟦API-{base36upper:36}⟧
in docs/setup.md. How do I remove it from the history? My GitHub token is ⟦ghp_{alnum:36}⟧ if that matters.`,
];
