import { button, element, iconButton } from "../../base/dom.js";
import { roving } from "../../base/roving.js";

/** WhatsApp's marks, with the letters that show them. */
const MARKS = [
  ["bold", "*", "B"],
  ["italic", "_", "I"],
  ["strike", "~", "S"],
  ["code", "`", "<>"],
];

/** The keys that people know from other programs. */
const KEYS = { b: "*", i: "_" };

/** Buttons and keys that put WhatsApp's marks around what is selected, or take them away. */
export function formatting(area, texts) {
  const wrap = (mark) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const { text, before } = marked(value.slice(from, to), mark);
    area.setRangeText(text, from, to, "end");
    area.focus();
    area.setSelectionRange(from + before, from + text.length - before);
    area.dispatchEvent(new Event("input"));
  };
  area.addEventListener("keydown", (event) => {
    const mark = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && KEYS[event.key.toLowerCase()];
    if (!mark) return;
    event.preventDefault();
    wrap(mark);
  });
  /** Puts a variable where the caret is, its name ready to be written over. */
  const insert = () => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const name = value.slice(from, to).trim() || texts.variables.newName;
    area.setRangeText(`{{${name}}}`, from, to, "end");
    area.focus();
    area.setSelectionRange(from + 2, from + 2 + name.length);
    area.dispatchEvent(new Event("input"));
  };
  const toolbar = element(
    "div",
    { class: "row marks", role: "toolbar", "aria-label": texts.formatting },
    ...MARKS.map(([name, mark, letter]) =>
      button(letter, () => wrap(mark), {
        class: `quiet icon ${name}`,
        "aria-label": texts.marks[name],
        title: texts.marks[name],
      }),
    ),
    iconButton("variable", texts.variables.insert, insert),
  );
  return roving(toolbar);
}

/**
 * Each line between marks, which hold for a line and stand at words; without them where all have them. Of a text without words,
 * `before` counts the signs that come to stand on each side.
 */
function marked(text, mark) {
  if (!text.trim()) return { text: mark + text + mark, before: mark.length };
  const has = (words) => words.length > 2 && words.startsWith(mark) && words.indexOf(mark, 1) === words.length - 1;
  const lines = text.split("\n");
  const isMarked = lines.every((line) => !line.trim() || has(line.trim()));
  const change = (line) => {
    const words = line.trim();
    if (!words || (has(words) && !isMarked)) return line;
    const start = line.indexOf(words);
    const changed = isMarked ? words.slice(1, -1) : mark + words + mark;
    return line.slice(0, start) + changed + line.slice(start + words.length);
  };
  return { text: lines.map(change).join("\n"), before: 0 };
}
