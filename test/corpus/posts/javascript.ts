// Forum posts in JavaScript and TypeScript.

export const JAVASCRIPT: readonly string[] = [
  `Node 20, node-fetch, always 401:
const res = await fetch("https://api.clickbank.com/rest/1.3/products/list?site=⟦yogaflow⟧", {
  headers: { Authorization: "⟦API-{base36upper:36}⟧", Accept: "application/json" },
});
console.log(res.status, await res.text());`,
  `Next.js API route, the body is encrypted. After decipher.final() I log
{
  "transactionTime": "20260304T050607-0800",
  "receipt": "⟦BN76VC54⟧",
  "transactionType": "SALE",
  "vendor": "⟦slimchef⟧",
  "customer": {
    "billing": {
      "firstName": "⟦HENRIETTA⟧",
      "lastName": "⟦WOLSTENHOLME⟧",
      "email": "⟦henrietta@wolstenholme-bakery.uk⟧",
      "address": { "state": "⟦NW⟧", "postalCode": "⟦M4 1HQ⟧", "country": "⟦GB⟧" }
    }
  },
  "hopfeed": null
}
How do I type this in TypeScript?`,
  `My .env:
CLICKBANK_API_KEY=⟦API-{base36upper:36}⟧
CLICKBANK_SECRET_KEY=⟦THUNDERPEAK8⟧
NEXT_PUBLIC_SITE=https://slimchef.shop
process.env.CLICKBANK_API_KEY is undefined in the browser, what prefix do I need?`,
  `interface Order { firstName: string; lastName: string; email: string; receipt: string }
const order: Order = { firstName: "⟦Vasilisa⟧", lastName: "⟦Dragomirova⟧", email: "⟦vasilisa@dragomirova-music.bg⟧", receipt: "⟦LK09JH87⟧" };
TS2322 on the last property, but why?`,
  `axios interceptors log my whole request, how do I stop that?
[axios] GET https://api.clickbank.com/rest/1.3/orders2/⟦QA12WS34⟧ headers {"Authorization":"⟦DEV-{base32hexupper:32}⟧:⟦API-{base32hexupper:32}⟧"}
[axios] 204 in 312 ms`,
  `webhook.site shows this body
ccustfullname=⟦Leopold+Hasselqvist⟧&ccustemail=⟦leopold.h%40hasselqvist.se⟧&ccustaddr1=⟦Storgatan+18⟧&ccustcity=⟦Uppsala⟧&ccustzip=⟦753+31⟧&ccustcc=⟦SE⟧&ctransreceipt=⟦XS45CD67⟧&cverify=⟦0A1B2C3D⟧&cproditem=2
but express.urlencoded() gives me an empty req.body.`,
  `Is string concatenation enough to hide it from scanners?
const key = "⟦API-{base36upper:12}" + "{base36upper:12}" + "{base36upper:12}⟧";
sendRequest({ Authorization: key });`,
  `localStorage keeps {"cb_clerk_key":"⟦API-{base36upper:36}⟧","lastSync":1772600000} in my React app, is that a problem for a clickbank dashboard?`,
  `Unhandled rejection in the refund worker:
Error: ticket already exists for receipt ⟦TY67UI89⟧
    at createTicket (/app/src/tickets.js:33:11)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
customer: ⟦imogen.thackeray@thackeray-law.au⟧ reason: ticket.type.refund.7`,
];
