import { detect } from "../../botonera.js";
import { button, element, setText } from "../../base/dom.js";
import { icon } from "../../base/icons.js";
import { tabs } from "../../base/tabs.js";
import { readJson } from "../../state/json-text.js";
import { nameOf, shortNameOf } from "../../state/outcome.js";
import { at, pointerOf } from "../../state/shape.js";
import { createForm } from "./form.js";
import * as plain from "./json-view.js";

/** The kinds of messages: lists, carousels and Pix have their place here. */
const MESSAGES = { buttons: "buttons" };

/** Where a message is composed, as a form or as JSON. */
export function createCompose({ texts, store, view, repair, goTo, bring, done, undo, onPlace, openTable }) {
  const form = createForm({ texts, store, view, repair, goTo, done, openTable });
  const broken = element(
    "div",
    { class: "notice bad stack tight" },
    element("p", { text: texts.formWaits }),
    element(
      "div",
      { class: "row" },
      button(texts.toJson, () => views.select("json"), { class: "small" }),
      button(texts.undo, undo, { class: "small" }),
    ),
  );
  const json = element("div", { class: "json-view" });
  const hintOf = element("span");
  const isPayload = element(
    "p",
    { class: "notice warn row spread", hidden: true },
    hintOf,
    button(texts.bring, () => bring(store.state.source ?? "")),
  );
  let module;
  let editor = null;
  let completed = null;
  let model = null;

  const views = tabs({
    id: "view",
    label: texts.views,
    tabs: [
      { id: "form", name: texts.form },
      { id: "json", name: "JSON" },
    ],
    chosen: view.compose,
    choose: show,
  });
  views.panel.append(form.element, broken, isPayload, json);

  /** The JSON view's text: as it was written, as long as nothing else was changed. */
  const textOf = ({ source, message }) => source ?? JSON.stringify(message, null, 2);

  async function openEditor() {
    // Where the editor cannot be had, a text area does.
    module = await import("./editor.js").catch(() => plain);
    if (view.compose !== "json" || editor) return;
    editor = module.createEditor(json, {
      text: textOf(store.state),
      label: texts.jsonLabel,
      texts,
      onChange: (text) => store.change(fromText(text), "json"),
      onPlace,
    });
    editor.setIssues(model?.issues ?? []);
    completeBy(model?.endpoint);
  }

  /** Lets the editor offer what this endpoint carries. */
  async function completeBy(endpoint) {
    if (!endpoint || completed === endpoint.id || !editor?.setSchema) return;
    completed = endpoint.id;
    const schema = await module.schemaOf(completed);
    if (completed === endpoint.id) editor?.setSchema(schema);
  }

  function closeEditor() {
    editor?.destroy();
    editor = null;
    completed = null;
  }

  /** @returns {Promise<void>} when the view is there. */
  async function show(which) {
    view.compose = which;
    const isForm = which === "form";
    form.element.hidden = !isForm || store.state.message === undefined;
    broken.hidden = !isForm || store.state.message !== undefined;
    json.hidden = isForm;
    isPayload.hidden = true;
    if (isForm) closeEditor();
    else await openEditor();
    if (model) store.tell();
  }

  show(view.compose);

  return {
    kinds: kindOfMessage(texts),
    views: views.list,
    element: views.panel,
    update(outcome) {
      const { state } = store;
      form.adopt(state.message);
      model = {
        message: state.message,
        whole: outcome.whole,
        issues: outcome.issues,
        endpoint: outcome.endpoint,
        name: shortNameOf(outcome.endpoint?.id),
      };
      if (view.compose === "form") {
        form.element.hidden = state.message === undefined;
        broken.hidden = state.message !== undefined;
        if (state.message !== undefined) form.update(model);
      } else {
        // People paste here what they have, and mean the other door.
        const found = outcome.result && !outcome.result.ok && state.source !== null ? detect(state.message) : null;
        isPayload.hidden = found?.kind !== "payload";
        if (!isPayload.hidden) setText(hintOf, texts.looksLike(nameOf(found.endpoint)));
        editor?.setText(textOf(state));
        editor?.setIssues(outcome.issues);
        completeBy(model.endpoint);
      }
    },
    /** Moves to a place of the message: its field, or where the form has none its place in the JSON. */
    async goTo({ pointer, path = [], offset }) {
      if (view.compose === "form" && form.focus(pointer)) return;
      // A member that is missing, and that the form has no field for, is missing in something that it has one for.
      const isMissing = path.length > 1 && at(store.state.message, path) === undefined;
      if (view.compose === "form" && isMissing && form.focus(pointerOf(path.slice(0, -1)))) return;
      if (view.compose === "form") views.select("json");
      await show("json");
      editor?.show(pointer, offset);
    },
    made: form.made,
    waits: form.waits,
    placeOf: form.placeOf,
    close: closeEditor,
  };
}

/** The choice of what kind of message it is, which comes first. */
const kindOfMessage = (texts) =>
  element(
    "fieldset",
    { class: "segmented" },
    element("legend", { class: "unseen", text: texts.kindOfMessage }),
    ...Object.entries(MESSAGES).map(([kind, drawing]) =>
      element(
        "label",
        {},
        element("input", { type: "radio", name: "kind", value: kind, checked: true }),
        icon(drawing),
        element("span", { text: texts.messages[kind] }),
      ),
    ),
  );

/** The state that a text of the JSON view stands for. */
export function fromText(source) {
  return { source, message: readJson(source).value };
}
