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
const isAscii = (bytes) => bytes.every((byte) => byte < 128);
/**
* A path as text: `/` separated; bytes that are not UTF-8 become `\xHH`, and a backslash `\\`, so that
* no two paths look the same.
*/
function displayPath(bytes) {
	const text = bytes.toString("utf8");
	if (!text.includes("\\") && (isAscii(bytes) || Buffer.from(text).equals(bytes))) return text;
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
const PLAIN = /^[\x00-\x5b\x5d-\x7f]*$/;
/** As the file system takes it. */
const toPathBytes = (path) => Buffer.from(path, "latin1");
/** The same, without making a buffer where text will do. */
const toPath = (path) => PLAIN.test(path) ? path : toPathBytes(path);
/** As {@link displayPath} shows it. */
const showBytePath = (path) => PLAIN.test(path) ? path : displayPath(toPathBytes(path));
const CHUNK = 8192;
/** Node's own, where there is one: forty times as fast on long stretches. */
const latin1Slice = globalThis.Buffer?.prototype.latin1Slice;
/** Bytes `start` to `end` as a string with one character (U+0000 to U+00FF) a byte. */
function latin1(bytes, start = 0, end = bytes.length) {
	if (latin1Slice !== void 0) return latin1Slice.call(bytes, start, Math.max(start, end));
	if (end - start <= CHUNK) return String.fromCharCode.apply(null, bytes.subarray(start, end));
	const parts = [];
	for (let at = start; at < end; at += CHUNK) parts.push(String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + CHUNK, end))));
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
			for (let at = 0; at + SHORTEST_COPY <= text.length; at++) {
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
	const shifted = (finding) => ({
		...finding,
		startLine: finding.startLine + base.line,
		endLine: finding.endLine + base.line,
		startColumn: finding.startColumn + (finding.startLine === 1 ? base.column : 0),
		endColumn: finding.endColumn + (finding.endLine === 1 ? base.column : 0)
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
		earlier = earlier.filter(({ end }) => end > start).map((span) => ({
			...span,
			start: Math.max(0, span.start - start),
			end: span.end - start
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
		const read = (0, node_fs.readSync)(file, bytes, length, room - length, length);
		length += read;
		if (read > 0 && length < room) continue;
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
		file = (0, node_fs.openSync)(path, FLAGS);
	} catch (error) {
		return refused(error);
	}
	try {
		return readOpen(file, buffer, limit);
	} catch (error) {
		return refused(error);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function createAccount() {
	return {
		listed: 0,
		scanned: 0,
		bytes: 0,
		skipped: [],
		problems: [],
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
	constructor(file, bytes, origin) {
		this.bytes = bytes;
		this.origin = origin;
		this.isNameClean = file.isNameClean;
		this.#file = file;
	}
	get path() {
		return shownName(this.#file.place, this.#file.path);
	}
	get policyPath() {
		return policyName(this.#file.place, this.#file.path);
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
function* scanLarge(scanner, document, account) {
	const before = account.bytes;
	let again;
	try {
		for (;;) {
			const stream = scanner.stream(document, { again });
			account.bytes = before;
			for (const piece of document.pieces()) {
				stream.push(piece);
				account.bytes += piece.length;
				yield;
			}
			again = stream.end();
			if (again.isLate) continue;
			account.scanned++;
			return again.findings;
		}
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		account.bytes = before;
		recordFailure(account, document.path, error.message);
		return [];
	}
}
/**
* @param account is told what became of the file
* @returns the findings, of a large file while it is scanned
*/
function scanFile(scanner, file, account) {
	const document = openFile(file, scanner.buffer, account);
	if (document === null) return [];
	if ("pieces" in document) return scanLarge(scanner, document, account);
	try {
		const findings = scanner.scan(document);
		account.scanned++;
		account.bytes += document.bytes.length;
		return findings;
	} catch (error) {
		recordTooLarge(account, document.path, error);
		return [];
	}
}
/** The same, without turns for anything else. */
function scanWholeFile(scanner, file, account) {
	const scanned = scanFile(scanner, file, account);
	if (!("next" in scanned)) return scanned;
	for (;;) {
		const { done, value } = scanned.next();
		if (done === true) return value;
	}
}
const DETECTOR_FIELDS = Object.keys({
	id: true,
	description: true,
	severity: true,
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
	lead: true,
	margin: true,
	path: true,
	entropy: true,
	structure: true,
	rejectPlaceholders: true,
	score: true,
	context: true,
	allowlists: true,
	publicPrefix: true,
	specificity: true,
	placeholder: true
});
const { Buffer: Buffer$1, atob, btoa } = globalThis;
function fromBase64(text) {
	return Buffer$1 === void 0 ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : Buffer$1.from(text, "base64");
}
const read = (name, encoding) => (0, node_fs.readFileSync)((0, node_path.join)(__dirname, name), encoding);
const STORED = {
	rules: read("rules.json", "latin1"),
	details: () => read("rule-details.jsonl", "latin1"),
	anchors: () => read("anchors.json", "latin1")
};
const TABLES = read("tables.bin");
/** A reference is one character beyond ASCII, which no text holds: still one byte each in memory and in a file of latin1. */
const FIRST = 128;
/** The text that {@link shareStrings} was given. */
function joinShared(text, shared) {
	return text.replaceAll(/[\x80-\xff]/g, (reference) => shared[reference.charCodeAt(0) - FIRST]);
}
const LATE = DETECTOR_FIELDS.filter((field) => field !== "id" && field !== "anchors" && field !== "gate");
/** An anchor that reads its fields when they are wanted. */
var StoredAnchor = class {
	read;
	index;
	constructor(read, index) {
		this.read = read;
		this.index = index;
	}
	get own() {
		return this.read().anchors[this.index];
	}
	get text() {
		return this.own[0];
	}
	get fold() {
		return this.own[1];
	}
	get before() {
		return this.read().strings[this.own[2]];
	}
	get tail() {
		return this.read().strings[this.own[3]];
	}
	get windows() {
		return this.own[4];
	}
};
function unfoldAnchors(numbers, all) {
	const anchors = [];
	for (let i = 0; i < numbers.length; i += 3) anchors.push({
		anchor: all[numbers[i]],
		lead: [numbers[i + 1], numbers[i + 2]]
	});
	return anchors;
}
/** A detector that reads most of its fields when the first of them is wanted; see engine/variant.ts for copies of it. */
var StoredDetector = class {
	id;
	anchors;
	gate;
	early;
	read;
	known;
	constructor([id, anchors, gate, early], all, read) {
		this.id = id;
		this.anchors = anchors === null ? null : unfoldAnchors(anchors, all);
		this.gate = gate.map((anchor) => all[anchor]);
		this.early = early;
		this.read = read;
	}
	get details() {
		return this.known ??= this.read();
	}
	toJSON() {
		return Object.fromEntries(DETECTOR_FIELDS.map((field) => [field, this[field]]));
	}
};
for (const field of LATE) Object.defineProperty(StoredDetector.prototype, field, { get() {
	return this.early !== void 0 && field in this.early ? this.early[field] : this.details[field];
} });
/** The way back from {@link foldRules}. */
function unfoldRules(stored) {
	const { heads, anchors } = JSON.parse(stored.rules);
	let folded;
	const readAnchors = () => folded ??= JSON.parse(stored.anchors());
	let lines;
	let common;
	const readDetails = (index) => {
		lines ??= stored.details().split("\n");
		common ??= JSON.parse(lines[0]);
		return {
			...common.usual,
			...JSON.parse(joinShared(lines[index + 1], common.shared))
		};
	};
	const all = Array.from({ length: anchors }, (_, i) => new StoredAnchor(readAnchors, i));
	return {
		anchors: all,
		detectors: heads.map((head, i) => new StoredDetector(head, all, () => readDetails(i)))
	};
}
const { detectors: detectors$1, anchors } = unfoldRules(STORED);
const BUILTIN_DETECTORS = detectors$1;
/** Their anchors, with the kernel's tables. */
const BUILTIN_ANCHORS = {
	anchors,
	tables: {
		filled: {
			"anchors": 435,
			"nodes": 1901,
			"end": 2295056
		},
		records: typeof TABLES === "string" ? fromBase64(TABLES) : TABLES
	}
};
JSON.parse("{\"anthropic\":[\"anthropic-api-key\",\"anthropic-admin-api-key\",\"anthropic-oauth-token\"],\"aws\":[\"aws-access-key-id\",\"aws-temporary-access-key-id\",\"aws-secret-access-key\",\"aws-secret-key-in-context\",\"aws-session-token\",\"aws-bedrock-api-key\"],\"braintree\":[\"braintree-access-token\",\"braintree-private-key\"],\"clerk\":[\"clerk-secret-key\"],\"clickbank\":[\"clickbank-clerk-key\",\"clickbank-developer-key\",\"clickbank-clerk-key-weak\",\"clickbank-developer-key-weak\",\"clickbank-unprefixed-key\",\"clickbank-named-key\",\"clickbank-secret-key\",\"clickbank-cbpop-secret\"],\"database\":[\"database-url-password\",\"database-jdbc-password\",\"database-connection-string-password\",\"database-go-dsn-password\",\"database-php-connect-password\",\"database-cli-password\"],\"dwave\":[\"dwave-api-token\"],\"generic\":[\"generic-api-key\",\"generic-hex-secret\",\"generic-authorization-header\",\"generic-curl-password\",\"generic-netrc-password\",\"generic-password\"],\"github\":[\"github-pat\",\"github-fine-grained-pat\",\"github-oauth-token\",\"github-app-user-token\",\"github-app-installation-token\",\"github-refresh-token\",\"github-legacy-token\"],\"gitlab\":[\"gitlab-pat\",\"gitlab-oauth-app-secret\",\"gitlab-deploy-token\",\"gitlab-runner-token\",\"gitlab-job-token\",\"gitlab-trigger-token\",\"gitlab-agent-token\",\"gitlab-service-token\",\"gitlab-session-cookie\"],\"google\":[\"google-api-key\",\"google-auth-key\",\"google-oauth-client-secret\",\"google-oauth-client-secret-legacy\",\"google-oauth-access-token\",\"google-oauth-refresh-token\",\"google-service-account-key\"],\"jwt\":[\"jwt-token\"],\"leakclerk\":[\"leakclerk-redaction-map\"],\"mailchimp\":[\"mailchimp-api-key\",\"mailchimp-transactional-key\"],\"mailgun\":[\"mailgun-api-key\",\"mailgun-validation-key\"],\"npm\":[\"npm-access-token\",\"npm-legacy-token\",\"npm-registry-password\"],\"octopus-deploy\":[\"octopus-deploy-api-key\",\"octopus-deploy-api-key-in-context\"],\"openai\":[\"openai-api-key\"],\"paypal\":[\"paypal-client-secret\",\"paypal-access-token\",\"paypal-nvp-signature\",\"paypal-nvp-password\"],\"private-key\":[\"private-key-pem\",\"private-key-putty\"],\"sendgrid\":[\"sendgrid-api-key\"],\"shopify\":[\"shopify-access-token\",\"shopify-app-secret\",\"shopify-theme-password\"],\"slack\":[\"slack-bot-token\",\"slack-user-token\",\"slack-app-token\",\"slack-config-token\",\"slack-session-token\",\"slack-webhook-url\",\"slack-signing-secret\"],\"stripe\":[\"stripe-live-secret-key\",\"stripe-live-restricted-key\",\"stripe-organization-key\",\"stripe-test-key\",\"stripe-webhook-secret\"],\"twilio\":[\"twilio-auth-token\",\"twilio-api-key-secret\",\"twilio-api-key-sid\"],\"url\":[\"url-password\"],\"wordpress\":[\"wordpress-salt\",\"wordpress-db-password\"]}");
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
/** @param digest of bytes, as the entries were made with; carriage returns are left out, as in fingerprints */
function createKnownTest(values, digest) {
	return (path, secret) => {
		return values.get(path)?.get(digest(fromLatin1(secret.expose().replaceAll("\r", ""))));
	};
}
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
/** Bytes of a line that are shown; code that was packed has lines without end. */
const MOST = 160;
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
		let stop = Math.min(end, start + MOST);
		while (stop > start && stop < end && ((bytes[stop] ?? 0) & 192) === 128) stop--;
		const text = latin1(bytes, start, stop).includes("\0") ? masking.text(start, start) : masking.text(start, stop);
		shown.push({
			number,
			text: stop < end ? `${text}\u2026` : text
		});
	}
	return shown;
}
/** The same for anchors that find the same, by whatever windows. */
const anchorKey = ({ text, fold, before, tail }) => `${fold}/${before}/${tail}/${text}`;
const ALLOW_KEYWORDS = ["leakclerk:allow", "gitleaks:allow"];
/** The markers as the prefilter looks for them. */
const ALLOW_ANCHORS = ALLOW_KEYWORDS.map((text) => ({
	text,
	fold: Array.from(text, (character, i) => /[a-z]/.test(character) ? 1 << i : 0).reduce((bits, bit) => bits | bit, 0),
	before: "",
	tail: "",
	windows: [[text.indexOf(":") & -2, 0], [text.indexOf(":") - 1 | 1, 1]]
}));
const COMMENT = /^(?!\w)[ \t]*(?!--[ \t])([\w., \t-]*?)(?:[ \t]+--[ \t]+(.*?))?[ \t]*(?:\*\/|-->|\*\)|#\}|%>|--\}\})?[ \t]*$/;
const LONGEST = 400;
const lookUp = (allowed, ruleId) => allowed?.byRule.get(ruleId) ?? allowed?.all ?? null;
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
		if (keyword === 1) {
			add(own, line, [], "gitleaks:allow");
			continue;
		}
		const parsed = COMMENT.exec(textOf(after, Math.min(lines.bounds(line).end, after + LONGEST)));
		if (parsed === null) continue;
		const rules = (parsed[1] ?? "").split(/[,\s]+/).filter((word) => word !== "");
		add(own, line, rules, parsed[2] ?? "");
		add(below, line, rules, parsed[2] ?? "");
	}
	return { find(ruleId, startLine, endLine) {
		let reason = null;
		for (let line = startLine; line <= endLine && reason === null; line++) reason = lookUp(own.get(line), ruleId);
		if (reason === null && valueLines.get(ruleId)?.has(startLine - 1) !== true) reason = lookUp(below.get(startLine - 1), ruleId);
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
/** Numbers every anchor of the detectors, and those of the allow comments, which come first. */
function buildAnchorTable(detectors, offered) {
	if (offered === void 0) return numberAnchors(detectors, void 0);
	const table = numberAnchors(detectors, offered);
	return offered.anchors.filter((_, id) => table.targets[id]?.length === 0 && table.opens[id]?.length === 0).length * 2 < offered.anchors.length ? table : numberAnchors(detectors, void 0);
}
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
	const byPath = [];
	detectors.forEach((detector, index) => {
		const { anchors: own, gate } = detector;
		for (const { anchor, lead } of own ?? []) targets[id(anchor)]?.push({
			detector: index,
			lead
		});
		for (const anchor of gate) opens[id(anchor)]?.push(index);
		if (own !== null) return;
		const { pattern, context, keywords } = detector;
		if (pattern === null) return;
		if (gate.length === 0) always.push(index);
		if (context?.path === true && keywords.length > 0) byPath.push({
			index,
			keywords
		});
	});
	return {
		sought: anchors.map((anchor, i) => ({
			anchor,
			once: i >= ALLOW_ANCHORS.length && targets[i]?.length === 0
		})),
		prepared: prepared?.tables,
		targets,
		opens,
		always,
		byPath
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
		for (const index of table.opens[id]) open.add(index);
		for (const { detector, lead } of table.targets[id]) {
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
const PUBLIC_KEY = "leakclerk fingerprint v1";
/** Below this, a full digest would let a dictionary confirm the value. */
const STRONG_BITS = 64;
const hex = (bytes, characters) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, characters);
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
	const secretKey = toUtf8(key ?? PUBLIC_KEY);
	return (ruleId, path, rawValue) => {
		const value = rawValue.replaceAll("\r", "");
		const place = hex(sha256(toUtf8(`${ruleId}\0${path}`)), 12);
		const strong = key !== void 0 || shannonEntropy(value) * value.length >= STRONG_BITS;
		return `lc1:${place}-${hex(hmac(sha256, secretKey, fromLatin1(`${ruleId}\0${value}`)), strong ? 20 : 4)}`;
	};
}
const WORDS = /example|sample|placeholder|change[-_ ]?(?:me|it|this)|redacted|dummy|replace|insert|deadbeef|not[-_ ]?a[-_ ]?(?:real|valid)|(?:enter|paste|put|add)[-_ ]?(?:your|the|my|here)|your[-_ ]|[-_ ]here\b|goes[-_ ]?here|secret[-_ ]?goes|undefined/i;
/** A short value made of such words alone; inside a long random one they prove nothing. */
const WHOLE = /^(?:the|my|your|our|a|an|some|new|old|any)?[-_ ]?(?:super|clickbank|cb|ins|ipn|dev|developer|clerk|api|app|access|auth|user|db|database|admin|test|fake|demo|foo|null|none|nil|todo|tbd|string|text|value|true|false|empty|unset|default|bar|baz|public|private|client|secret|key|token|pass|password|passwd|phrase|passphrase|pwd|login|credentials?|here)(?:[-_ ]?(?:secret|key|token|pass|password|passwd|pwd|word|id|value|here|string|user|code|api|name|test|123|1234|123456|1|2|\d))*$/i;
/** Variables of shells, templates, languages and formats; also the templates of our own rule files. */
const VARIABLE = /\$\{|\{\{|\$\(|#\{|<%|%>|%\(|\[\[|\{%|@\{|\bgetenv\b|\bprocess\.env\b|\benviron\b|\bENV\[|^\$\w+$|^%\w+%$|^\$[\w:>-]+$|^%[sdv]$|^\{\w*\}$|^@\w+@$|^__\w+__$|^:\w+$|^\?+$|\{[a-z][a-z0-9]*:\d+(?:-\d+)?\}/;
const ANGLE = /^<[^<>]*>$|^\[[^[\]]*\]$|^&lt;.*&gt;$/;
const MASK = /^(.)\1*$|[xX]{6}|[*]{3}|\.{3}|\u2026|\xe2\x80\xa6|[#]{5}|_{5}|-{5,}$|[?]{3}/;
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
*/
function isPlaceholder(value, publicPrefix = "") {
	const body = publicPrefix !== "" && value.toLowerCase().startsWith(publicPrefix.toLowerCase()) ? value.slice(publicPrefix.length) : value;
	if (body.length > 512) return false;
	const lower = body.toLowerCase();
	return body === "" || VARIABLE.test(body) || ANGLE.test(body) || MASK.test(body) || WORDS.test(body) || WHOLE.test(body) || holdsSequence(lower) || alternatesSequences(lower) || repeats(lower) || holdsLongRun(lower);
}
const COMMON_PAIRS = "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab".split(" ");
/** 0 to 25; -1 for what is no lower-case letter. */
function letterAt(text, i) {
	const letter = text.charCodeAt(i) - 97;
	return letter >= 0 && letter < 26 ? letter : -1;
}
const IS_COMMON = /* @__PURE__ */ new Uint8Array(676);
for (const pair of COMMON_PAIRS) IS_COMMON[letterAt(pair, 0) * 26 + letterAt(pair, 1)] = 1;
/** As random as anything, and nearly always an identifier: rules that take it as a secret say so themselves. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ALPHABETS = [
	[/^\d+$/, 10],
	[/^(?:[0-9a-f]+|[0-9A-F]+)$/, 16],
	[/^(?:[0-9a-z]+|[0-9A-Z]+)$/, 36],
	[/^[0-9A-Za-z]+$/, 62]
];
/** How far the share of common pairs lies above what random letters show by chance. */
function wordiness(lower) {
	let pairs = 0;
	let common = 0;
	let before = -1;
	for (let i = 0; i < lower.length; i++) {
		const letter = letterAt(lower, i);
		if (before >= 0 && letter >= 0) {
			pairs++;
			common += IS_COMMON[before * 26 + letter];
		}
		before = letter;
	}
	return pairs < 3 ? 0 : Math.max(0, common / pairs - .18 - 1.15 / Math.sqrt(pairs));
}
/** Longest stretch of lower-case letters after at most one capital; in mixed-case tokens it is short. */
function longestWord(value) {
	let longest = 0;
	for (const [word] of value.matchAll(/[A-Z]?[a-z]+/g)) longest = Math.max(longest, word.length);
	return longest;
}
/**
* 0 (words, code, counters) to 1 (random for its alphabet), of the value or of a long run in it: a token
* often has a prefix of words before it.
* @param value one character a byte
*/
function randomness(value) {
	if (UUID.test(value)) return 0;
	const runs = value.match(/[A-Za-z0-9]{16,}/g) ?? [];
	return Math.max(runRandomness(value), ...runs.slice(0, 8).map(runRandomness));
}
function runRandomness(value) {
	if (value.length < 8) return 0;
	const alphabet = ALPHABETS.find(([pattern]) => pattern.test(value))?.[1] ?? 64;
	const expected = Math.min(Math.log2(value.length) * .93, Math.log2(alphabet));
	let score = Math.min(1, shannonEntropy(value) / expected);
	if (alphabet > 16) score -= wordiness(value.toLowerCase()) * 3;
	if (alphabet > 36) score -= Math.max(0, longestWord(value) - 6) * .08;
	if (!/\d/.test(value)) score -= .25;
	if (!/[A-Za-z]/.test(value)) score -= .6;
	score -= Math.max(0, (value.match(/[-_./: ]/g)?.length ?? 0) / value.length - .08) * 2.5;
	return Math.max(0, Math.min(1, score));
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
/** Compiles on first use: constructing a rule's regex is cheap, its first run is not. */
function lazyRegExp(pattern, flags) {
	let compiled;
	return () => compiled ??= new RegExp(pattern.source, flags + pattern.flags);
}
const LINE_REACH = 4096;
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
			line: (candidate, scope) => lineText(scope.bytes, candidate.start, candidate.end)
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
/** Span of the value inside a match: the chosen group, else the first that took part, else all of it. */
function valueSpan(found, group) {
	const indices = found.indices;
	if (group > 0) return indices[group] ?? [found.index, found.index];
	return indices.slice(1).find((span) => span !== void 0 && span[1] > span[0]) ?? indices[0];
}
/** Makes a detector ready to run. */
function createRunnable(detector) {
	const { pattern, allowlists } = detector;
	const path = detector.path === null ? null : lazyRegExp(detector.path, "");
	const search = pattern === null ? null : lazyRegExp(pattern, "g");
	const sticky = pattern === null ? null : lazyRegExp(pattern, "y");
	const hasGroups = pattern !== null && /\((?!\?)/.test(pattern.source.replace(/\\./g, ""));
	const locate = pattern === null ? null : lazyRegExp(pattern, "dy");
	const needsWord = pattern !== null && detector.anchors === null && detector.gate.length === 0 && detector.keywords.length > 0;
	const isLead = detector.lead === null ? null : lazyRegExp({
		...detector.lead.pattern,
		source: `^${detector.lead.pattern.source}$`
	}, "");
	const allows = allowlists.map((allowlist) => ({
		allowlist,
		test: allowTest(allowlist)
	}));
	/** Null when an allowlist of the rule drops the match. */
	const toMatch = (candidate, scope) => {
		const { value, start, end } = candidate;
		let suppression = null;
		for (const { allowlist, test } of allows) {
			if (!test(candidate, scope)) continue;
			if (allowlist.from === "rule") return null;
			suppression ??= {
				kind: "config",
				reason: allowlist.description
			};
		}
		return {
			detector,
			start,
			end,
			secret: new Secret(value, pattern === null ? "" : redactValue(value, detector.publicPrefix)),
			suppression
		};
	};
	const passesGates = ({ value, start, end }, scope) => (detector.entropy === 0 || shannonEntropy(value) > detector.entropy) && passesStructure(value, detector.structure) && !(detector.rejectPlaceholders && isPlaceholder(value, detector.publicPrefix)) && (detector.score === "none" || randomness(value) >= .5) && (detector.context === null || scope.inContext(detector, start, end));
	/** Where the match would begin with what was cut off the pattern; not before `from`. */
	const beginning = (text, start, from) => {
		let at = start;
		if (detector.lead === null || isLead === null) return at;
		while (at > from && start - at < detector.lead.max && isLead().test(text[at - 1])) at--;
		return at;
	};
	/** @returns the match that begins at `matchStart`, where the pattern is known to match, unless a gate drops it */
	const take = (scope, text, offset, matched, matchStart, from) => {
		let [start, end] = [matchStart, matchStart + matched.length];
		if (hasGroups && locate !== null) {
			const regex = locate();
			regex.lastIndex = matchStart;
			[start, end] = valueSpan(regex.exec(text), detector.secretGroup);
		}
		while (start < end && (text[start] === "\n" || text[start] === "\r")) start++;
		while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
		if (start === end) return null;
		const match = text.slice(beginning(text, matchStart, from), matchStart) + matched;
		const candidate = {
			value: text.slice(start, end),
			match,
			start: offset + start,
			end: offset + end
		};
		return passesGates(candidate, scope) ? toMatch(candidate, scope) : null;
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
			const match = take(scope, text, 0, found[0], found.index, from);
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
		const takeAt = (at) => {
			regexes.sticky.lastIndex = at;
			const found = regexes.sticky.exec(text);
			if (found === null) return;
			scope.onSpan?.(offset + at, offset + regexes.sticky.lastIndex);
			const match = take(scope, text, offset, found[0], at, from);
			from = Math.max(regexes.sticky.lastIndex, at + 1);
			if (match !== null) onMatch(match);
		};
		for (let i = first; i <= last; i += 2) {
			const to = starts[i + 1] - offset;
			if (starts[i] === starts[i + 1]) {
				if (to >= from) takeAt(to);
				continue;
			}
			for (let at = Math.max(from, starts[i] - offset); at <= to; at = Math.max(from, ahead + 1)) {
				if (at > ahead) {
					regexes.search.lastIndex = at;
					ahead = regexes.search.exec(text)?.index ?? Number.POSITIVE_INFINITY;
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
			runRegion(scope, starts, first, last, regexes, (match) => matches.push(match));
			first = last + 2;
		}
		return matches;
	};
	return {
		detector,
		isSlow: [
			pattern,
			detector.path,
			...allowlists.flatMap(({ paths, regexes }) => [...paths, ...regexes])
		].some((one) => one?.isSlow === true),
		accepts: (documentPath) => path === null || path().test(documentPath),
		run(scope, starts) {
			if (search !== null && sticky !== null) return starts === null ? runWhole(scope, search()) : runAt(scope, starts, {
				search: search(),
				sticky: sticky()
			});
			const match = toMatch({
				value: "",
				match: "",
				start: 0,
				end: 0
			}, scope);
			return match === null ? [] : [match];
		}
	};
}
const PAIRS = 65536;
const BITMAP = 196608;
const HEADS = 229376;
/** Nodes are numbered by 16 bits; 0 is none. */
const NODES = 294912;
const ENTRIES = 557056;
const SEEN = 1605632;
const HITS = 1867776;
/** Byte tables and tail automata, as many as there are; behind them come the copy area and the read area. */
const CHECKS = 2097152;
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
const folded = /* @__PURE__ */ new WeakMap();
/** Letters folded as the kernel folds what it hashes: by setting a bit, whatever the byte. */
function foldedMembers(set) {
	const known = folded.get(set);
	if (known !== void 0) return known;
	const members = [...new Set(membersOf(set).map((byte) => byte | 32))];
	folded.set(set, members);
	return members;
}
/** Hash of three folded bytes, 18 bits. */
const trigramHash = (a, b, c) => Math.imul(a | b << 8 | c << 16, 2654435761) >>> 14;
const EMPTY_TABLES = {
	anchors: 0,
	nodes: 1,
	end: CHECKS
};
/**
* Adds anchors to what is there; they are numbered on from it.
* @throws RangeError for more than the tables can hold
*/
function addAnchors(sought, filled, memoryUpTo) {
	let { nodes, end } = filled;
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
	const pairs = new Uint16Array(memory, PAIRS, 65536);
	const bitmap = new Uint8Array(memory, BITMAP, 32768);
	const heads = new Uint16Array(memory, HEADS, 32768);
	const links = new Uint16Array(memory, NODES, 131072);
	const entries = new DataView(memory, ENTRIES, 1048576);
	const markPairs = (low, high, bit) => {
		const highs = membersOf(high);
		for (const a of membersOf(low)) for (const b of highs) pairs[a | b << 8] = pairs[a | b << 8] | bit;
	};
	const link = (entry, hash) => {
		bitmap[hash >> 3] = bitmap[hash >> 3] | 1 << (hash & 7);
		const head = heads[hash >> 3];
		if (head !== 0 && links[head * 2] === entry) return;
		if (nodes > 65535) throw new RangeError("too many keywords");
		links[nodes * 2] = entry;
		links[nodes * 2 + 1] = head;
		heads[hash >> 3] = nodes++;
	};
	const addWindow = (entry, placeOf, offset, bucket) => {
		const [first, second, third, fourth] = [
			0,
			1,
			2,
			3
		].map((i) => placeOf(offset + i));
		markPairs(first, second, 1 << bucket);
		markPairs(third, fourth, 256 << bucket);
		const [as, bs, cs] = [
			second,
			third,
			fourth
		].map(foldedMembers);
		for (const a of as) for (const b of bs) for (const c of cs) link(entry, trigramHash(a, b, c));
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
		nodes,
		end
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
const KERNEL_WASM = "AGFzbQEAAAABEgNgA39/fwBgAAF/YAR/f39/AAMEAwABAgUDAQAABi4JfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALByIEBnVucGFjawAABWJlZ2luAAIEbmV4dAABBm1lbW9yeQIACv4KA6sCAQN/IAAkCANAIwggAUkEQCMIIgBBAWokCEH/AUEAIAAtAAAiBUEEdiIAQQ9GGyEDA0AgA0H/AUYEQCMIIgNBAWokCCADLQAAIgMgAGohAAwBCwsgAiMIIAD8CgAAIwggAGokCCAAIAJqIQIjCC8BACEEIwhBAmokCCAERQRAIAIjCC8BACMILQACQRB0cmohAiMIQQNqJAgMAgtB/wFBACAFQQ9xIgNBD0YbIQADQCAAQf8BRgRAIwgiAEEBaiQIIAAtAAAiACADaiEDDAELCyACIANqQQVqIQMgBEEITwRAA0AgAkEIaiIAIANNBEAgAiACIARrKQMANwMAIAAhAgwBCwsLA0AgAiADSQRAIAIgAiAEay0AADoAACACQQFqIQIMAQsLDAELCwuUCAIPfwN+IwNBEGoiACMBIAAjAUkbQQJqIQMDQEGAgPIAIQADQCMGIwdJBEACQCMGKAIAIQsjBigCBEEDdkEBdEGAgA5qLwEAIQEDQCABBEAgCyABQQJ0QYCAEmoiBC8BAEEGdEGAgCJqIgEsAC1rIgz9AAQAIAH9AAQA/VEgAf0ABBD9Tv1TRQRAIAwjA0kgDCMCT3EjASABLQAsIgIgDGpPcQRAIAEoAighDSABLQAuQQBHIgUEfyANQYCA4gBqLQAABUEACwRAQQAhAQUgDCMAS0EAIAEoAiAiBhsEfyAGIAxBAWstAABqLQAABUEBCwRAIAEoAiQiAQRAIAEtAAAhBiABQQFqIQcgAUGBAmoiCCEBIwEhCSACIAxqIgJBMGohCgJAA0AgAiAJSQRAIAEgByACLQAAai0AAGotAAAiDkEARyEBIA5BAU0NAkEBIQEgCiACQQFqIgJGDQIgCCAOQQJrIAZsaiEBDAELC0EAIQELBUEBIQELBUEAIQELCyABBEAgBQRAIA1BgIDiAGpBAToAAAsgACANNgIAIAAgDCMAazYCBCAAQQhqIQALCwsgBC8BAiEBDAELCyMGQQhqJAYgAEGAgPYATw0ADAILCwsgAEGAgPIAa0EDdiIABEAgAA8LIwYjB0kNACADIwRLBEAjBEGAgAJqIgAgAyAAIANJGyECQYDA4gAhASMEIQAjBSEPA0AgACACSQRAIAEgACkDACIQQgGGp0H+/wdxQYCABGozAQAgEEIPiKdB/v8HcUGAgARqMwEAQhCGhCAQQh+Ip0H+/wdxQYCABGozAQBCIIaEIBBCL4inQf7/B3FBgIAEajMBAEIwhoQiEEIQhiAPhCAQQgiIg0L/gfyH8J/A/wCDIhE3AwAgASAANgIIIAApAwgiD0IBhqdB/v8HcUGAgARqMwEAIA9CD4inQf7/B3FBgIAEajMBAEIQhoQgD0IfiKdB/v8HcUGAgARqMwEAQiCGhCAPQi+Ip0H+/wdxQYCABGozAQBCMIaEIg9CEIYgEEIwiIQgD0IIiINC/4H8h/CfwP8AgyEQIA9CMIghDyABIBFCAFJBBHRqIgEgEDcDACABIABBCGo2AgggASAQQgBSQQR0aiEBIABBEGohAAwBCwsgACQEIA8kBUGAgOgAJAZBgIDoACEAQYDA4gAhAgNAIAEgAksEQCACKQMAIQ8gAigCCEECayEEA0AgBCAPeqdBMHEiBUEDdmoiBigCAUGgwIABckH///8HcUGx893xeWxBDnYhByAAIAY2AgAgACAHNgIEIAAgB0EDdkGAgAxqLQAAIAdBB3F2QQFxQQN0aiEAIA9C/wEgBa2GQn+FgyIPQgBSDQALIAJBEGohAgwBCwsgACQHDAELC0EACzkAIAAkACABJAEgAiQCIAMkAyACJAQgAkECay8BAEEBdEGAgARqMwEAJAVBgIDoACQGQYCA6AAkBws=";
const { WebAssembly } = globalThis;
const PAGE = 65536;
/** Text that lies elsewhere is copied in pieces of this size, which stay in the processor's cache. */
const PIECE = 1 << 17;
/** What checks may look at behind a literal, and what is loaded at once. */
const BEHIND = 128;
const FIRST_HITS = 1024;
let compiled;
function instantiate() {
	compiled ??= new WebAssembly.Module(fromBase64(KERNEL_WASM));
	return new WebAssembly.Instance(compiled, {}).exports;
}
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
const createKernel = (sought, prepared) => {
	const kernel = instantiate();
	const memoryUpTo = (end) => {
		const missing = end + BEHIND - kernel.memory.buffer.byteLength;
		if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE));
		return kernel.memory.buffer;
	};
	let filled = EMPTY_TABLES;
	if (prepared !== void 0) {
		filled = prepared.filled;
		const { records } = prepared;
		new Uint8Array(memoryUpTo(filled.end + records.length), filled.end).set(records);
		kernel.unpack(filled.end, filled.end + records.length, PAIRS);
		new Uint8Array(kernel.memory.buffer).fill(0, filled.end, filled.end + records.length);
	}
	filled = addAnchors(sought.slice(filled.anchors), filled, memoryUpTo);
	const copyArea = filled.end + 2 + 63 & -64;
	const readArea = copyArea + PIECE + BEHIND + 2 + 63 & -64;
	memoryUpTo(readArea);
	const { hits, add } = createHitList();
	let view;
	const run = (start, end, from, to, offset) => {
		kernel.begin(start, end, from, to);
		for (let count = kernel.next(); count > 0; count = kernel.next()) add(new Uint32Array(kernel.memory.buffer, HITS, count * 2), offset);
	};
	/** Copies text in pieces that overlap by what checks may look at. */
	const searchCopy = (bytes) => {
		const memory = new Uint8Array(kernel.memory.buffer);
		for (let from = 0; from < bytes.length; from += PIECE) {
			const before = Math.min(from, 2);
			const end = Math.min(bytes.length, from + PIECE + BEHIND);
			const start = copyArea + 2 - before;
			memory.fill(0, copyArea, start);
			memory.set(bytes.subarray(from - before, end), start);
			const textEnd = start + before + end - from;
			memory.fill(0, textEnd, Math.min(textEnd + 64, readArea));
			const first = start + before;
			run(start, textEnd, first, first + Math.min(PIECE, bytes.length - from), from - before);
		}
	};
	return {
		buffer: { reserve(size) {
			const start = readArea + 2;
			const memory = memoryUpTo(start + size);
			if (view?.buffer !== memory) view = new Uint8Array(memory, start, memory.byteLength - BEHIND - start);
			return view;
		} },
		search(bytes) {
			if (hits.count > 0) new Uint8Array(kernel.memory.buffer, SEEN, sought.length).fill(0);
			hits.count = 0;
			if (bytes.length === 0) return hits;
			if (bytes.buffer === kernel.memory.buffer && bytes.byteOffset === readArea + 2) run(bytes.byteOffset, bytes.byteOffset + bytes.length, bytes.byteOffset, bytes.byteOffset + bytes.length, 0);
			else searchCopy(bytes);
			return hits;
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
/** For texts that are no file's. */
const NAMELESS = {
	path: "",
	isNameClean: true
};
const policyPathOf = ({ policyPath, path }) => policyPath ?? path;
const NOTHING$1 = {
	matches: [],
	found: [],
	marks: []
};
const NONE$1 = [];
const escapeRegex = (word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
/** Patterns run over bytes, so the path is shown to them as bytes, too. */
function bytePath(path) {
	return /^[\x00-\x7f]*$/.test(path) ? path : latin1(toUtf8(path));
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
function createDetect(detectors, { prepared, createPrefilter = createKernel, guard } = {}) {
	const table = buildAnchorTable(detectors, prepared);
	const runnables = [];
	const runnableOf = (index) => runnables[index] ??= createRunnable(detectors[index]);
	const ofPath = detectors.filter((detector) => detector.anchors === null && detector.pattern === null).map(createRunnable);
	const prefilter = createPrefilter(table.sought, table.prepared);
	const anyPathWord = new RegExp(table.byPath.flatMap(({ keywords }) => keywords.map(escapeRegex)).join("|"), "g");
	const namedBy = (path) => {
		const lowerPath = path.toLowerCase();
		if (table.byPath.length === 0 || lowerPath.search(anyPathWord) === -1) return NONE$1;
		return table.byPath.filter(({ keywords }) => keywords.some((word) => lowerPath.includes(word)));
	};
	const guarded = (runnable, scope, starts) => {
		const work = () => runnable.accepts(scope.path) ? runnable.run(scope, starts) : [];
		return guard !== void 0 && runnable.isSlow ? guard(runnable.detector.id, work) ?? [] : work();
	};
	return {
		buffer: prefilter.buffer,
		judgesPaths: ofPath.length > 0,
		inText(bytes, named, section) {
			const hitList = prefilter.search(bytes);
			const byPath = named.isNameClean === true ? NONE$1 : namedBy(policyPathOf(named));
			const isOpenBefore = section !== void 0 && section.open.size > 0;
			if (hitList.count === 0 && table.always.length === 0 && byPath.length === 0 && !isOpenBefore) return NOTHING$1;
			const path = policyPathOf(named);
			const { starts, open, marks } = readHits(hitList, table, section?.open);
			for (const { index } of byPath) open.add(index);
			let whole;
			const scope = {
				bytes,
				wholeText: () => whole ??= latin1(bytes),
				path: bytePath(path),
				from: section?.from ?? 0,
				onSpan: section?.onSpan,
				inContext: createContextTest(bytes, path)
			};
			const found = [];
			const run = (index) => {
				const runnable = runnableOf(index);
				const { anchors, gate } = runnable.detector;
				const isOpen = open.has(index);
				if (anchors === null ? !isOpen : gate.length > 0 && !isOpen) return;
				for (const match of guarded(runnable, scope, anchors === null ? null : starts.get(index) ?? [])) found.push(match);
			};
			for (const index of [.../* @__PURE__ */ new Set([...starts.keys(), ...open])].toSorted((a, b) => a - b)) run(index);
			if (found.length === 0 && marks.length === 0) return NOTHING$1;
			found.sort((a, b) => a.start - b.start || a.end - b.end);
			return {
				matches: overlapGroups(found).flatMap(resolveOverlaps),
				found,
				marks
			};
		},
		suspect(texts) {
			if (table.always.length > 0) return null;
			const { count, anchor, start } = prefilter.search(texts);
			if (anchor.subarray(0, count).some((id) => table.sought[id]?.once === true)) return null;
			return [...start.subarray(0, count)];
		},
		openingWords(paths) {
			return table.byPath.length === 0 ? [] : Array.from(paths.toLowerCase().matchAll(anyPathWord), ({ index }) => index);
		},
		inPath(path) {
			if (ofPath.length === 0) return [];
			const scope = {
				bytes: /* @__PURE__ */ new Uint8Array(0),
				wholeText: () => "",
				path: bytePath(path),
				from: 0,
				inContext: () => true
			};
			return ofPath.flatMap((runnable) => guarded(runnable, scope, []));
		}
	};
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
function guess(bytes) {
	const sample = Math.min(bytes.length, SAMPLE) & -4;
	if (sample < 16) return "utf-8";
	const fits = (shares, zero) => zero.every((wanted, i) => wanted ? shares[i] >= .2 : shares[i] <= .02);
	const found = ZERO_STRIDE.find(([, zero]) => fits(zeroShares(bytes, sample), zero));
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
function textViews(bytes) {
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
	return textViews(sample.subarray(0, sample.length & -4)).map(({ encoding, mark }) => ({
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
const NOTHING = /* @__PURE__ */ new Uint8Array(0);
const newOnes = (matches, known) => known.size === 0 ? matches : matches.filter(({ secret }) => !known.has(secret.expose()));
function createSegmentScan(document, known, detect, maker) {
	return ({ bytes, from, to, open, valueLines, earlier }) => {
		const cut = createCut(to);
		const { matches, found, marks } = detect.inText(bytes, document, {
			from,
			open,
			onSpan: cut.onSpan
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
function createFindingMaker(detect, fingerprint, values, isKnown) {
	const toFinding = (match, document, lines, masking) => {
		const { detector, secret, start, end, suppression } = match;
		const from = lines.position(start);
		const to = lines.position(end);
		const known = isKnown?.(policyPathOf(document), secret);
		return {
			ruleId: detector.id,
			severity: detector.severity,
			confidence: detector.confidence,
			message: detector.description,
			path: document.path,
			policyPath: policyPathOf(document),
			startLine: from.line,
			startColumn: from.column,
			endLine: to.line,
			endColumn: to.column,
			redacted: secret.redacted,
			excerpt: masking.excerpt(lines.bounds(from.line - 1), match),
			fingerprint: fingerprint(detector.id, policyPathOf(document), secret.expose()),
			decoded: [],
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
		return matches.map((match) => {
			const finding = toFinding(match, document, lines, masking);
			if (finding.suppression !== null) return finding;
			const inline = allowances.find(finding.ruleId, finding.startLine - 1, finding.endLine - 1);
			return inline === null ? finding : {
				...finding,
				suppression: inline
			};
		});
	};
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
			const { matches, found: all } = detect.inText(toUtf8(name), NAMELESS);
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
const NO_FINDINGS = [];
const NO_SECRETS = [];
const NO_VALUES = /* @__PURE__ */ new Set();
/** Makes the engine ready; cheap to call once, made to be used for many documents. */
function createScanner(options) {
	const { detectors } = options;
	const detect = createDetect(detectors, options);
	const values = createValueRegistry();
	const maker = createFindingMaker(detect, createFingerprint(options.fingerprintKey), values, options.isKnown);
	const scanView = (document, { bytes }, known) => {
		const detection = detect.inText(bytes, document);
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
	const secretsOf = (document, bytes) => bytes.length > 16777216 ? streamBytes(document, bytes, []).values : textViews(bytes).flatMap((view) => detect.inText(view.bytes, document).matches.map(({ secret }) => secret));
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
		const scanned = textViews(document.bytes).map((view) => ({
			view,
			matches: detect.inText(view.bytes, document).matches
		}));
		return scanned.find(({ matches }) => matches.length > 0) ?? scanned[0];
	};
	return {
		detectors,
		buffer: detect.buffer,
		redact,
		createRedact() {
			const mask = values.createMask();
			return (text) => mask(redact(text));
		},
		matchText: (bytes, path) => detect.inText(bytes, { path }).matches,
		match,
		linesOf(document, from, to) {
			const { view } = match(document);
			return contextLines(view.bytes, detect.inText(view.bytes, document).found, from, to);
		},
		redactBeside(document, text) {
			const secrets = textViews(document.bytes).flatMap((view) => detect.inText(view.bytes, document).found.map(({ secret }) => secret));
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
			const known = earlier.length === 0 ? NO_SECRETS : earlier.flatMap((before) => secretsOf(document, before));
			if (bytes.length > 16777216) return streamBytes(document, bytes, known).findings;
			const old = known.length === 0 ? NO_VALUES : new Set(known.map((secret) => secret.expose()));
			const named = document.nameIsKnown === true ? NO_FINDINGS : maker.ofName(document);
			const views = textViews(bytes);
			const text = views.length === 1 ? scanView(document, views[0], old) : views.flatMap((view) => scanView(document, view, old));
			if (named.length === 0 && text.length === 0) return [];
			return withSafePath(document, [...named, ...text]);
		}
	};
}
/** Milliseconds that one rule may take on one document, or segment of one. */
const LIMIT = 1e3;
const lateMessage = (ruleId) => `rule "${ruleId}" took more than ${LIMIT / 1e3} s on one document and was switched off: give its pattern fewer nested or endless repeats`;
/**
* V8 stops a regular expression only for its own watchdog, which node:vm gives a script.
* @param onLate is told once of each rule that took too long, in words
*/
function createTimeLimit(onLate) {
	const { createContext, Script } = process.getBuiltinModule("node:vm");
	const late = /* @__PURE__ */ new Set();
	const room = createContext({ run: void 0 });
	const script = new Script("run()");
	return (ruleId, run) => {
		if (late.has(ruleId)) return null;
		room["run"] = run;
		try {
			return script.runInContext(room, { timeout: LIMIT });
		} catch (error) {
			if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
			late.add(ruleId);
			onLate(lateMessage(ruleId));
			return null;
		} finally {
			room["run"] = void 0;
		}
	};
}
const isSlow = (pattern) => pattern?.isSlow === true;
function makeScanner({ detectors, fingerprintKey, isKnown, onLate }) {
	const builtin = new Set(BUILTIN_DETECTORS);
	const guard = detectors.some((detector) => !builtin.has(detector) && [
		detector.pattern,
		detector.path,
		...detector.allowlists.flatMap(({ paths, regexes }) => [...paths, ...regexes])
	].some(isSlow)) ? createTimeLimit(onLate) : void 0;
	return createScanner({
		detectors,
		prepared: BUILTIN_ANCHORS,
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
const ASCII = /^[\x00-\x7f]*$/;
const none = () => false;
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
	const take = createTake(start.queue, nextList, createNameCheck(scanner));
	let done = 0;
	for (let file = take(); file !== void 0; file = take()) {
		thread.startFile(file.index);
		const findings = scanWholeFile(scanner, file, account);
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
	port.postMessage(FINISHED);
}
work().catch((error) => {
	setImmediate(() => {
		throw error;
	});
});
