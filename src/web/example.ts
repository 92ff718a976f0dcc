// A made-up support request for people who want to see what happens. Its keys are made here, so none is in the file.
import { fillTemplate } from "../rules/templates.ts";

const TEMPLATE = `Hi all, my order sync died last night. What is wrong here?

$ch = curl_init('https://api.clickbank.com/rest/1.3/orders2/list');
curl_setopt($ch, CURLOPT_HTTPHEADER, [
    'Accept: application/json',
    'Authorization: API-{base36upper:36}',
]);

The last answer in the log:

{"receipt": "CWOGBLQ7", "firstName": "Maria", "lastName": "Keller",
 "email": "maria.keller@kellermail.net", "totalOrderAmount": 47.00,
 "city": "Portland", "postalCode": "04101", "address1": "12 Harbour Lane"}

2026-03-14 09:26:53 WARN retry 3 for maria.keller@kellermail.net

And config/.env:

CLICKBANK_API_KEY=API-{base36upper:36}
AWS_ACCESS_KEY_ID=AKIA{base32:16}
AWS_SECRET_ACCESS_KEY={alnum:40}
DATABASE_URL=postgres://shop:{alnum:20}@db.shop.internal:5432/orders

You can reach me at tom@keller-shop.net. Thanks a lot!
`;

/** @param seed another one gives other keys */
export function exampleText(seed: number): string {
  // Each template its own seed, or the keys of one kind would be the same.
  return TEMPLATE.replaceAll(/\{[a-z]\w*:\d+\}/g, (template, at: number) => fillTemplate(template, seed + at));
}
