import { button, element, iconButton } from "../../base/dom.js";
import { icon } from "../../base/icons.js";
import { at } from "../../state/shape.js";

/**
 * A part that a message need not have: folded into a button that adds it, until the message has it or somebody opens it.
 *
 * @param {import("./form.js").Context} context
 * @param {{ name: string, part: { element: HTMLElement, update: (model: object) => void }, begin?: () => void }} given
 *   `name` is the member's, `begin` puts something there when it is opened.
 */
export function optional({ texts, view, edit, message, places, done }, { name, part, begin }) {
  const label = texts.chips[name];
  const chip = button(undefined, open, { class: "chip", "data-adds": name }, icon("plus"), element("span", { text: label }));
  const away = iconButton("close", texts.takeOut(label), takeOut);
  const whole = element("div", { class: "optional" }, part.element, away);
  let model;

  function open() {
    view.opened.add(name);
    begin?.();
    draw();
    (places.get(`/${name}/url`) ?? places.get(`/${name}`))?.focus();
  }
  function takeOut() {
    view.opened.delete(name);
    const was = at(message(), [name]);
    if (was !== undefined) edit([name], undefined);
    draw();
    chip.focus();
    if (was !== undefined) done(texts.takenOut(label));
  }
  function draw() {
    const isThere = view.opened.has(name) || at(model.message, [name]) !== undefined;
    chip.hidden = isThere;
    whole.hidden = !isThere;
  }
  // What is being written is not folded when it is emptied.
  whole.addEventListener("focusin", () => view.opened.add(name));
  // An issue leads here, though nothing is there.
  whole.addEventListener("reveal", () => {
    view.opened.add(name);
    draw();
  });

  return {
    chip,
    element: whole,
    update(next) {
      model = next;
      part.update(model);
      draw();
    },
  };
}
