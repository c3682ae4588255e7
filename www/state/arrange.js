// What becomes of a message's buttons when somebody edits them: pure values, without a page.

import { KINDS, isObject } from "./shape.js";

/** The longest id that is made of a label, in characters. */
const LONGEST = 40;

/**
 * The id for a button of this label: its words in plain letters, or a number where there are none; no other button has it.
 * `idFor("Falar com alguém", [])` is `"falar_com_alguem"`.
 *
 * @param {unknown} label What is no text has no words.
 * @param {unknown[]} others The other buttons.
 */
export function idFor(label, others) {
  const words = (typeof label === "string" ? label : "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const base = words?.join("_").slice(0, LONGEST).replace(/_+$/, "");
  const taken = new Set(others.map((other) => other?.id));
  const numbered = (number) => (base ? `${base}_${number}` : `option_${number}`);
  if (base && !taken.has(base)) return base;
  let number = base ? 2 : 1;
  while (taken.has(numbered(number))) number += 1;
  return numbered(number);
}

/**
 * A new button of this kind, with the label and the id of what stood in its place. Where a click brings an id back, one is made up.
 *
 * @param {unknown} [before]
 */
export function newButton(type, others, before) {
  const { label = "", id } = isObject(before) ? before : {};
  const own = KINDS[type] ?? "id";
  if (own !== "id") return { type, label, [own]: "" };
  const isFree = id !== undefined && id !== "" && !others.some((other) => other?.id === id);
  return { type, label, id: isFree ? id : idFor(label, others) };
}

/** The button with another label, and with the id that follows from it where `isMade` says that the id was made here, too. */
export function relabelled(button, label, others, isMade) {
  if (!isObject(button) || !isMade(button.id)) return { ...button, label };
  return { ...button, label, id: idFor(label, others) };
}

/** A button as it was, with the label of today; null where another has its id by now. */
export function again(was, label, others) {
  if (!was || others.some((other) => other?.id !== undefined && other.id === was.id)) return null;
  return label || was.label !== undefined ? { ...was, label } : was;
}

/**
 * The order of so many things when one of them is moved, as where each is now; null where nothing changes.
 *
 * @returns {number[] | null} `orderAfter(3, 0, 2)` is `[1, 2, 0]`.
 */
export function orderAfter(count, from, to) {
  if (to < 0 || to >= count || to === from) return null;
  const order = [...Array(count).keys()];
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
}

/** Places of buttons, as pointers, in a new order; those of buttons that are gone are gone, and places of anything else stay. */
export function placesAfter(places, order) {
  return [...places].flatMap((place) => {
    const [, index, end] = /^\/buttons\/(\d+)(.*)$/.exec(place) ?? [];
    if (index === undefined) return [place];
    const now = order.indexOf(Number(index));
    return now < 0 ? [] : [`/buttons/${now}${end}`];
  });
}

/** Which button has the focus once one is gone, of the `count` that are left; null where none is left. */
export const focusAfter = (gone, count) => (count ? Math.min(gone, count - 1) : null);

/**
 * A message in two, where reply buttons stand beside others: the first with the replies, the second with the rest, and both with
 * all else.
 *
 * @returns {[object, object] | null}
 */
export function split(message) {
  if (!isObject(message) || !Array.isArray(message.buttons)) return null;
  const isReply = (button) => isObject(button) && button.type === "reply";
  const replies = message.buttons.filter(isReply);
  const rest = message.buttons.filter((button) => !isReply(button));
  return replies.length && rest.length
    ? [
        { ...message, buttons: replies },
        { ...message, buttons: rest },
      ]
    : null;
}
