import { copyButton } from "./copy.js";
import { button, element, link } from "./dom.js";
import { snippets } from "./snippets.js";
import { tabs } from "./tabs.js";

/** The payload and the programs that send it, to be copied. */
export function createTakeaway({ texts, view, goToChecks }) {
  const code = element("pre", { tabindex: 0, role: "region", "aria-label": texts.code });
  const forms = [{ id: "payload", name: "JSON", write: ({ body }) => JSON.stringify(JSON.parse(body), null, 2) }, ...snippets];
  const chosen = tabs({
    id: "take",
    label: texts.take,
    tabs: forms,
    chosen: view.take,
    choose: (id) => {
      view.take = id;
      draw();
    },
  });
  const copy = copyButton(texts, () => code.textContent);
  const secrets = element("p", { class: "hint" });
  const notes = element("ul", { class: "notes" });
  const waiting = element(
    "p",
    { class: "notice bad" },
    `${texts.takeWaits} `,
    button(texts.toChecks, goToChecks, { class: "small" }),
  );
  const ready = element("div", { class: "stack tight" }, chosen.list, chosen.panel);
  chosen.panel.append(element("div", { class: "row spread" }, secrets, copy), code);
  let outcome;

  function draw() {
    const { result, provider } = outcome;
    waiting.hidden = Boolean(result?.ok);
    ready.hidden = !result?.ok;
    if (!result?.ok) return;
    const text = forms.find(({ id }) => id === view.take).write(result.request, provider);
    if (code.textContent !== text) code.textContent = text;
    secrets.textContent = view.take === "payload" ? texts.payloadHint : texts.secretsHint;
  }

  return {
    element: element(
      "div",
      { class: "stack" },
      waiting,
      ready,
      element("div", { class: "stack tight" }, element("h3", { text: texts.notes }), notes),
    ),
    update(now) {
      const isOther = now.provider !== outcome?.provider;
      outcome = now;
      draw();
      if (isOther) {
        notes.replaceChildren(
          ...(now.provider?.notes ?? []).map(({ text, docs }) => {
            const own = texts.catalogue[text];
            return element(
              "li",
              {},
              element("span", { text: own ?? text, lang: own ? null : "en" }),
              " ",
              docs && link(docs, texts.source),
            );
          }),
        );
      }
    },
  };
}
