// From the core's records of issues (src/issue/record.rs) to issues in words.

import en from "./texts/en.js";
import words from "./texts/words.js";

// In the order of the core.
const POINTED_INTO = ["target", "options", "value"];
const LOSSES = [undefined, "reader", "sender", "shape"];
const LOCALES = ["en", "pt-BR", "es"];

// A line for each text, in the order of the languages' tables.
const numbers = words.split("\n");
const indexes = new Map(numbers.map((line, index) => [Number.parseInt(line), index]));

// What the languages of one version have in common.
const PRINT = /^en (.*)/.exec(en)[1];

// The texts as they were generated, of each language that was added; taken apart when its first issue is told.
const added = new Map();
const apart = new Map();

/** Adds the texts of a language, from `botonera/texts/…`; where it was required, the module has them as its default. */
export function addTexts(given) {
  const texts = given?.default ?? given;
  const [locale, print] = typeof texts === "string" ? texts.slice(0, texts.indexOf("\n")).split(" ") : [];
  if (!LOCALES.includes(locale) || print !== PRINT) throw new TypeError("not texts of this version of botonera");
  if (!added.has(locale)) added.set(locale, texts);
}
addTexts(en);

/** The errors and warnings of a result, in words. */
export function inWords(result) {
  result.errors = result.errors.map(issue);
  result.warnings = result.warnings.map(issue);
  return result;
}

/** An issue in words. */
export function issue([number, flags, code, path, figures, response, docs, fix, guess]) {
  const wanted = LOCALES[flags >> 6];
  const { text: textOf, keys } = language(added.has(wanted) ? wanted : "en");
  const { params: named, templates } = textOf(number);
  const params = {};
  const told = [];
  for (let at = 0; at < figures.length; at++) {
    const { name, mark } = named[at];
    const figure = figures[at];
    told.push(shown(figure, mark, keys));
    // What programs read. A figure that is not there was not found.
    if (figure !== null) params[name] = mark === "+" ? Number(figure) : figure;
  }
  const why = filled(templates[1], told);
  const loss = LOSSES[(flags >> 3) & 3];
  const issue = {
    code,
    severity: flags & 1 ? "error" : "warning",
    at: POINTED_INTO[(flags >> 1) & 3],
    path,
    pointer: pointer(path),
    message: filled(templates[0], told),
    why: flags & 32 ? `${why} ${keys.get("inferred")}` : why,
    help: filled(templates[2], told),
    params,
  };
  if (loss) issue.loss = loss;
  if (fix) issue.fix = fix;
  if (guess) issue.guess = guess;
  if (response) issue.response = response;
  if (docs) issue.docs = docs;
  return issue;
}

/** The path as a JSON Pointer (RFC 6901). */
function pointer(path) {
  let pointer = "";
  for (const step of path) pointer += `/${typeof step === "string" ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step}`;
  return pointer;
}

/** A figure as the texts show it. */
function shown(figure, mark, keys) {
  const word = (name) => (mark === "#" ? (keys.get(name) ?? name) : name);
  if (figure === null) return "";
  return Array.isArray(figure) ? figure.map(word).join(", ") : String(word(figure));
}

/** The template with the figures in its slots. */
function filled({ pieces, slots }, told) {
  let text = pieces[0];
  for (let index = 0; index < slots.length; index++) {
    const { at, one, many } = slots[index];
    const figure = told[at];
    text += (many === undefined ? figure : figure === "1" ? one : many) + pieces[index + 1];
  }
  return text;
}

function language(locale) {
  if (!apart.has(locale)) apart.set(locale, takenApart(added.get(locale)));
  return apart.get(locale);
}

/** The words of a language by their keys, and what finds a text of it by its number; each is cut at its slots once. */
function takenApart(lines) {
  const [, ...rest] = lines.split("\n");
  const keys = new Map(
    rest.slice(numbers.length * 3).map((line) => {
      const at = line.indexOf("=");
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
  const cut = new Map();
  const text = (number) => {
    if (!cut.has(number)) {
      const index = indexes.get(number);
      const params = numbers[index]
        .split(" ")
        .slice(1)
        .map((param) => (/^[#+]/.test(param) ? { name: param.slice(1), mark: param[0] } : { name: param }));
      cut.set(number, { params, templates: rest.slice(index * 3, index * 3 + 3).map((text) => template(text, params, keys)) });
    }
    return cut.get(number);
  };
  return { text, keys };
}

/** `{max}` is a slot, `{max:button|buttons}` one that bends a word, and `{leave-out}` a sentence that several texts share. */
function template(text, params, keys) {
  const pieces = [""];
  const slots = [];
  text.split(/[{}]/).forEach((piece, index) => {
    const [name, one, many] = index % 2 ? piece.split(/[:|]/) : [];
    const at = params.findIndex((param) => param.name === name);
    if (at >= 0) {
      slots.push({ at, one, many });
      pieces.push("");
    } else pieces[pieces.length - 1] += name === undefined ? piece : (keys.get(name) ?? "");
  });
  return { pieces, slots };
}
