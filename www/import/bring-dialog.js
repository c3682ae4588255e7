import { parseResponse } from "../botonera.js";
import { announce } from "../base/announce.js";
import { button, element } from "../base/dom.js";
import { openDialog } from "../base/dialog.js";
import { brokenJson, placeIn } from "../state/json-text.js";
import { LARGEST } from "../state/shape.js";
import { endpointOf, providerOf } from "../state/outcome.js";
import { nearestTo } from "./endpoints.js";
import { factList } from "./facts.js";
import { createPayload } from "./payload.js";
import { nearestJson } from "./readers/json.js";
import { recognise } from "./recognise.js";
import { bubble, guesses, verdict } from "./shown.js";
import { TEXTS } from "./texts.js";

/** What was brought in and not opened: a dialog is closed by a click beside it. */
let unfinished = "";

/** Opens the dialog that takes in what somebody already has: the text on one side, what it is on the other. */
export function openBring({ texts, locale, state, open, text = unfinished }) {
  const own = TEXTS[locale];
  const unfold = () => fold(false);
  const area = element("textarea", {
    rows: 8,
    id: "bring-text",
    spellcheck: "false",
    autocomplete: "off",
    class: "json",
    on: { input: onInput, pointerdown: unfold },
  });
  const file = element("input", { type: "file", class: "unseen", tabindex: -1, "aria-hidden": "true", on: { change: readFile } });
  const chooseFile = button(own.chooseFile, () => file.click(), { class: "small" });
  const found = element("div", { class: "stack bring-found" });
  const foot = element("div", { class: "row bring-foot" });
  const dialog = openDialog(
    texts.bring,
    texts,
    element(
      "div",
      { class: "bring-panes" },
      element(
        "div",
        { class: "field bring-text" },
        element("div", { class: "row spread" }, element("label", { for: area.id, text: own.paste }), chooseFile, file),
        area,
      ),
      found,
    ),
    foot,
  );
  dialog.classList.add("bring");
  const isLeft = text !== "" && text === unfinished;
  area.value = text;
  /** What the text is said to be by a person, or was before it was mended. */
  let said = null;
  let isFound = false;
  const take = (label, next, properties = { class: "primary" }) =>
    button(
      label,
      () => {
        unfinished = "";
        dialog.close();
        open(typeof next === "function" ? next() : next);
      },
      properties,
    );
  const payload = createPayload({ texts, own, locale, state, take, mend, choose, goTo });

  /** Where there is one column, a text that was recognised leaves the place to what it is. */
  function fold(isFolded) {
    dialog.classList.toggle("folded", isFolded && isFound);
    // What a text is shows at its beginning.
    if (isFolded && isFound) area.scrollTop = 0;
  }

  async function readFile() {
    const [given] = file.files;
    // The same file may be chosen again once it was changed.
    file.value = "";
    if (!given) return;
    const text = given.size > LARGEST ? null : await given.text();
    const fault = text === null ? texts.tooLarge : text.includes("\0") ? texts.fileNotText : null;
    if (!fault) area.value = text;
    show();
    if (fault) found.prepend(verdict(fault, "bad"));
    else fold(true);
    found.querySelector(".verdict")?.focus();
  }

  function onInput({ inputType }) {
    show();
    fold(/^insertFrom(?:Paste|Drop)/.test(inputType ?? ""));
  }

  function show() {
    unfinished = area.value;
    const it = said?.text === area.value ? said.found : area.value.trim() ? recognise(area.value) : null;
    isFound = it !== null && it.kind !== "unknown";
    const { parts, actions } = it ? shown(it) : { parts: [element("p", { class: "hint", text: own.readable })] };
    found.replaceChildren(
      ...parts.filter(Boolean),
      ...(it?.others ? [element("p", { class: "hint", text: own.others(it.others) })] : []),
    );
    foot.replaceChildren(...(actions ?? []).filter(Boolean));
    foot.hidden = foot.childElementCount === 0;
    const told = [...found.querySelectorAll(".verdict, h3")].map(({ textContent }) => textContent).join(" ");
    if (told) announce(told);
  }

  function shown(it) {
    switch (it.kind) {
      case "message":
        return { parts: [verdict(own.isMessage), bubble(it.message, texts)], actions: [take(own.open, { message: it.message })] };
      case "payload":
        return payload(it, area.value);
      case "event": {
        const events = it.events.map((event) => element("li", {}, ...factList(event.type, event, { texts: own, locale })));
        return { parts: [verdict(own.isEvent(providerOf(it.provider).name)), element("ul", { class: "plain" }, ...events)] };
      }
      default:
        return { parts: unknown(it) };
    }
  }

  function unknown({ reason, value }) {
    const isMeantAsJson =
      reason === "not-json" && value === undefined && /^\ufeff?\s*(?:\{\s*["“}]|\[\s*["“{[\]\d])/.test(area.value);
    if (isMeantAsJson) return [verdict(brokenJson(nearestJson(area.value), locale)[0].message, "bad")];
    // Whose answer it is, a body does not say: that of the provider that the message goes to is told as such.
    const endpoint = endpointOf(state.target)?.id;
    const answer = value === undefined || !endpoint ? null : parseResponse(endpoint, { status: 200, body: value });
    if (answer && (answer.ok || answer.kind !== "unknown")) {
      return [
        verdict(own.unknown[reason], "bad"),
        element("p", { text: own.ifAnswer(providerOf(endpoint).name) }),
        element("div", {}, ...factList(answer.ok ? "accepted" : "failure", answer, { texts: own, locale })),
      ];
    }
    const nearest = value === undefined ? [] : nearestTo(value);
    const asOf = (endpoint) => choose({ endpoint, payload: value, from: "json", rivals: nearest });
    return [verdict(own.unknown[reason], nearest.length ? "warn" : "bad"), guesses(own.whose, nearest, own, asOf)];
  }

  /** Somebody knows whose it is. */
  function choose(found) {
    said = { text: area.value, found: { kind: "payload", ...found, isChosen: true } };
    showAndFocus();
  }

  /** The repaired payload takes the place of what it was read from, which may be a part of the text, or a cURL command. */
  function mend({ json, ...found }, mended) {
    const text = JSON.stringify(mended, null, 2);
    area.value = json ? area.value.replace(json, () => text) : text;
    // What somebody said, or a command's URL, the payload alone does not say.
    const isKept = found.isChosen || !json;
    if (isKept)
      said = {
        text: area.value,
        found: { ...found, payload: mended, ...(json ? { json: text } : { from: "json", others: undefined }) },
      };
    showAndFocus();
  }

  function showAndFocus() {
    show();
    found.querySelector(".verdict").focus();
  }

  function goTo({ pointer }) {
    const place = placeIn(area.value, pointer);
    unfold();
    area.focus();
    if (place) area.setSelectionRange(place.from, place.to);
  }

  show();
  area.focus();
  // What was left here before gives way to what is pasted.
  area.setSelectionRange(0, isLeft ? area.value.length : 0);
  fold(true);
}
