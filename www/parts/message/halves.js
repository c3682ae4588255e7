import { element, iconButton } from "../../base/dom.js";

/**
 * The two messages that one was split into: which of them is worked on, and a way to be rid of the other. The state's `other` is
 * `{ message, isFirst }`, the message that is not worked on, and whether it comes first.
 */
export function createHalves({ texts, store, show, drop }) {
  const radio = (isFirst) =>
    element("input", { type: "radio", name: "half", id: isFirst ? "half-first" : "half-second", on: { change: () => swap() } });
  const [first, second] = [radio(true), radio(false)];
  const swap = () => {
    const { message, other } = store.state;
    show({ message: other.message, other: { message, isFirst: !other.isFirst } });
  };
  const label = (input, number) => element("label", {}, input, element("span", { text: texts.half(number) }));
  const whole = element(
    "div",
    { class: "row", hidden: true },
    element(
      "fieldset",
      { class: "segmented" },
      element("legend", { class: "unseen", text: texts.halves }),
      label(first, 1),
      label(second, 2),
    ),
    iconButton("close", texts.dropHalf, drop),
  );
  return {
    element: whole,
    update({ other, message }) {
      whole.hidden = !other || message === undefined;
      first.checked = Boolean(other) && !other.isFirst;
      second.checked = Boolean(other?.isFirst);
    },
  };
}
