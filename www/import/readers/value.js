/**
 * A value as programs write it: objects and lists of JavaScript, Python, PHP, Ruby and PowerShell, texts that are put together, and
 * variables. Nothing is run: what is no literal becomes a variable of the message, by its name.
 */

import { matchAt, readString } from "./strings.js";
import { usesVariables } from "./variables.js";

/** Nothing that is sent is nested deeper. */
const DEEPEST = 64;
const LONGEST_TERM = 2_000;
const NONE = Symbol("none");
const WORDS = new Map(
  Object.entries({ true: true, True: true, false: false, False: false, null: null, None: null, nil: null, undefined: null }),
);
/** What turns a value into its text, which is read as the value. */
const WRITERS = /(?:JSON\s*\.\s*stringify|json\s*\.\s*dumps|json_encode|dict|array)\s*\(/y;
/** TypeScript's word for what a value is. */
const AS_TYPE = /\s+(?:as|satisfies)\s+[\w.]+(?:\[\])?/y;
const GAP = /(?:[\s\u00a0\ufeff]+|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]{0,5000}?\*\/)+/y;

/**
 * Reads the value that begins at `at`.
 *
 * @param {{ text: string, language: string, variables: object, effort: { left: number } }} given
 * @returns {{ value: unknown, end: number, isTwice: boolean } | null} `isTwice`: a member is given twice. How far the text was gone through
 *   is taken from the effort.
 */
export function readValue(given, at) {
  const source = { ...given, at, depth: 0, isTwice: false };
  const value = expression(source);
  given.effort.left -= source.at - at;
  return value === NONE ? null : { value, end: source.at, isTwice: source.isTwice };
}

function gap(source) {
  const found = matchAt(GAP, source.text, source.at);
  if (found) source.at += found[0].length;
}

function takes(source, sign) {
  gap(source);
  if (!source.text.startsWith(sign, source.at)) return false;
  source.at += sign.length;
  return true;
}

/** A literal, a variable, or several of them put together. */
function expression(source) {
  gap(source);
  const start = source.at;
  const parts = [];
  for (;;) {
    const part = operand(source);
    if (part === NONE) return wholeTerm(source, start);
    parts.push(part);
    if (!continues(source)) break;
  }
  source.at += matchAt(AS_TYPE, source.text, source.at)?.[0].length ?? 0;
  if (!atEnd(source)) return wholeTerm(source, start);
  if (parts.length === 1) return parts[0];
  return parts.every((part) => typeof part !== "object") ? parts.join("") : NONE;
}

/** Whether something is joined on, by a sign or, between texts, by none. */
function continues(source) {
  const { text, language } = source;
  const before = source.at;
  const wasString = /["'`]/.test(text[before - 1] ?? "");
  gap(source);
  const sign = text[source.at];
  const isPlus = sign === "+" && !/[+=]/.test(text[source.at + 1] ?? "");
  if (isPlus || (sign === "." && language === "php")) {
    source.at += 1;
    gap(source);
    return true;
  }
  if (wasString && language === "javascript" && /^(?:[rbuf]{0,2})["']/i.test(text.slice(source.at, source.at + 3))) return true;
  source.at = before;
  return false;
}

/** Whether an expression may end here. */
function atEnd(source) {
  const { text, at } = source;
  const found = matchAt(GAP, text, at)?.[0] ?? "";
  const next = text[at + found.length];
  return (
    next === undefined ||
    ",}]);".includes(next) ||
    text.startsWith("=>", at + found.length) ||
    (found.includes("\n") && !"?.|&".includes(next)) ||
    text.startsWith("|", at + found.length)
  );
}

function operand(source) {
  const { text, at, language } = source;
  const sign = text[at];
  if (sign === undefined || source.effort.left < 0) return NONE;
  const string = readString(source, at);
  if (string) {
    source.at = string.end;
    return string.value;
  }
  if (sign === "{") return within(source, 1, (inner) => object(inner, "}"));
  if (text.startsWith("@{", at)) return within(source, 2, (inner) => object(inner, "}"));
  if (sign === "[") return within(source, 1, (inner) => list(inner, "]"));
  if (text.startsWith("@(", at)) return within(source, 2, (inner) => list(inner, ")"));
  const number = matchAt(/-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/y, text, at);
  if (number) {
    source.at += number[0].length;
    return Number(number[0]);
  }
  const writer = matchAt(WRITERS, text, at);
  if (writer) {
    const inner = written(source, writer[0]);
    if (inner !== NONE) return inner;
    source.at = at;
  }
  if (sign === "(" && language !== "powershell") {
    const inner = within(source, 1, expression);
    if (inner !== NONE && takes(source, ")")) return inner;
    source.at = at;
  }
  return term(source);
}

/** What stands in the brackets of a call that writes a value; its other arguments say how. */
function written(source, call) {
  if (/^array/.test(call)) return within(source, call.length, (inner) => list(inner, ")"));
  const value = within(source, call.length, expression);
  if (typeof value !== "object" || value === null) return NONE;
  while (takes(source, ",")) {
    if (takes(source, ")")) return value;
    if (within(source, 0, expression) === NONE && !takes(source, "]")) return NONE;
  }
  return takes(source, ")") ? value : NONE;
}

function within(source, length, read) {
  if (source.depth >= DEEPEST) return NONE;
  source.depth += 1;
  source.at += length;
  const value = read(source);
  source.depth -= 1;
  return value;
}

function object(source, close) {
  const members = new Map();
  for (;;) {
    gap(source);
    if (takes(source, close)) return Object.fromEntries(members);
    if (isSpread(source)) {
      if (!separated(source, close)) return NONE;
      continue;
    }
    const name = key(source);
    if (name === null) return NONE;
    const value =
      takes(source, ":") || takes(source, "=>") || takes(source, "=") ? expression(source) : shorthand(source, name, close);
    if (value === NONE) return NONE;
    if (members.has(name)) source.isTwice = true;
    members.set(name, value);
    if (!separated(source, close)) return NONE;
  }
}

/** Passes over members that come from elsewhere: `...rest`, `**rest`. Which they are, nobody can tell. */
const isSpread = (source) => (takes(source, "...") || takes(source, "**")) && expression(source) !== NONE;

/** Passes over what stands between two members, which in PowerShell may be a line's end. */
function separated(source, close) {
  const before = source.at;
  if (takes(source, ",") || takes(source, ";")) return true;
  return (
    source.text.startsWith(close, source.at) ||
    (source.language === "powershell" && source.text.slice(before, source.at).includes("\n"))
  );
}

function key(source) {
  const string = readString(source, source.at);
  const name = string ? null : matchAt(/[\p{L}_$\d][\p{L}\p{N}_$-]*/uy, source.text, source.at);
  if (!string && !name) return null;
  source.at = string?.end ?? source.at + name[0].length;
  return string?.value ?? name[0];
}

/** `{ name }`, which is a variable and a member of one name. */
function shorthand(source, name, close) {
  gap(source);
  const next = source.text[source.at];
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) && (next === "," || next === close) ? source.variables.add(name) : NONE;
}

/** A list; one whose items have keys is PHP's way to write an object. */
function list(source, close) {
  const items = [];
  const members = new Map();
  for (;;) {
    if (takes(source, close)) break;
    const value = expression(source);
    if (value === NONE) return NONE;
    if (takes(source, "=>")) {
      const inner = expression(source);
      if (inner === NONE || typeof value === "object") return NONE;
      if (members.has(`${value}`)) source.isTwice = true;
      members.set(`${value}`, inner);
    } else items.push(value);
    if (!separated(source, close)) return NONE;
  }
  if (members.size && items.length) return NONE;
  return members.size ? Object.fromEntries(members) : items;
}

/** A part of an expression that is no literal: a word that means a value, or a variable with whatever is done to it. */
function term(source) {
  const start = source.at;
  const end = termEnd(source, start, true);
  const text = source.text.slice(start, end).trim();
  source.at = end;
  return meaning(source, text);
}

/** The whole of an expression that is not only literals put together, such as `name ?? "you"`. */
function wholeTerm(source, start) {
  if (/[{[@]/.test(source.text[start] ?? "{")) return NONE;
  const end = termEnd(source, start, false);
  const text = source.text.slice(start, end).trim();
  if (!usesVariables(text) || /^[\w$]+\s+[\w$]+/.test(text.replace(/^(?:new|await|not)\s+/, ""))) return NONE;
  source.at = end;
  return source.variables.add(text);
}

function meaning(source, text) {
  const word = text.replace(/^\$(?=(?:true|false|null)$)/i, "");
  if (WORDS.has(word)) return WORDS.get(word);
  if (/^\ufdd0\d+\ufdd1$/.test(text)) return text;
  const isWords =
    source.language !== "powershell" && /^[\p{L}\p{N}_$]+\s+[\p{L}\p{N}_$]/u.test(text.replace(/^(?:new|await|not)\s+/, ""));
  // A call of which nobody knows what it gives is better than nothing: somebody writes it anew, and has the rest.
  return text && !isWords && (usesVariables(text) || /^[\w$.]+\(.*\)$/s.test(text)) ? source.variables.add(text) : NONE;
}

/** Where a term ends: at what ends an expression, or, of a part, at what joins the next one on. */
function termEnd(source, start, isPart) {
  const text = source.text.slice(start, start + LONGEST_TERM);
  // It is looked for variables as well.
  source.effort.left -= 4 * text.length;
  const sign = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|[()[\]{},;\n+]|\s\.(?=[\s"'$])|=>/g;
  let depth = 0;
  for (let found; (found = sign.exec(text));) {
    const [token] = found;
    const end = start + found.index;
    if ("([{".includes(token)) depth += 1;
    else if (")]}".includes(token)) {
      if (depth === 0) return end;
      depth -= 1;
    } else if (depth === 0) {
      if (token === "," || token === ";" || token === "=>") return end;
      if (token === "\n" && !/^\s*[.+?|&]/.test(text.slice(found.index, found.index + 80))) return end;
      if (isPart && (token === "+" || (source.language === "php" && token.endsWith(".")))) return end;
    }
  }
  return start + text.length;
}
