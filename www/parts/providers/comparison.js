import { button, element, prose, setText } from "../../base/dom.js";
import { comparisonOf, nameOf } from "../../state/outcome.js";

/** All endpoints in a table: what each would carry, and what would get lost; one of them is chosen as the target. */
export function createComparison({ texts, store, locale }) {
  const body = element("tbody");
  const everywhere = element("p", { class: "notice bad", hidden: true });
  let shown = "";

  function list(issues) {
    const counts = new Map();
    for (const { message } of issues) counts.set(message, (counts.get(message) ?? 0) + 1);
    return (
      counts.size > 0 &&
      element(
        "ul",
        { class: "plain" },
        ...[...counts].map(([message, count]) =>
          element(
            "li",
            {},
            prose(message),
            count > 1 && " ",
            count > 1 && element("span", { class: "times", text: `(× ${count})` }),
          ),
        ),
      )
    );
  }
  const row = ({ endpoint, carries, errors, warnings }, target, common) => {
    const isTarget = target === endpoint;
    const stops = carries === "no" ? errors.filter((issue) => !issue.loss && !common.has(keyOf(issue))) : [];
    const lost = [...errors, ...warnings].filter(({ loss }) => loss);
    return element(
      "tr",
      { class: isTarget ? "chosen" : null },
      element(
        "th",
        { scope: "row" },
        element("span", { text: nameOf(endpoint) }),
        button(
          isTarget ? texts.isTarget : texts.makeTarget,
          () => {
            store.change({ target: endpoint });
            body.querySelector(`[data-endpoint="${endpoint}"]`)?.focus();
          },
          { class: "small", "aria-pressed": `${isTarget}`, "data-endpoint": endpoint },
        ),
      ),
      element(
        "td",
        {},
        element("span", { class: `badge ${carries}`, text: texts.carries[carries] }),
        list([...stops, ...lost]),
      ),
    );
  };

  const table = element(
    "table",
    {},
    element("caption", { class: "unseen", text: texts.compare }),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col", text: texts.endpoint }),
        element("th", { scope: "col", text: texts.outcome }),
      ),
    ),
    body,
  );

  return {
    element: element("div", { class: "stack" }, everywhere, table),
    /** @param {string | null} [target] The endpoint that the message goes to, be it chosen or its provider's best. */
    update(state, target) {
      const rows = comparisonOf(state, locale);
      const key = JSON.stringify([target, rows]);
      if (key === shown) return;
      shown = key;
      const common = commonErrors(rows);
      table.hidden = !rows.length;
      everywhere.hidden = rows.length && !common.size;
      setText(everywhere, rows.length ? texts.everywhere(common.size) : texts.compareWaits);
      body.replaceChildren(...rows.map((support) => row(support, target, common)));
    },
  };
}

const keyOf = ({ code, pointer }) => `${code} ${pointer}`;

/** What every endpoint refuses is the message's, and told once. */
function commonErrors(rows) {
  const [first = new Set(), ...others] = rows.map(({ errors }) => new Set(errors.filter(({ loss }) => !loss).map(keyOf)));
  return new Set([...first].filter((key) => others.every((other) => other.has(key))));
}
