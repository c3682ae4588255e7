// Names and values offered where the cursor is, also in a text that is not yet JSON.

import { startCompletion } from "@codemirror/autocomplete";
import { element, prose } from "../../../base/dom.js";
import { inner, membersOf, schemasFor, valuesOf } from "./schema.js";
import { entriesOf, isContainer, textIn, treeOf, wayTo } from "./tree.js";

/**
 * A source of completions.
 *
 * @param {() => object | undefined} schema
 * @param {{ required: string, describe: (names: string[], value?: unknown) => string | undefined }} texts
 */
export const completions = (schema, texts) => (context) => {
  const { state, pos, explicit } = context;
  const root = schema();
  const token = tokenAt(state, pos);
  if (!root || !token || (!explicit && token.from === pos && !token.quoted)) return null;
  const start = token.quoted ? token.from - 1 : token.from;
  const place = placeAt(state, start);
  if (!place) return null;

  const schemas = schemasAt(state, root, place);
  const names = place.way.map(({ key }) => key).filter((key) => typeof key === "string");
  const options = place.isName
    ? nameOptions(state, schemas, place, { ...texts, start, names })
    : valueOptions(schemas, { explicit, quoted: token.quoted, describe: (value) => texts.describe(names, value) });
  return options.length ? { from: token.from, options, validFor: /^[^"\\\n{}[\],:]*$/ } : null;
};

function nameOptions(state, schemas, { container }, { start, names, required, describe }) {
  const taken = new Set();
  for (const { key, name } of entriesOf(state, container)) if (name && name.from !== start) taken.add(key);
  for (const name of namesBehind(state.sliceDoc(start, start + FAR))) taken.add(name);
  return membersOf(schemas)
    .filter(({ name }) => !taken.has(name))
    .map((member, index) => ({
      label: member.name,
      detail: member.required ? required : undefined,
      info: described(describe([...names, member.name]), member.schema.description),
      boost: (member.required ? 50 : 0) - index,
      apply: (view, _, from, to) => insertMember(view, from, to, member),
    }));
}

/**
 * The names of the members that stand behind a place in an object, as far as its brackets tell: while a text is broken, as `{ "| "to": 1 }`
 * is, the tree does not have them.
 */
function namesBehind(text) {
  const names = [];
  let depth = 0;
  // The first string is the one that is being written, perhaps with its colon.
  const own = /^"(?:[^"\\\n]|\\.)*(?:"(?:\s*:)?)?/.exec(text)?.[0].length ?? 0;
  for (const { 0: sign } of text.slice(own).matchAll(/"(?:[^"\\\n]|\\.)*"\s*:?|[[\]{}]/g)) {
    if (/^[[{]/.test(sign)) depth += 1;
    else if (/^[\]}]/.test(sign)) depth -= 1;
    else if (depth === 0 && sign.endsWith(":")) names.push(sign.slice(1, sign.lastIndexOf('"')));
    if (depth < 0) break;
  }
  return names;
}

function valueOptions(schemas, { explicit, quoted, describe }) {
  const seen = new Set();
  return valuesOf(schemas)
    .filter(({ value, certain }) => (certain || explicit) && (!quoted || typeof value === "string"))
    .map(({ value, schema }, index) => {
      const isObject = typeof value === "object" && value !== null;
      return {
        label: isObject ? (value.type ?? schema.title ?? "{ }") : `${value}`,
        detail: isObject ? "{ … }" : undefined,
        info: described(describe(isObject ? value.type : value), schema.description),
        boost: -index,
        apply: (view, _, from, to) => insertValue(view, from, to, value),
      };
    })
    .filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** The schema's own words are English. */
const described = (own, foreign) =>
  own ? () => element("p", {}, prose(own)) : foreign ? () => element("p", { lang: "en" }, prose(foreign)) : undefined;

/** Where the word or string begins that the cursor is in, behind its quotation mark. */
function tokenAt(state, pos) {
  const left = treeOf(state).resolveInner(pos, -1);
  if (left.name === "String" || left.name === "PropertyName") {
    return pos < left.to ? { from: left.from + 1, quoted: true } : null;
  }
  const line = state.doc.lineAt(pos);
  const before = line.text.slice(0, pos - line.from);
  // No string of JSON goes beyond its line.
  for (const { index, 0: string } of before.matchAll(/"(?:[^"\\]|\\.)*(?:"|$)/g)) {
    if (index + string.length === before.length && (string.length === 1 || !string.endsWith('"'))) {
      return { from: line.from + index + 1, quoted: true };
    }
  }
  return { from: pos - /[\w$.+-]*$/.exec(before)[0].length, quoted: false };
}

/** How far back is looked for what stands before the cursor. */
const FAR = 2000;

/** What a token at this place would be: a name in an object, or a value. */
function placeAt(state, start) {
  const before = state.sliceDoc(Math.max(0, start - FAR), start).trimEnd();
  const sign = before.at(-1);
  if (!sign) return start > FAR ? null : { way: [], isName: false };
  const end = start - (Math.min(start, FAR) - before.length);
  let node = treeOf(state).resolveInner(end, -1);
  if (sign === ":") {
    while (node && node.name !== "Property") node = node.parent;
    return node && { way: wayTo(state, node.firstChild), isName: false };
  }
  const isClosed = () => /[}\]]/.test(node.lastChild?.name) && node.to <= end;
  while (node && (!isContainer(node) || isClosed())) node = node.parent;
  if (!node || !(/[{[,]/.test(sign) || isValueEnd(treeOf(state).resolveInner(end, -1)))) return null;
  const way = wayTo(state, node);
  return node.name === "Object"
    ? { container: node, way, isName: true }
    : { way: [...way, { container: node, key: 0 }], isName: false };
}

/** Whether a value ends with this node, so that only a comma is missing. */
const isValueEnd = ({ name }) => /^(?:String|Number|True|False|Null|[}\]])$/.test(name);

function schemasAt(state, root, { way, container, isName }) {
  let schemas = [root];
  way.forEach(({ container: outer, key }, index) => {
    // What is being written does not decide what else it could be.
    const isOwn = (name) => !isName && index === way.length - 1 && name === key;
    schemas = inner(
      schemas.flatMap((schema) => schemasFor(schema, (name) => (isOwn(name) ? undefined : textIn(state, outer, name)))),
      key,
    );
  });
  return schemas.flatMap((schema) => schemasFor(schema, container && ((name) => textIn(state, container, name))));
}

function insertMember(view, from, to, { name, empty, isChoice }) {
  const { doc } = view.state;
  const [start, end] = withQuotes(view.state, from, to);
  const isNamed = /^\s*:/.test(doc.sliceString(end, end + FAR));
  insert(view, start, end, JSON.stringify(name), isNamed ? undefined : empty, !isNamed);
  if (isChoice && !isNamed) startCompletion(view);
}

const insertValue = (view, from, to, value) => insert(view, ...withQuotes(view.state, from, to), "", value, true);

/** Writes a name, a value or both, with the commas that are missing around them, and puts the cursor where one goes on. */
function insert(view, start, end, name, value, isWhole) {
  const { doc } = view.state;
  const line = doc.lineAt(start);
  const indent = /^\s*/.exec(line.text)[0];
  const before = doc.sliceString(Math.max(0, start - FAR), start);
  const after = doc.sliceString(end, end + FAR);
  const json = value === undefined ? "" : JSON.stringify(value, null, 2);
  const isAlone = !name && /\[$/.test(before) && /^\]/.test(after) && json.startsWith("{");
  const margin = isAlone ? `\n${indent}  ` : `\n${indent}`;
  const written = (name ? name + (json && ": ") : "") + json.replaceAll("\n", margin);
  const comma = isWhole && /^\s*["{[\w-]/.test(after) ? "," : "";
  const changes = [{ from: start, to: end, insert: (isAlone ? margin : "") + written + comma + (isAlone ? `\n${indent}` : "") }];
  const isAfterValue = /["}\]\w]\s*$/.test(before);
  const previous = start - (before.length - before.trimEnd().length);
  if (isWhole && isAfterValue) changes.unshift({ from: previous, insert: "," });

  const at = start + (isWhole && isAfterValue ? 1 : 0) + (isAlone ? margin.length : 0);
  const gap = /(?<=: )(?:""|\[\]|\{\})|^(?:\[\]|\{\})$/.exec(written);
  const isPlain = name && gap === null && json && typeof value !== "object";
  const anchor = gap ? at + gap.index + 1 : isPlain ? at + written.length - json.length : at + written.length;
  view.dispatch({
    changes,
    selection: { anchor, head: isPlain ? at + written.length : anchor },
    scrollIntoView: true,
    userEvent: "input.complete",
  });
}

/** What is to be replaced: of a string all of it, wherever in it the cursor is. */
function withQuotes(state, from, to) {
  if (state.sliceDoc(from - 1, from) !== '"') return [from, to];
  const string = treeOf(state).resolveInner(from, 1);
  return [from - 1, string.from === from - 1 && /^(?:String|PropertyName)$/.test(string.name) ? string.to : to];
}
