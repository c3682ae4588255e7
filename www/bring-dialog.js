import { applyFixes, read, translate, validate } from "./botonera.js";
import { factList } from "./bring/facts.js";
import { TEXTS } from "./bring/texts.js";
import { recognise } from "./bring.js";
import { button, element, prose, select } from "./dom.js";
import { openDialog } from "./dialog.js";
import { issueGroups, issueItem } from "./issue-item.js";
import { placeIn, readJson } from "./json-text.js";
import { catalogue, nameOf, providerOf } from "./outcome.js";

/** Opens the dialog that takes in what somebody already has. */
export function openBring({ texts, locale, state, open, text = "" }) {
  const own = TEXTS[locale];
  const area = element("textarea", {
    rows: 8,
    id: "bring-text",
    spellcheck: "false",
    autocomplete: "off",
    class: "json",
    on: { input: show },
  });
  const found = element("div", { class: "stack", role: "status" });
  const dialog = openDialog(
    texts.bring,
    texts,
    element("div", { class: "field" }, element("label", { for: area.id, text: own.paste }), area),
    found,
  );
  area.value = text;
  let target = state.target;
  const take = (label, next, properties = { class: "primary" }) =>
    button(
      label,
      () => {
        dialog.close();
        open(next);
      },
      properties,
    );

  function show() {
    const it = area.value.trim() ? recognise(area.value) : null;
    const others = it?.others && element("p", { class: "hint", text: own.others(it.others) });
    found.replaceChildren(...(it ? [...shown(it), others] : []).filter(Boolean));
  }

  const verdict = (text, kind = "good") => element("p", { class: `verdict ${kind}`, text });

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
      case "answer":
        return [
          verdict(own.isAnswer(providerOf(it.endpoint).name)),
          element("div", {}, ...factList(it.answer.ok ? "accepted" : "failure", it.answer, { texts: own, locale })),
        ];
      default:
        return [verdict(own.unknown[it.reason], "bad")];
    }
  }

  function payload({ endpoint, payload, from }) {
    const options = { locale, loss: "warn" };
    const { errors, warnings } = validate(endpoint, payload, options);
    const message = read(endpoint, payload, options);
    const issues = [...errors, ...warnings];
    const fixable = issues.some(({ fix }) => fix);
    // A place can be shown where the text is the payload and nothing else.
    const isText = JSON.stringify(readJson(area.value).value) === JSON.stringify(payload);
    const item = (issue) => issueItem(issue, texts, { goTo: isText && goTo, actions: [issue.fix && repair(payload, [issue])] });
    return [
      verdict(own.isPayload(nameOf(endpoint), from)),
      ...(issues.length ? issueGroups(issues, texts, item) : [element("p", { text: own.nothingWrong })]),
      fixable && repair(payload, issues, texts.repairAll, "primary"),
      ...(message.ok
        ? [
            element("div", { class: "row" }, take(own.openHere(nameOf(endpoint)), { message: message.message, target: endpoint })),
            ...translation({ endpoint, payload, message: message.message }, options),
          ]
        : [element("p", { class: "notice bad", text: own.notReadable })]),
    ];
  }

  /** Where else it may go, with what would get lost on the way. */
  function translation({ endpoint, payload, message }, options) {
    const others = catalogue.flatMap(({ endpoints }) => endpoints.map(({ id }) => id)).filter((id) => id !== endpoint);
    const choice = select(
      others.map((id) => [id, nameOf(id)]),
      { id: "bring-target", on: { change: () => draw((target = choice.value)) } },
    );
    const result = element("div", { class: "stack tight" });
    function draw() {
      const moved = translate(endpoint, choice.value, payload, options);
      const lost = [...moved.errors, ...moved.warnings].filter(({ loss }) => loss);
      const told = moved.ok ? own.nothingLost : own.notMoved;
      result.replaceChildren(
        lost.length ? element("ul", { class: "plain" }, ...lost.map(lossItem)) : element("p", { text: told }),
        element("div", { class: "row" }, take(own.openThere(nameOf(choice.value)), { message, target: choice.value }, {})),
      );
    }
    choice.value = others.includes(target) ? target : (others.find((id) => id.startsWith(`${target}/`)) ?? others[0]);
    draw();
    return [element("div", { class: "field" }, element("label", { for: choice.id, text: own.moveTo }), choice), result];
  }

  const lossItem = ({ severity, message }) =>
    element("li", { class: severity }, element("strong", { text: `${texts[severity]}: ` }), prose(message));

  /** The text becomes that of the repaired payload, also where it was a cURL command. */
  const repair = (payload, issues, label = texts.repair, kind = "small") =>
    button(
      label,
      () => {
        area.value = JSON.stringify(applyFixes(payload, issues), null, 2);
        show();
        area.focus();
      },
      { class: kind },
    );

  function goTo({ pointer }) {
    const place = placeIn(area.value, pointer);
    area.focus();
    if (place) area.setSelectionRange(place.from, place.to);
  }

  show();
  area.focus();
}
