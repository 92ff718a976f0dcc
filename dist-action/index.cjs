var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
let node_os = require("node:os");
let node_worker_threads = require("node:worker_threads");
let node_zlib = require("node:zlib");
function hex$2(code, digits) {
	return code.toString(16).padStart(digits, "0");
}
function showCharacter(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code < 128) return `\\x${hex$2(code, 2)}`;
	return code > 65535 ? `\\u{${hex$2(code, 0)}}` : `\\u${hex$2(code, 4)}`;
}
/** Breaks `##[command]` inside text that is already visible, such as pieces put together again. */
function disarm(text) {
	return text.replace(COMMAND_HASH, "\\x23");
}
/** Paths, ids, authors: every hidden character becomes `\x1b` or `\u202e`. For paths this is reversible. */
function visibleText(text) {
	return disarm(isPlain(text) ? text : text.replace(hiddenCharacters(), showCharacter));
}
/** A line of someone's code: a tab takes one column, so that a caret below stays right. */
function visibleCode(text) {
	return visibleText(text.replaceAll("	", " "));
}
/** Sentences: line breaks and runs of blanks become one blank. */
function visibleProse(text) {
	return visibleText(text.trim().replace(/\s+/g, " "));
}
/** For text that opens a line of output: it cannot be read as `::command`. */
function guardLineStart(text) {
	return text.replace(COMMAND_COLON, "$1\\x3a");
}
/** Escapes the same characters in serialised JSON; parsing it gives the same value. */
function visibleJson(json) {
	return json.replace(hiddenCharactersInJson(), (character) => Array.from({ length: character.length }, (_, i) => `\\u${hex$2(character.charCodeAt(i), 4)}`).join("")).replace(COMMAND_HASH, "\\u0023");
}
var CLASS, hidden$1, hiddenCharacters, hiddenInJson, hiddenCharactersInJson, COMMAND_HASH, COMMAND_COLON, PLAIN$2, isPlain;
var init_sanitize = __esmMin((() => {
	CLASS = String.raw`(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
	hiddenCharacters = () => hidden$1 ??= new RegExp(CLASS, "gu");
	hiddenCharactersInJson = () => hiddenInJson ??= new RegExp(String.raw`(?!\n)${CLASS}`, "gu");
	COMMAND_HASH = /(?<=#)#(?=[a-z]*\[)/gi;
	COMMAND_COLON = /^(\s*):(?=:)/;
	PLAIN$2 = /^[ -~]*$/;
	isPlain = (text) => PLAIN$2.test(text);
}));
init_sanitize();
const token = () => `leakclerk-${(0, node_crypto.randomBytes)(16).toString("hex")}`;
/** Appends to GITHUB_OUTPUT. @param file undefined where there is no runner */
function writeOutputs(file, outputs) {
	if (file === void 0 || file === "") return;
	const lines = Object.entries(outputs).map(([name, value]) => {
		const delimiter = token();
		return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
	});
	(0, node_fs.appendFileSync)(file, lines.join(""));
}
/** Appends to GITHUB_STEP_SUMMARY. */
function writeSummary(file, markdown) {
	if (file !== void 0 && file !== "") (0, node_fs.appendFileSync)(file, markdown);
}
/** Lines for people. There is no command in them, and the runner is told to obey none until a word nobody can guess. */
function asLogText(text) {
	if (text === "") return "";
	const word = token();
	return `::stop-commands::${word}\n${text.replace(/\n$/, "").split("\n").map((line) => guardLineStart(visibleText(line))).join("\n")}\n::${word}::\n`;
}
/** Bytes `start` to `end` as a string with one character (U+0000 to U+00FF) a byte. */
function latin1(bytes, start = 0, end = bytes.length) {
	if (latin1Slice !== void 0) return latin1Slice.call(bytes, start, Math.max(start, end));
	if (end - start <= CHUNK$1) return String.fromCharCode.apply(null, bytes.subarray(start, end));
	const parts = [];
	for (let at = start; at < end; at += CHUNK$1) parts.push(String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + CHUNK$1, end))));
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
var CHUNK$1, latin1Slice, lowerAscii;
var init_bytes$1 = __esmMin((() => {
	CHUNK$1 = 8192;
	latin1Slice = globalThis.Buffer?.prototype.latin1Slice;
	lowerAscii = (text) => /[^\0-\x7f]/.test(text) ? text.replace(/[\0-\x7f]+/g, (ascii) => ascii.toLowerCase()) : text.toLowerCase();
}));
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
var init_location = __esmMin((() => {
	init_bytes$1();
}));
/** Redacted pieces put together again. */
function joinRedacted(pieces, separator) {
	return pieces.join(separator);
}
/** What is shown instead of a value: the vendor's public prefix at most, never its length. */
function redactValue(value, publicPrefix) {
	return publicPrefix !== "" && value.startsWith(publicPrefix) && value.length - publicPrefix.length >= MIN_HIDDEN ? `${publicPrefix}\u2026` : MASK$1;
}
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
			if (values.length <= FEW$1) {
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
function joinSpans$1(spans) {
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
/**
* @param found everything that a rule took for a value, also what another rule's finding won over; further
* copies of these values are hidden, too
*/
function createMasking(bytes, found) {
	const masks = joinSpans$1(found);
	const copies = createCopyFinder(found.map(({ secret }) => secret));
	const spansIn = (start, end) => {
		const near = [];
		for (let i = firstEndingAfter(masks, start); i < masks.length && masks[i].start < end; i++) near.push(masks[i]);
		const from = Math.max(0, start - copies.reach);
		const further = copies.find(latin1(bytes, from, Math.min(bytes.length, end + copies.reach)));
		return joinSpans$1([...near, ...further.map((span) => ({
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
			const control = latin1(bytes, own.end, Math.max(own.end, to)).search(CONTROL$2);
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
/** The excerpt with copies of further values hidden, too. */
function maskFurther(excerpt, secrets) {
	const copies = finders.get(secrets) ?? createCopyFinder(secrets);
	finders.set(secrets, copies);
	const mask = (text) => {
		const bytes = toUtf8(text);
		let shown = "";
		let at = 0;
		for (const span of joinSpans$1(copies.find(latin1(bytes)))) {
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
var MASK$1, MIN_HIDDEN, SHORTEST_COPY, LONGEST_COPY, FEW$1, Beginnings, CONTROL$2, UNBROKEN_END, CONTEXT, finders;
var init_redaction = __esmMin((() => {
	init_bytes$1();
	MASK$1 = "[redacted]";
	MIN_HIDDEN = 24;
	SHORTEST_COPY = 6;
	LONGEST_COPY = 1024;
	FEW$1 = 24;
	Beginnings = class {
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
	CONTROL$2 = /[\0-\x08\n-\x1f]/;
	UNBROKEN_END = /[^\0-\x08\n-\x1f]*$/;
	CONTEXT = 60;
	finders = /* @__PURE__ */ new WeakMap();
}));
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
		let stop = Math.min(end, start + MOST$2);
		while (stop > start && stop < end && ((bytes[stop] ?? 0) & 192) === 128) stop--;
		const text = latin1(bytes, start, stop).includes("\0") ? masking.text(start, start) : masking.text(start, stop);
		shown.push({
			number,
			text: stop < end ? `${text}\u2026` : text
		});
	}
	return shown;
}
var MOST$2;
var init_context_lines = __esmMin((() => {
	init_bytes$1();
	init_location();
	init_redaction();
	MOST$2 = 160;
}));
var anchorKey;
var init_anchor = __esmMin((() => {
	anchorKey = ({ text, fold, before, tail }) => `${fold}/${before}/${tail}/${text}`;
}));
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
		const parsed = COMMENT$2.exec(textOf(after, Math.min(lines.bounds(line).end, after + LONGEST$3)));
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
var ALLOW_KEYWORDS, ALLOW_ANCHORS, COMMENT$2, LONGEST$3;
var init_suppression = __esmMin((() => {
	ALLOW_KEYWORDS = [
		"leakclerk:allow",
		"gitleaks:allow",
		"betterleaks:allow"
	];
	ALLOW_ANCHORS = ALLOW_KEYWORDS.map((text) => ({
		text,
		fold: Array.from(text, (character, i) => /[a-z]/.test(character) ? 1 << i : 0).reduce((bits, bit) => bits | bit, 0),
		before: "",
		tail: "",
		windows: [[text.indexOf(":") & -2, 0], [text.indexOf(":") - 1 | 1, 1]]
	}));
	COMMENT$2 = /^(?!\w)[ \t]*(?!--[ \t])([\w., \t-]*?)(?:[ \t]+--[ \t]+(.*?))?[ \t]*(?:\*\/|-->|\*\)|#\}|%>|--\}\})?[ \t]*$/;
	LONGEST$3 = 400;
}));
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
var init_starts = __esmMin((() => {}));
/**
* Numbers every anchor of the detectors, and those of the allow comments, which come first.
* @param probes are numbered behind the rules
*/
function buildAnchorTable(rules, offered, probes = NO_PROBES$1) {
	const whole = offered?.whole;
	if (offered !== void 0 && whole?.rules === rules && (probes.length === 0 || probes === whole.probes)) return readWhole$1(whole, offered.tables, rules.length + probes.length);
	const detectors = probes.length === 0 ? rules : [...rules, ...probes];
	if (offered === void 0) return numberAnchors(detectors, void 0);
	const table = numberAnchors(detectors, offered);
	return offered.anchors.filter((_, id) => table.targetsOf(id).length === 0 && table.opensOf(id).length === 0).length * 2 < offered.anchors.length ? table : numberAnchors(detectors, void 0);
}
/** The numbers of a {@link WholeTable}. */
function writeWhole(table) {
	const { count } = table;
	const ids = Array.from({ length: count }, (_, id) => id);
	const targets = ids.map((id) => table.targetsOf(id).flatMap(({ detector, lead }) => [detector, ...lead]));
	const opens = ids.map((id) => table.opensOf(id));
	const ends = (lists, first) => {
		let end = first;
		return [first, ...lists.map((list) => end += list.length)];
	};
	const targetEnds = ends(targets, 1 + 2 * (count + 1));
	return Int32Array.from([
		count,
		...targetEnds,
		...ends(opens, targetEnds.at(-1)),
		...targets.flat(),
		...opens.flat()
	]);
}
/** @param known detectors from this number on are not there */
function readWhole$1(whole, prepared, known) {
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
var NO_PROBES$1, TARGET_SIZE, soughtOf;
var init_anchor_table = __esmMin((() => {
	init_anchor();
	init_suppression();
	init_starts();
	NO_PROBES$1 = [];
	TARGET_SIZE = 3;
	soughtOf = (anchors, targetsOf) => anchors.map((anchor, id) => ({
		anchor,
		once: id >= ALLOW_ANCHORS.length && targetsOf(id).length === 0
	}));
}));
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
	return distance$2(of, part) <= MOST_APART && (withinLines === null || Math.abs(part.line - of.line) <= withinLines) && (withinColumns === null || Math.abs(part.column - of.column) <= withinColumns);
}
/** @param parts ascending */
function createFindPart(parts, rule) {
	const byColumn = rule.withinColumns === null ? null : createFindByColumn(parts, rule, rule.withinColumns);
	return (of) => {
		const at = lowerBound(parts, startOf(of));
		return [parts[at - 1], parts[at]].filter((part) => part !== void 0 && isNear(of, part, rule)).toSorted((a, b) => distance$2(of, a) - distance$2(of, b))[0] ?? byColumn?.(of) ?? null;
	};
}
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
var MOST_APART, isComposite, startOf, byStart, distance$2, Extreme;
var init_composite = __esmMin((() => {
	init_location();
	MOST_APART = 1e5;
	isComposite = ({ detector: { required, related, skipReport } }) => required.length > 0 || related.length > 0 || skipReport;
	startOf = ({ match }) => match.matchStart;
	byStart = (a, b) => startOf(a) - startOf(b);
	distance$2 = (a, b) => Math.abs(startOf(a) - startOf(b));
	Extreme = class {
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
}));
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
var init_context_test = __esmMin((() => {
	init_bytes$1();
}));
function byteSet(holds) {
	const set = /* @__PURE__ */ new Uint8Array(256);
	for (let byte = 0; byte < 256; byte++) if (holds(byte)) set[byte] = 1;
	return set;
}
/** A hex digit for every four bytes, the first in its lowest bit. */
function writeByteSet(set) {
	let text = "";
	for (let at = 0; at < 256; at += 4) {
		let digit = 0;
		for (let i = 0; i < 4; i++) digit |= set[at + i] << i;
		text += digit.toString(16);
	}
	return text;
}
function readByteSet(text) {
	return byteSet((byte) => (Number.parseInt(text[byte >> 2], 16) >> (byte & 3) & 1) === 1);
}
/** Sets are not changed once they were asked for. */
function membersOf(set) {
	const known = listed.get(set);
	if (known !== void 0) return known;
	const members = [];
	for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) members.push(byte);
	listed.set(set, members);
	return members;
}
var ANY_BYTE, listed;
var init_byte_set = __esmMin((() => {
	ANY_BYTE = byteSet(() => true);
	listed = /* @__PURE__ */ new WeakMap();
}));
function fromBase64(text) {
	return Buffer$1 === void 0 ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : Buffer$1.from(text, "base64");
}
function toBase64(bytes) {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
var Buffer$1, atob, btoa;
var init_base64 = __esmMin((() => {
	({Buffer: Buffer$1, atob, btoa} = globalThis);
}));
/** @param text one character a byte @returns 32 bits, unsigned */
function crc32(text) {
	const ofByte = table$1 ??= makeTable();
	let crc = 4294967295;
	for (let i = 0; i < text.length; i++) crc = ofByte[(crc ^ text.charCodeAt(i)) & 255] ^ crc >>> 8;
	return ~crc >>> 0;
}
/** A number in the base of the alphabet's length, filled up with its first character. */
function inAlphabet(number, alphabet, width) {
	let text = "";
	for (let rest = number; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet[rest % alphabet.length] + text;
	return text.padStart(width, alphabet[0]);
}
var makeTable, table$1, LOWER$1, UPPER$1, DIGITS, hex$1, crcBase62, crcBase62LowerFirst, crcBase36, crcHex, crcHexLittleEndian;
var init_crc32 = __esmMin((() => {
	makeTable = () => Uint32Array.from({ length: 256 }, (_, byte) => {
		let crc = byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? 3988292384 ^ crc >>> 1 : crc >>> 1;
		return crc >>> 0;
	});
	LOWER$1 = "abcdefghijklmnopqrstuvwxyz";
	UPPER$1 = LOWER$1.toUpperCase();
	DIGITS = "0123456789";
	hex$1 = (number) => number.toString(16).padStart(8, "0");
	crcBase62 = (text) => inAlphabet(crc32(text), DIGITS + UPPER$1 + LOWER$1, 6);
	crcBase62LowerFirst = (text) => inAlphabet(crc32(text), DIGITS + LOWER$1 + UPPER$1, 6);
	crcBase36 = (text) => inAlphabet(crc32(text), DIGITS + LOWER$1, 7);
	crcHex = (text) => hex$1(crc32(text));
	crcHexLittleEndian = (text) => hex$1(crc32(text)).match(/../g).toReversed().join("");
}));
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
var rotate;
var init_marvin = __esmMin((() => {
	rotate = (value, by) => value << by | value >>> 32 - by;
}));
/** Whether a key's checksum holds; undefined when it is no key of a known kind. */
function azureKeyHolds(key) {
	const signature = FORM.exec(key)?.[1];
	if (signature === void 0 || key.replace(/=+$/, "").length % 4 === 1) return void 0;
	const bytes = bytesOf$2(key);
	const end = bytes.slice(-4);
	return SEEDS[signature].some((seed) => littleEndian(marvin32(bytes.subarray(0, -4), seed)).every((byte, i) => byte === end[i]));
}
/** The end of a key whose beginning, up to its signature, is given: the six characters and the padding. */
function azureKeyEnd(beginning) {
	const seed = SEEDS[beginning.slice(-4)]?.[0] ?? "Default0";
	const bytes = bytesOf$2(`${beginning}AAAAAA`);
	bytes.set(littleEndian(marvin32(bytes.subarray(0, -4), seed)), bytes.length - 4);
	return toBase64(bytes).slice(beginning.length);
}
var MESSAGING, SEEDS, FORM, bytesOf$2, littleEndian, ENTRA_ALPHABET, entraSum;
var init_azure = __esmMin((() => {
	init_base64();
	init_crc32();
	init_marvin();
	MESSAGING = [
		"System00",
		"Unknown0",
		"Send0000",
		"Manage00",
		"Listen00"
	];
	SEEDS = {
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
	FORM = /^[A-Za-z0-9+/_-]{33,80}(\+(?:ASt|ACR|ABa|AMC|ASb|AEh|ARm)|ACDb|AzFu|AzSe|AIoT|AZEG)[A-Za-z0-9+/_-]{6}={0,2}$/;
	bytesOf$2 = (text) => fromBase64(text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, ""));
	littleEndian = (number) => [
		0,
		8,
		16,
		24
	].map((shift) => number >>> shift & 255);
	ENTRA_ALPHABET = `${LOWER$1}${UPPER$1}${DIGITS.slice(1)}0.-_~`;
	entraSum = (secret) => inAlphabet(marvin32(Uint8Array.from(secret, (c) => c.charCodeAt(0)), "AadPwd00"), ENTRA_ALPHABET, 6).slice(0, 3);
}));
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
var atitle, aobject, aopts, oidNist;
var init_utils = __esmMin((() => {
	atitle = (title) => title ? `"${title}" ` : "";
	aobject = (value, label) => {
		if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
	};
	aopts = (value, label) => {
		aobject(value, label);
		const proto = Object.getPrototypeOf(value);
		if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
		if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
	};
	oidNist = (suffix) => ({ oid: Uint8Array.from([
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
}));
var _HMAC, hmac;
var init_hmac = __esmMin((() => {
	init_utils();
	_HMAC = class {
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
	hmac = /* @__PURE__ */ (() => {
		const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
		hmac_.create = (hash, key) => new _HMAC(hash, key);
		return hmac_;
	})();
}));
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
var fromNumH, fromNumL;
var init__u64 = __esmMin((() => {
	fromNumH = (n) => n / 2 ** 32 | 0;
	fromNumL = (n) => n >>> 0;
}));
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
var HashMD, SHA256_IV;
var init__md = __esmMin((() => {
	init__u64();
	init_utils();
	HashMD = class {
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
	SHA256_IV = /* @__PURE__ */ Uint32Array.from([
		1779033703,
		3144134277,
		1013904242,
		2773480762,
		1359893119,
		2600822924,
		528734635,
		1541459225
	]);
}));
var SHA256_K, SHA256_W, SHA2_32B, _SHA256, sha256;
var init_sha2 = __esmMin((() => {
	init__md();
	init_utils();
	SHA256_K = /* @__PURE__ */ Uint32Array.from([
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
	SHA256_W = /* @__PURE__ */ new Uint32Array(64);
	SHA2_32B = class extends HashMD {
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
	_SHA256 = class extends SHA2_32B {
		constructor() {
			super(32, SHA256_IV);
		}
	};
	sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));
}));
/** How many different characters there are in `value` (one character a byte). */
function countDistinct(value) {
	let distinct = 0;
	for (let i = 0; i < value.length; i++) if (counts$1[value.charCodeAt(i) & 255]++ === 0) distinct++;
	for (let i = 0; i < value.length; i++) counts$1[value.charCodeAt(i) & 255] = 0;
	return distinct;
}
/** Bits per character of `value` (one character a byte); 0 for an empty value. */
function shannonEntropy(value) {
	const { length } = value;
	for (let i = 0; i < length; i++) counts$1[value.charCodeAt(i) & 255]++;
	let bits = 0;
	for (let i = 0; i < length; i++) {
		const code = value.charCodeAt(i) & 255;
		const share = counts$1[code] / length;
		counts$1[code] = 0;
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
var counts$1;
var init_entropy = __esmMin((() => {
	init_bytes$1();
	counts$1 = /* @__PURE__ */ new Uint32Array(256);
}));
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
var PUBLIC_KEY, STRONG_BITS;
var init_fingerprint = __esmMin((() => {
	init_hmac();
	init_sha2();
	init_bytes$1();
	init_entropy();
	PUBLIC_KEY = "leakclerk fingerprint v1";
	STRONG_BITS = 64;
}));
/** The first 40 bits in base32. */
function sha256Base32(text) {
	return sha256Hex(text).match(/.{5}/g).slice(0, 2).flatMap((part) => [
		15,
		10,
		5,
		0
	].map((shift) => BASE32[Number.parseInt(part, 16) >>> shift & 31])).join("");
}
var BASE32;
var init_sha256 = __esmMin((() => {
	init_fingerprint();
	init_crc32();
	BASE32 = `${UPPER$1}234567`;
}));
/** Whether the last of the digits is right: ISO/IEC 7812-1, annex B. @param number digits alone */
function passesLuhn(number) {
	let sum = 0;
	for (let i = 0; i < number.length; i++) {
		const digit = Number(number[number.length - 1 - i]);
		sum += i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
	}
	return sum % 10 === 0;
}
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
var IBAN_LENGTHS;
var init_numbers = __esmMin((() => {
	IBAN_LENGTHS = " AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ";
}));
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
var behindPrefix, BASE62, luhn, CHECKSUMS, CHECKSUM_NAMES;
var init_registry$1 = __esmMin((() => {
	init_azure();
	init_crc32();
	init_sha256();
	init_numbers();
	behindPrefix = ({ holds, ...rest }) => ({
		...rest,
		holds: (value, before) => holds(value, "") || holds(`${/[A-Za-z0-9_-]*$/.exec(before)?.[0]}${value}`, "")
	});
	BASE62 = "[A-Za-z0-9]";
	luhn = (value) => {
		const number = value.replace(/[ -]/g, "");
		return /^\d{2,}$/.test(number) ? passesLuhn(number) : void 0;
	};
	CHECKSUMS = {
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
	CHECKSUM_NAMES = Object.keys(CHECKSUMS);
}));
/** Whether most characters stand again at one distance: `R7mQ2vN9xK4p R7mQ2vN9xK4p`, also with something between. */
function echoes(lower) {
	for (let distance = 1; distance <= lower.length - RUN$1; distance++) {
		let same = 0;
		for (let i = distance; i < lower.length; i++) if (lower.charCodeAt(i) === lower.charCodeAt(i - distance)) same++;
		if (same >= RUN$1 && same >= MOST$1 * (lower.length - distance)) return true;
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
			if (count >= RUN$1 && count >= MOST$1 * (lower.length - distance)) return true;
			steps.set(step, count);
		}
	}
	return false;
}
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
var RUN$1, MOST$1, WIDEST_STEP, isMixedHex, UUID_LIKE, UUID$1;
var init_made_up = __esmMin((() => {
	RUN$1 = 8;
	MOST$1 = .6;
	WIDEST_STEP = 4;
	isMixedHex = (value) => /^[0-9a-fA-F]{24,}$/.test(value) && /[a-f]/.test(value) && /[A-F]/.test(value);
	UUID_LIKE = /(?:^|[^0-9A-Za-z])([0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{6,18})$/i;
	UUID$1 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
}));
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
	if (body.length > LONGEST$2) return false;
	const lower = body.toLowerCase();
	return body === "" || VARIABLE.test(body) || ANGLE.test(body) || MASK.test(body) || WORDS$1.test(body) || words !== "none" && (CHANGE.test(body) || WHOLE.test(body) && (words === "all" || !/\d/.test(body))) || sequences && (holdsSequence(lower) || alternatesSequences(lower) || repeats(lower) || holdsLongRun(lower));
}
var WORDS$1, CHANGE, WHOLE, VARIABLE, ANGLE, MASK, SEQUENCES, RUN, LONGEST$2, borders;
var init_placeholder = __esmMin((() => {
	init_entropy();
	WORDS$1 = /example|sample|placeholder|change[-_ ]?this|redacted|dummy|replace|insert|deadbeef|not[-_ ]?a[-_ ]?(?:real|valid)|(?:enter|paste|put|add)[-_ ]?(?:your|the|my|here)|your[-_ ]|[-_ ]here\b|goes[-_ ]?here|secret[-_ ]?goes|undefined/i;
	CHANGE = /change[-_ ]?(?:me|it)/i;
	WHOLE = /^(?:the|my|your|our|a|an|some|new|old|any)?[-_ ]?(?:super|clickbank|cb|ins|ipn|dev|developer|clerk|api|app|access|auth|user|db|database|admin|test|fake|demo|foo|null|none|nil|todo|tbd|string|text|value|true|false|empty|unset|default|bar|baz|public|private|client|secret|key|token|pass|password|passwd|phrase|passphrase|pwd|login|credentials?|here)(?:[-_ ]?(?:secret|key|token|pass|password|passwd|pwd|word|id|value|here|string|user|code|api|name|test|123|1234|123456|1|2|\d))*$/i;
	VARIABLE = /\$\{|\{\{|\$\(|#\{|<%|%>|%\(|\[\[|\{%|@\{|\bgetenv\b|\bprocess\.env\b|\benviron\b|\bENV\[|^\$\w+$|^%\w+%$|^\$[\w:>-]+$|^%[sdv]$|^\{\w*\}$|^@\w+@$|^__\w+__$|^:\w+$|^\?+$|\{[a-z][a-z0-9]*:\d+(?:-\d+)?\}/;
	ANGLE = /^<[^<>]*>$|^\[[^[\]]*\]$|^&lt;.*&gt;$/;
	MASK = /^(.)\1*$|[xX]{6}|[*]{3}|\.{3}|\u2026|\xe2\x80\xa6|[#]{5}|_{5}|-{5,}$|(?:^|[-_.:])[?]{3}/;
	SEQUENCES = [
		"01234567890123456789",
		"abcdefghijklmnopqrstuvwxyzabc",
		"qwertyuiopasdfghjklzxcvbnm"
	];
	RUN = 8;
	LONGEST$2 = 512;
	borders = new Uint16Array(LONGEST$2);
}));
function fileKind(path) {
	if (CODE.test(path)) return "code";
	if (SHELL.test(path)) return "shell";
	if (PROSE.test(path)) return "prose";
	return DATA.test(path) ? "data" : "config";
}
/** Letters, digits, underscores. */
function isWordAt(text, at) {
	const code = text.charCodeAt(at);
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === UNDERSCORE;
}
function isNameAt(text, at) {
	const code = text.charCodeAt(at);
	return isWordAt(text, at) || code === DASH || code === DOLLAR;
}
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
function placeOf$1({ before, matchAt, after, path }) {
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
		isComment: COMMENT$1.test(line),
		isChoice: /\?\s{0,4}["'`]?$/.test(before.slice(0, start)) || /^["'`]?\s*\|(?!\|)/.test(before.slice(end)),
		hasUser: USER.test(before.slice(0, start))
	};
}
var CODE, SHELL, PROSE, DATA, TEST_PATH, TEST_CLASS, EXAMPLE_PATH, BUILD_PATH, LOCALE_PATH, DOLLAR, DASH, UNDERSCORE, QUOTES, COMMENT$1, USER, ANONYMOUS, isAnonymous, LOCK_FILE, isTranslation, isLockFile, lastPath, lastOfPath;
var init_place = __esmMin((() => {
	CODE = /\.(?:m?[jt]sx?|[cm]js|vue|svelte|pyi?|rb|erb|rake|java|kts?|scala|groovy|gradle|go|php[0-9]?|phtml|cs|vb|fs|swift|mm?|c|h|cc|cpp|cxx|hpp|rs|dart|lua|p[lm]|r|exs?|erl|hrl|hs|clj|lisp|jl|nim|zig|v|sol|proto|graphql|css|scss|less|sql|tf|hcl|bicep)$/i;
	SHELL = /\.(?:sh|bash|zsh|fish|ksh|ps[md]?1|bat|cmd|envrc)$|(?:^|\/)(?:dockerfile|makefile|jenkinsfile|vagrantfile)[^/]*$/i;
	PROSE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|tex|html?|org|wiki|po|pot|pdf)$|(?:^|\/)(?:readme|changelog|license|notice)[^/]*$/i;
	DATA = /\.(?:json[5cl]?|ipynb|har|csv|tsv|log|xml|svg|sarif|snap|map|lock|sum|dump|out|ndjson)$/i;
	TEST_PATH = /(?:^|[/_.-])(?:tests?|specs?|testing|testdata|test_?data|fixtures?|mocks?|__tests__|e2e|cypress|cassettes?|stubs?|fakes?|integration|unit|bench(?:mark)?s?|goldens?)(?:[/_.-]|$)|(?:^|\/)tests?[a-z]*\//i;
	TEST_CLASS = /[a-z0-9](?:Tests?|Spec|TestCase|IT)(?:Support|Utils?|Base|Constants?|Helper)?\.[A-Za-z]+$/;
	EXAMPLE_PATH = /(?:^|[/_.-])(?:docs?|documentation|examples?|samples?|demos?|tutorials?|guides?|readme|templates?|dist|playground|snippets?)(?:[/_.-]|$)|\.(?:md|mdx|rst|adoc|example|sample|dist|tmpl|tpl|template)$/i;
	BUILD_PATH = /(?:^|\/)\.(?:github|gitlab|circleci|travis|azure-pipelines|drone|woodpecker|buildkite|devcontainer)|(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)jenkinsfile/i;
	LOCALE_PATH = /(?:^|[/_.-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|strings|nls|intl)(?:[/_.-]|$)|\.(?:po|pot|xlf|xliff|resx|strings|arb)$/i;
	[DOLLAR, DASH, UNDERSCORE] = [
		36,
		45,
		95
	];
	QUOTES = "\"'`";
	COMMENT$1 = /^\s*(?:#|\/\/|\*|\/\*|--|;|%|<!--|rem\b|"""|>>>)/i;
	USER = /(?:user|login|email|account|uid|usr)[\w-]{0,16}["'`]?\s{0,4}(?:[:=(,\s]|=>)/i;
	ANONYMOUS = /(?:user|login)\w{0,8}["'`\])]{0,3}\s{0,4}(?:=>|[:=,(])\s{0,4}["'`]?anonymous\b/i;
	isAnonymous = ({ value, before }) => /^[\w.+-]+@[\w.-]*$/.test(value) && ANONYMOUS.test(before);
	LOCK_FILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|go\.(?:sum|work\.sum)|gradle\.lockfile|[^/]*\.lock|bun\.lockb?|\.terraform\.lock\.hcl|Package\.resolved|cabal\.project\.freeze|MODULE\.bazel\.lock)$/i;
	isTranslation = (path) => ofPath(path).isLocale;
	isLockFile = (path) => LOCK_FILE.test(path);
	lastOfPath = {
		file: "config",
		isTest: false,
		isExample: false,
		isBuild: false,
		isLocale: false
	};
}));
var PAIRS$2;
var init_pair_table = __esmMin((() => {
	PAIRS$2 = "WfhdOTaVeKaogtNc>qjq`YUJYRdIHD_54B^B:eD4^@,XTEZ95,N8h@UHf;7i])`]I<mF7]QdZ78:J#bMGRmHFEiC<RIE`E!RZFYD<;H>gTgp_\\_MZFWicqS_NvrhO[U`VTX4@DZU</c)4V=9]@4YJKR/2;F)cB=Ed:PT_!7QGT[>,^R@YE>5H:h7?@g298d/8BGEaD,QFSV4:,E,g[hac[_ODV[fbxi^AcjkK^FMH^]297Q#)#I,:55:O>,2H,K5/8)#f=7Bc;:Ha5>FDF\\C#NWGU8C,A#lKKUpCK@m9KeGFhJ#BYY\\I<5b<mX@HjC@?d:>SSDda/BVGV:;>L7jHdjkXqGhGTPNWdH>JimWUB<Q@ZW_^OOXNUEYeds]`/nbbd[]KHAi;KKfECT_/?aE@dZ,fW[[:;=K)4#2/),!!4!!<2//4!)77Z#/2)!pQY]tLW>o9VV\\UkR2Yeb`OH4YBbEaMmLGbiB\\XRK__EKdobJP@UNnEWHrNDbr4CWPHgO)hc\\_CJCZ@][VRZGUGX9P_\\iIZ)fcc>JHC9F`:@>h9>8`##7A7R>!8F9;D#55)`>5D[95YY!;@?NT:,MM7754))#E:F<O<,;O!#CG7:S!5AQ4,2G5/T>FAP5:)MD8FKMJR!GVJ@<7,:=U>),]/,<U2>;55G8)5A>=)2,?H";
}));
/**
* Bits per pair by which the letters speak for words (above 0) or against them, halved and cut to -1 \u2026 1.
* @param lower lower case; pairs with anything but letters do not count
*/
function wordLikeness(lower) {
	let [bits, pairs] = [0, 0];
	for (let i = 1; i < lower.length; i++) {
		const [a, b] = [lower.charCodeAt(i - 1) - 97, lower.charCodeAt(i) - 97];
		if (a < 0 || a > 25 || b < 0 || b > 25) continue;
		bits += (PAIRS$2.charCodeAt(a * 26 + b) - FIRST$1 - 56) / 8;
		pairs++;
	}
	return pairs === 0 ? 0 : Math.max(-1, Math.min(1, bits / (pairs + 2) / 2));
}
var FIRST$1;
var init_pairs = __esmMin((() => {
	init_pair_table();
	FIRST$1 = 33;
}));
function makeVocabulary() {
	const words = new Set(FILLER.split(" "));
	const endings = [];
	for (const word of words) (endings[word.length] ??= /* @__PURE__ */ new Set()).add(word.charCodeAt(word.length - 1));
	return {
		words,
		endings
	};
}
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
		const longest = Math.min(end, LONGEST$1);
		for (let length = run.length < 3 ? run.length : 3; length <= longest; length++) if (endings[length]?.has(run.charCodeAt(end - 1)) === true && words.has(run.slice(end - length, end))) most = Math.max(most, best[end - length] + length);
		best[end] = most;
	}
	return best[run.length];
}
var FILLER, LONGEST$1, vocabulary, LONGEST_VALUE;
var init_vocabulary = __esmMin((() => {
	FILLER = "password passwords passwd passwort pass pwd pw passphrase phrase passcode secret secrets token tokens key keys credential credentials cred creds auth authorization authentication bearer oauth oauth2 apikey api access refresh client consumer private public shared session user users username userid login account email mail admin name id value values val string str text data field input param variable var my your our their his her the a an any some this that new old current default existing another other different same second first third one two three test tests testing tester tst unit spec mock mocked fake fakes dummy stub sample samples example examples demo placeholder foo bar baz qux quux foobar null nil none undefined empty blank unset true false yes no valid invalid wrong right correct incorrect good bad real not non unknown missing expired random generated encrypted decrypted hashed plain plaintext cleartext clear enter insert put paste type here goes change changeme replace with to from for of in on and or is are be use used needs please must should db database root server service app application system host url uri path file encryption signing crypto cert certificate hash salt confirm confirmation confirmed repeat again verify reset forgot forgotten update set get create required optional hidden show hide hunter super very really long short strong weak simple secure silly nice cool x xx xxx xxxx todo tbd redacted removed masked protected sensitive hidden content production prod staging stage development dev local remote internal external master main base";
	LONGEST$1 = 16;
	LONGEST_VALUE = 48;
}));
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
	const place = placeOf$1(candidate);
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
/** The sum of the features, each by its weight; those without one are not worked out. */
function weightedSum(candidate, weighted) {
	const traits = traitsOf(candidate);
	let sum = 0;
	for (const [weight, of] of weighted) sum += weight * of(traits);
	return sum;
}
var flag, letters, WELL_KNOWN, ABOUT, OWNER, ALPHABETS, FEATURES;
var init_features = __esmMin((() => {
	init_entropy();
	init_pairs();
	init_place();
	init_vocabulary();
	flag = (condition) => condition ? 1 : 0;
	letters = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
	WELL_KNOWN = /^(?:admin\d{0,3}|root\d{0,3}|changeit|changeme|welcome\d{0,3}|oracle|postgres|guest|letmein|qwerty\d{0,3}|password\d{1,3}!?|toor|administrator|manager|tiger|sa|neo4j|elastic|rabbitmq|vagrant|1q2w3e4?r?)$/i;
	ABOUT = /hash|salt|digest|crypted|_?id$|ids$|name$|names$|url|uri|path|file|dir$|type|field|label|policy|length|len$|min|max|expir|ttl|timeout|count|prompt|message|msg|error|title|text|placeholder|hint|class|column|regex|pattern|format|encod|algorithm|scheme|provider|manager|reset|forgot|link|page|view|form|valid|strength|rule|required|enabled|allow|disable|method|mode|prefix|suffix|header|index|input|element|button|attr|kind|usage|spec$|ref$|check|confirm|^update|^always/i;
	OWNER = /db|database|root|admin|mysql|postgres|oracle|sys|smtp|mail|ftp|ssh|ldap|redis|mongo|prod|master|client|server|access|api|private|user|jdbc|datasource/i;
	ALPHABETS = [
		[/^\d+$/, 10],
		[/^(?:[0-9a-f]+|[0-9A-F]+)$/, 16],
		[/^(?:[0-9a-z]+|[0-9A-Z]+)$/, 36],
		[/^[0-9A-Za-z]+$/, 62]
	];
	FEATURES = [
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
}));
var readWeights;
var init_weights = __esmMin((() => {
	readWeights = () => ({
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
}));
/** What a value is that is certainly no secret, for the count of what was filtered; null: it may be one. */
function plainReason(value, kind) {
	if (kind === "password") {
		if (PASSWORD_HASH.test(value)) return "password hashes";
		return /^(?:[a-z]{3}|[A-Z]{3})$/.test(value) ? "words" : null;
	}
	if (UUID.test(value)) return "UUIDs";
	return !/\d/.test(value) && wordLikeness(value.toLowerCase()) > .1 ? "words" : null;
}
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
/** 0 to 1. */
function scoreOf(candidate, kind) {
	return 1 / (1 + Math.exp(-(weightsOf(kind)["bias"] ?? 0) - weightedSum(candidate, weightedOf(kind))));
}
/**
* What a finding is worth. `high` is for values that are surely secrets, in files that run: those of tests, examples
* and documents are reported, and do not fail a scan with `--fail-on high`.
*/
function gradeOf(candidate, kind, score) {
	const isSure = score >= SURE[kind] && !WELL_KNOWN.test(candidate.value);
	if (isRehearsal(candidate.path) || placeOf$1(candidate).isComment) return {
		severity: isSure ? "medium" : "low",
		confidence: isSure ? "medium" : "low"
	};
	return {
		severity: isSure ? "high" : "medium",
		confidence: isSure ? "high" : "medium"
	};
}
var weights, weightsOf, REPORTED, SURE, UUID, PASSWORD_HASH, ready;
var init_score = __esmMin((() => {
	init_features();
	init_pairs();
	init_place();
	init_weights();
	weightsOf = (kind) => (weights ??= readWeights())[kind];
	REPORTED = {
		generic: .6,
		password: .4
	};
	SURE = {
		generic: .9,
		password: .9
	};
	UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
	PASSWORD_HASH = /^\$(?:2[abxy]?|[1567y]|argon2[a-z]*|pbkdf2[a-z0-9-]*|scrypt|apr1|sha1|md5|[PSH])\$|^\{(?:S?SHA\d*|S?MD5|CRYPT|bcrypt)\}|^(?:pbkdf2|bcrypt|scrypt)[a-z0-9_]*[$:]/i;
	ready = /* @__PURE__ */ new Map();
}));
var Secret;
var init_secret = __esmMin((() => {
	Secret = class {
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
}));
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
var ALL, DETECTOR_FIELDS, LateVariant, hasFields;
var init_variant = __esmMin((() => {
	ALL = {
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
	};
	DETECTOR_FIELDS = Object.keys(ALL);
	LateVariant = class {
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
	hasFields = false;
}));
/** Compiles on first use: constructing a rule's regex is cheap, its first run is not. */
function lazyRegExp(pattern, flags) {
	let compiled;
	return () => compiled ??= new RegExp(pattern.source, flags + pattern.flags);
}
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
	const { pattern, allowlists } = detector;
	const path = detector.path === null ? null : lazyRegExp(detector.path, "");
	const hasGroups = pattern !== null && /\((?!\?)/.test(pattern.source.replace(/\\./g, ""));
	const search = pattern === null ? null : lazyPattern(pattern, hasGroups ? "dg" : "g");
	const sticky = pattern === null ? null : lazyPattern(pattern, hasGroups ? "dy" : "y");
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
		const { placeholders } = detector;
		const words = detector.score === "password" ? "none" : placeholders === "weak" ? "without digits" : "all";
		const kinds = {
			sequences: placeholders !== "words",
			words
		};
		if (placeholders !== "keep" && isPlaceholder(value, detector.publicPrefix, kinds)) return "placeholders";
		if (placeholders === "strict" && isMadeUp(value)) return "made-up or mistyped values";
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
		if (detector.score === "password" && isAnonymous(scored)) {
			scope.onFiltered?.("passwords of anonymous users");
			return null;
		}
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
		if (search === null || sticky === null) return OUTLOOK.open;
		if (!canMatch(scope, from, to)) return OUTLOOK.nothing;
		const offset = Math.max(0, from - detector.margin);
		const text = latin1(scope.bytes, offset, Math.min(scope.bytes.length, to + detector.reach + detector.margin));
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
var OUTLOOK, UNOPTIMIZED, LONG, OFTEN, LINE_REACH, FEW_PLACES, FEW_STARTS, NAME_REACH, demoted;
var init_detector = __esmMin((() => {
	init_byte_set();
	init_bytes$1();
	init_registry$1();
	init_entropy();
	init_fingerprint();
	init_made_up();
	init_placeholder();
	init_redaction();
	init_place();
	init_score();
	init_secret();
	init_variant();
	init_starts();
	OUTLOOK = {
		nothing: 0,
		dropped: 1,
		finding: 2,
		open: 3
	};
	UNOPTIMIZED = `(?:){${"0".repeat(20480)}}`;
	LONG = 300;
	OFTEN = 4e3;
	LINE_REACH = 4096;
	FEW_PLACES = 256;
	FEW_STARTS = 32;
	NAME_REACH = 80;
	demoted = /* @__PURE__ */ new WeakMap();
}));
/** @param wasm a module without imports, as base64 @returns what it exports, which the caller knows */
function instantiate(wasm) {
	let module = compiled.get(wasm);
	if (module === void 0) compiled.set(wasm, module = new WebAssembly.Module(fromBase64(wasm)));
	return new WebAssembly.Instance(module, {}).exports;
}
var WebAssembly, compiled;
var init_instantiate = __esmMin((() => {
	init_base64();
	({WebAssembly} = globalThis);
	compiled = /* @__PURE__ */ new Map();
}));
var PAIRS$1, BITMAP, HASHES$1, RANKS, SLOTS$1, MOST_SLOTS, SINGLE, LISTS, MOST_LISTED, ENTRIES, MOST_ENTRIES, SEEN, HITS$1, CHECKS;
var init_layout = __esmMin((() => {
	PAIRS$1 = 65536;
	BITMAP = 327680;
	HASHES$1 = 1 << 20;
	RANKS = 458752;
	SLOTS$1 = 524288;
	MOST_SLOTS = 65535;
	SINGLE = 32768;
	LISTS = 655360;
	MOST_LISTED = 32767;
	ENTRIES = 720896;
	MOST_ENTRIES = 16383;
	SEEN = 1769472;
	HITS$1 = 2031616;
	CHECKS = 2260992;
}));
function writeTail({ columns, columnOf, rows }) {
	const values = Uint8Array.of(...columnOf, ...rows);
	const stored = [columns];
	for (let at = 0; at < values.length;) {
		let end = at + 1;
		while (end < values.length && end - at < 256 && values[end] === values[at]) end++;
		stored.push(end - at - 1, values[at]);
		at = end;
	}
	return toBase64(Uint8Array.from(stored));
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
var init_tail$1 = __esmMin((() => {
	init_base64();
}));
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
		return literalSet(code, (anchor.fold >> i & 1) === 1 && isLetter$1(code));
	});
	return (offset) => {
		if (offset < 0) return offset === -1 ? beforeOrStart(anchor.before) : ANY_BYTE;
		return literal[offset] ?? followSets(anchor.tail)[offset - literal.length] ?? ANY_BYTE;
	};
}
/** Each as {@link foldKey} has it. */
function foldedMembers(set) {
	const known = folded.get(set);
	if (known !== void 0) return known;
	const members = [...new Set(membersOf(set).map((byte) => byte | 32))];
	folded.set(set, members);
	return members;
}
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
var FURTHEST_BEHIND, literalSets, isLetter$1, follows, befores, windowSets, folded, MOST_WHOLE_KEYS, hashOfKey;
var init_windows = __esmMin((() => {
	init_byte_set();
	init_tail$1();
	FURTHEST_BEHIND = 3;
	literalSets = /* @__PURE__ */ new Map();
	isLetter$1 = (byte) => byte >= 97 && byte <= 122;
	follows = /* @__PURE__ */ new Map([["", []]]);
	befores = /* @__PURE__ */ new Map();
	windowSets = (placeOf, offset) => [
		placeOf(offset),
		placeOf(offset + 1),
		placeOf(offset + 2),
		placeOf(offset + 3)
	];
	folded = /* @__PURE__ */ new WeakMap();
	MOST_WHOLE_KEYS = 64;
	hashOfKey = (key) => Math.imul(key, 2654435761) >>> 12;
}));
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
	const entries = new DataView(memory, ENTRIES, (MOST_ENTRIES + 1) * 64);
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
/** @param added entries by hash @throws RangeError for more than the tables can hold */
function addSlots(memory, filled, added) {
	const bitmap = new Uint32Array(memory, BITMAP, HASHES$1 / 32);
	const ranks = new Uint16Array(memory, RANKS, HASHES$1 / 32);
	const slots = new Uint16Array(memory, SLOTS$1, MOST_SLOTS);
	const lists = new Uint16Array(memory, LISTS, MOST_LISTED + 1);
	const before = slots.slice(0, filled.slots);
	let { listed } = filled;
	const entriesOf = (slot) => {
		if (slot >= 32768) return [slot - SINGLE];
		const own = [];
		for (let at = slot, entry = 0; entry < SINGLE; at++) {
			entry = lists[at];
			own.push(entry & ~SINGLE);
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
var EMPTY_TABLES, AddedEntries;
var init_tables = __esmMin((() => {
	init_anchor();
	init_byte_set();
	init_layout();
	init_tail$1();
	init_windows();
	EMPTY_TABLES = {
		anchors: 0,
		slots: 0,
		listed: 0,
		end: CHECKS
	};
	AddedEntries = class {
		hashes = [];
		/** By hash: number of its last link, 0 for none. What is not touched takes no memory. */
		#last = new Uint32Array(HASHES$1);
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
}));
var KERNEL_WASM;
var init_wasm_gen$1 = __esmMin((() => {
	KERNEL_WASM = "AGFzbQEAAAABLQhgAAF/YAR/fn5/AX9gAn9/AX9gA39/fwF/YAAAYAF/AGACf38AYAR/f39/AAMKCQECAwQFAAAGBwUDAQAABlINfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3sB/QwAAAAAAAAAAAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALBzwGBWJlZ2luAAgLYmVnaW5TdXJ2ZXkABwRuZXh0AAYGc3VydmV5AAUJdGVsbEFnYWluAAQGbWVtb3J5AgAIAQMKnxcJVQIBfwF+A0AgAUIAUgRAIAIgAXoiBYhCAYNQBEBBACQMCyAAIAWnaiIEQQhqIAQgAxABEAEhAyABQn8gBUIQfCIBhkIAIAFCwABUG4MhAQwBCwsgAwurBQICewF/IAD9AAQAIgP9DAAAEAS/v7m5AAAAAAAAAAAgA0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1uIgJBAv2LAf1kIgQgBEEIdnIiBCAEQQR2ckEPcUEPRgR/QQAFQQAgAv0MGAAAABgAAAAYAAAAGAAAAP1O/VMgAv0MIAgCACAIAgAgCAIAIAgCAP1O/VMbQQBHIgRBAnIgBEEAIAL9DAAYAAAAGAAAABgAAAAYAAD9Tv1TIAL9DAAgCAIAIAgCACAIAgAgCAL9Tv1TGxsiBEEEciAEQQAgAv0MAAAYAAAAGAAAABgAAAAYAP1O/VMgAv0MAgAgCAIAIAgCACAIAgAgCP1O/VMbGyIEQQhyIARBACAC/QwAAAAYAAAAGAAAABgAAAAY/U79UyAC/QwIAgAgCAIAIAgCACAIAgAg/U79UxsbCwJ/QQAgAC0AACIEQTBrQQpJBH9BAQUgBEEgckHhAGtBBkkLBH8gAC0AASIEQTBrQQpJBH9BAQUgBEEgckHhAGtBBkkLBUEACwR/IAAtAAIiBEEwa0EKSQR/QQEFIARBIHJB4QBrQQZJCwVBAAtFDQAaQQAgA/0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/SYgA/0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv1Q/WRB//8DRw0AGiAD/QwyMjIyMjIyMjIyMjIyMjIy/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv1kIgRBqtUCcUGq1QJGQQF0IARB1aoBcUHVqgFGcgtBBHRyIwxBf3NxIgRFBEAgAQ8LIwwgBHIkDCABIAQ2AgAgASAAIwBrNgIEIAFBCGoLwgIBCX8gASAALAAtayIKIwNPIAojAklyIwEgAC0ALCIDIApqSXIEQCACDwsgACgCKCEEIwhFIgEEQCAALQAuQQBHIQELIAEEfyAEQYCA7ABqLQAABUEACwRAQQAhAAUgCiMAS0EAIAAoAiAiBRsEfyAFIApBAWstAABqLQAABUEBCwRAIAAoAiQiAARAIAAtAAAhBSAAQQFqIQYgAEGBAmoiCSEAIwEhByADIApqIgNBMGohCAJAA0AgAyAHSQRAIAAgBiADLQAAai0AAGotAAAiC0EARyEAIAtBAU0NAkEBIQAgCCADQQFqIgNGDQIgCSALQQJrIAVsaiEADAELC0EAIQALBUEBIQALBUEAIQALCyAARQRAIAIPCyABBEAgBEGAgOwAakEBOgAACyACIAQ2AgAgAiAKIwBrNgIEIAJBCGoLFgD9DAAAAAAAAAAAAAAAAAAAAAAkBQsJACAAQQBHJAgL5wUDA38EfgF7QYCA/AAhACMJIQEjCyEEA0AgAEGAgIABSSABIwpJcQRA/QwGBwcHBwcHBwcHAwkBCQEZIAH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAgEARIBAgAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSs/QwGBwcHBwcHBwcHAwkBCQEZIAH9AAQQIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAgEARIBAgAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSsQhCGhP0MBgcHBwcHBwcHBwMJAQkBGSAB/QAEICIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAIBAESAQIAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krEIghoT9DAYHBwcHBwcHBwcDCQEJARkgAf0ABDAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAACAQBEgECAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZKxCMIaEQn+FIQMjCiABayICQcAASQRAIANCASACrYZCAX2DIQMLIANCIIYgBEIgiIQiBSAFQgGIgyIFIAVCAoiDIgUgBUIEiIMiBSAFQgiIgyIFIAVCCIiDIgUgA0IBiCADgyIGIAZCAoiDIgYgBkIEiIMiBiAGQgiIgyIGIAZCCIiDIgaEQgBSBEAgASAGIANCAYYgBEI/iIQgAUEgayAFIANCIYYgBEIfiIQgABAAEAAhAAsgAyEEIAFBQGshAQwBCwsgASQJIAQkCyAAQYCA/ABrQQN2C/UHAwl/AX4CeyMDQRBqIgAjASAAIwFJG0ECaiEDA0BBgID8ACEAA0AgAEGAgIABSSMGIwdJcQRAIwYoAgAhBCMGKAIEIQIjBkEIaiQGIAJBgIACTwRAIAJB//8AcUEGdEGAgCxqIAQgABACIQAMAgtBACEBIAJBAXRBgIAoaiECA0AgAUGAgAJxRQRAIAQgAi8BACIBQf//AHFBBnRBgIAsaiIFLAAta/0ABAAgBf0ABAD9USAF/QAEEP1O/VNFBEAgBSAEIAAQAiEACyACQQJqIQIMAQsLDAELCyAAQYCA/ABrQQN2IgAEQCAADwsjBiMHSQ0AIAMjBEsEQCMEQYCAAmoiACADIAAgA0kbIQBBgMDsACECIwQhASMFIQoDQCAAIAFLBEAgAiAKIAEpAwAiCUIuiEL8/w+DpyAJQh6IQvz/D4OnIAlCDohC/P8Pg6cgCUIChkL8/w+Dp/1cAoCABP1WAoCABAH9VgKAgAQC/VYCgIAEAyIK/Q0MDQ4PEBESExQVFhcYGRobIApBEP2tAf1OIAogASkDCCIJQi6IQvz/D4OnIAlCHohC/P8Pg6cgCUIOiEL8/w+DpyAJQgKGQvz/D4On/VwCgIAE/VYCgIAEAf1WAoCABAL9VgKAgAQDIgr9DQwNDg8QERITFBUWFxgZGhsgCkEQ/a0B/U79hgEiC/0dACIJNwMAIAIgATYCCCACIAlCAFJBBHRqIgIgC/0dASIJNwMAIAIgAUEIajYCCCACIAlCAFJBBHRqIQIgAUEQaiEBDAELCyABJAQgCiQFIAIhAEGAgPIAJAZBgIDyACEBQYDA7AAhAgNAIAAgAksEQCACKQMAIQkgAigCCEECayEGA0AgBiAJeqdBMHEiB0EDdmoiCCgCAEGgwICBAnIiBEGx893xeWxBDHYhBSABIAg2AgAgASAFNgIEIAEgBUEDdkGAgBRqLQAAIAVBB3F2QQFxQQN0aiIBIAg2AgAgASAEQYB+cUGx893xeWxBDHYiBDYCBCABIARBA3ZBgIAUai0AACAEQQdxdkEBcUEDdGohASAJQv//AyAHrYZCf4WDIglCAFINAAsgAkEQaiECDAELCyABIQJBgIDyACEAQYCA8gAhAQNAIAEgAkkEQCABKAIEIgRBBXYiBUEBdEGAgBxqLwEAIAVBAnRBgIAUaigCAEEBIAR0QQFrcWlqQQF0QYCAIGovAQAhBCAAIAEoAgAiBTYCACAAIAQ2AgQgACAFIARB//8AcUEGdEGAgCxqIgAsAC1r/QAEACAA/QAEAP1RIAD9AAQQ/U79U0UgBEGAgAJJckEDdGohACABQQhqIQEMAQsLIAAkBwwBCwtBAAsWACAAJAkgASQKQgAkC0EAJAwgACQACz4AIAAkACABJAEgAiQCIAMkAyACJAQgAkECazMBAEIChkL8/w+DpygCgIAE/REkBUGAgPIAJAZBgIDyACQHCw==";
}));
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
var PAGE$2, PIECE$5, BEHIND, FIRST_HITS, SHORTEST_RUN, createKernel;
var init_prefilter = __esmMin((() => {
	init_anchor();
	init_instantiate();
	init_layout();
	init_tables();
	init_tail$1();
	init_windows();
	init_wasm_gen$1();
	PAGE$2 = 65536;
	PIECE$5 = 1 << 17;
	BEHIND = 128;
	FIRST_HITS = 1024;
	SHORTEST_RUN = 24;
	createKernel = (sought, prepared) => {
		const kernel = instantiate(KERNEL_WASM);
		const memoryUpTo = (end) => {
			const missing = end + BEHIND - kernel.memory.buffer.byteLength;
			if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE$2));
			return kernel.memory.buffer;
		};
		let filled = EMPTY_TABLES;
		if (prepared !== void 0) {
			filled = prepared.filled;
			prepared.write(new Uint8Array(memoryUpTo(filled.end)));
		}
		filled = addAnchors(sought.slice(filled.anchors), filled, memoryUpTo);
		const copyArea = filled.end + 2 + 63 & -64;
		const readArea = copyArea + PIECE$5 + BEHIND + 2 + 63 & -64;
		memoryUpTo(readArea);
		const { hits, add } = createHitList();
		let view;
		const { hits: runs, add: addRuns } = createHitList();
		const surveyPart = (from, to, offset) => {
			kernel.beginSurvey(from, to);
			for (let count = kernel.survey(); count > 0; count = kernel.survey()) addRuns(new Uint32Array(kernel.memory.buffer, HITS$1, count * 2), offset);
		};
		const run = (start, end, from, to, offset) => {
			kernel.begin(start, end, from, to);
			for (let count = kernel.next(); count > 0; count = kernel.next()) add(new Uint32Array(kernel.memory.buffer, HITS$1, count * 2), offset);
		};
		/** Copies text in pieces that overlap by what checks may look at. */
		const searchCopy = (bytes, surveys) => {
			const memory = new Uint8Array(kernel.memory.buffer);
			for (let from = 0; from < bytes.length; from += PIECE$5) {
				const before = Math.min(from, 2);
				const end = Math.min(bytes.length, from + PIECE$5 + BEHIND);
				const start = copyArea + 2 - before;
				memory.fill(0, copyArea, start);
				memory.set(bytes.subarray(from - before, end), start);
				const textEnd = start + before + end - from;
				memory.fill(0, textEnd, Math.min(textEnd + 64, readArea));
				const first = start + before;
				const last = first + Math.min(PIECE$5, bytes.length - from);
				run(start, textEnd, first, last, from - before);
				if (surveys) surveyPart(first, Math.min(last + SHORTEST_RUN, textEnd), from);
			}
		};
		const search = (bytes, surveys = false) => {
			if (hits.count > 0) new Uint8Array(kernel.memory.buffer, SEEN, Math.max(sought.length, filled.anchors)).fill(0);
			hits.count = 0;
			runs.count = 0;
			if (bytes.length === 0) return hits;
			if (!(bytes.buffer === kernel.memory.buffer && bytes.byteOffset === readArea + 2)) searchCopy(bytes, surveys);
			else {
				const [start, end] = [bytes.byteOffset, bytes.byteOffset + bytes.length];
				run(start, end, start, end, 0);
				if (surveys) surveyPart(start, end, 0);
			}
			return hits;
		};
		return {
			buffer: { reserve(size) {
				const start = readArea + 2;
				const memory = memoryUpTo(start + size);
				if (view?.buffer !== memory) view = new Uint8Array(memory, start, memory.byteLength - BEHIND - start);
				return view;
			} },
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
}));
var SEVERITIES, CONFIDENCES;
var init_types$1 = __esmMin((() => {
	SEVERITIES = [
		"low",
		"medium",
		"high",
		"critical"
	];
	CONFIDENCES = [
		"low",
		"medium",
		"high"
	];
}));
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
var init_overlaps = __esmMin((() => {
	init_types$1();
}));
/** Patterns run over bytes, so the path is shown to them as bytes, too. */
function bytePath(path) {
	return /^[\x00-\x7f]*$/.test(path) ? path : latin1(toUtf8(path));
}
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
			if (hitList.count === 0 && table.always.length === 0 && byPath.length === 0 && !isOpenBefore) return runs.length === 0 ? NOTHING$2 : {
				...NOTHING$2,
				hints: runs
			};
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
				onFiltered,
				inContext: createContextTest(bytes, path)
			};
			const found = [];
			const hints = [...runs];
			const probe = (index) => {
				if (look?.hints !== true) return;
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
				const { anchors, gate } = runnable.detector;
				const isOpen = open.has(index);
				const own = starts.get(index);
				if (anchors === null ? !isOpen : own === void 0 || gate.length > 0 && !isOpen) return;
				for (const match of guarded(runnable, scope, own ?? null)) found.push(match);
			};
			for (const index of [.../* @__PURE__ */ new Set([...starts.keys(), ...open])].toSorted((a, b) => a - b)) run(index);
			if (found.length === 0 && marks.length === 0 && hints.length === 0) return NOTHING$2;
			found.sort((a, b) => a.start - b.start || a.end - b.end);
			const settled = settleParts(found, section?.earlier ?? NO_MATCHES, bytes, () => new Set(pathMatches(path).map(({ detector }) => detector.id)));
			return {
				matches: overlapGroups(settled.reported).flatMap(resolveOverlaps),
				found: settled.found,
				marks,
				hints
			};
		},
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
var NAMELESS, policyPathOf, NO_HINTS, NOTHING$2, runHints, NO_HITS, NO_MATCHES, NONE$1, escapeRegex, NO_PROBES;
var init_detection = __esmMin((() => {
	init_anchor_table();
	init_bytes$1();
	init_composite();
	init_context_test();
	init_detector();
	init_prefilter();
	init_overlaps();
	NAMELESS = {
		path: "",
		isNameClean: true
	};
	policyPathOf = ({ policyPath, path }) => policyPath ?? path;
	NO_HINTS = [];
	NOTHING$2 = {
		matches: [],
		found: [],
		marks: [],
		hints: NO_HINTS
	};
	runHints = ({ count, shifts, start }) => Array.from({ length: count }, (_, i) => ({
		kind: "run",
		start: start[i],
		end: start[i] + 1,
		shifts: shifts[i]
	}));
	NO_HITS = {
		count: 0,
		anchor: /* @__PURE__ */ new Uint32Array(0),
		start: /* @__PURE__ */ new Uint32Array(0)
	};
	NO_MATCHES = [];
	NONE$1 = [];
	escapeRegex = (word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
	NO_PROBES = [];
}));
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
var MARKS, UNIT, SAMPLE, NONE, ZERO_STRIDE, asIs;
var init_encoding = __esmMin((() => {
	init_bytes$1();
	MARKS = [
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
	UNIT = {
		"utf-8": 1,
		"utf-16le": 2,
		"utf-16be": 2,
		"utf-32le": 4,
		"utf-32be": 4
	};
	SAMPLE = 512;
	NONE = /* @__PURE__ */ new Uint8Array(0);
	ZERO_STRIDE = [
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
	asIs = (bytes) => ({
		bytes,
		encoding: "utf-8",
		mark: NONE,
		tail: NONE
	});
}));
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
var BARRIER, plainView, partOf, reversedView, NEAR$1;
var init_view = __esmMin((() => {
	BARRIER = [
		10,
		0,
		10
	];
	plainView = (bytes) => ({
		bytes,
		steps: [],
		placeOf: (start, end) => ({
			start,
			end,
			steps: []
		})
	});
	partOf = (text, from, to) => ({
		bytes: text.subarray(from, to),
		steps: [],
		placeOf: (start, end) => ({
			start: from + start,
			end: from + end,
			steps: []
		})
	});
	reversedView = (text) => ({
		bytes: text.toReversed(),
		steps: ["reversed"],
		placeOf: (start, end) => ({
			start: text.length - end,
			end: text.length - start,
			steps: ["reversed"]
		})
	});
	NEAR$1 = 32;
}));
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
		let isHex = HEX$1;
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
var ROUND$3, READABLE, isReadable, SEXTETS, NO_PLACES, NO_SEXTET, NIBBLES, NO_DIGIT, UPPER, LOWER, OTHER, HEX$1, SORT, isBase64, LEAST_BASE64, LEAST_HEX, LEAST_PAIRS, BETWEEN, DASHED, ENDS_LINE, LITTLE, BIG, wide$1, CODINGS;
var init_encoded = __esmMin((() => {
	init_bytes$1();
	init_view();
	ROUND$3 = 128;
	READABLE = 8;
	isReadable = ({ bytes }) => bytes.some(createReader());
	SEXTETS = (/* @__PURE__ */ new Uint8Array(256)).fill(255);
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((c, i) => SEXTETS[c.charCodeAt(0)] = i);
	SEXTETS[45] = 62;
	SEXTETS[95] = 63;
	NO_PLACES = /* @__PURE__ */ new Uint32Array(0);
	NO_SEXTET = 192;
	NIBBLES = (/* @__PURE__ */ new Uint8Array(256)).fill(255);
	NO_DIGIT = 255;
	for (let value = 0; value < 16; value++) {
		NIBBLES["0123456789abcdef".charCodeAt(value)] = value;
		NIBBLES["0123456789ABCDEF".charCodeAt(value)] = value;
	}
	UPPER = 1;
	LOWER = 2;
	OTHER = 4;
	HEX$1 = 8;
	SORT = /* @__PURE__ */ new Uint8Array(256);
	for (let i = 0; i < 64; i++) {
		const byte = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
		SORT[byte] = (i < 26 ? UPPER : i < 52 ? LOWER : OTHER) | (NIBBLES[byte] === NO_DIGIT ? 0 : HEX$1);
	}
	SORT[45] = OTHER;
	SORT[95] = OTHER;
	isBase64 = (byte) => byte !== void 0 && SORT[byte] !== 0;
	LEAST_BASE64 = 11;
	LEAST_HEX = 16;
	LEAST_PAIRS = 8;
	BETWEEN = 3;
	DASHED = /^[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){7,}/;
	ENDS_LINE = new Set(Array.from("\r\n=\"'`\\,;)]}<", (c) => c.charCodeAt(0)));
	LITTLE = /(?:[\t\n\r\x20-\x7e\xa0-\xff]\0){8,}/g;
	BIG = /(?:\0[\t\n\r\x20-\x7e\xa0-\xff]){8,}/g;
	wide$1 = (pattern) => (text, characters) => text.includes(0) ? matchesOf(characters(), pattern) : [];
	CODINGS = [
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
			runs: wide$1(LITTLE),
			decode: decodeWide,
			shifts: [0]
		},
		{
			step: "utf-16",
			runs: wide$1(BIG),
			decode: decodeWide,
			shifts: [1]
		}
	];
}));
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
/** How many characters of base64 stand in a stretch of a run, line breaks that are written as escapes left out. */
function countCharacters(text, from, to) {
	const stretch = text.subarray(from, to);
	if (BESIDE$1.every((byte) => !stretch.includes(byte))) return to - from;
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
var BESIDE$1;
var init_runs = __esmMin((() => {
	init_encoding();
	init_encoded();
	init_view();
	BESIDE$1 = [
		10,
		92,
		61
	];
}));
function decoded(found) {
	const [, unit, hexCode, byte, quoted, decimal, entity, behind] = found;
	if (unit !== void 0) return {
		bytes: bytesOf$1(String.fromCharCode(Number.parseInt(unit, 16))),
		unit: Number.parseInt(unit, 16)
	};
	if (byte !== void 0 || quoted !== void 0) return {
		bytes: [Number.parseInt(byte ?? quoted, 16)],
		unit: 0
	};
	const text = hexCode !== void 0 ? characterOf(Number.parseInt(hexCode, 16)) : decimal !== void 0 ? characterOf(Number(decimal)) : entity !== void 0 ? ENTITIES$1[entity] : BEHIND_BACKSLASH[behind] ?? behind ?? "";
	return {
		bytes: bytesOf$1(text),
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
var ESCAPE, ENTITIES$1, BEHIND_BACKSLASH, ROUND$2, bytesOf$1, characterOf;
var init_escapes = __esmMin((() => {
	init_bytes$1();
	init_view();
	ESCAPE = /(?:\\u|%u)([0-9A-Fa-f]{4})|(?:\\u\{|\\U(?=[0-9A-Fa-f]{8})|&#[xX])0{0,7}([0-9A-Fa-f]{1,6})[};]?|(?:\\x|%)([0-9A-Fa-f]{2})|=(3D|20|0A|0D|22|27|3A|40)|&#0{0,7}(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);|\\([\\/"'`nrtbf0$])/g;
	ENTITIES$1 = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'",
		nbsp: " "
	};
	BEHIND_BACKSLASH = {
		n: "\n",
		r: "\r",
		t: "	",
		b: "\b",
		f: "\f",
		0: "\0"
	};
	ROUND$2 = 512;
	bytesOf$1 = (text) => {
		const code = text.charCodeAt(0);
		return text.length === 1 && code < 128 ? [code] : toUtf8(text);
	};
	characterOf = (code) => code <= 1114111 ? String.fromCodePoint(code) : "\ufffd";
}));
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
		for (let i = first; i < joints.length && i < first + MOST_LINES$1; i++) {
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
var CONCATENATION, ROUND$1, TOKEN, FRAGMENT, isToken, joinedView, OF_LINE, MOST_LINES$1;
var init_joined = __esmMin((() => {
	init_bytes$1();
	init_view();
	CONCATENATION = /["'`](?<=[^\s\\]["'`])(?:[ \t]{0,8}(?:\\?\r?\n[ \t]{0,80})?(?:\+|\.\.?|&|\|\||~)[ \t]{0,8}(?:\\?\r?\n[ \t]{0,80})?|[ \t]{0,8}\\?\r?\n[ \t]{0,80})(?:[A-Za-z]{0,2}|@)["'`](?=[^\s,;:)\]}])|\\\r?\n[ \t]{0,80}|(?<=[^\s=])=\r?\n/g;
	ROUND$1 = 512;
	TOKEN = /* @__PURE__ */ new Uint8Array(256);
	for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=.-") TOKEN[c.charCodeAt(0)] = 1;
	FRAGMENT = 4;
	isToken = (text, from, to) => {
		if (from < 0 || to > text.length) return false;
		for (let at = from; at < to; at++) if (TOKEN[text[at]] === 0) return false;
		return true;
	};
	joinedView = (text) => withoutJoints(text, concatenations(text), "joined");
	OF_LINE = 160;
	MOST_LINES$1 = 8;
}));
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
var init_packed$1 = __esmMin((() => {
	init_encoded();
}));
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
/** The readings of one text that its hints speak for. */
function* viewsOf(text, hints, inflate) {
	for (const [kind, own] of groupByKind(hints)) if (kind === "run") for (const region of regionsOf(own, ({ start }) => runAround(text, start))) yield* runViews(text, region);
	else if (kind === "packed") for (const { start, end } of regionsOf(own, (hint) => runAround(text, hint.end - 1))) yield* packedViews(text, start, end, inflate);
	else {
		const around = (hint) => ({
			start: Math.max(0, hint.start - 320),
			end: Math.min(text.length, hint.end + 320)
		});
		for (const { start, end } of regionsOf(own, around)) yield* textViews(text, kind, start, end);
	}
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
var LEAST, isSpecific, knowsByShape, withStep, TEXT_VIEWS, textViews, NEAR, isNews;
var init_disguises = __esmMin((() => {
	init_detection();
	init_runs();
	init_encoded();
	init_escapes();
	init_joined();
	init_view();
	init_packed$1();
	LEAST = 1 << 20;
	isSpecific = ({ specificity, score, pattern }) => pattern !== null && score === "none" && specificity >= 50;
	knowsByShape = (detector) => isSpecific(detector) && detector.confidence === "high" && detector.context === null && detector.specificity >= 100;
	withStep = (step) => (text) => encodedViews(text).filter(({ steps }) => steps[0] === step);
	TEXT_VIEWS = {
		escapes: (text) => [escapesView(text)],
		joined: (text) => [joinedView(text)],
		wrapped: (text) => [wrappedView(text)],
		reversed: (text) => [reversedView(text)],
		bytes: withStep("hex"),
		wide: withStep("utf-16")
	};
	textViews = (text, kind, start, end) => (TEXT_VIEWS[kind]?.(text.subarray(start, end)) ?? []).filter((view) => view !== null).map((view) => throughView(partOf(text, start, end), view));
	NEAR = 48;
	isNews = (view, { start, end }) => tellsMore(view, start, end) || tellsMore(view, Math.max(0, start - NEAR), Math.min(view.bytes.length, end + NEAR));
}));
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
var LARGE, OVERLAP;
var init_segments = __esmMin((() => {
	init_bytes$1();
	init_redaction();
	LARGE = 16 << 20;
	OVERLAP = 131072;
}));
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
		const taken = newOnes$1(matches, known).filter(({ start }) => start < end);
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
	let beginning = NOTHING$1;
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
		beginning = NOTHING$1;
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
var NOTHING$1, newOnes$1;
var init_document_stream = __esmMin((() => {
	init_encoding();
	init_segments();
	NOTHING$1 = /* @__PURE__ */ new Uint8Array(0);
	newOnes$1 = (matches, known) => known.size === 0 ? matches : matches.filter(({ secret }) => !known.has(secret.expose()));
}));
function regionOf$1({ start, end }, lines) {
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
		...regionOf$1(part, lines)
	}]));
}
function createFindingMaker(detect, fingerprint, values, isKnown) {
	const toFinding = (match, document, lines, masking, parts) => {
		const { detector, secret, suppression } = match;
		const region = regionOf$1(match, lines);
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
var init_findings = __esmMin((() => {
	init_bytes$1();
	init_detection();
	init_location();
	init_redaction();
	init_suppression();
}));
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
var init_values = __esmMin((() => {
	init_redaction();
}));
var scanner_exports = /* @__PURE__ */ __exportAll({ createScanner: () => createScanner });
/** Makes the engine ready; cheap to call once, made to be used for many documents. */
function createScanner(options) {
	const { detectors } = options;
	const plain = createDetect(detectors, options);
	const detect = options.probes === void 0 ? plain : lookingInside(plain, options.inflate);
	const values = createValueRegistry();
	const maker = createFindingMaker(detect, createFingerprint(options.fingerprintKey), values, options.isKnown);
	const scanView = (document, { bytes }, known) => {
		const detection = detect.inText(bytes, document, void 0, lookOf(document));
		if (detection.matches.length === 0) return NO_FINDINGS;
		return maker.ofText(document, bytes, {
			...detection,
			matches: newOnes$1(detection.matches, known)
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
var NO_FINDINGS, NO_SECRETS, NO_VALUES, lookOf;
var init_scanner = __esmMin((() => {
	init_bytes$1();
	init_context_lines();
	init_detection();
	init_disguises();
	init_document_stream();
	init_encoding();
	init_findings();
	init_fingerprint();
	init_redaction();
	init_segments();
	init_values();
	NO_FINDINGS = [];
	NO_SECRETS = [];
	NO_VALUES = /* @__PURE__ */ new Set();
	lookOf = ({ known }) => known === void 0 ? void 0 : {
		hints: false,
		known
	};
}));
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
var LATE, StoredAnchor, StoredDetector;
var init_folded = __esmMin((() => {
	init_bytes$1();
	init_base64();
	init_variant();
	LATE = DETECTOR_FIELDS.filter((field) => field !== "id");
	StoredAnchor = class {
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
	StoredDetector = class {
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
}));
var read, STORE;
var init_rule_files = __esmMin((() => {
	init_bytes$1();
	init_folded();
	read = (name) => (0, node_fs.readFileSync)((0, node_path.join)(__dirname, name));
	STORE = {
		...openRules(() => latin1(read("rules.bin"))),
		anchors: () => read("anchors.bin"),
		numbers: () => new Int32Array(new Uint8Array(read("numbers.bin")).buffer),
		image: () => read("tables.bin")
	};
}));
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
function makeTables$1(sought) {
	let memory = new ArrayBuffer(CHECKS);
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
var SHORTEST_GAP, STRETCH_BYTES, imageWriter;
var init_packed = __esmMin((() => {
	init_layout();
	init_tables();
	SHORTEST_GAP = 4096;
	STRETCH_BYTES = 8;
	imageWriter = (image) => (memory) => {
		for (const { address, bytes } of readImage(image())) memory.set(bytes, address);
	};
}));
/** @param filled how full the tables of the anchors are */
function prepareAnchors(store, anchors, filled, whole) {
	let numbers;
	let image;
	const makeImage = () => {
		const { targetsOf } = buildAnchorTable(whole.rules, prepared, whole.probes);
		return makeTables$1(soughtOf(anchors(), targetsOf)).image;
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
var init_stored_anchors = __esmMin((() => {
	init_anchor_table();
	init_packed();
}));
var builtin_gen_exports = /* @__PURE__ */ __exportAll({
	BUILTIN_ANCHORS: () => BUILTIN_ANCHORS,
	BUILTIN_DETECTORS: () => BUILTIN_DETECTORS,
	BUILTIN_HASH: () => BUILTIN_HASH,
	BUILTIN_PROBES: () => BUILTIN_PROBES,
	builtinPacks: () => builtinPacks
});
var rules, builtinPacks, BUILTIN_DETECTORS, BUILTIN_PROBES, BUILTIN_ANCHORS, BUILTIN_HASH;
var init_builtin_gen = __esmMin((() => {
	init_rule_files();
	init_folded();
	init_stored_anchors();
	rules = unfoldRules(STORE, {
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
	builtinPacks = rules.packs;
	BUILTIN_DETECTORS = rules.rules;
	BUILTIN_PROBES = rules.probes;
	BUILTIN_ANCHORS = prepareAnchors(STORE, rules.anchors, {
		"anchors": 2557,
		"slots": 29177,
		"listed": 11611,
		"end": 2930272
	}, {
		rules: BUILTIN_DETECTORS,
		probes: BUILTIN_PROBES,
		...JSON.parse("{\"always\":[],\"byPath\":[{\"index\":84,\"keywords\":[\"beamer\"]},{\"index\":102,\"keywords\":[\"blockfrost\"]},{\"index\":168,\"keywords\":[\"clickbank\",\"click_bank\",\"click-bank\",\"click bank\"]},{\"index\":169,\"keywords\":[\"clickbank\",\"click_bank\",\"click-bank\",\"click bank\"]},{\"index\":170,\"keywords\":[\"clickbank\",\"click_bank\",\"click-bank\",\"click bank\",\"cbpop\",\"cverify\",\"ctransreceipt\",\"cbreceipt\"]},{\"index\":209,\"keywords\":[\"column\"]},{\"index\":294,\"keywords\":[\"\\\"auth\\\"\",\"'auth'\"]},{\"index\":344,\"keywords\":[\"fauna\"]},{\"index\":499,\"keywords\":[\"infobip\"]},{\"index\":612,\"keywords\":[\"mailgun\"]},{\"index\":1010,\"keywords\":[\"twilio\"]},{\"index\":1011,\"keywords\":[\"twilio\"]},{\"index\":1012,\"keywords\":[\"twilio\"]},{\"index\":1013,\"keywords\":[\"twilio\"]}],\"ofPath\":[]}")
	});
	BUILTIN_HASH = "76f5606765941c4d898054667dc8783736a8779678ed53d921f38119477fae65";
}));
init_sanitize();
/** A value that was mistyped for a path or a word must not reach a log. Loading the rules takes time: not for short words. */
async function withoutSecrets(text) {
	if (!/\S{16}/.test(text)) return visibleText(text);
	const [{ createScanner }, { BUILTIN_ANCHORS, BUILTIN_DETECTORS }] = await Promise.all([Promise.resolve().then(() => (init_scanner(), scanner_exports)), Promise.resolve().then(() => (init_builtin_gen(), builtin_gen_exports))]);
	const { redact } = createScanner({
		detectors: BUILTIN_DETECTORS,
		prepared: BUILTIN_ANCHORS
	});
	return visibleText(redact(text).split(/(?<=[/="]|--)/).map(redact).join(""));
}
/** Message, hint and lines of a user's mistake. */
async function complaintOf({ message, hint, lines }) {
	const shown = [];
	for (const line of lines) shown.push(await withoutSecrets(line));
	return {
		message: await withoutSecrets(message),
		hint: hint === "" ? "" : await withoutSecrets(hint),
		lines: shown
	};
}
/** Only the place: the message of a bug may quote what was read. */
function bugText(error) {
	const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
	const code = error?.code;
	return `leakclerk: this is a bug (${error instanceof Error ? error.name : typeof error}${code === void 0 ? "" : ` ${code}`}); please report it\n${frames.slice(0, 8).join("\n")}\n`;
}
var AppError, UsageError, ConfigError, RuleError, GitError;
var init_errors = __esmMin((() => {
	AppError = class extends Error {
		name = "AppError";
		hint;
		lines;
		constructor(message, hint = "", lines = []) {
			super(message);
			this.hint = hint;
			this.lines = lines;
		}
	};
	UsageError = class extends AppError {
		name = "UsageError";
	};
	ConfigError = class extends AppError {
		name = "ConfigError";
	};
	RuleError = class extends AppError {
		name = "RuleError";
	};
	GitError = class extends AppError {
		name = "GitError";
	};
}));
var EXIT;
var init_exit_codes = __esmMin((() => {
	EXIT = {
		clean: 0,
		findings: 1,
		failure: 2,
		sigint: 130,
		sigterm: 143
	};
}));
/** The absolute path of git on PATH; a `git` in the current folder is never taken. @throws GitError when there is none */
function findGit() {
	const path = process.env["PATH"] ?? process.env["Path"] ?? "";
	if (resolved?.path === path) return resolved.file;
	const names = process.platform === "win32" ? ["git.exe", "git.cmd"] : ["git"];
	for (const folder of path.split(node_path.delimiter)) {
		if (!(0, node_path.isAbsolute)(folder)) continue;
		for (const name of names) {
			const file = (0, node_path.join)(folder, name);
			try {
				(0, node_fs.accessSync)(file, node_fs.constants.X_OK);
				if (!(0, node_fs.statSync)(file).isFile()) continue;
				resolved = {
					path,
					file
				};
				return file;
			} catch {}
		}
	}
	throw new GitError("git was not found on PATH", "install git, or add its folder to PATH");
}
function gitEnvironment(ownRepository) {
	const environment = {};
	for (const [name, value] of Object.entries(process.env)) {
		if (name === "GIT_EXTERNAL_DIFF" || name.startsWith("GIT_TRACE")) continue;
		if (!ownRepository && /^GIT_(?!CONFIG)/.test(name)) continue;
		environment[name] = value;
	}
	return {
		...environment,
		...ENVIRONMENT
	};
}
/** A running git; its streams are raw bytes. */
function spawnGit(args, { cwd, ownRepository, gitDir, workTree, signal, reach }) {
	const where = [...gitDir === void 0 ? [] : [`--git-dir=${gitDir}`], ...workTree === void 0 ? [] : [`--work-tree=${workTree}`]];
	const opened = reach === void 0 ? [] : [...NETWORK_SETTINGS, `protocol.${reach}.allow=always`];
	const settings = [...SETTINGS, ...opened].flatMap((setting) => ["-c", setting]);
	const env = {
		...gitEnvironment(ownRepository),
		...reach && { GIT_ALLOW_PROTOCOL: reach }
	};
	return spawnPiped(findGit(), [
		"--no-pager",
		...where,
		...settings,
		...args
	], {
		cwd,
		env,
		...signal && { signal }
	});
}
function spawnPiped(file, args, options) {
	const { spawn } = process.getBuiltinModule("node:child_process");
	return spawn(file, args, {
		...options,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
}
/** Why a git that was asked for did not run, or not to its end. */
function startFailure(error, { cwd }) {
	if (error.name === "AbortError") return new GitError("git was stopped: the time is up");
	return new GitError("git could not be started", `is ${cwd} a folder, and git executable?`);
}
/**
* Runs git to its end. A failing status is a result, not an error.
* @param input standard input, none by default
* @throws GitError when git cannot be started
*/
function runGit(args, options, input = "") {
	return new Promise((resolve, reject) => {
		const child = spawnGit(args, options);
		const stdout = [];
		const stderr = [];
		child.stdout.on("data", (chunk) => stdout.push(chunk));
		child.stderr.on("data", (chunk) => stderr.push(chunk));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
		child.on("error", (error) => reject(startFailure(error, options)));
		child.on("close", (status, signal) => {
			resolve({
				status: status ?? (signal === null ? 128 : 129),
				stdout: Buffer.concat(stdout),
				stderr: Buffer.concat(stderr).toString()
			});
		});
	});
}
/** What git said, without its "fatal: ", as one line. */
function gitComplaint(stderr) {
	return (stderr.split("\n").find((text) => /^(?:fatal|error): /.test(text)) ?? stderr.split("\n")[0] ?? "").replace(/^(?:fatal|error): /, "");
}
/** Runs git to its end and gives its output. @throws GitError unless it ends with status 0 */
async function git(args, options) {
	const { status, stdout, stderr } = await runGit(args, options);
	if (status !== 0) throw new GitError(`git ${args[0]} failed: ${gitComplaint(stderr) || `status ${status}`}`);
	return stdout;
}
var SETTINGS, ENVIRONMENT, NETWORK_SETTINGS, resolved;
var init_run = __esmMin((() => {
	init_errors();
	SETTINGS = [
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"safe.bareRepository=explicit",
		"log.showSignature=false",
		"core.alternateRefsCommand=",
		"protocol.allow=never",
		"protocol.ext.allow=never",
		"core.attributesFile=/dev/null",
		"submodule.recurse=false",
		"diff.relative=false",
		"advice.graftFileDeprecated=false"
	];
	ENVIRONMENT = {
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none",
		GIT_TERMINAL_PROMPT: "0",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_GRAFT_FILE: "/dev/null",
		GIT_PAGER: "cat",
		GIT_SSH_COMMAND: "false",
		GIT_ASKPASS: "true",
		LC_ALL: "C"
	};
	NETWORK_SETTINGS = [
		"credential.helper=",
		"gc.auto=0",
		"maintenance.auto=false",
		"fetch.writeCommitGraph=false",
		"protocol.version=2"
	];
}));
/** The nearest folder, upwards, that holds a `.git`; undefined when there is none. Starts no git. */
function findTop(from) {
	for (let folder = (0, node_path.resolve)(from);; folder = (0, node_path.dirname)(folder)) {
		if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folder;
		if ((0, node_path.dirname)(folder) === folder) return void 0;
	}
}
/** Git takes a bare repository only when it is named, as a work tree may carry one. Who stands in it has named it. */
function standsInBare(cwd) {
	return findTop(cwd) === void 0 && [
		"HEAD",
		"objects",
		"refs"
	].every((name) => (0, node_fs.existsSync)((0, node_path.join)(cwd, name)));
}
function readShallow(file) {
	try {
		return new Set((0, node_fs.readFileSync)(file, "latin1").split("\n").filter((line) => line !== ""));
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return /* @__PURE__ */ new Set();
		throw new GitError(`${file} cannot be read (${code})`, "it says what a shallow clone leaves out");
	}
}
function refuseRepository(status, stderr) {
	if (/dubious ownership/.test(stderr)) return dubious(stderr);
	if (/safe\.bareRepository/.test(stderr)) return new GitError("this is a bare repository inside of another folder's reach", "change into it, or name it: GIT_DIR=<its folder>");
	if (/not a git repository/.test(stderr)) return new GitError("not a git repository", "run it inside one");
	return new GitError(`git rev-parse failed: ${gitComplaint(stderr) || `status ${status}`}`);
}
/** @throws GitError for no repository, or one that git refuses */
async function openAnyRepository(options) {
	const { status, stdout, stderr } = await runGit([
		"rev-parse",
		"--is-bare-repository",
		"--absolute-git-dir",
		"--git-path",
		"shallow",
		"--show-toplevel"
	], options);
	if (/safe\.bareRepository/.test(stderr) && options.gitDir === void 0 && standsInBare(options.cwd)) return openAnyRepository({
		...options,
		gitDir: options.cwd
	});
	const [bare, gitDir, shallow, top] = stdout.toString().split("\n");
	const hasNoTree = /must be run in a work tree/.test(stderr);
	if (status !== 0 && !hasNoTree || !/^(?:true|false)$/.test(bare ?? "") || !gitDir || !shallow) throw refuseRepository(status, stderr);
	return {
		top: hasNoTree || !top ? null : (0, node_path.resolve)(top),
		gitDir: (0, node_path.resolve)(gitDir),
		isBare: bare === "true",
		shallow: readShallow((0, node_path.resolve)(options.cwd, shallow)),
		git: options
	};
}
var dubious;
var init_repository = __esmMin((() => {
	init_errors();
	init_run();
	dubious = (stderr) => new GitError(`git refuses the repository: ${gitComplaint(stderr)}`, "if you trust it: git config --global --add safe.directory <its folder>");
}));
var replace_file_exports = /* @__PURE__ */ __exportAll({
	replaceFile: () => replaceFile,
	replaceFileNow: () => replaceFileNow
});
/** The same without waiting, for a process that ends: another sees the old or the new bytes, a power cut may leave neither. */
function replaceFileNow(path, bytes, mode) {
	const temporary = temporaryFor(path);
	try {
		(0, node_fs.writeFileSync)(temporary, bytes, {
			flag: "wx",
			mode
		});
		(0, node_fs.renameSync)(temporary, path);
	} catch (error) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw error;
	}
}
/** @param mode permission bits, set whatever the umask */
async function replaceFile(path, bytes, mode) {
	const folder = (0, node_path.dirname)(path);
	const temporary = temporaryFor(path);
	const file = await (0, node_fs_promises.open)(temporary, "wx", mode);
	try {
		try {
			await file.writeFile(bytes);
			await file.chmod(mode);
			await file.sync();
		} finally {
			await file.close();
		}
		await renameWithPatience(temporary, path);
	} catch (error) {
		await (0, node_fs_promises.rm)(temporary, { force: true });
		throw error;
	}
	await syncFolder(folder);
}
async function renameWithPatience(from, to) {
	for (let attempt = 1;; attempt++) try {
		return await (0, node_fs_promises.rename)(from, to);
	} catch (error) {
		const code = error.code ?? "";
		if (process.platform !== "win32" || !PASSING.has(code) || attempt === 10) throw error;
		await new Promise((resolve) => setTimeout(resolve, attempt * 10));
	}
}
/** Makes the rename itself survive a power cut. Windows cannot open folders. */
async function syncFolder(folder) {
	if (process.platform === "win32") return;
	const handle = await (0, node_fs_promises.open)(folder, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
var PASSING, temporaryFor;
var init_replace_file = __esmMin((() => {
	PASSING = /* @__PURE__ */ new Set([
		"EPERM",
		"EBUSY",
		"EACCES"
	]);
	temporaryFor = (path) => (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path)}.${process.pid}.${process.getBuiltinModule("node:crypto").randomBytes(4).toString("hex")}.tmp`);
}));
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));
async function loadColors(isOn) {
	if (!isOn) return NO_COLORS;
	const { default: picocolors } = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require_picocolors(), 1));
	return picocolors.createColors(true);
}
var plain, NO_COLORS;
var init_colors = __esmMin((() => {
	plain = (text) => text;
	NO_COLORS = {
		bold: plain,
		dim: plain,
		red: plain,
		yellow: plain,
		cyan: plain
	};
}));
/** The comment that silences a rule on its own line or the line below. */
function allowComment(ruleId) {
	return `leakclerk:allow ${visibleText(ruleId)} -- reason`;
}
/** Where a reader of the tree finds the value: of a range, at its head; undefined for what is only in the history, or in a commit's message. */
function placeInTree(finding) {
	return finding.commit === null && finding.reachable === void 0 ? finding : finding.standing;
}
/** `path:12:9`, made visible. */
function placeOf({ path, startLine, startColumn }) {
	return `${visibleText(path)}:${startLine}:${startColumn}`;
}
/** Where the values stand that belong to a finding's; "" where there are none. */
function partsText({ parts = [] }) {
	return parts.map(({ ruleId, startLine, startColumn }) => `${visibleText(ruleId)} at ${startLine}:${startColumn}`).join(", ");
}
/** Whether a comment beside the value can silence it: not in a commit's message, nor where the value is gone again. */
function canComment({ commit, blob, presence, reachable }) {
	return commit === null && reachable === void 0 || blob !== null && presence === "present";
}
/** The line of `.leakclerkignore` that silences a finding wherever it lies. */
function ignoreLine({ fingerprint }) {
	return `${visibleText(fingerprint)} -- reason`;
}
/** `0123456789ab of 2026-01-31 by Ann <ann@example.com>: summary`; "" outside of ranges. */
function commitText({ commit }) {
	if (commit === null) return "";
	const { id, date, author, summary } = commit;
	const day = visibleProse(date.slice(0, 10));
	return [
		shortId(id),
		...day === "" ? [] : [`of ${day}`],
		...author === "" ? [] : [`by ${visibleProse(author)}`]
	].join(" ") + (summary === "" ? "" : `: ${visibleProse(summary)}`);
}
/** In a word, what became of a value; "" where that is not known. */
function stateOf({ presence, reachable }) {
	return reachable === false && presence !== "present" ? "unreachable" : presence ?? "";
}
/** What a value that a later commit took out needs to be told; "" for others. */
function presenceText(finding) {
	const { presence } = finding;
	if (stateOf(finding) === "unreachable") return "nothing leads to it any more, but the repository still holds it, until git gc clears it away";
	if (presence === "removed" && finding.reachable !== void 0) return "no branch holds it any more, but it stays in the history";
	return presence === "removed" ? "a later commit takes it out, but it stays in the history" : "";
}
/** Of a history: `12 places; it stands in HEAD, main`; "" elsewhere. */
function placesText({ occurrences, standsIn = [] }) {
	if (occurrences === void 0) return "";
	const more = standsIn.length > MOST_NAMES ? ` and ${standsIn.length - MOST_NAMES} more` : "";
	const stands = standsIn.length === 0 ? "" : `; it stands in ${standsIn.slice(0, MOST_NAMES).map(visibleText).join(", ")}${more}`;
	return `${occurrences} ${occurrences === 1 ? "place" : "places"}${stands}`;
}
function kindAndReason({ kind, reason }) {
	const shown = visibleProse(reason);
	return shown === "" ? kind : `${kind}: ${shown}`;
}
/** How a finding came to be silenced, or was before `--no-suppress`: `baseline: reason`. */
function suppressionText({ suppression }) {
	return suppression === null ? "" : kindAndReason(suppression);
}
/** What the judged change would silence a finding by: `inline: reason`; empty where it does not. */
function newSuppressionText({ newSuppression }) {
	return newSuppression === void 0 ? "" : kindAndReason(newSuppression);
}
var shortId, MOST_NAMES;
var init_advice = __esmMin((() => {
	init_sanitize();
	shortId = (id) => visibleText(id).slice(0, 12);
	MOST_NAMES = 3;
}));
/** A sorted copy; the sort is stable, so the report's own order breaks ties. */
function worstFirst(findings) {
	const rank = (finding) => WORST_FIRST.indexOf(finding.severity);
	return findings.toSorted((a, b) => rank(a) - rank(b));
}
var WORST_FIRST;
var init_severity = __esmMin((() => {
	init_types$1();
	WORST_FIRST = SEVERITIES.toReversed();
}));
/** `1,203`: the same on every machine, whatever its locale. */
function formatNumber(value) {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `1 file`, `1,203 files`. */
function formatCount(value, noun) {
	return `${formatNumber(value)} ${noun}${value === 1 ? "" : "s"}`;
}
/** Decimal units, as disks and downloads are counted: `48.2 MB`. */
function formatBytes(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	const units = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes / 1e3;
	let unit = 0;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1e3;
		unit += 1;
	}
	return `${value.toFixed(1)} ${units[unit] ?? ""}`;
}
/** What could not be done, made visible; never empty when the scan is incomplete. */
function problemTexts(summary) {
	return summary.problems.length === 0 && !summary.complete ? ["part of the job (the scan is incomplete)"] : summary.problems.map(visibleText);
}
function readPart({ command, listed, scanned, earlier = 0, bytes, seconds, rules }) {
	const noun = `${earlier > 0 ? "new " : ""}${nounOf(command)}`;
	const read = scanned === listed ? "" : `${formatNumber(scanned)} of `;
	const time = `${seconds.toFixed(2)} s`;
	return `${read}${formatCount(listed, noun)}, ${formatBytes(bytes)} scanned in ${time} with ${formatCount(rules, "rule")}${earlier > 0 ? ` (${formatNumber(earlier)} were scanned earlier)` : ""}`;
}
/** `1 critical, 2 low`; severities that do not occur are left out. */
function severityCounts({ findings }) {
	return WORST_FIRST.map((severity) => ({
		severity,
		count: findings.filter((finding) => finding.severity === severity).length
	})).filter(({ count }) => count > 0).map(({ severity, count }) => `${formatNumber(count)} ${severity}`).join(", ");
}
/** One line, without a newline, that starts with text of our own. */
function summaryLine(report) {
	const { findings, summary } = report;
	if (summary.listed + (summary.earlier ?? 0) === 0 && findings.length === 0) return summary.complete ? `nothing to scan: no ${nounOf(summary.command)} was listed` : "nothing was scanned: the scan is incomplete";
	const count = formatCount(findings.length, "finding");
	const silenced = findings.filter(({ newSuppression }) => newSuppression !== void 0).length;
	return [
		readPart(summary),
		findings.length === 0 ? ": no findings" : `: ${count} (${severityCounts(report)})`,
		silenced === 0 ? "" : `, ${formatNumber(silenced)} of them with a new suppression`,
		summary.suppressed === 0 ? "" : `, ${formatNumber(summary.suppressed)} suppressed`,
		summary.complete ? "" : "; the scan is incomplete"
	].join("");
}
var nounOf;
var init_summary = __esmMin((() => {
	init_sanitize();
	init_severity();
	nounOf = (command) => /^(?:diff|history|pre-push|pre-receive)$/.test(command) ? "object" : "file";
}));
init_exit_codes();
init_replace_file();
init_colors();
init_sanitize();
init_advice();
init_severity();
init_summary();
/** GitHub takes 1 MiB a step and drops the whole summary above it; other steps have their own. */
const MOST_BYTES = 9e5;
/** Of rows: nobody reads more, and the page must load. */
const MOST_ROWS = 1e3;
const MOST_NOTES = 20;
const LONGEST = 300;
const byteLength = (text) => new TextEncoder().encode(text).length;
/** An entity is never Markdown, whatever it stands for; plain words stay readable in the source. */
function encode(text) {
	const characters = Array.from(text);
	return (characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join("")}\u2026`).replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (character) => `&#${character.codePointAt(0)};`);
}
const code = (text) => `<code>${encode(visibleText(text))}</code>`;
/** Sentences of rules: GitHub would find mentions and issue numbers in what an entity stands for, but not in code. */
const prose = (text) => encode(visibleProse(text)).replace(/&#(?:64|35);/g, "<code>$&</code>");
function remarks$1(finding) {
	const silenced = newSuppressionText(finding);
	return [...silenced === "" ? [] : [`<b>new suppression</b>, does not hold yet: ${code(silenced)}`], ...finding.presence === "removed" ? ["removed since, but it stays in the history: revoke it all the same"] : []].join("; ");
}
function row$1(finding) {
	return `| ${[
		finding.severity,
		`${prose(finding.message)} ${code(finding.ruleId)}`,
		code(placeOf({
			...finding,
			...placeInTree(finding)
		})),
		code(finding.redacted),
		finding.commit === null ? "" : code(finding.commit.id.slice(0, 12)),
		remarks$1(finding)
	].join(" | ")} |\n`;
}
function* findingLines$1(findings) {
	if (findings.length === 0) return;
	yield "| severity | what | where | value | commit | |\n";
	yield "| --- | --- | --- | --- | --- | --- |\n";
	let room = MOST_BYTES;
	let shown = 0;
	for (const finding of worstFirst(findings).slice(0, MOST_ROWS)) {
		const line = row$1(finding);
		room -= byteLength(line);
		if (room < 0) break;
		yield line;
		shown++;
	}
	if (shown < findings.length) yield `\n${formatNumber(findings.length - shown)} more are not in this table.\n`;
	yield "\n";
}
function* list$1(title, items) {
	if (items.length === 0) return;
	yield `**${title}**\n\n`;
	for (const item of items.slice(0, MOST_NOTES)) yield `- ${item}\n`;
	if (items.length > MOST_NOTES) yield `- and ${formatNumber(items.length - MOST_NOTES)} more\n`;
	yield "\n";
}
function* adviceLines({ findings }) {
	yield* list$1("What to do", [...new Map(worstFirst(findings).map(({ ruleId, help: text }) => [ruleId, text]))].filter(([, text]) => text.trim() !== "").map(([ruleId, text]) => `${code(ruleId)}: ${prose(text)}`));
	if (findings.some(({ newSuppression }) => newSuppression !== void 0)) yield `A pull request cannot silence its own findings: what allows them holds once it is on the base branch. Whoever reviews it can let them pass with ${code("allow-new-suppressions")}.\n\n`;
}
function headline$1({ findings, summary }) {
	if (findings.length > 0) return formatCount(findings.length, "finding");
	return summary.complete ? "no findings" : "not everything was scanned";
}
/** @param notes what else was said, and the range: text of others' making, too */
function jobSummary(report, notes) {
	return [
		`### leakclerk: ${headline$1(report)}\n\n`,
		...findingLines$1(report.findings),
		...list$1("Not scanned", problemTexts(report.summary).map(code)),
		...adviceLines(report),
		...list$1("Notes", notes.map(code)),
		`${prose(summaryLine(report))}\n\n`
	].join("");
}
/** The page of a job that could not be done. */
function failureSummary(message, hint) {
	return `### leakclerk: nothing was scanned\n\n${code(message)}\n\n${hint === "" ? "" : `${code(hint)}\n\n`}`;
}
var github_exports = /* @__PURE__ */ __exportAll({
	errorCommand: () => errorCommand,
	report: () => report$8
});
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function command(name, properties, lines) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(lines.join("\n"))}`;
}
/** An error of the run itself, not at a place in a file. Lines that are empty are left out. */
function errorCommand(title, lines) {
	return command("error", { title: visibleProse(title) }, lines.filter((line) => line !== "").map(visibleText).map(guardLineStart));
}
/** None for what is in no file that could be pointed at. */
function placeProperties(finding) {
	const place = placeInTree(finding);
	if (place === void 0) return {};
	const { path, startLine, startColumn, endLine, endColumn } = place;
	const columns = startLine === endLine ? {
		col: startColumn,
		endColumn
	} : {};
	return {
		file: visibleText(path),
		line: startLine,
		endLine,
		...columns
	};
}
function* remarks(finding) {
	const help = visibleProse(finding.help);
	if (help !== "") yield help;
	const before = suppressionText(finding);
	if (before !== "") yield `Normally suppressed: ${before}`;
	const commit = commitText(finding);
	if (commit !== "") yield `Commit: ${commit}${placeInTree(finding) !== void 0 ? "" : ` (${placeOf(finding)})`}`;
	const removed = presenceText(finding);
	if (removed !== "") yield `Removed: ${removed}`;
	const silenced = newSuppressionText(finding);
	if (silenced !== "") yield `New suppression (${silenced}): a change cannot silence itself; it holds once it is on the base branch.`;
	else if (canComment(finding)) yield `False alarm? Write on that line or the one above: ${allowComment(finding.ruleId)}`;
	else yield `False alarm? Write into .leakclerkignore: ${ignoreLine(finding)}`;
}
function annotation(finding) {
	const title = visibleProse(finding.message);
	return command(COMMAND$1[finding.severity], {
		...placeProperties(finding),
		title
	}, [`${finding.severity}: ${title} [${visibleText(finding.ruleId)}]: ${visibleProse(finding.redacted)}`, ...remarks(finding)]);
}
function* overflowLines(findings) {
	for (const name of [
		"error",
		"warning",
		"notice"
	]) {
		const left = findings.filter(({ severity }) => COMMAND$1[severity] === name).length - SHOWN$2;
		if (left > 0) yield `GitHub shows ${SHOWN$2} ${name} annotations a step; ${formatNumber(left)} more of them only stand in this log.`;
	}
}
/** One annotation for all problems, so that they do not take the findings' places; then each in the log. */
function* problemLines({ summary }) {
	const problems = problemTexts(summary);
	if (problems.length === 0) return;
	const more = problems.length > SHOWN$2 ? [`and ${formatNumber(problems.length - SHOWN$2)} more`] : [];
	yield command("error", { title: "Scan incomplete" }, [...problems.slice(0, SHOWN$2).map(guardLineStart), ...more]);
	for (const problem of problems) yield `incomplete: ${problem}`;
}
function* reportLines$1(report, { quiet }) {
	for (const finding of worstFirst(report.findings)) yield annotation(finding);
	yield* overflowLines(report.findings);
	yield* problemLines(report);
	if (!quiet) yield summaryLine(report);
}
var COMMAND$1, SHOWN$2, report$8;
var init_github = __esmMin((() => {
	init_sanitize();
	init_advice();
	init_severity();
	init_summary();
	COMMAND$1 = {
		critical: "error",
		high: "error",
		medium: "warning",
		low: "notice"
	};
	SHOWN$2 = 10;
	report$8 = (report, options) => [...reportLines$1(report, options)].map((line) => `${line}\n`).join("");
}));
/** SARIF's level for our severity. */
function sarifLevel(severity) {
	return LEVEL[severity];
}
function cut(text, length) {
	const characters = Array.from(text);
	return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function escapeMarkdown(text) {
	return text.replace(/[\\`*_{}[\]()#+\-!|<>~@&]/g, "\\$&");
}
/** `clickbank-clerk-key` \u2192 `ClickbankClerkKey`, the form SARIF asks for. */
function pascalCase(id) {
	return id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || "Rule";
}
function helpMarkdown(help, { id, references }) {
	const links = references.filter((url) => LINK$1.test(url)).map((url) => `- <${url}>`);
	const allow = `False alarm? Write \`${allowComment(id).replaceAll("`", "'")}\` on that line or the one above.`;
	return [
		escapeMarkdown(help),
		allow,
		links.join("\n")
	].join("\n\n").trimEnd();
}
function sarifRule(rule) {
	const title = visibleProse(rule.description) || visibleProse(rule.id);
	const help = visibleProse(rule.help) || FALLBACK_HELP;
	const tags = /* @__PURE__ */ new Set([
		"security",
		"secret",
		...rule.tags.map(visibleProse)
	]);
	const helpUri = rule.references.find((url) => LINK$1.test(url));
	return {
		id: rule.id,
		name: cut(pascalCase(rule.id), LIMIT$1.name),
		shortDescription: { text: cut(title, LIMIT$1.description) },
		fullDescription: { text: cut(`${title}. ${help}`, LIMIT$1.description) },
		...helpUri === void 0 ? {} : { helpUri },
		help: {
			text: `${help} False alarm: ${allowComment(rule.id)}`,
			markdown: helpMarkdown(help, rule)
		},
		defaultConfiguration: { level: LEVEL[rule.severity] },
		properties: {
			tags: [...tags].filter((tag) => tag !== "").slice(0, LIMIT$1.tags),
			precision: rule.confidence,
			"security-severity": SECURITY_SEVERITY[rule.severity]
		}
	};
}
/**
* All active rules, not only those with results: a viewer can tell "ran and found nothing" from
* "did not run", and the table does not change from scan to scan. A finding whose rule is not in
* the list still gets its entry.
*/
function ruleTable(active, findings) {
	const byId = new Map(active.map((rule) => [rule.id, rule]));
	for (const { ruleId: id, message: description, severity, confidence, help } of findings) {
		if (byId.has(id)) continue;
		byId.set(id, {
			id,
			description,
			severity,
			confidence,
			help,
			references: [],
			tags: []
		});
	}
	const rules = [...byId.values()];
	return {
		rules: rules.map(sarifRule),
		indexOf: new Map(rules.map(({ id }, index) => [id, index]))
	};
}
var SECURITY_SEVERITY, LEVEL, LIMIT$1, FALLBACK_HELP, LINK$1;
var init_sarif_rules = __esmMin((() => {
	init_sanitize();
	init_advice();
	SECURITY_SEVERITY = {
		critical: "9.5",
		high: "8.0",
		medium: "5.0",
		low: "3.0"
	};
	LEVEL = {
		critical: "error",
		high: "error",
		medium: "warning",
		low: "note"
	};
	LIMIT$1 = {
		name: 255,
		description: 1024,
		tags: 20
	};
	FALLBACK_HELP = "Revoke the value where it was issued, create a new one, and keep it out of the repository.";
	LINK$1 = /^https:\/\/(?:[\w.~:/?=&+-]|%[\dA-F]{2})+(?:#[\w.~/?=&+-]*)?$/i;
}));
/** One entry of `findings`. */
function jsonFinding(finding) {
	const { decoded, commit, presence, blob, suppression, newSuppression } = finding;
	return {
		ruleId: finding.ruleId,
		severity: finding.severity,
		confidence: finding.confidence,
		message: finding.message,
		path: finding.path,
		startLine: finding.startLine,
		startColumn: finding.startColumn,
		endLine: finding.endLine,
		endColumn: finding.endColumn,
		redacted: finding.redacted,
		fingerprint: finding.fingerprint,
		...finding.parts === void 0 ? {} : { parts: finding.parts.map(jsonPart) },
		...decoded.length === 0 ? {} : { decoded },
		...commit === null ? {} : { commit: {
			id: commit.id,
			author: commit.author,
			date: commit.date,
			summary: commit.summary
		} },
		...presence === null ? {} : { presence },
		...blob === null ? {} : { blob },
		...finding.occurrences === void 0 ? {} : { occurrences: finding.occurrences },
		...finding.reachable === void 0 ? {} : { reachable: finding.reachable },
		...finding.standsIn === void 0 ? {} : { standsIn: finding.standsIn },
		suppression: suppression && {
			kind: suppression.kind,
			reason: suppression.reason
		},
		...newSuppression === void 0 ? {} : { newSuppression: {
			kind: newSuppression.kind,
			reason: newSuppression.reason
		} },
		help: finding.help
	};
}
/** Everything but the findings. */
function jsonHead({ version, summary }) {
	return {
		schema: 1,
		tool: {
			name: "leakclerk",
			version,
			rules: summary.rules,
			rulesHash: summary.rulesHash
		},
		scan: {
			command: summary.command,
			listed: summary.listed,
			scanned: summary.scanned,
			...summary.earlier === void 0 ? {} : { scannedEarlier: summary.earlier },
			bytes: summary.bytes,
			skipped: summary.skipped.map(({ path, reason }) => ({
				path,
				reason
			})),
			complete: summary.complete,
			suppressed: summary.suppressed,
			seconds: Math.round(summary.seconds * 100) / 100
		}
	};
}
/** Serialises with a last newline; `indent` 0 gives one line. */
function toJsonText(value, indent) {
	return `${visibleJson(JSON.stringify(value, null, indent))}\n`;
}
var jsonPart;
var init_serial = __esmMin((() => {
	init_sanitize();
	jsonPart = ({ ruleId, startLine, startColumn, endLine, endColumn }) => ({
		ruleId,
		startLine,
		startColumn,
		endLine,
		endColumn
	});
}));
function encodeBytes(bytes) {
	let uri = "";
	for (const byte of bytes) {
		const character = String.fromCharCode(byte);
		uri += PLAIN$1.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}
	return uri;
}
/**
* Reverses the display escapes (`\xHH` for a byte that is not UTF-8, `\\` for a backslash) and
* percent-encodes the bytes. An absolute path becomes a `file:` URI.
*/
function pathToUri(path) {
	const encoder = new TextEncoder();
	const uri = path.replace(PIECE$4, (piece, byte) => {
		if (byte !== void 0) return encodeBytes(Uint8Array.of(Number.parseInt(byte, 16)));
		return encodeBytes(encoder.encode(piece === "\\\\" ? "\\" : piece));
	});
	if (uri === "") return "unknown";
	return uri.startsWith("/") ? `file://${uri.replace(/^\/+/, "/")}` : uri;
}
var PIECE$4, PLAIN$1;
var init_uri = __esmMin((() => {
	PIECE$4 = /\\x([0-9a-fA-F]{2})|\\\\|[^\\]+|\\/g;
	PLAIN$1 = /[A-Za-z0-9\-._~/]/;
}));
var sarif_exports = /* @__PURE__ */ __exportAll({ report: () => report$7 });
/** GitHub takes the first sentence as the alert's title. */
function messageText({ message, redacted }) {
	return `${visibleProse(message).replace(/\.$/, "")}. Value: ${visibleProse(redacted)}`.replaceAll("](", "\\](");
}
/** All four coordinates, the end exclusive. A snippet would carry the secret. */
function physicalLocation(path, { startLine, startColumn, endLine, endColumn }) {
	const region = {
		startLine,
		startColumn,
		endLine,
		endColumn
	};
	return {
		artifactLocation: { uri: pathToUri(path) },
		region
	};
}
function relatedLocations({ path, parts = [] }) {
	if (parts.length === 0) return {};
	const related = (part, i) => ({
		id: i + 1,
		physicalLocation: physicalLocation(path, part),
		message: { text: `Belongs to it: ${visibleProse(part.ruleId)}` }
	});
	return { relatedLocations: parts.map(related) };
}
function suppressions(finding) {
	if (finding.suppression === null) return [];
	return [{
		kind: finding.suppression.kind === "inline" ? "inSource" : "external",
		status: "accepted",
		justification: suppressionText(finding)
	}];
}
/** Neither author nor message: the file may be read by more people than the repository. */
function propertiesOf({ commit, presence, reachable, occurrences }) {
	if (commit === null && reachable === void 0) return {};
	return { properties: {
		...commit === null ? {} : { commit: commit.id },
		presence,
		...reachable === void 0 ? {} : {
			reachable,
			occurrences
		}
	} };
}
function result(finding, { indexOf }, marked) {
	return {
		ruleId: finding.ruleId,
		ruleIndex: indexOf.get(finding.ruleId),
		level: sarifLevel(finding.severity),
		message: { text: messageText(finding) },
		locations: [{ physicalLocation: physicalLocation(finding.path, finding) }],
		...relatedLocations(finding),
		partialFingerprints: { "leakclerk/v1": finding.fingerprint },
		...propertiesOf(finding),
		...marked ? { suppressions: suppressions(finding) } : {}
	};
}
function notifications({ summary }, left) {
	const note = (level, text) => ({
		level,
		message: { text }
	});
	const problems = problemTexts(summary).map((problem) => note("error", `Not scanned: ${problem}`));
	if (left === 0) return problems;
	const limit = `GitHub takes ${formatNumber(MAX_RESULTS)} results a run, worst first: ${formatNumber(left)} left out.`;
	return [...problems, note("warning", limit)];
}
/** Those that count come first; only above GitHub's limit is the order changed to worst first. */
function chooseResults({ findings, suppressed }) {
	const all = [...findings, ...suppressed];
	if (all.length <= MAX_RESULTS) return all;
	return [...worstFirst(findings), ...worstFirst(suppressed)].slice(0, MAX_RESULTS);
}
function run$3(report) {
	const { summary, version } = report;
	const chosen = chooseResults(report);
	const marked = report.suppressed.length > 0;
	const table = ruleTable(report.rules, chosen);
	const left = report.findings.length + report.suppressed.length - chosen.length;
	const { command, listed, scanned, bytes, skipped, suppressed } = summary;
	return {
		tool: { driver: {
			name: "leakclerk",
			semanticVersion: version,
			rules: table.rules
		} },
		automationDetails: { id: "leakclerk/" },
		columnKind: "utf16CodeUnits",
		invocations: [{
			executionSuccessful: summary.complete,
			toolExecutionNotifications: notifications(report, left),
			properties: {
				command,
				listed,
				scanned,
				bytes,
				suppressed,
				skipped
			}
		}],
		results: chosen.map((finding) => result(finding, table, marked))
	};
}
var MAX_RESULTS, report$7;
var init_sarif = __esmMin((() => {
	init_sanitize();
	init_advice();
	init_sarif_rules();
	init_serial();
	init_severity();
	init_summary();
	init_uri();
	MAX_RESULTS = 25e3;
	report$7 = (report) => toJsonText({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [run$3(report)]
	}, 2);
}));
init_github();
init_sarif();
init_errors();
const ID$2 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const isNoCommit = (id) => /^0+$/.test(id);
const NOT_AN_EVENT = "is this a job of GitHub Actions? a local runner must hand over the event's payload";
function fieldsOf(value, name) {
	if (typeof value === "object" && value !== null) return value;
	throw new UsageError(`the event's payload has no ${name}`, NOT_AN_EVENT);
}
function commitId(fields, name) {
	const id = fields[name];
	if (typeof id === "string" && ID$2.test(id)) return id;
	throw new UsageError(`the event's payload has no commit id in ${name}`, NOT_AN_EVENT);
}
const text$1 = (fields, name) => typeof fields[name] === "string" ? fields[name] : "";
function pullRequest(payload, isPrivileged) {
	const pull = fieldsOf(payload["pull_request"], "pull_request");
	const commits = pull["commits"];
	return {
		kind: "range",
		bases: [{ id: commitId(fieldsOf(pull["base"], "pull_request.base"), "sha") }],
		head: commitId(fieldsOf(pull["head"], "pull_request.head"), "sha"),
		expected: typeof commits === "number" && commits > 0 ? commits : 1,
		isProposal: true,
		isPrivileged
	};
}
function mergeGroup(payload) {
	const group = fieldsOf(payload["merge_group"], "merge_group");
	return {
		kind: "range",
		bases: [{ id: commitId(group, "base_sha") }],
		head: commitId(group, "head_sha"),
		expected: 1,
		isProposal: true,
		isPrivileged: false
	};
}
function push(payload) {
	const head = commitId(payload, "after");
	const reference = text$1(payload, "ref");
	if (payload["deleted"] === true || isNoCommit(head)) return {
		kind: "nothing",
		why: "a branch or tag was deleted: nothing was pushed"
	};
	if (reference.startsWith("refs/tags/")) return { kind: "tree" };
	const before = commitId(payload, "before");
	const main = `refs/heads/${text$1(fieldsOf(payload["repository"], "repository"), "default_branch")}`;
	const bases = isNoCommit(before) ? [] : [{ id: before }];
	if (main !== "refs/heads/" && reference !== main) bases.push({ reference: main });
	if (bases.length === 0) return { kind: "history" };
	const { commits } = payload;
	return {
		kind: "range",
		bases,
		head,
		expected: Array.isArray(commits) ? commits.length : 1,
		isProposal: false,
		isPrivileged: false
	};
}
/** Events that bring commits; every other one is about the repository as it stands. */
const RANGES = {
	pull_request: (payload) => pullRequest(payload, false),
	pull_request_target: (payload) => pullRequest(payload, true),
	merge_group: mergeGroup,
	push
};
/** Events by which people have a repository looked through. */
const AUDITS = ["schedule", "workflow_dispatch"];
/**
* @param name as GITHUB_EVENT_NAME tells
* @param payload as parsed from GITHUB_EVENT_PATH
* @throws UsageError when the payload lacks what the event promises, and for a mode that does not fit it
*/
function readJob(name, payload, mode) {
	const range = Object.hasOwn(RANGES, name) ? RANGES[name] : void 0;
	if (range === void 0) {
		if (mode === "range") throw new UsageError(`scan: range, but ${name || "this"} event brings no commits`, "use scan: auto, scan: tree or scan: history");
		return { kind: mode === "auto" ? AUDITS.includes(name) ? "history" : "tree" : mode };
	}
	const job = range(fieldsOf(payload, "fields"));
	if (mode !== "tree" && mode !== "history" || job.kind === "nothing") return job;
	if (job.kind === "range" && job.isProposal) throw new UsageError(`scan: ${mode} in a ${name} event would let the change be judged by its own configuration`, `use scan: auto there, and scan: ${mode} on push or schedule`);
	return { kind: mode };
}
init_types$1();
init_errors();
const MODES = [
	"auto",
	"range",
	"tree",
	"history"
];
function readInput(env, name) {
	const value = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
	return value === "" ? void 0 : value;
}
function choose(env, name, choices) {
	const value = readInput(env, name);
	if (value === void 0 || choices.includes(value)) return value;
	throw new UsageError(`input ${name}: "${value}" is not one of ${choices.join(", ")}`);
}
/** YAML 1.2's own spellings, as the runner's toolkit takes them. */
function readSwitch(env, name) {
	const value = readInput(env, name);
	if (value === void 0 || /^(?:false|False|FALSE)$/.test(value)) return false;
	if (/^(?:true|True|TRUE)$/.test(value)) return true;
	throw new UsageError(`input ${name}: "${value}" is neither true nor false`);
}
/** @throws UsageError for a value that action.yml does not provide for */
function readInputs(env) {
	return {
		path: readInput(env, "path") ?? ".",
		scan: choose(env, "scan", MODES) ?? "auto",
		config: readInput(env, "config"),
		rules: readInput(env, "rules"),
		baseline: readInput(env, "baseline"),
		failOn: choose(env, "fail-on", SEVERITIES),
		allowNewSuppressions: readSwitch(env, "allow-new-suppressions"),
		sarif: readInput(env, "sarif")
	};
}
init_errors();
init_run();
const ID$1 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What git lets a reference be called, and nothing that a refspec or an option would be read from. */
const REFERENCE = /^refs\/(?!.*(?:\.\.|\/\/|@\{))[^\0-\x20\x7f~^:?*[\\]+$/;
/** Each asks for so many times as many commits as the one before; after these, for all of them. */
const STEPS = [
	1,
	4,
	16,
	64
];
const FIRST = 64;
async function hasCommit(id, options) {
	return (await runGit([
		"cat-file",
		"-e",
		`${id}^{commit}`
	], options)).status === 0;
}
async function isShallow(options) {
	return (await git(["rev-parse", "--is-shallow-repository"], options)).toString().trim() === "true";
}
/** Ids of the commits behind which the clone was cut. */
async function cutCommits(options) {
	const file = (await git([
		"rev-parse",
		"--git-path",
		"shallow"
	], options)).toString().trim();
	const { readFileSync } = await import("node:fs");
	const { resolve } = await import("node:path");
	return new Set(readFileSync(resolve(options.cwd, file), "latin1").split("\n"));
}
/** Whether both ends are there, and nothing between them and where they part was cut off. */
async function isRangeWhole(base, head, options) {
	if (!await hasCommit(base, options) || !await hasCommit(head, options)) return false;
	if (!await isShallow(options)) return true;
	if ((await runGit([
		"merge-base",
		base,
		head
	], options)).status !== 0) return false;
	const cut = await cutCommits(options);
	return !(await git([
		"rev-list",
		`${base}...${head}`,
		"--"
	], options)).toString().split("\n").some((id) => id !== "" && cut.has(id));
}
async function fetch(remote, wanted, depth, options) {
	const { status, stderr } = await runGit([
		"fetch",
		...[
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head",
			"--refmap=",
			"--no-auto-maintenance",
			"--force"
		],
		...depth,
		"--",
		remote.url,
		...wanted
	], {
		...options,
		reach: remote.protocol
	});
	if (status !== 0) throw new GitError(`the commits could not be fetched: ${gitComplaint(stderr) || `git ended with status ${status}`}`);
}
/** The commit that a reference of the remote stands at. @throws GitError when there is none, or the remote cannot be asked */
async function askRemote(reference, remote, options) {
	if (!REFERENCE.test(reference)) throw new GitError("the name of the branch is none that git allows");
	const { status, stdout, stderr } = await runGit([
		"ls-remote",
		"--quiet",
		"--",
		remote.url,
		reference,
		`${reference}^{}`
	], {
		...options,
		reach: remote.protocol
	});
	if (status !== 0) throw new GitError(`the repository on the server could not be asked: ${gitComplaint(stderr) || `status ${status}`}`);
	const lines = stdout.toString().split("\n").map((line) => line.split("	"));
	const id = [`${reference}^{}`, reference].map((name) => lines.find((line) => line[1] === name)?.[0]).find((found) => found !== void 0);
	if (id === void 0 || !ID$1.test(id)) throw new GitError("the server has no such branch any more");
	return id;
}
/** Fetches what lies behind the commits of a shallow clone. @throws GitError when the remote refuses, or cannot be reached */
async function deepenAll(remote, options) {
	if (!await isShallow(options)) return;
	await fetch(remote, [(await git([
		"rev-parse",
		"--verify",
		"HEAD"
	], options)).toString().trim()], ["--unshallow"], options);
	if (await isShallow(options)) throw new GitError("the server does not give the whole of the history");
}
/**
* Fetches as few commits as show the whole of `base...head`, and tells whether that was reached.
* @param ends ids of commits
* @param expected how many commits there are likely to be
* @throws GitError when the remote refuses, or cannot be reached
*/
async function deepenRange(ends, expected, remote, options) {
	const { base, head } = ends;
	if (![base, head].every((id) => ID$1.test(id))) throw new GitError("a commit's id is none");
	if (await isRangeWhole(base, head, options)) return;
	const wanted = [.../* @__PURE__ */ new Set([head, base])];
	if (!await isShallow(options)) await fetch(remote, wanted, [], options);
	else {
		for (const times of STEPS) {
			await fetch(remote, wanted, [`--depth=${Math.max(FIRST, expected + 1) * times}`], options);
			if (await isRangeWhole(base, head, options)) return;
		}
		await fetch(remote, wanted, ["--unshallow"], options);
	}
	if (!await isRangeWhole(base, head, options)) throw new GitError("the server does not give the whole of the range");
}
init_errors();
init_run();
const PROTOCOLS = [
	"https",
	"http",
	"file"
];
/** The repository that the workflow runs for, on the server it runs for; nothing else is ever asked. */
function remoteOf(env) {
	const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	const name = env["GITHUB_REPOSITORY"] ?? "";
	const protocol = PROTOCOLS.find((known) => server.startsWith(`${known}://`));
	if (protocol === void 0) throw new UsageError("GITHUB_SERVER_URL is no address of a server");
	if (!/^[A-Za-z0-9][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/.test(name)) throw new UsageError("GITHUB_REPOSITORY names no repository");
	return {
		url: `${server.replace(/\/+$/, "")}/${name}`,
		protocol
	};
}
const HINT$1 = "give actions/checkout `fetch-depth: 0`, so that everything is there; or, in a private repository, leave its persist-credentials on, so that leakclerk can fetch what is missing";
/** In a pull_request_target job the work tree must be the base's: steps beside this one would run the stranger's code. */
async function refuseForeignCheckout({ head }, options) {
	const commit = (await git([
		"cat-file",
		"commit",
		"HEAD"
	], options)).toString("latin1");
	const own = (await git(["rev-parse", "HEAD"], options)).toString().trim();
	const parents = [...(commit.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
	if (own !== head && !parents.includes(head)) return;
	throw new UsageError("pull_request_target with the pull request's files checked out: any step of this job could run them with your token and secrets", "use the pull_request event; or leave out `ref:` at actions/checkout, as leakclerk reads the commits without checking them out");
}
const isAncestor = async (a, b, options) => (await runGit([
	"merge-base",
	"--is-ancestor",
	a,
	b
], options)).status === 0;
/** Fetches what lies behind the checkout. @throws GitError when the history cannot be seen as a whole */
async function showHistory(env, options) {
	try {
		await deepenAll(remoteOf(env), options);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		throw new GitError(`the history cannot be seen: ${error.message}`, HINT$1);
	}
}
/**
* Fetches what the checkout lacks.
* @returns full ids; both the same where the head brings no commit of its own
* @throws GitError when the range cannot be seen as a whole, UsageError when it must not be
*/
async function showRange(job, env, options) {
	if (job.isPrivileged) await refuseForeignCheckout(job, options);
	const { head } = job;
	const remote = remoteOf(env);
	const show = async (end) => {
		const base = "id" in end ? end.id : await askRemote(end.reference, remote, options);
		await deepenRange({
			base,
			head
		}, job.expected, remote, options);
		return {
			base: await isAncestor(head, base, options) ? head : base,
			head
		};
	};
	let failure;
	for (const end of job.bases) try {
		return await show(end);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		failure = error;
	}
	throw new GitError(`the range of commits cannot be seen: ${failure.message}`, HINT$1);
}
init_advice();
/**
* Findings that stand beside a line of the tree, at that line; each rule and place once. What was silenced is left out,
* since it would be opened as an alert, and so is what only the history holds.
*/
function forUpload(report) {
	const placed = report.findings.flatMap((finding) => {
		const place = placeInTree(finding);
		return place === void 0 ? [] : [{
			...finding,
			...regionOf(place)
		}];
	});
	const findings = [...new Map(placed.map((finding) => [JSON.stringify([finding.ruleId, regionOf(finding)]), finding])).values()];
	return {
		...report,
		findings,
		suppressed: []
	};
}
const regionOf = ({ path, startLine, startColumn, endLine, endColumn }) => ({
	path,
	startLine,
	startColumn,
	endLine,
	endColumn
});
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
var PLAIN, toBytePath, toPathBytes, toPath, showBytePath;
var init_byte_path = __esmMin((() => {
	init_display_path();
	PLAIN = /^[\x00-\x5b\x5d-\x7f]*$/;
	toBytePath = (text) => PLAIN.test(text) ? text : Buffer.from(text).toString("latin1");
	toPathBytes = (path) => Buffer.from(path, "latin1");
	toPath = (path) => PLAIN.test(path) ? path : toPathBytes(path);
	showBytePath = (path) => PLAIN.test(path) ? path : displayPath(toPathBytes(path));
}));
/** A reason for people from a system error; never the path. */
function reasonOf$1(error) {
	const code = error.code ?? "unknown error";
	return REASONS[code] ?? code;
}
function whyUnread(read) {
	if ("large" in read) return "larger than 2 GiB";
	return "fail" in read ? read.fail : read.skip;
}
function refused(error) {
	const skip = SKIPS[error.code ?? ""];
	return skip === void 0 ? { fail: reasonOf$1(error) } : { skip };
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
	const buffer = Buffer.allocUnsafeSlow(PIECE$3);
	let file;
	try {
		file = (0, node_fs.openSync)(path, FLAGS$1);
		const odd = oddity(file);
		if (odd !== void 0) throw new AppError(whyUnread(odd));
		for (let at = 0;;) {
			const read = (0, node_fs.readSync)(file, buffer, 0, PIECE$3, at);
			if (read === 0) return;
			at += read;
			yield buffer.subarray(0, read);
		}
	} catch (error) {
		throw error instanceof AppError ? error : new AppError(reasonOf$1(error));
	} finally {
		if (file !== void 0) (0, node_fs.closeSync)(file);
	}
}
/**
* @param limit the most bytes to read
* @returns bytes that are valid until the buffer is asked again; why the file has no content to scan; or why it could not be read
*/
function readRegularFile(path, buffer, limit = LARGEST$2 - 1) {
	let file;
	try {
		file = (0, node_fs.openSync)(path, FLAGS$1);
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
var FLAGS$1, FIRST_SIZE, PIECE$3, LARGEST$2, REASONS, SKIPS;
var init_read_file = __esmMin((() => {
	init_errors();
	FLAGS$1 = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
	FIRST_SIZE = 1 << 20;
	PIECE$3 = 1 << 20;
	LARGEST$2 = 2 ** 31 - 1;
	REASONS = {
		EACCES: "permission denied",
		EPERM: "permission denied",
		EIO: "input/output error",
		EMFILE: "too many open files",
		ENFILE: "too many open files"
	};
	SKIPS = {
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
/** Adds what a scanner's filters took out. */
function addFiltered(account, counts) {
	for (const [filter, count] of counts) account.filtered.set(filter, (account.filtered.get(filter) ?? 0) + count);
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
function readFolder(path) {
	try {
		return (0, node_fs.readdirSync)(toPath(path), {
			withFileTypes: true,
			encoding: "latin1"
		});
	} catch {
		const bytes = toPathBytes(path);
		return (0, node_fs.readdirSync)(bytes, {
			withFileTypes: true,
			encoding: "buffer"
		}).map((entry) => Object.assign(entry, { name: entry.name.toString("latin1") }));
	}
}
/**
* @param folder ends with a slash
* @param names what a path relative to `folder` is called, and whether it is left out, a folder with all in it
* @param account is told of folders that could not be read, and of what is neither file nor link
* @returns paths relative to `folder`, some at a time and at times none, in no order
*/
function* listFolder$1(folder, names, account) {
	const folders = [""];
	let files = [];
	let seen = 0;
	for (let at = folders.pop(); at !== void 0; at = folders.pop()) {
		let entries = [];
		try {
			entries = readFolder(folder + at);
		} catch (error) {
			if (error.code !== "ENOENT") recordFailure(account, names.shown(at.slice(0, -1)) || ".", reasonOf$1(error));
		}
		for (const entry of entries) {
			const { name } = entry;
			const path = at + name;
			if (name === ".git" || names.excluded(path)) continue;
			if (entry.isDirectory()) folders.push(`${path}/`);
			else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
			else {
				account.listed++;
				account.skipped.push({
					path: names.shown(path),
					reason: "not a regular file"
				});
			}
		}
		seen += entries.length + 1;
		if (seen < BATCH$1) continue;
		yield files;
		files = [];
		seen = 0;
	}
	yield files;
}
var BATCH$1;
var init_list_folder = __esmMin((() => {
	init_byte_path();
	init_read_file();
	init_types();
	BATCH$1 = 1024;
})), isNullId;
var init_index_changes = __esmMin((() => {
	isNullId = (id) => /^0+$/.test(id);
}));
function splitNul(output) {
	const parts = [];
	for (let at = 0; at < output.length;) {
		const end = output.lastIndexOf(0, Math.min(output.length, at + PIECE$2) - 1);
		if (end < at) break;
		for (const part of output.toString("latin1", at, end).split("\0")) parts.push(part);
		at = end + 1;
	}
	return parts;
}
function isFolder(path) {
	let stat;
	try {
		stat = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	} catch {
		return false;
	}
	return stat?.isDirectory() === true;
}
/** One record of `ls-files -t --stage`: `? path`, or `H 100644 id stage<TAB>path`. */
function parseEntry(record) {
	if (!record.startsWith("? ")) return {
		path: record.slice(record.indexOf("	") + 1),
		kind: record.startsWith("160000", 2) ? "submodule" : "file"
	};
	return record.endsWith("/") ? {
		path: record.slice(2, -1),
		kind: "repository"
	} : {
		path: record.slice(2),
		kind: "file"
	};
}
/** Whether git speaks of the repository whose `.git` is the nearest: it passes over a broken one to the next above. */
function fitsPrefix(folder, prefix) {
	const real = (0, node_fs.realpathSync)(folder);
	const expected = (0, node_path.relative)(findTop(real) ?? real, real).split(node_path.sep);
	const depth = expected[0] === "" ? 0 : expected.length;
	return prefix.at(-1) === 10 && prefix.filter((byte) => byte === 47).length === depth;
}
/** Whether the repository's .gitignore names the folder or one above it. */
async function isIgnoredFolder(folder) {
	const args = [
		"--no-literal-pathspecs",
		"check-ignore",
		"--quiet",
		"--no-index",
		"--",
		"."
	];
	try {
		return (await runGit(args, {
			cwd: folder,
			ownRepository: false
		})).status === 0;
	} catch {
		return false;
	}
}
/** Lists `folder`, and the repositories nested in it (submodules and others), each by its own git. */
async function listGit(folder) {
	try {
		findGit();
	} catch (error) {
		return refusal(error.message);
	}
	const options = {
		cwd: folder,
		ownRepository: false
	};
	const [{ status, stdout, stderr }, prefix] = await Promise.all([runGit([
		"ls-files",
		"-z",
		"-t",
		"--stage",
		"--cached",
		"--others",
		"--exclude-standard",
		"--",
		"."
	], options), runGit(["rev-parse", "--show-prefix"], options)]);
	if (status !== 0) return refusal(gitComplaint(stderr) || `git ended with status ${status}`, /dubious ownership/.test(stderr));
	if (prefix.status !== 0 || !fitsPrefix(folder, prefix.stdout)) return refusal("its .git is broken");
	const entries = splitNul(stdout).map(parseEntry);
	if (entries.some(isOdd)) return refusal("its index is damaged");
	const paths = [];
	const unlisted = [];
	let last = "";
	for (const { path, kind } of entries) {
		if (path === last) continue;
		last = path;
		if (kind === "file" || kind === "submodule" && !isFolder(toPathBytes(`${toBytePath(folder)}/${path}`))) {
			paths.push(path);
			continue;
		}
		const name = toPathBytes(path).toString();
		const inner = toBytePath(name) === path && (0, node_fs.existsSync)((0, node_path.join)(folder, name, ".git")) ? await listGit((0, node_path.join)(folder, name)) : refusal("", true);
		for (const file of inner.paths) paths.push(`${path}/${file}`);
		for (const part of inner.unlisted) unlisted.push({
			...part,
			path: part.path === "" ? path : `${path}/${part.path}`
		});
	}
	return {
		paths,
		unlisted
	};
}
var PIECE$2, ODD$1, isOdd, refusal;
var init_list_git = __esmMin((() => {
	init_index_changes();
	init_repository();
	init_run();
	init_byte_path();
	PIECE$2 = 1 << 26;
	ODD$1 = /^$|^\/|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/;
	isOdd = ({ path }) => (path === "" || /^[./]|\/[./]|\/$/.test(path)) && ODD$1.test(path);
	refusal = (refused, harmless = false) => ({
		paths: [],
		unlisted: [{
			path: "",
			refused,
			harmless
		}]
	});
}));
var require_array = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.splitWhen = exports.flatten = void 0;
	function flatten(items) {
		return items.reduce((collection, item) => [].concat(collection, item), []);
	}
	exports.flatten = flatten;
	function splitWhen(items, predicate) {
		const result = [[]];
		let groupIndex = 0;
		for (const item of items) if (predicate(item)) {
			groupIndex++;
			result[groupIndex] = [];
		} else result[groupIndex].push(item);
		return result;
	}
	exports.splitWhen = splitWhen;
}));
var require_errno = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isEnoentCodeError = void 0;
	function isEnoentCodeError(error) {
		return error.code === "ENOENT";
	}
	exports.isEnoentCodeError = isEnoentCodeError;
}));
var require_fs$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createDirentFromStats = void 0;
	var DirentFromStats = class {
		constructor(name, stats) {
			this.name = name;
			this.isBlockDevice = stats.isBlockDevice.bind(stats);
			this.isCharacterDevice = stats.isCharacterDevice.bind(stats);
			this.isDirectory = stats.isDirectory.bind(stats);
			this.isFIFO = stats.isFIFO.bind(stats);
			this.isFile = stats.isFile.bind(stats);
			this.isSocket = stats.isSocket.bind(stats);
			this.isSymbolicLink = stats.isSymbolicLink.bind(stats);
		}
	};
	function createDirentFromStats(name, stats) {
		return new DirentFromStats(name, stats);
	}
	exports.createDirentFromStats = createDirentFromStats;
}));
var require_path = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.convertPosixPathToPattern = exports.convertWindowsPathToPattern = exports.convertPathToPattern = exports.escapePosixPath = exports.escapeWindowsPath = exports.escape = exports.removeLeadingDotSegment = exports.makeAbsolute = exports.unixify = void 0;
	const os = require("os");
	const path = require("path");
	const IS_WINDOWS_PLATFORM = os.platform() === "win32";
	const LEADING_DOT_SEGMENT_CHARACTERS_COUNT = 2;
	/**
	* All non-escaped special characters.
	* Posix: ()*?[]{|}, !+@ before (, ! at the beginning, \\ before non-special characters.
	* Windows: (){}[], !+@ before (, ! at the beginning.
	*/
	const POSIX_UNESCAPED_GLOB_SYMBOLS_RE = /(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g;
	const WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE = /(\\?)([()[\]{}]|^!|[!+@](?=\())/g;
	/**
	* The device path (\\.\ or \\?\).
	* https://learn.microsoft.com/en-us/dotnet/standard/io/file-path-formats#dos-device-paths
	*/
	const DOS_DEVICE_PATH_RE = /^\\\\([.?])/;
	/**
	* All backslashes except those escaping special characters.
	* Windows: !()+@{}
	* https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
	*/
	const WINDOWS_BACKSLASHES_RE = /\\(?![!()+@[\]{}])/g;
	/**
	* Designed to work only with simple paths: `dir\\file`.
	*/
	function unixify(filepath) {
		return filepath.replace(/\\/g, "/");
	}
	exports.unixify = unixify;
	function makeAbsolute(cwd, filepath) {
		return path.resolve(cwd, filepath);
	}
	exports.makeAbsolute = makeAbsolute;
	function removeLeadingDotSegment(entry) {
		if (entry.charAt(0) === ".") {
			const secondCharactery = entry.charAt(1);
			if (secondCharactery === "/" || secondCharactery === "\\") return entry.slice(LEADING_DOT_SEGMENT_CHARACTERS_COUNT);
		}
		return entry;
	}
	exports.removeLeadingDotSegment = removeLeadingDotSegment;
	exports.escape = IS_WINDOWS_PLATFORM ? escapeWindowsPath : escapePosixPath;
	function escapeWindowsPath(pattern) {
		return pattern.replace(WINDOWS_UNESCAPED_GLOB_SYMBOLS_RE, "\\$2");
	}
	exports.escapeWindowsPath = escapeWindowsPath;
	function escapePosixPath(pattern) {
		return pattern.replace(POSIX_UNESCAPED_GLOB_SYMBOLS_RE, "\\$2");
	}
	exports.escapePosixPath = escapePosixPath;
	exports.convertPathToPattern = IS_WINDOWS_PLATFORM ? convertWindowsPathToPattern : convertPosixPathToPattern;
	function convertWindowsPathToPattern(filepath) {
		return escapeWindowsPath(filepath).replace(DOS_DEVICE_PATH_RE, "//$1").replace(WINDOWS_BACKSLASHES_RE, "/");
	}
	exports.convertWindowsPathToPattern = convertWindowsPathToPattern;
	function convertPosixPathToPattern(filepath) {
		return escapePosixPath(filepath);
	}
	exports.convertPosixPathToPattern = convertPosixPathToPattern;
}));
var require_is_extglob = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/*!
	* is-extglob <https://github.com/jonschlinkert/is-extglob>
	*
	* Copyright (c) 2014-2016, Jon Schlinkert.
	* Licensed under the MIT License.
	*/
	module.exports = function isExtglob(str) {
		if (typeof str !== "string" || str === "") return false;
		var match;
		while (match = /(\\).|([@?!+*]\(.*\))/g.exec(str)) {
			if (match[2]) return true;
			str = str.slice(match.index + match[0].length);
		}
		return false;
	};
}));
var require_is_glob = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/*!
	* is-glob <https://github.com/jonschlinkert/is-glob>
	*
	* Copyright (c) 2014-2017, Jon Schlinkert.
	* Released under the MIT License.
	*/
	var isExtglob = require_is_extglob();
	var chars = {
		"{": "}",
		"(": ")",
		"[": "]"
	};
	var strictCheck = function(str) {
		if (str[0] === "!") return true;
		var index = 0;
		var pipeIndex = -2;
		var closeSquareIndex = -2;
		var closeCurlyIndex = -2;
		var closeParenIndex = -2;
		var backSlashIndex = -2;
		while (index < str.length) {
			if (str[index] === "*") return true;
			if (str[index + 1] === "?" && /[\].+)]/.test(str[index])) return true;
			if (closeSquareIndex !== -1 && str[index] === "[" && str[index + 1] !== "]") {
				if (closeSquareIndex < index) closeSquareIndex = str.indexOf("]", index);
				if (closeSquareIndex > index) {
					if (backSlashIndex === -1 || backSlashIndex > closeSquareIndex) return true;
					backSlashIndex = str.indexOf("\\", index);
					if (backSlashIndex === -1 || backSlashIndex > closeSquareIndex) return true;
				}
			}
			if (closeCurlyIndex !== -1 && str[index] === "{" && str[index + 1] !== "}") {
				closeCurlyIndex = str.indexOf("}", index);
				if (closeCurlyIndex > index) {
					backSlashIndex = str.indexOf("\\", index);
					if (backSlashIndex === -1 || backSlashIndex > closeCurlyIndex) return true;
				}
			}
			if (closeParenIndex !== -1 && str[index] === "(" && str[index + 1] === "?" && /[:!=]/.test(str[index + 2]) && str[index + 3] !== ")") {
				closeParenIndex = str.indexOf(")", index);
				if (closeParenIndex > index) {
					backSlashIndex = str.indexOf("\\", index);
					if (backSlashIndex === -1 || backSlashIndex > closeParenIndex) return true;
				}
			}
			if (pipeIndex !== -1 && str[index] === "(" && str[index + 1] !== "|") {
				if (pipeIndex < index) pipeIndex = str.indexOf("|", index);
				if (pipeIndex !== -1 && str[pipeIndex + 1] !== ")") {
					closeParenIndex = str.indexOf(")", pipeIndex);
					if (closeParenIndex > pipeIndex) {
						backSlashIndex = str.indexOf("\\", pipeIndex);
						if (backSlashIndex === -1 || backSlashIndex > closeParenIndex) return true;
					}
				}
			}
			if (str[index] === "\\") {
				var open = str[index + 1];
				index += 2;
				var close = chars[open];
				if (close) {
					var n = str.indexOf(close, index);
					if (n !== -1) index = n + 1;
				}
				if (str[index] === "!") return true;
			} else index++;
		}
		return false;
	};
	var relaxedCheck = function(str) {
		if (str[0] === "!") return true;
		var index = 0;
		while (index < str.length) {
			if (/[*?{}()[\]]/.test(str[index])) return true;
			if (str[index] === "\\") {
				var open = str[index + 1];
				index += 2;
				var close = chars[open];
				if (close) {
					var n = str.indexOf(close, index);
					if (n !== -1) index = n + 1;
				}
				if (str[index] === "!") return true;
			} else index++;
		}
		return false;
	};
	module.exports = function isGlob(str, options) {
		if (typeof str !== "string" || str === "") return false;
		if (isExtglob(str)) return true;
		var check = strictCheck;
		if (options && options.strict === false) check = relaxedCheck;
		return check(str);
	};
}));
var require_glob_parent = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isGlob = require_is_glob();
	var pathPosixDirname = require("path").posix.dirname;
	var isWin32 = require("os").platform() === "win32";
	var slash = "/";
	var backslash = /\\/g;
	var enclosure = /[\{\[].*[\}\]]$/;
	var globby = /(^|[^\\])([\{\[]|\([^\)]+$)/;
	var escaped = /\\([\!\*\?\|\[\]\(\)\{\}])/g;
	/**
	* @param {string} str
	* @param {Object} opts
	* @param {boolean} [opts.flipBackslashes=true]
	* @returns {string}
	*/
	module.exports = function globParent(str, opts) {
		if (Object.assign({ flipBackslashes: true }, opts).flipBackslashes && isWin32 && str.indexOf(slash) < 0) str = str.replace(backslash, slash);
		if (enclosure.test(str)) str += slash;
		str += "a";
		do
			str = pathPosixDirname(str);
		while (isGlob(str) || globby.test(str));
		return str.replace(escaped, "$1");
	};
}));
var require_utils$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.isInteger = (num) => {
		if (typeof num === "number") return Number.isInteger(num);
		if (typeof num === "string" && num.trim() !== "") return Number.isInteger(Number(num));
		return false;
	};
	/**
	* Find a node of the given type
	*/
	exports.find = (node, type) => node.nodes.find((node) => node.type === type);
	/**
	* Find a node of the given type
	*/
	exports.exceedsLimit = (min, max, step = 1, limit) => {
		if (limit === false) return false;
		if (!exports.isInteger(min) || !exports.isInteger(max)) return false;
		return (Number(max) - Number(min)) / Number(step) >= limit;
	};
	/**
	* Escape the given node with '\\' before node.value
	*/
	exports.escapeNode = (block, n = 0, type) => {
		const node = block.nodes[n];
		if (!node) return;
		if (type && node.type === type || node.type === "open" || node.type === "close") {
			if (node.escaped !== true) {
				node.value = "\\" + node.value;
				node.escaped = true;
			}
		}
	};
	/**
	* Returns true if the given brace node should be enclosed in literal braces
	*/
	exports.encloseBrace = (node) => {
		if (node.type !== "brace") return false;
		if (node.commas >> 0 + node.ranges >> 0 === 0) {
			node.invalid = true;
			return true;
		}
		return false;
	};
	/**
	* Returns true if a brace node is invalid.
	*/
	exports.isInvalidBrace = (block) => {
		if (block.type !== "brace") return false;
		if (block.invalid === true || block.dollar) return true;
		if (block.commas >> 0 + block.ranges >> 0 === 0) {
			block.invalid = true;
			return true;
		}
		if (block.open !== true || block.close !== true) {
			block.invalid = true;
			return true;
		}
		return false;
	};
	/**
	* Returns true if a node is an open or close node
	*/
	exports.isOpenOrClose = (node) => {
		if (node.type === "open" || node.type === "close") return true;
		return node.open === true || node.close === true;
	};
	/**
	* Reduce an array of text nodes.
	*/
	exports.reduce = (nodes) => nodes.reduce((acc, node) => {
		if (node.type === "text") acc.push(node.value);
		if (node.type === "range") node.type = "text";
		return acc;
	}, []);
	/**
	* Flatten an array
	*/
	exports.flatten = (...args) => {
		const result = [];
		const flat = (arr) => {
			for (let i = 0; i < arr.length; i++) {
				const ele = arr[i];
				if (Array.isArray(ele)) {
					flat(ele);
					continue;
				}
				if (ele !== void 0) result.push(ele);
			}
			return result;
		};
		flat(args);
		return result;
	};
}));
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils$3();
	module.exports = (ast, options = {}) => {
		const stringify = (node, parent = {}) => {
			const invalidBlock = options.escapeInvalid && utils.isInvalidBrace(parent);
			const invalidNode = node.invalid === true && options.escapeInvalid === true;
			let output = "";
			if (node.value) {
				if ((invalidBlock || invalidNode) && utils.isOpenOrClose(node)) return "\\" + node.value;
				return node.value;
			}
			if (node.value) return node.value;
			if (node.nodes) for (const child of node.nodes) output += stringify(child);
			return output;
		};
		return stringify(ast);
	};
}));
/*!
* is-number <https://github.com/jonschlinkert/is-number>
*
* Copyright (c) 2014-present, Jon Schlinkert.
* Released under the MIT License.
*/
var require_is_number = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(num) {
		if (typeof num === "number") return num - num === 0;
		if (typeof num === "string" && num.trim() !== "") return Number.isFinite ? Number.isFinite(+num) : isFinite(+num);
		return false;
	};
}));
/*!
* to-regex-range <https://github.com/micromatch/to-regex-range>
*
* Copyright (c) 2015-present, Jon Schlinkert.
* Released under the MIT License.
*/
var require_to_regex_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isNumber = require_is_number();
	const toRegexRange = (min, max, options) => {
		if (isNumber(min) === false) throw new TypeError("toRegexRange: expected the first argument to be a number");
		if (max === void 0 || min === max) return String(min);
		if (isNumber(max) === false) throw new TypeError("toRegexRange: expected the second argument to be a number.");
		let opts = {
			relaxZeros: true,
			...options
		};
		if (typeof opts.strictZeros === "boolean") opts.relaxZeros = opts.strictZeros === false;
		let relax = String(opts.relaxZeros);
		let shorthand = String(opts.shorthand);
		let capture = String(opts.capture);
		let wrap = String(opts.wrap);
		let cacheKey = min + ":" + max + "=" + relax + shorthand + capture + wrap;
		if (toRegexRange.cache.hasOwnProperty(cacheKey)) return toRegexRange.cache[cacheKey].result;
		let a = Math.min(min, max);
		let b = Math.max(min, max);
		if (Math.abs(a - b) === 1) {
			let result = min + "|" + max;
			if (opts.capture) return `(${result})`;
			if (opts.wrap === false) return result;
			return `(?:${result})`;
		}
		let isPadded = hasPadding(min) || hasPadding(max);
		let state = {
			min,
			max,
			a,
			b
		};
		let positives = [];
		let negatives = [];
		if (isPadded) {
			state.isPadded = isPadded;
			state.maxLen = String(state.max).length;
		}
		if (a < 0) {
			negatives = splitToPatterns(b < 0 ? Math.abs(b) : 1, Math.abs(a), state, opts);
			a = state.a = 0;
		}
		if (b >= 0) positives = splitToPatterns(a, b, state, opts);
		state.negatives = negatives;
		state.positives = positives;
		state.result = collatePatterns(negatives, positives, opts);
		if (opts.capture === true) state.result = `(${state.result})`;
		else if (opts.wrap !== false && positives.length + negatives.length > 1) state.result = `(?:${state.result})`;
		toRegexRange.cache[cacheKey] = state;
		return state.result;
	};
	function collatePatterns(neg, pos, options) {
		let onlyNegative = filterPatterns(neg, pos, "-", false, options) || [];
		let onlyPositive = filterPatterns(pos, neg, "", false, options) || [];
		let intersected = filterPatterns(neg, pos, "-?", true, options) || [];
		return onlyNegative.concat(intersected).concat(onlyPositive).join("|");
	}
	function splitToRanges(min, max) {
		let nines = 1;
		let zeros = 1;
		let stop = countNines(min, nines);
		let stops = /* @__PURE__ */ new Set([max]);
		while (min <= stop && stop <= max) {
			stops.add(stop);
			nines += 1;
			stop = countNines(min, nines);
		}
		stop = countZeros(max + 1, zeros) - 1;
		while (min < stop && stop <= max) {
			stops.add(stop);
			zeros += 1;
			stop = countZeros(max + 1, zeros) - 1;
		}
		stops = [...stops];
		stops.sort(compare);
		return stops;
	}
	/**
	* Convert a range to a regex pattern
	* @param {Number} `start`
	* @param {Number} `stop`
	* @return {String}
	*/
	function rangeToPattern(start, stop, options) {
		if (start === stop) return {
			pattern: start,
			count: [],
			digits: 0
		};
		let zipped = zip(start, stop);
		let digits = zipped.length;
		let pattern = "";
		let count = 0;
		for (let i = 0; i < digits; i++) {
			let [startDigit, stopDigit] = zipped[i];
			if (startDigit === stopDigit) pattern += startDigit;
			else if (startDigit !== "0" || stopDigit !== "9") pattern += toCharacterClass(startDigit, stopDigit, options);
			else count++;
		}
		if (count) pattern += options.shorthand === true ? "\\d" : "[0-9]";
		return {
			pattern,
			count: [count],
			digits
		};
	}
	function splitToPatterns(min, max, tok, options) {
		let ranges = splitToRanges(min, max);
		let tokens = [];
		let start = min;
		let prev;
		for (let i = 0; i < ranges.length; i++) {
			let max = ranges[i];
			let obj = rangeToPattern(String(start), String(max), options);
			let zeros = "";
			if (!tok.isPadded && prev && prev.pattern === obj.pattern) {
				if (prev.count.length > 1) prev.count.pop();
				prev.count.push(obj.count[0]);
				prev.string = prev.pattern + toQuantifier(prev.count);
				start = max + 1;
				continue;
			}
			if (tok.isPadded) zeros = padZeros(max, tok, options);
			obj.string = zeros + obj.pattern + toQuantifier(obj.count);
			tokens.push(obj);
			start = max + 1;
			prev = obj;
		}
		return tokens;
	}
	function filterPatterns(arr, comparison, prefix, intersection, options) {
		let result = [];
		for (let ele of arr) {
			let { string } = ele;
			if (!intersection && !contains(comparison, "string", string)) result.push(prefix + string);
			if (intersection && contains(comparison, "string", string)) result.push(prefix + string);
		}
		return result;
	}
	/**
	* Zip strings
	*/
	function zip(a, b) {
		let arr = [];
		for (let i = 0; i < a.length; i++) arr.push([a[i], b[i]]);
		return arr;
	}
	function compare(a, b) {
		return a > b ? 1 : b > a ? -1 : 0;
	}
	function contains(arr, key, val) {
		return arr.some((ele) => ele[key] === val);
	}
	function countNines(min, len) {
		return Number(String(min).slice(0, -len) + "9".repeat(len));
	}
	function countZeros(integer, zeros) {
		return integer - integer % Math.pow(10, zeros);
	}
	function toQuantifier(digits) {
		let [start = 0, stop = ""] = digits;
		if (stop || start > 1) return `{${start + (stop ? "," + stop : "")}}`;
		return "";
	}
	function toCharacterClass(a, b, options) {
		return `[${a}${b - a === 1 ? "" : "-"}${b}]`;
	}
	function hasPadding(str) {
		return /^-?(0+)\d/.test(str);
	}
	function padZeros(value, tok, options) {
		if (!tok.isPadded) return value;
		let diff = Math.abs(tok.maxLen - String(value).length);
		let relax = options.relaxZeros !== false;
		switch (diff) {
			case 0: return "";
			case 1: return relax ? "0?" : "0";
			case 2: return relax ? "0{0,2}" : "00";
			default: return relax ? `0{0,${diff}}` : `0{${diff}}`;
		}
	}
	/**
	* Cache
	*/
	toRegexRange.cache = {};
	toRegexRange.clearCache = () => toRegexRange.cache = {};
	/**
	* Expose `toRegexRange`
	*/
	module.exports = toRegexRange;
}));
/*!
* fill-range <https://github.com/jonschlinkert/fill-range>
*
* Copyright (c) 2014-present, Jon Schlinkert.
* Licensed under the MIT License.
*/
var require_fill_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const util = require("util");
	const toRegexRange = require_to_regex_range();
	const isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	const transform = (toNumber) => {
		return (value) => toNumber === true ? Number(value) : String(value);
	};
	const isValidValue = (value) => {
		return typeof value === "number" || typeof value === "string" && value !== "";
	};
	const isNumber = (num) => Number.isInteger(+num);
	const zeros = (input) => {
		let value = `${input}`;
		let index = -1;
		if (value[0] === "-") value = value.slice(1);
		if (value === "0") return false;
		while (value[++index] === "0");
		return index > 0;
	};
	const stringify = (start, end, options) => {
		if (typeof start === "string" || typeof end === "string") return true;
		return options.stringify === true;
	};
	const pad = (input, maxLength, toNumber) => {
		if (maxLength > 0) {
			let dash = input[0] === "-" ? "-" : "";
			if (dash) input = input.slice(1);
			input = dash + input.padStart(dash ? maxLength - 1 : maxLength, "0");
		}
		if (toNumber === false) return String(input);
		return input;
	};
	const toMaxLen = (input, maxLength) => {
		let negative = input[0] === "-" ? "-" : "";
		if (negative) {
			input = input.slice(1);
			maxLength--;
		}
		while (input.length < maxLength) input = "0" + input;
		return negative ? "-" + input : input;
	};
	const toSequence = (parts, options, maxLen) => {
		parts.negatives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
		parts.positives.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
		let prefix = options.capture ? "" : "?:";
		let positives = "";
		let negatives = "";
		let result;
		if (parts.positives.length) positives = parts.positives.map((v) => toMaxLen(String(v), maxLen)).join("|");
		if (parts.negatives.length) negatives = `-(${prefix}${parts.negatives.map((v) => toMaxLen(String(v), maxLen)).join("|")})`;
		if (positives && negatives) result = `${positives}|${negatives}`;
		else result = positives || negatives;
		if (options.wrap) return `(${prefix}${result})`;
		return result;
	};
	const toRange = (a, b, isNumbers, options) => {
		if (isNumbers) return toRegexRange(a, b, {
			wrap: false,
			...options
		});
		let start = String.fromCharCode(a);
		if (a === b) return start;
		return `[${start}-${String.fromCharCode(b)}]`;
	};
	const toRegex = (start, end, options) => {
		if (Array.isArray(start)) {
			let wrap = options.wrap === true;
			let prefix = options.capture ? "" : "?:";
			return wrap ? `(${prefix}${start.join("|")})` : start.join("|");
		}
		return toRegexRange(start, end, options);
	};
	const rangeError = (...args) => {
		return /* @__PURE__ */ new RangeError("Invalid range arguments: " + util.inspect(...args));
	};
	const invalidRange = (start, end, options) => {
		if (options.strictRanges === true) throw rangeError([start, end]);
		return [];
	};
	const invalidStep = (step, options) => {
		if (options.strictRanges === true) throw new TypeError(`Expected step "${step}" to be a number`);
		return [];
	};
	const fillNumbers = (start, end, step = 1, options = {}) => {
		let a = Number(start);
		let b = Number(end);
		if (!Number.isInteger(a) || !Number.isInteger(b)) {
			if (options.strictRanges === true) throw rangeError([start, end]);
			return [];
		}
		if (a === 0) a = 0;
		if (b === 0) b = 0;
		let descending = a > b;
		let startString = String(start);
		let endString = String(end);
		let stepString = String(step);
		step = Math.max(Math.abs(step), 1);
		let padded = zeros(startString) || zeros(endString) || zeros(stepString);
		let maxLen = padded ? Math.max(startString.length, endString.length, stepString.length) : 0;
		let toNumber = padded === false && stringify(start, end, options) === false;
		let format = options.transform || transform(toNumber);
		if (options.toRegex && step === 1) return toRange(toMaxLen(start, maxLen), toMaxLen(end, maxLen), true, options);
		let parts = {
			negatives: [],
			positives: []
		};
		let push = (num) => parts[num < 0 ? "negatives" : "positives"].push(Math.abs(num));
		let range = [];
		let index = 0;
		while (descending ? a >= b : a <= b) {
			if (options.toRegex === true && step > 1) push(a);
			else range.push(pad(format(a, index), maxLen, toNumber));
			a = descending ? a - step : a + step;
			index++;
		}
		if (options.toRegex === true) return step > 1 ? toSequence(parts, options, maxLen) : toRegex(range, null, {
			wrap: false,
			...options
		});
		return range;
	};
	const fillLetters = (start, end, step = 1, options = {}) => {
		if (!isNumber(start) && start.length > 1 || !isNumber(end) && end.length > 1) return invalidRange(start, end, options);
		let format = options.transform || ((val) => String.fromCharCode(val));
		let a = `${start}`.charCodeAt(0);
		let b = `${end}`.charCodeAt(0);
		let descending = a > b;
		let min = Math.min(a, b);
		let max = Math.max(a, b);
		if (options.toRegex && step === 1) return toRange(min, max, false, options);
		let range = [];
		let index = 0;
		while (descending ? a >= b : a <= b) {
			range.push(format(a, index));
			a = descending ? a - step : a + step;
			index++;
		}
		if (options.toRegex === true) return toRegex(range, null, {
			wrap: false,
			options
		});
		return range;
	};
	const fill = (start, end, step, options = {}) => {
		if (end == null && isValidValue(start)) return [start];
		if (!isValidValue(start) || !isValidValue(end)) return invalidRange(start, end, options);
		if (typeof step === "function") return fill(start, end, 1, { transform: step });
		if (isObject(step)) return fill(start, end, 0, step);
		let opts = { ...options };
		if (opts.capture === true) opts.wrap = true;
		step = step || opts.step || 1;
		if (!isNumber(step)) {
			if (step != null && !isObject(step)) return invalidStep(step, opts);
			return fill(start, end, 1, step);
		}
		if (isNumber(start) && isNumber(end)) return fillNumbers(start, end, step, opts);
		return fillLetters(start, end, Math.max(Math.abs(step), 1), opts);
	};
	module.exports = fill;
}));
var require_compile = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fill = require_fill_range();
	const utils = require_utils$3();
	const compile = (ast, options = {}) => {
		const walk = (node, parent = {}) => {
			const invalidBlock = utils.isInvalidBrace(parent);
			const invalidNode = node.invalid === true && options.escapeInvalid === true;
			const invalid = invalidBlock === true || invalidNode === true;
			const prefix = options.escapeInvalid === true ? "\\" : "";
			let output = "";
			if (node.isOpen === true) return prefix + node.value;
			if (node.isClose === true) {
				console.log("node.isClose", prefix, node.value);
				return prefix + node.value;
			}
			if (node.type === "open") return invalid ? prefix + node.value : "(";
			if (node.type === "close") return invalid ? prefix + node.value : ")";
			if (node.type === "comma") return node.prev.type === "comma" ? "" : invalid ? node.value : "|";
			if (node.value) return node.value;
			if (node.nodes && node.ranges > 0) {
				const args = utils.reduce(node.nodes);
				const range = fill(...args, {
					...options,
					wrap: false,
					toRegex: true,
					strictZeros: true
				});
				if (range.length !== 0) return args.length > 1 && range.length > 1 ? `(${range})` : range;
			}
			if (node.nodes) for (const child of node.nodes) output += walk(child, node);
			return output;
		};
		return walk(ast);
	};
	module.exports = compile;
}));
var require_expand = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fill = require_fill_range();
	const stringify = require_stringify();
	const utils = require_utils$3();
	const append = (queue = "", stash = "", enclose = false) => {
		const result = [];
		queue = [].concat(queue);
		stash = [].concat(stash);
		if (!stash.length) return queue;
		if (!queue.length) return enclose ? utils.flatten(stash).map((ele) => `{${ele}}`) : stash;
		for (const item of queue) if (Array.isArray(item)) for (const value of item) result.push(append(value, stash, enclose));
		else for (let ele of stash) {
			if (enclose === true && typeof ele === "string") ele = `{${ele}}`;
			result.push(Array.isArray(ele) ? append(item, ele, enclose) : item + ele);
		}
		return utils.flatten(result);
	};
	const expand = (ast, options = {}) => {
		const rangeLimit = options.rangeLimit === void 0 ? 1e3 : options.rangeLimit;
		const walk = (node, parent = {}) => {
			node.queue = [];
			let p = parent;
			let q = parent.queue;
			while (p.type !== "brace" && p.type !== "root" && p.parent) {
				p = p.parent;
				q = p.queue;
			}
			if (node.invalid || node.dollar) {
				q.push(append(q.pop(), stringify(node, options)));
				return;
			}
			if (node.type === "brace" && node.invalid !== true && node.nodes.length === 2) {
				q.push(append(q.pop(), ["{}"]));
				return;
			}
			if (node.nodes && node.ranges > 0) {
				const args = utils.reduce(node.nodes);
				if (utils.exceedsLimit(...args, options.step, rangeLimit)) throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");
				let range = fill(...args, options);
				if (range.length === 0) range = stringify(node, options);
				q.push(append(q.pop(), range));
				node.nodes = [];
				return;
			}
			const enclose = utils.encloseBrace(node);
			let queue = node.queue;
			let block = node;
			while (block.type !== "brace" && block.type !== "root" && block.parent) {
				block = block.parent;
				queue = block.queue;
			}
			for (let i = 0; i < node.nodes.length; i++) {
				const child = node.nodes[i];
				if (child.type === "comma" && node.type === "brace") {
					if (i === 1) queue.push("");
					queue.push("");
					continue;
				}
				if (child.type === "close") {
					q.push(append(q.pop(), queue, enclose));
					continue;
				}
				if (child.value && child.type !== "open") {
					queue.push(append(queue.pop(), child.value));
					continue;
				}
				if (child.nodes) walk(child, node);
			}
			return queue;
		};
		return utils.flatten(walk(ast));
	};
	module.exports = expand;
}));
var require_constants$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		MAX_LENGTH: 1e4,
		CHAR_0: "0",
		CHAR_9: "9",
		CHAR_UPPERCASE_A: "A",
		CHAR_LOWERCASE_A: "a",
		CHAR_UPPERCASE_Z: "Z",
		CHAR_LOWERCASE_Z: "z",
		CHAR_LEFT_PARENTHESES: "(",
		CHAR_RIGHT_PARENTHESES: ")",
		CHAR_ASTERISK: "*",
		CHAR_AMPERSAND: "&",
		CHAR_AT: "@",
		CHAR_BACKSLASH: "\\",
		CHAR_BACKTICK: "`",
		CHAR_CARRIAGE_RETURN: "\r",
		CHAR_CIRCUMFLEX_ACCENT: "^",
		CHAR_COLON: ":",
		CHAR_COMMA: ",",
		CHAR_DOLLAR: "$",
		CHAR_DOT: ".",
		CHAR_DOUBLE_QUOTE: "\"",
		CHAR_EQUAL: "=",
		CHAR_EXCLAMATION_MARK: "!",
		CHAR_FORM_FEED: "\f",
		CHAR_FORWARD_SLASH: "/",
		CHAR_HASH: "#",
		CHAR_HYPHEN_MINUS: "-",
		CHAR_LEFT_ANGLE_BRACKET: "<",
		CHAR_LEFT_CURLY_BRACE: "{",
		CHAR_LEFT_SQUARE_BRACKET: "[",
		CHAR_LINE_FEED: "\n",
		CHAR_NO_BREAK_SPACE: "\xA0",
		CHAR_PERCENT: "%",
		CHAR_PLUS: "+",
		CHAR_QUESTION_MARK: "?",
		CHAR_RIGHT_ANGLE_BRACKET: ">",
		CHAR_RIGHT_CURLY_BRACE: "}",
		CHAR_RIGHT_SQUARE_BRACKET: "]",
		CHAR_SEMICOLON: ";",
		CHAR_SINGLE_QUOTE: "'",
		CHAR_SPACE: " ",
		CHAR_TAB: "	",
		CHAR_UNDERSCORE: "_",
		CHAR_VERTICAL_LINE: "|",
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: "\ufeff"
	};
}));
var require_parse$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stringify = require_stringify();
	/**
	* Constants
	*/
	const { MAX_LENGTH, CHAR_BACKSLASH, CHAR_BACKTICK, CHAR_COMMA, CHAR_DOT, CHAR_LEFT_PARENTHESES, CHAR_RIGHT_PARENTHESES, CHAR_LEFT_CURLY_BRACE, CHAR_RIGHT_CURLY_BRACE, CHAR_LEFT_SQUARE_BRACKET, CHAR_RIGHT_SQUARE_BRACKET, CHAR_DOUBLE_QUOTE, CHAR_SINGLE_QUOTE, CHAR_NO_BREAK_SPACE, CHAR_ZERO_WIDTH_NOBREAK_SPACE } = require_constants$2();
	/**
	* parse
	*/
	const parse = (input, options = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		const opts = options || {};
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		if (input.length > max) throw new SyntaxError(`Input length (${input.length}), exceeds max characters (${max})`);
		const ast = {
			type: "root",
			input,
			nodes: []
		};
		const stack = [ast];
		let block = ast;
		let prev = ast;
		let brackets = 0;
		const length = input.length;
		let index = 0;
		let depth = 0;
		let value;
		/**
		* Helpers
		*/
		const advance = () => input[index++];
		const push = (node) => {
			if (node.type === "text" && prev.type === "dot") prev.type = "text";
			if (prev && prev.type === "text" && node.type === "text") {
				prev.value += node.value;
				return;
			}
			block.nodes.push(node);
			node.parent = block;
			node.prev = prev;
			prev = node;
			return node;
		};
		push({ type: "bos" });
		while (index < length) {
			block = stack[stack.length - 1];
			value = advance();
			/**
			* Invalid chars
			*/
			if (value === CHAR_ZERO_WIDTH_NOBREAK_SPACE || value === CHAR_NO_BREAK_SPACE) continue;
			/**
			* Escaped chars
			*/
			if (value === CHAR_BACKSLASH) {
				push({
					type: "text",
					value: (options.keepEscaping ? value : "") + advance()
				});
				continue;
			}
			/**
			* Right square bracket (literal): ']'
			*/
			if (value === CHAR_RIGHT_SQUARE_BRACKET) {
				push({
					type: "text",
					value: "\\" + value
				});
				continue;
			}
			/**
			* Left square bracket: '['
			*/
			if (value === CHAR_LEFT_SQUARE_BRACKET) {
				brackets++;
				let next;
				while (index < length && (next = advance())) {
					value += next;
					if (next === CHAR_LEFT_SQUARE_BRACKET) {
						brackets++;
						continue;
					}
					if (next === CHAR_BACKSLASH) {
						value += advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						brackets--;
						if (brackets === 0) break;
					}
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === CHAR_LEFT_PARENTHESES) {
				block = push({
					type: "paren",
					nodes: []
				});
				stack.push(block);
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === CHAR_RIGHT_PARENTHESES) {
				if (block.type !== "paren") {
					push({
						type: "text",
						value
					});
					continue;
				}
				block = stack.pop();
				push({
					type: "text",
					value
				});
				block = stack[stack.length - 1];
				continue;
			}
			/**
			* Quotes: '|"|`
			*/
			if (value === CHAR_DOUBLE_QUOTE || value === CHAR_SINGLE_QUOTE || value === CHAR_BACKTICK) {
				const open = value;
				let next;
				if (options.keepQuotes !== true) value = "";
				while (index < length && (next = advance())) {
					if (next === CHAR_BACKSLASH) {
						value += next + advance();
						continue;
					}
					if (next === open) {
						if (options.keepQuotes === true) value += next;
						break;
					}
					value += next;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Left curly brace: '{'
			*/
			if (value === CHAR_LEFT_CURLY_BRACE) {
				depth++;
				block = push({
					type: "brace",
					open: true,
					close: false,
					dollar: prev.value && prev.value.slice(-1) === "$" || block.dollar === true,
					depth,
					commas: 0,
					ranges: 0,
					nodes: []
				});
				stack.push(block);
				push({
					type: "open",
					value
				});
				continue;
			}
			/**
			* Right curly brace: '}'
			*/
			if (value === CHAR_RIGHT_CURLY_BRACE) {
				if (block.type !== "brace") {
					push({
						type: "text",
						value
					});
					continue;
				}
				const type = "close";
				block = stack.pop();
				block.close = true;
				push({
					type,
					value
				});
				depth--;
				block = stack[stack.length - 1];
				continue;
			}
			/**
			* Comma: ','
			*/
			if (value === CHAR_COMMA && depth > 0) {
				if (block.ranges > 0) {
					block.ranges = 0;
					const open = block.nodes.shift();
					block.nodes = [open, {
						type: "text",
						value: stringify(block)
					}];
				}
				push({
					type: "comma",
					value
				});
				block.commas++;
				continue;
			}
			/**
			* Dot: '.'
			*/
			if (value === CHAR_DOT && depth > 0 && block.commas === 0) {
				const siblings = block.nodes;
				if (depth === 0 || siblings.length === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
				if (prev.type === "dot") {
					block.range = [];
					prev.value += value;
					prev.type = "range";
					if (block.nodes.length !== 3 && block.nodes.length !== 5) {
						block.invalid = true;
						block.ranges = 0;
						prev.type = "text";
						continue;
					}
					block.ranges++;
					block.args = [];
					continue;
				}
				if (prev.type === "range") {
					siblings.pop();
					const before = siblings[siblings.length - 1];
					before.value += prev.value + value;
					prev = before;
					block.ranges--;
					continue;
				}
				push({
					type: "dot",
					value
				});
				continue;
			}
			/**
			* Text
			*/
			push({
				type: "text",
				value
			});
		}
		do {
			block = stack.pop();
			if (block.type !== "root") {
				block.nodes.forEach((node) => {
					if (!node.nodes) {
						if (node.type === "open") node.isOpen = true;
						if (node.type === "close") node.isClose = true;
						if (!node.nodes) node.type = "text";
						node.invalid = true;
					}
				});
				const parent = stack[stack.length - 1];
				const index = parent.nodes.indexOf(block);
				parent.nodes.splice(index, 1, ...block.nodes);
			}
		} while (stack.length > 0);
		push({ type: "eos" });
		return ast;
	};
	module.exports = parse;
}));
var require_braces = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stringify = require_stringify();
	const compile = require_compile();
	const expand = require_expand();
	const parse = require_parse$1();
	/**
	* Expand the given pattern or create a regex-compatible string.
	*
	* ```js
	* const braces = require('braces');
	* console.log(braces('{a,b,c}', { compile: true })); //=> ['(a|b|c)']
	* console.log(braces('{a,b,c}')); //=> ['a', 'b', 'c']
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {String}
	* @api public
	*/
	const braces = (input, options = {}) => {
		let output = [];
		if (Array.isArray(input)) for (const pattern of input) {
			const result = braces.create(pattern, options);
			if (Array.isArray(result)) output.push(...result);
			else output.push(result);
		}
		else output = [].concat(braces.create(input, options));
		if (options && options.expand === true && options.nodupes === true) output = [...new Set(output)];
		return output;
	};
	/**
	* Parse the given `str` with the given `options`.
	*
	* ```js
	* // braces.parse(pattern, [, options]);
	* const ast = braces.parse('a/{b,c}/d');
	* console.log(ast);
	* ```
	* @param {String} pattern Brace pattern to parse
	* @param {Object} options
	* @return {Object} Returns an AST
	* @api public
	*/
	braces.parse = (input, options = {}) => parse(input, options);
	/**
	* Creates a braces string from an AST, or an AST node.
	*
	* ```js
	* const braces = require('braces');
	* let ast = braces.parse('foo/{a,b}/bar');
	* console.log(stringify(ast.nodes[2])); //=> '{a,b}'
	* ```
	* @param {String} `input` Brace pattern or AST.
	* @param {Object} `options`
	* @return {Array} Returns an array of expanded values.
	* @api public
	*/
	braces.stringify = (input, options = {}) => {
		if (typeof input === "string") return stringify(braces.parse(input, options), options);
		return stringify(input, options);
	};
	/**
	* Compiles a brace pattern into a regex-compatible, optimized string.
	* This method is called by the main [braces](#braces) function by default.
	*
	* ```js
	* const braces = require('braces');
	* console.log(braces.compile('a/{b,c}/d'));
	* //=> ['a/(b|c)/d']
	* ```
	* @param {String} `input` Brace pattern or AST.
	* @param {Object} `options`
	* @return {Array} Returns an array of expanded values.
	* @api public
	*/
	braces.compile = (input, options = {}) => {
		if (typeof input === "string") input = braces.parse(input, options);
		return compile(input, options);
	};
	/**
	* Expands a brace pattern into an array. This method is called by the
	* main [braces](#braces) function when `options.expand` is true. Before
	* using this method it's recommended that you read the [performance notes](#performance))
	* and advantages of using [.compile](#compile) instead.
	*
	* ```js
	* const braces = require('braces');
	* console.log(braces.expand('a/{b,c}/d'));
	* //=> ['a/b/d', 'a/c/d'];
	* ```
	* @param {String} `pattern` Brace pattern
	* @param {Object} `options`
	* @return {Array} Returns an array of expanded values.
	* @api public
	*/
	braces.expand = (input, options = {}) => {
		if (typeof input === "string") input = braces.parse(input, options);
		let result = expand(input, options);
		if (options.noempty === true) result = result.filter(Boolean);
		if (options.nodupes === true) result = [...new Set(result)];
		return result;
	};
	/**
	* Processes a brace pattern and returns either an expanded array
	* (if `options.expand` is true), a highly optimized regex-compatible string.
	* This method is called by the main [braces](#braces) function.
	*
	* ```js
	* const braces = require('braces');
	* console.log(braces.create('user-{200..300}/project-{a,b,c}-{1..10}'))
	* //=> 'user-(20[0-9]|2[1-9][0-9]|300)/project-(a|b|c)-([1-9]|10)'
	* ```
	* @param {String} `pattern` Brace pattern
	* @param {Object} `options`
	* @return {Array} Returns an array of expanded values.
	* @api public
	*/
	braces.create = (input, options = {}) => {
		if (input === "" || input.length < 3) return [input];
		return options.expand !== true ? braces.compile(input, options) : braces.expand(input, options);
	};
	/**
	* Expose "braces"
	*/
	module.exports = braces;
}));
var require_constants$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const path = require("path");
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		SEP: path.sep,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
var require_utils$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	const path = require("path");
	const win32 = process.platform === "win32";
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants$1();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.supportsLookbehinds = () => {
		const segs = process.version.slice(1).split(".").map(Number);
		if (segs.length === 3 && segs[0] >= 9 || segs[0] === 8 && segs[1] >= 10) return true;
		return false;
	};
	exports.isWindows = (options) => {
		if (options && typeof options.windows === "boolean") return options.windows;
		return win32 === true || path.sep === "\\";
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
}));
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils$2();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants$1();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								code = advance();
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES) {
								isGlob = token.isGlob = true;
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_LEFT_PARENTHESES) {
							backslashes = token.backslashes = true;
							code = advance();
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (idx !== 0 || value !== "") parts.push(value);
				prevIndex = i;
			}
			if (prevIndex && prevIndex + 1 < input.length) {
				const value = input.slice(prevIndex + 1);
				parts.push(value);
				if (opts.tokens) {
					tokens[tokens.length - 1].value = value;
					depth(tokens[tokens.length - 1]);
					state.maxDepth += tokens[tokens.length - 1].depth;
				}
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants$1();
	const utils = require_utils$2();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const getStarExtglobSequenceOutput = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		for (const branch of branches) {
			const safeOutput = getStarExtglobSequenceOutput(branch);
			if (safeOutput) return {
				risky: true,
				safeOutput
			};
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const win32 = utils.isWindows(options);
		const PLATFORM_CHARS = constants.globChars(win32);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.value += tok.value;
				prev.output = (prev.output || "") + tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (next === "<" && !utils.supportsLookbehinds()) throw new Error("Node.js v10 or higher is required for regex lookbehinds");
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && eos()) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const win32 = utils.isWindows(options);
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(win32);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const path = require("path");
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils$2();
	const constants = require_constants$1();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = utils.isWindows(options);
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = utils.isWindows(options)) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(path.basename(input));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_picomatch$1();
}));
var require_micromatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const util = require("util");
	const braces = require_braces();
	const picomatch = require_picomatch();
	const utils = require_utils$2();
	const isEmptyString = (v) => v === "" || v === "./";
	const hasBraces = (v) => {
		const index = v.indexOf("{");
		return index > -1 && v.indexOf("}", index) > -1;
	};
	/**
	* Returns an array of strings that match one or more glob patterns.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm(list, patterns[, options]);
	*
	* console.log(mm(['a.js', 'a.txt'], ['*.js']));
	* //=> [ 'a.js' ]
	* ```
	* @param {String|Array<string>} `list` List of strings to match.
	* @param {String|Array<string>} `patterns` One or more glob patterns to use for matching.
	* @param {Object} `options` See available [options](#options)
	* @return {Array} Returns an array of matches
	* @summary false
	* @api public
	*/
	const micromatch = (list, patterns, options) => {
		patterns = [].concat(patterns);
		list = [].concat(list);
		let omit = /* @__PURE__ */ new Set();
		let keep = /* @__PURE__ */ new Set();
		let items = /* @__PURE__ */ new Set();
		let negatives = 0;
		let onResult = (state) => {
			items.add(state.output);
			if (options && options.onResult) options.onResult(state);
		};
		for (let i = 0; i < patterns.length; i++) {
			let isMatch = picomatch(String(patterns[i]), {
				...options,
				onResult
			}, true);
			let negated = isMatch.state.negated || isMatch.state.negatedExtglob;
			if (negated) negatives++;
			for (let item of list) {
				let matched = isMatch(item, true);
				if (!(negated ? !matched.isMatch : matched.isMatch)) continue;
				if (negated) omit.add(matched.output);
				else {
					omit.delete(matched.output);
					keep.add(matched.output);
				}
			}
		}
		let matches = (negatives === patterns.length ? [...items] : [...keep]).filter((item) => !omit.has(item));
		if (options && matches.length === 0) {
			if (options.failglob === true) throw new Error(`No matches found for "${patterns.join(", ")}"`);
			if (options.nonull === true || options.nullglob === true) return options.unescape ? patterns.map((p) => p.replace(/\\/g, "")) : patterns;
		}
		return matches;
	};
	/**
	* Backwards compatibility
	*/
	micromatch.match = micromatch;
	/**
	* Returns a matcher function from the given glob `pattern` and `options`.
	* The returned function takes a string to match as its only argument and returns
	* true if the string is a match.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm.matcher(pattern[, options]);
	*
	* const isMatch = mm.matcher('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	* ```
	* @param {String} `pattern` Glob pattern
	* @param {Object} `options`
	* @return {Function} Returns a matcher function.
	* @api public
	*/
	micromatch.matcher = (pattern, options) => picomatch(pattern, options);
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm.isMatch(string, patterns[, options]);
	*
	* console.log(mm.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(mm.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String} `str` The string to test.
	* @param {String|Array} `patterns` One or more glob patterns to use for matching.
	* @param {Object} `[options]` See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	micromatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Backwards compatibility
	*/
	micromatch.any = micromatch.isMatch;
	/**
	* Returns a list of strings that _**do not match any**_ of the given `patterns`.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm.not(list, patterns[, options]);
	*
	* console.log(mm.not(['a.a', 'b.b', 'c.c'], '*.a'));
	* //=> ['b.b', 'c.c']
	* ```
	* @param {Array} `list` Array of strings to match.
	* @param {String|Array} `patterns` One or more glob pattern to use for matching.
	* @param {Object} `options` See available [options](#options) for changing how matches are performed
	* @return {Array} Returns an array of strings that **do not match** the given patterns.
	* @api public
	*/
	micromatch.not = (list, patterns, options = {}) => {
		patterns = [].concat(patterns).map(String);
		let result = /* @__PURE__ */ new Set();
		let items = [];
		let onResult = (state) => {
			if (options.onResult) options.onResult(state);
			items.push(state.output);
		};
		let matches = new Set(micromatch(list, patterns, {
			...options,
			onResult
		}));
		for (let item of items) if (!matches.has(item)) result.add(item);
		return [...result];
	};
	/**
	* Returns true if the given `string` contains the given pattern. Similar
	* to [.isMatch](#isMatch) but the pattern can match any part of the string.
	*
	* ```js
	* var mm = require('micromatch');
	* // mm.contains(string, pattern[, options]);
	*
	* console.log(mm.contains('aa/bb/cc', '*b'));
	* //=> true
	* console.log(mm.contains('aa/bb/cc', '*d'));
	* //=> false
	* ```
	* @param {String} `str` The string to match.
	* @param {String|Array} `patterns` Glob pattern to use for matching.
	* @param {Object} `options` See available [options](#options) for changing how matches are performed
	* @return {Boolean} Returns true if any of the patterns matches any part of `str`.
	* @api public
	*/
	micromatch.contains = (str, pattern, options) => {
		if (typeof str !== "string") throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
		if (Array.isArray(pattern)) return pattern.some((p) => micromatch.contains(str, p, options));
		if (typeof pattern === "string") {
			if (isEmptyString(str) || isEmptyString(pattern)) return false;
			if (str.includes(pattern) || str.startsWith("./") && str.slice(2).includes(pattern)) return true;
		}
		return micromatch.isMatch(str, pattern, {
			...options,
			contains: true
		});
	};
	/**
	* Filter the keys of the given object with the given `glob` pattern
	* and `options`. Does not attempt to match nested keys. If you need this feature,
	* use [glob-object][] instead.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm.matchKeys(object, patterns[, options]);
	*
	* const obj = { aa: 'a', ab: 'b', ac: 'c' };
	* console.log(mm.matchKeys(obj, '*b'));
	* //=> { ab: 'b' }
	* ```
	* @param {Object} `object` The object with keys to filter.
	* @param {String|Array} `patterns` One or more glob patterns to use for matching.
	* @param {Object} `options` See available [options](#options) for changing how matches are performed
	* @return {Object} Returns an object with only keys that match the given patterns.
	* @api public
	*/
	micromatch.matchKeys = (obj, patterns, options) => {
		if (!utils.isObject(obj)) throw new TypeError("Expected the first argument to be an object");
		let keys = micromatch(Object.keys(obj), patterns, options);
		let res = {};
		for (let key of keys) res[key] = obj[key];
		return res;
	};
	/**
	* Returns true if some of the strings in the given `list` match any of the given glob `patterns`.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm.some(list, patterns[, options]);
	*
	* console.log(mm.some(['foo.js', 'bar.js'], ['*.js', '!foo.js']));
	* // true
	* console.log(mm.some(['foo.js'], ['*.js', '!foo.js']));
	* // false
	* ```
	* @param {String|Array} `list` The string or array of strings to test. Returns as soon as the first match is found.
	* @param {String|Array} `patterns` One or more glob patterns to use for matching.
	* @param {Object} `options` See available [options](#options) for changing how matches are performed
	* @return {Boolean} Returns true if any `patterns` matches any of the strings in `list`
	* @api public
	*/
	micromatch.some = (list, patterns, options) => {
		let items = [].concat(list);
		for (let pattern of [].concat(patterns)) {
			let isMatch = picomatch(String(pattern), options);
			if (items.some((item) => isMatch(item))) return true;
		}
		return false;
	};
	/**
	* Returns true if every string in the given `list` matches
	* any of the given glob `patterns`.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm.every(list, patterns[, options]);
	*
	* console.log(mm.every('foo.js', ['foo.js']));
	* // true
	* console.log(mm.every(['foo.js', 'bar.js'], ['*.js']));
	* // true
	* console.log(mm.every(['foo.js', 'bar.js'], ['*.js', '!foo.js']));
	* // false
	* console.log(mm.every(['foo.js'], ['*.js', '!foo.js']));
	* // false
	* ```
	* @param {String|Array} `list` The string or array of strings to test.
	* @param {String|Array} `patterns` One or more glob patterns to use for matching.
	* @param {Object} `options` See available [options](#options) for changing how matches are performed
	* @return {Boolean} Returns true if all `patterns` matches all of the strings in `list`
	* @api public
	*/
	micromatch.every = (list, patterns, options) => {
		let items = [].concat(list);
		for (let pattern of [].concat(patterns)) {
			let isMatch = picomatch(String(pattern), options);
			if (!items.every((item) => isMatch(item))) return false;
		}
		return true;
	};
	/**
	* Returns true if **all** of the given `patterns` match
	* the specified string.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm.all(string, patterns[, options]);
	*
	* console.log(mm.all('foo.js', ['foo.js']));
	* // true
	*
	* console.log(mm.all('foo.js', ['*.js', '!foo.js']));
	* // false
	*
	* console.log(mm.all('foo.js', ['*.js', 'foo.js']));
	* // true
	*
	* console.log(mm.all('foo.js', ['*.js', 'f*', '*o*', '*o.js']));
	* // true
	* ```
	* @param {String|Array} `str` The string to test.
	* @param {String|Array} `patterns` One or more glob patterns to use for matching.
	* @param {Object} `options` See available [options](#options) for changing how matches are performed
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	micromatch.all = (str, patterns, options) => {
		if (typeof str !== "string") throw new TypeError(`Expected a string: "${util.inspect(str)}"`);
		return [].concat(patterns).every((p) => picomatch(p, options)(str));
	};
	/**
	* Returns an array of matches captured by `pattern` in `string, or `null` if the pattern did not match.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm.capture(pattern, string[, options]);
	*
	* console.log(mm.capture('test/*.js', 'test/foo.js'));
	* //=> ['foo']
	* console.log(mm.capture('test/*.js', 'foo/bar.css'));
	* //=> null
	* ```
	* @param {String} `glob` Glob pattern to use for matching.
	* @param {String} `input` String to match
	* @param {Object} `options` See available [options](#options) for changing how matches are performed
	* @return {Array|null} Returns an array of captures if the input matches the glob pattern, otherwise `null`.
	* @api public
	*/
	micromatch.capture = (glob, input, options) => {
		let posix = utils.isWindows(options);
		let match = picomatch.makeRe(String(glob), {
			...options,
			capture: true
		}).exec(posix ? utils.toPosixSlashes(input) : input);
		if (match) return match.slice(1).map((v) => v === void 0 ? "" : v);
	};
	/**
	* Create a regular expression from the given glob `pattern`.
	*
	* ```js
	* const mm = require('micromatch');
	* // mm.makeRe(pattern[, options]);
	*
	* console.log(mm.makeRe('*.js'));
	* //=> /^(?:(\.[\\\/])?(?!\.)(?=.)[^\/]*?\.js)$/
	* ```
	* @param {String} `pattern` A glob pattern to convert to regex.
	* @param {Object} `options`
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	micromatch.makeRe = (...args) => picomatch.makeRe(...args);
	/**
	* Scan a glob pattern to separate the pattern into segments. Used
	* by the [split](#split) method.
	*
	* ```js
	* const mm = require('micromatch');
	* const state = mm.scan(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	micromatch.scan = (...args) => picomatch.scan(...args);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const mm = require('micromatch');
	* const state = mm.parse(pattern[, options]);
	* ```
	* @param {String} `glob`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as regex source string.
	* @api public
	*/
	micromatch.parse = (patterns, options) => {
		let res = [];
		for (let pattern of [].concat(patterns || [])) for (let str of braces(String(pattern), options)) res.push(picomatch.parse(str, options));
		return res;
	};
	/**
	* Process the given brace `pattern`.
	*
	* ```js
	* const { braces } = require('micromatch');
	* console.log(braces('foo/{a,b,c}/bar'));
	* //=> [ 'foo/(a|b|c)/bar' ]
	*
	* console.log(braces('foo/{a,b,c}/bar', { expand: true }));
	* //=> [ 'foo/a/bar', 'foo/b/bar', 'foo/c/bar' ]
	* ```
	* @param {String} `pattern` String with brace pattern to process.
	* @param {Object} `options` Any [options](#options) to change how expansion is performed. See the [braces][] library for all available options.
	* @return {Array}
	* @api public
	*/
	micromatch.braces = (pattern, options) => {
		if (typeof pattern !== "string") throw new TypeError("Expected a string");
		if (options && options.nobrace === true || !hasBraces(pattern)) return [pattern];
		return braces(pattern, options);
	};
	/**
	* Expand braces
	*/
	micromatch.braceExpand = (pattern, options) => {
		if (typeof pattern !== "string") throw new TypeError("Expected a string");
		return micromatch.braces(pattern, {
			...options,
			expand: true
		});
	};
	/**
	* Expose micromatch
	*/
	micromatch.hasBraces = hasBraces;
	module.exports = micromatch;
}));
var require_pattern = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isAbsolute = exports.partitionAbsoluteAndRelative = exports.removeDuplicateSlashes = exports.matchAny = exports.convertPatternsToRe = exports.makeRe = exports.getPatternParts = exports.expandBraceExpansion = exports.expandPatternsWithBraceExpansion = exports.isAffectDepthOfReadingPattern = exports.endsWithSlashGlobStar = exports.hasGlobStar = exports.getBaseDirectory = exports.isPatternRelatedToParentDirectory = exports.getPatternsOutsideCurrentDirectory = exports.getPatternsInsideCurrentDirectory = exports.getPositivePatterns = exports.getNegativePatterns = exports.isPositivePattern = exports.isNegativePattern = exports.convertToNegativePattern = exports.convertToPositivePattern = exports.isDynamicPattern = exports.isStaticPattern = void 0;
	const path = require("path");
	const globParent = require_glob_parent();
	const micromatch = require_micromatch();
	const GLOBSTAR = "**";
	const ESCAPE_SYMBOL = "\\";
	const COMMON_GLOB_SYMBOLS_RE = /[*?]|^!/;
	const REGEX_CHARACTER_CLASS_SYMBOLS_RE = /\[[^[]*]/;
	const REGEX_GROUP_SYMBOLS_RE = /(?:^|[^!*+?@])\([^(]*\|[^|]*\)/;
	const GLOB_EXTENSION_SYMBOLS_RE = /[!*+?@]\([^(]*\)/;
	const BRACE_EXPANSION_SEPARATORS_RE = /,|\.\./;
	/**
	* Matches a sequence of two or more consecutive slashes, excluding the first two slashes at the beginning of the string.
	* The latter is due to the presence of the device path at the beginning of the UNC path.
	*/
	const DOUBLE_SLASH_RE = /(?!^)\/{2,}/g;
	function isStaticPattern(pattern, options = {}) {
		return !isDynamicPattern(pattern, options);
	}
	exports.isStaticPattern = isStaticPattern;
	function isDynamicPattern(pattern, options = {}) {
		/**
		* A special case with an empty string is necessary for matching patterns that start with a forward slash.
		* An empty string cannot be a dynamic pattern.
		* For example, the pattern `/lib/*` will be spread into parts: '', 'lib', '*'.
		*/
		if (pattern === "") return false;
		/**
		* When the `caseSensitiveMatch` option is disabled, all patterns must be marked as dynamic, because we cannot check
		* filepath directly (without read directory).
		*/
		if (options.caseSensitiveMatch === false || pattern.includes(ESCAPE_SYMBOL)) return true;
		if (COMMON_GLOB_SYMBOLS_RE.test(pattern) || REGEX_CHARACTER_CLASS_SYMBOLS_RE.test(pattern) || REGEX_GROUP_SYMBOLS_RE.test(pattern)) return true;
		if (options.extglob !== false && GLOB_EXTENSION_SYMBOLS_RE.test(pattern)) return true;
		if (options.braceExpansion !== false && hasBraceExpansion(pattern)) return true;
		return false;
	}
	exports.isDynamicPattern = isDynamicPattern;
	function hasBraceExpansion(pattern) {
		const openingBraceIndex = pattern.indexOf("{");
		if (openingBraceIndex === -1) return false;
		const closingBraceIndex = pattern.indexOf("}", openingBraceIndex + 1);
		if (closingBraceIndex === -1) return false;
		const braceContent = pattern.slice(openingBraceIndex, closingBraceIndex);
		return BRACE_EXPANSION_SEPARATORS_RE.test(braceContent);
	}
	function convertToPositivePattern(pattern) {
		return isNegativePattern(pattern) ? pattern.slice(1) : pattern;
	}
	exports.convertToPositivePattern = convertToPositivePattern;
	function convertToNegativePattern(pattern) {
		return "!" + pattern;
	}
	exports.convertToNegativePattern = convertToNegativePattern;
	function isNegativePattern(pattern) {
		return pattern.startsWith("!") && pattern[1] !== "(";
	}
	exports.isNegativePattern = isNegativePattern;
	function isPositivePattern(pattern) {
		return !isNegativePattern(pattern);
	}
	exports.isPositivePattern = isPositivePattern;
	function getNegativePatterns(patterns) {
		return patterns.filter(isNegativePattern);
	}
	exports.getNegativePatterns = getNegativePatterns;
	function getPositivePatterns(patterns) {
		return patterns.filter(isPositivePattern);
	}
	exports.getPositivePatterns = getPositivePatterns;
	/**
	* Returns patterns that can be applied inside the current directory.
	*
	* @example
	* // ['./*', '*', 'a/*']
	* getPatternsInsideCurrentDirectory(['./*', '*', 'a/*', '../*', './../*'])
	*/
	function getPatternsInsideCurrentDirectory(patterns) {
		return patterns.filter((pattern) => !isPatternRelatedToParentDirectory(pattern));
	}
	exports.getPatternsInsideCurrentDirectory = getPatternsInsideCurrentDirectory;
	/**
	* Returns patterns to be expanded relative to (outside) the current directory.
	*
	* @example
	* // ['../*', './../*']
	* getPatternsInsideCurrentDirectory(['./*', '*', 'a/*', '../*', './../*'])
	*/
	function getPatternsOutsideCurrentDirectory(patterns) {
		return patterns.filter(isPatternRelatedToParentDirectory);
	}
	exports.getPatternsOutsideCurrentDirectory = getPatternsOutsideCurrentDirectory;
	function isPatternRelatedToParentDirectory(pattern) {
		return pattern.startsWith("..") || pattern.startsWith("./..");
	}
	exports.isPatternRelatedToParentDirectory = isPatternRelatedToParentDirectory;
	function getBaseDirectory(pattern) {
		return globParent(pattern, { flipBackslashes: false });
	}
	exports.getBaseDirectory = getBaseDirectory;
	function hasGlobStar(pattern) {
		return pattern.includes(GLOBSTAR);
	}
	exports.hasGlobStar = hasGlobStar;
	function endsWithSlashGlobStar(pattern) {
		return pattern.endsWith("/**");
	}
	exports.endsWithSlashGlobStar = endsWithSlashGlobStar;
	function isAffectDepthOfReadingPattern(pattern) {
		const basename = path.basename(pattern);
		return endsWithSlashGlobStar(pattern) || isStaticPattern(basename);
	}
	exports.isAffectDepthOfReadingPattern = isAffectDepthOfReadingPattern;
	function expandPatternsWithBraceExpansion(patterns) {
		return patterns.reduce((collection, pattern) => {
			return collection.concat(expandBraceExpansion(pattern));
		}, []);
	}
	exports.expandPatternsWithBraceExpansion = expandPatternsWithBraceExpansion;
	function expandBraceExpansion(pattern) {
		const patterns = micromatch.braces(pattern, {
			expand: true,
			nodupes: true,
			keepEscaping: true
		});
		/**
		* Sort the patterns by length so that the same depth patterns are processed side by side.
		* `a/{b,}/{c,}/*` \u2013 `['a///*', 'a/b//*', 'a//c/*', 'a/b/c/*']`
		*/
		patterns.sort((a, b) => a.length - b.length);
		/**
		* Micromatch can return an empty string in the case of patterns like `{a,}`.
		*/
		return patterns.filter((pattern) => pattern !== "");
	}
	exports.expandBraceExpansion = expandBraceExpansion;
	function getPatternParts(pattern, options) {
		let { parts } = micromatch.scan(pattern, Object.assign(Object.assign({}, options), { parts: true }));
		/**
		* The scan method returns an empty array in some cases.
		* See micromatch/picomatch#58 for more details.
		*/
		if (parts.length === 0) parts = [pattern];
		/**
		* The scan method does not return an empty part for the pattern with a forward slash.
		* This is another part of micromatch/picomatch#58.
		*/
		if (parts[0].startsWith("/")) {
			parts[0] = parts[0].slice(1);
			parts.unshift("");
		}
		return parts;
	}
	exports.getPatternParts = getPatternParts;
	function makeRe(pattern, options) {
		return micromatch.makeRe(pattern, options);
	}
	exports.makeRe = makeRe;
	function convertPatternsToRe(patterns, options) {
		return patterns.map((pattern) => makeRe(pattern, options));
	}
	exports.convertPatternsToRe = convertPatternsToRe;
	function matchAny(entry, patternsRe) {
		return patternsRe.some((patternRe) => patternRe.test(entry));
	}
	exports.matchAny = matchAny;
	/**
	* This package only works with forward slashes as a path separator.
	* Because of this, we cannot use the standard `path.normalize` method, because on Windows platform it will use of backslashes.
	*/
	function removeDuplicateSlashes(pattern) {
		return pattern.replace(DOUBLE_SLASH_RE, "/");
	}
	exports.removeDuplicateSlashes = removeDuplicateSlashes;
	function partitionAbsoluteAndRelative(patterns) {
		const absolute = [];
		const relative = [];
		for (const pattern of patterns) if (isAbsolute(pattern)) absolute.push(pattern);
		else relative.push(pattern);
		return [absolute, relative];
	}
	exports.partitionAbsoluteAndRelative = partitionAbsoluteAndRelative;
	function isAbsolute(pattern) {
		return path.isAbsolute(pattern);
	}
	exports.isAbsolute = isAbsolute;
}));
var require_merge2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const PassThrough = require("stream").PassThrough;
	const slice = Array.prototype.slice;
	module.exports = merge2;
	function merge2() {
		const streamsQueue = [];
		const args = slice.call(arguments);
		let merging = false;
		let options = args[args.length - 1];
		if (options && !Array.isArray(options) && options.pipe == null) args.pop();
		else options = {};
		const doEnd = options.end !== false;
		const doPipeError = options.pipeError === true;
		if (options.objectMode == null) options.objectMode = true;
		if (options.highWaterMark == null) options.highWaterMark = 65536;
		const mergedStream = PassThrough(options);
		function addStream() {
			for (let i = 0, len = arguments.length; i < len; i++) streamsQueue.push(pauseStreams(arguments[i], options));
			mergeStream();
			return this;
		}
		function mergeStream() {
			if (merging) return;
			merging = true;
			let streams = streamsQueue.shift();
			if (!streams) {
				process.nextTick(endStream);
				return;
			}
			if (!Array.isArray(streams)) streams = [streams];
			let pipesCount = streams.length + 1;
			function next() {
				if (--pipesCount > 0) return;
				merging = false;
				mergeStream();
			}
			function pipe(stream) {
				function onend() {
					stream.removeListener("merge2UnpipeEnd", onend);
					stream.removeListener("end", onend);
					if (doPipeError) stream.removeListener("error", onerror);
					next();
				}
				function onerror(err) {
					mergedStream.emit("error", err);
				}
				if (stream._readableState.endEmitted) return next();
				stream.on("merge2UnpipeEnd", onend);
				stream.on("end", onend);
				if (doPipeError) stream.on("error", onerror);
				stream.pipe(mergedStream, { end: false });
				stream.resume();
			}
			for (let i = 0; i < streams.length; i++) pipe(streams[i]);
			next();
		}
		function endStream() {
			merging = false;
			mergedStream.emit("queueDrain");
			if (doEnd) mergedStream.end();
		}
		mergedStream.setMaxListeners(0);
		mergedStream.add = addStream;
		mergedStream.on("unpipe", function(stream) {
			stream.emit("merge2UnpipeEnd");
		});
		if (args.length) addStream.apply(null, args);
		return mergedStream;
	}
	function pauseStreams(streams, options) {
		if (!Array.isArray(streams)) {
			if (!streams._readableState && streams.pipe) streams = streams.pipe(PassThrough(options));
			if (!streams._readableState || !streams.pause || !streams.pipe) throw new Error("Only readable stream can be merged.");
			streams.pause();
		} else for (let i = 0, len = streams.length; i < len; i++) streams[i] = pauseStreams(streams[i], options);
		return streams;
	}
}));
var require_stream$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.merge = void 0;
	const merge2 = require_merge2();
	function merge(streams) {
		const mergedStream = merge2(streams);
		streams.forEach((stream) => {
			stream.once("error", (error) => mergedStream.emit("error", error));
		});
		mergedStream.once("close", () => propagateCloseEventToSources(streams));
		mergedStream.once("end", () => propagateCloseEventToSources(streams));
		return mergedStream;
	}
	exports.merge = merge;
	function propagateCloseEventToSources(streams) {
		streams.forEach((stream) => stream.emit("close"));
	}
}));
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isEmpty = exports.isString = void 0;
	function isString(input) {
		return typeof input === "string";
	}
	exports.isString = isString;
	function isEmpty(input) {
		return input === "";
	}
	exports.isEmpty = isEmpty;
}));
var require_utils$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.string = exports.stream = exports.pattern = exports.path = exports.fs = exports.errno = exports.array = void 0;
	exports.array = require_array();
	exports.errno = require_errno();
	exports.fs = require_fs$3();
	exports.path = require_path();
	exports.pattern = require_pattern();
	exports.stream = require_stream$3();
	exports.string = require_string();
}));
var require_tasks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.convertPatternGroupToTask = exports.convertPatternGroupsToTasks = exports.groupPatternsByBaseDirectory = exports.getNegativePatternsAsPositive = exports.getPositivePatterns = exports.convertPatternsToTasks = exports.generate = void 0;
	const utils = require_utils$1();
	function generate(input, settings) {
		const patterns = processPatterns(input, settings);
		const ignore = processPatterns(settings.ignore, settings);
		const positivePatterns = getPositivePatterns(patterns);
		const negativePatterns = getNegativePatternsAsPositive(patterns, ignore);
		const staticPatterns = positivePatterns.filter((pattern) => utils.pattern.isStaticPattern(pattern, settings));
		const dynamicPatterns = positivePatterns.filter((pattern) => utils.pattern.isDynamicPattern(pattern, settings));
		const staticTasks = convertPatternsToTasks(staticPatterns, negativePatterns, false);
		const dynamicTasks = convertPatternsToTasks(dynamicPatterns, negativePatterns, true);
		return staticTasks.concat(dynamicTasks);
	}
	exports.generate = generate;
	function processPatterns(input, settings) {
		let patterns = input;
		/**
		* The original pattern like `{,*,**,a/*}` can lead to problems checking the depth when matching entry
		* and some problems with the micromatch package (see fast-glob issues: #365, #394).
		*
		* To solve this problem, we expand all patterns containing brace expansion. This can lead to a slight slowdown
		* in matching in the case of a large set of patterns after expansion.
		*/
		if (settings.braceExpansion) patterns = utils.pattern.expandPatternsWithBraceExpansion(patterns);
		/**
		* If the `baseNameMatch` option is enabled, we must add globstar to patterns, so that they can be used
		* at any nesting level.
		*
		* We do this here, because otherwise we have to complicate the filtering logic. For example, we need to change
		* the pattern in the filter before creating a regular expression. There is no need to change the patterns
		* in the application. Only on the input.
		*/
		if (settings.baseNameMatch) patterns = patterns.map((pattern) => pattern.includes("/") ? pattern : `**/${pattern}`);
		/**
		* This method also removes duplicate slashes that may have been in the pattern or formed as a result of expansion.
		*/
		return patterns.map((pattern) => utils.pattern.removeDuplicateSlashes(pattern));
	}
	/**
	* Returns tasks grouped by basic pattern directories.
	*
	* Patterns that can be found inside (`./`) and outside (`../`) the current directory are handled separately.
	* This is necessary because directory traversal starts at the base directory and goes deeper.
	*/
	function convertPatternsToTasks(positive, negative, dynamic) {
		const tasks = [];
		const patternsOutsideCurrentDirectory = utils.pattern.getPatternsOutsideCurrentDirectory(positive);
		const patternsInsideCurrentDirectory = utils.pattern.getPatternsInsideCurrentDirectory(positive);
		const outsideCurrentDirectoryGroup = groupPatternsByBaseDirectory(patternsOutsideCurrentDirectory);
		const insideCurrentDirectoryGroup = groupPatternsByBaseDirectory(patternsInsideCurrentDirectory);
		tasks.push(...convertPatternGroupsToTasks(outsideCurrentDirectoryGroup, negative, dynamic));
		if ("." in insideCurrentDirectoryGroup) tasks.push(convertPatternGroupToTask(".", patternsInsideCurrentDirectory, negative, dynamic));
		else tasks.push(...convertPatternGroupsToTasks(insideCurrentDirectoryGroup, negative, dynamic));
		return tasks;
	}
	exports.convertPatternsToTasks = convertPatternsToTasks;
	function getPositivePatterns(patterns) {
		return utils.pattern.getPositivePatterns(patterns);
	}
	exports.getPositivePatterns = getPositivePatterns;
	function getNegativePatternsAsPositive(patterns, ignore) {
		return utils.pattern.getNegativePatterns(patterns).concat(ignore).map(utils.pattern.convertToPositivePattern);
	}
	exports.getNegativePatternsAsPositive = getNegativePatternsAsPositive;
	function groupPatternsByBaseDirectory(patterns) {
		return patterns.reduce((collection, pattern) => {
			const base = utils.pattern.getBaseDirectory(pattern);
			if (base in collection) collection[base].push(pattern);
			else collection[base] = [pattern];
			return collection;
		}, {});
	}
	exports.groupPatternsByBaseDirectory = groupPatternsByBaseDirectory;
	function convertPatternGroupsToTasks(positive, negative, dynamic) {
		return Object.keys(positive).map((base) => {
			return convertPatternGroupToTask(base, positive[base], negative, dynamic);
		});
	}
	exports.convertPatternGroupsToTasks = convertPatternGroupsToTasks;
	function convertPatternGroupToTask(base, positive, negative, dynamic) {
		return {
			dynamic,
			positive,
			negative,
			base,
			patterns: [].concat(positive, negative.map(utils.pattern.convertToNegativePattern))
		};
	}
	exports.convertPatternGroupToTask = convertPatternGroupToTask;
}));
var require_async$5 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.read = void 0;
	function read(path, settings, callback) {
		settings.fs.lstat(path, (lstatError, lstat) => {
			if (lstatError !== null) {
				callFailureCallback(callback, lstatError);
				return;
			}
			if (!lstat.isSymbolicLink() || !settings.followSymbolicLink) {
				callSuccessCallback(callback, lstat);
				return;
			}
			settings.fs.stat(path, (statError, stat) => {
				if (statError !== null) {
					if (settings.throwErrorOnBrokenSymbolicLink) {
						callFailureCallback(callback, statError);
						return;
					}
					callSuccessCallback(callback, lstat);
					return;
				}
				if (settings.markSymbolicLink) stat.isSymbolicLink = () => true;
				callSuccessCallback(callback, stat);
			});
		});
	}
	exports.read = read;
	function callFailureCallback(callback, error) {
		callback(error);
	}
	function callSuccessCallback(callback, result) {
		callback(null, result);
	}
}));
var require_sync$5 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.read = void 0;
	function read(path, settings) {
		const lstat = settings.fs.lstatSync(path);
		if (!lstat.isSymbolicLink() || !settings.followSymbolicLink) return lstat;
		try {
			const stat = settings.fs.statSync(path);
			if (settings.markSymbolicLink) stat.isSymbolicLink = () => true;
			return stat;
		} catch (error) {
			if (!settings.throwErrorOnBrokenSymbolicLink) return lstat;
			throw error;
		}
	}
	exports.read = read;
}));
var require_fs$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
	const fs = require("fs");
	exports.FILE_SYSTEM_ADAPTER = {
		lstat: fs.lstat,
		stat: fs.stat,
		lstatSync: fs.lstatSync,
		statSync: fs.statSync
	};
	function createFileSystemAdapter(fsMethods) {
		if (fsMethods === void 0) return exports.FILE_SYSTEM_ADAPTER;
		return Object.assign(Object.assign({}, exports.FILE_SYSTEM_ADAPTER), fsMethods);
	}
	exports.createFileSystemAdapter = createFileSystemAdapter;
}));
var require_settings$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const fs = require_fs$2();
	var Settings = class {
		constructor(_options = {}) {
			this._options = _options;
			this.followSymbolicLink = this._getValue(this._options.followSymbolicLink, true);
			this.fs = fs.createFileSystemAdapter(this._options.fs);
			this.markSymbolicLink = this._getValue(this._options.markSymbolicLink, false);
			this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
		}
		_getValue(option, value) {
			return option !== null && option !== void 0 ? option : value;
		}
	};
	exports.default = Settings;
}));
var require_out$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.statSync = exports.stat = exports.Settings = void 0;
	const async = require_async$5();
	const sync = require_sync$5();
	const settings_1 = require_settings$3();
	exports.Settings = settings_1.default;
	function stat(path, optionsOrSettingsOrCallback, callback) {
		if (typeof optionsOrSettingsOrCallback === "function") {
			async.read(path, getSettings(), optionsOrSettingsOrCallback);
			return;
		}
		async.read(path, getSettings(optionsOrSettingsOrCallback), callback);
	}
	exports.stat = stat;
	function statSync(path, optionsOrSettings) {
		const settings = getSettings(optionsOrSettings);
		return sync.read(path, settings);
	}
	exports.statSync = statSync;
	function getSettings(settingsOrOptions = {}) {
		if (settingsOrOptions instanceof settings_1.default) return settingsOrOptions;
		return new settings_1.default(settingsOrOptions);
	}
}));
var require_queue_microtask = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/*! queue-microtask. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */
	let promise;
	module.exports = typeof queueMicrotask === "function" ? queueMicrotask.bind(typeof window !== "undefined" ? window : global) : (cb) => (promise || (promise = Promise.resolve())).then(cb).catch((err) => setTimeout(() => {
		throw err;
	}, 0));
}));
var require_run_parallel = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/*! run-parallel. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */
	module.exports = runParallel;
	const queueMicrotask = require_queue_microtask();
	function runParallel(tasks, cb) {
		let results, pending, keys;
		let isSync = true;
		if (Array.isArray(tasks)) {
			results = [];
			pending = tasks.length;
		} else {
			keys = Object.keys(tasks);
			results = {};
			pending = keys.length;
		}
		function done(err) {
			function end() {
				if (cb) cb(err, results);
				cb = null;
			}
			if (isSync) queueMicrotask(end);
			else end();
		}
		function each(i, err, result) {
			results[i] = result;
			if (--pending === 0 || err) done(err);
		}
		if (!pending) done(null);
		else if (keys) keys.forEach(function(key) {
			tasks[key](function(err, result) {
				each(key, err, result);
			});
		});
		else tasks.forEach(function(task, i) {
			task(function(err, result) {
				each(i, err, result);
			});
		});
		isSync = false;
	}
}));
var require_constants = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES = void 0;
	const NODE_PROCESS_VERSION_PARTS = process.versions.node.split(".");
	if (NODE_PROCESS_VERSION_PARTS[0] === void 0 || NODE_PROCESS_VERSION_PARTS[1] === void 0) throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);
	const MAJOR_VERSION = Number.parseInt(NODE_PROCESS_VERSION_PARTS[0], 10);
	const MINOR_VERSION = Number.parseInt(NODE_PROCESS_VERSION_PARTS[1], 10);
	const SUPPORTED_MAJOR_VERSION = 10;
	/**
	* IS `true` for Node.js 10.10 and greater.
	*/
	exports.IS_SUPPORT_READDIR_WITH_FILE_TYPES = MAJOR_VERSION > SUPPORTED_MAJOR_VERSION || MAJOR_VERSION === SUPPORTED_MAJOR_VERSION && MINOR_VERSION >= 10;
}));
var require_fs$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createDirentFromStats = void 0;
	var DirentFromStats = class {
		constructor(name, stats) {
			this.name = name;
			this.isBlockDevice = stats.isBlockDevice.bind(stats);
			this.isCharacterDevice = stats.isCharacterDevice.bind(stats);
			this.isDirectory = stats.isDirectory.bind(stats);
			this.isFIFO = stats.isFIFO.bind(stats);
			this.isFile = stats.isFile.bind(stats);
			this.isSocket = stats.isSocket.bind(stats);
			this.isSymbolicLink = stats.isSymbolicLink.bind(stats);
		}
	};
	function createDirentFromStats(name, stats) {
		return new DirentFromStats(name, stats);
	}
	exports.createDirentFromStats = createDirentFromStats;
}));
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.fs = void 0;
	exports.fs = require_fs$1();
}));
var require_common$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.joinPathSegments = void 0;
	function joinPathSegments(a, b, separator) {
		/**
		* The correct handling of cases when the first segment is a root (`/`, `C:/`) or UNC path (`//?/C:/`).
		*/
		if (a.endsWith(separator)) return a + b;
		return a + separator + b;
	}
	exports.joinPathSegments = joinPathSegments;
}));
var require_async$4 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
	const fsStat = require_out$3();
	const rpl = require_run_parallel();
	const constants_1 = require_constants();
	const utils = require_utils();
	const common = require_common$1();
	function read(directory, settings, callback) {
		if (!settings.stats && constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
			readdirWithFileTypes(directory, settings, callback);
			return;
		}
		readdir(directory, settings, callback);
	}
	exports.read = read;
	function readdirWithFileTypes(directory, settings, callback) {
		settings.fs.readdir(directory, { withFileTypes: true }, (readdirError, dirents) => {
			if (readdirError !== null) {
				callFailureCallback(callback, readdirError);
				return;
			}
			const entries = dirents.map((dirent) => ({
				dirent,
				name: dirent.name,
				path: common.joinPathSegments(directory, dirent.name, settings.pathSegmentSeparator)
			}));
			if (!settings.followSymbolicLinks) {
				callSuccessCallback(callback, entries);
				return;
			}
			const tasks = entries.map((entry) => makeRplTaskEntry(entry, settings));
			rpl(tasks, (rplError, rplEntries) => {
				if (rplError !== null) {
					callFailureCallback(callback, rplError);
					return;
				}
				callSuccessCallback(callback, rplEntries);
			});
		});
	}
	exports.readdirWithFileTypes = readdirWithFileTypes;
	function makeRplTaskEntry(entry, settings) {
		return (done) => {
			if (!entry.dirent.isSymbolicLink()) {
				done(null, entry);
				return;
			}
			settings.fs.stat(entry.path, (statError, stats) => {
				if (statError !== null) {
					if (settings.throwErrorOnBrokenSymbolicLink) {
						done(statError);
						return;
					}
					done(null, entry);
					return;
				}
				entry.dirent = utils.fs.createDirentFromStats(entry.name, stats);
				done(null, entry);
			});
		};
	}
	function readdir(directory, settings, callback) {
		settings.fs.readdir(directory, (readdirError, names) => {
			if (readdirError !== null) {
				callFailureCallback(callback, readdirError);
				return;
			}
			const tasks = names.map((name) => {
				const path = common.joinPathSegments(directory, name, settings.pathSegmentSeparator);
				return (done) => {
					fsStat.stat(path, settings.fsStatSettings, (error, stats) => {
						if (error !== null) {
							done(error);
							return;
						}
						const entry = {
							name,
							path,
							dirent: utils.fs.createDirentFromStats(name, stats)
						};
						if (settings.stats) entry.stats = stats;
						done(null, entry);
					});
				};
			});
			rpl(tasks, (rplError, entries) => {
				if (rplError !== null) {
					callFailureCallback(callback, rplError);
					return;
				}
				callSuccessCallback(callback, entries);
			});
		});
	}
	exports.readdir = readdir;
	function callFailureCallback(callback, error) {
		callback(error);
	}
	function callSuccessCallback(callback, result) {
		callback(null, result);
	}
}));
var require_sync$4 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readdir = exports.readdirWithFileTypes = exports.read = void 0;
	const fsStat = require_out$3();
	const constants_1 = require_constants();
	const utils = require_utils();
	const common = require_common$1();
	function read(directory, settings) {
		if (!settings.stats && constants_1.IS_SUPPORT_READDIR_WITH_FILE_TYPES) return readdirWithFileTypes(directory, settings);
		return readdir(directory, settings);
	}
	exports.read = read;
	function readdirWithFileTypes(directory, settings) {
		return settings.fs.readdirSync(directory, { withFileTypes: true }).map((dirent) => {
			const entry = {
				dirent,
				name: dirent.name,
				path: common.joinPathSegments(directory, dirent.name, settings.pathSegmentSeparator)
			};
			if (entry.dirent.isSymbolicLink() && settings.followSymbolicLinks) try {
				const stats = settings.fs.statSync(entry.path);
				entry.dirent = utils.fs.createDirentFromStats(entry.name, stats);
			} catch (error) {
				if (settings.throwErrorOnBrokenSymbolicLink) throw error;
			}
			return entry;
		});
	}
	exports.readdirWithFileTypes = readdirWithFileTypes;
	function readdir(directory, settings) {
		return settings.fs.readdirSync(directory).map((name) => {
			const entryPath = common.joinPathSegments(directory, name, settings.pathSegmentSeparator);
			const stats = fsStat.statSync(entryPath, settings.fsStatSettings);
			const entry = {
				name,
				path: entryPath,
				dirent: utils.fs.createDirentFromStats(name, stats)
			};
			if (settings.stats) entry.stats = stats;
			return entry;
		});
	}
	exports.readdir = readdir;
}));
var require_fs = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createFileSystemAdapter = exports.FILE_SYSTEM_ADAPTER = void 0;
	const fs = require("fs");
	exports.FILE_SYSTEM_ADAPTER = {
		lstat: fs.lstat,
		stat: fs.stat,
		lstatSync: fs.lstatSync,
		statSync: fs.statSync,
		readdir: fs.readdir,
		readdirSync: fs.readdirSync
	};
	function createFileSystemAdapter(fsMethods) {
		if (fsMethods === void 0) return exports.FILE_SYSTEM_ADAPTER;
		return Object.assign(Object.assign({}, exports.FILE_SYSTEM_ADAPTER), fsMethods);
	}
	exports.createFileSystemAdapter = createFileSystemAdapter;
}));
var require_settings$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const path = require("path");
	const fsStat = require_out$3();
	const fs = require_fs();
	var Settings = class {
		constructor(_options = {}) {
			this._options = _options;
			this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, false);
			this.fs = fs.createFileSystemAdapter(this._options.fs);
			this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, path.sep);
			this.stats = this._getValue(this._options.stats, false);
			this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
			this.fsStatSettings = new fsStat.Settings({
				followSymbolicLink: this.followSymbolicLinks,
				fs: this.fs,
				throwErrorOnBrokenSymbolicLink: this.throwErrorOnBrokenSymbolicLink
			});
		}
		_getValue(option, value) {
			return option !== null && option !== void 0 ? option : value;
		}
	};
	exports.default = Settings;
}));
var require_out$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Settings = exports.scandirSync = exports.scandir = void 0;
	const async = require_async$4();
	const sync = require_sync$4();
	const settings_1 = require_settings$2();
	exports.Settings = settings_1.default;
	function scandir(path, optionsOrSettingsOrCallback, callback) {
		if (typeof optionsOrSettingsOrCallback === "function") {
			async.read(path, getSettings(), optionsOrSettingsOrCallback);
			return;
		}
		async.read(path, getSettings(optionsOrSettingsOrCallback), callback);
	}
	exports.scandir = scandir;
	function scandirSync(path, optionsOrSettings) {
		const settings = getSettings(optionsOrSettings);
		return sync.read(path, settings);
	}
	exports.scandirSync = scandirSync;
	function getSettings(settingsOrOptions = {}) {
		if (settingsOrOptions instanceof settings_1.default) return settingsOrOptions;
		return new settings_1.default(settingsOrOptions);
	}
}));
var require_reusify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function reusify(Constructor) {
		var head = new Constructor();
		var tail = head;
		function get() {
			var current = head;
			if (current.next) head = current.next;
			else {
				head = new Constructor();
				tail = head;
			}
			current.next = null;
			return current;
		}
		function release(obj) {
			tail.next = obj;
			tail = obj;
		}
		return {
			get,
			release
		};
	}
	module.exports = reusify;
}));
var require_queue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var reusify = require_reusify();
	function fastqueue(context, worker, _concurrency) {
		if (typeof context === "function") {
			_concurrency = worker;
			worker = context;
			context = null;
		}
		if (!(_concurrency >= 1)) throw new Error("fastqueue concurrency must be equal to or greater than 1");
		var cache = reusify(Task);
		var queueHead = null;
		var queueTail = null;
		var _running = 0;
		var errorHandler = null;
		var self = {
			push,
			drain: noop,
			saturated: noop,
			pause,
			paused: false,
			get concurrency() {
				return _concurrency;
			},
			set concurrency(value) {
				if (!(value >= 1)) throw new Error("fastqueue concurrency must be equal to or greater than 1");
				_concurrency = value;
				if (self.paused) return;
				for (; queueHead && _running < _concurrency;) {
					_running++;
					release();
				}
			},
			running,
			resume,
			idle,
			length,
			getQueue,
			unshift,
			empty: noop,
			kill,
			killAndDrain,
			error,
			abort
		};
		return self;
		function running() {
			return _running;
		}
		function pause() {
			self.paused = true;
		}
		function length() {
			var current = queueHead;
			var counter = 0;
			while (current) {
				current = current.next;
				counter++;
			}
			return counter;
		}
		function getQueue() {
			var current = queueHead;
			var tasks = [];
			while (current) {
				tasks.push(current.value);
				current = current.next;
			}
			return tasks;
		}
		function resume() {
			if (!self.paused) return;
			self.paused = false;
			if (queueHead === null) {
				_running++;
				release();
				return;
			}
			for (; queueHead && _running < _concurrency;) {
				_running++;
				release();
			}
		}
		function idle() {
			return _running === 0 && self.length() === 0;
		}
		function push(value, done) {
			var current = cache.get();
			current.context = context;
			current.release = release;
			current.value = value;
			current.callback = done || noop;
			current.errorHandler = errorHandler;
			if (_running >= _concurrency || self.paused) {
				if (queueTail) {
					queueTail.next = current;
					queueTail = current;
				} else {
					queueHead = current;
					queueTail = current;
					self.saturated();
				}
			} else {
				_running++;
				worker.call(context, current.value, current.worked);
			}
		}
		function unshift(value, done) {
			var current = cache.get();
			current.context = context;
			current.release = release;
			current.value = value;
			current.callback = done || noop;
			current.errorHandler = errorHandler;
			if (_running >= _concurrency || self.paused) {
				if (queueHead) {
					current.next = queueHead;
					queueHead = current;
				} else {
					queueHead = current;
					queueTail = current;
					self.saturated();
				}
			} else {
				_running++;
				worker.call(context, current.value, current.worked);
			}
		}
		function release(holder) {
			if (holder) cache.release(holder);
			var next = queueHead;
			if (next && _running <= _concurrency) {
				if (!self.paused) {
					if (queueTail === queueHead) queueTail = null;
					queueHead = next.next;
					next.next = null;
					worker.call(context, next.value, next.worked);
					if (queueTail === null) self.empty();
				} else _running--;
			} else if (--_running === 0) self.drain();
		}
		function kill() {
			queueHead = null;
			queueTail = null;
			self.drain = noop;
		}
		function killAndDrain() {
			queueHead = null;
			queueTail = null;
			self.drain();
			self.drain = noop;
		}
		function abort() {
			var current = queueHead;
			queueHead = null;
			queueTail = null;
			while (current) {
				var next = current.next;
				var callback = current.callback;
				var errorHandler = current.errorHandler;
				var val = current.value;
				var context = current.context;
				current.value = null;
				current.callback = noop;
				current.errorHandler = null;
				current.next = null;
				if (errorHandler) errorHandler(/* @__PURE__ */ new Error("abort"), val);
				callback.call(context, /* @__PURE__ */ new Error("abort"));
				cache.release(current);
				current = next;
			}
			self.drain = noop;
		}
		function error(handler) {
			errorHandler = handler;
		}
	}
	function noop() {}
	function Task() {
		this.value = null;
		this.callback = noop;
		this.next = null;
		this.release = noop;
		this.context = null;
		this.errorHandler = null;
		var self = this;
		this.worked = function worked(err, result) {
			var callback = self.callback;
			var errorHandler = self.errorHandler;
			var val = self.value;
			self.value = null;
			self.callback = noop;
			if (self.errorHandler) errorHandler(err, val);
			callback.call(self.context, err, result);
			self.release(self);
		};
	}
	function queueAsPromised(context, worker, _concurrency) {
		if (typeof context === "function") {
			_concurrency = worker;
			worker = context;
			context = null;
		}
		function asyncWrapper(arg, cb) {
			worker.call(this, arg).then(function(res) {
				cb(null, res);
			}, cb);
		}
		var queue = fastqueue(context, asyncWrapper, _concurrency);
		var pushCb = queue.push;
		var unshiftCb = queue.unshift;
		queue.push = push;
		queue.unshift = unshift;
		queue.drained = drained;
		return queue;
		function push(value) {
			var p = new Promise(function(resolve, reject) {
				pushCb(value, function(err, result) {
					if (err) {
						reject(err);
						return;
					}
					resolve(result);
				});
			});
			p.catch(noop);
			return p;
		}
		function unshift(value) {
			var p = new Promise(function(resolve, reject) {
				unshiftCb(value, function(err, result) {
					if (err) {
						reject(err);
						return;
					}
					resolve(result);
				});
			});
			p.catch(noop);
			return p;
		}
		function drained() {
			return new Promise(function(resolve) {
				process.nextTick(function() {
					if (queue.idle()) resolve();
					else {
						var previousDrain = queue.drain;
						queue.drain = function() {
							if (typeof previousDrain === "function") previousDrain();
							resolve();
							queue.drain = previousDrain;
						};
					}
				});
			});
		}
	}
	module.exports = fastqueue;
	module.exports.promise = queueAsPromised;
}));
var require_common = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.joinPathSegments = exports.replacePathSegmentSeparator = exports.isAppliedFilter = exports.isFatalError = void 0;
	function isFatalError(settings, error) {
		if (settings.errorFilter === null) return true;
		return !settings.errorFilter(error);
	}
	exports.isFatalError = isFatalError;
	function isAppliedFilter(filter, value) {
		return filter === null || filter(value);
	}
	exports.isAppliedFilter = isAppliedFilter;
	function replacePathSegmentSeparator(filepath, separator) {
		return filepath.split(/[/\\]/).join(separator);
	}
	exports.replacePathSegmentSeparator = replacePathSegmentSeparator;
	function joinPathSegments(a, b, separator) {
		if (a === "") return b;
		/**
		* The correct handling of cases when the first segment is a root (`/`, `C:/`) or UNC path (`//?/C:/`).
		*/
		if (a.endsWith(separator)) return a + b;
		return a + separator + b;
	}
	exports.joinPathSegments = joinPathSegments;
}));
var require_reader$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const common = require_common();
	var Reader = class {
		constructor(_root, _settings) {
			this._root = _root;
			this._settings = _settings;
			this._root = common.replacePathSegmentSeparator(_root, _settings.pathSegmentSeparator);
		}
	};
	exports.default = Reader;
}));
var require_async$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const events_1 = require("events");
	const fsScandir = require_out$2();
	const fastq = require_queue();
	const common = require_common();
	const reader_1 = require_reader$1();
	var AsyncReader = class extends reader_1.default {
		constructor(_root, _settings) {
			super(_root, _settings);
			this._settings = _settings;
			this._scandir = fsScandir.scandir;
			this._emitter = new events_1.EventEmitter();
			this._queue = fastq(this._worker.bind(this), this._settings.concurrency);
			this._isFatalError = false;
			this._isDestroyed = false;
			this._queue.drain = () => {
				if (!this._isFatalError) this._emitter.emit("end");
			};
		}
		read() {
			this._isFatalError = false;
			this._isDestroyed = false;
			setImmediate(() => {
				this._pushToQueue(this._root, this._settings.basePath);
			});
			return this._emitter;
		}
		get isDestroyed() {
			return this._isDestroyed;
		}
		destroy() {
			if (this._isDestroyed) throw new Error("The reader is already destroyed");
			this._isDestroyed = true;
			this._queue.killAndDrain();
		}
		onEntry(callback) {
			this._emitter.on("entry", callback);
		}
		onError(callback) {
			this._emitter.once("error", callback);
		}
		onEnd(callback) {
			this._emitter.once("end", callback);
		}
		_pushToQueue(directory, base) {
			const queueItem = {
				directory,
				base
			};
			this._queue.push(queueItem, (error) => {
				if (error !== null) this._handleError(error);
			});
		}
		_worker(item, done) {
			this._scandir(item.directory, this._settings.fsScandirSettings, (error, entries) => {
				if (error !== null) {
					done(error, void 0);
					return;
				}
				for (const entry of entries) this._handleEntry(entry, item.base);
				done(null, void 0);
			});
		}
		_handleError(error) {
			if (this._isDestroyed || !common.isFatalError(this._settings, error)) return;
			this._isFatalError = true;
			this._isDestroyed = true;
			this._emitter.emit("error", error);
		}
		_handleEntry(entry, base) {
			if (this._isDestroyed || this._isFatalError) return;
			const fullpath = entry.path;
			if (base !== void 0) entry.path = common.joinPathSegments(base, entry.name, this._settings.pathSegmentSeparator);
			if (common.isAppliedFilter(this._settings.entryFilter, entry)) this._emitEntry(entry);
			if (entry.dirent.isDirectory() && common.isAppliedFilter(this._settings.deepFilter, entry)) this._pushToQueue(fullpath, base === void 0 ? void 0 : entry.path);
		}
		_emitEntry(entry) {
			this._emitter.emit("entry", entry);
		}
	};
	exports.default = AsyncReader;
}));
var require_async$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const async_1 = require_async$3();
	var AsyncProvider = class {
		constructor(_root, _settings) {
			this._root = _root;
			this._settings = _settings;
			this._reader = new async_1.default(this._root, this._settings);
			this._storage = [];
		}
		read(callback) {
			this._reader.onError((error) => {
				callFailureCallback(callback, error);
			});
			this._reader.onEntry((entry) => {
				this._storage.push(entry);
			});
			this._reader.onEnd(() => {
				callSuccessCallback(callback, this._storage);
			});
			this._reader.read();
		}
	};
	exports.default = AsyncProvider;
	function callFailureCallback(callback, error) {
		callback(error);
	}
	function callSuccessCallback(callback, entries) {
		callback(null, entries);
	}
}));
var require_stream$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const stream_1 = require("stream");
	const async_1 = require_async$3();
	var StreamProvider = class {
		constructor(_root, _settings) {
			this._root = _root;
			this._settings = _settings;
			this._reader = new async_1.default(this._root, this._settings);
			this._stream = new stream_1.Readable({
				objectMode: true,
				read: () => {},
				destroy: () => {
					if (!this._reader.isDestroyed) this._reader.destroy();
				}
			});
		}
		read() {
			this._reader.onError((error) => {
				this._stream.emit("error", error);
			});
			this._reader.onEntry((entry) => {
				this._stream.push(entry);
			});
			this._reader.onEnd(() => {
				this._stream.push(null);
			});
			this._reader.read();
			return this._stream;
		}
	};
	exports.default = StreamProvider;
}));
var require_sync$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const fsScandir = require_out$2();
	const common = require_common();
	const reader_1 = require_reader$1();
	var SyncReader = class extends reader_1.default {
		constructor() {
			super(...arguments);
			this._scandir = fsScandir.scandirSync;
			this._storage = [];
			this._queue = /* @__PURE__ */ new Set();
		}
		read() {
			this._pushToQueue(this._root, this._settings.basePath);
			this._handleQueue();
			return this._storage;
		}
		_pushToQueue(directory, base) {
			this._queue.add({
				directory,
				base
			});
		}
		_handleQueue() {
			for (const item of this._queue.values()) this._handleDirectory(item.directory, item.base);
		}
		_handleDirectory(directory, base) {
			try {
				const entries = this._scandir(directory, this._settings.fsScandirSettings);
				for (const entry of entries) this._handleEntry(entry, base);
			} catch (error) {
				this._handleError(error);
			}
		}
		_handleError(error) {
			if (!common.isFatalError(this._settings, error)) return;
			throw error;
		}
		_handleEntry(entry, base) {
			const fullpath = entry.path;
			if (base !== void 0) entry.path = common.joinPathSegments(base, entry.name, this._settings.pathSegmentSeparator);
			if (common.isAppliedFilter(this._settings.entryFilter, entry)) this._pushToStorage(entry);
			if (entry.dirent.isDirectory() && common.isAppliedFilter(this._settings.deepFilter, entry)) this._pushToQueue(fullpath, base === void 0 ? void 0 : entry.path);
		}
		_pushToStorage(entry) {
			this._storage.push(entry);
		}
	};
	exports.default = SyncReader;
}));
var require_sync$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const sync_1 = require_sync$3();
	var SyncProvider = class {
		constructor(_root, _settings) {
			this._root = _root;
			this._settings = _settings;
			this._reader = new sync_1.default(this._root, this._settings);
		}
		read() {
			return this._reader.read();
		}
	};
	exports.default = SyncProvider;
}));
var require_settings$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const path = require("path");
	const fsScandir = require_out$2();
	var Settings = class {
		constructor(_options = {}) {
			this._options = _options;
			this.basePath = this._getValue(this._options.basePath, void 0);
			this.concurrency = this._getValue(this._options.concurrency, Number.POSITIVE_INFINITY);
			this.deepFilter = this._getValue(this._options.deepFilter, null);
			this.entryFilter = this._getValue(this._options.entryFilter, null);
			this.errorFilter = this._getValue(this._options.errorFilter, null);
			this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, path.sep);
			this.fsScandirSettings = new fsScandir.Settings({
				followSymbolicLinks: this._options.followSymbolicLinks,
				fs: this._options.fs,
				pathSegmentSeparator: this._options.pathSegmentSeparator,
				stats: this._options.stats,
				throwErrorOnBrokenSymbolicLink: this._options.throwErrorOnBrokenSymbolicLink
			});
		}
		_getValue(option, value) {
			return option !== null && option !== void 0 ? option : value;
		}
	};
	exports.default = Settings;
}));
var require_out$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Settings = exports.walkStream = exports.walkSync = exports.walk = void 0;
	const async_1 = require_async$2();
	const stream_1 = require_stream$2();
	const sync_1 = require_sync$2();
	const settings_1 = require_settings$1();
	exports.Settings = settings_1.default;
	function walk(directory, optionsOrSettingsOrCallback, callback) {
		if (typeof optionsOrSettingsOrCallback === "function") {
			new async_1.default(directory, getSettings()).read(optionsOrSettingsOrCallback);
			return;
		}
		new async_1.default(directory, getSettings(optionsOrSettingsOrCallback)).read(callback);
	}
	exports.walk = walk;
	function walkSync(directory, optionsOrSettings) {
		const settings = getSettings(optionsOrSettings);
		return new sync_1.default(directory, settings).read();
	}
	exports.walkSync = walkSync;
	function walkStream(directory, optionsOrSettings) {
		const settings = getSettings(optionsOrSettings);
		return new stream_1.default(directory, settings).read();
	}
	exports.walkStream = walkStream;
	function getSettings(settingsOrOptions = {}) {
		if (settingsOrOptions instanceof settings_1.default) return settingsOrOptions;
		return new settings_1.default(settingsOrOptions);
	}
}));
var require_reader = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const path = require("path");
	const fsStat = require_out$3();
	const utils = require_utils$1();
	var Reader = class {
		constructor(_settings) {
			this._settings = _settings;
			this._fsStatSettings = new fsStat.Settings({
				followSymbolicLink: this._settings.followSymbolicLinks,
				fs: this._settings.fs,
				throwErrorOnBrokenSymbolicLink: this._settings.followSymbolicLinks
			});
		}
		_getFullEntryPath(filepath) {
			return path.resolve(this._settings.cwd, filepath);
		}
		_makeEntry(stats, pattern) {
			const entry = {
				name: pattern,
				path: pattern,
				dirent: utils.fs.createDirentFromStats(pattern, stats)
			};
			if (this._settings.stats) entry.stats = stats;
			return entry;
		}
		_isFatalError(error) {
			return !utils.errno.isEnoentCodeError(error) && !this._settings.suppressErrors;
		}
	};
	exports.default = Reader;
}));
var require_stream$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const stream_1 = require("stream");
	const fsStat = require_out$3();
	const fsWalk = require_out$1();
	const reader_1 = require_reader();
	var ReaderStream = class extends reader_1.default {
		constructor() {
			super(...arguments);
			this._walkStream = fsWalk.walkStream;
			this._stat = fsStat.stat;
		}
		dynamic(root, options) {
			return this._walkStream(root, options);
		}
		static(patterns, options) {
			const filepaths = patterns.map(this._getFullEntryPath, this);
			const stream = new stream_1.PassThrough({ objectMode: true });
			stream._write = (index, _enc, done) => {
				return this._getEntry(filepaths[index], patterns[index], options).then((entry) => {
					if (entry !== null && options.entryFilter(entry)) stream.push(entry);
					if (index === filepaths.length - 1) stream.end();
					done();
				}).catch(done);
			};
			for (let i = 0; i < filepaths.length; i++) stream.write(i);
			return stream;
		}
		_getEntry(filepath, pattern, options) {
			return this._getStat(filepath).then((stats) => this._makeEntry(stats, pattern)).catch((error) => {
				if (options.errorFilter(error)) return null;
				throw error;
			});
		}
		_getStat(filepath) {
			return new Promise((resolve, reject) => {
				this._stat(filepath, this._fsStatSettings, (error, stats) => {
					return error === null ? resolve(stats) : reject(error);
				});
			});
		}
	};
	exports.default = ReaderStream;
}));
var require_async$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const fsWalk = require_out$1();
	const reader_1 = require_reader();
	const stream_1 = require_stream$1();
	var ReaderAsync = class extends reader_1.default {
		constructor() {
			super(...arguments);
			this._walkAsync = fsWalk.walk;
			this._readerStream = new stream_1.default(this._settings);
		}
		dynamic(root, options) {
			return new Promise((resolve, reject) => {
				this._walkAsync(root, options, (error, entries) => {
					if (error === null) resolve(entries);
					else reject(error);
				});
			});
		}
		async static(patterns, options) {
			const entries = [];
			const stream = this._readerStream.static(patterns, options);
			return new Promise((resolve, reject) => {
				stream.once("error", reject);
				stream.on("data", (entry) => entries.push(entry));
				stream.once("end", () => resolve(entries));
			});
		}
	};
	exports.default = ReaderAsync;
}));
var require_matcher = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const utils = require_utils$1();
	var Matcher = class {
		constructor(_patterns, _settings, _micromatchOptions) {
			this._patterns = _patterns;
			this._settings = _settings;
			this._micromatchOptions = _micromatchOptions;
			this._storage = [];
			this._fillStorage();
		}
		_fillStorage() {
			for (const pattern of this._patterns) {
				const segments = this._getPatternSegments(pattern);
				const sections = this._splitSegmentsIntoSections(segments);
				this._storage.push({
					complete: sections.length <= 1,
					pattern,
					segments,
					sections
				});
			}
		}
		_getPatternSegments(pattern) {
			return utils.pattern.getPatternParts(pattern, this._micromatchOptions).map((part) => {
				if (!utils.pattern.isDynamicPattern(part, this._settings)) return {
					dynamic: false,
					pattern: part
				};
				return {
					dynamic: true,
					pattern: part,
					patternRe: utils.pattern.makeRe(part, this._micromatchOptions)
				};
			});
		}
		_splitSegmentsIntoSections(segments) {
			return utils.array.splitWhen(segments, (segment) => segment.dynamic && utils.pattern.hasGlobStar(segment.pattern));
		}
	};
	exports.default = Matcher;
}));
var require_partial = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const matcher_1 = require_matcher();
	var PartialMatcher = class extends matcher_1.default {
		match(filepath) {
			const parts = filepath.split("/");
			const levels = parts.length;
			const patterns = this._storage.filter((info) => !info.complete || info.segments.length > levels);
			for (const pattern of patterns) {
				const section = pattern.sections[0];
				/**
				* In this case, the pattern has a globstar and we must read all directories unconditionally,
				* but only if the level has reached the end of the first group.
				*
				* fixtures/{a,b}/**
				*  ^ true/false  ^ always true
				*/
				if (!pattern.complete && levels > section.length) return true;
				if (parts.every((part, index) => {
					const segment = pattern.segments[index];
					if (segment.dynamic && segment.patternRe.test(part)) return true;
					if (!segment.dynamic && segment.pattern === part) return true;
					return false;
				})) return true;
			}
			return false;
		}
	};
	exports.default = PartialMatcher;
}));
var require_deep = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const utils = require_utils$1();
	const partial_1 = require_partial();
	var DeepFilter = class {
		constructor(_settings, _micromatchOptions) {
			this._settings = _settings;
			this._micromatchOptions = _micromatchOptions;
		}
		getFilter(basePath, positive, negative) {
			const matcher = this._getMatcher(positive);
			const negativeRe = this._getNegativePatternsRe(negative);
			return (entry) => this._filter(basePath, entry, matcher, negativeRe);
		}
		_getMatcher(patterns) {
			return new partial_1.default(patterns, this._settings, this._micromatchOptions);
		}
		_getNegativePatternsRe(patterns) {
			const affectDepthOfReadingPatterns = patterns.filter(utils.pattern.isAffectDepthOfReadingPattern);
			return utils.pattern.convertPatternsToRe(affectDepthOfReadingPatterns, this._micromatchOptions);
		}
		_filter(basePath, entry, matcher, negativeRe) {
			if (this._isSkippedByDeep(basePath, entry.path)) return false;
			if (this._isSkippedSymbolicLink(entry)) return false;
			const filepath = utils.path.removeLeadingDotSegment(entry.path);
			if (this._isSkippedByPositivePatterns(filepath, matcher)) return false;
			return this._isSkippedByNegativePatterns(filepath, negativeRe);
		}
		_isSkippedByDeep(basePath, entryPath) {
			/**
			* Avoid unnecessary depth calculations when it doesn't matter.
			*/
			if (this._settings.deep === Infinity) return false;
			return this._getEntryLevel(basePath, entryPath) >= this._settings.deep;
		}
		_getEntryLevel(basePath, entryPath) {
			const entryPathDepth = entryPath.split("/").length;
			if (basePath === "") return entryPathDepth;
			return entryPathDepth - basePath.split("/").length;
		}
		_isSkippedSymbolicLink(entry) {
			return !this._settings.followSymbolicLinks && entry.dirent.isSymbolicLink();
		}
		_isSkippedByPositivePatterns(entryPath, matcher) {
			return !this._settings.baseNameMatch && !matcher.match(entryPath);
		}
		_isSkippedByNegativePatterns(entryPath, patternsRe) {
			return !utils.pattern.matchAny(entryPath, patternsRe);
		}
	};
	exports.default = DeepFilter;
}));
var require_entry$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const utils = require_utils$1();
	var EntryFilter = class {
		constructor(_settings, _micromatchOptions) {
			this._settings = _settings;
			this._micromatchOptions = _micromatchOptions;
			this.index = /* @__PURE__ */ new Map();
		}
		getFilter(positive, negative) {
			const [absoluteNegative, relativeNegative] = utils.pattern.partitionAbsoluteAndRelative(negative);
			const patterns = {
				positive: { all: utils.pattern.convertPatternsToRe(positive, this._micromatchOptions) },
				negative: {
					absolute: utils.pattern.convertPatternsToRe(absoluteNegative, Object.assign(Object.assign({}, this._micromatchOptions), { dot: true })),
					relative: utils.pattern.convertPatternsToRe(relativeNegative, Object.assign(Object.assign({}, this._micromatchOptions), { dot: true }))
				}
			};
			return (entry) => this._filter(entry, patterns);
		}
		_filter(entry, patterns) {
			const filepath = utils.path.removeLeadingDotSegment(entry.path);
			if (this._settings.unique && this._isDuplicateEntry(filepath)) return false;
			if (this._onlyFileFilter(entry) || this._onlyDirectoryFilter(entry)) return false;
			const isMatched = this._isMatchToPatternsSet(filepath, patterns, entry.dirent.isDirectory());
			if (this._settings.unique && isMatched) this._createIndexRecord(filepath);
			return isMatched;
		}
		_isDuplicateEntry(filepath) {
			return this.index.has(filepath);
		}
		_createIndexRecord(filepath) {
			this.index.set(filepath, void 0);
		}
		_onlyFileFilter(entry) {
			return this._settings.onlyFiles && !entry.dirent.isFile();
		}
		_onlyDirectoryFilter(entry) {
			return this._settings.onlyDirectories && !entry.dirent.isDirectory();
		}
		_isMatchToPatternsSet(filepath, patterns, isDirectory) {
			if (!this._isMatchToPatterns(filepath, patterns.positive.all, isDirectory)) return false;
			if (this._isMatchToPatterns(filepath, patterns.negative.relative, isDirectory)) return false;
			if (this._isMatchToAbsoluteNegative(filepath, patterns.negative.absolute, isDirectory)) return false;
			return true;
		}
		_isMatchToAbsoluteNegative(filepath, patternsRe, isDirectory) {
			if (patternsRe.length === 0) return false;
			const fullpath = utils.path.makeAbsolute(this._settings.cwd, filepath);
			return this._isMatchToPatterns(fullpath, patternsRe, isDirectory);
		}
		_isMatchToPatterns(filepath, patternsRe, isDirectory) {
			if (patternsRe.length === 0) return false;
			const isMatched = utils.pattern.matchAny(filepath, patternsRe);
			if (!isMatched && isDirectory) return utils.pattern.matchAny(filepath + "/", patternsRe);
			return isMatched;
		}
	};
	exports.default = EntryFilter;
}));
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const utils = require_utils$1();
	var ErrorFilter = class {
		constructor(_settings) {
			this._settings = _settings;
		}
		getFilter() {
			return (error) => this._isNonFatalError(error);
		}
		_isNonFatalError(error) {
			return utils.errno.isEnoentCodeError(error) || this._settings.suppressErrors;
		}
	};
	exports.default = ErrorFilter;
}));
var require_entry = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const utils = require_utils$1();
	var EntryTransformer = class {
		constructor(_settings) {
			this._settings = _settings;
		}
		getTransformer() {
			return (entry) => this._transform(entry);
		}
		_transform(entry) {
			let filepath = entry.path;
			if (this._settings.absolute) {
				filepath = utils.path.makeAbsolute(this._settings.cwd, filepath);
				filepath = utils.path.unixify(filepath);
			}
			if (this._settings.markDirectories && entry.dirent.isDirectory()) filepath += "/";
			if (!this._settings.objectMode) return filepath;
			return Object.assign(Object.assign({}, entry), { path: filepath });
		}
	};
	exports.default = EntryTransformer;
}));
var require_provider = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const path = require("path");
	const deep_1 = require_deep();
	const entry_1 = require_entry$1();
	const error_1 = require_error();
	const entry_2 = require_entry();
	var Provider = class {
		constructor(_settings) {
			this._settings = _settings;
			this.errorFilter = new error_1.default(this._settings);
			this.entryFilter = new entry_1.default(this._settings, this._getMicromatchOptions());
			this.deepFilter = new deep_1.default(this._settings, this._getMicromatchOptions());
			this.entryTransformer = new entry_2.default(this._settings);
		}
		_getRootDirectory(task) {
			return path.resolve(this._settings.cwd, task.base);
		}
		_getReaderOptions(task) {
			const basePath = task.base === "." ? "" : task.base;
			return {
				basePath,
				pathSegmentSeparator: "/",
				concurrency: this._settings.concurrency,
				deepFilter: this.deepFilter.getFilter(basePath, task.positive, task.negative),
				entryFilter: this.entryFilter.getFilter(task.positive, task.negative),
				errorFilter: this.errorFilter.getFilter(),
				followSymbolicLinks: this._settings.followSymbolicLinks,
				fs: this._settings.fs,
				stats: this._settings.stats,
				throwErrorOnBrokenSymbolicLink: this._settings.throwErrorOnBrokenSymbolicLink,
				transform: this.entryTransformer.getTransformer()
			};
		}
		_getMicromatchOptions() {
			return {
				dot: this._settings.dot,
				matchBase: this._settings.baseNameMatch,
				nobrace: !this._settings.braceExpansion,
				nocase: !this._settings.caseSensitiveMatch,
				noext: !this._settings.extglob,
				noglobstar: !this._settings.globstar,
				posix: true,
				strictSlashes: false
			};
		}
	};
	exports.default = Provider;
}));
var require_async = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const async_1 = require_async$1();
	const provider_1 = require_provider();
	var ProviderAsync = class extends provider_1.default {
		constructor() {
			super(...arguments);
			this._reader = new async_1.default(this._settings);
		}
		async read(task) {
			const root = this._getRootDirectory(task);
			const options = this._getReaderOptions(task);
			return (await this.api(root, task, options)).map((entry) => options.transform(entry));
		}
		api(root, task, options) {
			if (task.dynamic) return this._reader.dynamic(root, options);
			return this._reader.static(task.patterns, options);
		}
	};
	exports.default = ProviderAsync;
}));
var require_stream = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const stream_1 = require("stream");
	const stream_2 = require_stream$1();
	const provider_1 = require_provider();
	var ProviderStream = class extends provider_1.default {
		constructor() {
			super(...arguments);
			this._reader = new stream_2.default(this._settings);
		}
		read(task) {
			const root = this._getRootDirectory(task);
			const options = this._getReaderOptions(task);
			const source = this.api(root, task, options);
			const destination = new stream_1.Readable({
				objectMode: true,
				read: () => {}
			});
			source.once("error", (error) => destination.emit("error", error)).on("data", (entry) => destination.emit("data", options.transform(entry))).once("end", () => destination.emit("end"));
			destination.once("close", () => source.destroy());
			return destination;
		}
		api(root, task, options) {
			if (task.dynamic) return this._reader.dynamic(root, options);
			return this._reader.static(task.patterns, options);
		}
	};
	exports.default = ProviderStream;
}));
var require_sync$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const fsStat = require_out$3();
	const fsWalk = require_out$1();
	const reader_1 = require_reader();
	var ReaderSync = class extends reader_1.default {
		constructor() {
			super(...arguments);
			this._walkSync = fsWalk.walkSync;
			this._statSync = fsStat.statSync;
		}
		dynamic(root, options) {
			return this._walkSync(root, options);
		}
		static(patterns, options) {
			const entries = [];
			for (const pattern of patterns) {
				const filepath = this._getFullEntryPath(pattern);
				const entry = this._getEntry(filepath, pattern, options);
				if (entry === null || !options.entryFilter(entry)) continue;
				entries.push(entry);
			}
			return entries;
		}
		_getEntry(filepath, pattern, options) {
			try {
				const stats = this._getStat(filepath);
				return this._makeEntry(stats, pattern);
			} catch (error) {
				if (options.errorFilter(error)) return null;
				throw error;
			}
		}
		_getStat(filepath) {
			return this._statSync(filepath, this._fsStatSettings);
		}
	};
	exports.default = ReaderSync;
}));
var require_sync = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const sync_1 = require_sync$1();
	const provider_1 = require_provider();
	var ProviderSync = class extends provider_1.default {
		constructor() {
			super(...arguments);
			this._reader = new sync_1.default(this._settings);
		}
		read(task) {
			const root = this._getRootDirectory(task);
			const options = this._getReaderOptions(task);
			return this.api(root, task, options).map(options.transform);
		}
		api(root, task, options) {
			if (task.dynamic) return this._reader.dynamic(root, options);
			return this._reader.static(task.patterns, options);
		}
	};
	exports.default = ProviderSync;
}));
var require_settings = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DEFAULT_FILE_SYSTEM_ADAPTER = void 0;
	const fs = require("fs");
	const os = require("os");
	/**
	* The `os.cpus` method can return zero. We expect the number of cores to be greater than zero.
	* https://github.com/nodejs/node/blob/7faeddf23a98c53896f8b574a6e66589e8fb1eb8/lib/os.js#L106-L107
	*/
	const CPU_COUNT = Math.max(os.cpus().length, 1);
	exports.DEFAULT_FILE_SYSTEM_ADAPTER = {
		lstat: fs.lstat,
		lstatSync: fs.lstatSync,
		stat: fs.stat,
		statSync: fs.statSync,
		readdir: fs.readdir,
		readdirSync: fs.readdirSync
	};
	var Settings = class {
		constructor(_options = {}) {
			this._options = _options;
			this.absolute = this._getValue(this._options.absolute, false);
			this.baseNameMatch = this._getValue(this._options.baseNameMatch, false);
			this.braceExpansion = this._getValue(this._options.braceExpansion, true);
			this.caseSensitiveMatch = this._getValue(this._options.caseSensitiveMatch, true);
			this.concurrency = this._getValue(this._options.concurrency, CPU_COUNT);
			this.cwd = this._getValue(this._options.cwd, process.cwd());
			this.deep = this._getValue(this._options.deep, Infinity);
			this.dot = this._getValue(this._options.dot, false);
			this.extglob = this._getValue(this._options.extglob, true);
			this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, true);
			this.fs = this._getFileSystemMethods(this._options.fs);
			this.globstar = this._getValue(this._options.globstar, true);
			this.ignore = this._getValue(this._options.ignore, []);
			this.markDirectories = this._getValue(this._options.markDirectories, false);
			this.objectMode = this._getValue(this._options.objectMode, false);
			this.onlyDirectories = this._getValue(this._options.onlyDirectories, false);
			this.onlyFiles = this._getValue(this._options.onlyFiles, true);
			this.stats = this._getValue(this._options.stats, false);
			this.suppressErrors = this._getValue(this._options.suppressErrors, false);
			this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, false);
			this.unique = this._getValue(this._options.unique, true);
			if (this.onlyDirectories) this.onlyFiles = false;
			if (this.stats) this.objectMode = true;
			this.ignore = [].concat(this.ignore);
		}
		_getValue(option, value) {
			return option === void 0 ? value : option;
		}
		_getFileSystemMethods(methods = {}) {
			return Object.assign(Object.assign({}, exports.DEFAULT_FILE_SYSTEM_ADAPTER), methods);
		}
	};
	exports.default = Settings;
}));
var require_out = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const taskManager = require_tasks();
	const async_1 = require_async();
	const stream_1 = require_stream();
	const sync_1 = require_sync();
	const settings_1 = require_settings();
	const utils = require_utils$1();
	async function FastGlob(source, options) {
		assertPatternsInput(source);
		const works = getWorks(source, async_1.default, options);
		const result = await Promise.all(works);
		return utils.array.flatten(result);
	}
	(function(FastGlob) {
		FastGlob.glob = FastGlob;
		FastGlob.globSync = sync;
		FastGlob.globStream = stream;
		FastGlob.async = FastGlob;
		function sync(source, options) {
			assertPatternsInput(source);
			const works = getWorks(source, sync_1.default, options);
			return utils.array.flatten(works);
		}
		FastGlob.sync = sync;
		function stream(source, options) {
			assertPatternsInput(source);
			const works = getWorks(source, stream_1.default, options);
			/**
			* The stream returned by the provider cannot work with an asynchronous iterator.
			* To support asynchronous iterators, regardless of the number of tasks, we always multiplex streams.
			* This affects performance (+25%). I don't see best solution right now.
			*/
			return utils.stream.merge(works);
		}
		FastGlob.stream = stream;
		function generateTasks(source, options) {
			assertPatternsInput(source);
			const patterns = [].concat(source);
			const settings = new settings_1.default(options);
			return taskManager.generate(patterns, settings);
		}
		FastGlob.generateTasks = generateTasks;
		function isDynamicPattern(source, options) {
			assertPatternsInput(source);
			const settings = new settings_1.default(options);
			return utils.pattern.isDynamicPattern(source, settings);
		}
		FastGlob.isDynamicPattern = isDynamicPattern;
		function escapePath(source) {
			assertPatternsInput(source);
			return utils.path.escape(source);
		}
		FastGlob.escapePath = escapePath;
		function convertPathToPattern(source) {
			assertPatternsInput(source);
			return utils.path.convertPathToPattern(source);
		}
		FastGlob.convertPathToPattern = convertPathToPattern;
		(function(posix) {
			function escapePath(source) {
				assertPatternsInput(source);
				return utils.path.escapePosixPath(source);
			}
			posix.escapePath = escapePath;
			function convertPathToPattern(source) {
				assertPatternsInput(source);
				return utils.path.convertPosixPathToPattern(source);
			}
			posix.convertPathToPattern = convertPathToPattern;
		})(FastGlob.posix || (FastGlob.posix = {}));
		(function(win32) {
			function escapePath(source) {
				assertPatternsInput(source);
				return utils.path.escapeWindowsPath(source);
			}
			win32.escapePath = escapePath;
			function convertPathToPattern(source) {
				assertPatternsInput(source);
				return utils.path.convertWindowsPathToPattern(source);
			}
			win32.convertPathToPattern = convertPathToPattern;
		})(FastGlob.win32 || (FastGlob.win32 = {}));
	})(FastGlob || (FastGlob = {}));
	function getWorks(source, _Provider, options) {
		const patterns = [].concat(source);
		const settings = new settings_1.default(options);
		const tasks = taskManager.generate(patterns, settings);
		const provider = new _Provider(settings);
		return tasks.map(provider.read, provider);
	}
	function assertPatternsInput(input) {
		if (![].concat(input).every((item) => utils.string.isString(item) && !utils.string.isEmpty(item))) throw new TypeError("Patterns must be a string (non empty) or an array of strings");
	}
	module.exports = FastGlob;
}));
/** @throws UsageError when there is nothing of that name */
function inspect(path, cwd) {
	if (path === "") throw new UsageError("an empty path", "is a variable unset? `.` is the current folder");
	const absolute = (0, node_path.resolve)(cwd, path);
	try {
		return {
			absolute,
			isFolder: (0, node_fs.statSync)(absolute).isDirectory()
		};
	} catch (error) {
		const reason = error.code === "ENOENT" ? "no such file or folder" : "cannot be opened";
		throw new UsageError(`${displayPath(Buffer.from(path))}: ${reason}`, "check the spelling; paths are relative to the current folder");
	}
}
/** As a shell would with `**` and dotfiles switched on; below `**` only files, since folders would bring in everything again. */
async function expand(pattern, cwd) {
	const { default: glob } = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require_out(), 1));
	return glob(pattern.split(node_path.sep).join("/"), {
		cwd,
		dot: true,
		followSymbolicLinks: false,
		ignore: ["**/.git/**"],
		onlyFiles: pattern.includes("**"),
		suppressErrors: true
	});
}
/** @throws UsageError for a path that does not exist, and for a pattern that nothing matches */
async function resolveNamed(paths, cwd) {
	const named = [];
	for (const path of paths) try {
		named.push(inspect(path, cwd));
	} catch (error) {
		const found = hasWildcard(path) ? (await expand(path, cwd)).toSorted() : [];
		if (found.length === 0) throw error;
		named.push(...found.map((each) => inspect(each, cwd)));
	}
	return named;
}
var hasWildcard;
var init_named_paths = __esmMin((() => {
	init_errors();
	init_display_path();
	hasWildcard = (path) => /[*?]|\[.+\]|\{.+\}/.test(path);
}));
/** `path` relative to `from`, `/` separated, or as it is when it lies elsewhere. */
function shorten(path, from) {
	const short = (0, node_path.relative)(from, path);
	const chosen = short.startsWith("..") || (0, node_path.isAbsolute)(short) ? path : short;
	return node_path.sep === "/" ? chosen : chosen.replaceAll(node_path.sep, "/");
}
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
		read = { fail: reasonOf$1(error) };
	}
	if ("bytes" in read) return new FileDocument(file, read.bytes, FILE);
	if ("large" in read) return largeDocument(file, () => readPieces(real));
	recordFailure(account, shown, whyUnread(read));
	return null;
}
var under, absoluteOf, FILE, LINK, FileDocument, largeDocument;
var init_open_file = __esmMin((() => {
	init_byte_path();
	init_segments();
	init_read_file();
	init_types();
	under = (prefix, path) => prefix === "" ? path : `${prefix}/${path}`;
	absoluteOf = (path) => toPathBytes(path).toString();
	FILE = { kind: "file" };
	LINK = { kind: "link" };
	FileDocument = class {
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
	largeDocument = ({ place, path, isNameClean }, pieces) => ({
		path: shownName(place, path),
		policyPath: policyName(place, path),
		isNameClean,
		pieces,
		origin: FILE
	});
}));
/**
* Standard input for a scan: whole, or piece by piece when it turns out to be long.
* @throws UsageError when it cannot be read
*/
async function openStandardInput() {
	const source = standardInputPieces();
	const chunks = [];
	let length = 0;
	for (let next = await source.next(); next.done !== true; next = await source.next()) {
		chunks.push(next.value);
		length += next.value.length;
		if (length > 16777216) return { arriving: following(chunks, source) };
	}
	return { bytes: Buffer.concat(chunks) };
}
async function* following(first, rest) {
	yield Buffer.concat(first.splice(0));
	yield* rest;
}
/** Standard input as it arrives. @throws UsageError when it cannot be read */
async function* standardInputPieces() {
	try {
		if ((0, node_fs.fstatSync)(0).isDirectory()) throw new Error("EISDIR");
		for await (const chunk of process.stdin) yield chunk;
	} catch {
		throw new UsageError("standard input could not be read", "give it a pipe or a file: leakclerk scan - < file");
	}
}
var STDIN_PATH;
var init_standard_input = __esmMin((() => {
	init_segments();
	init_errors();
	init_read_file();
	STDIN_PATH = "<stdin>";
}));
/** One folder as listed, by git where it is a repository's. */
async function* listRoot(root, place, options, account) {
	const leftOut = options.excluded;
	const namesBelow = (prefix) => ({
		shown: (path) => shownName(place, prefix + path),
		excluded: (path) => leftOut !== null && leftOut(policyName(place, prefix + path))
	});
	const shownRoot = shorten(root, options.cwd) || ".";
	if ([
		"HEAD",
		"objects",
		"refs"
	].every((name) => (0, node_fs.existsSync)((0, node_path.resolve)(root, name)))) account.problems.push(`${shownRoot} holds git objects, which are compressed: scan a checkout of it`);
	const top = options.everything ? void 0 : findTop(root);
	if (top === void 0 || isInGitFolder(top, root) || root !== top && await isIgnoredFolder(root)) {
		yield* listFolder$1(place.folder, namesBelow(""), account);
		return;
	}
	const { excluded } = namesBelow("");
	const { paths, unlisted } = await listGit(root);
	for (let at = 0; at < paths.length; at += BATCH) yield paths.slice(at, at + BATCH).filter((path) => !excluded(path));
	for (const { path, refused, harmless } of unlisted) {
		if (path !== "" && excluded(path)) continue;
		const shown = path === "" ? shownRoot : shownName(place, path);
		if (refused !== "" && harmless) account.notes.push(`git refused to list ${shown} (${refused}): every file is read, .gitignore is not honoured`);
		else if (refused !== "") account.problems.push(`git could not list ${shown} (${refused}): every file was read, .gitignore was not honoured`);
		const prefix = path === "" ? "" : `${path}/`;
		let found = 0;
		for (const files of listFolder$1(place.folder + prefix, namesBelow(prefix), account)) {
			found += files.length;
			yield files.map((file) => prefix + file);
		}
		if (found === 0 && refused === "") {
			account.listed++;
			account.skipped.push({
				path: shown,
				reason: "a submodule that is not checked out"
			});
		}
	}
}
/** @throws UsageError for a path that does not exist */
async function createTree(options) {
	const { cwd, base } = options;
	const roots = await resolveNamed(options.paths.filter((path) => path !== "-"), cwd);
	const alone = roots.length === 1 && options.paths.length === 1;
	const named = {
		kind: "named",
		cwd,
		base
	};
	return {
		async *documents(account) {
			if (!options.paths.includes("-")) return;
			account.listed++;
			yield {
				path: STDIN_PATH,
				origin: { kind: "stdin" },
				...await openStandardInput()
			};
		},
		async *files(account) {
			const seen = /* @__PURE__ */ new Set();
			const isNew = (path) => roots.length === 1 || seen.size !== seen.add(path).size;
			const singly = [];
			for (const { absolute, isFolder } of roots) {
				const path = toBytePath(absolute);
				if (!isFolder) {
					if (isNew(path) && options.excluded?.(policyName(named, path)) !== true) singly.push(path);
					continue;
				}
				const folder = path.endsWith("/") ? path : `${path}/`;
				const place = {
					kind: "folder",
					folder,
					shown: alone ? "" : shorten(absolute, cwd),
					policy: shorten(absolute, base)
				};
				for await (const paths of listRoot(absolute, place, options, account)) yield {
					place,
					paths: paths.filter((each) => isNew(folder + each))
				};
			}
			yield {
				place: named,
				paths: singly
			};
		}
	};
}
var BATCH, isInGitFolder;
var init_tree = __esmMin((() => {
	init_repository();
	init_byte_path();
	init_list_folder();
	init_list_git();
	init_named_paths();
	init_open_file();
	init_standard_input();
	BATCH = 4096;
	isInGitFolder = (top, folder) => (0, node_path.relative)(top, folder).split(node_path.sep).includes(".git");
}));
/** The excerpt made visible; `mark` is the redaction of this finding. */
function markedLine({ text, start, length }) {
	const before = visibleCode(text.slice(0, start));
	const mark = visibleCode(text.slice(start, start + length));
	const after = visibleCode(text.slice(start + length));
	const head = disarm(before + mark);
	return {
		before: head.endsWith(mark) ? head.slice(0, head.length - mark.length) : before,
		mark,
		after
	};
}
/** Columns that visible text takes on a terminal; an estimate, as terminals disagree. */
function displayWidth(text) {
	if (isPlain(text)) return text.length;
	const isWide = wide();
	let width = 0;
	for (const character of text.replace(combining(), "")) width += isWide.test(character) ? 2 : 1;
	return width;
}
var combining, wide;
var init_excerpt = __esmMin((() => {
	init_sanitize();
	combining = () => /\p{M}/gu;
	wide = () => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
}));
var text_exports = /* @__PURE__ */ __exportAll({ report: () => report$6 });
function paintSeverity({ bold, red, yellow, cyan }, severity) {
	if (severity === "critical") return bold(red(severity));
	return {
		high: red,
		medium: yellow,
		low: cyan
	}[severity](severity);
}
/** Words in lines of at most WIDTH columns, the first after `label`, the others under its text. */
function* wrap(label, text) {
	const indent = " ".repeat(label.length);
	let line = label;
	for (const word of text.split(" ")) if (line.length > label.length && line.length + word.length >= WIDTH$1) {
		yield line;
		line = `${indent}${guardLineStart(word)}`;
	} else line += line.length === label.length ? word : ` ${word}`;
	yield line;
}
/** `path:line:column: severity: message [rule]`: what grep, editors and problem matchers read. */
function headline(finding, colors) {
	const place = colors.bold(guardLineStart(placeOf(finding)));
	const rule = colors.dim(`[${visibleText(finding.ruleId)}]`);
	return `${place}: ${paintSeverity(colors, finding.severity)}: ${visibleProse(finding.message)} ${rule}`;
}
function* excerptLines(finding, colors) {
	if (finding.excerpt.text === "") return;
	const { before, mark, after } = markedLine(finding.excerpt);
	const number = String(finding.startLine);
	const padding = " ".repeat(displayWidth(before));
	const caret = colors.red("^".repeat(Math.max(1, displayWidth(mark))));
	const decoded = visibleProse(finding.decoded.join(", "));
	yield `  ${colors.dim(`${number} |`)} ${disarm(before + mark + after)}`.trimEnd();
	yield `  ${colors.dim(`${" ".repeat(number.length)} |`)} ${padding}${caret}${decoded && ` inside ${decoded}`}`;
}
function* findingLines(finding, colors) {
	yield headline(finding, colors);
	yield* excerptLines(finding, colors);
	const parts = partsText(finding);
	if (parts !== "") yield* wrap("  belongs to it: ", parts);
	const commit = commitText(finding);
	if (commit !== "") yield* wrap("  commit: ", commit);
	if (placesText(finding) !== "") yield `  found: ${placesText(finding)}`;
	if (presenceText(finding) !== "") yield `  removed: ${presenceText(finding)}`;
	if (finding.suppression !== null) yield `  normally suppressed: ${suppressionText(finding)}`;
	const silenced = newSuppressionText(finding);
	if (silenced !== "") yield `  new suppression: ${silenced}; it counts, as the change cannot silence itself`;
}
function groupByRule(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.ruleId);
		if (group === void 0) groups.set(finding.ruleId, [finding]);
		else group.push(finding);
	}
	return groups;
}
function* allowLines(ruleId, group, command, { dim }) {
	const isServer = command === "pre-receive";
	if (!isServer && group.some(canComment)) yield `  allow: ${dim("write on that line or the one above:")} ${allowComment(ruleId)}`;
	const where = isServer ? "ask who keeps the server's configuration or baseline, for:" : "write into .leakclerkignore:";
	const others = group.filter((finding) => isServer || !canComment(finding));
	const lines = [...new Set(others.map(ignoreLine))];
	for (const line of lines.slice(0, MOST_LINES)) yield `  allow: ${dim(where)} ${line}`;
	if (lines.length > MOST_LINES) yield `  allow: ${dim(`${lines.length - MOST_LINES} more: --format json names their fingerprints`)}`;
}
/**
* Rules in order of their worst and first finding; each with its advice once, after its last finding.
* @param advice how many lines of it at most
*/
function* groupLines(findings, { command }, colors, advice = Infinity) {
	for (const [ruleId, group] of groupByRule(worstFirst(findings))) {
		for (const finding of group) yield* findingLines(finding, colors);
		const help = visibleProse(group[0]?.help ?? "");
		const lines = help === "" ? [] : [...wrap("  why: ", help)];
		yield* lines.slice(0, advice - 1);
		const last = lines.slice(advice - 1);
		if (last.length > 0) yield last.length === 1 ? last[0] ?? "" : `${(last[0] ?? "").replace(/\W*$/, "")} \u2026`;
		yield* allowLines(ruleId, group, command, colors);
		yield "";
	}
}
function* verboseLines({ suppressed, summary }) {
	for (const { path, reason } of summary.skipped) yield `skipped: ${visibleText(path)}: ${visibleText(reason)}`;
	for (const finding of suppressed) {
		const what = `${visibleProse(finding.message)} [${visibleText(finding.ruleId)}]`;
		yield `suppressed: ${placeOf(finding)}: ${what}: ${suppressionText(finding)}`;
	}
}
function* incompleteLines({ summary }, colors, most = Infinity) {
	const problems = problemTexts(summary);
	for (const problem of problems.slice(0, most)) yield `${colors.yellow("incomplete:")} ${problem}`;
	if (problems.length > most) yield `${colors.yellow("incomplete:")} \u2026 and ${formatNumber(problems.length - most)} more`;
}
function* reportLines(report, options) {
	const { colors } = options;
	yield* groupLines(report.findings, report.summary, colors);
	if (options.quiet) return;
	if (options.verbose) yield* verboseLines(report);
	yield* incompleteLines(report, colors);
	yield colors.bold(summaryLine(report));
}
/** What a hook stopped: what, where, how to mend it, how to allow it, on one screen however much there is. */
function* stoppedLines(report, stopped, options) {
	const { colors } = options;
	const { act, retry, all } = stopped;
	const { findings } = report;
	yield colors.bold(findings.length === 0 ? `leakclerk stopped this ${act}: not everything in it could be read` : `leakclerk stopped this ${act}: ${formatCount(findings.length, "finding")}`);
	yield "";
	const shown = worstFirst(findings).slice(0, SHOWN$1);
	yield* groupLines(shown, report.summary, colors, new Set(shown.map(({ ruleId }) => ruleId)).size > 1 ? ADVICE.each : ADVICE.alone);
	if (findings.length > shown.length) yield `\u2026 and ${formatNumber(findings.length - shown.length)} more: ${all}\n`;
	if (findings.length > 0 && retry !== void 0) {
		yield* wrap("A secret?  ", `Take it out of the file (into an environment variable or a secret store), ${retry}. If it ever left this machine, replace it.`);
		yield "No secret? Write what stands after allow:, with your reason.";
		yield "";
	}
	yield* incompleteLines(report, colors, SHOWN$1);
	yield colors.bold(summaryLine(report));
}
var WIDTH$1, MOST_LINES, SHOWN$1, ADVICE, report$6;
var init_text = __esmMin((() => {
	init_sanitize();
	init_advice();
	init_excerpt();
	init_severity();
	init_summary();
	WIDTH$1 = 100;
	MOST_LINES = 4;
	SHOWN$1 = 5;
	ADVICE = {
		alone: 8,
		each: 2
	};
	report$6 = (report, options) => {
		const { stopped } = options;
		const lines = [...stopped === void 0 || options.quiet ? reportLines(report, options) : stoppedLines(report, stopped, options)];
		if (lines.at(-1) === "") lines.pop();
		return lines.map((line) => `${line}\n`).join("");
	};
}));
var json_exports = /* @__PURE__ */ __exportAll({ report: () => report$5 });
var report$5;
var init_json = __esmMin((() => {
	init_serial();
	report$5 = (report) => toJsonText({
		...jsonHead(report),
		findings: report.findings.map(jsonFinding)
	}, 2);
}));
var jsonl_exports = /* @__PURE__ */ __exportAll({ report: () => report$4 });
var report$4;
var init_jsonl = __esmMin((() => {
	init_serial();
	report$4 = (report) => [...report.findings.map((finding) => ({
		type: "finding",
		...jsonFinding(finding)
	})), {
		type: "summary",
		...jsonHead(report)
	}].map((line) => toJsonText(line, 0)).join("");
}));
/**
* For text that sanitize.ts already made visible: what XML 1.0 cannot hold (controls, lone
* surrogates, noncharacters) is gone by then.
*/
function escapeMarkup(text) {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
var ENTITIES;
var init_markup = __esmMin((() => {
	ENTITIES = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#39;"
	};
}));
var junit_exports = /* @__PURE__ */ __exportAll({ report: () => report$3 });
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`).join("");
}
function failure(finding) {
	const message = visibleProse(finding.message);
	const classname = visibleText(finding.ruleId);
	const file = visibleText(finding.path);
	const before = suppressionText(finding);
	const commit = commitText(finding);
	const removed = presenceText(finding);
	const body = [
		`place: ${placeOf(finding)}`,
		`value: ${visibleProse(finding.redacted)}`,
		...finding.help === "" ? [] : [`why: ${visibleProse(finding.help)}`],
		...commit === "" ? [] : [`commit: ${commit}`],
		...removed === "" ? [] : [`removed: ${removed}`],
		`allow: ${canComment(finding) ? allowComment(finding.ruleId) : `in .leakclerkignore: ${ignoreLine(finding)}`}`,
		...before === "" ? [] : [`normally suppressed: ${before}`]
	].join("\n");
	return [
		`    <testcase${attributes({
			classname,
			name: placeOf(finding),
			file,
			line: finding.startLine,
			time: 0
		})}>`,
		`      <failure${attributes({
			message: `${finding.severity}: ${message}`,
			type: finding.severity
		})}>${escapeMarkup(body)}</failure>`,
		"    </testcase>"
	].join("\n");
}
function error(problem) {
	return [
		`    <testcase${attributes({
			classname: "leakclerk",
			name: `incomplete: ${problem}`,
			time: 0
		})}>`,
		`      <error${attributes({
			message: problem,
			type: "incomplete"
		})}/>`,
		"    </testcase>"
	].join("\n");
}
function properties({ summary, version }) {
	const { listed, scanned, bytes, skipped, suppressed } = summary;
	const values = {
		version,
		listed,
		scanned,
		bytes,
		skipped: skipped.length,
		suppressed
	};
	return Object.entries(values).map(([name, value]) => `      <property${attributes({
		name,
		value
	})}/>`).join("\n");
}
var PASSED, report$3;
var init_junit = __esmMin((() => {
	init_sanitize();
	init_advice();
	init_markup();
	init_severity();
	init_summary();
	PASSED = "    <testcase classname=\"leakclerk\" name=\"leakclerk\" time=\"0\"/>";
	report$3 = (report) => {
		const problems = problemTexts(report.summary);
		const bad = [...worstFirst(report.findings).map(failure), ...problems.map(error)];
		const cases = bad.length === 0 ? [PASSED] : bad;
		const time = report.summary.seconds.toFixed(2);
		const failures = report.findings.length;
		const counts = {
			tests: cases.length,
			failures,
			errors: problems.length,
			time
		};
		return [
			"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
			`<testsuites${attributes({
				name: "leakclerk",
				...counts
			})}>`,
			`  <testsuite${attributes({
				name: "leakclerk",
				...counts
			})}>`,
			`    <properties>\n${properties(report)}\n    </properties>`,
			...cases,
			`    <system-out>${escapeMarkup(summaryLine(report))}</system-out>`,
			"  </testsuite>",
			"</testsuites>\n"
		].join("\n");
	};
}));
var csv_exports = /* @__PURE__ */ __exportAll({ report: () => report$2 });
function cell(value) {
	if (typeof value === "number") return String(value);
	const text = FORMULA.test(value) ? `'${value}` : value;
	return /^[\w.:/-]*$/.test(text) ? text : `"${text.replaceAll("\"", "\"\"")}"`;
}
var FORMULA, COLUMNS, report$2;
var init_csv = __esmMin((() => {
	init_sanitize();
	init_advice();
	FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]./;
	COLUMNS = {
		severity: ({ severity }) => severity,
		confidence: ({ confidence }) => confidence,
		ruleId: ({ ruleId }) => visibleText(ruleId),
		message: ({ message }) => visibleProse(message),
		path: ({ path }) => visibleText(path),
		startLine: ({ startLine }) => startLine,
		startColumn: ({ startColumn }) => startColumn,
		endLine: ({ endLine }) => endLine,
		endColumn: ({ endColumn }) => endColumn,
		redacted: ({ redacted }) => visibleText(redacted),
		fingerprint: ({ fingerprint }) => visibleText(fingerprint),
		decoded: ({ decoded }) => visibleText(decoded.join(" ")),
		blob: ({ blob }) => visibleText(blob ?? ""),
		suppression: suppressionText,
		help: ({ help }) => visibleProse(help),
		commit: ({ commit }) => visibleText(commit?.id ?? ""),
		author: ({ commit }) => visibleProse(commit?.author ?? ""),
		date: ({ commit }) => visibleText(commit?.date ?? ""),
		summary: ({ commit }) => visibleProse(commit?.summary ?? ""),
		presence: ({ presence }) => presence ?? "",
		occurrences: ({ occurrences }) => occurrences ?? "",
		reachable: ({ reachable }) => reachable === void 0 ? "" : String(reachable),
		standsIn: ({ standsIn }) => visibleText((standsIn ?? []).join(" "))
	};
	report$2 = ({ findings }) => {
		const rows = findings.map((finding) => Object.values(COLUMNS).map((read) => cell(read(finding))));
		return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(",")}\n`).join("");
	};
}));
var SCRIPT;
var init_html_script = __esmMin((() => {
	SCRIPT = `
"use strict";
{
  const rows = Array.from(document.querySelectorAll("tr[data-severity]"));
  const control = (name) => document.getElementById(name);
  const [search, severity, state, order, count] = ["search", "severity", "state", "order", "count"].map(control);
  const ranks = ["critical", "high", "medium", "low"];
  const compare = {
    severity: (a, b) => ranks.indexOf(a.dataset.severity) - ranks.indexOf(b.dataset.severity),
    oldest: (a, b) => a.dataset.date.localeCompare(b.dataset.date),
    newest: (a, b) => b.dataset.date.localeCompare(a.dataset.date),
    path: (a, b) => a.dataset.path.localeCompare(b.dataset.path),
    places: (a, b) => b.dataset.places - a.dataset.places,
  };
  const fits = (chosen, value) => chosen.value === "" || chosen.value === value;
  const show = () => {
    const words = search.value.toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const isShown = [fits(severity, row.dataset.severity), fits(state, row.dataset.state), words.every((word) => text.includes(word))].every(Boolean);
      row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    count.textContent = shown + " of " + rows.length;
  };
  const sort = () => {
    for (const body of new Set(rows.map((row) => row.parentElement))) {
      const own = rows.filter((row) => row.parentElement === body);
      body.append(...own.sort(compare[order.value]));
    }
  };
  for (const field of [search, severity, state]) field.addEventListener("input", show);
  order.addEventListener("input", sort);
  control("controls").hidden = false;
  show();
}
`;
}));
var STYLE;
var init_html_style = __esmMin((() => {
	STYLE = `
:root { color-scheme: light dark; --ink: #1d2430; --dim: #5b6472; --line: #d6dae1; --page: #fff; --code: #f3f5f8; --bad: #b3261e; --warn: #8a5a00; --note: #24598f; --mark: #ffe3a3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ee; --dim: #9aa4b2; --line: #39414d; --page: #14181e; --code: #1e242c; --bad: #ff8a80; --warn: #f2c14e; --note: #8ab8f0; --mark: #5c4700; } }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
.dim { color: var(--dim); }
.problem { color: var(--bad); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
code { font: .85em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
td > code.line { display: block; background: var(--code); padding: .25rem .5rem; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; }
.controls { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .5rem 0; background: var(--page); }
[hidden] { display: none; }
input, select { font: inherit; color: inherit; background: var(--code); border: 1px solid var(--line); border-radius: 4px; padding: .1rem .4rem; }
.span rect { fill: currentColor; }
.span.removed rect, .span.unreachable rect { fill: none; stroke: currentColor; }
.critical, .high { color: var(--bad); font-weight: 600; }
.medium { color: var(--warn); font-weight: 600; }
.low { color: var(--note); }
`;
}));
/** From the day that it came: to the end where it stands, else no further. */
function bar(at, finding) {
	const x = Math.round(at * 234);
	const state = stateOf(finding);
	const width = state === "present" ? WIDTH - x : DOT;
	return `<svg class="span ${finding.severity} ${state}" width="${WIDTH}" height="12"><rect x="${x}" y="3" width="${width}" height="6"></rect></svg>`;
}
/** @returns rows in the order in which the values came; nothing where no finding has a date */
function timeline(findings) {
	const dated = findings.flatMap((finding) => {
		const time = finding.reachable === void 0 ? NaN : Date.parse(finding.commit?.date ?? "");
		return Number.isNaN(time) ? [] : [{
			finding,
			time,
			day: dayOf(finding.commit?.date ?? "")
		}];
	}).toSorted((a, b) => a.time - b.time);
	const [first, last] = [dated[0], dated.at(-1)];
	if (first === void 0 || last === void 0) return [];
	const length = Math.max(1, last.time - first.time);
	const rows = dated.map(({ finding, time, day }) => {
		const what = visibleProse(finding.message);
		return `<tr><td>${escapeMarkup(visibleText(day))}</td><td>${bar((time - first.time) / length, finding)}</td><td>${escapeMarkup(what)}<br><code class="dim">${escapeMarkup(placeOf(finding))}</code></td></tr>`;
	});
	return [
		"<h2>When</h2>",
		"<p class=\"dim\">A bar begins on the day of the first commit with the value, and reaches to the end where a branch still holds it.</p>",
		`<div class="scroll"><table><thead><tr><th>Since</th><th>${escapeMarkup(first.day)} to ${escapeMarkup(last.day)}</th><th>What</th></tr></thead><tbody>`,
		...rows,
		"</tbody></table></div>"
	];
}
var WIDTH, DOT, dayOf;
var init_html_timeline = __esmMin((() => {
	init_sanitize();
	init_advice();
	init_markup();
	WIDTH = 240;
	DOT = 6;
	dayOf = (date) => date.slice(0, 10);
}));
var html_exports = /* @__PURE__ */ __exportAll({ report: () => report$1 });
function excerpt(finding) {
	if (finding.excerpt.text === "") return "";
	const { before, mark, after } = markedLine(finding.excerpt);
	return `<code class="line">${h(before)}<mark>${h(mark)}</mark>${h(after)}</code>`;
}
function row(finding) {
	const { severity, ruleId, message, decoded, commit, path, occurrences = 1 } = finding;
	const notes = [
		finding.parts !== void 0 && `belongs to it: ${partsText(finding)}`,
		decoded.length > 0 && `inside ${decoded.join(", ")}`,
		suppressionText(finding),
		commitText(finding),
		placesText(finding),
		presenceText(finding)
	].filter((note) => typeof note === "string" && note !== "").map((note) => `<br><span class="dim">${h(visibleProse(String(note)))}</span>`);
	return [
		`<tr data-severity="${severity}" data-state="${stateOf(finding)}" data-date="${h(visibleText(commit?.date ?? ""))}" data-path="${h(visibleText(path))}" data-places="${occurrences}">`,
		`<td class="${severity}">${severity}</td>`,
		`<td>${h(visibleProse(message))}<br><code class="dim">${h(visibleText(ruleId))}</code>${notes.join("")}</td>`,
		`<td><code>${h(placeOf(finding))}</code>${excerpt(finding)}</td></tr>`
	].join("");
}
function table(title, findings) {
	if (findings.length === 0) return [];
	return [
		`<h2>${title}</h2>`,
		"<div class=\"scroll\"><table><thead><tr><th>Severity</th><th>What</th><th>Where</th></tr></thead><tbody>",
		...worstFirst(findings).map(row),
		"</tbody></table></div>"
	];
}
/** Hidden until the script is at work. */
function controls(findings) {
	if (findings.length === 0) return [];
	const severities = WORST_FIRST.map((severity) => [severity, severity]);
	return [
		"<div id=\"controls\" class=\"controls\" hidden=\"\">",
		"<label>Search <input id=\"search\" type=\"search\"></label>",
		`<label>Severity <select id="severity">${options([["", "all"], ...severities])}</select></label>`,
		`<label>State <select id="state">${options([
			["", "all"],
			["present", "still there"],
			["removed", "only in the history"],
			["unreachable", "nothing leads to it"]
		])}</select></label>`,
		`<label>Order <select id="order">${options([
			["severity", "worst first"],
			["oldest", "oldest first"],
			["newest", "newest first"],
			["path", "by path"],
			["places", "most places first"]
		])}</select></label>`,
		"<span id=\"count\" class=\"dim\"></span></div>"
	];
}
function list(title, items) {
	return items.length === 0 ? [] : [
		`<h2>${title}</h2>`,
		"<ul>",
		...items,
		"</ul>"
	];
}
/** What to do, once a rule. */
function advice(findings) {
	const sorted = worstFirst(findings);
	return [...new Map(sorted.map(({ ruleId, help }) => [ruleId, help]))].map(([ruleId, help]) => {
		const own = sorted.filter((finding) => finding.ruleId === ruleId);
		const how = own.some(canComment) ? allowComment(ruleId) : own.slice(0, 1).map(ignoreLine).join("");
		const allow = `<span class="dim">False alarm: <code>${h(how)}</code></span>`;
		return `<li><code>${h(visibleText(ruleId))}</code>: ${h(visibleProse(help))}<br>${allow}</li>`;
	});
}
function body(report) {
	const { findings, suppressed, summary, version } = report;
	const problems = problemTexts(summary).map((problem) => `<li class="problem">${h(problem)}</li>`);
	const skipped = summary.skipped.map(({ path, reason }) => {
		return `<li><code>${h(visibleText(path))}</code>: ${h(visibleText(reason))}</li>`;
	});
	return [
		"<h1>leakclerk report</h1>",
		`<p>${h(summaryLine(report))}.</p>`,
		...list("Not scanned", problems),
		...controls([...findings, ...suppressed]),
		...table("Findings", findings),
		...timeline(findings),
		...list("What to do", advice(findings)),
		...table("Suppressed", suppressed),
		...list("Skipped", skipped),
		`<p class="dim">leakclerk ${h(visibleText(version))}, command ${h(visibleText(summary.command))}, rules ${h(visibleText(summary.rulesHash))}</p>`
	];
}
var h, hashOf, contentSecurityPolicy, options, report$1;
var init_html = __esmMin((() => {
	init_sanitize();
	init_advice();
	init_excerpt();
	init_html_script();
	init_html_style();
	init_html_timeline();
	init_markup();
	init_severity();
	init_summary();
	h = escapeMarkup;
	hashOf = (text) => `'sha256-${(0, node_crypto.createHash)("sha256").update(text).digest("base64")}'`;
	contentSecurityPolicy = () => `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
	options = (choices) => choices.map(([value, text]) => `<option value="${value}">${text}</option>`).join("");
	report$1 = (report) => [
		"<!doctype html>",
		"<html lang=\"en\"><head><meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\">",
		`<title>leakclerk report</title><style>${STYLE}</style></head><body>`,
		...body(report),
		...report.findings.length + report.suppressed.length === 0 ? [] : [`<script>${SCRIPT}<\/script>`],
		"</body></html>\n"
	].join("\n");
}));
/** The reporter for a format, loaded on demand. */
async function loadReporter(format) {
	return (await LOADERS[format]()).report;
}
var FORMATS, LOADERS;
var init_registry = __esmMin((() => {
	FORMATS = [
		"text",
		"json",
		"jsonl",
		"sarif",
		"github",
		"junit",
		"csv",
		"html"
	];
	LOADERS = {
		text: () => Promise.resolve().then(() => (init_text(), text_exports)),
		json: () => Promise.resolve().then(() => (init_json(), json_exports)),
		jsonl: () => Promise.resolve().then(() => (init_jsonl(), jsonl_exports)),
		sarif: () => Promise.resolve().then(() => (init_sarif(), sarif_exports)),
		github: () => Promise.resolve().then(() => (init_github(), github_exports)),
		junit: () => Promise.resolve().then(() => (init_junit(), junit_exports)),
		csv: () => Promise.resolve().then(() => (init_csv(), csv_exports)),
		html: () => Promise.resolve().then(() => (init_html(), html_exports))
	};
}));
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
		for (const [kind, magic] of MAGIC$1) if (stands(bytes, magic, 0)) return kind;
	}
	return bytes.length >= 512 && stands(bytes, [
		117,
		115,
		116,
		97,
		114
	], USTAR) ? "tar" : null;
}
var MAGIC$1, USTAR, stands;
var init_kind = __esmMin((() => {
	MAGIC$1 = [
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
		const slot = tree(SLOTS + (Math.min(matchLength - 2, 3) << 6), 6);
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
		probabilities.fill(HALF$1);
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
var HALF$1, IS_MATCH, IS_REP, IS_REP_0, IS_REP_1, IS_REP_2, IS_REP_0_LONG, SLOTS, SPECIAL, ALIGN, LENGTHS, REP_LENGTHS, LITERALS, broken$1;
var init_lzma = __esmMin((() => {
	init_budget();
	HALF$1 = 1024;
	IS_MATCH = 0;
	IS_REP = 192;
	IS_REP_0 = 204;
	IS_REP_1 = 216;
	IS_REP_2 = 228;
	IS_REP_0_LONG = 240;
	SLOTS = 432;
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
		for (let at = 0; at < bytes.length; at += PIECE$1) stream.push(bytes.subarray(at, at + PIECE$1), at + PIECE$1 >= bytes.length);
	} catch (error) {
		if (error instanceof CapError) throw error;
		throw new FormatError("broken Zstandard stream");
	}
	return Buffer.concat(chunks);
}
var PIECE$1;
var init_zstd = __esmMin((() => {
	init_esm();
	init_budget();
	PIECE$1 = 65536;
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
	init_bytes$1();
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
function number$1(bytes, from, length) {
	if ((bytes[from] & 128) !== 0) {
		let value = bytes[from] & 127;
		for (let i = 1; i < length; i++) value = value * 256 + bytes[from + i];
		return value;
	}
	const digits = text(cString(bytes, from, length)).trim();
	return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : NaN;
}
/** Whether a block is a header: the sum of its bytes stands in it, taken for blanks. */
function isTarHeader(bytes, at) {
	if (at + BLOCK$1 > bytes.length) return false;
	let sum = 256;
	for (let i = 0; i < BLOCK$1; i++) if (i < 148 || i >= 156) sum += bytes[at + i];
	return number$1(bytes, at + 148, 8) === sum && sum !== 256;
}
/** The path in a pax header: records `length key=value\n`. */
function paxPath(bytes) {
	for (let at = 0; at < bytes.length;) {
		const blank = bytes.indexOf(32, at);
		const length = blank === -1 ? NaN : Number(text(bytes.subarray(at, Math.min(blank, at + 12))));
		if (!(length > 0)) return null;
		if (text(bytes.subarray(blank + 1, blank + 6)) === "path=") return bytes.subarray(blank + 6, at + length - 1);
		at += length;
	}
	return null;
}
function nameOf(bytes, at) {
	const name = cString(bytes, at, 100);
	const prefix = text(bytes.subarray(at + 257, at + 263)) === "ustar\0" ? cString(bytes, at + 345, 155) : name.subarray(0, 0);
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
	for (let at = 0; at + BLOCK$1 <= bytes.length;) {
		if (bytes[at] === 0 && bytes.subarray(at, at + BLOCK$1).every((byte) => byte === 0)) {
			at += BLOCK$1;
			continue;
		}
		if (!isTarHeader(bytes, at)) throw new FormatError("broken: what should be a header is none");
		countEntry(budget);
		const size = number$1(bytes, at + 124, 12);
		if (!(size >= 0 && size <= Number.MAX_SAFE_INTEGER)) throw new FormatError("broken: a size that is none");
		const type = String.fromCharCode(bytes[at + 156]);
		const data = bytes.subarray(at + BLOCK$1, at + BLOCK$1 + size);
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
		at += BLOCK$1 + Math.ceil(size / BLOCK$1) * BLOCK$1;
	}
}
var BLOCK$1, text;
var init_tar = __esmMin((() => {
	init_budget();
	BLOCK$1 = 512;
	text = (bytes) => String.fromCharCode(...bytes);
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
		const document = {
			path,
			bytes: inside.bytes,
			origin: container.origin,
			policyPath: [policyPath, ...names].join("!"),
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
	init_display_path();
	init_types();
	LONGEST_NAME = 1024;
	MOST_NAMED = 20;
	shown = (name) => displayPath(Buffer.from(name.subarray(0, LONGEST_NAME))).replaceAll(/[\r\n\0]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}));
function createArchives(depth) {
	return {
		depth,
		inside: null,
		async load() {
			return this.inside ??= (await Promise.resolve().then(() => (init_scan_inside(), scan_inside_exports))).scanInside;
		}
	};
}
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
var isOpened, MOST_DEPTH, TOO_LARGE;
var init_archives = __esmMin((() => {
	init_budget();
	init_kind();
	isOpened = (bytes, { depth }) => depth > 0 && containerKind(bytes) !== null;
	MOST_DEPTH = CAPS.depth;
	TOO_LARGE = `larger than ${CAPS.container >> 20} MiB: its bytes were scanned, what it holds was not`;
}));
/** @param digest of bytes, as the entries were made with; carriage returns are left out, as in fingerprints */
function createKnownTest(values, digest) {
	return (path, secret) => {
		return values.get(path)?.get(digest(fromLatin1(secret.expose().replaceAll("\r", ""))));
	};
}
var init_known_values = __esmMin((() => {
	init_bytes$1();
}));
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
var LIMIT, USUAL, USUAL_PER_BYTE, ALL_LIMIT, lateMessage;
var init_time_limit = __esmMin((() => {
	LIMIT = 1e3;
	USUAL = 100;
	USUAL_PER_BYTE = 1 / 1e3;
	ALL_LIMIT = 3e3;
	lateMessage = (ruleId, how) => `rule "${ruleId}" took more than ${how} and was switched off: give its pattern fewer nested or endless repeats`;
}));
function makeScanner({ detectors, fingerprintKey, isKnown, onLate, prepared = BUILTIN_ANCHORS }) {
	const own = prepared.whole?.rules;
	const builtin = new Set(detectors === own ? [] : own);
	const guard = detectors !== own && detectors.some((detector) => !builtin.has(detector) && [
		detector.pattern,
		detector.path,
		...detector.allowlists.flatMap(({ paths, regexes }) => [...paths, ...regexes])
	].some(isSlow$1)) ? createTimeLimit(onLate) : void 0;
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
var inflate, isSlow$1;
var init_make_scanner = __esmMin((() => {
	init_known_values();
	init_scanner();
	init_builtin_gen();
	init_time_limit();
	inflate = (bytes, most) => {
		try {
			return process.getBuiltinModule("node:zlib").unzipSync(bytes, {
				maxOutputLength: most,
				finishFlush: 2
			});
		} catch {
			return null;
		}
	};
	isSlow$1 = (pattern) => pattern?.isSlow === true;
}));
function formatTime(milliseconds) {
	const seconds = Math.ceil(milliseconds / 1e3);
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.ceil(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function createProgress(io, { noun = "file", now = Date.now } = {}) {
	const started = now();
	let shown = false;
	let last = {
		at: started,
		done: 0,
		bytes: 0
	};
	/** Per millisecond. */
	let pace = {
		done: 0,
		bytes: 0
	};
	/** A moving mean; at first the mean of all. */
	const measure = (at, done, bytes) => {
		const span = at - last.at;
		if (span <= 0) return;
		const weight = span / Math.min(MEMORY, at - started);
		pace = {
			done: pace.done + weight * ((done - last.done) / span - pace.done),
			bytes: pace.bytes + weight * ((bytes - last.bytes) / span - pace.bytes)
		};
		last = {
			at,
			done,
			bytes
		};
	};
	return {
		show({ done, bytes, of }) {
			const at = now();
			measure(at, done, bytes);
			if (at - started < DELAY || !io.errIsTerminal) return;
			shown = true;
			const counted = of === void 0 ? formatCount(done, noun) : `${formatNumber(done)} of ${formatCount(of, noun)}`;
			const left = of === void 0 || pace.done <= 0 ? "" : `, ${formatTime((of - done) / pace.done)} left`;
			io.err(`${ERASE}${counted}, ${formatBytes(Math.round(bytes))}, ${formatBytes(Math.round(pace.bytes * 1e3))}/s${left}`);
		},
		end() {
			if (shown) io.err(ERASE);
		}
	};
}
var DELAY, MEMORY, ERASE;
var init_progress = __esmMin((() => {
	init_summary();
	DELAY = 500;
	MEMORY = 5e3;
	ERASE = "\r\x1B[2K";
}));
/** Insertions, deletions, replacements and swaps of neighbours: F. J. Damerau (1964), optimal string alignment. */
function distance$1(a, b) {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	const at = (i, j) => rows[i]?.[j];
	for (let i = 1; i <= a.length; i++) {
		rows.push([i]);
		for (let j = 1; j <= b.length; j++) {
			let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1);
			rows[i]?.push(least);
		}
	}
	return at(a.length, b.length);
}
/** The nearest of `known`, or undefined when none is near enough to be meant. */
function nearest(word, known) {
	const lower = word.toLowerCase();
	const best = known.map((name) => ({
		name,
		far: distance$1(lower, name.toLowerCase())
	})).toSorted((a, b) => a.far - b.far)[0];
	return best !== void 0 && best.far <= Math.max(1, Math.floor(word.length / 3)) ? best.name : void 0;
}
/** `; did you mean "x"?`, or nothing. */
function nearestHint(word, known) {
	const name = nearest(word, known);
	return name === void 0 ? "" : `did you mean "${name}"?`;
}
var init_nearest = __esmMin((() => {}));
/**
* Ids of the rules that a name stands for: the rule's own, else those that go by it elsewhere.
* @param foreign the name is used by gitleaks: its rule may be several of ours, one of them of the same id
*/
function idsCalled(name, detectors, foreign = false) {
	const own = detectors.filter(({ id }) => id === name);
	const others = () => detectors.filter(({ id, aliases }) => id !== name && aliases.includes(name));
	return (foreign ? [...own, ...others()] : own.length > 0 ? own : others()).map(({ id }) => id);
}
/**
* @param list comma-separated; only subtractions start from all rules
* @param packs rule ids by pack
* @throws UsageError for a name that is neither pack nor rule, and for a list that leaves nothing
*/
function selectRules(list, detectors, packs) {
	const words = list.split(",").map((word) => word.trim()).filter((word) => word !== "");
	const known = detectors.map(({ id }) => id);
	const idsOf = (name) => {
		const ids = name === "all" ? known : (Object.hasOwn(packs, name) ? packs[name] : void 0) ?? idsCalled(name, detectors);
		if (ids.length === 0) throw new UsageError(`--rules: there is no pack or rule "${name}"`, nearestHint(name, [
			"all",
			...Object.keys(packs),
			...known
		]) || "`leakclerk rules list` shows them");
		return ids;
	};
	const chosen = new Set(words.every((word) => word.startsWith("-")) ? known : []);
	for (const word of words) if (word.startsWith("-")) for (const id of idsOf(word.slice(1))) chosen.delete(id);
	else for (const id of idsOf(word)) chosen.add(id);
	const selected = detectors.filter(({ id }) => chosen.has(id));
	const parts = new Set(selected.flatMap(({ required }) => required.map(({ id }) => id)).filter((id) => !chosen.has(id)));
	if (selected.length === 0) throw new UsageError(`--rules ${list} leaves no rule`, "name at least one pack or rule");
	return detectors.flatMap((detector) => chosen.has(detector.id) ? [detector] : parts.has(detector.id) ? [variantOf(detector, { skipReport: true })] : []);
}
var init_selection = __esmMin((() => {
	init_variant();
	init_errors();
	init_nearest();
}));
/** A link that leads nowhere is there, too; below what is no folder there is nothing. */
function mayBeThere(path) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch (error) {
		return error.code !== "ENOTDIR";
	}
}
/** @param cwd messages name files relative to it */
function workTreeFiles(cwd) {
	const nameOf = (path) => (0, node_path.relative)(cwd, path) || path;
	return {
		nameOf,
		has: (path) => Promise.resolve(mayBeThere(path)),
		async read(path) {
			try {
				return (0, node_fs.readFileSync)(path);
			} catch (error) {
				const { code } = error;
				if (code === "ENOENT" || code === "ENOTDIR") return null;
				throw new ConfigError(`${nameOf(path)}: ${code === "EISDIR" ? "is a folder" : `cannot be read (${code})`}`, "what it says would be missed: mend it or remove it");
			}
		}
	};
}
function commitPolicyFiles({ files, place, top, cwd }) {
	const outside = workTreeFiles(cwd);
	const asked = /* @__PURE__ */ new Map();
	/** From the top, `/` separated; undefined outside. */
	const inside = (path) => {
		const names = (0, node_path.relative)(top, path).split(node_path.sep);
		return names[0] === ".." || (0, node_path.isAbsolute)((0, node_path.relative)(top, path)) ? void 0 : names.join("/");
	};
	const nameOf = (path) => inside(path) === void 0 ? outside.nameOf(path) : `${outside.nameOf(path)} ${place}`;
	const find = async (path, name) => {
		try {
			return await files.read(path);
		} catch (error) {
			if (error instanceof AppError) throw new ConfigError(`${name}: ${error.message}`, error.hint);
			throw error;
		}
	};
	const self = {
		nameOf,
		async has(path) {
			if (inside(path) === void 0) return outside.has(path);
			const id = await self.idOf(path);
			asked.set(path, id);
			return id !== null;
		},
		async read(path) {
			const within = inside(path);
			if (within === void 0) return outside.read(path);
			const file = await find(within, nameOf(path));
			asked.set(path, file?.id ?? null);
			return file === null ? null : Buffer.from(file.bytes);
		},
		async idOf(path) {
			const within = inside(path);
			try {
				return within === void 0 ? null : (await files.read(within))?.id ?? null;
			} catch (error) {
				if (error instanceof AppError) return "";
				throw error;
			}
		},
		async changedIn(other) {
			const changed = [];
			for (const [path, id] of asked) if (await other.idOf(path) !== id) changed.push(outside.nameOf(path));
			return changed;
		}
	};
	return self;
}
var init_files = __esmMin((() => {
	init_errors();
}));
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError;
var init_error = __esmMin((() => {
	TomlError = class TomlError extends Error {
		line;
		column;
		codeblock;
		constructor(message, options) {
			const [line, column] = getLineColFromPtr(options.toml, options.ptr);
			const codeblock = makeCodeBlock(options.toml, line, column);
			super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
			this.line = line;
			this.column = column;
			this.codeblock = codeblock;
		}
		/** @internal */
		static x(message, ctx, ptr) {
			throw new TomlError(message, {
				toml: ctx.s,
				ptr: ptr ?? ctx.p
			});
		}
	};
}));
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
var init_primitive = __esmMin((() => {
	init_error();
}));
var DATE_TIME_RE, TomlDate;
var init_date = __esmMin((() => {
	DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
	TomlDate = class TomlDate extends Date {
		#hasDate = false;
		#hasTime = false;
		#offset = null;
		constructor(date, fasttype, unsafeDelim) {
			/*!
			* Copyright (c) Squirrel Chat et al., All rights reserved.
			* SPDX-License-Identifier: BSD-3-Clause
			*
			* Redistribution and use in source and binary forms, with or without
			* modification, are permitted provided that the following conditions are met:
			*
			* 1. Redistributions of source code must retain the above copyright notice, this
			*    list of conditions and the following disclaimer.
			* 2. Redistributions in binary form must reproduce the above copyright notice,
			*    this list of conditions and the following disclaimer in the
			*    documentation and/or other materials provided with the distribution.
			* 3. Neither the name of the copyright holder nor the names of its contributors
			*    may be used to endorse or promote products derived from this software without
			*    specific prior written permission.
			*
			* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
			* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
			* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
			* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
			* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
			* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
			* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
			* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
			* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
			* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
			*/
			let hasDate = true;
			let hasTime = true;
			let offset = "Z";
			let c;
			if (typeof date === "string") {
				if (fasttype) prep: {
					if (fasttype < 3) {
						if (+date.slice(11, 13) > 23) {
							date = "";
							break prep;
						}
						if (fasttype === 2) {
							offset = null;
							date += "Z";
						} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
						if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
					} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
					hasDate = fasttype !== 4;
					hasTime = fasttype !== 3;
				}
				else {
					let match = date.match(DATE_TIME_RE);
					if (match) {
						if (!match[1]) {
							hasDate = false;
							date = `0000-01-01T${date}`;
						}
						hasTime = !!match[2];
						hasTime && date[10] === " " && (date = date.replace(" ", "T"));
						if (match[2] && +match[2] > 23) date = "";
						else {
							offset = match[3] || null;
							if (!offset && hasTime) date += "Z";
						}
					} else date = "";
				}
			}
			super(date);
			if (!isNaN(this.getTime())) {
				this.#hasDate = hasDate;
				this.#hasTime = hasTime;
				this.#offset = offset;
			}
		}
		isDateTime() {
			return this.#hasDate && this.#hasTime;
		}
		isLocal() {
			return !this.#hasDate || !this.#hasTime || !this.#offset;
		}
		isDate() {
			return this.#hasDate && !this.#hasTime;
		}
		isTime() {
			return this.#hasTime && !this.#hasDate;
		}
		isValid() {
			return this.#hasDate || this.#hasTime;
		}
		toISOString() {
			let iso = super.toISOString();
			if (this.isDate()) return iso.slice(0, 10);
			if (this.isTime()) return iso.slice(11, 23);
			if (this.#offset === null) return iso.slice(0, -1);
			if (this.#offset === "Z" || this.#offset === "z") return iso;
			let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
			offset = this.#offset[0] === "-" ? offset : -offset;
			return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
		}
		static wrapAsOffsetDateTime(jsDate, offset = "Z") {
			let date = new TomlDate(jsDate);
			date.#offset = offset;
			return date;
		}
		static wrapAsLocalDateTime(jsDate) {
			let date = new TomlDate(jsDate);
			date.#offset = null;
			return date;
		}
		static wrapAsLocalDate(jsDate) {
			let date = new TomlDate(jsDate);
			date.#hasTime = false;
			date.#offset = null;
			return date;
		}
		static wrapAsLocalTime(jsDate) {
			let date = new TomlDate(jsDate);
			date.#hasDate = false;
			date.#offset = null;
			return date;
		}
	};
}));
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
/** @internal */
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
var init_extract = __esmMin((() => {
	init_primitive();
	init_struct();
	init_error();
	init_date();
}));
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
var init_util = __esmMin((() => {
	init_error();
}));
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
var init_struct = __esmMin((() => {
	init_primitive();
	init_extract();
	init_util();
	init_error();
}));
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$1(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
var init_parse$1 = __esmMin((() => {
	init_struct();
	init_extract();
	init_util();
	init_error();
}));
var init_stringify = __esmMin((() => {
	"".isWellFormed;
}));
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
var init_dist$1 = __esmMin((() => {
	init_parse$1();
	init_stringify();
	init_error();
}));
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
var store$4, DEFAULT_CONFIG, store$3, store$2, store$1, ABORT_EARLY_CONFIG;
var init_dist = __esmMin((() => {
	DEFAULT_CONFIG = {
		lang: void 0,
		message: void 0,
		abortEarly: void 0,
		abortPipeEarly: void 0
	};
	ABORT_EARLY_CONFIG = { abortEarly: true };
}));
/** Copies with the names as written in FIELDS; collects the ones that are not known. */
function normalizeKeys(value, table, path, problems) {
	if (Array.isArray(value)) return value.map((item, i) => normalizeKeys(item, table, [...path, i], problems));
	const known = FIELDS[table];
	if (!isTable(value) || known === void 0) return value;
	const result = {};
	for (const [key, child] of Object.entries(value)) {
		const name = known.find((field) => field.toLowerCase() === key.toLowerCase());
		if (name === void 0) {
			problems.push({
				path: [...path, key],
				message: `unknown key "${key}"`,
				unknownKey: {
					key,
					known
				}
			});
			continue;
		}
		result[name] = FIELDS[name] === void 0 ? child : normalizeKeys(child, name, [...path, key], problems);
	}
	return result;
}
/** Checks a parsed TOML document; `file` is undefined when a problem other than an unknown key was found. */
function checkRuleFile(parsed) {
	const problems = [];
	const result = /* @__PURE__ */ safeParse(file, normalizeKeys(parsed, "", [], problems));
	for (const issue of result.issues ?? []) {
		const path = (issue.path ?? []).map((step) => step.key);
		const name = path.filter((step) => typeof step === "string").join(".");
		problems.push({
			path,
			message: issue.received === "undefined" ? `"${name}" is missing` : `"${name}" is ${received(issue)}; write ${wanted(issue)}`
		});
	}
	return {
		file: result.success ? result.output : void 0,
		problems
	};
}
var strings$1, count$2, allowlist, distance, part, example, rule, file, FIELDS, isTable, WORDS, wanted, received;
var init_schema = __esmMin((() => {
	init_dist();
	init_registry$1();
	init_types$1();
	strings$1 = /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string()), []);
	count$2 = /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(0)), 0);
	allowlist = /* @__PURE__ */ object({
		description: /* @__PURE__ */ optional(/* @__PURE__ */ string(), ""),
		condition: /* @__PURE__ */ optional(/* @__PURE__ */ string(), "OR"),
		commits: strings$1,
		paths: strings$1,
		regexTarget: /* @__PURE__ */ optional(/* @__PURE__ */ picklist([
			"secret",
			"match",
			"line",
			"named"
		]), "secret"),
		regexes: strings$1,
		stopwords: strings$1,
		sha256: strings$1,
		targetRules: strings$1
	});
	distance = /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(0)));
	part = /* @__PURE__ */ object({
		id: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty()),
		withinLines: distance,
		withinColumns: distance
	});
	example = /* @__PURE__ */ union([/* @__PURE__ */ string(), /* @__PURE__ */ object({
		text: /* @__PURE__ */ string(),
		path: /* @__PURE__ */ optional(/* @__PURE__ */ string(), "example.txt")
	})]);
	rule = /* @__PURE__ */ object({
		id: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty()),
		aliases: strings$1,
		description: /* @__PURE__ */ optional(/* @__PURE__ */ string(), ""),
		regex: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
		path: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
		secretGroup: count$2,
		entropy: /* @__PURE__ */ optional(/* @__PURE__ */ number(), 0),
		keywords: strings$1,
		tags: strings$1,
		allowlists: /* @__PURE__ */ optional(/* @__PURE__ */ array(allowlist), []),
		allowlist: /* @__PURE__ */ optional(allowlist),
		required: /* @__PURE__ */ optional(/* @__PURE__ */ array(part), []),
		related: /* @__PURE__ */ optional(/* @__PURE__ */ array(part), []),
		skipReport: /* @__PURE__ */ optional(/* @__PURE__ */ boolean(), false),
		severity: /* @__PURE__ */ optional(/* @__PURE__ */ picklist(SEVERITIES)),
		testSeverity: /* @__PURE__ */ optional(/* @__PURE__ */ picklist(SEVERITIES)),
		confidence: /* @__PURE__ */ optional(/* @__PURE__ */ picklist(CONFIDENCES)),
		prefix: /* @__PURE__ */ optional(/* @__PURE__ */ string(), ""),
		help: /* @__PURE__ */ optional(/* @__PURE__ */ string(), ""),
		references: strings$1,
		structure: /* @__PURE__ */ optional(/* @__PURE__ */ object({
			minDigits: count$2,
			minLetters: count$2,
			minDistinct: count$2
		})),
		placeholders: /* @__PURE__ */ optional(/* @__PURE__ */ picklist([
			"strict",
			"reject",
			"weak",
			"words",
			"keep"
		])),
		placeholder: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
		score: /* @__PURE__ */ optional(/* @__PURE__ */ picklist([
			"none",
			"generic",
			"password"
		]), "none"),
		specificity: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
		filter: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
		validate: /* @__PURE__ */ optional(/* @__PURE__ */ unknown()),
		tokenEfficiency: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
		checksum: /* @__PURE__ */ optional(/* @__PURE__ */ picklist(CHECKSUM_NAMES)),
		wrongChecksum: /* @__PURE__ */ optional(/* @__PURE__ */ picklist(["demote", "drop"])),
		context: /* @__PURE__ */ optional(/* @__PURE__ */ object({
			keywords: /* @__PURE__ */ pipe(/* @__PURE__ */ array(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty())), /* @__PURE__ */ nonEmpty()),
			within: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(0)), 2e3),
			path: /* @__PURE__ */ optional(/* @__PURE__ */ boolean(), true)
		})),
		examples: /* @__PURE__ */ optional(/* @__PURE__ */ array(example), []),
		counterexamples: /* @__PURE__ */ optional(/* @__PURE__ */ array(example), [])
	});
	file = /* @__PURE__ */ object({
		title: /* @__PURE__ */ optional(/* @__PURE__ */ string(), ""),
		description: /* @__PURE__ */ optional(/* @__PURE__ */ string(), ""),
		provider: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
		references: strings$1,
		minVersion: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
		betterleaksMinVersion: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
		fragments: /* @__PURE__ */ optional(/* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ string()), {}),
		prefilter: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
		filter: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
		exclude: strings$1,
		baseline: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty())),
		failOn: /* @__PURE__ */ optional(/* @__PURE__ */ picklist(SEVERITIES)),
		extend: /* @__PURE__ */ optional(/* @__PURE__ */ object({
			useDefault: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
			path: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
			url: /* @__PURE__ */ optional(/* @__PURE__ */ string()),
			disabledRules: strings$1
		}), {}),
		allowlists: /* @__PURE__ */ optional(/* @__PURE__ */ array(allowlist), []),
		allowlist: /* @__PURE__ */ optional(allowlist),
		rules: /* @__PURE__ */ optional(/* @__PURE__ */ array(rule), [])
	});
	FIELDS = {
		"": Object.keys(file.entries),
		rules: Object.keys(rule.entries),
		allowlists: Object.keys(allowlist.entries),
		allowlist: Object.keys(allowlist.entries),
		required: Object.keys(part.entries),
		related: Object.keys(part.entries),
		extend: Object.keys(file.entries.extend.wrapped.entries),
		structure: [
			"minDigits",
			"minLetters",
			"minDistinct"
		],
		context: [
			"keywords",
			"within",
			"path"
		]
	};
	isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
	WORDS = {
		Array: "a list, such as [\"x\"]",
		Object: "a table",
		"!0": "some text",
		string: "text in quotes",
		boolean: "true or false",
		integer: "a whole number",
		">=0": "a number from 0"
	};
	wanted = ({ expected, message }) => WORDS[expected ?? ""] ?? expected?.replaceAll(/[()]/g, "").replaceAll(" | ", ", ") ?? message;
	received = ({ received: given, expected }) => {
		if (expected?.includes(" | ") === true && given.length <= 24) return given;
		return given.startsWith("\"") ? "text" : given === "Array" ? "a list" : given === "Object" ? "a table" : given === "0" && expected === "!0" ? "empty" : given;
	};
}));
var read_exports$1 = /* @__PURE__ */ __exportAll({
	lineOfKey: () => lineOfKey,
	readRuleFile: () => readRuleFile
});
/** 1-based line on which a key stands; the line of its table when it cannot be told. */
function lineOfKey(text, path) {
	const lines = text.split("\n");
	let line = 0;
	const names = path.filter((step) => typeof step === "string").map((step) => step.toLowerCase());
	const indexes = path.filter((step) => typeof step === "number");
	const tableHeader = (from, name, times) => {
		let left = times;
		for (let i = from; i < lines.length; i++) if (/^\s*\[\[?\s*([\w. "-]+?)\s*\]\]?/.exec(lines[i])?.[1]?.toLowerCase() === name && left-- === 0) return i;
		return -1;
	};
	let prefix = "";
	for (const [depth, name] of names.entries()) {
		prefix = prefix === "" ? name : `${prefix}.${name}`;
		const header = tableHeader(line, prefix, depth === 0 ? indexes[0] ?? 0 : indexes[depth] ?? 0);
		if (header !== -1) {
			line = header;
			continue;
		}
		const key = lines.findIndex((content, i) => i >= line && new RegExp(`^\\s*"?${name.replace(/[^\w-]/g, ".")}"?\\s*=`, "i").test(content));
		if (key !== -1) line = key;
	}
	return line + 1;
}
/**
* @param name of the file, for messages
* @throws ConfigError for TOML that does not parse and for fields of the wrong shape
*/
function readRuleFile(text, name, options) {
	let parsed;
	try {
		parsed = parse$1(text);
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		throw new ConfigError(`${name}:${error.line}: ${error.message.split("\n")[0].replace("Invalid TOML document: ", "not TOML: ")}`, "see https://toml.io");
	}
	const { file, problems } = checkRuleFile(parsed);
	const warnings = [];
	for (const problem of problems) {
		const place = `${name}:${lineOfKey(text, problem.path)}: ${problem.message}`;
		if (problem.unknownKey === void 0) throw new ConfigError(place, "docs/rules.md lists the fields");
		const { key, known } = problem.unknownKey;
		const hint = nearestHint(key, known) || `known: ${known.join(", ")}`;
		if (!options.foreign) throw new ConfigError(place, hint);
		warnings.push(`${place}: ignored; ${hint}`);
	}
	return {
		file,
		warnings
	};
}
var init_read$2 = __esmMin((() => {
	init_dist$1();
	init_errors();
	init_nearest();
	init_schema();
}));
/** Sorts and joins ranges. */
function normalize(ranges) {
	const joined = [];
	for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
		const last = joined.at(-1);
		if (last !== void 0 && from <= last[1]) last[1] = Math.max(last[1], to);
		else joined.push([from, to]);
	}
	return joined;
}
/** Everything that is not in the ranges. */
function complement(ranges) {
	const inverted = [];
	let at = 0;
	for (const [from, to] of normalize(ranges)) {
		if (from > at) inverted.push([at, from]);
		at = to;
	}
	if (at < LAST) inverted.push([at, LAST]);
	return inverted;
}
/** Adds the other case of every ASCII letter. */
function foldCase(ranges) {
	return normalize(ranges.flatMap(([from, to]) => {
		const upper = [Math.max(from, 65), Math.min(to, 91)];
		const lower = [Math.max(from, 97), Math.min(to, 123)];
		const both = [[from, to]];
		if (upper[0] < upper[1]) both.push([upper[0] + 32, upper[1] + 32]);
		if (lower[0] < lower[1]) both.push([lower[0] - 32, lower[1] - 32]);
		return both;
	}));
}
var LAST;
var init_ranges = __esmMin((() => {
	LAST = 1114112;
}));
function literal(code, inClass) {
	const character = String.fromCharCode(code);
	if (code < 32 || code > 126) return `\\x${code.toString(16).padStart(2, "0")}`;
	return (inClass ? /[\\\]^-]/ : /[\\^$.*+?()[\]{}|/]/).test(character) ? `\\${character}` : character;
}
/** The character beyond ASCII that the set stands for, if it is the only one. */
function wideCharacter({ ranges: [first, second], negated }) {
	return !negated && second === void 0 && first !== void 0 && first[1] === first[0] + 1 && first[0] > 127 ? String.fromCodePoint(first[0]) : null;
}
function emitSet(node, expandCase) {
	const wide = wideCharacter(node);
	if (wide !== null) return `(?:${Array.from(toUtf8(wide), (byte) => `\\x${byte.toString(16)}`).join("")})`;
	const complemented = node.negated && node.ranges.some(([, to]) => to > 128);
	let ranges = node.insensitive && (expandCase || complemented) ? foldCase(node.ranges) : node.ranges;
	if (complemented) ranges = complement(ranges);
	else if (node.negated) return `[^${emitRanges(ranges)}]`;
	const ascii = ranges.flatMap(([from, to]) => from < 128 ? [[from, Math.min(to, 128)]] : []);
	const bytes = normalize(ranges.some(([, to]) => to > 128) ? [...ascii, [128, 256]] : ascii);
	const [only] = bytes;
	if (bytes.length === 1 && only !== void 0 && only[1] === only[0] + 1) return literal(only[0], false);
	return bytes.length === 0 ? "(?!)" : `[${emitRanges(bytes)}]`;
}
function emitRanges(ranges) {
	return ranges.map(([from, to]) => to - from === 1 ? literal(from, true) : to - from === 2 ? literal(from, true) + literal(to - 1, true) : `${literal(from, true)}-${literal(to - 1, true)}`).join("");
}
/** For each set that flag `i` could change, whether it holds there: bytes of a character beyond ASCII are not letters. */
function letterSets(node) {
	switch (node.kind) {
		case "set":
			if (wideCharacter(node) !== null) return [false];
			return hasLetter(node.ranges) ? [node.insensitive] : [];
		case "concat": return node.items.flatMap(letterSets);
		case "alternate": return node.branches.flatMap(letterSets);
		case "group":
		case "look":
		case "repeat": return letterSets(node.child);
		default: return [];
	}
}
/** The tree as a JavaScript pattern; the flag `i` is used only where it holds for all letters. */
function emitRegex(tree) {
	const modes = letterSets(tree);
	const allInsensitive = modes.length > 0 && modes.every(Boolean);
	const emit = (node) => {
		switch (node.kind) {
			case "empty": return "";
			case "set": return emitSet(node, !allInsensitive);
			case "assert": return ASSERTS[node.what];
			case "group": return `(${node.capture ? "" : "?:"}${emit(node.child)})`;
			case "look": return `(?${node.behind ? "<" : ""}${node.negated ? "!" : "="}${emit(node.child)})`;
			case "repeat": {
				const { child, min, max } = node;
				const simple = child.kind === "set" || child.kind === "group";
				const counts = max === Number.POSITIVE_INFINITY ? min === 0 ? "*" : min === 1 ? "+" : `{${min},}` : min === 0 && max === 1 ? "?" : min === max ? `{${min}}` : `{${min},${max}}`;
				return `${simple ? emit(child) : `(?:${emit(child)})`}${counts}${node.lazy ? "?" : ""}`;
			}
			case "concat": return node.items.map((item) => item.kind === "alternate" ? `(?:${emit(item)})` : emit(item)).join("");
			case "alternate": return node.branches.map(emit).join("|");
		}
	};
	return {
		source: emit(tree),
		flags: allInsensitive ? "i" : ""
	};
}
var ASSERTS, hasLetter;
var init_emit = __esmMin((() => {
	init_bytes$1();
	init_ranges();
	ASSERTS = {
		textStart: "^",
		textEnd: "$",
		lineStart: "(?<=^|\\n)",
		lineEnd: "(?=\\n|$)",
		wordBoundary: "\\b",
		noWordBoundary: "\\B"
	};
	hasLetter = (ranges) => ranges.some(([from, to]) => from < 91 && to > 65 || from < 123 && to > 97);
}));
/** One byte set for each byte of the character: more than one for a single character beyond ASCII. */
function bytesOf(node) {
	const known = knownNodes.get(node);
	if (known !== void 0) return known;
	const key = `${node.negated ? "^" : ""}${node.insensitive ? "i" : ""}${node.ranges.join()}`;
	let sets = knownSets.get(key);
	if (sets === void 0) {
		const { source, flags } = emitRegex(node);
		knownSets.set(key, sets = askPattern(source, flags));
	}
	knownNodes.set(node, sets);
	return sets;
}
function askPattern(source, flags) {
	const sequence = /^\(\?:((?:\\x[0-9a-f]{2})+)\)$/.exec(source)?.[1];
	if (sequence !== void 0) return sequence.match(/[0-9a-f]{2}/g)?.map((hex) => askPattern(`\\x${hex}`, flags)[0]) ?? [];
	const set = /* @__PURE__ */ new Uint8Array(256);
	for (const byte of EVERY_BYTE.match(new RegExp(source, `${flags}g`)) ?? []) set[byte.charCodeAt(0)] = 1;
	return [set];
}
/**
* A superset of the bytes that may stand right before a place where the zero-width node holds; null when it says
* nothing of them.
*/
function bytesBefore(node) {
	switch (node.kind) {
		case "group": return bytesBefore(node.child);
		case "concat": {
			const sets = node.items.map(bytesBefore).filter((set) => set !== null);
			return sets.length === 0 || node.items.some((item) => item.kind === "set") ? null : intersect(sets);
		}
		case "alternate": {
			const sets = node.branches.map(bytesBefore);
			return sets.some((set) => set === null) ? null : unite(sets);
		}
		case "look":
			if (!node.behind) return null;
			return node.negated ? without(node.child) : lastBytes(node.child);
		default: return null;
	}
}
/** What a negated look-behind leaves: only one of a single set says something of the last byte alone. */
function without(child) {
	if (child.kind === "group") return without(child.child);
	if (child.kind !== "set") return null;
	const sets = bytesOf(child);
	return sets.length === 1 ? byteSet((byte) => sets[0]?.[byte] !== 1) : null;
}
/** A superset of the last bytes of what the node matches; null when it can match nothing. */
function lastBytes(node) {
	switch (node.kind) {
		case "set": return bytesOf(node).at(-1) ?? ANY_BYTE;
		case "group": return lastBytes(node.child);
		case "repeat": return node.min > 0 ? lastBytes(node.child) : null;
		case "concat": return node.items.length === 0 ? null : lastBytes(node.items.at(-1));
		case "alternate": {
			const sets = node.branches.map(lastBytes);
			return sets.some((set) => set === null) ? null : unite(sets);
		}
		default: return null;
	}
}
var knownSets, knownNodes, EVERY_BYTE, unite, intersect;
var init_bytes = __esmMin((() => {
	init_byte_set();
	init_emit();
	knownSets = /* @__PURE__ */ new Map();
	knownNodes = /* @__PURE__ */ new WeakMap();
	EVERY_BYTE = String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte));
	unite = (sets) => byteSet((byte) => sets.some((set) => set[byte] === 1));
	intersect = (sets) => byteSet((byte) => sets.every((set) => set[byte] === 1));
}));
/** Most bytes that a match of the tree can take; infinite for an unbounded repeat. */
function maxWidth(node) {
	switch (node.kind) {
		case "set": {
			const wide = wideCharacter(node);
			return wide === null ? 1 : toUtf8(wide).length;
		}
		case "group": return maxWidth(node.child);
		case "repeat": {
			const width = maxWidth(node.child);
			return width === 0 || node.max === 0 ? 0 : width * node.max;
		}
		case "concat": return node.items.reduce((sum, item) => sum + maxWidth(item), 0);
		case "alternate": return Math.max(...node.branches.map(maxWidth));
		default: return 0;
	}
}
/** Fewest bytes that a match of the tree takes. */
function minWidth(node) {
	switch (node.kind) {
		case "set": return maxWidth(node);
		case "group": return minWidth(node.child);
		case "repeat": return node.min * minWidth(node.child);
		case "concat": return node.items.reduce((sum, item) => sum + minWidth(item), 0);
		case "alternate": return Math.min(...node.branches.map(minWidth));
		default: return 0;
	}
}
/** How far, in bytes, an assertion may look beyond the match; at least 1, for `\b`, `^` and `$`. */
function lookWidth(node) {
	switch (node.kind) {
		case "look": return Math.max(1, maxWidth(node.child) + lookWidth(node.child));
		case "group":
		case "repeat": return lookWidth(node.child);
		case "concat": return Math.max(1, ...node.items.map(lookWidth));
		case "alternate": return Math.max(...node.branches.map(lookWidth));
		default: return 1;
	}
}
/** All strings (ASCII letters in lower case, as keywords are looked for) that the tree matches, when they are few; null otherwise. */
function exactStrings(node) {
	const known = knownStrings.get(node);
	if (known !== void 0) return known;
	const strings = findStrings(node);
	knownStrings.set(node, strings);
	return strings;
}
function findStrings(node) {
	switch (node.kind) {
		case "empty":
		case "assert":
		case "look": return [""];
		case "set": {
			const wide = wideCharacter(node);
			if (wide !== null) return [wide];
			if (node.negated || node.ranges.some(([, to]) => to > 128)) return null;
			const ranges = node.insensitive ? foldCase(node.ranges) : node.ranges;
			if (ranges.reduce((sum, [from, to]) => sum + to - from, 0) > 24) return null;
			const members = ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => String.fromCodePoint(from + i).toLowerCase()));
			const different = [...new Set(members)];
			return different.length > MOST_MEMBERS$2 ? null : different;
		}
		case "group": return exactStrings(node.child);
		case "repeat": {
			const child = node.max <= 4 ? exactStrings(node.child) : null;
			if (child === null) return null;
			let powers = [""];
			const all = new Set(node.min === 0 ? [""] : []);
			for (let times = 1; times <= node.max && powers !== null; times++) {
				powers = product(powers, child);
				if (times >= node.min) for (const string of powers ?? []) all.add(string);
			}
			return powers === null || all.size > MOST_STRINGS ? null : [...all];
		}
		case "concat": return node.items.reduce((strings, item) => strings === null ? null : product(strings, exactStrings(item)), [""]);
		case "alternate": {
			const branches = node.branches.map(exactStrings);
			if (branches.some((branch) => branch === null)) return null;
			const all = [...new Set(branches.flatMap((branch) => branch))];
			return all.length > MOST_STRINGS ? null : all;
		}
	}
}
function product(left, right) {
	if (right === null || left.length * right.length > MOST_STRINGS) return null;
	return left.flatMap((a) => right.map((b) => a + b));
}
/**
* Whether every match provably holds one of the keywords (lower case).
* False means only that there is no proof.
*/
function holdsKeyword(node, keywords) {
	const proves = (strings) => strings !== null && strings.every((string) => keywords.some((keyword) => string.includes(keyword)));
	if (proves(exactStrings(node))) return true;
	switch (node.kind) {
		case "group": return holdsKeyword(node.child, keywords);
		case "repeat": return node.min > 0 && holdsKeyword(node.child, keywords);
		case "alternate": return node.branches.every((branch) => holdsKeyword(branch, keywords));
		case "concat": {
			let run = [""];
			for (const item of node.items) {
				if (holdsKeyword(item, keywords)) return true;
				const strings = exactStrings(item);
				run = product(run, strings) ?? strings ?? [""];
				if (proves(run)) return true;
			}
			return false;
		}
		default: return false;
	}
}
/**
* Upper bound on the ways in which a backtracking matcher can go through the tree from one place, for which it may
* try them all before it gives up. Repeats of what can itself be read in several ways multiply without end.
*/
function countPaths(node) {
	switch (node.kind) {
		case "group":
		case "look": return countPaths(node.child);
		case "repeat": {
			const child = countPaths(node.child);
			const lengths = node.max - node.min + 1;
			return child === 1 && minWidth(node.child) === maxWidth(node.child) ? lengths : Math.min(lengths * child ** node.max, Number.POSITIVE_INFINITY);
		}
		case "concat": return node.items.reduce((product, item) => product * countPaths(item), 1);
		case "alternate": return node.branches.reduce((sum, branch) => sum + countPaths(branch), 0);
		default: return 1;
	}
}
/** Number of capture groups. */
function countGroups(node) {
	switch (node.kind) {
		case "group": return (node.capture ? 1 : 0) + countGroups(node.child);
		case "look":
		case "repeat": return countGroups(node.child);
		case "concat": return node.items.reduce((sum, item) => sum + countGroups(item), 0);
		case "alternate": return node.branches.reduce((sum, branch) => sum + countGroups(branch), 0);
		default: return 0;
	}
}
var MOST_STRINGS, MOST_MEMBERS$2, knownStrings;
var init_analyse = __esmMin((() => {
	init_bytes$1();
	init_emit();
	init_ranges();
	MOST_STRINGS = 256;
	MOST_MEMBERS$2 = 12;
	knownStrings = /* @__PURE__ */ new WeakMap();
}));
var PAIR_RARITY;
var init_pair_counts = __esmMin((() => {
	PAIR_RARITY = [
		"-H?J@HI7?I>GWDGDFFHKMMNSRREYD9NJCCHDHHGIIEMGDFGGFSGACHIHVKRDIH[KJ<@=??>CC=GDA?>>=K><:BA@NHM>L@VU[cUN;",
		"R[WcRcd]YadedYcYWYeeeeffedddcIcc_cc^`edfedfdddbb`ddadbdefedZUedbYY^VYXZ[]Tda_[[VWdWTY^[_dbcdebd]de_TN",
		"D_HRQO[QTDYWBOMQOLQSUUVWWVCNV^JYRLUPSQRWVQ]WOTTWR_QPNRXWY]`SMOVWQJKKKLJLNKVOMKJLKYKIGNMPTYVPZM^FedbTM",
		"HXZOabe^bbeddacb[[_]aWaa]bbecebb`^b^`a]]fadc_aab`d_]b`ddffdWacac`Y_WZ[Y[aY`a^[a]Ya[VY]T_accbc_cRddaTN",
		"Xd^b``bVWZcdce_Z`[]_ddddedcdd`e`R]c^``ca``b^a`ab[e`_`aaaeddeaedU_LPHLLMTQLTNOLMMJRKKEQKU[__P_cccddbSN",
		"NdZTd]d]^`babW_a^aYWddcddcd_`dcc`dccddeecda^cbccefcb]dddcbd_`bccccc[Rabecbeac[Ud`R_I_cV]`cebeRcacfcTN",
		"M^aZYcL`Wcdeeddcc^bcfdcfeeded^cdb^^W_cb_cYde_Y^]YcZV_b]`ededaeec_]]T]]VUT__bV][^TYYSS_`aebedcedVddcUN",
		":]QYWT_LXIYY:SOQWUWZ]Y]]]^HPXYZ[YFKLPKNMNMRMMKNPLXPJLPQPUTRWTI]S`HHIJHHKJJPIJGJLGSKFGMLLTRNRZT^McebT:",
		"^MC[EVSHM>P_bSS[KJNQTRWZYW^_ZaaOZKNJONQPTNUONLPPNXNIKQSU]ZXMNb^RRIKFLIHMPJUNKHGLIUIFDPMPPZZRddbGdd`SF",
		"?aQbZ_YCQ@UYBODYdffedeefeeG>VX_Sbddcedeefdceecdcbda^cecddccTTQb_Tacab`ade^eccbabdeY][baedceQRNc?decUN",
		"@eWc_cdXVVE^_XYFdbadecbeef^ba^]^cWZVX^ZWaYbd[UYZUaVS[ZY_cde]WYdabX^RZ^`[Y``Y^[[^UdZTN__`Zcdc`ZdCdedTK",
		"HfRdZcd[ZRdQ_Xb]]VY[]]^`aabYcR_ad[_]__a`b`a`_```_b_]_`]]b]aaY]ca`[^]_Z[_`Z_^]^Z]_b[[Z__`Z`ad_`cMeeeUN",
		":YJb_bcM_Zdd`YQ^RSTWYWZYWYbb_ddce^]]a`_aa_ba``a_^`_Y``_a^^`XV`b^ZVYVVSXXYVY[WXQQTaSUQY[_Z[aSc`d9becUN",
		"GdU]ZV^Y^_XZdFU^PKLQPSSVSQb``^C`eRTUXQVXZSZWRVVZVcXRV[Z][`UYWYb_aMOLMOOPSNUSMOPPNWNKKJPQYZU[b[cSddcUH",
		"FcK[QYbMSRV^Y[JQHLOPRQRSTUb`JWcbcHKHIJJONKSQLIIKIYIFIMKPUbW]RYaLXBJBJGHEKGIFJGJHETHCEHKKVRVSVabBedeUN",
		"BdU_[YcS][F_^^VB[XWX]]^^_a_d^`Q^_PPPSVVSVTVRNOSWRZTPRWUW^Y[]X^YZaMPLOQRMLNUTLQTRN^RJGRQNP]UVabbF^ddTM",
		"KbMca[]S[HaRHOKUFLMPQRQSRQQO]Zc^aZZ[Z[X]_^a`M^^_[`[_^```a`^aWNdR^WXXWVWa_`a__^`]Va`[^a^aR`^`^SdK`ebSO",
		"KdLba__SVJcYIQJWHMLOOOOQONNR][]_^Z[Z][Z``_`_R][^]`[^^[^`baa`WPdSaVXWXXW`^`aa_`a`Ua^]`a_`a``c^UdOcebUM",
		"LcMbb_aPVL`YLSIUKQQOPOPSSSRU][Ya`VZX[XY`_^a`U]]_Y_]^]][_```^UTbS`VXXXVY_^_`^^^__Y`_[_`__Z_aa^VcRcdbTN",
		"OcOdc`bR[PdZORNYORNOPRQRRRSX`a[baWZY[[[`aa``V_^[`_X`_`_aba``[VdUcYYWWXXZa`a^^```[_^__`__`b`daXcTcddUN",
		"QcQdaadQXRc]NSR[QSRQPRSTSTUX`[ZcdY[[[[Za_`]`W_^`aaa^```ab_`c]WdXcWXXXXX`^[S^^_^_[``^``_````bZXcUdedTN",
		"RfScc^dR_Rb[OSQ]ORSQTPPTTTVYaa[be[^]^Y]```b`U`a``aa`_b`aa``a^VeXbWYWYYYa_`]Z__]`Za]^`a^````c`YdVedcUN",
		"SeSccbdR^Te_RSQ]QRSQNRPSSTW[b_bbeZ^Z][]``_aaY__`^``^_a``b_`d^YcWcXYXZXV__a``[Z__[a_]`a_`ba`ca[cSbccTN",
		"UeUddbcYaVd`TWR^STTSUSSRSTW]bbdbf^[]_[Y_`aaa[_`ab`aa`b`aa``d]Zc[eYYZYYY`b_`_]_[[_a``ab`_aa_db^bXcedUN",
		"ScTcd`cV^Ue`TVTXQTTSTRRTSSW]`[ebc[Z]^]]aaaba]aaa^`ba_baabaadUYcZdWYYYWY```b```aaZ^a]`ba``_`ba]bXcecSN",
		"VdTbdbcXcUe_TVU]PTRRSTRTSPX^b`cbd]^[[]^`aa`aZa``b`aa^abb```e]UdZdWXYZYY```aa`aa`__^[_`a_`_`cb]cZccdTN",
		"<ZJaTYdIV^`_bY`LTRUVYXZ[YUIbYFddcVYWXYY[[X^]]ZYZXaYXW]X_`^bPRU_XWOSMSRQSUT[YVTRVS]SPOWWUY[^O_bcDbdcTN",
		"Id]dc[_^a[e__]b`ebd`edccedb^Yacbeabcdbcbbde[bcdbcdc]bdbbfdeb_^eac^ZX`[WbbWebZa]]adV][`Y[ccdab`c<cedTN",
		"PV`abbd^_aacdUcF__`ade_ccd_dWUJNdVSR[X]^^Q_OTUZWUcUJNXRVcbda[`ddaQRPTYQ`UU]_RX[ZObZLIX`_R^`bacbeddcTM",
		"=YGcWVaPV_b`b]^[UTYY[][^^_ab`F:ac^^Z]`U`a_b_`]T]_b_]T_aabbbSU^c_XVXVTUU[[X`^XXTXW^VSQZX^_]ZT[`bNdfdTN",
		":aW`[]XXJTbdS[U^_]__babbbb^bNSMccVZWWXZ]^W_V[ZWYT_ZWNYY]c^a][Zc^^NTNPQRKROZWSQRTPYPMQVUT_`^TW[aDcddTL",
		"LYZc^cb[XYbcWY^`a`ccbcbbcdQcWURQdad^b`acaadb_`aa[c^`^cbbcccZXbbb_Y^]b^_abWcbaa__Oa_S]a_c]bb`Yb^YedbTL",
		"UcXcabc^Zbbedeaca^abbcbccccdcbcb[YXY[Y_aa^XdcWcLSbbVKcV^dcacc`cc_R_QYZZU_W`aMQ_bIaKOP`R_ccaWcaba`dPNL",
		"OdTd^caO_We[TTY[XWXZZ[]_Z[]_c[ce]SOMNVPP[P_VJLIVOYJGJNUUPVWa_beQaZLIH_LR^Y^[JJG[HZGGILTS^^We`ab^ee]TN",
		"WcVbeedR^[eaXZ]`Z[Y[[^][Z[`bcbbd]LWWVOWXYSY_ORWRV[RTWQ]YbRYc^cdX`Ha^`La^YQ`[N`bLaaK__Ha`aIafbdd_dg^TN",
		"ReXb`dbQVTd`TYW`ZYZZ^][[_]]^cabdaNYUUIUXMT_QLWUGV[PRMRX[[UY]_bdOaG__aRZ_GV_aFW^?^`KWVPa`aU`dbad[df_TN",
		"OaVdbbeLXQcbMYU`[Z][^Z]]^]VYcZbcTQSXUJXY^MXWWWZOY_XRWSZ_T[Xd_]bLcGZ__E`_[FZa]`]L_aRV^N`_aQ_ea]cXbe`TM",
		"LdVeebdN]Ne`NNR_[TY[][[]Z[UWaW^cXLTLLUNQ[Z_YPNIRPTGILZTZPQ]a^XeIaO`YV^ZX`XaZNMH[JHFSVMK[D^^e_ZcQde_TN",
		"Ld]bdfdO`Od`YW_aZ^[][^[][]b`baacbN[W[QO_aJYSV[[Q[]TSUX``a^`c__dSbGa_`J^`_Ha_O_UG]_L^_Jaaaaaec[d]ec`TN",
		"Qd[ddddO`RdaM`Xaa__a^a`aa^]Xb`ab`TVZXOYVSRa[WSPXWXOSWX[X[UXbb]cNaQ__`Ia`YS_aT``T_aGa_PZ[`__db[c[eb`SM",
		"Uc^c`cdQ_XdaW`[`__`^_aaba`[`b^cc[QXUYN[`^U`W`YYMSaTZRW`Z`^bc`bdSbG``_KbaaQa`_[_Maa]bOU`^a[]eb`c^ddaTL",
		"Rc^d_acQZ^e_]^W]a_`a`a_ba`aba]bbbQOHJMUK_Y_^NNGIPVQJIYS_RaQccceYd]]ZD_LV`^^ZKLB[X]VMLa^^[_]ddce[cebUN",
		"aebedceUdbe`adbb```a`a``a`cdddfe_Y``[XZba[_^^X`VY`]P_^]Zcaaacee_eOa`_Vac_Z_a_]aL^a]P_Ta[aa_dfcfaefbUN",
		"Te^caddOa]ebPZ^]_Z`a``aa`aZacbVcbQ^]ZN`VYNaY^XSWW`ROQ]]YaYXcc]eOdJ``^F``XO_`[aVQ`_V`^T^Za[`dcdd_eccTM",
		"PdZfddbOYMeaNTW^a][[`]`aa`YUb[bdcMXXVJZY^I`XOZ]MX^VTNNY^`V[b_adNcK`a]I`aaC]a_`bEa`aY`R`ba]_d`adXdfbUN",
		"R_^edcdO][daWTZb^^^____^a___cZbbdLSYSIXWZP_WSSXQOZUPUVYXVWXcabcRdC[Z`C`V^K^]^^_F]a]K[P]`_W_dbcd_eebTM",
		"PbXdeddM]TcaTYW__Y]_^aba`^UY`ZbbaL]PJLKM[P`SVWPJU_XIIPR`_NXca_dKbF]`ZI`W]Q]]]`^Faa_X^K_`a[^aa_cYefcTM",
		"Te_ddddPWYebY`[_aa`a_`a```Wa^]Y[cSXOPSMP_V_QOPEQL_IPKKTO`^`bc_cPd`JV_]FY^ZXZTXM]GbMWVLKX`a`cbcb^cebTM",
		"Qa_fdedOXVcbUVZ`]^`a`a_```^_]badcN_URNYVSLaUOXZOS`MSOQ^Y`T_ccccNcC``]M^`SS`]J``IaaCUVOY``Vbdcbc^eeaSN",
		"`f^befcUecfbddba`a`aaa_aa`ffd]ecdX`][[`___aaZ`_`_]__`Q_```_fbdb_cZa`a_``a_``a_b[ba_`_K`aa]aeedcbfdeUN",
		"LbYe`adM^TdaS[U^^__`a``a`aY]c^VefKXRPHWSZL`WQTSKT`MNNQQV_S]^VZdJbKa_`?__^R_`^_^LYa`^`K`[`]`d`]dYdfaUM",
		"IfOe`dcN^Qe_M[S_`^][```a`aVYcZ_cdOVOSILVPK[PNWUNRYTLHQYXZTYXa^cKaK_I]C`^KJ]QTWPHMZRT?HXV`I^da_dXfgeUM",
		"LeVe`ceO[N`aPWV_[Y]Za^Z^[bYYc^UcdKWSTITXLGYXTUUJQ[KRQSVVZOXa`YdIaG]^^E]]DFb`]]`C^aGY^RaUQG[e_^cXdeaUN",
		"TeaecddQaab_bc_`_``aa``aaacdd[_ceUUSWOUS`R_^NPNXNaMNKUZ^]WXdccd`e`]^_]`Y]T`ZX^G_LaRMLN`___ZedcdaegdUK",
		"We`deebTV^daWb^aVUV[[_^_``bbdbRcfM`Y^M`Y`T``[ZYV__U]^X]_``_^c[cYeCb`bHaa`N``Z_`Oa`^``]aaa^^dddbaeddUN",
		"[eaeeeeQa[eaZd`````_`^a`abbcdbbceNa`YWY[[N_ZZ_SVZ`WV^^`^_``c__]TdMN^aOb_PH_`_`aNaaM`a_a`a^aecccaefeUL",
		"Vd[eafeUbZdc[TUa^^^^a[ab`aa]bcdddW^W^Z[_`[_a_VX]U`]_T_^bU[_dcccP`^a`a_a`_^`b^Zaa_bc_``a```bedbd`eeeUN",
		"Nd]cdccQ`WebU^]a^^[]`b`aaa_Yd[cdfX[_WX`]aW``_YX`S`XUSXa^_Y_cb`eNcU```W_^^Z`_``^K_a`_aZ`_a`_dbae]fedUN",
		"`e^f`deQcdeada`_Z__a^_`b`bdedbebdTa`XQ_`aXaW]WW[a_]X[_`W]a]dc^c]eVaa^U`a_X_U_]_Ua`a[`Z___]`dccdbddbUN",
		"VcOcMYcIWcZb`VWcMPUXZ]]^_`VccccbaSVVWYZ]]V`VXY[[XbWRRYZ[ccbUSGR]^QXWXX[Z]S[WXYUXW_TJUZ[_`_cTeccHedeUM",
		"`cLcZcbVWWZac^S]Z_acdddedc^ccdd[aQSIOOQYQNY_SQVWRUONQUSY_`bUH[b`]XTWV^U`_Tab_]J`]`WOSVWVLabX[`cVegfUN",
		"HbTb^aaWQIOUFXP_eeeedfcddeSL_YR[aadaa_^bacdecacb`d`a_cabfdcPXPccVVSN___[^Radc]d`Tb[N]__^dbdSSTbKefdUK",
		"^c_aabc^Wbadbca_a[^^abZZ`cac[_abdddbddeeddddccdcdeddcdcdddc^YZ_bdbcbddccccccbcdcdcccccbc__`X^a`ddedTN",
		"PeXd`_cWTV]cPaSbPPRSX[Z[X^]ca_baeLMHMMNNPJUPLKMOKXKIJPNT_ZWW]ZbKbJMHJLJONJTOLJKLHVJHIMKOYXY^^][VedeTM",
		"NbX^[`__]Rb_N]WbabcdddedeeZ^^ec^aX`XZ[^`_[b`^[^`ZcZXX]^`ccd[]]a_RY[XZ]Z[^ZX`]WZZSfYWV_^^bbbV_[cOcecSN",
		">`NbcdaCKHb[JMCGVTSVWWXXYVGQ[UPa_RUOVRR^^SZUTNWVQ[POSWQYa]^SVWdM^IB>?OC?KAMF:>;P?N;=:CEHICKQ^ZdPdebUI",
		"OdQdedbOUUe`UTJVVVVWYXWXYYW]_]Xdb[`W^[]^_Za^Z[^[X_Y]Z`_`b`b]]`dPbBQRSAWVRGGX@TUDT_HHNBZW_F]c]acXcddUH",
		"AcObddaOKMd]MRJNWQRUWVXYYZOVVSZb`SUNTSUQ]L]YXQMVI^QRU]QXaa_Z[[cO`?UIU<RV>ET@ANQ<RSDF=EWW]JUR]ZdQdd`TK",
		"=YH_a]_KDHaWHMERSRSVWWWYXYINNLM_]LMJPKMRPNWONMOLJWJJITMQ^_`UUSeIX@ORD<TMN@PSHLLCP`FDNCSTVKUTXTdHaebUH",
		"9YEYa[YD@C^XCH@KVPQTUVSXWYDHLKH[]IKGIJJNPGSPJHKKHSHFGNMN]_WKIMdER>J=<DBCNGOK?@:IAC89;IFA@CNJQMcDbe_UJ",
		"@cQdddbPGOd`ORHVWWXWTWYXWZNX`R^bcVYXYUW^^[__ZRVZW`VVV]]^aabSZZdObBXRNECR[>ZEIOT?QXFEGDY]^K`U]`dRedcUL",
		"@cL[dc]JGJb]GOCL^YY]W`a_`bKQYQKabRSMMOSZXR]USOTPP[NKOXMVa_^QRKdL[EQUU>WIGCUUIKEFS[DCMEVS]KVOQXdKdf`UK",
		"C`PbcdaLILc^LQKU^PXXXZ__`aNRZTU`_SSPSRUYXS_TTMRRQ[MNQXVS`_[ZYXeM[@XMT;]X[@VTPQSBM]ENFGZT`Q[X[XcKdeaUI",
		"DbTccdbGTMdVOOLX`_^_``````LZaWPa`^]Z]V[][]^Q[U][X`YYZ]SYa`_^_TcRbAC<?A@?OOLH>?9;EPB<<KCQIODb_]dVddaUH",
		"Rd^ddcfR`Yc_Z`Sa`a]_`aa`aaWad_cde]a^b_a`a_``a```a`__^__````ad[e_dFYYTE_[]LZV[VXJY_ZLYIXY^W^cddd`eedUK",
		"DdPbcdcLKNc_ORKXXVW[^__^]_NQXX[aZOULTQT[WM][UPVVQ[QPNXWYa`]ZXWcL_@VWQAUOOEWQMRKGP]NFOHPP`Q_S^ZcPdedUI",
		"?aK[b[^JFIb[HMEN[ZXZ_^`a`_LMRSS]_PRNSPRXWOYVROSRO]NNMWPV_^^UTWcKY>JPC;FPO<PO>OO@N]PBB@MQ[EYYVUbJdeaUH",
		"CbR[dc`LMPd_NMIJ_TY]_`^_`_OSVXObaUUQWTU]ZUWYXTVWR^RPPSTZ`_^VUZdM^>ESN<ISRBTNLDKA?ZTELGXQWOY^XWdRedbTH",
		"<[H^bR^FCH`ZGKDNYUVX_UU`a`HKRPN^QNQJNLMQRKZSMKPNMVJKKTPQ``ZRMRdFW=R?==A<O@KGHIDAITO<;CFOWFRUVSdJdfcUI",
		"@`LbdcaGLNc[OMJPZX[V``^_``LU_UU^`STQSSUYYUZURRVUS_QLPWXY_a_UX[cL]HF@@LBCRDME@?8C?R9B@>CBPNO^][bOed`TH",
		"GaNccebOHNd_NPHLPRUY[]a`X^LPJVOb[TUNQSR]TMZUUNVTR_OOPZUV`_^JSZdLZ>VPJ>UPIAYR@VX?C]?G@AXWQHaX[[cMddaTK",
		"OdVcdeeRRYeaU`Sa```a`aabaaV_cadcfa^`]_`_aaaa`]```aa`_```a``X^beYdO^XZ]_a[Sa`UZYU^[[VVA`^_aadbbc^ddeUM",
		"=_IXa`]HDGaZFKBQYRSW]_^`abGJMQOZZMOGOJNNSHVSPMNPLYJIKSSR_`]QNOdHT=KBB9HAQ;SEIC@<JX??=BGLWCUTTRdJdeaUH",
		"<^FXaV^GADTVED?J]TUW^`__``EHRKT[[NOKOLNUUNQRMNOOM[JLLTRP_`[JMQdGUCQDN:LMB>VCILL@BRJ>:AMKYISPTScFbe`UJ",
		"<]G]a_]GAF_XFIAOVPPTZ^U^[`FJJOH][ILGJFJPNIUOKHJJHRHGFLIP[_]NJPdEU;ODJ9GS;9VSHLM<E]<AC@TIKASQRScFce_UG",
		"FcYdcedJ[Tb_TUT`Y[[`a`_`aaPbcZbcd^a``b^`b`aab``a_ba`````a``bbaeSdCBEI>IGODPM?A?KAW=A>PSRQRQ`b`c]cdcUJ",
		"NdRdcbeQTSM`UYPVSQRVW]Y^Y`V[c]Ubd_a[]^_``^a`^]^]ZbYZ]^Zaa``ZX^cTa?[VX?[T_B][TVSFX`PUWTU__T^babbYeddUK",
		"BcUcdddQORb]QSM]`[[[babaaaSY_Z_beUVRQTWZXU[XUSWWS]TNSZTZ_``]YXdPaCXYUF^[GCZWOZHF[^IHYS_K]S_a_`dUeddUJ",
		"JdScbdcROOd[PQMVPOYX[ZYXX[TU_Yab`WUWXXV`[Xa]XVZWY_WUT^WY_``Z[XdR_M]EZIV_WIa_UROQE_YOD[``SP^X`[cUdedUM",
		"AaL^bcaKFKb^JNDQ]WWZ__````KPQUU`_QQOQQRWWOZTNOQQNXNKMWLT`_^SKRcKZIORSJXV[NYSNHJJC_JGFPYQ]WUTSWbKdddTK",
		"QaTedfdQaZec^]Y_[`_b]`a`aaYedadccYaa__`aa_`b`___a_^`a_aab__a]^cU`JVUWE]ZRL[RVYSO[^WYYQYY_QTdbcc]cdeUL",
		"IbL]URbSZceceX^bUUXYZ_^`_abbecebLY]Y__^`b]a[VZV]]c^[Uaaacdb]Vaca_X[T[XXZ[WaZWYV[WbSWS]T^]bdJcJc>eddUM",
		"M_]c]bb[Sbed`]a^a``bdccdcc]c[Y^cc]`][^^`a_baa```^b_[W`abc_c[SbYacTWVWXT[]U``XWPZX`VRV]]]``cbNbcVdecUM",
		"HcNc__bRXIccEXOQdddddcccdbWSWZ]__dcbddbdddddedccddcebcddded]XRc]Tbc^b^Ubc_dca`cbVd[[`b[b[dcR^Jc?deeUM",
		"Wcadded`dccedcd^cacdddcdccdcbb_cdcdccdddddcccecbcdcccbdccbbbaaaaababadbcbabbdccbbcbcbbdcabcbaa]beeeTM",
		"5cWKXbdbbRY]eNXGc^][]^[`b_ddT_ccTV^YYXZ__Ya_[^_[ZcYZT__^d_cVcUf^TSZNQVIQ[D_XXUPULdPTPKT^ccbOaGe=<c_TO",
		"YbF`^dS`XQXfdcbG^Z`a_`ac`c^d[eeddNSPPQU[WTaXWQPSO`PMPWSWceeWeddTRORJMONRUH_YRMSRM_HMIUNR`bdObCe`:daSM",
		"eedddfddeeddefbcdfeehfb`eeddceccdcddfedeebeefeeeffeefedffeeefedfhefeefeeecedeeeegefefddecdededd]cbbSO",
		"]c``acaa`b`aaab`_`aa`abaZ[aaaa`^]a``bbac`[ccbcab_babacbbcbccbedbcabaa`bcabdbbbb_abaa_abbbbbbabc_R`IIK",
		"KTQTPTTTSUTTUTSSSUTTTTTTSTTSSTSSOTTTQTTTPUUUUUUTTUUUUUUUUTUUTUTTUUUTUTUUTUUUUTUTSTUTUTMTTTUTTTSTSTPB?",
		"<NMNNNN:NFNNHIMMNMLNNNNNNNCNMNMLMNNNNNNMNNNMNNNMONNNNKNKNNNNNKNMNGMKKHMKMHLHIJEJLMGIIJLLMLLMMMMONNH?-"
	];
}));
function symbolOf(byte) {
	if (byte >= 32 && byte <= 126) return byte - 32;
	return byte >= 128 ? HIGH : CONTROL$1[byte] ?? OTHER_CONTROL;
}
function symbolsOf(set) {
	const known = counted.get(set);
	if (known !== void 0) return known;
	const counts = /* @__PURE__ */ new Map();
	for (const byte of membersOf(set)) counts.set(symbolOf(byte), (counts.get(symbolOf(byte)) ?? 0) + 1);
	const symbols = [...counts].flat();
	counted.set(set, symbols);
	return symbols;
}
/** Estimated share of places at which such a sequence stands, each byte taken to depend on the one before it. */
function shareOfSequence(sets) {
	let symbols = symbolsOf(sets[0]);
	/** Beside each symbol the share of places at which the sequence so far stands and ends in it. */
	let shares = symbols.map((symbol, i) => i % 2 === 0 ? 0 : symbol * BYTE_SHARE[symbols[i - 1]]);
	for (let at = 1; at < sets.length; at++) {
		const next = symbolsOf(sets[at]);
		const nextShares = next.map(() => 0);
		for (let j = 0; j < next.length; j += 2) {
			let share = 0;
			for (let i = 0; i < symbols.length; i += 2) {
				const before = symbols[i];
				share += shares[i + 1] * SHARE[before * SYMBOLS + next[j]] / BYTE_SHARE[before];
			}
			nextShares[j + 1] = share * next[j + 1];
		}
		symbols = next;
		shares = nextShares;
	}
	return shares.reduce((sum, share) => sum + share, 0);
}
var CONTROL$1, HIGH, OTHER_CONTROL, MEMBERS, SYMBOLS, SYMBOL_OF, POWER, SHARE, BYTE_SHARE, shareOfPair, counted, ESTIMATED;
var init_frequency = __esmMin((() => {
	init_byte_set();
	init_windows();
	init_pair_counts();
	CONTROL$1 = {
		10: 95,
		9: 96,
		13: 97,
		0: 98
	};
	HIGH = 100;
	OTHER_CONTROL = 99;
	MEMBERS = {
		[HIGH]: 128,
		[OTHER_CONTROL]: 29
	};
	SYMBOLS = PAIR_RARITY.length;
	SYMBOL_OF = Uint8Array.from({ length: 256 }, (_, byte) => symbolOf(byte));
	POWER = Float64Array.from({ length: 91 }, (_, rarity) => 2 ** (-rarity / 3));
	SHARE = new Float64Array(SYMBOLS * SYMBOLS);
	BYTE_SHARE = new Float64Array(SYMBOLS);
	for (let first = 0; first < SYMBOLS; first++) {
		const row = PAIR_RARITY[first];
		const members = MEMBERS[first] ?? 1;
		let sum = 0;
		for (let second = 0; second < SYMBOLS; second++) {
			const code = row.charCodeAt(second);
			const share = POWER[(code > 92 ? code - 1 : code) - 35] / members;
			SHARE[first * SYMBOLS + second] = second < OTHER_CONTROL ? share : share / MEMBERS[second];
			sum += share;
		}
		BYTE_SHARE[first] = sum;
	}
	shareOfPair = (first, second) => SHARE[SYMBOL_OF[first] * SYMBOLS + SYMBOL_OF[second]];
	counted = /* @__PURE__ */ new WeakMap();
	ESTIMATED = {
		shareOf: (sets) => shareOfSequence(hasWholeKeys(sets) ? sets : sets.slice(1)),
		grams: [],
		rest: 1
	};
}));
/** The single bytes of a set, both cases of a letter as one; null for too many. */
function literalsOfSet(set) {
	const members = membersOf(set);
	if (members.length > 16) return null;
	const literals = /* @__PURE__ */ new Map();
	for (const byte of members) {
		const folds = isLetter(byte) && set[byte ^ 32] === 1;
		const literal = {
			text: String.fromCharCode(folds ? foldOf(byte) : byte),
			fold: folds ? 1 : 0
		};
		literals.set(`${literal.fold}${literal.text}`, literal);
	}
	return literals.size > MOST_MEMBERS$1 ? null : [...literals.values()];
}
function join$14(left, right) {
	if (right === null || left.length * right.length > MOST_LITERALS) return null;
	const joined = /* @__PURE__ */ new Map();
	for (const a of left) for (const b of right) {
		const literal = {
			text: a.text + b.text,
			fold: a.fold | b.fold << a.text.length
		};
		if (literal.text.length > 16) return null;
		joined.set(`${literal.fold}/${literal.text}`, literal);
	}
	return [...joined.values()];
}
/** Every string that the node matches, when they are few and short; null otherwise. */
function literalsOf(node) {
	const known = knownLiterals.get(node);
	if (known !== void 0) return known;
	const literals = findLiterals(node);
	knownLiterals.set(node, literals);
	return literals;
}
function findLiterals(node) {
	switch (node.kind) {
		case "set": return bytesOf(node).reduce((literals, set) => literals && join$14(literals, literalsOfSet(set)), EMPTY);
		case "group": return literalsOf(node.child);
		case "concat": return node.items.reduce((literals, item) => literals && join$14(literals, literalsOf(item)), EMPTY);
		case "alternate": {
			const branches = node.branches.map(literalsOf);
			if (branches.some((branch) => branch === null)) return null;
			const all = branches.flat();
			return all.length > MOST_LITERALS ? null : all;
		}
		case "repeat": {
			const child = node.max <= 4 ? literalsOf(node.child) : null;
			if (child === null) return null;
			let power = EMPTY;
			const all = node.min === 0 ? [...EMPTY] : [];
			for (let times = 1; times <= node.max; times++) {
				power = power && join$14(power, child);
				if (power === null) return null;
				if (times >= node.min) all.push(...power);
			}
			return all.length > MOST_LITERALS ? null : all;
		}
		default: return EMPTY;
	}
}
/** The literals that begin with the first of `nodes`, and how many nodes they take. */
function literalRun(nodes) {
	let run = EMPTY;
	let length = 0;
	for (const node of nodes) {
		const own = literalsOf(node);
		const shortest = Math.min(...run.map(({ text }) => text.length));
		const limit = own?.some(({ text }) => text === "") ? LONG_WITHOUT_OPTIONS : LONG_ENOUGH;
		if (own === null || own.length > 1 && shortest >= limit) break;
		const joined = join$14(run, own);
		if (joined === null) break;
		run = joined;
		length++;
	}
	return length > 0 && run.every(({ text }) => text.length >= SHORTEST_LITERAL) ? {
		literals: run,
		length
	} : null;
}
function shareOfLiteral(literal) {
	const key = `${literal.fold}/${literal.text}`;
	const share = shares.get(key) ?? shareOfSequence(setsOf(literal));
	shares.set(key, share);
	return share;
}
/** Estimated cost of a cover: places of its literals per byte of text, dearer where the match's beginning is to be searched for. */
function costOf(cover) {
	let cost = 0;
	for (const { literals, lead } of cover) {
		const weight = lead[0] === lead[1] ? 1 : 3;
		for (const literal of literals) cost += shareOfLiteral(literal) * weight + LITERAL_COST;
	}
	return cost;
}
/** Share of places at which what has to follow a literal does, as far as single bytes tell. */
function shareOfRest(rest) {
	let share = 1;
	for (const node of rest) {
		if (node.kind === "group") return share * shareOfRest([node.child]);
		if (node.kind === "concat") return share * shareOfRest(node.items);
		const { child, min, max } = node.kind === "repeat" ? node : {
			child: node,
			min: 1,
			max: 1
		};
		const [set, ...others] = child.kind === "set" ? bytesOf(child) : [];
		if (set === void 0 || others.length > 0) return share;
		share *= shareOfSequence([set]) ** Math.min(min, LONGEST_COUNTED);
		if (min !== max) return share;
	}
	return share;
}
function cheapest(covers) {
	let best = null;
	let least = Number.POSITIVE_INFINITY;
	for (const cover of covers) {
		const cost = costOf(cover);
		if (best !== null && cost >= least) continue;
		best = cover;
		least = cost;
	}
	return best;
}
function placeAfter(item, { lead, before, boundary }) {
	const width = maxWidth(item);
	if (width > 0) return {
		lead: [lead[0] + minWidth(item), lead[1] + width],
		before: lastBytes(item),
		boundary: false
	};
	return {
		lead,
		before: narrow(before, bytesBefore(item)),
		boundary: boundary || item.kind === "assert" && item.what === "wordBoundary"
	};
}
/**
* Covers of a sequence that every match runs through.
* @param rest what follows the sequence
*/
function coversOf(items, rest, start) {
	const covers = [];
	let place = start;
	items.forEach((item, i) => {
		const following = [...items.slice(i + 1), ...rest];
		const run = item.kind === "look" || item.kind === "assert" ? null : literalRun([item, ...following]);
		if (run !== null) {
			const { literals, length } = run;
			const startsWord = literals.every(({ text }) => isWord(text.charCodeAt(0)));
			const before = place.boundary && startsWord ? narrow(place.before, NOT_WORD) : place.before;
			covers.push([{
				literals,
				before,
				rest: following.slice(length - 1),
				lead: place.lead
			}]);
		}
		covers.push(...coversInside(item, following, place));
		place = placeAfter(item, place);
	});
	return covers;
}
function narrow(a, b) {
	if (a === null || b === null) return a ?? b;
	return byteSet((byte) => a[byte] === 1 && b[byte] === 1);
}
function coversInside(node, following, place) {
	switch (node.kind) {
		case "group": return coversOf([node.child], following, place);
		case "concat": return coversOf(node.items, following, place);
		case "alternate": {
			const sketches = [];
			for (const branch of node.branches) {
				const cover = cheapest(coversOf([branch], following, place));
				if (cover === null) return [];
				sketches.push(...cover);
			}
			return [sketches];
		}
		case "repeat": {
			if (node.min === 0) return [];
			const more = {
				...node,
				min: node.min - 1,
				max: node.max - 1
			};
			return coversOf([node.child], [more, ...following], {
				...place,
				before: null,
				boundary: false
			});
		}
		default: return [];
	}
}
/** The cheapest cover of a pattern, or null when it has none. */
function deriveCover(tree) {
	return cheapest(coversOf([tree], [], {
		lead: [0, 0],
		before: null,
		boundary: false
	}));
}
var SHORTEST_LITERAL, MOST_LITERALS, LONG_ENOUGH, LONG_WITHOUT_OPTIONS, MOST_MEMBERS$1, EMPTY, foldOf, isLetter, knownLiterals, shares, LITERAL_COST, LONGEST_COUNTED, shareOfAnchors, setsOf, isWord, NOT_WORD;
var init_derive = __esmMin((() => {
	init_anchor();
	init_byte_set();
	init_windows();
	init_analyse();
	init_bytes();
	init_frequency();
	SHORTEST_LITERAL = 2;
	MOST_LITERALS = 64;
	LONG_ENOUGH = 5;
	LONG_WITHOUT_OPTIONS = 3;
	MOST_MEMBERS$1 = 8;
	EMPTY = [{
		text: "",
		fold: 0
	}];
	foldOf = (byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte;
	isLetter = (byte) => foldOf(byte) >= 97 && foldOf(byte) <= 122;
	knownLiterals = /* @__PURE__ */ new WeakMap();
	shares = /* @__PURE__ */ new Map();
	LITERAL_COST = 3e-8;
	LONGEST_COUNTED = 16;
	shareOfAnchors = (cover) => cover.reduce((sum, { literals, rest }) => {
		return sum + literals.reduce((all, literal) => all + shareOfLiteral(literal), 0) * shareOfRest(rest);
	}, 0);
	setsOf = ({ text, fold }) => Array.from(text, (character, i) => literalSet(character.charCodeAt(0), (fold >> i & 1) === 1));
	isWord = (byte) => isLetter(byte) || byte >= 48 && byte <= 57 || byte === 95;
	NOT_WORD = byteSet((byte) => !isWord(byte));
}));
/** Where a window may lie at places of each parity, the rarest first. */
function spotsOf(anchor, text) {
	const known = knownSpots.get(anchor);
	if (known !== void 0 && text === ESTIMATED) return known;
	const placeOf = placesOf({
		...anchor,
		windows: NO_WINDOWS
	});
	const places = Array.from({ length: anchor.text.length + 2 + 4 - 1 }, (_, i) => placeOf(i - 2));
	const fitting = [[], []];
	for (let offset = -2; offset < anchor.text.length; offset++) {
		const sets = windowSets((at) => places[at + 2], offset);
		if (sets.slice(1).reduce((product, set) => product * foldedMembers(set).length, 1) <= MOST_TRIGRAMS) fitting[offset & 1]?.push({
			offset,
			sets
		});
	}
	if (fitting.some((own) => own.length === 0)) throw new RangeError(`no window for ${JSON.stringify(anchor.text)}`);
	return fitting.map((own) => {
		const narrow = own.filter(({ sets: [a, b, c, d] }) => sizeOf$1(a, b) <= MOST_PAIRS && sizeOf$1(c, d) <= MOST_PAIRS);
		return (narrow.length > 0 ? narrow : own).map((spot) => ({
			...spot,
			keyShare: text.shareOf(spot.sets)
		})).toSorted((a, b) => a.keyShare - b.keyShare);
	});
}
function createHalf(neighbours) {
	return {
		wanted: new Uint16Array(PAIRS),
		share: 0,
		beside: neighbours.size > 0 ? new Float32Array(PAIRS) : NO_PAIRS,
		neighbours
	};
}
function change(half, pairs, by) {
	for (const pair of pairs) {
		const before = half.wanted[pair];
		half.wanted[pair] = before + by;
		if (before !== 0 && before + by !== 0) continue;
		half.share += by * shareOfPair(pair & 255, pair >> 8);
		for (const [other, share] of half.neighbours.get(pair) ?? []) half.beside[other] = half.beside[other] + by * share;
	}
}
/** What pairs add to the half, and what of text would meet them in the other. */
function growthOf(half, other, pairs) {
	let [share, met] = [0, 0];
	for (const pair of pairs) {
		if (half.wanted[pair] !== 0) continue;
		share += shareOfPair(pair & 255, pair >> 8);
		met += other.beside[pair] ?? 0;
	}
	return [share, met];
}
/** Share of text that a window would let through the first phase, beyond what passes already. */
function growthOfBucket({ first, second }, { firsts, seconds }, rest) {
	const [firstShare, firstMet] = growthOf(first, second, firsts);
	const [secondShare, secondMet] = growthOf(second, first, seconds);
	const unknown = (first.share + firstShare) * (second.share + secondShare) - first.share * second.share;
	return firstMet + secondMet + rest * unknown;
}
function neighboursOf({ grams }, of) {
	const neighbours = /* @__PURE__ */ new Map();
	const other = of === "first" ? "second" : "first";
	for (const gram of grams) {
		const own = neighbours.get(gram[of]);
		if (own === void 0) neighbours.set(gram[of], [[gram[other], gram.share]]);
		else own.push([gram[other], gram.share]);
	}
	return neighbours;
}
function pairsOf(low, high) {
	const lows = membersOf(low);
	return Uint16Array.from(membersOf(high).flatMap((b) => lows.map((a) => a | b << 8)));
}
/** Windows for an anchor by itself; good enough for a few rules. @throws RangeError for an anchor without a usable window */
function chooseWindows(anchor) {
	const spots = spotsOf(anchor, ESTIMATED);
	const bucket = (anchor.text.charCodeAt(0) + anchor.text.length) % 16;
	const windowOf = ([spot]) => [spot.offset, bucket];
	const chosen = {
		...anchor,
		windows: [windowOf(spots[0]), windowOf(spots[1])]
	};
	knownSpots.set(chosen, spots);
	return chosen;
}
/** @throws RangeError for an anchor without a usable window */
function planWindows(anchors, { rounds = 3, text = ESTIMATED } = {}) {
	const [afterFirst, beforeSecond] = [neighboursOf(text, "first"), neighboursOf(text, "second")];
	const buckets = Array.from({ length: 16 }, () => ({
		first: createHalf(afterFirst),
		second: createHalf(beforeSecond)
	}));
	const choices = anchors.flatMap((anchor) => spotsOf(anchor, text).map((spots) => {
		const options = spots.slice(0, OPTIONS).map((spot) => ({
			...spot,
			firsts: pairsOf(spot.sets[0], spot.sets[1]),
			seconds: pairsOf(spot.sets[2], spot.sets[3])
		}));
		return {
			options,
			option: options[0],
			bucket: 0
		};
	}));
	const put = ({ option, bucket }, by) => {
		const { first, second } = buckets[bucket];
		change(first, option.firsts, by);
		change(second, option.seconds, by);
	};
	const choose = (choice) => {
		let least = Number.POSITIVE_INFINITY;
		for (const option of choice.options) for (const [index, bucket] of buckets.entries()) {
			const cost = growthOfBucket(bucket, option, text.rest) + CANDIDATE_COST * option.keyShare;
			if (cost < least) {
				least = cost;
				choice.option = option;
				choice.bucket = index;
			}
		}
		put(choice, 1);
	};
	const weight = ({ option }) => option.keyShare;
	const ordered = choices.toSorted((a, b) => weight(b) - weight(a));
	for (const choice of ordered) choose(choice);
	for (let round = 0; round < rounds; round++) for (const choice of ordered) {
		put(choice, -1);
		choose(choice);
	}
	const windowOf = ({ option, bucket }) => [option.offset, bucket];
	return anchors.map((anchor, i) => ({
		...anchor,
		windows: [windowOf(choices[i * 2]), windowOf(choices[i * 2 + 1])]
	}));
}
var PAIRS, MOST_TRIGRAMS, MOST_PAIRS, OPTIONS, CANDIDATE_COST, sizeOf$1, knownSpots, NO_WINDOWS, NO_PAIRS;
var init_plan = __esmMin((() => {
	init_byte_set();
	init_layout();
	init_windows();
	init_frequency();
	PAIRS = 65536;
	MOST_TRIGRAMS = 9e3;
	MOST_PAIRS = 4096;
	OPTIONS = 4;
	CANDIDATE_COST = 4;
	sizeOf$1 = (...sets) => sets.reduce((product, set) => product * membersOf(set).length, 1);
	knownSpots = /* @__PURE__ */ new WeakMap();
	NO_WINDOWS = [[0, 0], [0, 0]];
	NO_PAIRS = /* @__PURE__ */ new Float32Array(0);
}));
function classOf(set) {
	return CLASSES.find((wide) => set.every((flag, byte) => flag <= wide[byte])) ?? set;
}
/** Thompson's construction, from the end to the beginning. @returns the first node, or null when there are too many */
function build(nodes, automaton) {
	const add = (silent, edge = null) => {
		automaton.silent.push(silent);
		automaton.edges.push(edge);
		if (automaton.edges.length > MOST_NODES) throw new RangeError();
		return automaton.edges.length - 1;
	};
	const repeat = (node, to) => {
		const min = Math.min(node.min, MOST_COPIES);
		const sets = node.child.kind === "set" ? bytesOf(node.child) : [];
		const child = min === MOST_COPIES && sets.length === 1 ? classOf(sets[0]) : node.child;
		const copy = (next) => "kind" in child ? link(child, next) : add([], {
			set: child,
			to: next
		});
		let at = to;
		if (node.max - min > MOST_OPTIONAL) {
			at = add([to]);
			automaton.silent[at].push(copy(at));
		} else for (let i = min; i < node.max; i++) at = add([to, copy(at)]);
		for (let i = 0; i < min; i++) at = copy(at);
		return at;
	};
	const link = (node, to) => {
		switch (node.kind) {
			case "set": return bytesOf(node).reduceRight((at, set) => add([], {
				set,
				to: at
			}), to);
			case "group": return link(node.child, to);
			case "concat": return node.items.reduceRight((at, item) => link(item, at), to);
			case "alternate": return add(node.branches.map((branch) => link(branch, to)));
			case "repeat": return repeat(node, to);
			default: return to;
		}
	};
	add([]);
	try {
		return nodes.reduceRight((at, node) => link(node, at), FINAL);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
/** What is reached without a byte from the nodes: those with an edge, ascending, and whether the end is. */
function closure(nodes, { silent, edges }) {
	const reached = new Set(nodes);
	for (const node of reached) for (const next of silent[node]) reached.add(next);
	return {
		live: [...reached].filter((node) => edges[node] !== null).toSorted((x, y) => x - y),
		ends: reached.has(FINAL)
	};
}
/** Bytes that no edge tells apart share a column. */
function columnsOf(edges) {
	const sets = [...new Set(edges.flatMap((edge) => edge === null ? [] : [edge.set]))];
	const columns = /* @__PURE__ */ new Map();
	const samples = [];
	return {
		columnOf: Uint8Array.from({ length: 256 }, (_, byte) => {
			const key = keyOf$1(sets.map((set) => set[byte]));
			const column = columns.get(key) ?? columns.size;
			if (column === columns.size) {
				columns.set(key, column);
				samples.push(byte);
			}
			return column;
		}),
		samples
	};
}
/**
* @param mostStates further states count as passed
* @returns the automaton of what follows, or null when anything may
*/
function tailOf(rest, mostStates = 160) {
	const automaton = {
		silent: [],
		edges: []
	};
	const first = build(rest, automaton);
	if (first === null || closure([first], automaton).ends) return null;
	const { edges } = automaton;
	const { columnOf, samples } = columnsOf(edges);
	if (samples.length > 255) return null;
	const states = [];
	const numberOfLive = /* @__PURE__ */ new Map();
	const numberOfReached = /* @__PURE__ */ new Map();
	const numberFor = (reached) => {
		const { live, ends } = closure(reached, automaton);
		if (ends) return 1;
		const key = keyOf$1(live);
		const known = numberOfLive.get(key);
		if (known !== void 0) return known;
		if (states.length + 2 >= mostStates) return 1;
		numberOfLive.set(key, states.length + 2);
		states.push(live);
		return states.length - 1 + 2;
	};
	numberFor([first]);
	const rows = [];
	for (const live of states) for (const byte of samples) {
		const reached = [];
		for (const node of live) {
			const edge = edges[node];
			if (edge?.set[byte] === 1) reached.push(edge.to);
		}
		const key = keyOf$1(reached);
		const number = numberOfReached.get(key) ?? (reached.length === 0 ? 0 : numberFor(reached));
		numberOfReached.set(key, number);
		rows.push(number);
	}
	return merged({
		columns: samples.length,
		columnOf,
		rows: Uint8Array.from(rows)
	});
}
/** For each state the first of those that lead alike. States mostly lead to later ones, so the last come first. */
function representatives(rows, columns) {
	const states = rows.length / columns + 2;
	const of = Uint8Array.from({ length: states }, (_, state) => state);
	for (let left = states, before = left + 1; left < before;) {
		before = left;
		const known = /* @__PURE__ */ new Map();
		for (let state = states - 1; state >= 2; state--) {
			const at = (state - 2) * columns;
			const key = keyOf$1(rows.subarray(at, at + columns).map((next) => of[next]));
			of[state] = known.get(key) ?? state;
			known.set(key, of[state]);
		}
		left = known.size;
	}
	return of;
}
/** The same automaton with states that lead alike made one, then columns that do. */
function merged({ columns, columnOf, rows }) {
	const of = representatives(rows, columns);
	const kept = [of[2], ...new Set(of.subarray(3).filter((state) => state !== of[2]))];
	const numberOf = new Map([
		[0, 0],
		[1, 1],
		...kept.map((state, i) => [state, i + 2])
	]);
	const columnsKept = [];
	const known = /* @__PURE__ */ new Map();
	const columnTo = Array.from({ length: columns }, (_, column) => {
		const key = keyOf$1(kept.map((state) => of[rows[(state - 2) * columns + column]]));
		const number = known.get(key) ?? known.size;
		if (number === known.size) columnsKept.push(column);
		known.set(key, number);
		return number;
	});
	return {
		columns: columnsKept.length,
		columnOf: columnOf.map((column) => columnTo[column]),
		rows: Uint8Array.from(kept.flatMap((state) => columnsKept.map((column) => numberOf.get(of[rows[(state - 2) * columns + column]]))))
	};
}
var MOST_COPIES, MOST_OPTIONAL, MOST_NODES, CLASSES, FINAL, keyOf$1;
var init_tail = __esmMin((() => {
	init_byte_set();
	init_tail$1();
	init_bytes();
	MOST_COPIES = 12;
	MOST_OPTIONAL = 2;
	MOST_NODES = 6e3;
	CLASSES = [
		/\d/,
		/[\da-fA-F]/,
		/[\w-]/,
		/[\w+/=.~-]/
	].map((regex) => byteSet((byte) => regex.test(String.fromCharCode(byte))));
	FINAL = 0;
	keyOf$1 = (numbers) => String.fromCharCode.apply(null, numbers);
}));
var anchors_exports = /* @__PURE__ */ __exportAll({
	anchorOfWord: () => anchorOfWord,
	anchorsOfCover: () => anchorsOfCover,
	planTogether: () => planTogether
});
function storedTail(rest, mostStates = STATES.rare) {
	const tail = tailOf(rest, mostStates);
	return tail === null ? "" : writeTail(tail);
}
function anchorsOfCover(cover) {
	const mostStates = costOf(cover) > COMMON ? STATES.common : STATES.rare;
	const tails = [];
	/** Branches of an alternation are often followed by the same. */
	const tailFor = (rest) => {
		const known = tails.find((each) => each.rest.length === rest.length && each.rest.every((node, i) => node === rest[i]));
		if (known !== void 0) return known.tail;
		const tail = storedTail(rest, mostStates);
		tails.push({
			rest,
			tail
		});
		return tail;
	};
	return cover.flatMap(({ literals, before, rest, lead }) => {
		const tail = tailFor(rest);
		return literals.map(({ text, fold }) => ({
			anchor: chooseWindows({
				text,
				fold,
				before: before === null ? "" : writeByteSet(before),
				tail
			}),
			lead
		}));
	});
}
/**
* The anchor of a word by itself, its ASCII letters in either case; null for what the kernel cannot look for: a single
* byte, or more than it compares.
*/
function anchorOfWord(word) {
	const nodes = Array.from(word, (character) => {
		const code = character.codePointAt(0);
		return {
			kind: "set",
			ranges: [[code, code + 1]],
			negated: false,
			insensitive: code < 128
		};
	});
	let text = "";
	let fold = 0;
	let taken = 0;
	for (const node of nodes) {
		const sets = bytesOf(node);
		if (text.length + sets.length > 16) break;
		for (const set of sets) {
			const byte = set.lastIndexOf(1);
			if (set.indexOf(1) !== byte) fold |= 1 << text.length;
			text += String.fromCharCode(byte);
		}
		taken++;
	}
	const tail = storedTail(nodes.slice(taken));
	return text.length < 2 || toUtf8(word).length > text.length + 48 ? null : chooseWindows({
		text,
		fold,
		before: "",
		tail
	});
}
/** The same detectors, the windows of their anchors chosen with regard to each other. */
function planTogether(detectors, options) {
	const all = detectors.flatMap(({ anchors, gate }) => [...(anchors ?? []).map(({ anchor }) => anchor), ...gate]);
	const different = [...new Map(all.map((anchor) => [anchorKey(anchor), anchor])).values()];
	const planned = new Map(planWindows(different, options).map((anchor) => [anchorKey(anchor), anchor]));
	const plan = (anchor) => planned.get(anchorKey(anchor));
	return detectors.map((detector) => ({
		...detector,
		anchors: detector.anchors?.map(({ anchor, lead }) => ({
			anchor: plan(anchor),
			lead
		})) ?? null,
		gate: detector.gate.map(plan)
	}));
}
var STATES, COMMON;
var init_anchors = __esmMin((() => {
	init_anchor();
	init_byte_set();
	init_bytes$1();
	init_tail$1();
	init_bytes();
	init_derive();
	init_plan();
	init_tail();
	STATES = {
		rare: 40,
		common: 160
	};
	COMMON = 1e-6;
}));
/** Whether a capture group that cannot be empty takes part in every match: then the value lies in it. */
function holdsValue(node) {
	switch (node.kind) {
		case "group": return node.capture && minWidth(node.child) > 0 || holdsValue(node.child);
		case "concat": return node.items.some(holdsValue);
		case "repeat": return node.min > 0 && holdsValue(node.child);
		case "alternate": return node.branches.every(holdsValue);
		default: return false;
	}
}
function splitLead(tree) {
	const whole = {
		lead: null,
		core: tree
	};
	if (tree.kind !== "concat") return whole;
	const [first, ...items] = tree.items;
	if (first?.kind !== "repeat" || first.min !== 0 || !first.lazy || first.max === Number.POSITIVE_INFINITY) return whole;
	if (first.child.kind !== "set" || holdsCapture(first) || minWidth(first.child) !== 1) return whole;
	const core = {
		kind: "concat",
		items
	};
	return holdsValue(core) ? {
		lead: {
			pattern: emitRegex(first.child),
			max: first.max
		},
		core
	} : whole;
}
var holdsCapture;
var init_lead = __esmMin((() => {
	init_analyse();
	init_emit();
	holdsCapture = (node) => node.kind === "group" && (node.capture || holdsCapture(node.child)) || node.kind === "repeat" && holdsCapture(node.child) || node.kind === "concat" && node.items.some(holdsCapture) || node.kind === "alternate" && node.branches.some(holdsCapture);
}));
/**
* @throws RuleError naming the construct and its place in the pattern
*/
function parseRegex(source, options) {
	let at = 0;
	let flags = {
		i: false,
		m: false,
		s: false
	};
	const fail = (what, hint = "") => {
		throw new RuleError(`regex: ${what} at character ${at + 1}`, hint);
	};
	const take = (text) => {
		if (!source.startsWith(text, at)) return false;
		at += text.length;
		return true;
	};
	const matchHere = (pattern) => {
		const sticky = new RegExp(pattern.source, "y");
		sticky.lastIndex = at;
		const found = sticky.exec(source);
		if (found !== null) at += found[0].length;
		return found;
	};
	const set = (ranges, negated = false) => ({
		kind: "set",
		ranges: normalize(ranges),
		negated,
		insensitive: flags.i
	});
	const single = (code) => set([[code, code + 1]]);
	/** After a backslash inside or outside a class: one code point, or a set. */
	const escape = () => {
		const letter = source[at];
		if (letter === void 0) return fail("a backslash at the end");
		const lower = letter.toLowerCase();
		if (PERL[lower] !== void 0) {
			at++;
			return {
				ranges: PERL[lower],
				negated: letter !== lower
			};
		}
		const hex = matchHere(/x([0-9A-Fa-f]{2})|x\{([0-9A-Fa-f]{1,6})\}/);
		if (hex !== null) return Number.parseInt(hex[1] ?? hex[2], 16);
		if (matchHere(/[pP]/) !== null) return fail("a Unicode class (\\p)", "write the characters out: the pattern runs over bytes");
		if (CONTROL[letter] !== void 0) {
			at++;
			return CONTROL[letter];
		}
		if (/[0-9]/.test(letter)) {
			const octal = matchHere(/0[0-7]{0,2}/);
			if (octal !== null) return Number.parseInt(octal[0], 8);
			return fail("a back-reference", "RE2 has none; write the two places apart");
		}
		if (/[A-Za-z]/.test(letter)) return fail(`the escape \\${letter}`, "RE2 does not know it");
		const code = source.codePointAt(at);
		at += code > 65535 ? 2 : 1;
		return code;
	};
	const parseClass = () => {
		const negated = take("^");
		const ranges = [];
		for (let first = true; first || source[at] !== "]"; first = false) {
			if (at >= source.length) fail("a [ without its ]");
			const posix = matchHere(/\[:(\^?)([a-z]+):\]/);
			if (posix !== null) {
				const named = POSIX[posix[2]] ?? fail(`the class [:${posix[2]}:]`);
				ranges.push(...posix[1] === "^" ? complement(flags.i ? foldCase(named) : named) : named);
				continue;
			}
			const member = () => {
				if (take("\\")) {
					const escaped = escape();
					if (typeof escaped === "number") return escaped;
					return escaped.negated ? complement(escaped.ranges) : escaped.ranges;
				}
				const code = source.codePointAt(at);
				at += code > 65535 ? 2 : 1;
				return code;
			};
			const from = member();
			if (typeof from !== "number") {
				ranges.push(...from);
				continue;
			}
			if (source[at] === "-" && source[at + 1] !== "]" && source[at + 1] !== void 0) {
				at++;
				const to = member();
				if (typeof to !== "number" || to < from) return fail("a range that runs backwards");
				ranges.push([from, to + 1]);
			} else ranges.push([from, from + 1]);
		}
		at++;
		return set(ranges, negated);
	};
	const parseGroup = () => {
		const outer = flags;
		const close = (node) => {
			if (!take(")")) fail("a ( without its )");
			flags = outer;
			return node;
		};
		if (!take("?")) return close({
			kind: "group",
			child: parseAlternation(),
			capture: true
		});
		if (matchHere(/P?<[A-Za-z_]\w*>/) !== null) return close({
			kind: "group",
			child: parseAlternation(),
			capture: true
		});
		const look = matchHere(/<?[=!]/);
		if (look !== null) {
			if (!options.lookAround) fail("look-around", "RE2 has none; gitleaks would refuse this rule, too");
			return close({
				kind: "look",
				child: parseAlternation(),
				behind: look[0].startsWith("<"),
				negated: look[0].endsWith("!")
			});
		}
		const modes = matchHere(/([imsU]*)(?:-([imsU]+))?([:)])/) ?? fail(`the group (?${source[at] ?? ""}`);
		const on = modes[1];
		const off = modes[2] ?? "";
		if (/U/.test(on + off)) fail("the flag U", "mark each repeat as lazy (`*?`) instead");
		const mode = (flag) => on.includes(flag) ? true : off.includes(flag) ? false : outer[flag];
		flags = {
			i: mode("i"),
			m: mode("m"),
			s: mode("s")
		};
		if (modes[3] === ")") return { kind: "empty" };
		return close({
			kind: "group",
			child: parseAlternation(),
			capture: false
		});
	};
	const parseAtom = () => {
		if (take("(")) return parseGroup();
		if (take("[")) return parseClass();
		if (take(".")) return flags.s ? set([[0, 1114112]]) : set([[10, 11]], true);
		if (take("^")) return {
			kind: "assert",
			what: flags.m ? "lineStart" : "textStart"
		};
		if (take("$")) return {
			kind: "assert",
			what: flags.m ? "lineEnd" : "textEnd"
		};
		if (take("\\b")) return {
			kind: "assert",
			what: "wordBoundary"
		};
		if (take("\\B")) return {
			kind: "assert",
			what: "noWordBoundary"
		};
		if (take("\\A")) return {
			kind: "assert",
			what: "textStart"
		};
		if (take("\\z")) return {
			kind: "assert",
			what: "textEnd"
		};
		if (take("\\")) {
			const escaped = escape();
			return typeof escaped === "number" ? single(escaped) : set(escaped.ranges, escaped.negated);
		}
		if (/[*+?]/.test(source[at])) return fail("a repeat of nothing");
		const code = source.codePointAt(at);
		at += code > 65535 ? 2 : 1;
		return single(code);
	};
	const parseRepeats = (atom) => {
		let node = atom;
		for (;;) {
			const found = matchHere(/([*+?])|\{(\d+)(,?)(\d*)\}/);
			if (found === null) return node;
			const min = found[1] === void 0 ? Number(found[2]) : found[1] === "+" ? 1 : 0;
			const max = found[1] === void 0 ? found[3] === "" ? min : found[4] === "" ? Number.POSITIVE_INFINITY : Number(found[4]) : found[1] === "?" ? 1 : Number.POSITIVE_INFINITY;
			if (max < min) fail("a repeat whose end is below its start");
			node = {
				kind: "repeat",
				child: node,
				min,
				max,
				lazy: take("?")
			};
			if (source[at] === "+") fail("a possessive repeat", "RE2 has none");
		}
	};
	const parseConcat = () => {
		const items = [];
		while (at < source.length && source[at] !== "|" && source[at] !== ")") {
			const quoted = matchHere(/\\Q([\s\S]*?)(?:\\E|$)/);
			if (quoted !== null) {
				const literals = Array.from(quoted[1], (c) => single(c.codePointAt(0)));
				const last = literals.pop();
				items.push(...literals, ...last === void 0 ? [] : [parseRepeats(last)]);
				continue;
			}
			const item = parseRepeats(parseAtom());
			if (item.kind !== "empty") items.push(item);
		}
		return items.length === 1 ? items[0] : {
			kind: "concat",
			items
		};
	};
	const parseAlternation = () => {
		const branches = [parseConcat()];
		while (take("|")) branches.push(parseConcat());
		return branches.length === 1 ? branches[0] : {
			kind: "alternate",
			branches
		};
	};
	const tree = parseAlternation();
	if (at < source.length) fail("a ) without its (");
	return tree;
}
var POSIX, PERL, CONTROL;
var init_parse = __esmMin((() => {
	init_errors();
	init_ranges();
	POSIX = {
		alnum: [
			[48, 58],
			[65, 91],
			[97, 123]
		],
		alpha: [[65, 91], [97, 123]],
		ascii: [[0, 128]],
		blank: [[9, 10], [32, 33]],
		cntrl: [[0, 32], [127, 128]],
		digit: [[48, 58]],
		graph: [[33, 127]],
		lower: [[97, 123]],
		print: [[32, 127]],
		punct: [
			[33, 48],
			[58, 65],
			[91, 97],
			[123, 127]
		],
		space: [[9, 14], [32, 33]],
		upper: [[65, 91]],
		word: [
			[48, 58],
			[65, 91],
			[95, 96],
			[97, 123]
		],
		xdigit: [
			[48, 58],
			[65, 71],
			[97, 103]
		]
	};
	PERL = {
		d: POSIX["digit"],
		w: POSIX["word"],
		s: [
			[9, 11],
			[12, 14],
			[32, 33]
		]
	};
	CONTROL = {
		a: 7,
		f: 12,
		t: 9,
		n: 10,
		r: 13,
		v: 11
	};
}));
/** The rarer of two. */
function better(one, other) {
	if (one === null || other === null) return one ?? other;
	if (one.min !== other.min) return one.min > other.min ? one : other;
	return sizeOf(one.set) <= sizeOf(other.set) ? one : other;
}
function find(node) {
	switch (node.kind) {
		case "group": return find(node.child);
		case "concat": return node.items.map(find).reduce(better, null);
		case "alternate": return node.branches.map(find).reduce((one, other) => one === null || other === null ? null : {
			set: one.set.map((flag, byte) => flag | other.set[byte]),
			min: Math.min(one.min, other.min)
		});
		case "repeat": {
			if (node.min === 0) return null;
			const sets = node.child.kind === "set" ? bytesOf(node.child) : [];
			if (sets.length === 1) return node.min < SHORTEST ? null : {
				set: sets[0],
				min: node.min
			};
			return find(node.child);
		}
		default: return null;
	}
}
/** @returns null when there is none that says much */
function longestStretch(tree) {
	const found = find(tree);
	return found === null || sizeOf(found.set) > MOST_MEMBERS ? null : found;
}
var SHORTEST, MOST_MEMBERS, sizeOf;
var init_stretch = __esmMin((() => {
	init_bytes();
	SHORTEST = 12;
	MOST_MEMBERS = 72;
	sizeOf = (set) => set.reduce((sum, flag) => sum + flag, 0);
}));
var compile_exports = /* @__PURE__ */ __exportAll({
	compileAllowlist: () => compileAllowlist,
	compileRule: () => compileRule,
	expandFragments: () => expandFragments,
	overrideRule: () => overrideRule
});
/** @throws RuleError for a fragment that does not exist */
function expandFragments(regex, fragments, within = []) {
	return regex.replace(/\{\{([A-Za-z]\w*)\}\}/g, (_, name) => {
		const fragment = fragments[name];
		if (fragment === void 0) throw new RuleError(`regex: there is no fragment {{${name}}}`, nearestHint(name, Object.keys(fragments)) || `known: ${Object.keys(fragments).join(", ")}`);
		if (within.includes(name)) throw new RuleError(`regex: the fragment {{${name}}} holds itself`, "write it out");
		return expandFragments(fragment, fragments, [...within, name]);
	});
}
/** As JavaScript, and whether it needs a time limit. */
function emitPattern(tree, { builtIn = false }) {
	const pattern = emitRegex(tree);
	return !builtIn && !(countPaths(tree) <= MOST_PATHS) ? {
		...pattern,
		isSlow: true
	} : pattern;
}
/** @throws RuleError for a regex or condition that cannot be used */
function compileAllowlist(source, from, options) {
	const condition = {
		OR: "OR",
		"||": "OR",
		AND: "AND",
		"&&": "AND"
	}[source.condition.toUpperCase()];
	if (condition === void 0) throw new RuleError(`allowlist: condition is "${source.condition}"`, "write \"OR\" or \"AND\"");
	if ([
		source.commits,
		source.paths,
		source.regexes,
		source.stopwords,
		source.sha256
	].every((kind) => kind.length === 0)) throw new RuleError("allowlist: it holds nothing", "give it commits, paths, regexes, stopwords or sha256");
	if (condition === "AND" && source.commits.length > 0) return {
		description: source.description,
		condition,
		paths: [],
		regexTarget: "secret",
		regexes: [],
		stopwords: [],
		sha256: [],
		from
	};
	return {
		description: source.description,
		condition,
		paths: source.paths.map((path) => translate(path, options)),
		regexTarget: source.regexTarget,
		regexes: source.regexes.map((regex) => translate(regex, options)),
		stopwords: source.stopwords.map((word) => word.toLowerCase()),
		sha256: source.sha256.map((hash) => hash.toLowerCase()),
		from
	};
}
/**
* @throws RuleError naming the rule, what is wrong and what to write
*/
function compileRule(rule, options) {
	try {
		return compileFields(rule, options);
	} catch (error) {
		if (error instanceof AppError && !(error instanceof ConfigError)) throw new RuleError(`rule "${rule.id}": ${error.message}`, error.hint);
		throw error;
	}
}
/**
* A rule over one of the same id that it extends, as gitleaks does it: what it says replaces, allowlists, keywords and
* tags are added. Other than there, `required` and `skipReport` of the new one hold.
* @throws RuleError
*/
function overrideRule(base, rule, options) {
	const isAnew = rule.regex !== void 0 || rule.path !== void 0;
	const own = compileRule({
		...rule,
		description: rule.description === "" ? base.description : rule.description,
		severity: rule.severity ?? base.severity,
		confidence: rule.confidence ?? base.confidence,
		help: rule.help === "" ? base.help : rule.help,
		entropy: rule.entropy === 0 ? base.entropy : rule.entropy,
		secretGroup: rule.secretGroup === 0 ? base.secretGroup : rule.secretGroup,
		keywords: [...base.keywords, ...rule.keywords],
		tags: [...base.tags, ...rule.tags],
		references: [...rule.references, ...base.references],
		aliases: [...base.aliases, ...rule.aliases],
		...isAnew ? {} : {
			regex: "x",
			secretGroup: 0
		}
	}, options);
	const allowlists = [...base.allowlists, ...own.allowlists];
	if (rule.regex !== void 0) return {
		...own,
		path: own.path ?? base.path,
		allowlists
	};
	const { id, description, severity, confidence, help, entropy, keywords, tags, references, required, skipReport } = own;
	return variantOf(base, {
		id,
		description,
		severity,
		confidence,
		help,
		entropy,
		keywords,
		tags,
		references,
		allowlists,
		path: own.path ?? base.path,
		secretGroup: rule.secretGroup === 0 ? base.secretGroup : rule.secretGroup,
		required: required.length > 0 ? required : base.required,
		skipReport: rule.skipReport ? skipReport : base.skipReport
	});
}
/** Only ASCII letters are looked for in either case; of others the common spellings are listed. */
function letterCases(word) {
	const lower = word.toLowerCase();
	if (/^[\x00-\x7f]*$/.test(lower)) return [lower];
	const [first = ""] = lower;
	return [
		lower,
		lowerAscii(lower.toUpperCase()),
		lowerAscii(first.toUpperCase()) + lower.slice(first.length)
	];
}
/** Round which anchors the pattern is run, if they are proven; and which words must stand somewhere in the document. */
function whereToLook(tree, keywords, margin) {
	if (tree === null) return {
		anchors: null,
		gate: [],
		reach: 0
	};
	const reach = Math.min(Math.max(maxWidth(tree), 1), Number.MAX_SAFE_INTEGER);
	const cover = deriveCover(tree);
	const isLocal = reach <= WIDEST_WINDOW && margin <= WIDEST_WINDOW;
	if (cover !== null && keywords.length === 0) {
		const anchors = anchorsOfCover(cover);
		return isLocal ? {
			anchors,
			gate: [],
			reach
		} : {
			anchors: null,
			gate: anchors.map(({ anchor }) => anchor),
			reach
		};
	}
	if (cover !== null && isLocal && holdsKeyword(tree, keywords)) return {
		anchors: anchorsOfCover(cover),
		gate: [],
		reach
	};
	const words = keywords.map(anchorOfWord);
	const gate = words.includes(null) ? [] : words.filter((word) => word !== null);
	if (cover !== null && isLocal && gate.length > 0 && shareOfAnchors(cover) < RARE) return {
		anchors: anchorsOfCover(cover),
		gate,
		reach
	};
	return {
		anchors: null,
		gate,
		reach
	};
}
function compileFields(rule, options) {
	if (rule.regex === void 0 && rule.path === void 0) throw new RuleError("it has neither regex nor path", "give it one of the two");
	const keywords = [...new Set(rule.keywords.flatMap(letterCases))];
	if (keywords.includes("")) throw new RuleError("an empty keyword", "leave it out");
	const tree = rule.regex === void 0 ? null : parseRegex(expandFragments(rule.regex, options.fragments), { lookAround: !options.foreign });
	if (tree !== null && rule.secretGroup > countGroups(tree)) throw new RuleError(`secretGroup is ${rule.secretGroup}, the regex has ${countGroups(tree)} groups`);
	const { lead, core } = tree === null ? {
		lead: null,
		core: null
	} : splitLead(tree);
	const pattern = core === null ? null : emitPattern(core, options);
	if (pattern !== null) try {
		RegExp(pattern.source, pattern.flags);
	} catch {
		throw new RuleError("regex: it does not compile", "try it in smaller pieces with `leakclerk rules check`");
	}
	const margin = tree === null ? 1 : Math.max(lookWidth(tree), lead?.max ?? 0);
	const stretch = core === null ? null : longestStretch(core);
	const generic = rule.score !== "none";
	return {
		id: rule.id,
		aliases: rule.aliases,
		description: rule.description === "" ? rule.id : rule.description,
		severity: rule.severity ?? "high",
		testSeverity: rule.testSeverity ?? null,
		confidence: rule.confidence ?? "medium",
		help: rule.help.trim(),
		references: rule.references,
		tags: rule.tags,
		pattern,
		secretGroup: rule.secretGroup,
		keywords,
		...whereToLook(core, keywords, margin),
		stretch: stretch === null ? null : {
			set: writeByteSet(stretch.set),
			min: stretch.min
		},
		lead,
		margin: Number.isFinite(margin) ? margin : 1,
		path: rule.path === void 0 ? null : translate(rule.path, options),
		entropy: rule.entropy,
		structure: rule.structure ?? {
			minDigits: 0,
			minLetters: 0,
			minDistinct: 0
		},
		placeholders: rule.placeholders ?? (options.foreign ? "keep" : "reject"),
		score: rule.score,
		context: rule.context === void 0 ? null : {
			...rule.context,
			keywords: rule.context.keywords.map((word) => word.toLowerCase())
		},
		checksum: rule.checksum === void 0 ? null : {
			name: rule.checksum,
			wrong: rule.wrongChecksum ?? "demote"
		},
		required: rule.required.map(compilePart),
		related: rule.related.map(compilePart),
		skipReport: rule.skipReport,
		allowlists: [...rule.allowlist === void 0 ? [] : [rule.allowlist], ...rule.allowlists].map((list) => compileAllowlist(list, "rule", options)),
		publicPrefix: rule.prefix,
		specificity: rule.specificity ?? (generic ? 0 : 100),
		placeholder: rule.placeholder ?? rule.id.toUpperCase().replace(/[^A-Z0-9]+/g, "_")
	};
}
var WIDEST_WINDOW, RARE, MOST_PATHS, translate, compilePart;
var init_compile = __esmMin((() => {
	init_errors();
	init_byte_set();
	init_bytes$1();
	init_variant();
	init_nearest();
	init_anchors();
	init_derive();
	init_analyse();
	init_emit();
	init_lead();
	init_parse();
	init_stretch();
	WIDEST_WINDOW = 65536;
	RARE = 1 / 1e5;
	MOST_PATHS = 1e4;
	translate = (source, options) => emitPattern(parseRegex(expandFragments(source, options.fragments), { lookAround: !options.foreign }), options);
	compilePart = ({ id, withinLines, withinColumns }) => ({
		id,
		withinLines: withinLines ?? null,
		withinColumns: withinColumns ?? null
	});
}));
var builtin_fragments_gen_exports = /* @__PURE__ */ __exportAll({ BUILTIN_FRAGMENTS: () => BUILTIN_FRAGMENTS });
var BUILTIN_FRAGMENTS;
var init_builtin_fragments_gen = __esmMin((() => {
	BUILTIN_FRAGMENTS = JSON.parse("{\"assign\":\"[\\\\\\\\\\\"'\\\\x60*\\\\])]{0,4}[ \\\\t]{0,10}(?::[ \\\\t]{0,4}&?[A-Za-z]{2,20}[ \\\\t]{0,4}|As[ \\\\t]String[ \\\\t]{0,4}|\\\\{[ \\\\t]?get;[ \\\\t]?(?:set|init);[ \\\\t]?\\\\}[ \\\\t]{0,4})?(?:=>|->|\\\\|\\\\|=?|\\\\?\\\\?=?|[:?.+]{0,3}={1,3}|:{1,2}|,|>|\\\\||;s:\\\\d{1,5}:|[ \\\\t]{1,4}(?:value|content|default)[ \\\\t]{0,2}=|</key>\\\\s{0,20}<string>|\\\\r?\\\\n[ \\\\t-]{0,20}value:)[ \\\\t]{0,20}(?:[>|][+-]?[ \\\\t]{0,4})?(?:\\\\r?\\\\n[ \\\\t]{0,20})?(?:string\\\\(\\\\d{1,4}\\\\)[ \\\\t])?(?:\\\\*{1,2}[ \\\\t]{1,4})?[\\\\\\\\\\\"'\\\\x60*]{0,4}\",\"assignOrBlank\":\"(?:{{assign}}|[\\\\\\\\\\\"'\\\\x60]{0,2}[ \\\\t]{1,4}[\\\\\\\\\\\"'\\\\x60]{0,2})\",\"end\":\"(?=[\\\\\\\\\\\"'\\\\x60*<>\\\\s,;:)\\\\]}&|#]|$)\",\"start\":\"(?:(?<![A-Za-z0-9_/-])|(?<=\\\\\\\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\\\\\u00[0-9A-Fa-f]{2})|(?<=\\\\\\\\x[0-9A-Fa-f]{2}))\",\"startOrSlash\":\"(?:{{start}}|(?<=/))\",\"word\":\"(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))\",\"named\":\"(?:[\\\\w \\\\t.-]{0,20}{{assign}}|[ \\\\t._-]{0,2}(?:{{keyWord}}[ \\\\t_.-]?){1,3}(?<=[ \\\\t.-])[ \\\\t.-]{0,2}[\\\"'\\\\x60]?)\",\"keyed\":\"[ \\\\t._-]{0,2}(?:(?i:api|app|client|user|account|auth|oauth|bot|personal|project|server|live|prod|test)[ \\\\t_.-]?){0,2}{{keyWord}}(?:[\\\\w \\\\t.-]{0,20}{{assign}}|(?:[ \\\\t_.-]?{{keyWord}}){0,2}[ \\\\t.-]{1,3}[\\\"'\\\\x60]?)\",\"keyWord\":\"(?i:secret|private|access|api|auth|key|token)\",\"afterName\":\"(?![\\\\w.-]{0,24}(?:sha\\\\d|md5|hash|checksum|digest|commit|revision|fingerprint|uuid))[\\\\w.-]{0,24}(?:[ \\\\t]{1,4}(?:(?:string|personal|account|workspace|service|client|project|user|bot|app|api|auth|oauth|access|secret|private|key|token|pat|id)[_-]?){1,3}s?){0,4}(?:{{assignOrBlank}}|(?<=key|token|secret|private|access|api)-)\",\"sep\":\"[\\\\s\\\\\\\\\\\"'\\\\x60=:>,|?.()\\\\[\\\\]{}$-]\",\"secretWord\":\"(?i:api|key|token|secret|access|private|auth|pass|pwd|credential)\",\"toValue\":\"(?:</key>\\\\s{0,20}<string>|{{sep}}{1,16}(?:get;[ \\\\t]?(?:set|init);{{sep}}{1,8}|(?:(?:type|description|sensitive)[ \\\\t]{1,12}=[^\\\\n]{1,160}\\\\n\\\\s{0,8}){0,4}(?i:string|value|default|is|q){{sep}}{1,8})?)\",\"inQuery\":\"[^\\\\s\\\"'<>\\\\x60]{1,120}?[?&]\\\\w{0,16}(?i:key|token|secret|appid)\\\\w{0,8}=\",\"near\":\"(?:\\\\w{0,32}(?:{{toValue}}|{{sep}}{1,16}(?:\\\\w{1,24}{{sep}}{1,12}){0,4}?\\\\w{0,24}?{{secretWord}}\\\\w{0,24}(?:{{toValue}}|{{sep}}{1,16}\\\\w{1,24}{{sep}}{1,8}))|{{inQuery}})\",\"words\":\"(?:\\\\w{0,24}{{sep}}{1,12}(?:\\\\w{1,24}{{sep}}{1,12}){0,2}?)?\\\\w{0,24}?\",\"nearSecret\":\"(?:{{words}}{{secretWord}}\\\\w{0,24}(?:{{toValue}}|{{sep}}{1,16}\\\\w{1,24}{{sep}}{1,8})|{{inQuery}})\",\"exactProviders\":\"(?:adafruit|airbrake|algolia|amplitude|apify|apilayer|apimetrics|apitemplate|appfollow|appoptics|asana|assemblyai|axonaut|ayrshare|backblaze|bannerbear|baremetrics|beebole|bitfinex|bit[._-]?ly|bitrise|bittrex|blazemeter|blockfrost|borgbase|brandfetch|brave[._-]?search|browserstack|bscscan|budibase|bugherd|bugsnag|buildkite|buttercms|calendarific|calendly|capsulecrm|chargebee|chartmogul|circleci|clarifai|clickup|clockify|cloudconvert|cloudsmith|codacy|codeclimate|codecov|codemagic|coinapi|coingecko|coinmarketcap|configcat|contentful|convertkit|coveralls|crowdin|cryptocompare|currencyfreaks|deepai|deepgram|deepseek|detectlanguage|diffbot|dnsimple|documo|dronahq|dynatrace|easypost|eleven[._-]?labs|etherscan|ethplorer|everhour|exoscale|finnhub|firecrawl|flutterwave|foursquare|freshbooks|freshdesk|geoapify|geocodio|getresponse|gocardless|graphhopper|greptile|gtmetrix|gumroad|helicone|heroku|hetzner|hubspot|infomaniak|infracost|infura|iterable|jotform|kaggle|klaviyo|langfuse|langsmith|launchdarkly|linode|locationiq|lokalise|mailchimp|mailerlite|mailersend|mailgun|mailjet|mailtrap|mapquest|marketstack|meraki|messagebird|mixpanel|mockaroo|netbird|newsapi|ngrok|nightfall|nylas|onesignal|onfido|opencage|openweather|opsgenie|pandadoc|pastebin|persona|paystack|pipedream|pipedrive|plivo|positionstack|posthog|postmark|pulumi|pushbullet|pushover|rapidapi|rebrandly|redirect[._-]?pizza|rollbar|rubygems|runpod|salesflare|samsara|saucelabs|scaleway|scalingo|scrapeowl|scraperapi|scrapestack|scrapfly|scrapingant|scrapingbee|securitytrails|sendbird|sendgrid|settlemint|shippo|shodan|snipcart|sonar(?:cloud|qube)|sourcegraph|sparkpost|spoonacular|squarespace|stormglass|sumo(?:[._-]?logic)?|tavily|taxjar|telegram|telnyx|tickettailor|todoist|tomtom|truenas|typeform|unsplash|upcloud|uptimerobot|urlscan|userstack|vercel|virustotal|vultr|wakatime|weatherbit|weatherstack|wistia|xata|ynab|zenrows|zenscrape|zerobounce|zerotier|zipcodebase|zuplo)\",\"keyName\":\"(?:[_.-]?(?:api|app|access|auth|oauth|bot|personal|private|secret|sdk|user|account|admin|rest|agent|search|service|project|org|organization|workspace|team|client|server|prod|production|live|test|dev|staging|v\\\\d)){0,4}[_.-]?(?:key|token|pat)s?\",\"passingToken\":\"(?:csrf|xsrf|page|next|sync|continuation|pagination|cancel|cancellation|verification|authenticity|antiforgery|public|publickey|publishable|anon|anonymous|design|delta|state|resume|lex|syntax|end|start|starting|stylesheet|request|begin|eof|ibc|erc20|base|quote|sell|buy)\",\"plainKey\":\"(?:public|publishable|pub|primary|foreign|partition|sort|cache|bucket|object|s3|row|range|shard|group|index|unique|composite|natural|surrogate|idempotency|dedup|deduplication|routing|translation|i18n|locale|message|label|text|title|menu|config|setting|settings|option|meta|query|search|lookup|cookie|dict|map|param|property|registry|resource|event|action|hot|shortcut|function|modifier|arrow|site|captcha|kms|issuer|subject|authority|host|state|reducer|item|node|tree|json|form|field|column|table|entity|record|image|asset|package|module|theme|style|color|icon|font|any|press|enter|return|escape|tab|websocket|restore|result|format|visitor|order|first|second|third|path|sequence|schema|sha|md5|hash|commit|git|known|ssh|gpg|pgp|rsa|dsa|ed25519|ecdsa|peer)\",\"keyKind\":\"(?:api|access|private|auth|encryption|encrypt|signing|sign|signature|master|license|licence|service|account|client|consumer|app|application|shared|storage|webhook|crypto|cipher|aes|hmac|jwt|security|subscription|server|admin|deploy|integration|write|read|live|prod|sandbox|user|merchant|partner|ingest|team|project|bot|developer|secret|rest|validation|decryption)\",\"nameEnd\":\"(?:[_-]?(?:key|token|secret|auth|value|val|string|str|production|prod|development|dev|testing|test|staging|stage|live|sandbox|read|write|ro|rw|admin|user|main|primary|secondary|default|new|old|base64|b64|hex|salt|env|raw|plain|\\\\d{1,4})){0,3}\",\"noSecret\":\"(?i)\\\\.(?:js|ts|jsx|tsx|mjs|cjs|json|ya?ml|xml|html?|css|scss|php|py|rb|go|java|kt|cs|rs|c|h|cpp|txt|md|pem|crt|cer|der|key|pub|p12|pfx|jks|keystore|log|png|jpe?g|gif|svg|ico|woff2?|zip|gz|tgz|jar|sh|sql|csv|conf|cfg|ini|env|toml|lock|properties)$|^sha(?:1|256|384|512)-|^[a-z]{1,12}(?:[-_.][a-z]{1,12}){1,8}[-_.]?v?\\\\d{0,4}$|^(?:[a-z]{2,14}[-_.]){1,6}(?:[a-z]{1,8}\\\\d{1,2}|\\\\d{1,4})(?:[-_.][a-z]{2,14}){1,6}$|^v?\\\\d{1,4}(?:\\\\.\\\\d{1,6}){1,4}|^[a-z][a-z0-9]{0,30}(?:[-_.][a-z0-9]{1,30}){0,8}-v?\\\\d{1,4}(?:\\\\.\\\\d{1,6}){1,3}$|^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d|^arn:|^urn:|/aws4_request$|^npm:|^workspace:|^projects/|^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2)|^[a-z_]{1,30}\\\\(|^\\\\*|^#\"}");
}));
var expressions_exports = /* @__PURE__ */ __exportAll({
	readFilter: () => readFilter,
	withFilter: () => withFilter
});
/** The parts between `||` outside of brackets and strings. */
function disjuncts(text) {
	const parts = [""];
	let depth = 0;
	for (const [piece] of text.matchAll(new RegExp(`${STRING.source}|\\|\\||[\\s\\S]`, "g"))) {
		if ("([{".includes(piece)) depth++;
		if (")]}".includes(piece)) depth--;
		if (piece === "||" && depth === 0) parts.push("");
		else parts[parts.length - 1] += piece;
	}
	return parts.map((part) => part.trim()).filter((part) => part !== "");
}
/** Without brackets round all of it. */
function unwrap(text) {
	const inner = /^\(([\s\S]*)\)$/.exec(text.trim())?.[1];
	if (inner === void 0) return text.trim();
	let depth = 0;
	for (const [piece] of inner.matchAll(new RegExp(`${STRING.source}|[\\s\\S]`, "g"))) {
		if (piece === "(") depth++;
		if (piece === ")" && --depth < 0) return text.trim();
	}
	return unwrap(inner);
}
function unquote$1(text) {
	if (text.startsWith("`")) return text.slice(1, -1);
	return text.slice(1, -1).replaceAll(/\\(.)/gs, (_, character) => ({
		n: "\n",
		t: "	",
		r: "\r"
	})[character] ?? character);
}
function listOf(groups) {
	const { not, how, field, list = "" } = groups;
	const texts = strings(list);
	const patterns = how === "containsAny" ? texts.map(escape) : texts;
	const isPath = field === void 0;
	return {
		description: "filter of the rule",
		paths: isPath ? patterns : [],
		regexes: isPath ? [] : patterns,
		regexTarget: isPath ? "secret" : field,
		isNegated: not === "!"
	};
}
/** @param text a betterleaks `filter` or `prefilter`: what it is true of is dropped */
function readFilter(text) {
	let entropy = 0;
	let unknown = 0;
	const lists = [];
	const parts = disjuncts(unwrap(text)).flatMap((part) => disjuncts(unwrap(part)));
	for (const part of parts.map((one) => one.replace(/^filter\./, ""))) {
		const { sign, bits } = ENTROPY.exec(part)?.groups ?? {};
		const any = ANY.exec(part)?.groups;
		if (bits !== void 0) entropy = Math.max(entropy, Number(bits) - (sign === "<" ? 1e-9 : 0));
		else if (any !== void 0 && strings(any["list"] ?? "").length > 0) lists.push(listOf(any));
		else unknown++;
	}
	return {
		entropy,
		lists,
		unknown
	};
}
/**
* A rule with what its betterleaks filter says as entropy and allowlists.
* @param ignored gets the ids of rules whose filter says something else, too
*/
function withFilter(rule, ignored) {
	if (rule.filter === void 0) return rule;
	const { entropy, lists, unknown } = readFilter(rule.filter);
	if (unknown > 0 || lists.some(({ isNegated }) => isNegated)) ignored.push(rule.id);
	const allowlists = lists.filter(({ isNegated }) => !isNegated).map(({ description, paths, regexes, regexTarget }) => {
		return {
			description,
			paths,
			regexes,
			regexTarget,
			condition: "OR",
			commits: [],
			stopwords: [],
			sha256: [],
			targetRules: []
		};
	});
	return {
		...rule,
		entropy: Math.max(rule.entropy, entropy),
		allowlists: [...rule.allowlists, ...allowlists]
	};
}
var STRING, strings, TARGET, ENTROPY, ANY, escape;
var init_expressions = __esmMin((() => {
	STRING = /`[^`]*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/;
	strings = (list) => Array.from(list.matchAll(new RegExp(STRING.source, "g")), ([text]) => unquote$1(text));
	TARGET = String.raw`(?:finding\["(?<field>secret|match|line)"\]|(?<path>\(?attributes\[\??"path"\](?:\s*\?\?\s*"")?\)?|get\(attributes,\s*"path",\s*""\)))`;
	ENTROPY = /^entropy\(finding\["secret"\]\)\s*(?<sign><=?)\s*(?<bits>\d+(?:\.\d+)?)$/;
	ANY = new RegExp(String.raw`^(?<not>!?)(?:filter\.)?(?<how>matchesAny|containsAny)\(${TARGET},\s*\[(?<list>[\s\S]*)\]\)$`);
	escape = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}));
async function readText(path, files, hint) {
	const bytes = await files.read(path);
	if (bytes === null) throw new ConfigError(`${files.nameOf(path)}: no such file`, hint);
	return bytes.toString();
}
/**
* Reads a configuration and what it extends.
* @param cwd messages name the file relative to it
* @throws ConfigError or RuleError with file, line or rule, and what to write instead
*/
async function readConfig(path, cwd, files = workTreeFiles(cwd)) {
	const [{ lineOfKey, readRuleFile }, { compileAllowlist, compileRule, overrideRule }, { planTogether }, { BUILTIN_FRAGMENTS }, { withFilter }] = await Promise.all([
		Promise.resolve().then(() => (init_read$2(), read_exports$1)),
		Promise.resolve().then(() => (init_compile(), compile_exports)),
		Promise.resolve().then(() => (init_anchors(), anchors_exports)),
		Promise.resolve().then(() => (init_builtin_fragments_gen(), builtin_fragments_gen_exports)),
		Promise.resolve().then(() => (init_expressions(), expressions_exports))
	]);
	const warnings = [];
	const layers = [];
	for (let next = path; next !== void 0;) {
		const shown = files.nameOf(next);
		if (layers.length > 2) throw new ConfigError(`${shown}: extended more than twice over`, "write the rules into one file");
		const foreign = /gitleaks|betterleaks/i.test((0, node_path.basename)(next));
		const text = await readText(next, files, layers.length === 0 ? "check the path given to --config" : "check extend.path in the file before it");
		const read = readRuleFile(text, shown, { foreign });
		warnings.push(...read.warnings);
		layers.push({
			file: read.file,
			text,
			foreign,
			shown
		});
		const { extend } = read.file;
		const beside = extend.path === void 0 ? void 0 : (0, node_path.resolve)((0, node_path.dirname)(next), extend.path);
		next = beside !== void 0 && await files.read(beside) === null ? (0, node_path.resolve)(cwd, extend.path) : beside;
	}
	const detectors = /* @__PURE__ */ new Map();
	const ownIds = [];
	if (keepsDefaults(layers)) for (const detector of BUILTIN_DETECTORS) detectors.set(detector.id, detector);
	const known = () => [...detectors.keys()];
	for (const { file, text, foreign, shown } of layers.toReversed()) {
		/** Names the place in the file when something in it cannot be used. */
		const at = (key, work) => {
			try {
				return work();
			} catch (error) {
				if (error instanceof AppError) throw new ConfigError(`${shown}:${lineOfKey(text, key)}: ${error.message}`, error.hint);
				throw error;
			}
		};
		/** Rules whose filter says what cannot be said here. */
		const ignored = [];
		const options = {
			fragments: {
				...BUILTIN_FRAGMENTS,
				...file.fragments
			},
			foreign
		};
		for (const id of file.extend.disabledRules) {
			const ids = idsCalled(id, [...detectors.values()], foreign);
			for (const called of ids) detectors.delete(called);
			if (ids.length === 0) warnings.push(`${shown}: disabledRules: there is no rule "${id}"${hintAfter(nearestHint(id, known()))}`);
		}
		for (const [index, written] of file.rules.entries()) {
			const place = [
				"rules",
				index,
				"id"
			];
			const rule = withFilter(written, ignored);
			const called = rule.regex === void 0 && rule.path === void 0 ? idsCalled(rule.id, [...detectors.values()], foreign) : [];
			for (const id of called) {
				const base = detectors.get(id);
				detectors.set(id, at(place, () => overrideRule(base, {
					...rule,
					id
				}, options)));
			}
			if (called.length > 0) {
				ownIds.push(...called);
				continue;
			}
			const base = detectors.get(rule.id);
			detectors.set(rule.id, at(place, () => base !== void 0 && foreign ? overrideRule(base, rule, options) : compileRule(rule, options)));
			ownIds.push(rule.id);
		}
		const global = withFilter({
			id: "the file",
			filter: file.filter,
			entropy: 0,
			allowlists: []
		}, ignored);
		const before = withFilter({
			id: "the file",
			filter: file.prefilter,
			entropy: 0,
			allowlists: []
		}, ignored);
		if (ignored.length > 0) warnings.push(`${shown}: parts of filter expressions are not understood and ignored: ${[...new Set(ignored)].join(", ")}`);
		const lists = [
			...file.allowlist === void 0 ? [] : [file.allowlist],
			...file.allowlists,
			...global.allowlists,
			...before.allowlists
		];
		for (const [index, list] of lists.entries()) at(["allowlists", index], () => attachAllowlist(compileAllowlist(list, "config", options), list, detectors, foreign));
	}
	const own = new Set(ownIds.filter((id) => detectors.has(id)));
	checkParts(own, detectors, layers[0].shown);
	if (own.size >= MANY_RULES) {
		const planned = planTogether([...own].map((id) => detectors.get(id)), { rounds: 0 });
		for (const detector of planned) detectors.set(detector.id, detector);
	}
	const top = layers[0];
	return {
		path,
		detectors: [...detectors.values()],
		packs: {
			...builtinPacks(),
			...ownIds.length > 0 ? { config: ownIds } : {}
		},
		exclude: top.file.exclude,
		baseline: top.file.baseline === void 0 ? void 0 : (0, node_path.resolve)((0, node_path.dirname)(path), top.file.baseline),
		failOn: top.file.failOn,
		warnings
	};
}
/** @throws ConfigError for a rule whose required part is no rule: it would never speak */
function checkParts(ids, detectors, shown) {
	for (const id of ids) {
		const missing = detectors.get(id)?.required.find((part) => !detectors.has(part.id));
		if (missing !== void 0) throw new ConfigError(`${shown}: rule "${id}" requires "${missing.id}", which is no active rule`, nearestHint(missing.id, [...detectors.keys()]) || "add that rule, or take `required` away");
	}
}
/** In a gitleaks file own rules replace the built-in ones unless it says useDefault; in ours they add. */
function keepsDefaults(layers) {
	const said = layers.map(({ file }) => file.extend.useDefault).find((value) => value !== void 0);
	if (!layers.some(({ file }) => file.rules.length > 0)) return true;
	return said ?? !layers[0].foreign;
}
function attachAllowlist(allowlist, source, detectors, foreign) {
	const targets = /* @__PURE__ */ new Set();
	for (const id of source.targetRules) {
		const ids = idsCalled(id, [...detectors.values()], foreign);
		for (const called of ids) targets.add(called);
		if (ids.length === 0) throw new ConfigError(`allowlist: targetRules names "${id}", which is not active`, nearestHint(id, [...detectors.keys()]));
	}
	const described = {
		...allowlist,
		description: allowlist.description === "" ? "allowlist of the configuration" : allowlist.description
	};
	for (const detector of detectors.values()) {
		if (source.targetRules.length > 0 && !targets.has(detector.id)) continue;
		detectors.set(detector.id, variantOf(detector, { allowlists: [...detector.allowlists, described] }));
	}
}
var MANY_RULES, BUILTIN_CONFIG, hintAfter;
var init_config = __esmMin((() => {
	init_errors();
	init_variant();
	init_nearest();
	init_builtin_gen();
	init_selection();
	init_files();
	MANY_RULES = 16;
	BUILTIN_CONFIG = {
		path: null,
		detectors: BUILTIN_DETECTORS,
		get packs() {
			return builtinPacks();
		},
		exclude: [],
		baseline: void 0,
		failOn: void 0,
		warnings: []
	};
	hintAfter = (hint) => hint === "" ? "" : `; ${hint}`;
}));
function* configPlaces(from, to) {
	for (let folder = (0, node_path.resolve)(from);; folder = (0, node_path.dirname)(folder)) {
		for (const name of CONFIG_NAMES) yield (0, node_path.join)(folder, name);
		if (folder === (0, node_path.resolve)(to) || (0, node_path.dirname)(folder) === folder) return;
	}
}
/** The same, among other files than those of the working copy. @throws ConfigError when what bears its name is no file */
async function findConfigIn(from, to, files) {
	for (const file of configPlaces(from, to)) if (await files.read(file) !== null) return file;
}
var CONFIG_NAMES;
var init_find_config = __esmMin((() => {
	CONFIG_NAMES = [".leakclerk.toml", ".gitleaks.toml"];
}));
var require_ignore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "\ufeff";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "\ue000";
	const TRAILING_DOUBLESTAR = "\ue001";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));
/**
* @param patterns as in .gitignore; later ones override earlier ones, `!` takes back
* @returns null when there are none: then no path need be made to be asked for
*/
async function createPathMatcher(patterns) {
	if (patterns.length === 0) return null;
	const { default: ignore } = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require_ignore(), 1));
	const matcher = ignore({ allowRelativePaths: true }).add([...patterns]);
	return (path) => path !== "" && matcher.ignores(path);
}
var init_globs = __esmMin((() => {}));
/**
* A line is a fingerprint (`lc1:\u2026`), gitleaks' `file:rule:line` (with or without a commit before it), or a
* path pattern in .gitignore syntax, alone or with `:rule-id`. A reason may follow after ` -- `.
*/
function parseIgnoreFile(text, name, entries) {
	for (const raw of text.split(/\r?\n/)) {
		const line = raw.trim();
		if (line === "" || line.startsWith("#")) continue;
		const [entry = "", ...rest] = line.split(/\s+--\s+|\s+#\s+/);
		const reason = rest.join(" -- ") || name;
		const place = /^(?:[0-9a-f]{40,64}:)?(.+:[^:]+:\d+)$/.exec(entry)?.[1];
		const ruled = /^(.+):([^:]+)$/.exec(entry);
		if (entry.startsWith("lc1:")) entries.fingerprints.set(entry, reason);
		else if (place !== void 0) entries.places.set(place.replaceAll("\\", "/"), reason);
		else if (ruled !== null && RULE_ID.test(ruled[2])) entries.ruled.push({
			pattern: ruled[1],
			ruleId: ruled[2],
			reason
		});
		else if (name === ".leakclerkignore") entries.patterns.push(entry);
	}
}
/**
* @param base folder that holds the ignore files; their paths are relative to it
* @param detectors rules are also known by their aliases
*/
async function readIgnoreFiles(base, files, detectors) {
	const entries = {
		fingerprints: /* @__PURE__ */ new Map(),
		places: /* @__PURE__ */ new Map(),
		patterns: [],
		ruled: []
	};
	let any = false;
	for (const name of IGNORE_FILES) {
		const bytes = await files.read((0, node_path.join)(base, name));
		if (bytes === null) continue;
		any = true;
		parseIgnoreFile(bytes.toString(), name, entries);
	}
	if (!any) return () => null;
	const byId = new Map(detectors.map((detector) => [detector.id, detector]));
	const byPath = await createPathMatcher(entries.patterns);
	const byRule = [];
	for (const { pattern, ruleId, reason } of entries.ruled) byRule.push({
		ruleId,
		reason,
		matches: await createPathMatcher([pattern])
	});
	return (finding) => {
		const { policyPath, startLine } = finding;
		const ruleIds = [finding.ruleId, ...byId.get(finding.ruleId)?.aliases ?? []];
		const reason = entries.fingerprints.get(finding.fingerprint) ?? ruleIds.map((id) => entries.places.get(`${policyPath}:${id}:${startLine}`)).find((found) => found !== void 0) ?? byRule.find((entry) => ruleIds.includes(entry.ruleId) && entry.matches?.(policyPath) === true)?.reason ?? (byPath?.(policyPath) === true ? ".leakclerkignore" : void 0);
		return reason === void 0 ? null : {
			kind: "ignore",
			reason
		};
	};
}
var IGNORE_FILES, RULE_ID;
var init_ignore = __esmMin((() => {
	init_globs();
	IGNORE_FILES = [".leakclerkignore", ".gitleaksignore"];
	RULE_ID = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+$/;
}));
function isThere(place, finding) {
	if (place.kind === "path") return finding.redacted === "";
	if (place.kind === "line") return finding.startLine === place.line && place.rules.test(finding.ruleId);
	return orderOf(finding.startLine, finding.startColumn) >= orderOf(place.startLine, place.startColumn) && orderOf(finding.endLine, finding.endColumn) <= orderOf(place.endLine, place.endColumn);
}
function append(lists, key, number) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [number]);
	else if (list.at(-1) !== number) list.push(number);
}
function createForeignMatcher(entries) {
	const knownValues = /* @__PURE__ */ new Map();
	/** Entries by the number that the engine knows their value by: the first of them. */
	const alike = /* @__PURE__ */ new Map();
	const placed = /* @__PURE__ */ new Map();
	entries.forEach(({ path, digests, place }, number) => {
		if (place !== null) append(placed, path, number);
		const values = knownValues.get(path) ?? /* @__PURE__ */ new Map();
		if (digests.length > 0) knownValues.set(path, values);
		for (const digest of digests) {
			const first = values.get(digest) ?? number;
			values.set(digest, first);
			append(alike, first, number);
		}
	});
	return {
		knownValues,
		match(finding) {
			if (finding.known !== void 0) return alike.get(finding.known) ?? [];
			return (placed.get(finding.policyPath) ?? []).filter((number) => isThere(entries[number].place, finding));
		}
	};
}
var orderOf;
var init_foreign = __esmMin((() => {
	orderOf = (line, column) => line * 1e6 + Math.max(0, Math.min(column, 999999));
}));
/**
* @param check of the baseline; null: it was made without a key
* @param shown the baseline, for messages
* @throws ConfigError unless the key is the same: none of its fingerprints would fit, and all would look new
*/
function requireSameKey(check, key, shown) {
	const again = "or write it anew: leakclerk baseline create --force";
	if (check === null && key === void 0) return;
	if (check === null) throw new ConfigError(`${shown}: it was made without ${KEY_NAME}, which is set now: nothing in it would fit`, `unset it, ${again}`);
	if (key === void 0) throw new ConfigError(`${shown}: it was made with ${KEY_NAME}, which is not set now: nothing in it would fit`, "set it as your team does");
	if (!(0, node_crypto.timingSafeEqual)(derive(key, Buffer.from(check.salt, "hex")), Buffer.from(check.scrypt, "hex"))) throw new ConfigError(`${shown}: it was made with another ${KEY_NAME}: nothing in it would fit`, `set the same key, ${again}`);
}
var KEY_NAME, COST, derive;
var init_key_check = __esmMin((() => {
	init_errors();
	KEY_NAME = "LEAKCLERK_FINGERPRINT_KEY";
	COST = {
		N: 2 ** 15,
		r: 8,
		p: 1,
		maxmem: 67108864
	};
	derive = (key, salt) => (0, node_crypto.scryptSync)(Buffer.from(key), salt, 32, COST);
}));
/**
* @param shown the file, for messages
* @throws ConfigError for a version or results that are not known
*/
function readDetectSecrets(parsed, shown) {
	const { version } = parsed;
	if (!/^[01]\./.test(version)) {
		const made = /^\d{1,4}(?:\.\d{1,4}){0,3}/.exec(version)?.[0] ?? "of an unknown version";
		throw new ConfigError(`${shown}: made by detect-secrets ${made}; versions 0 and 1 are known`, "please report it");
	}
	const checked = /* @__PURE__ */ safeParse(results, parsed.results);
	if (!checked.success) throw new ConfigError(`${shown}: its results are not as detect-secrets writes them`, "make it anew: detect-secrets scan --baseline, or leakclerk baseline create");
	return Object.entries(checked.output).flatMap(([file, secrets]) => secrets.map((secret) => {
		const path = file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
		const label = labelOf(secret.is_secret);
		const rules = Object.hasOwn(CUT, secret.type) ? CUT[secret.type] : void 0;
		const line = secret.line_number;
		const place = rules === void 0 || line === void 0 ? null : {
			kind: "line",
			line,
			rules
		};
		return {
			path,
			label,
			line,
			digests: [secret.hashed_secret],
			place,
			stands: null
		};
	}));
}
var results, isDetectSecrets, labelOf, CUT;
var init_detect_secrets = __esmMin((() => {
	init_dist();
	init_errors();
	results = /* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ array(/* @__PURE__ */ object({
		type: /* @__PURE__ */ string(),
		hashed_secret: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^[0-9a-f]{40}$/)),
		line_number: /* @__PURE__ */ optional(/* @__PURE__ */ number()),
		is_secret: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ boolean()))
	})));
	isDetectSecrets = (parsed) => /* @__PURE__ */ is(/* @__PURE__ */ object({
		version: /* @__PURE__ */ string(),
		results: /* @__PURE__ */ looseObject({})
	}), parsed);
	labelOf = (isSecret) => isSecret === true ? "real" : isSecret === false ? "false" : void 0;
	CUT = {
		"Private Key": /private-key|service-account-key/,
		"GitHub Token": /^github-/,
		"GitLab Token": /^gitlab-/,
		"Slack Token": /^slack-/,
		"Stripe Access Key": /^stripe-|^clerk-secret-key$/
	};
}));
/** Of two entries for one value the one that counts, whichever comes first. */
function stronger(a, b) {
	return (weight(a) - weight(b) || compare$2(b.reason ?? "", a.reason ?? "") || byPlace$1(a, b)) <= 0 ? a : b;
}
/**
* The entries sorted, one for each fingerprint. A merge that kept the lines of both sides holds some twice; then
* `real` wins over `false`, and both over no label.
*/
function arrangeEntries(entries) {
	const kept = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const other = kept.get(entry.fingerprint);
		kept.set(entry.fingerprint, other === void 0 ? entry : stronger(other, entry));
	}
	return [...kept.values()].toSorted(byPlace$1);
}
var LABELS, FINGERPRINT, compare$2, byPlace$1, weight;
var init_entries = __esmMin((() => {
	LABELS = ["real", "false"];
	FINGERPRINT = /^lc1:[0-9a-f]{12}-[0-9a-f]{4}(?:[0-9a-f]{16})?$/;
	compare$2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	byPlace$1 = (a, b) => compare$2(a.path, b.path) || compare$2(a.rule, b.rule) || compare$2(a.fingerprint, b.fingerprint);
	weight = ({ label }) => label === void 0 ? LABELS.length : LABELS.indexOf(label);
}));
/** Whether parsed JSON is, or was meant to be, a baseline of ours. */
function isBaseline(parsed) {
	return Array.isArray(parsed) && isObject(parsed[0]) && parsed[0]["leakclerk"] === "baseline";
}
/** What is wrong with an entry, or null. Never quotes a value: it may be anything. */
function entryComplaint(entry) {
	if (!isObject(entry)) return ["it is no object"];
	for (const name of Object.keys(entry)) if (!ENTRY_FIELDS.includes(name)) return [`there is no field "${name}"`, nearestHint(name, ENTRY_FIELDS)];
	const { path, rule, fingerprint, label, reason } = entry;
	if (typeof fingerprint !== "string" || !FINGERPRINT.test(fingerprint)) return ["\"fingerprint\" is none (lc1:\u2026)"];
	if (typeof path !== "string") return ["\"path\" is missing or no text"];
	if (typeof rule !== "string") return ["\"rule\" is missing or no text"];
	if (label !== void 0 && !LABELS.includes(label)) return [`"label" is not one of ${LABELS.join(", ")}`];
	if (reason !== void 0 && typeof reason !== "string") return ["\"reason\" is no text"];
	return null;
}
/**
* @param shown the file, for messages
* @throws ConfigError for another schema, an unknown field or an entry that cannot be used
*/
function checkBaseline(parsed, shown) {
	const [head, ...entries] = parsed;
	const { schema, source, key } = head;
	if (typeof schema === "number" && schema > SCHEMA$1) throw new ConfigError(`${shown}: written by a newer leakclerk (schema ${schema}; this one reads ${SCHEMA$1})`, "update leakclerk");
	if (schema !== SCHEMA$1) throw new ConfigError(`${shown}: its first entry has no "schema": ${SCHEMA$1}`, MAKE_ANEW);
	const foreign = Object.keys(head).find((name) => !HEAD_FIELDS.includes(name));
	if (foreign !== void 0) throw new ConfigError(`${shown}: its first entry has an unknown field "${foreign}"`, nearestHint(foreign, HEAD_FIELDS) || MAKE_ANEW);
	if (typeof source !== "string") throw new ConfigError(`${shown}: its first entry has no "source"`, MAKE_ANEW);
	if (!isKeyCheck(key)) throw new ConfigError(`${shown}: its "key" is damaged`, MAKE_ANEW);
	for (const [i, entry] of entries.entries()) {
		const complaint = entryComplaint(entry);
		if (complaint === null) continue;
		const [what, hint = ""] = complaint;
		throw new ConfigError(`${shown}: entry ${i + 1}: ${what}`, hint || MAKE_ANEW);
	}
	return {
		source,
		key,
		entries: arrangeEntries(entries)
	};
}
/** 1-based number of the first line that is no part of a baseline as we write it; undefined when all are. */
function damagedLine(text) {
	const lines = text.trimEnd().split(/\r?\n/);
	const damaged = lines.findIndex((line, i) => {
		if (i > 0 && i === lines.length - 1) return line !== "]";
		try {
			JSON.parse(line.slice(1));
		} catch {
			return true;
		}
		return !line.startsWith(i === 0 ? "[" : ",");
	});
	return damaged === -1 ? void 0 : damaged + 1;
}
var SCHEMA$1, MAKE_ANEW, isObject, HEAD_FIELDS, ENTRY_FIELDS, isHex, isKeyCheck;
var init_file = __esmMin((() => {
	init_errors();
	init_nearest();
	init_sanitize();
	init_entries();
	SCHEMA$1 = 1;
	MAKE_ANEW = "mend it, or write it anew: leakclerk baseline create --force";
	isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	HEAD_FIELDS = [
		"leakclerk",
		"schema",
		"source",
		"key"
	];
	ENTRY_FIELDS = [
		"path",
		"rule",
		"fingerprint",
		"label",
		"reason"
	];
	isHex = (value, length) => typeof value === "string" && value.length === length && /^[0-9a-f]+$/.test(value);
	isKeyCheck = (value) => value === null || isObject(value) && isHex(value["salt"], 32) && isHex(value["scrypt"], 64);
}));
/**
* The value, and what of it ours may be: `user:password` ends with the password, `name=value` with the value, a
* webhook's address with its secret part.
*/
function* endings(text) {
	const value = text.replace(/^["'`\s]+|["'`\s;,]+$/g, "");
	yield value;
	let left = MOST_ENDINGS;
	for (const { index } of value.matchAll(/[:=@/\s"'`]/g)) {
		if (value.length - index - 1 < SHORTEST_ENDING || left-- === 0) return;
		yield value.slice(index + 1);
	}
}
/** `gitleaks dir` writes paths as they were typed. */
function pathFromTop(file, base) {
	return ((0, node_path.isAbsolute)(file) ? (0, node_path.relative)(base, file) : file).split(node_path.sep).join("/").replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
/**
* @param shown the file, for messages
* @param base what policy paths are relative to
* @throws ConfigError for an entry without the fields of one
*/
function readGitleaks(parsed, shown, base) {
	return parsed.map((entry, i) => {
		const checked = /* @__PURE__ */ safeParse(finding, entry);
		if (!checked.success) throw new ConfigError(`${shown}: entry ${i + 1} is not as gitleaks writes them`, "make it anew: gitleaks git --report-path FILE");
		const { File, StartLine, EndLine, StartColumn, EndColumn, Match, Secret } = checked.output;
		const path = pathFromTop(File, base);
		if (Secret === "" && StartLine === 0) return {
			path,
			label: void 0,
			line: void 0,
			digests: [],
			place: { kind: "path" },
			stands: null
		};
		if (isRedacted(Secret, Match)) return {
			path,
			label: void 0,
			line: StartLine,
			digests: [],
			place: {
				kind: "region",
				startLine: StartLine,
				startColumn: StartColumn - SLACK$1,
				endLine: Math.max(StartLine, EndLine),
				endColumn: EndColumn + SLACK$1
			},
			stands: null
		};
		return {
			path,
			label: void 0,
			line: StartLine,
			digests: [...new Set([
				Secret,
				Match,
				...endings(Secret),
				...endings(Match)
			].filter((value) => value !== "").map(sha1))],
			place: null,
			stands: (text) => text.includes(Secret) || text.includes(Buffer.from(Secret.replaceAll("\n", "\r\n")))
		};
	});
}
var count$1, finding, isGitleaks, sha1, MOST_ENDINGS, SHORTEST_ENDING, isRedacted, SLACK$1;
var init_gitleaks = __esmMin((() => {
	init_dist();
	init_bytes$1();
	init_errors();
	count$1 = /* @__PURE__ */ optional(/* @__PURE__ */ number(), 0);
	finding = /* @__PURE__ */ object({
		RuleID: /* @__PURE__ */ string(),
		File: /* @__PURE__ */ string(),
		StartLine: count$1,
		EndLine: count$1,
		StartColumn: count$1,
		EndColumn: count$1,
		Match: /* @__PURE__ */ optional(/* @__PURE__ */ string(), ""),
		Secret: /* @__PURE__ */ optional(/* @__PURE__ */ string(), "")
	});
	isGitleaks = (parsed) => Array.isArray(parsed) && /* @__PURE__ */ is(/* @__PURE__ */ object({
		RuleID: /* @__PURE__ */ unknown(),
		File: /* @__PURE__ */ unknown()
	}), parsed[0]);
	sha1 = (value) => (0, node_crypto.createHash)("sha1").update(toUtf8(value.replaceAll("\r", ""))).digest("hex");
	MOST_ENDINGS = 16;
	SHORTEST_ENDING = 6;
	isRedacted = (secret, match) => secret.endsWith("...") || secret === "REDACTED" || match.includes("REDACTED");
	SLACK$1 = 2;
}));
/** @throws ConfigError for a report of a newer leakclerk, and for one whose findings cannot be told apart */
function readReport(parsed, shown) {
	const { schema } = parsed;
	if (typeof schema === "number" && schema > SCHEMA) throw new ConfigError(`${shown}: a report of a newer leakclerk (schema ${schema}; this one reads ${SCHEMA})`, "update leakclerk");
	const checked = /* @__PURE__ */ safeParse(report, parsed);
	if (checked.success) return checked.output;
	throw new ConfigError(`${shown}: not a leakclerk JSON report: its findings have no fingerprints`, "leakclerk scan --format json > FILE");
}
var SCHEMA, report, isReport;
var init_report = __esmMin((() => {
	init_dist();
	init_errors();
	init_entries();
	SCHEMA = 1;
	report = /* @__PURE__ */ object({
		schema: /* @__PURE__ */ optional(/* @__PURE__ */ number(), SCHEMA),
		scan: /* @__PURE__ */ optional(/* @__PURE__ */ object({
			command: /* @__PURE__ */ optional(/* @__PURE__ */ string(), "scan"),
			complete: /* @__PURE__ */ optional(/* @__PURE__ */ boolean(), true)
		}), {}),
		findings: /* @__PURE__ */ array(/* @__PURE__ */ object({
			fingerprint: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(FINGERPRINT)),
			ruleId: /* @__PURE__ */ optional(/* @__PURE__ */ string(), ""),
			path: /* @__PURE__ */ optional(/* @__PURE__ */ string(), ""),
			suppression: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(/* @__PURE__ */ object({ kind: /* @__PURE__ */ string() })), null)
		}))
	});
	isReport = (parsed) => /* @__PURE__ */ is(/* @__PURE__ */ union([/* @__PURE__ */ object({
		findings: /* @__PURE__ */ array(/* @__PURE__ */ unknown()),
		tool: /* @__PURE__ */ looseObject({})
	}), report]), parsed);
}));
var read_exports = /* @__PURE__ */ __exportAll({
	parseBaseline: () => parseBaseline,
	readBaselineFile: () => readBaselineFile
});
function parse(text, shown) {
	if (text.trim() === "") throw new ConfigError(`${shown}: it is empty`, HINT);
	const conflict = CONFLICT.exec(text);
	if (conflict !== null) {
		const line = text.slice(0, conflict.index).split("\n").length;
		throw new ConfigError(`${shown}:${line}: a merge left its conflict here`, "keep the entries of both sides: take out the lines <<<<<<<, ======= and >>>>>>>, then leakclerk baseline update");
	}
	try {
		return JSON.parse(text);
	} catch {
		const line = text.startsWith("[{\"leakclerk\"") ? damagedLine(text) : void 0;
		throw new ConfigError(`${shown}${line === void 0 ? "" : `:${line}`}: it is damaged: not JSON`, HINT);
	}
}
/**
* @param bytes of the file; null: there is none
* @param shown the file, for messages
* @param base what policy paths are relative to
* @throws ConfigError that says what is wrong with it
*/
function parseBaseline(bytes, shown, base) {
	if (bytes === null) throw new ConfigError(`${shown}: no such file`, HINT);
	const parsed = parse(new TextDecoder().decode(decodeText(bytes).bytes), shown);
	if (isBaseline(parsed)) return {
		kind: "own",
		file: checkBaseline(parsed, shown)
	};
	if (isReport(parsed)) return {
		kind: "report",
		report: readReport(parsed, shown)
	};
	if (isDetectSecrets(parsed)) return {
		kind: "foreign",
		tool: "detect-secrets",
		entries: readDetectSecrets(parsed, shown),
		isClear: false
	};
	if (Array.isArray(parsed) && parsed.length === 0) throw new ConfigError(`${shown}: it is an empty list: no baseline of leakclerk, and nothing is known by it`, HINT);
	if (isGitleaks(parsed)) {
		const entries = readGitleaks(parsed, shown, base);
		return {
			kind: "foreign",
			tool: "gitleaks",
			entries,
			isClear: entries.some(({ digests }) => digests.length > 0)
		};
	}
	throw new ConfigError(`${shown}: no baseline that leakclerk knows: its own or its JSON report, gitleaks' JSON report, detect-secrets' .secrets.baseline`, HINT);
}
/** @param path absolute @throws ConfigError as parseBaseline does, and when it cannot be read */
function readBaselineFile(path, shown, base) {
	let bytes = null;
	try {
		bytes = (0, node_fs.readFileSync)(path);
	} catch (error) {
		const { code } = error;
		if (code !== "ENOENT") throw new ConfigError(`${shown}: ${code === "EISDIR" ? "is a folder" : `cannot be read (${code})`}`, HINT);
	}
	return parseBaseline(bytes, shown, base);
}
var HINT, CONFLICT;
var init_read$1 = __esmMin((() => {
	init_encoding();
	init_errors();
	init_detect_secrets();
	init_file();
	init_gitleaks();
	init_report();
	HINT = "make one: leakclerk baseline create";
	CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m;
}));
var baseline_exports = /* @__PURE__ */ __exportAll({
	createBaseline: () => createBaseline,
	readBaseline: () => readBaseline
});
function seenOf(shown, seen, all) {
	const unseen = all - seen;
	return `${shown}: ${seen} of ${count(all, "entry", "entries")} seen${unseen === 0 ? "" : `; ${unseen} not: leakclerk baseline update tells which are gone`}`;
}
function ofEntries(entries, shown, requireKey) {
	const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
	const seen = /* @__PURE__ */ new Set();
	let isChecked = entries.length === 0;
	return {
		warnings: [],
		suppress({ fingerprint }) {
			const entry = known.get(fingerprint);
			if (entry !== void 0) {
				seen.add(entry);
				return {
					kind: "baseline",
					reason: reasonOf(shown, entry.label, entry.reason)
				};
			}
			if (!isChecked) requireKey();
			isChecked = true;
			return null;
		},
		notes() {
			const real = [...seen].filter(({ label }) => label === "real").length;
			const standing = `${shown}: ${count(real, "finding is", "findings are")} labelled real and still there: rotate what they open`;
			return [seenOf(shown, seen.size, known.size), ...real === 0 ? [] : [standing]];
		}
	};
}
function ofForeign(entries, tool, isClear, shown, own) {
	const { knownValues, match } = createForeignMatcher(entries);
	const seen = /* @__PURE__ */ new Set();
	const placed = entries.filter(({ place }) => place !== null && place.kind !== "path").length;
	const migrate = `leakclerk baseline create --from ${shown}`;
	const suppress = (finding) => {
		const numbers = match(finding);
		for (const number of numbers) seen.add(number);
		const [first] = numbers;
		if (first !== void 0) return {
			kind: "baseline",
			reason: reasonOf(shown, entries[first]?.label)
		};
		return finding.policyPath === own ? {
			kind: "baseline",
			reason: `${shown}: the baseline itself`
		} : null;
	};
	return {
		suppress,
		knownValues,
		warnings: placed === 0 ? [] : [`${shown}: ${count(placed, "entry does", "entries do")} not tell the value: they go by file and line, so that a new secret in such a place stays unseen; ${migrate}`],
		notes: () => [seenOf(shown, seen.size, entries.length), ...isClear ? [`${shown}: values stand in it as they are; ${migrate} makes one without (from ${tool})`] : []]
	};
}
/** A baseline as it was read, put to work. */
function createBaseline(content, { path, shown, base, fingerprintKey }) {
	if (content.kind === "own") return ofEntries(content.file.entries, shown, () => requireSameKey(content.file.key, fingerprintKey, shown));
	if (content.kind === "foreign") return ofForeign(content.entries, content.tool, content.isClear, shown, (0, node_path.relative)(base, path).replaceAll("\\", "/"));
	return ofEntries(content.report.findings.map(({ path: file, ruleId, fingerprint }) => ({
		path: file,
		rule: ruleId,
		fingerprint
	})), shown, () => {});
}
/** @throws ConfigError when the file cannot be used: then nothing may count as known */
function readBaseline(options) {
	return createBaseline(readBaselineFile(options.path, options.shown, options.base), options);
}
var count, reasonOf;
var init_baseline = __esmMin((() => {
	init_foreign();
	init_key_check();
	init_read$1();
	count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
	reasonOf = (shown, label, reason = "") => [
		shown,
		...label === void 0 ? [] : [label],
		...reason === "" ? [] : [reason]
	].join(": ");
}));
var settings_exports = /* @__PURE__ */ __exportAll({
	baselinePath: () => baselinePath,
	fingerprintKeyOf: () => fingerprintKeyOf,
	loadPolicy: () => loadPolicy,
	loadRules: () => loadRules,
	resolveSettings: () => resolveSettings,
	shownConfig: () => shownConfig
});
/**
* Configuration and the rules chosen by --rules, for `from` and the folders above it. Policy paths are relative
* to the repository, else to the configuration's folder, else to the current one, so that `scan .` and `scan src` agree.
*/
async function loadRules(args, io, from, { files = workTreeFiles(io.cwd), mayLackFiles = false } = {}) {
	const top = findTop(from);
	const named = args.value("config");
	const asked = named === void 0 ? void 0 : (0, node_path.resolve)(io.cwd, named);
	const isLacking = asked !== void 0 && mayLackFiles && await files.read(asked) === null;
	const path = asked === void 0 || isLacking ? await findConfigIn(from, top ?? "/", files) : asked;
	const config = path === void 0 ? BUILTIN_CONFIG : await readConfig(path, io.cwd, files);
	if (config.path !== null && config.detectors.every(({ skipReport }) => skipReport)) throw new AppError(`${shownConfig(config, io)}: no rule is active`, "it switches all of them off");
	const list = args.value("rules");
	const detectors = list === void 0 ? config.detectors : selectRules(list, config.detectors, config.packs);
	const anchor = /^\.\.(?:[\\/]|$)/.test((0, node_path.relative)(io.cwd, from)) || (0, node_path.isAbsolute)((0, node_path.relative)(io.cwd, from)) ? from : io.cwd;
	return {
		base: top ?? (asked === void 0 && path !== void 0 ? (0, node_path.dirname)(path) : anchor),
		config,
		detectors
	};
}
function parseReport(text, cwd) {
	const [format, ...rest] = text.split("=");
	const file = rest.join("=");
	if (file === "") throw new UsageError(`--report ${text}: no file`, "write FORMAT=FILE, such as sarif=leakclerk.sarif");
	if (!FORMATS.includes(format)) throw new UsageError(`--report ${text}: there is no format "${format}"`, nearestHint(format ?? "", FORMATS) || `known: ${FORMATS.join(", ")}`);
	return {
		format,
		file: (0, node_path.resolve)(cwd, file)
	};
}
/** Patterns are relative to the repository or configuration; one that can match nothing is a mistake. */
function checkPattern(pattern) {
	if (/^\.\.(?:\/|$)/.test(pattern)) throw new UsageError(`exclude ${pattern}: it leads out of the folder`, "patterns are as in .gitignore, from the repository's top");
	return pattern.replace(/^\.\/+/, "/");
}
function wantsColor(args, io) {
	const asked = args.value("color");
	if (asked === "always" || asked === "never") return asked === "always";
	if ((io.env["NO_COLOR"] ?? "") !== "") return false;
	const forced = io.env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return io.outIsTerminal && io.env["TERM"] !== "dumb";
}
/** Where the baseline is, or would be: as asked for, as configured, or at the top. */
function baselinePath(args, io, { base, config }) {
	const asked = args.value("baseline");
	return asked === void 0 ? config.baseline ?? (0, node_path.join)(base, BASELINE_NAME) : (0, node_path.resolve)(io.cwd, asked);
}
/** @returns undefined when none was asked for and there is none at the top */
async function loadBaseline(args, io, { base, config }, { files = workTreeFiles(io.cwd), mayLackFiles = false }) {
	const path = baselinePath(args, io, {
		base,
		config
	});
	const isWanted = args.has("baseline") || config.baseline !== void 0;
	if (!isWanted && !await files.has(path)) return void 0;
	const bytes = await files.read(path);
	if (bytes === null && isWanted && mayLackFiles) return void 0;
	const [{ createBaseline }, { parseBaseline }] = await Promise.all([Promise.resolve().then(() => (init_baseline(), baseline_exports)), Promise.resolve().then(() => (init_read$1(), read_exports))]);
	const shown = files.nameOf(path);
	return createBaseline(parseBaseline(bytes, shown, base), {
		path,
		shown,
		base,
		fingerprintKey: fingerprintKeyOf(io)
	});
}
/**
* @param from folder whose configuration and ignore files hold
* @throws UsageError, ConfigError or RuleError
*/
async function loadPolicy(args, io, from, source = {}) {
	const { files = workTreeFiles(io.cwd) } = source;
	const { base, config, detectors } = await loadRules(args, io, from, source);
	const baseline = source.baseline === false ? void 0 : await loadBaseline(args, io, {
		base,
		config
	}, source);
	const suppress = [await readIgnoreFiles(base, files, detectors), ...baseline === void 0 ? [] : [baseline.suppress]];
	return {
		base,
		config,
		detectors,
		excluded: await createPathMatcher([...config.exclude, ...args.values("exclude")].map(checkPattern)),
		suppress,
		baseline,
		failOn: args.value("fail-on") ?? config.failOn ?? SEVERITIES[0]
	};
}
/**
* What the options say, with a policy.
* @param options `policy`: default is that of the working copy, for `from`; `baseline: false`: none is read, whatever there is
* @throws UsageError, ConfigError or RuleError before anything is scanned
*/
async function resolveSettings(args, io, from, { policy, baseline = true } = {}) {
	const threads = args.value("threads");
	if (threads !== void 0 && !/^[1-9]\d{0,3}$/.test(threads)) throw new UsageError(`--threads ${threads}: write a whole number from 1`);
	return {
		...policy ?? await loadPolicy(args, io, from, { baseline }),
		noSuppress: args.has("no-suppress"),
		format: args.value("format") ?? "text",
		reports: args.values("report").map((text) => parseReport(text, io.cwd)),
		threads: threads === void 0 ? void 0 : Number(threads),
		archiveDepth: archiveDepthOf(args),
		color: wantsColor(args, io),
		quiet: args.has("quiet"),
		verbose: args.has("verbose"),
		exitZero: args.has("exit-zero")
	};
}
function archiveDepthOf(args) {
	const asked = args.value("max-archive-depth");
	if (args.has("no-archives")) {
		if (asked !== void 0) throw new UsageError("--no-archives and --max-archive-depth contradict each other", "leave one of them out");
		return 0;
	}
	if (asked === void 0) return MOST_DEPTH;
	if (!/^\d{1,2}$/.test(asked) || Number(asked) > DEEPEST$1) throw new UsageError(`--max-archive-depth ${asked}: write a whole number from 0 (none are opened) to ${DEEPEST$1}`);
	return Number(asked);
}
var DEEPEST$1, fingerprintKeyOf, BASELINE_NAME, shownConfig;
var init_settings = __esmMin((() => {
	init_types$1();
	init_errors();
	init_repository();
	init_nearest();
	init_config();
	init_files();
	init_find_config();
	init_globs();
	init_ignore();
	init_selection();
	init_registry();
	init_archives();
	DEEPEST$1 = 16;
	fingerprintKeyOf = (io) => io.env["LEAKCLERK_FINGERPRINT_KEY"] || void 0;
	BASELINE_NAME = ".leakclerk-baseline.json";
	shownConfig = (config, io) => config.path === null ? "built-in rules" : (0, node_path.relative)(io.cwd, config.path) || config.path;
}));
/** @returns called between two pieces of work; waits only when a turn is due, and calls `during` then */
function createTurns(during) {
	let next = Date.now() + TURN$1;
	const turn = async () => {
		during();
		await new Promise((resolve) => setImmediate(resolve));
		next = Date.now() + TURN$1;
	};
	return () => Date.now() < next ? void 0 : turn();
}
var TURN$1;
var init_turns = __esmMin((() => {
	TURN$1 = 50;
}));
var attribution_exports = /* @__PURE__ */ __exportAll({
	createAttribution: () => createAttribution,
	scanContent: () => scanContent
});
async function scanPieces(scanner, document, pieces, archives, account) {
	let again;
	for (;;) {
		const stream = scanner.stream(document, { again });
		let bytes = 0;
		const keeper = createKeeper(archives);
		for await (const piece of pieces()) {
			stream.push(piece);
			keeper.keep(piece);
			bytes += piece.length;
		}
		again = stream.end();
		if (again.isLate) continue;
		const kept = keeper.kept();
		if (kept === "too large") recordFailure(account, document.path, TOO_LARGE);
		if (kept === null || kept === "too large") return {
			findings: again.findings,
			bytes
		};
		return {
			findings: (await archives.load())(scanner, {
				...document,
				bytes: kept
			}, again.findings, archives.depth, account),
			bytes
		};
	}
}
/**
* The findings of a content, whole or in pieces.
* @param archives how containers are opened; not at all by default
* @param account is told of what they hold
*/
async function scanContent(scanner, document, content, archives = createArchives(0), account = createAccount()) {
	if (typeof content === "function") return scanPieces(scanner, document, content, archives, account);
	const container = {
		...document,
		bytes: content
	};
	const findings = scanner.scan(container);
	if (!isOpened(content, archives)) return {
		findings,
		bytes: content.length
	};
	return {
		findings: (await archives.load())(scanner, container, findings, archives.depth, account),
		bytes: content.length
	};
}
/** Of the places that hold the value at the head, the one in the same file, if there is one. */
function standingOf$1({ path }, places) {
	const place = places.find((candidate) => candidate.path === path) ?? places[0];
	if (place === void 0) return void 0;
	const { startLine, startColumn, endLine, endColumn } = place;
	return {
		path: place.path,
		startLine,
		startColumn,
		endLine,
		endColumn
	};
}
/** @param archiveDepth how many containers inside each other are opened */
function createAttribution(scanner, archiveDepth) {
	const archives = createArchives(archiveDepth);
	/** Versions that hold values, by key. */
	const versions = /* @__PURE__ */ new Map();
	const news = [];
	/** By rule and path. */
	const told = /* @__PURE__ */ new Map();
	const atHead = /* @__PURE__ */ new Map();
	/** What comments at the head say, by path. */
	const allowed = /* @__PURE__ */ new Map();
	const knownBefore = async (document, findings) => {
		const known = /* @__PURE__ */ new Set();
		for (const { key, path, read } of await document.earlier()) {
			if (findings.every(({ token }) => known.has(token))) break;
			let tokens = versions.get(key);
			if (tokens === void 0) {
				tokens = tokensOf((await scanContent(scanner, {
					path,
					origin: document.origin
				}, await read(), archives)).findings);
				versions.set(key, tokens);
			}
			for (const token of tokens) known.add(token);
		}
		return known;
	};
	const noteHead = (findings) => {
		for (const finding of findings) {
			const { token, policyPath, suppression } = finding;
			const standing = atHead.get(token);
			if (standing === void 0) atHead.set(token, [finding]);
			else standing.push(finding);
			if (suppression?.kind !== "inline") continue;
			const here = allowed.get(policyPath) ?? /* @__PURE__ */ new Map();
			allowed.set(policyPath, here.set(token, suppression));
		}
	};
	const tell = (finding, commit) => {
		const place = `${finding.ruleId}\0${finding.policyPath}`;
		const tokens = told.get(place) ?? /* @__PURE__ */ new Set();
		told.set(place, tokens);
		if (tokens.has(finding.token)) return;
		tokens.add(finding.token);
		news.push({
			finding,
			commit
		});
	};
	return {
		async scan(document, account) {
			const { findings, bytes } = await scanContent(scanner, document, document.content, archives, account);
			account.bytes += bytes;
			if (findings.length === 0) return;
			versions.set(document.key, tokensOf(findings));
			let known = /* @__PURE__ */ new Set();
			try {
				known = await knownBefore(document, findings);
				if (document.origin.blob !== void 0 && await document.isAtHead()) noteHead(findings);
			} catch (error) {
				if (!(error instanceof AppError)) throw error;
				account.problems.push(`${document.path}: another version of it cannot be read: ${error.message}`);
			}
			for (const finding of findings) if (!known.has(finding.token)) tell(finding, document.origin.commit);
		},
		createRedact: scanner.createRedact,
		findings(isWhole) {
			const redact = scanner.createRedact();
			const shown = /* @__PURE__ */ new Map();
			const show = ({ id, author, date, summary }) => {
				const known = shown.get(id) ?? {
					id,
					author: redact(author),
					date,
					summary: redact(summary)
				};
				shown.set(id, known);
				return known;
			};
			return news.map(({ finding, commit }) => {
				const token = finding.token;
				const suppression = finding.suppression ?? allowed.get(finding.policyPath)?.get(token) ?? null;
				const standing = finding.blob === null ? void 0 : standingOf$1(finding, atHead.get(token) ?? []);
				const presence = finding.blob === null || standing !== void 0 ? "present" : isWhole ? "removed" : null;
				return {
					...finding,
					suppression,
					commit: show(commit),
					presence,
					...standing === void 0 ? {} : { standing }
				};
			});
		}
	};
}
var tokensOf;
var init_attribution = __esmMin((() => {
	init_errors();
	init_types();
	init_archives();
	tokensOf = (findings) => new Set(findings.map(({ token }) => token));
}));
/** Where the message begins: behind the first empty line. */
function messageStart(bytes) {
	const found = asBuffer(bytes).indexOf("\n\n");
	return found === -1 ? bytes.length : found + 2;
}
function summaryOf(message) {
	return (asBuffer(message).toString("utf8", 0, 4096).trimStart().split("\n", 1)[0] ?? "").trim().slice(0, LONGEST_SUMMARY);
}
/** Seconds and `+0200` to ISO 8601; "" for what is no time. */
function isoDate(seconds, zone) {
	const minutes = (zone.startsWith("-") ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
	const local = /* @__PURE__ */ new Date((Number(seconds) + minutes * 60) * 1e3);
	if (Number.isNaN(local.getTime())) return "";
	return `${local.toISOString().slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3)}`;
}
/** @param own names of lines that only hold ids */
function split(bytes, own) {
	const start = messageStart(bytes);
	const fields = /* @__PURE__ */ new Map();
	let headersFrom = start;
	let at = 0;
	for (const line of asBuffer(bytes).toString("utf8", 0, start).split("\n")) {
		if (line === "") break;
		if (headersFrom === start && !own.test(line)) headersFrom = at;
		const space = line.indexOf(" ");
		if (space > 0) fields.set(line.slice(0, space), [...fields.get(line.slice(0, space)) ?? [], line.slice(space + 1)]);
		at += line.length + 1;
	}
	return {
		fields,
		headers: bytes.subarray(headersFrom, start),
		message: bytes.subarray(start)
	};
}
/** `Name <mail> seconds zone`. */
function signature(line) {
	const [, author, seconds, zone] = /^(.*?) ?(-?\d{1,15}) ([+-]\d{4})$/.exec(line ?? "") ?? [];
	return {
		author: author ?? line ?? "",
		date: seconds === void 0 ? "" : isoDate(seconds, zone)
	};
}
/** @throws GitError for what is no commit */
function parseCommit(id, bytes) {
	const { fields, headers, message } = split(bytes, /^(?:tree|parent) /);
	const tree = fields.get("tree")?.[0] ?? "";
	const parents = fields.get("parent") ?? [];
	if (![tree, ...parents].every((name) => ID.test(name))) throw new GitError(`the commit ${id} is damaged`, "git fsck tells more");
	return {
		id,
		tree,
		parents,
		...signature(fields.get("author")?.[0]),
		summary: summaryOf(message),
		headers,
		message
	};
}
/** @throws GitError for what is no tag */
function parseTag(id, bytes) {
	const { fields, headers, message } = split(bytes, /^(?:object|type) /);
	const object = fields.get("object")?.[0] ?? "";
	if (!ID.test(object)) throw new GitError(`the tag ${id} is damaged`, "git fsck tells more");
	return {
		id,
		object,
		...signature(fields.get("tagger")?.[0]),
		summary: summaryOf(message),
		headers,
		message
	};
}
/**
* Commits that can be reached from some and not from others.
* @param revisions ids; `^id` leaves out what it reaches, `id^!` is that commit alone
* @param notRefs further options of rev-list, such as `--remotes=origin`: what these references reach is left out
* @throws GitError when git cannot list them, or answers what it should not
*/
async function listCommits(revisions, notRefs, options) {
	const { status, stdout, stderr } = await runGit([
		"rev-list",
		"--topo-order",
		"--reverse",
		"--boundary",
		"--stdin",
		...notRefs.length === 0 ? [] : ["--not", ...notRefs]
	], options, `${revisions.join("\n")}\n`);
	if (status !== 0) throw new GitError(`git rev-list failed: ${gitComplaint(stderr) || `status ${status}`}`, "git fsck tells more");
	const ids = [];
	const boundary = /* @__PURE__ */ new Set();
	for (const line of stdout.toString("latin1").split("\n").slice(0, -1)) {
		const id = line.startsWith("-") ? line.slice(1) : line;
		if (!ID.test(id)) throw new GitError("git rev-list gave a garbled answer");
		if (id === line) ids.push(id);
		else boundary.add(id);
	}
	if (stdout.length > 0 && stdout.at(-1) !== NEWLINE$3) throw new GitError("git rev-list gave a garbled answer");
	return {
		ids,
		boundary
	};
}
/**
* Asks git once for all names. Format: git-cat-file(1), "BATCH OUTPUT".
* @returns in the order of the names; null for what is no commit
* @throws GitError when git cannot tell, or answers what it should not
*/
async function resolveRevisions(names, options) {
	const { status, stdout, stderr } = await runGit(["cat-file", "--batch-check=%(objectname) %(objecttype)"], options, names.map((name) => /[\0\n]/.test(name) ? "" : name).flatMap((name) => [`${name}\n`, `${name}^{commit}\n`]).join(""));
	const lines = stdout.toString().split("\n");
	if (status !== 0 || lines.pop() !== "" || lines.length !== 2 * names.length) throw new GitError(`git cat-file failed: ${gitComplaint(stderr) || "it gave a garbled answer"}`);
	return names.map((_, i) => {
		const [, id] = FOUND.exec(lines[2 * i]) ?? [];
		const [, commit, type] = FOUND.exec(lines[2 * i + 1]) ?? [];
		return id === void 0 || commit === void 0 || type !== "commit" ? null : {
			id,
			commit
		};
	});
}
/** Best common ancestors; empty for unrelated histories. @throws GitError when git cannot tell */
async function mergeBases(a, b, options) {
	const { status, stdout, stderr } = await runGit([
		"merge-base",
		"--all",
		a,
		b
	], options);
	const ids = stdout.toString().split("\n").slice(0, -1);
	if (status === 1 && ids.length === 0 && stderr === "") return [];
	if (status !== 0 || ids.length === 0 || !ids.every((id) => ID.test(id))) throw new GitError(`git merge-base failed: ${gitComplaint(stderr) || `status ${status}`}`);
	return ids;
}
var NEWLINE$3, asBuffer, LONGEST_SUMMARY, ID, FOUND;
var init_commits$1 = __esmMin((() => {
	init_errors();
	init_run();
	NEWLINE$3 = 10;
	asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	LONGEST_SUMMARY = 200;
	ID = /^[0-9a-f]{40,64}$/;
	FOUND = /^([0-9a-f]{40,64}) (blob|tree|commit|tag)$/;
}));
/** Names as latin1 text, one character a byte. @throws GitError for what is no tree */
function parseTree(bytes, idLength) {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const entries = /* @__PURE__ */ new Map();
	for (let at = 0; at < data.length;) {
		const space = data.indexOf(SPACE, at);
		const nul = data.indexOf(0, at);
		const end = nul + 1 + idLength;
		if (space === -1 || nul < space || end > data.length) throw new GitError("a tree is damaged", "git fsck tells more");
		entries.set(data.toString("latin1", space + 1, nul), {
			mode: data.toString("latin1", at, space),
			id: data.toString("hex", nul + 1, end)
		});
		at = end;
	}
	return entries;
}
/** @param read gives any object as a whole */
function createTreeReader(readObject) {
	const trees = /* @__PURE__ */ new Map();
	const read = async (id) => {
		const object = await readObject(id);
		if (object?.type !== "tree") throw new GitError(`the tree ${id} is missing from the repository`, "git fsck tells more");
		return parseTree(object.bytes, id.length / 2);
	};
	return { async find(tree, path) {
		let entry = {
			mode: TREE_MODE,
			id: tree
		};
		for (const name of path.toString("latin1").split("/")) {
			if (entry.mode !== "40000") return null;
			const known = trees.get(entry.id) ?? read(entry.id);
			trees.set(entry.id, known);
			const next = (await known).get(name);
			if (next === void 0) return null;
			entry = next;
		}
		return entry;
	} };
}
var TREE_MODE, SPACE;
var init_trees = __esmMin((() => {
	init_errors();
	TREE_MODE = "40000";
	SPACE = 32;
}));
/** `a/../b` \u2192 `b`; undefined when it leads out of the repository. */
function normalise(names) {
	const path = [];
	for (const name of names) {
		if (name === "" || name === ".") continue;
		if (name !== "..") path.push(name);
		else if (path.pop() === void 0) return void 0;
	}
	return path;
}
/** @param commit full id of a commit */
function openCommitFiles(commit, reader) {
	const trees = createTreeReader((id) => reader.read(id));
	const readObject = async (id, type) => {
		const object = await reader.read(id);
		if (object?.type !== type) throw new GitError(`the ${type} ${id} is missing from the repository`, "git fsck tells more");
		return object.bytes;
	};
	let root;
	const readRoot = async () => parseCommit(commit, await readObject(commit, "commit")).tree;
	/** Folder by folder, as a link may stand for any of them. */
	const find = async (names, links, shown) => {
		const path = links > MOST_LINKS ? void 0 : normalise(names);
		if (path === void 0) throw new GitError(`${shown}: is a link that leads out of the repository, or nowhere`);
		let entry = {
			mode: TREE_MODE,
			id: await (root ??= readRoot())
		};
		for (const [depth, name] of path.entries()) {
			if (entry.mode !== "40000") return null;
			const next = await trees.find(entry.id, Buffer.from(name, "latin1"));
			if (next === null) return null;
			if (next.mode === "120000") {
				const target = Buffer.from(await readObject(next.id, "blob")).toString("latin1");
				if (target.startsWith("/")) throw new GitError(`${shown}: is a link that leads out of the repository`);
				return find([
					...path.slice(0, depth),
					...target.split("/"),
					...path.slice(depth + 1)
				], links + 1, shown);
			}
			entry = next;
		}
		return entry;
	};
	return { async read(path) {
		const entry = await find(Buffer.from(path).toString("latin1").split("/"), 0, path);
		if (entry === null) return null;
		if (!entry.mode.startsWith("100")) throw new GitError(`${path}: is no file`);
		return {
			id: entry.id,
			bytes: await readObject(entry.id, "blob")
		};
	} };
}
var MOST_LINKS;
var init_commit_files = __esmMin((() => {
	init_errors();
	init_index_changes();
	init_commits$1();
	init_trees();
	MOST_LINKS = 5;
}));
/** @param largest larger objects are passed over, and answered by a {@link LargeObjectError}; in bytes */
function openObjectReader(options, largest = Infinity) {
	const child = spawnGit(["cat-file", "--batch"], options);
	const questions = [];
	let chunks = [];
	let buffered = 0;
	let needed = 1;
	let complaint = "";
	let failure;
	/** Bytes of a large object that are still to come, and go unread. */
	let passing = 0;
	const fail = (error) => {
		failure ??= error;
		for (const question of questions.splice(0)) question.reject(failure);
	};
	/** Takes one whole answer off the buffer; false when more bytes are needed. */
	const takeAnswer = () => {
		const question = questions[0];
		if (question === void 0 || buffered < needed) return false;
		const data = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
		chunks = [data];
		const headerEnd = data.indexOf(NEWLINE$2);
		if (headerEnd === -1) {
			needed = buffered + 1;
			return false;
		}
		const header = data.toString("latin1", 0, headerEnd);
		const found = OBJECT_HEADER.exec(header);
		let end = headerEnd + 1;
		let answer = null;
		if (found !== null && found[1] === question.id) {
			const size = Number(found[3]);
			end += size + 1;
			if (size > largest) {
				questions.shift();
				passing = Math.max(0, end - buffered);
				chunks = end < data.length ? [data.subarray(end)] : [];
				buffered = Math.max(0, buffered - end);
				needed = 1;
				question.reject(new LargeObjectError(question.id, found[2], size));
				return true;
			}
			if (buffered < end) {
				needed = end;
				return false;
			}
			if (data[end - 1] !== NEWLINE$2) throw new GitError("git cat-file gave a garbled answer");
			answer = {
				type: found[2],
				bytes: data.subarray(headerEnd + 1, end - 1)
			};
		} else if (header !== `${question.id} missing`) throw new GitError("git cat-file gave a garbled answer");
		questions.shift();
		chunks = end === data.length ? [] : [data.subarray(end)];
		buffered -= end;
		needed = 1;
		question.resolve(answer);
		return true;
	};
	child.stdout.on("data", (data) => {
		const passed = Math.min(passing, data.length);
		passing -= passed;
		if (passed === data.length) return;
		const chunk = data.subarray(passed);
		chunks.push(chunk);
		buffered += chunk.length;
		try {
			while (takeAnswer());
		} catch (error) {
			fail(error);
			child.kill();
		}
	});
	child.stderr.on("data", (chunk) => complaint += chunk.toString());
	child.stdin.on("error", () => {});
	child.on("error", (error) => fail(startFailure(error, options)));
	let asking = true;
	const ended = new Promise((resolve) => {
		child.on("close", (status) => {
			if (asking || questions.length > 0 || passing > 0 || status !== 0) fail(new GitError(`git cat-file failed: ${gitComplaint(complaint) || `it ended early with status ${status ?? 129}`}`));
			resolve();
		});
	});
	let unsent = "";
	const send = () => {
		if (unsent !== "" && child.stdin.writable) child.stdin.write(unsent);
		unsent = "";
	};
	return {
		read(id) {
			if (failure !== void 0) return Promise.reject(failure);
			return new Promise((resolve, reject) => {
				questions.push({
					id,
					resolve,
					reject
				});
				if (unsent === "") process.nextTick(send);
				unsent += `${id}\n`;
			});
		},
		async close() {
			asking = false;
			send();
			child.stdin.end();
			await ended;
			if (failure !== void 0) throw failure;
		}
	};
}
/** A large object from its beginning. @throws GitError when git does not give just as many bytes as it said */
async function* objectPieces({ id, type, size }, options) {
	const child = spawnGit([
		"cat-file",
		type,
		id
	], options);
	let complaint = "";
	child.stderr.on("data", (chunk) => complaint += chunk.toString());
	child.stdin.on("error", () => {});
	child.stdin.end();
	const ended = new Promise((resolve, reject) => {
		child.on("error", (error) => reject(startFailure(error, options)));
		child.on("close", resolve);
	});
	ended.catch(() => {});
	let left = size;
	try {
		for await (const piece of child.stdout) {
			left -= piece.length;
			yield piece;
		}
		if (await ended !== 0 || left !== 0) throw new GitError(`git cat-file failed: ${gitComplaint(complaint) || `it gave ${size - left} of ${size} bytes`}`);
	} finally {
		child.kill();
	}
}
/** An object as a whole, however large. @throws GitError as the reader does */
async function readWhole(reader, id, options) {
	try {
		return await reader.read(id);
	} catch (error) {
		if (!(error instanceof LargeObjectError)) throw error;
		const pieces = [];
		for await (const piece of objectPieces(error, options)) pieces.push(piece);
		return {
			type: error.type,
			bytes: Buffer.concat(pieces)
		};
	}
}
var LargeObjectError, NEWLINE$2, OBJECT_HEADER;
var init_objects$1 = __esmMin((() => {
	init_errors();
	init_run();
	LargeObjectError = class extends GitError {
		id;
		type;
		/** In bytes. */
		size;
		constructor(id, type, size) {
			super(`the object ${id} is too large to be read at once`);
			this.id = id;
			this.type = type;
			this.size = size;
		}
	};
	NEWLINE$2 = 10;
	OBJECT_HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
}));
var policy_guard_exports = /* @__PURE__ */ __exportAll({
	createGuardedAttribution: () => createGuardedAttribution,
	loadGuardedPolicy: () => loadGuardedPolicy,
	policiesOf: () => policiesOf
});
function joinDetectors(policies) {
	if (policies.length === 1) return policies[0].detectors;
	return [...new Map(policies.toReversed().flatMap(({ detectors }) => detectors.map((detector) => [detector.id, detector]))).values()];
}
/** Policies by what they were read from: the same files, the same policy. */
function createLoader({ args, io }, top, reader) {
	const seen = [];
	return {
		open: (id, place) => commitPolicyFiles({
			files: openCommitFiles(id, reader),
			place: `(${place} ${id.slice(0, 12)})`,
			top,
			cwd: io.cwd
		}),
		async load(files) {
			for (const { files: earlier, policy } of seen) if ((await earlier.changedIn(files)).length === 0) return policy;
			const policy = await loadPolicy(args, io, top, {
				files,
				mayLackFiles: true
			});
			seen.push({
				files,
				policy
			});
			return policy;
		}
	};
}
/** Names of files that options name and a commit lacks. */
async function lacking(files, { args, io }) {
	const missing = [];
	for (const option of ["config", "baseline"]) {
		const name = args.value(option);
		if (name !== void 0 && await files.read((0, node_path.resolve)(io.cwd, name)) === null) missing.push(name);
	}
	return missing;
}
/** Commits by whose policy a range is judged: where it parts from the base, and the base. Of one commit alone: its parents. */
async function commitsBefore({ mergeBaseIds, baseId, headId }, reader) {
	if (baseId !== headId) return [.../* @__PURE__ */ new Set([...mergeBaseIds, baseId])];
	const object = await reader.read(headId);
	if (object?.type !== "commit") throw new GitError(`the commit ${headId} is missing from the repository`, "git fsck tells more");
	return parseCommit(headId, object.bytes).parents;
}
/**
* The policy of the merge bases and of the base itself, since a change may start from a commit whose policy was laxer
* than what the base has come to; and that of the head, which can only add findings.
* @returns a policy for runScan: all rules that are looked for, and the guard
* @throws UsageError when a file that an option names is nowhere, GitError when a commit cannot be read
*/
async function loadGuardedPolicy(options) {
	const reader = openObjectReader(options.range.repository.git);
	try {
		return await loadFrom(options, reader);
	} finally {
		await reader.close().catch(() => {});
	}
}
async function loadFrom(options, reader) {
	const { args, io, range } = options;
	const top = range.repository.top ?? io.cwd;
	const loader = createLoader(options, top, reader);
	const warnings = [];
	const problems = [];
	const loadBuiltin = () => loadPolicy(args, io, top, {
		files: NO_FILES,
		mayLackFiles: true
	});
	const before = (await commitsBefore(range, reader)).map((id) => loader.open(id, "before the change, at"));
	const after = loader.open(range.headId, "at the head");
	const trusted = new Set(before.length === 0 ? [await loadBuiltin()] : []);
	for (const files of before) try {
		trusted.add(await loader.load(files));
	} catch (error) {
		if (!isOfPolicy(error)) throw error;
		warnings.push(`${error.message}: judged by the built-in rules, and by the policy that the change brings`);
		trusted.add(await loadBuiltin());
	}
	let own = null;
	try {
		own = await loader.load(after);
	} catch (error) {
		if (!isOfPolicy(error)) throw error;
		problems.push(`the policy that the change brings cannot be used: ${error.message}`);
	}
	warnings.push(...await compare$1(before[0], after, options));
	const guard = {
		trusted: [...trusted],
		own,
		problems,
		allowsNew: args.has("allow-new-suppressions")
	};
	const policies = policiesOf(guard);
	const first = policies[0];
	return {
		base: first.base,
		config: {
			...first.config,
			warnings: [.../* @__PURE__ */ new Set([...policies.flatMap(({ config, baseline }) => [...config.warnings, ...baseline?.warnings ?? []]), ...warnings])]
		},
		detectors: joinDetectors(policies),
		excluded: policies.every(({ excluded }) => excluded !== null) ? (path) => policies.every((policy) => leavesOut(policy, path)) : null,
		suppress: [],
		failOn: strictest(policies),
		baseline: void 0,
		guard
	};
}
/** What the change does to policy, in words. @throws UsageError for a file that options name and that is nowhere */
async function compare$1(before, after, options) {
	const notes = [];
	const gone = await lacking(after, options);
	for (const name of await lacking(before ?? NO_FILES, options)) {
		if (gone.includes(name)) throw new UsageError(`${name}: no such file, neither before the change nor at its head`);
		notes.push(`${name}: not there before the change, so it silences nothing yet`);
	}
	if (before === void 0) return notes;
	const changed = /* @__PURE__ */ new Set([...await before.changedIn(after), ...await after.changedIn(before)]);
	if (changed.size > 0) notes.push(`policy that the change alters, and that holds once it is merged: ${[...changed].join(", ")}`);
	return notes;
}
function overlap(a, b) {
	if (a.blob !== b.blob || a.startLine !== b.startLine || a.endLine !== b.endLine) return false;
	return a.startColumn < b.endColumn && b.startColumn < a.endColumn;
}
/** Finds those that tell of the same value in the same file, whatever their rules are called. */
function indexFindings(findings) {
	const files = /* @__PURE__ */ new Map();
	for (const finding of findings) files.set(finding.policyPath, [...files.get(finding.policyPath) ?? [], finding]);
	return (finding) => (files.get(finding.policyPath) ?? []).filter((other) => digestOf$1(other) === digestOf$1(finding) || overlap(other, finding));
}
/** A comment in a judged file is the change's own word. */
function judgeTrusted(policy, finding) {
	const inline = finding.suppression?.kind === "inline" ? finding.suppression : void 0;
	const suppression = (inline === void 0 ? finding.suppression : null) ?? firstOf$1(policy, finding);
	return {
		...finding,
		suppression,
		...inline === void 0 || suppression !== null ? {} : { newSuppression: inline }
	};
}
/** Those of a further policy are added, and outweigh a suppression. */
function join$10(findings, more) {
	const at = indexFindings(findings);
	const replaced = new Set(more.filter(({ suppression }) => suppression === null).flatMap(at).filter(({ suppression }) => suppression !== null));
	const fresh = more.filter((finding) => at(finding).every((other) => finding.suppression === null && replaced.has(other)));
	return [...findings.filter((finding) => !replaced.has(finding)), ...fresh];
}
/** What the change's own policy says to a finding of the trusted one; null: it is a finding there, too. */
function silencedBy(finding, own, ownFindings) {
	if (leavesOut(own, finding.policyPath)) return {
		kind: "config",
		reason: "its path is excluded"
	};
	const open = ownFindings.filter(({ suppression }) => suppression === null);
	if (open.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(own.failOn))) return null;
	const silenced = open.length === 0 ? ownFindings[0]?.suppression : {
		kind: "config",
		reason: `failOn is ${own.failOn}`
	};
	if (silenced !== void 0) return silenced;
	return {
		kind: "config",
		reason: own.detectors.some(({ id }) => id === finding.ruleId) ? "the rule does not find it any more" : "the rule is not active any more"
	};
}
/** A finding made with one policy's rules can show what only another's know for a secret. */
function maskWith(finding, redact) {
	const { excerpt, commit } = finding;
	const { text, start, length } = excerpt;
	const before = redact(text.slice(0, start));
	const masked = `${before}${text.slice(start, start + length)}${redact(text.slice(start + length))}`;
	return {
		...finding,
		excerpt: {
			text: masked,
			start: before.length,
			length
		},
		commit: commit && {
			...commit,
			author: redact(commit.author),
			summary: redact(commit.summary)
		}
	};
}
/**
* Scans with the rules of every policy that has a say.
* @param attributions what scans with the rules of each of them
* @returns findings with what silences them, or what the change would silence them by
*/
function createGuardedAttribution({ trusted, own, allowsNew }, attributions) {
	const foundBy = (policy, isWhole) => {
		const others = [...attributions].filter(([other]) => other !== policy).map(([, { createRedact }]) => createRedact());
		return attributions.get(policy).findings(isWhole).map((finding) => others.reduce(maskWith, finding));
	};
	return {
		async scan(document, account) {
			let counted = account;
			for (const [policy, attribution] of attributions) {
				if (leavesOut(policy, document.policyPath ?? document.path)) continue;
				await attribution.scan(document, counted);
				counted = { ...account };
			}
		},
		findings(isWhole) {
			const raw = new Map([...attributions.keys()].map((policy) => [policy, foundBy(policy, isWhole)]));
			const judge = (policy, by) => raw.get(policy).map((finding) => by(policy, finding));
			let findings = trusted.map((policy) => judge(policy, judgeTrusted)).reduce(join$10);
			if (own !== null) {
				const judged = judge(own, judgeOwn);
				const ownAt = indexFindings(judged);
				findings = findings.map((finding) => {
					if (finding.suppression !== null || finding.newSuppression !== void 0) return finding;
					const newSuppression = silencedBy(finding, own, ownAt(finding));
					return newSuppression === null ? finding : {
						...finding,
						newSuppression
					};
				});
				findings = join$10(findings, judged.filter(({ suppression }) => suppression === null));
			}
			return allowsNew ? findings.map(allow) : findings;
		}
	};
}
function allow({ newSuppression, ...finding }) {
	return newSuppression === void 0 ? finding : {
		...finding,
		suppression: newSuppression
	};
}
var policiesOf, strictest, leavesOut, NO_FILES, isOfPolicy, digestOf$1, firstOf$1, judgeOwn;
var init_policy_guard = __esmMin((() => {
	init_types$1();
	init_errors();
	init_commit_files();
	init_commits$1();
	init_objects$1();
	init_files();
	init_settings();
	policiesOf = ({ trusted, own }) => [.../* @__PURE__ */ new Set([...trusted, ...own === null ? [] : [own]])];
	strictest = (policies) => SEVERITIES.find((severity) => policies.some(({ failOn }) => failOn === severity)) ?? SEVERITIES[0];
	leavesOut = ({ excluded }, path) => excluded?.(path) === true;
	NO_FILES = {
		nameOf: (path) => path,
		has: () => Promise.resolve(false),
		read: () => Promise.resolve(null)
	};
	isOfPolicy = (error) => error instanceof AppError && !(error instanceof GitError) && !(error instanceof UsageError);
	digestOf$1 = ({ fingerprint }) => fingerprint.slice(fingerprint.lastIndexOf("-"));
	firstOf$1 = ({ suppress }, finding) => suppress.map((ask) => ask(finding)).find((suppression) => suppression !== null) ?? null;
	judgeOwn = (policy, finding) => ({
		...finding,
		suppression: finding.suppression ?? firstOf$1(policy, finding)
	});
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
var ASCII, none;
var init_name_check = __esmMin((() => {
	init_byte_path();
	ASCII = /^[\x00-\x7f]*$/;
	none = () => false;
}));
/** Whoever waits is woken. The lists must be on their way before. */
function setListed(state, count, complete) {
	Atomics.store(state, LISTED, complete ? ~count : count);
	Atomics.notify(state, LISTED);
}
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
		const index = Atomics.add(state, NEXT$1, 1);
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
var NEXT$1, LISTED, createQueueState;
var init_file_queue = __esmMin((() => {
	NEXT$1 = 0;
	LISTED = 1;
	createQueueState = () => new Int32Array(new SharedArrayBuffer(8));
}));
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
var init_scan_file = __esmMin((() => {
	init_errors();
	init_open_file();
	init_archives();
	init_types();
}));
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
var init_thread_state = __esmMin((() => {}));
var threads_exports = /* @__PURE__ */ __exportAll({
	FINISHED: () => FINISHED,
	createWorkers: () => createWorkers,
	unpack: () => unpack,
	unship: () => unship
});
function ship(detector) {
	const builtin = builtinById.get(detector.id);
	if (builtin === detector) return detector.id;
	return builtin !== void 0 && builtin.anchors === detector.anchors ? variantOf(detector, {
		anchors: null,
		gate: []
	}) : detector;
}
function unship(shipped) {
	const builtin = builtinById.get(typeof shipped === "string" ? shipped : shipped.id);
	if (typeof shipped === "string") return builtin;
	return builtin !== void 0 && shipped.anchors === null && shipped.gate.length === 0 ? {
		...shipped,
		anchors: builtin.anchors,
		gate: builtin.gate
	} : shipped;
}
function pack({ place, paths }) {
	const bytes = toPathBytes(paths.join("\0"));
	const shared = new SharedArrayBuffer(bytes.length);
	new Uint8Array(shared).set(bytes);
	return {
		place,
		count: paths.length,
		paths: shared
	};
}
function unpack({ place, count, paths }) {
	return {
		place,
		paths: count === 0 ? [] : Buffer.from(paths).toString("latin1").split("\0")
	};
}
function createWorkers(options) {
	const { workerFile, queue, fingerprintKey, archiveDepth, knownValues, onReport, onLost, onNotStarted } = options;
	const threads = [];
	const packed = /* @__PURE__ */ new WeakMap();
	const detectors = options.detectors.map(ship);
	let ending = false;
	let bug;
	const send = (worker, list) => {
		const message = packed.get(list) ?? pack(list);
		packed.set(list, message);
		worker.postMessage(message);
	};
	const check = () => {
		if (bug !== void 0) throw bug.error;
	};
	/** @param error what it died of, where it said so */
	const onExit = (thread, status, error) => {
		const state = thread.at();
		const code = error?.code ?? "";
		if (ending || state === -3) return;
		if (state === -1) onNotStarted(DEATHS[code] ?? (code || `status ${status}`));
		else if (error !== void 0 && DEATHS[code] === void 0) bug = { error };
		else if (state >= 0) onLost(state, DEATHS[code] ?? `status ${status}`);
	};
	return {
		get size() {
			return threads.length;
		},
		start(lists) {
			const thread = createThreadState();
			let worker;
			try {
				const workerData = {
					queue,
					thread: thread.memory,
					detectors,
					fingerprintKey,
					archiveDepth,
					knownValues
				};
				worker = new node_worker_threads.Worker(workerFile, {
					workerData,
					trackUnmanagedFds: false
				});
			} catch (error) {
				return onNotStarted(error.code ?? "unknown error");
			}
			const ended = new Promise((resolve) => {
				let died;
				let finished = false;
				worker.on("message", (message) => {
					if (message !== "finished") return onReport(message);
					finished = true;
					resolve();
				});
				worker.on("error", (error) => died = error);
				worker.on("exit", (status) => {
					if (!finished) onExit(thread, status, died);
					resolve();
				});
			});
			threads.push({
				worker,
				thread,
				ended
			});
			for (const list of lists) send(worker, list);
		},
		tell(list) {
			for (const { worker } of threads) send(worker, list);
		},
		sums() {
			const total = {
				scanned: 0,
				bytes: 0,
				done: 0
			};
			for (const { thread } of threads) {
				const { scanned, bytes, done } = thread.sums();
				total.scanned += scanned;
				total.bytes += bytes;
				total.done += done;
			}
			return total;
		},
		check,
		async finish() {
			await Promise.all(threads.filter(({ thread }) => !thread.dismiss()).map(({ ended }) => ended));
			check();
		},
		async end() {
			ending = true;
			await Promise.all(threads.map(({ worker }) => worker.terminate()));
		}
	};
}
var builtinById, FINISHED, DEATHS;
var init_threads$1 = __esmMin((() => {
	init_variant();
	init_builtin_gen();
	init_byte_path();
	init_thread_state();
	builtinById = new Map(BUILTIN_DETECTORS.map((detector) => [detector.id, detector]));
	FINISHED = "finished";
	DEATHS = { ERR_WORKER_OUT_OF_MEMORY: "out of memory" };
}));
/** How many threads may work, this one included. */
function mostThreads(asked) {
	const cores = (0, node_os.availableParallelism)();
	return asked === void 0 ? Math.min(cores, MOST_UNASKED) : Math.min(asked, Math.max(16, 2 * cores));
}
function createThreadPool(options) {
	const { threads: asked, account, findings, onNotStarted, ...shared } = options;
	const most = mostThreads(asked);
	const lists = [];
	let listed = 0;
	let workers;
	let threads = 1;
	let lost = 0;
	const lose = (index, reason) => {
		let first = 0;
		const list = lists.find(({ paths }) => (first += paths.length) > index);
		const path = list.paths[index - first + list.paths.length];
		recordFailure(account, shownName(list.place, path), `the thread that scanned it died (${reason})`);
		lost++;
	};
	const loadWorkers = async () => {
		const { createWorkers } = await Promise.resolve().then(() => (init_threads$1(), threads_exports));
		return createWorkers({
			...shared,
			onReport(report) {
				for (const finding of report.findings) findings.push(finding);
				account.skipped.push(...report.skipped);
				account.problems.push(...report.problems);
				addFiltered(account, report.filtered ?? []);
			},
			onLost: lose,
			onNotStarted
		});
	};
	return {
		tell(list) {
			lists.push(list);
			listed += list.paths.length;
			workers?.tell(list);
		},
		async grow(bytes) {
			const worth = asked === void 0 ? 1 + Math.floor(Math.max(listed / FILES_FOR_ONE, bytes / BYTES_FOR_ONE)) : listed;
			for (; threads < Math.min(worth, most); threads++) {
				workers ??= await loadWorkers();
				workers.start(lists);
			}
		},
		sums() {
			const { scanned, bytes, done } = workers?.sums() ?? {
				scanned: 0,
				bytes: 0,
				done: 0
			};
			return {
				scanned,
				bytes,
				done: done + lost
			};
		},
		check: () => workers?.check(),
		finish: async () => workers?.finish(),
		dismiss: async () => workers?.end()
	};
}
var FILES_FOR_ONE, BYTES_FOR_ONE, MOST_UNASKED;
var init_thread_pool = __esmMin((() => {
	init_open_file();
	init_types();
	FILES_FOR_ONE = 1e4;
	BYTES_FOR_ONE = 4e7;
	MOST_UNASKED = 8;
}));
var scan_files_exports = /* @__PURE__ */ __exportAll({ scanFiles: () => scanFiles });
/** The findings of a large file, with turns for other things in between. */
async function drain(scanned, turns) {
	for (;;) {
		const { done, value } = scanned.next();
		if (done === true) return await value;
		await turns();
	}
}
/** @param scan `account` is told what became of every file */
async function scanFiles(listing, scan) {
	const { scanner, fingerprintKey, settings, account, progress, io } = scan;
	const queue = createQueueState();
	const archives = createArchives(settings.archiveDepth);
	const lists = [];
	const findings = [];
	let listed = 0;
	let complete = false;
	let done = 0;
	const pool = createThreadPool({
		threads: settings.threads,
		workerFile: io.workerFile,
		queue,
		detectors: settings.detectors,
		fingerprintKey,
		archiveDepth: settings.archiveDepth,
		knownValues: settings.baseline?.knownValues,
		account,
		findings,
		onNotStarted(reason) {
			if (settings.verbose) account.notes.push(`a further thread could not be started (${reason}): the others do its work`);
		}
	});
	const show = () => {
		const others = pool.sums();
		progress.show({
			done: done + others.done,
			bytes: account.bytes + others.bytes,
			of: complete ? listed : void 0
		});
	};
	const turns = createTurns(() => {
		show();
		pool.check();
	});
	try {
		for await (const list of listing(account)) {
			lists.push(list);
			listed += list.paths.length;
			pool.tell(list);
			setListed(queue, listed, false);
			await pool.grow(account.bytes);
			await turns();
		}
		account.listed += listed;
		complete = true;
		setListed(queue, listed, true);
		const take = createTake(queue, () => lists.shift(), createNameCheck(scanner));
		for (let file = take(); file !== void 0; file = take()) {
			const scanned = scanFile(scanner, file, archives, account);
			for (const finding of "next" in scanned ? await drain(scanned, turns) : "then" in scanned ? await scanned : scanned) findings.push(finding);
			done++;
			const turn = turns();
			if (turn === void 0) continue;
			await turn;
			await pool.grow(account.bytes);
		}
		const watch = setInterval(show, WATCH);
		await pool.finish().finally(() => clearInterval(watch));
	} finally {
		await pool.dismiss();
	}
	const others = pool.sums();
	account.scanned += others.scanned;
	account.bytes += others.bytes;
	const missing = listed - done - others.done;
	if (missing !== 0) account.problems.push(`${missing} of ${listed} files were not scanned: a thread died`);
	return findings;
}
var WATCH;
var init_scan_files = __esmMin((() => {
	init_archives();
	init_name_check();
	init_file_queue();
	init_scan_file();
	init_thread_pool();
	init_turns();
	WATCH = 100;
}));
var run_scan_exports = /* @__PURE__ */ __exportAll({
	examine: () => examine,
	hashRules: () => hashRules,
	judge: () => judge,
	runScan: () => runScan
});
/** The findings of a container with those of what it holds, as far as it is new. @param own in its bytes */
async function scanContained(scanner, document, own, archives, account) {
	const { before } = document;
	if (before === void 0) return (await archives.load())(scanner, document, own, archives.depth, account);
	const { scanNewInside } = await Promise.resolve().then(() => (init_scan_inside(), scan_inside_exports));
	try {
		return await scanNewInside(scanner, document, own, archives.depth, account, before);
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		account.problems.push(`${document.path}: its earlier version cannot be read: ${error.message}`);
		return (await archives.load())(scanner, document, own, archives.depth, account);
	}
}
async function scanDocument(scanner, document, account) {
	const findings = scanner.scan(document);
	if (findings.length === 0 || document.before === void 0) return findings;
	let earlier;
	try {
		earlier = await document.before();
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		account.problems.push(`${document.path}: its earlier version cannot be read: ${error.message}`);
		return findings;
	}
	return scanner.scan(document, earlier);
}
async function scanArriving(scanner, document, archives, account) {
	const stream = scanner.stream(document);
	const keeper = createKeeper(archives);
	for await (const piece of document.arriving) {
		stream.push(piece);
		keeper.keep(piece);
		account.bytes += piece.length;
	}
	const { findings, isLate } = stream.end();
	if (isLate) account.problems.push(`${document.path}: a rule's keyword came only after millions of bytes, which are gone by then: scan it as a file to be sure`);
	const kept = keeper.kept();
	if (kept === "too large") recordFailure(account, document.path, TOO_LARGE);
	if (kept === null || kept === "too large") return findings;
	return (await archives.load())(scanner, {
		...document,
		bytes: kept
	}, findings, archives.depth, account);
}
/** Scans commits with the rules in force, or with those of every policy that has a say. */
async function openAttribution(scanner, account, settings, io) {
	const { createAttribution } = await Promise.resolve().then(() => (init_attribution(), attribution_exports));
	const { guard } = settings;
	if (guard === void 0) return createAttribution(scanner, settings.archiveDepth);
	const { createGuardedAttribution, policiesOf } = await Promise.resolve().then(() => (init_policy_guard(), policy_guard_exports));
	const attributions = /* @__PURE__ */ new Map();
	for (const policy of policiesOf(guard)) {
		const own = makeScanner({
			detectors: policy.detectors,
			fingerprintKey: fingerprintKeyOf(io),
			isKnown: await loadKnownTest(policy.baseline?.knownValues),
			onLate: (message) => void account.problems.push(message)
		});
		attributions.set(policy, createAttribution(own, settings.archiveDepth));
	}
	return createGuardedAttribution(guard, attributions);
}
async function scanDocuments(source, scanner, account, progress, archives, attribute) {
	const findings = [];
	const turns = createTurns(() => progress.show({
		done: account.scanned,
		bytes: account.bytes,
		of: account.listed
	}));
	let attribution;
	for await (const document of source(account)) {
		try {
			if ("content" in document) {
				attribution ??= await attribute();
				await attribution.scan(document, account);
			} else if ("arriving" in document) for (const finding of await scanArriving(scanner, document, archives, account)) findings.push(finding);
			else {
				const own = await scanDocument(scanner, document, account);
				const found = isOpened(document.bytes, archives) ? await scanContained(scanner, document, own, archives, account) : own;
				for (const finding of found) findings.push(finding);
				account.bytes += document.bytes.length;
			}
			account.scanned++;
		} catch (error) {
			recordTooLarge(account, document.path, error);
		}
		await turns();
	}
	if (attribution === void 0) return findings;
	return findings.concat(attribution.findings(account.problems.length === 0 && account.isCut !== true));
}
async function collect({ documents, files, search }, scanner, account, settings, io) {
	const progress = createProgress(io, { noun: search === void 0 ? "file" : "object" });
	try {
		if (search !== void 0) return await search({
			scanner,
			settings,
			account,
			progress
		});
		const archives = createArchives(settings.archiveDepth);
		const attribute = () => openAttribution(scanner, account, settings, io);
		const found = documents === void 0 ? [] : await scanDocuments(documents, scanner, account, progress, archives, attribute);
		if (files === void 0) return found;
		const { scanFiles } = await Promise.resolve().then(() => (init_scan_files(), scan_files_exports));
		return found.concat(await scanFiles(files, {
			scanner,
			fingerprintKey: fingerprintKeyOf(io),
			account,
			settings,
			progress,
			io
		}));
	} finally {
		progress.end();
	}
}
/** With what silences it, if anything does. */
function judge(finding, scanner, settings) {
	const redacted = ({ kind, reason }) => ({
		kind,
		reason: scanner.redact(reason)
	});
	const suppression = (settings.ignoresComments === true && finding.suppression?.kind === "inline" ? null : finding.suppression) ?? firstOf(settings, finding);
	if (suppression !== null) return {
		...finding,
		suppression: redacted(suppression)
	};
	const { newSuppression } = finding;
	return {
		...finding,
		suppression,
		...newSuppression === void 0 ? {} : { newSuppression: redacted(newSuppression) }
	};
}
function firstOf(settings, finding) {
	for (const suppress of settings.suppress) {
		const suppression = suppress(finding);
		if (suppression !== null) return suppression;
	}
	return null;
}
/** Identifies the active rules: the same rules give the same hash on every machine. */
function hashRules(detectors) {
	const builtin = new Set(BUILTIN_DETECTORS);
	const described = detectors.map((detector) => builtin.has(detector) ? detector.id : JSON.stringify(detector));
	return sha256Hex(latin1(toUtf8(`${BUILTIN_HASH}\n${described.join("\n")}`))).slice(0, 16);
}
async function writeReport(file, bytes) {
	const stat = (0, node_fs.statSync)(file, { throwIfNoEntry: false });
	if (/^\/(?:dev|proc)\//.test(file) || stat?.isFile() === false) return (0, node_fs.appendFileSync)(file, bytes);
	const { replaceFile } = await Promise.resolve().then(() => (init_replace_file(), replace_file_exports));
	await replaceFile(stat === void 0 ? file : (0, node_fs.realpathSync)(file), bytes, 384);
}
/** @returns whether every report file was written */
async function writeReports(report, scanner, settings, io, stopped) {
	const options = {
		colors: await loadColors(settings.color),
		quiet: settings.quiet,
		verbose: settings.verbose,
		...stopped === void 0 ? {} : { stopped }
	};
	io.out((await loadReporter(settings.format))(report, options));
	let whole = true;
	for (const { format, file } of settings.reports) {
		const text = (await loadReporter(format))(report, {
			...options,
			colors: NO_COLORS
		});
		try {
			await writeReport(file, Buffer.from(text));
		} catch (error) {
			whole = false;
			const { code } = error;
			const shown = ((0, node_path.relative)(io.cwd, file) || file).split(node_path.sep).map(scanner.redact).join(node_path.sep);
			io.err(`leakclerk: ${visibleText(shown)}: the ${format} report could not be written (${code})\n  is the folder there, and writable?\n`);
		}
	}
	return whole;
}
/** Runs what there is to scan through the engine and through policy. */
async function examine(sources, settings, io) {
	const account = createAccount();
	const scanner = makeScanner({
		detectors: settings.detectors,
		fingerprintKey: fingerprintKeyOf(io),
		isKnown: await loadKnownTest(settings.baseline?.knownValues),
		onLate: (message) => void account.problems.push(message)
	});
	account.problems.push(...settings.guard?.problems ?? []);
	const warnings = [...settings.config.warnings, ...settings.baseline?.warnings ?? []];
	for (const warning of warnings) io.err(`leakclerk: ${visibleText(scanner.redact(warning))}\n`);
	const collected = await collect(sources, scanner, account, settings, io);
	addFiltered(account, scanner.filtered);
	return {
		scanner,
		account,
		findings: collected.map((finding) => judge(finding, scanner, settings)).toSorted(byPlace)
	};
}
/** What was quiet, and why: `filtered: 12 placeholders, 3 UUIDs`. */
function filteredNote({ filtered }) {
	const counts = [...filtered].toSorted(([a, x], [b, y]) => y - x || compare(a, b));
	return counts.length === 0 ? [] : [`filtered: ${counts.map(([filter, count]) => `${formatNumber(count)} ${filter}`).join(", ")}`];
}
/**
* Examines what there is to scan and reports.
* @param hook what a hook stops when the status is not 0
* @returns the exit status of the contract
*/
async function runScan(command, sources, settings, io, hook) {
	const started = process.hrtime.bigint();
	const { scanner, account, findings: all } = await examine(sources, settings, io);
	if (settings.verbose) account.notes.push(...settings.baseline?.notes() ?? [], ...filteredNote(account));
	const findings = settings.noSuppress ? all : all.filter(({ suppression }) => suppression === null);
	const suppressed = settings.noSuppress ? [] : all.filter(({ suppression }) => suppression !== null);
	const complete = account.problems.length === 0;
	const problems = [...new Set(account.problems)].map(scanner.redact).toSorted(compare);
	const summary = {
		command,
		listed: account.listed,
		scanned: account.scanned,
		...account.earlier === void 0 ? {} : { earlier: account.earlier },
		bytes: account.bytes,
		skipped: account.skipped.map(({ path, reason }) => ({
			path: scanner.redact(path),
			reason
		})).toSorted((a, b) => compare(a.path, b.path) || compare(a.reason, b.reason)),
		complete,
		problems,
		suppressed: suppressed.length,
		seconds: Number(process.hrtime.bigint() - started) / 1e9,
		rules: settings.detectors.length,
		get rulesHash() {
			return hashRules(settings.detectors);
		}
	};
	for (const note of account.notes) io.err(`leakclerk: ${visibleText(scanner.redact(note))}\n`);
	const isText = settings.format === "text";
	if (account.listed + (account.earlier ?? 0) === 0 && !command.startsWith("pre-")) io.err(`leakclerk: nothing to scan: ${NOTHING[command] ?? "no file was listed"}\n`);
	if (!complete && (!isText || settings.quiet || !io.outIsTerminal)) for (const problem of problems) io.err(`leakclerk: incomplete: ${visibleText(problem)}\n`);
	const counts = !settings.exitZero && findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(settings.failOn));
	const report = {
		version: io.version,
		findings,
		suppressed,
		summary,
		rules: settings.detectors
	};
	io.reported?.(report);
	const written = await writeReports(report, scanner, settings, io, counts || !complete ? hook : void 0);
	if (counts) return EXIT.findings;
	return complete && written ? EXIT.clean : EXIT.failure;
}
var compare, byPlace, NOTHING;
var init_run_scan = __esmMin((() => {
	init_bytes$1();
	init_fingerprint();
	init_types$1();
	init_errors();
	init_registry();
	init_builtin_gen();
	init_summary();
	init_sanitize();
	init_types();
	init_archives();
	init_make_scanner();
	init_progress();
	init_settings();
	init_turns();
	compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	byPlace = (a, b) => compare(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || compare(a.ruleId, b.ruleId) || compare(JSON.stringify(a), JSON.stringify(b));
	NOTHING = {
		staged: "the next commit adds nothing",
		history: "no object was listed"
	};
}));
var scan_exports = /* @__PURE__ */ __exportAll({
	prepareScan: () => prepareScan,
	run: () => run$2
});
/** The folder whose configuration holds: that of the first path named. */
function policyFolder(path, cwd) {
	if (path === "-") return cwd;
	const absolute = (0, node_path.resolve)(cwd, path);
	try {
		return (0, node_fs.statSync)(absolute).isDirectory() ? absolute : (0, node_path.dirname)(absolute);
	} catch {
		return (0, node_path.dirname)(absolute);
	}
}
/** @param options as of resolveSettings */
async function prepareScan(paths, args, io, options) {
	const settings = await resolveSettings(args, io, policyFolder(paths[0], io.cwd), options);
	const { base, excluded } = settings;
	return {
		settings,
		tree: await createTree({
			paths,
			cwd: io.cwd,
			base,
			excluded,
			everything: args.has("no-gitignore")
		})
	};
}
async function run$2(args, io) {
	const { settings, tree } = await prepareScan(args.positionals.length === 0 ? ["."] : args.positionals, args, io);
	return runScan("scan", tree, settings, io);
}
var init_scan = __esmMin((() => {
	init_tree();
	init_run_scan();
	init_settings();
}));
/** Where each bucket begins, in ids. */
function countBuckets(bytes, idLength) {
	const starts = /* @__PURE__ */ new Uint32Array(65537);
	for (let at = 0; at < bytes.length; at += idLength) {
		const next = bucketAt(bytes, at) + 1;
		starts[next] = starts[next] + 1;
	}
	for (let i = 1; i <= BUCKETS; i++) starts[i] = starts[i] + starts[i - 1];
	return starts;
}
/**
* @param bytes ids, in buckets as {@link gatherIds} gives them
* @returns null when they are in another order, or cut off
*/
function openIdSet(bytes, idLength) {
	if (bytes.length % idLength !== 0) return null;
	for (let at = idLength; at < bytes.length; at += idLength) if (bucketAt(bytes, at) < bucketAt(bytes, at - idLength)) return null;
	const starts = countBuckets(bytes, idLength);
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	return {
		size: bytes.length / idLength,
		bytes,
		has(id) {
			const wanted = Buffer.from(id, "hex");
			if (wanted.length !== idLength) return false;
			const bucket = bucketAt(wanted, 0);
			const end = starts[bucket + 1] * idLength;
			for (let at = starts[bucket] * idLength; at < end; at += idLength) if (view.compare(wanted, 0, idLength, at, at + idLength) === 0) return true;
			return false;
		}
	};
}
/** Puts ids, one behind the other, into buckets. @param parts may share no id */
function gatherIds(parts, idLength) {
	const joined = parts.length === 1 ? parts[0] : Buffer.concat(parts);
	const next = countBuckets(joined, idLength);
	const sorted = new Uint8Array(joined.length);
	for (let at = 0; at < joined.length; at += idLength) {
		const bucket = bucketAt(joined, at);
		const place = next[bucket];
		next[bucket] = place + 1;
		sorted.set(joined.subarray(at, at + idLength), place * idLength);
	}
	return sorted;
}
var BUCKETS, bucketAt;
var init_id_set = __esmMin((() => {
	BUCKETS = 65536;
	bucketAt = (bytes, at) => bytes[at] << 8 | bytes[at + 1];
}));
/** The user's folder for what can be made anew; null where there is none. */
function cacheFolder(env, platform) {
	const named = env["XDG_CACHE_HOME"];
	if (named !== void 0 && named.startsWith("/")) return (0, node_path.join)(named, "leakclerk");
	const local = env["LOCALAPPDATA"];
	if (platform === "win32") return local === void 0 || local === "" ? null : (0, node_path.join)(local, "leakclerk", "cache");
	const home = env["HOME"];
	if (home === void 0 || !home.startsWith("/")) return null;
	return platform === "darwin" ? (0, node_path.join)(home, "Library", "Caches", "leakclerk") : (0, node_path.join)(home, ".cache", "leakclerk");
}
function unpackKnown([flags = 0, ...numbers]) {
	const count = numbers.length >> 1;
	const [anchor, start] = [Uint32Array.from(numbers.slice(0, count)), Uint32Array.from(numbers.slice(count))];
	return {
		count,
		anchor,
		start,
		mayHaveRuns: (flags & 1) !== 0,
		isSure: (flags & 2) !== 0
	};
}
/** @param name tells repositories, rules and versions apart */
function openCacheFile(folder, name, { idLength }) {
	const file = (0, node_path.join)(folder, "history", `${digestOf(FORMAT, ...name).slice(0, 40)}.cache`);
	const seal = (bytes) => (0, node_crypto.createHash)("sha256").update(FORMAT).update(bytes).digest();
	return {
		read() {
			try {
				const whole = (0, node_fs.readFileSync)(file);
				const bytes = whole.subarray(0, -32);
				if (!seal(bytes).equals(whole.subarray(-32))) return null;
				const end = bytes.indexOf(10);
				const { ids: count, ...rest } = JSON.parse(bytes.toString("utf8", 0, end));
				const ids = openIdSet(bytes.subarray(end + 1), idLength);
				return ids === null || ids.size !== count ? null : {
					...rest,
					ids
				};
			} catch {
				return null;
			}
		},
		write({ objects, packs, hits, walked }, parts) {
			try {
				const ids = gatherIds(parts, idLength);
				const head = Buffer.from(`${JSON.stringify({
					objects,
					packs,
					hits,
					walked,
					ids: ids.length / idLength
				})}\n`);
				const bytes = Buffer.concat([head, ids]);
				(0, node_fs.mkdirSync)((0, node_path.join)(folder, "history"), {
					recursive: true,
					mode: 448
				});
				replaceFileNow(file, Buffer.concat([bytes, seal(bytes)]), 384);
			} catch {}
		}
	};
}
/** Repositories that began alike are copies of one: which that is, by folder, so that it need not be asked of git each time. */
function openOriginFile(folder, { commonDir }) {
	const file = (0, node_path.join)(folder, "history", `${digestOf("origin", commonDir).slice(0, 40)}.origin`);
	return {
		read() {
			try {
				return /^[0-9a-f]{64}$/.exec((0, node_fs.readFileSync)(file, "latin1"))?.[0] ?? null;
			} catch {
				return null;
			}
		},
		write(origin) {
			try {
				(0, node_fs.mkdirSync)((0, node_path.join)(folder, "history"), {
					recursive: true,
					mode: 448
				});
				replaceFileNow(file, Buffer.from(origin), 384);
			} catch {}
		}
	};
}
var FORMAT, digestOf, packKnown, originOf;
var init_cache = __esmMin((() => {
	init_id_set();
	FORMAT = "leakclerk history 3";
	digestOf = (...parts) => {
		const hash = (0, node_crypto.createHash)("sha256");
		for (const part of parts) hash.update(part).update("\0");
		return hash.digest("hex");
	};
	packKnown = ({ anchor, start, mayHaveRuns, isSure }) => [
		Number(mayHaveRuns) + 2 * Number(isSure),
		...anchor,
		...start
	];
	originOf = (roots) => digestOf(...roots.toSorted());
}));
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
	const around = ({ start, end }) => ({
		start: Math.max(0, start - 320),
		end: Math.min(text.length, end + 320)
	});
	for (const region of regionsOf(all, around)) {
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
var RUN_REACH, PROBE_REACH, FURTHER, NOT_CUT, newOnes;
var init_hidden = __esmMin((() => {
	init_disguises();
	init_runs();
	RUN_REACH = 2048;
	PROBE_REACH = 1408;
	FURTHER = 1024;
	NOT_CUT = {
		before: false,
		behind: false
	};
	newOnes = (hints) => hints.filter(({ isNew }) => isNew);
}));
function reachOf(detector, { lead }, isProbe) {
	const around = detector.margin + within(detector) + (isProbe ? PROBE_REACH : 0);
	const isScored = detector.score !== "none";
	const before = Math.max(around, isScored ? 160 : 0, detector.checksum === null ? 0 : 32);
	return [lead[1] + before, Math.max(0, detector.reach - lead[0]) + Math.max(around, isScored ? 32 : 0)];
}
/** How far verdicts on each anchor look: worked out once, for what a build or a configuration brings. */
function reachesOf({ detectors, table, firstProbe }) {
	const reaches = new Int32Array(table.count * 2);
	const slow = new Set(detectors.flatMap((detector, number) => isSlow(detector) ? [number] : []));
	for (let anchor = 0; anchor < table.count; anchor++) {
		const targets = table.targetsOf(anchor);
		const opens = table.opensOf(anchor).some((number) => detectors[number]?.anchors === null);
		const own = targets.map((target) => reachOf(detectors[target.detector], target, target.detector >= firstProbe));
		const before = opens || targets.some(({ detector }) => slow.has(detector)) ? OPENS : Math.max(0, ...own.map(([bytes]) => bytes));
		reaches.set([before, before === OPENS ? 0 : Math.max(0, ...own.map(([, bytes]) => bytes))], anchor * 2);
	}
	return reaches;
}
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
		path: "",
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
		mayHide,
		judgeHidden: (bytes, sightings, isNew, search) => judgeHidden(bytes, sightings, isNew, search)
	};
}
var OPENS, isLocal, localOf, within, isSlow;
var init_sieve = __esmMin((() => {
	init_encoding();
	init_disguises();
	init_hidden();
	init_detector();
	init_context_test();
	init_suppression();
	init_place();
	init_variant();
	init_view();
	OPENS = -1;
	isLocal = ({ paths, regexes, regexTarget }, detector) => paths.length === 0 && (regexes.length === 0 || regexTarget === "secret" || regexTarget === "match" && detector.lead === null);
	localOf = (detector) => variantOf(detector, {
		anchors: [],
		gate: [],
		path: null,
		context: detector.context?.path === true ? null : detector.context,
		allowlists: detector.allowlists.filter((allowlist) => isLocal(allowlist, detector))
	});
	within = ({ context }) => context === null || context.path ? 0 : context.within + Math.max(...context.keywords.map((word) => word.length * 3));
	isSlow = (detector) => createRunnable(localOf(detector)).isSlow;
}));
var StoreError;
var init_store_error = __esmMin((() => {
	init_errors();
	StoreError = class extends AppError {
		name = "StoreError";
	};
}));
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
var PAGE$1, CHUNK, LONGEST_HEAD, STEP;
var init_families$1 = __esmMin((() => {
	init_store_error();
	PAGE$1 = 65536;
	CHUNK = 1 << 20;
	LONGEST_HEAD = 64;
	STEP = 256;
}));
var OBJECTS_WASM;
var init_wasm_gen = __esmMin((() => {
	OBJECTS_WASM = "AGFzbQEAAAABdRBgAn9/AX9gAX8Bf2AFf39/f38Bf2AEf39/fwF/YAN/f38Bf2ACf38AYAABf2AGf39/f39/AX9gA39/fwBgAABgAX8BfmAEf39/fwBgCH9/f39/f39/AX9gCX9/f39/f39/fABgBn9/fHx8fwF/YAR/f35/AAMoJwECBQACAwADAQQGAAkGAgIBCgsEAAUHAQcDAwcIAAwNDg8EBAUGCAUDAQABBqkCOH8BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt+AUIAC38BQQALewH9DAAAAAAAAAAAAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB8kBEAVzZXRVcAASDWNvdW50VmVyZGljdHMAFwhhZGRXaG9sZQAaC3NlYXJjaFdob2xlAAMMbGlzdFVuanVkZ2VkABQMa2VlcFZlcmRpY3RzABUIYWRkRGVsdGEAGwRtb3ZlABMJY2hlY2tzT3V0ACMNdmVyZGljdHNCeXRlcwANDGxpc3RDaGlsZHJlbgAiCXJlYWRIZWFkcwAgDXNldFVwRmFtaWxpZXMAHwtzb3J0T2Zmc2V0cwAeBnVucGFjawAFBm1lbW9yeQIACAEMDAEFCtWKASeZAQIBfgF/IwAgAEkEQAJAIwMjAUEIak8EQCMCIwEpAwAjAK2GhCQCIwFBPyMAa0EDdmokASMAQThyJAAMAQsDQCMBIwNJIwBBOE1xBEAjASICQQFqJAEjAiACMQAAIwCthoQkAiMAQQhqJAAMAQsLCyMAIABJBEBBfw8LCyMCQgEgAK0iAYZCAX2DpyMCIAGIJAIjACAAayQAC7EDAQd/IABBoCBqIQggAEGAIGoiC/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgC/0MAAAAAAAAAAAAAAAAAAAAAP0LBBADQCADIAVLBEAgCyACIAVqLQAAQQF0aiIGIAYvAQBBAWo7AQAgBUEBaiEFDAELCyADIAsvAQBrIQcgC0EAOwEAQQEhBkEBIQUDQCAFQQ9NBEAgBkEBdCALIAVBAXRqLwEAIgprIgZBAEgEQEEADwsgBUECdEGAwQFqIAk2AgAgCSAKaiEJIAVBAWohBQwBCwsgBkEASgR/IAdBAUsEf0EBBSAHQQFGBH8gCy8BAkEBRwVBAAsLBUEACwRAQQAPC0EAIQUDQCADIAVLBEAgAiAFai0AACIJBEAgCUECdEGAwQFqIgkoAgAhCiAJIApBAWo2AgAgCCAKQQF0aiAFOwEACyAFQQFqIQUMAQsLIAZBAEoEQCAAQQBBBCABdPwLACAHRQRAQQEPCyAEIAgvAQBBAnRqKAIAQYECaiEDQQAhAgNAIAJBBCABdEkEQCAAIAJqIAM2AgAgAkEIaiECDAELC0EBDwsgACABIAQQJkEBC8cCAgN/AX4gASAAa0EYSSAAIyxPciABIytNcgRADwsgASMTRyAAIxhHcgRAIAAkGCABJBNByAkkGQNAIAJBP0cgACABQRBrTXEEQCAAEBEhBQNAIAVCAFIEQCAAIAV6p2oiAyABQRBrTQRAIAMQECACQX9zcSIEBEAjGSAENgIAIxkgAzYCBCMZQQhqJBkgAiAEciECCyAFIAVCAX2DIQUMAgsLCyAAQTBqIQAMAQsLC0HICSEAA0AgACMZSQRAIAAoAgAhASMrIgIgACgCBCIDIyxBAWsiBCADIARJGyIDIAIgA0sbIy1rIgJBA3EhAyMWIAI2AgAgAUEEdiECIxYgAUEPcSIBQQQgA2t0IAEgA3ZyQQ9xIANBAXEEfyACQQF0IAJBAXZyBSACC0EDcUEEdHI6AAcjFkEIaiQWIABBCGohAAwBCwsLUwECf0EAJBhBACQTIABBFGpBAEEc/AsAIABBMGoiAiABaiIDQQBBgAH8CwAgAiABQQAgASADQYcBakF4cSICEAQiAwR/IAAgASACIAMQBwVBfgsLiAUCCH8BfkEDQQAgAUEDTwR/IAAoAgBB////B3FB7/f+BUYFQQALGyIFIAJLBH8gBQUgAgsiBiADTwRAIAQPCyAAKAIAIQsgBQRAIAAgC0GAgIB4cTYCAAsgACAFaiQoIAAgAWokGyAAIAZqIgIkMiAAIANqJCkgAiQcIAJBAmszAQBCAoZC/P8Pg6coAoCABP0RJCJBgIDyACQQQYCA8gAkIyAEIQIQCiEIA0AgCARAAkACf0EAIAIgCEEDdGoiCUGAgPz/B0sNABpBAT8AQRB0IgogCU8NABogCSAKayIMIApBA3YiByAHIAxJG0H//wNqQRB2QABBAE4Ef0EBBSAJIAprQf//A2pBEHZAAEEATgsLRQRAQQAhAgwBC0GAgPwAIQcDQCAHIAhBA3RBgID8AGpJBEAgAiAHKAIEIAVqNgIAIAIgBygCADYCBCACQQhqIQIgB0EIaiEHDAELCxAKIQgMAgsLCyAFBEAgACALNgIACyACBH8Cf0EAIAIgAyAGa0EYbkEDakEwbGoiBUGAgPz/B0sNABpBAT8AQRB0IgcgBU8NABogBSAHayIIIAdBA3YiCSAIIAlLG0H//wNqQRB2QABBAE4Ef0EBBSAFIAdrQf//A2pBEHZAAEEATgsLBUEAC0UEQEEADwsgACAAIAFqIAAgBmogACADaiACIgAQDyECA0AgACACSQRAIAAjJiAALQAHQRh0cjYCBCAAQQhqIQAMAQsLIARBCGohAQNAIAEgAkkEQCABKQMAIQ0gASEAA0AgACAESwR/IABBCGspAwCnIA2nSwVBAAsEQCAAIABBCGsiACkDADcDAAwBCwsgACANNwMAIAFBCGohAQwBCwsgAgutCQICfwV7IAEgAGtBBkkEf0EBBSAALQAAQY8BcUEIRwsEf0EBBSAALwEAIgVBCHQgBUEIdnJB//8DcUEfcAsEf0EBBSAALQABQSBxCwRAQX8PCyMzRQRAQQEkMwNAIARBoAJJBEAgBEGBAmshBSAEQQJ0QYCzAWogBEGAAkkEfyAEQRB0QYDAAHIFIARBgAJGBH9BgIABBSAFQRxLBH9BgIACBSAFQboIai0AACAFQQF0QYAIai8BAEEQdHILCws2AgAgBEEBaiEEDAELC0EAIQQDQCAEQSBJBEAgBEECdEGAvAFqIARBHUsEf0GAgAIFIARBlAlqLQAAIARBAXRB2AhqLwEAQRB0cgs2AgAgBEEBaiEEDAELC0GAvQFBCEGQAfwLAEGQvgFBCUHwAPwLAEGAvwFBB0EY/AsAQZi/AUKIkKDAgIGChAg3AABBwOkAQQpBgL0BQaACQYCzARABGkGAvQFBBUEg/AsAQaCOAUEIQYC9AUEgQYC8ARABGgsgAEECaiQBIAEkA0IAJAJBACQAIAIkBCACJCogAiADaiQUQQAhAwNAIANFBEACQCMDIwFBCGpPBEAjAiMBKQMAIwCthoQkAiMBQT8jAGtBA3ZqJAEjAEE4ciQADAELA0AjASMDSSMAQThNcQRAIwEiAEEBaiQBIwIgADEAACMArYaEJAIjAEEIaiQADAELCwtBARAAIQNBAhAAIgBBA0YgACADckEASHIEQEF/DwsgAAR/IABBAUYEf0HA6QBBoI4BEAsFECUEf0GAIEHgxAAQCwVBfw8LCwUjAiMAQQdxIgCtiCQCIwAgAGskACMBIwBBA3ZrJAFCACQCQQAkAAJ/QX8jAUEEaiIAIwNLDQAaQX8jAS8BAiMBLwEAIgRB//8Dc0cNABogACQBQX8jASAEaiIAIwNLDQAaQX4jBCAEaiIFIxRLDQAaIwQjASAE/AoAACAAJAEgBSQEQQALCyIABEAgAA8LDAELCyMBIwBBA3ZrJAEjAUEEaiABSwR/QQEFIwQhBEEBIQNBACEBIAIhAANAIAQgAGsiBUEQTwRA/QwAAAAAAAAAAAAAAAAAAAAAIQb9DAAAAAAAAAAAAAAAAAAAAAAhB/0MAAAAAAAAAAAAAAAAAAAAACEIIAEgAyAAQYAgIAUgBUGAIE8bQXBxaiIBIABrbGohBQNAIAAgAUkEQCAHIAb9rgEhByAGIAD9AAQAIgb9iQEiCSAG/YoBIgr9jgH9f/2uASEGIAggCf0MEAAPAA4ADQAMAAsACgAJAP26ASAK/QwIAAcABgAFAAQAAwACAAEA/boB/a4B/a4BIQggAEEQaiEADAELCyADIAb9GwAgBv0bAWogBv0bAmogBv0bA2pqQfH/A3AhAyAI/RsAIAj9GwFqIAj9GwJqIAj9GwNqIAUgB/0bACAH/RsBaiAH/RsCaiAH/RsDakEEdGpqQfH/A3AhAQwBCwsDQCAAIARJBEAgAyAALQAAaiIDIAFqIQEgAEEBaiEADAELCyMBKAIAIgBBgP6DeHFBCHcgAEH/gfwHcUEIeHIgA0Hx/wNwIAFB8f8DcEEQdHJHCwRAQX8PCyMEIAJrC74BAgV/AX4jAiEHQQEhAgJ/A0AgAkEPTSACIwBNcQRAIAMgB0IBg6dyIQMgB0IBiCEHIABBgCBqIAJBAXRqLwEAIgYgAyAEa0oEQCMCIAKtiCQCIwAgAmskACAAQaAgaiADIAVqIARrQQF0ai8BAAwDCyAFIAZqIQUgBCAGakEBdCEEIANBAXQhAyACQQFqIQIMAQsLQX8LIgBBAEgEQEGAgAIPC0GAgAIgASAAQQJ0aigCACIAIwAgAEE/cUkbC4ADAQR/IAAgATYCACAAIAI2AgQgACADIAJrQQN2NgIIIAAiBEEwaiECQQAhAAJAIAFFDQBBAiEAIAFBA08EfyACKAIAQf///wdxQe/3/gVGBUEACw0AQQEhACACLQAAIgZB/gFGIAZB/wFGcgR/QQEFIAIoAgAiBkH//wNxIgdBn5YCRiAHQdCWAUZyIAZB////B3FBwrShA0ZyBH9BAQUgBkGo6r5pRiAGQf3v6MMFRnIgBkGloJGyBEZyCwsNACACQYAEIAEgAUGABE8baiEBA0AgASACSwRAIAIgAv0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgZoaiABSUEAIAYbDQIgAkEQaiECDAELC0EAIQALIAQgADYCFCAEKAIEIgAgBCgCCEEDdGohAkEAIQEDQCAAIAJJBEAgBSAALQAGIgZFaiEFIAEgBkECRiIBIAZBBEYgARtBAEdqIQEgAEEIaiEADAELCyAEIAU2AgwgBCABNgIQIANBD2pBcHELngEBAn8gAEEBaiAAIAAtAABBDUYbIgEtAABBCkYEfyABQQFqBSAALQAAQdwARgR/IABBAmogACAALQABQfIARgR/IAAtAAJB3ABGBUEACxsiAS0AAUHuAEcEQEEADwsgAUECagVBAA8LCyEBA0AgASAAQRhqSQRAIAEtAAAiAkEJRyACQSBHcSACQT5HcUUEQCABQQFqIQEMAgsLCyABC7gCAQl/IAEgACwALWsiCiMpTyAKIzJJciMbIAAtACwiASAKaklyBEAgAg8LIAAoAighAyAALQAuQQBHIgQEfyADQYCA7ABqLQAABUEACwRAQQAhAAUgCiMoS0EAIAAoAiAiBRsEfyAFIApBAWstAABqLQAABUEBCwRAIAAoAiQiAARAIAAtAAAhBSAAQQFqIQYgAEGBAmoiCSEAIxshByABIApqIgFBMGohCAJAA0AgASAHSQRAIAAgBiABLQAAai0AAGotAAAiC0EARyEAIAtBAU0NAkEBIQAgCCABQQFqIgFGDQIgCSALQQJrIAVsaiEADAELC0EAIQALBUEBIQALBUEAIQALCyAARQRAIAIPCyAEBEAgA0GAgOwAakEBOgAACyACIAM2AgAgAiAKIyhrNgIEIAJBCGoL9QcDCX8BfgJ7IylBEGoiACMbIAAjG0kbQQJqIQMDQEGAgPwAIQADQCAAQYCAgAFJIxAjI0lxBEAjECgCACEEIxAoAgQhAiMQQQhqJBAgAkGAgAJPBEAgAkH//wBxQQZ0QYCALGogBCAAEAkhAAwCC0EAIQEgAkEBdEGAgChqIQIDQCABQYCAAnFFBEAgBCACLwEAIgFB//8AcUEGdEGAgCxqIgUsAC1r/QAEACAF/QAEAP1RIAX9AAQQ/U79U0UEQCAFIAQgABAJIQALIAJBAmohAgwBCwsMAQsLIABBgID8AGtBA3YiAARAIAAPCyMQIyNJDQAgAyMcSwRAIxxBgIACaiIAIAMgACADSRshAEGAwOwAIQIjHCEBIyIhCgNAIAAgAUsEQCACIAogASkDACIJQi6IQvz/D4OnIAlCHohC/P8Pg6cgCUIOiEL8/w+DpyAJQgKGQvz/D4On/VwCgIAE/VYCgIAEAf1WAoCABAL9VgKAgAQDIgr9DQwNDg8QERITFBUWFxgZGhsgCkEQ/a0B/U4gCiABKQMIIglCLohC/P8Pg6cgCUIeiEL8/w+DpyAJQg6IQvz/D4OnIAlCAoZC/P8Pg6f9XAKAgAT9VgKAgAQB/VYCgIAEAv1WAoCABAMiCv0NDA0ODxAREhMUFRYXGBkaGyAKQRD9rQH9Tv2GASIL/R0AIgk3AwAgAiABNgIIIAIgCUIAUkEEdGoiAiAL/R0BIgk3AwAgAiABQQhqNgIIIAIgCUIAUkEEdGohAiABQRBqIQEMAQsLIAEkHCAKJCIgAiEAQYCA8gAkEEGAgPIAIQFBgMDsACECA0AgACACSwRAIAIpAwAhCSACKAIIQQJrIQYDQCAGIAl6p0EwcSIHQQN2aiIIKAIAQaDAgIECciIEQbHz3fF5bEEMdiEFIAEgCDYCACABIAU2AgQgASAFQQN2QYCAFGotAAAgBUEHcXZBAXFBA3RqIgEgCDYCACABIARBgH5xQbHz3fF5bEEMdiIENgIEIAEgBEEDdkGAgBRqLQAAIARBB3F2QQFxQQN0aiEBIAlC//8DIAethkJ/hYMiCUIAUg0ACyACQRBqIQIMAQsLIAEhAkGAgPIAIQBBgIDyACEBA0AgASACSQRAIAEoAgQiBEEFdiIFQQF0QYCAHGovAQAgBUECdEGAgBRqKAIAQQEgBHRBAWtxaWpBAXRBgIAgai8BACEEIAAgASgCACIFNgIAIAAgBDYCBCAAIAUgBEH//wBxQQZ0QYCALGoiACwALWv9AAQAIAD9AAQA/VEgAP0ABBD9Tv1TRSAEQYCAAklyQQN0aiEAIAFBCGohAQwBCwsgACQjDAELC0EAC/4FAQV/A0AjBCMUTSMBIwNNcQRAIAAgARAkIwMjASMAQQN2a0kEQEF/DwsjBCMUSwRAQX4PCwsCQCMDIwFBCGpPBEAjAiMBKQMAIwCthoQkAiMBQT8jAGtBA3ZqJAEjAEE4ciQADAELA0AjASMDSSMAQThNcQRAIwEiAkEBaiQBIwIgAjEAACMArYaEJAIjAEEIaiQADAELCwsjACAAIwJC/weDp0ECdGooAgAiAkE/cU9BACACG0UEQCAAQYCzARAGIQILIAJBgMAAcQRAIwQjFE8EQEF+DwsjBCIDQQFqJAQgAyACQRB2OgAAIwIgAkE/cSICrYgkAiMAIAJrJAAMAQsgAkGAgAJxBEBBfw8LIAJBgIABcQRAIwIgAkE/cSIArYgkAiMAIABrJABBAA8LQgEgAkE/cSIDIAJBCHZBH3EiBGuthkIBfSMCIAStiIOnIAJBEHZqIQUjAiADrYgkAiMAIANrJAACQCMDIwFBCGpPBEAjAiMBKQMAIwCthoQkAiMBQT8jAGtBA3ZqJAEjAEE4ciQADAELA0AjASMDSSMAQThNcQRAIwEiAkEBaiQBIwIgAjEAACMArYaEJAIjAEEIaiQADAELCwsjACABIwJC/wGDp0ECdGooAgAiAkE/cU9BACACG0UEQCABQYC8ARAGIQILIAJBgIACcQRAQX8PC0IBIAJBP3EiAyACQQh2QR9xIgRrrYZCAX0jAiAErYiDpyACQRB2aiEEIwIgA62IJAIjACADayQAIAQjBCMqa0sEQEF/DwsjFCMEIAVqTwRAIAUjBCICaiEGIAIgBGshAyAEQRBPBEADQCACIAP9AAQA/QsEACADQRBqIQMgBiACQRBqIgJLDQALBSAEQQFGBEAgAiADLQAAIAX8CwAFIARBCE8EQANAIAIgAykDADcDACADQQhqIQMgBiACQQhqIgJLDQALBQNAIAIgBkkEQCACIAMtAAA6AAAgAkEBaiECIANBAWohAwwBCwsLCwsjBCAFaiQEDAELC0F+CxYA/QwAAAAAAAAAAAAAAAAAAAAAJCILBwBBgICBAQv9AwIFewN/QQAkByADIAFrQYDAAEsEQEEADwsgASEKIzQhCyADIAFrIQwDQCAMBEAgCv0ABAAhBiAK/QAEECEFIAxBIEkEQCAG/QwAAQIDBAUGBwgJCgsMDQ4PIAz9DyIJ/Sb9TiEGIAX9DAABAgMEBQYHCAkKCwwNDg8gCf0MEBAQEBAQEBAQEBAQEBAQEP1z/Sb9TiEFCyAHIAYgC/0ABAD9rgEiByAFIAv9AAQQ/a4BIgn93gEgByAJ/d8B/c4B/c4BIQcgCCAGIAv9AASAQP2uASIGIAUgC/0ABJBA/a4BIgX93gEgBiAF/d8B/c4B/c4BIQggCkEgaiEKIAtBIGohCyAMQSBrQQAgDEEgSxshDAwBCwsgB/0dACAH/R0BfCQdIAj9HQAgCP0dAXwkHiACIAFrIQojNSADIAFrrSAArUIghoQjHSMehYVClfip+pe33puef35CMIinQQV0aiQHIAMgAmshAiMdIwcpAwBRIgEEQCMeIwcpAwhRIQELIAEEQCMHKAIQQf///wdxIABGIQELIAEEQCMHKAIUIApGIQELQQEjBy0AEyIDQf8BRyAEG0EAIANBACABBH8jBygCGCACRgUgAQsbGwRAIAMPCyMHIx03AwAjByMeNwMIIwcgAEGAgIB4cjYCECMHIAo2AhQjByACNgIYQQAL4QgDAX8DfgF7IAAkLSACJCsgAyQsIAQkFiACIxNJIAIjGE9xBEAjGCMTEAIgAyMTTQRAIxYPCyMTIQIFIAEgAksEfyACLQAAIgRBMGtBCkkgBEEgckHhAGtBGklyIARBK0ZyIARBLUZyIARBL0ZyIARB3wBGcgVBAAsEQANAIAAgAkkEfyACQQFrLQAAIgRBMGtBCkkgBEEgckHhAGtBGklyIARBK0ZyIARBLUZyIARBL0ZyIARB3wBGcgVBAAsEQCACQQFrIQIMAQsLCwsgACADSQR/IANBAWstAAAiAEEwa0EKSSAAQSByQeEAa0EaSXIgAEErRnIgAEEtRnIgAEEvRnIgAEHfAEZyBUEACwRAA0AgASADSwR/IAMtAAAiAEEwa0EKSSAAQSByQeEAa0EaSXIgAEErRnIgAEEtRnIgAEEvRnIgAEHfAEZyBUEACwRAIANBAWohAwwBCwsLA0AgAiADSQRA/QwGBwcHBwcHBwcHAwkBCQEZIAL9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAgEARIBAgAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSs/QwGBwcHBwcHBwcHAwkBCQEZIAL9AAQQIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAgEARIBAgAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSsQhCGhP0MBgcHBwcHBwcHBwMJAQkBGSAC/QAEICIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAIBAESAQIAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krEIghoT9DAYHBwcHBwcHBwcDCQEJARkgAv0ABDAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAACAQBEgECAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZKxCMIaEQn+FIQYgAyACayIAQcAASQRAIAZCASAArYZCAX2DIQYLAkAgBQRAIAZCf1ENASAFIAIgBkJ/hXoiB6dqEAJBACEFIAYgB4ggB4YhBgsgBkIBiCAGgyIHQgKIIAeDIgdCBIggB4MiB0IIiCAHgyIHQgiIIAeDIQcDQCAHQgBSBEAgB3oiCCAGIAiIQn+FenwiB0LAAFQEQCACIAinaiACIAenahACIAYgB4ggB4YiBkIBiCAGgyIHQgKIIAeDIgdCBIggB4MiB0IIiCAHgyIHQgiIIAeDIQcMAgsLCyAGQn+FeSIGQgBSBEAgAkFAayAGp2shBQsLIAJBQGshAgwBCwsgBQRAIAUgAxACCyMWC7MFAgJ7A38gAP0ABAAiAv0MAAAQBL+/ubkAAAAAAAAAACACQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/W4iAUEC/YsB/WQiAyADQQh2ciIDIANBBHZyQQ9xQQ9GBH9BAAVBACAB/QwYAAAAGAAAABgAAAAYAAAA/U79UyAB/QwgCAIAIAgCACAIAgAgCAIA/U79UxtBAEciA0ECciADQQAgAf0MABgAAAAYAAAAGAAAABgAAP1O/VMgAf0MACAIAgAgCAIAIAgCACAIAv1O/VMbGyIDQQRyIANBACAB/QwAABgAAAAYAAAAGAAAABgA/U79UyAB/QwCACAIAgAgCAIAIAgCACAI/U79UxsbIgNBCHIgA0EAIAH9DAAAABgAAAAYAAAAGAAAABj9Tv1TIAH9DAgCACAIAgAgCAIAIAgCACD9Tv1TGxsLIgMgACMta0EDcSIEdCADQQQgBGt2ckEPcQJ/QQAgAC0AACIFQTBrQQpJBH9BAQUgBUEgckHhAGtBBkkLBH8gAC0AASIFQTBrQQpJBH9BAQUgBUEgckHhAGtBBkkLBUEACwR/IAAtAAIiAEEwa0EKSQR/QQEFIABBIHJB4QBrQQZJCwVBAAtFDQAaQQAgAv0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/SYgAv0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv1Q/WRB//8DRw0AGiAC/QwyMjIyMjIyMjIyMjIyMjIy/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv1kIgBBqtUCcUGq1QJGQQF0IABB1aoBcUHVqgFGcgshACAEQQFxBH8gAEEBdCAAQQF2cgUgAAtBA3FBBHRyC5QJAgJ7A35CACQMQgAkDUIAJA5CACQKIAD9AAQAIgH9DAAAEAS/v7m5AAAAAAAAAAAgAUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1uIgJBAv1r/WRBf3NB//8DcawkDCACQQT9a/1kQX9zQf//A3GsJA0gAkEG/Wv9ZEF/c0H//wNxrCQOIAH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwGBgYGBgYGBgYGBgYGBgYG/Sb9UP1kQf//A3GtJAojDCAA/QAEECIB/QwAABAEv7+5uQAAAAAAAAAAIAFBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79biICQQL9a/1kQX9zQf//A3GsQhCGhCQMIw0gAkEE/Wv9ZEF/c0H//wNxrEIQhoQkDSMOIAJBBv1r/WRBf3NB//8DcaxCEIaEJA4jCiAB/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9JiAB/QwgICAgICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9ZEH//wNxrUIQhoQkCiMMIAD9AAQgIgH9DAAAEAS/v7m5AAAAAAAAAAAgAUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1uIgJBAv1r/WRBf3NB//8DcaxCIIaEJAwjDSACQQT9a/1kQX9zQf//A3GsQiCGhCQNIw4gAkEG/Wv9ZEF/c0H//wNxrEIghoQkDiMKIAH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwGBgYGBgYGBgYGBgYGBgYG/Sb9UP1kQf//A3GtQiCGhCQKIwwgAP0ABDAiAf0MAAAQBL+/ubkAAAAAAAAAACABQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/W4iAkEC/Wv9ZEF/c0H//wNxrEIwhoQkDCMNIAJBBP1r/WRBf3NB//8DcaxCMIaEJA0jDiACQQb9a/1kQX9zQf//A3GsQjCGhCQOIwogAf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/SYgAf0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DAYGBgYGBgYGBgYGBgYGBgb9Jv1Q/WRB//8Dca1CMIaEJAojCiMKQgGIgyIDIANCAoiDIgMgA0IEiIMiAyADQgiIgyMNIgMgA0IEiIMiAyADQgiIgyIDIwwiBCAEQgSIgyIEIARCCIiDIgRCA4iDIw4iBSAFQgSIgyIFIAVCCIiDIgVCAYiDIARCAoggA0IDiIMgBYMgBCADQgGIgyAFQgKIgyAEQgGIIANCAoiDIAVCA4iDhISEhEL///////8/gwsbACAAJDAgASQmIAMkMSACJDQgAkGAgAFqJDULJgAgAiAAIAEgAGsiAfwKAAAgAiACKAIEIABrIAJqNgIEIAEgAmoLggQBC38gAEEwaiICQQNBACAAKAIUQQJxG2ohCSAAKAIAIAJqIQggACgCBCICIAAoAghBA3RqIgMhByADQQ9qQXBxIgYhBEEAJA9BACQRQQAkEiACIQMDQCADIAdJBEACQCADLQAGDQAjMCADLwEEQQN0aiIFKAIAIQogBSgCBCIFRSAKQQBMcQRAIANBBEEBIApBAEgbOgAGDAELIAMvAQQgAy0AB0EQdHIgAygCACAAQTBqaiILIAprIAkgCyAJayAKSxsgCyAFIAtqIAggCCALayAFSxsgARAOIgVB/wFGDQAgBQRAIAMgBToABgwBCwJ/QQAgBEEgaiIKQYCA/P8HSw0AGkEBPwBBEHQiCyAKTw0AGiAKIAtrIgwgC0EDdiIFIAUgDEkbQf//A2pBEHZAAEEATgR/QQEFIAogC2tB//8DakEQdkAAQQBOCwtFBEBBfg8LIAQgAzYCACAEQQhqIwetNwMAIAQjHTcDECAEIx43AxgjJiADLwEERgR/IAMgAiAAQTBqIAkgCCAEQSBqEBYFQQALBEAgA0EDOgAGIARBCGopAwCnIgUEfyAFLQATQf8BRwVBAQtFBEAgBSkDACAEKQMQUQR/IAUpAwggBCkDGFEFQQALBEAgBUEDOgATCwsMAQsgBEEgaiEECyADQQhqIQMMAQsLIAQgBmtBBXYLhAEBA38gACgCBCAAKAIIQQN0akEPakFwcSIDIQADQCAAIAMgAUEFdGpJBEAgACgCAC0ABiEEIABBCGopAwCnIgIEfyACLQATQf8BRwVBAQtFBEAgAikDACAAKQMQUQR/IAIpAwggACkDGFEFQQALBEAgAiAEOgATCwsgAEEgaiEADAELCwv3BgEFfyAAKAIAIQcjDwR/IAcjD0EIaygCAGtBgCBLBUEBCwRAQQAkFUEAJAsgACABa0EDdiEGIAdBgCBrQQAgB0GAIEsbIQoDQCAGIAlLBEAgASAGIAlqQQF2IgdBA3RqKAIAIApJBEAgB0EBaiEJBSAHIQYLDAELCyABIAlBA3RqJA8LA0AjDyAATQRAIyYjDy8BBEYEQCACIw8oAgBqIAIgBBAcCyMPQQhqJA8MAQsLIAIgACgCAGoiASADSQR/QQAFIwsgAWtBgA9NIAEjFWtBgA9NcQtFBEBBAA8LAn9BACAFQT9qQUBxIgUjCyMVa2pBsAFqIgJBgID8/wdLDQAaQQE/AEEQdCIDIAJPDQAaIAIgA2siBCADQQN2IgYgBCAGSxtB//8DakEQdkAAQQBOBH9BAQUgAiADa0H//wNqQRB2QABBAE4LC0UEQEEADwsgAC0AByECIAEhAEEAIQEjFSEEA0AgACAESwRAIAQtAABB3ABGBEAgBEEBaiEEBSABQQFqIAEgBC0AACIBQTBrQQpJIAFBIHJB4QBrQRpJciABQStGciABQS1GciABQS9GciABQd8ARnIbIQELIARBAWohBAwBCwsgASEAQQAhA0EAIQEDQCABQQRJBEAgAiABdkEBcQRAIANBASAAIAFqQQNxdHIhAwsgAUEBaiEBDAELC0EAIQEDQCABQQJJBEAgAiABQQRqdkEBcQRAIANBECAAIAFqQQFxdHIhAwsgAUEBaiEBDAELCwNAIAhBBkkEQCADIAh2QQFxBEAgCCAFQTBqIgAQHSEHAn9BASAALwEAIgFB/v8DRiABQf/9A0ZyDQAaQYAEIAcgB0GABE8bQXxxIQpBACEJQQAhBEEAIQZBACEBIAAhAgNAIAIgACAKakkEQCAJIAItAABFaiEJIAQgAi0AAUVqIQQgBiACLQACRWohBiABIAItAANFaiEBIAJBBGohAgwBCwtBACAKQRBJDQAaIARBFWwgCk8iAARAIAFBFWwgCk8hAAsgAARAIAlBvgFsIApNIQALIAZBvgFsIApNIAAgABsEf0EBBSAGQRVsIApPIAlBFWwgCk9xIARBvgFsIApNcSABQb4BbCAKTXELCwRAQQAPCyAFIAcQA0EASAR/QQEFIAUoAggLBEBBAA8LCyAIQQFqIQgMAQsLQQELXgEFfyAAKAIEIgEgACgCCEEDdGohBQNAIAEgBUkEQCAEIAEtAAYiA0VqIQQgAiADQQJGIgIgA0EERiACG0EAR2ohAiABQQhqIQEMAQsLIAAgBDYCDCAAIAI2AhAgAgv5BAETfyAAKAIEIg4gACgCCCIHQQN0aiESQQNBACAAKAIAIhNBA08EfyAAKAIwQf///wdxQe/3/gVGBUEACxshD0EDQQAgAkEDTwR/IAEoAgBB////B3FB7/f+BUYFQQALGyEQQQAkGEEAJBMgAyEGA0AgBCAGSwRAIAYoAgQhDSAGKAIIIQogBigCACIMRSIABEAgCkUhAAsgCiANaiATRiAMIA1qIgMgAkYiCCAIGyERIAEgAiAJQQAgAAR/QQAFIA8gCmtBACAKIA9JGyIIIBAgDGtBACAMIBBJGyIJIAggCUsbCyIVIAxqQQJqIAAbIgggBRAEIgVFBEBBAA8LIAIgA0FAaiARGyEJIAcEQCAJIAxrIApqIRQgByEDIAggDGsgCmohFkEAIQsDQCADIAtLBEAgDiADIAtqQQF2IghBA3RqKAIAIBZJBEAgCEEBaiELBSAIIQMLDAELCyAOIAtBA3RqIQgDQCAIIBJJBEAgFCAIKAIAIhZLBEACf0EAIAVBCGoiF0GAgPz/B0sNABpBAT8AQRB0IhggF08NABogFyAYayIDIBhBA3YiCyADIAtLG0H//wNqQRB2QABBAE4Ef0EBBSAXIBhrQf//A2pBEHZAAEEATgsLRQRAQQAPCyAFIAgpAwA3AwAgBSAWIAprIAxqNgIAIzAgCC8BBEEDdGohCyAABH8gAAUgFiAKIBVqIAsoAgAiA0EAIANBAE4bak8LIgMEfyARBH9BAQUgFiALKAIEaiAKIA1qTQsFIAMLRQRAIAVBADoABgsgBUEIaiEFIAhBCGohCAwCCwsLCyAGQQxqIQYMAQsLIAEgAiAJIAIgBRAEC4kFAQh/IwkhBSMXIQhBACQGA0AgBSAISQRAIAVBAWohBCAFLQAAIgVBgAFxBEBBACEKQQAhBiAFQQFxBEAgBC0AACEKIARBAWohBAsgBUECcQRAIAogBC0AAEEIdHIhCiAEQQFqIQQLIAVBBHEEQCAKIAQtAABBEHRyIQogBEEBaiEECyAFQQhxBEAgCiAELQAAQRh0ciEKIARBAWohBAsgBUEQcQRAIAQtAAAhBiAEQQFqIQQLIAVBIHEEQCAGIAQtAABBCHRyIQYgBEEBaiEECyABIApJIAVBwABxBH8gBiAELQAAQRB0ciEGIARBAWoFIAQLIgUgCEtyIAZBgIAEIAYbIgYgASAKa0tyIAYgAyAJa0tyBEBBAA8LIAIgCWohBCAAIApqIQcCQCAGQYAESwRAIAQgByAG/AoAAAwBC0EAIQsDQCAGIAtLBEAgBCALaiAHIAtq/QAEAP0LBAAgC0EQaiELDAELCwsgCiMhIwZqRkEAIwYbBEAjBiAGaiQGBSMGQcIBTwRAIwUjJzYCACMFIwY2AgQjBSMhNgIIIwVBDGokBQtBACQGIAkkJyAKJCEgBiQGCwUgBSIGRSAGIAggBGtLciAGIAMgCWtLcgRAQQAPCyMGQcIBTwRAIwUjJzYCACMFIwY2AgQjBSMhNgIIIwVBDGokBQtBACQGIAIgCWohBQJAIAZBgARLBEAgBSAEIAb8CgAADAELQQAhCwNAIAYgC0sEQCAFIAtqIAQgC2r9AAQA/QsEACALQRBqIQsMAQsLCyAEIAZqIQULIAYgCWohCQwBCwsjBkHCAU8EQCMFIyc2AgAjBSMGNgIEIwUjITYCCCMFQQxqJAULQQAkBiADIAlGC5gBAQV/IAJBMGohBiADIzFLBH9BAAUCf0EAIAMgBmpBwAJqIgRBgID8/wdLDQAaQQE/AEEQdCIFIARPDQAaIAQgBWsiByAFQQN2IgggByAISxtB//8DakEQdkAAQQBOBH9BAQUgBCAFa0H//wNqQRB2QABBAE4LCwtFBEBBfg8LIAAgASAGIAMQBSADRwRAQX8PCyACIAMQAwvTAwEEfyAAIAEgAiADEAUgA0cEQEF/DwsgAiQJIAIgA2okFyAEKAIAIQZBACECQQAhAAJAA0AgAEEgSSMJIxdJcQRAIwkiAUEBaiQJIAIgAS0AACIBQf8AcSAAdHIhAiABQYABSQ0CIABBB2ohAAwBCwsjF0EBaiQJQQAhAgsgAiAGRwRAQX8PC0EAIQJBACEAAkADQCAAQSBJIwkjF0lxBEAjCSIBQQFqJAkgAiABLQAAIgFB/wBxIAB0ciECIAFBgAFJDQIgAEEHaiEADAELCyMXQQFqJAlBACECCyMJIxdLBEBBfw8LIAVBMGoiByACakGHAWpBeHEhCCACQQd2QQxsQUBrIQAgAiMxSwR/QQAFAn9BACAAIAhqIgBBgID8/wdLDQAaQQE/AEEQdCIBIABPDQAaIAAgAWsiAyABQQN2IgkgAyAJSxtB//8DakEQdkAAQQBOBH9BAQUgACABa0H//wNqQRB2QABBAE4LCwtFBEBBfg8LIAgkBSAEQTBqIAYgByACEBlFBEBBfw8LIAVBFGpBAEEc/AsAIAVBMGogAmpBAEGAAfwLACAEIAcgAiAIIwUjBUEHakF4cSIAEBgiAQR/IAUgAiAAIAEQBwVBfgsLjQQBBH8gACMLSQRADwsgACMRSSAAIxJPcgRAIAAkESAAJBIDQCMRIAFLBH8jEUEBay0AACIAQTBrQQpJIABBIHJB4QBrQRpJciAAQStGciAAQS1GciAAQS9GciAAQd8ARnIFQQALBEAjEUEBayQRDAELCwNAIxIgAkkEfyMSLQAAIgBBMGtBCkkgAEEgckHhAGtBGklyIABBK0ZyIABBLUZyIABBL0ZyIABB3wBGcgVBAAsEQCMSQQFqJBIMAQsLCyMRIQUjEiIBEAghAwNAIAIgA09BACADGwRAAkAgAyEAA0AgACACSQR/IAAtAAAiBEEwa0EKSSAEQSByQeEAa0EaSXIgBEErRnIgBEEtRnIgBEEvRnIgBEHfAEZyBUEACwRAIABBAWohAAwBCwsgACADa0EESQR/QQAFAn9BASAAIAJPDQAaAkACQCAALQAAIgNBDUYNACADQQpGDQAgA0E9Rg0AIANBIkYNACADQSdGDQAgA0HgAEYNACADQdwARg0AIANBLEYNACADQTtGDQAgA0EpRg0AIANB3QBGDQAgA0H9AEYNACADQT5GDQAMAQtBAQwBC0EACwtFDQAgACIBEAghAwwCCwsLA0AgBkECSCABIAJJcQR/IAEtAABBPUYFQQALBEAgAUEBaiEBIAZBAWohBgwBCwsjC0UgBSMLS3IEQCAFJBULIAEkCwu2AwEIf0EBIAB0QQ9xBEAgASECIxUhCQNAIAkjC0kEQAJAIAktAAAiB0HBAGsiBkEaSQ0AIAdBxwBrIQYgB0HhAGtBGkkNACAHQQRqIQYgB0Ewa0EKSQ0AQT4hBiAHQS1GIAdBK0ZyDQBBP0H/ASAHQd8ARiAHQS9GchshBgsgBkH/AUYEf0EBBSAEIgVBAWohBCAAIAVLC0UEQCAGQQEgCEECTwR/IAIiBUEBaiECIAUgA0EIIAhrdCAGIAhBAmsiA3ZyOgAAIAMFQQYLIgh0QQFrcSEDCyAJQQFqIAkgB0HcAEYbQQFqIQkMAQsLBSAAQQRrIQYgASECQQAhACMVIQkDQCMLIAlBAWpLBEAgCS0AACIEQTBrIgNBCk8EQEH/ASAEQSByIgNB1wBrIANB4QBrQQZPGyEDCyAJLQABIgVBMGsiBEEKTwRAQf8BIAVBIHIiBEHXAGsgBEHhAGtBBk8bIQQLIARB/wFGIANB/wFGcgR/QQEFIAAiBUEBaiEAIAUgBkkLRQRAIAIgA0EEdCAEajoAACAJQQFqIQkgAkEBaiECCyAJQQFqIQkMAQsLCyACIAFrC4MEAgN+An8DQCADIAtLBEAgACALQQJ0aigCACIMQYD+g3hxQQh3IAxB/4H8B3FBCHhyIgytIQggDEGAgICAeE8EQCAMQYCAgIB4ayIMIAJJBH4gASAMQQN0aikDACIIQgiIQv+B/Ifwn8D/AIMgCEL/gfyH8J/A/wCDQgiGhCIIQhCIQv//g4Dw/z+DIAhC//+DgPD/P4NCEIaEQiCKQv///////z+DBUL///////8/CyEICyAJIAggCCAJVBshCSAEIAtBA3RqIAg3AwAgBSALQQJ0aiALNgIAIAtBAWohCwwBCwtBACEBQgAhCANAIAkgCIhCAFIgCELAAFRxBEBBgMACQQBBhMAA/AsAIAQhAANAIAAgBCADQQN0akkEQCAAKQMAIAiIp0H/D3FBAnRBhMACaiICIAIoAgBBAWo2AgAgAEEIaiEADAELC0GAwAIhAANAIABBgIADSQRAIAAgACgCACAAKAIEajYCBCAAQQRqIQAMAQsLQQAhAANAIAAgA0kEQCAEIABBA3RqKQMAIgogCIinQf8PcUECdEGAwAJqIgIoAgAhCyACIAtBAWo2AgAgBiALQQN0aiAKNwMAIAcgC0ECdGogBSAAQQJ0aigCADYCACAAQQFqIQAMAQsLIAQgBiEEIQYgBSAHIQUhByABRSEBIAhCC3whCAwBCwsgAQvAAQAgACQaIAEkJCACJC4gAyQ3IAQkLyAFJCUgBiQfIAckCCAI/AckICMlQQAjCPwLACMgQgiIp0EBaiECQQAhAEEAIQEDQCAAIAJJIAEjCElxBEAjGiABQQN0aikDAEIIiKciAyACQQFrIgQgAyAESRshAwNAIAAgA00EQCMkIABBAnRqIAE2AgAgAEEBaiEADAELCyABQQFqIQEMAQsLA0AgACACSQRAIyQgAEECdGojCDYCACAAQQFqIQAMAQsLC8EBAgN+AX8gAvwHIQYgA/wHIgcgB0JAfCMgIAdRGyEIA0AgACMISQRAIABBA3QiCSMaaikDACEHIzcgCWogAEEBaiIJIwhJBHwjGiAJQQN0aikDALoFIAQLIASkOQMAAkAgByMgWgRAIx8gAEECdGpBfjYCACAAQQN0IgkjLmogBDkDACMvIAlqRAAAAAAAAAAAOQMADAELIAcgCFoEQCAADwsgACABIAcgBn2naiAHIAUQIQsgAEEBaiEADAELCyAAC78DAwV/An4CfCABIgdBP2ohCCABQQFqIQEgBzEAACIJQgSIp0EHcSEFIAlCD4O6IQtEAAAAAAAAMEAhDANAIAEgCEkgCUKAAVpxBEAgASIEQQFqIQEgCyAEMQAAIglC/wCDuiAMoqAhCyAMRAAAAAAAAGBAoiEMDAELC0F/IQQgBUEGRgRAIAEiA0EBaiEBIAMxAAAiCUL/AIMhCgNAIAEgCEkgCUKAAVpxBEAgASIDQQFqIQEgAzEAACIJQv8AgyAKQgF8QgeGhCEKDAELCyAKQgBSIAIgClpxBH8gAiAKfSIJIyBaBH9BfgUjJCAJQgiIp0ECdGooAgAhAwNAIAAgA0sEfyMaIANBA3RqKQMAIAlUBUEACwRAIANBAWohAwwBCwsgA0F+IAAgA0sEfyMaIANBA3RqKQMAIAlRBUEACxsLBUF+CyIEQQBOBH8jJSAEai0AAAVBAAshBgUgBUEHRgRAQX0hBCABIANqIQEFIAVBBE1BACAFGwRAIAUhBgVBfiEECwsLIyUgAGogBjoAACMfIABBAnRqIAQ2AgAgAEEDdCIAIy9qIAs5AwAjLiAAaiACIAEgB2utfLo5AwAL6AEBBH8gAEEAIwhBAWpBAnT8CwADQCADIwhJBEAjHyADQQJ0aigCACIGQQBOBEAgACAGQQFqQQJ0aiIGIAYoAgBBAWo2AgALIANBAWohAwwBCwsDQCAEIwhJBEAgBEECdCIDIABqKAIAIQYgASADaiAGNgIAIAAgBEEBaiIEQQJ0aiIDIAMoAgAgBmo2AgAMAQsLA0AgBSMISQRAIx8gBUECdGooAgAiA0EATgRAIAIgASADQQJ0aiIDKAIAIgRBAnRqIAU2AgAgAyAEQQFqNgIACyAFQQFqIQUMAQsLIAAjCEECdGooAgAL6wMCBH8BfiM2RQRAQQEkNgNAIANBgAJJBEAgAyEFQQAhBANAIARBCEgEQCAFQQF2QaCG4u1+QQAgBUEBcRtzIQUgBEEBaiEEDAELCyADQQJ0QYCAAmogBTYCACADQQFqIQMMAQsLQYCAAiEFA0AgBUGAuAJJBEAgBUGACGogBSgCACIDQf8BcUECdEGAgAJqKAIAIANBCHZzNgIAIAVBBGohBQwBCwsLQQAhBQNAIAIgBUsEQCAAIgMgASgCAGohAEF/IQYDQCADQQhqIgQgAE0EQCADKQMAIAathSIHQjiIQv8Bg6dBAnRBgIACaigCACAHQjCIQv8Bg6dBAnRBgIgCaigCACAHQiiIQv8Bg6dBAnRBgJACaigCACAHQiCIQv8Bg6dBAnRBgJgCaigCACAHQhiIQv8Bg6dBAnRBgKACaigCACAHQhCIQv8Bg6dBAnRBgKgCaigCACAHQv8Bg6dBAnRBgLgCaigCACAHQgiIQv8Bg6dBAnRBgLACaigCAHNzc3Nzc3MhBiAEIQMMAQsLA0AgACADSwRAIAYgAy0AAHOtQv8Bg6dBAnRBgIACaigCACAGQQh2cyEGIANBAWohAwwBCwsgASgCBCAGQX9zRwRAIAUPCyAFQQFqIQUgAUEIaiEBDAELCyACC40FAgp/Bn4jAiEMIwCtIQ0jASEEIwQhAiMqIQkjAyEKIxQhCwNAIAIgC00gBCAKTXEEQAJAIAwgBCkDACANhoQhDCAEQj8gDX1CA4inaiEEIA1COIQhDSAAIAxC/weDp0ECdGooAgAiBUGAwABxBEAgAiIDQQFqIQIgAyAFQRB2OgAAIA0gBUE/ca0iDn0hDSAAIAwgDogiDEL/B4OnQQJ0aigCACIFQYDAAHEEQCACIgNBAWohAiADIAVBEHY6AAAgDSAFQT9xrX0hDSAAIAwgBUE/ca2IIgxC/weDp0ECdGooAgAiBUGAwABxBEAgAiIDQQFqIQIgAyAFQRB2OgAAIAwgBUE/ca2IIQwgDSAFQT9xrX0hDQwFCwsLIAVBgIADcUEBIAUbDQBCASAFQT9xrSIOIAVBCHZBH3GtIg99hkIBfSAMIA+Ig6cgBUEQdmohByABIAQpAwAgDSAOfSIQhiAMIA6IhCIOQv8Bg6dBAnRqKAIAIgNFIANBgIACcXINAEIBIANBP3GtIg8gA0EIdkEfca0iEX2GQgF9IA4gEYiDpyADQRB2aiIGIAIgCWtLDQAgBEI/IBB9QgOIp2ohBCAOIA+IIQwgEEI4hCAPfSENIAcgAiIDaiEIIAMgBmshBSAGQRBPBEADQCADIAX9AAQA/QsEACAFQRBqIQUgCCADQRBqIgNLDQALBSAGQQFGBEAgAyAFLQAAIAf8CwAFIAZBCE8EQANAIAMgBSkDADcDACAFQQhqIQUgCCADQQhqIgNLDQALBQNAIAMgCEkEQCADIAUtAAA6AAAgA0EBaiEDIAVBAWohBQwBCwsLCwsgAiAHaiECDAILCwsgDCQCIA2nJAAgBCQBIAIkBAu2BQEHfwJAIwMjAUEIak8EQCMCIwEpAwAjAK2GhCQCIwFBPyMAa0EDdmokASMAQThyJAAMAQsDQCMBIwNJIwBBOE1xBEAjASIBQQFqJAEjAiABMQAAIwCthoQkAiMAQQhqJAAMAQsLC0EFEABBgQJqIQRBBRAAQQFqIQNBBBAAQQRqIQECQCADQR5KIARBngJKcg0AQYC9Af0MAAAAAAAAAAAAAAAAAAAAAP0LBABBkL0BQQA2AgADQCABIAVKBEBBAxAAIgJBAEgNAiAFQbIJai0AAEGAvQFqIAI6AAAgBUEBaiEFDAELC0GAIEEHQYC9AUETQYCzARABRQ0AIAMgBGohAgNAIAAgAkgEQAJAIwMjAUEIak8EQCMCIwEpAwAjAK2GhCQCIwFBPyMAa0EDdmokASMAQThyJAAMAQsDQCMBIwNJIwBBOE1xBEAjASIBQQFqJAEjAiABMQAAIwCthoQkAiMAQQhqJAAMAQsLCyMAIwJC/wCDp0ECdEGAIGooAgAiAUE/cU9BACABG0UEQEGAIEGAswEQBiEBCyABQYCAAkYNAkIBIAFBP3EiBSABQQh2QR9xIgZrrYZCAX0jAiAGrYiDpyABQRB2aiEGIwIgBa2IJAIjACAFayQAIAZBEEkEQCAAIgFBAWohACABQYC9AWogBjoAAAwCC0EAIQEgBkEQRgR/IABFDQMgAEH/vAFqLQAAIQFBAhAAQQNqBSAGQRFGBH9BAxAAQQNqBUEHEABBC2oLCyIGIABqIAJKDQIgAEGAvQFqIQUDQCAFIABBgL0BaiAGakkEQCAFIAH9D/0LBAAgBUEQaiEFDAELCyAAIAZqIQAMAQsLQYC/AS0AAEUNAEGAIEEKQYC9ASAEQYCzARABBH9B4MQAQQggBEGAvQFqIANBgLwBEAEFQQALDwtBAAuFBAEHfyAAQYAgaiEGIABBoCBqIQdBASEFA0AgBiAFQQF0ai8BAEUEQCAFQQFqIQUMAQsLA0AgASAFTwRAQQEgBXRBAWshCSAFQYECbCEIIAYgBUEBdGovAQAhBANAIAQEQCAAIANBAnRqIAIgBy8BAEECdGooAgAgCGo2AgAgB0ECaiEHIAMgCUYEQANAIAEgBUsEQEEEIAV0IgNBgAhLBEAgACADaiAAIAP8CgAABSADQQhGBEAgACAAKQMANwMIBSAAIQIDQCACIAAgA2pJBEAgAiADaiAC/QAEAP0LBAAgAkEQaiECDAELCwsLIAVBAWohBQwBCwsPCyADQQFBHyADQQEgBXRBAWtzZ2t0IgNBAWtxIANyIQMgBEEBayEEDAELCyABIAVLBEBBBCAFdCIIQYAISwRAIAAgCGogACAI/AoAAAUgCEEIRgRAIAAgACkDADcDCAUgACEEA0AgBCAAIAhqSQRAIAQgCGogBP0ABAD9CwQAIARBEGohBAwBCwsLCwsgBUEBaiEFDAELC0EBIAF0QQFrIQIDQCAFQQ9NBEAgBiAFQQF0ai8BACEBA0AgAQRAIAAgAiADcUECdGpBADYCAEEBIAV0QQFrIgQgA0cEQCADQQFBHyADIARzZ2t0IgNBAWtxIANyIQMLIAFBAWshAQwBCwsgBUEBaiEFDAELCwsL1gEFAEGACAs6AwAEAAUABgAHAAgACQAKAAsADQAPABEAEwAXABsAHwAjACsAMwA7AEMAUwBjAHMAgwCjAMMA4wACAQBBwggLFAEBAQECAgICAwMDAwQEBAQFBQUFAEHYCAs8AQACAAMABAAFAAcACQANABEAGQAhADEAQQBhAIEAwQABAYEBAQIBAwEEAQYBCAEMARABGAEgATABQAFgAEGYCQsaAQECAgMDBAQFBQYGBwcICAkJCgoLCwwMDQ0AQbIJCxMQERIACAcJBgoFCwQMAw0CDgEP";
}));
/** Writes the tables of the search. @returns address behind them */
function makeTables(memoryUpTo, { sought, count, prepared }) {
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
	const tablesEnd = "image" in sought ? PAIRS$1 + sought.image.length : makeTables(memoryUpTo, sought);
	if ("image" in sought) new Uint8Array(memoryUpTo(tablesEnd), PAIRS$1).set(sought.image);
	const reaches = tablesEnd + 7 & -8;
	const verdicts = reaches + sieve.reaches.length * 4 + 63 & -64;
	const packedAt = verdicts + kernel.verdictsBytes() + SLACK & -64;
	let deltaAt = packedAt;
	new Int32Array(memoryUpTo(packedAt), reaches, sieve.reaches.length).set(sieve.reaches);
	(0, node_crypto.randomFillSync)(new Uint8Array(kernel.memory.buffer, verdicts, KEYS));
	kernel.setUp(reaches, sieve.anchors, verdicts, LARGEST_OBJECT);
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
		refresh();
		const [first, count] = [words[(record >> 2) + HITS_AT], words[(record >> 2) + HITS]];
		const mark = (words[(record >> 2) + FLAGS] & MARKED) === 0 ? 0 : MARK;
		return Array.from({ length: count }, (_, i) => sightingAt(first + i * 8, mark));
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
			const copy = new Uint8Array(new SharedArrayBuffer(tablesEnd - PAIRS$1));
			copy.set(new Uint8Array(kernel.memory.buffer, PAIRS$1, copy.length));
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
var PAGE, SLACK, HITS_AT, HITS, UNJUDGED_HITS, LIVE_HITS, FLAGS, RECORD, HIT, WAITING, KEYS, FURTHEST, UNJUDGED, DEAD, LIVE, OPEN, VERDICTS, ODD, MARKED, MARK, ONCE, LARGEST_OBJECT;
var init_objects = __esmMin((() => {
	init_instantiate();
	init_layout();
	init_tables();
	init_detector();
	init_families$1();
	init_wasm_gen();
	PAGE = 65536;
	SLACK = 320;
	HITS_AT = 1;
	HITS = 2;
	UNJUDGED_HITS = 3;
	LIVE_HITS = 4;
	FLAGS = 5;
	RECORD = 48;
	HIT = 8;
	WAITING = 32;
	KEYS = 16384;
	FURTHEST = 4096;
	UNJUDGED = 0;
	DEAD = 1;
	LIVE = 2;
	OPEN = 4;
	VERDICTS = [
		DEAD,
		3,
		LIVE,
		OPEN
	];
	ODD = 1;
	MARKED = 2;
	MARK = 3;
	ONCE = 46;
	LARGEST_OBJECT = 1 << 28;
}));
function listFolder(folder) {
	const names = new Set((0, node_fs.readdirSync)(folder));
	return [...names].flatMap((name) => {
		const pack = name.replace(/\.idx$/, ".pack");
		if (pack === name || !names.has(pack)) return [];
		const stats = (0, node_fs.statSync)((0, node_path.join)(folder, pack), { throwIfNoEntry: false });
		return stats === void 0 ? [] : [{
			file: (0, node_path.join)(folder, name),
			size: stats.size
		}];
	});
}
/** The packs of object folders, the largest first. */
function listPacks$1(folders) {
	return folders.flatMap((folder) => {
		try {
			return listFolder((0, node_path.join)(folder, "pack"));
		} catch (error) {
			if (error.code === "ENOENT") return [];
			throw error;
		}
	}).toSorted((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
}
var init_list_packs = __esmMin((() => {}));
/** Ids of the loose objects, ascending. @param folder `objects` of a repository */
function listLoose(folder) {
	return (0, node_fs.readdirSync)(folder).filter((name) => FOLDER.test(name)).toSorted().flatMap((name) => {
		return (0, node_fs.readdirSync)((0, node_path.join)(folder, name)).filter((rest) => REST.test(rest)).toSorted().map((rest) => name + rest);
	});
}
/** @param largest in bytes @returns why it was not read, where it was not */
function readLoose(folder, id, largest) {
	const file = (0, node_path.join)(folder, id.slice(0, 2), id.slice(2));
	try {
		if ((0, node_fs.statSync)(file).size > largest) return "too large";
		const data = (0, node_zlib.inflateSync)((0, node_fs.readFileSync)(file), { maxOutputLength: largest });
		const [header, type, size] = HEADER$1.exec(data.toString("latin1", 0, 32)) ?? [];
		const bytes = data.subarray(header?.length ?? 0);
		if (type === void 0 || Number(size) !== bytes.length) return "damaged";
		return {
			type,
			bytes
		};
	} catch (error) {
		const { code } = error;
		if (code === "ERR_BUFFER_TOO_LARGE") return "too large";
		return code === "ENOENT" ? GONE : "damaged";
	}
}
var HEADER$1, FOLDER, REST, GONE;
var init_loose_objects = __esmMin((() => {
	HEADER$1 = /^(blob|tree|commit|tag) (\d{1,15})\0/;
	FOLDER = /^[0-9a-f]{2}$/;
	REST = /^(?:[0-9a-f]{38}|[0-9a-f]{62})$/;
	GONE = "gone";
}));
function alternatesOf(folder) {
	let list;
	try {
		list = (0, node_fs.readFileSync)((0, node_path.join)(folder, "info", "alternates"), "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
	return list.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => (0, node_path.resolve)(folder, unquote(line)));
}
/** A path with odd bytes is quoted as in C. */
function unquote(line) {
	return line.startsWith("\"") && line.endsWith("\"") ? line.slice(1, -1).replace(/\\(.)/g, (_, character) => character) : line;
}
/**
* @returns each folder once, those that the first ones borrow from behind them
* @throws StoreError where one is gone, or too far away
*/
function objectFolders$1(folders) {
	const known = /* @__PURE__ */ new Set();
	const visit = (folder, depth) => {
		if (!(0, node_fs.existsSync)(folder)) throw new StoreError(`the folder of objects ${folder} is not there`);
		const real = (0, node_fs.realpathSync)(folder);
		if (known.has(real)) return;
		if (depth > DEEPEST) throw new StoreError("objects are borrowed over too many repositories");
		known.add(real);
		for (const other of alternatesOf(real)) visit(other, depth + 1);
	};
	for (const folder of folders) visit(folder, 0);
	return [...known];
}
var DEEPEST;
var init_object_folders = __esmMin((() => {
	init_store_error();
	DEEPEST = 5;
}));
var withArchives;
var init_packed_blobs = __esmMin((() => {
	init_kind();
	withArchives = (sieve) => ({
		...sieve,
		mayBeEncoded: (bytes) => containerKind(bytes) !== null || sieve.mayBeEncoded(bytes)
	});
}));
function scanOne(folder, id, { kernel, left, sums, onSuspect }) {
	const object = readLoose(folder, id, LARGEST_OBJECT);
	if (typeof object === "string") {
		left.push({
			id,
			reason: object
		});
		return;
	}
	if (object.type === "tree") return;
	sums.of++;
	const record = kernel.makeRoom(0, 0);
	if (kernel.addText(object.bytes, record) < 0) {
		left.push({
			id,
			reason: "too large"
		});
		return;
	}
	if (kernel.isSuspect(record)) onSuspect({
		id,
		type: object.type,
		bytes: kernel.text(record),
		known: kernel.knownHits(record) ?? void 0
	});
	sums.objects++;
	sums.bytes += object.bytes.length;
}
/** Those of a folder that no pack holds. What is gone meanwhile is left. */
async function scanLoose(folder, scan) {
	const { covered } = scan;
	for (const id of listLoose(folder)) {
		if (covered.loose.has(id) || isPacked(covered, id)) continue;
		covered.loose.add(id);
		if (scan.isKnown?.(id) === true) continue;
		scanOne(folder, id, scan);
		const pause = scan.breathe();
		if (pause !== void 0) await pause;
	}
}
var isPacked;
var init_scan_loose = __esmMin((() => {
	init_objects();
	init_loose_objects();
	isPacked = ({ indexes }, id) => {
		const key = Buffer.from(id, "hex");
		return indexes.some((index) => index.idBytes === key.length && index.find(key, 0) !== -1);
	};
}));
/** Gives deltas the types of their bases; a base may stand behind its delta, and damaged ones be bases of each other. */
function settleTypes(types, bases) {
	const seen = new Uint8Array(types.length);
	for (let i = 0; i < types.length; i++) {
		const chain = [];
		let at = i;
		for (; at >= 0 && types[at] === 0 && seen[at] === 0; at = bases[at]) {
			seen[at] = 1;
			chain.push(at);
		}
		if (at >= 0) for (const one of chain) types[one] = types[at];
	}
}
/** Finds objects by their ids, of which few are asked for. */
function createIdLookUp(index, places) {
	let objects;
	return (bytes, at) => {
		const place = at + index.idBytes > bytes.length ? -1 : index.find(bytes, at);
		if (place === -1) return -2;
		if (objects === void 0) {
			objects = new Uint32Array(places.length);
			for (let i = 0; i < places.length; i++) objects[places[i]] = i;
		}
		return objects[place];
	};
}
/** Finds the bases of deltas by id. @returns whether there are any */
function findBases({ starts, bases, places }, index, pack) {
	const lookUp = createIdLookUp(index, places);
	let found = false;
	for (let i = bases.indexOf(-3); i !== -1; i = bases.indexOf(-3, i + 1)) {
		const idAt = starts[i] - index.idBytes;
		const base = lookUp(pack.bytes, pack.load(idAt, index.idBytes));
		bases[i] = base === i ? -2 : base;
		found = true;
	}
	return found;
}
/** Reads what stands in front of each object's data. */
function readFamilies(index, pack, kernel) {
	const { count } = index;
	const reader = kernel.readFamilyTables(index, pack.size, (offset, length) => {
		const at = pack.load(offset, length);
		return pack.bytes.subarray(at, at + length);
	});
	const { tables } = reader;
	if (findBases(tables, index, pack)) settleTypes(tables.types, tables.bases);
	const { childrenFrom, children } = reader.children();
	const uint32 = (from) => {
		const own = new Uint32Array(shared(from.length * 4));
		own.set(from);
		return own;
	};
	const float64 = (from) => {
		const own = new Float64Array(shared(from.length * 8));
		own.set(from);
		return own;
	};
	const types = new Uint8Array(shared(count));
	types.set(tables.types);
	const bases = new Int32Array(shared(count * 4));
	bases.set(tables.bases);
	const crcs = new Uint32Array(shared(count * 4));
	const places = uint32(tables.places);
	for (let i = types.indexOf(2); i !== -1; i = types.indexOf(2, i + 1)) crcs[i] = index.crc(places[i]);
	return {
		count,
		places,
		starts: float64(tables.starts),
		ends: float64(tables.ends),
		crcs,
		sizes: float64(tables.sizes),
		types,
		bases,
		childrenFrom: uint32(childrenFrom),
		children: uint32(children)
	};
}
var shared;
var init_families = __esmMin((() => {
	init_families$1();
	shared = (bytes) => new SharedArrayBuffer(bytes);
}));
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
				const follows = offset >= start && offset <= start + bytes.length + AHEAD$2;
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
var LARGEST_IN_MEMORY, PIECE, AHEAD$2;
var init_pack_bytes = __esmMin((() => {
	init_store_error();
	LARGEST_IN_MEMORY = 1 << 30;
	PIECE = 1 << 22;
	AHEAD$2 = 65536;
}));
/** How many offsets lie beyond two gigabytes, if ids have so many bytes and the file is as long as that makes it; else -1. */
function farOffsets(bytes, count, idBytes) {
	const offsets = 1032 + count * (idBytes + 4);
	if (offsets + count * 4 + idBytes * 2 > bytes.length) return -1;
	let far = 0;
	for (let i = 0; i < count; i++) far += bytes[offsets + i * 4] >> 7;
	return offsets + count * 4 + far * 8 + idBytes * 2 === bytes.length ? far : -1;
}
/** @throws StoreError for an index that is damaged, or of another version */
function readPackIndex(file) {
	const bytes = (0, node_fs.readFileSync)(file);
	const refuse = (why) => {
		throw new StoreError(`the pack index ${file} ${why}`);
	};
	if (bytes.length < 1032 || bytes.readUInt32BE(0) !== MAGIC || bytes.readUInt32BE(4) !== 2) refuse("is not of version 2");
	const fanout = Array.from({ length: 256 }, (_, i) => bytes.readUInt32BE(HEADER + i * 4));
	const count = fanout[255];
	const idBytes = ID_BYTES.find((length) => farOffsets(bytes, count, length) !== -1) ?? refuse("is not as long as it should be");
	if (!(0, node_crypto.createHash)(HASHES[idBytes]).update(bytes.subarray(0, -idBytes)).digest().equals(bytes.subarray(-idBytes))) refuse("is damaged: its checksum differs");
	const ids = bytes.subarray(1032, 1032 + count * idBytes);
	const near = 1032 + count * (idBytes + 4);
	return {
		count,
		idBytes,
		ids,
		near: bytes.subarray(near, near + count * 4),
		far: bytes.subarray(near + count * 4, -idBytes * 2),
		crc: (place) => bytes.readUInt32BE(1032 + count * idBytes + place * 4),
		id: (place) => ids.toString("hex", place * idBytes, (place + 1) * idBytes),
		find(other, at) {
			const first = other[at];
			let low = first === 0 ? 0 : fanout[first - 1];
			const end = fanout[first];
			for (let high = end; low < high;) {
				const middle = low + high >> 1;
				if (ids.compare(other, at, at + idBytes, middle * idBytes, (middle + 1) * idBytes) < 0) low = middle + 1;
				else high = middle;
			}
			return low < end && ids.compare(other, at, at + idBytes, low * idBytes, (low + 1) * idBytes) === 0 ? low : -1;
		}
	};
}
var HEADER, MAGIC, ID_BYTES, HASHES;
var init_pack_index = __esmMin((() => {
	init_store_error();
	HEADER = 8;
	MAGIC = 4285812579;
	ID_BYTES = [20, 32];
	HASHES = {
		20: "sha1",
		32: "sha256"
	};
}));
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
var PIECES, BLOCK, countBlocks;
var init_check_trees = __esmMin((() => {
	init_families();
	PIECES = {
		bytes: 1 << 18,
		count: 4096
	};
	BLOCK = 8192;
	countBlocks = ({ count }) => Math.ceil(count / BLOCK);
}));
/** Marks what has to be built so that what is to be looked at can be. @param isKnown whether an object was looked at before */
function markWanted(families, isKnown) {
	const { count, types, bases } = families;
	const wanted = new Uint8Array(new SharedArrayBuffer(count));
	for (let i = 0; i < count; i++) {
		if (types[i] === 2 || isKnown(i)) continue;
		wanted[i] = wanted[i] | 1;
		for (let at = i; at >= 0 && (wanted[at] & 2) === 0; at = bases[at]) wanted[at] = wanted[at] | 2;
	}
	return wanted;
}
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
/** How many objects, itself included, are built from each. Bases that stand behind their deltas are not counted right. */
function countFamilies({ count, bases }, wanted) {
	const members = new Uint32Array(new SharedArrayBuffer(count * 4));
	for (let i = count - 1; i >= 0; i--) {
		if (wanted[i] === 0) continue;
		members[i] = members[i] + 1;
		const base = bases[i];
		if (base >= 0) members[base] = members[base] + members[i];
	}
	return members;
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
		if (isSuspect) scan.onSuspect(object, kernel.text(record), kernel.knownHits(record));
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
/** Objects from which families begin, and those that none leads to: without a base, or damaged ones that are bases of each other. */
function rootsOf({ count, bases, types }, wanted) {
	const [roots, lost] = [[], []];
	for (let i = 0; i < count; i++) {
		if (wanted[i] === 0) continue;
		if (types[i] === 0) lost.push(i);
		else if (bases[i] === -1) roots.push(i);
	}
	return {
		roots,
		lost
	};
}
var MOST_PACKED, CROWDED;
var init_scan_pack = __esmMin((() => {
	init_check_trees();
	init_families();
	init_objects();
	MOST_PACKED = 1 << 26;
	CROWDED = 16 << 20;
}));
function stopJob({ queue }) {
	Atomics.store(queue, STOPPED, 1);
}
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
var NEXT, STOPPED, createQueue;
var init_pack_job = __esmMin((() => {
	init_pack_bytes();
	init_check_trees();
	init_scan_pack();
	NEXT = 0;
	STOPPED = 1;
	createQueue = () => new Int32Array(new SharedArrayBuffer(8));
}));
/** The largest families first, so that threads end together. */
function byWeight(roots, { sizes }, members) {
	const weight = (root) => members[root] * sizes[root];
	return roots.toSorted((a, b) => weight(b) - weight(a));
}
/**
* @param file the index, whose name but for its ending is the pack's
* @throws StoreError for a pack that is not understood
*/
async function scanPackFile(file, scan) {
	const { kernel, left, sums, onSuspect, threads, covered } = scan;
	const index = readPackIndex(file);
	const path = file.replace(/idx$/, "pack");
	const { bytes: pack, memory } = openPackBytes(path, threads !== void 0);
	const families = readFamilies(index, pack, kernel);
	pack.close();
	const { places, types } = families;
	const idOf = (object) => index.id(places[object]);
	const others = covered.indexes.filter(({ idBytes }) => idBytes === index.idBytes);
	const isCovered = (object) => {
		const at = places[object] * index.idBytes;
		return others.some((other) => other.find(index.ids, at) !== -1) || covered.loose.size > 0 && covered.loose.has(idOf(object));
	};
	const wanted = markWanted(families, (object) => isCovered(object) || scan.isKnown?.(idOf(object)) === true);
	sums.of += wanted.reduce((count, flags) => count + (flags & 1), 0);
	const { roots, lost } = rootsOf(families, wanted);
	const members = countFamilies(families, wanted);
	const ordered = new Uint32Array(new SharedArrayBuffer(roots.length * 4));
	ordered.set(threads === void 0 ? roots : byWeight(roots, families, members));
	const job = {
		file: path,
		memory,
		families,
		wanted,
		members,
		roots: ordered,
		queue: createQueue()
	};
	const listener = {
		onLeft: (object, reason) => void left.push({
			id: idOf(object),
			reason
		}),
		onSuspect(object, bytes, known) {
			onSuspect({
				id: idOf(object),
				type: TYPE_NAMES[types[object]],
				bytes,
				known: known ?? void 0
			});
		}
	};
	for (const object of lost) listener.onLeft(object, "a delta of an object that is not in its pack");
	const onDone = (bytes) => {
		sums.objects++;
		sums.bytes += bytes;
	};
	try {
		await Promise.all([threads?.share(job, listener), workOn(job, kernel, {
			...listener,
			onDone
		}, scan.breathe)]);
	} finally {
		stopJob(job);
	}
	covered.indexes.push(index);
}
var TYPE_NAMES;
var init_scan_pack_file = __esmMin((() => {
	init_families();
	init_pack_bytes();
	init_pack_index();
	init_pack_job();
	init_scan_pack();
	TYPE_NAMES = {
		[3]: "blob",
		[1]: "commit",
		[4]: "tag"
	};
}));
function createBreathe({ signal }, onTurn) {
	let last = performance.now();
	return () => {
		const now = performance.now();
		if (now - last < TURN) return void 0;
		last = now;
		onTurn();
		return new Promise((resolve, reject) => {
			setImmediate(() => signal?.aborted === true ? reject(signal.reason) : resolve());
		});
	};
}
var TURN;
var init_scan_state = __esmMin((() => {
	TURN = 5;
}));
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
/**
* Rules that judge the path alone are left out. One whose keyword may stand in the path instead of the text still needs
* it in the text: what lies under such a path is looked at apart (see Scanner.openingWords).
*/
function pathlessRules(detectors) {
	if (detectors === BUILTIN_DETECTORS) return pathlessBuiltin();
	return {
		detectors: detectors.filter(({ pattern }) => pattern !== null).map(pathless),
		prepared: BUILTIN_ANCHORS
	};
}
var builtin, pathlessBuiltin;
var init_pathless = __esmMin((() => {
	init_variant();
	init_builtin_gen();
	pathlessBuiltin = () => builtin ??= makeBuiltin();
}));
function startThread(workerFile, start) {
	const sums = new Float64Array(new SharedArrayBuffer(16));
	const workerData = {
		...start,
		sums
	};
	return {
		worker: new node_worker_threads.Worker(workerFile, {
			workerData,
			trackUnmanagedFds: false
		}),
		sums
	};
}
/** @throws StoreError for a thread that dies */
function shareWith({ worker }, job, listener) {
	return new Promise((resolve, reject) => {
		const onMessage = (message) => {
			if (message.kind === "suspect") listener.onSuspect(message.object, message.bytes, message.known);
			else if (message.kind === "left") listener.onLeft(message.object, message.reason);
			else finish();
		};
		const onError = (error) => finish(died(error.message));
		const onExit = (code) => finish(died(`status ${code}`));
		const finish = (error) => {
			worker.off("message", onMessage).off("error", onError).off("exit", onExit);
			if (error === void 0) resolve();
			else reject(error);
		};
		worker.on("message", onMessage).on("error", onError).on("exit", onExit);
		worker.postMessage(job);
	});
}
function createHistoryThreads(count, workerFile, start) {
	const threads = Array.from({ length: count }, () => startThread(workerFile, start));
	return {
		async share(job, listener) {
			try {
				await Promise.all(threads.map((thread) => shareWith(thread, job, listener)));
			} catch (error) {
				stopJob(job);
				throw error;
			}
		},
		sums: () => ({
			objects: threads.reduce((sum, thread) => sum + thread.sums[0], 0),
			bytes: threads.reduce((sum, thread) => sum + thread.sums[1], 0)
		}),
		async end() {
			await Promise.all(threads.map(({ worker }) => worker.terminate()));
		}
	};
}
var died;
var init_threads = __esmMin((() => {
	init_store_error();
	init_pack_job();
	died = (why) => new StoreError(`a thread of the scan died (${why})`);
}));
/** @returns whether something was gone meanwhile */
async function scanListed(folders, done, scan) {
	let gone = false;
	for (const { file } of listPacks$1(folders)) {
		if (done.has(file)) continue;
		try {
			await scanPackFile(file, scan);
			done.add(file);
		} catch (error) {
			if (!isGone(error)) throw error;
			gone = true;
		}
	}
	for (const folder of folders) await scanLoose(folder, scan);
	return gone;
}
/** What was loose, and is gone, may be in a pack by now. */
function takeBackGone({ left, covered }) {
	const gone = left.filter(({ reason }) => reason === GONE);
	if (gone.length === 0) return false;
	for (const { id } of gone) covered.loose.delete(id);
	left.splice(0, left.length, ...left.filter(({ reason }) => reason !== GONE));
	return true;
}
async function scanFolders(folders, scan) {
	const done = /* @__PURE__ */ new Set();
	for (let listing = 1;; listing++) {
		const packsGone = await scanListed(folders, done, scan);
		if (listing === LISTINGS) {
			if (packsGone) throw new StoreError("git repacks the repository again and again");
			return;
		}
		const looseGone = takeBackGone(scan);
		if (!packsGone && !looseGone && listPacks$1(folders).every(({ file }) => done.has(file))) return;
	}
}
function sieveOf(scanner) {
	const known = sieves.get(scanner);
	if (known !== void 0) return known;
	const { source, prepared, detectors } = scanner;
	const whole = prepared?.whole;
	const reaches = whole?.rules === detectors ? whole.reaches : reachesOf(source);
	const made = {
		sieve: createSieve(source, reaches),
		reaches
	};
	sieves.set(scanner, made);
	return made;
}
/** What a further thread is told of the rules. */
function rulesFor({ detectors, source }, reaches) {
	if (detectors === pathlessBuiltin().detectors) return null;
	const { table, firstProbe } = source;
	const whole = {
		rules: [],
		probes: [],
		numbers: writeWhole(table),
		reaches,
		always: table.always,
		byPath: [],
		ofPath: []
	};
	return {
		detectors: source.detectors.map(localOf),
		firstProbe,
		table: whole,
		reaches
	};
}
var WORTH_THREADS, LISTINGS, isGone, sieves, scanStore;
var init_scan_store = __esmMin((() => {
	init_anchor_table();
	init_sieve();
	init_objects();
	init_list_packs();
	init_loose_objects();
	init_object_folders();
	init_store_error();
	init_packed_blobs();
	init_scan_loose();
	init_scan_pack_file();
	init_scan_state();
	init_pathless();
	init_threads();
	WORTH_THREADS = 5e7;
	LISTINGS = 3;
	isGone = (error) => error.code === "ENOENT";
	sieves = /* @__PURE__ */ new WeakMap();
	scanStore = async (objectsFolders, scanner, onSuspect, options) => {
		const folders = objectFolders$1(objectsFolders);
		const { sieve, reaches } = sieveOf(scanner);
		const kernel = createObjectKernel(withArchives(sieve), scanner.source.table);
		const { threads: count, workerFile } = options;
		const isWorth = listPacks$1(folders).reduce((sum, { size }) => sum + size, 0) >= (options.worthThreads ?? WORTH_THREADS);
		const threads = count > 1 && workerFile !== void 0 && isWorth ? createHistoryThreads(count - 1, workerFile, {
			rules: rulesFor(scanner, reaches),
			tables: kernel.tables()
		}) : void 0;
		const own = {
			objects: 0,
			of: 0,
			bytes: 0
		};
		const sums = () => {
			const { objects, bytes } = threads?.sums() ?? {
				objects: 0,
				bytes: 0
			};
			return {
				objects: own.objects + objects,
				of: own.of,
				bytes: own.bytes + bytes
			};
		};
		const scan = {
			kernel,
			threads,
			onSuspect,
			left: [],
			sums: own,
			covered: {
				indexes: [],
				loose: /* @__PURE__ */ new Set()
			},
			isKnown: options.known,
			breathe: createBreathe(options, () => options.onProgress?.(sums()))
		};
		try {
			await scanFolders(folders, scan);
		} finally {
			await threads?.end();
		}
		const { objects, bytes, of } = sums();
		options.onProgress?.({
			objects,
			bytes,
			of
		});
		return {
			objects,
			bytes,
			left: scan.left
		};
	};
}));
/** Packs of a clone that leaves objects to its origin have a mark beside them. */
function holdsPromises(objects) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.join)(objects, "pack")).some((name) => name.endsWith(".promisor"));
	} catch {
		return false;
	}
}
async function openStore(options, prefix) {
	const repository = await openAnyRepository(options);
	const { git: asked } = repository;
	const [answer, promised] = await Promise.all([git([
		"rev-parse",
		"--git-path",
		"objects",
		"--git-common-dir",
		"--show-object-format"
	], asked), runGit([
		"config",
		"--get-regexp",
		"^(extensions\\.partialclone|remote\\..*\\.promisor)$"
	], asked)]);
	const [objects = "", commonDir = "", format = ""] = answer.toString().split("\n");
	if (objects === "" || commonDir === "" || !/^sha(?:1|256)$/.test(format)) throw new GitError("git rev-parse gave a garbled answer");
	return {
		repository,
		git: asked,
		prefix,
		objects: (0, node_path.resolve)(asked.cwd, objects),
		commonDir: (0, node_path.resolve)(asked.cwd, commonDir),
		idLength: format === "sha1" ? 20 : 32,
		isPartial: promised.stdout.length > 0 || holdsPromises((0, node_path.resolve)(asked.cwd, objects))
	};
}
/** Git folders of submodules, by name, which may hold slashes; those inside them, too. */
function* submodulesIn(folder, name = "") {
	let entries;
	try {
		entries = (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return;
	}
	for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
		if (!entry.isDirectory()) continue;
		const inner = (0, node_path.join)(folder, entry.name);
		const own = `${name}${entry.name}/`;
		if (!isGitFolder(inner)) yield* submodulesIn(inner, own);
		else {
			yield {
				folder: inner,
				name: own
			};
			yield* submodulesIn((0, node_path.join)(inner, "modules"), own);
		}
	}
}
/**
* @param options of any folder of the repository
* @throws GitError for no repository, or one that git refuses
*/
async function openStores(options) {
	const main = await openStore(options, "");
	const stores = [main];
	const refused = [];
	const folders = new Set([main.commonDir, main.repository.gitDir].map((folder) => (0, node_path.join)(folder, "modules")));
	for (const modules of folders) for (const { folder, name } of submodulesIn(modules)) try {
		stores.push(await openStore({
			cwd: folder,
			ownRepository: false,
			gitDir: folder,
			workTree: folder
		}, name));
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		refused.push(`the objects of the submodule ${name.slice(0, -1)} were not read: ${error.message}`);
	}
	return {
		stores,
		refused
	};
}
var isGitFolder;
var init_stores = __esmMin((() => {
	init_errors();
	init_repository();
	init_run();
	isGitFolder = (folder) => [
		"HEAD",
		"objects",
		"refs"
	].every((name) => (0, node_fs.existsSync)((0, node_path.join)(folder, name)));
}));
/** @param source of the scanner that is asked for the findings, so that its rules' paths and words count */
function createTellDecisive({ detectors, table, firstProbe }) {
	const ruleOf = (number) => detectors[number];
	const rangeOf = ({ detector, lead }) => {
		const rule = ruleOf(detector);
		const around = rule.margin + contextOf(rule) + BESIDE + (detector >= firstProbe ? 320 : 0);
		return [lead[1] + around, Math.max(0, rule.reach - lead[0]) + around];
	};
	/** Null for a rule whose matches may be anywhere. */
	const runOf = (rule) => {
		const { stretch, reach, margin } = ruleOf(rule);
		const around = reach + margin + contextOf(ruleOf(rule)) + BESIDE;
		return stretch === null || !(around < MOST) ? null : {
			rule,
			set: readByteSet(stretch.set),
			min: stretch.min,
			around
		};
	};
	const windows = [];
	/** Null for an anchor that leads to more than stands near it. */
	const makeWindow = (anchor) => {
		if (anchor < ALLOW_ANCHORS.length) return {
			before: 0,
			behind: COMMENT,
			isComposite: false,
			opens: false,
			runs: [],
			hides: false
		};
		const targets = table.targetsOf(anchor);
		const opens = table.opensOf(anchor);
		if (targets.some(({ detector }) => detector >= firstProbe && FAR.has(ruleOf(detector).id))) return null;
		const runs = opens.filter((number) => ruleOf(number).anchors === null).map(runOf);
		const ranges = targets.map(rangeOf);
		const [before, behind] = [Math.max(0, ...ranges.map(([one]) => one)), Math.max(0, ...ranges.map(([, one]) => one))];
		if (!(before + behind < MOST) || runs.includes(null)) return null;
		const isComposite = [...targets.map(({ detector }) => detector), ...opens].some((number) => isPart(ruleOf(number)));
		const hides = targets.some(({ detector }) => detector >= firstProbe);
		return {
			before,
			behind,
			isComposite,
			opens: opens.length > 0,
			runs: runs.filter((run) => run !== null),
			hides
		};
	};
	const windowOf = (anchor) => {
		const known = windows[anchor];
		return known === void 0 ? windows[anchor] = makeWindow(anchor) : known;
	};
	return (bytes, { count, anchor, start, mayHaveRuns }) => {
		if (mayHaveRuns || bytes[0] === 239 || bytes.length > 16777216) return null;
		const spans = [];
		const gates = /* @__PURE__ */ new Set();
		const runs = /* @__PURE__ */ new Map();
		let [isComposite, hides] = [false, false];
		const add = (from, to, place, id) => {
			const span = linesAround(bytes, Math.max(0, from), Math.min(bytes.length, to));
			if (span !== null) spans.push({
				...span,
				hits: [[place, id]]
			});
			return span !== null;
		};
		for (let i = 0; i < count; i++) {
			const [id, place] = [anchor[i], start[i]];
			const window = windowOf(id);
			if (window === null) return null;
			isComposite ||= window.isComposite;
			hides ||= window.hides;
			if (window.opens) gates.add(id);
			for (const run of window.runs) runs.set(run.rule, run);
			if (window.behind > 0 && !add(place - window.before, place + window.behind, place, id)) return null;
		}
		for (const { rule, set, min, around } of runs.values()) for (const [from, to] of runsIn(bytes, set, min)) if (!add(from - around, to + around, from, -1 - rule)) return null;
		const stretches = joinSpans(spans);
		if (stretches.reduce((sum, { from, to }) => sum + to - from, 0) > (hides ? MOST : MOST_PLAIN)) return null;
		const lines = new Uint32Array(stretches.length);
		const texts = [[...gates].toSorted((a, b) => a - b).join()];
		let [line, at] = [0, 0];
		for (const [number, { from, to, hits }] of stretches.entries()) {
			const skipped = countLines(bytes, at, from);
			lines[number] = line + skipped;
			line += skipped + countLines(bytes, from, to);
			const told = hits.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]).map(([place, id]) => `${place - from}:${id}`);
			const gap = isComposite ? `${from - at}:${skipped}` : "";
			texts.push(`${to - from} ${Number(from === 0)}${Number(to === bytes.length)} ${gap} ${told.join()}\n${latin1(bytes, from, to)}`);
			at = to;
		}
		return {
			text: texts.join("\n"),
			lines
		};
	};
}
/** Whole lines, the one above included, where an allow comment may stand; null where one is too long. */
function linesAround(bytes, from, to) {
	const lineStart = (at) => at === 0 ? 0 : bytes.lastIndexOf(NEWLINE$1, at - 1) + 1;
	const own = lineStart(from);
	const above = own === 0 ? 0 : lineStart(own - 1);
	const newline = bytes.indexOf(NEWLINE$1, to);
	const end = newline === -1 ? bytes.length : newline + 1;
	return from - above > MOST || end - to > MOST ? null : {
		from: above,
		to: end
	};
}
/** Where at least `min` bytes of the set stand one after the other. */
function* runsIn(bytes, set, min) {
	for (let last = min - 1; last < bytes.length; last += min) {
		if (set[bytes[last]] !== 1) continue;
		let from = last;
		while (from > 0 && set[bytes[from - 1]] === 1) from--;
		let to = last + 1;
		while (to < bytes.length && set[bytes[to]] === 1) to++;
		if (to - from >= min) yield [from, to];
		last = to - 1;
	}
}
/** Those together that touch. */
function joinSpans(spans) {
	const joined = [];
	for (const span of spans.toSorted((a, b) => a.from - b.from)) {
		const last = joined.at(-1);
		if (last === void 0 || span.from > last.to) joined.push({
			...span,
			hits: [...span.hits]
		});
		else {
			last.to = Math.max(last.to, span.to);
			last.hits.push(...span.hits);
		}
	}
	return joined;
}
function countLines(bytes, from, to) {
	let count = 0;
	for (let at = bytes.indexOf(NEWLINE$1, from); at !== -1 && at < to; at = bytes.indexOf(NEWLINE$1, at + 1)) count++;
	return count;
}
var BESIDE, FAR, MOST, MOST_PLAIN, COMMENT, NEWLINE$1, contextOf, isPart;
var init_decisive = __esmMin((() => {
	init_byte_set();
	init_bytes$1();
	init_disguises();
	init_place();
	init_segments();
	init_suppression();
	BESIDE = Math.max(160, 32);
	FAR = /* @__PURE__ */ new Set(["run", "packed"]);
	MOST = 16384;
	MOST_PLAIN = 1 << 17;
	COMMENT = 512;
	NEWLINE$1 = 10;
	contextOf = ({ context }) => context === null ? 0 : context.within + Math.max(0, ...context.keywords.map((word) => word.length * 3));
	isPart = ({ required, related, skipReport }) => required.length > 0 || related.length > 0 || skipReport;
}));
/**
* Runs git to its end.
* @param input standard input, none by default
* @returns what git complained of although it did its work; "" for nothing
* @throws GitError when git cannot be started, fails, or ends within a line
*/
function readLines(args, options, onLine, input = "") {
	return new Promise((resolve, reject) => {
		const child = spawnGit(args, options);
		let rest = Buffer.alloc(0);
		let complaint = "";
		let failure;
		child.stdout.on("data", (chunk) => {
			if (failure !== void 0) return;
			try {
				const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
				let start = 0;
				for (let end = data.indexOf(NEWLINE); end !== -1; end = data.indexOf(NEWLINE, start)) {
					onLine(data, start, end);
					start = end + 1;
				}
				rest = Buffer.from(data.subarray(start));
			} catch (error) {
				failure = error;
				child.kill();
			}
		});
		child.stderr.on("data", (chunk) => complaint += chunk.toString());
		child.stdin.on("error", () => {});
		child.stdin.end(input);
		child.on("error", (error) => reject(startFailure(error, options)));
		child.on("close", (status) => {
			if (failure !== void 0) reject(failure);
			else if (status !== 0) reject(new GitError(`git ${args[0]} failed: ${gitComplaint(complaint) || `status ${status ?? 129}`}`));
			else if (rest.length > 0) reject(new GitError(`git ${args[0]} gave a garbled answer`));
			else resolve(gitComplaint(complaint));
		});
	});
}
var NEWLINE;
var init_lines = __esmMin((() => {
	init_errors();
	init_run();
	NEWLINE = 10;
}));
/** @param open starts git */
function promisedObjectReader(open) {
	let reader = open();
	let starts = 1;
	return {
		async read(id) {
			for (;;) {
				const asked = reader;
				try {
					return await asked.read(id);
				} catch (error) {
					const missing = error instanceof GitError ? PROMISED.exec(error.message)?.[1] : void 0;
					if (missing === void 0 || asked === reader && starts === MOST_STARTS$1) throw error;
					if (asked === reader) {
						reader = open();
						starts++;
						asked.close().catch(() => {});
					}
					if (missing === id) return null;
				}
			}
		},
		close: () => reader.close()
	};
}
var MOST_STARTS$1, PROMISED;
var init_promised_objects = __esmMin((() => {
	init_errors();
	MOST_STARTS$1 = 100;
	PROMISED = /could not fetch ([0-9a-f]{40,64}) from promisor remote/;
}));
/**
* In the order of the packs, which is the quickest to read in.
* @param onBroken told of what is there and cannot be read
* @returns what git complained of on the way
* @throws GitError when git cannot list them
*/
function listObjects(options, onObject, onBroken) {
	return readLines([
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--batch-check",
		"--buffer"
	], options, (data, start, end) => {
		const line = data.toString("latin1", start, end);
		const [, id, type, size] = OBJECT_HEADER.exec(line) ?? [];
		if (id !== void 0) return onObject({
			id,
			type,
			size: Number(size)
		});
		const broken = /^([0-9a-f]{40,64}) missing$/.exec(line)?.[1];
		if (broken === void 0) throw garbled$1();
		onBroken(broken);
	});
}
/** @returns those of the ids that the repository holds @throws GitError when git cannot tell */
async function whichExist(ids, options) {
	const found = /* @__PURE__ */ new Set();
	const onLine = (data, start, end) => {
		const id = OBJECT_HEADER.exec(data.toString("latin1", start, end))?.[1];
		if (id !== void 0) found.add(id);
	};
	for (let left = ids; left.length > 0;) try {
		await readLines(["cat-file", "--batch-check"], options, onLine, `${left.join("\n")}\n`);
		return found;
	} catch (error) {
		const promised = error instanceof GitError ? PROMISED.exec(error.message)?.[1] : void 0;
		const at = promised === void 0 ? -1 : left.indexOf(promised);
		if (at === -1) throw error;
		left = left.slice(at + 1);
	}
	return found;
}
/** Takes apart what git gives for a list of ids, in their order. */
function createAnswerParser(ids, largest, takers) {
	let next = 0;
	let header = "";
	/** Of an object that has not come as a whole. */
	let body;
	let passing = 0;
	const finish = (data, at, id, type, size) => {
		if (data[at + size] !== 10) throw garbled$1();
		takers.onObject({
			id,
			type,
			bytes: data.subarray(at, at + size)
		});
	};
	return {
		push(data) {
			for (let at = 0; at < data.length;) if (passing > 0) {
				const passed = Math.min(passing, data.length - at);
				passing -= passed;
				at += passed;
			} else if (body !== void 0) {
				const taken = data.copy(body.bytes, body.filled, at);
				body.filled += taken;
				at += taken;
				if (body.filled < body.bytes.length) return;
				const whole = body;
				body = void 0;
				finish(whole.bytes, 0, whole.id, whole.type, whole.bytes.length - 1);
			} else {
				const end = data.indexOf(10, at);
				header += data.toString("latin1", at, end === -1 ? data.length : end);
				if (end === -1) return;
				at = end + 1;
				const [, id, type = "", digits] = OBJECT_HEADER.exec(header) ?? [];
				const asked = ids[next];
				const isMissing = header === `${asked} missing`;
				if (!isMissing && id !== asked) throw garbled$1();
				header = "";
				next++;
				const size = Number(digits);
				if (isMissing) takers.onFailure(asked, "it is missing");
				else if (size > largest) {
					takers.onLarge({
						id: asked,
						type,
						size
					});
					passing = size + 1;
				} else if (at + size < data.length) {
					finish(data, at, asked, type, size);
					at += size + 1;
				} else body = {
					id: asked,
					type,
					bytes: Buffer.allocUnsafe(size + 1),
					filled: 0
				};
			}
		},
		/** How many of the ids are answered for good. */
		done: () => body === void 0 && passing === 0 ? next : next - 1
	};
}
/** @returns how many of the ids were answered, and why no more */
function readSome(ids, options, largest, takers) {
	return new Promise((resolve, reject) => {
		const child = spawnGit([
			"cat-file",
			"--batch",
			"--buffer"
		], options);
		const parser = createAnswerParser(ids, largest, takers);
		let complaint = "";
		let failure;
		child.stdout.on("data", (chunk) => {
			if (failure !== void 0) return;
			try {
				parser.push(chunk);
			} catch (error) {
				failure = error;
				child.kill();
			}
		});
		child.stderr.on("data", (chunk) => complaint += chunk.toString());
		child.stdin.on("error", () => {});
		child.stdin.end(Buffer.from(`${ids.join("\n")}\n`, "latin1"));
		child.on("error", (error) => reject(startFailure(error, options)));
		child.on("close", (status) => {
			if (failure !== void 0) reject(failure);
			else resolve({
				done: parser.done(),
				complaint: gitComplaint(complaint) || `git ended with status ${status ?? 129}`
			});
		});
	});
}
/**
* Reads objects one after the other; each is told to one of the takers, the damaged ones too.
* @param largest in bytes
* @throws GitError when git cannot be started, or answers what it should not
*/
async function readObjects(ids, options, largest, takers) {
	let left = ids;
	for (let starts = 0; left.length > 0; starts++) {
		if (starts === MOST_STARTS) {
			for (const id of left) takers.onFailure(id, "git gave up too often before it");
			return;
		}
		const { done, complaint } = await readSome(left, options, largest, takers);
		if (done < left.length) takers.onFailure(left[done], complaint);
		left = left.slice(done + 1);
	}
}
var garbled$1, MOST_STARTS;
var init_all_objects = __esmMin((() => {
	init_errors();
	init_lines();
	init_objects$1();
	init_promised_objects();
	init_run();
	garbled$1 = () => new GitError("git cat-file gave a garbled answer");
	MOST_STARTS = 1e3;
}));
/** @param idLength in bytes: 20, or 32 for SHA-256 */
function createIdTable(idLength) {
	let ids = new Uint8Array(1024 * idLength);
	/** Number + 1; 0 is empty. At most two thirds are taken. */
	let slots = /* @__PURE__ */ new Int32Array(2048);
	let size = 0;
	const scratch = new Uint8Array(idLength);
	/** Ids are hashes: their first bytes are as good as any. */
	const hashAt = (data, at) => data[at] << 24 | data[at + 1] << 16 | data[at + 2] << 8 | data[at + 3];
	/** The slot of the id in `scratch`, or the empty one where it belongs. */
	const slotOf = () => {
		const mask = slots.length - 1;
		for (let slot = hashAt(scratch, 0) & mask;; slot = slot + 1 & mask) {
			const number = slots[slot] - 1;
			if (number < 0) return slot;
			const start = number * idLength;
			let same = 0;
			while (same < idLength && ids[start + same] === scratch[same]) same++;
			if (same === idLength) return slot;
		}
	};
	const grow = () => {
		slots = new Int32Array(slots.length * 2);
		const mask = slots.length - 1;
		for (let number = 0; number < size; number++) {
			let slot = hashAt(ids, number * idLength) & mask;
			while (slots[slot] !== 0) slot = slot + 1 & mask;
			slots[slot] = number + 1;
		}
	};
	const parse = (data, offset) => {
		for (let i = 0; i < idLength; i++) {
			const byte = HEX[data[offset + 2 * i]] << 4 | HEX[data[offset + 2 * i + 1]];
			if (!(byte >= 0)) throw new RangeError("no object id");
			scratch[i] = byte;
		}
	};
	const parseText = (id) => {
		if (id.length !== 2 * idLength) return false;
		for (let i = 0; i < idLength; i++) scratch[i] = HEX[id.charCodeAt(2 * i)] << 4 | HEX[id.charCodeAt(2 * i + 1)];
		return true;
	};
	const insert = () => {
		const slot = slotOf();
		const known = slots[slot] - 1;
		if (known >= 0) return known;
		if ((size + 1) * idLength > ids.length) {
			const larger = new Uint8Array(ids.length * 2);
			larger.set(ids);
			ids = larger;
		}
		ids.set(scratch, size * idLength);
		slots[slot] = ++size;
		if (size * 3 > slots.length * 2) grow();
		return size - 1;
	};
	return {
		get size() {
			return size;
		},
		find: (id) => parseText(id) ? slots[slotOf()] - 1 : -1,
		add(id) {
			if (!parseText(id)) throw new RangeError("no object id");
			return insert();
		},
		addAt(data, offset) {
			parse(data, offset);
			return insert();
		},
		idOf: (number) => Buffer.from(ids.buffer, number * idLength, idLength).toString("hex"),
		bytes: () => ids.subarray(0, size * idLength)
	};
}
var HEX;
var init_id_table = __esmMin((() => {
	HEX = (/* @__PURE__ */ new Int8Array(256)).fill(-1);
	for (let digit = 0; digit < 16; digit++) {
		HEX[digit.toString(16).charCodeAt(0)] = digit;
		HEX[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
	}
}));
/** Numbers that can become more. */
function createColumn() {
	let values = /* @__PURE__ */ new Uint32Array(1024);
	return {
		set(index, value) {
			if (index >= values.length) {
				const larger = new Uint32Array(Math.max(index + 1, values.length * 2));
				larger.set(values);
				values = larger;
			}
			values[index] = value;
		},
		get: (index) => values[index]
	};
}
function createNames({ idLength, git: options }) {
	const ids = createIdTable(idLength);
	const commits = createColumn();
	const pathNumbers = createColumn();
	const paths = [];
	const numberOf = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Set();
	const failures = [];
	/** Each walk, and the number of the first object that came with it. */
	const walks = [];
	const digits = idLength * 2;
	let commit = NO_COMMIT;
	let earlier = {
		places: /* @__PURE__ */ new Map(),
		missing: [],
		next: 0
	};
	const numberPath = (path) => {
		const known = numberOf.get(path);
		if (known !== void 0) return known;
		numberOf.set(path, paths.length);
		return paths.push(path) - 1;
	};
	const onLine = (data, start, end) => {
		if (data[start] === 63) {
			missing.add(data.toString("latin1", start + 1, end));
			return;
		}
		if (end - start < digits) throw new GitError("git rev-list gave a garbled answer");
		const before = ids.size;
		const number = ids.addAt(data, start);
		if (end - start === digits) commit = number;
		if (number < before) return;
		commits.set(number, commit);
		const from = start + digits + 1;
		pathNumbers.set(number, from >= end ? NO_PATH : numberPath(data.toString("latin1", from, end)));
	};
	return {
		ids,
		paths,
		missing,
		failures,
		get next() {
			return earlier.next + ids.size;
		},
		continueFrom(known) {
			earlier = known;
			for (const id of known.missing) missing.add(id);
		},
		placeOf(id) {
			const number = ids.find(id);
			const before = earlier.places.get(id) ?? null;
			if (number === -1) return before;
			const by = commits.get(number);
			const path = pathNumbers.get(number);
			const walked = walks.findLast(({ from }) => from <= number);
			if (before !== null && REACHES.indexOf(before.reach) <= REACHES.indexOf(walked.reach)) return before;
			return {
				commit: by === NO_COMMIT ? null : ids.idOf(by),
				path: path === NO_PATH ? null : paths[path],
				reach: walked.reach,
				order: earlier.next + (by === NO_COMMIT ? number : by)
			};
		},
		*idsUnder(wanted) {
			for (let number = 0; number < ids.size; number++) {
				const path = pathNumbers.get(number);
				if (wanted.has(path)) yield {
					id: ids.idOf(number),
					path: paths[path]
				};
			}
		},
		async walk(reach, args, input) {
			walks.push({
				reach,
				from: ids.size
			});
			commit = NO_COMMIT;
			try {
				await readLines([...WALK, ...args], options, onLine, input);
			} catch (error) {
				if (!(error instanceof GitError)) throw error;
				failures.push(error.message);
			}
		}
	};
}
/** All references with the objects they name, tags with their own; and HEAD, where it names a commit. */
async function listReferences(options) {
	const references = [];
	const asked = git([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	], options).catch(() => null);
	await readLines(["for-each-ref", "--format=%(objectname) %(refname)"], options, (data, start, end) => {
		const line = data.toString("utf8", start, end);
		const space = line.indexOf(" ");
		references.push({
			id: line.slice(0, space),
			name: line.slice(space + 1)
		});
	});
	const head = await asked;
	return head === null ? references : [{
		name: "HEAD",
		id: head.toString().trim()
	}, ...references];
}
/** What no reference leads to. */
async function walkBeside(names, { commonDir, repository }) {
	if ([commonDir, repository.gitDir].some((folder) => (0, node_fs.existsSync)((0, node_path.join)(folder, "logs")))) await names.walk("reflog", [
		"--reflog",
		"--not",
		"--all"
	]);
	if ((0, node_fs.existsSync)((0, node_path.join)(repository.gitDir, "index")) || (0, node_fs.existsSync)((0, node_path.join)(commonDir, "worktrees"))) await names.walk("index", [
		"--indexed-objects",
		"--not",
		"--all",
		"--reflog"
	]);
}
/** Walks all that references, reflogs and the index lead to, in this order: the first that leads to an object is what counts. */
async function walkAll(names, store, references) {
	await names.walk("references", BUT_NOTES);
	if (references.some(isNotes)) await names.walk("notes", ["--glob=refs/notes/*"]);
	await walkBeside(names, store);
}
/**
* The same for what an earlier walk did not come by.
* @param tips references that name what was not named then
* @param heads commits that were; they need not be all
*/
async function walkNew(names, store, tips, heads) {
	const walk = async (reach, wanted) => {
		if (wanted.length === 0) return;
		await names.walk(reach, ["--stdin"], [
			...wanted.map(({ id }) => id),
			...heads.map((id) => `^${id}`),
			""
		].join("\n"));
	};
	await walk("references", tips.filter((tip) => !isNotes(tip)));
	await walk("notes", tips.filter(isNotes));
	await walkBeside(names, store);
}
var REACHES, NO_PATH, NO_COMMIT, WALK, BUT_NOTES, isNotes;
var init_names = __esmMin((() => {
	init_errors();
	init_lines();
	init_run();
	init_id_table();
	REACHES = [
		"references",
		"notes",
		"reflog",
		"index",
		"nothing"
	];
	NO_PATH = 4294967295;
	NO_COMMIT = 4294967295;
	WALK = [
		"rev-list",
		"--objects",
		"--date-order",
		"--in-commit-order",
		"--reverse",
		"--missing=print"
	];
	BUT_NOTES = ["--exclude=refs/notes/*", "--all"];
	isNotes = ({ name }) => name.startsWith("refs/notes/");
}));
/** Folders of objects: the store's own, and those that it borrows from. */
function objectFolders(objects, seen = /* @__PURE__ */ new Set()) {
	if (seen.has(objects)) return [];
	seen.add(objects);
	let alternates = "";
	try {
		alternates = (0, node_fs.readFileSync)((0, node_path.join)(objects, "info", "alternates"), "utf8");
	} catch {}
	return [objects, ...alternates.split("\n").filter((line) => line !== "" && !line.startsWith("#")).flatMap((other) => objectFolders((0, node_path.resolve)(objects, other), seen))];
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch {
		return [];
	}
}
/** All packs of a store. */
function listPacks({ objects }) {
	return objectFolders(objects).flatMap((folder) => namesIn((0, node_path.join)(folder, "pack")).filter((name) => /^pack-[0-9a-f]+\.pack$/.test(name)).map((name) => {
		const file = (0, node_path.join)(folder, "pack", name);
		return {
			file,
			name: `${name} ${(0, node_fs.statSync)(file).size}`
		};
	}));
}
function looseIds({ objects }) {
	return objectFolders(objects).flatMap((folder) => namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap((name) => namesIn((0, node_path.join)(folder, name)).filter((rest) => /^[0-9a-f]{38}(?:[0-9a-f]{24})?$/.test(rest)).map((rest) => name + rest)));
}
/**
* @param known names of packs that need not be looked into
* @returns ids outside of these packs, trees too, some twice
* @throws GitError for an index that git does not understand
*/
async function idsOutside(store, packs, known) {
	const ids = looseIds(store);
	const format = store.idLength === 20 ? "sha1" : "sha256";
	for (const { file } of packs.filter(({ name }) => !known.has(name))) {
		const index = (0, node_fs.readFileSync)(file.replace(/\.pack$/, ".idx"));
		await readLines(["show-index", `--object-format=${format}`], store.git, (data, start, end) => {
			const id = data.toString("latin1", start, end).split(" ")[1];
			if (id !== void 0) ids.push(id);
		}, index);
	}
	return ids;
}
var init_new_objects = __esmMin((() => {
	init_lines();
}));
/** Asks git for objects, and hands each of them on: the slow way, which understands everything. */
async function readThroughGit(wanted, { git }, onSuspect, options) {
	const failed = [];
	const large = [];
	let objects = 0;
	let bytes = 0;
	const asked = {
		...git,
		...options.signal && { signal: options.signal }
	};
	await readObjects(wanted, asked, LARGEST$1, {
		onObject(object) {
			options.onScanned?.(object.id);
			if (!isText(object.type)) return;
			objects++;
			bytes += object.bytes.length;
			onSuspect({
				id: object.id,
				type: object.type,
				bytes: object.bytes
			});
			if (objects % 256 === 0) options.onProgress?.({
				objects,
				of: wanted.length,
				bytes
			});
		},
		onLarge: (object) => void large.push(object),
		onFailure: (id, reason) => void failed.push({
			id,
			reason
		})
	});
	for (const { id, type, size } of large) try {
		const pieces = () => objectPieces(new LargeObjectError(id, type, size), asked);
		if (isText(type) && await options.isSuspectLarge(pieces)) options.onSuspectLarge(id);
		objects++;
		bytes += size;
		options.onScanned?.(id);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		failed.push({
			id,
			reason: error.message
		});
	}
	return {
		objects,
		bytes,
		failed
	};
}
/** Every object, as git lists them. */
async function readAllThroughGit(store, onSuspect, options, why) {
	const wanted = [];
	const broken = [];
	const complaint = await listObjects(store.git, ({ id, type }) => {
		if (isText(type) && options.known?.(id) !== true) wanted.push(id);
	}, (id) => broken.push(id));
	const { objects, bytes, failed } = await readThroughGit(wanted, store, onSuspect, options);
	for (const id of broken) failed.push({
		id,
		reason: "it is damaged"
	});
	return {
		objects,
		bytes,
		failed,
		byGit: {
			objects,
			why
		},
		complaint
	};
}
/** Just these objects, which may be trees, too. */
async function scanNewObjects(wanted, store, onSuspect, options) {
	const { objects, bytes, failed } = await readThroughGit(wanted, store, onSuspect, options);
	return {
		objects,
		bytes,
		failed,
		byGit: {
			objects: 0,
			why: ""
		},
		complaint: ""
	};
}
/**
* @param scanStore our own reader of packs; none: git reads
* @throws GitError when git cannot be asked either
*/
async function scanObjects(store, scanner, onSuspect, options, scanStore) {
	if (scanStore === void 0) return readAllThroughGit(store, onSuspect, options, "it was asked to");
	let scan;
	const asked = createIdTable(store.idLength);
	const noting = (id) => {
		if (options.known?.(id) === true) return true;
		asked.add(id);
		return false;
	};
	const known = options.onScanned === void 0 ? options.known : noting;
	try {
		scan = await scanStore([store.objects], scanner, onSuspect, {
			...options,
			...known && { known }
		});
	} catch (error) {
		if (error.name !== "StoreError") throw error;
		return readAllThroughGit(store, onSuspect, options, error.message);
	}
	const left = new Set(scan.left.map(({ id }) => id));
	for (let number = 0; number < asked.size; number++) {
		const id = asked.idOf(number);
		if (!left.has(id)) options.onScanned?.(id);
	}
	const again = await readThroughGit([...left], store, onSuspect, options);
	const why = scan.left[0]?.reason ?? "";
	return {
		objects: scan.objects + again.objects,
		bytes: scan.bytes + again.bytes,
		failed: again.failed,
		byGit: {
			objects: again.objects,
			why
		},
		complaint: ""
	};
}
var LARGEST$1, isText;
var init_read = __esmMin((() => {
	init_errors();
	init_all_objects();
	init_objects$1();
	init_id_table();
	LARGEST$1 = 16 << 20;
	isText = (type) => type !== "tree";
}));
function parseMeta(text, path) {
	const [, colons = "", modes = "", ids = "", status = ""] = META.exec(text) ?? [];
	const allModes = modes.trimEnd().split(" ");
	const allIds = ids.trimEnd().split(" ");
	const sides = colons.length + 1;
	if (colons === "" || allModes.length !== sides || allIds.length !== sides || status.length !== colons.length || path.length === 0) throw garbled();
	return {
		path,
		newMode: allModes.pop(),
		newId: allIds.pop(),
		oldModes: allModes,
		oldIds: allIds
	};
}
/** Takes output apart as it comes. Gives each commit when the next one has begun. */
function createParser(commits) {
	let rest = Buffer.alloc(0);
	let next = 0;
	let current;
	return {
		*push(chunk) {
			const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
			let at = 0;
			for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, at)) {
				if (data[at] === 58) {
					const pathEnd = data.indexOf(0, end + 1);
					if (pathEnd === -1) break;
					if (current === void 0) throw garbled();
					current.changes.push(parseMeta(data.toString("latin1", at, end), data.subarray(end + 1, pathEnd)));
					at = pathEnd + 1;
					continue;
				}
				const commit = data.toString("latin1", at, end);
				if (commit !== commits[next]) throw garbled();
				next++;
				if (current !== void 0) yield current;
				current = {
					commit,
					changes: []
				};
				at = end + 1;
			}
			rest = data.subarray(at);
		},
		*end() {
			if (next !== commits.length || rest.length > 0) throw garbled();
			if (current !== void 0) yield current;
		}
	};
}
/**
* Each commit with what it changed, in the order asked for. Renames are told as a deletion and an addition.
* @throws GitError when git cannot compare, or answers what it should not
*/
async function* commitChanges(commits, options) {
	const child = spawnGit(COMMAND, options);
	const parser = createParser(commits);
	let complaint = "";
	child.stderr.on("data", (chunk) => complaint += chunk.toString());
	child.stdin.on("error", () => {});
	child.stdin.end(`${commits.join("\n")}\n`);
	const ended = new Promise((resolve, reject) => {
		child.on("error", (error) => reject(startFailure(error, options)));
		child.on("close", resolve);
	});
	ended.catch(() => {});
	try {
		for await (const chunk of child.stdout) yield* parser.push(chunk);
		const status = await ended;
		if (status !== 0) throw new GitError(`git diff-tree failed: ${gitComplaint(complaint) || `status ${status ?? 129}`}`, "git fsck tells more");
		yield* parser.end();
	} finally {
		child.kill();
	}
}
/**
* What a merge deletes of one parent or another, also where it agrees with a third.
* @throws GitError as {@link commitChanges}
*/
async function deletedIn(commit, parents, options) {
	const args = [
		"diff-tree",
		"-r",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--no-ext-diff",
		"--diff-filter=D"
	];
	return (await Promise.all(parents.map((parent) => git([
		...args,
		parent,
		commit
	], options)))).flatMap((output) => {
		const tokens = output.toString("latin1").split("\0").slice(0, -1);
		if (tokens.length % 2 !== 0) throw garbled();
		return Array.from({ length: tokens.length / 2 }, (_, i) => parseMeta(tokens[2 * i], Buffer.from(tokens[2 * i + 1], "latin1")));
	});
}
var COMMAND, META, garbled;
var init_tree_changes = __esmMin((() => {
	init_errors();
	init_run();
	COMMAND = [
		"diff-tree",
		"--stdin",
		"--always",
		"--root",
		"-r",
		"-c",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--no-ext-diff",
		"--ignore-submodules=none"
	];
	META = /^(:+)((?:\d{6} )+)((?:[0-9a-f]{40,64} )+)([AMTDU]+)$/;
	garbled = () => new GitError("git diff-tree gave a garbled answer");
}));
/** Reads objects whole, but for large ones: those are read piece by piece. */
function openCommitReader(git) {
	return promisedObjectReader(() => openObjectReader(git, LARGEST));
}
/**
* The bytes of an object that such a reader was asked for.
* @throws GitError when it is missing or damaged
*/
async function contentOf(object, id, git) {
	try {
		const read = await object;
		if (read === null) throw new GitError(`the object ${id} is missing from the repository`, "git fsck tells more");
		return read.bytes;
	} catch (error) {
		if (!(error instanceof LargeObjectError)) throw error;
		return () => objectPieces(error, git);
	}
}
function createCommitSource(options) {
	const { git, reader, list, tips = [], bases, heads, mayEnd, excluded, shouldStop } = options;
	let left = list.ids.length;
	const readAny = (id) => readWhole(reader, id, git);
	const trees = createTreeReader(readAny);
	/** Paths of what Git LFS keeps elsewhere. */
	const pointers = /* @__PURE__ */ new Set();
	const treeOf = /* @__PURE__ */ new Map();
	const readTreeId = async (commit) => {
		const object = await readAny(commit);
		if (object?.type !== "commit") throw new GitError(`the commit ${commit} is missing from the repository`, "git fsck tells more");
		return parseCommit(commit, object.bytes).tree;
	};
	const find = async (commit, path) => {
		const tree = treeOf.get(commit) ?? readTreeId(commit);
		treeOf.set(commit, tree);
		const entry = await trees.find(await tree, path);
		return entry === null || !isFile(entry.mode, entry.id) ? null : entry.id;
	};
	const version = (id, path) => ({
		key: keyOf(id, path),
		path: displayPath(path),
		read: () => contentOf(reader.read(id), id, git)
	});
	const earlierOf = async ({ path, oldIds, oldModes }, commit, changes) => {
		const ids = oldIds.filter((id, i) => isFile(oldModes[i], id));
		for (const base of bases) ids.push(...[await find(base, path)].filter((id) => id !== null));
		const merged = commit.parents.length > 1 ? await deletedIn(commit.id, commit.parents, git) : [];
		const deleted = [...changes, ...merged].filter(({ newId }) => isNullId(newId)).flatMap((change) => change.oldIds.filter((id, i) => isFile(change.oldModes[i], id)).map((id) => version(id, change.path)));
		return [...ids.map((id) => version(id, path)), ...deleted];
	};
	/** Each version once, with the commit that has it first. */
	async function* jobs(account) {
		const seen = /* @__PURE__ */ new Set();
		const ask = (id, read = reader.read) => {
			const object = read(id);
			object.catch(() => {});
			return object;
		};
		for await (const { commit, changes } of commitChanges(list.ids, git)) {
			yield {
				commit,
				object: ask(commit, readAny),
				changes
			};
			for (const change of changes) {
				const key = keyOf(change.newId, change.path);
				if (isNullId(change.newId) || seen.has(key)) continue;
				const path = displayPath(change.path);
				if (excluded(path)) continue;
				if (change.newMode !== "160000") {
					seen.add(key);
					yield {
						commit,
						object: ask(change.newId),
						file: {
							change,
							path,
							key
						},
						changes
					};
				} else if (!seen.has(path)) {
					seen.add(path);
					account.listed++;
					account.skipped.push({
						path,
						reason: "a submodule's commit id; scan the submodule itself"
					});
				}
			}
		}
	}
	const notePointers = (account) => {
		const [first, ...others] = pointers;
		if (first === void 0) return;
		const names = others.length === 0 ? first : `${first} and ${others.length} more`;
		account.notes.push(`${names}: only Git LFS pointers are committed; the content was not scanned`);
	};
	const readCommit = async ({ commit: id, object }, known, account) => {
		const read = await object;
		if (read?.type !== "commit") throw new GitError(`the commit ${id} is missing from the repository`, "git fsck tells more");
		const commit = parseCommit(id, read.bytes);
		for (const parent of commit.parents) if (!known.has(parent) && !list.boundary.has(parent) && mayEnd?.has(id) !== true) account.problems.push(hidden(commit, parent));
		return commit;
	};
	async function* fromCommits(account) {
		const known = new Set(list.ids);
		let commit;
		for await (const job of readAhead(jobs(account))) {
			if (shouldStop?.(left, account) === true) return;
			if (job.file === void 0) {
				commit = await readCommit(job, known, account);
				yield* ownWords("commit", commit, account);
				left--;
				continue;
			}
			const { path, key, change } = job.file;
			const by = commit;
			account.listed++;
			let content;
			try {
				content = await contentOf(job.object, change.newId, git);
			} catch (error) {
				if (!/is missing/.test(error.message)) throw error;
				recordFailure(account, path, `${error.message}; in a partial clone fetch it first: git fetch --refetch --no-filter`);
				continue;
			}
			if (isPointer(content)) pointers.add(path);
			yield {
				path,
				key,
				content,
				origin: {
					kind: "commit",
					blob: change.newId,
					commit: by
				},
				earlier: () => earlierOf(change, by, job.changes),
				isAtHead: async () => {
					for (const head of heads) if (await find(head, change.path) === change.newId) return true;
					return false;
				}
			};
		}
	}
	async function* fromTips(account) {
		for (const tip of tips) {
			if (tip.kind === "tag") {
				yield* ownWords("tag", tip.tag, account);
				continue;
			}
			const { id, path, by } = tip;
			if (excluded(path)) continue;
			account.listed++;
			const content = await contentOf(reader.read(id), id, git);
			yield standing(`${id} ${path}`, path, content, {
				kind: "commit",
				blob: id,
				commit: by
			});
		}
	}
	return async function* documents(account) {
		try {
			yield* fromTips(account);
			yield* fromCommits(account);
			notePointers(account);
			await reader.close();
		} catch (error) {
			if (!(error instanceof GitError)) throw error;
			if (git.signal?.aborted === true && shouldStop?.(left, account) === true) return;
			account.problems.push(`the commits were not read to their end: ${error.message}`);
		}
	};
}
/** A document that is its own first version, and stands as long as what names it. */
function standing(key, path, content, origin) {
	return {
		key,
		path,
		content,
		origin,
		earlier: () => Promise.resolve([]),
		isAtHead: () => Promise.resolve(true)
	};
}
/** What a commit or tag says of itself: its message, and who made it. */
function* ownWords(kind, object, account) {
	for (const [part, bytes] of [["message", object.message], ["headers", object.headers]]) {
		account.listed++;
		yield standing(`${object.id} ${part}`, `<${kind} ${part}>`, bytes, {
			kind: "commit",
			commit: object
		});
	}
}
function isPointer(content) {
	if (typeof content === "function" || content[0] !== LFS_POINTER.charCodeAt(0)) return false;
	return Buffer.from(content.subarray(0, 43)).toString("latin1") === LFS_POINTER;
}
/** Keeps some objects asked for beyond the one that is worked on. */
async function* readAhead(jobs) {
	let waiting = [];
	try {
		for await (const job of jobs) {
			waiting.push(job);
			if (waiting.length < AHEAD$1) continue;
			const ready = waiting.slice(0, 32);
			waiting = waiting.slice(32);
			yield* ready;
		}
	} catch (error) {
		yield* waiting.splice(0);
		throw error;
	} finally {
		await jobs.return(void 0);
	}
	yield* waiting;
}
var AHEAD$1, LARGEST, isFile, keyOf, hidden, LFS_POINTER;
var init_commits = __esmMin((() => {
	init_errors();
	init_commits$1();
	init_index_changes();
	init_objects$1();
	init_promised_objects();
	init_tree_changes();
	init_trees();
	init_display_path();
	init_types();
	AHEAD$1 = 64;
	LARGEST = 4 << 20;
	isFile = (mode, id) => mode !== "160000" && !isNullId(id);
	keyOf = (id, path) => `${id} ${path.toString("latin1")}`;
	hidden = (commit, parent) => `the history behind the commit ${commit.id} is cut off: its parent ${parent} is not followed`;
	LFS_POINTER = "version https://git-lfs.github.com/spec/v1\n";
}));
/** Oldest first; the same order every time. */
function byAge(a, b) {
	if (a.order !== b.order) return a.order - b.order;
	const [one, other] = [a.finding, b.finding];
	if (one.path !== other.path) return one.path < other.path ? -1 : 1;
	if (one.blob !== other.blob) return (one.blob ?? "") < (other.blob ?? "") ? -1 : 1;
	return one.startLine - other.startLine || one.startColumn - other.startColumn;
}
function groupByValue(places) {
	const groups = /* @__PURE__ */ new Map();
	for (const place of places) {
		const { ruleId, token } = place.finding;
		const byToken = groups.get(ruleId) ?? /* @__PURE__ */ new Map();
		groups.set(ruleId, byToken);
		const group = byToken.get(token);
		if (group === void 0) byToken.set(token, [place]);
		else group.push(place);
	}
	return [...groups.values()].flatMap((byToken) => [...byToken.values()]);
}
/** Of the places that HEAD holds, the one in the same file, if there is one. */
function standingOf({ finding }, group) {
	const atHead = group.filter(({ standsIn }) => standsIn.includes("HEAD"));
	const place = (atHead.find(({ finding: { path } }) => path === finding.path) ?? atHead[0])?.finding;
	if (place === void 0) return void 0;
	const { path, startLine, startColumn, endLine, endColumn } = place;
	return {
		path,
		startLine,
		startColumn,
		endLine,
		endColumn
	};
}
/** A baseline, or a fingerprint in an ignore file, knows the value: it speaks for all places. A path speaks for itself. */
function knowsValue({ finding }, judge) {
	const kind = finding.suppression?.kind;
	if (kind !== "ignore") return kind === "baseline";
	return judge({
		...finding,
		suppression: null,
		policyPath: ""
	}).suppression !== null;
}
/** What is told of commits, of those that are shown alone; what cannot be read is left out. */
async function readCommits(places) {
	const byStore = /* @__PURE__ */ new Map();
	for (const { commit, store } of places) if (typeof commit === "string") byStore.set(store, (byStore.get(store) ?? /* @__PURE__ */ new Set()).add(commit));
	const commits = /* @__PURE__ */ new Map();
	for (const [store, ids] of byStore) {
		const reader = openCommitReader(store.git);
		const read = async (id) => {
			const object = await readWhole(reader, id, store.git);
			if (object?.type === "commit") commits.set(id, parseCommit(id, object.bytes));
		};
		await Promise.all([...ids].map((id) => read(id).catch(() => {})));
		await reader.close().catch(() => {});
	}
	return commits;
}
/**
* @param judge gives a finding with what silences it
* @param isWhole whether the history was followed to its end: otherwise nobody can tell what is not in it
*/
async function groupPlaces(places, scanner, judge, isWhole) {
	const redact = scanner.createRedact();
	const shown = /* @__PURE__ */ new Map();
	const show = ({ id, author, date, summary }) => {
		const known = shown.get(id) ?? {
			id,
			author: redact(author),
			date,
			summary: redact(summary)
		};
		shown.set(id, known);
		return known;
	};
	const groups = groupByValue(places).map((unsorted) => {
		const group = unsorted.toSorted(byAge).map((place) => ({
			...place,
			finding: judge(place.finding)
		}));
		return {
			group,
			first: group.find((place) => knowsValue(place, judge)) ?? group.find(({ finding }) => finding.suppression === null) ?? group[0]
		};
	});
	const commits = await readCommits(groups.map(({ first }) => first));
	return groups.map(({ group, first }) => {
		const commit = typeof first.commit === "string" ? commits.get(first.commit) ?? null : first.commit;
		const counting = first.finding.suppression === null ? group.filter(({ finding: { suppression } }) => suppression === null) : group;
		const standsIn = [...new Set(counting.flatMap((place) => place.standsIn))].map(redact);
		const standing = standingOf(first, counting);
		const isReached = group.some(isReachable);
		const stands = standsIn.length > 0 || counting.some((place) => place.isMessage && isReachable(place));
		return {
			...first.finding,
			commit: commit === null ? null : show(commit),
			presence: stands ? "present" : isWhole ? "removed" : null,
			...standing === void 0 ? {} : { standing },
			reachable: isReached,
			occurrences: group.length,
			standsIn
		};
	});
}
var isReachable;
var init_group = __esmMin((() => {
	init_commits$1();
	init_objects$1();
	init_commits();
	isReachable = ({ reach }) => reach === "references" || reach === "notes";
}));
/** Commits without a parent that HEAD comes from; "" where there is no HEAD. */
async function findOrigin({ git }) {
	const { stdout } = await runGit([
		"rev-list",
		"--max-parents=0",
		"HEAD",
		"--"
	], git);
	return originOf(stdout.toString("latin1").split("\n"));
}
/** Whether everything that old tips led to is still led to by new ones. */
async function areReached(old, current, { git }) {
	if (old.length === 0) return true;
	const { status, stdout } = await runGit([
		"rev-list",
		"--max-count=1",
		"--stdin"
	], git, [
		...old,
		...current.map((id) => `^${id}`),
		""
	].join("\n"));
	return status === 0 && stdout.length === 0;
}
/** @throws GitError when git cannot be asked */
async function openMemory(store, { folder, name }) {
	const originFile = openOriginFile(folder, store);
	const known = originFile.read();
	const origin = known ?? await findOrigin(store);
	if (known === null) originFile.write(origin);
	const shared = openCacheFile(folder, [origin, ...name], store);
	const own = openCacheFile(folder, [
		store.commonDir,
		origin,
		...name
	], store);
	const common = shared.read();
	const mine = common === null ? null : own.read();
	const scanned = createIdTable(store.idLength);
	const cached = common?.hits ?? [];
	const there = await whichExist(cached.map(({ id }) => id), store.git);
	const hits = new Map(cached.filter(({ id }) => there.has(id)).map(({ id, type }) => [id, type]));
	const knownHits = new Map(cached.flatMap(({ id, known: packed }) => packed !== void 0 && there.has(id) ? [[id, unpackKnown(packed)]] : []));
	const likenesses = new Map(cached.flatMap(({ id, like: [kind, ...lines] = [] }) => kind !== void 0 && there.has(id) ? [[id, {
		kind,
		lines: Uint32Array.from(lines)
	}]] : []));
	const places = new Map((mine?.hits ?? []).flatMap(({ id, place }) => place === void 0 ? [] : [[id, place]]));
	const packs = listPacks(store);
	/** Hits of other copies of the repository stay for them. */
	const others = cached.filter(({ id }) => !there.has(id));
	const writeShared = (found, objects) => {
		const kinds = /* @__PURE__ */ new Set();
		const own = Array.from(found.types, ([id, type]) => {
			const [packed, likeness] = [found.known.get(id), found.likenesses.get(id)];
			const isFirst = likeness === void 0 || !kinds.has(likeness.kind);
			if (likeness !== void 0) kinds.add(likeness.kind);
			return {
				id,
				type,
				...packed === void 0 || !isFirst ? {} : { known: packKnown(packed) },
				...likeness === void 0 ? {} : { like: [likeness.kind, ...likeness.lines] }
			};
		});
		const all = [...others, ...own];
		const parts = common === null ? [scanned.bytes()] : [common.ids.bytes, scanned.bytes()];
		shared.write({
			objects: (common?.objects ?? 0) + objects,
			packs: [],
			hits: all,
			walked: null
		}, parts);
	};
	const isKnown = ({ types }) => common !== null && scanned.size === 0 && types.size === hits.size && [...types].every(([id, type]) => hits.get(id) === type);
	/** Whether the next audit would find all of this in what is there. */
	const isUnchanged = (found, names, tips, packNames) => isKnown(found) && mine !== null && names.ids.size === 0 && mine.hits.length === found.types.size && mine.hits.every(({ id, place }) => place !== void 0 && found.types.has(id)) && isEqual(mine.packs, packNames) && isEqual(mine.walked?.tips ?? [], tips);
	let onExit;
	const forget = () => {
		if (onExit !== void 0) process.off("exit", onExit);
	};
	return {
		earlier: common === null ? null : {
			ids: common.ids,
			packs: new Set(mine?.packs),
			objects: common.objects
		},
		packs,
		scanned,
		hits,
		known: knownHits,
		likenesses,
		kinds: cached.reduce((next, { like }) => Math.max(next, (like?.[0] ?? -1) + 1), 0),
		async continueWalk(names, references) {
			const walked = mine?.walked ?? null;
			if (walked === null || [...hits.keys()].some((id) => !places.has(id))) return null;
			const old = new Set(walked.tips);
			const current = new Set(references.map(({ id }) => id));
			const gone = walked.tips.filter((id) => !current.has(id));
			const tips = references.filter(({ id }) => !old.has(id));
			const asked = await whichExist([
				...gone,
				...walked.heads,
				...walked.missing
			], store.git);
			const newTips = tips.map(({ id }) => id);
			if (gone.some((id) => !asked.has(id)) || !await areReached(gone, [...newTips, ...headsOf(references)], store)) return null;
			const missing = walked.missing.filter((id) => !asked.has(id));
			names.continueFrom({
				places,
				missing,
				next: walked.next
			});
			return {
				tips,
				heads: walked.heads.filter((id) => asked.has(id))
			};
		},
		save(found, names, references, { objects, isWhole, redact }) {
			forget();
			const tips = [...new Set(references.map(({ id }) => id))];
			const packNames = isWhole ? packs.map((pack) => pack.name) : [];
			if (isUnchanged(found, names, tips, packNames)) return;
			if (!isKnown(found)) writeShared(found, objects);
			const clean = /* @__PURE__ */ new Map();
			const isClean = ({ path }) => {
				if (path === null) return true;
				const known = clean.get(path) ?? redact(path) === path;
				clean.set(path, known);
				return known;
			};
			const nowhere = {
				commit: null,
				path: null,
				reach: "nothing",
				order: 0
			};
			const placed = Array.from(found.types, ([id, type]) => {
				const place = names.placeOf(id) ?? nowhere;
				return isClean(place) ? {
					id,
					type,
					place
				} : {
					id,
					type
				};
			});
			const walked = {
				tips,
				heads: headsOf(references),
				missing: [...names.missing],
				next: names.next
			};
			own.write({
				objects,
				packs: packNames,
				hits: placed,
				walked: names.failures.length === 0 && names.missing.size < MOST_HEADS ? walked : null
			}, [/* @__PURE__ */ new Uint8Array(0)]);
		},
		saveOnExit(found) {
			onExit = () => writeShared(found, scanned.size);
			process.once("exit", onExit);
		},
		forget
	};
}
var MOST_HEADS, headsOf, isEqual;
var init_memory = __esmMin((() => {
	init_all_objects();
	init_run();
	init_cache();
	init_id_table();
	init_new_objects();
	MOST_HEADS = 1e3;
	headsOf = (references) => [...new Set(references.filter(({ name }) => name === "HEAD" || name.startsWith("refs/heads/")).map(({ id }) => id))].slice(0, MOST_HEADS);
	isEqual = (one, other) => one.length === other.length && one.every((text, i) => text === other[i]);
}));
function checkName$1(name, option) {
	if (name.trim() === "" || name.startsWith("-") || /[\0\n]/.test(name)) throw new UsageError(`${option} "${name}" is no name that git gives to a commit`, "is a variable unset?");
	return name;
}
/** @returns null where nothing narrows the audit @throws UsageError for what git would misunderstand */
function readNarrowing(args) {
	const since = args.value("since");
	if (since !== void 0 && !DATE.test(since)) throw new UsageError(`--since ${since}: not a date`, "write 2026-01-31, \"2 weeks ago\" or yesterday");
	const branches = args.values("branch").map((name) => checkName$1(name, "--branch"));
	const ranges = args.values("range").map((text) => {
		const dots = /\.{2,3}/.exec(text);
		if (dots === null) throw new UsageError(`--range ${text}: no range`, "write <base>..<head>");
		const [base, head] = [text.slice(0, dots.index), text.slice(dots.index + dots[0].length)];
		if (head === "" || base === "") throw new UsageError(`--range ${text}: one end is empty`, "is a variable unset? Write <base>..<head>");
		return `${checkName$1(base, "--range")}${dots[0]}${checkName$1(head, "--range")}`;
	});
	if (since === void 0 && branches.length === 0 && ranges.length === 0 && !args.has("reachable")) return null;
	return {
		revisions: [...branches, ...ranges],
		since
	};
}
async function requireCommits(revisions, options) {
	const names = revisions.flatMap((revision) => revision.split(/\.{2,3}/));
	const found = await resolveRevisions(names, options);
	const wrong = names.find((_, i) => found[i] === null);
	if (wrong !== void 0) throw new GitError(`"${wrong}" is no commit of this repository`, "is it fetched? `git rev-parse` tells how git understands the name");
}
/** Parents that lie before the time, whose content is not news. */
async function boundaryOf(from, options) {
	const boundary = [];
	await readLines([
		"rev-list",
		"--boundary",
		...from,
		"--"
	], options, (data, start, end) => {
		if (data[start] === 45) boundary.push(`^${data.toString("latin1", start + 1, end)}`);
	});
	return boundary;
}
/** @throws GitError for what is no commit, for ranges without one, and where a walk does not come to its end */
async function walkNarrowed(names, { revisions, since }, options) {
	await requireCommits(revisions, options);
	for (const chosen of revisions.length === 0 ? ["--all"] : revisions) {
		const from = since === void 0 ? [chosen] : [chosen, `--since=${since}`];
		const boundary = since === void 0 ? [] : await boundaryOf(from, options);
		await names.walk("references", [...from, "--stdin"], boundary.length === 0 ? "" : `${boundary.join("\n")}\n`);
	}
	const [failure] = names.failures;
	if (failure !== void 0) throw new GitError(failure, "git fsck tells more");
	if (names.ids.size === 0 && revisions.length > 0 && since === void 0) throw new GitError("nothing to look at: the range holds no commit", "is it the other way round?");
}
var DATE, meansEveryStore;
var init_narrowing = __esmMin((() => {
	init_errors();
	init_commits$1();
	init_lines();
	DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?|@?\d{9,11}|(?:\d{1,6}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|last)[ .](?:second|minute|hour|day|week|month|year)s?(?:[ .]ago)?|yesterday|midnight)$/i;
	meansEveryStore = ({ revisions }) => revisions.length === 0;
}));
/**
* @param wanted ids of blobs
* @param tips commits by name
* @param read gives any object as a whole
* @param onProblem told of trees that cannot be read
*/
async function findStanding(wanted, tips, read, onProblem) {
	const standing = /* @__PURE__ */ new Map();
	const trees = /* @__PURE__ */ new Map();
	const lookInto = async (id) => {
		const object = await read(id);
		if (object?.type !== "tree") throw new GitError(`the tree ${id} is missing from the repository`, "git fsck tells more");
		const found = [...parseTree(object.bytes, id.length / 2)].map(async ([name, entry]) => {
			if (entry.mode === "160000") return [];
			if (entry.mode !== "40000") return wanted.has(entry.id) ? [{
				path: name,
				id: entry.id
			}] : [];
			return (await entriesOf(entry.id)).map(({ path, id: blob }) => ({
				path: `${name}/${path}`,
				id: blob
			}));
		});
		return (await Promise.all(found)).flat();
	};
	const entriesOf = (id) => {
		const known = trees.get(id) ?? lookInto(id);
		trees.set(id, known);
		return known;
	};
	for (const { name, id } of wanted.size === 0 ? [] : tips) try {
		const commit = await read(id);
		if (commit?.type !== "commit") throw new GitError(`the commit ${id} is missing from the repository`);
		for (const { path, id: blob } of await entriesOf(parseCommit(id, commit.bytes).tree)) {
			const places = standing.get(blob) ?? /* @__PURE__ */ new Map();
			standing.set(blob, places.set(path, [...places.get(path) ?? [], name]));
		}
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		onProblem(`what ${name} holds could not be told: ${error.message}`);
	}
	return standing;
}
/** Branches as people call them. */
function chooseTips(references) {
	const remotes = /* @__PURE__ */ new Set();
	const named = references.flatMap(({ name, id }) => {
		const [, kind, short] = /^refs\/(heads|remotes)\/(?!.*\/HEAD$)(.+)$/.exec(name) ?? [
			"",
			"",
			name === "HEAD" ? name : void 0
		];
		if (short === void 0) return [];
		const tip = {
			name: short,
			id
		};
		if (kind === "remotes") remotes.add(tip);
		return [tip];
	});
	const isRemote = (reference) => remotes.has(reference);
	const sorted = [...named.filter((reference) => !isRemote(reference)), ...named.filter(isRemote)];
	return {
		tips: sorted.slice(0, MOST_TIPS),
		others: Math.max(0, sorted.length - MOST_TIPS)
	};
}
var MOST_TIPS;
var init_standing = __esmMin((() => {
	init_commits$1();
	init_errors();
	init_index_changes();
	init_trees();
	MOST_TIPS = 100;
}));
/** A value that goes over lines may have a copy that is only half shown: then it counts what else is in the blob. */
function isSelfContained(findings) {
	return findings.every(({ startLine, endLine }) => startLine === endLine) || new Set(findings.map(({ token }) => token)).size === 1;
}
function createTold() {
	const planned = /* @__PURE__ */ new Set();
	const scanned = /* @__PURE__ */ new Map();
	return {
		expects(likeness, paths) {
			if (likeness === void 0 || paths.size === 0) return false;
			let isTold = true;
			for (const path of paths) {
				const key = `${likeness.kind} ${path}`;
				isTold &&= planned.has(key);
				planned.add(key);
			}
			return isTold;
		},
		findings(likeness, path, blob) {
			const same = likeness === void 0 ? void 0 : scanned.get(`${likeness.kind} ${path}`);
			if (likeness === void 0 || same === void 0) return null;
			return same.findings.map((finding) => {
				const by = ({ startLine }) => {
					const stretch = stretchOf(same.lines, startLine);
					return likeness.lines[stretch] - same.lines[stretch];
				};
				const moved = (region) => {
					const lines = by(region);
					return {
						...region,
						startLine: region.startLine + lines,
						endLine: region.endLine + lines
					};
				};
				const { parts } = finding;
				return {
					...moved(finding),
					blob,
					...parts === void 0 ? {} : { parts: parts.map(moved) }
				};
			});
		},
		note(likeness, path, findings) {
			if (likeness === void 0 || !isSelfContained(findings)) return;
			const isPlaced = (region) => stretchOf(likeness.lines, region.startLine) !== -1;
			if (findings.every((finding) => isPlaced(finding) && (finding.parts ?? []).every(isPlaced))) scanned.set(`${likeness.kind} ${path}`, {
				lines: likeness.lines,
				findings
			});
		}
	};
}
var stretchOf;
var init_told = __esmMin((() => {
	stretchOf = (lines, line) => lines.findLastIndex((first) => first < line);
}));
/** Asks for objects that will be wanted, in this order; those that are not after all are to be passed over. */
function readingAhead(reader, ids) {
	const asked = /* @__PURE__ */ new Map();
	let next = 0;
	const read = (id) => {
		const own = asked.get(id) ?? reader.read(id);
		asked.delete(id);
		if (asked.size < AHEAD / 2) for (; next < ids.length && asked.size < AHEAD; next++) {
			const further = ids[next];
			if (further === id) continue;
			const object = reader.read(further);
			object.catch(() => {});
			asked.set(further, object);
		}
		return own;
	};
	return {
		read,
		pass: (id) => void asked.delete(id)
	};
}
/** A note lies under the id of what it is a note of, cut up by slashes. */
function noteOf(path) {
	const id = path.replaceAll("/", "");
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id) ? `<note of ${id.slice(0, 12)}>` : void 0;
}
/** @param hits of one store @returns what they hold, suppressed or not */
async function findPlaces(hits, options) {
	if (hits.size === 0) return [];
	const { store, account } = options;
	const reader = openCommitReader(store.git);
	try {
		const blobs = new Set([...hits].flatMap(([id, type]) => type === "blob" || type === "name" ? [id] : []));
		const { tips, others } = chooseTips(options.references);
		if (others > 0) account.notes.push(`${others} more branches were not asked whether a value still stands there`);
		const read = (id) => readWhole(reader, id, store.git);
		return await scanHits(hits, await findStanding(blobs, tips, read, (message) => void account.problems.push(message)), reader, options);
	} finally {
		await reader.close().catch(() => {});
	}
}
async function scanHits(hits, standing, reader, options) {
	const { store, names, scanner, account, archives, excluded, known, likenesses, onNothing } = options;
	const places = [];
	/** What comments at HEAD say, by path. */
	const allowed = /* @__PURE__ */ new Map();
	const told = createTold();
	const wanted = inOrder(hits, names);
	const pathsOf = ({ id, first }) => /* @__PURE__ */ new Set([...first?.path == null ? [] : [first.path], ...standing.get(id)?.keys() ?? []]);
	const { read: readNext, pass } = readingAhead(reader, wanted.filter(({ type }) => type === "blob").filter((blob) => !told.expects(likenesses.get(blob.id), pathsOf(blob))).map(({ id }) => id));
	const read = (id) => readWhole(reader, id, store.git);
	const take = (findings, place) => {
		for (const finding of findings) {
			places.push({
				...place,
				store,
				finding
			});
			const { suppression, policyPath, token } = finding;
			if (suppression?.kind !== "inline" || !place.standsIn.includes("HEAD")) continue;
			const here = allowed.get(policyPath) ?? /* @__PURE__ */ new Map();
			allowed.set(policyPath, here.set(token, suppression));
		}
	};
	const scan = async (document, content) => (await scanContent(scanner, document, content, archives, account)).findings;
	const isBlob = async (id) => {
		try {
			return (await reader.read(id))?.type === "blob";
		} catch (error) {
			return error instanceof LargeObjectError && error.type === "blob";
		}
	};
	const takeWords = async ({ id, first, order }, type, bytes) => {
		const object = type === "commit" ? parseCommit(id, bytes) : parseTag(id, bytes);
		for (const [part, text] of [["message", object.message], ["headers", object.headers]]) take(await scan({
			path: `${store.prefix}<${type} ${part}>`,
			origin: {
				kind: "commit",
				commit: object
			}
		}, text), {
			commit: object,
			order,
			reach: first?.reach ?? "nothing",
			standsIn: [],
			isMessage: true
		});
	};
	const takeBlob = async (blob) => {
		const { id, type, first, order } = blob;
		let read;
		const content = () => read ??= contentOf(type === "blob" ? readNext(id) : reader.read(id), id, store.git);
		const origin = {
			kind: "commit",
			blob: id
		};
		const reach = first?.reach ?? "nothing";
		const rest = {
			commit: first?.commit ?? null,
			reach,
			isMessage: false
		};
		let count = 0;
		let isLeftOut = false;
		const problems = account.problems.length;
		const look = async (path, nameIsKnown) => {
			const likeness = type === "blob" && scanner.openingWords(path).length === 0 ? likenesses.get(id) : void 0;
			const same = told.findings(likeness, path, id);
			const findings = same ?? await scan({
				path,
				origin,
				nameIsKnown,
				known: known.get(id)
			}, await content());
			if (same === null) told.note(likeness, path, findings);
			count += findings.length;
			return findings;
		};
		const paths = pathsOf(blob);
		if (paths.size === 0) take(await look(`${store.prefix}<blob ${id.slice(0, 12)}>`, true), {
			...rest,
			order,
			standsIn: []
		});
		for (const bytePath of paths) {
			const path = store.prefix + ((reach === "notes" ? noteOf(bytePath) : void 0) ?? showBytePath(bytePath));
			if (excluded(path)) isLeftOut = true;
			else take(await look(path, type !== "name"), {
				...rest,
				order: bytePath === first?.path ? order : order + .5,
				standsIn: standing.get(id)?.get(bytePath) ?? []
			});
		}
		if (count === 0 && !isLeftOut && account.problems.length === problems) await onNothing(id, content);
		if (read === void 0) pass(id);
	};
	for (const one of wanted) {
		const { id, type } = one;
		try {
			if (type === "commit" || type === "tag") {
				const object = await read(id);
				if (object !== null) await takeWords(one, type, object.bytes);
			} else if (type === "blob" || await isBlob(id)) await takeBlob(one);
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			recordFailure(account, `${store.prefix}<${type} ${id.slice(0, 12)}>`, error.message);
		}
	}
	return places.map((place) => {
		const suppression = place.finding.suppression ?? allowed.get(place.finding.policyPath)?.get(place.finding.token) ?? null;
		return suppression === place.finding.suppression ? place : {
			...place,
			finding: {
				...place.finding,
				suppression
			}
		};
	});
}
var HALF, AHEAD, inOrder;
var init_places = __esmMin((() => {
	init_errors();
	init_commits$1();
	init_objects$1();
	init_byte_path();
	init_commits();
	init_names();
	init_standing();
	init_types();
	init_archives();
	init_attribution();
	init_told();
	HALF = 2 ** 32;
	AHEAD = 16;
	inOrder = (hits, names) => Array.from(hits, ([id, type]) => {
		const first = names.placeOf(id);
		return {
			id,
			type,
			first,
			order: REACHES.indexOf(first?.reach ?? "nothing") * HALF + (first?.order ?? 0)
		};
	}).toSorted((a, b) => a.order - b.order);
}));
/** Numbers of the texts on which an offset falls, when they are joined by one character. */
function* numbersAt(offsets, texts) {
	const ascending = offsets.toSorted((a, b) => a - b);
	let end = 0;
	let next = 0;
	for (const [number, text] of texts.entries()) {
		end += text.length + 1;
		if (next === ascending.length) return;
		if (ascending[next] >= end) continue;
		yield number;
		while (next < ascending.length && ascending[next] < end) next++;
	}
}
/** Ids of blobs, and of trees, which have to be told apart; each once. */
function* suspectNames(names, scanner) {
	const { paths } = names;
	const suspects = /* @__PURE__ */ new Set();
	const joined = paths.join("\n");
	const offsets = scanner.judgesPaths ? null : scanner.suspectNames(toPathBytes(joined.replaceAll("/", "\0").replaceAll("\n", "\0")));
	for (const number of offsets === null ? paths.keys() : numbersAt(offsets, paths)) suspects.add(number);
	for (const number of suspects) {
		const path = paths[number];
		if (scanner.scan({
			path,
			bytes: /* @__PURE__ */ new Uint8Array(0),
			origin: { kind: "commit" }
		}).length === 0) suspects.delete(number);
	}
	for (const number of numbersAt(scanner.openingWords(joined), paths)) suspects.add(number);
	if (suspects.size === 0) return;
	for (const { id } of names.idsUnder(suspects)) yield id;
}
var init_suspect_names = __esmMin((() => {
	init_byte_path();
}));
/**
* @param pathless with rules as of pathlessRules
* @param tellDecisive by the rules as they are
* @param first kinds are numbered from here
*/
function createSuspicion(pathless, { hits, known: kept, likenesses }, archives, tellDecisive, first = 0) {
	const has = (bytes, known) => pathless.match({
		path: "",
		bytes,
		origin: ORIGIN,
		isNameClean: true,
		known
	}).matches.length > 0;
	const kinds = /* @__PURE__ */ new Map();
	/** By kind of blobs that are not sure to hold something: whether they do. */
	const verdicts = /* @__PURE__ */ new Map();
	const likenessOf = (bytes, known) => {
		const decisive = tellDecisive(bytes, known);
		if (decisive === null) return null;
		const digest = (0, node_crypto.createHash)("sha256").update(decisive.text, "latin1").digest("base64");
		const kind = kinds.get(digest) ?? first + kinds.size;
		kinds.set(digest, kind);
		return {
			kind,
			lines: decisive.lines
		};
	};
	const hasLike = (bytes, known, likeness) => {
		if (likeness === null) return has(bytes, known);
		const verdict = verdicts.get(likeness.kind) ?? has(bytes, known);
		verdicts.set(likeness.kind, verdict);
		return verdict;
	};
	const hasWords = (type, id, bytes) => {
		try {
			const { message, headers } = type === "commit" ? parseCommit(id, bytes) : parseTag(id, bytes);
			return has(message) || has(headers);
		} catch (error) {
			if (!(error instanceof GitError)) throw error;
			return has(bytes);
		}
	};
	let count = 0;
	const onBlob = (id, bytes, known) => {
		const opened = isOpened(bytes, archives);
		const likeness = known === void 0 || opened ? null : likenessOf(bytes, known);
		if (!opened && known?.isSure !== true && !hasLike(bytes, known, likeness)) return;
		hits.set(id, "blob");
		if (likeness !== null) likenesses.set(id, likeness);
		if (known === void 0 || count + known.count > MOST_KEPT) return;
		count += known.count;
		kept.set(id, known);
	};
	const onSuspect = ({ id, type, bytes, known }) => {
		if (type === "blob") onBlob(id, bytes, known);
		else if (hasWords(type, id, bytes)) hits.set(id, type);
	};
	const isSuspectLarge = async (pieces) => {
		for await (const piece of pieces()) {
			if (isOpened(piece, archives)) return true;
			break;
		}
		return (await scanContent(pathless, {
			path: "",
			origin: ORIGIN,
			isNameClean: true
		}, pieces)).findings.length > 0;
	};
	/** Whether a blob in which nothing is found under its paths may be of interest under others. */
	const isSuspect = async (id, read) => {
		const [known, likeness] = [kept.get(id), likenesses.get(id) ?? null];
		const verdict = likeness === null ? void 0 : verdicts.get(likeness.kind);
		if (verdict !== void 0) return verdict;
		const content = await read();
		if (typeof content === "function" || known?.isSure !== true && !isOpened(content, archives)) return true;
		return hasLike(content, known, likeness);
	};
	return {
		onSuspect,
		isSuspectLarge,
		isSuspect
	};
}
var ORIGIN, MOST_KEPT;
var init_suspicion = __esmMin((() => {
	init_errors();
	init_commits$1();
	init_archives();
	init_attribution();
	ORIGIN = { kind: "commit" };
	MOST_KEPT = 2e6;
}));
/** What a clone was made without. */
function tellLacks({ repository, isPartial, prefix }, names) {
	const lacks = [];
	if (repository.shallow.size > 0) lacks.push(`${prefix}the clone is shallow, so that a part of the history is not here: ${LACKING}`);
	if (isPartial && names.missing.size > 0) lacks.push(`${prefix}the clone is partial, and ${names.missing.size} objects of its history are not here: git fetch --refetch --no-filter brings them, --allow-incomplete-clone does without`);
	return lacks;
}
/** Walks from commits that nothing leads to, once something was found that no walk came by. */
async function walkUnreachable(names, { git }) {
	const commits = [];
	const trees = [];
	await listObjects(git, ({ id, type }) => {
		if (names.ids.find(id) !== -1) return;
		if (type === "commit") commits.push(id);
		if (type === "tree") trees.push(id);
	}, () => {});
	if (commits.length > 0) await names.walk("nothing", [
		"--stdin",
		"--not",
		"--all",
		"--reflog"
	], `${commits.join("\n")}\n`);
	const left = trees.filter((id) => names.ids.find(id) === -1);
	if (left.length > 0) await names.walk("nothing", ["--stdin"], `${left.join("\n")}\n`);
}
/** Scans what no earlier audit did. */
async function scanStoreOnce(store, memory, read, pathless, onSuspect, scanStore) {
	const earlier = memory?.earlier;
	if (memory === null || !earlier) return scanObjects(store, pathless, onSuspect, read, scanStore);
	const outside = await idsOutside(store, memory.packs, earlier.packs);
	const wanted = [...new Set(outside)].filter((id) => !earlier.ids.has(id));
	if (wanted.length <= FEW || scanStore === void 0) return scanNewObjects(wanted, store, onSuspect, read);
	return scanObjects(store, pathless, onSuspect, {
		...read,
		known: (id) => earlier.ids.has(id)
	}, scanStore);
}
/** Walks over commits beside the scan, so that it is known what brought which object under which name. */
async function startWalk(names, store, memory, references, narrowing) {
	if (narrowing !== null) {
		await walkNarrowed(names, narrowing, store.git);
		return { ended: Promise.resolve() };
	}
	const left = await memory?.continueWalk(names, references);
	const ended = left ? walkNew(names, store, left.tips, left.heads) : walkAll(names, store, references);
	ended.catch(() => {});
	return { ended };
}
async function auditStore(store, options, tools) {
	const { narrowing, scanStore } = options;
	const { scanner, settings, account, progress } = tools;
	const { prefix } = store;
	const names = createNames(store);
	const remembers = narrowing === null && options.memory !== void 0;
	const [references, memory] = await Promise.all([listReferences(store.git).catch((error) => {
		if (!(error instanceof GitError)) throw error;
		account.problems.push(`${prefix}the references cannot be listed: ${error.message}`);
		return [];
	}), remembers ? openMemory(store, options.memory) : null]);
	const walk = await startWalk(names, store, memory, references, narrowing);
	let isLate = false;
	const hits = new Map(memory?.hits);
	const known = new Map(memory?.known);
	const likenesses = new Map(memory?.likenesses);
	memory?.saveOnExit({
		types: hits,
		known,
		likenesses
	});
	const pathless = makeScanner({
		...pathlessRules(settings.detectors),
		onLate(message) {
			isLate = true;
			memory?.forget();
			account.problems.push(message);
		}
	});
	const archives = createArchives(settings.archiveDepth);
	const tellDecisive = createTellDecisive(scanner.source);
	const suspicion = createSuspicion(pathless, {
		hits,
		known,
		likenesses
	}, archives, tellDecisive, memory?.kinds);
	const before = {
		scanned: account.scanned,
		bytes: account.bytes
	};
	const scan = await scanStoreOnce(store, memory, {
		threads: settings.threads ?? 2,
		workerFile: options.workerFile,
		...narrowing === null ? {} : { known: (id) => names.ids.find(id) === -1 },
		onProgress: ({ objects, of, bytes }) => progress.show({
			done: before.scanned + objects,
			bytes: before.bytes + bytes,
			of: before.scanned + of
		}),
		onScanned: memory === null ? void 0 : (id) => void memory.scanned.add(id),
		isSuspectLarge: suspicion.isSuspectLarge,
		onSuspectLarge: (id) => void hits.set(id, "blob")
	}, pathless, suspicion.onSuspect, scanStore);
	account.listed += scan.objects + scan.failed.length;
	account.scanned += scan.objects;
	account.bytes += scan.bytes;
	if (memory?.earlier) account.earlier = (account.earlier ?? 0) + memory.earlier.objects;
	for (const { id, reason } of scan.failed) recordFailure(account, `${prefix}<object ${id}>`, reason);
	if (scan.complaint !== "") account.problems.push(`${prefix}git complains: ${scan.complaint}; git fsck tells more`);
	if (settings.verbose && scan.byGit.objects > 0) account.notes.push(`${prefix}${scan.byGit.objects} objects were read by git: ${scan.byGit.why}`);
	await walk.ended;
	if (narrowing === null && [...hits.keys()].some((id) => names.placeOf(id) === null)) await walkUnreachable(names, store);
	for (const id of suspectNames(names, scanner)) hits.set(id, "name");
	const lacks = tellLacks(store, names);
	(options.allowsIncompleteClone ? account.notes : account.problems).push(...lacks);
	if (!store.isPartial && names.missing.size > 0) account.problems.push(`${prefix}${names.missing.size} objects are missing, the first is ${[...names.missing][0]}: git fsck tells more`);
	for (const failure of names.failures) account.problems.push(`${prefix}the history was not followed to its end, so that places and names are not all known: ${failure}`);
	const excluded = (path) => settings.excluded?.(path) === true;
	const onNothing = async (id, read) => {
		if (!await suspicion.isSuspect(id, read)) hits.delete(id);
	};
	const places = await findPlaces(hits, {
		store,
		names,
		known,
		likenesses,
		archives,
		onNothing,
		references,
		scanner,
		account,
		excluded
	});
	const isScanned = scan.failed.length === 0 && scan.complaint === "";
	if (!isLate) memory?.save({
		types: hits,
		known,
		likenesses
	}, names, references, {
		objects: scan.objects,
		isWhole: isScanned,
		redact: scanner.redact
	});
	return {
		places,
		isWhole: lacks.length === 0 && names.failures.length === 0 && names.missing.size === 0
	};
}
/** @returns one finding for each value and rule; `account` is told the rest */
async function audit(options, tools) {
	const { stores } = options;
	const { scanner, settings, account } = tools;
	const places = [];
	let isWhole = true;
	account.problems.push(...stores.refused);
	for (const store of stores.stores) try {
		const found = await auditStore(store, options, tools);
		for (const place of found.places) places.push(place);
		isWhole &&= found.isWhole;
	} catch (error) {
		if (!(error instanceof AppError) || options.narrowing !== null) throw error;
		isWhole = false;
		account.problems.push(`${store.prefix}the objects were not read to their end: ${error.message}`);
	}
	return await groupPlaces(places, scanner, (finding) => judge(finding, scanner, settings), isWhole);
}
var LACKING, FEW;
var init_audit = __esmMin((() => {
	init_decisive();
	init_errors();
	init_all_objects();
	init_names();
	init_new_objects();
	init_pathless();
	init_read();
	init_types();
	init_archives();
	init_make_scanner();
	init_run_scan();
	init_group();
	init_memory();
	init_narrowing();
	init_places();
	init_suspect_names();
	init_suspicion();
	LACKING = "git fetch --unshallow brings the whole history (actions/checkout: fetch-depth: 0), --allow-incomplete-clone does without";
	FEW = 5e4;
}));
var history_exports = /* @__PURE__ */ __exportAll({ run: () => run$1 });
function folderOf(args, io) {
	const [repository = ".", ...rest] = args.positionals;
	if (rest.length > 0) throw new UsageError("history takes one repository", "leakclerk history <folder>; without one: the current folder");
	const folder = (0, node_path.resolve)(io.cwd, repository);
	if ((0, node_fs.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`${repository} is no folder`, "name a repository's folder; leakclerk scan takes files");
	return folder;
}
async function run$1(args, io) {
	const folder = folderOf(args, io);
	const narrowing = readNarrowing(args);
	const opened = await openStores({
		cwd: folder,
		ownRepository: args.positionals.length === 0
	});
	const [main] = opened.stores;
	const settings = await resolveSettings(args, io, main?.repository.top ?? folder);
	const stores = narrowing === null || meansEveryStore(narrowing) ? opened : {
		stores: opened.stores.slice(0, 1),
		refused: []
	};
	const cache = args.has("no-cache") ? null : cacheFolder(io.env, process.platform);
	const options = {
		stores,
		memory: cache === null ? void 0 : {
			folder: cache,
			name: [io.version, hashRules(settings.detectors)]
		},
		narrowing,
		allowsIncompleteClone: args.has("allow-incomplete-clone"),
		workerFile: (0, node_path.join)((0, node_path.dirname)(io.workerFile), "history-worker.cjs"),
		scanStore: io.env["LEAKCLERK_HISTORY_READER"] === "git" ? void 0 : scanStore
	};
	return runScan("history", { search: (tools) => audit(options, tools) }, settings, io);
}
var init_history = __esmMin((() => {
	init_errors();
	init_cache();
	init_scan_store();
	init_stores();
	init_audit();
	init_narrowing();
	init_run_scan();
	init_settings();
}));
/** Files of a tree that no commit holds. */
async function filesOf(tree, by, options) {
	const output = await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tree
	], options);
	const files = [];
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(0, at);
		const [found, mode, id] = ENTRY.exec(output.toString("latin1", at, Math.max(at, end))) ?? [];
		if (found === void 0) throw new GitError("git ls-tree gave a garbled answer");
		const path = displayPath(output.subarray(at + found.length, end));
		if (mode !== "160000") files.push({
			kind: "file",
			id,
			path,
			by
		});
		at = end + 1;
	}
	return files;
}
/** Of a large file only the type: the source reads it. */
async function readTip(name, id, reader, options) {
	const object = await reader.read(id).catch((error) => {
		if (!(error instanceof LargeObjectError)) throw error;
		return error.type === "blob" ? {
			type: "blob",
			bytes: /* @__PURE__ */ new Uint8Array(0)
		} : readWhole(reader, id, options);
	});
	if (object === null) throw missing(name, id);
	return object;
}
/**
* Follows a reference through its tags.
* @param name of the reference, for people
* @throws GitError where an object is missing
*/
async function followTip(name, id, reader, options) {
	const objects = [];
	for (let next = id;;) {
		const { type, bytes } = await readTip(name, next, reader, options);
		const by = {
			id: next,
			author: "",
			date: "",
			summary: name
		};
		if (type === "commit") return {
			commit: next,
			objects
		};
		if (type === "blob") return {
			commit: null,
			objects: [...objects, {
				kind: "file",
				id: next,
				path: name,
				by
			}]
		};
		if (type === "tree") return {
			commit: null,
			objects: [...objects, ...await filesOf(next, by, options)]
		};
		const tag = parseTag(next, bytes);
		objects.push({
			kind: "tag",
			tag
		});
		next = tag.object;
	}
}
var missing, ENTRY;
var init_tips = __esmMin((() => {
	init_errors();
	init_commits$1();
	init_index_changes();
	init_objects$1();
	init_run();
	init_display_path();
	missing = (name, id) => new GitError(`${name}: the object ${id} is missing from the repository`, "git fsck tells more");
	ENTRY = /^(\d{6}) (?:blob|commit) ([0-9a-f]{40,64})\t/;
}));
/** A name that says nothing is a variable that was not set: never HEAD, never an empty range. */
function checkName(name, role) {
	if (name.trim() === "") throw new GitError(`the ${role} of the range is empty`, "is a variable unset? Write <base>..<head>");
	if (/^0{40,64}$/.test(name)) throw new GitError(`the ${role} of the range is the all-zero id, which is no commit`, role === "base" ? "CI gives it for a new branch: compare with the default branch instead" : "CI gives it for a deleted branch: there is nothing to look at");
	if (name.startsWith("-")) throw new GitError(`the ${role} of the range cannot be "${name}"`, "write the name of a branch, a tag or a commit");
}
function ask({ base, head }, git) {
	const [from, to] = [`${base}^{commit}`, `${head}^{commit}`];
	const answers = {
		repository: openAnyRepository(git),
		revisions: resolveRevisions([base, head], git),
		list: listCommits([to, `^${from}`], [], git),
		mergeBaseIds: mergeBases(from, to, git)
	};
	for (const answer of Object.values(answers)) answer.catch(() => {});
	return answers;
}
function refuseName(name, role, { shallow }) {
	return new GitError(`the ${role} of the range, "${name}", is no commit of this repository`, shallow.size > 0 ? DEEPEN : "is it fetched? `git rev-parse` tells how git understands the name");
}
/** @throws GitError for a range that holds nothing, or of which a part is hidden */
function checkRange({ ids, mergeBaseIds }, head, options, shallow) {
	const { base } = options;
	const cut = ids.find((id) => shallow.has(id));
	if (cut !== void 0) throw new GitError(`the range is cut off at the commit ${cut}: what came before it is not there`, DEEPEN);
	if (mergeBaseIds.length === 0) throw new GitError(`"${base}" and "${options.head}" have no commit in common`, shallow.size > 0 ? DEEPEN : "is it the right base?");
	if (ids.length === 0) throw new GitError(`nothing to look at: "${base}" already holds every commit of "${options.head}"`, `is it the other way round? leakclerk diff ${options.head}..${base}`);
	if (ids.at(-1) !== head) throw new GitError("git rev-list gave a garbled answer");
}
/** @throws GitError for no repository, for names that are no commits, and for a range that holds nothing or is not there as a whole */
async function openRange(options) {
	checkName(options.base, "base");
	checkName(options.head, "head");
	const asked = {
		cwd: options.cwd,
		ownRepository: true
	};
	const first = ask(options, asked);
	const repository = await first.repository;
	const { git } = repository;
	const answers = git.gitDir === asked.gitDir ? first : ask(options, git);
	const reader = openCommitReader(git);
	try {
		return await withReader(options, repository, reader, answers);
	} catch (error) {
		await reader.close().catch(() => {});
		throw error;
	}
}
async function withReader(options, repository, reader, answers) {
	const { git, shallow } = repository;
	const [base, head] = await answers.revisions;
	if (!base) throw refuseName(options.base, "base", repository);
	if (!head) throw refuseName(options.head, "head", repository);
	if (isNullId(base.commit) || isNullId(head.commit)) throw new GitError("git cat-file gave a garbled answer");
	const isOne = base.commit === head.commit;
	const [list, mergeBaseIds, tip] = await Promise.all([
		isOne ? listCommits([`${head.commit}^!`], [], git) : answers.list,
		isOne ? [head.commit] : answers.mergeBaseIds,
		followTip(options.head, head.id, reader, git)
	]);
	checkRange({
		...list,
		mergeBaseIds
	}, head.commit, options, shallow);
	return {
		repository,
		baseId: base.commit,
		headId: head.commit,
		mergeBaseIds,
		commits: list.ids.length,
		documents: createCommitSource({
			git,
			reader,
			list,
			tips: tip.objects,
			bases: isOne ? [] : options.fromMergeBase === true ? mergeBaseIds : [base.commit],
			heads: [head.commit],
			excluded: options.excluded
		}),
		close: () => reader.close()
	};
}
var DEEPEN;
var init_range = __esmMin((() => {
	init_errors();
	init_commits$1();
	init_index_changes();
	init_repository();
	init_commits();
	init_tips();
	DEEPEN = "the clone is shallow: git fetch --unshallow brings the whole history, git fetch --deepen=100 a part (actions/checkout: fetch-depth: 0)";
}));
var diff_exports = /* @__PURE__ */ __exportAll({ run: () => run });
/** `base..head`, `base...head`, or a base alone. */
function parseRange(text) {
	const dots = /\.{2,3}/.exec(text);
	if (dots === null) return {
		base: text,
		head: "HEAD",
		fromMergeBase: false
	};
	return {
		base: text.slice(0, dots.index),
		head: text.slice(dots.index + dots[0].length),
		fromMergeBase: dots[0].length === 3
	};
}
/** @returns undefined for the working copy's own, which is found by the settings */
async function choosePolicy(args, io, range) {
	if (args.value("policy") === "merge-base") return (await Promise.resolve().then(() => (init_policy_guard(), policy_guard_exports))).loadGuardedPolicy({
		args,
		io,
		range
	});
	if (args.has("allow-new-suppressions")) throw new UsageError("--allow-new-suppressions goes with --policy merge-base", "without it, suppressions are those of the working copy");
}
async function run(args, io) {
	const [range, ...rest] = args.positionals;
	const hint = "leakclerk diff main..HEAD looks at every commit that HEAD has and main has not";
	if (range === void 0) throw new UsageError("diff: say what to compare with", hint);
	if (rest.length > 0) throw new UsageError("diff takes one range", hint);
	let settings;
	const opening = openRange({
		cwd: io.cwd,
		...parseRange(range),
		excluded: (path) => settings?.excluded?.(path) === true
	});
	opening.catch(() => {});
	const [{ resolveSettings }, { runScan }] = await Promise.all([Promise.resolve().then(() => (init_settings(), settings_exports)), Promise.resolve().then(() => (init_run_scan(), run_scan_exports))]);
	const opened = await opening;
	try {
		settings = await resolveSettings(args, io, opened.repository.top ?? io.cwd, { policy: await choosePolicy(args, io, opened) });
		return await runScan("diff", opened, settings, io);
	} finally {
		await opened.close().catch(() => {});
	}
}
var init_diff = __esmMin((() => {
	init_errors();
	init_range();
}));
init_types$1();
init_errors();
init_exit_codes();
init_repository();
init_replace_file();
init_colors();
/** Options as a command line would give them. */
function argumentsOf(positionals, options) {
	const value = (name) => typeof options[name] === "string" ? options[name] : void 0;
	return {
		positionals,
		given: Object.keys(options).filter((name) => options[name] !== void 0),
		has: (name) => options[name] !== void 0,
		value,
		values: (name) => [value(name)].filter((text) => text !== void 0)
	};
}
function readPayload(env) {
	const file = env["GITHUB_EVENT_PATH"];
	if (file === void 0 || file === "") throw new UsageError("GITHUB_EVENT_PATH is not set", "this runs as a step of GitHub Actions");
	try {
		return JSON.parse((0, node_fs.readFileSync)(file, "utf8"));
	} catch {
		throw new UsageError("the event's payload cannot be read", "GITHUB_EVENT_PATH names a file of JSON");
	}
}
function counts({ findings, suppressed, summary }) {
	const bySeverity = SEVERITIES.toReversed().map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]);
	return {
		...Object.fromEntries(bySeverity),
		newSuppressions: findings.filter(({ newSuppression }) => newSuppression !== void 0).length,
		suppressed: suppressed.length,
		listed: summary.listed,
		scanned: summary.scanned
	};
}
async function scan(job, inputs, folder, io) {
	const notes = [];
	const tell = (note) => {
		notes.push(note);
		io.out(asLogText(`leakclerk: ${note}\n`));
	};
	if (job.kind === "nothing") {
		tell(job.why);
		return {
			status: EXIT.clean,
			notes
		};
	}
	let report;
	const inner = {
		...io,
		cwd: folder,
		out: io.out,
		err(text) {
			notes.push(text.replace(/^leakclerk: /, "").trimEnd());
			io.out(asLogText(text));
		},
		reported: (made) => report = made
	};
	const options = {
		config: inputs.config,
		rules: inputs.rules,
		baseline: inputs.baseline,
		"fail-on": inputs.failOn,
		format: "github"
	};
	if (job.kind === "tree") {
		tell("scanning the whole tree");
		const { run } = await Promise.resolve().then(() => (init_scan(), scan_exports));
		return {
			status: await run(argumentsOf([], options), inner),
			notes,
			...report === void 0 ? {} : { report }
		};
	}
	const git = {
		cwd: folder,
		ownRepository: false
	};
	if (job.kind === "history") {
		await showHistory(io.env, git);
		tell("scanning every object of the history");
		const { run } = await Promise.resolve().then(() => (init_history(), history_exports));
		return {
			status: await run(argumentsOf(["."], options), inner),
			notes,
			...report === void 0 ? {} : { report }
		};
	}
	const { base, head } = await showRange(job, io.env, git);
	tell(base === head ? `scanning the commit ${head}` : `scanning every commit in ${base}..${head}`);
	const { run } = await Promise.resolve().then(() => (init_diff(), diff_exports));
	return {
		status: await run(argumentsOf([`${base}..${head}`], {
			...options,
			policy: job.isProposal ? "merge-base" : "working-copy",
			"allow-new-suppressions": inputs.allowNewSuppressions || void 0
		}), inner),
		notes,
		...report === void 0 ? {} : { report }
	};
}
/** Where the checkout is. @throws UsageError when there is none */
function findCheckout(env, path) {
	const folder = (0, node_path.resolve)(env["GITHUB_WORKSPACE"] ?? ".", path);
	if (findTop(folder) !== void 0) return folder;
	throw new UsageError(`${path}: no repository is checked out there`, "put actions/checkout before this step, or name its folder in the input `path`");
}
/**
* @param io `env` holds what the runner tells
* @returns the status of the contract; nothing is thrown that the user could mend
*/
async function runAction(io) {
	const { env } = io;
	try {
		const inputs = readInputs(env);
		const folder = findCheckout(env, inputs.path);
		const { status, report, notes } = await scan(readJob(env["GITHUB_EVENT_NAME"] ?? "", readPayload(env), inputs.scan), inputs, folder, io);
		const file = (0, node_path.resolve)(env["GITHUB_WORKSPACE"] ?? ".", inputs.sarif ?? (0, node_path.join)(env["RUNNER_TEMP"] ?? ".", "leakclerk.sarif"));
		if (report !== void 0) {
			await replaceFile(file, Buffer.from(report$7(forUpload(report), {
				colors: NO_COLORS,
				quiet: true,
				verbose: false
			})), 420);
			writeSummary(env["GITHUB_STEP_SUMMARY"], jobSummary(report, notes));
		}
		writeOutputs(env["GITHUB_OUTPUT"], {
			status: String(status),
			counts: JSON.stringify(report === void 0 ? {} : counts(report)),
			findings: String(report?.findings.length ?? 0),
			sarif: report === void 0 ? "" : file
		});
		return status;
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		const { message, hint } = await complaintOf(error);
		io.out(`${errorCommand("leakclerk could not scan", [message, hint])}\n`);
		writeSummary(env["GITHUB_STEP_SUMMARY"], failureSummary(message, hint));
		writeOutputs(env["GITHUB_OUTPUT"], {
			status: String(EXIT.failure),
			counts: "{}",
			findings: "",
			sarif: ""
		});
		return EXIT.failure;
	}
}
init_exit_codes();
const noAnswer = () => Promise.resolve(null);
const io = {
	cwd: process.cwd(),
	env: process.env,
	version: "0.1.0",
	workerFile: (0, node_path.join)(__dirname, "worker.cjs"),
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stdout.write(asLogText(text)),
	outIsTerminal: false,
	errIsTerminal: false,
	inIsTerminal: false,
	ask: () => Promise.resolve(""),
	openAnswers: () => Promise.resolve({
		areKeys: false,
		next: noAnswer,
		line: noAnswer,
		close() {}
	})
};
function failWithBug(error) {
	process.exitCode = EXIT.failure;
	io.err(bugText(error));
}
process.once("uncaughtException", (error) => {
	failWithBug(error);
	process.exit(EXIT.failure);
});
process.once("SIGINT", () => process.exit(EXIT.sigint));
process.once("SIGTERM", () => process.exit(EXIT.sigterm));
process.exitCode = EXIT.failure;
runAction(io).then((status) => void (process.exitCode = status), failWithBug);
