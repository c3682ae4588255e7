/**
 * A command line's words, as a POSIX shell splits them (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html),
 * with bash's `$'…'`. Nothing is run: what would be filled in is handed to `expand`, or stays as it is written.
 */

import { braceEnd, matchAt } from "./strings.js";

/** Stands for a quotation mark where one means nothing; no text has it. */
const HIDDEN = "\ufdd2";

/** What stands between two commands. */
export const END = Symbol("end");

/**
 * @param {string} text
 * @param {(source: string) => string} [expand] What stands in the place of `$name`, `${name}` and `$(command)`.
 * @returns {{ words: (string | typeof END)[], input: string | null } | null} `input`: the last here-document. `null` where a
 *   quote does not end.
 */
export function shellWords(text, expand = (source) => source) {
  const words = [];
  let word = null;
  let input = null;
  let awaited = null;
  let isLiteral = false;
  let at = 0;
  const end = () => {
    if (word === null) return;
    if (awaited === "") awaited = word;
    else words.push(word);
    word = null;
  };
  const quote = (read) => {
    const piece = read(text, at, expand);
    if (piece) [word, at] = [(word ?? "") + piece.text, piece.end];
    return piece !== null;
  };

  while (at < text.length) {
    const sign = text[at];
    if (sign === "\n") {
      end();
      words.push(END);
      at += 1;
      if (awaited) [input, at] = hereDocument(text, at, awaited);
      if (awaited && !isLiteral) input = filledIn(input, expand);
      awaited = null;
    } else if (sign === " " || sign === "\t" || sign === "\r") {
      end();
      at += 1;
    } else if (sign === "|" || sign === ";" || sign === "&") {
      end();
      words.push(END);
      at += 1;
    } else if (sign === "#" && word === null) {
      at = lineEnd(text, at);
    } else if (text.startsWith("<<", at)) {
      end();
      awaited = "";
      isLiteral = /^<<-?[ \t]*["'\\]/.test(text.slice(at, at + 20));
      at += text[at + 2] === "-" ? 3 : 2;
    } else if (sign === "'") {
      if (!quote(single)) return null;
    } else if (sign === '"') {
      if (!quote(double)) return null;
    } else if (text.startsWith("$'", at)) {
      if (!quote(escaped)) return null;
    } else if (sign === "$" && expansionEnd(text, at) !== null) {
      const end = expansionEnd(text, at);
      word = (word ?? "") + expand(text.slice(at, end));
      at = end;
    } else if (sign === "\\") {
      const [next, length] = text.startsWith("\r\n", at + 1) ? ["\n", 3] : [text[at + 1] ?? "", 2];
      if (next !== "\n") word = (word ?? "") + next;
      at += length;
    } else {
      const plain = /[^\s|;&'"\\$<]*/y;
      plain.lastIndex = at + 1;
      const rest = plain.exec(text)[0];
      word = (word ?? "") + sign + rest;
      at += 1 + rest.length;
    }
  }
  end();
  return { words, input };
}

function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function hereDocument(text, from, delimiter) {
  for (let at = from; at < text.length;) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).trim() === delimiter) return [text.slice(from, at), end];
    at = end + 1;
  }
  return [text.slice(from), text.length];
}

/** A here-document without quotes about its end is filled in as a text between double quotes is, whose quotes mean nothing. */
function filledIn(text, expand) {
  const hidden = text.replaceAll('"', HIDDEN);
  return (double(`"${hidden}"`, 0, expand)?.text ?? hidden).replaceAll(HIDDEN, '"');
}

function single(text, at) {
  const end = text.indexOf("'", at + 1);
  return end < 0 ? null : { text: text.slice(at + 1, end), end: end + 1 };
}

function double(text, at, expand) {
  let read = "";
  for (let from = at + 1; ;) {
    const next = nextOf(text, from, /["\\$]/g);
    if (next < 0) return null;
    read += text.slice(from, next);
    if (text[next] === '"') return { text: read, end: next + 1 };
    if (text[next] === "$") {
      const end = expansionEnd(text, next);
      read += end === null ? "$" : expand(text.slice(next, end));
      from = end ?? next + 1;
      continue;
    }
    const after = text[next + 1] ?? "";
    if (after !== "\n") read += '$`"\\'.includes(after) ? after : `\\${after}`;
    from = next + 2;
  }
}

/** Where `$name`, `${name}` or `$(command)` ends; null where the sign is meant. */
function expansionEnd(text, at) {
  if (text.startsWith("${", at)) {
    const end = braceEnd(text, at + 2);
    return end === null ? null : end + 1;
  }
  const [found] = matchAt(/\$(?:[A-Za-z_]\w*|\((?:[^()"'\n]|"[^"\n]*"|'[^'\n]*'){0,500}\))/y, text, at) ?? [];
  return found ? at + found.length : null;
}

const SIGNS = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", e: "\x1b", E: "\x1b", f: "\f", v: "\v" };
const CODES = /x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})/y;

function escaped(text, at) {
  let read = "";
  let bytes = [];
  const add = (piece) => {
    if (bytes.length) read += new TextDecoder().decode(new Uint8Array(bytes));
    bytes = [];
    read += piece;
  };
  for (let from = at + 2; ;) {
    const next = nextOf(text, from, /['\\]/g);
    if (next < 0) return null;
    if (next > from) add(text.slice(from, next));
    if (text[next] === "'") {
      add("");
      return { text: read, end: next + 1 };
    }
    CODES.lastIndex = next + 1;
    const [code, byte, short, long, octal] = CODES.exec(text) ?? [];
    if (byte ?? octal) bytes.push(byte ? parseInt(byte, 16) : parseInt(octal, 8) & 255);
    else if (short) add(String.fromCharCode(parseInt(short, 16)));
    else if (long) add(parseInt(long, 16) <= 0x10ffff ? String.fromCodePoint(parseInt(long, 16)) : "\ufffd");
    else add(SIGNS[text[next + 1]] ?? text[next + 1] ?? "");
    from = next + 1 + (code?.length ?? 1);
  }
}

function nextOf(text, from, pattern) {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
