// The syntax tree of a JSON text, whole or not: what stands where.

import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import { pathOf as namesIn } from "../../../state/shape.js";

/** For how long a text is read on before what is known of it must do, in milliseconds: while one types, and when one waits. */
const SHORT = 100;
const LONG = 3000;

export const treeOf = (state, patience = SHORT) => ensureSyntaxTree(state, state.doc.length, patience) ?? syntaxTree(state);

const VALUES = ["Object", "Array", "String", "Number", "True", "False", "Null"];
const isValue = ({ name }) => VALUES.includes(name);
export const isContainer = ({ name }) => name === "Object" || name === "Array";

/** The text that a string's node stands for. */
function stringOf(state, { from, to }) {
  const text = state.sliceDoc(from, to);
  try {
    return JSON.parse(text);
  } catch {
    return text.replaceAll('"', "");
  }
}

const nameOf = (state, property) => (property.firstChild ? stringOf(state, property.firstChild) : undefined);

/** The values in an object or array: each with its key and, in an object, its name's node. */
export function* entriesOf(state, container) {
  let index = 0;
  for (let node = container.firstChild; node; node = node.nextSibling) {
    if (node.name === "Property") {
      const last = node.lastChild;
      yield { key: nameOf(state, node), name: node.firstChild, value: last && isValue(last) ? last : null };
    } else if (container.name === "Array" && isValue(node)) {
      yield { key: index++, name: null, value: node };
    }
  }
}

/** The text that a member of an object has, if it has one. */
export function textIn(state, object, name) {
  if (object.name !== "Object") return undefined;
  for (const { key, value } of entriesOf(state, object)) {
    if (key === name && value?.name === "String") return stringOf(state, value);
  }
  return undefined;
}

/** The containers around a node, outermost first: each with the key that leads on from it. */
export function wayTo(state, node) {
  const way = [];
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (outer.name === "Property") {
      way.unshift({ container: outer.parent, key: nameOf(state, outer) });
    } else if (outer.name === "Array") {
      let key = 0;
      for (let before = inner.prevSibling; before; before = before.prevSibling) key += isValue(before) ? 1 : 0;
      way.unshift({ container: outer, key });
    }
  }
  return way;
}

/** The path of the value that the cursor is in or at. */
export function pathAt(state, position) {
  const tree = treeOf(state);
  const [left, right] = [-1, 1].map((side) => tree.resolveInner(position, side));
  const nearest = isContainer(left) || left.name === "JsonText" || /[{}[\],:]/.test(left.name) ? right : left;
  let node = nearest;
  while (node.parent && !isValue(node) && node.name !== "Property") node = node.parent;
  if (node.name === "Property") node = node.firstChild;
  return wayTo(state, node).map(({ key }) => key);
}

/**
 * Where the values at some paths stand, found in one walk.
 *
 * @param {{ path: (string | number)[], isMember?: boolean }[]} wanted Of `isMember` the name is what is looked for.
 * @returns {{ from: number, to: number }[]} For a scalar the value; for what holds others its name, or its opening bracket; for
 *   what is not there the opening bracket of what it should stand in.
 */
export function placesOf(state, wanted) {
  const found = wanted.map(() => ({ from: 0, to: 0 }));
  const root = { inner: new Map(), indexes: [] };
  wanted.forEach(({ path }, index) => {
    let at = root;
    for (const key of path) {
      if (!at.inner.has(key)) at.inner.set(key, { inner: new Map(), indexes: [] });
      at = at.inner.get(key);
    }
    at.indexes.push(index);
  });

  const settle = ({ inner, indexes }, { from, to }, name) => {
    for (const index of indexes) found[index] = name && wanted[index].isMember ? { from: name.from, to: name.to } : { from, to };
    for (const next of inner.values()) settle(next, { from, to });
  };
  const walk = (at, value, name) => {
    const own = value && isContainer(value) ? (name ?? { from: value.from, to: value.from + 1 }) : (value ?? name);
    settle(at, own, name);
    if (!at.inner.size || !value || !isContainer(value)) return;
    for (const next of at.inner.values()) settle(next, { from: value.from, to: value.from + 1 });
    for (const entry of entriesOf(state, value)) {
      const next = at.inner.get(entry.key);
      if (next) walk(next, entry.value, entry.name);
    }
  };
  const top = treeOf(state).topNode.firstChild;
  if (top && isValue(top)) walk(root, top, null);
  return found;
}

/** A pointer as a path; whether a number is an index, only the text can tell. */
export function pathOf(state, pointer) {
  let node = treeOf(state, LONG).topNode.firstChild;
  return namesIn(pointer).map((name) => {
    const key = node?.name === "Array" ? Number(name) : name;
    node = node && isContainer(node) ? [...entriesOf(state, node)].find((entry) => entry.key === key)?.value : null;
    return key;
  });
}
