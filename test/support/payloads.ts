// Test support: what ClickBank sends and shows, about people who do not exist, in the formats in which it is pasted.

export type Payload = string | number | readonly Payload[] | { readonly [name: string]: Payload };

/** Payloads by where they come from; every string that begins with ~ is personal (the sign is taken off). */
const MARKED: Readonly<Record<string, { readonly [name: string]: Payload }>> = {
  "an order (orders2)": {
    orderData: {
      transactionTime: "2026-03-04T05:06:07-08:00",
      receipt: "~7QK2M9XA",
      trackingId: "~trk88213x",
      paytmentMethod: "VISA",
      totalOrderAmount: "47.00",
      vendor: "~acmeshop",
      affiliate: "~topaff77",
      country: "~Portugal",
      state: "~Lisboa",
      lastName: "~Quintela",
      firstName: "~Marisol",
      currency: "USD",
      email: "~marisol.quintela@correio-lx.pt",
      postalCode: "~1100-148",
      customerContactInfo: "~call after 6 pm at the bakery",
      role: "VENDOR",
      fullName: "~Marisol Quintela",
      vendorVariables: { item: [{ name: "~fbclid", value: "~IwAR0marisol" }] },
      lineItemData: { itemNo: "42", productTitle: "Woodworking plans", recurring: "false" },
    },
  },
  "a shipping notice (shipping2)": {
    orderShipData: {
      receipt: "~P4VX7RB2",
      firstName: "~Thaddeus",
      lastName: "~Wainscott",
      email: "~thad@wainscott-family.uk",
      phoneNumber: "~+44 20 7946 0958",
      address1: "~17 Larkspur Row",
      address2: "~Flat 4b",
      city: "~Harrowgate",
      state: "~North Yorkshire",
      postalCode: "~HG1 2QT",
      country: "~United Kingdom",
      shippedTo: "~T. Wainscott, 17 Larkspur Row",
      quantity: "1",
    },
  },
  "a ticket": {
    ticketData: {
      ticketid: "~9918273",
      receipt: "~LM83KQZ1",
      status: "OPEN",
      type: "REFUND",
      customerFirstName: "~Ottoline",
      customerLastName: "~Brandvold",
      email: "~ottoline.b@brandvold.no",
      emailAtOrderTime: "~otto.old@brandvold.no",
      description: "~the download never reached me in Bergen",
      note: "~she called twice about it",
      comments: [{ comment: "~please hurry, I leave on Friday", source: "CUSTOMER" }],
      locale: "~nb_NO",
    },
  },
  "a subscription (analytics)": {
    row: {
      customerFirstName: "~Ignatius",
      customerLastName: "~Okonkwo",
      customerDisplayName: "~Iggy O.",
      email: "~iggy@okonkwo.ng",
      province: "~Anambra",
      countryCode: "~NG",
      receipt: "~AB12CD34-B002",
      ftxnId: "~5521008812",
      affNickName: "~dealhunt",
      pubNickName: "~lagosbiz",
      duration: "12",
      status: "ACTIVE",
    },
  },
  "a notification (INS)": {
    transactionTime: "2026-02-03T10:20:30Z",
    receipt: "~ZX98CV76",
    transactionType: "SALE",
    vendor: "~acmeshop",
    affiliate: "~bestaff9",
    customer: {
      shipping: {
        firstName: "~PERPETUA",
        lastName: "~VANDERMEER",
        fullName: "~Perpetua Vandermeer",
        phoneNumber: "~0205550142",
        email: "~perpetua@vdm-post.nl",
        address: {
          address1: "~Keizersgracht 9000",
          address2: "~2e verdieping",
          city: "~Amsterdam",
          county: "~Noord",
          state: "~NH",
          postalCode: "~1015CJ",
          country: "~NL",
        },
      },
    },
    upsell: { upsellOriginalReceipt: "~QW12ER34", upsellFlowId: "55", upsellSession: "~VVCN7T4H9K" },
    trackingCodes: ["~facebook_tc_81"],
    vendorVariables: { v1: "~perpetua-lead-4", v2: "~newsletter of May" },
    lineItems: [{ itemNo: "1", productTitle: "Garden course", downloadUrl: "~https://dl.acme.dev/t/perpetua-81" }],
    commonTrackingParameters: {
      useragent: "~Mozilla/5.0 (iPhone; CPU iPhone OS 17_2)",
      clickId: "~ck-4471-perp",
      deviceModel: "~iPhone 15",
    },
    version: "8.0",
    attemptCount: 1,
  },
  "a notification (IPN)": {
    ccustname: "~Leocadia Fairweather",
    ccustfullname: "~Leocadia Fairweather",
    ccustfirstname: "~Leocadia",
    ccustlastname: "~Fairweather",
    ccustemail: "~leo.fairweather@hillmail.nz",
    ccustaddr1: "~88 Titirangi Rd",
    ccustaddr2: "~Unit 12c",
    ccustcity: "~Auckland",
    ccustcounty: "~Waitakere",
    ccuststate: "~AUK",
    ccustzip: "~0604",
    ccustcc: "~NZ",
    ccustshippingstate: "~WGN",
    ccustshippingzip: "~6011",
    ccustshippingcountry: "~New Zealand",
    cproditem: "3",
    cprodtitle: "Guitar lessons",
    ctransaction: "SALE",
    ctransaffiliate: "~guitaraff",
    ctransreceipt: "~GT55RE44",
    cupsellreceipt: "~UP77SE66",
    caffitid: "~mailing12",
    cvendthru: "~email=leo.fairweather@hillmail.nz&customer_id=8831x",
    cverify: "~A1B2C3D4",
    ctid: "~tid90210x",
  },
  "a thank-you page": {
    item: "3",
    cbreceipt: "~TY12QA9Z",
    time: "1772600000",
    cbpop: "~9F8E7D6C",
    cbaffi: "~fishaff",
    cname: "~Bartholomew Quill",
    cemail: "~bart@quill-and-co.ie",
    czip: "~D02X285",
    ccountry: "~IE",
    cupsellreceipt: "~TY88QB7W",
  },
};

const unmark = (payload: Payload): Payload => {
  if (typeof payload === "string") return payload.replace(/^~/, "");
  if (typeof payload === "number") return payload;
  if (Array.isArray(payload)) return payload.map(unmark);
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, unmark(value)]));
};
const markedIn = (payload: Payload): string[] => {
  if (typeof payload === "string") return payload.startsWith("~") ? [payload.slice(1)] : [];
  return typeof payload === "number" ? [] : Object.values(payload).flatMap((value) => markedIn(value));
};
const plainIn = (payload: Payload): string[] => {
  if (typeof payload === "string") return payload.startsWith("~") ? [] : [payload];
  return typeof payload === "number" ? [String(payload)] : Object.values(payload).flatMap((value) => plainIn(value));
};

export interface Sample {
  readonly name: string;
  readonly payload: { readonly [name: string]: Payload };
  readonly personal: readonly string[];
  /** What must stay. */
  readonly harmless: readonly string[];
}

export const SAMPLES: readonly Sample[] = Object.entries(MARKED).map(([name, marked]) => ({
  name,
  payload: unmark(marked) as { readonly [name: string]: Payload },
  personal: markedIn(marked),
  harmless: plainIn(marked).filter((value) => value.length > 3),
}));

type Flat = readonly (readonly [name: string, value: string])[];

/** Innermost names and values. */
function flat(payload: Payload, name = ""): [string, string][] {
  if (typeof payload !== "object") return [[name, String(payload)]];
  return Object.entries(payload).flatMap(([key, value]) => flat(value, Array.isArray(payload) ? name : key));
}
/** With the path in brackets, as PHP reads forms. */
function paths(payload: Payload, path: string): [string, string][] {
  if (typeof payload !== "object") return [[path, String(payload)]];
  return Object.entries(payload).flatMap(([key, value]) => paths(value, path === "" ? key : `${path}[${key}]`));
}

const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
function xml(payload: Payload, name: string): string {
  if (typeof payload !== "object") return `<${name}>${escapeXml(String(payload))}</${name}>\n`;
  if (Array.isArray(payload)) return payload.map((value) => xml(value as Payload, name)).join("");
  const inside = Object.entries(payload).map(([key, value]) => xml(value, key));
  return `<${name}>\n${inside.join("")}</${name}>\n`;
}
function printR(payload: Payload, indent = ""): string {
  if (typeof payload !== "object") return String(payload);
  const rows = Object.entries(payload).map(([key, value]) => `${indent}    [${key}] => ${printR(value, `${indent}        `)}\n`);
  return `Array\n${indent}(\n${rows.join("")}\n${indent})\n`;
}
function varDump(payload: Payload, indent = ""): string {
  if (typeof payload === "string") return `string(${Buffer.byteLength(payload)}) "${payload}"`;
  if (typeof payload === "number") return `int(${payload})`;
  const entries = Object.entries(payload);
  const rows = entries.map(
    ([key, value]) => `${indent}  [${Array.isArray(payload) ? key : `"${key}"`}]=>\n${indent}  ${varDump(value, `${indent}  `)}\n`,
  );
  return `array(${entries.length}) {\n${rows.join("")}${indent}}`;
}
export function serialise(payload: Payload): string {
  if (typeof payload === "string") return `s:${Buffer.byteLength(payload)}:"${payload}";`;
  if (typeof payload === "number") return `i:${payload};`;
  const entries = Object.entries(payload);
  const key = (name: string): string => (Array.isArray(payload) ? `i:${name};` : serialise(name));
  return `a:${entries.length}:{${entries.map(([name, value]) => key(name) + serialise(value)).join("")}}`;
}
function python(payload: Payload): string {
  if (typeof payload === "string") return `'${payload}'`;
  if (typeof payload === "number") return String(payload);
  if (Array.isArray(payload)) return `[${payload.map((value) => python(value as Payload)).join(", ")}]`;
  return `{${Object.entries(payload)
    .map(([key, value]) => `'${key}': ${python(value)}`)
    .join(", ")}}`;
}
function phpArray(payload: Payload): string {
  if (typeof payload === "string") return `'${payload}'`;
  if (typeof payload === "number") return String(payload);
  return `[${Object.entries(payload)
    .map(([key, value]) => (Array.isArray(payload) ? "" : `'${key}' => `) + phpArray(value))
    .join(",\n  ")}]`;
}
const quoteCsv = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (rows: Flat, delimiter: string): string =>
  `${rows.map(([name]) => name).join(delimiter)}\n${rows.map(([, value]) => quoteCsv(value)).join(delimiter)}\n`;
const sql = (rows: Flat): string =>
  `INSERT INTO \`cb_orders\` (${rows.map(([name]) => `\`${name}\``).join(", ")}) VALUES\n(${rows.map(([, value]) => `'${value.replaceAll("'", "''")}'`).join(", ")});\n`;

/** By name: writes a payload. */
export const WRITERS: Readonly<Record<string, (payload: { readonly [name: string]: Payload }) => string>> = {
  JSON: (payload) => JSON.stringify(payload),
  "JSON over lines": (payload) => JSON.stringify(payload, null, 2),
  "JSON in JSON": (payload) => JSON.stringify({ level: "info", body: JSON.stringify(payload) }),
  XML: (payload) => xml(payload, "response"),
  form: (payload) => new URLSearchParams(paths(payload, "")).toString(),
  URL: (payload) => `https://shop.acme.dev/thanks?${new URLSearchParams(flat(payload)).toString()}`,
  CSV: (payload) => csv(flat(payload), ","),
  "CSV with semicolons": (payload) => csv(flat(payload), ";"),
  print_r: (payload) => printR(payload),
  var_dump: (payload) => varDump(payload),
  "serialised PHP": (payload) => serialise(payload),
  "a PHP array": (payload) => `$order = ${phpArray(payload)};`,
  "Python repr": (payload) => python(payload),
  SQL: (payload) => sql(flat(payload)),
};
