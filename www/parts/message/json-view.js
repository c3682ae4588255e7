import { element, setAttribute } from "../../base/dom.js";
import { placeIn, pointerAt } from "../../state/json-text.js";

/**
 * A plain editor of JSON text.
 *
 * @param {HTMLElement} parent
 * @param {{ text: string, schema?: object, label: string, onChange: (text: string) => void, onPlace?: (pointer: string) => void }} given
 *   `onPlace` is told which member the caret stands in.
 */
export function createEditor(parent, { text, label, onChange, onPlace }) {
  const tellPlace = () => onPlace?.(pointerAt(area.value, area.selectionStart));
  const area = element("textarea", {
    class: "json",
    "aria-label": label,
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    on: { input: () => onChange(area.value), keyup: tellPlace, click: tellPlace, focus: tellPlace },
  });
  area.value = text;
  parent.append(area);

  return {
    setText(text) {
      if (area.value !== text) area.value = text;
    },
    /** A text area marks nothing but that there are errors. */
    setIssues(issues) {
      setAttribute(area, "aria-invalid", issues.some(({ severity }) => severity === "error") && "true");
    },
    /** Selects the member that a pointer names, or moves to an offset. */
    show(pointer, offset) {
      const place = offset === undefined ? placeIn(area.value, pointer) : { from: offset, to: offset };
      area.focus();
      if (!place) return;
      // Chromium scrolls to a caret only where focus is moved to it.
      area.setSelectionRange(place.from, place.from);
      area.blur();
      area.focus();
      area.setSelectionRange(place.from, place.to);
    },
    destroy: () => area.remove(),
  };
}
