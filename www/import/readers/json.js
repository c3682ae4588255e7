/** JSON as people paste it: with trailing commas, other blanks and other quotation marks. */

import { readJson } from "../../state/json-text.js";

/** The text as it is, and as it may have been meant, sign for sign. */
function formsOf(text) {
  const blanks = (form) => form.replace(/("(?:[^"\\\n]|\\.)*")|\u00a0/g, (_, string) => string ?? " ");
  const quotes = (form) => form.replace(/[\u201c-\u201f]/g, '"');
  const forms = [text];
  // Pages and chats put other blanks between, word processors other quotation marks.
  if (/,[\s\u00a0]*[}\]]/.test(text)) forms.push(withoutTrailingCommas(text));
  if (text.includes("\u00a0")) forms.push(blanks(text));
  if (/[\u201c-\u201f]/.test(text)) forms.push(quotes(text));
  if (forms.length > 2 || /[\u201c-\u201f]\s*,\s*[}\]]/.test(text)) forms.push(withoutTrailingCommas(blanks(quotes(text))));
  return forms;
}

/** Of a text that is meant as JSON, the form that goes furthest before it is none. */
export function nearestJson(text) {
  const reach = (form) => readJson(form).fault ?? Infinity;
  return formsOf(text.replace(/^\ufeff/, " ")).reduce((best, form) => (reach(form) > reach(best) ? form : best));
}

/** @returns {{ value: unknown, isMended: boolean } | { isTwice: true } | null} `isMended`: the text is no JSON as it stands. */
export function parseJson(text) {
  for (const form of formsOf(text)) {
    const { value, isTwice } = readJson(form);
    if (value !== undefined || isTwice) return { value, isTwice, isMended: form !== text };
  }
  return null;
}

/** The text with blanks for the commas before `}` and `]`, which programs allow and JSON does not. */
function withoutTrailingCommas(text) {
  const pieces = [];
  let from = 0;
  let comma = -1;
  const sign = /["\\,}\]]|[^\s"\\,}\]]/g;
  for (let found; (found = sign.exec(text));) {
    if (found[0] === '"') {
      sign.lastIndex = stringEnd(text, found.index);
      comma = -1;
    } else if (found[0] === ",") comma = found.index;
    else {
      if (comma >= 0 && (found[0] === "}" || found[0] === "]")) {
        pieces.push(text.slice(from, comma), " ");
        from = comma + 1;
      }
      comma = -1;
    }
  }
  return pieces.join("") + text.slice(from);
}

/** The end of what an opening bracket opens, as far as brackets and strings tell; null where it is not closed. */
export function bracketEnd(text, start) {
  const sign = /[[\]{}"]/g;
  sign.lastIndex = start;
  let depth = 0;
  for (let found; (found = sign.exec(text));) {
    if (found[0] === '"') sign.lastIndex = stringEnd(text, found.index);
    else depth += "[{".includes(found[0]) ? 1 : -1;
    if (depth === 0) return sign.lastIndex;
  }
  return null;
}

function stringEnd(text, start) {
  const sign = /["\\]/g;
  sign.lastIndex = start + 1;
  for (let found; (found = sign.exec(text));) {
    if (found[0] === '"') return found.index + 1;
    sign.lastIndex = found.index + 2;
  }
  return text.length;
}
