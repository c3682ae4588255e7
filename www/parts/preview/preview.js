/** A message as WhatsApp shows it, approximately: our own drawing, which judges nothing and shows whatever is there. */

import { button, element, prose } from "../../base/dom.js";
import { format } from "./format.js";
import { icon } from "../../base/icons.js";
import { marked } from "../../state/variables.js";
import { mediaElement } from "./media.js";
import { member, textOf } from "./values.js";

/** More is cut here, to keep the page quick; in characters and in buttons. */
const LONGEST = 16_384;
const MOST = 20;

const KINDS = ["reply", "url", "call", "copy"];

/** A text of more than this is folded, as WhatsApp folds it: in characters, and in lines. */
const FOLDED = 700;
const FOLDED_LINES = 16;

/**
 * @param {unknown} message Any value; what is missing, of another kind or too much is left out or said to be so.
 * @param {{ theme: "light" | "dark", web?: boolean, texts: { preview: object }, risk?: import("botonera").Issue,
 *   left?: Map<string, string>, isWhole?: boolean, more?: () => void }} options `web`: as on WhatsApp Web, where what `risk` says of
 *   the reply buttons comes to pass. `texts`: the page's. `left`: the parts that do not arrive, each with its reason. `isWhole`: a
 *   long text is not folded; `more` unfolds it.
 * @returns {HTMLElement}
 */
export function preview(message, { theme, web = false, texts: { preview: texts }, risk, left, isWhole = false, more }) {
  const figure = element("figure", { class: `preview ${theme}${web ? " web" : ""}` });
  const bubble = element("div", { class: "preview-bubble" });
  append(bubble, ofPart("/quote", quoteElement(member(message, "quote"), texts)));
  append(bubble, ofPart("/media", mediaElement(member(message, "media"), texts)));
  appendTitle(bubble, member(message, "title"), texts);
  const text = textOf(member(message, "text"));
  const shown = text.trim() ? textElement(text, texts) : element("p", { class: "preview-nothing", text: texts.noText });
  bubble.append(ofPart("/text", shown));
  const isLong = text.length > FOLDED || text.split("\n", FOLDED_LINES + 1).length > FOLDED_LINES;
  if (isLong && more && !isWhole) {
    shown.classList.add("folded");
    bubble.append(button(texts.readMore, more, { class: "preview-more" }));
  }
  const footer = textOf(member(message, "footer"));
  if (footer.trim()) bubble.append(ofPart("/footer", textBlock("preview-footer", footer, texts)));
  const time = element("div", { class: "preview-time", text: "12:34" });
  time.setAttribute("aria-hidden", "true");
  bubble.append(time);

  const card = element("div", { class: "preview-card" }, bubble);
  const column = element("div", { class: "preview-column" }, card);
  const [list, ...notes] = buttonElements(member(message, "buttons"), { web, texts, risk });
  append(card, list);
  append(column, ...notes);
  for (const part of column.querySelectorAll("[data-part]")) {
    if (left?.has(part.dataset.part)) showMissing(part, left.get(part.dataset.part));
  }
  const bar = element(
    "div",
    { class: "preview-bar", "aria-hidden": "true" },
    icon("back", "preview-icon"),
    element("span", { class: "preview-avatar", text: texts.business[0] }),
    element("span", { class: "preview-name", text: texts.business }),
  );
  const screen = element("div", { class: "preview-screen", tabindex: 0, role: "group", "aria-label": texts.screen }, column);
  const input = element("div", { class: "preview-input", "aria-hidden": "true" }, element("span"), element("span"));
  figure.append(
    element(
      "div",
      { class: "preview-phone" },
      bar,
      screen, input,
    ),
  );
  markValues(screen);
  figure.append(element("figcaption", { text: web ? texts.captions.web[theme] : texts.captions.phone[theme] }));
  return figure;
}

function showMissing(part, why) {
  part.classList.add("missing");
  part.append(element("span", { class: "preview-badge" }, prose(why)));
}

/** Says of what part of the message an element is the picture. */
function ofPart(part, made) {
  if (made) made.dataset.part = part;
  return made;
}

/** Shows which words come from a variable, in texts that have them between marks. */
function markValues(screen) {
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = marked(node.data);
    if (!found) continue;
    const rest = document.createTextNode(found.after);
    node.replaceWith(found.before, element("mark", { class: "variable", text: found.value }), rest);
    walker.currentNode = rest.previousSibling;
  }
}

const append = (parent, ...children) => parent.append(...children.filter(Boolean));

function cut(text, texts) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… ${texts.cut}` : text;
}

function textBlock(name, text, texts) {
  const block = element("div", { class: name, text: cut(text, texts) });
  block.dir = "auto";
  return block;
}

function appendTitle(bubble, title, texts) {
  const text = textOf(title);
  if (text.trim()) bubble.append(ofPart("/title", textBlock("preview-title", text, texts)));
}

function textElement(text, texts) {
  const block = element("div", { class: "preview-text", tabindex: -1 });
  block.dir = "auto";
  block.append(format(cut(text, texts)));
  return block;
}

/** The message answered: all that is known of it is its id. */
function quoteElement(quote, texts) {
  if (typeof quote !== "object" || quote === null) return null;
  const isPrivate = member(quote, "private") === true;
  return element(
    "div",
    { class: "preview-quote" },
    element("strong", { text: isPrivate ? texts.answeredPrivately : texts.answered }),
    textBlock("preview-quoted", textOf(member(quote, "messageId")) || "…", texts),
  );
}

function buttonElements(buttons, { web, texts, risk }) {
  if (!Array.isArray(buttons) || buttons.length === 0) return [];
  const shown = buttons.slice(0, MOST);
  const list = element("ul", { class: "preview-buttons" });
  for (const [index, one] of shown.entries()) {
    const isMissing = web && risk !== undefined && member(one, "type") === "reply";
    list.append(ofPart(`/buttons/${index}`, buttonElement(one, { texts, isMissing })));
  }
  const left = buttons.length - shown.length;
  return [
    list,
    left > 0 ? element("p", { class: "preview-note", text: texts.more(left) }) : null,
    web && risk ? element("p", { class: "preview-note" }, prose(risk.why)) : null,
  ];
}

function buttonElement(button, { texts, isMissing }) {
  const type = member(button, "type");
  const kind = KINDS.includes(type) ? type : null;
  const label = textOf(member(button, "label")).trim();
  const made = element("li", { class: "preview-button" });
  if (kind) append(made, icon(kind, "preview-icon"), element("span", { class: "unseen", text: `${texts.kinds[kind]}: ` }));
  if (label) made.append(textBlock("preview-label", label, texts));
  else made.append(element("span", { class: "preview-nothing", text: kind === "copy" ? texts.ownLabel : texts.noLabel }));
  if (isMissing) showMissing(made, texts.notOnWeb);
  return made;
}
