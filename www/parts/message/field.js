import { button, element, prose, select, setAttribute, setText } from "../../base/dom.js";
import { repairsOf } from "../problems/repairs.js";
import { told } from "../problems/words.js";
import { afterPress } from "../../base/press.js";
import { carries, requires } from "../../state/outcome.js";
import { at, buttonsOf, isObject, pointerOf } from "../../state/shape.js";

const idOf = (pointer) => `field${pointer.replaceAll("/", "-")}`;

/** More than this, in UTF-16 units, is shown only in part: a field of that size freezes the page. */
const LONGEST = 100_000;

/** How much of a limit's unit a value has; what is told in other units is not counted. */
const COUNTS = {
  "code points": (value) => (typeof value === "string" ? [...value].length : 0),
  seconds: (value) => (typeof value === "number" ? value : 0),
  buttons: (value) => value.length,
};

/** The limit that says how much of a member there may be beside these buttons, or in this one, in a unit that is counted. */
export const mostOf = (endpoint, name, buttons) =>
  endpoint?.limits.find(
    ({ member, max, unit, kinds }) =>
      member === name &&
      max !== undefined &&
      COUNTS[unit] &&
      (!kinds || buttons.some((button) => isObject(button) && kinds.includes(button.type))),
  );

/**
 * Where the issues of one place are told. `update` takes those of the place, and says whether something is told that was not before.
 *
 * @param {string} pointer
 * @param {import("./form.js").Context} context
 */
export function issueSlot(pointer, { texts, repair, goTo, view }) {
  const list = element("ul", { class: "at-field", id: `${idOf(pointer)}-issues`, hidden: true });
  const say = (issue) => {
    const { message, help } = told(issue, texts, view.technical);
    return `${message} ${help}`.trim();
  };
  let shown = "";
  return {
    list,
    update(issues) {
      const key = JSON.stringify([issues, view.technical]);
      if (key === shown) return false;
      shown = key;
      list.hidden = !issues.length;
      list.replaceChildren(
        ...issues.map((issue) =>
          element(
            "li",
            { class: issue.severity },
            element("span", { class: "unseen", text: `${texts[issue.severity]}: ` }),
            prose(say(issue)),
            ...repairsOf(issue, texts).map(({ label, issues }) =>
              button(
                label,
                () => {
                  repair(issues);
                  goTo(pointer);
                },
                { class: "small" },
              ),
            ),
          ),
        ),
      );
      return issues.length > 0;
    },
  };
}

/** How much there is of how much there may be. */
export function createCounter(texts, properties = {}) {
  const figures = element("span", { "aria-hidden": "true" });
  const words = element("span", { class: "unseen" });
  const counter = element("span", { class: "counter", hidden: true, ...properties }, figures, words);
  return {
    element: counter,
    /** @param {import("botonera").Limit | undefined} limit Without one nothing is shown. */
    update(count, limit) {
      counter.hidden = !limit;
      if (counter.hidden) return;
      setText(figures, `${count}/${limit.max}`);
      setText(words, texts.counter(count, limit.max, limit.unit));
      counter.classList.toggle("over", count > limit.max);
      // What is far from its limit is only of interest while one types.
      counter.classList.toggle("far", count < limit.max / 2);
    },
  };
}

/**
 * A select that shows what is none of its choices, too, as long as it is there.
 *
 * @param {[string, string][]} choices
 */
export function openSelect(choices) {
  const foreign = element("option", { hidden: true });
  const made = select(choices);
  made.append(foreign);
  return {
    select: made,
    choose(value) {
      const isForeign = !choices.some(([known]) => known === value);
      foreign.hidden = !isForeign;
      foreign.value = isForeign ? value : "?";
      foreign.textContent = value || "?";
      if (made.value !== value) made.value = value;
    },
  };
}

/**
 * A label, what is typed into, how much may be typed, and the issues of its place.
 *
 * @param {import("./form.js").Context} context
 * @param {{ path: (string | number)[], label: string, input: HTMLElement, hint?: string, limit?: string, required?: boolean,
 *   need?: [string, string?], parse?: (text: string) => unknown, write?: (text: string) => void, toolbar?: Node,
 *   folded?: boolean }} given `limit` is the name of the member in the catalogue's limits; `need` its name among what an endpoint may
 *   require, and the kind of the button that it belongs to; `parse` gives undefined for what takes the member out; `write` takes what was
 *   chosen where it is not the member's own value; `folded` says that its part shows by itself that it need not be there.
 */
export function field(context, { path, label, input, hint, limit, required, need, parse, write, toolbar, folded }) {
  const { texts, edit, places, fresh, redraw } = context;
  const pointer = pointerOf(path);
  const id = idOf(pointer);
  const read = parse ?? ((text) => (text === "" && !required ? undefined : text));
  const shownAs = (value) =>
    typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);

  const slot = issueSlot(pointer, context);
  const lost = element("span", { class: "tag warning", hidden: true });
  const counter = createCounter(texts, { id: `${id}-counter` });
  const about = hint && element("span", { class: "hint", id: `${id}-hint`, text: hint });
  const optional = element("span", { class: "hint", text: texts.optional });
  input.id = id;
  const emptied = () => {
    edit(path, read(""));
    input.focus();
  };
  const tooLong = element(
    "div",
    { class: "notice warn stack tight", hidden: true },
    element("p", { text: texts.tooLongToEdit }),
    element("div", { class: "row" }, button(texts.emptyField, emptied, { class: "small" })),
  );
  input.addEventListener("input", () => (write ? write(input.value) : edit(path, read(input.value), pointer)));
  input.addEventListener("blur", () => fresh.delete(pointer) && afterPress(redraw));
  places.set(pointer, input);

  /** @param {import("./form.js").Model} model */
  function update({ message, whole: filled, issues, endpoint, name }) {
    const value = at(message, path);
    // What is being typed stands, as long as it means the same.
    const whole = shownAs(value);
    const shown = whole.slice(0, LONGEST);
    input.readOnly = shown !== whole;
    tooLong.hidden = !input.readOnly;
    if (input.readOnly || JSON.stringify(read(input.value)) !== JSON.stringify(value)) {
      if (input.value !== shown) input.value = shown;
    }

    const isWaiting = !input.value && fresh.has(pointer);
    const here = isWaiting ? [] : issues.filter((issue) => issue.at === "value" && issue.pointer === pointer);
    // What is said of the field that somebody is at is seen, though the field stands at the edge.
    if (slot.update(here) && document.activeElement === input) slot.list.scrollIntoView({ block: "nearest" });
    setAttribute(input, "aria-invalid", here.some(({ severity }) => severity === "error") && "true");
    const isNeeded = required || (need && endpoint && requires(endpoint, ...need));
    setAttribute(input, "aria-required", isNeeded && "true");
    optional.hidden = isNeeded || folded;

    const buttons = buttonsOf(message);
    const most = limit && mostOf(endpoint, limit, path[0] === "buttons" ? [buttons[path[1]]] : buttons);
    counter.update(COUNTS[most?.unit]?.(at(filled, path)), most);
    const isLost = path.length === 1 && endpoint && !carries(endpoint, path[0]);
    lost.hidden = !isLost;
    if (isLost) setText(lost, texts.notCarried(name));
    setAttribute(
      input,
      "aria-describedby",
      [about?.id, !counter.element.hidden && counter.element.id, here.length && slot.list.id].filter(Boolean).join(" ") || null,
    );
  }

  return {
    element: element(
      "div",
      { class: "field" },
      element(
        "div",
        { class: "row" },
        element(
          "label",
          { for: id },
          label,
          " ",
          element("code", { class: "technical", text: `${path.at(-1)}`, "aria-hidden": "true" }),
        ),
        optional,
        lost,
        counter.element,
        toolbar,
      ),
      input,
      tooLong,
      about,
      slot.list,
    ),
    update,
  };
}
