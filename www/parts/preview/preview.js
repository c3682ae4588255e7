/** A message as WhatsApp shows it, approximately: our own drawing, which judges nothing and shows whatever is there. */

import { element, prose } from "../../base/dom.js";
import { format } from "./format.js";
import { icon } from "./icons.js";
import { mediaElement } from "./media.js";
import { member, textOf } from "./values.js";

/** More is cut here, to keep the page quick; in characters and in buttons. */
const LONGEST = 16_384;
const MOST = 20;

const KINDS = ["reply", "url", "call", "copy"];

/**
 * @param {unknown} message Any value; what is missing, of another kind or too much is left out or said to be so.
 * @param {{ theme: "light" | "dark", web: boolean, texts: { preview: object }, note?: string,
 *   left?: Map<string, string> }} options `web`: as on WhatsApp Web,
 *   where reply buttons do not stand beside others (https://docs.ryzeapi.cloud/en/api/messages/buttons). `texts`: the page's.
 *   `note`: in place of our words on that, those of an issue. `left`: the parts that do not arrive, each with its reason.
 * @returns {HTMLElement}
 */
export function preview(message, { theme, web, texts: { preview: texts }, note, left }) {
  const figure = element("figure", { class: `preview ${theme}${web ? " web" : ""}` });
  const bubble = element("div", { class: "preview-bubble" });
  append(bubble, ofPart("/quote", quoteElement(member(message, "quote"), texts)));
  append(bubble, ofPart("/media", mediaElement(member(message, "media"), texts)));
  appendTitle(bubble, member(message, "title"), texts);
  const text = textOf(member(message, "text"));
  const shown = text.trim() ? textElement(text, texts) : element("p", { class: "preview-nothing", text: texts.noText });
  bubble.append(ofPart("/text", shown));
  const footer = textOf(member(message, "footer"));
  if (footer.trim()) bubble.append(ofPart("/footer", textBlock("preview-footer", footer, texts)));
  const time = element("div", { class: "preview-time", text: "12:34" });
  time.setAttribute("aria-hidden", "true");
  bubble.append(time);

  const column = element("div", { class: "preview-column" }, bubble);
  append(column, ...buttonElements(member(message, "buttons"), { web, texts, note }));
  for (const part of column.querySelectorAll("[data-part]")) {
    if (left?.has(part.dataset.part)) showMissing(part, left.get(part.dataset.part));
  }
  figure.append(element("div", { class: "preview-screen" }, column));
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
  const block = element("div", { class: "preview-text" });
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

function buttonElements(buttons, { web, texts, note }) {
  if (!Array.isArray(buttons) || buttons.length === 0) return [];
  const shown = buttons.slice(0, MOST);
  const kinds = new Set(buttons.map((button) => member(button, "type")));
  const isMixed = kinds.has("reply") && ["url", "call", "copy"].some((kind) => kinds.has(kind));
  const list = element("ul", { class: "preview-buttons" });
  for (const [index, button] of shown.entries()) {
    const isMissing = web && isMixed && member(button, "type") === "reply";
    list.append(ofPart(`/buttons/${index}`, buttonElement(button, { texts, isMissing })));
  }
  const left = buttons.length - shown.length;
  return [
    list,
    left > 0 ? element("p", { class: "preview-note", text: texts.more(left) }) : null,
    web && isMixed ? element("p", { class: "preview-note", text: note ?? texts.webNote }) : null,
  ];
}

function buttonElement(button, { texts, isMissing }) {
  const type = member(button, "type");
  const kind = KINDS.includes(type) ? type : null;
  const label = textOf(member(button, "label")).trim();
  const made = element("li", { class: "preview-button" });
  if (kind) append(made, icon(kind), element("span", { class: "unseen", text: `${texts.kinds[kind]}: ` }));
  if (label) made.append(textBlock("preview-label", label, texts));
  else made.append(element("span", { class: "preview-nothing", text: kind === "copy" ? texts.ownLabel : texts.noLabel }));
  if (isMissing) showMissing(made, texts.notOnWeb);
  return made;
}
