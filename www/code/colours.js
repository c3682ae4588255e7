/**
 * What the parts of a program are, for their colours. To be imported when a text is first seen.
 */

import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import go from "highlight.js/lib/languages/go";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import powershell from "highlight.js/lib/languages/powershell";
import python from "highlight.js/lib/languages/python";

/** Languages distinguish more than the eye does. What is not named here has the colour of the text. */
const LOOKS = {
  comment: "comment",
  doctag: "comment",
  meta: "comment",
  keyword: "keyword",
  string: "string",
  regexp: "string",
  char: "string",
  number: "value",
  literal: "value",
  symbol: "value",
  attr: "name",
  property: "name",
  built_in: "call",
  title: "call",
  type: "call",
  variable: "variable",
};

/** Takes down pieces of text with what they are. The highlighter would make HTML, which loses some line ends when it is read. */
class Pieces {
  pieces = [];
  #inside = [];

  addText(text) {
    if (text) this.pieces.push({ text, look: LOOKS[this.#inside.at(-1)?.split(".")[0]] ?? null });
  }
  openNode(scope) {
    this.#inside.push(scope);
  }
  closeNode() {
    this.#inside.pop();
  }
  startScope(scope) {
    this.openNode(scope);
  }
  endScope() {
    this.closeNode();
  }
  __addSublanguage({ pieces }) {
    this.pieces.push(...pieces);
  }
  finalize() {}
  toHTML() {
    return "";
  }
}

highlighter.configure({ __emitter: Pieces });
for (const [name, language] of Object.entries({ bash, go, javascript, json, powershell, python }))
  highlighter.registerLanguage(name, language);

/**
 * The pieces of a text, which are the whole of it in its order.
 *
 * @param {string} text
 * @param {string} language
 * @returns {{ text: string, look: string | null }[]}
 */
export const piecesOf = (text, language) => highlighter.highlight(text, { language, ignoreIllegals: true })._emitter.pieces;
