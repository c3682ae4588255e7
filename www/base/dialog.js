import { liveRegion } from "./announce.js";
import { element, iconButton } from "./dom.js";

/**
 * Opens a dialog; when it closes, the focus goes back to where it came from.
 *
 * @param {string} title
 * @param {{ close: string }} texts
 * @param {...Node} content
 * @returns {HTMLDialogElement}
 */
export function openDialog(title, texts, ...content) {
  const heading = element("h2", { text: title, id: "dialog-heading" });
  const made = element(
    "dialog",
    { "aria-labelledby": heading.id, closedby: "any" },
    element(
      "header",
      { class: "row spread" },
      heading,
      iconButton("close", texts.close, () => made.close()),
    ),
    ...content,
    liveRegion(),
  );
  document.querySelectorAll("dialog").forEach((other) => other.close());
  made.addEventListener("close", () => made.remove());
  document.body.append(made);
  made.showModal();
  return made;
}
