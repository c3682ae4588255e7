import { applyFixes, read, translate, validate } from "./botonera.js";
import { recognise } from "./bring.js";
import { button, element, prose } from "./dom.js";
import { openDialog } from "./dialog.js";
import { nameOf, providerOf } from "./outcome.js";

/** Opens the dialog that takes in what somebody already has. */
export function openBring({ texts, locale, state, open, text = "" }) {
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
    element("div", { class: "field" }, element("label", { for: area.id, text: texts.bringLabel }), area),
    found,
  );
  area.value = text;
  const take = (label, next, properties = { class: "primary" }) =>
    button(
      label,
      () => {
        dialog.close();
        open(next);
      },
      properties,
    );
  const list = (issues) =>
    element(
      "ul",
      { class: "plain" },
      ...issues.map((issue) =>
        element("li", { class: issue.severity }, element("strong", { text: `${texts[issue.severity]}: ` }), prose(issue.message)),
      ),
    );

  function show() {
    found.replaceChildren(...(area.value.trim() ? shown(recognise(area.value)) : []));
  }

  function shown(it) {
    switch (it.kind) {
      case "message":
        return [element("p", { class: "verdict good", text: texts.isMessage }), take(texts.openMessage, { message: it.message })];
      case "payload":
        return payload(it);
      case "event":
        return events(it);
      default:
        return [element("p", { class: "verdict bad", text: texts.unknown[it.reason] })];
    }
  }

  function payload({ endpoint, payload, from }) {
    const options = { locale, loss: "warn" };
    const { errors, warnings } = validate(endpoint, payload, options);
    const message = read(endpoint, payload, options);
    const moved = translate(endpoint, state.target, payload, options);
    const lost = [...moved.errors, ...moved.warnings].filter(({ loss }) => loss);
    const issues = [...errors, ...warnings];
    const isElsewhere = state.target !== endpoint && !endpoint.startsWith(`${state.target}/`);
    return [
      element("p", { class: "verdict good", text: texts.isPayload(nameOf(endpoint), from) }),
      issues.length ? list(issues) : element("p", { text: texts.nothingWrong }),
      ...(message.ok
        ? [
            isElsewhere && element("h3", { text: texts.translated(nameOf(moved.endpoint ?? state.target)) }),
            isElsewhere &&
              (lost.length ? list(lost) : element("p", { text: moved.ok ? texts.nothingLost : texts.translatedNot })),
            element(
              "div",
              { class: "row" },
              take(texts.openHere(nameOf(endpoint)), { message: message.message, target: endpoint }),
              isElsewhere && take(texts.openThere(nameOf(moved.endpoint ?? state.target)), { message: message.message }, {}),
            ),
          ].filter(Boolean)
        : [element("p", { class: "notice bad", text: texts.notReadable })]),
      ...(issues.some(({ fix }) => fix) ? [button(texts.repairAll, () => mend(payload, issues), { class: "primary" })] : []),
    ];
  }

  /** The text becomes that of the repaired payload, also where it was a cURL command. */
  function mend(payload, issues) {
    area.value = JSON.stringify(applyFixes(payload, issues), null, 2);
    show();
    area.focus();
  }

  function events({ provider, events }) {
    return [
      element("p", { class: "verdict good", text: texts.isEvent(providerOf(provider).name) }),
      element(
        "ul",
        { class: "plain" },
        ...events.map((event) =>
          element(
            "li",
            {},
            element("strong", { text: texts.events[event.type] }),
            element(
              "dl",
              { class: "facts" },
              ...Object.entries(event)
                .filter(([name]) => name !== "type")
                .flatMap(([name, value]) => [element("dt", { text: name }), element("dd", { text: `${value}` })]),
            ),
          ),
        ),
      ),
    ];
  }

  show();
  area.focus();
}
