import { buttonList } from "./buttons.js";
import { element, prose } from "../../base/dom.js";
import { remember } from "../../base/remember.js";
import { field, openSelect } from "./field.js";
import { formatting } from "./formatting.js";
import { optional } from "./optional.js";
import { createVariables } from "./variables.js";
import { SAMPLE_NUMBER, isNobody } from "../../state/example.js";
import { MEDIA, at, buttonsOf, emptyPlaces, isObject, ordered, put } from "../../state/shape.js";

/**
 * What every part of the form works with.
 *
 * @typedef {object} Context
 * @property {object} texts
 * @property {(path: (string | number)[], value: unknown, what?: string) => void} edit Changes one member of the message.
 * @property {() => unknown} message The message of this moment.
 * @property {(issues: import("botonera").Issue[]) => void} repair
 * @property {(pointer: string) => void} goTo
 * @property {(text: string) => void} done Says that something was done, and offers to undo it.
 * @property {Set<string>} fresh The places that were empty from the start, and that nobody has left yet: they are not called wrong.
 * @property {(value: unknown, place?: string) => void} toFillIn Makes the empty places of a value fresh.
 * @property {() => void} redraw Has everything drawn anew.
 * @property {Map<string, HTMLElement>} places What to move the focus to, by pointer. Where it is folded away, the event `reveal`
 *   unfolds it.
 * @property {{ opened: Set<string>, technical: boolean, own: WeakSet<object>, ours: WeakSet<object> }} view What somebody unfolded,
 *   whether technical names are shown, which messages were written here, and which are our examples.
 * @property {{ count: number }} order Is another as soon as a place may hold another button.
 * @property {Set<string>} made The ids that were made here, and that follow from their labels.
 *
 * @typedef {{ message: unknown, whole: unknown, issues: import("botonera").Issue[], endpoint: import("botonera").Endpoint, name: string }} Model
 *   `whole` is the message with samples in place of its variables, `name` the endpoint's.
 */

/**
 * A number as people write it, with a point or a comma, behind which three digits may mean thousands; whatever else is written stays a
 * text, and is told.
 */
export function number(text) {
  if (text.trim() === "") return undefined;
  const value = Number(text.replace(/^(\s*-?\d+),(?!\d{3}\s*$)(\d+\s*)$/, "$1.$2"));
  return Number.isFinite(value) ? value : text;
}
const line = (properties) => element("input", { type: "text", autocomplete: "off", ...properties });

/** A variable that stands there for anybody is written over by what is typed. */
function recipient() {
  const input = line({ placeholder: SAMPLE_NUMBER });
  input.addEventListener("focus", () => isNobody(input.value) && input.select());
  return input;
}

/** The message as a form. */
export function createForm({ texts, store, view, repair, goTo, done, openTable }) {
  const places = new Map();
  const message = () => store.state.message;
  const { fresh } = view;
  /** Says of a message that it came from the one before, and is none that was brought in. */
  const made = (message) => {
    if (isObject(message)) view.own.add(message);
    return message;
  };
  let edited;
  const edit = (path, value, what) => {
    edited = made(ordered(put(message(), path, value)));
    store.change({ message: edited, source: null }, what);
  };
  // How often buttons have changed their places, or become others.
  const order = { count: 0 };
  const toFillIn = (value, place) => emptyPlaces(value, place).forEach((empty) => fresh.add(empty));
  const context = {
    texts,
    edit,
    message,
    repair,
    goTo,
    done,
    places,
    fresh,
    toFillIn,
    view,
    made: view.made,
    order,
    redraw: store.tell,
  };
  const t = texts.fields;

  const body = element("textarea", { rows: 4, dir: "auto" });
  const one = (path, given) => field(context, { path, label: t[path.join(".")], hint: t[`${path.join(".")}.hint`], ...given });
  const fields = {
    to: one(["to"], { input: recipient(), required: true }),
    title: one(["title"], { folded: true, input: line({ dir: "auto" }), limit: "title" }),
    text: one(["text"], { input: body, limit: "text", required: true, toolbar: formatting(body, texts) }),
    footer: one(["footer"], { folded: true, input: line({ dir: "auto" }), limit: "footer" }),
    delay: one(["delay"], { folded: true, input: line({ inputmode: "decimal" }), limit: "delay", parse: number }),
    source: one(["source"], { folded: true, input: line() }),
  };
  const media = mediaFields(context);
  const parts = {
    media: optional(context, { name: "media", part: media, begin: media.begin }),
    title: optional(context, { name: "title", part: fields.title }),
    footer: optional(context, { name: "footer", part: fields.footer }),
    delay: optional(context, { name: "delay", part: fields.delay }),
    quote: optional(context, { name: "quote", part: quoteFields(context) }),
    source: optional(context, { name: "source", part: fields.source }),
  };
  const buttons = buttonList(context);
  const variables = createVariables({
    texts,
    values: () => store.state.values,
    setValues: (values, what) => store.change({ values }, what),
    openTable,
  });
  const chips = (...names) => element("div", { class: "row chips" }, ...names.map((name) => parts[name].chip));
  const technical = element("input", {
    type: "checkbox",
    id: "technical",
    checked: view.technical,
    on: {
      change: () => {
        view.technical = technical.checked;
        remember("technical", view.technical ? "yes" : "no");
        store.tell();
      },
    },
  });
  const sending = element("h3", { text: texts.sending, id: "sending-heading" });
  const notObject = element("p", { class: "notice bad", hidden: true }, prose(texts.notObject));
  const all = [fields.to, fields.text, ...Object.values(parts), buttons, variables];

  /** Takes up the message of this moment, in whatever view it was written; of another than before nothing is known. */
  function adopt(now) {
    if (now === view.shown) return;
    view.shown = now;
    // Only the form's own edits leave each button where it was.
    if (now !== edited) order.count += 1;
    if (isObject(now) && view.own.has(now)) return;
    fresh.clear();
    view.opened.clear();
    // Ids that were brought in are somebody's, and stay as they are.
    view.made.clear();
    if (view.ours.has(now)) buttonsOf(now).forEach(({ id }) => view.made.add(id));
    if (isBlank(now)) toFillIn(now);
  }

  /** @param {Model} model */
  function update(model) {
    document.documentElement.toggleAttribute("data-technical", view.technical);
    notObject.hidden = isObject(model.message);
    for (const part of all) part.update(model);
  }

  return {
    element: element(
      "div",
      { class: "stack form" },
      notObject,
      parts.media.element,
      parts.title.element,
      fields.text.element,
      parts.footer.element,
      chips("media", "title", "footer"),
      buttons.element,
      element(
        "section",
        { class: "stack tight", "aria-labelledby": sending.id },
        sending,
        fields.to.element,
        variables.element,
        parts.delay.element,
        parts.quote.element,
        parts.source.element,
        chips("delay", "quote", "source"),
      ),
      element("div", { class: "choice" }, technical, element("label", { for: technical.id, text: texts.technical })),
    ),
    adopt,
    update,
    /** Moves the focus to the field of this place, and says whether there is one. */
    focus(pointer) {
      const field = places.get(pointer);
      if (!field?.isConnected) return false;
      field.dispatchEvent(new Event("reveal", { bubbles: true }));
      field.focus();
      return document.activeElement === field;
    },
    made,
    /** Whether a place waits to be filled in, and is not called wrong yet. */
    waits: ({ pointer, path }) => fresh.has(pointer) && ["", undefined].includes(at(message(), path)),
    /** The place of the field that has the focus. */
    placeOf: (field) => [...places].find(([, known]) => known === field)?.[0],
  };
}

/** A message for nobody, without a text, is there to be filled in. */
const isBlank = (message) => isNobody(at(message, ["to"])) && at(message, ["text"]) === "";

function mediaFields(context) {
  const { texts, message, edit } = context;
  const { select: type, choose } = openSelect([["", texts.noMedia], ...MEDIA.map((kind) => [kind, texts.media[kind]])]);
  const chosen = field(context, { path: ["media"], label: texts.fields.media, input: type, parse: kindOnly, folded: true });
  const url = field(context, {
    path: ["media", "url"],
    label: texts.fields["media.url"],
    hint: texts.fields["media.url.hint"],
    input: line({ inputmode: "url", placeholder: "https://" }),
    required: true,
  });
  context.places.set("/media/type", type);

  /** The select shows only the kind; what `field` writes is the whole value. */
  function kindOnly(kind) {
    const now = at(message(), ["media"]);
    if (kind === "") return undefined;
    if (isObject(now)) return now.type === kind ? now : { ...now, type: kind };
    const made = { type: kind, url: "" };
    context.toFillIn(made, "/media");
    return made;
  }
  return {
    element: element("div", { class: "stack tight" }, chosen.element, url.element),
    begin: () => edit(["media"], kindOnly(MEDIA[0])),
    update(model) {
      const value = at(model.message, ["media"]);
      const kind = isObject(value) ? `${value.type ?? "image"}` : value === undefined ? "" : "image";
      const about = ({ pointer }) => (pointer === "/media/type" ? "/media" : pointer);
      chosen.update({ ...model, issues: model.issues.map((issue) => ({ ...issue, pointer: about(issue) })) });
      choose(kind);
      url.element.hidden = value === undefined;
      if (value !== undefined) url.update(model);
    },
  };
}

function quoteFields(context) {
  const { texts, edit, message } = context;
  const id = field(context, {
    path: ["quote", "messageId"],
    label: texts.fields.quote,
    hint: texts.fields["quote.hint"],
    input: line(),
    folded: true,
  });
  const isPrivate = element("input", { type: "checkbox", id: "quote-private" });
  isPrivate.addEventListener("change", () => {
    edit(["quote", "private"], isPrivate.checked || undefined, "/quote/private");
    tidy("/quote/private");
  });
  context.places.set("/quote/private", isPrivate);
  context.places.set("/quote", context.places.get("/quote/messageId"));
  context.places.get("/quote/messageId").addEventListener("input", () => tidy("/quote/messageId"));
  /** A quote of which nothing is left leaves the message, in the same step of the history. */
  function tidy(what) {
    const quote = at(message(), ["quote"]);
    if (isObject(quote) && !Object.keys(quote).length) edit(["quote"], undefined, what);
  }
  return {
    element: element(
      "div",
      { class: "stack tight" },
      id.element,
      element(
        "div",
        { class: "choice" },
        isPrivate,
        element("label", { for: isPrivate.id, text: texts.fields["quote.private"] }),
      ),
    ),
    update(model) {
      const about = ({ pointer }) => (/^\/quote(\/private)?$/.test(pointer) ? "/quote/messageId" : pointer);
      id.update({ ...model, issues: model.issues.map((issue) => ({ ...issue, pointer: about(issue) })) });
      isPrivate.checked = at(model.message, ["quote", "private"]) === true;
    },
  };
}
