/**
 * WhatsApp's text formatting, as its help page tells it (https://faq.whatsapp.com/539178204879377), read into plain data and
 * shown as elements. What that page leaves open is told at the function that decides it.
 */

import { element, link } from "../../base/dom.js";

/**
 * @typedef {string
 *   | { type: "bold" | "italic" | "strike", nodes: Inline[] }
 *   | { type: "code" | "monospace", text: string }
 *   | { type: "link", text: string, url: string }} Inline
 * @typedef {{ type: "lines" | "quote" | "bullets", lines: Inline[][] }
 *   | { type: "numbers", lines: Inline[][], numbers: number[] }} Block
 */

const STYLES = { "*": "bold", _: "italic", "~": "strike" };
const TAGS = { bold: "strong", italic: "em", strike: "s" };
const FENCE = "```";

/**
 * The text as elements. Nothing of it can become markup: texts are set as texts, links lead to `http` and `https` only.
 *
 * @param {string} text
 * @returns {DocumentFragment}
 */
export function format(text) {
  const fragment = document.createDocumentFragment();
  for (const block of parse(text)) fragment.append(blockElement(block));
  return fragment;
}

/** The words of a text, without WhatsApp's marks. */
export const plain = (text) => format(text).textContent;

/**
 * The text as data, in time that grows with its length.
 *
 * @param {string} text
 * @returns {Block[]}
 */
export function parse(text) {
  const blocks = [];
  for (const parts of splitLines(text)) {
    const { type, number } = takePrefix(parts);
    const last = blocks.at(-1);
    const block = last?.type === type ? last : { type, lines: [], ...(type === "numbers" && { numbers: [] }) };
    if (block !== last) blocks.push(block);
    block.lines.push(inline(parts));
    if (type === "numbers") block.numbers.push(number);
  }
  return blocks;
}

/** Lines of texts and monospace; only monospace may hold line breaks. */
function splitLines(text) {
  const lines = [[]];
  const add = (piece) => {
    const [first, ...more] = piece.split(/\r\n|\r|\n/);
    lines.at(-1).push(first);
    for (const line of more) lines.push([line]);
  };
  let from = 0;
  for (;;) {
    const start = text.indexOf(FENCE, from);
    const end = start < 0 ? -1 : text.indexOf(FENCE, start + FENCE.length + 1);
    if (end < 0) break;
    const inside = text.slice(start + FENCE.length, end);
    if (inside.trim()) {
      add(text.slice(from, start));
      lines.at(-1).push({ type: "monospace", text: inside });
    } else {
      add(text.slice(from, end + FENCE.length));
    }
    from = end + FENCE.length;
  }
  add(text.slice(from));
  return lines;
}

/** Takes what makes the line a list's item or a quote away from its first part. */
function takePrefix(parts) {
  const [, mark, number] = /^(>|[-*]|(\d{1,9})\.) /.exec(parts[0]) ?? [];
  const bare = mark === undefined || (parts.length === 1 && parts[0].slice(mark.length).trim() === "");
  if (bare) return { type: "lines" };
  parts[0] = parts[0].slice(mark.length + 1);
  if (number !== undefined) return { type: "numbers", number: Number(number) };
  return { type: mark === ">" ? "quote" : "bullets" };
}

/**
 * A line's styles. A mark begins one behind what is no letter or digit and before what is no blank; it ends one behind what is
 * no blank and before what is no letter or digit. A style does not hold itself, so nothing nests deeper than there are styles.
 */
function inline(parts) {
  const frames = [{ nodes: [] }];
  const add = (node) => {
    const { nodes } = frames.at(-1);
    if (typeof node === "string" && typeof nodes.at(-1) === "string") nodes[nodes.length - 1] += node;
    else if (node !== "") nodes.push(node);
  };
  const unmark = (index) => {
    const [{ mark, nodes }] = frames.splice(index, 1);
    const above = frames.splice(index);
    [mark, ...nodes].forEach(add);
    frames.push(...above);
  };
  const close = (index) => {
    while (frames.length > index + 1) unmark(frames.length - 1);
    const { mark, nodes } = frames.pop();
    add({ type: STYLES[mark], nodes });
  };

  parts.forEach((part, index) => {
    if (typeof part !== "string") return add(part);
    for (const token of tokens(part)) {
      const { mark, at } = token;
      if (mark === undefined) {
        add(token.node);
        continue;
      }
      const before = at > 0 ? codePointBefore(part, at) : index > 0 ? "`" : "";
      const after = at + 1 < part.length ? String.fromCodePoint(part.codePointAt(at + 1)) : index + 1 < parts.length ? "`" : "";
      const open = frames.findIndex((frame) => frame.mark === mark);
      if (open > 0 && frames.length - 1 >= open && hasContent(frames, open) && isSolid(before) && !isWord(after)) close(open);
      else if (!isWord(before) && isSolid(after)) {
        if (open > 0) unmark(open);
        frames.push({ mark, nodes: [] });
      } else add(mark);
    }
  });
  while (frames.length > 1) unmark(frames.length - 1);
  return frames[0].nodes;
}

const hasContent = (frames, index) => frames.length > index + 1 || frames[index].nodes.length > 0;
const isWord = (character) => /^[\p{L}\p{N}\p{M}]$/u.test(character);
const isSolid = (character) => character !== "" && !/^\s$/u.test(character);

function codePointBefore(text, at) {
  const pair = text.slice(Math.max(0, at - 2), at);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1);
}

/** Marks with their places, and what no mark works in: code, links, plain text. */
function* tokens(text) {
  const special = /[*_~`]|\bhttps?:\/\/[^\s<>"`]+/giu;
  let from = 0;
  for (let found; (found = special.exec(text)); ) {
    const at = found.index;
    let length = 1;
    let node;
    if (found[0] === "`") {
      const end = text.indexOf("`", at + 1);
      if (end < 0 || !text.slice(at + 1, end).trim()) continue;
      length = end + 1 - at;
      node = { type: "code", text: text.slice(at + 1, end) };
    } else if (found[0].length > 1) {
      const shown = withoutTail(found[0]);
      const url = address(shown);
      special.lastIndex = at + shown.length;
      if (!url) continue;
      length = shown.length;
      node = { type: "link", text: shown, url };
    }
    if (at > from) yield { node: text.slice(from, at) };
    yield node ? { node } : { mark: found[0], at };
    from = at + length;
    special.lastIndex = from;
  }
  if (from < text.length) yield { node: text.slice(from) };
}

/** The link without the marks and the punctuation that end a sentence. */
function withoutTail(text) {
  let end = text.length;
  const tail = text.includes("(") ? ".,;:!?'*_~]}" : ".,;:!?'*_~]})";
  while (end > 0 && tail.includes(text[end - 1])) end -= 1;
  return text.slice(0, end);
}

/** The address as browsers read it; `null` where they read none. */
function address(text) {
  try {
    return new URL(text).href;
  } catch {
    return null;
  }
}

function blockElement({ type, lines, numbers }) {
  if (type === "bullets" || type === "numbers") {
    const list = element(type === "bullets" ? "ul" : "ol");
    lines.forEach((line, index) => {
      const item = fill(element("li"), line);
      if (numbers) item.value = numbers[index];
      list.append(item);
    });
    return list;
  }
  const block = element(type === "quote" ? "blockquote" : "p");
  lines.forEach((line, index) => {
    if (index > 0) block.append(element("br"));
    fill(block, line);
  });
  // A break that ends a block makes no line of its own.
  if (lines.at(-1).length === 0) block.append(element("br"));
  return block;
}

/** One by one, for arguments are limited. */
function fill(parent, nodes) {
  for (const node of nodes) parent.append(inlineElement(node));
  return parent;
}

function inlineElement(node) {
  if (typeof node === "string") return document.createTextNode(node);
  if (node.type === "link") return link(node.url, node.text);
  if (node.type === "code") return element("code", { text: node.text });
  if (node.type === "monospace") return element("code", { class: "monospace", text: node.text });
  return fill(element(TAGS[node.type]), node.nodes);
}
