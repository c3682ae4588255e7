/** A cURL command's URL and body (https://curl.se/docs/manpage.html). Nothing else of it is kept: credentials stand in the rest. */

import { cmdWords, isForCmd } from "./cmd.js";
import { END, shellWords } from "./shell.js";

/** One-letter options that have a value. */
const WITH_VALUE = "AbcCdDeEFhHKmoPQrtTuUwxXyYz";
const DATA = ["--data", "--data-raw", "--data-binary", "--data-ascii", "--json", "-d"];

/** Lines in which a script gives names their values, or its functions, before it comes to the command: ours does. */
const PREPARED = /^(?:[ \t]*(?:#[^\n]*|\w+\(\)[ \t]*\{[^\n]*\}|\w+=(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])*)?[ \t]*\n)+/;
const commandOf = (text) => text.replace(PREPARED, "");

/** Whether the text begins like a cURL command, or like a pipe into one. */
export const isCurl = (text) => /^[ \t]*(?:[$>%][ \t]+)?(?:printf\b|(?:\w+=\S*[ \t]+)*curl(?:\.exe)?\s)/i.test(commandOf(text));

/**
 * @param {string} source
 * @param {{ add: (expression: string) => string }} variables What the shell would fill in.
 * @returns {{ urls: string[], body: string } | { reason: "curl-broken" | "curl-without-body" }}
 */
export function readCurl(source, variables) {
  const text = commandOf(source);
  const found = isForCmd(text)
    ? { words: cmdWords(text), input: null }
    : shellWords(text, (filled) => variables.add(filled.replace(/["']/g, "").replace(/^\$\{(\w+)[^]*$/, "$$$1")));
  if (!found?.words) return { reason: "curl-broken" };
  const { words } = found;
  const start = words.findIndex((word) => typeof word === "string" && /^curl(?:\.exe)?$/i.test(word));
  if (start < 0) return { reason: "curl-broken" };
  const end = words.indexOf(END, start);
  const { urls, data } = options(words.slice(start + 1, end < 0 ? words.length : end));
  const given = found.input ?? piped(words.slice(0, start));
  const parts = data.map(({ isFile, text }) => (isFile ? (text === "@-" ? given : null) : text));
  if (parts.length === 0 || parts.includes(null)) return { reason: "curl-without-body" };
  return { urls, body: parts.join("&") };
}

/** What `printf %s …` hands on. */
function piped(words) {
  const at = words.lastIndexOf("printf");
  return at >= 0 && typeof words[at + 2] === "string" ? words[at + 2] : null;
}

function options(words) {
  const urls = [];
  const data = [];
  const take = (name, value) => {
    if (name === "--url") urls.push(value);
    else if (DATA.includes(name)) data.push({ isFile: name !== "--data-raw" && value.startsWith("@"), text: value });
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word.startsWith("--")) {
      const [, name, value] = /^(--[\w-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
      if (name === "--url" || DATA.includes(name)) take(name, value ?? words[(at += 1)] ?? "");
    } else if (/^-./.test(word)) {
      const letter = [...word].findIndex((one, index) => index > 0 && WITH_VALUE.includes(one));
      if (letter > 0) take(`-${word[letter]}`, word.slice(letter + 1) || (words[(at += 1)] ?? ""));
    } else urls.push(word);
  }
  return { urls, data };
}
