let node_worker_threads = require("node:worker_threads");
let node_fs = require("node:fs");
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
const lowerAscii = (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
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
const SAMPLE = 512;
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
/** Whether a document that begins so may be one in UTF-16 or UTF-32; what it says of a whole one is certain if false. */
function isMaybeEncoded(bytes) {
	if (MARKS.some(([encoding, mark]) => encoding !== "utf-8" && mark.every((byte, i) => bytes[i] === byte))) return true;
	const sample = Math.min(bytes.length, SAMPLE) & -4;
	return sample >= 16 && bytes.subarray(0, SAMPLE).includes(0) && strideOf(bytes, sample) !== void 0;
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
let table;
/** @param text one character a byte @returns 32 bits, unsigned */
function crc32(text) {
	const ofByte = table ??= makeTable();
	let crc = 4294967295;
	for (let i = 0; i < text.length; i++) crc = ofByte[(crc ^ text.charCodeAt(i)) & 255] ^ crc >>> 8;
	return ~crc >>> 0;
}
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";
/** A number in the base of the alphabet's length, filled up with its first character. */
function inAlphabet(number, alphabet, width) {
	let text = "";
	for (let rest = number; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet[rest % alphabet.length] + text;
	return text.padStart(width, alphabet[0]);
}
const hex$1 = (number) => number.toString(16).padStart(8, "0");
const crcBase62 = (text) => inAlphabet(crc32(text), DIGITS + UPPER + LOWER, 6);
/** The same with the small letters first. */
const crcBase62LowerFirst = (text) => inAlphabet(crc32(text), DIGITS + LOWER + UPPER, 6);
const crcBase36 = (text) => inAlphabet(crc32(text), DIGITS + LOWER, 7);
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
const bytesOf = (text) => fromBase64(text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, ""));
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
	const bytes = bytesOf(key);
	const end = bytes.slice(-4);
	return SEEDS[signature].some((seed) => littleEndian(marvin32(bytes.subarray(0, -4), seed)).every((byte, i) => byte === end[i]));
}
/** The end of a key whose beginning, up to its signature, is given: the six characters and the padding. */
function azureKeyEnd(beginning) {
	const seed = SEEDS[beginning.slice(-4)]?.[0] ?? "Default0";
	const bytes = bytesOf(`${beginning}AAAAAA`);
	bytes.set(littleEndian(marvin32(bytes.subarray(0, -4), seed)), bytes.length - 4);
	return toBase64(bytes).slice(beginning.length);
}
const ENTRA_ALPHABET = `${LOWER}${UPPER}${DIGITS.slice(1)}0.-_~`;
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
const hex = (bytes, characters) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, characters);
/** SHA-256 of a latin1 value, in hex. */
function sha256Hex(value) {
	return hex(sha256(fromLatin1(value)), 64);
}
const BASE32 = `${UPPER}234567`;
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
const WORDS$1 = /example|sample|placeholder|change[-_ ]?this|redacted|dummy|replace|insert|deadbeef|not[-_ ]?a[-_ ]?(?:real|valid)|(?:enter|paste|put|add)[-_ ]?(?:your|the|my|here)|your[-_ ]|[-_ ]here\b|goes[-_ ]?here|secret[-_ ]?goes|undefined/i;
/** Stand-ins, and yet what many a product is shipped with: a score may count them. */
const CHANGE = /change[-_ ]?(?:me|it)/i;
/** A short value made of such words alone; inside a long random one they prove nothing. */
const WHOLE = /^(?:the|my|your|our|a|an|some|new|old|any)?[-_ ]?(?:super|clickbank|cb|ins|ipn|dev|developer|clerk|api|app|access|auth|user|db|database|admin|test|fake|demo|foo|null|none|nil|todo|tbd|string|text|value|true|false|empty|unset|default|bar|baz|public|private|client|secret|key|token|pass|password|passwd|phrase|passphrase|pwd|login|credentials?|here)(?:[-_ ]?(?:secret|key|token|pass|password|passwd|pwd|word|id|value|here|string|user|code|api|name|test|123|1234|123456|1|2|\d))*$/i;
/** Variables of shells, templates, languages and formats; also the templates of our own rule files. */
const VARIABLE = /\$\{|\{\{|\$\(|#\{|<%|%>|%\(|\[\[|\{%|@\{|\bgetenv\b|\bprocess\.env\b|\benviron\b|\bENV\[|^\$\w+$|^%\w+%$|^\$[\w:>-]+$|^%[sdv]$|^\{\w*\}$|^@\w+@$|^__\w+__$|^:\w+$|^\?+$|\{[a-z][a-z0-9]*:\d+(?:-\d+)?\}/;
const ANGLE = /^<[^<>]*>$|^\[[^[\]]*\]$|^&lt;.*&gt;$/;
const MASK$1 = /^(.)\1*$|[xX]{6}|[*]{3}|\.{3}|\u2026|\xe2\x80\xa6|[#]{5}|_{5}|-{5,}$|[?]{3}/;
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
	const even = lower.replace(/(.)./gs, "$1");
	const odd = lower.replace(/.(.)?/gs, "$1");
	return holdsSequence(even) && holdsSequence(odd);
}
/** `0123ABCD0123ABCD\u2026`: one block at least twice over, or hardly any different characters. */
function repeats(value) {
	if (value.length < RUN) return false;
	if (new Set(value).size <= Math.min(8, Math.max(2, value.length / 12))) return true;
	if (value.length < 16) return false;
	const border = new Uint32Array(value.length);
	for (let i = 1, k = 0; i < value.length; i++) {
		while (k > 0 && value[i] !== value[k]) k = border[k - 1];
		if (value[i] === value[k]) k++;
		border[i] = k;
	}
	return value.length - border.at(-1) <= value.length / 2;
}
function holdsLongRun(value) {
	return /(.)\1{7}/s.test(value);
}
/**
* Whether `value` is an example, a variable or filler instead of a secret.
* @param value one character a byte
* @param publicPrefix taken off first, so that it cannot hide a repeat behind it
* @param kinds sequences: whether `1234abcd1234abcd` is one as well, and not variables and masks alone; words: whether a
* value of stand-in words alone is one; where a score knows them, it decides
*/
function isPlaceholder(value, publicPrefix = "", { sequences, words } = {
	sequences: true,
	words: true
}) {
	const body = publicPrefix !== "" && value.toLowerCase().startsWith(publicPrefix.toLowerCase()) ? value.slice(publicPrefix.length) : value;
	if (body.length > 512) return false;
	const lower = body.toLowerCase();
	return body === "" || VARIABLE.test(body) || ANGLE.test(body) || MASK$1.test(body) || WORDS$1.test(body) || words && (WHOLE.test(body) || CHANGE.test(body)) || sequences && (holdsSequence(lower) || alternatesSequences(lower) || repeats(lower) || holdsLongRun(lower));
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
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|tex|html?|org|wiki|po|pot|ipynb|pdf)$|(?:^|\/)(?:readme|changelog|license|notice)[^/]*$/i;
const DATA = /\.(?:json[5cl]?|har|csv|tsv|log|xml|svg|sarif|snap|map|lock|sum|dump|out|ndjson)$/i;
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
const WORDS = new Set("password passwords passwd passwort pass pwd pw passphrase phrase passcode secret secrets token tokens key keys credential credentials cred creds auth authorization authentication bearer oauth oauth2 apikey api access refresh client consumer private public shared session user users username userid login account email mail admin name id value values val string str text data field input param variable var my your our their his her the a an any some this that new old current default existing another other different same second first third one two three test tests testing tester tst unit spec mock mocked fake fakes dummy stub sample samples example examples demo placeholder foo bar baz qux quux foobar null nil none undefined empty blank unset true false yes no valid invalid wrong right correct incorrect good bad real not non unknown missing expired random generated encrypted decrypted hashed plain plaintext enter insert put paste type here goes change changeme replace with to from for of in on and or is are be use used needs please must should db database root server service app application system host url uri path file encryption signing crypto cert certificate hash salt confirm confirmation confirmed repeat again verify reset forgot forgotten update set get create required optional hidden show hide hunter super very really long short strong weak simple secure silly nice cool x xx xxx xxxx todo tbd redacted removed masked protected sensitive hidden content production prod staging stage development dev local remote internal external master main base".split(" "));
const LONGEST = 16;
/** By length of the word, the letters that one ends in: spares most looks into the set. */
const ENDINGS = [];
for (const word of WORDS) (ENDINGS[word.length] ??= /* @__PURE__ */ new Set()).add(word.charCodeAt(word.length - 1));
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
	const best = new Uint16Array(run.length + 1);
	for (let end = 1; end <= run.length; end++) {
		let most = best[end - 1];
		const longest = Math.min(end, LONGEST);
		for (let length = run.length < 3 ? run.length : 3; length <= longest; length++) if (ENDINGS[length]?.has(run.charCodeAt(end - 1)) === true && WORDS.has(run.slice(end - length, end))) most = Math.max(most, best[end - length] + length);
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
const WEIGHTS = {
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
};
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
	if (kind === "password") return PASSWORD_HASH.test(value) ? "password hashes" : null;
	if (UUID.test(value)) return "UUIDs";
	return !/\d/.test(value) && wordLikeness(value.toLowerCase()) > .1 ? "words" : null;
}
const ready = /* @__PURE__ */ new Map();
/** The features that count, with their weights: put together once a candidate is there. */
function weightedOf(kind) {
	let weighted = ready.get(kind);
	if (weighted === void 0) {
		weighted = FEATURES.flatMap(([name, of]) => WEIGHTS[kind][name] === void 0 ? [] : [[WEIGHTS[kind][name], of]]);
		ready.set(kind, weighted);
	}
	return weighted;
}
/** 0 to 1. */
function scoreOf(candidate, kind) {
	return 1 / (1 + Math.exp(-(WEIGHTS[kind]["bias"] ?? 0) - weightedSum(candidate, weightedOf(kind))));
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
/** The detector with some fields changed. */
function variantOf(detector, changes) {
	return Object.fromEntries(DETECTOR_FIELDS.map((field) => [field, field in changes ? changes[field] : detector[field]]));
}
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
/** Compiles on first use: constructing a rule's regex is cheap, its first run is not. */
function lazyRegExp(pattern, flags) {
	let compiled;
	return () => compiled ??= new RegExp(pattern.source, flags + pattern.flags);
}
const LINE_REACH = 4096;
/** So many places are tried one by one sooner than searched. */
const FEW_PLACES = 256;
/** The same where nothing is expected of most. */
const FEW_STARTS = 32;
/** The line(s) of the span, at most LINE_REACH bytes to each side. */
function lineText(bytes, start, end) {
	const before = start === 0 ? -1 : bytes.lastIndexOf(10, start - 1);
	const after = bytes.indexOf(10, end);
	return latin1(bytes, Math.max(before + 1, start - LINE_REACH, 0), Math.min(after === -1 ? bytes.length : after, end + LINE_REACH));
}
function passesStructure(value, structure) {
	const { minDigits, minLetters, minDistinct } = structure;
	if (minDigits > 0 && value.replace(/\D/g, "").length < minDigits) return false;
	if (minLetters > 0 && value.replace(/[^A-Za-z]/g, "").length < minLetters) return false;
	return minDistinct === 0 || new Set(value).size >= minDistinct;
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
/** As much of what stands before a value as a checksum may want to know. */
const BEFORE = 32;
/** Whether the value has a checksum, and it is wrong. */
function hasWrongSum({ value, start }, { checksum }, scope) {
	if (checksum === null) return false;
	const { holds } = CHECKSUMS[checksum.name];
	return holds(value, latin1(scope.bytes, Math.max(0, start - BEFORE), start)) === false;
}
/** The rule for values whose checksum is wrong. */
const demote = (detector) => variantOf(detector, {
	severity: "low",
	confidence: "low",
	description: `${detector.description} with a wrong checksum: made up or mistyped`
});
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
	const { pattern, allowlists } = detector;
	const path = detector.path === null ? null : lazyRegExp(detector.path, "");
	const hasGroups = pattern !== null && /\((?!\?)/.test(pattern.source.replace(/\\./g, ""));
	const search = pattern === null ? null : lazyRegExp(pattern, hasGroups ? "dg" : "g");
	const sticky = pattern === null ? null : lazyRegExp(pattern, hasGroups ? "dy" : "y");
	const needsWord = pattern !== null && detector.anchors === null && detector.gate.length === 0 && detector.keywords.length > 0;
	const { stretch } = detector;
	let stretchSet;
	/** False where no match can begin between two places; asked before V8 compiles a pattern, which takes a millisecond. */
	const canMatch = ({ bytes }, from, to) => stretch === null || holdsStretch(bytes, from, Math.min(bytes.length, to + detector.reach), stretchSet ??= readByteSet(stretch.set), stretch.min);
	const isLead = detector.lead === null ? null : lazyRegExp({
		...detector.lead.pattern,
		source: `^${detector.lead.pattern.source}$`
	}, "");
	const runsSlow = pattern?.isSlow === true || detector.path?.isSlow === true;
	const allows = allowlists.map((allowlist) => {
		const test = allowTest(allowlist);
		const isSlow = [...allowlist.paths, ...allowlist.regexes].some((one) => one.isSlow === true);
		if (guard === void 0 || runsSlow || !isSlow) return {
			allowlist,
			test
		};
		const guarded = (candidate, scope) => guard(detector.id, () => test(candidate, scope)) ?? true;
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
			detector: detector.checksum?.wrong === "demote" && hasWrongSum(candidate, detector, scope) ? demote(detector) : detector,
			start,
			end,
			matchStart,
			...gradeIn(scope.path, grade),
			secret: new Secret(value, pattern === null ? "" : redactValue(value, detector.publicPrefix)),
			suppression
		};
	};
	/** What a candidate is that is none; null: it may be a secret. Cheapest first. */
	const filterOf = (candidate, scope) => {
		const { value, start, end } = candidate;
		const plain = detector.score === "none" ? null : plainReason(value, detector.score);
		if (plain !== null) return plain;
		if (detector.score === "password" && isTranslation(scope.path) && !/\d/.test(value)) return "translations";
		if (detector.entropy > 0 && characterEntropy(value) <= detector.entropy) return "values of low entropy";
		if (!passesStructure(value, detector.structure)) return "values of another form";
		const kinds = {
			sequences: detector.placeholders === "reject",
			words: detector.score !== "password"
		};
		if (detector.placeholders !== "keep" && isPlaceholder(value, detector.publicPrefix, kinds)) return "placeholders";
		if (detector.checksum?.wrong === "drop" && hasWrongSum(candidate, detector, scope)) return "values with a wrong checksum";
		return detector.context === null || scope.inContext(detector, start, end) ? null : "values out of context";
	};
	/** Where the match would begin with what was cut off the pattern; not before `from`. */
	const beginning = (text, start, from) => {
		let at = start;
		if (detector.lead === null || isLead === null) return at;
		while (at > from && start - at < detector.lead.max && isLead().test(text[at - 1])) at--;
		return at;
	};
	/** @returns the match that was found in a part of the text at an offset, unless a gate drops it */
	const take = (scope, text, offset, found, from) => {
		const { 0: matched, index: matchStart } = found;
		let [start, end] = hasGroups ? valueSpan(found, detector.secretGroup) : [matchStart, matchStart + matched.length];
		while (start < end && (text[start] === "\n" || text[start] === "\r")) start++;
		while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
		const isVoid = start === end && detector.secretGroup > 0;
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
		if (detector.score === "none") return toMatch(candidate, scope, value);
		const scored = candidateAt(scope.bytes, scope.path, candidate);
		const score = scoreOf(scored, detector.score);
		if (score >= REPORTED[detector.score]) return toMatch(candidate, scope, value, gradeOf(scored, detector.score, score));
		scope.onFiltered?.("values unlikely by their score");
		return null;
	};
	const runWhole = (scope, regex) => {
		const matches = [];
		const text = scope.wholeText();
		if (needsWord && !detector.keywords.some((word) => lowerAscii(text).includes(latin1(toUtf8(word))))) return matches;
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
		const offset = Math.max(0, starts[first] - detector.margin);
		const end = Math.min(scope.bytes.length, starts[last + 1] + detector.reach + detector.margin);
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
		const width = detector.reach + 2 * detector.margin;
		for (let first = 0; first < starts.length;) {
			let last = first;
			while (last + 2 < starts.length && starts[last + 2] - starts[last + 1] <= width) last += 2;
			if (canMatch(scope, starts[first], starts[last + 1])) runRegion(scope, starts, first, last, regexes, (match) => matches.push(match));
			first = last + 2;
		}
		return matches;
	};
	const finds = (scope, from, to) => {
		if (search === null || sticky === null) return true;
		if (!canMatch(scope, from, to)) return false;
		const offset = Math.max(0, from - detector.margin);
		const text = latin1(scope.bytes, offset, Math.min(scope.bytes.length, to + detector.reach + detector.margin));
		const regex = to - from < FEW_PLACES ? sticky() : search();
		for (let at = from - offset; at <= to - offset; at++) {
			regex.lastIndex = at;
			const found = regex.exec(text);
			if (found === null && !regex.sticky) return false;
			if (found === null) continue;
			at = found.index;
			if (at <= to - offset && take(scope, text, offset, found, 0) !== null) return true;
		}
		return false;
	};
	return {
		detector,
		isSlow: [
			pattern,
			detector.path,
			...allowlists.flatMap(({ paths, regexes }) => [...paths, ...regexes])
		].some((one) => one?.isSlow === true),
		runsSlow,
		accepts: (documentPath) => path === null || path().test(documentPath),
		run(scope, starts) {
			if (detector.score !== "none" && isLockFile(scope.path)) {
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
const within = ({ context }) => context === null ? 0 : context.within + Math.max(...context.keywords.map((word) => word.length * 3));
function reachOf({ detectors }, { detector, lead }) {
	const own = detectors[detector];
	const around = own.margin + within(own);
	return {
		before: lead[1] + around,
		behind: Math.max(0, own.reach - lead[0]) + around
	};
}
function createSieve(plan) {
	const runnables = plan.detectors.map((detector) => createRunnable(detector));
	return {
		reaches: plan.targets.map((own, id) => {
			if (plan.opens[id] === true || own.length === 0) return {
				before: 0,
				behind: 0
			};
			const all = own.map((target) => reachOf(plan, target));
			return {
				before: Math.max(...all.map(({ before }) => before)),
				behind: Math.max(...all.map(({ behind }) => behind))
			};
		}),
		suspectsAll: plan.suspectsAll,
		mayBeEncoded: isMaybeEncoded,
		judge(bytes, anchor, at) {
			if (plan.opens[anchor] === true) return true;
			const scope = {
				bytes,
				wholeText: () => "",
				path: "",
				from: 0,
				inContext: createContextTest(bytes, "")
			};
			return plan.targets[anchor].some(({ detector, lead }) => at - lead[0] >= 0 && runnables[detector].finds(scope, Math.max(0, at - lead[1]), at - lead[0]));
		}
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
const windowSets = (placeOf, offset) => Array.from({ length: 4 }, (_, i) => placeOf(offset + i));
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
	/** By hash of a key: entries. */
	const added = /* @__PURE__ */ new Map();
	const link = (entry, key) => {
		const hash = hashOfKey(key);
		const own = added.get(hash);
		if (own === void 0) added.set(hash, [entry]);
		else if (!own.includes(entry)) own.push(entry);
	};
	const addWindow = (entry, placeOf, offset, bucket) => {
		const sets = windowSets(placeOf, offset);
		markPairs(sets[0], sets[1], 1 << bucket);
		markPairs(sets[2], sets[3], 1 << 16 + bucket);
		for (const key of keysOf(sets)) link(entry, key);
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
		const end = lists.findIndex((entry, i) => i >= slot && entry >= 32768);
		return Array.from(lists.subarray(slot, end + 1), (entry) => entry & -32769);
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
	for (const hash of added.keys()) fresh[hash >>> 5] = fresh[hash >>> 5] | 1 << (hash & 31);
	let [from, to] = [0, 0];
	for (let word = 0; word < bitmap.length; word++) {
		const [old, own] = [bitmap[word], fresh[word]];
		ranks[word] = to;
		for (let rest = (old | own) >>> 0; rest !== 0; rest = (rest & rest - 1) >>> 0) {
			const bit = 31 - Math.clz32(rest & -rest);
			const slot = (old >>> bit & 1) === 1 ? before[from++] : null;
			const more = (own >>> bit & 1) === 1 ? added.get(word * 32 + bit) : null;
			if (to > 65535) throw new RangeError("too many keywords");
			slots[to++] = more === null ? slot : slotFor([...slot === null ? [] : entriesOf(slot), ...more]);
		}
		bitmap[word] = old | own;
	}
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
	return Uint8Array.of(columns, ...columnOf, ...rows);
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
const OBJECTS_WASM = "AGFzbQEAAAABaQ5gBH9/f38Bf2ADf39/AX9gAn9/AX9gBX9/f39/AX9gAAF/YAJ/fwBgBn9/f39/fwF/YAF/AX9gAABgCH9/f39/f39/AX9gCX9/f39/f39/fABgBn9/fHx8fwF/YAR/f35/AGADf39/AAMbGgcDAwACAgABBAIIBQEGAAAGCQoLDAEBBQQNBQMBAAEGuwEifwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3sB/QwAAAAAAAAAAAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB4sBDAVzZXRVcAALCGFkZFdob2xlAA8Lc2VhcmNoV2hvbGUABQhhZGREZWx0YQAQBG1vdmUADAljaGVja3NPdXQAFgxsaXN0Q2hpbGRyZW4AFQlyZWFkSGVhZHMAEw1zZXRVcEZhbWlsaWVzABILc29ydE9mZnNldHMAEQZ1bnBhY2sAAwZtZW1vcnkCAAgBCgwBBQq9URqZAQIBfgF/IwsgAEkEQAJAIwkjCEEIak8EQCMKIwgpAwAjC62GhCQKIwhBPyMLa0EDdmokCCMLQThyJAsMAQsDQCMIIwlJIwtBOE1xBEAjCCICQQFqJAgjCiACMQAAIwuthoQkCiMLQQhqJAsMAQsLCyMLIABJBEBBfw8LCyMKQgEgAK0iAYZCAX2DpyMKIAGIJAojCyAAayQLC4oDAQd/IABBoCBqIQggAEGAIGoiC0EAQSD8CwADQCADIAVLBEAgCyACIAVqLQAAQQF0aiIGIAYvAQBBAWo7AQAgBUEBaiEFDAELCyADIAsvAQBrIQcgC0EAOwEAQQEhBkEBIQUDQCAFQQ9NBEAgBkEBdCALIAVBAXRqLwEAIgprIgZBAEgEQEEADwsgBUECdEGAwQFqIAk2AgAgCSAKaiEJIAVBAWohBQwBCwsgBkEASgR/IAdBAUsEf0EBBSAHQQFGBH8gCy8BAkEBRwVBAAsLBUEACwRAQQAPC0EAIQUDQCADIAVLBEAgAiAFai0AACIJBEAgCUECdEGAwQFqIgkoAgAhCiAJIApBAWo2AgAgCCAKQQF0aiAFOwEACyAFQQFqIQUMAQsLIAZBAEoEQCAAQQBBBCABdPwLACAHRQRAQQEPCyAEIAgvAQBBAnRqKAIAQYECaiEDQQAhAgNAIAJBBCABdEkEQCAAIAJqIAM2AgAgAkEIaiECDAELC0EBDwsgACABIAQQGUEBC9YDAgV/AX5BA0EAIAFBA08EfyAAKAIAQf///wdxQe/3/gVGBUEACxsiBSACSwRAIAUhAgsgAiADTwRAIAQPCyAAKAIAIQYgBQRAIAAgBkGAgIB4cTYCAAsgACAFaiQAIAAgAWokASAAIAJqIgEkAiAAIANqJAMgASQEIAFBAmszAQBCAoZC/P8Pg6coAoCABP0RJAVBgIDyACQGQYCA8gAkByAEIQEQCCEDA0AgAwRAAkACf0EAIAEgA0EDdGoiCEGAgPz/B0sNABpBAT8AQRB0IgkgCE8NABogCCAJayICIAlBA3YiByACIAdLG0H//wNqQRB2QABBAE4Ef0EBBSAIIAlrQf//A2pBEHZAAEEATgsLRQRAQQAhAQwBC0GAgPwAIQIDQCACIANBA3RBgID8AGpJBEAgASACKAIEIAVqNgIAIAEgAigCADYCBCABQQhqIQEgAkEIaiECDAELCxAIIQMMAgsLCyAFBEAgACAGNgIACyABBEAgBEEIaiECA0AgASACSwRAIAIpAwAhCiACIQADQCAAIARLBH8gAEEIaykDAKcgCqdLBUEACwRAIAAgAEEIayIAKQMANwMADAELCyAAIAo3AwAgAkEIaiECDAELCwsgAQusCQICfwV7IAEgAGtBBkkEf0EBBSAALQAAQQ9xQQhHCwR/QQEFIAAvAQAiBUEIdCAFQQh2ckH//wNxQR9wCwR/QQEFIAAtAAFBIHELBEBBfw8LIw9FBEBBASQPA0AgBEGgAkkEQCAEQYECayEFIARBAnRBgLMBaiAEQYACSQR/IARBEHRBgMAAcgUgBEGAAkYEf0GAgAEFIAVBHEsEf0GAgAIFIAVBughqLQAAIAVBAXRBgAhqLwEAQRB0cgsLCzYCACAEQQFqIQQMAQsLQQAhBANAIARBIEkEQCAEQQJ0QYC8AWogBEEdSwR/QYCAAgUgBEGUCWotAAAgBEEBdEHYCGovAQBBEHRyCzYCACAEQQFqIQQMAQsLQYC9AUEIQZAB/AsAQZC+AUEJQfAA/AsAQYC/AUEHQRj8CwBBmL8BQoiQoMCAgYKECDcAAEHA6QBBCkGAvQFBoAJBgLMBEAEaQYC9AUEFQSD8CwBBoI4BQQhBgL0BQSBBgLwBEAEaCyAAQQJqJAggASQJQgAkCkEAJAsgAiQMIAIkDSACIANqJA5BACEDA0AgA0UEQAJAIwkjCEEIak8EQCMKIwgpAwAjC62GhCQKIwhBPyMLa0EDdmokCCMLQThyJAsMAQsDQCMIIwlJIwtBOE1xBEAjCCIAQQFqJAgjCiAAMQAAIwuthoQkCiMLQQhqJAsMAQsLC0EBEAAhA0ECEAAiAEEDRiAAIANyQQBIcgRAQX8PCyAABH8gAEEBRgR/QcDpAEGgjgEQCQUQGAR/QYAgQeDEABAJBUF/DwsLBSMKIwtBB3EiAK2IJAojCyAAayQLIwgjC0EDdmskCEIAJApBACQLAn9BfyMIQQRqIgAjCUsNABpBfyMILwECIwgvAQAiBEH//wNzRw0AGiAAJAhBfyMIIARqIgAjCUsNABpBfiMMIARqIgUjDksNABojDCMIIAT8CgAAIAAkCCAFJAxBAAsLIgAEQCAADwsMAQsLIwgjC0EDdmskCCMIQQRqIAFLBH9BAQUjDCEEQQEhA0EAIQEgAiEAA0AgBCAAayIFQRBPBED9DAAAAAAAAAAAAAAAAAAAAAAhBv0MAAAAAAAAAAAAAAAAAAAAACEH/QwAAAAAAAAAAAAAAAAAAAAAIQggASADIABBgCAgBSAFQYAgTxtBcHFqIgEgAGtsaiEFA0AgACABSQRAIAcgBv2uASEHIAYgAP0ABAAiBv2JASIJIAb9igEiCv2OAf1//a4BIQYgCCAJ/QwQAA8ADgANAAwACwAKAAkA/boBIAr9DAgABwAGAAUABAADAAIAAQD9ugH9rgH9rgEhCCAAQRBqIQAMAQsLIAMgBv0bACAG/RsBaiAG/RsCaiAG/RsDampB8f8DcCEDIAj9GwAgCP0bAWogCP0bAmogCP0bA2ogBSAH/RsAIAf9GwFqIAf9GwJqIAf9GwNqQQR0ampB8f8DcCEBDAELCwNAIAAgBEkEQCADIAAtAABqIgMgAWohASAAQQFqIQAMAQsLIwgoAgAiAEGA/oN4cUEIdyAAQf+B/AdxQQh4ciADQfH/A3AgAUHx/wNwQRB0ckcLBEBBfw8LIwwgAmsLvgECBX8BfiMKIQdBASECAn8DQCACQQ9NIAIjC01xBEAgAyAHQgGDp3IhAyAHQgGIIQcgAEGAIGogAkEBdGovAQAiBiADIARrSgRAIwogAq2IJAojCyACayQLIABBoCBqIAMgBWogBGtBAXRqLwEADAMLIAUgBmohBSAEIAZqQQF0IQQgA0EBdCEDIAJBAWohAgwBCwtBfwsiAEEASARAQYCAAg8LQYCAAiABIABBAnRqKAIAIgAjCyAAQT9xSRsLSwECfyAAQRRqQQBBHPwLACAAQTBqIgIgAWoiA0EAQYAB/AsAIAIgAUEAIAEgA0GHAWpBeHEiAhACIgMEfyAAIAEgAiADEAYFQX4LC48CAQR/IAIhBANAIAMgBEsEQCAFIAQtAAYiB0VqIQUgBiAHQQJGaiEGIARBCGohBAwBCwsgACABNgIAIAAgAjYCBCAAIAMgAmtBA3Y2AgggACAFNgIMIAAgBjYCECAAIgJBMGohAEEAIQQCQCABRQ0AQQIhBCABQQNPBH8gACgCAEH///8HcUHv9/4FRgVBAAsNAEEBIQQgAC0AACIFQf4BRiAFQf8BRnINACAAQYAEIAEgAUGABE8baiEBA0AgACABSQRAIAAgAP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVoaiABSUEAIAUbDQIgAEEQaiEADAELC0EAIQQLIAIgBDYCFCADQQ9qQXBxC7gCAQl/IAEgACwALWsiCiMDTyAKIwJJciMBIAAtACwiASAKaklyBEAgAg8LIAAoAighAyAALQAuQQBHIgQEfyADQYCA7ABqLQAABUEACwRAQQAhAAUgCiMAS0EAIAAoAiAiBRsEfyAFIApBAWstAABqLQAABUEBCwRAIAAoAiQiAARAIAAtAAAhBSAAQQFqIQYgAEGBAmoiCSEAIwEhByABIApqIgFBMGohCAJAA0AgASAHSQRAIAAgBiABLQAAai0AAGotAAAiC0EARyEAIAtBAU0NAkEBIQAgCCABQQFqIgFGDQIgCSALQQJrIAVsaiEADAELC0EAIQALBUEBIQALBUEAIQALCyAARQRAIAIPCyAEBEAgA0GAgOwAakEBOgAACyACIAM2AgAgAiAKIwBrNgIEIAJBCGoL5wYDCX8BfgJ7IwNBEGoiACMBIAAjAUkbQQJqIQYDQEGAgPwAIQADQCAAQYCAgAFJIwYjB0lxBEAjBigCACECIwYoAgQhASMGQQhqJAYgAUGAgAJPBEAgAUH//wBxQQZ0QYCALGogAiAAEAchAAwCC0EAIQMgAUEBdEGAgChqIQUDQCADQYCAAnFFBEAgAiAFLwEAIgNB//8AcUEGdEGAgCxqIgEsAC1r/QAEACAB/QAEAP1RIAH9AAQQ/U79U0UEQCABIAIgABAHIQALIAVBAmohBQwBCwsMAQsLIABBgID8AGtBA3YiAARAIAAPCyMGIwdJDQAgBiMESwRAIwRBgIACaiIAIAYgACAGSRshAUGAwOwAIQAjBCECIwUhCgNAIAEgAksEQCAAIAogAikDACIJQi6IQvz/D4OnIAlCHohC/P8Pg6cgCUIOiEL8/w+DpyAJQgKGQvz/D4On/VwCgIAE/VYCgIAEAf1WAoCABAL9VgKAgAQDIgr9DQwNDg8QERITFBUWFxgZGhsgCkEQ/a0B/U4iCyAL/YYB/R0AIgk3AwAgACACNgIIIAAgCUIAUkEEdGohACACQQhqIQIMAQsLIAIkBCAKJAVBgIDyACQGQYCA8gAhAkGAwOwAIQUDQCAAIAVLBEAgBSkDACEJIAUoAghBAmshBwNAIAcgCXqnQTBxIgRBA3ZqIgMoAgBBoMCAgQJyIghBsfPd8XlsQQx2IQEgAiADNgIAIAIgATYCBCACIAFBA3ZBgIAUai0AACABQQdxdkEBcUEDdGoiAiADNgIAIAIgCEGAfnFBsfPd8XlsQQx2IgE2AgQgAiABQQN2QYCAFGotAAAgAUEHcXZBAXFBA3RqIQIgCUL//wMgBK2GQn+FgyIJQgBSDQALIAVBEGohBQwBCwsgAiEBQYCA8gAhAEGAgPIAIQIDQCABIAJLBEAgAigCBCIEQQV2IgNBAXRBgIAcai8BACADQQJ0QYCAFGooAgBBASAEdEEBa3FpakEBdEGAgCBqLwEAIQQgACACKAIAIgM2AgAgACAENgIEIAAgAyAEQf//AHFBBnRBgIAsaiIALAAta/0ABAAgAP0ABAD9USAA/QAEEP1O/VNFIARBgIACSXJBA3RqIQAgAkEIaiECDAELCyAAJAcMAQsLQQAL7gUBBX8DQCMJIwhBEGpPBH8jDiMMQZICak8FQQALBEAgACABEBcLAkAjCSMIQQhqTwRAIwojCCkDACMLrYaEJAojCEE/IwtrQQN2aiQIIwtBOHIkCwwBCwNAIwgjCUkjC0E4TXEEQCMIIgJBAWokCCMKIAIxAAAjC62GhCQKIwtBCGokCwwBCwsLIwsgACMKQv8Hg6dBAnRqKAIAIgJBP3FPQQAgAhtFBEAgAEGAswEQBCECCyACQYDAAHEEQCMMIw5PBEBBfg8LIwwiA0EBaiQMIAMgAkEQdjoAACMKIAJBP3EiAq2IJAojCyACayQLDAELIAJBgIACcQRAQX8PCyACQYCAAXEEQCMKIAJBP3EiAK2IJAojCyAAayQLQQAPC0IBIAJBP3EiAyACQQh2QR9xIgRrrYZCAX0jCiAErYiDpyACQRB2aiEFIwogA62IJAojCyADayQLAkAjCSMIQQhqTwRAIwojCCkDACMLrYaEJAojCEE/IwtrQQN2aiQIIwtBOHIkCwwBCwNAIwgjCUkjC0E4TXEEQCMIIgJBAWokCCMKIAIxAAAjC62GhCQKIwtBCGokCwwBCwsLIwsgASMKQv8Bg6dBAnRqKAIAIgJBP3FPQQAgAhtFBEAgAUGAvAEQBCECCyACQYCAAnEEQEF/DwtCASACQT9xIgMgAkEIdkEfcSIEa62GQgF9IwogBK2Ig6cgAkEQdmohBCMKIAOtiCQKIwsgA2skCyAEIwwjDWtLBEBBfw8LIw4jDCAFak8EQCAFIwwiAmohBiACIARrIQMgBEEQTwRAA0AgAiAD/QAEAP0LBAAgA0EQaiEDIAYgAkEQaiICSw0ACwUgBEEBRgRAIAIgAy0AACAF/AsABSAEQQhPBEADQCACIAMpAwA3AwAgA0EIaiEDIAYgAkEIaiICSw0ACwUDQCACIAZJBEAgAiADLQAAOgAAIAJBAWohAiADQQFqIQMMAQsLCwsLIwwgBWokDAwBCwtBfgsWAP0MAAAAAAAAAAAAAAAAAAAAACQFCwoAIAAkGiABJBsLJgAgAiAAIAEgAGsiAfwKAAAgAiACKAIEIABrIAJqNgIEIAEgAmoL5wQBE38gACgCBCIOIAAoAggiB0EDdGohEkEDQQAgACgCACITQQNPBH8gACgCMEH///8HcUHv9/4FRgVBAAsbIQ9BA0EAIAJBA08EfyABKAIAQf///wdxQe/3/gVGBUEACxshECADIQYDQCAEIAZLBEAgBigCBCENIAYoAgghCiAGKAIAIgxFIgAEQCAKRSEACyAKIA1qIBNGIAwgDWoiAyACRiIIIAgbIREgASACIAlBACAABH9BAAUgDyAKa0EAIAogD0kbIgggECAMa0EAIAwgEEkbIgkgCCAJSxsLIhUgDGpBAmogABsiCCAFEAIiBUUEQEEADwsgAiADQUBqIBEbIQkgBwRAIAkgDGsgCmohFCAHIQMgCCAMayAKaiEWQQAhCwNAIAMgC0sEQCAOIAMgC2pBAXYiCEEDdGooAgAgFkkEQCAIQQFqIQsFIAghAwsMAQsLIA4gC0EDdGohCANAIAggEkkEQCAUIAgoAgAiFksEQAJ/QQAgBUEIaiIXQYCA/P8HSw0AGkEBPwBBEHQiGCAXTw0AGiAXIBhrIgMgGEEDdiILIAMgC0sbQf//A2pBEHZAAEEATgR/QQEFIBcgGGtB//8DakEQdkAAQQBOCwtFBEBBAA8LIAUgCCkDADcDACAFIBYgCmsgDGo2AgAjGiAILwEEQQN0aiELIAAEfyAABSAWIAsoAgAgCiAVampPCyIDBH8gEQR/QQEFIBYgCygCBGogCiANak0LBSADC0UEQCAFQQA6AAYLIAVBCGohBSAIQQhqIQgMAgsLCwsgBkEMaiEGDAELCyABIAIgCSACIAUQAguJBQEIfyMcIQUjHSEIQQAkHwNAIAUgCEkEQCAFQQFqIQQgBS0AACIFQYABcQRAQQAhCkEAIQYgBUEBcQRAIAQtAAAhCiAEQQFqIQQLIAVBAnEEQCAKIAQtAABBCHRyIQogBEEBaiEECyAFQQRxBEAgCiAELQAAQRB0ciEKIARBAWohBAsgBUEIcQRAIAogBC0AAEEYdHIhCiAEQQFqIQQLIAVBEHEEQCAELQAAIQYgBEEBaiEECyAFQSBxBEAgBiAELQAAQQh0ciEGIARBAWohBAsgASAKSSAFQcAAcQR/IAYgBC0AAEEQdHIhBiAEQQFqBSAECyIFIAhLciAGQYCABCAGGyIGIAEgCmtLciAGIAMgCWtLcgRAQQAPCyACIAlqIQQgACAKaiEHAkAgBkGABEsEQCAEIAcgBvwKAAAMAQtBACELA0AgBiALSwRAIAQgC2ogByALav0ABAD9CwQAIAtBEGohCwwBCwsLIAojICMfakZBACMfGwRAIx8gBmokHwUjH0HCAU8EQCMhIx42AgAjISMfNgIEIyEjIDYCCCMhQQxqJCELQQAkHyAJJB4gCiQgIAYkHwsFIAUiBkUgBiAIIARrS3IgBiADIAlrS3IEQEEADwsjH0HCAU8EQCMhIx42AgAjISMfNgIEIyEjIDYCCCMhQQxqJCELQQAkHyACIAlqIQUCQCAGQYAESwRAIAUgBCAG/AoAAAwBC0EAIQsDQCAGIAtLBEAgBSALaiAEIAtq/QAEAP0LBAAgC0EQaiELDAELCwsgBCAGaiEFCyAGIAlqIQkMAQsLIx9BwgFPBEAjISMeNgIAIyEjHzYCBCMhIyA2AggjIUEMaiQhC0EAJB8gAyAJRguYAQEFfyACQTBqIQYgAyMbSwR/QQAFAn9BACADIAZqQZABaiIEQYCA/P8HSw0AGkEBPwBBEHQiBSAETw0AGiAEIAVrIgcgBUEDdiIIIAcgCEsbQf//A2pBEHZAAEEATgR/QQEFIAQgBWtB//8DakEQdkAAQQBOCwsLRQRAQX4PCyAAIAEgBiADEAMgA0cEQEF/DwsgAiADEAUL0wMBBH8gACABIAIgAxADIANHBEBBfw8LIAIkHCACIANqJB0gBCgCACEGQQAhAkEAIQACQANAIABBIEkjHCMdSXEEQCMcIgFBAWokHCACIAEtAAAiAUH/AHEgAHRyIQIgAUGAAUkNAiAAQQdqIQAMAQsLIx1BAWokHEEAIQILIAIgBkcEQEF/DwtBACECQQAhAAJAA0AgAEEgSSMcIx1JcQRAIxwiAUEBaiQcIAIgAS0AACIBQf8AcSAAdHIhAiABQYABSQ0CIABBB2ohAAwBCwsjHUEBaiQcQQAhAgsjHCMdSwRAQX8PCyAFQTBqIgcgAmpBhwFqQXhxIQggAkEHdkEMbEFAayEAIAIjG0sEf0EABQJ/QQAgACAIaiIAQYCA/P8HSw0AGkEBPwBBEHQiASAATw0AGiAAIAFrIgMgAUEDdiIJIAMgCUsbQf//A2pBEHZAAEEATgR/QQEFIAAgAWtB//8DakEQdkAAQQBOCwsLRQRAQX4PCyAIJCEgBEEwaiAGIAcgAhAORQRAQX8PCyAFQRRqQQBBHPwLACAFQTBqIAJqQQBBgAH8CwAgBCAHIAIgCCMhIyFBB2pBeHEiABANIgEEfyAFIAIgACABEAYFQX4LC4MEAgN+An8DQCADIAtLBEAgACALQQJ0aigCACIMQYD+g3hxQQh3IAxB/4H8B3FBCHhyIgytIQggDEGAgICAeE8EQCAMQYCAgIB4ayIMIAJJBH4gASAMQQN0aikDACIIQgiIQv+B/Ifwn8D/AIMgCEL/gfyH8J/A/wCDQgiGhCIIQhCIQv//g4Dw/z+DIAhC//+DgPD/P4NCEIaEQiCKQv///////z+DBUL///////8/CyEICyAJIAggCCAJVBshCSAEIAtBA3RqIAg3AwAgBSALQQJ0aiALNgIAIAtBAWohCwwBCwtBACEBQgAhCANAIAkgCIhCAFIgCELAAFRxBEBBgMACQQBBhMAA/AsAIAQhAANAIAAgBCADQQN0akkEQCAAKQMAIAiIp0H/D3FBAnRBhMACaiICIAIoAgBBAWo2AgAgAEEIaiEADAELC0GAwAIhAANAIABBgIADSQRAIAAgACgCACAAKAIEajYCBCAAQQRqIQAMAQsLQQAhAANAIAAgA0kEQCAEIABBA3RqKQMAIgogCIinQf8PcUECdEGAwAJqIgIoAgAhCyACIAtBAWo2AgAgBiALQQN0aiAKNwMAIAcgC0ECdGogBSAAQQJ0aigCADYCACAAQQFqIQAMAQsLIAQgBiEEIQYgBSAHIQUhByABRSEBIAhCC3whCAwBCwsgAQvAAQAgACQRIAEkEiACJBMgAyQUIAQkFSAFJBYgBiQXIAckGCAI/AckGSMWQQAjGPwLACMZQgiIp0EBaiECQQAhAEEAIQEDQCAAIAJJIAEjGElxBEAjESABQQN0aikDAEIIiKciAyACQQFrIgQgAyAESRshAwNAIAAgA00EQCMSIABBAnRqIAE2AgAgAEEBaiEADAELCyABQQFqIQEMAQsLA0AgACACSQRAIxIgAEECdGojGDYCACAAQQFqIQAMAQsLC8EBAgN+AX8gAvwHIQYgA/wHIgcgB0JAfCMZIAdRGyEIA0AgACMYSQRAIABBA3QiCSMRaikDACEHIxQgCWogAEEBaiIJIxhJBHwjESAJQQN0aikDALoFIAQLIASkOQMAAkAgByMZWgRAIxcgAEECdGpBfjYCACAAQQN0IgkjE2ogBDkDACMVIAlqRAAAAAAAAAAAOQMADAELIAcgCFoEQCAADwsgACABIAcgBn2naiAHIAUQFAsgAEEBaiEADAELCyAAC78DAwV/An4CfCABIgdBP2ohCCABQQFqIQEgBzEAACIJQgSIp0EHcSEFIAlCD4O6IQtEAAAAAAAAMEAhDANAIAEgCEkgCUKAAVpxBEAgASIEQQFqIQEgCyAEMQAAIglC/wCDuiAMoqAhCyAMRAAAAAAAAGBAoiEMDAELC0F/IQQgBUEGRgRAIAEiA0EBaiEBIAMxAAAiCUL/AIMhCgNAIAEgCEkgCUKAAVpxBEAgASIDQQFqIQEgAzEAACIJQv8AgyAKQgF8QgeGhCEKDAELCyAKQgBSIAIgClpxBH8gAiAKfSIJIxlaBH9BfgUjEiAJQgiIp0ECdGooAgAhAwNAIAAgA0sEfyMRIANBA3RqKQMAIAlUBUEACwRAIANBAWohAwwBCwsgA0F+IAAgA0sEfyMRIANBA3RqKQMAIAlRBUEACxsLBUF+CyIEQQBOBH8jFiAEai0AAAVBAAshBgUgBUEHRgRAQX0hBCABIANqIQEFIAVBBE1BACAFGwRAIAUhBgVBfiEECwsLIxYgAGogBjoAACMXIABBAnRqIAQ2AgAgAEEDdCIAIxVqIAs5AwAjEyAAaiACIAEgB2utfLo5AwAL6AEBBH8gAEEAIxhBAWpBAnT8CwADQCADIxhJBEAjFyADQQJ0aigCACIGQQBOBEAgACAGQQFqQQJ0aiIGIAYoAgBBAWo2AgALIANBAWohAwwBCwsDQCAEIxhJBEAgBEECdCIDIABqKAIAIQYgASADaiAGNgIAIAAgBEEBaiIEQQJ0aiIDIAMoAgAgBmo2AgAMAQsLA0AgBSMYSQRAIxcgBUECdGooAgAiA0EATgRAIAIgASADQQJ0aiIDKAIAIgRBAnRqIAU2AgAgAyAEQQFqNgIACyAFQQFqIQUMAQsLIAAjGEECdGooAgAL6wMCBH8BfiMQRQRAQQEkEANAIANBgAJJBEAgAyEFQQAhBANAIARBCEgEQCAFQQF2QaCG4u1+QQAgBUEBcRtzIQUgBEEBaiEEDAELCyADQQJ0QYCAAmogBTYCACADQQFqIQMMAQsLQYCAAiEFA0AgBUGAuAJJBEAgBUGACGogBSgCACIDQf8BcUECdEGAgAJqKAIAIANBCHZzNgIAIAVBBGohBQwBCwsLQQAhBQNAIAIgBUsEQCAAIgMgASgCAGohAEF/IQYDQCADQQhqIgQgAE0EQCADKQMAIAathSIHQjiIQv8Bg6dBAnRBgIACaigCACAHQjCIQv8Bg6dBAnRBgIgCaigCACAHQiiIQv8Bg6dBAnRBgJACaigCACAHQiCIQv8Bg6dBAnRBgJgCaigCACAHQhiIQv8Bg6dBAnRBgKACaigCACAHQhCIQv8Bg6dBAnRBgKgCaigCACAHQv8Bg6dBAnRBgLgCaigCACAHQgiIQv8Bg6dBAnRBgLACaigCAHNzc3Nzc3MhBiAEIQMMAQsLA0AgACADSwRAIAYgAy0AAHOtQv8Bg6dBAnRBgIACaigCACAGQQh2cyEGIANBAWohAwwBCwsgASgCBCAGQX9zRwRAIAUPCyAFQQFqIQUgAUEIaiEBDAELCyACC5QFAgp/Bn4jCiEMIwutIQ0jCCEEIwwhAiMNIQkjCUEQayEKIw5BkgJrIQsDQCACIAtNIAQgCk1xBEACQCAMIAQpAwAgDYaEIQwgBEI/IA19QgOIp2ohBCANQjiEIQ0gACAMQv8Hg6dBAnRqKAIAIgVBgMAAcQRAIAIiA0EBaiECIAMgBUEQdjoAACANIAVBP3GtIg59IQ0gACAMIA6IIgxC/weDp0ECdGooAgAiBUGAwABxBEAgAiIDQQFqIQIgAyAFQRB2OgAAIA0gBUE/ca19IQ0gACAMIAVBP3GtiCIMQv8Hg6dBAnRqKAIAIgVBgMAAcQRAIAIiA0EBaiECIAMgBUEQdjoAACAMIAVBP3GtiCEMIA0gBUE/ca19IQ0MBQsLCyAFQYCAA3FBASAFGw0AQgEgBUE/ca0iDiAFQQh2QR9xrSIPfYZCAX0gDCAPiIOnIAVBEHZqIQcgASAEKQMAIA0gDn0iEIYgDCAOiIQiDkL/AYOnQQJ0aigCACIDRSADQYCAAnFyDQBCASADQT9xrSIPIANBCHZBH3GtIhF9hkIBfSAOIBGIg6cgA0EQdmoiBiACIAlrSw0AIARCPyAQfUIDiKdqIQQgDiAPiCEMIBBCOIQgD30hDSAHIAIiA2ohCCADIAZrIQUgBkEQTwRAA0AgAyAF/QAEAP0LBAAgBUEQaiEFIAggA0EQaiIDSw0ACwUgBkEBRgRAIAMgBS0AACAH/AsABSAGQQhPBEADQCADIAUpAwA3AwAgBUEIaiEFIAggA0EIaiIDSw0ACwUDQCADIAhJBEAgAyAFLQAAOgAAIANBAWohAyAFQQFqIQUMAQsLCwsLIAIgB2ohAgwCCwsLIAwkCiANpyQLIAQkCCACJAwLgAUBB38CQCMJIwhBCGpPBEAjCiMIKQMAIwuthoQkCiMIQT8jC2tBA3ZqJAgjC0E4ciQLDAELA0AjCCMJSSMLQThNcQRAIwgiAUEBaiQIIwogATEAACMLrYaEJAojC0EIaiQLDAELCwtBBRAAQYECaiEDQQUQAEEBaiEEQQQQAEEEaiEBAkAgBEEeSiADQZ4CSnINAEGAvQFBAEET/AsAA0AgACABSARAQQMQACICQQBIDQIgAEGyCWotAABBgL0BaiACOgAAIABBAWohAAwBCwtBgCBBB0GAvQFBE0GAswEQAUUNACADIARqIQVBACEAA0AgACAFSARAAkAjCSMIQQhqTwRAIwojCCkDACMLrYaEJAojCEE/IwtrQQN2aiQIIwtBOHIkCwwBCwNAIwgjCUkjC0E4TXEEQCMIIgFBAWokCCMKIAExAAAjC62GhCQKIwtBCGokCwwBCwsLIwsjCkL/AIOnQQJ0QYAgaigCACIBQT9xT0EAIAEbRQRAQYAgQYCzARAEIQELIAFBgIACRg0CQgEgAUE/cSICIAFBCHZBH3EiBmuthkIBfSMKIAatiIOnIAFBEHZqIQYjCiACrYgkCiMLIAJrJAsgBkEQSQRAIAAiAUEBaiEAIAFBgL0BaiAGOgAADAILQQAhAiAGQRBGBH8gAEUNAyAAQf+8AWotAAAhAkECEABBA2oFIAZBEUYEf0EDEABBA2oFQQcQAEELagsLIgYgAGoiASAFSg0CIABBgL0BaiACIAb8CwAgASEADAELC0GAvwEtAABFDQBBgCBBCkGAvQEgA0GAswEQAQR/QeDEAEEIIANBgL0BaiAEQYC8ARABBUEACw8LQQAL9wIBB38gAEGAIGohByAAQaAgaiEFQQEhBANAIAcgBEEBdGovAQBFBEAgBEEBaiEEDAELCwNAIAEgBE8EQEEBIAR0QQFrIQggBEGBAmwhCSAHIARBAXRqLwEAIQYDQCAGBEAgACADQQJ0aiACIAUvAQBBAnRqKAIAIAlqNgIAIAVBAmohBSADIAhGBEADQCABIARLBEBBBCAEdCICIABqIAAgAvwKAAAgBEEBaiEEDAELCw8LIANBAUEfIANBASAEdEEBa3Nna3QiA0EBa3EgA3IhAyAGQQFrIQYMAQsLIAEgBEsEQEEEIAR0IgYgAGogACAG/AoAAAsgBEEBaiEEDAELC0EBIAF0QQFrIQIDQCAEQQ9NBEAgByAEQQF0ai8BACEBA0AgAQRAIAAgAiADcUECdGpBADYCAEEBIAR0QQFrIgUgA0cEQCADQQFBHyADIAVzZ2t0IgNBAWtxIANyIQMLIAFBAWshAQwBCwsgBEEBaiEEDAELCwsL1gEFAEGACAs6AwAEAAUABgAHAAgACQAKAAsADQAPABEAEwAXABsAHwAjACsAMwA7AEMAUwBjAHMAgwCjAMMA4wACAQBBwggLFAEBAQECAgICAwMDAwQEBAQFBQUFAEHYCAs8AQACAAMABAAFAAcACQANABEAGQAhADEAQQBhAIEAwQABAYEBAQIBAwEEAQYBCAEMARABGAEgATABQAFgAEGYCQsaAQECAgMDBAQFBQYGBwcICAkJCgoLCwwMDQ0AQbIJCxMQERIACAcJBgoFCwQMAw0CDgEP";
const PAGE = 65536;
/** What may be loaded or stored at once beyond an end. */
const SLACK = 128;
const HITS_AT = 1;
const HITS = 2;
const UNJUDGED_HITS = 3;
const LIVE_HITS = 4;
const FLAGS = 5;
const RECORD = 48;
const UNJUDGED = 0;
const DEAD = 1;
const LIVE = 2;
const ODD = 1;
const MARKED = 2;
const MARK = 3;
/** Of an entry of the search's tables; see ../../engine/kernel/assembly/search.ts. */
const ONCE = 46;
/** Larger objects are git's to give: they would take twice their size, and more. */
const LARGEST_OBJECT = 1 << 28;
/** Writes the tables of the search. @returns address behind them */
function makeTables(memoryUpTo, anchors, packed) {
	let filled = EMPTY_TABLES;
	if (packed !== void 0) {
		({filled} = packed);
		packed.write(new Uint8Array(memoryUpTo(filled.end)));
	}
	const { end } = addAnchors(anchors.slice(filled.anchors).map((anchor) => ({
		anchor,
		once: false
	})), filled, memoryUpTo);
	const entries = new Uint8Array(memoryUpTo(end), ENTRIES);
	for (let entry = 0; entry <= anchors.length * 2; entry++) entries[entry * 64 + ONCE] = 0;
	return end;
}
function createObjectKernel(sieve, sought) {
	const kernel = instantiate(OBJECTS_WASM);
	const memoryUpTo = (end) => {
		const missing = end + SLACK - kernel.memory.buffer.byteLength;
		if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE));
		return kernel.memory.buffer;
	};
	const tablesEnd = "image" in sought ? PAIRS + sought.image.length : makeTables(memoryUpTo, sought.anchors, sought.packed);
	if ("image" in sought) new Uint8Array(memoryUpTo(tablesEnd), PAIRS).set(sought.image);
	const reaches = tablesEnd + 7 & -8;
	const packedAt = reaches + sieve.reaches.length * 8 + SLACK & -64;
	let deltaAt = packedAt;
	new Uint32Array(memoryUpTo(packedAt), reaches, sieve.reaches.length * 2).set(sieve.reaches.flatMap(({ before, behind }) => [before, behind]));
	kernel.setUp(reaches, LARGEST_OBJECT);
	let bytes = new Uint8Array(kernel.memory.buffer);
	let words = new Uint32Array(kernel.memory.buffer);
	const refresh = () => {
		if (bytes.length !== 0) return;
		bytes = new Uint8Array(kernel.memory.buffer);
		words = new Uint32Array(kernel.memory.buffer);
	};
	const textOf = (record) => bytes.subarray(record + RECORD, record + RECORD + words[record >> 2]);
	const judgeHits = (record) => {
		const at = record >> 2;
		const mark = (words[at + FLAGS] & MARKED) === 0 ? 0 : MARK;
		const text = textOf(record).subarray(mark);
		let live = 0;
		const first = words[at + HITS_AT];
		for (let hit = first, end = first + words[at + HITS] * 8; hit < end; hit += 8) {
			if (bytes[hit + 6] === UNJUDGED) {
				const anchor = bytes[hit + 4] | bytes[hit + 5] << 8;
				bytes[hit + 6] = sieve.judge(text, anchor, words[hit >> 2] - mark) ? LIVE : DEAD;
			}
			if (bytes[hit + 6] === LIVE) live++;
		}
		words[at + LIVE_HITS] = live;
		words[at + UNJUDGED_HITS] = 0;
		return live;
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
		addText(text, record) {
			memoryUpTo(record + RECORD + text.length + 256);
			refresh();
			bytes.set(text, record + RECORD);
			return kernel.searchWhole(record, text.length);
		},
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
					isLive: bytes[at + 6] === LIVE
				};
			}).toSorted((a, b) => a.place - b.place || a.anchor - b.anchor);
		},
		isSuspect(record) {
			refresh();
			const at = record >> 2;
			if ((words[at + UNJUDGED_HITS] === 0 ? words[at + LIVE_HITS] : judgeHits(record)) > 0 || sieve.suspectsAll) return true;
			return (words[at + FLAGS] & ODD) !== 0 && sieve.mayBeEncoded(textOf(record));
		}
	};
}
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
/** Looks at a family: an object that is stored whole, and all that is built from it. */
function createFamilyScan(families, pack, kernel, members, scan) {
	const { wanted } = scan;
	const largest = largestWanted(families, wanted);
	const start = kernel.makeRoom(Math.max(largest.packed, PIECES.bytes), Math.max(largest.delta, PIECES.count * 8));
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
			if ((wanted[at] & 1) !== 0) scan.onLeft(at, at === object ? reason : `a delta of an object that is ${reason}`);
			for (let i = childrenFrom[at]; i < childrenFrom[at + 1]; i++) stack.push(children[i]);
		}
	};
	const lookAt = (object, record) => {
		const isSuspect = kernel.isSuspect(record);
		if ((wanted[object] & 1) === 0) return;
		const size = kernel.size(record);
		if (isSuspect) scan.onSuspect(object, kernel.text(record));
		scan.onDone(size);
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
			lookAt(object, at);
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
			lookAt(last, at);
			stack.push(frameOf(last, at, behind));
		}
	};
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
const port = node_worker_threads.parentPort;
const { plan, tables, sums } = node_worker_threads.workerData;
const kernel = createObjectKernel(createSieve(plan), tables);
const tell = (message) => port.postMessage(message);
async function work(job) {
	await workOn(job, kernel, {
		onSuspect: (object, bytes) => tell({
			kind: "suspect",
			object,
			bytes: bytes.slice()
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
