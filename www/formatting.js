import { button, element } from "./dom.js";

/** WhatsApp's marks, with the letters that show them. */
const MARKS = [
  ["bold", "*", "B"],
  ["italic", "_", "I"],
  ["strike", "~", "S"],
  ["code", "`", "<>"],
];

/** Buttons that put WhatsApp's marks around what is selected. */
export function formatting(area, texts) {
  const wrap = (mark) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    area.setRangeText(mark + value.slice(from, to) + mark, from, to, "end");
    area.focus();
    area.setSelectionRange(from + mark.length, to + mark.length);
    area.dispatchEvent(new Event("input"));
  };
  return element(
    "div",
    { class: "row marks", role: "group", "aria-label": texts.formatting },
    ...MARKS.map(([name, mark, letter]) =>
      button(letter, () => wrap(mark), {
        class: `quiet icon ${name}`,
        "aria-label": texts.marks[name],
        title: texts.marks[name],
      }),
    ),
  );
}
