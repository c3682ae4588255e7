import { copyButton } from "../base/copy.js";
import { button, element, link } from "../base/dom.js";
import { NAMES } from "./snippets/names.js";
import { tabs } from "../base/tabs.js";

/** The payload and the programs that send it, to be copied. */
export function createTakeaway({ texts, locale, view, goToChecks, loaded }) {
  const code = element("pre", { tabindex: 0, role: "region", "aria-label": texts.code });
  const writers = { payload: ({ body }) => JSON.stringify(JSON.parse(body), null, 2) };
  const chosen = tabs({
    id: "take",
    label: texts.take,
    tabs: Object.entries({ payload: "JSON", ...NAMES }).map(([id, name]) => ({ id, name })),
    chosen: view.take,
    choose: (id) => {
      view.take = id;
      draw();
      load();
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
  chosen.panel.append(element("div", { class: "row" }, copy, secrets), code);
  let outcome;

  /** The programs are loaded once somebody wants one. */
  async function load() {
    if (writers[view.take]) return;
    const module = await loaded(import("./snippets.js"));
    for (const { id, write } of module?.snippets ?? []) writers[id] = write;
    draw();
  }

  function draw() {
    const { result, provider } = outcome;
    waiting.hidden = Boolean(result?.ok);
    ready.hidden = !result?.ok;
    if (!result?.ok) return;
    const text = writers[view.take]?.(result.request, provider, locale) ?? "";
    if (code.textContent !== text) code.textContent = text;
    secrets.textContent = view.take === "payload" ? texts.payloadHint : texts.secretsHint;
  }

  load();

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
