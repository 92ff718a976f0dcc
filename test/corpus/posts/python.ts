// Forum posts in Python.

export const PYTHON: readonly string[] = [
  `requests returns 403 but the same header works in Postman:
import requests
headers = {
    "Accept": "application/json",
    "Authorization": "⟦API-{base36upper:36}⟧",
}
r = requests.get("https://api.clickbank.com/rest/1.3/orders2/list", headers=headers, params={"startDate": "2026-01-01"})
print(r.status_code, r.text[:200])`,
  `Traceback (most recent call last):
  File "/srv/jobs/sync_orders.py", line 88, in <module>
    save(order)
  File "/srv/jobs/sync_orders.py", line 41, in save
    db.insert(order["address"])
KeyError: 'address'
order was {'receipt': '⟦ZM4N7BVC⟧', 'firstName': '⟦Rosalind⟧', 'lastName': '⟦Etherington⟧', 'email': '⟦ros@etherington-farm.uk⟧', 'phoneNumber': '⟦+44 1632 960983⟧', 'quantity': 1}`,
  `How do I page through results? I set the Page header but always get the first 100.
CLERK = "⟦API-{base32hexupper:32}⟧"
DEV = "⟦DEV-{base32hexupper:32}⟧"
s = requests.Session()
s.headers["Authorization"] = f"{DEV}:{CLERK}"
s.headers["Page"] = "2"`,
  `My Flask view for the instant notification:
@app.post("/ins")
def ins():
    data = decrypt(request.json, secret_key="⟦RIVERSTONE42⟧")  # from clickbank
    return "", 200
The decrypted body is {"receipt": "⟦HG65FD43⟧", "customer": {"shipping": {"fullName": "⟦Anselm Rotherham⟧", "address": {"address1": "⟦4 Mill Bank⟧", "city": "⟦Skipton⟧", "postalCode": "⟦BD23 1AA⟧", "country": "⟦GB⟧"}}}} followed by null bytes.`,
  `pandas question. The export looks like
receipt,firstName,lastName,email,postalCode,amount
⟦MN34BV56⟧,⟦Isaura⟧,⟦Penhaligon⟧,⟦isaura.p@penhaligon-surf.pt⟧,⟦8600-545⟧,47.00
⟦KJ87HG65⟧,⟦Fergus⟧,⟦Abernathy⟧,⟦fergus@abernathy-golf.scot⟧,⟦KY16 9XL⟧,97.00
and df.groupby("postalCode") drops rows, why?`,
  `Django settings, does this look right?
CLICKBANK = {
    "CLERK_KEY": os.environ.get("CLICKBANK_CLERK_KEY", "⟦API-{base36upper:36}⟧"),
    "SECRET_KEY": "⟦MAPLECREEK9⟧",
}
EMAIL_HOST_USER = "⟦shop-owner@cedarline-crafts.ca⟧"`,
  `logging.debug(payload) prints
DEBUG:ins:{'transactionType': 'RFND', 'receipt': '⟦WQ21AZ09⟧', 'email': '⟦k.oyelaran@lagos-fit.ng⟧', 'vendor': '⟦fitpro24⟧', 'affiliate': '⟦dealzone⟧'}
Is it safe to keep such logs for debugging refunds?`,
  `I base64 the pair like for basic auth, is that wrong?
token = base64.b64encode(b"⟦DEV-{base32hexupper:32}⟧:⟦API-{base32hexupper:32}⟧").decode()
headers = {"Authorization": "Basic " + token}
It says 401.`,
  `asyncio client hangs after about 200 requests from my server ⟦81.174.33.90⟧, is there a limit per address?
async with httpx.AsyncClient(headers={"Authorization": "⟦API-{base36upper:36}⟧"}, timeout=30) as client:
    tasks = [client.get(url) for url in urls]
    await asyncio.gather(*tasks)`,
];
