import { openDialog } from "../../base/dialog.js";
import { button, element, iconButton, select, setText } from "../../base/dom.js";
import { icon } from "../../base/icons.js";
import { bestOf, providerOf } from "../../state/outcome.js";
import { commonErrors, lossesOf, verdictOf } from "./losses.js";
import { pinned, togglePin } from "./pins.js";

/** What stands for a provider's logo. */
export const initial = (provider) =>
  element("span", { class: "initial", "aria-hidden": "true", text: provider.name[0].toUpperCase() });

/** Says which provider the message is for, how well that one carries it, and lets another be chosen. */
export function createPicker({ texts, store, chooseTarget }) {
  const face = element("span", { class: "initial", "aria-hidden": "true" });
  const name = element("span", { class: "name" });
  const verdict = element("span", { class: "badge" });
  const opener = button(
    undefined,
    open,
    { id: "target", class: "picker", "aria-haspopup": "dialog" },
    face,
    element("span", { class: "unseen", text: `${texts.target}: ` }),
    name,
    verdict,
    icon("open"),
  );
  const endpoint = select([], { id: "endpoint", on: { change: () => chooseTarget(endpoint.value) } });
  const by = element(
    "div",
    { class: "row endpoint-choice" },
    element("label", { for: endpoint.id, class: "hint", text: texts.sentBy }),
    endpoint,
  );
  let comparison = [];
  let offered = "";

  /** The endpoints of a provider, and first of all the library's choice between them. */
  function offer(provider) {
    by.hidden = !provider || provider.endpoints.length < 2;
    if (by.hidden) return;
    const best = bestOf(comparison).find((one) => one.provider === provider).support?.endpoint;
    const key = JSON.stringify([provider.id, best]);
    if (key !== offered) {
      offered = key;
      const short = ({ id }) => id.split("/")[1];
      const automatic = element("option", { value: provider.id, text: texts.endpointAuto(best && short({ id: best })) });
      endpoint.replaceChildren(
        automatic,
        ...provider.endpoints.map((one) => element("option", { value: one.id, text: short(one) })),
      );
    }
    if (endpoint.value !== store.state.target) endpoint.value = store.state.target;
  }

  function open() {
    const search = element("input", {
      type: "search",
      id: "provider-search",
      autocomplete: "off",
      autofocus: true,
      "aria-label": texts.search,
      placeholder: texts.search,
      on: { input: draw, keydown: move },
    });
    const list = element("div", { class: "stack tight provider-list", on: { keydown: move } });
    const none = element("p", { class: "hint", role: "status" });
    const dialog = openDialog(texts.chooseProvider, texts, search, none, list);
    const choose = (provider) => {
      dialog.close();
      chooseTarget(provider.id);
      opener.focus();
    };
    const now = providerOf(store.state.target);

    const common = commonErrors(comparison);
    const badge = (support) => {
      const { kind, text } = verdictOf(support, common, texts);
      return element("span", { class: `badge ${kind}`, text });
    };
    function row({ provider, support }) {
      const isPinned = pinned().includes(provider.id);
      const losses = lossesOf(support, texts);
      const pin = iconButton(
        "pin",
        texts.pin(provider.name),
        () => {
          togglePin(provider.id);
          store.tell();
          draw();
          list.querySelector(`[data-pin="${provider.id}"]`)?.focus();
        },
        { "aria-pressed": `${isPinned}`, "data-pin": provider.id },
      );
      const choice = button(
        undefined,
        () => choose(provider),
        { class: "provider", "data-provider": provider.id, "aria-current": provider === now && "true" },
        initial(provider),
        element("span", { class: "name" }, provider.name, losses && element("span", { class: "hint", text: losses })),
        support && badge(support),
      );
      return element("li", {}, choice, pin);
    }
    function draw() {
      const wanted = search.value.trim().toLowerCase();
      const rows = bestOf(comparison).filter(({ provider: { id, name } }) => `${id} ${name}`.toLowerCase().includes(wanted));
      const isMine = ({ provider }) => pinned().includes(provider.id);
      const groups = [
        [texts.mine, rows.filter(isMine)],
        [texts.official, rows.filter((one) => !isMine(one) && one.provider.official)],
        [texts.unofficial, rows.filter((one) => !isMine(one) && !one.provider.official)],
      ];
      setText(none, rows.length ? "" : texts.noProvider);
      list.replaceChildren(
        ...groups
          .filter(([, rows]) => rows.length)
          .map(([title, rows]) =>
            element("section", {}, element("h3", { text: title }), element("ul", { class: "plain" }, ...rows.map(row))),
          ),
      );
    }
    /** The arrows go through the providers; Enter in the search takes the first. */
    function move(event) {
      const all = [...list.querySelectorAll(".provider")];
      const now = all.indexOf(document.activeElement);
      if (event.key === "Enter" && event.target === search) {
        // The key would press what has the focus next.
        event.preventDefault();
        if (search.value.trim()) all[0]?.click();
      }
      const to = { ArrowDown: now + 1, ArrowUp: now - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      (to < 0 ? search : (all[to] ?? all.at(-1)))?.focus();
    }
    draw();
  }

  return {
    element: element("div", { class: "stack tight picker-place" }, opener, by),
    focus: () => opener.focus(),
    /** @param {import("botonera").Support[]} compared Of all endpoints; none while there is no message. */
    update(outcome, compared) {
      comparison = compared;
      const { provider, endpoint: used } = outcome;
      const support = compared.find(({ endpoint }) => endpoint === used?.id);
      opener.value = store.state.target;
      setText(face, (provider?.name ?? "?")[0].toUpperCase());
      setText(name, provider?.name ?? store.state.target);
      verdict.hidden = !support;
      if (support) {
        const { kind, text } = verdictOf(support, commonErrors(compared), texts);
        verdict.className = `badge ${kind}`;
        setText(verdict, text);
      }
      offer(provider);
    },
  };
}
