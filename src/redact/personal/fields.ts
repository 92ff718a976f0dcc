// Names of fields that hold personal data: those of ClickBank's APIs, notifications and thank-you pages.
// Source: OpenClickBank's specification of the API, ClickBank's help pages on INS and IPN, payloads seen in public.
import type { PersonalKind } from "../kinds.ts";

export interface Field {
  readonly kind: PersonalKind;
  /** What stands in the placeholder. */
  readonly stem: string;
  /**
   * What must be near before a value counts: nothing for names that leave no doubt; a word of ClickBank or another such
   * field; another such field, for names that any program uses.
   */
  readonly needs: "nothing" | "clickbank" | "fields";
  /** It may hold other values, all of them personal, under names of anyone's choice. */
  readonly isContainer?: true;
}

type Group = readonly [kind: PersonalKind, stem: string, needs: Field["needs"], names: string];

const GROUPS: readonly Group[] = [
  [
    "name",
    "NAME",
    "nothing",
    "firstName lastName fullName customerFirstName customerLastName customerDisplayName ccustname ccustfullname ccustfirstname ccustlastname cname shippedTo recipientName cardholderName billingName shippingName surname familyName givenName customerName buyerName",
  ],
  ["name", "NAME", "fields", "name displayName first last middleName contact contactName"],
  [
    "email",
    "EMAIL",
    "nothing",
    "email emailAddress customerEmail ccustemail cemail emailAtOrderTime billingEmail shippingEmail paypalEmail userEmail mail",
  ],
  [
    "phone",
    "PHONE",
    "nothing",
    "phoneNumber phone telephone mobile ccustphone customerPhone billingPhone shippingPhone cellphone mobilePhone homePhone workPhone",
  ],
  [
    "address",
    "ADDRESS",
    "nothing",
    "address1 address2 addressLine1 addressLine2 streetAddress street ccustaddr1 ccustaddr2 billingAddress shippingAddress postalAddress ccustaddress",
  ],
  ["address", "ADDRESS", "fields", "address addr1 addr2 line1 line2"],
  ["address", "CITY", "nothing", "ccustcity billingCity shippingCity ccustshippingcity"],
  ["address", "CITY", "fields", "city town"],
  ["address", "REGION", "nothing", "ccustcounty ccuststate ccustshippingstate billingState shippingState"],
  ["address", "REGION", "fields", "state county province region"],
  ["address", "POSTAL_CODE", "nothing", "postalCode ccustzip ccustshippingzip czip zipCode postcode billingZip shippingZip"],
  ["address", "POSTAL_CODE", "fields", "zip"],
  ["address", "COUNTRY", "nothing", "ccustcc ccustshippingcountry ccountry"],
  ["address", "COUNTRY", "fields", "country countryCode cc shippingCountry billingCountry"],
  [
    "receipt",
    "RECEIPT",
    "nothing",
    "ctransreceipt cupsellreceipt cbreceipt upsellOriginalReceipt originalReceipt parentReceipt receiptNumber",
  ],
  ["receipt", "RECEIPT", "clickbank", "receipt receiptNo receiptId transactionReceipt"],
  [
    "nickname",
    "NICKNAME",
    "nothing",
    "affNickName pubNickName vendorNickName affiliateNickName caffitid cbaffi cbaff ctransaffiliate ctranspublisher",
  ],
  ["nickname", "NICKNAME", "clickbank", "nickName vendor affiliate account site hop publisher"],
  ["id", "ID", "nothing", "upsellSession ftxnId ticketId trackingId"],
  ["id", "ID", "clickbank", "ctid clickId customerId sessionId orderId subscriptionId"],
  ["device", "DEVICE", "fields", "useragent deviceModel deviceType browser"],
  ["signature", "SIGNATURE", "nothing", "cverify cbpop"],
  ["ip", "IP", "clickbank", "ip ipAddress remoteAddr clientIp"],
  ["text", "TEXT", "fields", "note notes description comment comments message locale revenue downloadUrl"],
];

/** Free-form things: everything in them is taken. */
const CONTAINERS: readonly Group[] = [["text", "TEXT", "nothing", "vendorVariables cvendthru trackingCodes customerContactInfo"]];

/** A field's name as it is looked up: case, underscores and dashes do not count. */
export const normalName = (name: string): string => name.replace(/[_-]/g, "").toLowerCase();

const table = (groups: readonly Group[], more: Partial<Field>): [string, Field][] =>
  groups.flatMap(([kind, stem, needs, names]) =>
    names.split(" ").map((name): [string, Field] => [normalName(name), { kind, stem, needs, ...more }]),
  );

export const FIELDS: ReadonlyMap<string, Field> = new Map([...table(GROUPS, {}), ...table(CONTAINERS, { isContainer: true })]);

/** What every value in a container counts as. */
export const ANY_FIELD: Field = { kind: "text", stem: "TEXT", needs: "nothing" };
