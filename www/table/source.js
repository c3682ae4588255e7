import { button, element } from "../base/dom.js";
import { icon } from "../base/icons.js";

/** What is pasted and has several rows is read at once: no text field is made for a hundred thousand of them. */
const isTable = (text) => /[\r\n]/.test(text.trim());

/** What people are told of, since letters may be others than they meant. */
const ENCODINGS = { "windows-1252": "Windows-1252" };

/**
 * Where the table comes from: a file, or cells that are pasted; and what was found in it.
 *
 * @param {{ own: object, read: (given: { file?: File, text?: string }) => void, other: () => void, setNames: (hasNames: boolean) => void }} given
 */
export function createSource({ own, read, other, setNames }) {
  const input = element("input", { type: "file", class: "unseen", tabindex: -1, "aria-hidden": "true", id: "table-file" });
  input.addEventListener("change", () => {
    const [file] = input.files;
    // The same file may be chosen again once it was mended.
    input.value = "";
    if (file) read({ file });
  });
  const area = element("textarea", { id: "table-cells", class: "cells", rows: 3, spellcheck: "false", autocomplete: "off" });
  const use = button(own.usePasted, () => area.value.trim() && read({ text: area.value }));
  const take = (text) => text.trim() && read({ text });
  area.addEventListener("input", () => (use.hidden = !area.value.trim()));
  use.hidden = true;
  const choose = button(
    undefined,
    () => input.click(),
    { class: "primary" },
    icon("table"),
    element("span", { text: own.choose }),
  );
  const asking = element(
    "div",
    { class: "stack bringing" },
    element("div", { class: "row" }, choose, input, element("span", { class: "hint drop-hint", text: own.orDrop })),
    element("div", { class: "field" }, element("label", { for: area.id, text: own.paste }), area),
    element("div", { class: "row" }, use),
  );
  const about = element("p", { class: "about-table" });
  const hasNames = element("input", { type: "checkbox", id: "table-has-names" });
  hasNames.addEventListener("change", () => setNames(hasNames.checked));
  const found = element(
    "div",
    { class: "stack tight", hidden: true },
    element("div", { class: "row spread" }, about, button(own.other, other, { class: "small" })),
    element("div", { class: "choice" }, hasNames, element("label", { for: hasNames.id, text: own.hasNames })),
  );
  const refused = element("p", { class: "notice bad", tabindex: -1, hidden: true });

  return {
    element: element("section", { class: "stack" }, element("p", { class: "hint", text: own.hint }), refused, asking, found),
    /** Takes what is pasted into or dropped on the dialog. @param {HTMLDialogElement} dialog */
    listen(dialog) {
      dialog.addEventListener("paste", (event) => {
        const text = event.clipboardData?.getData("text") ?? "";
        const isTyping = event.target.closest?.("input:not([type=checkbox]), textarea");
        if (asking.hidden || (isTyping && !isTable(text))) return;
        event.preventDefault();
        const [file] = event.clipboardData.files;
        if (text) take(text);
        else if (file) read({ file });
      });
      dialog.addEventListener("dragover", () => dialog.classList.add("dropping"));
      for (const type of ["dragleave", "drop"]) dialog.addEventListener(type, () => dialog.classList.remove("dropping"));
      dialog.addEventListener("drop", (event) => {
        // Elsewhere on the page what is dropped is a message.
        event.stopPropagation();
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) read({ file });
        else take(event.dataTransfer.getData("text"));
      });
    },
    /** Asks for a table; `fault` says why the one that was given is none. */
    ask(fault) {
      [asking.hidden, found.hidden] = [false, true];
      refused.hidden = !fault;
      refused.textContent = fault ?? "";
      area.value = "";
      use.hidden = true;
      if (fault) refused.focus();
      else choose.focus();
    },
    /** Tells what was read. */
    show({ name, size, names, delimiter, encoding, hasNames: has }) {
      [asking.hidden, found.hidden, refused.hidden] = [true, false, true];
      hasNames.checked = has;
      const by = own.separators[delimiter];
      const facts = [own.rows(size), own.columns(names.length), by && own.separated(by), ENCODINGS[encoding]];
      about.replaceChildren(element("strong", { text: name ?? own.pasted }), ` · ${facts.filter(Boolean).join(" · ")}`);
    },
  };
}
