var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
let node_worker_threads = require("node:worker_threads");
let node_fs = require("node:fs");
let node_path = require("node:path");
/** @param memory of a thread that another thread made */
function createThreadState(memory) {
	const shared = memory ?? new SharedArrayBuffer(32);
	const at = new Int32Array(shared, 0, 1);
	const totals = new Float64Array(shared, 8, 3);
	if (memory === void 0) at[0] = -1;
	const leaveStart = (next) => Atomics.compareExchange(at, 0, -1, next) === -1;
	return {
		memory: shared,
		at: () => Atomics.load(at, 0),
		sums: () => ({
			scanned: totals[0],
			bytes: totals[1],
			done: totals[2]
		}),
		begin: () => leaveStart(-2),
		startFile: (index) => void Atomics.store(at, 0, index),
		endFile({ scanned, bytes, done }) {
			totals.set([
				scanned,
				bytes,
				done
			]);
			Atomics.store(at, 0, -2);
		},
		dismiss: () => leaveStart(-3)
	};
}
/** @returns the most bytes that the next file may give @throws CapError when nothing is left */
function room(budget) {
	if (budget.bytes <= 0) throw new CapError("more comes out of it than is read");
	if (performance.now() > budget.until) {
		spendAll(budget);
		throw new CapError(`it takes longer than ${CAPS.seconds} seconds`);
	}
	return Math.min(CAPS.entryBytes, budget.bytes);
}
/** Counts what came out. */
function spend(budget, bytes) {
	budget.bytes -= bytes.length;
	return bytes;
}
/** Nothing more is read. */
function spendAll(budget) {
	budget.bytes = -1;
}
/** Counts one file, or what costs as much as several. @throws CapError when there are too many */
function countEntry(budget, cost = 1) {
	budget.entries -= cost;
	if (budget.entries < 0) throw new CapError(`it holds more than ${CAPS.entries.toLocaleString("en")} files`);
}
var CAPS, createBudget, CapError, FormatError, isSpent;
var init_budget = __esmMin((() => {
	CAPS = {
		/** Containers inside containers, the outermost counted. */
		depth: 4,
		/** Files in it. */
		entries: 3e4,
		/** Bytes that come out of one of them, and of all. */
		entryBytes: 64 << 20,
		bytes: 256 << 20,
		/** Bytes that come out for each that went in, once more than `freely` came out. */
		ratio: 100,
		freely: 64 << 20,
		/** A larger container is not held in memory. */
		container: 64 << 20,
		/** From its opening to the last file that is unpacked, with the time that scanning took. */
		seconds: 300
	};
	createBudget = (containerLength) => ({
		entries: CAPS.entries,
		bytes: Math.min(CAPS.bytes, Math.max(CAPS.freely, containerLength * CAPS.ratio)),
		until: performance.now() + CAPS.seconds * 1e3
	});
	CapError = class extends Error {};
	FormatError = class extends Error {};
	isSpent = ({ bytes }) => bytes < 0;
}));
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
var MAGIC, USTAR, stands;
var init_kind = __esmMin((() => {
	MAGIC = [
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
	USTAR = 257;
	stands = (bytes, magic, at) => magic.every((byte, i) => bytes[at + i] === byte);
}));
/** Bytes `start` to `end` as a string with one character (U+0000 to U+00FF) a byte. */
function latin1(bytes, start = 0, end = bytes.length) {
	if (latin1Slice !== void 0) return latin1Slice.call(bytes, start, Math.max(start, end));
	if (end - start <= CHUNK) return String.fromCharCode.apply(null, bytes.subarray(start, end));
	const parts = [];
	for (let at = start; at < end; at += CHUNK) parts.push(String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + CHUNK, end))));
	return parts.join("");
}
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
/** How many UTF-16 code units the bytes take when decoded; a malformed byte counts as one. */
function utf16Length(bytes, start, end) {
	let units = 0;
	for (let at = start; at < end;) {
		const length = bytes[at] < 128 ? 1 : sequenceLength(bytes, at, end);
		units += length === 4 ? 2 : 1;
		at += length === 0 ? 1 : length;
	}
	return units;
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
var CHUNK, latin1Slice, lowerAscii;
var init_bytes = __esmMin((() => {
	CHUNK = 8192;
	latin1Slice = globalThis.Buffer?.prototype.latin1Slice;
	lowerAscii = (text) => /[^\0-\x7f]/.test(text) ? text.replace(/[\0-\x7f]+/g, (ascii) => ascii.toLowerCase()) : text.toLowerCase();
}));
function createBits(bytes) {
	let at = 0;
	let held = 0;
	let count = 0;
	return {
		read(wanted) {
			while (count < wanted) {
				if (at >= bytes.length) throw new FormatError("broken bzip2 stream: its end is missing");
				held = (held << 8 | bytes[at++]) & 4294967295;
				count += 8;
			}
			count -= wanted;
			return held >>> count & (1 << wanted) - 1;
		},
		align() {
			count -= count & 7;
			return at - count / 8 < bytes.length;
		}
	};
}
function readCode(bits, size) {
	const lengths = new Uint8Array(size);
	let length = bits.read(5);
	for (let symbol = 0; symbol < size; symbol++) {
		while (bits.read(1) === 1) length += bits.read(1) === 0 ? 1 : -1;
		if (length < 1 || length > LONGEST_CODE) broken$2();
		lengths[symbol] = length;
	}
	const limit = (/* @__PURE__ */ new Int32Array(22)).fill(-1);
	const base = /* @__PURE__ */ new Int32Array(22);
	const symbols = new Uint16Array(size);
	let code = 0;
	let taken = 0;
	for (let each = 1; each <= LONGEST_CODE; each++) {
		base[each] = taken - code;
		for (let symbol = 0; symbol < size; symbol++) {
			if (lengths[symbol] !== each) continue;
			symbols[taken++] = symbol;
			code++;
		}
		limit[each] = code - 1;
		code <<= 1;
	}
	return {
		limit,
		base,
		symbols
	};
}
function readSymbol(bits, { limit, base, symbols }) {
	let code = 0;
	for (let length = 1; length <= LONGEST_CODE; length++) {
		code = code << 1 | bits.read(1);
		if (code <= limit[length]) {
			const symbol = symbols[base[length] + code];
			if (symbol !== void 0) return symbol;
		}
	}
	return broken$2();
}
function readUsed(bits) {
	const groups = bits.read(16);
	const used = [];
	for (let group = 0; group < 16; group++) {
		if ((groups >> 15 - group & 1) === 0) continue;
		const own = bits.read(16);
		for (let i = 0; i < 16; i++) if ((own >> 15 - i & 1) === 1) used.push(group * 16 + i);
	}
	return used;
}
function readSelectors(bits, tables) {
	const selectors = new Uint8Array(bits.read(15));
	if (selectors.length === 0) broken$2();
	const order = Array.from({ length: tables }, (_, i) => i);
	for (let i = 0; i < selectors.length; i++) {
		let place = 0;
		while (bits.read(1) === 1) if (++place >= tables) broken$2();
		const [table] = order.splice(place, 1);
		order.unshift(table);
		selectors[i] = table;
	}
	return selectors;
}
/** Undoes Huffman coding, runs of the front symbol and moving to front. @returns how many bytes of `block` were filled */
function readBlock(bits, block) {
	bits.read(24);
	bits.read(8);
	if (bits.read(1) === 1) throw new FormatError("broken bzip2 stream, or one of before 1996");
	const origin = bits.read(24);
	const order = readUsed(bits);
	const end = order.length + 1;
	if (order.length === 0) broken$2();
	const tables = bits.read(3);
	if (tables < 2 || tables > 6) broken$2();
	const selectors = readSelectors(bits, tables);
	const codes = Array.from({ length: tables }, () => readCode(bits, order.length + 2));
	let length = 0;
	let run = 0;
	let weight = 1;
	for (let group = 0; group < selectors.length; group++) {
		const code = codes[selectors[group]];
		for (let i = 0; i < 50; i++) {
			const symbol = readSymbol(bits, code);
			if (symbol <= 1) {
				run += weight << symbol;
				weight *= 2;
				if (run > block.length) broken$2();
				continue;
			}
			if (run > 0) {
				if (length + run > block.length) broken$2();
				block.fill(order[0], length, length + run);
				length += run;
				run = 0;
				weight = 1;
			}
			if (symbol === end) return {
				length,
				origin
			};
			const [byte] = order.splice(symbol - 1, 1);
			order.unshift(byte);
			if (length >= block.length) broken$2();
			block[length++] = byte;
		}
	}
	return broken$2();
}
/** Undoes the sorting: in `block` the low byte is the byte, the rest becomes the way. */
function unsort(block, length, origin) {
	if (length === 0) return 0;
	if (origin >= length) broken$2();
	const begins = /* @__PURE__ */ new Uint32Array(256);
	for (let i = 0; i < length; i++) begins[block[i] & 255] = begins[block[i] & 255] + 1;
	let sum = 0;
	for (let byte = 0; byte < 256; byte++) {
		const count = begins[byte];
		begins[byte] = sum;
		sum += count;
	}
	for (let i = 0; i < length; i++) {
		const byte = block[i] & 255;
		const at = begins[byte];
		begins[byte] = at + 1;
		block[at] = block[at] | i << 8;
	}
	return block[origin] >>> 8;
}
function put(out, byte, times, most) {
	if (out.length + times > most) throw new CapError(`more than ${most >> 20} MiB come out of it`);
	if (out.length + times > out.bytes.length) {
		const grown = new Uint8Array(Math.min(most, Math.max(out.bytes.length * 2, out.length + times)));
		grown.set(out.bytes.subarray(0, out.length));
		out.bytes = grown;
	}
	if (times === 1) out.bytes[out.length++] = byte;
	else {
		out.bytes.fill(byte, out.length, out.length + times);
		out.length += times;
	}
}
/** Follows the way through the block; four equal bytes are followed by how many more of them there are. */
function writeBlock(block, length, first, out, most) {
	let at = first;
	let last = -1;
	let repeats = 0;
	for (let i = 0; i < length; i++) {
		const entry = block[at];
		const byte = entry & 255;
		at = entry >>> 8;
		if (repeats === 4) {
			if (byte > 0) put(out, last, byte, most);
			repeats = 0;
			last = -1;
			continue;
		}
		repeats = byte === last ? repeats + 1 : 1;
		last = byte;
		put(out, byte, 1, most);
	}
}
/** @param most bytes that may come out @throws CapError or FormatError */
function unpackBzip2(bytes, most) {
	const bits = createBits(bytes);
	const out = {
		bytes: new Uint8Array(Math.min(most, 65536)),
		length: 0
	};
	do {
		if (bits.read(24) !== 4348520) broken$2();
		const level = bits.read(8) - 48;
		if (level < 1 || level > 9) broken$2();
		const block = new Uint32Array(level * 1e5);
		for (;;) {
			const magic = bits.read(24) * 16777216 + bits.read(24);
			if (magic === END_MAGIC) break;
			if (magic !== BLOCK_MAGIC) broken$2();
			const { length, origin } = readBlock(bits, block);
			writeBlock(block, length, unsort(block, length, origin), out, most);
		}
		bits.read(16);
		bits.read(16);
	} while (bits.align());
	return out.bytes.subarray(0, out.length);
}
var BLOCK_MAGIC, END_MAGIC, LONGEST_CODE, broken$2;
var init_bzip2 = __esmMin((() => {
	init_budget();
	BLOCK_MAGIC = 54156738319193;
	END_MAGIC = 25779555029136;
	LONGEST_CODE = 20;
	broken$2 = () => {
		throw new FormatError("broken bzip2 stream");
	};
}));
/** @param most bytes that may come out @param onFull throws */
function createLzma(most, onFull) {
	let out = new Uint8Array(Math.min(most, 65536));
	let length = 0;
	let dictionary = 0;
	let [literalContext, literalPosition, position] = [
		3,
		0,
		2
	];
	let probabilities = /* @__PURE__ */ new Uint16Array(8004);
	let state = 0;
	let [rep0, rep1, rep2, rep3] = [
		0,
		0,
		0,
		0
	];
	let bytes = /* @__PURE__ */ new Uint8Array(0);
	let at = 0;
	let range = 0;
	let code = 0;
	const grow = (end) => {
		if (end > most) onFull();
		if (end <= out.length) return;
		const grown = new Uint8Array(Math.min(most, Math.max(out.length * 2, end)));
		grown.set(out.subarray(0, length));
		out = grown;
	};
	const normalize = () => {
		if (range >>> 24 !== 0) return;
		if (at >= bytes.length) broken$1();
		range = range << 8 >>> 0;
		code = (code << 8 | bytes[at++]) >>> 0;
	};
	const bit = (index) => {
		normalize();
		const probability = probabilities[index];
		const bound = (range >>> 11) * probability;
		if (code < bound) {
			range = bound;
			probabilities[index] = probability + (2048 - probability >> 5);
			return 0;
		}
		range -= bound;
		code -= bound;
		probabilities[index] = probability - (probability >> 5);
		return 1;
	};
	const direct = (count) => {
		let value = 0;
		for (let i = 0; i < count; i++) {
			normalize();
			range >>>= 1;
			const isSet = code >= range;
			if (isSet) code -= range;
			value = value * 2 + (isSet ? 1 : 0);
		}
		return value;
	};
	const tree = (base, depth) => {
		let node = 1;
		for (let i = 0; i < depth; i++) node = node * 2 + bit(base + node);
		return node - (1 << depth);
	};
	const reverseTree = (base, depth) => {
		let node = 1;
		let value = 0;
		for (let i = 0; i < depth; i++) {
			const next = bit(base + node);
			node = node * 2 + next;
			value |= next << i;
		}
		return value;
	};
	const readLength = (base, place) => {
		if (bit(base) === 0) return 2 + tree(base + 2 + (place << 3), 3);
		if (bit(base + 1) === 0) return 10 + tree(base + 130 + (place << 3), 3);
		return 18 + tree(base + 258, 8);
	};
	const readDistance = (matchLength) => {
		const slot = tree(SLOTS$1 + (Math.min(matchLength - 2, 3) << 6), 6);
		if (slot < 4) return slot;
		const count = (slot >> 1) - 1;
		const base = (2 | slot & 1) * 2 ** count;
		if (slot < 14) return base + reverseTree(SPECIAL + base - slot, count);
		return base + direct(count - 4) * 16 + reverseTree(ALIGN, 4);
	};
	const readLiteral = () => {
		const before = length > dictionary ? out[length - 1] : 0;
		const place = ((length - dictionary & (1 << literalPosition) - 1) << literalContext) + (before >> 8 - literalContext);
		const base = LITERALS + 768 * place;
		let symbol = 1;
		if (state >= 7) {
			if (rep0 >= length - dictionary) broken$1();
			let match = out[length - rep0 - 1];
			while (symbol < 256) {
				const matchBit = match >> 7 & 1;
				match <<= 1;
				const next = bit(base + (1 + matchBit << 8) + symbol);
				symbol = symbol * 2 + next;
				if (matchBit !== next) break;
			}
		}
		while (symbol < 256) symbol = symbol * 2 + bit(base + symbol);
		out[length++] = symbol & 255;
		state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
	};
	const copy = (count, end) => {
		if (rep0 >= length - dictionary || length + count > end) broken$1();
		for (let i = 0; i < count; i++, length++) out[length] = out[length - rep0 - 1];
	};
	/** @returns how many bytes are to be copied */
	const readMatch = (place) => {
		if (bit(IS_REP + state) === 0) {
			[rep3, rep2, rep1] = [
				rep2,
				rep1,
				rep0
			];
			const count = readLength(LENGTHS, place);
			state = state < 7 ? 7 : 10;
			rep0 = readDistance(count);
			return count;
		}
		if (bit(IS_REP_0 + state) === 0) {
			if (bit(IS_REP_0_LONG + (state << 4) + place) === 0) {
				state = state < 7 ? 9 : 11;
				return 1;
			}
		} else if (bit(IS_REP_1 + state) === 0) [rep0, rep1] = [rep1, rep0];
		else if (bit(IS_REP_2 + state) === 0) [rep0, rep1, rep2] = [
			rep2,
			rep0,
			rep1
		];
		else [rep0, rep1, rep2, rep3] = [
			rep3,
			rep0,
			rep1,
			rep2
		];
		const count = readLength(REP_LENGTHS, place);
		state = state < 7 ? 8 : 11;
		return count;
	};
	const resetState = () => {
		probabilities.fill(HALF);
		state = 0;
		[rep0, rep1, rep2, rep3] = [
			0,
			0,
			0,
			0
		];
	};
	return {
		resetState,
		resetDictionary() {
			dictionary = length;
		},
		setProperties(byte) {
			if (byte >= 225) broken$1();
			literalContext = byte % 9;
			literalPosition = Math.floor(byte / 9) % 5;
			position = Math.floor(byte / 45);
			if (literalContext + literalPosition > 4) broken$1();
			probabilities = new Uint16Array(LITERALS + (768 << literalContext + literalPosition));
			resetState();
		},
		store(stored) {
			grow(length + stored.length);
			out.set(stored, length);
			length += stored.length;
		},
		decode(packed, count) {
			if (packed.length < 5) broken$1();
			bytes = packed;
			code = (packed[1] << 24 | packed[2] << 16 | packed[3] << 8 | packed[4]) >>> 0;
			range = 4294967295;
			at = 5;
			const end = length + count;
			grow(end);
			while (length < end) {
				const place = length - dictionary & (1 << position) - 1;
				if (bit(IS_MATCH + (state << 4) + place) === 0) readLiteral();
				else copy(readMatch(place), end);
			}
		},
		output: () => out.subarray(0, length)
	};
}
var HALF, IS_MATCH, IS_REP, IS_REP_0, IS_REP_1, IS_REP_2, IS_REP_0_LONG, SLOTS$1, SPECIAL, ALIGN, LENGTHS, REP_LENGTHS, LITERALS, broken$1;
var init_lzma = __esmMin((() => {
	init_budget();
	HALF = 1024;
	IS_MATCH = 0;
	IS_REP = 192;
	IS_REP_0 = 204;
	IS_REP_1 = 216;
	IS_REP_2 = 228;
	IS_REP_0_LONG = 240;
	SLOTS$1 = 432;
	SPECIAL = 688;
	ALIGN = 816;
	LENGTHS = 832;
	REP_LENGTHS = 1346;
	LITERALS = 1860;
	broken$1 = () => {
		throw new FormatError("broken LZMA data");
	};
}));
/** @returns the number and where it ends */
function readNumber(bytes, from) {
	let value = 0;
	for (let i = 0; i < 9; i++) {
		const byte = bytes[from + i] ?? broken();
		value += (byte & 127) * 2 ** (7 * i);
		if ((byte & 128) === 0) return [value, from + i + 1];
	}
	return broken();
}
function checkFilters(bytes, at) {
	const flags = bytes[at + 1];
	let next = at + 2;
	if ((flags & 64) !== 0) [, next] = readNumber(bytes, next);
	if ((flags & 128) !== 0) [, next] = readNumber(bytes, next);
	const [id] = readNumber(bytes, next);
	if ((flags & 3) !== 0 || id !== LZMA2) broken("packed by an xz filter that is not read");
}
/** @param most bytes that may come out @throws CapError or FormatError */
function unpackXz(bytes, most) {
	const lzma = createLzma(most, () => {
		throw new CapError(`more than ${most >> 20} MiB come out of it`);
	});
	let at = 0;
	while (at + 12 <= bytes.length) {
		if (bytes[at] === 0) {
			at += 4;
			continue;
		}
		if (bytes[at] !== 253 || bytes[at + 1] !== 55) broken();
		const check = CHECK_SIZES[bytes[at + 7] & 15];
		at += 12;
		while (at < bytes.length && bytes[at] !== 0) {
			checkFilters(bytes, at);
			const start = at + (bytes[at] + 1) * 4;
			const end = readLzma2(bytes, start, lzma);
			at = end + (4 - (end - start & 3) & 3) + check;
		}
		if (at >= bytes.length) broken("broken xz stream: its end is missing");
		at = behindIndex(bytes, at);
	}
	return lzma.output();
}
function behindIndex(bytes, start) {
	let [count, at] = readNumber(bytes, start + 1);
	for (; count > 0; count--) {
		[, at] = readNumber(bytes, at);
		[, at] = readNumber(bytes, at);
	}
	return at + (4 - (at - start & 3) & 3) + 4 + 12;
}
/** Chunks of LZMA2 up to the one that ends them. @returns where that is */
function readLzma2(bytes, start, lzma) {
	let at = start;
	for (;;) {
		const control = bytes[at] ?? broken("broken xz stream: its end is missing");
		if (control === 0) return at + 1;
		const size = ((bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0)) + 1;
		if (control < 128) {
			if (control > 2) broken();
			if (control === 1) lzma.resetDictionary();
			lzma.store(bytes.subarray(at + 3, at + 3 + size));
			at += 3 + size;
			continue;
		}
		const unpacked = ((control & 31) << 16) + size;
		const packed = ((bytes[at + 3] ?? 0) << 8 | (bytes[at + 4] ?? 0)) + 1;
		const reset = control >> 5 & 3;
		at += 5;
		if (reset === 3) lzma.resetDictionary();
		if (reset >= 2) lzma.setProperties(bytes[at++] ?? broken());
		else if (reset === 1) lzma.resetState();
		lzma.decode(bytes.subarray(at, at + packed), unpacked);
		at += packed;
	}
}
var broken, LZMA2, CHECK_SIZES;
var init_xz = __esmMin((() => {
	init_budget();
	init_lzma();
	broken = (what = "broken xz stream") => {
		throw new FormatError(what);
	};
	LZMA2 = 33;
	CHECK_SIZES = [
		0,
		4,
		4,
		4,
		8,
		8,
		8,
		16,
		16,
		16,
		32,
		32,
		32,
		64,
		64,
		64
	];
}));
var ab, u8, u16$1, i16, i32, slc, fill, cpw, ec, err, rb, b4, rzfh, msb, rfse, rhu, dllt, dmlt, doct, b2bl, llb, llbl, mlb, mlbl, dhu, dhu4, rzb, cct, Decompress;
var init_esm = __esmMin((() => {
	ab = ArrayBuffer;
	u8 = Uint8Array;
	u16$1 = Uint16Array;
	i16 = Int16Array;
	i32 = Int32Array;
	slc = function(v, s, e) {
		if (u8.prototype.slice) return u8.prototype.slice.call(v, s, e);
		if (s == null || s < 0) s = 0;
		if (e == null || e > v.length) e = v.length;
		var n = new u8(e - s);
		n.set(v.subarray(s, e));
		return n;
	};
	fill = function(v, n, s, e) {
		if (u8.prototype.fill) return u8.prototype.fill.call(v, n, s, e);
		if (s == null || s < 0) s = 0;
		if (e == null || e > v.length) e = v.length;
		for (; s < e; ++s) v[s] = n;
		return v;
	};
	cpw = function(v, t, s, e) {
		if (u8.prototype.copyWithin) return u8.prototype.copyWithin.call(v, t, s, e);
		if (s == null || s < 0) s = 0;
		if (e == null || e > v.length) e = v.length;
		while (s < e) v[t++] = v[s++];
	};
	ec = [
		"invalid zstd data",
		"window size too large (>2046MB)",
		"invalid block type",
		"FSE accuracy too high",
		"match distance too far back",
		"unexpected EOF"
	];
	err = function(ind, msg, nt) {
		var e = new Error(msg || ec[ind]);
		e.code = ind;
		if (Error.captureStackTrace) Error.captureStackTrace(e, err);
		if (!nt) throw e;
		return e;
	};
	rb = function(d, b, n) {
		var i = 0, o = 0;
		for (; i < n; ++i) o |= d[b++] << (i << 3);
		return o;
	};
	b4 = function(d, b) {
		return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
	};
	rzfh = function(dat, w) {
		var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
		if (n3 == 3126568 && dat[3] == 253) {
			var flg = dat[4];
			var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
			if (flg & 8) err(0);
			var bt = 6 - ss;
			var db = df == 3 ? 4 : df;
			var di = rb(dat, bt, db);
			bt += db;
			var fsb = fcf ? 1 << fcf : ss;
			var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
			var ws = fss;
			if (!ss) {
				var wb = 1 << 10 + (dat[5] >> 3);
				ws = wb + (wb >> 3) * (dat[5] & 7);
			}
			if (ws > 2145386496) err(1);
			var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
			buf[0] = 1, buf[4] = 4, buf[8] = 8;
			return {
				b: bt + fsb,
				y: 0,
				l: 0,
				d: di,
				w: w && w != 1 ? w : buf.subarray(12),
				e: ws,
				o: new i32(buf.buffer, 0, 3),
				u: fss,
				c: cc,
				m: Math.min(131072, ws)
			};
		} else if ((n3 >> 4 | dat[3] << 20) == 25481893) return b4(dat, 4) + 8;
		err(0);
	};
	msb = function(val) {
		var bits = 0;
		for (; 1 << bits <= val; ++bits);
		return bits - 1;
	};
	rfse = function(dat, bt, mal) {
		var tpos = (bt << 3) + 4;
		var al = (dat[bt] & 15) + 5;
		if (al > mal) err(3);
		var sz = 1 << al;
		var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
		var buf = new ab(512 + (sz << 2));
		var freq = new i16(buf, 0, 256);
		var dstate = new u16$1(buf, 0, 256);
		var nstate = new u16$1(buf, 512, sz);
		var bb1 = 512 + (sz << 1);
		var syms = new u8(buf, bb1, sz);
		var nbits = new u8(buf, bb1 + sz);
		while (sym < 255 && probs > 0) {
			var bits = msb(probs + 1);
			var cbt = tpos >> 3;
			var msk = (1 << bits + 1) - 1;
			var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
			var msk1fb = (1 << bits) - 1;
			var msv = msk - probs - 1;
			var sval = val & msk1fb;
			if (sval < msv) tpos += bits, val = sval;
			else {
				tpos += bits + 1;
				if (val > msk1fb) val -= msv;
			}
			freq[++sym] = --val;
			if (val == -1) {
				probs += val;
				syms[--ht] = sym;
			} else probs -= val;
			if (!val) do {
				var rbt = tpos >> 3;
				re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
				tpos += 2;
				sym += re;
			} while (re == 3);
		}
		if (sym > 255 || probs) err(0);
		var sympos = 0;
		var sstep = (sz >> 1) + (sz >> 3) + 3;
		var smask = sz - 1;
		for (var s = 0; s <= sym; ++s) {
			var sf = freq[s];
			if (sf < 1) {
				dstate[s] = -sf;
				continue;
			}
			for (i = 0; i < sf; ++i) {
				syms[sympos] = s;
				do
					sympos = sympos + sstep & smask;
				while (sympos >= ht);
			}
		}
		if (sympos) err(0);
		for (i = 0; i < sz; ++i) {
			var ns = dstate[syms[i]]++;
			var nb = nbits[i] = al - msb(ns);
			nstate[i] = (ns << nb) - sz;
		}
		return [tpos + 7 >> 3, {
			b: al,
			s: syms,
			n: nbits,
			t: nstate
		}];
	};
	rhu = function(dat, bt) {
		var i = 0, wc = -1;
		var buf = new u8(292), hb = dat[bt];
		var hw = buf.subarray(0, 256);
		var rc = buf.subarray(256, 268);
		var ri = new u16$1(buf.buffer, 268);
		if (hb < 128) {
			var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
			bt += hb;
			var epos = ebt << 3;
			var lb = dat[bt];
			if (!lb) err(0);
			var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
			var fpos = (++bt << 3) - 8 + msb(lb);
			for (;;) {
				fpos -= btr1;
				if (fpos < epos) break;
				var cbt = fpos >> 3;
				st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
				hw[++wc] = fdt.s[st1];
				fpos -= btr2;
				if (fpos < epos) break;
				cbt = fpos >> 3;
				st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
				hw[++wc] = fdt.s[st2];
				btr1 = fdt.n[st1];
				st1 = fdt.t[st1];
				btr2 = fdt.n[st2];
				st2 = fdt.t[st2];
			}
			if (++wc > 255) err(0);
		} else {
			wc = hb - 127;
			for (; i < wc; i += 2) {
				var byte = dat[++bt];
				hw[i] = byte >> 4;
				hw[i + 1] = byte & 15;
			}
			++bt;
		}
		var wes = 0;
		for (i = 0; i < wc; ++i) {
			var wt = hw[i];
			if (wt > 11) err(0);
			wes += wt && 1 << wt - 1;
		}
		var mb = msb(wes) + 1;
		var ts = 1 << mb;
		var rem = ts - wes;
		if (rem & rem - 1) err(0);
		hw[wc++] = msb(rem) + 1;
		for (i = 0; i < wc; ++i) {
			var wt = hw[i];
			++rc[hw[i] = wt && mb + 1 - wt];
		}
		var hbuf = new u8(ts << 1);
		var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
		ri[mb] = 0;
		for (i = mb; i > 0; --i) {
			var pv = ri[i];
			fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
		}
		if (ri[0] != ts) err(0);
		for (i = 0; i < wc; ++i) {
			var bits = hw[i];
			if (bits) {
				var code = ri[bits];
				fill(syms, i, code, ri[bits] = code + (1 << mb - bits));
			}
		}
		return [bt, {
			n: nb,
			b: mb,
			s: syms
		}];
	};
	dllt = (/*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
		81,
		16,
		99,
		140,
		49,
		198,
		24,
		99,
		12,
		33,
		196,
		24,
		99,
		102,
		102,
		134,
		70,
		146,
		4
	]), 0, 6))[1];
	dmlt = (/*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
		33,
		20,
		196,
		24,
		99,
		140,
		33,
		132,
		16,
		66,
		8,
		33,
		132,
		16,
		66,
		8,
		33,
		68,
		68,
		68,
		68,
		68,
		68,
		68,
		68,
		36,
		9
	]), 0, 6))[1];
	doct = (/*#__PURE__ */ rfse(/*#__PURE__*/ new u8([
		32,
		132,
		16,
		66,
		102,
		70,
		68,
		68,
		68,
		68,
		36,
		73,
		2
	]), 0, 5))[1];
	b2bl = function(b, s) {
		var len = b.length, bl = new i32(len);
		for (var i = 0; i < len; ++i) {
			bl[i] = s;
			s += 1 << b[i];
		}
		return bl;
	};
	llb = /*#__PURE__ */ new u8((/*#__PURE__ */ new i32([
		0,
		0,
		0,
		0,
		16843009,
		50528770,
		134678020,
		202050057,
		269422093
	])).buffer, 0, 36);
	llbl = /*#__PURE__ */ b2bl(llb, 0);
	mlb = /*#__PURE__ */ new u8((/*#__PURE__ */ new i32([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		16843009,
		50528770,
		117769220,
		185207048,
		252579084,
		16
	])).buffer, 0, 53);
	mlbl = /*#__PURE__ */ b2bl(mlb, 3);
	dhu = function(dat, out, hu) {
		var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
		if (!lb) err(0);
		var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
		for (; pos > eb && i < ss;) {
			var cbt = pos >> 3;
			var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
			st = (st << btr | val) & msk;
			out[++i] = hu.s[st];
			pos -= btr = hu.n[st];
		}
		if (pos != eb || i + 1 != ss) err(0);
	};
	dhu4 = function(dat, out, hu) {
		var bt = 6;
		var sz1 = out.length + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
		dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
		dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
		dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
		dhu(dat.subarray(bt), out.subarray(sz3), hu);
	};
	rzb = function(dat, st, out) {
		var _a;
		var bt = st.b;
		var b0 = dat[bt], btype = b0 >> 1 & 3;
		st.l = b0 & 1;
		var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
		var ebt = (bt += 3) + sz;
		if (btype == 1) {
			if (bt >= dat.length) return;
			st.b = bt + 1;
			if (out) {
				fill(out, dat[bt], st.y, st.y += sz);
				return out;
			}
			return fill(new u8(sz), dat[bt]);
		}
		if (ebt > dat.length) return;
		if (btype == 0) {
			st.b = ebt;
			if (out) {
				out.set(dat.subarray(bt, ebt), st.y);
				st.y += sz;
				return out;
			}
			return slc(dat, bt, ebt);
		}
		if (btype == 2) {
			var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
			var lss = b3 >> 4, lcs = 0, s4 = 0;
			if (lbt < 2) {
				if (sf & 1) lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
				else lss = b3 >> 3;
			} else {
				s4 = sf;
				if (sf < 2) lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
				else if (sf == 2) lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
				else lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
			}
			++bt;
			var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
			var spl = buf.length - lss;
			if (lbt == 0) buf.set(dat.subarray(bt, bt += lss), spl);
			else if (lbt == 1) fill(buf, dat[bt++], spl);
			else {
				var hu = st.h;
				if (lbt == 2) {
					var hud = rhu(dat, bt);
					lcs += bt - (bt = hud[0]);
					st.h = hu = hud[1];
				} else if (!hu) err(0);
				(s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
			}
			var ns = dat[bt++];
			if (ns) {
				if (ns == 255) ns = (dat[bt++] | dat[bt++] << 8) + 32512;
				else if (ns > 127) ns = ns - 128 << 8 | dat[bt++];
				var scm = dat[bt++];
				if (scm & 3) err(0);
				var dts = [
					dmlt,
					doct,
					dllt
				];
				for (var i = 2; i > -1; --i) {
					var md = scm >> (i << 1) + 2 & 3;
					if (md == 1) {
						var rbuf = new u8([
							0,
							0,
							dat[bt++]
						]);
						dts[i] = {
							s: rbuf.subarray(2, 3),
							n: rbuf.subarray(0, 1),
							t: new u16$1(rbuf.buffer, 0, 1),
							b: 0
						};
					} else if (md == 2) _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
					else if (md == 3) {
						if (!st.t) err(0);
						dts[i] = st.t[i];
					}
				}
				var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
				var lb = dat[ebt - 1];
				if (!lb) err(0);
				var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
				var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
				cbt = (spos -= oct.b) >> 3;
				var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
				cbt = (spos -= mlt.b) >> 3;
				var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
				for (++ns; --ns;) {
					var llc = llt.s[lst];
					var lbtr = llt.n[lst];
					var mlc = mlt.s[mst];
					var mbtr = mlt.n[mst];
					var ofc = oct.s[ost];
					var obtr = oct.n[ost];
					cbt = (spos -= ofc) >> 3;
					var ofp = 1 << ofc;
					var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
					cbt = (spos -= mlb[mlc]) >> 3;
					var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
					cbt = (spos -= llb[llc]) >> 3;
					var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
					cbt = (spos -= lbtr) >> 3;
					lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
					cbt = (spos -= mbtr) >> 3;
					mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
					cbt = (spos -= obtr) >> 3;
					ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
					if (off > 3) {
						st.o[2] = st.o[1];
						st.o[1] = st.o[0];
						st.o[0] = off -= 3;
					} else {
						var idx = off - (ll != 0);
						if (idx) {
							off = idx == 3 ? st.o[0] - 1 : st.o[idx];
							if (idx > 1) st.o[2] = st.o[1];
							st.o[1] = st.o[0];
							st.o[0] = off;
						} else off = st.o[0];
					}
					for (var i = 0; i < ll; ++i) buf[oubt + i] = buf[spl + i];
					oubt += ll, spl += ll;
					var stin = oubt - off;
					if (stin < 0) {
						var len = -stin;
						var bs = st.e + stin;
						if (len > ml) len = ml;
						for (var i = 0; i < len; ++i) buf[oubt + i] = st.w[bs + i];
						oubt += len, ml -= len, stin = 0;
					}
					for (var i = 0; i < ml; ++i) buf[oubt + i] = buf[stin + i];
					oubt += ml;
				}
				if (oubt != spl) while (spl < buf.length) buf[oubt++] = buf[spl++];
				else oubt = buf.length;
				if (out) st.y += oubt;
				else buf = slc(buf, 0, oubt);
			} else if (out) {
				st.y += lss;
				if (spl) for (var i = 0; i < lss; ++i) buf[i] = buf[spl + i];
			} else if (spl) buf = slc(buf, spl);
			st.b = ebt;
			return buf;
		}
		err(2);
	};
	cct = function(bufs, ol) {
		if (bufs.length == 1) return bufs[0];
		var buf = new u8(ol);
		for (var i = 0, b = 0; i < bufs.length; ++i) {
			var chk = bufs[i];
			buf.set(chk, b);
			b += chk.length;
		}
		return buf;
	};
	Decompress = /* @__PURE__ */ function() {
		/**
		* Creates a Zstandard decompressor
		* @param ondata The handler for stream data
		*/
		function Decompress(ondata) {
			this.ondata = ondata;
			this.c = [];
			this.l = 0;
			this.z = 0;
		}
		/**
		* Pushes data to be decompressed
		* @param chunk The chunk of data to push
		* @param final Whether or not this is the last chunk in the stream
		*/
		Decompress.prototype.push = function(chunk, final) {
			if (typeof this.s == "number") {
				var sub = Math.min(chunk.length, this.s);
				chunk = chunk.subarray(sub);
				this.s -= sub;
			}
			var ncs = chunk.length + this.l;
			if (!this.s) {
				if (final) {
					if (!ncs) {
						this.ondata(new u8(0), true);
						return;
					}
					if (ncs < 5) err(5);
				} else if (ncs < 18) {
					this.c.push(chunk);
					this.l = ncs;
					return;
				}
				if (this.l) {
					this.c.push(chunk);
					chunk = cct(this.c, ncs);
					this.c = [];
					this.l = 0;
				}
				if (typeof (this.s = rzfh(chunk)) == "number") return this.push(chunk, final);
			}
			if (typeof this.s != "number") {
				if (ncs < (this.z || 3)) {
					if (final) err(5);
					this.c.push(chunk);
					this.l = ncs;
					return;
				}
				if (this.l) {
					this.c.push(chunk);
					chunk = cct(this.c, ncs);
					this.c = [];
					this.l = 0;
				}
				if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
					if (final) err(5);
					this.c.push(chunk);
					this.l = ncs;
					return;
				} else this.z = 0;
				for (;;) {
					var blk = rzb(chunk, this.s);
					if (!blk) {
						if (final) err(5);
						var adc = chunk.subarray(this.s.b);
						this.s.b = 0;
						this.c.push(adc), this.l += adc.length;
						return;
					} else {
						this.ondata(blk, false);
						cpw(this.s.w, 0, blk.length);
						this.s.w.set(blk, this.s.w.length - blk.length);
					}
					if (this.s.l) {
						var rest = chunk.subarray(this.s.b);
						this.s = this.s.c * 4;
						this.push(rest, final);
						return;
					}
				}
			} else if (final) err(5);
		};
		return Decompress;
	}();
}));
/** @param most bytes that may come out @throws CapError or FormatError */
function unpackZstd(bytes, most) {
	const chunks = [];
	let length = 0;
	const stream = new Decompress((chunk) => {
		length += chunk.length;
		if (length > most) throw new CapError(`more than ${most >> 20} MiB come out of it`);
		chunks.push(chunk.slice());
	});
	try {
		for (let at = 0; at < bytes.length; at += PIECE$2) stream.push(bytes.subarray(at, at + PIECE$2), at + PIECE$2 >= bytes.length);
	} catch (error) {
		if (error instanceof CapError) throw error;
		throw new FormatError("broken Zstandard stream");
	}
	return Buffer.concat(chunks);
}
var PIECE$2;
var init_zstd = __esmMin((() => {
	init_esm();
	init_budget();
	PIECE$2 = 65536;
}));
/** @throws CapError or FormatError */
function unpack$1(method, bytes, budget) {
	const most = room(budget);
	if (method === "bzip2") return spend(budget, unpackBzip2(bytes, most));
	if (method === "xz") return spend(budget, unpackXz(bytes, most));
	if (method === "zstd") return spend(budget, unpackZstd(bytes, most));
	const [name, options] = OF_NODE[method];
	try {
		return spend(budget, zlib()[name](bytes, {
			...options,
			maxOutputLength: most,
			chunkSize: Math.min(1 << 18, Math.max(4096, bytes.length * 4))
		}));
	} catch (error) {
		if (error.code === "ERR_BUFFER_TOO_LARGE") {
			budget.bytes -= most;
			throw new CapError(`more than ${most >> 20} MiB come out of it`);
		}
		throw new FormatError(`broken ${method} stream`);
	}
}
var zlib, FLUSH, OF_NODE;
var init_unpack = __esmMin((() => {
	init_budget();
	init_bzip2();
	init_xz();
	init_zstd();
	zlib = () => process.getBuiltinModule("node:zlib");
	FLUSH = { finishFlush: 2 };
	OF_NODE = {
		deflate: ["inflateRawSync", FLUSH],
		zlib: ["inflateSync", FLUSH],
		gzip: ["gunzipSync", FLUSH]
	};
}));
function unescaped(text) {
	return text.replaceAll(/\\([nrtbf]|[0-7]{1,3}|\r?\n|[\s\S])/g, (_, code) => {
		if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
		return {
			n: "\n",
			r: "\r",
			t: "	",
			b: "\b",
			f: "\f",
			"\n": "",
			"\r\n": ""
		}[code] ?? code;
	});
}
/** What a content stream shows, line by line; of fonts that number their glyphs nothing can be read so. */
function shownText(content) {
	let shown = "";
	for (const [, text, hex, move] of content.matchAll(SHOWN)) if (text !== void 0) shown += unescaped(text);
	else if (hex !== void 0) shown += latin1(Uint8Array.from(hex.replaceAll(/\s/g, "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
	else shown += move === void 0 ? " " : "\n";
	return shown.replaceAll(/\n+/g, "\n");
}
/** @throws CapError for too many streams */
function* readPdf(bytes, budget) {
	const text = latin1(bytes);
	let number = 0;
	let left = MOST_SHOWN;
	for (const { 0: mark, index } of text.matchAll(STREAM)) {
		countEntry(budget);
		const before = text.slice(Math.max(0, index - DICTIONARY), index);
		const dictionary = before.slice(before.lastIndexOf("obj") + 1);
		if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/Subtype\s*\/Image\b|\/FontFile/.test(dictionary)) continue;
		const start = index + mark.length;
		const end = text.indexOf("endstream", start);
		number++;
		yield {
			name: fromLatin1(`stream ${number}`),
			read() {
				if (/\/Encrypt\b/.test(text.slice(-4096))) throw new FormatError("encrypted");
				const content = latin1(unpack$1("zlib", bytes.subarray(start, end === -1 ? bytes.length : end), budget));
				left -= content.length;
				return fromLatin1(left > 0 && /\bBT\b/.test(content) ? shownText(content) : content);
			}
		};
	}
}
var STREAM, DICTIONARY, MOST_SHOWN, SHOWN;
var init_pdf = __esmMin((() => {
	init_bytes();
	init_budget();
	init_unpack();
	STREAM = /stream\r?\n/g;
	DICTIONARY = 512;
	MOST_SHOWN = 4 << 20;
	SHOWN = /\(((?:[^\\()]|\\[\s\S])*)\)|<([0-9A-Fa-f\s]+)>|\b(T\*|Td|TD|Tm|ET)\b|(?:^|[\s\]])-\d{3,}(?=[\s(<])/g;
}));
function cString(bytes, from, length) {
	const field = bytes.subarray(from, from + length);
	const end = field.indexOf(0);
	return end === -1 ? field : field.subarray(0, end);
}
/** An octal number, or GNU's base-256; NaN for neither. */
function number(bytes, from, length) {
	if ((bytes[from] & 128) !== 0) {
		let value = bytes[from] & 127;
		for (let i = 1; i < length; i++) value = value * 256 + bytes[from + i];
		return value;
	}
	let value = 0;
	let at = from;
	while (at < from + length && bytes[at] >= ZERO && bytes[at] < 56) value = value * 8 + bytes[at++] - ZERO;
	if (at > from && at < from + length && bytes[at] === 0) return value;
	const digits = latin1(cString(bytes, from, length)).trim();
	return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : NaN;
}
/** Whether a block is a header: the sum of its bytes stands in it, taken for blanks. */
function isTarHeader(bytes, at) {
	if (at + BLOCK > bytes.length) return false;
	let sum = 256;
	for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += bytes[at + i];
	return number(bytes, at + 148, 8) === sum && sum !== 256;
}
/** The path in a pax header: records `length key=value\n`. */
function paxPath(bytes) {
	for (let at = 0; at < bytes.length;) {
		const blank = bytes.indexOf(32, at);
		const length = blank === -1 ? NaN : Number(latin1(bytes, at, Math.min(blank, at + 12)));
		if (!(length > 0)) return null;
		if (latin1(bytes, blank + 1, blank + 6) === "path=") return bytes.subarray(blank + 6, at + length - 1);
		at += length;
	}
	return null;
}
function nameOf(bytes, at) {
	const name = cString(bytes, at, 100);
	const prefix = latin1(bytes, at + 257, at + 263) === "ustar\0" ? cString(bytes, at + 345, 155) : name.subarray(0, 0);
	if (prefix.length === 0) return name;
	const whole = new Uint8Array(prefix.length + 1 + name.length);
	whole.set(prefix);
	whole[prefix.length] = 47;
	whole.set(name, prefix.length + 1);
	return whole;
}
/** Bytes of archives in a tar are counted as they come out of it, though nothing is unpacked. @throws CapError or FormatError */
function* readTar(bytes, budget) {
	let longName = null;
	for (let at = 0; at + BLOCK <= bytes.length;) {
		if (bytes[at] === 0 && bytes.subarray(at, at + BLOCK).every((byte) => byte === 0)) {
			at += BLOCK;
			continue;
		}
		if (!isTarHeader(bytes, at)) throw new FormatError("broken: what should be a header is none");
		countEntry(budget);
		const size = number(bytes, at + 124, 12);
		if (!(size >= 0 && size <= Number.MAX_SAFE_INTEGER)) throw new FormatError("broken: a size that is none");
		const type = String.fromCharCode(bytes[at + 156]);
		const data = bytes.subarray(at + BLOCK, at + BLOCK + size);
		const name = longName ?? nameOf(bytes, at);
		longName = null;
		if (type === "L") longName = cString(data, 0, data.length);
		else if (type === "x") longName = paxPath(data.subarray(0, 65536));
		else if ((type === "0" || type === "\0" || type === "7") && size > 0) {
			const read = () => {
				if (data.length > room(budget)) throw new CapError("more comes out of it than is read");
				return spend(budget, data);
			};
			yield {
				name,
				read
			};
		}
		if (data.length < size) throw new FormatError("its end is missing");
		at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
	}
}
var BLOCK, ZERO;
var init_tar = __esmMin((() => {
	init_bytes();
	init_budget();
	BLOCK = 512;
	ZERO = 48;
}));
var u16, u32;
var init_entry = __esmMin((() => {
	u16 = (bytes, at) => (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
	u32 = (bytes, at) => (u16(bytes, at) | u16(bytes, at + 2) << 16) >>> 0;
}));
/** Offset of the end record; -1 without one. */
function findEnd(bytes) {
	const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
	for (let at = bytes.length - END_SIZE; at >= lowest; at--) if (bytes[at] === 80 && u32(bytes, at) === END) return at;
	return -1;
}
function readData(bytes, start, size, method, isEncrypted, budget) {
	if (isEncrypted) throw new FormatError("encrypted");
	if (start > bytes.length) throw new FormatError("broken: it should lie behind the end");
	const data = bytes.subarray(start, Math.min(bytes.length, start + size));
	if (method === 0) {
		if (data.length > room(budget)) throw new CapError("more comes out of it than is read");
		return spend(budget, data);
	}
	const known = METHODS[method];
	if (known === void 0) throw new FormatError(`packed by method ${method}, which is not read`);
	return unpack$1(known, data, budget);
}
function* byDirectory(bytes, end, budget) {
	const size = u32(bytes, end + 12);
	let at = u32(bytes, end + 16);
	let shift = 0;
	if (u32(bytes, at) !== CENTRAL && size <= end && u32(bytes, end - size) === CENTRAL) {
		shift = end - size - at;
		at = end - size;
	}
	if (u32(bytes, at) !== CENTRAL) {
		if (u16(bytes, end + 10) === 0) return;
		yield* byLocalHeaders(bytes, budget);
		return;
	}
	while (at + 46 <= bytes.length && u32(bytes, at) === CENTRAL) {
		countEntry(budget);
		const [flags, method, packed] = [
			u16(bytes, at + 8),
			u16(bytes, at + 10),
			u32(bytes, at + 20)
		];
		const [nameLength, extraLength, commentLength] = [
			u16(bytes, at + 28),
			u16(bytes, at + 30),
			u16(bytes, at + 32)
		];
		const local = u32(bytes, at + 42) + shift;
		const name = bytes.subarray(at + 46, at + 46 + nameLength);
		const read = () => {
			if (u32(bytes, local) !== LOCAL) throw new FormatError("broken: it is not where the directory says");
			return readData(bytes, local + 30 + u16(bytes, local + 26) + u16(bytes, local + 28), packed, method, (flags & 1) === 1, budget);
		};
		if (name.at(-1) !== 47) yield {
			name,
			read
		};
		at += 46 + nameLength + extraLength + commentLength;
	}
}
/** For archives whose end is missing. */
function* byLocalHeaders(bytes, budget) {
	for (let at = 0; at !== -1 && at + 30 <= bytes.length; at = nextLocal(bytes, at + 30)) {
		if (u32(bytes, at) !== LOCAL) continue;
		countEntry(budget);
		const [flags, method] = [u16(bytes, at + 6), u16(bytes, at + 8)];
		const name = bytes.subarray(at + 30, at + 30 + u16(bytes, at + 26));
		const start = at + 30 + name.length + u16(bytes, at + 28);
		const size = u32(bytes, at + 18) === 0 ? bytes.length : u32(bytes, at + 18);
		if (name.at(-1) !== 47) yield {
			name,
			read: () => readData(bytes, start, size, method, (flags & 1) === 1, budget)
		};
	}
}
function nextLocal(bytes, from) {
	for (let at = bytes.indexOf(80, from); at !== -1; at = bytes.indexOf(80, at + 1)) if (u32(bytes, at) === LOCAL) return at;
	return -1;
}
/** @throws CapError for too many files */
function* readZip(bytes, budget) {
	const end = findEnd(bytes);
	if (end === -1) {
		yield* byLocalHeaders(bytes, budget);
		throw new FormatError("its end is missing");
	}
	yield* byDirectory(bytes, end, budget);
}
var LOCAL, CENTRAL, END, END_SIZE, LONGEST_COMMENT, METHODS;
var init_zip = __esmMin((() => {
	init_budget();
	init_entry();
	init_unpack();
	LOCAL = 67324752;
	CENTRAL = 33639248;
	END = 101010256;
	END_SIZE = 22;
	LONGEST_COMMENT = 65535;
	METHODS = {
		8: "deflate",
		12: "bzip2",
		93: "zstd",
		95: "xz"
	};
}));
/** What a packed file was called before. */
function innerName(outer) {
	const name = Buffer.from(outer).toString("latin1").split("/").at(-1);
	const ending = ENDINGS.find(([pattern]) => pattern.test(name));
	return Buffer.from(ending === void 0 ? "content" : name.replace(ending[0], ending[1]), "latin1");
}
function* entriesOf(kind, name, bytes, budget) {
	if (kind === "zip") yield* readZip(bytes, budget);
	else if (kind === "tar") yield* readTar(bytes, budget);
	else if (kind === "pdf") yield* readPdf(bytes, budget);
	else {
		const content = unpack$1(kind, bytes, budget);
		if (isTarHeader(content, 0)) yield* readTar(content, budget);
		else yield {
			name: innerName(name),
			read: () => content
		};
	}
}
function* walk(bytes, path, name, depth, budget, most) {
	const kind = containerKind(bytes);
	if (kind === null) return;
	if (depth > most) {
		yield {
			path,
			problem: `archives are opened ${most} deep: what it holds was not scanned`,
			isCap: true
		};
		return;
	}
	try {
		if (depth > 1) countEntry(budget, CONTAINER_COST);
		for (const { name: own, read } of entriesOf(kind, name, bytes, budget)) {
			const inside = [...path, own];
			try {
				const content = read();
				yield {
					path: inside,
					bytes: content
				};
				yield* walk(content, inside, own, depth + 1, budget, most);
			} catch (error) {
				if (!(error instanceof FormatError) && !isOfOne(error, budget)) throw error;
				yield {
					path: inside,
					problem: error.message,
					isCap: error instanceof CapError
				};
			}
			if (isSpent(budget)) return;
		}
	} catch (error) {
		if (error instanceof CapError) {
			spendAll(budget);
			yield {
				path,
				problem: `${error.message}: the rest was not scanned`,
				isCap: true
			};
		} else if (error instanceof FormatError) yield {
			path,
			problem: error.message,
			isCap: false
		};
		else throw error;
	}
}
/**
* All files inside, those of inner archives behind the archive itself. What it throws is a bug.
* @param name of the container, by which a packed file without a name of its own is called
* @param depth how many containers inside each other are opened
*/
function openContainer(bytes, name, depth = CAPS.depth) {
	return walk(bytes, [], name, 1, createBudget(bytes.length), depth);
}
var ENDINGS, CONTAINER_COST, isOfOne;
var init_open = __esmMin((() => {
	init_budget();
	init_kind();
	init_pdf();
	init_tar();
	init_unpack();
	init_zip();
	ENDINGS = [[/\.(?:tgz|tbz2?|txz|tzst)$/i, ".tar"], [/\.(?:gz|bz2|xz|zst)$/i, ""]];
	CONTAINER_COST = 10;
	isOfOne = (error, budget) => error instanceof CapError && budget.bytes > 0 && budget.entries >= 0;
}));
/**
* A path as text: `/` separated; bytes that are not UTF-8 become `\xHH`, and a backslash `\\`, so that
* no two paths look the same.
*/
function displayPath(bytes) {
	const text = bytes.toString("utf8");
	const isAscii = text.length === bytes.length && !text.includes("\ufffd");
	if (!text.includes("\\") && (isAscii || Buffer.from(text).equals(bytes))) return text;
	let shown = "";
	for (let at = 0; at < bytes.length;) {
		const length = [
			1,
			2,
			3,
			4
		].find((n) => at + n <= bytes.length && isWhole(bytes.subarray(at, at + n)));
		if (length === void 0) shown += `\\x${bytes[at].toString(16).padStart(2, "0")}`;
		else shown += bytes.toString("utf8", at, at + length).replace("\\", "\\\\");
		at += length ?? 1;
	}
	return shown;
}
/** One valid UTF-8 character, the replacement character only where it is meant. */
function isWhole(bytes) {
	const text = bytes.toString("utf8");
	return [...text].length === 1 && Buffer.from(text).equals(bytes);
}
/** The bytes of a path that displayPath has shown. */
function hiddenPath(shown) {
	const pieces = shown.split(/(\\\\|\\x[0-9a-f]{2})/);
	return Buffer.concat(pieces.map((piece, i) => {
		if (i % 2 === 0) return Buffer.from(piece);
		return piece === "\\\\" ? Buffer.from("\\") : Buffer.of(Number.parseInt(piece.slice(2), 16));
	}));
}
var init_display_path = __esmMin((() => {}));
var PLAIN, toPathBytes, toPath, showBytePath;
var init_byte_path = __esmMin((() => {
	init_display_path();
	PLAIN = /^[\x00-\x5b\x5d-\x7f]*$/;
	toPathBytes = (path) => Buffer.from(path, "latin1");
	toPath = (path) => PLAIN.test(path) ? path : toPathBytes(path);
	showBytePath = (path) => PLAIN.test(path) ? path : displayPath(toPathBytes(path));
}));
/** Marks the files on whose part of the joined paths an offset falls. @param start of the first path */
function markAt(offsets, paths, start, dirty) {
	const ascending = offsets.toSorted((a, b) => a - b);
	let end = start;
	let next = 0;
	paths.forEach((path, file) => {
		end += path.length + 1;
		for (; next < ascending.length && ascending[next] < end; next++) dirty.add(file);
	});
}
/** @returns of a list and the number of a file in it, whether its path holds neither what can be a value nor what lets a rule run */
function createNameCheck(scanner) {
	return ({ place, paths }) => {
		if (place.kind === "named" || paths.length === 0) return none;
		const joined = paths.join("/");
		const names = `${place.shown}/${joined}`;
		const policy = `${place.policy}/`;
		if (!ASCII.test(names) || !ASCII.test(policy)) return none;
		const suspects = scanner.suspectNames(toPathBytes(names.replaceAll("/", "\0")));
		const words = scanner.openingWords(policy + joined);
		if (suspects === null || suspects.some((at) => at <= place.shown.length) || words.some((at) => at < policy.length)) return none;
		const dirty = /* @__PURE__ */ new Set();
		markAt(suspects, paths, place.shown.length + 1, dirty);
		markAt(words, paths, policy.length, dirty);
		return (file) => !dirty.has(file);
	};
}
/** The same of one path, as it is shown and as policy knows it. */
function isNameClean(scanner, shown, policyPath) {
	const suspects = scanner.suspectNames(toUtf8(shown.replaceAll("/", "\0")));
	return suspects !== null && suspects.length === 0 && scanner.openingWords(policyPath).length === 0;
}
var ASCII, none;
var init_name_check = __esmMin((() => {
	init_bytes();
	init_byte_path();
	ASCII = /^[\x00-\x7f]*$/;
	none = () => false;
}));
function createAccount() {
	return {
		listed: 0,
		scanned: 0,
		bytes: 0,
		skipped: [],
		problems: [],
		filtered: /* @__PURE__ */ new Map(),
		notes: []
	};
}
/** Records something that should have been read and was not. */
function recordFailure(account, path, reason) {
	account.skipped.push({
		path,
		reason
	});
	account.problems.push(`${path}: ${reason}`);
}
/** A document can be too much for the engine; it is named. @throws whatever else went wrong, which is a bug */
function recordTooLarge(account, path, error) {
	if (!(error instanceof RangeError)) throw error;
	recordFailure(account, path, "too large for a rule that needs the whole of it");
}
var init_types = __esmMin((() => {}));
var scan_inside_exports = /* @__PURE__ */ __exportAll({
	scanInside: () => scanInside,
	scanNewInside: () => scanNewInside
});
/** All that the earlier versions of a container hold: a value in it is not new. */
function earlierContents(earlier, name, depth) {
	return earlier.flatMap((bytes) => [bytes, ...Array.from(openContainer(bytes, name, depth), (inside) => "bytes" in inside ? inside.bytes : /* @__PURE__ */ new Uint8Array(0))]);
}
/**
* The findings of a container and of what it holds. What lies in it as it is, unpacked, is told of the file inside.
* @param own findings, in the bytes of the container
* @param account is told of what could not be read
* @param known what every value in it that is not new stands in
*/
function scanInside(scanner, container, own, depth, account, known = []) {
	const documents = [{
		document: container,
		findings: own
	}];
	const name = hiddenPath(container.path);
	const policyPath = container.policyPath ?? container.path;
	let [named, unread] = [0, 0];
	for (const inside of openContainer(container.bytes, name, depth)) {
		const names = inside.path.map(shown);
		const path = [container.path, ...names].join("!");
		if ("problem" in inside) {
			if (inside.isCap) unread++;
			if (++named > MOST_NAMED) continue;
			if (inside.isCap) recordFailure(account, path, inside.problem);
			else account.skipped.push({
				path,
				reason: inside.problem
			});
			continue;
		}
		const ownPolicyPath = [policyPath, ...names].join("!");
		const document = {
			path,
			bytes: inside.bytes,
			origin: container.origin,
			policyPath: ownPolicyPath,
			isNameClean: isNameClean(scanner, path, ownPolicyPath),
			...container.nameIsKnown === void 0 ? {} : { nameIsKnown: container.nameIsKnown }
		};
		const findings = scanner.scan(document, known);
		if (findings.length > 0) documents.push({
			document,
			findings
		});
	}
	if (named > MOST_NAMED) {
		const rest = `${named - MOST_NAMED} further files in it could not be read`;
		if (unread > 0) recordFailure(account, container.path, rest);
		else account.skipped.push({
			path: container.path,
			reason: rest
		});
	}
	return documents.flatMap(({ document, findings }) => {
		if (findings.length === 0 || containerKind(document.bytes) === null) return findings;
		const holders = documents.filter((other) => other.document.path.startsWith(`${document.path}!`)).map((other) => other.document.bytes);
		return holders.length === 0 ? findings : scanner.scan(document, [...known, ...holders]);
	});
}
/** The same without what stood in earlier versions of the container, which are asked for when something was found. */
async function scanNewInside(scanner, container, own, depth, account, earlier) {
	const trial = createAccount();
	const findings = scanInside(scanner, container, own, depth, trial);
	const known = findings.length === 0 ? [] : earlierContents(await earlier(), hiddenPath(container.path), depth);
	account.skipped.push(...trial.skipped);
	account.problems.push(...trial.problems);
	return known.length === 0 ? findings : scanInside(scanner, container, own, depth, createAccount(), known);
}
var LONGEST_NAME, MOST_NAMED, shown;
var init_scan_inside = __esmMin((() => {
	init_kind();
	init_open();
	init_name_check();
	init_display_path();
	init_types();
	LONGEST_NAME = 1024;
	MOST_NAMED = 20;
	shown = (name) => displayPath(Buffer.from(name.subarray(0, LONGEST_NAME))).replaceAll(/[\r\n\0]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}));
init_budget();
init_kind();
function createArchives(depth) {
	return {
		depth,
		inside: null,
		async load() {
			return this.inside ??= (await Promise.resolve().then(() => (init_scan_inside(), scan_inside_exports))).scanInside;
		}
	};
}
/** Whether the bytes, or what they are the beginning of, are a container that is to be opened. */
const isOpened = (bytes, { depth }) => depth > 0 && containerKind(bytes) !== null;
CAPS.depth;
const TOO_LARGE = `larger than ${CAPS.container >> 20} MiB: its bytes were scanned, what it holds was not`;
/** Keeps the bytes of a container that come in pieces, unless they are too many. */
function createKeeper(archives) {
	let pieces = null;
	let length = 0;
	return {
		keep(piece) {
			if (length === 0 && isOpened(piece, archives)) pieces = [];
			length += piece.length;
			if (pieces === null) return;
			if (length > CAPS.container) pieces = [];
			else pieces.push(new Uint8Array(piece));
		},
		kept() {
			if (pieces === null) return null;
			return length > CAPS.container ? "too large" : Buffer.concat(pieces);
		}
	};
}
/** Places in the shared memory. */
const NEXT = 0;
/** How many files there are so far; once there will be no more, that number's complement, which is negative. */
const LISTED = 1;
/**
* Takes files for one thread.
* @param nextList the lists in order, each once
* @param checkNames asked once a list: tells of its files whether their names are clean
* @returns the next file that no thread has taken; waits, without a turn for anything else, while there may
* come more; undefined after the last
*/
function createTake(state, nextList, checkNames) {
	let list;
	let isNameClean = (_file) => false;
	let first = 0;
	return () => {
		const index = Atomics.add(state, NEXT, 1);
		for (;;) {
			const word = Atomics.load(state, LISTED);
			if (index < (word < 0 ? ~word : word)) break;
			if (word < 0) return void 0;
			Atomics.wait(state, LISTED, word);
		}
		while (list === void 0 || index - first >= list.paths.length) {
			first += list?.paths.length ?? 0;
			list = nextList();
			isNameClean = checkNames(list);
		}
		const file = index - first;
		return {
			index,
			place: list.place,
			path: list.paths[file],
			isNameClean: isNameClean(file)
		};
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
init_bytes();
const MASK$1 = "[redacted]";
/** A public prefix is shown only before this many secret characters; before fewer it would narrow a guess. */
const MIN_HIDDEN = 24;
/** Redacted pieces put together again. */
function joinRedacted(pieces, separator) {
	return pieces.join(separator);
}
/** What is shown instead of a value: the vendor's public prefix at most, never its length. */
function redactValue(value, publicPrefix) {
	return publicPrefix !== "" && value.startsWith(publicPrefix) && value.length - publicPrefix.length >= MIN_HIDDEN ? `${publicPrefix}\u2026` : MASK$1;
}
/** Shorter values occur in words by chance. */
const SHORTEST_COPY = 6;
/** Copies of longer values are looked for by their beginning only as far as this before a shown stretch. */
const LONGEST_COPY = 1024;
/** So many values are sought one after the other: every document but a dump of keys has fewer. */
const FEW = 24;
/** Of what values begin with: which of these numbers occur. Spares nearly all looks into the map. */
var Beginnings = class {
	#seen;
	#mask;
	/** @param count of the beginnings that are added */
	constructor(count) {
		const size = 1 << Math.min(24, Math.ceil(Math.log2(count + 1)) + 4);
		this.#seen = new Uint8Array(size);
		this.#mask = size - 1;
	}
	#number(text, at) {
		let number = 0;
		for (let i = 0; i < SHORTEST_COPY; i++) number = Math.imul(number, 2654435761) + text.charCodeAt(at + i);
		return (number ^ number >>> 15) & this.#mask;
	}
	add(text) {
		this.#seen[this.#number(text, 0)] = 1;
	}
	/** Whether one may stand at a place in a text; each that does is told. */
	mayStand(text, at) {
		return this.#seen[this.#number(text, at)] === 1;
	}
};
/** Finds further places of known values: `find` takes latin1 text and gives spans in it. */
function createCopyFinder(secrets) {
	const byBeginning = /* @__PURE__ */ new Map();
	const values = [];
	let reach = 0;
	for (const secret of secrets) {
		const value = secret.expose();
		if (value.length < SHORTEST_COPY) continue;
		reach = Math.max(reach, Math.min(LONGEST_COPY, value.length));
		values.push([value, secret]);
		const beginning = value.slice(0, SHORTEST_COPY);
		const byLength = byBeginning.get(beginning) ?? /* @__PURE__ */ new Map();
		byLength.set(value.length, (byLength.get(value.length) ?? /* @__PURE__ */ new Map()).set(value, secret));
		byBeginning.set(beginning, byLength);
	}
	let beginnings;
	const readBeginnings = () => {
		const made = new Beginnings(byBeginning.size);
		for (const beginning of byBeginning.keys()) made.add(beginning);
		return made;
	};
	return {
		reach,
		find(text) {
			const found = [];
			if (values.length <= FEW) {
				for (const [value, secret] of values) for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) found.push({
					start: at,
					end: at + value.length,
					secret
				});
				return found;
			}
			beginnings ??= readBeginnings();
			for (let at = 0; at + SHORTEST_COPY <= text.length; at++) {
				if (!beginnings.mayStand(text, at)) continue;
				const byLength = byBeginning.get(text.slice(at, at + SHORTEST_COPY));
				for (const [length, ofLength] of byLength ?? []) {
					const secret = ofLength.get(text.slice(at, at + length));
					if (secret !== void 0) found.push({
						start: at,
						end: at + length,
						secret
					});
				}
			}
			return found;
		}
	};
}
/** Joins spans that overlap; the first one's redaction stands for all. */
function joinSpans(spans) {
	const joined = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = joined.at(-1);
		if (last !== void 0 && span.start < last.end) last.end = Math.max(last.end, span.end);
		else joined.push({ ...span });
	}
	return joined;
}
/** Index of the first span that ends after `offset`; spans are ascending and apart. */
function firstEndingAfter(spans, offset) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (spans[middle].end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
const CONTROL = /[\0-\x08\n-\x1f]/;
const UNBROKEN_END = /[^\0-\x08\n-\x1f]*$/;
/** Bytes of context kept on each side of a value. */
const CONTEXT = 60;
/**
* @param found everything that a rule took for a value, also what another rule's finding won over; further
* copies of these values are hidden, too
*/
function createMasking(bytes, found) {
	const masks = joinSpans(found);
	const copies = createCopyFinder(found.map(({ secret }) => secret));
	const spansIn = (start, end) => {
		const near = [];
		for (let i = firstEndingAfter(masks, start); i < masks.length && masks[i].start < end; i++) near.push(masks[i]);
		const from = Math.max(0, start - copies.reach);
		const further = copies.find(latin1(bytes, from, Math.min(bytes.length, end + copies.reach)));
		return joinSpans([...near, ...further.map((span) => ({
			...span,
			start: span.start + from,
			end: span.end + from
		}))]);
	};
	const masked = (start, end, onMask) => {
		let shown = "";
		let at = start;
		for (const span of spansIn(start, end)) {
			if (span.end <= at || span.start >= end) continue;
			shown += utf8(bytes, at, Math.max(at, span.start));
			onMask(span, shown);
			shown += span.secret.redacted;
			at = span.end;
		}
		return at < end ? shown + utf8(bytes, at, end) : shown;
	};
	return {
		text: (start, end) => masked(start, end, () => {}),
		excerpt(line, own) {
			let from = Math.max(line.start, own.start - CONTEXT);
			let to = Math.min(line.end, own.end + CONTEXT);
			const isContinuation = (at) => ((bytes[at] ?? 0) & 192) === 128;
			from += latin1(bytes, from, own.start).replace(UNBROKEN_END, "").length;
			const control = latin1(bytes, own.end, Math.max(own.end, to)).search(CONTROL);
			if (control !== -1) to = own.end + control;
			while (from > line.start && isContinuation(from)) from--;
			while (to < line.end && isContinuation(to)) to++;
			const before = from > line.start ? "\u2026" : "";
			while (from < own.start && (bytes[from] === 32 || bytes[from] === 9)) from++;
			let place = {
				start: 0,
				length: 0
			};
			return {
				text: `${before}${masked(from, to, (span, soFar) => {
					if (span.start <= own.start && span.end >= own.end) place = {
						start: before.length + soFar.length,
						length: span.secret.redacted.length
					};
				})}${to < line.end ? "\u2026" : ""}`,
				...place
			};
		}
	};
}
const finders = /* @__PURE__ */ new WeakMap();
/** The excerpt with copies of further values hidden, too. */
function maskFurther(excerpt, secrets) {
	const copies = finders.get(secrets) ?? createCopyFinder(secrets);
	finders.set(secrets, copies);
	const mask = (text) => {
		const bytes = toUtf8(text);
		let shown = "";
		let at = 0;
		for (const span of joinSpans(copies.find(latin1(bytes)))) {
			shown += utf8(bytes, at, span.start) + span.secret.redacted;
			at = span.end;
		}
		return at === 0 ? text : shown + utf8(bytes, at);
	};
	const end = excerpt.start + excerpt.length;
	const before = mask(excerpt.text.slice(0, excerpt.start));
	return {
		text: `${before}${excerpt.text.slice(excerpt.start, end)}${mask(excerpt.text.slice(end))}`,
		start: before.length,
		length: excerpt.length
	};
}
init_bytes();
/** Longer documents are scanned in segments. */
const LARGE = 16 << 20;
/** No built-in match is wider, nor looks further; the compiler gives wider patterns no window. */
const OVERLAP = 131072;
/** @param opened gates that are open from the beginning */
function createSegmentStream(scanSegment, opened) {
	const buffer = /* @__PURE__ */ new Uint8Array(4587520);
	let length = 0;
	/** Matches before it were taken. */
	let from = 0;
	/** 0-based line and column of the segment's first byte. */
	const base = {
		line: 0,
		column: 0
	};
	const open = new Set(opened);
	let isLate = false;
	let isFirst = true;
	const findings = [];
	const values = [];
	const secrets = [];
	const valueLines = /* @__PURE__ */ new Map();
	let earlier = [];
	const shiftedRegion = (region) => ({
		...region,
		startLine: region.startLine + base.line,
		endLine: region.endLine + base.line,
		startColumn: region.startColumn + (region.startLine === 1 ? base.column : 0),
		endColumn: region.endColumn + (region.endLine === 1 ? base.column : 0)
	});
	const shifted = (finding) => ({
		...shiftedRegion(finding),
		...finding.parts === void 0 ? {} : { parts: finding.parts.map(shiftedRegion) }
	});
	const relativeValueLines = () => new Map([...valueLines].map(([rule, lines]) => [rule, new Set([...lines].map((line) => line - base.line))]));
	const noteValueLines = (found) => {
		for (const { ruleId, startLine } of found) valueLines.set(ruleId, (valueLines.get(ruleId) ?? /* @__PURE__ */ new Set()).add(startLine - 1));
	};
	const forget = (start) => {
		let lineStart = 0;
		for (let at = buffer.indexOf(10); at !== -1 && at < start; at = buffer.indexOf(10, at + 1)) {
			base.line++;
			base.column = 0;
			lineStart = at + 1;
		}
		base.column += utf16Length(buffer, lineStart, start);
		buffer.copyWithin(0, start, length);
		length -= start;
		from -= start;
		earlier = earlier.filter(({ end }) => end > start).map((match) => ({
			...match,
			start: Math.max(0, match.start - start),
			end: match.end - start,
			matchStart: Math.max(0, match.matchStart - start)
		}));
		for (const lines of valueLines.values()) for (const line of lines) if (line < base.line - 1) lines.delete(line);
	};
	const scan = (isLast) => {
		const before = open.size;
		const bytes = buffer.subarray(0, length);
		const to = isLast ? length : length - OVERLAP;
		const found = scanSegment({
			bytes,
			from,
			to,
			open,
			valueLines: relativeValueLines(),
			earlier
		});
		if (!isFirst && open.size > before) isLate = true;
		isFirst = false;
		const placed = found.findings.map(shifted);
		for (const finding of placed) findings.push(finding);
		for (const value of found.values) values.push(value);
		for (const { secret } of found.found) secrets.push(secret);
		noteValueLines(placed);
		if (isLast) return;
		earlier = [...earlier, ...found.found.filter(({ start }) => start < found.cut)];
		from = found.cut;
		forget(characterStart(buffer, Math.max(0, from - OVERLAP)));
	};
	return {
		push(bytes) {
			for (let at = 0; at < bytes.length;) {
				const size = Math.min(buffer.length - length, bytes.length - at);
				buffer.set(bytes.subarray(at, at + size), length);
				length += size;
				at += size;
				if (length === buffer.length) scan(false);
			}
		},
		end() {
			scan(true);
			return {
				findings: findings.map((finding) => ({
					...finding,
					excerpt: maskFurther(finding.excerpt, secrets)
				})),
				values,
				open,
				isLate
			};
		}
	};
}
/** Where the UTF-8 character that an offset falls into begins: cut in two, it would count as several columns. */
function characterStart(bytes, offset) {
	let start = offset;
	while (start > 0 && offset - start < 3 && (bytes[start] & 192) === 128) start--;
	return start;
}
/** The cut of a segment: its end, or the beginning of a match that would run across. */
function createCut(to) {
	const spans = [];
	return {
		onSpan(start, end) {
			if (end > to - 131072) spans.push([start, end]);
		},
		at() {
			let cut = to;
			for (const [start, end] of spans.toSorted((a, b) => b[1] - a[1])) if (start < cut && end > cut) cut = start;
			return cut < to - 131072 ? to : cut;
		}
	};
}
const [open, read$1, close] = [
	node_fs.openSync,
	node_fs.readSync,
	node_fs.closeSync
];
/** O_NONBLOCK: opening a FIFO must not wait for a writer. Windows has neither flag. */
const FLAGS = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
const FIRST_SIZE = 1 << 20;
const PIECE$1 = 1 << 20;
/** The longest typed array that every supported Node can read into. */
const LARGEST = 2 ** 31 - 1;
const REASONS = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EIO: "input/output error",
	EMFILE: "too many open files",
	ENFILE: "too many open files"
};
const SKIPS = {
	ENOENT: "not there (any more)",
	ENOTDIR: "not there (any more)",
	ELOOP: "became a symbolic link",
	EMLINK: "became a symbolic link",
	EISDIR: "is a folder",
	ENXIO: "not a regular file",
	EOPNOTSUPP: "not a regular file",
	ENODEV: "not a regular file",
	ESPIPE: "not a regular file"
};
/** A reason for people from a system error; never the path. */
function reasonOf(error) {
	const code = error.code ?? "unknown error";
	return REASONS[code] ?? code;
}
function whyUnread(read) {
	if ("large" in read) return "larger than 2 GiB";
	return "fail" in read ? read.fail : read.skip;
}
function refused(error) {
	const skip = SKIPS[error.code ?? ""];
	return skip === void 0 ? { fail: reasonOf(error) } : { skip };
}
/** @returns undefined for a regular file */
function oddity(file) {
	const stat = (0, node_fs.fstatSync)(file);
	if (stat.isFile()) return void 0;
	return { skip: stat.isDirectory() ? "is a folder" : "not a regular file" };
}
function readOpen(file, buffer, limit) {
	let bytes = buffer.reserve(FIRST_SIZE);
	let length = 0;
	for (;;) {
		const room = Math.min(bytes.length, limit + 1);
		const count = read$1(file, bytes, length, room - length, length);
		length += count;
		if (count > 0 && length < room) continue;
		const odd = length === 0 || length === room ? oddity(file) : void 0;
		if (odd !== void 0) return odd;
		if (length > limit) return { large: true };
		if (length < room) return { bytes: bytes.subarray(0, length) };
		bytes = buffer.reserve(Math.min(limit + 1, Math.max((0, node_fs.fstatSync)(file).size + 1, length * 2)));
		length = 0;
	}
}
/** The bytes of a regular file from the beginning; each piece is valid until the next. @throws AppError when it cannot be read */
function* readPieces(path) {
	const buffer = Buffer.allocUnsafeSlow(PIECE$1);
	let file;
	try {
		file = (0, node_fs.openSync)(path, FLAGS);
		const odd = oddity(file);
		if (odd !== void 0) throw new AppError(whyUnread(odd));
		for (let at = 0;;) {
			const read = (0, node_fs.readSync)(file, buffer, 0, PIECE$1, at);
			if (read === 0) return;
			at += read;
			yield buffer.subarray(0, read);
		}
	} catch (error) {
		throw error instanceof AppError ? error : new AppError(reasonOf(error));
	} finally {
		if (file !== void 0) (0, node_fs.closeSync)(file);
	}
}
/**
* @param limit the most bytes to read
* @returns bytes that are valid until the buffer is asked again; why the file has no content to scan; or why it could not be read
*/
function readRegularFile(path, buffer, limit = LARGEST - 1) {
	let file;
	try {
		file = open(path, FLAGS);
	} catch (error) {
		return refused(error);
	}
	try {
		return readOpen(file, buffer, limit);
	} catch (error) {
		return refused(error);
	} finally {
		close(file);
	}
}
init_byte_path();
init_types();
const under = (prefix, path) => prefix === "" ? path : `${prefix}/${path}`;
/** `path` relative to `from`, `/` separated, or as it is when it lies elsewhere. */
function shorten(path, from) {
	const short = (0, node_path.relative)(from, path);
	const chosen = short.startsWith("..") || (0, node_path.isAbsolute)(short) ? path : short;
	return node_path.sep === "/" ? chosen : chosen.replaceAll(node_path.sep, "/");
}
const absoluteOf = (path) => toPathBytes(path).toString();
/** What a file is called, for people. */
function shownName(place, path) {
	return place.kind === "named" ? shorten(absoluteOf(path), place.cwd) : under(place.shown, showBytePath(path));
}
/** What policy and fingerprints know a file by. */
function policyName(place, path) {
	return place.kind === "named" ? shorten(absoluteOf(path), place.base) : under(place.policy, showBytePath(path));
}
/** @returns null when there is nothing to scan; then the account tells why */
function openFile(file, buffer, account) {
	return file.place.kind === "named" ? openNamed(file, file.place, buffer, account) : openListed(file, file.place, buffer, account);
}
const FILE = { kind: "file" };
const LINK = { kind: "link" };
/** A document whose names are made only when someone asks: of nearly every file, nobody does. */
var FileDocument = class {
	bytes;
	origin;
	isNameClean;
	#file;
	#path = void 0;
	#policyPath = void 0;
	constructor(file, bytes, origin) {
		this.bytes = bytes;
		this.origin = origin;
		this.isNameClean = file.isNameClean;
		this.#file = file;
	}
	get path() {
		return this.#path ??= shownName(this.#file.place, this.#file.path);
	}
	get policyPath() {
		return this.#policyPath ??= policyName(this.#file.place, this.#file.path);
	}
};
const largeDocument = ({ place, path, isNameClean }, pieces) => ({
	path: shownName(place, path),
	policyPath: policyName(place, path),
	isNameClean,
	pieces,
	origin: FILE
});
/** Links are read as what git stores of them: their target's text. */
function openListed(file, place, buffer, account) {
	const path = toPath(place.folder + file.path);
	const read = readRegularFile(path, buffer, LARGE);
	if ("bytes" in read) return new FileDocument(file, read.bytes, FILE);
	if ("large" in read) return largeDocument(file, () => readPieces(path));
	const shown = shownName(place, file.path);
	if (!("skip" in read)) {
		recordFailure(account, shown, whyUnread(read));
		return null;
	}
	try {
		if ((0, node_fs.lstatSync)(path).isSymbolicLink()) return new FileDocument(file, (0, node_fs.readlinkSync)(path, { encoding: "buffer" }), LINK);
	} catch {}
	account.skipped.push({
		path: shown,
		reason: read.skip
	});
	return null;
}
/** A file named on the command line: unlike a listed one it must be readable, and a link is followed. */
function openNamed(file, place, buffer, account) {
	const absolute = absoluteOf(file.path);
	const shown = shownName(place, file.path);
	let read;
	let real = absolute;
	try {
		if (!(0, node_fs.statSync)(absolute).isFile()) {
			recordFailure(account, shown, "not a regular file; pipe it in: leakclerk scan - < it");
			return null;
		}
		real = (0, node_fs.realpathSync)(absolute);
		read = readRegularFile(real, buffer, LARGE);
	} catch (error) {
		read = { fail: reasonOf(error) };
	}
	if ("bytes" in read) return new FileDocument(file, read.bytes, FILE);
	if ("large" in read) return largeDocument(file, () => readPieces(real));
	recordFailure(account, shown, whyUnread(read));
	return null;
}
init_types();
/** The findings of a container with those of what it holds. @param bytes of it, kept by the caller */
function withInside(scanner, { path, policyPath, origin }, bytes, findings, archives, account) {
	const container = {
		path,
		bytes,
		origin,
		...policyPath === void 0 ? {} : { policyPath }
	};
	const look = (inside) => inside(scanner, container, findings, archives.depth, account);
	return archives.inside === null ? archives.load().then(look) : look(archives.inside);
}
function* scanLarge(scanner, document, archives, account) {
	const before = account.bytes;
	let again;
	try {
		for (;;) {
			const stream = scanner.stream(document, { again });
			account.bytes = before;
			const keeper = createKeeper(archives);
			for (const piece of document.pieces()) {
				stream.push(piece);
				keeper.keep(piece);
				account.bytes += piece.length;
				yield;
			}
			again = stream.end();
			if (again.isLate) continue;
			account.scanned++;
			const kept = keeper.kept();
			if (kept === "too large") recordFailure(account, document.path, TOO_LARGE);
			return kept === null || kept === "too large" ? again.findings : withInside(scanner, document, kept, again.findings, archives, account);
		}
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		account.bytes = before;
		recordFailure(account, document.path, error.message);
		return [];
	}
}
/**
* @param archives whether what the file holds is looked at, too
* @param account is told what became of the file
* @returns the findings, of a large file while it is scanned
*/
function scanFile(scanner, file, archives, account) {
	const document = openFile(file, scanner.buffer, account);
	if (document === null) return [];
	if ("pieces" in document) return scanLarge(scanner, document, archives, account);
	try {
		const findings = scanner.scan(document);
		account.scanned++;
		account.bytes += document.bytes.length;
		if (!isOpened(document.bytes, archives)) return findings;
		return withInside(scanner, document, new Uint8Array(document.bytes), findings, archives, account);
	} catch (error) {
		recordTooLarge(account, document.path, error);
		return [];
	}
}
/** The same, without turns for anything else. */
function scanWholeFile(scanner, file, archives, account) {
	const scanned = scanFile(scanner, file, archives, account);
	if (!("next" in scanned)) return scanned;
	for (;;) {
		const { done, value } = scanned.next();
		if (done === true) return value;
	}
}
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
const { Buffer: Buffer$1, atob, btoa } = globalThis;
function fromBase64(text) {
	return Buffer$1 === void 0 ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : Buffer$1.from(text, "base64");
}
function toBase64(bytes) {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
init_bytes();
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
init_bytes();
const read = (name) => (0, node_fs.readFileSync)((0, node_path.join)(__dirname, name));
const STORE = {
	...openRules(() => latin1(read("rules.bin"))),
	anchors: () => read("anchors.bin"),
	numbers: () => new Int32Array(new Uint8Array(read("numbers.bin")).buffer),
	image: () => read("tables.bin")
};
/** The same for anchors that find the same, by whatever windows. */
const anchorKey = ({ text, fold, before, tail }) => `${fold}/${before}/${tail}/${text}`;
const ALLOW_KEYWORDS = [
	"leakclerk:allow",
	"gitleaks:allow",
	"betterleaks:allow"
];
/** The markers as the prefilter looks for them. */
const ALLOW_ANCHORS = ALLOW_KEYWORDS.map((text) => ({
	text,
	fold: Array.from(text, (character, i) => /[a-z]/.test(character) ? 1 << i : 0).reduce((bits, bit) => bits | bit, 0),
	before: "",
	tail: "",
	windows: [[text.indexOf(":") & -2, 0], [text.indexOf(":") - 1 | 1, 1]]
}));
const COMMENT$1 = /^(?!\w)[ \t]*(?!--[ \t])([\w., \t-]*?)(?:[ \t]+--[ \t]+(.*?))?[ \t]*(?:\*\/|-->|\*\)|#\}|%>|--\}\})?[ \t]*$/;
const LONGEST$2 = 400;
function lookUp(allowed, ruleIds) {
	if (allowed === void 0) return null;
	for (const id of ruleIds) if (allowed.byRule.has(id)) return allowed.byRule.get(id);
	return allowed.all;
}
/**
* Collects the comments of one document.
* @param marks offsets and ALLOW_KEYWORDS indexes of the markers, as the prefilter found them
* @param textOf a stretch of the document with every value in it masked, since reasons are printed
* @param valueLines 0-based lines on which some rule's value starts, by rule id: a comment beside
* such a value speaks for that line and not for the next, so a new secret below stays visible
*/
function collectAllowances(textOf, lines, marks, valueLines) {
	const own = /* @__PURE__ */ new Map();
	const below = /* @__PURE__ */ new Map();
	const add = (map, line, rules, reason) => {
		const allowed = map.get(line) ?? {
			all: null,
			byRule: /* @__PURE__ */ new Map()
		};
		if (rules.length === 0) allowed.all ??= reason;
		for (const rule of rules) if (!allowed.byRule.has(rule)) allowed.byRule.set(rule, reason);
		map.set(line, allowed);
	};
	for (const { offset, keyword } of marks) {
		const marker = ALLOW_KEYWORDS[keyword];
		const line = lines.lineAt(offset);
		const after = offset + marker.length;
		if (keyword > 0) {
			add(own, line, [], marker);
			continue;
		}
		const parsed = COMMENT$1.exec(textOf(after, Math.min(lines.bounds(line).end, after + LONGEST$2)));
		if (parsed === null) continue;
		const rules = (parsed[1] ?? "").split(/[,\s]+/).filter((word) => word !== "");
		add(own, line, rules, parsed[2] ?? "");
		add(below, line, rules, parsed[2] ?? "");
	}
	return { find(ruleIds, startLine, endLine) {
		let reason = null;
		for (let line = startLine; line <= endLine && reason === null; line++) reason = lookUp(own.get(line), ruleIds);
		if (reason === null && valueLines.get(ruleIds[0] ?? "")?.has(startLine - 1) !== true) reason = lookUp(below.get(startLine - 1), ruleIds);
		return reason === null ? null : {
			kind: "inline",
			reason
		};
	} };
}
/** Adds what one hit of an anchor says; a match cannot begin before the text. */
function addStart(starts, from, to) {
	if (to >= 0) starts.push(Math.max(0, from), to);
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
const NO_PROBES$1 = [];
/**
* Numbers every anchor of the detectors, and those of the allow comments, which come first.
* @param probes are numbered behind the rules
*/
function buildAnchorTable(rules, offered, probes = NO_PROBES$1) {
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
/** @param open detectors whose gate is open already; the document's own are added to it */
function readHits({ count, anchor, start }, table, open = /* @__PURE__ */ new Set()) {
	const starts = /* @__PURE__ */ new Map();
	for (const index of table.always) open.add(index);
	const marks = [];
	for (let i = 0; i < count; i++) {
		const id = anchor[i];
		const offset = start[i];
		if (id < ALLOW_ANCHORS.length) marks.push({
			offset,
			keyword: id
		});
		for (const index of table.opensOf(id)) open.add(index);
		for (const { detector, lead } of table.targetsOf(id)) {
			let own = starts.get(detector);
			if (own === void 0) starts.set(detector, own = []);
			addStart(own, offset - lead[1], offset - lead[0]);
		}
	}
	return {
		starts,
		open,
		marks: marks.toSorted((a, b) => a.offset - b.offset)
	};
}
/** Of 4 bytes for each byte pair: a bit for each bucket, as first half of a window, then as second. */
const PAIRS$1 = 65536;
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
const SEEN = 1769472;
const HITS = 2031616;
/** Byte tables and tail automata, as many as there are; behind them come the copy area and the read area. */
const CHECKS = 2260992;
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
	const pairs = new Uint32Array(memory, PAIRS$1, 65536);
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
	const first = PAIRS$1 + zerosAt(memory, PAIRS$1);
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
const rules = unfoldRules(STORE, {
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
rules.packs;
const BUILTIN_DETECTORS = rules.rules;
/** What hints at their values in disguise. */
const BUILTIN_PROBES = rules.probes;
/** Their anchors, with the kernel's tables. */
const BUILTIN_ANCHORS = prepareAnchors(STORE, rules.anchors, {
	"anchors": 2557,
	"slots": 29177,
	"listed": 11611,
	"end": 2930272
}, {
	rules: BUILTIN_DETECTORS,
	probes: BUILTIN_PROBES,
	...JSON.parse("{\"always\":[],\"byPath\":[{\"index\":84,\"keywords\":[\"beamer\"]},{\"index\":102,\"keywords\":[\"blockfrost\"]},{\"index\":168,\"keywords\":[\"clickbank\",\"click_bank\",\"click-bank\",\"click bank\"]},{\"index\":169,\"keywords\":[\"clickbank\",\"click_bank\",\"click-bank\",\"click bank\"]},{\"index\":170,\"keywords\":[\"clickbank\",\"click_bank\",\"click-bank\",\"click bank\",\"cbpop\",\"cverify\",\"ctransreceipt\",\"cbreceipt\"]},{\"index\":209,\"keywords\":[\"column\"]},{\"index\":294,\"keywords\":[\"\\\"auth\\\"\",\"'auth'\"]},{\"index\":344,\"keywords\":[\"fauna\"]},{\"index\":499,\"keywords\":[\"infobip\"]},{\"index\":612,\"keywords\":[\"mailgun\"]},{\"index\":1010,\"keywords\":[\"twilio\"]},{\"index\":1011,\"keywords\":[\"twilio\"]},{\"index\":1012,\"keywords\":[\"twilio\"]},{\"index\":1013,\"keywords\":[\"twilio\"]}],\"ofPath\":[]}")
});
const builtinById = new Map(BUILTIN_DETECTORS.map((detector) => [detector.id, detector]));
function unship(shipped) {
	const builtin = builtinById.get(typeof shipped === "string" ? shipped : shipped.id);
	if (typeof shipped === "string") return builtin;
	return builtin !== void 0 && shipped.anchors === null && shipped.gate.length === 0 ? {
		...shipped,
		anchors: builtin.anchors,
		gate: builtin.gate
	} : shipped;
}
/** What a thread says last. */
const FINISHED = "finished";
function unpack({ place, count, paths }) {
	return {
		place,
		paths: count === 0 ? [] : Buffer.from(paths).toString("latin1").split("\0")
	};
}
init_bytes();
/** @param digest of bytes, as the entries were made with; carriage returns are left out, as in fingerprints */
function createKnownTest(values, digest) {
	return (path, secret) => {
		return values.get(path)?.get(digest(fromLatin1(secret.expose().replaceAll("\r", ""))));
	};
}
init_bytes();
function createLineIndex(bytes) {
	const starts = [0];
	for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
	let last = {
		line: 0,
		offset: 0,
		column: 0
	};
	const lineAt = (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return {
		lineAt,
		bounds(line) {
			const start = starts[line];
			let end = line + 1 < starts.length ? starts[line + 1] - 1 : bytes.length;
			if (end > start && bytes[end - 1] === 13) end--;
			return {
				start,
				end
			};
		},
		position(offset) {
			const line = lineAt(offset);
			const from = last.line === line && last.offset <= offset ? last : {
				line,
				offset: starts[line],
				column: 0
			};
			last = {
				line,
				offset,
				column: from.column + utf16Length(bytes, from.offset, offset)
			};
			return {
				line: line + 1,
				column: last.column + 1
			};
		}
	};
}
init_bytes();
/** Bytes of a line that are shown; code that was packed has lines without end. */
const MOST$1 = 160;
/**
* @param found everything that a rule took for a value in these bytes
* @param from first line, counted from 1; both ends are brought inside the document
* @param to last line, inclusive
*/
function contextLines(bytes, found, from, to) {
	const lines = createLineIndex(bytes);
	const masking = createMasking(bytes, found);
	const last = Math.min(to, lines.lineAt(Math.max(0, bytes.length - 1)) + 1);
	const shown = [];
	for (let number = Math.max(1, from); number <= last; number++) {
		const { start, end } = lines.bounds(number - 1);
		let stop = Math.min(end, start + MOST$1);
		while (stop > start && stop < end && ((bytes[stop] ?? 0) & 192) === 128) stop--;
		const text = latin1(bytes, start, stop).includes("\0") ? masking.text(start, start) : masking.text(start, stop);
		shown.push({
			number,
			text: stop < end ? `${text}\u2026` : text
		});
	}
	return shown;
}
/**
* Bytes between the beginnings of parts, at most: about what gitleaks looks at at a time, and less than any two pieces
* of a large document have in common (segments.ts).
*/
const MOST_APART = 1e5;
const isComposite = ({ detector: { required, related, skipReport } }) => required.length > 0 || related.length > 0 || skipReport;
const startOf = ({ match }) => match.matchStart;
const byStart = (a, b) => startOf(a) - startOf(b);
const distance = (a, b) => Math.abs(startOf(a) - startOf(b));
/** Index of the first of the ascending places that does not begin before an offset. */
function lowerBound(ascending, offset) {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (startOf(ascending[middle]) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** Whether a part stands where its rule wants it. */
function isNear(of, part, { withinLines, withinColumns }) {
	return distance(of, part) <= MOST_APART && (withinLines === null || Math.abs(part.line - of.line) <= withinLines) && (withinColumns === null || Math.abs(part.column - of.column) <= withinColumns);
}
/** @param parts ascending */
function createFindPart(parts, rule) {
	const byColumn = rule.withinColumns === null ? null : createFindByColumn(parts, rule, rule.withinColumns);
	return (of) => {
		const at = lowerBound(parts, startOf(of));
		return [parts[at - 1], parts[at]].filter((part) => part !== void 0 && isNear(of, part, rule)).toSorted((a, b) => distance(of, a) - distance(of, b))[0] ?? byColumn?.(of) ?? null;
	};
}
/** Places that pass by, and of those still in sight the one whose column is furthest to one side. */
var Extreme = class {
	#places = [];
	#side;
	#first = 0;
	/** @param side 1 for the greatest column, -1 for the least */
	constructor(side) {
		this.#side = side;
	}
	push(place) {
		const isBehind = (other) => (other.column - place.column) * this.#side <= 0;
		while (this.#places.length > this.#first && isBehind(this.#places.at(-1))) this.#places.pop();
		this.#places.push(place);
	}
	/** @param isPast of a place that is out of sight, as are all that came before it */
	ask(isPast) {
		while (this.#first < this.#places.length && isPast(this.#places[this.#first])) this.#first++;
		return this.#places[this.#first];
	}
};
/** Columns in stripes as wide as the distance allowed: all of the own stripe is near, of the next ones what is closest. */
function createFindByColumn(parts, rule, within) {
	const stripes = /* @__PURE__ */ new Map();
	const stripeOf = ({ column }) => Math.floor(column / (within + 1));
	const inAnyColumn = {
		...rule,
		withinColumns: null
	};
	let next = 0;
	return (of) => {
		const isPast = (part) => startOf(part) < startOf(of) && !isNear(of, part, inAnyColumn);
		for (; next < parts.length; next++) {
			const part = parts[next];
			if (startOf(part) > startOf(of) && !isNear(of, part, inAnyColumn)) break;
			const stripe = stripes.get(stripeOf(part)) ?? {
				least: new Extreme(-1),
				greatest: new Extreme(1)
			};
			stripes.set(stripeOf(part), stripe);
			stripe.least.push(part);
			stripe.greatest.push(part);
		}
		const own = stripeOf(of);
		return [
			stripes.get(own)?.least.ask(isPast),
			stripes.get(own - 1)?.greatest.ask(isPast),
			stripes.get(own + 1)?.least.ask(isPast)
		].find((part) => part !== void 0 && isNear(of, part, rule)) ?? null;
	};
}
/** Where the values of the rules that others ask for stand, ascending. */
function collectParts(matches, placeOf) {
	const wanted = new Set(matches.flatMap(({ detector: { required, related } }) => [...required, ...related].map(({ id }) => id)));
	const byRule = new Map([...wanted].map((id) => [id, []]));
	for (const match of matches) if (match.suppression === null) byRule.get(match.detector.id)?.push(placeOf(match));
	for (const places of byRule.values()) places.sort(byStart);
	return byRule;
}
/**
* Drops the matches that lack a part, and tells the others where their parts are.
* @param found all matches in `bytes`, ascending
* @param earlier matches before those that were looked for, as far as `bytes` shows them
* @param inPath ids of the rules that judge the path alone, and do
*/
function settleParts(found, earlier, bytes, inPath) {
	if (!found.some(isComposite)) return {
		found,
		reported: found
	};
	const lines = createLineIndex(bytes);
	const placeOf = (match) => {
		const line = lines.lineAt(match.matchStart);
		return {
			match,
			line,
			column: match.matchStart - lines.bounds(line).start
		};
	};
	const byRule = collectParts([...earlier, ...found], placeOf);
	const finders = /* @__PURE__ */ new Map();
	const find = (place, rule) => {
		const finder = finders.get(rule) ?? createFindPart(byRule.get(rule.id) ?? [], rule);
		finders.set(rule, finder);
		return finder(place);
	};
	const settle = (match) => {
		const { required, related } = match.detector;
		if (required.length === 0 && related.length === 0) return match;
		const place = placeOf(match);
		const needed = required.map((rule) => find(place, rule));
		if (needed.some((part, i) => part === null && !inPath().has(required[i].id))) return null;
		const named = [...needed, ...related.map((rule) => find(place, rule))].flatMap((part) => part?.match ?? []);
		return named.length === 0 ? match : {
			...match,
			parts: [...new Set(named)]
		};
	};
	const kept = found.map(settle).filter((match) => match !== null);
	return {
		found: kept,
		reported: kept.filter(({ detector }) => !detector.skipReport)
	};
}
init_bytes();
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
/**
* Asserts something is a wrapped hash constructor.
* @param h - hash constructor to validate
* @throws On wrong argument types or invalid hash wrapper shape. {@link TypeError}
* @throws On invalid hash metadata ranges or values. {@link RangeError}
* @throws If the hash metadata allows empty outputs or block sizes. {@link Error}
* @example
* Validate a callable hash wrapper.
* ```ts
* import { ahash } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* ahash(sha256);
* ```
*/
function ahash(h) {
	if (typeof h !== "function" || typeof h.create !== "function") throw new TypeError("expected hash wrapped by utils.createHasher");
	anumber(h.outputLen);
	anumber(h.blockLen);
	if (h.outputLen < 1 || h.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
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
/**
* HMAC: RFC2104 message authentication code.
* @module
*/
/**
* Internal class for HMAC.
* Accepts any byte key, although RFC 2104 \u00a73 recommends keys at least
* `HashLen` bytes long.
*/
var _HMAC = class {
	oHash;
	iHash;
	blockLen;
	outputLen;
	canXOF = false;
	finished = false;
	destroyed = false;
	constructor(hash, key) {
		ahash(hash);
		abytes(key, void 0, "key");
		this.iHash = hash.create();
		if (typeof this.iHash.update !== "function") throw new Error("expected Hash instance");
		this.blockLen = this.iHash.blockLen;
		this.outputLen = this.iHash.outputLen;
		const blockLen = this.blockLen;
		const pad = new Uint8Array(blockLen);
		pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
		for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
		this.iHash.update(pad);
		this.oHash = hash.create();
		for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
		this.oHash.update(pad);
		clean(pad);
	}
	update(buf) {
		aexists(this);
		this.iHash.update(buf);
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const buf = out.subarray(0, this.outputLen);
		this.iHash.digestInto(buf);
		this.oHash.update(buf);
		this.oHash.digestInto(buf);
		this.destroy();
	}
	digest() {
		const out = new Uint8Array(this.oHash.outputLen);
		this.digestInto(out);
		return out;
	}
	_cloneInto(to) {
		to ||= Object.create(Object.getPrototypeOf(this), {});
		const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
		to = to;
		to.finished = finished;
		to.destroyed = destroyed;
		to.blockLen = blockLen;
		to.outputLen = outputLen;
		to.canXOF = canXOF;
		to.oHash = oHash._cloneInto(to.oHash);
		to.iHash = iHash._cloneInto(to.iHash);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
	destroy() {
		this.destroyed = true;
		this.oHash.destroy();
		this.iHash.destroy();
	}
};
const hmac = /* @__PURE__ */ (() => {
	const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
	hmac_.create = (hash, key) => new _HMAC(hash, key);
	return hmac_;
})();
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
init_bytes();
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
init_bytes();
const PUBLIC_KEY = "leakclerk fingerprint v1";
/** Below this, a full digest would let a dictionary confirm the value. */
const STRONG_BITS = 64;
function hex(bytes, characters) {
	let text = "";
	for (let i = 0; i * 2 < characters; i++) text += bytes[i].toString(16).padStart(2, "0");
	return text;
}
/** SHA-256 of a latin1 value, in hex. */
function sha256Hex(value) {
	return hex(sha256(fromLatin1(value)), 64);
}
/**
* @param key secret of the team. Without one everybody can compute fingerprints, so the digest of a
* weak value (fewer than 64 bits of entropy) is cut to 16 bits: enough to tell a changed value,
* too little to confirm a guess, since one guess in 65,536 fits by chance.
*/
function createFingerprint(key) {
	let keyed;
	let last = {
		ruleId: "",
		path: "",
		place: ""
	};
	const placeOf = (ruleId, path) => {
		if (last.ruleId !== ruleId || last.path !== path) last = {
			ruleId,
			path,
			place: hex(sha256(toUtf8(`${ruleId}\0${path}`)), 12)
		};
		return last.place;
	};
	const digest = (text) => (keyed ??= hmac.create(sha256, toUtf8(key ?? PUBLIC_KEY))).clone().update(fromLatin1(text)).digest();
	return (ruleId, path, rawValue) => {
		const value = rawValue.replaceAll("\r", "");
		const strong = key !== void 0 || shannonEntropy(value) * value.length >= STRONG_BITS;
		return `lc1:${placeOf(ruleId, path)}-${hex(digest(`${ruleId}\0${value}`), strong ? 20 : 4)}`;
	};
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
const MASK = /^(.)\1*$|[xX]{6}|[*]{3}|\.{3}|\u2026|\xe2\x80\xa6|[#]{5}|_{5}|-{5,}$|(?:^|[-_.:])[?]{3}/;
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
	return body === "" || VARIABLE.test(body) || ANGLE.test(body) || MASK.test(body) || WORDS.test(body) || words !== "none" && (CHANGE.test(body) || WHOLE.test(body) && (words === "all" || !/\d/.test(body))) || sequences && (holdsSequence(lower) || alternatesSequences(lower) || repeats(lower) || holdsLongRun(lower));
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
const PAIRS = "WfhdOTaVeKaogtNc>qjq`YUJYRdIHD_54B^B:eD4^@,XTEZ95,N8h@UHf;7i])`]I<mF7]QdZ78:J#bMGRmHFEiC<RIE`E!RZFYD<;H>gTgp_\\_MZFWicqS_NvrhO[U`VTX4@DZU</c)4V=9]@4YJKR/2;F)cB=Ed:PT_!7QGT[>,^R@YE>5H:h7?@g298d/8BGEaD,QFSV4:,E,g[hac[_ODV[fbxi^AcjkK^FMH^]297Q#)#I,:55:O>,2H,K5/8)#f=7Bc;:Ha5>FDF\\C#NWGU8C,A#lKKUpCK@m9KeGFhJ#BYY\\I<5b<mX@HjC@?d:>SSDda/BVGV:;>L7jHdjkXqGhGTPNWdH>JimWUB<Q@ZW_^OOXNUEYeds]`/nbbd[]KHAi;KKfECT_/?aE@dZ,fW[[:;=K)4#2/),!!4!!<2//4!)77Z#/2)!pQY]tLW>o9VV\\UkR2Yeb`OH4YBbEaMmLGbiB\\XRK__EKdobJP@UNnEWHrNDbr4CWPHgO)hc\\_CJCZ@][VRZGUGX9P_\\iIZ)fcc>JHC9F`:@>h9>8`##7A7R>!8F9;D#55)`>5D[95YY!;@?NT:,MM7754))#E:F<O<,;O!#CG7:S!5AQ4,2G5/T>FAP5:)MD8FKMJR!GVJ@<7,:=U>),]/,<U2>;55G8)5A>=)2,?H";
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
		bits += (PAIRS.charCodeAt(a * 26 + b) - FIRST - 56) / 8;
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
init_bytes();
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
const KERNEL_WASM = "AGFzbQEAAAABLQhgAn9/AX9gAAF/YAR/fn5/AX9gA39/fwF/YAAAYAF/AGACf38AYAR/f39/AAMLCgIAAwEBBAUGBwAFAwEAAAZSDX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt7Af0MAAAAAAAAAAAAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEACwdDBwRsb29rAAkFYmVnaW4ACAtiZWdpblN1cnZleQAHBG5leHQABAZzdXJ2ZXkAAwl0ZWxsQWdhaW4ABgZtZW1vcnkCAAgBBQqlGQpVAgF/AX4DQCABQgBSBEAgAiABeiIFiEIBg1AEQEEAJAwLIAAgBadqIgRBCGogBCADEAEQASEDIAFCfyAFQhB8IgGGQgAgAULAAFQbgyEBDAELCyADC6sFAgJ7AX8gAP0ABAAiA/0MAAAQBL+/ubkAAAAAAAAAACADQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/W4iAkEC/YsB/WQiBCAEQQh2ciIEIARBBHZyQQ9xQQ9GBH9BAAVBACAC/QwYAAAAGAAAABgAAAAYAAAA/U79UyAC/QwgCAIAIAgCACAIAgAgCAIA/U79UxtBAEciBEECciAEQQAgAv0MABgAAAAYAAAAGAAAABgAAP1O/VMgAv0MACAIAgAgCAIAIAgCACAIAv1O/VMbGyIEQQRyIARBACAC/QwAABgAAAAYAAAAGAAAABgA/U79UyAC/QwCACAIAgAgCAIAIAgCACAI/U79UxsbIgRBCHIgBEEAIAL9DAAAABgAAAAYAAAAGAAAABj9Tv1TIAL9DAgCACAIAgAgCAIAIAgCACD9Tv1TGxsLAn9BACAALQAAIgRBMGtBCkkEf0EBBSAEQSByQeEAa0EGSQsEfyAALQABIgRBMGtBCkkEf0EBBSAEQSByQeEAa0EGSQsFQQALBH8gAC0AAiIEQTBrQQpJBH9BAQUgBEEgckHhAGtBBkkLBUEAC0UNABpBACAD/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9JiAD/QwgICAgICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9ZEH//wNHDQAaIAP9DDIyMjIyMjIyMjIyMjIyMjL9cf0MBgYGBgYGBgYGBgYGBgYGBv0m/WQiBEGq1QJxQarVAkZBAXQgBEHVqgFxQdWqAUZyC0EEdHIjDEF/c3EiBEUEQCABDwsjDCAEciQMIAEgBDYCACABIAAjAGs2AgQgAUEIagvCAgEJfyABIAAsAC1rIgojA08gCiMCSXIjASAALQAsIgMgCmpJcgRAIAIPCyAAKAIoIQQjCEUiAQRAIAAtAC5BAEchAQsgAQR/IARBgIDsAGotAAAFQQALBEBBACEABSAKIwBLQQAgACgCICIFGwR/IAUgCkEBay0AAGotAAAFQQELBEAgACgCJCIABEAgAC0AACEFIABBAWohBiAAQYECaiIJIQAjASEHIAMgCmoiA0EwaiEIAkADQCADIAdJBEAgACAGIAMtAABqLQAAai0AACILQQBHIQAgC0EBTQ0CQQEhACAIIANBAWoiA0YNAiAJIAtBAmsgBWxqIQAMAQsLQQAhAAsFQQEhAAsFQQAhAAsLIABFBEAgAg8LIAEEQCAEQYCA7ABqQQE6AAALIAIgBDYCACACIAojAGs2AgQgAkEIagvnBQMDfwR+AXtBgID8ACEAIwkhASMLIQQDQCAAQYCAgAFJIAEjCklxBED9DAYHBwcHBwcHBwcDCQEJARkgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAACAQBEgECAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZKz9DAYHBwcHBwcHBwcDCQEJARkgAf0ABBAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAACAQBEgECAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZKxCEIaE/QwGBwcHBwcHBwcHAwkBCQEZIAH9AAQgIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAgEARIBAgAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSsQiCGhP0MBgcHBwcHBwcHBwMJAQkBGSAB/QAEMCIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAIBAESAQIAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krEIwhoRCf4UhAyMKIAFrIgJBwABJBEAgA0IBIAKthkIBfYMhAwsgA0IghiAEQiCIhCIFIAVCAYiDIgUgBUICiIMiBSAFQgSIgyIFIAVCCIiDIgUgBUIIiIMiBSADQgGIIAODIgYgBkICiIMiBiAGQgSIgyIGIAZCCIiDIgYgBkIIiIMiBoRCAFIEQCABIAYgA0IBhiAEQj+IhCABQSBrIAUgA0IhhiAEQh+IhCAAEAAQACEACyADIQQgAUFAayEBDAELCyABJAkgBCQLIABBgID8AGtBA3YL9QcDCX8BfgJ7IwNBEGoiACMBIAAjAUkbQQJqIQMDQEGAgPwAIQADQCAAQYCAgAFJIwYjB0lxBEAjBigCACEEIwYoAgQhAiMGQQhqJAYgAkGAgAJPBEAgAkH//wBxQQZ0QYCALGogBCAAEAIhAAwCC0EAIQEgAkEBdEGAgChqIQIDQCABQYCAAnFFBEAgBCACLwEAIgFB//8AcUEGdEGAgCxqIgUsAC1r/QAEACAF/QAEAP1RIAX9AAQQ/U79U0UEQCAFIAQgABACIQALIAJBAmohAgwBCwsMAQsLIABBgID8AGtBA3YiAARAIAAPCyMGIwdJDQAgAyMESwRAIwRBgJ4BaiIAIAMgACADSRshAEGAwOwAIQIjBCEBIwUhCgNAIAAgAUsEQCACIAogASkDACIJQi6IQvz/D4OnIAlCHohC/P8Pg6cgCUIOiEL8/w+DpyAJQgKGQvz/D4On/VwCgIAE/VYCgIAEAf1WAoCABAL9VgKAgAQDIgr9DQwNDg8QERITFBUWFxgZGhsgCkEQ/a0B/U4gCiABKQMIIglCLohC/P8Pg6cgCUIeiEL8/w+DpyAJQg6IQvz/D4OnIAlCAoZC/P8Pg6f9XAKAgAT9VgKAgAQB/VYCgIAEAv1WAoCABAMiCv0NDA0ODxAREhMUFRYXGBkaGyAKQRD9rQH9Tv2GASIL/R0AIgk3AwAgAiABNgIIIAIgCUIAUkEEdGoiAiAL/R0BIgk3AwAgAiABQQhqNgIIIAIgCUIAUkEEdGohAiABQRBqIQEMAQsLIAEkBCAKJAUgAiEAQYCA8gAkBkGAgPIAIQFBgMDsACECA0AgACACSwRAIAIpAwAhCSACKAIIQQJrIQYDQCAGIAl6p0EwcSIHQQN2aiIIKAIAQaDAgIECciIEQbHz3fF5bEEMdiEFIAEgCDYCACABIAU2AgQgASAFQQN2QYCAFGotAAAgBUEHcXZBAXFBA3RqIgEgCDYCACABIARBgH5xQbHz3fF5bEEMdiIENgIEIAEgBEEDdkGAgBRqLQAAIARBB3F2QQFxQQN0aiEBIAlC//8DIAethkJ/hYMiCUIAUg0ACyACQRBqIQIMAQsLIAEhAkGAgPIAIQBBgIDyACEBA0AgASACSQRAIAEoAgQiBEEFdiIFQQF0QYCAHGovAQAgBUECdEGAgBRqKAIAQQEgBHRBAWtxaWpBAXRBgIAgai8BACEEIAAgASgCACIFNgIAIAAgBDYCBCAAIAUgBEH//wBxQQZ0QYCALGoiACwALWv9AAQAIAD9AAQA/VEgAP0ABBD9Tv1TRSAEQYCAAklyQQN0aiEAIAFBCGohAQwBCwsgACQHDAELC0EACxYA/QwAAAAAAAAAAAAAAAAAAAAAJAULCQAgAEEARyQICxYAIAAkCSABJApCACQLQQAkDCAAJAALPgAgACQAIAEkASACJAIgAyQDIAIkBCACQQJrMwEAQgKGQvz/D4OnKAKAgAT9ESQFQYCA8gAkBkGAgPIAJAcLhAICAXsBfyAAJAAgASQBIAAkAiABJAMgACQEIABBAmszAQBCAoZC/P8Pg6coAoCABP0RJAVBgIDyACQGQYCA8gAkBxAEIgMEQCADDwsgACQJIAEkCkIAJAtBACQMIAAkABADIgMEQEF/IANrDwtBAAJ/QQEgAC0AACIDQf8BRiADQe8BRnIgA0H+AUZyDQAaIABBgARqIgMgASABIANLGyED/QwBAQEBAQEBAQEBAQEBAQEBIQIDQCAAQRBqIgEgA00EQCACIAD9AAQA/XchAiABIQAMAQsLQQEgAv1jRQ0AGgNAIAAgA0kEQEEBIAAtAABFDQIaIABBAWohAAwBCwtBAAtrCw==";
const PAGE = 65536;
/** Text that lies elsewhere is copied in pieces of this size, which stay in the processor's cache. */
const PIECE = 1 << 17;
/** What checks may look at behind a literal, and what is loaded at once. */
const BEHIND = 128;
const FIRST_HITS = 1024;
/** Of a run that a survey tells for sure. */
const SHORTEST_RUN = 24;
/** Hits are kept here until the next search. */
function createHitList() {
	const hits = {
		count: 0,
		anchor: new Uint32Array(FIRST_HITS),
		start: new Uint32Array(FIRST_HITS)
	};
	const grow = (array, size) => {
		const larger = new Uint32Array(size);
		larger.set(array);
		return larger;
	};
	return {
		hits,
		add(list, base) {
			const count = hits.count + list.length / 2;
			if (count > hits.anchor.length) {
				const size = Math.max(count, hits.anchor.length * 2);
				hits.anchor = grow(hits.anchor, size);
				hits.start = grow(hits.start, size);
			}
			for (let i = 0; i < list.length; i += 2) {
				hits.anchor[hits.count] = list[i];
				hits.start[hits.count++] = list[i + 1] + base;
			}
		}
	};
}
/** @throws RangeError for more anchors than the kernel's tables can hold */
/** @throws RangeError for more anchors than the kernel's tables can hold */
const createKernel = (sought, prepared) => {
	const kernel = instantiate(KERNEL_WASM);
	let { buffer } = kernel.memory;
	let memory = new Uint8Array(buffer);
	const memoryUpTo = (end) => {
		const missing = end + BEHIND - buffer.byteLength;
		if (missing <= 0) return buffer;
		kernel.memory.grow(Math.ceil(missing / PAGE));
		({buffer} = kernel.memory);
		memory = new Uint8Array(buffer);
		return buffer;
	};
	let filled = EMPTY_TABLES;
	if (prepared !== void 0) {
		filled = prepared.filled;
		prepared.write(new Uint8Array(memoryUpTo(filled.end)));
	}
	filled = addAnchors(sought.slice(filled.anchors), filled, memoryUpTo);
	const copyArea = filled.end + 2 + 63 & -64;
	const readArea = copyArea + PIECE + BEHIND + 2 + 63 & -64;
	const readStart = readArea + 2;
	memoryUpTo(readArea);
	const { hits, add } = createHitList();
	let view;
	let viewLength = 0;
	const { hits: runs, add: addRuns } = createHitList();
	/** @param count of runs that stand in the list already */
	const goOnSurveying = (count, offset) => {
		for (let found = count; found > 0; found = kernel.survey()) addRuns(new Uint32Array(buffer, HITS, found * 2), offset);
	};
	const surveyPart = (from, to, offset) => {
		kernel.beginSurvey(from, to);
		goOnSurveying(kernel.survey(), offset);
	};
	/** @param count of hits that stand in the list already */
	const goOn = (count, offset) => {
		for (let found = count; found > 0; found = kernel.next()) add(new Uint32Array(buffer, HITS, found * 2), offset);
	};
	const run = (start, end, from, to, offset) => {
		kernel.begin(start, end, from, to);
		goOn(kernel.next(), offset);
	};
	/** Copies a text that is no longer than a piece. @returns where it begins */
	const copyIn = (bytes) => {
		const start = copyArea + 2;
		memory.fill(0, copyArea, start);
		memory.set(bytes, start);
		memory.fill(0, start + bytes.length, start + bytes.length + 64);
		return start;
	};
	/** Copies text in pieces that overlap by what checks may look at. */
	const searchCopy = (bytes, surveys) => {
		for (let from = 0; from < bytes.length; from += PIECE) {
			const before = Math.min(from, 2);
			const end = Math.min(bytes.length, from + PIECE + BEHIND);
			const start = copyArea + 2 - before;
			memory.fill(0, copyArea, start);
			memory.set(bytes.subarray(from - before, end), start);
			const textEnd = start + before + end - from;
			memory.fill(0, textEnd, Math.min(textEnd + 64, readArea));
			const first = start + before;
			const last = first + Math.min(PIECE, bytes.length - from);
			run(start, textEnd, first, last, from - before);
			if (surveys) surveyPart(first, Math.min(last + SHORTEST_RUN, textEnd), from);
		}
	};
	const isInside = (bytes) => bytes.buffer === buffer && bytes.byteOffset === readStart;
	const forget = () => {
		if (hits.count > 0) new Uint8Array(buffer, SEEN, Math.max(sought.length, filled.anchors)).fill(0);
		hits.count = 0;
		runs.count = 0;
	};
	/** What the hits and runs are of, until somebody asks for them. */
	let lookedAt;
	const findsNothing = (bytes) => {
		lookedAt = void 0;
		if (bytes.length === 0) return false;
		const inside = isInside(bytes);
		if (!inside && bytes.length > PIECE) return false;
		forget();
		const start = inside ? readStart : copyIn(bytes);
		const end = start + bytes.length;
		const found = kernel.look(start, end);
		if (found === 0) return true;
		if (found > 0) {
			goOn(found, 0);
			surveyPart(start, end, 0);
		} else goOnSurveying(-1 - found, 0);
		lookedAt = bytes;
		return false;
	};
	const search = (bytes, surveys = false) => {
		const isKnown = surveys && bytes === lookedAt;
		lookedAt = void 0;
		if (isKnown) return hits;
		forget();
		if (bytes.length === 0) return hits;
		if (!isInside(bytes)) searchCopy(bytes, surveys);
		else {
			const [start, end] = [readStart, readStart + bytes.length];
			run(start, end, start, end, 0);
			if (surveys) surveyPart(start, end, 0);
		}
		return hits;
	};
	return {
		buffer: { reserve(size) {
			if (view === void 0 || size > viewLength) {
				viewLength = memoryUpTo(readStart + size).byteLength - BEHIND - readStart;
				view = new Uint8Array(buffer, readStart, viewLength);
			}
			return view;
		} },
		findsNothing,
		runs: {
			get count() {
				return runs.count;
			},
			get shifts() {
				return runs.anchor;
			},
			get start() {
				return runs.start;
			}
		},
		search,
		everyPlace(bytes) {
			kernel.tellAgain(true);
			const found = search(bytes);
			kernel.tellAgain(false);
			return found;
		}
	};
};
const SEVERITIES = [
	"low",
	"medium",
	"high",
	"critical"
];
const CONFIDENCES = [
	"low",
	"medium",
	"high"
];
/** Greater speaks first when two matches overlap. */
function compareWeight(a, b) {
	return a.detector.specificity - b.detector.specificity || CONFIDENCES.indexOf(a.detector.confidence) - CONFIDENCES.indexOf(b.detector.confidence) || SEVERITIES.indexOf(a.detector.severity) - SEVERITIES.indexOf(b.detector.severity) || a.end - a.start - (b.end - b.start);
}
/** Runs of matches in which each overlaps one before it; `ascending` by start. */
function overlapGroups(ascending) {
	const groups = [];
	let end = -1;
	for (const match of ascending) {
		if (match.start < end) groups.at(-1)?.push(match);
		else groups.push([match]);
		end = Math.max(end, match.end);
	}
	return groups;
}
/** Of matches that overlap keeps the weightiest, ties to the earlier one. */
function resolveOverlaps(group) {
	if (group.length === 1) return [...group];
	const kept = [];
	for (const match of group.toSorted((a, b) => compareWeight(b, a))) if (kept.every((other) => other.end <= match.start || other.start >= match.end)) kept.push(match);
	return kept.toSorted((a, b) => a.start - b.start);
}
init_bytes();
/** For texts that are no file's. */
const NAMELESS = {
	path: "",
	isNameClean: true
};
const policyPathOf = ({ policyPath, path }) => policyPath ?? path;
const NO_HINTS = [];
const NOTHING$1 = {
	matches: [],
	found: [],
	marks: [],
	hints: NO_HINTS
};
const runHints = ({ count, shifts, start }) => Array.from({ length: count }, (_, i) => ({
	kind: "run",
	start: start[i],
	end: start[i] + 1,
	shifts: shifts[i]
}));
const NO_HITS = {
	count: 0,
	anchor: /* @__PURE__ */ new Uint32Array(0),
	start: /* @__PURE__ */ new Uint32Array(0)
};
const NO_MATCHES = [];
const NONE$1 = [];
const escapeRegex = (word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
/** Patterns run over bytes, so the path is shown to them as bytes, too. */
function bytePath(path) {
	return /^[\x00-\x7f]*$/.test(path) ? path : latin1(toUtf8(path));
}
const NO_PROBES = [];
/** @param found of one text; is put in order */
function settle(found) {
	found.sort((a, b) => a.start - b.start || a.end - b.end);
	return {
		matches: overlapGroups(found).flatMap(resolveOverlaps),
		found
	};
}
function createDetect(findingOnes, { prepared, createPrefilter = createKernel, guard, probes = NO_PROBES } = {}) {
	const firstProbe = findingOnes.length;
	const detectorAt = (index) => index < firstProbe ? findingOnes[index] : probes[index - firstProbe];
	const table = buildAnchorTable(findingOnes, prepared, probes);
	const runnables = [];
	const runnableOf = (index) => runnables[index] ??= createRunnable(detectorAt(index), guard);
	const ofPath = table.ofPath.map(runnableOf);
	let made;
	const prefilter = () => made ??= createPrefilter(table.sought, table.prepared);
	if (table.sought.length > 0) prefilter();
	const filtered = /* @__PURE__ */ new Map();
	const onFiltered = (filter) => void filtered.set(filter, (filtered.get(filter) ?? 0) + 1);
	const anyPathWord = new RegExp(table.byPath.flatMap(({ keywords }) => keywords.map(escapeRegex)).join("|"), "g");
	const namedBy = (path) => {
		const lowerPath = path.toLowerCase();
		if (table.byPath.length === 0 || lowerPath.search(anyPathWord) === -1) return NONE$1;
		return table.byPath.filter(({ keywords }) => keywords.some((word) => lowerPath.includes(word)));
	};
	const guarded = (runnable, scope, starts) => {
		const work = () => runnable.accepts(scope.path) ? runnable.run(scope, starts) : [];
		return guard !== void 0 && runnable.runsSlow ? guard(runnable.detector.id, scope.bytes.length, work) ?? [] : work();
	};
	const pathMatches = (path) => {
		if (ofPath.length === 0) return [];
		const scope = {
			bytes: /* @__PURE__ */ new Uint8Array(0),
			wholeText: () => "",
			path: bytePath(path),
			from: 0,
			inContext: () => true
		};
		return ofPath.flatMap((runnable) => guarded(runnable, scope, []));
	};
	return {
		buffer: { reserve: (size) => prefilter().buffer.reserve(size) },
		judgesPaths: ofPath.length > 0,
		get wordsCrossNames() {
			return table.byPath.some(({ keywords }) => keywords.some((word) => word.includes("/")));
		},
		source: {
			get detectors() {
				return [...findingOnes, ...probes];
			},
			table,
			firstProbe
		},
		filtered,
		inText(bytes, named, section, look) {
			const known = look?.known;
			const searched = known === void 0 || known.mayHaveRuns && look?.hints === true ? prefilter().search(bytes, look?.hints) : NO_HITS;
			const hitList = known ?? searched;
			const surveyed = look?.hints === true && known?.mayHaveRuns !== false ? prefilter().runs : void 0;
			const runs = surveyed !== void 0 && surveyed.count > 0 ? runHints(surveyed) : NO_HINTS;
			const byPath = named.isNameClean === true ? NONE$1 : namedBy(policyPathOf(named));
			const isOpenBefore = section !== void 0 && section.open.size > 0;
			if (hitList.count === 0 && table.always.length === 0 && byPath.length === 0 && !isOpenBefore) return runs.length === 0 ? NOTHING$1 : {
				...NOTHING$1,
				hints: runs
			};
			const { starts, open, marks } = readHits(hitList, table, section?.open);
			for (const { index } of byPath) open.add(index);
			const isDue = (index) => {
				if (index >= firstProbe) return look?.hints === true;
				const { hasAnchors, hasGate } = runnableOf(index);
				return hasAnchors ? starts.has(index) && (!hasGate || open.has(index)) : open.has(index);
			};
			const due = [.../* @__PURE__ */ new Set([...starts.keys(), ...open])].filter(isDue).toSorted((a, b) => a - b);
			if (due.length === 0) return runs.length === 0 && marks.length === 0 ? NOTHING$1 : {
				...NOTHING$1,
				marks,
				hints: runs
			};
			const path = policyPathOf(named);
			let whole;
			const scope = {
				bytes,
				wholeText: () => whole ??= latin1(bytes),
				path: bytePath(path),
				from: section?.from ?? 0,
				onSpan: section?.onSpan,
				onFiltered,
				inContext: createContextTest(bytes, path)
			};
			const found = [];
			const hints = [...runs];
			const probe = (index) => {
				const runnable = runnableOf(index);
				for (const { start, end, detector } of runnable.run({
					...scope,
					from: 0,
					onSpan: void 0
				}, starts.get(index) ?? [])) hints.push({
					kind: detector.id,
					start,
					end,
					shifts: 0
				});
			};
			const run = (index) => {
				if (index >= firstProbe) return probe(index);
				const runnable = runnableOf(index);
				if (look?.only !== void 0 && !look.only(runnable.detector)) return;
				for (const match of guarded(runnable, scope, starts.get(index) ?? null)) found.push(match);
			};
			for (const index of due) run(index);
			if (found.length === 0 && marks.length === 0 && hints.length === 0) return NOTHING$1;
			found.sort((a, b) => a.start - b.start || a.end - b.end);
			const settled = settleParts(found, section?.earlier ?? NO_MATCHES, bytes, () => new Set(pathMatches(path).map(({ detector }) => detector.id)));
			return {
				matches: overlapGroups(settled.reported).flatMap(resolveOverlaps),
				found: settled.found,
				marks,
				hints
			};
		},
		findsNothing: (bytes) => table.always.length === 0 && prefilter().findsNothing?.(bytes) === true,
		suspect(texts) {
			if (table.always.length > 0) return null;
			const { count, anchor, start } = prefilter().everyPlace(texts);
			const finds = (id) => !table.targetsOf(id).every(({ detector }) => detector >= firstProbe) || table.opensOf(id).length !== 0;
			return [...start.subarray(0, count)].filter((_, i) => finds(anchor[i]));
		},
		openingWords(paths) {
			return table.byPath.length === 0 ? [] : Array.from(paths.toLowerCase().matchAll(anyPathWord), ({ index }) => index);
		},
		inPath: (path) => pathMatches(path).filter(({ detector }) => !detector.skipReport)
	};
}
init_bytes();
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
/**
* Every way to read a document that may show a value: the decoded text, and for UTF-16/32 also the raw
* bytes, since a byte-order mark in front of plain text would hide all of it.
*/
function textViews$1(bytes) {
	const decoded = decodeText(bytes);
	if (decoded.encoding === "utf-8") return [decoded];
	const views = [decoded, asIs(bytes)];
	if (decoded.encoding === "utf-32le" && decoded.mark.length > 0) views.push(decodeAs("utf-16le", bytes, 2));
	return views;
}
/**
* The encodings in which a document should be read beside UTF-8, judged by its beginning, and the length of its mark.
* @param sample at least ENCODING_SAMPLE bytes, or the whole document
*/
function encodingsOf(sample) {
	return textViews$1(sample.subarray(0, sample.length & -4)).map(({ encoding, mark }) => ({
		encoding,
		markLength: mark.length
	}));
}
/** Decodes a document that comes in pieces to UTF-8. */
function createDecoder(encoding) {
	if (encoding === "utf-8") return (bytes) => bytes;
	let kept = NONE;
	return (bytes) => {
		const all = new Uint8Array(kept.length + bytes.length);
		all.set(kept);
		all.set(bytes, kept.length);
		let end = all.length - all.length % UNIT[encoding];
		if (UNIT[encoding] === 2 && end >= 2) {
			const high = all[encoding === "utf-16le" ? end - 1 : end - 2];
			if (high >= 216 && high <= 219) end -= 2;
		}
		kept = all.slice(end);
		return toUtf8(decodeUnits(all.subarray(0, end), encoding));
	};
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
/** The text itself: every stretch came from where it is. */
const plainView = (bytes) => ({
	bytes,
	steps: [],
	placeOf: (start, end) => ({
		start,
		end,
		steps: []
	})
});
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
init_bytes();
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
init_bytes();
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
init_bytes();
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
function* packedViews(text, start, end, inflate) {
	const packed = base64Bytes(text, start, end, 0);
	const bytes = inflate?.(packed, 8388608) ?? null;
	if (bytes === null) return;
	const steps = ["base64", packed[0] === 31 ? "gzip" : "zlib"];
	yield {
		bytes,
		steps,
		placeOf: () => ({
			start,
			end,
			steps
		})
	};
}
const LEAST = 1 << 20;
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
/** The readings of one text that its hints speak for. */
function* viewsOf(text, hints, inflate) {
	for (const [kind, own] of groupByKind(hints)) if (kind === "run") for (const region of regionsOf(own, ({ start }) => runAround(text, start))) yield* runViews(text, region);
	else if (kind === "packed") for (const { start, end } of regionsOf(own, (hint) => runAround(text, hint.end - 1))) yield* packedViews(text, start, end, inflate);
	else for (const { start, end } of regionsOf(own, (hint) => aroundHint(text, hint))) yield* textViews(text, kind, start, end);
}
function groupByKind(hints) {
	const groups = /* @__PURE__ */ new Map();
	for (const hint of hints) {
		const own = groups.get(hint.kind);
		if (own === void 0) groups.set(hint.kind, [hint]);
		else own.push(hint);
	}
	return groups;
}
/** A rule's find in a view as one in the text; null where a plainer reading shows the same. */
function inText(view, match) {
	const place = tellsMore(view, match.start, match.end) ? view.placeOf(match.start, match.end) : null;
	if (place === null) return null;
	const { start, end, steps } = place;
	const parts = match.parts?.map((part) => inText(view, part)).filter((part) => part !== null);
	return {
		...match,
		start,
		end,
		matchStart: start,
		decoded: steps,
		...parts === void 0 ? {} : { parts }
	};
}
/** So near to what was decoded, a hint may be of the same value. */
const NEAR = 48;
/** Whether the hint could not be seen in a plainer reading. */
const isNews = (view, { start, end }) => tellsMore(view, start, end) || tellsMore(view, Math.max(0, start - NEAR), Math.min(view.bytes.length, end + NEAR));
/** A detect that also looks into what its texts have encoded. */
function lookingInside(detect, inflate) {
	const lookInto = (outer, hints, depth, work) => {
		for (const inner of viewsOf(outer.bytes, hints, inflate)) {
			if (inner.bytes.length === 0 || inner.bytes.length > work.left) continue;
			work.left -= inner.bytes.length;
			const view = depth === 1 ? inner : throughView(outer, inner);
			const isGuess = inner.steps.includes("wrapped") || inner.steps.includes("reversed");
			const look = {
				only: isGuess ? knowsByShape : isSpecific,
				hints: depth < 5 && !isGuess
			};
			const { matches, found, hints: further } = detect.inText(view.bytes, work.named, void 0, look);
			work.found.push(...found.map((match) => inText(view, match)).filter((match) => match !== null));
			work.matches.push(...matches.map((match) => inText(view, match)).filter((match) => match !== null));
			const news = further.filter((hint) => isNews(view, hint));
			if (news.length > 0) lookInto(view, news, depth + 1, work);
		}
	};
	return {
		...detect,
		inText(bytes, named, section, look) {
			const plain = detect.inText(bytes, named, section, {
				...look,
				hints: true
			});
			if (plain.hints.length === 0) return plain;
			const work = {
				named,
				found: [],
				matches: [],
				left: Math.max(LEAST, bytes.length * 8)
			};
			lookInto(plainView(bytes), plain.hints, 1, work);
			const from = section?.from ?? 0;
			const decoded = work.found.filter(({ start }) => start >= from);
			if (decoded.length === 0) return plain;
			for (const { start, end } of decoded) section?.onSpan(start, end);
			const matches = work.matches.filter(({ start }) => start >= from);
			return {
				...plain,
				matches: settle([...plain.matches, ...matches]).matches,
				found: settle([...plain.found, ...decoded]).found
			};
		}
	};
}
const NOTHING = /* @__PURE__ */ new Uint8Array(0);
const newOnes = (matches, known) => known.size === 0 ? matches : matches.filter(({ secret }) => !known.has(secret.expose()));
function createSegmentScan(document, known, detect, maker) {
	return ({ bytes, from, to, open, valueLines, earlier }) => {
		const cut = createCut(to);
		const { matches, found, marks } = detect.inText(bytes, document, {
			from,
			open,
			onSpan: cut.onSpan,
			earlier
		});
		const end = cut.at();
		const taken = newOnes(matches, known).filter(({ start }) => start < end);
		return {
			findings: maker.ofText(document, bytes, {
				matches: taken,
				found: [...earlier, ...found],
				marks
			}, valueLines),
			values: taken.map(({ secret }) => secret),
			found,
			cut: end
		};
	};
}
function createDocumentStream(document, { known, again }, detect, maker) {
	const values = new Set((known ?? []).map((secret) => secret.expose()));
	let beginning = NOTHING;
	let views;
	const start = () => {
		const made = encodingsOf(beginning).map(({ encoding, markLength }, i) => {
			const segments = createSegmentStream(createSegmentScan(document, values, detect, maker), again?.open[i] ?? /* @__PURE__ */ new Set());
			const decode = createDecoder(encoding);
			segments.push(decode(beginning.subarray(markLength)));
			return {
				segments,
				push: (bytes) => segments.push(decode(bytes))
			};
		});
		beginning = NOTHING;
		return made;
	};
	return {
		push(bytes) {
			if (views !== void 0) {
				for (const view of views) view.push(bytes);
				return;
			}
			const joined = new Uint8Array(beginning.length + bytes.length);
			joined.set(beginning);
			joined.set(bytes, beginning.length);
			beginning = joined;
			if (beginning.length >= 65536) views = start();
		},
		end() {
			const results = (views ?? start()).map(({ segments }) => segments.end());
			return {
				findings: (document.nameIsKnown === true ? [] : maker.ofName(document)).concat(...results.map(({ findings }) => findings)),
				values: results.flatMap(({ values: own }) => own),
				open: results.map(({ open }) => open),
				isLate: results.some(({ isLate }) => isLate)
			};
		}
	};
}
init_bytes();
function regionOf({ start, end }, lines) {
	const from = lines.position(start);
	const to = lines.position(end);
	return {
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}
/** Where the parts of matches stand. In the order of the text: a position is cheap to tell after one before it. */
function placeParts(matches, lines) {
	const parts = [...new Set(matches.flatMap((match) => match.parts ?? []))].toSorted((a, b) => a.start - b.start);
	return new Map(parts.map((part) => [part, {
		ruleId: part.detector.id,
		...regionOf(part, lines)
	}]));
}
const MOST_NAMES = 16384;
function createFindingMaker(detect, fingerprint, values, isKnown) {
	const toFinding = (match, document, lines, masking, parts) => {
		const { detector, secret, suppression } = match;
		const region = regionOf(match, lines);
		const known = isKnown?.(policyPathOf(document), secret);
		return {
			ruleId: detector.id,
			severity: match.grade?.severity ?? detector.severity,
			confidence: match.grade?.confidence ?? detector.confidence,
			message: detector.description,
			path: document.path,
			policyPath: policyPathOf(document),
			...region,
			redacted: secret.redacted,
			...parts === void 0 || match.parts === void 0 ? {} : { parts: match.parts.map((part) => parts.get(part)) },
			excerpt: masking.excerpt(lines.bounds(region.startLine - 1), match),
			fingerprint: fingerprint(detector.id, policyPathOf(document), secret.expose()),
			decoded: match.decoded ?? [],
			blob: document.origin.blob ?? null,
			commit: null,
			presence: null,
			token: document.origin.kind === "commit" ? values.token(secret, policyPathOf(document)) : null,
			...known === void 0 ? {} : { known },
			suppression,
			help: detector.help
		};
	};
	const ofText = (document, bytes, { matches, found, marks }, earlierLines) => {
		if (matches.length === 0) return [];
		const lines = createLineIndex(bytes);
		const masking = createMasking(bytes, found);
		const valueLines = new Map([...earlierLines ?? []].map(([rule, own]) => [rule, new Set(own)]));
		for (const { detector, start } of matches) {
			const own = valueLines.get(detector.id) ?? /* @__PURE__ */ new Set();
			valueLines.set(detector.id, own.add(lines.lineAt(start)));
		}
		const allowances = collectAllowances(masking.text, lines, marks, valueLines);
		const parts = placeParts(matches, lines);
		return matches.map((match) => {
			const finding = toFinding(match, document, lines, masking, parts);
			if (finding.suppression !== null) return finding;
			const inline = allowances.find([finding.ruleId, ...match.detector.aliases], finding.startLine - 1, finding.endLine - 1);
			return inline === null ? finding : {
				...finding,
				suppression: inline
			};
		});
	};
	/** Names in which there is nothing: folders hold many files. */
	const plainNames = /* @__PURE__ */ new Set();
	const ofName = (document) => {
		if (document.isNameClean === true && !detect.judgesPaths) return [];
		const place = {
			startLine: 1,
			startColumn: 1,
			endLine: 1,
			endColumn: 1
		};
		const found = (text, matches, all) => {
			if (matches.length === 0) return [];
			const bytes = toUtf8(text);
			const lines = createLineIndex(bytes);
			const masking = createMasking(bytes, all);
			return matches.map((match) => ({
				...toFinding(match, document, lines, masking),
				...place
			}));
		};
		const named = (document.isNameClean === true ? [] : document.path.split("/")).flatMap((name) => {
			if (plainNames.has(name)) return [];
			const { matches, found: all } = detect.inText(toUtf8(name), NAMELESS);
			if (matches.length === 0 && plainNames.size < MOST_NAMES) plainNames.add(name);
			return found(name, matches, all).map((finding) => ({
				...finding,
				message: `${finding.message} in the name of a file`
			}));
		});
		return [...found("", detect.inPath(policyPathOf(document)), []), ...named];
	};
	return {
		ofText,
		ofName
	};
}
function createValueRegistry() {
	const known = /* @__PURE__ */ new Map();
	return {
		token(secret, place) {
			const value = secret.expose().replaceAll("\r", "");
			const name = value === "" ? `path ${place}` : `value ${value}`;
			const entry = known.get(name) ?? {
				token: Object.freeze({}),
				secret
			};
			known.set(name, entry);
			return entry.token;
		},
		createMask() {
			const secrets = [...known.values()].map(({ secret }) => secret);
			return (text) => maskFurther({
				text,
				start: text.length,
				length: 0
			}, secrets).text;
		}
	};
}
init_bytes();
const NO_FINDINGS = [];
const NO_SECRETS = [];
const NO_VALUES = /* @__PURE__ */ new Set();
const lookOf = ({ known }) => known === void 0 ? void 0 : {
	hints: false,
	known
};
/** Makes the engine ready; cheap to call once, made to be used for many documents. */
function createScanner(options) {
	const { detectors } = options;
	const plain = createDetect(detectors, options);
	const looksInside = options.probes !== void 0;
	const detect = looksInside ? lookingInside(plain, options.inflate) : plain;
	const values = createValueRegistry();
	const maker = createFindingMaker(detect, createFingerprint(options.fingerprintKey), values, options.isKnown);
	const scanView = (document, { bytes }, known) => {
		const detection = detect.inText(bytes, document, void 0, lookOf(document));
		if (detection.matches.length === 0) return NO_FINDINGS;
		return maker.ofText(document, bytes, {
			...detection,
			matches: newOnes(detection.matches, known)
		});
	};
	const stream = (document, streamOptions = {}) => {
		const { push, end } = createDocumentStream(document, streamOptions, detect, maker);
		return {
			push,
			end() {
				const result = end();
				return {
					...result,
					findings: withSafePath(document, result.findings)
				};
			}
		};
	};
	/** Scans bytes in segments, a second time where a gate was opened late. */
	const streamBytes = (document, bytes, known) => {
		const run = (again) => {
			const segments = stream(document, {
				known,
				again
			});
			segments.push(bytes);
			return segments.end();
		};
		const result = run();
		return result.isLate ? run(result) : result;
	};
	const secretsOf = (document, bytes) => bytes.length > 16777216 ? streamBytes(document, bytes, []).values : textViews$1(bytes).flatMap((view) => detect.inText(view.bytes, document).matches.map(({ secret }) => secret));
	const redactWhole = (text) => {
		const bytes = toUtf8(text);
		return createMasking(bytes, detect.inText(bytes, NAMELESS).found).text(0, bytes.length);
	};
	const redact = (text) => {
		const whole = redactWhole(text);
		return whole.includes("/") ? joinRedacted(whole.split("/").map(redactWhole), "/") : whole;
	};
	/** The path may be a value itself, or hold one. */
	const withSafePath = (document, findings) => {
		if (findings.length === 0) return findings;
		const path = redact(document.path);
		if (path === document.path) return findings;
		const policyPath = redact(policyPathOf(document));
		return findings.map((finding) => ({
			...finding,
			path,
			policyPath
		}));
	};
	const match = (document) => {
		const scanned = textViews$1(document.bytes).map((view) => ({
			view,
			matches: detect.inText(view.bytes, document, void 0, lookOf(document)).matches
		}));
		return scanned.find(({ matches }) => matches.length > 0) ?? scanned[0];
	};
	return {
		detectors,
		filtered: detect.filtered,
		source: detect.source,
		prepared: options.prepared,
		judgesPaths: detect.judgesPaths,
		get wordsCrossNames() {
			return detect.wordsCrossNames;
		},
		buffer: detect.buffer,
		redact,
		createRedact() {
			const mask = values.createMask();
			return (text) => mask(redact(text));
		},
		matchText: (bytes, path) => plain.inText(bytes, { path }).matches,
		match,
		linesOf(document, from, to) {
			const { view } = match(document);
			return contextLines(view.bytes, detect.inText(view.bytes, document).found, from, to);
		},
		redactBeside(document, text) {
			const secrets = textViews$1(document.bytes).flatMap((view) => detect.inText(view.bytes, document).found.map(({ secret }) => secret));
			return maskFurther({
				text: redact(text),
				start: 0,
				length: 0
			}, secrets).text;
		},
		stream,
		suspectNames: detect.suspect,
		openingWords: detect.openingWords,
		scan(document, earlier = []) {
			const { bytes } = document;
			if (looksInside && earlier.length === 0 && document.isNameClean === true && document.known === void 0 && !detect.judgesPaths && bytes.length <= 16777216 && detect.findsNothing(bytes)) return [];
			const known = earlier.length === 0 ? NO_SECRETS : earlier.flatMap((before) => secretsOf(document, before));
			if (bytes.length > 16777216) return streamBytes(document, bytes, known).findings;
			const old = known.length === 0 ? NO_VALUES : new Set(known.map((secret) => secret.expose()));
			const named = document.nameIsKnown === true ? NO_FINDINGS : maker.ofName(document);
			const [first, ...others] = textViews$1(bytes);
			const shown = scanView(document, first, old);
			const told = new Set(others.length === 0 ? [] : shown.map(({ fingerprint }) => fingerprint));
			const isNews = ({ decoded, fingerprint }) => decoded.length === 0 || !told.has(fingerprint);
			const text = others.length === 0 ? shown : [...shown, ...others.flatMap((view) => scanView(document, view, old).filter(isNews))];
			if (named.length === 0 && text.length === 0) return [];
			return withSafePath(document, [...named, ...text]);
		}
	};
}
/** Milliseconds that one rule may take on one document, or segment of one. */
const LIMIT = 1e3;
/** Milliseconds that a rule may take on small documents, and on each byte of larger ones: what takes longer backtracks. */
const USUAL = 100;
const USUAL_PER_BYTE = 1 / 1e3;
/** Milliseconds that one rule may take longer than that on all documents together: a thousand of them are an hour otherwise. */
const ALL_LIMIT = 3e3;
const lateMessage = (ruleId, how) => `rule "${ruleId}" took more than ${how} and was switched off: give its pattern fewer nested or endless repeats`;
/**
* V8 stops a regular expression only for its own watchdog, which node:vm gives a script.
* @param onLate is told once of each rule that took too long, in words
*/
function createTimeLimit(onLate) {
	const { createContext, Script } = process.getBuiltinModule("node:vm");
	const late = /* @__PURE__ */ new Set();
	/** Of each rule: on how many documents it took longer than usual, and by how many milliseconds. */
	const excesses = /* @__PURE__ */ new Map();
	const room = createContext({ run: void 0 });
	const script = new Script("run()");
	const switchOff = (ruleId, how) => {
		late.add(ruleId);
		onLate(lateMessage(ruleId, how));
	};
	const count = (ruleId, excess) => {
		if (excess <= 0) return;
		const all = excesses.get(ruleId) ?? {
			documents: 0,
			time: 0
		};
		excesses.set(ruleId, all);
		all.documents++;
		all.time += excess;
		if (all.time > ALL_LIMIT) switchOff(ruleId, `${ALL_LIMIT / 1e3} s on ${all.documents} documents`);
	};
	return (ruleId, size, run) => {
		if (late.has(ruleId)) return null;
		room["run"] = run;
		const started = performance.now();
		try {
			return script.runInContext(room, { timeout: LIMIT });
		} catch (error) {
			if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
			switchOff(ruleId, `${LIMIT / 1e3} s on one document`);
			return null;
		} finally {
			room["run"] = void 0;
			if (!late.has(ruleId)) count(ruleId, performance.now() - started - USUAL - size * USUAL_PER_BYTE);
		}
	};
}
/** Loads zlib when there is something to unpack. */
const inflate = (bytes, most) => {
	try {
		return process.getBuiltinModule("node:zlib").unzipSync(bytes, {
			maxOutputLength: most,
			finishFlush: 2
		});
	} catch {
		return null;
	}
};
const isSlow = (pattern) => pattern?.isSlow === true;
function makeScanner({ detectors, fingerprintKey, isKnown, onLate, prepared = BUILTIN_ANCHORS }) {
	const own = prepared.whole?.rules;
	const builtin = new Set(detectors === own ? [] : own);
	const guard = detectors !== own && detectors.some((detector) => !builtin.has(detector) && [
		detector.pattern,
		detector.path,
		...detector.allowlists.flatMap(({ paths, regexes }) => [...paths, ...regexes])
	].some(isSlow)) ? createTimeLimit(onLate) : void 0;
	return createScanner({
		detectors,
		prepared,
		probes: BUILTIN_PROBES,
		inflate,
		fingerprintKey,
		isKnown,
		guard
	});
}
/** The test for values that are known by their SHA-1 in hex; nothing is loaded where there are none. */
async function loadKnownTest(values) {
	if (values === void 0) return void 0;
	const { createHash } = await import("node:crypto");
	return createKnownTest(values, (bytes) => createHash("sha1").update(bytes).digest("hex"));
}
init_name_check();
init_types();
const port = node_worker_threads.parentPort;
const start = node_worker_threads.workerData;
const detectors = start.detectors.map(unship);
const account = createAccount();
const thread = createThreadState(start.thread);
async function work() {
	const scanner = makeScanner({
		detectors,
		fingerprintKey: start.fingerprintKey,
		isKnown: await loadKnownTest(start.knownValues),
		onLate: (message) => void account.problems.push(message)
	});
	if (!thread.begin()) return;
	const nextList = () => unpack((0, node_worker_threads.receiveMessageOnPort)(port).message);
	const archives = createArchives(start.archiveDepth);
	const take = createTake(start.queue, nextList, createNameCheck(scanner));
	let done = 0;
	for (let file = take(); file !== void 0; file = take()) {
		thread.startFile(file.index);
		const scanned = scanWholeFile(scanner, file, archives, account);
		const findings = "then" in scanned ? await scanned : scanned;
		const report = {
			findings,
			skipped: account.skipped.splice(0),
			problems: account.problems.splice(0)
		};
		if (findings.length + report.skipped.length + report.problems.length > 0) port.postMessage(report);
		thread.endFile({
			scanned: account.scanned,
			bytes: account.bytes,
			done: ++done
		});
	}
	if (scanner.filtered.size > 0) port.postMessage({
		findings: [],
		skipped: [],
		problems: [],
		filtered: [...scanner.filtered]
	});
	port.postMessage(FINISHED);
}
work().catch((error) => {
	setImmediate(() => {
		throw error;
	});
});
