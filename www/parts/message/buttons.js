import { announce } from "../../base/announce.js";
import { button, element, setText } from "../../base/dom.js";
import { createCounter, field, issueSlot, mostOf, openSelect } from "./field.js";
import { reorderable } from "./reorder.js";
import { KINDS, at, buttonsOf, isObject, newButton } from "../../state/shape.js";

const line = (properties) => element("input", { type: "text", autocomplete: "off", dir: "auto", ...properties });
const INPUTS = { url: { inputmode: "url", placeholder: "https://" }, phone: { inputmode: "tel", placeholder: "+5511999999999" } };

/** The list of the message's buttons: add, remove, reorder, and a form for each. */
export function buttonList(context) {
  const { texts, edit, message, done, places, fresh, toFillIn } = context;
  const all = () => buttonsOf(message());
  const list = element("ol", { class: "buttons" });
  const heading = element("h3", { text: texts.buttons, id: "buttons-heading", tabindex: -1 });
  const counter = createCounter(texts);
  const slot = issueSlot("/buttons", context);
  const add = button(
    texts.addButton,
    () => {
      const index = all().length;
      const kind = kindOf(all().at(-1));
      const made = newButton(KINDS[kind] ? kind : "reply", all());
      toFillIn(made, `/buttons/${index}`);
      edit(["buttons"], [...all(), made]);
      places.get(`/buttons/${index}/label`)?.focus();
    },
    { class: "add" },
  );
  places.set("/buttons", add);
  let editors = [];

  /** Puts the buttons in this order of where they are now; one that is not in it is gone. What is fresh goes with its button. */
  const arrange = (order) => {
    const moved = [...fresh].flatMap((place) => {
      const [, index, end] = /^\/buttons\/(\d+)(.*)$/.exec(place) ?? [];
      if (index === undefined) return place;
      const now = order.indexOf(Number(index));
      return now < 0 ? [] : `/buttons/${now}${end}`;
    });
    fresh.clear();
    moved.forEach((place) => fresh.add(place));
    edit(
      ["buttons"],
      order.map((index) => all()[index]),
    );
  };
  const move = (from, to) => {
    const order = [...all().keys()];
    if (to < 0 || to >= order.length || to === from) return false;
    order.splice(to, 0, ...order.splice(from, 1));
    arrange(order);
    announce(texts.moved(to + 1, order.length));
    return true;
  };
  const remove = (index) => {
    arrange([...all().keys()].filter((other) => other !== index));
    done(texts.removed(index + 1));
    (editors[Math.min(index, editors.length - 1)]?.first ?? add).focus();
  };
  reorderable(list, move);

  return {
    element: element(
      "section",
      { class: "stack tight", "aria-labelledby": heading.id },
      element("div", { class: "row spread" }, heading, counter.element),
      slot.list,
      list,
      add,
    ),
    update(model) {
      const buttons = buttonsOf(model.message);
      counter.update(buttons.length, mostOf(model.endpoint, "buttons", buttons));
      slot.update(model.issues.filter(({ pointer, at }) => pointer === "/buttons" && at === "value"));
      for (const { forget, element } of editors.splice(buttons.length)) {
        forget();
        element.remove();
      }
      buttons.forEach((_, index) => {
        if (!editors[index]) {
          editors[index] = editor(context, { index, move, remove });
          list.append(editors[index].element);
        }
        editors[index].update(model, buttons.length);
      });
    },
  };
}

const kindOf = (value) => (isObject(value) && typeof value.type === "string" ? value.type : "");

/** A button as it was, with the label of today; none where another has its id by now. */
function again(was, label, others) {
  if (!was || others.some((other) => other?.id !== undefined && other.id === was.id)) return null;
  return label || was.label !== undefined ? { ...was, label } : was;
}

function editor(context, { index, move, remove }) {
  const { texts, edit, message, places, toFillIn } = context;
  const path = ["buttons", index];
  const t = texts.fields;

  const { select: type, choose } = openSelect(Object.keys(KINDS).map((known) => [known, texts.kinds[known]]));
  // What the button was as each kind, to be so again: who looks through the kinds by the arrow keys loses nothing.
  const was = new Map();
  let last;
  const typeField = field(context, {
    path: [...path, "type"],
    label: t.type,
    input: type,
    required: true,
    write(chosen) {
      const now = at(message(), path);
      const others = buttonsOf(message()).filter((_, other) => other !== index);
      if (now !== last) was.clear();
      if (isObject(now) && KINDS[kind]) was.set(kind, now);
      last = again(was.get(chosen), now?.label, others) ?? newButton(chosen, others, now?.label);
      toFillIn(last, `/buttons/${index}`);
      edit(path, last, `/buttons/${index}/type`);
    },
  });

  const pair = element("div", { class: "pair" });
  let kind;
  let fields = [];
  let id;
  const forget = () =>
    ["/label", "/id", ...Object.values(KINDS).map((own) => `/${own}`)].forEach((end) => places.delete(`/buttons/${index}${end}`));

  /** The fields of a kind of buttons; the select that it is chosen with stays. */
  function show(next) {
    kind = next;
    const own = KINDS[kind];
    forget();
    choose(kind);
    const label = {
      label: t.label,
      hint: t[`label.${kind}`],
      limit: "buttons.label",
      required: kind !== "copy",
      need: `${kind}.label`,
    };
    fields = [field(context, { path: [...path, "label"], input: line(), ...label })];
    if (own) {
      const limit = own === "id" ? "buttons.id" : undefined;
      const given = { label: t[own], hint: t[`${own}.hint`], limit, required: own !== "id", need: `${kind}.${own}` };
      fields.push(field(context, { path: [...path, own], input: line(INPUTS[own]), ...given }));
    }
    id = own !== "id" && field(context, { path: [...path, "id"], label: t.id, input: line() });
    if (id) fields.push(id);
    pair.replaceChildren(...fields.map(({ element }) => element));
  }
  const slot = issueSlot(`/buttons/${index}`, context);

  const name = element("h4", { text: texts.button(index + 1) });
  const lost = element("span", { class: "tag warning", hidden: true });
  const arrow = (text, label, to) =>
    button(
      text,
      () => {
        if (!move(index, to)) return;
        const there = document.querySelector(`[data-index="${to}"] [data-way="${to < index ? "up" : "down"}"]`);
        const other = document.querySelector(`[data-index="${to}"] [data-way="${to < index ? "down" : "up"}"]`);
        (there?.getAttribute("aria-disabled") ? other : there)?.focus();
      },
      {
        class: "quiet icon",
        "aria-label": `${label}: ${texts.button(index + 1)}`,
        title: label,
        "data-way": to < index ? "up" : "down",
      },
    );
  const up = arrow("↑", texts.moveUp, index - 1);
  const down = arrow("↓", texts.moveDown, index + 1);
  const away = button("×", () => remove(index), {
    class: "quiet icon",
    "aria-label": `${texts.remove}: ${texts.button(index + 1)}`,
    title: texts.remove,
  });
  places.set(`/buttons/${index}`, type);

  return {
    first: type,
    forget() {
      forget();
      places.delete(`/buttons/${index}`);
      places.delete(`/buttons/${index}/type`);
    },
    element: element(
      "li",
      { class: "button-editor", "data-index": index },
      element(
        "div",
        { class: "row head" },
        element("span", { class: "handle", "aria-hidden": "true", title: texts.drag, text: "⠿" }),
        name,
        typeField.element,
        element("div", { class: "row moves" }, up, down, away),
      ),
      lost,
      slot.list,
      pair,
    ),
    update(model, count) {
      const now = kindOf(at(model.message, path));
      if (now !== kind) show(now);
      // A disabled button would lose the focus.
      for (const [arrow, off] of [
        [up, index === 0],
        [down, index === count - 1],
      ]) {
        if (off) arrow.setAttribute("aria-disabled", "true");
        else arrow.removeAttribute("aria-disabled");
      }
      const carried = !model.endpoint || model.endpoint.kinds.includes(kind) || !KINDS[kind];
      lost.hidden = carried;
      if (!carried) setText(lost, texts.notCarried(model.name));
      slot.update(model.issues.filter(({ pointer, at }) => pointer === `/buttons/${index}` && at === "value"));
      for (const part of [typeField, ...fields]) part.update(model);
      if (id) id.element.hidden = at(model.message, [...path, "id"]) === undefined;
    },
  };
}
