import { announce } from "../../base/announce.js";
import { button, element, iconButton, setAttribute, setText } from "../../base/dom.js";
import { icon } from "../../base/icons.js";
import { roving } from "../../base/roving.js";
import { KINDS, at, buttonsOf, isObject } from "../../state/shape.js";
import { again, focusAfter, newButton, orderAfter, placesAfter, relabelled } from "../../state/arrange.js";
import { createCounter, field, issueSlot, mostOf, openSelect } from "./field.js";
import { reorderable } from "./reorder.js";

const line = (properties) => element("input", { type: "text", autocomplete: "off", dir: "auto", ...properties });
const INPUTS = { url: { inputmode: "url", placeholder: "https://" }, phone: { inputmode: "tel", placeholder: "+5511999999999" } };

/** The list of the message's buttons: add, remove, reorder, and a form for each. */
export function buttonList(context) {
  const { texts, edit, message, done, places, fresh, toFillIn, made, view, order } = context;
  const all = () => buttonsOf(message());
  const list = element("ol", { class: "buttons" });
  const heading = element("h3", { text: texts.buttons, id: "buttons-heading", tabindex: -1 });
  const counter = createCounter(texts);
  const slot = issueSlot("/buttons", context);
  const add = button(
    undefined,
    () => {
      const index = all().length;
      const kind = kindOf(all().at(-1));
      const added = newButton(KINDS[kind] ? kind : "reply", all());
      if (added.id !== undefined) made.add(added.id);
      toFillIn(added, `/buttons/${index}`);
      edit(["buttons"], [...all(), added]);
      places.get(`/buttons/${index}/label`)?.focus();
    },
    { class: "add" },
    icon("plus"),
    element("span", { text: texts.addButton }),
  );
  places.set("/buttons", add);
  let editors = [];

  /** Puts the buttons in this order of where they are now; one that is not in it is gone. What is fresh goes with its button. */
  const arrange = (next) => {
    order.count += 1;
    for (const set of [fresh, view.opened]) {
      const moved = placesAfter(set, next);
      set.clear();
      moved.forEach((place) => set.add(place));
    }
    edit(
      ["buttons"],
      next.map((index) => all()[index]),
    );
  };
  const move = (from, to) => {
    const next = orderAfter(all().length, from, to);
    if (!next) return false;
    arrange(next);
    announce(texts.moved(to + 1, next.length));
    return true;
  };
  const remove = (index) => {
    arrange([...all().keys()].filter((other) => other !== index));
    done(texts.removed(index + 1));
    (editors[focusAfter(index, editors.length)]?.first ?? add).focus();
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

function editor(context, { index, move, remove }) {
  const { texts, edit, message, places, toFillIn, made, view, order } = context;
  const path = ["buttons", index];
  const pointer = `/buttons/${index}`;
  const t = texts.fields;
  const now = () => at(message(), path);
  const others = () => buttonsOf(message()).filter((_, other) => other !== index);

  const { select: type, choose } = openSelect(Object.keys(KINDS).map((known) => [known, texts.kinds[known]]));
  // What the button was as each kind, to be so again: who looks through the kinds by the arrow keys loses nothing.
  const was = new Map();
  let seen = order.count;
  const typeField = field(context, {
    path: [...path, "type"],
    label: t.type,
    input: type,
    required: true,
    write(chosen) {
      if (order.count !== seen) was.clear();
      seen = order.count;
      if (isObject(now()) && KINDS[kind]) was.set(kind, now());
      const before = again(was.get(chosen), now()?.label, others());
      const next = before ?? newButton(chosen, others(), now());
      if (!before && next.id !== now()?.id) made.add(next.id);
      toFillIn(next, pointer);
      edit(path, next, `${pointer}/type`);
    },
  });

  const pair = element("div", { class: "pair" });
  let kind;
  let fields = [];
  let id;
  let model;
  const forget = () =>
    ["/label", "/id", ...Object.values(KINDS).map((own) => `/${own}`)].forEach((end) => places.delete(`${pointer}${end}`));

  /** Types into the label, which the id follows as long as it was made here. */
  function relabel(label) {
    const next = relabelled(now(), label, others(), (id) => typeof id === "string" && made.has(id));
    if (next.id !== now()?.id) {
      made.delete(now()?.id);
      made.add(next.id);
    }
    edit(path, next, `${pointer}/label`);
  }

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
      need: ["buttons.label", kind],
      write: kind === "reply" ? relabel : undefined,
    };
    fields = [field(context, { path: [...path, "label"], input: line(), ...label })];
    id = undefined;
    if (own) {
      const limit = own === "id" ? "buttons.id" : undefined;
      const given = { label: t[own], hint: t[`${own}.hint`], limit, required: own !== "id", need: [`buttons.${own}`, kind] };
      fields.push(field(context, { path: [...path, own], input: line(INPUTS[own]), ...given }));
    }
    if (own === "id") id = fields.at(-1);
    else {
      id = field(context, { path: [...path, "id"], label: t.id, input: line() });
      fields.push(id);
    }
    // Whoever writes an id by hand keeps it.
    places.get(`${pointer}/id`).addEventListener("input", ({ target }) => made.delete(target.value));
    places.get(`${pointer}/id`).addEventListener("reveal", showId);
    // Nor does it go away while somebody writes.
    places.get(`${pointer}/id`).addEventListener("focus", () => view.opened.add(`${pointer}/id`));
    pair.replaceChildren(...fields.map(({ element }) => element));
  }
  const showId = () => {
    view.opened.add(`${pointer}/id`);
    updateId();
  };
  const code = element("code");
  const reveal = button(
    undefined,
    () => {
      showId();
      places.get(`${pointer}/id`).focus();
    },
    { class: "quiet small reveal" },
    element("span", { text: `${t.id}: ` }),
    code,
  );
  const slot = issueSlot(pointer, context);

  /** The id stands aside, as long as nothing is wrong with it and nobody asked for it. */
  function updateId() {
    const value = at(model.message, [...path, "id"]);
    const isWrong = model.issues.some((issue) => issue.at === "value" && issue.pointer === `${pointer}/id`);
    const isShown = view.technical || view.opened.has(`${pointer}/id`) || isWrong;
    const isReply = kind === "reply" || !KINDS[kind];
    id.element.hidden = !isShown || (!isReply && value === undefined);
    reveal.hidden = isShown || value === undefined;
    setText(code, typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
  }

  const name = element("h4", { text: texts.button(index + 1) });
  const lost = element("span", { class: "tag warning", hidden: true });
  const arrow = (drawing, label, to) => {
    const way = to < index ? "up" : "down";
    const act = () => {
      if (!move(index, to)) return;
      const there = document.querySelector(`[data-index="${to}"] [data-way="${way}"]`);
      const other = document.querySelector(`[data-index="${to}"] [data-way="${way === "up" ? "down" : "up"}"]`);
      (there?.getAttribute("aria-disabled") ? other : there)?.focus();
    };
    return iconButton(drawing, `${label}: ${texts.button(index + 1)}`, act, { title: label, "data-way": way });
  };
  const up = arrow("up", texts.moveUp, index - 1);
  const down = arrow("down", texts.moveDown, index + 1);
  const away = iconButton("close", `${texts.remove}: ${texts.button(index + 1)}`, () => remove(index), { title: texts.remove });
  const moves = element("div", { class: "row moves", role: "toolbar", "aria-label": texts.button(index + 1) }, up, down, away);
  places.set(pointer, type);

  return {
    first: type,
    forget() {
      forget();
      places.delete(pointer);
      places.delete(`${pointer}/type`);
    },
    element: element(
      "li",
      { class: "button-editor", "data-index": index },
      element(
        "div",
        { class: "row head" },
        element("span", { class: "handle", "aria-hidden": "true", title: texts.drag }, icon("drag")),
        name,
        typeField.element,
        roving(moves),
      ),
      lost,
      slot.list,
      pair,
      reveal,
    ),
    update(next, count) {
      model = next;
      const shown = kindOf(at(model.message, path));
      if (shown !== kind) show(shown);
      // A disabled button would lose the focus.
      setAttribute(up, "aria-disabled", index === 0 && "true");
      setAttribute(down, "aria-disabled", index === count - 1 && "true");
      const carried = !model.endpoint || model.endpoint.kinds.includes(kind) || !KINDS[kind];
      lost.hidden = carried;
      if (!carried) setText(lost, texts.notCarried(model.name));
      slot.update(model.issues.filter(({ pointer: place, at }) => place === pointer && at === "value"));
      for (const part of [typeField, ...fields]) part.update(model);
      updateId();
    },
  };
}
