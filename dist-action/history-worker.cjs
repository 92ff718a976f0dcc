let node_worker_threads = require("node:worker_threads");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
/** Empty where it is not known. */
const BUILD_ID = typeof __SOURCES__ === "undefined" ? "" : __SOURCES__;
/** The same for anchors that find the same, by whatever windows. */
const anchorKey = ({ text, fold, before, tail }) => `${fold}/${before}/${tail}/${text}`;
/** The markers as the prefilter looks for them. */
const ALLOW_ANCHORS = [
	"leakclerk:allow",
	"gitleaks:allow",
	"betterleaks:allow"
].map((text) => ({
	text,
	fold: Array.from(text, (character, i) => /[a-z]/.test(character) ? 1 << i : 0).reduce((bits, bit) => bits | bit, 0),
	before: "",
	tail: "",
	windows: [[text.indexOf(":") & -2, 0], [text.indexOf(":") - 1 | 1, 1]]
}));
/** Puts the ranges in order, and those together that touch. Hits come almost in order. */
function settleStarts(starts) {
	let inOrder = true;
	for (let i = 2; i < starts.length && inOrder; i += 2) inOrder = starts[i] > starts[i - 1];
	if (inOrder) return starts;
	const pairs = Array.from({ length: starts.length / 2 }, (_, i) => [starts[i * 2], starts[i * 2 + 1]]);
	pairs.sort((a, b) => a[0] - b[0]);
	const settled = [];
	for (const [from, to] of pairs) {
		const end = settled.at(-1);
		if (end !== void 0 && from <= end) settled[settled.length - 1] = Math.max(end, to);
		else settled.push(from, to);
	}
	return settled;
}
/** The part of settled ranges that does not lie before `from`. */
function notBefore(settled, from) {
	if (settled.length === 0 || settled[0] >= from) return settled;
	const rest = [];
	for (let i = 0; i < settled.length; i += 2) {
		const start = Math.max(from, settled[i]);
		const end = settled[i + 1];
		if (start <= end) rest.push(start, end);
	}
	return rest;
}
const NO_PROBES = [];
/**
* Numbers every anchor of the detectors, and those of the allow comments, which come first.
* @param probes are numbered behind the rules
*/
function buildAnchorTable(rules, offered, probes = NO_PROBES) {
	const whole = offered?.whole;
	if (offered !== void 0 && whole?.rules === rules && (probes.length === 0 || probes === whole.probes)) return readWhole(whole, offered.tables, rules.length + probes.length);
	const detectors = probes.length === 0 ? rules : [...rules, ...probes];
	if (offered === void 0) return numberAnchors(detectors, void 0);
	const table = numberAnchors(detectors, offered);
	return offered.anchors.filter((_, id) => table.targetsOf(id).length === 0 && table.opensOf(id).length === 0).length * 2 < offered.anchors.length ? table : numberAnchors(detectors, void 0);
}
/** Three numbers for each target: the detector, the least and the greatest lead. */
const TARGET_SIZE = 3;
/** @param known detectors from this number on are not there */
function readWhole(whole, prepared, known) {
	const { numbers, always, byPath, ofPath } = whole;
	const count = numbers[0];
	const targets = [];
	const opens = [];
	return {
		count,
		sought: [],
		prepared,
		always,
		byPath,
		ofPath,
		targetsOf(anchor) {
			const own = targets[anchor];
			if (own !== void 0) return own;
			const found = [];
			for (let at = numbers[1 + anchor]; at < numbers[2 + anchor]; at += TARGET_SIZE) {
				const detector = numbers[at];
				if (detector < known) found.push({
					detector,
					lead: [numbers[at + 1], numbers[at + 2]]
				});
			}
			return targets[anchor] = found;
		},
		opensOf: (anchor) => opens[anchor] ??= [...numbers.subarray(numbers[2 + count + anchor], numbers[3 + count + anchor])]
	};
}
/** Where no detector is run round an anchor, all that matters is that it is there. */
const soughtOf = (anchors, targetsOf) => anchors.map((anchor, id) => ({
	anchor,
	once: id >= ALLOW_ANCHORS.length && targetsOf(id).length === 0
}));
function numberAnchors(detectors, prepared) {
	const anchors = [...prepared?.anchors ?? ALLOW_ANCHORS];
	const targets = anchors.map(() => []);
	const opens = anchors.map(() => []);
	const idOf = new Map(anchors.map((anchor, i) => [anchor, i]));
	const idOfKey = /* @__PURE__ */ new Map();
	const id = (anchor) => {
		const same = idOf.get(anchor);
		if (same !== void 0) return same;
		const key = anchorKey(anchor);
		const known = idOfKey.get(key) ?? anchors.length;
		idOf.set(anchor, known);
		if (known < anchors.length) return known;
		idOfKey.set(key, known);
		anchors.push(anchor);
		targets.push([]);
		opens.push([]);
		return known;
	};
	const always = [];
	const ofPath = [];
	const byPath = [];
	detectors.forEach((detector, index) => {
		const { anchors: own, gate } = detector;
		for (const { anchor, lead } of own ?? []) targets[id(anchor)]?.push({
			detector: index,
			lead
		});
		for (const anchor of gate) opens[id(anchor)]?.push(index);
		if (own !== null && gate.length === 0) return;
		const { pattern, context, keywords } = detector;
		if (pattern === null) {
			ofPath.push(index);
			return;
		}
		if (own === null && gate.length === 0) always.push(index);
		if (context?.path === true && keywords.length > 0) byPath.push({
			index,
			keywords
		});
	});
	const targetsOf = (anchor) => targets[anchor];
	return {
		count: anchors.length,
		sought: soughtOf(anchors, targetsOf),
		prepared: prepared?.tables,
		targetsOf,
		opensOf: (anchor) => opens[anchor],
		always,
		byPath,
		ofPath
	};
}
const CHUNK$1 = 8192;
/** Node's own, where there is one: forty times as fast on long stretches. */
const latin1Slice = globalThis.Buffer?.prototype.latin1Slice;
/** Bytes `start` to `end` as a string with one character (U+0000 to U+00FF) a byte. */
function latin1(bytes, start = 0, end = bytes.length) {
	if (latin1Slice !== void 0) return latin1Slice.call(bytes, start, Math.max(start, end));
	if (end - start <= CHUNK$1) return String.fromCharCode.apply(null, bytes.subarray(start, end));
	const parts = [];
	for (let at = start; at < end; at += CHUNK$1) parts.push(String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + CHUNK$1, end))));
	return parts.join("");
}
/** Lower case for the letters of ASCII alone: other characters keep their length. */
const lowerAscii = (text) => /[^\0-\x7f]/.test(text) ? text.replace(/[\0-\x7f]+/g, (ascii) => ascii.toLowerCase()) : text.toLowerCase();
/** Inverse of {@link latin1}. */
function fromLatin1(text) {
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}
/** Length of the well-formed UTF-8 sequence at `at` (surrogates allowed, as in WTF-8); 0 when malformed. */
function sequenceLength(bytes, at, end) {
	const lead = bytes[at];
	if (lead < 128) return 1;
	const length = lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 0;
	if (length === 0 || at + length > end) return 0;
	for (let i = 1; i < length; i++) if ((bytes[at + i] & 192) !== 128) return 0;
	const second = bytes[at + 1];
	if (lead === 224 && second < 160 || lead === 240 && second < 144 || lead === 244 && second > 143) return 0;
	return length;
}
/** Decodes UTF-8; a malformed byte becomes U+FFFD. */
function utf8(bytes, start = 0, end = bytes.length) {
	let text = "";
	for (let at = start; at < end;) {
		const length = sequenceLength(bytes, at, end);
		if (length === 0) {
			text += "\ufffd";
			at += 1;
			continue;
		}
		let code = length === 1 ? bytes[at] : bytes[at] & 127 >> length;
		for (let i = 1; i < length; i++) code = code << 6 | bytes[at + i] & 63;
		text += String.fromCodePoint(code);
		at += length;
	}
	return text;
}
/** Encodes to UTF-8; a lone surrogate keeps its three bytes (WTF-8), so that decoding gives it back. */
function toUtf8(text) {
	const out = new Uint8Array(text.length * 3);
	let n = 0;
	for (const character of text) {
		const code = character.codePointAt(0);
		if (code < 128) out[n++] = code;
		else if (code < 2048) {
			out[n++] = 192 | code >> 6;
			out[n++] = 128 | code & 63;
		} else if (code < 65536) {
			out[n++] = 224 | code >> 12;
			out[n++] = 128 | code >> 6 & 63;
			out[n++] = 128 | code & 63;
		} else {
			out[n++] = 240 | code >> 18;
			out[n++] = 128 | code >> 12 & 63;
			out[n++] = 128 | code >> 6 & 63;
			out[n++] = 128 | code & 63;
		}
	}
	return out.slice(0, n);
}
const MARKS = [
	["utf-32le", [
		255,
		254,
		0,
		0
	]],
	["utf-32be", [
		0,
		0,
		254,
		255
	]],
	["utf-8", [
		239,
		187,
		191
	]],
	["utf-16le", [255, 254]],
	["utf-16be", [254, 255]]
];
const UNIT = {
	"utf-8": 1,
	"utf-16le": 2,
	"utf-16be": 2,
	"utf-32le": 4,
	"utf-32be": 4
};
const SAMPLE = 512;
const NONE = /* @__PURE__ */ new Uint8Array(0);
/** Where zero bytes stand in text with some ASCII characters in it: residues modulo 4. */
const ZERO_STRIDE = [
	["utf-32le", [
		false,
		true,
		true,
		true
	]],
	["utf-32be", [
		true,
		true,
		true,
		false
	]],
	["utf-16le", [
		false,
		true,
		false,
		true
	]],
	["utf-16be", [
		true,
		false,
		true,
		false
	]]
];
function zeroShares(bytes, end) {
	const zeros = [
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 3] = zeros[i & 3] + 1;
	return zeros.map((count) => count / (end / 4));
}
function fits(shares, zero) {
	return zero.every((wanted, i) => wanted ? shares[i] >= .2 : shares[i] <= .02);
}
/** The encoding whose zeros stand so in the beginning. */
function strideOf(bytes, sample) {
	const shares = zeroShares(bytes, sample);
	return ZERO_STRIDE.find(([, zero]) => fits(shares, zero));
}
function guess(bytes) {
	const sample = Math.min(bytes.length, SAMPLE) & -4;
	if (sample < 16) return "utf-8";
	const found = strideOf(bytes, sample);
	if (found === void 0 || !fits(zeroShares(bytes, bytes.length & -4), found[1])) return "utf-8";
	return found[0];
}
/** Whether a document that begins so may be one in UTF-16 or UTF-32; what it says of a whole one is certain if false. */
function isMaybeEncoded(bytes) {
	if (MARKS.some(([encoding, mark]) => encoding !== "utf-8" && mark.every((byte, i) => bytes[i] === byte))) return true;
	const sample = Math.min(bytes.length, SAMPLE) & -4;
	return sample >= 16 && bytes.subarray(0, SAMPLE).includes(0) && strideOf(bytes, sample) !== void 0;
}
function decodeUnits(bytes, encoding) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const little = encoding.endsWith("le");
	const parts = [];
	let units = [];
	const step = UNIT[encoding];
	for (let at = 0; at < bytes.length; at += step) {
		const code = step === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
		if (code > 65535) units.push(55296 + (code - 65536 >> 10), 56320 + (code - 65536 & 1023));
		else units.push(code);
		if (units.length > 4096) {
			parts.push(String.fromCharCode.apply(null, units));
			units = [];
		}
	}
	return parts.join("") + String.fromCharCode.apply(null, units);
}
/** Finds the encoding by mark, else by the stride of zero bytes; anything else is taken as it is. */
function decodeText(bytes) {
	const first = bytes[0];
	if (first === 239 || first === 255 || first === 254 || first === 0) for (const [encoding, mark] of MARKS) {
		if (!mark.every((byte, i) => bytes[i] === byte)) continue;
		if (encoding === "utf-8") return {
			...asIs(bytes.subarray(mark.length)),
			mark: bytes.subarray(0, mark.length)
		};
		if (isEncoded(encoding, bytes.subarray(mark.length))) return decodeAs(encoding, bytes, mark.length);
	}
	const encoding = bytes.subarray(0, SAMPLE).includes(0) ? guess(bytes) : "utf-8";
	return encoding !== "utf-8" && isEncoded(encoding, bytes) ? decodeAs(encoding, bytes, 0) : asIs(bytes);
}
const asIs = (bytes) => ({
	bytes,
	encoding: "utf-8",
	mark: NONE,
	tail: NONE
});
function decodeAs(encoding, bytes, markLength) {
	const end = bytes.length - (bytes.length - markLength) % UNIT[encoding];
	return {
		bytes: toUtf8(decodeUnits(bytes.subarray(markLength, end), encoding)),
		encoding,
		mark: bytes.subarray(0, markLength),
		tail: bytes.subarray(end)
	};
}
/** UTF-16 can hold any units; a unit of UTF-32 must be a character. */
function isEncoded(encoding, body) {
	if (UNIT[encoding] !== 4) return true;
	const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
	for (let at = 0; at + 4 <= body.length; at += 4) {
		const code = view.getUint32(at, encoding === "utf-32le");
		if (code > 1114111 || code >= 55296 && code <= 57343) return false;
	}
	return true;
}
/** Whether a word of the context stands near the span, or in the path. */
function createContextTest(bytes, path) {
	return ({ context }, start, end) => {
		if (context === null) return true;
		const lowerPath = path.toLowerCase();
		if (context.path && context.keywords.some((word) => lowerPath.includes(word))) return true;
		const words = context.keywords.map((word) => latin1(toUtf8(word)));
		const longest = Math.max(...words.map((word) => word.length));
		const from = Math.max(0, start - context.within);
		const last = end + context.within;
		const near = lowerAscii(latin1(bytes, from, Math.min(bytes.length, last + longest)));
		return words.some((word) => {
			const at = near.indexOf(word);
			return at !== -1 && from + at <= last;
		});
	};
}
function byteSet(holds) {
	const set = /* @__PURE__ */ new Uint8Array(256);
	for (let byte = 0; byte < 256; byte++) if (holds(byte)) set[byte] = 1;
	return set;
}
const ANY_BYTE = byteSet(() => true);
function readByteSet(text) {
	return byteSet((byte) => (Number.parseInt(text[byte >> 2], 16) >> (byte & 3) & 1) === 1);
}
const listed = /* @__PURE__ */ new WeakMap();
/** Sets are not changed once they were asked for. */
function membersOf(set) {
	const known = listed.get(set);
	if (known !== void 0) return known;
	const members = [];
	for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) members.push(byte);
	listed.set(set, members);
	return members;
}
const { Buffer: Buffer$1, atob, btoa } = globalThis;
function fromBase64(text) {
	return Buffer$1 === void 0 ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : Buffer$1.from(text, "base64");
}
function toBase64(bytes) {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
const makeTable = () => Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? 3988292384 ^ crc >>> 1 : crc >>> 1;
	return crc >>> 0;
});
let table$1;
/** @param text one character a byte @returns 32 bits, unsigned */
function crc32(text) {
	const ofByte = table$1 ??= makeTable();
	let crc = 4294967295;
	for (let i = 0; i < text.length; i++) crc = ofByte[(crc ^ text.charCodeAt(i)) & 255] ^ crc >>> 8;
	return ~crc >>> 0;
}
const LOWER$1 = "abcdefghijklmnopqrstuvwxyz";
const UPPER$1 = LOWER$1.toUpperCase();
const DIGITS = "0123456789";
/** A number in the base of the alphabet's length, filled up with its first character. */
function inAlphabet(number, alphabet, width) {
	let text = "";
	for (let rest = number; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet[rest % alphabet.length] + text;
	return text.padStart(width, alphabet[0]);
}
const hex$1 = (number) => number.toString(16).padStart(8, "0");
const crcBase62 = (text) => inAlphabet(crc32(text), DIGITS + UPPER$1 + LOWER$1, 6);
/** The same with the small letters first. */
const crcBase62LowerFirst = (text) => inAlphabet(crc32(text), DIGITS + LOWER$1 + UPPER$1, 6);
const crcBase36 = (text) => inAlphabet(crc32(text), DIGITS + LOWER$1, 7);
const crcHex = (text) => hex$1(crc32(text));
/** The bytes of the number from the lowest to the highest. */
const crcHexLittleEndian = (text) => hex$1(crc32(text)).match(/../g).toReversed().join("");
const rotate = (value, by) => value << by | value >>> 32 - by;
/** Four bytes from `at`, lowest first; what is missing is zero. */
function word(bytes, at) {
	let value = 0;
	for (let i = 0; i < 4; i++) value |= (bytes[at + i] ?? 0) << 8 * i;
	return value;
}
/**
* @param seed eight ASCII characters, as the providers' seeds are
* @returns 32 bits, unsigned
*/
function marvin32(bytes, seed) {
	const half = (from) => [
		0,
		1,
		2,
		3
	].reduce((value, i) => value << 8 | seed.charCodeAt(from + i), 0);
	let [low, high] = [half(4), half(0)];
	const block = () => {
		high ^= low;
		low = rotate(low, 20) + high | 0;
		high = rotate(high, 9) ^ low;
		low = rotate(low, 27) + high | 0;
		high = rotate(high, 19);
	};
	const whole = bytes.length & -4;
	for (let at = 0; at < whole; at += 4) {
		low = low + word(bytes, at) | 0;
		block();
	}
	low = low + (word(bytes, whole) | 128 << 8 * (bytes.length - whole)) | 0;
	block();
	block();
	return (low ^ high) >>> 0;
}
const MESSAGING = [
	"System00",
	"Unknown0",
	"Send0000",
	"Manage00",
	"Listen00"
];
/** Seeds by signature. A key that is checked by none of them is of a kind that came later, or made up. */
const SEEDS = {
	"+ASt": ["Default0"],
	"+ACR": ["ACRDflt0"],
	"+ABa": ["AbAcct00"],
	"+AMC": ["Classic0"],
	"+ASb": MESSAGING,
	"+AEh": MESSAGING,
	"+ARm": MESSAGING,
	ACDb: [
		"MastRO00",
		"MastRW00",
		"SysAll00",
		"Resour00",
		"SystRO00",
		"SystRW00",
		"encryp00"
	],
	AzFu: [
		"Functi00",
		"Master00",
		"System00"
	],
	AzSe: ["Query000", "PAdmin00"],
	AIoT: [
		"IoTHub00",
		"DpsKey00",
		"Device00"
	],
	AZEG: ["SendRecv"]
};
/** A signature before the six characters that the checksum's four bytes touch. */
const FORM = /^[A-Za-z0-9+/_-]{33,80}(\+(?:ASt|ACR|ABa|AMC|ASb|AEh|ARm)|ACDb|AzFu|AzSe|AIoT|AZEG)[A-Za-z0-9+/_-]{6}={0,2}$/;
const bytesOf$1 = (text) => fromBase64(text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, ""));
const littleEndian = (number) => [
	0,
	8,
	16,
	24
].map((shift) => number >>> shift & 255);
/** Whether a key's checksum holds; undefined when it is no key of a known kind. */
function azureKeyHolds(key) {
	const signature = FORM.exec(key)?.[1];
	if (signature === void 0 || key.replace(/=+$/, "").length % 4 === 1) return void 0;
	const bytes = bytesOf$1(key);
	const end = bytes.slice(-4);
	return SEEDS[signature].some((seed) => littleEndian(marvin32(bytes.subarray(0, -4), seed)).every((byte, i) => byte === end[i]));
}
/** The end of a key whose beginning, up to its signature, is given: the six characters and the padding. */
function azureKeyEnd(beginning) {
	const seed = SEEDS[beginning.slice(-4)]?.[0] ?? "Default0";
	const bytes = bytesOf$1(`${beginning}AAAAAA`);
	bytes.set(littleEndian(marvin32(bytes.subarray(0, -4), seed)), bytes.length - 4);
	return toBase64(bytes).slice(beginning.length);
}
const ENTRA_ALPHABET = `${LOWER$1}${UPPER$1}${DIGITS.slice(1)}0.-_~`;
/** Three characters over all before them; client secrets of before 2023 (`7Q~`) have none. */
const entraSum = (secret) => inAlphabet(marvin32(Uint8Array.from(secret, (c) => c.charCodeAt(0)), "AadPwd00"), ENTRA_ALPHABET, 6).slice(0, 3);
/**
* Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
* @param a - value to test
* @returns `true` when the value is a Uint8Array-compatible view.
* @example
* Check whether a value is a Uint8Array-compatible view.
* ```ts
* isBytes(new Uint8Array([1, 2, 3]));
* ```
*/
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
/**
* Asserts something is a non-negative integer.
* @param n - number to validate
* @param title - label included in thrown errors
* @returns The validated number.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a non-negative integer option.
* ```ts
* anumber(32, 'length');
* ```
*/
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
/**
* Asserts something is Uint8Array.
* @param value - value to validate
* @param length - optional exact length constraint
* @param title - label included in thrown errors
* @returns The validated byte array.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate that a value is a byte array.
* ```ts
* abytes(new Uint8Array([1, 2, 3]));
* ```
*/
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
* Asserts a hash instance has not been destroyed or finished.
* @param instance - hash instance to validate
* @param checkFinished - whether to reject finalized instances
* @throws If the hash instance has already been destroyed or finalized. {@link Error}
* @example
* Validate that a hash instance is still usable.
* ```ts
* import { aexists } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aexists(hash);
* ```
*/
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
/**
* Asserts output is a sufficiently-sized byte array.
* @param out - destination buffer
* @param instance - hash instance providing output length
* Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a caller-provided digest buffer.
* ```ts
* import { aoutput } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aoutput(new Uint8Array(hash.outputLen), hash);
* ```
*/
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
/**
* Zeroizes typed arrays in place. Warning: JS provides no guarantees.
* @param arrays - arrays to overwrite with zeros
* @example
* Zeroize sensitive buffers in place.
* ```ts
* clean(new Uint8Array([1, 2, 3]));
* ```
*/
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
/**
* Creates a DataView for byte-level manipulation.
* @param arr - source typed array
* @returns DataView over the same buffer region.
* @example
* Create a DataView over an existing buffer.
* ```ts
* createView(new Uint8Array(4));
* ```
*/
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
* Rotate-right operation for uint32 values.
* @param word - source word
* @param shift - shift amount in bits
* @returns Rotated word.
* @example
* Rotate a 32-bit word to the right.
* ```ts
* rotr(0x12345678, 8);
* ```
*/
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
/**
* Merges default options and passed options.
* @param defaults - base option object
* @param opts - user overrides
* @param title - label included in thrown override errors
* @returns Fresh merged option object with a null prototype.
* @throws On wrong argument types. {@link TypeError}
* @example
* Merge user overrides onto default options.
* ```ts
* checkOpts({ dkLen: 32 }, { asyncTick: 10 });
* ```
*/
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
/**
* Creates a callable hash function from a stateful class constructor.
* @param hashCons - hash constructor or factory
* @param info - optional metadata such as DER OID
* @returns Frozen callable hash wrapper with `.create()`.
*   Wrapper construction eagerly calls `hashCons(undefined)` once to read
*   `outputLen` / `blockLen`, so constructor side effects happen at module
*   init time.
* @throws On wrong argument types. {@link TypeError}
* @example
* Wrap a stateful hash constructor into a callable helper.
* ```ts
* import { createHasher } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const wrapped = createHasher(sha256.create, { oid: sha256.oid });
* wrapped(new Uint8Array([1]));
* ```
*/
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
/**
* Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
* @param suffix - final OID byte for the selected hash.
*   The helper accepts any byte even though only the documented NIST hash
*   suffixes are meaningful downstream.
* @returns Object containing the DER-encoded OID.
* @example
* Build OID metadata for a NIST hash.
* ```ts
* oidNist(0x01);
* ```
*/
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
/**
* Internal Merkle-Damgard hash utils.
* @module
*/
/**
* Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
* Returns bits from `b` when `a` is set, otherwise from `c`.
* The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
* set the same bit.
* @param a - selector word
* @param b - word chosen when selector bit is set
* @param c - word chosen when selector bit is clear
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit choice primitive.
* ```ts
* Chi(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
/**
* Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
* Returns bits shared by at least two inputs.
* @param a - first input word
* @param b - second input word
* @param c - third input word
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit majority primitive.
* ```ts
* Maj(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
/**
* Merkle-Damgard hash construction base class.
* Could be used to create MD5, RIPEMD, SHA1, SHA2.
* Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
* strings with partial-byte tails.
* @param blockLen - internal block size in bytes
* @param outputLen - digest size in bytes
* @param padOffset - trailing length field size in bytes
* @param isLE - whether length and state words are encoded in little-endian
* @example
* Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
* ```ts
* import { _SHA1 } from '@noble/hashes/legacy.js';
* const hash = new _SHA1();
* hash.update(new Uint8Array([97, 98, 99]));
* hash.digest();
* ```
*/
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
/**
* Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
* Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
*/
/** Initial SHA256 state from RFC 6234 \u00a76.1: the first 32 bits of the fractional parts of the
* square roots of the first eight prime numbers. Exported as a shared table; callers must treat
* it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
/**
* SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
* SHA256 is the fastest hash implementable in JS, even faster than Blake3.
* Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
* {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
* @module
*/
/**
* SHA-224 / SHA-256 round constants from RFC 6234 \u00a75.1: the first 32 bits
* of the cube roots of the first 64 primes (2..311).
*/
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 \u00a76.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 \u00a76.2. */
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
/** Internal SHA-256 hash class grounded in RFC 6234 \u00a76.2. */
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
/**
* SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
*
* - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
* - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
* - Each sha256 hash is executing 2^18 bit operations.
* - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA2-256.
* ```ts
* sha256(new Uint8Array([97, 98, 99]));
* ```
*/
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));
const counts = /* @__PURE__ */ new Uint32Array(256);
/** How many different characters there are in `value` (one character a byte). */
function countDistinct(value) {
	let distinct = 0;
	for (let i = 0; i < value.length; i++) if (counts[value.charCodeAt(i) & 255]++ === 0) distinct++;
	for (let i = 0; i < value.length; i++) counts[value.charCodeAt(i) & 255] = 0;
	return distinct;
}
/** Bits per character of `value` (one character a byte); 0 for an empty value. */
function shannonEntropy(value) {
	const { length } = value;
	for (let i = 0; i < length; i++) counts[value.charCodeAt(i) & 255]++;
	let bits = 0;
	for (let i = 0; i < length; i++) {
		const code = value.charCodeAt(i) & 255;
		const share = counts[code] / length;
		counts[code] = 0;
		if (share > 0) bits -= share * Math.log2(share);
	}
	return bits;
}
/**
* The same of UTF-8 as gitleaks counts it: by characters, shared out over the bytes. It is that of the bytes for ASCII.
* @param value one character a byte
*/
function characterEntropy(value) {
	if (/^[\x00-\x7f]*$/.test(value)) return shannonEntropy(value);
	const characters = /* @__PURE__ */ new Map();
	for (const character of utf8(fromLatin1(value))) characters.set(character, (characters.get(character) ?? 0) + 1);
	let bits = 0;
	for (const times of characters.values()) bits -= times / value.length * Math.log2(times / value.length);
	return bits;
}
function hex(bytes, characters) {
	let text = "";
	for (let i = 0; i * 2 < characters; i++) text += bytes[i].toString(16).padStart(2, "0");
	return text;
}
/** SHA-256 of a latin1 value, in hex. */
function sha256Hex(value) {
	return hex(sha256(fromLatin1(value)), 64);
}
const BASE32 = `${UPPER$1}234567`;
/** The first 40 bits in base32. */
function sha256Base32(text) {
	return sha256Hex(text).match(/.{5}/g).slice(0, 2).flatMap((part) => [
		15,
		10,
		5,
		0
	].map((shift) => BASE32[Number.parseInt(part, 16) >>> shift & 31])).join("");
}
/** Whether the last of the digits is right: ISO/IEC 7812-1, annex B. @param number digits alone */
function passesLuhn(number) {
	let sum = 0;
	for (let i = 0; i < number.length; i++) {
		const digit = Number(number[number.length - 1 - i]);
		sum += i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
	}
	return sum % 10 === 0;
}
/** Lengths by country, each between blanks: ISO 13616 registry. */
const IBAN_LENGTHS = " AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ";
/** ISO 7064, mod 97-10; in groups or not. */
function isIban(value) {
	const text = value.replace(/[ -]/g, "").toUpperCase();
	if (!/^[A-Z]{2}/.test(text) || !IBAN_LENGTHS.includes(` ${text.slice(0, 2)}${text.length} `)) return false;
	let rest = 0;
	for (const c of text.slice(4) + text.slice(0, 4)) {
		const number = Number.parseInt(c, 36);
		rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
	}
	return rest === 1;
}
/**
* A value that ends in its checksum.
* @param body pattern of all before it; a group `body` in it, else all of it, is summed up
* @param sum pattern of the checksum itself
* @param rest pattern of what may follow it all the same
*/
function ending(body, sum, compute, rest = "") {
	let whole;
	return {
		holds(value) {
			whole ??= new RegExp(`^(?<all>${body})(?<sum>${sum})${rest}$`);
			const { all, sum: end, body: part = all } = whole.exec(value)?.groups ?? {};
			return part === void 0 ? void 0 : compute(part) === end;
		},
		complete(text) {
			const found = new RegExp(`(?:${body})$`).exec(text);
			return found === null ? void 0 : compute(found.groups?.["body"] ?? found[0]);
		}
	};
}
/** Of values in front of which an instance may put a prefix of its own, which may be summed up, too. */
const behindPrefix = ({ holds, ...rest }) => ({
	...rest,
	holds: (value, before) => holds(value, "") || holds(`${/[A-Za-z0-9_-]*$/.exec(before)?.[0]}${value}`, "")
});
const BASE62 = "[A-Za-z0-9]";
const luhn = (value) => {
	const number = value.replace(/[ -]/g, "");
	return /^\d{2,}$/.test(number) ? passesLuhn(number) : void 0;
};
const CHECKSUMS = {
	github: ending(`gh[opur]_(?<body>${BASE62}{30}|${BASE62}{70})`, `${BASE62}{6}`, crcBase62),
	"github-fine-grained": ending(`github_pat_${BASE62}{22}_${BASE62}{43}`, "[A-Z2-7]{8}", sha256Base32, `${BASE62}{8}`),
	npm: ending(`npm_(?<body>${BASE62}{30})`, `${BASE62}{6}`, crcBase62),
	gitlab: behindPrefix(ending("[A-Za-z0-9_-]{30,350}\\.[0-9a-z]{2}\\.[0-9a-z]{2}", "[0-9a-z]{7}", crcBase36)),
	grafana: ending(`(?<body>gl[a-z]{1,10}_${BASE62}{32})_`, "[0-9a-f]{8}", crcHexLittleEndian),
	vercel: ending(`vc[a-z]_(?<body>${BASE62}{50})`, `${BASE62}{6}`, crcBase62),
	apify: ending(`apify_[a-z]{2,6}_${BASE62}{30}`, `${BASE62}{6}`, crcBase62LowerFirst),
	zuplo: ending("zp[a-z]{1,5}_(?<body>[A-Za-z0-9_]{20,60})_", "[0-9a-f]{8}", crcHex),
	canva: ending("cnvca[A-Za-z0-9_-]{43}", "[0-9a-f]{8}", crcHex),
	atlassian: ending("ATATT3[A-Za-z0-9_=-]{170,180}=", "[0-9A-F]{8}", (body) => crcHex(body).toUpperCase()),
	azure: {
		holds: azureKeyHolds,
		complete: (text) => {
			const beginning = /[A-Za-z0-9+/_-]{33,80}(?:\+A(?:St|CR|Ba|MC|Sb|Eh|Rm)|ACDb|AzFu|AzSe|AIoT|AZEG)$/.exec(text)?.[0];
			return beginning === void 0 ? void 0 : azureKeyEnd(beginning);
		}
	},
	entra: ending("[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{31}", "[A-Za-z0-9_~.-]{3}", entraSum),
	luhn: {
		holds: luhn,
		complete: (text) => {
			const digits = /\d+$/.exec(text)?.[0];
			return digits === void 0 ? void 0 : "0123456789".split("").find((digit) => passesLuhn(digits + digit));
		}
	},
	iban: { holds: isIban }
};
Object.keys(CHECKSUMS);
/** The fewest places that must agree. */
const RUN$1 = 8;
/** The least share of all places that must. */
const MOST = .6;
/** Patterns that people type repeat after so many characters at most: `Aa1Bb2Cc3`. */
const WIDEST_STEP = 4;
/** Whether most characters stand again at one distance: `R7mQ2vN9xK4p R7mQ2vN9xK4p`, also with something between. */
function echoes(lower) {
	for (let distance = 1; distance <= lower.length - RUN$1; distance++) {
		let same = 0;
		for (let i = distance; i < lower.length; i++) if (lower.charCodeAt(i) === lower.charCodeAt(i - distance)) same++;
		if (same >= RUN$1 && same >= MOST * (lower.length - distance)) return true;
	}
	return false;
}
/** Whether most characters are the same step on from those before them: `abc123def456`, `Aa1Bb2Cc3`, `aB3dE6gH9`. */
function climbs(lower) {
	for (let distance = 1; distance <= WIDEST_STEP; distance++) {
		const steps = /* @__PURE__ */ new Map();
		for (let i = distance; i < lower.length; i++) {
			const step = lower.charCodeAt(i) - lower.charCodeAt(i - distance);
			const count = (steps.get(step) ?? 0) + 1;
			if (count >= RUN$1 && count >= MOST * (lower.length - distance)) return true;
			steps.set(step, count);
		}
	}
	return false;
}
/** Programs write hexadecimal digits in one case. */
const isMixedHex = (value) => /^[0-9a-fA-F]{24,}$/.test(value) && /[a-f]/.test(value) && /[A-F]/.test(value);
const UUID_LIKE = /(?:^|[^0-9A-Za-z])([0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{6,18})$/i;
const UUID$1 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Laid out like a UUID, with other letters than it has, or another end. */
function isBrokenUuid(value) {
	const like = UUID_LIKE.exec(value)?.[1];
	return like !== void 0 && !UUID$1.test(like);
}
/**
* Whether `value` is a pattern that somebody typed, or hexadecimal digits or a UUID that no program wrote.
* @param value one character a byte
*/
function isMadeUp(value) {
	if (isMixedHex(value) || isBrokenUuid(value)) return true;
	if (value.length > 256) return false;
	return value.toLowerCase().split(/[_.:-]/).filter((piece) => piece.length > RUN$1 && piece.length >= value.length / 2).some((piece) => echoes(piece) || climbs(piece));
}
const WORDS = /example|sample|placeholder|change[-_ ]?this|redacted|dummy|replace|insert|deadbeef|not[-_ ]?a[-_ ]?(?:real|valid)|(?:enter|paste|put|add)[-_ ]?(?:your|the|my|here)|your[-_ ]|[-_ ]here\b|goes[-_ ]?here|secret[-_ ]?goes|undefined/i;
/** Stand-ins, and yet what many a product is shipped with: a score may count them. */
const CHANGE = /change[-_ ]?(?:me|it)/i;
/** A short value made of such words alone; inside a long random one they prove nothing. */
const WHOLE = /^(?:the|my|your|our|a|an|some|new|old|any)?[-_ ]?(?:super|clickbank|cb|ins|ipn|dev|developer|clerk|api|app|access|auth|user|db|database|admin|test|fake|demo|foo|null|none|nil|todo|tbd|string|text|value|true|false|empty|unset|default|bar|baz|public|private|client|secret|key|token|pass|password|passwd|phrase|passphrase|pwd|login|credentials?|here)(?:[-_ ]?(?:secret|key|token|pass|password|passwd|pwd|word|id|value|here|string|user|code|api|name|test|123|1234|123456|1|2|\d))*$/i;
/** Variables of shells, templates, languages and formats; also the templates of our own rule files. */
const VARIABLE = /\$\{|\{\{|\$\(|#\{|<%|%>|%\(|\[\[|\{%|@\{|\bgetenv\b|\bprocess\.env\b|\benviron\b|\bENV\[|^\$\w+$|^%\w+%$|^\$[\w:>-]+$|^%[sdv]$|^\{\w*\}$|^@\w+@$|^__\w+__$|^:\w+$|^\?+$|\{[a-z][a-z0-9]*:\d+(?:-\d+)?\}/;
const ANGLE = /^<[^<>]*>$|^\[[^[\]]*\]$|^&lt;.*&gt;$/;
const MASK$1 = /^(.)\1*$|[xX]{6}|[*]{3}|\.{3}|\u2026|\xe2\x80\xa6|[#]{5}|_{5}|-{5,}$|(?:^|[-_.:])[?]{3}/;
const SEQUENCES = [
	"01234567890123456789",
	"abcdefghijklmnopqrstuvwxyzabc",
	"qwertyuiopasdfghjklzxcvbnm"
];
const RUN = 8;
/** Whether some `RUN` characters in a row stand so in a well-known sequence, forwards or backwards. */
function holdsSequence(lower) {
	let up = 1;
	let down = 1;
	for (let i = 1; i < lower.length; i++) {
		const step = lower.charCodeAt(i) - lower.charCodeAt(i - 1);
		const wraps = lower[i - 1] === "9" && lower[i] === "0";
		up = step === 1 || wraps ? up + 1 : 1;
		down = step === -1 ? down + 1 : 1;
		if (up >= RUN || down >= RUN) return true;
	}
	return SEQUENCES.some((sequence) => lower.length >= RUN && lower.length <= sequence.length && sequence.includes(lower));
}
/** `a1b2c3d4e5\u2026`: two sequences, dovetailed. */
function alternatesSequences(lower) {
	if (lower.length < 16) return false;
	let [even, odd] = ["", ""];
	for (let i = 0; i < lower.length; i += 2) {
		even += lower[i];
		odd += lower[i + 1] ?? "";
	}
	return holdsSequence(even) && holdsSequence(odd);
}
/** Longer values are not looked at. */
const LONGEST$1 = 512;
const borders = new Uint16Array(LONGEST$1);
/** `0123ABCD0123ABCD\u2026`: one block at least twice over, or hardly any different characters. */
function repeats(value) {
	if (value.length < RUN) return false;
	if (countDistinct(value) <= Math.min(8, Math.max(2, value.length / 12))) return true;
	if (value.length < 16) return false;
	let k = 0;
	for (let i = 1; i < value.length; i++) {
		const code = value.charCodeAt(i);
		while (k > 0 && code !== value.charCodeAt(k)) k = borders[k - 1];
		if (code === value.charCodeAt(k)) k++;
		borders[i] = k;
	}
	return value.length - k <= value.length / 2;
}
function holdsLongRun(value) {
	return /(.)\1{7}/s.test(value);
}
/**
* Whether `value` is an example, a variable or filler instead of a secret.
* @param value one character a byte
* @param publicPrefix taken off first, so that it cannot hide a repeat behind it
* @param kinds see PlaceholderKinds
*/
function isPlaceholder(value, publicPrefix = "", { sequences, words } = {
	sequences: true,
	words: "all"
}) {
	const body = publicPrefix !== "" && value.toLowerCase().startsWith(publicPrefix.toLowerCase()) ? value.slice(publicPrefix.length) : value;
	if (body.length > LONGEST$1) return false;
	const lower = body.toLowerCase();
	return body === "" || VARIABLE.test(body) || ANGLE.test(body) || MASK$1.test(body) || WORDS.test(body) || words !== "none" && (CHANGE.test(body) || WHOLE.test(body) && (words === "all" || !/\d/.test(body))) || sequences && (holdsSequence(lower) || alternatesSequences(lower) || repeats(lower) || holdsLongRun(lower));
}
const MASK = "[redacted]";
/** A public prefix is shown only before this many secret characters; before fewer it would narrow a guess. */
const MIN_HIDDEN = 24;
/** What is shown instead of a value: the vendor's public prefix at most, never its length. */
function redactValue(value, publicPrefix) {
	return publicPrefix !== "" && value.startsWith(publicPrefix) && value.length - publicPrefix.length >= MIN_HIDDEN ? `${publicPrefix}\u2026` : MASK;
}
const CODE = /\.(?:m?[jt]sx?|[cm]js|vue|svelte|pyi?|rb|erb|rake|java|kts?|scala|groovy|gradle|go|php[0-9]?|phtml|cs|vb|fs|swift|mm?|c|h|cc|cpp|cxx|hpp|rs|dart|lua|p[lm]|r|exs?|erl|hrl|hs|clj|lisp|jl|nim|zig|v|sol|proto|graphql|css|scss|less|sql|tf|hcl|bicep)$/i;
const SHELL = /\.(?:sh|bash|zsh|fish|ksh|ps[md]?1|bat|cmd|envrc)$|(?:^|\/)(?:dockerfile|makefile|jenkinsfile|vagrantfile)[^/]*$/i;
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|tex|html?|org|wiki|po|pot|pdf)$|(?:^|\/)(?:readme|changelog|license|notice)[^/]*$/i;
const DATA = /\.(?:json[5cl]?|ipynb|har|csv|tsv|log|xml|svg|sarif|snap|map|lock|sum|dump|out|ndjson)$/i;
function fileKind(path) {
	if (CODE.test(path)) return "code";
	if (SHELL.test(path)) return "shell";
	if (PROSE.test(path)) return "prose";
	return DATA.test(path) ? "data" : "config";
}
const TEST_PATH = /(?:^|[/_.-])(?:tests?|specs?|testing|testdata|test_?data|fixtures?|mocks?|__tests__|e2e|cypress|cassettes?|stubs?|fakes?|integration|unit|bench(?:mark)?s?|goldens?)(?:[/_.-]|$)|(?:^|\/)tests?[a-z]*\//i;
const TEST_CLASS = /[a-z0-9](?:Tests?|Spec|TestCase|IT)(?:Support|Utils?|Base|Constants?|Helper)?\.[A-Za-z]+$/;
const EXAMPLE_PATH = /(?:^|[/_.-])(?:docs?|documentation|examples?|samples?|demos?|tutorials?|guides?|readme|templates?|dist|playground|snippets?)(?:[/_.-]|$)|\.(?:md|mdx|rst|adoc|example|sample|dist|tmpl|tpl|template)$/i;
const BUILD_PATH = /(?:^|\/)\.(?:github|gitlab|circleci|travis|azure-pipelines|drone|woodpecker|buildkite|devcontainer)|(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)jenkinsfile/i;
const LOCALE_PATH = /(?:^|[/_.-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|strings|nls|intl)(?:[/_.-]|$)|\.(?:po|pot|xlf|xliff|resx|strings|arb)$/i;
const [DOLLAR, DASH, UNDERSCORE] = [
	36,
	45,
	95
];
/** Letters, digits, underscores. */
function isWordAt(text, at) {
	const code = text.charCodeAt(at);
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === UNDERSCORE;
}
function isNameAt(text, at) {
	const code = text.charCodeAt(at);
	return isWordAt(text, at) || code === DASH || code === DOLLAR;
}
const QUOTES = "\"'`";
const COMMENT = /^\s*(?:#|\/\/|\*|\/\*|--|;|%|<!--|rem\b|"""|>>>)/i;
const USER = /(?:user|login|email|account|uid|usr)[\w-]{0,16}["'`]?\s{0,4}(?:[:=(,\s]|=>)/i;
const ANONYMOUS = /(?:user|login)\w{0,8}["'`\])]{0,3}\s{0,4}(?:=>|[:=,(])\s{0,4}["'`]?anonymous\b/i;
/** Whether it is the address that an anonymous user of FTP gives for a password (RFC 1635): `busybox@`. */
const isAnonymous = ({ value, before }) => /^[\w.+-]+@[\w.-]*$/.test(value) && ANONYMOUS.test(before);
/** Package managers write them: names, versions and digests. */
const LOCK_FILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|go\.(?:sum|work\.sum)|gradle\.lockfile|[^/]*\.lock|bun\.lockb?|\.terraform\.lock\.hcl|Package\.resolved|cabal\.project\.freeze|MODULE\.bazel\.lock)$/i;
const isTranslation = (path) => ofPath(path).isLocale;
const isLockFile = (path) => LOCK_FILE.test(path);
let lastPath;
let lastOfPath = {
	file: "config",
	isTest: false,
	isExample: false,
	isBuild: false,
	isLocale: false
};
/** Asked for value after value of one file. */
function ofPath(path) {
	if (path !== lastPath) {
		lastPath = path;
		lastOfPath = {
			file: fileKind(path),
			isTest: TEST_PATH.test(path) || TEST_CLASS.test(path),
			isExample: EXAMPLE_PATH.test(path),
			isBuild: BUILD_PATH.test(path),
			isLocale: LOCALE_PATH.test(path)
		};
	}
	return lastOfPath;
}
/** Values in such files are mostly made up: tests, examples, documents, set-ups that live as long as a build. */
function isRehearsal(path) {
	const { file, isTest, isExample, isBuild } = ofPath(path);
	return isTest || isExample || isBuild || file === "prose";
}
function placeOf({ before, matchAt, after, path }) {
	let start = matchAt;
	while (start < before.length && !isWordAt(before, start)) start++;
	let end = start;
	while (end < before.length && isNameAt(before, end)) end++;
	while (start > 0 && isNameAt(before, start - 1)) start--;
	const line = before.slice(before.lastIndexOf("\n", matchAt - 1) + 1);
	return {
		...ofPath(path),
		name: before.slice(start, end),
		joint: before.slice(end),
		isQuoted: QUOTES.includes(before.at(-1) ?? " ") && QUOTES.includes((after[0] === "\\" ? after[1] : after[0]) ?? " "),
		isComment: COMMENT.test(line),
		isChoice: /\?\s{0,4}["'`]?$/.test(before.slice(0, start)) || /^["'`]?\s*\|(?!\|)/.test(before.slice(end)),
		hasUser: USER.test(before.slice(0, start))
	};
}
const PAIRS$1 = "WfhdOTaVeKaogtNc>qjq`YUJYRdIHD_54B^B:eD4^@,XTEZ95,N8h@UHf;7i])`]I<mF7]QdZ78:J#bMGRmHFEiC<RIE`E!RZFYD<;H>gTgp_\\_MZFWicqS_NvrhO[U`VTX4@DZU</c)4V=9]@4YJKR/2;F)cB=Ed:PT_!7QGT[>,^R@YE>5H:h7?@g298d/8BGEaD,QFSV4:,E,g[hac[_ODV[fbxi^AcjkK^FMH^]297Q#)#I,:55:O>,2H,K5/8)#f=7Bc;:Ha5>FDF\\C#NWGU8C,A#lKKUpCK@m9KeGFhJ#BYY\\I<5b<mX@HjC@?d:>SSDda/BVGV:;>L7jHdjkXqGhGTPNWdH>JimWUB<Q@ZW_^OOXNUEYeds]`/nbbd[]KHAi;KKfECT_/?aE@dZ,fW[[:;=K)4#2/),!!4!!<2//4!)77Z#/2)!pQY]tLW>o9VV\\UkR2Yeb`OH4YBbEaMmLGbiB\\XRK__EKdobJP@UNnEWHrNDbr4CWPHgO)hc\\_CJCZ@][VRZGUGX9P_\\iIZ)fcc>JHC9F`:@>h9>8`##7A7R>!8F9;D#55)`>5D[95YY!;@?NT:,MM7754))#E:F<O<,;O!#CG7:S!5AQ4,2G5/T>FAP5:)MD8FKMJR!GVJ@<7,:=U>),]/,<U2>;55G8)5A>=)2,?H";
const FIRST = 33;
/**
* Bits per pair by which the letters speak for words (above 0) or against them, halved and cut to -1 \u2026 1.
* @param lower lower case; pairs with anything but letters do not count
*/
function wordLikeness(lower) {
	let [bits, pairs] = [0, 0];
	for (let i = 1; i < lower.length; i++) {
		const [a, b] = [lower.charCodeAt(i - 1) - 97, lower.charCodeAt(i) - 97];
		if (a < 0 || a > 25 || b < 0 || b > 25) continue;
		bits += (PAIRS$1.charCodeAt(a * 26 + b) - FIRST - 56) / 8;
		pairs++;
	}
	return pairs === 0 ? 0 : Math.max(-1, Math.min(1, bits / (pairs + 2) / 2));
}
const FILLER = "password passwords passwd passwort pass pwd pw passphrase phrase passcode secret secrets token tokens key keys credential credentials cred creds auth authorization authentication bearer oauth oauth2 apikey api access refresh client consumer private public shared session user users username userid login account email mail admin name id value values val string str text data field input param variable var my your our their his her the a an any some this that new old current default existing another other different same second first third one two three test tests testing tester tst unit spec mock mocked fake fakes dummy stub sample samples example examples demo placeholder foo bar baz qux quux foobar null nil none undefined empty blank unset true false yes no valid invalid wrong right correct incorrect good bad real not non unknown missing expired random generated encrypted decrypted hashed plain plaintext cleartext clear enter insert put paste type here goes change changeme replace with to from for of in on and or is are be use used needs please must should db database root server service app application system host url uri path file encryption signing crypto cert certificate hash salt confirm confirmation confirmed repeat again verify reset forgot forgotten update set get create required optional hidden show hide hunter super very really long short strong weak simple secure silly nice cool x xx xxx xxxx todo tbd redacted removed masked protected sensitive hidden content production prod staging stage development dev local remote internal external master main base";
const LONGEST = 16;
function makeVocabulary() {
	const words = new Set(FILLER.split(" "));
	const endings = [];
	for (const word of words) (endings[word.length] ??= /* @__PURE__ */ new Set()).add(word.charCodeAt(word.length - 1));
	return {
		words,
		endings
	};
}
/** Made for the first candidate: most commits have none. */
let vocabulary;
/** Stand-ins are short; a longer value is judged by other features. */
const LONGEST_VALUE = 48;
/**
* The share of a text's letters that such words cover, best case: 0 to 1.
* @param lower lower case; what is no letter parts words
*/
function fillerShare(lower) {
	if (lower.length > LONGEST_VALUE) return 0;
	let letters = 0;
	let covered = 0;
	for (const [run] of lower.matchAll(/[a-z]+/g)) {
		letters += run.length;
		covered += coverOf(run);
	}
	return letters === 0 ? 0 : covered / letters;
}
/** The most letters of one run that words cover, none twice. */
function coverOf(run) {
	const { words, endings } = vocabulary ??= makeVocabulary();
	const best = new Uint16Array(run.length + 1);
	for (let end = 1; end <= run.length; end++) {
		let most = best[end - 1];
		const longest = Math.min(end, LONGEST);
		for (let length = run.length < 3 ? run.length : 3; length <= longest; length++) if (endings[length]?.has(run.charCodeAt(end - 1)) === true && words.has(run.slice(end - length, end))) most = Math.max(most, best[end - length] + length);
		best[end] = most;
	}
	return best[run.length];
}
const flag = (condition) => condition ? 1 : 0;
const letters = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
/** Passwords that products are shipped with: no secret, and yet in use. */
const WELL_KNOWN = /^(?:admin\d{0,3}|root\d{0,3}|changeit|changeme|welcome\d{0,3}|oracle|postgres|guest|letmein|qwerty\d{0,3}|password\d{1,3}!?|toor|administrator|manager|tiger|sa|neo4j|elastic|rabbitmq|vagrant|1q2w3e4?r?)$/i;
/** A name that tells something about a secret instead of holding it. */
const ABOUT = /hash|salt|digest|crypted|_?id$|ids$|name$|names$|url|uri|path|file|dir$|type|field|label|policy|length|len$|min|max|expir|ttl|timeout|count|prompt|message|msg|error|title|text|placeholder|hint|class|column|regex|pattern|format|encod|algorithm|scheme|provider|manager|reset|forgot|link|page|view|form|valid|strength|rule|required|enabled|allow|disable|method|mode|prefix|suffix|header|index|input|element|button|attr|kind|usage|spec$|ref$|check|confirm|^update|^always/i;
const OWNER = /db|database|root|admin|mysql|postgres|oracle|sys|smtp|mail|ftp|ssh|ldap|redis|mongo|prod|master|client|server|access|api|private|user|jdbc|datasource/i;
const ALPHABETS = [
	[/^\d+$/, 10],
	[/^(?:[0-9a-f]+|[0-9A-F]+)$/, 16],
	[/^(?:[0-9a-z]+|[0-9A-Z]+)$/, 36],
	[/^[0-9A-Za-z]+$/, 62]
];
/** How near the value's entropy comes to that of as many characters drawn from its alphabet. */
function entropyShare(value) {
	const alphabet = ALPHABETS.find(([pattern]) => pattern.test(value))?.[1] ?? 64;
	const expected = Math.min(Math.log2(Math.max(2, value.length)) * .93, Math.log2(alphabet));
	return Math.min(1, shannonEntropy(value) / expected);
}
/** Lower case, upper case, digits, each of the others: 0, 1, 2, 3. */
function kindAt(text, at) {
	const code = text.charCodeAt(at);
	return code >= 97 && code <= 122 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : 3;
}
/** How often the kind of character changes, by its length. */
function changes(value) {
	let count = 0;
	for (let i = 1; i < value.length; i++) count += flag(kindAt(value, i) !== kindAt(value, i - 1) || kindAt(value, i) === 3 && value[i] !== value[i - 1]);
	return count / value.length;
}
function countOf(value, kind) {
	let count = 0;
	for (let i = 0; i < value.length; i++) count += flag(kindAt(value, i) === kind);
	return count;
}
function traitsOf(candidate) {
	const { value, after } = candidate;
	const lower = value.toLowerCase();
	const place = placeOf(candidate);
	return {
		...place,
		value,
		length: value.length,
		lower,
		after,
		filler: fillerShare(lower),
		digits: countOf(value, 2),
		plainName: letters(place.name),
		plainValue: letters(value)
	};
}
/** Told in the order in which they are added up. */
const FEATURES = [
	["shorterThan6", ({ length }) => flag(length < 6)],
	["shorterThan8", ({ length }) => flag(length < 8)],
	["longerThan11", ({ length }) => flag(length > 11)],
	["longerThan15", ({ length }) => flag(length > 15)],
	["longerThan23", ({ length }) => flag(length > 23)],
	["longerThan31", ({ length }) => flag(length > 31)],
	["entropy", ({ value }) => entropyShare(value)],
	["words", ({ lower }) => wordLikeness(lower)],
	["changes", ({ value }) => Math.min(1, changes(value) * 1.5)],
	["digit", ({ digits }) => flag(digits > 0)],
	["digits", ({ length, digits }) => digits / length],
	["digitsAtEnd", ({ value }) => flag(/^[^\d]+\d{1,4}[!.*#]?$/.test(value))],
	["allDigits", ({ value }) => flag(/^[\d.,:/+-]+$/.test(value))],
	["hex", ({ value, length, digits }) => flag(length >= 16 && /^[0-9a-fA-F]+$/.test(value) && digits > 0)],
	["threeKinds", ({ value, digits }) => flag(/[a-z]/.test(value) && /[A-Z]/.test(value) && digits > 0)],
	["symbol", ({ value }) => flag(/[!@#%^&*+?~]/.test(value))],
	["symbols", ({ value, length }) => countOf(value, 3) / length],
	["filler", ({ filler }) => filler],
	["allFiller", ({ filler }) => flag(filler === 1)],
	["mostFiller", ({ filler }) => flag(filler >= .6)],
	["fillerParted", ({ value, filler }) => flag(filler === 1 && /[a-z][-_ .]+[a-z]/i.test(value))],
	["fillerDigits", ({ filler, digits }) => flag(filler === 1 && digits > 0)],
	["lowerWord", ({ value }) => flag(/^[a-z]+$/.test(value))],
	["plain", ({ value }) => flag(/^[A-Za-z]+$/.test(value))],
	["camel", ({ value }) => flag(/^[a-z]+(?:[A-Z][a-z]+)+\d?$/.test(value))],
	["pascal", ({ value }) => flag(/^(?:[A-Z][a-z]+){2,}\d?$/.test(value))],
	["snake", ({ value }) => flag(/^[a-z]+(?:_[a-z0-9]+)+$/.test(value))],
	["kebab", ({ value }) => flag(/^[a-z]+(?:-[a-z0-9]+)+$/i.test(value))],
	["upper", ({ value }) => flag(/^[A-Z][A-Z0-9]*$/.test(value))],
	["constant", ({ value }) => flag(/^[A-Z]+(?:[_-][A-Z0-9]+)+$/.test(value))],
	["dotted", ({ value }) => flag(/^[A-Za-z_]\w*(?:[.:]{1,2}[A-Za-z_]\w*[?!]?)+$/.test(value))],
	["syntax", ({ value }) => flag(/[()[\]{}]|->|::|&&|\|\||=>|[=!]=|\+\+/.test(value))],
	["variable", ({ value }) => flag(/^[$@:%&*]|[$#%]\{|\{\{|\$\(|<%|%[sd]|^\$|\$[A-Za-z_]{2}/.test(value))],
	["slash", ({ value }) => flag(value.includes("/"))],
	["url", ({ value }) => flag(/:\/\/|^\.{0,2}\/[a-z]|^[a-z]+:\/|^www\./i.test(value))],
	["file", ({ value }) => flag(/\.(?:js|ts|php|html?|txt|ya?ml|json|xml|vue|png|svg|css|py|rb|go|java|kt|cs|sh|key|pem|crt|enc|conf|cfg|ini|properties|md|sql)$/i.test(value))],
	["version", ({ value }) => flag(/^v?\d+(?:\.\d+)+/.test(value))],
	["escape", ({ value }) => flag(value.includes("\\"))],
	["list", ({ value }) => flag(/[,;|]/.test(value))],
	["punctuation", ({ value }) => flag(/[.:!?]$/.test(value))],
	["wellKnown", ({ value }) => flag(WELL_KNOWN.test(value))],
	["sameAsName", ({ plainName, plainValue }) => flag(plainValue !== "" && (plainName === plainValue || plainName.endsWith(plainValue) || plainValue.endsWith(plainName)))],
	["nameInside", ({ plainName, plainValue }) => flag(plainValue.length > plainName.length && plainName.length > 3 && plainValue.includes(plainName))],
	["nameAbout", ({ name }) => flag(ABOUT.test(name))],
	["nameOwner", ({ name }) => flag(OWNER.test(name))],
	["nameConstant", ({ name }) => flag(/^[A-Z][A-Z0-9_-]+$/.test(name))],
	["nameShort", ({ name }) => flag(name.length <= 5)],
	["nameLong", ({ name }) => flag(name.length > 20)],
	["quoted", ({ isQuoted }) => flag(isQuoted)],
	["bareInCode", ({ file, isQuoted }) => flag(!isQuoted && file === "code")],
	["bareInProse", ({ file, isQuoted }) => flag(!isQuoted && file === "prose")],
	["bareInShell", ({ file, isQuoted }) => flag(!isQuoted && file === "shell")],
	["bareInConfig", ({ file, isQuoted }) => flag(!isQuoted && (file === "config" || file === "data"))],
	["sentence", ({ after, isQuoted }) => flag(!isQuoted && /^[ \t]+(?:[A-Za-z]+[ \t]+){2}/.test(after))],
	["bareSpaced", ({ joint, isQuoted }) => flag(!isQuoted && /[=:]\s/.test(joint))],
	["code", ({ file }) => flag(file === "code")],
	["prose", ({ file }) => flag(file === "prose")],
	["equals", ({ joint }) => flag(/(?:^|[^=!<>])=[^=>]*$/.test(joint))],
	["colon", ({ joint }) => flag(/:[^=]*$/.test(joint))],
	["arrow", ({ joint }) => flag(joint.includes("=>"))],
	["compared", ({ joint }) => flag(/[=!]==?/.test(joint))],
	["call", ({ joint }) => flag(joint.includes("("))],
	["comma", ({ joint }) => flag(joint.includes(","))],
	["blank", ({ joint }) => flag(/^["'`]?\s+["'`]?$/.test(joint))],
	["tag", ({ joint }) => flag(joint.includes(">"))],
	["nextLine", ({ joint }) => flag(joint.includes("\n"))],
	["test", ({ isTest }) => flag(isTest)],
	["example", ({ isExample }) => flag(isExample)],
	["locale", ({ isLocale }) => flag(isLocale)],
	["comment", ({ isComment }) => flag(isComment)],
	["user", ({ hasUser }) => flag(hasUser)],
	["build", ({ isBuild }) => flag(isBuild)],
	["choice", ({ isChoice }) => flag(isChoice)]
];
/** The sum of the features, each by its weight; those without one are not worked out. */
function weightedSum(candidate, weighted) {
	const traits = traitsOf(candidate);
	let sum = 0;
	for (const [weight, of] of weighted) sum += weight * of(traits);
	return sum;
}
const readWeights = () => ({
	generic: {
		bias: .23,
		longerThan11: .5,
		longerThan15: .7,
		longerThan23: .35,
		longerThan31: -.04,
		entropy: .15,
		words: -2.44,
		changes: .39,
		digit: .29,
		digits: .29,
		digitsAtEnd: -1.42,
		hex: -.21,
		threeKinds: .09,
		symbol: -.46,
		symbols: -.3,
		filler: -.84,
		mostFiller: -.18,
		lowerWord: .09,
		plain: -.1,
		camel: -.77,
		pascal: -.15,
		snake: -.71,
		kebab: .1,
		upper: -.04,
		dotted: -.23,
		syntax: .03,
		slash: -.33,
		url: .01,
		sameAsName: -.12,
		nameInside: -.11,
		nameAbout: .03,
		nameOwner: .44,
		nameConstant: -.05,
		nameShort: -.38,
		nameLong: -1.03,
		quoted: .15,
		bareInCode: -.54,
		bareInProse: .08,
		bareInShell: .05,
		bareInConfig: .26,
		bareSpaced: -.5,
		code: -.32,
		prose: .18,
		equals: .25,
		arrow: .21,
		comma: -.15,
		blank: .05,
		tag: -.07,
		nextLine: -.44,
		test: .13,
		example: .21,
		locale: -.25,
		comment: -.37,
		user: -.16,
		build: .13,
		choice: .33
	},
	password: {
		bias: -.44,
		shorterThan6: -1.38,
		shorterThan8: -.96,
		longerThan11: -.01,
		longerThan15: -.78,
		longerThan23: .5,
		longerThan31: -.03,
		entropy: .21,
		words: -.69,
		changes: -.58,
		digit: 2.2,
		digits: .42,
		digitsAtEnd: .63,
		threeKinds: .61,
		symbol: -.18,
		symbols: -1.03,
		filler: -2.45,
		allFiller: -1.93,
		mostFiller: -.9,
		fillerParted: .42,
		fillerDigits: -.02,
		lowerWord: .17,
		plain: 1.51,
		camel: -.73,
		pascal: -.48,
		snake: -.73,
		kebab: 1.69,
		upper: .95,
		constant: -.02,
		dotted: -1.9,
		variable: -.05,
		slash: -.31,
		url: -.39,
		file: -.04,
		punctuation: -.13,
		wellKnown: .68,
		sameAsName: -.17,
		nameInside: .23,
		nameAbout: -.26,
		nameOwner: .64,
		nameConstant: .08,
		nameShort: -1.12,
		nameLong: -.72,
		quoted: -.02,
		bareInCode: -1.3,
		bareInProse: .9,
		bareInShell: .24,
		bareInConfig: .17,
		sentence: -1,
		bareSpaced: .03,
		code: -.73,
		prose: -.56,
		equals: 1.29,
		colon: .92,
		arrow: .85,
		compared: -.58,
		call: .53,
		comma: -.43,
		blank: .75,
		tag: .85,
		nextLine: -.42,
		test: .6,
		example: -.59,
		comment: -1.35,
		user: .2,
		build: -.13,
		choice: -2.73
	}
});
let weights;
/** Made for the first candidate: most commits have none. */
const weightsOf = (kind) => (weights ??= readWeights())[kind];
/** From this chance on a candidate is reported. */
const REPORTED = {
	generic: .6,
	password: .4
};
/** From this chance on it may count as `high`. */
const SURE = {
	generic: .9,
	password: .9
};
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** crypt(3), bcrypt, Argon2, PBKDF2, scrypt, LDAP: checks a password, and does not tell it. */
const PASSWORD_HASH = /^\$(?:2[abxy]?|[1567y]|argon2[a-z]*|pbkdf2[a-z0-9-]*|scrypt|apr1|sha1|md5|[PSH])\$|^\{(?:S?SHA\d*|S?MD5|CRYPT|bcrypt)\}|^(?:pbkdf2|bcrypt|scrypt)[a-z0-9_]*[$:]/i;
/** What a value is that is certainly no secret, for the count of what was filtered; null: it may be one. */
function plainReason(value, kind) {
	if (kind === "password") {
		if (PASSWORD_HASH.test(value)) return "password hashes";
		return /^(?:[a-z]{3}|[A-Z]{3})$/.test(value) ? "words" : null;
	}
	if (UUID.test(value)) return "UUIDs";
	return !/\d/.test(value) && wordLikeness(value.toLowerCase()) > .1 ? "words" : null;
}
const ready = /* @__PURE__ */ new Map();
/** The features that count, with their weights: put together once a candidate is there. */
function weightedOf(kind) {
	let weighted = ready.get(kind);
	if (weighted === void 0) {
		const own = weightsOf(kind);
		weighted = FEATURES.flatMap(([name, of]) => own[name] === void 0 ? [] : [[own[name], of]]);
		ready.set(kind, weighted);
	}
	return weighted;
}
/** Features of the path alone: any of the first, and one pair of the others, of which the second is for bare values. */
const OF_FOLDERS = [
	"test",
	"example",
	"locale",
	"build"
];
const OF_FILES = [
	["", "bareInConfig"],
	["", "bareInShell"],
	["code", "bareInCode"],
	["prose", "bareInProse"]
];
/** How much more a path can speak for a candidate than {@link ANY_PATH}, which is taken for a configuration, in log odds. */
function gainOfPath(own) {
	const of = (name) => own[name] ?? 0;
	const folders = OF_FOLDERS.reduce((sum, name) => sum + Math.max(0, of(name)), 0);
	const quoted = Math.max(...OF_FILES.map(([file]) => of(file)));
	const bare = Math.max(...OF_FILES.map(([file, inFile]) => of(file) + of(inFile))) - of("bareInConfig");
	return folders + Math.max(quoted, bare);
}
/** 0 to 1; under {@link ANY_PATH} no less than under any. */
function scoreOf(candidate, kind) {
	const own = weightsOf(kind);
	const gain = candidate.path === "\0" ? gainOfPath(own) : 0;
	return 1 / (1 + Math.exp(-(own["bias"] ?? 0) - weightedSum(candidate, weightedOf(kind)) - gain));
}
/**
* What a finding is worth. `high` is for values that are surely secrets, in files that run: those of tests, examples
* and documents are reported, and do not fail a scan with `--fail-on high`.
*/
function gradeOf(candidate, kind, score) {
	const isSure = score >= SURE[kind] && !WELL_KNOWN.test(candidate.value);
	if (isRehearsal(candidate.path) || placeOf(candidate).isComment) return {
		severity: isSure ? "medium" : "low",
		confidence: isSure ? "medium" : "low"
	};
	return {
		severity: isSure ? "high" : "medium",
		confidence: isSure ? "high" : "medium"
	};
}
/** Opaque holder of a value; only the engine and `redact` may call {@link Secret.expose}. */
var Secret = class {
	#value;
	redacted;
	/** @param value one character a byte (latin1 view of the document's bytes) */
	constructor(value, redacted) {
		this.#value = value;
		this.redacted = redacted;
	}
	/** The raw value, one character a byte. test/architecture.test.ts lists who may call this. */
	expose() {
		return this.#value;
	}
	toString() {
		return this.redacted;
	}
	toJSON() {
		return this.redacted;
	}
};
Object.defineProperty(Secret.prototype, Symbol.for("nodejs.util.inspect.custom"), { value() {
	return this.redacted;
} });
const DETECTOR_FIELDS = Object.keys({
	id: true,
	aliases: true,
	description: true,
	severity: true,
	testSeverity: true,
	confidence: true,
	help: true,
	references: true,
	tags: true,
	pattern: true,
	secretGroup: true,
	keywords: true,
	anchors: true,
	gate: true,
	reach: true,
	stretch: true,
	lead: true,
	margin: true,
	path: true,
	entropy: true,
	structure: true,
	placeholders: true,
	score: true,
	context: true,
	checksum: true,
	required: true,
	related: true,
	skipReport: true,
	allowlists: true,
	publicPrefix: true,
	specificity: true,
	placeholder: true
});
/** A detector that is made when one of its fields is wanted. */
var LateVariant = class {
	make;
	made;
	constructor(make) {
		this.make = make;
	}
	get own() {
		return this.made ??= this.make();
	}
	toJSON() {
		return this.own;
	}
};
let hasFields = false;
/** For the first one: few commands make any. */
function addFields() {
	if (hasFields) return;
	hasFields = true;
	for (const field of DETECTOR_FIELDS) Object.defineProperty(LateVariant.prototype, field, { get() {
		return this.own[field];
	} });
}
/** @param make asked once, when a field is wanted */
function lateVariant(make) {
	addFields();
	return new LateVariant(make);
}
/** The detector with some fields changed. */
function variantOf(detector, changes) {
	return Object.fromEntries(DETECTOR_FIELDS.map((field) => [field, field in changes ? changes[field] : detector[field]]));
}
/** The best of several: the pattern matches nowhere, or only what gates drop, or there is a finding, or that is not known. */
const OUTLOOK = {
	nothing: 0,
	dropped: 1,
	finding: 2,
	open: 3
};
/** Compiles on first use: constructing a rule's regex is cheap, its first run is not. */
function lazyRegExp(pattern, flags) {
	let compiled;
	return () => compiled ??= new RegExp(pattern.source, flags + pattern.flags);
}
/** V8 does not optimize what is longer than 20 KiB, and then compiles it in a tenth of the time. Matches nothing, everywhere. */
const UNOPTIMIZED = `(?:){${"0".repeat(20480)}}`;
/** Shorter patterns compile quickly as they are. */
const LONG = 300;
/** So many uses pay for optimizing: 5 ms of compiling, 1 \u00b5s less for a use. */
const OFTEN = 4e3;
/** The same for a pattern that may be long, and is wanted once or a hundred thousand times. */
function lazyPattern(pattern, flags) {
	const optimized = lazyRegExp(pattern, flags);
	if (pattern.source.length <= LONG) return optimized;
	const quick = lazyRegExp({
		...pattern,
		source: UNOPTIMIZED + pattern.source
	}, flags);
	let uses = 0;
	return () => uses++ < OFTEN ? quick() : optimized();
}
const LINE_REACH = 4096;
/** So many places are tried one by one sooner than searched. */
const FEW_PLACES = 256;
/** The same where nothing is expected of most. */
const FEW_STARTS = 32;
/** The name that a match stands in begins at most so many bytes before it. */
const NAME_REACH = 80;
/** From the beginning of the name that the match stands in up to the value's end. */
function namedText(bytes, { matchStart, end }) {
	const before = latin1(bytes, Math.max(0, matchStart - NAME_REACH), matchStart);
	return `${/[\w.-]*$/.exec(before)?.[0] ?? ""}${latin1(bytes, matchStart, end)}`;
}
/** The line(s) of the span, at most LINE_REACH bytes to each side. */
function lineText(bytes, start, end) {
	const before = start === 0 ? -1 : bytes.lastIndexOf(10, start - 1);
	const after = bytes.indexOf(10, end);
	return latin1(bytes, Math.max(before + 1, start - LINE_REACH, 0), Math.min(after === -1 ? bytes.length : after, end + LINE_REACH));
}
function passesStructure(value, structure) {
	const { minDigits, minLetters, minDistinct } = structure;
	let [digits, letters] = [0, 0];
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code >= 48 && code <= 57) digits++;
		else if ((code | 32) >= 97 && (code | 32) <= 122 && code < 128) letters++;
	}
	return digits >= minDigits && letters >= minLetters && (minDistinct === 0 || countDistinct(value) >= minDistinct);
}
/** Whether `min` bytes of the set stand one after the other somewhere in a stretch of text. */
function holdsStretch(bytes, from, to, set, min) {
	for (let last = from + min - 1; last < to; last += min) {
		let at = last;
		while (at > last - min && set[bytes[at]] === 1) at--;
		if (at === last - min) return true;
		last = at;
	}
	return false;
}
/** Whether the value has a checksum, and it is wrong. */
function hasWrongSum({ value, start }, { checksum }, scope) {
	if (checksum === null) return false;
	const { holds } = CHECKSUMS[checksum.name];
	return holds(value, latin1(scope.bytes, Math.max(0, start - 32), start)) === false;
}
const demoted = /* @__PURE__ */ new WeakMap();
/** The rule for values whose checksum is wrong. */
function demote(detector) {
	const known = demoted.get(detector);
	if (known !== void 0) return known;
	const made = variantOf(detector, {
		severity: "low",
		confidence: "low",
		description: `${detector.description} with a wrong checksum: made up or mistyped`
	});
	demoted.set(detector, made);
	return made;
}
/** One allowlist as a test on a candidate; see rules/schema.ts for its meaning. */
function allowTest(allowlist) {
	const paths = allowlist.paths.map((pattern) => lazyRegExp(pattern, ""));
	const regexes = allowlist.regexes.map((pattern) => lazyRegExp(pattern, ""));
	const tests = [];
	if (paths.length > 0) tests.push((_, scope) => paths.some((path) => path().test(scope.path)));
	if (regexes.length > 0) {
		const targets = {
			secret: (candidate) => candidate.value,
			match: (candidate) => candidate.match,
			named: (candidate, scope) => namedText(scope.bytes, candidate),
			line: ({ match, matchStart }, scope) => {
				const start = matchStart + (/^\n*/.exec(match)?.[0].length ?? 0);
				return lineText(scope.bytes, start, Math.max(start, matchStart + match.replace(/\n+$/, "").length));
			}
		};
		tests.push((candidate, scope) => {
			const target = targets[allowlist.regexTarget](candidate, scope);
			return regexes.some((regex) => regex().test(target));
		});
	}
	if (allowlist.stopwords.length > 0) tests.push(({ value }) => {
		const lower = value.toLowerCase();
		return allowlist.stopwords.some((word) => lower.includes(word));
	});
	if (allowlist.sha256.length > 0) tests.push(({ value }) => allowlist.sha256.includes(sha256Hex(value)));
	return (candidate, scope) => tests.length > 0 && (allowlist.condition === "AND" ? tests.every((test) => test(candidate, scope)) : tests.some((test) => test(candidate, scope)));
}
/** What the scorer sees of a match: its value, and what stands round it. */
function candidateAt(bytes, path, { matchStart, start, end }) {
	const first = Math.max(0, matchStart - 160);
	return {
		value: latin1(bytes, start, end),
		before: latin1(bytes, first, start),
		matchAt: matchStart - first,
		after: latin1(bytes, end, Math.min(bytes.length, end + 32)),
		path
	};
}
/** Span of the value inside a match: the chosen group, else the first that took part, else all of it. */
function valueSpan(found, group) {
	const indices = found.indices;
	if (group > 0) return indices[group] ?? [found.index, found.index];
	return indices.slice(1).find((span) => span !== void 0 && span[1] > span[0]) ?? indices[0];
}
/** Makes a detector ready to run. */
function createRunnable(detector, guard) {
	const { pattern, allowlists, anchors, gate, keywords, reach, margin, lead, stretch } = detector;
	const { secretGroup, score, entropy, structure, placeholders, publicPrefix, checksum, context } = detector;
	const path = detector.path === null ? null : lazyRegExp(detector.path, "");
	const hasGroups = pattern !== null && /\((?!\?)/.test(pattern.source.replace(/\\./g, ""));
	const search = pattern === null ? null : lazyPattern(pattern, hasGroups ? "dg" : "g");
	const sticky = pattern === null ? null : lazyPattern(pattern, hasGroups ? "dy" : "y");
	const needsWord = pattern !== null && anchors === null && gate.length === 0 && keywords.length > 0;
	let stretchSet;
	/** False where no match can begin between two places; asked before V8 compiles a pattern, which takes a millisecond. */
	const canMatch = ({ bytes }, from, to) => stretch === null || holdsStretch(bytes, from, Math.min(bytes.length, to + reach), stretchSet ??= readByteSet(stretch.set), stretch.min);
	const isLead = lead === null ? null : lazyRegExp({
		...lead.pattern,
		source: `^${lead.pattern.source}$`
	}, "");
	const runsSlow = pattern?.isSlow === true || detector.path?.isSlow === true;
	const allows = allowlists.map((allowlist) => {
		const test = allowTest(allowlist);
		const isSlow = [...allowlist.paths, ...allowlist.regexes].some((one) => one.isSlow === true);
		if (guard === void 0 || runsSlow || !isSlow) return {
			allowlist,
			test
		};
		const guarded = (candidate, scope) => guard(detector.id, scope.bytes.length, () => test(candidate, scope)) ?? true;
		return {
			allowlist,
			test: guarded
		};
	});
	/** The score's grade, or what the rule says of tests and examples. */
	const gradeIn = (documentPath, grade) => {
		if (grade !== void 0) return { grade };
		const { testSeverity, confidence } = detector;
		return testSeverity !== null && isRehearsal(documentPath) ? { grade: {
			severity: testSeverity,
			confidence
		} } : {};
	};
	/** Null when an allowlist of the rule drops the match. */
	const toMatch = (candidate, scope, value = candidate.value, grade) => {
		const { start, end, matchStart } = candidate;
		let suppression = null;
		for (const { allowlist, test } of allows) {
			if (!test(candidate, scope)) continue;
			if (allowlist.from === "rule") {
				scope.onFiltered?.(allowlist.description || "values on a rule's allowlist");
				return null;
			}
			suppression ??= {
				kind: "config",
				reason: allowlist.description
			};
		}
		return {
			detector: checksum?.wrong === "demote" && hasWrongSum(candidate, detector, scope) ? demote(detector) : detector,
			start,
			end,
			matchStart,
			...gradeIn(scope.path, grade),
			secret: new Secret(value, pattern === null ? "" : redactValue(value, publicPrefix)),
			suppression
		};
	};
	/** What a candidate is that is none; null: it may be a secret. Cheapest first. */
	const filterOf = (candidate, scope) => {
		const { value, start, end } = candidate;
		const plain = score === "none" ? null : plainReason(value, score);
		if (plain !== null) return plain;
		if (score === "password" && isTranslation(scope.path) && !/\d/.test(value)) return "translations";
		if (entropy > 0 && characterEntropy(value) <= entropy) return "values of low entropy";
		if (!passesStructure(value, structure)) return "values of another form";
		if (placeholders !== "keep" && isPlaceholder(value, publicPrefix, {
			sequences: placeholders !== "words",
			words: score === "password" ? "none" : placeholders === "weak" ? "without digits" : "all"
		})) return "placeholders";
		if (placeholders === "strict" && isMadeUp(value)) return "made-up or mistyped values";
		if (checksum?.wrong === "drop" && hasWrongSum(candidate, detector, scope)) return "values with a wrong checksum";
		return context === null || scope.inContext(detector, start, end) ? null : "values out of context";
	};
	/** Where the match would begin with what was cut off the pattern; not before `from`. */
	const beginning = (text, start, from) => {
		let at = start;
		if (lead === null || isLead === null) return at;
		while (at > from && start - at < lead.max && isLead().test(text[at - 1])) at--;
		return at;
	};
	/** @returns the match that was found in a part of the text at an offset, unless a gate drops it */
	const take = (scope, text, offset, found, from) => {
		const { 0: matched, index: matchStart } = found;
		let [start, end] = hasGroups ? valueSpan(found, secretGroup) : [matchStart, matchStart + matched.length];
		while (start < end && (text[start] === "\n" || text[start] === "\r")) start++;
		while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
		const isVoid = start === end && secretGroup > 0;
		if (isVoid) [start, end] = [matchStart, matchStart + matched.length];
		if (start === end) return null;
		const begin = beginning(text, matchStart, from);
		const match = text.slice(begin, matchStart) + matched;
		const value = text.slice(start, end);
		const candidate = {
			value: isVoid ? "" : value,
			match,
			start: offset + start,
			end: offset + end,
			matchStart: offset + begin
		};
		const filter = filterOf(candidate, scope);
		if (filter !== null) {
			scope.onFiltered?.(filter);
			return null;
		}
		if (score === "none") return toMatch(candidate, scope, value);
		const scored = candidateAt(scope.bytes, scope.path, candidate);
		if (score === "password" && isAnonymous(scored)) {
			scope.onFiltered?.("passwords of anonymous users");
			return null;
		}
		const chance = scoreOf(scored, score);
		if (chance >= REPORTED[score]) return toMatch(candidate, scope, value, gradeOf(scored, score, chance));
		scope.onFiltered?.("values unlikely by their score");
		return null;
	};
	const runWhole = (scope, regex) => {
		const matches = [];
		if (!canMatch(scope, scope.from, scope.bytes.length)) return matches;
		const text = scope.wholeText();
		if (needsWord && !keywords.some((word) => lowerAscii(text).includes(latin1(toUtf8(word))))) return matches;
		regex.lastIndex = scope.from;
		let { from } = scope;
		for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
			scope.onSpan?.(found.index, regex.lastIndex);
			if (found[0] === "") regex.lastIndex++;
			const match = take(scope, text, 0, found, from);
			if (match !== null) matches.push(match);
			from = regex.lastIndex;
		}
		return matches;
	};
	/** The text round the ranges from `first` to `last`, matched at each place in them, ascending, none inside another match. */
	const runRegion = (scope, starts, first, last, regexes, onMatch) => {
		const offset = Math.max(0, starts[first] - margin);
		const end = Math.min(scope.bytes.length, starts[last + 1] + reach + margin);
		const text = latin1(scope.bytes, offset, end);
		let from = 0;
		/** Where the pattern matches next, as far as was searched. */
		let ahead = -1;
		const sticky = regexes.sticky();
		const takeAt = (at) => {
			sticky.lastIndex = at;
			const found = sticky.exec(text);
			if (found === null) return;
			scope.onSpan?.(offset + at, offset + sticky.lastIndex);
			const match = take(scope, text, offset, found, from);
			from = Math.max(sticky.lastIndex, at + 1);
			if (match !== null) onMatch(match);
		};
		for (let i = first; i <= last; i += 2) {
			const to = starts[i + 1] - offset;
			const firstPlace = Math.max(from, starts[i] - offset);
			if (to - firstPlace < FEW_STARTS) {
				for (let at = firstPlace; at <= to; at = Math.max(from, at + 1)) takeAt(at);
				continue;
			}
			for (let at = firstPlace; at <= to; at = Math.max(from, ahead + 1)) {
				if (at > ahead) {
					const search = regexes.search();
					search.lastIndex = at;
					ahead = search.exec(text)?.index ?? Number.POSITIVE_INFINITY;
				}
				if (ahead > to) break;
				if (ahead >= from) takeAt(ahead);
			}
		}
	};
	const runAt = (scope, unsettled, regexes) => {
		const matches = [];
		const starts = notBefore(settleStarts(unsettled), scope.from);
		const width = reach + 2 * margin;
		for (let first = 0; first < starts.length;) {
			let last = first;
			while (last + 2 < starts.length && starts[last + 2] - starts[last + 1] <= width) last += 2;
			if (canMatch(scope, starts[first], starts[last + 1])) runRegion(scope, starts, first, last, regexes, (match) => matches.push(match));
			first = last + 2;
		}
		return matches;
	};
	const finds = (scope, from, to) => {
		if (search === null || sticky === null) return OUTLOOK.open;
		if (!canMatch(scope, from, to)) return OUTLOOK.nothing;
		const offset = Math.max(0, from - margin);
		const text = latin1(scope.bytes, offset, Math.min(scope.bytes.length, to + reach + margin));
		const regex = to - from < FEW_PLACES ? sticky() : search();
		let outlook = OUTLOOK.nothing;
		for (let at = from - offset; at <= to - offset; at++) {
			regex.lastIndex = at;
			const found = regex.exec(text);
			if (found === null && !regex.sticky) return outlook;
			if (found === null) continue;
			at = found.index;
			if (at > to - offset) return outlook;
			if (take(scope, text, offset, found, 0) !== null) return OUTLOOK.finding;
			outlook = OUTLOOK.dropped;
		}
		return outlook;
	};
	const patterns = [
		pattern,
		detector.path,
		...allowlists.flatMap(({ paths, regexes }) => [...paths, ...regexes])
	];
	return {
		detector,
		hasAnchors: anchors !== null,
		hasGate: gate.length > 0,
		isSlow: patterns.some((one) => one?.isSlow === true),
		runsSlow,
		accepts: (documentPath) => path === null || path().test(documentPath),
		run(scope, starts) {
			if (score !== "none" && isLockFile(scope.path)) {
				scope.onFiltered?.("lock files");
				return [];
			}
			if (search !== null && sticky !== null) return starts === null ? runWhole(scope, search()) : runAt(scope, starts, {
				search,
				sticky
			});
			const match = toMatch({
				value: "",
				match: "",
				start: 0,
				end: 0,
				matchStart: 0
			}, scope);
			return match === null ? [] : [match];
		},
		finds
	};
}
const { WebAssembly } = globalThis;
const compiled = /* @__PURE__ */ new Map();
/** @param wasm a module without imports, as base64 @returns what it exports, which the caller knows */
function instantiate(wasm) {
	let module = compiled.get(wasm);
	if (module === void 0) compiled.set(wasm, module = new WebAssembly.Module(fromBase64(wasm)));
	return new WebAssembly.Instance(module, {}).exports;
}
/** Of 4 bytes for each byte pair: a bit for each bucket, as first half of a window, then as second. */
const PAIRS = 65536;
/** A bit for each hash of a key. */
const BITMAP = 327680;
const HASHES = 1 << 20;
/** For each 32 hashes: how many keys' hashes lie before them, which numbers the slots. */
const RANKS = 458752;
/** Of 2 bytes for each hash that a key has: an entry and SINGLE, or where its list begins. */
const SLOTS = 524288;
const MOST_SLOTS = 65535;
const SINGLE = 32768;
/** Entries of 2 bytes that share a hash; SINGLE marks the last. */
const LISTS = 655360;
const ENTRIES = 720896;
/** Byte tables and tail automata, as many as there are; behind them come the copy area and the read area. */
const CHECKS = 2260992;
function readTail(text) {
	const stored = fromBase64(text);
	let length = 0;
	for (let i = 1; i < stored.length; i += 2) length += stored[i] + 1;
	const values = new Uint8Array(length);
	let at = 0;
	for (let i = 1; i < stored.length; i += 2) {
		const end = at + stored[i] + 1;
		values.fill(stored[i + 1], at, end);
		at = end;
	}
	return {
		columns: stored[0],
		columnOf: values.subarray(0, 256),
		rows: values.subarray(256)
	};
}
/** How far behind the literal the tail is asked for single places. */
const FURTHEST_BEHIND = 3;
/** The sets of single bytes, and of letters in both cases. All sets here are made when first wanted, and kept. */
const literalSets = /* @__PURE__ */ new Map();
function literalSet(code, folds) {
	const key = folds ? code + 256 : code;
	let set = literalSets.get(key);
	if (set === void 0) {
		set = /* @__PURE__ */ new Uint8Array(256);
		set[code] = 1;
		if (folds) set[code & -33] = 1;
		literalSets.set(key, set);
	}
	return set;
}
const isLetter = (byte) => byte >= 97 && byte <= 122;
const follows = /* @__PURE__ */ new Map([["", []]]);
const befores = /* @__PURE__ */ new Map();
/** Bytes that may stand before the literal; before the start of a text the kernel sees zeros. */
function beforeOrStart(before) {
	if (before === "") return ANY_BYTE;
	const known = befores.get(before);
	if (known !== void 0) return known;
	const set = readByteSet(before);
	set[0] = 1;
	befores.set(before, set);
	return set;
}
/** What the tail lets follow at 0, 1, \u2026 bytes behind the literal. */
function followSets(tail) {
	const known = follows.get(tail);
	if (known !== void 0) return known;
	const { columns, columnOf, rows } = readTail(tail);
	const sets = [];
	let states = /* @__PURE__ */ new Set([2]);
	for (let depth = 0; depth < FURTHEST_BEHIND && !states.has(1); depth++) {
		const next = /* @__PURE__ */ new Set();
		const alive = new Uint8Array(columns);
		for (const state of states) for (let column = 0; column < columns; column++) {
			const target = rows[(state - 2) * columns + column];
			if (target === 0) continue;
			next.add(target);
			alive[column] = 1;
		}
		sets.push(byteSet((byte) => alive[columnOf[byte]] === 1));
		states = next;
	}
	follows.set(tail, sets);
	return sets;
}
/** Bytes that can stand at a place relative to the literal's first byte. */
function placesOf(anchor) {
	const literal = Array.from(anchor.text, (character, i) => {
		const code = character.charCodeAt(0);
		return literalSet(code, (anchor.fold >> i & 1) === 1 && isLetter(code));
	});
	return (offset) => {
		if (offset < 0) return offset === -1 ? beforeOrStart(anchor.before) : ANY_BYTE;
		return literal[offset] ?? followSets(anchor.tail)[offset - literal.length] ?? ANY_BYTE;
	};
}
const windowSets = (placeOf, offset) => [
	placeOf(offset),
	placeOf(offset + 1),
	placeOf(offset + 2),
	placeOf(offset + 3)
];
const folded = /* @__PURE__ */ new WeakMap();
/** Each as {@link foldKey} has it. */
function foldedMembers(set) {
	const known = folded.get(set);
	if (known !== void 0) return known;
	const members = [...new Set(membersOf(set).map((byte) => byte | 32))];
	folded.set(set, members);
	return members;
}
/** Windows with more keys of four bytes go by their last three; twice as many are allowed where these are no fewer. */
const MOST_WHOLE_KEYS = 64;
/** Whether a window is found by all of its bytes. */
function hasWholeKeys(sets) {
	return sets.reduce((product, set) => product * foldedMembers(set).length, 1) <= (foldedMembers(sets[0]).length === 1 ? 128 : MOST_WHOLE_KEYS);
}
/** What a window may hold as numbers, letters folded, the first byte lowest; 0 in its place where only the others count. */
function keysOf(sets) {
	const [as, bs, cs, ds] = sets.map(foldedMembers);
	const keys = [];
	for (const a of hasWholeKeys(sets) ? as : [0]) for (const b of bs) for (const c of cs) for (const d of ds) keys.push((a | b << 8 | c << 16 | d << 24) >>> 0);
	return keys;
}
/** Hash of a key, 20 bits. */
const hashOfKey = (key) => Math.imul(key, 2654435761) >>> 12;
const EMPTY_TABLES = {
	anchors: 0,
	slots: 0,
	listed: 0,
	end: CHECKS
};
/**
* Adds anchors to what is there; they are numbered on from it.
* @throws RangeError for more than the tables can hold
*/
function addAnchors(sought, filled, memoryUpTo) {
	if (sought.length === 0) return filled;
	let { end } = filled;
	if ((filled.anchors + sought.length) * 2 > 16383) throw new RangeError("too many keywords");
	const known = /* @__PURE__ */ new Map();
	/** Address of a table of checks, written once. */
	const check = (text, layOut) => {
		if (text === "") return 0;
		const address = known.get(text);
		if (address !== void 0) return address;
		const bytes = layOut(text);
		const fresh = end;
		end += bytes.length + 15 & -16;
		new Uint8Array(memoryUpTo(end)).set(bytes, fresh);
		known.set(text, fresh);
		return fresh;
	};
	const checks = sought.map(({ anchor }) => ({
		before: check(anchor.before, layOutBefore),
		tail: check(anchor.tail, layOutTail)
	}));
	const memory = memoryUpTo(end);
	const pairs = new Uint32Array(memory, PAIRS, 65536);
	const entries = new DataView(memory, ENTRIES, 1048576);
	const markPairs = (low, high, bit) => {
		const highs = membersOf(high);
		for (const a of membersOf(low)) for (const b of highs) pairs[a | b << 8] = pairs[a | b << 8] | bit;
	};
	const added = new AddedEntries();
	const addWindow = (entry, placeOf, offset, bucket) => {
		const sets = windowSets(placeOf, offset);
		markPairs(sets[0], sets[1], 1 << bucket);
		markPairs(sets[2], sets[3], 1 << 16 + bucket);
		for (const key of keysOf(sets)) added.add(hashOfKey(key), entry);
	};
	const writeEntry = (entry, { anchor, once }, index, offset) => {
		const at = entry * 64;
		for (let i = 0; i < 16 && i < anchor.text.length; i++) {
			entries.setUint8(at + i, anchor.text.charCodeAt(i));
			entries.setUint8(at + 16 + i, (anchor.fold >> i & 1) === 1 ? 223 : 255);
		}
		const { before, tail } = checks[index];
		entries.setUint32(at + 32, before, true);
		entries.setUint32(at + 36, tail, true);
		entries.setUint32(at + 40, filled.anchors + index, true);
		entries.setUint8(at + 44, anchor.text.length);
		entries.setInt8(at + 45, offset);
		entries.setUint8(at + 46, once ? 1 : 0);
	};
	sought.forEach((one, index) => {
		const placeOf = placesOf(one.anchor);
		one.anchor.windows.forEach(([offset, bucket], parity) => {
			const entry = (filled.anchors + index) * 2 + parity + 1;
			writeEntry(entry, one, index, offset);
			addWindow(entry, placeOf, offset, bucket);
		});
	});
	return {
		anchors: filled.anchors + sought.length,
		...addSlots(memory, filled, added),
		end
	};
}
/** Entries by the hash of a key, as lists that are linked by number: an array for each would take longer than all else. */
var AddedEntries = class {
	hashes = [];
	/** By hash: number of its last link, 0 for none. What is not touched takes no memory. */
	#last = new Uint32Array(HASHES);
	#entries = [0];
	#before = [0];
	/** All of one entry come one after the other; the same hash again changes nothing. */
	add(hash, entry) {
		const last = this.#last[hash];
		if (last === 0) this.hashes.push(hash);
		else if (this.#entries[last] === entry) return;
		this.#last[hash] = this.#entries.length;
		this.#entries.push(entry);
		this.#before.push(last);
	}
	/** In the order in which they were added; none for another hash. */
	of(hash) {
		const own = [];
		for (let link = this.#last[hash]; link !== 0; link = this.#before[link]) own.push(this.#entries[link]);
		return own.reverse();
	}
};
/** @param added entries by hash @throws RangeError for more than the tables can hold */
function addSlots(memory, filled, added) {
	const bitmap = new Uint32Array(memory, BITMAP, HASHES / 32);
	const ranks = new Uint16Array(memory, RANKS, HASHES / 32);
	const slots = new Uint16Array(memory, SLOTS, MOST_SLOTS);
	const lists = new Uint16Array(memory, LISTS, 32768);
	const before = slots.slice(0, filled.slots);
	let { listed } = filled;
	const entriesOf = (slot) => {
		if (slot >= 32768) return [slot - SINGLE];
		const own = [];
		for (let at = slot, entry = 0; entry < SINGLE; at++) {
			entry = lists[at];
			own.push(entry & -32769);
		}
		return own;
	};
	const slotFor = (own) => {
		if (own.length === 1) return SINGLE + own[0];
		if (listed + own.length > 32767) throw new RangeError("too many keywords");
		const start = listed;
		lists.set(own, start);
		listed += own.length;
		lists[listed - 1] = lists[listed - 1] + SINGLE;
		return start;
	};
	const fresh = new Uint32Array(bitmap.length);
	for (const hash of added.hashes) fresh[hash >>> 5] = fresh[hash >>> 5] | 1 << (hash & 31);
	let [from, to, next] = [
		0,
		0,
		0
	];
	/** Up to a word nothing is added: its slots move by as many as came before. */
	const moveUpTo = (word) => {
		const end = word < ranks.length ? ranks[word] : filled.slots;
		if (to + end - from > 65535) throw new RangeError("too many keywords");
		if (to > from) {
			slots.set(before.subarray(from, end), to);
			for (; next < word; next++) ranks[next] = ranks[next] + to - from;
		}
		to += end - from;
		from = end;
		next = word;
	};
	for (let word = 0; word < bitmap.length; word++) {
		const own = fresh[word];
		if (own === 0) continue;
		moveUpTo(word);
		const old = bitmap[word];
		ranks[word] = to;
		next = word + 1;
		for (let rest = (old | own) >>> 0; rest !== 0; rest = (rest & rest - 1) >>> 0) {
			const bit = 31 - Math.clz32(rest & -rest);
			const slot = (old >>> bit & 1) === 1 ? before[from++] : null;
			const more = (own >>> bit & 1) === 1 ? added.of(word * 32 + bit) : null;
			if (to >= 65535) throw new RangeError("too many keywords");
			slots[to++] = more === null ? slot : slotFor([...slot === null ? [] : entriesOf(slot), ...more]);
		}
		bitmap[word] = old | own;
	}
	moveUpTo(ranks.length);
	return {
		slots: to,
		listed
	};
}
/** A byte each. A NUL may stand before anything: it parts texts that are searched together. */
function layOutBefore(text) {
	const set = readByteSet(text);
	set[0] = 1;
	return set;
}
function layOutTail(text) {
	const { columns, columnOf, rows } = readTail(text);
	const bytes = new Uint8Array(1 + columnOf.length + rows.length);
	bytes[0] = columns;
	bytes.set(columnOf, 1);
	bytes.set(rows, 1 + columnOf.length);
	return bytes;
}
/** Stands between parts that do not belong together: no pattern that minds line ends or NULs runs across. */
const BARRIER = [
	10,
	0,
	10
];
function createNumbers() {
	let values = /* @__PURE__ */ new Float64Array(64);
	let length = 0;
	const lastNotAbove = (wanted) => {
		let low = 0;
		let high = length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (values[middle] <= wanted) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return {
		push(value) {
			if (length === values.length) {
				const grown = new Float64Array(length * 2);
				grown.set(values);
				values = grown;
			}
			values[length++] = value;
		},
		get: (index) => values[index],
		lastNotAbove,
		hasWithin: (from, to) => length > 0 && values[0] < to && values[lastNotAbove(to - 1)] >= from
	};
}
/** @param text that the view is made of */
function createViewBuilder(text) {
	let out = new Uint8Array(Math.max(256, Math.min(text.length * 2, 65536)));
	let length = 0;
	const begins = createNumbers();
	const sources = createNumbers();
	const ends = createNumbers();
	const barriers = createNumbers();
	const joints = createNumbers();
	const room = (more) => {
		if (length + more <= out.length) return;
		const grown = new Uint8Array(Math.max(out.length * 2, length + more));
		grown.set(out.subarray(0, length));
		out = grown;
	};
	const run = (source, end) => {
		begins.push(length);
		sources.push(source);
		ends.push(end);
	};
	return {
		get length() {
			return length;
		},
		copy(from, to) {
			if (to <= from) return;
			room(to - from);
			run(from, -1);
			out.set(text.subarray(from, to), length);
			length += to - from;
		},
		put(bytes, from, to) {
			room(bytes.length);
			run(from, to);
			out.set(bytes, length);
			length += bytes.length;
		},
		leaveOut() {
			joints.push(length);
		},
		barrier() {
			room(BARRIER.length);
			run(0, 0);
			barriers.push(length);
			out.set(BARRIER, length);
			length += BARRIER.length;
		},
		finish: (steps) => ({
			bytes: out.subarray(0, length),
			steps,
			placeOf(start, end) {
				if (end <= start || barriers.hasWithin(start - BARRIER.length + 1, end)) return null;
				const first = begins.lastNotAbove(start);
				const last = begins.lastNotAbove(end - 1);
				let isChanged = joints.hasWithin(start + 1, end);
				for (let i = first; i <= last && !isChanged; i++) isChanged = ends.get(i) !== -1;
				return {
					start: ends.get(first) === -1 ? sources.get(first) + start - begins.get(first) : sources.get(first),
					end: ends.get(last) === -1 ? sources.get(last) + end - begins.get(last) : ends.get(last),
					steps: isChanged ? steps : []
				};
			}
		})
	};
}
/** A view of a view, as one of the text. */
function throughView(outer, inner) {
	return {
		bytes: inner.bytes,
		steps: [...outer.steps, ...inner.steps],
		placeOf(start, end) {
			const between = inner.placeOf(start, end);
			if (between === null) return null;
			const place = outer.placeOf(between.start, between.end);
			return place === null ? null : {
				...place,
				steps: [...place.steps, ...between.steps]
			};
		}
	};
}
/** A part of a text as a view of it. */
const partOf = (text, from, to) => ({
	bytes: text.subarray(from, to),
	steps: [],
	placeOf: (start, end) => ({
		start: from + start,
		end: from + end,
		steps: []
	})
});
/** The text from its end to its beginning. */
const reversedView = (text) => ({
	bytes: text.toReversed(),
	steps: ["reversed"],
	placeOf: (start, end) => ({
		start: text.length - end,
		end: text.length - start,
		steps: ["reversed"]
	})
});
/** Decoded so near to a value, a quotation mark or a word may be what lets a rule see it. */
const NEAR$1 = 32;
/** Whether the view shows what a plainer one does not: each of its steps has changed something here. */
function tellsMore(view, start, end) {
	const place = (view.steps.at(-1) !== "escapes" ? null : view.placeOf(Math.max(0, start - NEAR$1), Math.min(view.bytes.length, end + NEAR$1))) ?? view.placeOf(start, end);
	return place !== null && place.steps.length === view.steps.length;
}
/** Whether something between the two offsets may tell more; where not, nothing there does. */
function mayTellMore(view, start, end) {
	const place = view.placeOf(Math.max(0, start - NEAR$1), Math.min(view.bytes.length, end + NEAR$1));
	return place === null || place.steps.length === view.steps.length;
}
/** Text kept round a run, as context. */
const ROUND$3 = 128;
/** A decoded run is looked at if as many characters of it in a row can be text. */
const READABLE = 8;
/** Told of one byte after the other; whether there were enough printable ones in a row, a NUL between each two allowed (UTF-16). */
function createReader() {
	let count = 0;
	let nuls = 0;
	return (byte) => {
		if (byte >= 32 && byte < 127) {
			nuls = 0;
			return ++count >= READABLE;
		}
		if (byte !== 0 || ++nuls > 1) {
			count = 0;
			nuls = 0;
		}
		return false;
	};
}
const isReadable = ({ bytes }) => bytes.some(createReader());
const SEXTETS = (/* @__PURE__ */ new Uint8Array(256)).fill(255);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((c, i) => SEXTETS[c.charCodeAt(0)] = i);
SEXTETS[45] = 62;
SEXTETS[95] = 63;
/** Whether decoding would give something to read; makes nothing, since nearly all runs are just long words. */
function isReadableBase64(text, from, to, skip) {
	const isEnough = createReader();
	let bits = 0;
	let held = 0;
	let seen = 0;
	for (let at = from; at < to; at++) {
		const sextet = SEXTETS[text[at]];
		if (sextet === 255 || seen++ < skip) continue;
		bits = (bits << 6 | sextet) & 65535;
		held += 6;
		if (held < 8) continue;
		held -= 8;
		if (isEnough(bits >> held & 255)) return true;
	}
	return false;
}
const NO_PLACES = /* @__PURE__ */ new Uint32Array(0);
/** Bits that are set in no sextet. */
const NO_SEXTET = 192;
/**
* Base64 of either alphabet (RFC 4648, 4 and 5), line breaks among it, also such as are written as escapes.
* @param skip characters to begin after
* @returns the bytes alone
*/
function base64Bytes(text, from, to, skip) {
	const bytes = new Uint8Array(Math.ceil((to - from) * 3 / 4) + 1);
	let length = 0;
	let bits = 0;
	let held = 0;
	let seen = 0;
	for (let at = from; at < to; at++) {
		for (let whole = held === 0 && seen >= skip; whole && at + 4 <= to; at += 4) {
			const a = SEXTETS[text[at]];
			const b = SEXTETS[text[at + 1]];
			const c = SEXTETS[text[at + 2]];
			const d = SEXTETS[text[at + 3]];
			whole = ((a | b | c | d) & NO_SEXTET) === 0;
			if (!whole) break;
			bytes[length] = a << 2 | b >> 4;
			bytes[length + 1] = b << 4 | c >> 2;
			bytes[length + 2] = c << 6 | d;
			length += 3;
		}
		if (at >= to) break;
		const sextet = SEXTETS[text[at]];
		if (text[at] === 92) at++;
		if (sextet === 255 || seen++ < skip) continue;
		if (held >= 2) {
			bytes[length++] = bits << 8 - held | sextet >> held - 2;
			held -= 2;
		} else held = 6;
		bits = sextet & (1 << held) - 1;
	}
	return bytes.subarray(0, length);
}
/** The same with the places that bytes came from. */
function decodeBase64(text, from, to, skip) {
	const bytes = base64Bytes(text, from, to, skip);
	const starts = new Uint32Array(bytes.length);
	const ends = new Uint32Array(bytes.length);
	let length = 0;
	let held = 0;
	let seen = 0;
	let before = from;
	for (let at = from; at < to; at++) {
		const sextet = SEXTETS[text[at]];
		if (text[at] === 92) at++;
		if (sextet === 255 || seen++ < skip) continue;
		if (held >= 2) {
			starts[length] = before;
			ends[length++] = at + 1;
			held -= 2;
		} else held = 6;
		before = at;
	}
	return {
		bytes,
		starts,
		ends
	};
}
/** By byte: the value of a hex digit, NO_DIGIT for others. */
const NIBBLES = (/* @__PURE__ */ new Uint8Array(256)).fill(255);
const NO_DIGIT = 255;
for (let value = 0; value < 16; value++) {
	NIBBLES["0123456789abcdef".charCodeAt(value)] = value;
	NIBBLES["0123456789ABCDEF".charCodeAt(value)] = value;
}
/** Pairs of hex digits; what stands between pairs is passed over. @param skip digits to begin after */
function decodeHex(text, from, to, skip, places = true) {
	const room = (to - from >> 1) + 1;
	const bytes = new Uint8Array(room);
	const starts = places ? new Uint32Array(room) : NO_PLACES;
	const ends = places ? new Uint32Array(room) : NO_PLACES;
	let length = 0;
	let seen = 0;
	for (let at = from; at + 1 < to; at++) {
		const high = NIBBLES[text[at]];
		if (high === NO_DIGIT) continue;
		const low = NIBBLES[text[at + 1]];
		if (low === NO_DIGIT || seen++ < skip) continue;
		bytes[length] = high * 16 + low;
		starts[length] = at;
		ends[length] = at + 2;
		length++;
		at++;
	}
	return {
		bytes: bytes.subarray(0, length),
		starts,
		ends
	};
}
/** UTF-16 of characters below U+0100. @param skip 0 for little, 1 for big endian */
function decodeWide(text, from, to, skip) {
	const length = to - from >> 1;
	const starts = Uint32Array.from({ length }, (_, i) => from + 2 * i);
	return {
		bytes: Uint8Array.from(starts, (at) => text[at + skip]),
		starts,
		ends: starts.map((at) => at + 2)
	};
}
function addRun(builder, length, { bytes, starts, ends }, from, to) {
	builder.copy(Math.max(0, from - ROUND$3), from);
	for (let i = 0; i < bytes.length; i++) builder.put(bytes.subarray(i, i + 1), starts[i], ends[i]);
	builder.copy(to, Math.min(length, to + ROUND$3));
	builder.barrier();
}
const UPPER = 1;
const LOWER = 2;
const OTHER = 4;
const HEX = 8;
/** By byte of base64: what sort of character it is. */
const SORT = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) {
	const byte = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
	SORT[byte] = (i < 26 ? UPPER : i < 52 ? LOWER : OTHER) | (NIBBLES[byte] === NO_DIGIT ? 0 : HEX);
}
SORT[45] = OTHER;
SORT[95] = OTHER;
const isBase64 = (byte) => byte !== void 0 && SORT[byte] !== 0;
const LEAST_BASE64 = 11;
const LEAST_HEX = 16;
const LEAST_PAIRS = 8;
/** Bytes that may stand between pairs. */
const BETWEEN = 3;
const DASHED = /^[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){7,}/;
/** Told of words, finds rows of pairs among them. */
function createPairFinder(text, pairs) {
	let from = 0;
	let last = -1;
	let count = 0;
	return (start, end, isHex) => {
		if (text[start + 2] === 45 && end - start >= 23) {
			const dashed = DASHED.exec(latin1(text, start, end));
			if (dashed !== null) pairs.push({
				start,
				end: start + dashed[0].length
			});
		}
		if (!(isHex && end - start === 2 || end - start === 4 && text[start] === 48 && text[start + 1] === 120)) {
			count = 0;
			return;
		}
		if (count === 0 || start - last > BETWEEN) {
			count = 0;
			from = start;
		}
		last = end;
		if (++count > LEAST_PAIRS) pairs[pairs.length - 1] = {
			start: from,
			end
		};
		else if (count === LEAST_PAIRS) pairs.push({
			start: from,
			end
		});
	};
}
/** Whether enough bytes in a row can be hex of text: their first digit is 2 to 7. */
function mayBeHexOfText(text, start, end) {
	for (let shift = 0; shift < 2; shift++) {
		let count = 0;
		for (let at = start + shift; at + 1 < end; at += 2) {
			const byte = text[at];
			if (byte === 48) continue;
			if (byte < 50 || byte > 55) count = 0;
			else if (++count === READABLE) return true;
		}
	}
	return false;
}
/** Behind a line break (or one that is written as an escape) and indentation; -1 where there is none. */
function behindBreak(text, at) {
	let next = at;
	if (text[next] === 13) next++;
	if (text[next] === 10) next++;
	else if (text[at] === 92) {
		next = at;
		if (text[next + 1] === 114 && text[next + 2] === 92) next += 2;
		if (text[next + 1] !== 110) return -1;
		next += 2;
	} else return -1;
	while (next < at + 24 && (text[next] === 32 || text[next] === 9 || text[next] === 62)) next++;
	return next;
}
/** What stands behind a line of an encoding: line ends (or their escapes), padding, the end of a string or list. */
const ENDS_LINE = new Set(Array.from("\r\n=\"'`\\,;)]}<", (c) => c.charCodeAt(0)));
/** One pass over all bytes. */
function findRuns(text) {
	const base64 = [];
	const hex = [];
	const pairs = [];
	const notePair = createPairFinder(text, pairs);
	let behind = 0;
	for (let at = 0; at < text.length; at++) {
		let sort = SORT[text[at]];
		if (sort === 0) continue;
		const start = at;
		let sorts = 0;
		let isHex = HEX;
		for (; sort !== 0; sort = SORT[text[++at]] ?? 0) {
			sorts |= sort;
			isHex &= sort;
		}
		notePair(start, at, isHex !== 0);
		if (isHex !== 0 && at - start >= LEAST_HEX && mayBeHexOfText(text, start, at)) hex.push({
			start,
			end: at
		});
		if (start < behind || at - start < LEAST_BASE64 || (sorts & UPPER) === 0 || (sorts & LOWER) === 0) continue;
		let end = at;
		for (let next = behindBreak(text, end); next !== -1; next = behindBreak(text, end)) {
			let to = next;
			while (SORT[text[to]]) to++;
			if (to - next < 4 || !ENDS_LINE.has(text[to] ?? 10)) break;
			end = to;
		}
		for (let pads = 0; pads < 2 && text[end] === 61; pads++) end++;
		base64.push({
			start,
			end
		});
		behind = end;
	}
	return {
		base64,
		hex,
		pairs
	};
}
function* matchesOf(characters, pattern) {
	for (const { 0: run, index } of characters.matchAll(pattern)) yield {
		start: index,
		end: index + run.length
	};
}
const LITTLE = /(?:[\t\n\r\x20-\x7e\xa0-\xff]\0){8,}/g;
const BIG = /(?:\0[\t\n\r\x20-\x7e\xa0-\xff]){8,}/g;
const wide = (pattern) => (text, characters) => text.includes(0) ? matchesOf(characters(), pattern) : [];
const CODINGS = [
	{
		step: "base64",
		runs: (_, __, { base64 }) => base64,
		decode: decodeBase64,
		shifts: [
			0,
			1,
			2,
			3
		]
	},
	{
		step: "hex",
		runs: (_, __, { hex }) => hex,
		decode: decodeHex,
		shifts: [0, 1]
	},
	{
		step: "hex",
		runs: (_, __, { pairs }) => pairs,
		decode: decodeHex,
		shifts: [0]
	},
	{
		step: "utf-16",
		runs: wide(LITTLE),
		decode: decodeWide,
		shifts: [0]
	},
	{
		step: "utf-16",
		runs: wide(BIG),
		decode: decodeWide,
		shifts: [1]
	}
];
/** Padding tells the length, so it goes with the last byte. */
function withPadding(decoded, text, to) {
	const last = decoded.bytes.length - 1;
	if (last >= 0 && text[to - 1] === 61) decoded.ends[last] = to;
	return decoded;
}
/** A view by coding; none for a coding of which nothing readable was found. */
function encodedViews(text) {
	let characters;
	const found = findRuns(text);
	return CODINGS.flatMap(({ step, runs, decode, shifts }) => {
		const builder = createViewBuilder(text);
		for (const { start, end } of runs(text, () => characters ??= latin1(text), found)) for (const shift of shifts) {
			if (step === "base64" && !isReadableBase64(text, start, end, shift)) continue;
			const decoded = withPadding(decode(text, start, end, shift), text, end);
			if (isReadable(decoded)) addRun(builder, text.length, decoded, start, end);
		}
		return builder.length === 0 ? [] : [builder.finish([step])];
	});
}
/** Bounds of the run at `at`, with the lines that it goes on in, and padding. */
function runAround(text, at) {
	let start = at;
	let end = at;
	while (start > 0 && isBase64(text[start - 1])) start--;
	while (isBase64(text[end])) end++;
	for (let next = behindBreak(text, end); next !== -1; next = behindBreak(text, end)) {
		let to = next;
		while (isBase64(text[to])) to++;
		if (to - next < 4 || !ENDS_LINE.has(text[to] ?? 10)) break;
		end = to;
	}
	for (let pads = 0; pads < 2 && text[end] === 61; pads++) end++;
	return {
		start,
		end
	};
}
/** Bytes with the way back in the shape of a view. */
function viewOf(bytes, step, places) {
	let known;
	return {
		bytes,
		steps: [step],
		placeOf(start, end) {
			if (end <= start) return null;
			known ??= places();
			return {
				start: known.starts[start],
				end: known.ends[end - 1],
				steps: [step]
			};
		}
	};
}
/** The text of a view that is UTF-16, as Windows' tools encode it; none where it is not. */
function wideView(view) {
	const { encoding, mark } = decodeText(view.bytes);
	if (encoding !== "utf-16le" && encoding !== "utf-16be") return null;
	const first = mark.length + (encoding === "utf-16le" ? 0 : 1);
	const length = view.bytes.length - mark.length >> 1;
	return throughView(view, {
		bytes: Uint8Array.from({ length }, (_, i) => view.bytes[first + 2 * i]),
		steps: ["utf-16"],
		placeOf: (start, end) => ({
			start: mark.length + 2 * start,
			end: mark.length + 2 * end,
			steps: ["utf-16"]
		})
	});
}
/** One of them stands in every run that holds more than base64: of line breaks, their escapes, padding. */
const BESIDE = [
	10,
	92,
	61
];
/** How many characters of base64 stand in a stretch of a run, line breaks that are written as escapes left out. */
function countCharacters(text, from, to) {
	const stretch = text.subarray(from, to);
	if (BESIDE.every((byte) => !stretch.includes(byte))) return to - from;
	let count = 0;
	for (let at = from; at < to; at++) if (text[at] === 92) at++;
	else if (isBase64(text[at])) count++;
	return count;
}
/** Filling of binary files: it would be decoded by the megabyte. */
function isOneCharacter(text, start, end) {
	const middle = text[start + end >> 1];
	let others = 0;
	for (let at = start; at < end; at++) if (text[at] !== middle && ++others > 16) return false;
	return end - start > 256;
}
/** The readings of a run that the survey's hints in it speak for. */
function* runViews(text, { start, end, hints }) {
	if (isOneCharacter(text, start, end)) return;
	const skips = /* @__PURE__ */ new Set();
	const hexSkips = /* @__PURE__ */ new Set();
	let counted = start;
	let count = 0;
	for (const hint of hints) {
		if (hint.start < counted) continue;
		count += countCharacters(text, counted, hint.start);
		counted = hint.start;
		for (let shift = 0; shift < 4; shift++) if ((hint.shifts >> shift & 1) === 1) skips.add(count + shift & 3);
		for (let shift = 0; shift < 2; shift++) if ((hint.shifts >> 4 + shift & 1) === 1) hexSkips.add(count + shift & 1);
	}
	for (const skip of skips) {
		const places = () => withPadding(decodeBase64(text, start, end, skip), text, end);
		const view = viewOf(base64Bytes(text, start, end, skip), "base64", places);
		yield view;
		const wide = wideView(view);
		if (wide !== null) yield wide;
	}
	for (const skip of hexSkips) yield viewOf(decodeHex(text, start, end, skip, false).bytes, "hex", () => decodeHex(text, start, end, skip));
}
/**
* JSON (RFC 8259, 7) and its kin, URIs (RFC 3986, 2.1), XML (4.1), the commonest of quoted-printable (RFC 2045, 6.7).
* Groups: code units in hex by \u and %u; a code point in hex by \u{}, \U and &#x; a byte in hex; a code point in
* decimal; a named entity; what stands behind a backslash.
*/
const ESCAPE = /(?:\\u|%u)([0-9A-Fa-f]{4})|(?:\\u\{|\\U(?=[0-9A-Fa-f]{8})|&#[xX])0{0,7}([0-9A-Fa-f]{1,6})[};]?|(?:\\x|%)([0-9A-Fa-f]{2})|=(3D|20|0A|0D|22|27|3A|40)|&#0{0,7}(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);|\\([\\/"'`nrtbf0$])/g;
const ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " "
};
const BEHIND_BACKSLASH = {
	n: "\n",
	r: "\r",
	t: "	",
	b: "\b",
	f: "\f",
	0: "\0"
};
/** Text kept round escapes, as context. */
const ROUND$2 = 1152;
const bytesOf = (text) => {
	const code = text.charCodeAt(0);
	return text.length === 1 && code < 128 ? [code] : toUtf8(text);
};
const characterOf = (code) => code <= 1114111 ? String.fromCodePoint(code) : "\ufffd";
function decoded(found) {
	const [, unit, hexCode, byte, quoted, decimal, entity, behind] = found;
	if (unit !== void 0) return {
		bytes: bytesOf(String.fromCharCode(Number.parseInt(unit, 16))),
		unit: Number.parseInt(unit, 16)
	};
	if (byte !== void 0 || quoted !== void 0) return {
		bytes: [Number.parseInt(byte ?? quoted, 16)],
		unit: 0
	};
	const text = hexCode !== void 0 ? characterOf(Number.parseInt(hexCode, 16)) : decimal !== void 0 ? characterOf(Number(decimal)) : entity !== void 0 ? ENTITIES[entity] : BEHIND_BACKSLASH[behind] ?? behind ?? "";
	return {
		bytes: bytesOf(text),
		unit: 0
	};
}
/** Null when there is no escape. */
function escapesView(text) {
	const characters = latin1(text);
	if (!/[\\%&=]/.test(characters)) return null;
	const builder = createViewBuilder(text);
	let at = 0;
	let high = null;
	for (const found of characters.matchAll(ESCAPE)) {
		const { index } = found;
		const end = index + found[0].length;
		if (builder.length === 0) at = Math.max(0, index - ROUND$2);
		else if (index - at > 3 * ROUND$2) {
			builder.copy(at, at + ROUND$2);
			builder.barrier();
			at = index - ROUND$2;
		}
		const { bytes, unit } = decoded(found);
		if (high !== null && high.end === index && unit >= 56320 && unit <= 57343) {
			builder.put(toUtf8(String.fromCharCode(high.unit, unit)), high.start, end);
			high = null;
		} else {
			builder.copy(at, index);
			if (unit >= 55296 && unit <= 56319) high = {
				unit,
				start: index,
				end
			};
			else builder.put(bytes, index, end);
		}
		at = end;
	}
	if (builder.length === 0) return null;
	builder.copy(at, Math.min(text.length, at + ROUND$2));
	return builder.finish(["escapes"]);
}
/**
* Between two string literals: the operators of JavaScript, Python, Java (+), PHP and Perl (.), Visual Basic (&),
* Lua (..), SQL (||), or, in C and Python, nothing but blanks. Line ends that a backslash or = (quoted-printable)
* takes back; YAML's plain folds and wrapped lines are joined by `wrappedView`.
*/
const CONCATENATION = /["'`](?<=[^\s\\]["'`])(?:[ \t]{0,8}(?:\\?\r?\n[ \t]{0,80})?(?:\+|\.\.?|&|\|\||~)[ \t]{0,8}(?:\\?\r?\n[ \t]{0,80})?|[ \t]{0,8}\\?\r?\n[ \t]{0,80})(?:[A-Za-z]{0,2}|@)["'`](?=[^\s,;:)\]}])|\\\r?\n[ \t]{0,80}|(?<=[^\s=])=\r?\n/g;
const ROUND$1 = 1152;
function withoutJoints(text, joints, step) {
	const builder = createViewBuilder(text);
	let at = 0;
	for (const { start, end } of joints) {
		if (builder.length === 0) at = Math.max(0, start - ROUND$1);
		else if (start - at > 3 * ROUND$1) {
			builder.copy(at, at + ROUND$1);
			builder.barrier();
			at = start - ROUND$1;
		}
		builder.copy(at, start);
		builder.leaveOut();
		at = end;
	}
	if (builder.length === 0) return null;
	builder.copy(at, Math.min(text.length, at + ROUND$1));
	return builder.finish([step]);
}
/** Bytes that keys and encodings are made of. */
const TOKEN = /* @__PURE__ */ new Uint8Array(256);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=.-") TOKEN[c.charCodeAt(0)] = 1;
const isTokenByte = (byte) => byte !== void 0 && TOKEN[byte] === 1;
/** A token goes on for at least so many bytes on both sides of a line's end. */
const FRAGMENT = 4;
const isToken = (text, from, to) => {
	if (from < 0 || to > text.length) return false;
	for (let at = from; at < to; at++) if (TOKEN[text[at]] === 0) return false;
	return true;
};
/** Behind a line's end: indentation, quotation marks of mail, signs of comments and differences. */
function startOfLine(text, at) {
	let marks = 0;
	for (let i = at; i < at + 80; i++) {
		const byte = text[i];
		if (byte === 32 || byte === 9) continue;
		if (marks++ < 3 && (byte === 62 || byte === 35 || byte === 42 || byte === 124)) continue;
		if (byte === 47 && text[i + 1] === 47 && text[i + 2] === 32) i += 2;
		else if ((byte === 45 || byte === 43) && text[i + 1] === 32) i += 1;
		else return i;
	}
	return at;
}
function* wraps(text) {
	for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) {
		const start = text[at - 1] === 13 ? at - 1 : at;
		if (!isToken(text, start - FRAGMENT, start)) continue;
		const end = startOfLine(text, at + 1);
		if (isToken(text, end, end + FRAGMENT)) yield {
			start,
			end
		};
	}
}
function* concatenations(text) {
	for (const { 0: joint, index } of latin1(text).matchAll(CONCATENATION)) yield {
		start: index,
		end: index + joint.length
	};
}
/** Literals and lines that the language itself puts together; null when there are none. */
const joinedView = (text) => withoutJoints(text, concatenations(text), "joined");
/** Bytes of a line that are kept before its end and behind its beginning. */
const OF_LINE = 160;
/** A token is followed over so many lines. */
const MOST_LINES = 8;
/**
* Lines that may have been wrapped: they are put together wherever words meet, so only what is known by its own shape,
* or as a value, means something in it. Each break begins a part of its own, since a value may begin behind any of them.
* Null when there are none.
*/
function wrappedView(text) {
	const builder = createViewBuilder(text);
	const joints = [...wraps(text)];
	joints.forEach(({ start }, first) => {
		const lineStart = start === 0 ? 0 : text.lastIndexOf(10, start - 1) + 1;
		let at = Math.max(lineStart, start - OF_LINE);
		for (let i = first; i < joints.length && i < first + MOST_LINES; i++) {
			const joint = joints[i];
			if (i > first && (joint.start - at > 1280 || !isToken(text, at, joint.start))) break;
			builder.copy(at, joint.start);
			builder.leaveOut();
			at = joint.end;
		}
		const lineEnd = text.indexOf(10, at);
		builder.copy(at, Math.min(lineEnd === -1 ? text.length : lineEnd, at + OF_LINE));
		builder.barrier();
	});
	return builder.length === 0 ? null : builder.finish(["wrapped"]);
}
/** A word that goes on behind that is kept, too, so far at most: half of one may look like a key. */
const WORD = 768;
/** Rules that speak for what is decoded: those that go by a name alone would take any decoded word for a value. */
const isSpecific = ({ specificity, score, pattern }) => pattern !== null && score === "none" && specificity >= 50;
/** Rules that know a value by its shape alone, for readings that are only guesses. */
const knowsByShape = (detector) => isSpecific(detector) && detector.confidence === "high" && detector.context === null && detector.specificity >= 100;
/** Hints with the text round them, those together that touch. */
function regionsOf(hints, around) {
	const regions = [];
	for (const hint of hints.toSorted((a, b) => a.start - b.start)) {
		const last = regions.at(-1);
		if (last !== void 0 && hint.start < last.end) {
			last.hints.push(hint);
			if (hint.kind === "run") continue;
		}
		const { start, end } = around(hint);
		if (last !== void 0 && start <= last.end) {
			last.end = Math.max(last.end, end);
			if (last.hints.at(-1) !== hint) last.hints.push(hint);
		} else regions.push({
			start,
			end,
			hints: [hint]
		});
	}
	return regions;
}
/** The stretch of a text that is read for a hint's sake. */
function aroundHint(text, hint) {
	let start = Math.max(0, hint.start - 320);
	let end = Math.min(text.length, hint.end + 320);
	const [first, last] = [Math.max(0, start - WORD), Math.min(text.length, end + WORD)];
	while (start > first && isTokenByte(text[start])) start--;
	while (end < last && isTokenByte(text[end - 1])) end++;
	return {
		start,
		end
	};
}
const withStep = (step) => (text) => encodedViews(text).filter(({ steps }) => steps[0] === step);
const TEXT_VIEWS = {
	escapes: (text) => [escapesView(text)],
	joined: (text) => [joinedView(text)],
	wrapped: (text) => [wrappedView(text)],
	reversed: (text) => [reversedView(text)],
	bytes: withStep("hex"),
	wide: withStep("utf-16")
};
/** The readings of a stretch of text that a probe of this kind speaks for. */
const textViews = (text, kind, start, end) => (TEXT_VIEWS[kind]?.(text.subarray(start, end)) ?? []).filter((view) => view !== null).map((view) => throughView(partOf(text, start, end), view));
/** So near to what was decoded, a hint may be of the same value. */
const NEAR = 48;
/** Whether the hint could not be seen in a plainer reading. */
const isNews = (view, { start, end }) => tellsMore(view, start, end) || tellsMore(view, Math.max(0, start - NEAR), Math.min(view.bytes.length, end + NEAR));
/** How far round a place in a run of base64 or hex a verdict looks: what goes on beyond is not decided here. */
const RUN_REACH = 2048;
/** The same for what a probe tells of. */
const PROBE_REACH = 1408;
/** Beyond the text round a hint there may be a further one, whose text is looked at together with this. */
const FURTHER = 1024;
const NOT_CUT = {
	before: false,
	behind: false
};
function hiddenIn(view, hints, cut = NOT_CUT, wider = () => []) {
	const isGuess = view.steps.includes("wrapped") || view.steps.includes("reversed");
	const isWhole = hints[0]?.kind === "run";
	return {
		view,
		only: isGuess ? knowsByShape : isSpecific,
		hasHints: !isGuess,
		isWhole,
		hints,
		cut,
		wider
	};
}
const newOnes = (hints) => hints.filter(({ isNew }) => isNew);
function* inRuns(text, runs) {
	for (const region of regionsOf(runs, ({ start }) => runAround(text, start))) {
		const hints = newOnes(region.hints);
		const isFar = ({ start }) => Math.max(start - region.start, region.end - start) > 1920;
		if (hints.length === 0) continue;
		if (hints.some(isFar)) yield {
			view: null,
			hints
		};
		else for (const view of runViews(text, region)) yield hiddenIn(view, hints);
	}
}
function* byProbe(text, kind, all) {
	for (const region of regionsOf(all, (hint) => aroundHint(text, hint))) {
		const hints = newOnes(region.hints);
		const [first, last] = [hints[0], hints.at(-1)];
		if (first === void 0 || last === void 0) continue;
		const start = Math.max(region.start, first.start - PROBE_REACH);
		const end = Math.min(region.end, last.end + PROBE_REACH);
		const wider = () => textViews(text, kind, Math.max(0, start - FURTHER), Math.min(text.length, end + FURTHER)).map((view) => hiddenIn(view, hints));
		const cut = {
			before: start > 0,
			behind: end < text.length
		};
		for (const view of textViews(text, kind, start, end)) yield hiddenIn(view, hints, cut, wider);
	}
}
/** @param hints all of a text, in the order of their places; only stretches with new ones are looked at */
function* hiddenTexts(text, hints) {
	for (const kind of new Set(newOnes(hints).map((hint) => hint.kind))) {
		const own = hints.filter((hint) => hint.kind === kind);
		if (kind === "run") yield* inRuns(text, own);
		else if (kind === "packed") yield {
			view: null,
			hints: newOnes(own)
		};
		else yield* byProbe(text, kind, own);
	}
}
/** The new hints that a place of a view may belong to. */
function hintsNear({ view, hints }, place) {
	if (hints[0]?.kind === "run") return hints;
	const at = view.placeOf(place, place + 1)?.start;
	if (at === void 0) return hints;
	return hints.filter(({ start, end }) => at >= start - 320 - FURTHER && at <= end + 320 + FURTHER);
}
/** As `before`: an anchor that lets a rule run on the whole text, or leads to one whose pattern may take long. */
const OPENS = -1;
/** Where a match may go on for longer, looking for what it holds takes long, too. */
const FURTHEST$1 = 8192;
/** Whether an allowlist is sure to say the same of a match whatever the file's name, and what stands elsewhere. */
const isLocal = ({ paths, regexes, regexTarget }, detector) => paths.length === 0 && (regexes.length === 0 || regexTarget === "secret" || regexTarget === "match" && detector.lead === null);
/** Without its anchors, and without what would drop a match for a reason beyond its reach. */
const localOf = (detector) => variantOf(detector, {
	anchors: [],
	gate: [],
	path: null,
	context: detector.context?.path === true ? null : detector.context,
	allowlists: detector.allowlists.filter((allowlist) => isLocal(allowlist, detector))
});
/** @param reaches of the same table */
function createSieve({ detectors, table, firstProbe }, reaches) {
	const runnables = [];
	const runnableOf = (number) => runnables[number] ??= createRunnable(localOf(detectors[number]));
	const hiding = Array.from({ length: table.count + 1 }, () => void 0);
	const mayHide = (anchor) => hiding[anchor] ??= anchor === table.count || table.targetsOf(anchor).some(({ detector }) => detector >= firstProbe);
	const all = new Int32Array(reaches.length + 2);
	all.set(reaches);
	all.set([RUN_REACH, RUN_REACH], reaches.length);
	const scopeOf = (bytes) => ({
		bytes,
		wholeText: () => "",
		path: "\0",
		from: 0,
		inContext: createContextTest(bytes, "")
	});
	const isProbe = ({ detector }) => detector >= firstProbe;
	const judge = (bytes, { anchor, place }, only) => {
		if (anchor === table.count) return OUTLOOK.nothing;
		if (reaches[anchor * 2] === OPENS) return OUTLOOK.open;
		const scope = scopeOf(bytes);
		let outlook = OUTLOOK.nothing;
		for (const target of table.targetsOf(anchor)) {
			const { detector, lead } = target;
			if (place < lead[0] || isProbe(target) || only?.(runnableOf(detector).detector) === false) continue;
			const own = runnableOf(detector).finds(scope, Math.max(0, place - lead[1]), place - lead[0]);
			if (own > outlook) outlook = own;
			if (outlook >= OUTLOOK.finding) return outlook;
		}
		return outlook;
	};
	const stretchesOf = (anchor) => {
		if (mayHide(anchor) || reaches[anchor * 2] === OPENS) return null;
		const stretches = table.targetsOf(anchor).map(({ detector, lead }) => {
			const { stretch, reach } = runnableOf(detector).detector;
			return stretch === null || !(reach <= FURTHEST$1) ? null : {
				lead,
				reach,
				...stretch
			};
		});
		const told = stretches.filter((stretch) => stretch !== null);
		return told.length === stretches.length ? told : null;
	};
	const hintsOf = (bytes, { anchor, place, shifts }, number, isNew) => {
		if (anchor === table.count) return [{
			kind: "run",
			start: place,
			end: place + 1,
			shifts,
			number,
			isNew
		}];
		return table.targetsOf(anchor).flatMap((target) => {
			const { detector, lead } = target;
			if (!isProbe(target) || place < lead[0]) return [];
			return runnableOf(detector).run(scopeOf(bytes), [Math.max(0, place - lead[1]), place - lead[0]]).map((match) => ({
				kind: match.detector.id,
				start: match.start,
				end: match.end,
				shifts: 0,
				number,
				isNew
			}));
		});
	};
	/** Places of a text that was hidden at which there may be something, and whether one of them cannot be told. */
	const findIn = ({ view, only, hasHints, isWhole, cut }, search, depth) => {
		const { bytes } = view;
		const sightings = search(bytes);
		if (sightings === null) return null;
		const isNew = ({ anchor, place }) => isWhole || reaches[anchor * 2] === OPENS || mayTellMore(view, place - (reaches[anchor * 2] ?? 0), place + (reaches[anchor * 2 + 1] ?? 0));
		const places = sightings.flatMap((sighting) => isNew(sighting) && judge(bytes, sighting, only) >= OUTLOOK.finding ? [sighting.place] : []);
		if (hasHints && depth < 5) {
			const further = sightings.filter(({ anchor }) => mayHide(anchor));
			const verdicts = judgeHidden(bytes, further, further.map(() => true), search, depth, isWhole ? void 0 : view);
			for (const [i, { place }] of further.entries()) if (verdicts[i] === OUTLOOK.open) places.push(place);
		}
		return {
			places,
			isCut: sightings.some(({ anchor, place }) => {
				const [before, behind] = [reaches[anchor * 2], reaches[anchor * 2 + 1]];
				if (before === void 0 || behind === void 0) return false;
				return (cut.before && place < before || cut.behind && bytes.length - place < behind) && table.targetsOf(anchor).some((target) => !isProbe(target) && only(runnableOf(target.detector).detector));
			})
		};
	};
	const judgeHidden = (bytes, sightings, isNew, search, depth = 0, view) => {
		const verdicts = sightings.map(() => null);
		if (sightings.length === 0) return verdicts;
		const all = sightings.flatMap((sighting, number) => hintsOf(bytes, sighting, number, isNew[number] === true));
		const hints = view === void 0 ? all : all.filter((hint) => isNews(view, hint));
		for (const { number } of hints) verdicts[number] = OUTLOOK.dropped;
		const open = (some) => {
			for (const { number } of some) verdicts[number] = OUTLOOK.open;
		};
		for (const hidden of hiddenTexts(bytes, hints.toSorted((a, b) => a.start - b.start))) {
			if (hidden.hints.every(({ number }) => verdicts[number] === OUTLOOK.open)) continue;
			const found = hidden.view === null ? null : findIn(hidden, search, depth + 1);
			if (hidden.view === null || found === null) {
				open(hidden.hints);
				continue;
			}
			for (const place of found.places) open(hintsNear(hidden, place));
			if (!found.isCut) continue;
			for (const wide of hidden.wider()) {
				const further = findIn(wide, search, depth + 1);
				if (further === null) open(hidden.hints);
				else for (const place of further.places) open(hintsNear(wide, place));
			}
		}
		return verdicts;
	};
	return {
		reaches: all,
		anchors: table.count,
		suspectsAll: table.always.length > 0,
		mayBeEncoded: isMaybeEncoded,
		isWanted: (anchor) => anchor < ALLOW_ANCHORS.length || table.opensOf(anchor).length > 0,
		judge: (bytes, sighting) => judge(bytes, sighting),
		stretchesOf,
		mayHide,
		judgeHidden: (bytes, sightings, isNew, search) => judgeHidden(bytes, sightings, isNew, search)
	};
}
/** `message` says what and where, `hint` what to do, `lines` are to be copied as they are. Never holds document content. */
var AppError = class extends Error {
	name = "AppError";
	hint;
	lines;
	constructor(message, hint = "", lines = []) {
		super(message);
		this.hint = hint;
		this.lines = lines;
	}
};
var StoreError = class extends AppError {
	name = "StoreError";
};
const PAGE$1 = 65536;
/** Bytes of the pack that are read from at once. */
const CHUNK = 1 << 20;
const LONGEST_HEAD = 64;
/** Packed bytes for each step of the table from offsets to objects; see assembly/families.ts. */
const STEP = 256;
/** @param start of memory that is free, and void afterwards @param size of the pack, in bytes */
function readFamilyTables(kernel, start, { near, far, idBytes }, size, load) {
	const count = near.length / 4;
	let end = start + 63 & -64;
	const take = (bytes) => {
		const at = end;
		end = end + bytes + 15 & -16;
		return at;
	};
	const [nearAt, farAt] = [take(near.length), take(far.length)];
	const [keys, otherKeys, places, otherPlaces] = [
		take(count * 8),
		take(count * 8),
		take(count * 4),
		take(count * 4)
	];
	const [steps, starts, ends, sizes] = [
		take((Math.floor(size / STEP) + 1) * 4),
		take(count * 8),
		take(count * 8),
		take(count * 8)
	];
	const [types, bases, childrenFrom, children] = [
		take(count),
		take(count * 4),
		take((count + 1) * 4),
		take(count * 4)
	];
	const chunk = take(1048704);
	const missing = end - kernel.memory.buffer.byteLength;
	if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE$1));
	const { buffer } = kernel.memory;
	const bytes = new Uint8Array(buffer);
	bytes.set(near, nearAt);
	bytes.set(far, farAt);
	const isOther = kernel.sortOffsets(nearAt, farAt, far.length / 8, count, keys, places, otherKeys, otherPlaces) !== 0;
	const offsets = new BigUint64Array(buffer, isOther ? otherKeys : keys, count);
	kernel.setUpFamilies(offsets.byteOffset, steps, starts, ends, sizes, types, bases, count, size);
	for (let first = 0; first < count;) {
		const from = Math.min(Number(offsets[first]), Math.max(0, size - 1));
		const loaded = load(from, CHUNK);
		bytes.set(loaded, chunk);
		bytes.fill(0, chunk + loaded.length, chunk + loaded.length + LONGEST_HEAD);
		const next = kernel.readHeads(first, chunk, from, from + loaded.length, size - idBytes, idBytes);
		if (next === first) throw new StoreError("a pack is shorter than it was");
		first = next;
	}
	return {
		tables: {
			places: new Uint32Array(buffer, isOther ? otherPlaces : places, count),
			starts: new Float64Array(buffer, starts, count),
			ends: new Float64Array(buffer, ends, count),
			sizes: new Float64Array(buffer, sizes, count),
			types: new Uint8Array(buffer, types, count),
			bases: new Int32Array(buffer, bases, count)
		},
		children() {
			const total = kernel.listChildren(childrenFrom, otherPlaces === (isOther ? otherPlaces : places) ? places : otherPlaces, children);
			return {
				childrenFrom: new Uint32Array(buffer, childrenFrom, count + 1),
				children: new Uint32Array(buffer, children, total)
			};
		}
	};
}
/** For lists and sets of all anchors that come to be told; beyond it no more are. */
const ROOM = 1 << 17;
const SET_BYTES = 256;
/** Bytes for so many anchors, and one more. */
const stretchBytes = (anchors) => (anchors + 1) * 4 + ROOM;
/** @param at address of the room, a multiple of 4, which is all zeros */
function createStretches(memory, at, anchors) {
	const end = at + stretchBytes(anchors);
	let free = at + (anchors + 1) * 4;
	const sets = /* @__PURE__ */ new Map();
	const setAt = (set) => {
		const known = sets.get(set);
		if (known !== void 0) return known;
		new Uint8Array(memory.buffer, free, SET_BYTES).set(readByteSet(set));
		sets.set(set, free);
		free += SET_BYTES;
		return free - SET_BYTES;
	};
	return { tell(anchor, rules) {
		if (rules === null || free + rules.length * 276 + 4 > end) return;
		const numbers = rules.flatMap(({ lead, reach, set, min }) => [
			...lead,
			reach,
			setAt(set),
			min
		]);
		new Uint32Array(memory.buffer, free, numbers.length + 1).set([rules.length, ...numbers]);
		new Uint32Array(memory.buffer, at)[anchor] = free;
		free += (numbers.length + 1) * 4;
	} };
}
const OBJECTS_WASM = "AGFzbQEAAAABngEVYAJ/fwF/YAABf2ABfwF/YAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/YAN/f38Bf2AEf39/fwF/YAV/f39/fwBgAX8AYAN/f38AYAAAYAd/f39/f39/AX9gAX8BfmAGf39/f39/AGAGf39/f39+AGAEf39/fwBgCH9/f39/f39/AX9gCX9/f39/f39/fABgBn9/fHx8fwF/YAR/f35/AANFRAIHAwQABQADAgAHBgcCAgIFBgEACwEDBAMEAAEDBgwDAg0OAAQBCAAEBQIFBwUPEAABAQkJAQEIAAoREhMUBgYABAEKBQMBAAEGzgNZfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC34BQgALfwFBAAt+AUIAC3sB/QwAAAAAAAAAAAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHgAQoBXNldFVwACYNY291bnRWZXJkaWN0cwAqCGFkZFdob2xlACwLc2VhcmNoV2hvbGUABgxkcm9wSG9wZWxlc3MADQxsaXN0VW5qdWRnZWQAJwxrZWVwVmVyZGljdHMAKAhhZGREZWx0YQAtBG1vdmUACwljaGVja3NPdXQAPw12ZXJkaWN0c0J5dGVzABUKcmVhZENvbW1pdABAB2FkZExpc3QANwthZGRyZXNzT2ZJZAA2CmZpbmRMaXN0ZWQACA5sYXN0Rm91bmRCeXRlcwA1DnNldFVwTGFzdEZvdW5kADQKc2V0VXBMaXN0cwAzDGNvdW50TWlzc2luZwAyCmVuZE9mTmFtZXMAMQxzZXRVcE1pc3NpbmcALwpzZXRVcE5hbWVzAC4HaGFzTW9yZQAlB29wZW5Mb2cAJAZyZXBsYXkAIwtzZXRVcFBsYWNlcwAiDGFkZFRyZWVEZWx0YQAeC2FkZFRyZWVUZXh0AB0MYWRkV2hvbGVUcmVlABwIZW5kT2ZMb2cAGwlsaXN0VHJlZXMAGghtb3ZlVHJlZQALCG5vdGVUcmVlABkIc2V0VXBMb2cAFwxsaXN0Q2hpbGRyZW4APglyZWFkSGVhZHMAPA1zZXRVcEZhbWlsaWVzADsLc29ydE9mZnNldHMAOgZ1bnBhY2sAAQZtZW1vcnkCAAgBFAwBBQq8uQFEmQECAX4BfyMAIABJBEACQCMDIwFBCGpPBEAjAiMBKQMAIwCthoQkAiMBQT8jAGtBA3ZqJAEjAEE4ciQADAELA0AjASMDSSMAQThNcQRAIwEiAkEBaiQBIwIgAjEAACMArYaEJAIjAEEIaiQADAELCwsjACAASQRAQX8PCwsjAkIBIACtIgGGQgF9g6cjAiABiCQCIwAgAGskAAutCQICfwV7IAEgAGtBBkkEf0EBBSAALQAAQY8BcUEIRwsEf0EBBSAALwEAIgVBCHQgBUEIdnJB//8DcUEfcAsEf0EBBSAALQABQSBxCwRAQX8PCyNKRQRAQQEkSgNAIARBoAJJBEAgBEGBAmshBSAEQQJ0QYCzAWogBEGAAkkEfyAEQRB0QYDAAHIFIARBgAJGBH9BgIABBSAFQRxLBH9BgIACBSAFQboIai0AACAFQQF0QYAIai8BAEEQdHILCws2AgAgBEEBaiEEDAELC0EAIQQDQCAEQSBJBEAgBEECdEGAvAFqIARBHUsEf0GAgAIFIARBlAlqLQAAIARBAXRB2AhqLwEAQRB0cgs2AgAgBEEBaiEEDAELC0GAvQFBCEGQAfwLAEGQvgFBCUHwAPwLAEGAvwFBB0EY/AsAQZi/AUKIkKDAgIGChAg3AABBwOkAQQpBgL0BQaACQYCzARACGkGAvQFBBUEg/AsAQaCOAUEIQYC9AUEgQYC8ARACGgsgAEECaiQBIAEkA0IAJAJBACQAIAIkBCACJDsgAiADaiQcQQAhAwNAIANFBEACQCMDIwFBCGpPBEAjAiMBKQMAIwCthoQkAiMBQT8jAGtBA3ZqJAEjAEE4ciQADAELA0AjASMDSSMAQThNcQRAIwEiAEEBaiQBIwIgADEAACMArYaEJAIjAEEIaiQADAELCwtBARAAIQNBAhAAIgBBA0YgACADckEASHIEQEF/DwsgAAR/IABBAUYEf0HA6QBBoI4BEBMFEEIEf0GAIEHgxAAQEwVBfw8LCwUjAiMAQQdxIgCtiCQCIwAgAGskACMBIwBBA3ZrJAFCACQCQQAkAAJ/QX8jAUEEaiIAIwNLDQAaQX8jAS8BAiMBLwEAIgRB//8Dc0cNABogACQBQX8jASAEaiIAIwNLDQAaQX4jBCAEaiIFIxxLDQAaIwQjASAE/AoAACAAJAEgBSQEQQALCyIABEAgAA8LDAELCyMBIwBBA3ZrJAEjAUEEaiABSwR/QQEFIwQhBEEBIQNBACEBIAIhAANAIAQgAGsiBUEQTwRA/QwAAAAAAAAAAAAAAAAAAAAAIQb9DAAAAAAAAAAAAAAAAAAAAAAhB/0MAAAAAAAAAAAAAAAAAAAAACEIIAEgAyAAQYAgIAUgBUGAIE8bQXBxaiIBIABrbGohBQNAIAAgAUkEQCAHIAb9rgEhByAGIAD9AAQAIgb9iQEiCSAG/YoBIgr9jgH9f/2uASEGIAggCf0MEAAPAA4ADQAMAAsACgAJAP26ASAK/QwIAAcABgAFAAQAAwACAAEA/boB/a4B/a4BIQggAEEQaiEADAELCyADIAb9GwAgBv0bAWogBv0bAmogBv0bA2pqQfH/A3AhAyAI/RsAIAj9GwFqIAj9GwJqIAj9GwNqIAUgB/0bACAH/RsBaiAH/RsCaiAH/RsDakEEdGpqQfH/A3AhAQwBCwsDQCAAIARJBEAgAyAALQAAaiIDIAFqIQEgAEEBaiEADAELCyMBKAIAIgBBgP6DeHFBCHcgAEH/gfwHcUEIeHIgA0Hx/wNwIAFB8f8DcEEQdHJHCwRAQX8PCyMEIAJrC7EDAQd/IABBoCBqIQggAEGAIGoiC/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgC/0MAAAAAAAAAAAAAAAAAAAAAP0LBBADQCADIAVLBEAgCyACIAVqLQAAQQF0aiIGIAYvAQBBAWo7AQAgBUEBaiEFDAELCyADIAsvAQBrIQcgC0EAOwEAQQEhBkEBIQUDQCAFQQ9NBEAgBkEBdCALIAVBAXRqLwEAIgprIgZBAEgEQEEADwsgBUECdEGAwQFqIAk2AgAgCSAKaiEJIAVBAWohBQwBCwsgBkEASgR/IAdBAUsEf0EBBSAHQQFGBH8gCy8BAkEBRwVBAAsLBUEACwRAQQAPC0EAIQUDQCADIAVLBEAgAiAFai0AACIJBEAgCUECdEGAwQFqIgkoAgAhCiAJIApBAWo2AgAgCCAKQQF0aiAFOwEACyAFQQFqIQUMAQsLIAZBAEoEQCAAQQBBBCABdPwLACAHRQRAQQEPCyAEIAgvAQBBAnRqKAIAQYECaiEDQQAhAgNAIAJBBCABdEkEQCAAIAJqIAM2AgAgAkEIaiECDAELC0EBDwsgACABIAQQQ0EBC8cCAgN/AX4gASAAa0EYSSAAIz1PciABIzxNcgRADwsgASMaRyAAIyFHcgRAIAAkISABJBpB0A0kIgNAIAJBP0cgACABQRBrTXEEQCAAECEhBQNAIAVCAFIEQCAAIAV6p2oiAyABQRBrTQRAIAMQICACQX9zcSIEBEAjIiAENgIAIyIgAzYCBCMiQQhqJCIgAiAEciECCyAFIAVCAX2DIQUMAgsLCyAAQTBqIQAMAQsLC0HQDSEAA0AgACMiSQRAIAAoAgAhASM8IgIgACgCBCIDIz1BAWsiBCADIARJGyIDIAIgA0sbIz5rIgJBA3EhAyMfIAI2AgAgAUEEdiECIx8gAUEPcSIBQQQgA2t0IAEgA3ZyQQ9xIANBAXEEfyACQQF0IAJBAXZyBSACC0EDcUEEdHI6AAcjH0EIaiQfIABBCGohAAwBCwsL6QcCAX4IfyMUIgUtAAAiA0EgRgRAQX8PCwNAIANBIEcgASAFS3EEQCADQTBrQQdLBEBBfw8LIANBMGsgBEEDdGohBCAFQQFqIgUtAAAhAwwBCwsgBUEBaiIFIQcDQCABIAVLBEACQCAF/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiAwRAIAUgA2hqIQUMAQsgBUEQaiEFDAILCwsgBSAHRiABIAVNcgR/QQEFIwlBAWogASAFa0sLBEBBfw8LIARBgOADcSEGQQAhAQJAI08gBUEBaiIDKAIAQf8/cUEobGoiBCkDACADKQMAUgR/QQEFIAQpAwggAykDCFILDQAjCUEURgRAIAQoAhAgAygCEEYhAQwBCyAEKQMQIAMpAxBRBH8gBCkDGCADKQMYUQVBAAshAQsCQCABBEAgBCgCICEBDAELIAMQCCEBIAQgAyMJ/AoAACAEIAE2AiALIAZBgIABRyIDBEAgBkGAgAJHIQMLIAZBgMACRyADIAMbBEBBgICAgAQhAQUgAUF/RgRAAn8gBUEBaiIIIQMjKSMJIgStQpX4qfqXt96bnn9+hSECA0AgBEEITwRAIAIgAykDAIVCzZnW6v7666h/fiICIAJCIIiFIQIgBEEIayEEIANBCGohAwwBCwtBASNBdEEBayEJIAQEQCACIAMpAwBCASAErUIDhoZCAX2DhULNmdbq/vrrqH9+IQILIykgAkIdiCAChX5CwAAjQa19iKchAwN/I1AgA0ECdGoiBCgCACIBRQRAQX8jGyAJQQF2Tw0CGiNAIxsjCWxqIAgjCfwKAAAjG0EBaiQbIAQjGzYCACMxIxtqQQFrDAILQQAhBAJAI0AjCSABQQFrbGoiCikDACAIKQMAUgR/QQEFIAopAwggCCkDCFILDQAjCUEURgRAIAooAhAgCCgCEEYhBAwBCyAKKQMQIAgpAxBRBH8gCikDGCAIKQMYUQVBAAshBAsgBAR/IzEgAWpBAWsFIANBAWogCXEhAwwBCwsLIgFBf0YEQEF9DwsLCyAHIAUgB2sQMCIDQX9GBEBBfQ8LAn9BACMMQSBqIgRBgID8/wdLDQAaQQE/AEEQdCIHIARPDQAaIAQgB2siCCAHQQN2IgkgCCAJSxtB//8DakEQdkAAQQBOBH9BAQUgBCAHa0H//wNqQRB2QABBAE4LC0UEQEF+DwsjDCMUIABrNgIAIwwgAUGAgICAeHIgASAGQYCAAUYbIgA2AgQjDCADNgIIIwxBEGokDAJAIzQjCkEIakkEQEEBJDUMAQsjCiAANgIAIwogAzYCBCMKQQhqJAoLIwkgBUEBamokFEEAC/wBAQZ/An9BACAAQRBqIgcgAWpBIGoiBiAFIAUgBkkbQQ9qQXBxIgpBEGoiC0GAgPz/B0sNABpBAT8AQRB0IgYgC08NABogCyAGayIIIAZBA3YiCSAIIAlLG0H//wNqQRB2QABBAE4Ef0EBBSALIAZrQf//A2pBEHZAAEEATgsLRQRAQX4PCyABIAdqQQBBIPwLACAKJAwjFUEQaiQKIwojNEtBACACGwRAQQEkNQsgAgR/IAcgASADIAQgBRAYBUEACyICBEAgAg8LIAAgATYCACAAIAo2AgQgACMMIAprQQR2NgIIIAAgAwR/IAMoAgxBAWoFQQALNgIMIwwLUwECf0EAJCFBACQaIABBFGpBAEEc/AsAIABBMGoiAiABaiIDQQBBgAH8CwAgAiABQQAgASADQYcBakF4cSICEAciAwR/IAAgASACIAMQDAVBfgsLiAUCCH8BfkEDQQAgAUEDTwR/IAAoAgBB////B3FB7/f+BUYFQQALGyIFIAJLBH8gBQUgAgsiBiADTwRAIAQPCyAAKAIAIQsgBQRAIAAgC0GAgIB4cTYCAAsgACAFaiQ5IAAgAWokJCAAIAZqIgIkSSAAIANqJDogAiQlIAJBAmszAQBCAoZC/P8Pg6coAoCABP0RJCxBgIDyACQXQYCA8gAkLSAEIQIQEiEIA0AgCARAAkACf0EAIAIgCEEDdGoiCUGAgPz/B0sNABpBAT8AQRB0IgogCU8NABogCSAKayIMIApBA3YiByAHIAxJG0H//wNqQRB2QABBAE4Ef0EBBSAJIAprQf//A2pBEHZAAEEATgsLRQRAQQAhAgwBC0GAgPwAIQcDQCAHIAhBA3RBgID8AGpJBEAgAiAHKAIEIAVqNgIAIAIgBygCADYCBCACQQhqIQIgB0EIaiEHDAELCxASIQgMAgsLCyAFBEAgACALNgIACyACBH8Cf0EAIAIgAyAGa0EYbkEDakEwbGoiBUGAgPz/B0sNABpBAT8AQRB0IgcgBU8NABogBSAHayIIIAdBA3YiCSAIIAlLG0H//wNqQRB2QABBAE4Ef0EBBSAFIAdrQf//A2pBEHZAAEEATgsLBUEAC0UEQEEADwsgACAAIAFqIAAgBmogACADaiACIgAQHyECA0AgACACSQRAIAAjOCAALQAHQRh0cjYCBCAAQQhqIQAMAQsLIARBCGohAQNAIAEgAkkEQCABKQMAIQ0gASEAA0AgACAESwR/IABBCGspAwCnIA2nSwVBAAsEQCAAIABBCGsiACkDADcDAAwBCwsgACANNwMAIAFBCGohAQwBCwsgAgvwAQEHfyAAKAIAIgFBgP6DeHFBCHcgAUH/gfwHcUEIeHIhBUGAgAQhAQNAIAEjMEEUbEGAgARqSQRAIAEoAgwgBSABKAIQdkECdGoiAigCBCEGIAEoAgAhByACKAIAIQIDQCACIAZJBEBBACEEAkAgByACIwlsaiIDKQMAIAApAwBSBH9BAQUgAykDCCAAKQMIUgsNACMJQRRGBEAgAygCECAAKAIQRiEEDAELIAMpAxAgACkDEFEEfyADKQMYIAApAxhRBUEACyEECyAEBEAgASgCCCACag8LIAJBAWohAgwBCwsgAUEUaiEBDAELC0F/C74BAgV/AX4jAiEHQQEhAgJ/A0AgAkEPTSACIwBNcQRAIAMgB0IBg6dyIQMgB0IBiCEHIABBgCBqIAJBAXRqLwEAIgYgAyAEa0oEQCMCIAKtiCQCIwAgAmskACAAQaAgaiADIAVqIARrQQF0ai8BAAwDCyAFIAZqIQUgBCAGakEBdCEEIANBAXQhAyACQQFqIQIMAQsLQX8LIgBBAEgEQEGAgAIPC0GAgAIgASAAQQJ0aigCACIAIwAgAEE/cUkbC+YBAQZ/Iz8gAEECdGooAgAiAEUEQEEBDwsgAEEEaiIEIAAoAgBBFGxqIQUDQCAEIAVJBEAgBCgCBCEAIAQoAgAiBiABIAJrIghNBEAgAyAEKAIIIAEgBmtqIgYgAyAGSRshCSAEKAIMIQYgBCgCECIHIAEgAGsgAiAAIAhJG2pBAWshAAJ/A0AgACAJSQRAIAAgB2shCANAIAAgCEsEfyAGIAAtAABqLQAABUEACwRAIABBAWshAAwBCwtBASAAIAhGDQIaIAAgB2ohAAwBCwtBAAsEQEEBDwsLIARBFGohBAwBCwtBAAsmACACIAAgASAAayIB/AoAACACIAIoAgQgAGsgAmo2AgQgASACaguAAwEEfyAAIAE2AgAgACACNgIEIAAgAyACa0EDdjYCCCAAIgRBMGohAkEAIQACQCABRQ0AQQIhACABQQNPBH8gAigCAEH///8HcUHv9/4FRgVBAAsNAEEBIQAgAi0AACIGQf4BRiAGQf8BRnIEf0EBBSACKAIAIgZB//8DcSIHQZ+WAkYgB0HQlgFGciAGQf///wdxQcK0oQNGcgR/QQEFIAZBqOq+aUYgBkH97+jDBUZyIAZBpaCRsgRGcgsLDQAgAkGABCABIAFBgARPG2ohAQNAIAEgAksEQCACIAL9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIGaGogAUlBACAGGw0CIAJBEGohAgwBCwtBACEACyAEIAA2AhQgBCgCBCIAIAQoAghBA3RqIQJBACEBA0AgACACSQRAIAUgAC0ABiIGRWohBSABIAZBAkYiASAGQQRGIAEbQQBHaiEBIABBCGohAAwBCwsgBCAFNgIMIAQgATYCECADQQ9qQXBxC+IBAQl/IABBMGoiA0EDQQAgACgCFEECcRtqIQQgAyAAKAIAaiEFIAAoAghBA3QgACgCBCIAaiEHA0AgACAHSQRAIAMgACgCAGohAgJ/QQAjPyAALwEEIghBAnRqKAIAIglFDQAaIAlBBGoiASAJKAIAQRRsaiEJA0AgASAJSQRAQQAgASgCBCACIARrSw0CGkEAIAEoAgggASgCACAFIAJraksNAhogAUEUaiEBDAELC0EBCwR/IAggAiAEIAUQCgVBAQsEQCAGQQFqIQYFIABBAToABgsgAEEIaiEADAELCyAGC4sBAQN/A0AgASMJSQRAIAFBgP4DaiAAIAFBAXRqLQABIgNBMGsiAkEKSQR/IAIFQf8BIANB1wBrIANB4QBrQQZPGwtBD3EgACABQQF0ai0AACICQTBrIgNBCkkEfyADBUH/ASACQdcAayACQeEAa0EGTxsLQQR0cjoAACABQQFqIQEMAQsLQYD+AxAIC54BAQJ/IABBAWogACAALQAAQQ1GGyIBLQAAQQpGBH8gAUEBagUgAC0AAEHcAEYEfyAAQQJqIAAgAC0AAUHyAEYEfyAALQACQdwARgVBAAsbIgEtAAFB7gBHBEBBAA8LIAFBAmoFQQAPCwshAQNAIAEgAEEYakkEQCABLQAAIgJBCUcgAkEgR3EgAkE+R3FFBEAgAUEBaiEBDAILCwsgAQuVBQEGfyAEJAUgBSQvIwchBCMdIQpBACQIA0AgBCAKSQRAIARBAWohBiAELQAAIgdBgAFxBEBBACEIQQAhBSAHQQFxBH8gBi0AACEIIAZBAWoFIAYLIQQgB0ECcQRAIAggBC0AAEEIdHIhCCAEQQFqIQQLIAdBBHEEQCAIIAQtAABBEHRyIQggBEEBaiEECyAHQQhxBEAgCCAELQAAQRh0ciEIIARBAWohBAsgB0EQcQRAIAQtAAAhBSAEQQFqIQQLIAdBIHEEQCAFIAQtAABBCHRyIQUgBEEBaiEECyAHQcAAcQRAIAUgBC0AAEEQdHIhBSAEQQFqIQQLIAEgCEkgBCAKS3IgBUGAgAQgBRsiBSABIAhrS3IgBSADIAlrS3IEQEEADwsgAiAJaiELIAAgCGohBgJAIAVBgARLBEAgCyAGIAX8CgAADAELQQAhBwNAIAUgB0sEQCAHIAtqIAYgB2r9AAQA/QsEACAHQRBqIQcMAQsLCyAIIyYjCGpGQQAjCBsEQCMIIAVqJAgFIwgjL08EQCMFIy42AgAjBSMINgIEIwUjJjYCCCMFQQxqJAULQQAkCCAJJC4gCCQmIAUkCAsFIAciBUUgBSAKIAZrS3IgBSADIAlrS3IEQEEADwsjCCMvTwRAIwUjLjYCACMFIwg2AgQjBSMmNgIIIwVBDGokBQtBACQIIAIgCWohBAJAIAVBgARLBEAgBCAGIAX8CgAADAELQQAhBwNAIAUgB0sEQCAEIAdqIAYgB2r9AAQA/QsEACAHQRBqIQcMAQsLCyAFIAZqIQQLIAUgCWohCQwBCwsjCCMvTwRAIwUjLjYCACMFIwg2AgQjBSMmNgIIIwVBDGokBQtBACQIIwVBACADIAlGGwu4AgEJfyABIAAsAC1rIgojOk8gCiNJSXIjJCAALQAsIgEgCmpJcgRAIAIPCyAAKAIoIQMgAC0ALkEARyIEBH8gA0GAgOwAai0AAAVBAAsEQEEAIQAFIAojOUtBACAAKAIgIgUbBH8gBSAKQQFrLQAAai0AAAVBAQsEQCAAKAIkIgAEQCAALQAAIQUgAEEBaiEGIABBgQJqIgkhACMkIQcgASAKaiIBQTBqIQgCQANAIAEgB0kEQCAAIAYgAS0AAGotAABqLQAAIgtBAEchACALQQFNDQJBASEAIAggAUEBaiIBRg0CIAkgC0ECayAFbGohAAwBCwtBACEACwVBASEACwVBACEACwsgAEUEQCACDwsgBARAIANBgIDsAGpBAToAAAsgAiADNgIAIAIgCiM5azYCBCACQQhqC/UHAwl/AX4CeyM6QRBqIgAjJCAAIyRJG0ECaiEDA0BBgID8ACEAA0AgAEGAgIABSSMXIy1JcQRAIxcoAgAhBCMXKAIEIQIjF0EIaiQXIAJBgIACTwRAIAJB//8AcUEGdEGAgCxqIAQgABARIQAMAgtBACEBIAJBAXRBgIAoaiECA0AgAUGAgAJxRQRAIAQgAi8BACIBQf//AHFBBnRBgIAsaiIFLAAta/0ABAAgBf0ABAD9USAF/QAEEP1O/VNFBEAgBSAEIAAQESEACyACQQJqIQIMAQsLDAELCyAAQYCA/ABrQQN2IgAEQCAADwsjFyMtSQ0AIAMjJUsEQCMlQYCeAWoiACADIAAgA0kbIQBBgMDsACECIyUhASMsIQoDQCAAIAFLBEAgAiAKIAEpAwAiCUIuiEL8/w+DpyAJQh6IQvz/D4OnIAlCDohC/P8Pg6cgCUIChkL8/w+Dp/1cAoCABP1WAoCABAH9VgKAgAQC/VYCgIAEAyIK/Q0MDQ4PEBESExQVFhcYGRobIApBEP2tAf1OIAogASkDCCIJQi6IQvz/D4OnIAlCHohC/P8Pg6cgCUIOiEL8/w+DpyAJQgKGQvz/D4On/VwCgIAE/VYCgIAEAf1WAoCABAL9VgKAgAQDIgr9DQwNDg8QERITFBUWFxgZGhsgCkEQ/a0B/U79hgEiC/0dACIJNwMAIAIgATYCCCACIAlCAFJBBHRqIgIgC/0dASIJNwMAIAIgAUEIajYCCCACIAlCAFJBBHRqIQIgAUEQaiEBDAELCyABJCUgCiQsIAIhAEGAgPIAJBdBgIDyACEBQYDA7AAhAgNAIAAgAksEQCACKQMAIQkgAigCCEECayEGA0AgBiAJeqdBMHEiB0EDdmoiCCgCAEGgwICBAnIiBEGx893xeWxBDHYhBSABIAg2AgAgASAFNgIEIAEgBUEDdkGAgBRqLQAAIAVBB3F2QQFxQQN0aiIBIAg2AgAgASAEQYB+cUGx893xeWxBDHYiBDYCBCABIARBA3ZBgIAUai0AACAEQQdxdkEBcUEDdGohASAJQv//AyAHrYZCf4WDIglCAFINAAsgAkEQaiECDAELCyABIQJBgIDyACEAQYCA8gAhAQNAIAEgAkkEQCABKAIEIgRBBXYiBUEBdEGAgBxqLwEAIAVBAnRBgIAUaigCAEEBIAR0QQFrcWlqQQF0QYCAIGovAQAhBCAAIAEoAgAiBTYCACAAIAQ2AgQgACAFIARB//8AcUEGdEGAgCxqIgAsAC1r/QAEACAA/QAEAP1RIAD9AAQQ/U79U0UgBEGAgAJJckEDdGohACABQQhqIQEMAQsLIAAkLQwBCwtBAAv+BQEFfwNAIwQjHE0jASMDTXEEQCAAIAEQQSMDIwEjAEEDdmtJBEBBfw8LIwQjHEsEQEF+DwsLAkAjAyMBQQhqTwRAIwIjASkDACMArYaEJAIjAUE/IwBrQQN2aiQBIwBBOHIkAAwBCwNAIwEjA0kjAEE4TXEEQCMBIgJBAWokASMCIAIxAAAjAK2GhCQCIwBBCGokAAwBCwsLIwAgACMCQv8Hg6dBAnRqKAIAIgJBP3FPQQAgAhtFBEAgAEGAswEQCSECCyACQYDAAHEEQCMEIxxPBEBBfg8LIwQiA0EBaiQEIAMgAkEQdjoAACMCIAJBP3EiAq2IJAIjACACayQADAELIAJBgIACcQRAQX8PCyACQYCAAXEEQCMCIAJBP3EiAK2IJAIjACAAayQAQQAPC0IBIAJBP3EiAyACQQh2QR9xIgRrrYZCAX0jAiAErYiDpyACQRB2aiEFIwIgA62IJAIjACADayQAAkAjAyMBQQhqTwRAIwIjASkDACMArYaEJAIjAUE/IwBrQQN2aiQBIwBBOHIkAAwBCwNAIwEjA0kjAEE4TXEEQCMBIgJBAWokASMCIAIxAAAjAK2GhCQCIwBBCGokAAwBCwsLIwAgASMCQv8Bg6dBAnRqKAIAIgJBP3FPQQAgAhtFBEAgAUGAvAEQCSECCyACQYCAAnEEQEF/DwtCASACQT9xIgMgAkEIdkEfcSIEa62GQgF9IwIgBK2Ig6cgAkEQdmohBCMCIAOtiCQCIwAgA2skACAEIwQjO2tLBEBBfw8LIxwjBCAFak8EQCAFIwQiAmohBiACIARrIQMgBEEQTwRAA0AgAiAD/QAEAP0LBAAgA0EQaiEDIAYgAkEQaiICSw0ACwUgBEEBRgRAIAIgAy0AACAF/AsABSAEQQhPBEADQCACIAMpAwA3AwAgA0EIaiEDIAYgAkEIaiICSw0ACwUDQCACIAZJBEAgAiADLQAAOgAAIAJBAWohAiADQQFqIQMMAQsLCwsLIwQgBWokBAwBCwtBfgsWAP0MAAAAAAAAAAAAAAAAAAAAACQsCwcAQYCAgQEL/QMCBXsDf0EAJAsgAyABa0GAwABLBEBBAA8LIAEhCiNMIQsgAyABayEMA0AgDARAIAr9AAQAIQYgCv0ABBAhBSAMQSBJBEAgBv0MAAECAwQFBgcICQoLDA0ODyAM/Q8iCf0m/U4hBiAF/QwAAQIDBAUGBwgJCgsMDQ4PIAn9DBAQEBAQEBAQEBAQEBAQEBD9c/0m/U4hBQsgByAGIAv9AAQA/a4BIgcgBSAL/QAEEP2uASIJ/d4BIAcgCf3fAf3OAf3OASEHIAggBiAL/QAEgED9rgEiBiAFIAv9AASQQP2uASIF/d4BIAYgBf3fAf3OAf3OASEIIApBIGohCiALQSBqIQsgDEEga0EAIAxBIEsbIQwMAQsLIAf9HQAgB/0dAXwkJyAI/R0AIAj9HQF8JCggAiABayEKI00gAyABa60gAK1CIIaEIycjKIWFQpX4qfqXt96bnn9+QjCIp0EFdGokCyADIAJrIQIjJyMLKQMAUSIBBEAjKCMLKQMIUSEBCyABBEAjCygCEEH///8HcSAARiEBCyABBEAjCygCFCAKRiEBC0EBIwstABMiA0H/AUcgBBtBACADQQAgAQR/IwsoAhggAkYFIAELGxsEQCADDwsjCyMnNwMAIwsjKDcDCCMLIABBgICAeHI2AhAjCyAKNgIUIwsgAjYCGEEACw4AIAAkFSAAJAogASQ0C7QFAgt/AXsgACABaiEIIAIoAgAhDCACKAIEIQkgAigCCCEBIAAkFCADIQYDQCAEIAZLBEAgACAGKAIAaiEKIAYoAgQhByAGKAIIIQsgASECA0ACQANAIxQgCkkEQCAAIAgQBCIDBEAgAw8LDAELCyMUIAprIgMgB08NACADIAtqIQ1BACEFA0AgAiAFSwRAIAkgAiAFakEBdiIDQQR0aigCACANSQRAIANBAWohBQUgAyECCwwBCwsgASAFIgJLBH8gCSAFQQR0aigCACANRgVBAAsNACABIQIgACAIEAQiA0UNASADDwsLAkAgASACRg0AIAcgC2oiBSAMSSENIAEhAyAFQQFqIQ5BACEFA0AgAyAFSwRAIAkgAyAFakEBdiIHQQR0aigCACAOSQRAIAdBAWohBQUgByEDCwwBCwsgAiAFQQFrIAUgDSABIAVLchsiA08NAAJ/QQAgAyACa0EEdCIHIwxqQRBqIg1BgID8/wdLDQAaQQE/AEEQdCIOIA1PDQAaIA0gDmsiBSAOQQN2Ig8gBSAPSxtB//8DakEQdkAAQQBOBH9BAQUgDSAOa0H//wNqQRB2QABBAE4LC0UEQEF+Dwv9DAAAAAAAAAAAAAAAAAAAAAAgCiAAayALa/0cACEQIAkgAkEEdGohDUEAIQUDQCAFIAdJBEAjDCAFaiAFIA1q/QAEACAQ/a4B/QsEACAFQRBqIQUMAQsLIwwgB2okDCACQYCAgIB8ciEFIAMgAmshAgJAIzQjCkEIakkEQEEBJDUMAQsjCiAFNgIAIwogAjYCBCMKQQhqJAoLIAEgA0sEfyAJIANBBHRqKAIABSAMCyAAaiAKIABraiALayQUCyAGQQxqIQYMAQsLA0AjFCAISQRAIAAgCBAEIgEEQCABDwsMAQsLQX9BACMUIAhHGwsxACMVIAE2AgAjFSAAKAIMNgIEIxUjCiMVa0EQa0EDdjYCCCMVIAAoAgg2AgwjCiQVC2YBA38gACgCBCICIAAoAghBBHRqIQMgASEAA0AgAiADSQRAIAIoAgQiBEGAgICAeHEEQCAAIARB/////wNxNgIAIAAgAigCCDYCBCAAQQhqIQALIAJBEGohAgwBCwsgACABa0EDdgsJAEEAIxUjNRsLpAEBBX8gAkEQaiEHIANBgICAgAFLBH9BAAUCf0EAIAMgB2pBwAJqIgVBgID8/wdLDQAaQQE/AEEQdCIGIAVPDQAaIAUgBmsiCCAGQQN2IgkgCCAJSxtB//8DakEQdkAAQQBOBH9BAQUgBSAGa0H//wNqQRB2QABBAE4LCwtFBEBBfg8LIAAgASAHIAMQASADRwRAQX8PCyACIAMgBEEAQQBBABAFCxAAIAAgASACQQBBAEEAEAULkAMBBH8gACABIAIgAxABIANHBEBBfw8LIAIkByACIANqJB0gBCgCACEIQQAhAkEAIQACQANAIABBIEkjByMdSXEEQCMHIgFBAWokByACIAEtAAAiAUH/AHEgAHRyIQIgAUGAAUkNAiAAQQdqIQAMAQsLQX8hAgsgAiAIRwRAQX8PC0EAIQJBACEAAkADQCAAQSBJIwcjHUlxBEAjByIBQQFqJAcgAiABLQAAIgFB/wBxIAB0ciECIAFBgAFJDQIgAEEHaiEADAELC0F/IQILIAJBAEgEQEF/DwsgBUEQaiIJIAJqQSdqQXhxIQogAkGAgICAAUsEf0EABQJ/QQAgCiACQTBuQQxsakFAayIBQYCA/P8HSw0AGkEBPwBBEHQiAyABTw0AGiABIANrIgcgA0EDdiIAIAAgB0kbQf//A2pBEHZAAEEATgR/QQEFIAEgA2tB//8DakEQdkAAQQBOCwsLRQRAQX4PCyAEQRBqIAggCSACIApBMBAQIgBFBEBBfw8LIAUgAiAGIAQgCiAAEAUL4QgDAX8DfgF7IAAkPiACJDwgAyQ9IAQkHyACIxpJIAIjIU9xBEAjISMaEAMgAyMaTQRAIx8PCyMaIQIFIAEgAksEfyACLQAAIgRBMGtBCkkgBEEgckHhAGtBGklyIARBK0ZyIARBLUZyIARBL0ZyIARB3wBGcgVBAAsEQANAIAAgAkkEfyACQQFrLQAAIgRBMGtBCkkgBEEgckHhAGtBGklyIARBK0ZyIARBLUZyIARBL0ZyIARB3wBGcgVBAAsEQCACQQFrIQIMAQsLCwsgACADSQR/IANBAWstAAAiAEEwa0EKSSAAQSByQeEAa0EaSXIgAEErRnIgAEEtRnIgAEEvRnIgAEHfAEZyBUEACwRAA0AgASADSwR/IAMtAAAiAEEwa0EKSSAAQSByQeEAa0EaSXIgAEErRnIgAEEtRnIgAEEvRnIgAEHfAEZyBUEACwRAIANBAWohAwwBCwsLA0AgAiADSQRA/QwGBwcHBwcHBwcHAwkBCQEZIAL9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAgEARIBAgAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSs/QwGBwcHBwcHBwcHAwkBCQEZIAL9AAQQIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAgEARIBAgAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSsQhCGhP0MBgcHBwcHBwcHBwMJAQkBGSAC/QAEICIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAIBAESAQIAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krEIghoT9DAYHBwcHBwcHBwcDCQEJARkgAv0ABDAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAACAQBEgECAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZKxCMIaEQn+FIQYgAyACayIAQcAASQRAIAZCASAArYZCAX2DIQYLAkAgBQRAIAZCf1ENASAFIAIgBkJ/hXoiB6dqEANBACEFIAYgB4ggB4YhBgsgBkIBiCAGgyIHQgKIIAeDIgdCBIggB4MiB0IIiCAHgyIHQgiIIAeDIQcDQCAHQgBSBEAgB3oiCCAGIAiIQn+FenwiB0LAAFQEQCACIAinaiACIAenahADIAYgB4ggB4YiBkIBiCAGgyIHQgKIIAeDIgdCBIggB4MiB0IIiCAHgyIHQgiIIAeDIQcMAgsLCyAGQn+FeSIGQgBSBEAgAkFAayAGp2shBQsLIAJBQGshAgwBCwsgBQRAIAUgAxADCyMfC7MFAgJ7A38gAP0ABAAiAv0MAAAQBL+/ubkAAAAAAAAAACACQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/W4iAUEC/YsB/WQiAyADQQh2ciIDIANBBHZyQQ9xQQ9GBH9BAAVBACAB/QwYAAAAGAAAABgAAAAYAAAA/U79UyAB/QwgCAIAIAgCACAIAgAgCAIA/U79UxtBAEciA0ECciADQQAgAf0MABgAAAAYAAAAGAAAABgAAP1O/VMgAf0MACAIAgAgCAIAIAgCACAIAv1O/VMbGyIDQQRyIANBACAB/QwAABgAAAAYAAAAGAAAABgA/U79UyAB/QwCACAIAgAgCAIAIAgCACAI/U79UxsbIgNBCHIgA0EAIAH9DAAAABgAAAAYAAAAGAAAABj9Tv1TIAH9DAgCACAIAgAgCAIAIAgCACD9Tv1TGxsLIgMgACM+a0EDcSIEdCADQQQgBGt2ckEPcQJ/QQAgAC0AACIFQTBrQQpJBH9BAQUgBUEgckHhAGtBBkkLBH8gAC0AASIFQTBrQQpJBH9BAQUgBUEgckHhAGtBBkkLBUEACwR/IAAtAAIiAEEwa0EKSQR/QQEFIABBIHJB4QBrQQZJCwVBAAtFDQAaQQAgAv0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/SYgAv0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv1Q/WRB//8DRw0AGiAC/QwyMjIyMjIyMjIyMjIyMjIy/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv1kIgBBqtUCcUGq1QJGQQF0IABB1aoBcUHVqgFGcgshACAEQQFxBH8gAEEBdCAAQQF2cgUgAAtBA3FBBHRyC5QJAgJ7A35CACQQQgAkEUIAJBJCACQPIAD9AAQAIgH9DAAAEAS/v7m5AAAAAAAAAAAgAUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1uIgJBAv1r/WRBf3NB//8DcawkECACQQT9a/1kQX9zQf//A3GsJBEgAkEG/Wv9ZEF/c0H//wNxrCQSIAH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwGBgYGBgYGBgYGBgYGBgYG/Sb9UP1kQf//A3GtJA8jECAA/QAEECIB/QwAABAEv7+5uQAAAAAAAAAAIAFBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79biICQQL9a/1kQX9zQf//A3GsQhCGhCQQIxEgAkEE/Wv9ZEF/c0H//wNxrEIQhoQkESMSIAJBBv1r/WRBf3NB//8DcaxCEIaEJBIjDyAB/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9JiAB/QwgICAgICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9ZEH//wNxrUIQhoQkDyMQIAD9AAQgIgH9DAAAEAS/v7m5AAAAAAAAAAAgAUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1uIgJBAv1r/WRBf3NB//8DcaxCIIaEJBAjESACQQT9a/1kQX9zQf//A3GsQiCGhCQRIxIgAkEG/Wv9ZEF/c0H//wNxrEIghoQkEiMPIAH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwGBgYGBgYGBgYGBgYGBgYG/Sb9UP1kQf//A3GtQiCGhCQPIxAgAP0ABDAiAf0MAAAQBL+/ubkAAAAAAAAAACABQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/W4iAkEC/Wv9ZEF/c0H//wNxrEIwhoQkECMRIAJBBP1r/WRBf3NB//8DcaxCMIaEJBEjEiACQQb9a/1kQX9zQf//A3GsQjCGhCQSIw8gAf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/SYgAf0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv1Q/WRB//8Dca1CMIaEJA8jDyMPQgGIgyIDIANCAoiDIgMgA0IEiIMiAyADQgiIgyMRIgMgA0IEiIMiAyADQgiIgyIDIxAiBCAEQgSIgyIEIARCCIiDIgRCA4iDIxIiBSAFQgSIgyIFIAVCCIiDIgVCAYiDIARCAoggA0IDiIMgBYMgBCADQgGIgyAFQgKIgyAEQgGIIANCAoiDIAVCA4iDhISEhEL///////8/gwsaACAAJFMgASRUIAIkVSADJFYgBCRXIAUkRAv+BAEKfwNAIwYjQ0kEQCMGKAIIIQogACMGKAIMIgJBBHRqIAFLBEAgAA8LIwYoAgAhCCMGKAIEIgdBgCBPBEBBAA8LIAcEfyAHQQJ0Qfz/B2ooAgAFQQALIQsgBwR/IAdBAnRBgIAIaigCAAUjRAsiAyACQQN0aiIJI0RrQYCAgIABSwR/QQAFAn9BACAJQRBqIgZBgID8/wdLDQAaQQE/AEEQdCIFIAZPDQAaIAYgBWsiBCAFQQN2IgIgAiAESRtB//8DakEQdkAAQQBOBH9BAQUgBiAFa0H//wNqQRB2QABBAE4LCwtFBEBBAA8LIAMhAiMGQRBqJAYjBiAKQQN0aiEFA0AjBiAFSQRAAn8jBigCACIEQYCAgIB8SQRAIAIjBikDADcDACACQQhqDAELIAIgCyAEQf////8DcUEDdGojBigCBEEDdCIE/AoAACACIARqCyECIwZBCGokBgwBCwsgAiAJRwRAQQAPCyAHQQJ0IgJBgIAIaiADNgIAIAJBhIAIaiAJNgIAI1UgCEECdGooAgAiB0F/RwRAI1YgCGotAABBAEchBgNAIAMgCUkEQCADKAIAIgJB/////wNxIQUCQCACQYCAgIAEcQ0AIAUjMUkEQCACQYCAgIB4cQ0BIAYEf0EBBSNTIAVqLQAACwR/QQEFI1QgAygCBGotAAALRQ0BCyNXIAVBBHRqIgQoAgAiAiAHSQ0AIAIgB0YEQCAEKAIEIAhGDQEgACAHNgIAIAAgCDYCBCAAIAMoAgQ2AgggACAFNgIMIABBEGohAAwBCyAEIAc2AgAgBCAINgIEIAQgAygCBDYCCAsgA0EIaiEDDAELCwsMAQsLIAALCgAgACQGIAEkQwsHACMGI0NJCx8AIAAkRyABJDggBCRIIAIkTCACQYCAAWokTSADJD8LnAQBC38gAEEwaiICQQNBACAAKAIUQQJxG2ohCSAAKAIAIAJqIQggACgCBCICIAAoAghBA3RqIgMhByADQQ9qQXBxIgYhBEEAJBZBACQYQQAkGSACIQMDQCADIAdJBEACQCADLQAGDQAjRyADLwEEQQN0aiIFKAIAIQogBSgCBCIFRSAKQQBMcQRAIANBBEEBIApBAEgbOgAGDAELIAMvAQQgAygCACAAQTBqaiILIAkgCBAKRQRAIANBAToABgwBCyADLwEEIAMtAAdBEHRyIAsgCmsgCSALIAlrIApLGyALIAUgC2ogCCAIIAtrIAVLGyABEBYiBUH/AUYNACAFBEAgAyAFOgAGDAELAn9BACAEQSBqIgpBgID8/wdLDQAaQQE/AEEQdCILIApPDQAaIAogC2siDCALQQN2IgUgBSAMSRtB//8DakEQdkAAQQBOBH9BAQUgCiALa0H//wNqQRB2QABBAE4LC0UEQEF+DwsgBCADNgIAIARBCGojC603AwAgBCMnNwMQIAQjKDcDGCM4IAMvAQRGBH8gAyACIABBMGogCSAIIARBIGoQKQVBAAsEQCADQQM6AAYgBEEIaikDAKciBQR/IAUtABNB/wFHBUEBC0UEQCAFKQMAIAQpAxBRBH8gBSkDCCAEKQMYUQVBAAsEQCAFQQM6ABMLCwwBCyAEQSBqIQQLIANBCGohAwwBCwsgBCAGa0EFdguEAQEDfyAAKAIEIAAoAghBA3RqQQ9qQXBxIgMhAANAIAAgAyABQQV0akkEQCAAKAIALQAGIQQgAEEIaikDAKciAgR/IAItABNB/wFHBUEBC0UEQCACKQMAIAApAxBRBH8gAikDCCAAKQMYUQVBAAsEQCACIAQ6ABMLCyAAQSBqIQAMAQsLC+EIAQh/IAAoAgAhByMWBH8gByMWQQhrKAIAa0GAIEsFQQELBEBBACQeQQAkDiAAIAFrQQN2IQYgB0GAIGtBACAHQYAgSxshCQNAIAYgCEsEQCABIAYgCGpBAXYiB0EDdGooAgAgCUkEQCAHQQFqIQgFIAchBgsMAQsLIAEgCEEDdGokFgsDQCMWIABNBEAjOCMWLwEERgRAIAIjFigCAGogAiAEEDkLIxZBCGokFgwBCwsgAiAAKAIAaiIBIANJBH9BAAUjDiABa0GAD00gASMea0GAD01xC0UEQEEADwsCf0EAIAVBP2pBQHEiCSMOIx5rakGwAWoiAkGAgPz/B0sNABpBAT8AQRB0IgMgAk8NABogAiADayIEIANBA3YiBSAEIAVLG0H//wNqQRB2QABBAE4Ef0EBBSACIANrQf//A2pBEHZAAEEATgsLRQRAQQAPCyABIAAtAAcQOCEMQQAhBANAIARBBkkEQCAMIAR2QQFxBEAgCUEwaiEDQQEgBHRBD3EEfyADIQZBACEAQQAhBUEAIQcjHiEBA0AgASMOSQRAIABFIAQgBU1xIAFBBGoiAiMOTXEEQCABLQADQdAJai0AACIKIAEtAAJB0AlqLQAAIgsgAS0AAEHQCWotAAAiDSABLQABQdAJai0AACIIcnJyQcAASQRAIAMgDUEadCAIQRR0ciALQQ50ciAKQQh0ciIBQYD+g3hxQQh3IAFB/4H8B3FBCHhyNgIAIANBA2ohAyACIQEMAwsLIAEtAAAiAkHQCWotAAAhCCABQQJBASACQdwARhtqIQEgCEH/AUYEf0EBBSAFIgJBAWohBSACIARJCw0BIAhBASAAQQJPBH8gAyICQQFqIQMgAiAHQQggAGt0IAggAEECayIAdnI6AAAgAAVBBgsiAHRBAWtxIQcMAQsLIAMgBmsFIARBBGshBiADIQBBACECIx4hAQNAIw4gAUEBaksEQCABLQAAQdALai0AACIHIAEtAAFB0AtqLQAAIghyQQ9LBH9BAQUgAiIFQQFqIQIgBSAGSQsEfyABBSADIgVBAWohAyAFIAdBBHQgCGo6AAAgAUEBagtBAWohAQwBCwsgAyAAawshBQJ/QQEgCUEwaiIALwEAIgFB/v8DRiABQf/9A0ZyDQAaQYAEIAUgBUGABE8bQXxxIQdBACEBQQAhA0EAIQZBACEIIAAhAgNAIAIgACAHakkEQCABIAItAABFaiEBIAMgAi0AAUVqIQMgBiACLQACRWohBiAIIAItAANFaiEIIAJBBGohAgwBCwtBACAHQRBJDQAaIANBFWwgB08iAARAIAhBFWwgB08hAAsgAARAIAFBvgFsIAdNIQALIAZBvgFsIAdNIAAgABsEf0EBBSAGQRVsIAdPIAFBFWwgB09xIANBvgFsIAdNcSAIQb4BbCAHTXELCwRAQQAPCyAJIAUQBkEASAR/QQEFIAkQDQsEQEEADwsLIARBAWohBAwBCwtBAQteAQV/IAAoAgQiASAAKAIIQQN0aiEFA0AgASAFSQRAIAQgAS0ABiIDRWohBCACIANBAkYiAiADQQRGIAIbQQBHaiECIAFBCGohAQwBCwsgACAENgIMIAAgAjYCECACC/kEARN/IAAoAgQiDiAAKAIIIgdBA3RqIRJBA0EAIAAoAgAiE0EDTwR/IAAoAjBB////B3FB7/f+BUYFQQALGyEPQQNBACACQQNPBH8gASgCAEH///8HcUHv9/4FRgVBAAsbIRBBACQhQQAkGiADIQYDQCAEIAZLBEAgBigCBCENIAYoAgghCiAGKAIAIgxFIgAEQCAKRSEACyAKIA1qIBNGIAwgDWoiAyACRiIIIAgbIREgASACIAlBACAABH9BAAUgDyAKa0EAIAogD0kbIgggECAMa0EAIAwgEEkbIgkgCCAJSxsLIhUgDGpBAmogABsiCCAFEAciBUUEQEEADwsgAiADQUBqIBEbIQkgBwRAIAkgDGsgCmohFCAHIQMgCCAMayAKaiEWQQAhCwNAIAMgC0sEQCAOIAMgC2pBAXYiCEEDdGooAgAgFkkEQCAIQQFqIQsFIAghAwsMAQsLIA4gC0EDdGohCANAIAggEkkEQCAUIAgoAgAiFksEQAJ/QQAgBUEIaiIXQYCA/P8HSw0AGkEBPwBBEHQiGCAXTw0AGiAXIBhrIgMgGEEDdiILIAMgC0sbQf//A2pBEHZAAEEATgR/QQEFIBcgGGtB//8DakEQdkAAQQBOCwtFBEBBAA8LIAUgCCkDADcDACAFIBYgCmsgDGo2AgAjRyAILwEEQQN0aiELIAAEfyAABSAWIAogFWogCygCACIDQQAgA0EAThtqTwsiAwR/IBEEf0EBBSAWIAsoAgRqIAogDWpNCwUgAwtFBEAgBUEAOgAGCyAFQQhqIQUgCEEIaiEIDAILCwsLIAZBDGohBgwBCwsgASACIAkgAiAFEAcLmAEBBX8gAkEwaiEGIAMjSEsEf0EABQJ/QQAgAyAGakHAAmoiBEGAgPz/B0sNABpBAT8AQRB0IgUgBE8NABogBCAFayIHIAVBA3YiCCAHIAhLG0H//wNqQRB2QABBAE4Ef0EBBSAEIAVrQf//A2pBEHZAAEEATgsLC0UEQEF+DwsgACABIAYgAxABIANHBEBBfw8LIAIgAxAGC8gDAQR/IAAgASACIAMQASADRwRAQX8PCyACJAcgAiADaiQdIAQoAgAhBkEAIQJBACEAAkADQCAAQSBJIwcjHUlxBEAjByIBQQFqJAcgAiABLQAAIgFB/wBxIAB0ciECIAFBgAFJDQIgAEEHaiEADAELC0F/IQILIAIgBkcEQEF/DwtBACECQQAhAAJAA0AgAEEgSSMHIx1JcQRAIwciAUEBaiQHIAIgAS0AACIBQf8AcSAAdHIhAiABQYABSQ0CIABBB2ohAAwBCwtBfyECCyACQQBIBEBBfw8LIAVBMGoiByACakGHAWpBeHEhCCACQQd2QQxsQUBrIQAgAiNISwR/QQAFAn9BACAAIAhqIgBBgID8/wdLDQAaQQE/AEEQdCIBIABPDQAaIAAgAWsiAyABQQN2IgkgAyAJSxtB//8DakEQdkAAQQBOBH9BAQUgACABa0H//wNqQRB2QABBAE4LCwtFBEBBfg8LIARBMGogBiAHIAIgCEHCARAQIgBFBEBBfw8LIAVBFGpBAEEc/AsAIAVBMGogAmpBAEGAAfwLACAEIAcgAiAIIAAgAEEHakF4cSIAECsiAQR/IAUgAiAAIAEQDAVBfgsLJQAgACRRIAEkQiACJDIgAyQzIAMkEyAEJFJBACQgIAVCAYQkKQsWACAAJFAgASRAIAIkQSADJDFBACQbC8sDAgZ/AX4gACEDIykgAa1Clfip+pe33puef36FIQggASECA0AgAkEITwRAIAggAykDAIVCzZnW6v7666h/fiIIIAhCIIiFIQggAkEIayECIANBCGohAwwBCwtBASNCdEEBayEFIAIEQCAIIAMpAwBCASACrUIDhoZCAX2DhULNmdbq/vrrqH9+IQgLIykgCEIdiCAIhX5CwAAjQq19iKchBwN/I1EgB0ECdGoiAigCACIERQRAIyAgBUEBdk8Ef0EBBSNSIxMgAWpBAWpJCwRAQX8PCyMTIAAgAfwKAAAjEyABaiQTIxMiAEEBaiQTIABBADoAACMyIyBBAnRqIxMjM2s2AgAjIEEBaiQgIAIjIDYCACMgQQFrDwsgBEEBayICBH8jMiACQQFrQQJ0aigCAAVBAAsjM2ohBgJ/QQAgAUEBaiMzIzIgAkECdGooAgBqIAZrRw0AGkEAIQIDQCACQQhqIgMgAU0EQEEAIAIgBmopAwAgACACaikDAFINAhogAyECDAELCwNAIAEgAksEQEEAIAIgBmotAAAgACACai0AAEcNAhogAkEBaiECDAELC0EBCwR/IARBAWsFIAdBAWogBXEhBwwBCwsLBAAjEwsEACMbCwoAIAAkCUEAJDALDQAgACRPIABBfzYCIAsGAEGAgBQLBgBBgP4DC8MBAQN/IzAiBkEBaiQwIAZBFGxBgIAEaiIGIAA2AgAgBiABNgIEIAYgAjYCCCAGIAM2AgwgBkEgIARrIgY2AhBBACECA0AgASAFSwRAIAAgBSMJbGooAgAiB0GA/oN4cUEIdyAHQf+B/AdxQQh4ciAGdiEHA0AgAiAHTQRAIAMgAkECdGogBTYCACACQQFqIQIMAQsLIAVBAWohBQwBCwsDQCACQQEgBHRNBEAgAyACQQJ0aiABNgIAIAJBAWohAgwBCwsL8AIBA38jS0UEQANAIANBgAJJBEAgA0HQCWoCQCADQcEAayICQRpJDQAgA0HHAGshAiADQeEAa0EaSQ0AIANBBGohAiADQTBrQQpJDQBBPiECIANBLUYgA0ErRnINAEE/Qf8BIANB3wBGIANBL0ZyGyECCyACOgAAIANB0AtqIANBMGsiAkEKTwR/Qf8BIANBIHIiAkHXAGsgAkHhAGtBBk8bBSACCzoAACADQQFqIQMMAQsLQQEkSwtBACEDIx4hAgNAIAAgAksEQCACLQAAQdwARgRAIAJBAWohAgUgAyACLQAAQdAJai0AAEH/AUdqIQMLIAJBAWohAgwBCwsgAyEAQQAhAkEAIQMDQCADQQRJBEAgASADdkEBcQRAIAJBASAAIANqQQNxdHIhAgsgA0EBaiEDDAELC0EAIQMDQCADQQJJBEAgASADQQRqdkEBcQRAIAJBECAAIANqQQFxdHIhAgsgA0EBaiEDDAELCyACC40EAQR/IAAjDkkEQA8LIAAjGEkgACMZT3IEQCAAJBggACQZA0AjGCABSwR/IxhBAWstAAAiAEEwa0EKSSAAQSByQeEAa0EaSXIgAEErRnIgAEEtRnIgAEEvRnIgAEHfAEZyBUEACwRAIxhBAWskGAwBCwsDQCMZIAJJBH8jGS0AACIAQTBrQQpJIABBIHJB4QBrQRpJciAAQStGciAAQS1GciAAQS9GciAAQd8ARnIFQQALBEAjGUEBaiQZDAELCwsjGCEFIxkiARAPIQMDQCACIANPQQAgAxsEQAJAIAMhAANAIAAgAkkEfyAALQAAIgRBMGtBCkkgBEEgckHhAGtBGklyIARBK0ZyIARBLUZyIARBL0ZyIARB3wBGcgVBAAsEQCAAQQFqIQAMAQsLIAAgA2tBBEkEf0EABQJ/QQEgACACTw0AGgJAAkAgAC0AACIDQQ1GDQAgA0EKRg0AIANBPUYNACADQSJGDQAgA0EnRg0AIANB4ABGDQAgA0HcAEYNACADQSxGDQAgA0E7Rg0AIANBKUYNACADQd0ARg0AIANB/QBGDQAgA0E+Rg0ADAELQQEMAQtBAAsLRQ0AIAAiARAPIQMMAgsLCwNAIAZBAkggASACSXEEfyABLQAAQT1GBUEACwRAIAFBAWohASAGQQFqIQYMAQsLIw5FIAUjDktyBEAgBSQeCyABJA4LgwQCA34CfwNAIAMgC0sEQCAAIAtBAnRqKAIAIgxBgP6DeHFBCHcgDEH/gfwHcUEIeHIiDK0hCCAMQYCAgIB4TwRAIAxBgICAgHhrIgwgAkkEfiABIAxBA3RqKQMAIghCCIhC/4H8h/CfwP8AgyAIQv+B/Ifwn8D/AINCCIaEIghCEIhC//+DgPD/P4MgCEL//4OA8P8/g0IQhoRCIIpC////////P4MFQv///////z8LIQgLIAkgCCAIIAlUGyEJIAQgC0EDdGogCDcDACAFIAtBAnRqIAs2AgAgC0EBaiELDAELC0EAIQFCACEIA0AgCSAIiEIAUiAIQsAAVHEEQEGAwAJBAEGEwAD8CwAgBCEAA0AgACAEIANBA3RqSQRAIAApAwAgCIinQf8PcUECdEGEwAJqIgIgAigCAEEBajYCACAAQQhqIQAMAQsLQYDAAiEAA0AgAEGAgANJBEAgACAAKAIAIAAoAgRqNgIEIABBBGohAAwBCwtBACEAA0AgACADSQRAIAQgAEEDdGopAwAiCiAIiKdB/w9xQQJ0QYDAAmoiAigCACELIAIgC0EBajYCACAGIAtBA3RqIAo3AwAgByALQQJ0aiAFIABBAnRqKAIANgIAIABBAWohAAwBCwsgBCAGIQQhBiAFIAchBSEHIAFFIQEgCEILfCEIDAELCyABC8ABACAAJCMgASQ2IAIkRSADJFggBCRGIAUkNyAGJCogByQNIAj8ByQrIzdBACMN/AsAIytCCIinQQFqIQJBACEAQQAhAQNAIAAgAkkgASMNSXEEQCMjIAFBA3RqKQMAQgiIpyIDIAJBAWsiBCADIARJGyEDA0AgACADTQRAIzYgAEECdGogATYCACAAQQFqIQAMAQsLIAFBAWohAQwBCwsDQCAAIAJJBEAjNiAAQQJ0aiMNNgIAIABBAWohAAwBCwsLwQECA34BfyAC/AchBiAD/AciByAHQkB8IysgB1EbIQgDQCAAIw1JBEAgAEEDdCIJIyNqKQMAIQcjWCAJaiAAQQFqIgkjDUkEfCMjIAlBA3RqKQMAugUgBAsgBKQ5AwACQCAHIytaBEAjKiAAQQJ0akF+NgIAIABBA3QiCSNFaiAEOQMAI0YgCWpEAAAAAAAAAAA5AwAMAQsgByAIWgRAIAAPCyAAIAEgByAGfadqIAcgBRA9CyAAQQFqIQAMAQsLIAALvwMDBX8CfgJ8IAEiB0E/aiEIIAFBAWohASAHMQAAIglCBIinQQdxIQUgCUIPg7ohC0QAAAAAAAAwQCEMA0AgASAISSAJQoABWnEEQCABIgRBAWohASALIAQxAAAiCUL/AIO6IAyioCELIAxEAAAAAAAAYECiIQwMAQsLQX8hBCAFQQZGBEAgASIDQQFqIQEgAzEAACIJQv8AgyEKA0AgASAISSAJQoABWnEEQCABIgNBAWohASADMQAAIglC/wCDIApCAXxCB4aEIQoMAQsLIApCAFIgAiAKWnEEfyACIAp9IgkjK1oEf0F+BSM2IAlCCIinQQJ0aigCACEDA0AgACADSwR/IyMgA0EDdGopAwAgCVQFQQALBEAgA0EBaiEDDAELCyADQX4gACADSwR/IyMgA0EDdGopAwAgCVEFQQALGwsFQX4LIgRBAE4EfyM3IARqLQAABUEACyEGBSAFQQdGBEBBfSEEIAEgA2ohAQUgBUEETUEAIAUbBEAgBSEGBUF+IQQLCwsjNyAAaiAGOgAAIyogAEECdGogBDYCACAAQQN0IgAjRmogCzkDACNFIABqIAIgASAHa618ujkDAAvoAQEEfyAAQQAjDUEBakECdPwLAANAIAMjDUkEQCMqIANBAnRqKAIAIgZBAE4EQCAAIAZBAWpBAnRqIgYgBigCAEEBajYCAAsgA0EBaiEDDAELCwNAIAQjDUkEQCAEQQJ0IgMgAGooAgAhBiABIANqIAY2AgAgACAEQQFqIgRBAnRqIgMgAygCACAGajYCAAwBCwsDQCAFIw1JBEAjKiAFQQJ0aigCACIDQQBOBEAgAiABIANBAnRqIgMoAgAiBEECdGogBTYCACADIARBAWo2AgALIAVBAWohBQwBCwsgACMNQQJ0aigCAAvrAwIEfwF+I05FBEBBASROA0AgA0GAAkkEQCADIQVBACEEA0AgBEEISARAIAVBAXZBoIbi7X5BACAFQQFxG3MhBSAEQQFqIQQMAQsLIANBAnRBgIACaiAFNgIAIANBAWohAwwBCwtBgIACIQUDQCAFQYC4AkkEQCAFQYAIaiAFKAIAIgNB/wFxQQJ0QYCAAmooAgAgA0EIdnM2AgAgBUEEaiEFDAELCwtBACEFA0AgAiAFSwRAIAAiAyABKAIAaiEAQX8hBgNAIANBCGoiBCAATQRAIAMpAwAgBq2FIgdCOIhC/wGDp0ECdEGAgAJqKAIAIAdCMIhC/wGDp0ECdEGAiAJqKAIAIAdCKIhC/wGDp0ECdEGAkAJqKAIAIAdCIIhC/wGDp0ECdEGAmAJqKAIAIAdCGIhC/wGDp0ECdEGAoAJqKAIAIAdCEIhC/wGDp0ECdEGAqAJqKAIAIAdC/wGDp0ECdEGAuAJqKAIAIAdCCIhC/wGDp0ECdEGAsAJqKAIAc3Nzc3NzcyEGIAQhAwwBCwsDQCAAIANLBEAgBiADLQAAc61C/wGDp0ECdEGAgAJqKAIAIAZBCHZzIQYgA0EBaiEDDAELCyABKAIEIAZBf3NHBEAgBQ8LIAVBAWohBSABQQhqIQEMAQsLIAILjwYCBn8CfCAAKAIAIgUgAEEQaiICaiEDAn9BACABIAVqQUBrIgVBgID8/wdLDQAaQQE/AEEQdCIGIAVPDQAaIAUgBmsiByAGQQN2IgAgACAHSRtB//8DakEQdkAAQQBOBH9BAQUgBSAGa0H//wNqQRB2QABBAE4LC0UEQEF+DwsjCUEBdCEFIAJBBWogA00EfyACKQMAQv//////H4NC9OSVq4YEUQVBAAtFIAJBBWogBWogA09yBH9BAQUgAkEFaiAFai0AAEEKRwsEQEF/DwsgASACQQVqEA42AgggAiAFQQZqaiEAA0AgAEEHaiADTQR/IAApAwBC//////////8Ag0Lwwsmr5o2dEFEFQQALBEAgAEEHaiAFaiADTwR/QQEFIABBB2ogBWotAABBCkcLBEBBfw8LIAFBDGogBEECdGogAEEHahAONgIAIARBAWohBCAAIAVBCGpqIQAMAQsLIABBB2ogA00EfyAAKQMAQv//////////AINC4erRw/bNnBBRBUEAC0UEQEF/DwsDQCAAIANJBH8gAC0AAEEKRwVBAAsEQCAAQQFqIQAMAQsLIABBAWoiAEEKaiADTyICRQRAIAApAwBC496165aNnbrlAFIhAgsgAgR/IAIFIAAvAQhB8sAARwsEQEQAAAAAAADwvyEIBQNAIAAgA0kEfyAALQAAQQpHBUEACwR/IAAtAABBPkcFQQALBEAgAEEBaiEADAELC0QAAAAAAADwvyEIAkAgAEECaiADTwR/QQEFIAAtAABBPkcLBH9BAQUgAC0AAUEgRwsNACAAQQJqIgAhAgNAIAAgA0kEfyAALQAAQTBrQQpJBUEACwRAIAlEAAAAAAAAJECiIAAtAABBMGu4oCEJIABBAWohAAwBCwsgACACRiAAIAJrQQxLciAAIANPcgR/QQEFIAAtAABBIEcLDQADQCAAIANJBH8gAC0AAEEKRwVBAAsEQCAALQAAQT5GDQIgAEEBaiEADAELCyAJRAAAAAAAAPC/IAAgA0kbIQgLCyABIAg5AwAgBAuNBQIKfwZ+IwIhDCMArSENIwEhBCMEIQIjOyEJIwMhCiMcIQsDQCACIAtNIAQgCk1xBEACQCAMIAQpAwAgDYaEIQwgBEI/IA19QgOIp2ohBCANQjiEIQ0gACAMQv8Hg6dBAnRqKAIAIgVBgMAAcQRAIAIiA0EBaiECIAMgBUEQdjoAACANIAVBP3GtIg59IQ0gACAMIA6IIgxC/weDp0ECdGooAgAiBUGAwABxBEAgAiIDQQFqIQIgAyAFQRB2OgAAIA0gBUE/ca19IQ0gACAMIAVBP3GtiCIMQv8Hg6dBAnRqKAIAIgVBgMAAcQRAIAIiA0EBaiECIAMgBUEQdjoAACAMIAVBP3GtiCEMIA0gBUE/ca19IQ0MBQsLCyAFQYCAA3FBASAFGw0AQgEgBUE/ca0iDiAFQQh2QR9xrSIPfYZCAX0gDCAPiIOnIAVBEHZqIQcgASAEKQMAIA0gDn0iEIYgDCAOiIQiDkL/AYOnQQJ0aigCACIDRSADQYCAAnFyDQBCASADQT9xrSIPIANBCHZBH3GtIhF9hkIBfSAOIBGIg6cgA0EQdmoiBiACIAlrSw0AIARCPyAQfUIDiKdqIQQgDiAPiCEMIBBCOIQgD30hDSAHIAIiA2ohCCADIAZrIQUgBkEQTwRAA0AgAyAF/QAEAP0LBAAgBUEQaiEFIAggA0EQaiIDSw0ACwUgBkEBRgRAIAMgBS0AACAH/AsABSAGQQhPBEADQCADIAUpAwA3AwAgBUEIaiEFIAggA0EIaiIDSw0ACwUDQCADIAhJBEAgAyAFLQAAOgAAIANBAWohAyAFQQFqIQUMAQsLCwsLIAIgB2ohAgwCCwsLIAwkAiANpyQAIAQkASACJAQLtgUBB38CQCMDIwFBCGpPBEAjAiMBKQMAIwCthoQkAiMBQT8jAGtBA3ZqJAEjAEE4ciQADAELA0AjASMDSSMAQThNcQRAIwEiAUEBaiQBIwIgATEAACMArYaEJAIjAEEIaiQADAELCwtBBRAAQYECaiEEQQUQAEEBaiEDQQQQAEEEaiEBAkAgA0EeSiAEQZ4CSnINAEGAvQH9DAAAAAAAAAAAAAAAAAAAAAD9CwQAQZC9AUEANgIAA0AgASAFSgRAQQMQACICQQBIDQIgBUGyCWotAABBgL0BaiACOgAAIAVBAWohBQwBCwtBgCBBB0GAvQFBE0GAswEQAkUNACADIARqIQIDQCAAIAJIBEACQCMDIwFBCGpPBEAjAiMBKQMAIwCthoQkAiMBQT8jAGtBA3ZqJAEjAEE4ciQADAELA0AjASMDSSMAQThNcQRAIwEiAUEBaiQBIwIgATEAACMArYaEJAIjAEEIaiQADAELCwsjACMCQv8Ag6dBAnRBgCBqKAIAIgFBP3FPQQAgARtFBEBBgCBBgLMBEAkhAQsgAUGAgAJGDQJCASABQT9xIgUgAUEIdkEfcSIGa62GQgF9IwIgBq2Ig6cgAUEQdmohBiMCIAWtiCQCIwAgBWskACAGQRBJBEAgACIBQQFqIQAgAUGAvQFqIAY6AAAMAgtBACEBIAZBEEYEfyAARQ0DIABB/7wBai0AACEBQQIQAEEDagUgBkERRgR/QQMQAEEDagVBBxAAQQtqCwsiBiAAaiACSg0CIABBgL0BaiEFA0AgBSAAQYC9AWogBmpJBEAgBSAB/Q/9CwQAIAVBEGohBQwBCwsgACAGaiEADAELC0GAvwEtAABFDQBBgCBBCkGAvQEgBEGAswEQAgR/QeDEAEEIIARBgL0BaiADQYC8ARACBUEACw8LQQALhQQBB38gAEGAIGohBiAAQaAgaiEHQQEhBQNAIAYgBUEBdGovAQBFBEAgBUEBaiEFDAELCwNAIAEgBU8EQEEBIAV0QQFrIQkgBUGBAmwhCCAGIAVBAXRqLwEAIQQDQCAEBEAgACADQQJ0aiACIAcvAQBBAnRqKAIAIAhqNgIAIAdBAmohByADIAlGBEADQCABIAVLBEBBBCAFdCIDQYAISwRAIAAgA2ogACAD/AoAAAUgA0EIRgRAIAAgACkDADcDCAUgACECA0AgAiAAIANqSQRAIAIgA2ogAv0ABAD9CwQAIAJBEGohAgwBCwsLCyAFQQFqIQUMAQsLDwsgA0EBQR8gA0EBIAV0QQFrc2drdCIDQQFrcSADciEDIARBAWshBAwBCwsgASAFSwRAQQQgBXQiCEGACEsEQCAAIAhqIAAgCPwKAAAFIAhBCEYEQCAAIAApAwA3AwgFIAAhBANAIAQgACAIakkEQCAEIAhqIAT9AAQA/QsEACAEQRBqIQQMAQsLCwsLIAVBAWohBQwBCwtBASABdEEBayECA0AgBUEPTQRAIAYgBUEBdGovAQAhAQNAIAEEQCAAIAIgA3FBAnRqQQA2AgBBASAFdEEBayIEIANHBEAgA0EBQR8gAyAEc2drdCIDQQFrcSADciEDCyABQQFrIQEMAQsLIAVBAWohBQwBCwsLC9YBBQBBgAgLOgMABAAFAAYABwAIAAkACgALAA0ADwARABMAFwAbAB8AIwArADMAOwBDAFMAYwBzAIMAowDDAOMAAgEAQcIICxQBAQEBAgICAgMDAwMEBAQEBQUFBQBB2AgLPAEAAgADAAQABQAHAAkADQARABkAIQAxAEEAYQCBAMEAAQGBAQECAQMBBAEGAQgBDAEQARgBIAEwAUABYABBmAkLGgEBAgIDAwQEBQUGBgcHCAgJCQoKCwsMDA0NAEGyCQsTEBESAAgHCQYKBQsEDAMNAg4BDw==";
const PAGE = 65536;
/** What may be loaded or stored at once beyond an end; SPILL of ../../engine/kernel/assembly/inflate.ts. */
const SLACK = 320;
const HITS_AT = 1;
const HITS = 2;
const UNJUDGED_HITS = 3;
const LIVE_HITS = 4;
const FLAGS = 5;
const RECORD = 48;
/** A hit in bytes. */
const HIT = 8;
/** One that waits for its verdict; see assembly/objects.ts. */
const WAITING = 32;
/** Keys under which stretches of text are hashed; see assembly/verdicts.ts. */
const KEYS = 16384;
/** Hints that lie further apart have nothing to do with each other. */
const FURTHEST = 4096;
/** No verdict yet; in the kernel's list, or as one that is. */
const UNJUDGED = 0;
const DEAD = 1;
const LIVE = 2;
/** What it leads to is not known. */
const OPEN = 4;
/** By the sieve's outlook. */
const VERDICTS = [
	DEAD,
	3,
	LIVE,
	OPEN
];
const ODD = 1;
const MARKED = 2;
const MARK = 3;
/** Of an entry of the search's tables; see ../../engine/kernel/assembly/search.ts. */
const ONCE = 46;
/** Larger objects are git's to give: they would take twice their size, and more. */
const LARGEST_OBJECT = 1 << 28;
/** Writes the tables of the search. @returns address behind them */
function makeTables$1(memoryUpTo, { sought, count, prepared }) {
	let filled = EMPTY_TABLES;
	if (prepared !== void 0) {
		({filled} = prepared);
		prepared.write(new Uint8Array(memoryUpTo(filled.end)));
	}
	const { end } = addAnchors(sought.slice(filled.anchors), filled, memoryUpTo);
	const entries = new Uint8Array(memoryUpTo(end), ENTRIES);
	for (let entry = 0; entry <= count * 2; entry++) entries[entry * 64 + ONCE] = 0;
	return end;
}
function createObjectKernel(sieve, sought) {
	const kernel = instantiate(OBJECTS_WASM);
	const memoryUpTo = (end) => {
		const missing = end + SLACK - kernel.memory.buffer.byteLength;
		if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE));
		return kernel.memory.buffer;
	};
	const tablesEnd = "image" in sought ? PAIRS + sought.image.length : makeTables$1(memoryUpTo, sought);
	if ("image" in sought) new Uint8Array(memoryUpTo(tablesEnd), PAIRS).set(sought.image);
	const reaches = tablesEnd + 7 & -8;
	const verdicts = reaches + sieve.reaches.length * 4 + 63 & -64;
	const stretchesAt = verdicts + kernel.verdictsBytes();
	const packedAt = stretchesAt + stretchBytes(sieve.anchors) + SLACK & -64;
	let deltaAt = packedAt;
	new Int32Array(memoryUpTo(packedAt), reaches, sieve.reaches.length).set(sieve.reaches);
	(0, node_crypto.randomFillSync)(new Uint8Array(kernel.memory.buffer, verdicts, KEYS));
	kernel.setUp(reaches, sieve.anchors, verdicts, stretchesAt, LARGEST_OBJECT);
	const stretches = createStretches(kernel.memory, stretchesAt, sieve.anchors);
	const isTold = new Uint8Array(sieve.anchors + 1);
	/** The first time that an anchor is to be judged its rules are read: from then on the kernel asks only where one can match. */
	const tellStretches = (anchor) => {
		if (isTold[anchor] === 1) return;
		isTold[anchor] = 1;
		stretches.tell(anchor, sieve.stretchesOf(anchor));
	};
	let bytes = new Uint8Array(kernel.memory.buffer);
	let words = new Uint32Array(kernel.memory.buffer);
	const refresh = () => {
		if (bytes.length !== 0) return;
		bytes = new Uint8Array(kernel.memory.buffer);
		words = new Uint32Array(kernel.memory.buffer);
	};
	const textOf = (record) => bytes.subarray(record + RECORD, record + RECORD + words[record >> 2]);
	const anchorOf = (hit) => bytes[hit + 4] | bytes[hit + 5] << 8;
	/** The first of the hits at or behind a place. */
	const firstHitAt = (first, end, place) => {
		let [low, high] = [0, (end - first) / HIT];
		while (low < high) {
			const middle = low + high >> 1;
			if (words[first + middle * HIT >> 2] < place) low = middle + 1;
			else high = middle;
		}
		return first + low * HIT;
	};
	const sightingAt = (hit, mark) => ({
		anchor: anchorOf(hit),
		place: words[hit >> 2] - mark,
		shifts: bytes[hit + 7]
	});
	const addText = (text, record) => {
		memoryUpTo(record + RECORD + text.length + 2 * SLACK);
		refresh();
		bytes.set(text, record + RECORD);
		return kernel.searchWhole(record, text.length);
	};
	/** Searches a text that is no object, with a record that is gone after it. */
	const sightingsIn = (text, record) => {
		if (addText(text, record) < 0) return null;
		kernel.dropHopeless(record);
		refresh();
		const [first, count] = [words[(record >> 2) + HITS_AT], words[(record >> 2) + HITS]];
		const mark = (words[(record >> 2) + FLAGS] & MARKED) === 0 ? 0 : MARK;
		const sightings = [];
		for (let hit = first; hit < first + count * HIT; hit += HIT) {
			if (bytes[hit + 6] === DEAD) continue;
			tellStretches(anchorOf(hit));
			sightings.push(sightingAt(hit, mark));
		}
		return sightings;
	};
	/** Judges what may be encoded at `fresh` hits of a text, by place, in the light of those near them; all lie in [first, end). */
	const judgeHidden = (text, mark, fresh, first, end, scratch) => {
		const isFresh = new Set(fresh);
		const placeOf = (hit) => words[hit >> 2] - mark;
		const reachOf = (hit, side) => Math.max(FURTHEST, sieve.reaches[anchorOf(hit) * 2 + side]);
		const from = Math.max(0, Math.min(...fresh.map((hit) => placeOf(hit) - reachOf(hit, 0))));
		const to = Math.max(...fresh.map((hit) => placeOf(hit) + reachOf(hit, 1)));
		const near = [];
		for (let hit = firstHitAt(first, end, from + mark); hit < end && placeOf(hit) < to; hit += HIT) if (sieve.mayHide(anchorOf(hit))) near.push(hit);
		const verdicts = sieve.judgeHidden(text.slice(from, to), near.map((hit) => sightingAt(hit, mark + from)), near.map((hit) => isFresh.has(hit)), (other) => sightingsIn(other, scratch));
		refresh();
		for (const [i, hit] of near.entries()) {
			if (!isFresh.has(hit)) continue;
			const verdict = verdicts[i] ?? null;
			if (verdict === OUTLOOK.open || bytes[hit + 6] === DEAD) bytes[hit + 6] = verdict === null ? DEAD : VERDICTS[verdict];
		}
	};
	/** Judges the hits that a record's list has. */
	const judgeListed = (record, count) => {
		const at = record >> 2;
		const mark = (words[at + FLAGS] & MARKED) === 0 ? 0 : MARK;
		const text = textOf(record).subarray(mark);
		const first = words[at + HITS_AT];
		const end = first + words[at + HITS] * HIT;
		const list = end + 15 & -16;
		const listEnd = list + count * WAITING;
		const groups = [];
		let last = Number.NEGATIVE_INFINITY;
		for (let waiting = list; waiting < listEnd; waiting += WAITING) {
			const hit = words[waiting >> 2];
			const sighting = sightingAt(hit, mark);
			tellStretches(sighting.anchor);
			const outlook = sieve.judge(text, sighting);
			bytes[hit + 6] = VERDICTS[outlook];
			if (outlook >= OUTLOOK.finding || !sieve.mayHide(sighting.anchor)) continue;
			if (sighting.place - last > 2 * FURTHEST) groups.push([hit]);
			else groups.at(-1).push(hit);
			last = sighting.place;
		}
		for (const group of groups) judgeHidden(textOf(record).subarray(mark), mark, group, first, end, listEnd + 63 & -64);
	};
	/** @returns whether one of a record's hits may lead to something */
	const judgeHits = (record) => {
		for (const mayWait of [true, false]) {
			const count = kernel.listUnjudged(record, mayWait);
			refresh();
			if (count < 0) return true;
			if (count > 0) judgeListed(record, count);
			kernel.keepVerdicts(record, count);
			const live = kernel.countVerdicts(record);
			if (words[(record >> 2) + UNJUDGED_HITS] === 0) return live > 0;
		}
		return true;
	};
	return {
		readFamilyTables: (index, size, load) => readFamilyTables(kernel, packedAt, index, size, load),
		tables() {
			const copy = new Uint8Array(new SharedArrayBuffer(tablesEnd - PAIRS));
			copy.set(new Uint8Array(kernel.memory.buffer, PAIRS, copy.length));
			return { image: copy };
		},
		makeRoom(packed, delta) {
			deltaAt = packedAt + packed + SLACK & -64;
			const start = deltaAt + delta + SLACK & -64;
			memoryUpTo(start);
			return start;
		},
		addWhole(packed, record, size) {
			refresh();
			bytes.set(packed, packedAt);
			return kernel.addWhole(packedAt, packedAt + packed.length, record, size);
		},
		addDelta(packed, deltaSize, base, record) {
			refresh();
			bytes.set(packed, packedAt);
			return kernel.addDelta(packedAt, packedAt + packed.length, deltaAt, deltaSize, base, record);
		},
		addText,
		checkPieces(packed, list) {
			refresh();
			bytes.set(packed, packedAt);
			words.set(list, deltaAt >> 2);
			return kernel.checksOut(packedAt, deltaAt, list.length / 2);
		},
		move: kernel.move,
		size(record) {
			refresh();
			return words[record >> 2];
		},
		text(record) {
			refresh();
			return textOf(record);
		},
		hits(record) {
			refresh();
			const [first, count] = [words[(record >> 2) + HITS_AT], words[(record >> 2) + HITS]];
			return Array.from({ length: count }, (_, i) => {
				const at = first + i * 8;
				return {
					place: words[at >> 2],
					anchor: words[at + 4 >> 2] & 65535,
					isLive: bytes[at + 6] === LIVE || bytes[at + 6] === OPEN
				};
			}).toSorted((a, b) => a.place - b.place || a.anchor - b.anchor);
		},
		knownHits(record) {
			refresh();
			const at = record >> 2;
			if (sieve.suspectsAll || (words[at + FLAGS] & ODD) !== 0) return null;
			const mark = (words[at + FLAGS] & MARKED) === 0 ? 0 : MARK;
			const [anchors, starts] = [[], []];
			let [mayHaveRuns, isSure] = [false, false];
			for (let hit = words[at + HITS_AT], left = words[at + HITS]; left > 0; left--, hit += 8) {
				const anchor = bytes[hit + 4] | bytes[hit + 5] << 8;
				isSure ||= bytes[hit + 6] === LIVE;
				if (anchor === sieve.anchors) mayHaveRuns ||= bytes[hit + 6] === OPEN || bytes[hit + 6] === UNJUDGED;
				else if (bytes[hit + 6] !== DEAD || sieve.isWanted(anchor)) {
					anchors.push(anchor);
					starts.push(words[hit >> 2] - mark);
				}
			}
			return {
				count: anchors.length,
				anchor: Uint32Array.from(anchors),
				start: Uint32Array.from(starts),
				mayHaveRuns,
				isSure
			};
		},
		isSuspect(record) {
			refresh();
			const at = record >> 2;
			if ((words[at + UNJUDGED_HITS] === 0 ? words[at + LIVE_HITS] > 0 : judgeHits(record)) || sieve.suspectsAll) return true;
			return (words[at + FLAGS] & ODD) !== 0 && sieve.mayBeEncoded(textOf(record));
		}
	};
}
const MAGIC = [
	["zip", [
		80,
		75,
		3,
		4
	]],
	["zip", [
		80,
		75,
		5,
		6
	]],
	["gzip", [
		31,
		139,
		8
	]],
	["xz", [
		253,
		55,
		122,
		88,
		90,
		0
	]],
	["zstd", [
		40,
		181,
		47,
		253
	]],
	["pdf", [
		37,
		80,
		68,
		70,
		45
	]]
];
/** Where the magic number of a tar header stands (POSIX ustar, GNU). */
const USTAR = 257;
const stands = (bytes, magic, at) => magic.every((byte, i) => bytes[at + i] === byte);
/** @param bytes a file's beginning, 512 bytes at least unless it is shorter @returns null for a file that holds none */
function containerKind(bytes) {
	const first = bytes[0];
	if (first === 80 || first === 31 || first === 66 || first === 253 || first === 40 || first === 37) {
		if (stands(bytes, [
			66,
			90,
			104
		], 0) && stands(bytes, [
			49,
			65,
			89
		], 4)) return "bzip2";
		for (const [kind, magic] of MAGIC) if (stands(bytes, magic, 0)) return kind;
	}
	return bytes.length >= 512 && stands(bytes, [
		117,
		115,
		116,
		97,
		114
	], USTAR) ? "tar" : null;
}
/** @returns the sieve, which lets no archive pass */
const withArchives = (sieve) => ({
	...sieve,
	mayBeEncoded: (bytes) => containerKind(bytes) !== null || sieve.mayBeEncoded(bytes)
});
/** Larger packs are read piece by piece. */
const LARGEST_IN_MEMORY = 1 << 30;
const PIECE = 1 << 22;
/** What follows is read in one go with what comes after it. */
const AHEAD = 65536;
function readInto(file, into, offset) {
	let read = 0;
	for (let last = -1; read < into.length && last !== 0; read += last) last = (0, node_fs.readSync)(file, into, read, into.length - read, offset + read);
	return read;
}
/** @param memory of the whole pack, where another thread has read it */
function packInMemory(memory) {
	return {
		size: memory.length,
		bytes: memory,
		load: (offset) => offset,
		close() {}
	};
}
function packOnDisk(file, size) {
	let bytes = /* @__PURE__ */ new Uint8Array(0);
	let start = 0;
	return {
		size,
		get bytes() {
			return bytes;
		},
		load(offset, length) {
			const wanted = Math.min(length, size - offset);
			if (offset < start || offset + wanted > start + bytes.length) {
				const follows = offset >= start && offset <= start + bytes.length + AHEAD;
				const piece = new Uint8Array(Math.min(size - offset, follows ? Math.max(wanted, PIECE) : wanted));
				bytes = piece.subarray(0, readInto(file, piece, offset));
				start = offset;
			}
			return offset - start;
		},
		close: () => (0, node_fs.closeSync)(file)
	};
}
/**
* @param share memory that other threads can look at, too
* @returns the memory where all of the pack is in it
* @throws StoreError for a file that is no pack of version 2 or 3
*/
function openPackBytes(path, share) {
	const file = (0, node_fs.openSync)(path, "r");
	const { size } = (0, node_fs.fstatSync)(file);
	const head = /* @__PURE__ */ new Uint8Array(12);
	readInto(file, head, 0);
	const version = head[7];
	if (Buffer.from(head).toString("latin1", 0, 4) !== "PACK" || head[4] !== 0 || head[5] !== 0 || head[6] !== 0 || version < 2 || version > 3) {
		(0, node_fs.closeSync)(file);
		throw new StoreError(`${path} is not a pack of version 2`);
	}
	if (size > LARGEST_IN_MEMORY) return {
		bytes: packOnDisk(file, size),
		memory: null
	};
	const memory = share ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
	const read = readInto(file, memory, 0);
	(0, node_fs.closeSync)(file);
	return {
		bytes: packInMemory(memory.subarray(0, read)),
		memory
	};
}
/** Packed bytes, and trees, that are checked at once. */
const PIECES = {
	bytes: 1 << 18,
	count: 4096
};
/** Objects of which the trees are checked together. */
const BLOCK = 8192;
const countBlocks = ({ count }) => Math.ceil(count / BLOCK);
/**
* Checks the trees of one block by their checksums.
* @param kernel has room for PIECES, and for larger trees as far as `largest`
*/
function checkTrees({ count, types, ends, crcs }, pack, kernel, block, largest, onLeft) {
	const startOf = (object) => object === 0 ? 12 : ends[object - 1];
	const stop = Math.min(count, (block + 1) * BLOCK);
	/** Trees from `first` on, which stand one behind the other. @returns the one behind the last that was checked */
	const checkFrom = (first) => {
		const from = startOf(first);
		const list = [];
		let next = first;
		while (next < stop && types[next] === 2 && list.length < PIECES.count * 2) {
			if (next > first && ends[next] - from > PIECES.bytes) break;
			list.push(ends[next] - startOf(next), crcs[next]);
			next++;
		}
		const length = ends[next - 1] - from;
		if (length > largest) {
			onLeft(first, "too large");
			return first + 1;
		}
		const at = pack.load(from, length);
		const bad = first + kernel.checkPieces(pack.bytes.subarray(at, at + length), list);
		if (bad === next) return next;
		onLeft(bad, "damaged");
		return bad + 1;
	};
	for (let i = block * BLOCK; i < stop;) i = types[i] === 2 ? checkFrom(i) : i + 1;
}
/** Packed bytes, and bytes of a delta, of larger objects are git's to unpack. */
const MOST_PACKED = 1 << 26;
/** Beyond so many bytes of records, those that are done with make room. */
const CROWDED = 16 << 20;
/** Packed and unpacked bytes of the largest object and delta that is wanted. */
function largestWanted({ count, sizes, starts, ends, bases }, wanted) {
	let [packed, delta] = [0, 0];
	for (let i = 0; i < count; i++) {
		if (wanted[i] === 0) continue;
		packed = Math.max(packed, Math.min(MOST_PACKED, ends[i] - starts[i]));
		if (bases[i] !== -1) delta = Math.max(delta, Math.min(MOST_PACKED, sizes[i]));
	}
	return {
		packed,
		delta
	};
}
/** Goes through a family: an object that is stored whole, and all that is built from it. */
function createFamilyWalk(families, pack, kernel, members, { wanted, visit, onLeft }, least = {
	packed: 0,
	delta: 0
}) {
	const largest = largestWanted(families, wanted);
	const start = kernel.makeRoom(Math.max(largest.packed, least.packed), Math.max(largest.delta, least.delta));
	const { starts, ends, sizes, childrenFrom, children } = families;
	/** @returns address behind the record, or why there is none */
	const build = (object, base, record) => {
		const length = ends[object] - starts[object];
		const size = sizes[object];
		if (length > 67108864 || size > (base === 0 ? 268435456 : 67108864)) return "too large";
		const from = pack.load(starts[object], length);
		const packed = pack.bytes.subarray(from, from + length);
		const end = base === 0 ? kernel.addWhole(packed, record, size) : kernel.addDelta(packed, size, base, record);
		return end > 0 ? end : end === -1 ? "damaged" : "too large";
	};
	const leave = (object, reason) => {
		const stack = [object];
		for (let at = stack.pop(); at !== void 0; at = stack.pop()) {
			if ((wanted[at] & 1) !== 0) onLeft(at, at === object ? reason : `a delta of an object that is ${reason}`);
			for (let i = childrenFrom[at]; i < childrenFrom[at + 1]; i++) stack.push(children[i]);
		}
	};
	const frameOf = (object, record, end) => {
		let [last, most] = [-1, 0];
		for (let i = childrenFrom[object]; i < childrenFrom[object + 1]; i++) {
			const child = children[i];
			if (members[child] > most) [last, most] = [child, members[child]];
		}
		return {
			object,
			record,
			end,
			next: childrenFrom[object],
			last
		};
	};
	return (root) => {
		const stack = [];
		const push = (object, base, at) => {
			const built = build(object, base, at);
			if (typeof built === "string") {
				leave(object, built);
				return;
			}
			visit(object, at, built);
			stack.push(frameOf(object, at, built));
		};
		push(root, 0, start);
		for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
			const { object, record, end, last } = frame;
			if (frame.next < childrenFrom[object + 1]) {
				const child = children[frame.next++];
				if (child !== last && wanted[child] !== 0) push(child, record, end);
				continue;
			}
			stack.pop();
			if (last === -1) continue;
			const isCrowded = end > start + CROWDED;
			const built = build(last, record, end);
			if (typeof built === "string") {
				leave(last, built);
				continue;
			}
			const at = isCrowded ? stack.at(-1)?.end ?? start : end;
			const behind = isCrowded ? kernel.move(end, built, at) : built;
			visit(last, at, behind);
			stack.push(frameOf(last, at, behind));
		}
	};
}
/** Looks at a family for what a rule may find. */
function createFamilyScan(families, pack, kernel, members, scan) {
	const { wanted, onLeft } = scan;
	const visit = (object, record) => {
		const isSuspect = kernel.isSuspect(record);
		if ((wanted[object] & 1) === 0) return;
		const size = kernel.size(record);
		if (isSuspect) scan.onSuspect(object, kernel.text(record), kernel.knownHits(record));
		scan.onDone(size);
	};
	return createFamilyWalk(families, pack, kernel, members, {
		wanted,
		visit,
		onLeft
	}, {
		packed: PIECES.bytes,
		delta: PIECES.count * 8
	});
}
const NEXT = 0;
const STOPPED = 1;
/** @param breathe called between families; what it gives is waited for */
async function workOn(job, kernel, scan, breathe) {
	const { file, memory, families, members, roots, queue, wanted } = job;
	const blocks = countBlocks(families);
	const pack = memory === null ? openPackBytes(file, false).bytes : packInMemory(memory);
	try {
		const scanFamily = createFamilyScan(families, pack, kernel, members, {
			...scan,
			wanted
		});
		while (Atomics.load(queue, STOPPED) === 0) {
			const turn = Atomics.add(queue, NEXT, 1);
			if (turn >= roots.length + blocks) return;
			if (turn < roots.length) scanFamily(roots[turn]);
			else checkTrees(families, pack, kernel, turn - roots.length, PIECES.bytes, scan.onLeft);
			const pause = breathe();
			if (pause !== void 0) await pause;
		}
	} finally {
		pack.close();
	}
}
const LATE = DETECTOR_FIELDS.filter((field) => field !== "id");
/** @param text as {@link foldRules} writes it; asked for once */
function openRules(text) {
	let read;
	const parts = () => {
		if (read !== void 0) return read;
		const [usual, packs, ...columns] = text().split("\n");
		return read = {
			usual,
			packs: packs.replaceAll("	", "\n"),
			columns: columns.map((column) => column.split("	"))
		};
	};
	return {
		usual: () => parts().usual,
		packs: () => parts().packs,
		own(detector) {
			return `{${parts().columns.filter((column) => column[detector + 1] !== "").map((column) => `"${column[0]}":${column[detector + 1]}`).join(",")}}`;
		}
	};
}
/** The way back from {@link foldAnchors}. */
function unfoldAnchors(folded) {
	const lineEnd = folded.indexOf(10);
	const { anchors, before, tailEnds } = JSON.parse(latin1(folded.subarray(0, lineEnd)));
	const bytes = folded.subarray(lineEnd + 1);
	const tails = tailEnds.map((end, i) => toBase64(bytes.subarray(tailEnds[i - 1] ?? 0, end)));
	return anchors.map(([text, fold, beforeIndex, tail, windows]) => ({
		text,
		fold,
		before: before[beforeIndex],
		tail: tails[tail],
		windows
	}));
}
/** An anchor that is read when one of its fields is wanted. */
var StoredAnchor = class {
	read;
	index;
	constructor(read, index) {
		this.read = read;
		this.index = index;
	}
	get own() {
		return this.read()[this.index];
	}
	get text() {
		return this.own.text;
	}
	get fold() {
		return this.own.fold;
	}
	get before() {
		return this.own.before;
	}
	get tail() {
		return this.own.tail;
	}
	get windows() {
		return this.own.windows;
	}
	toJSON() {
		return this.own;
	}
};
/** A detector that reads its fields when the first of them is wanted; see engine/variant.ts for copies of it. */
var StoredDetector = class {
	reader;
	index;
	known = void 0;
	constructor(reader, index) {
		this.reader = reader;
		this.index = index;
	}
	get id() {
		return this.reader.id(this.index);
	}
	get details() {
		return this.known ??= this.reader.details(this.index);
	}
	toJSON() {
		return Object.fromEntries(DETECTOR_FIELDS.map((field) => [field, this[field]]));
	}
};
for (const field of LATE) Object.defineProperty(StoredDetector.prototype, field, { get() {
	return this.details[field];
} });
/** A list whose items are made when one is asked for: a commit asks for a few of a thousand. */
function lateList(length, make) {
	const isIndex = (key) => typeof key === "string" && /^\d+$/.test(key) && Number(key) < length;
	const item = (list, key) => list[Number(key)] ??= make(Number(key));
	return new Proxy(Object.assign([], { length }), {
		get: (list, key) => isIndex(key) ? item(list, key) : Reflect.get(list, key),
		has: (list, key) => isIndex(key) || Reflect.has(list, key),
		ownKeys(list) {
			for (let i = 0; i < length; i++) list[i] ??= make(i);
			return Reflect.ownKeys(list);
		},
		getOwnPropertyDescriptor(list, key) {
			if (isIndex(key)) item(list, key);
			return Reflect.getOwnPropertyDescriptor(list, key);
		}
	});
}
/**
* @param counts how many anchors and rules there are
* @param probes ids of the detectors behind the rules
*/
function unfoldRules(store, counts, probes) {
	let packs;
	const readPacks = () => packs ??= Object.fromEntries(store.packs().split("\n").map((line) => {
		const [pack, ...ids] = line.split(" ");
		return [pack, ids];
	}));
	let ids;
	let read;
	const readAnchors = () => read ??= unfoldAnchors(store.anchors());
	const made = [];
	const anchor = (index) => made[index] ??= new StoredAnchor(readAnchors, index);
	const anchors = () => Array.from({ length: counts.anchors }, (_, i) => anchor(i));
	const anchorsOf = (numbers) => {
		const own = [];
		for (let i = 0; i < numbers.length; i += 3) own.push({
			anchor: anchor(numbers[i]),
			lead: [numbers[i + 1], numbers[i + 2]]
		});
		return own;
	};
	let usual;
	const reader = {
		id: (detector) => (ids ??= [...Object.values(readPacks()).flat(), ...probes])[detector],
		details(detector) {
			usual ??= JSON.parse(store.usual());
			const whole = {
				...usual,
				...JSON.parse(store.own(detector))
			};
			return {
				...whole,
				anchors: whole.anchors === null ? null : anchorsOf(whole.anchors),
				gate: whole.gate.map(anchor)
			};
		}
	};
	const detector = (index) => new StoredDetector(reader, index);
	return {
		rules: lateList(counts.rules, detector),
		probes: lateList(probes.length, (index) => detector(counts.rules + index)),
		anchors,
		packs: readPacks
	};
}
const read = (name) => (0, node_fs.readFileSync)((0, node_path.join)(__dirname, name));
const STORE = {
	...openRules(() => latin1(read("rules.bin"))),
	anchors: () => read("anchors.bin"),
	numbers: () => new Int32Array(new Uint8Array(read("numbers.bin")).buffer),
	image: () => read("tables.bin")
};
/** Fewer zeros are not worth leaving out. */
const SHORTEST_GAP = 4096;
/** Address and length of a stretch. */
const STRETCH_BYTES = 8;
function zerosAt(bytes, at) {
	let end = at;
	while (end < bytes.length && bytes[end] === 0) end++;
	return end - at;
}
function stretchesOf(memory) {
	const stretches = [];
	const keep = (start, end) => {
		if (start < end) stretches.push({
			address: start,
			bytes: memory.subarray(start, end)
		});
	};
	const first = PAIRS + zerosAt(memory, PAIRS);
	let start = first;
	for (let at = first; at < memory.length;) {
		const zeros = zerosAt(memory, at);
		if (zeros >= SHORTEST_GAP) {
			keep(start, at);
			start = at + zeros;
		}
		at += zeros + 1;
	}
	keep(start, memory.length);
	return stretches;
}
/** Makes the tables. @returns their stretches: how many, address and length of each, then their bytes; numbers of four bytes, lowest first */
function makeTables(sought) {
	let memory = /* @__PURE__ */ new ArrayBuffer(CHECKS);
	const filled = addAnchors(sought, EMPTY_TABLES, (end) => {
		if (end > memory.byteLength) {
			const larger = /* @__PURE__ */ new ArrayBuffer(end * 2);
			new Uint8Array(larger).set(new Uint8Array(memory));
			memory = larger;
		}
		return memory;
	});
	const stretches = stretchesOf(new Uint8Array(memory, 0, filled.end));
	const head = 4 + stretches.length * STRETCH_BYTES;
	const image = new Uint8Array(stretches.reduce((size, { bytes }) => size + bytes.length, head));
	const view = new DataView(image.buffer);
	view.setUint32(0, stretches.length, true);
	let at = head;
	stretches.forEach(({ address, bytes }, i) => {
		view.setUint32(4 + i * STRETCH_BYTES, address, true);
		view.setUint32(8 + i * STRETCH_BYTES, bytes.length, true);
		image.set(bytes, at);
		at += bytes.length;
	});
	return {
		filled,
		image
	};
}
/** The way back from the image of {@link makeTables}. */
function readImage(image) {
	const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
	const count = view.getUint32(0, true);
	let at = 4 + count * STRETCH_BYTES;
	return Array.from({ length: count }, (_, i) => {
		const start = at;
		at += view.getUint32(8 + i * STRETCH_BYTES, true);
		return {
			address: view.getUint32(4 + i * STRETCH_BYTES, true),
			bytes: image.subarray(start, at)
		};
	});
}
const imageWriter = (image) => (memory) => {
	for (const { address, bytes } of readImage(image())) memory.set(bytes, address);
};
/** @param filled how full the tables of the anchors are */
function prepareAnchors(store, anchors, filled, whole) {
	let numbers;
	let image;
	const makeImage = () => {
		const { targetsOf } = buildAnchorTable(whole.rules, prepared, whole.probes);
		return makeTables(soughtOf(anchors(), targetsOf)).image;
	};
	const prepared = {
		get anchors() {
			return anchors();
		},
		tables: {
			filled,
			write: store.writeTables ?? imageWriter(() => image ??= store.image?.() ?? makeImage())
		},
		whole: {
			...whole,
			get numbers() {
				return numbers ??= store.numbers();
			},
			get reaches() {
				const { numbers: all } = this;
				return all.subarray(-2 * all[0]);
			}
		}
	};
	return prepared;
}
const rules$1 = unfoldRules(STORE, {
	"rules": 1121,
	"anchors": 2557
}, [
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"escapes",
	"joined",
	"joined",
	"joined",
	"bytes",
	"packed",
	"wrapped",
	"wide",
	"reversed"
]);
rules$1.packs;
const BUILTIN_DETECTORS = rules$1.rules;
/** What hints at their values in disguise. */
const BUILTIN_PROBES = rules$1.probes;
/** Their anchors, with the kernel's tables. */
const BUILTIN_ANCHORS = prepareAnchors(STORE, rules$1.anchors, {
	"anchors": 2557,
	"slots": 29177,
	"listed": 11611,
	"end": 2930272
}, {
	rules: BUILTIN_DETECTORS,
	probes: BUILTIN_PROBES,
	...JSON.parse("{\"always\":[],\"byPath\":[{\"index\":84,\"keywords\":[\"beamer\"]},{\"index\":102,\"keywords\":[\"blockfrost\"]},{\"index\":168,\"keywords\":[\"clickbank\",\"click_bank\",\"click-bank\",\"click bank\"]},{\"index\":169,\"keywords\":[\"clickbank\",\"click_bank\",\"click-bank\",\"click bank\"]},{\"index\":170,\"keywords\":[\"clickbank\",\"click_bank\",\"click-bank\",\"click bank\",\"cbpop\",\"cverify\",\"ctransreceipt\",\"cbreceipt\"]},{\"index\":209,\"keywords\":[\"column\"]},{\"index\":294,\"keywords\":[\"\\\"auth\\\"\",\"'auth'\"]},{\"index\":344,\"keywords\":[\"fauna\"]},{\"index\":499,\"keywords\":[\"infobip\"]},{\"index\":612,\"keywords\":[\"mailgun\"]},{\"index\":1010,\"keywords\":[\"twilio\"]},{\"index\":1011,\"keywords\":[\"twilio\"]},{\"index\":1012,\"keywords\":[\"twilio\"]},{\"index\":1013,\"keywords\":[\"twilio\"]}],\"ofPath\":[]}")
});
/** What still drops a match although its path is not known; null: it may not. */
function withoutPaths(allowlist) {
	if (allowlist.paths.length === 0 || allowlist.from === "config") return allowlist;
	return allowlist.condition === "AND" ? null : {
		...allowlist,
		paths: []
	};
}
function pathless(detector) {
	const { path, context, allowlists } = detector;
	if (!(path !== null || context?.path === true || allowlists.some((allowlist) => withoutPaths(allowlist) !== allowlist))) return detector;
	return variantOf(detector, {
		path: null,
		context: context?.path === true ? null : context,
		allowlists: allowlists.map(withoutPaths).filter((allowlist) => allowlist !== null)
	});
}
/** The built-in rules in their order, read when they have something to do; those that judge the path alone are never asked. */
function makeBuiltin() {
	const detectors = BUILTIN_DETECTORS.map((detector) => lateVariant(() => pathless(detector)));
	const whole = {
		...BUILTIN_ANCHORS.whole,
		rules: detectors,
		byPath: [],
		ofPath: []
	};
	const { tables } = BUILTIN_ANCHORS;
	return {
		detectors,
		prepared: {
			get anchors() {
				return BUILTIN_ANCHORS.anchors;
			},
			tables,
			whole
		}
	};
}
let builtin;
const pathlessBuiltin = () => builtin ??= makeBuiltin();
const port = node_worker_threads.parentPort;
const { rules, tables, sums, build } = node_worker_threads.workerData;
if (build !== "" && build !== BUILD_ID) throw new Error("leakclerk was replaced by another version while it ran");
function ownRules() {
	const { detectors: own, prepared } = pathlessBuiltin();
	const table = prepared.whole;
	return {
		detectors: [...own, ...table.probes],
		firstProbe: own.length,
		table,
		reaches: table.reaches
	};
}
const { detectors, firstProbe, table, reaches } = rules ?? ownRules();
const kernel = createObjectKernel(withArchives(createSieve({
	detectors,
	firstProbe,
	table: readWhole(table, void 0, detectors.length)
}, reaches)), tables);
const tell = (message) => port.postMessage(message);
async function work(job) {
	await workOn(job, kernel, {
		onSuspect: (object, bytes, known) => tell({
			kind: "suspect",
			object,
			bytes: bytes.slice(),
			known
		}),
		onLeft: (object, reason) => tell({
			kind: "left",
			object,
			reason
		}),
		onDone(bytes) {
			sums[0] = sums[0] + 1;
			sums[1] = sums[1] + bytes;
		}
	}, () => void 0);
	tell({ kind: "done" });
}
port.on("message", (job) => {
	work(job).catch((error) => {
		setImmediate(() => {
			throw error;
		});
	});
});
