import { applyFixes, compare, parseResponse, read, translate, validate } from "../botonera.js";
import { announce } from "../base/announce.js";
import { factList } from "./facts.js";
import { TEXTS } from "./texts.js";
import { nearestJson } from "./readers/json.js";
import { recognise } from "./recognise.js";
import { button, element, prose, select } from "../base/dom.js";
import { openDialog } from "../base/dialog.js";
import { issueGroups, issueItem } from "../parts/problems/issue-item.js";
import { brokenJson, placeIn, readJson } from "../state/json-text.js";
import { endpointOf, nameOf, providerOf } from "../state/outcome.js";
import { repairsOf } from "../parts/problems/repairs.js";

/** What was brought in and not opened: a dialog is closed by a click beside it. */
let unfinished = "";

/** Opens the dialog that takes in what somebody already has. */
export function openBring({ texts, locale, state, open, text = unfinished }) {
  const own = TEXTS[locale];
  const area = element("textarea", {
    rows: 8,
    id: "bring-text",
    spellcheck: "false",
    autocomplete: "off",
    class: "json",
    on: { input: show },
  });
  const found = element("div", { class: "stack" });
  const dialog = openDialog(
    texts.bring,
    texts,
    element("div", { class: "field" }, element("label", { for: area.id, text: own.paste }), area),
    found,
  );
  area.value = text;
  let target = state.target;
  let mended = null;
  const take = (label, next, properties = { class: "primary" }) =>
    button(
      label,
      () => {
        unfinished = "";
        dialog.close();
        open(next);
      },
      properties,
    );

  function show() {
    unfinished = area.value;
    let it = area.value.trim() ? recognise(area.value) : null;
    if (it?.kind === "unknown" && area.value === mended?.text) it = mended.found;
    const others = it?.others && element("p", { class: "hint", text: own.others(it.others) });
    found.replaceChildren(...(it ? [...shown(it), others] : []).filter(Boolean));
    const told = [...found.querySelectorAll(".verdict, h3")].map(({ textContent }) => textContent).join(" ");
    if (told) announce(told);
  }

  const verdict = (text, kind = "good") => element("p", { class: `verdict ${kind}`, text, tabindex: -1 });

  function shown(it) {
    switch (it.kind) {
      case "message":
        return [verdict(own.isMessage), take(own.open, { message: it.message })];
      case "payload":
        return payload(it);
      case "event":
        return [
          verdict(own.isEvent(providerOf(it.provider).name)),
          element(
            "ul",
            { class: "plain" },
            ...it.events.map((event) => element("li", {}, ...factList(event.type, event, { texts: own, locale }))),
          ),
        ];
      default:
        return unknown(it);
    }
  }

  function unknown({ reason, value }) {
    const isMeantAsJson = reason === "not-json" && /^\ufeff?\s*(?:\{\s*["“}]|\[\s*["“{[\]\d])/.test(area.value);
    if (isMeantAsJson) return [verdict(brokenJson(nearestJson(area.value), locale)[0].message, "bad")];
    // Whose answer it is, a body does not say: that of the provider that the message goes to is told as such.
    const endpoint = endpointOf(state.target)?.id;
    const answer = value === undefined || !endpoint ? null : parseResponse(endpoint, { status: 200, body: value });
    const isKnown = answer && (answer.ok || answer.kind !== "unknown");
    return [
      verdict(own.unknown[reason], "bad"),
      isKnown && element("p", { text: own.ifAnswer(providerOf(endpoint).name) }),
      isKnown && element("div", {}, ...factList(answer.ok ? "accepted" : "failure", answer, { texts: own, locale })),
    ];
  }

  function payload({ endpoint, payload, from, json }) {
    const { errors, warnings } = validate(endpoint, payload, { locale, loss: "warn" });
    const message = read(endpoint, payload, { locale, loss: "warn" });
    const issues = [...errors, ...warnings];
    const fixable = issues.filter(({ fix }) => fix).length;
    const isFixable = fixable > 0;
    const worst = errors.length ? "bad" : warnings.length ? "warn" : "good";
    // A place can be shown where the text is the payload and nothing else.
    const isText = JSON.stringify(readJson(area.value).value) === JSON.stringify(payload);
    const repair = (some, label = texts.repair, kind = "small") =>
      button(label, () => mend({ endpoint, payload: applyFixes(payload, some), json }), { class: kind });
    const item = (issue, others) => {
      const actions = repairsOf(issue, texts, others).map(({ label, issues }) => repair(issues, label));
      return issueItem(issue, texts, { goTo: isText && goTo, actions, others });
    };
    return [
      element(
        "div",
        { class: "row spread" },
        verdict(own.isPayload(nameOf(endpoint), from), worst),
        isFixable && repair(issues, texts.repairSome(fixable, issues.length), "primary"),
      ),
      ...(issues.length ? issueGroups(issues, texts, item) : [element("p", { text: own.nothingWrong })]),
      ...(message.ok
        ? [
            element("div", { class: "row" }, take(own.openHere(nameOf(endpoint)), { message: message.message, target: endpoint })),
            ...translation({ endpoint, payload, message: message.message }),
          ]
        : [element("p", { class: "notice bad", text: isFixable ? own.notReadable : own.notRepairable })]),
    ];
  }

  /** Where else it may go, with what would get lost on the way. */
  function translation({ endpoint, payload, message }) {
    // The best first.
    const options = { locale, loss: state.loss };
    const others = compare(message, options).map((support) => support.endpoint).filter((id) => id !== endpoint);
    const choice = select(
      others.map((id) => [id, nameOf(id)]),
      { id: "bring-target", on: { change: draw } },
    );
    const result = element("div", { class: "stack tight" });
    function draw() {
      target = choice.value;
      const moved = translate(endpoint, target, payload, options);
      const lost = [...moved.errors, ...moved.warnings].filter(({ loss }) => loss);
      const told = moved.ok ? own.nothingLost : own.notMoved;
      result.replaceChildren(
        lost.length ? element("ul", { class: "plain" }, ...lost.map(lossItem)) : element("p", { text: told }),
        element("div", { class: "row" }, take(own.openThere(nameOf(target)), { message, target }, {})),
      );
    }
    choice.value = others.includes(target) ? target : (others.find((id) => id.startsWith(`${target}/`)) ?? others[0]);
    draw();
    return [element("div", { class: "field" }, element("label", { for: choice.id, text: own.moveTo }), choice), result];
  }

  const lossItem = ({ severity, message }) =>
    element("li", { class: severity }, element("strong", { text: `${texts[severity]}: ` }), prose(message));

  /** The repaired payload takes the place of what it was read from, which may be a part of the text, or a cURL command. */
  function mend({ endpoint, payload, json }) {
    const text = JSON.stringify(payload, null, 2);
    area.value = json ? area.value.replace(json, () => text) : text;
    // Where the command's URL said whose it was, the payload alone may not.
    mended = { text: area.value, found: { kind: "payload", endpoint, payload, from: "json" } };
    show();
    found.querySelector(".verdict").focus();
  }

  function goTo({ pointer }) {
    const place = placeIn(area.value, pointer);
    area.focus();
    if (place) area.setSelectionRange(place.from, place.to);
  }

  show();
  area.focus();
}
