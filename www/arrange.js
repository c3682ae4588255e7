import { element } from "./dom.js";

/** As in page.css. */
const WIDE = "(min-width: 66rem)";
const COLUMNS = [
  ["compose", "compare"],
  ["see", "check", "take"],
];

/**
 * Puts the parts into `main`: one below the other, or where there is room in two columns. The order of the document is the order
 * that is seen, for it is the one that the keyboard and screen readers go by.
 *
 * @param {HTMLElement} main
 * @param {Record<string, HTMLElement>} parts In the order of a narrow screen.
 * @returns {() => void} ends it.
 */
export function arrange(main, parts) {
  const query = matchMedia(WIDE);
  const columns = COLUMNS.map(() => element("div", { class: "column" }));
  const place = () => {
    const focused = main.contains(document.activeElement) && document.activeElement;
    columns.forEach((column, index) => column.replaceChildren(...COLUMNS[index].map((id) => parts[id])));
    main.replaceChildren(...(query.matches ? columns : Object.values(parts)));
    if (focused) focused.focus({ preventScroll: true });
  };
  place();
  query.addEventListener("change", place);
  return () => query.removeEventListener("change", place);
}
