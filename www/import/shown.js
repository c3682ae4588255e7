/** What the answers of the import dialog are made of. */

import { button, element } from "../base/dom.js";
import { theme } from "../base/theme.js";
import { preview } from "../parts/preview/preview.js";
import { providerOf, shortNameOf } from "../state/outcome.js";

/** What was recognised, in the colour of the worst that is wrong with it. */
export const verdict = (text, kind = "good", title) => element("p", { class: `verdict ${kind}`, text, title, tabindex: -1 });

export const providerName = (endpoint) => providerOf(endpoint).name;

/** The message as it is going to look, without the phone around it. */
export function bubble(message, texts) {
  const isDark = theme() === "dark" || (theme() === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  return preview(message, { theme: isDark ? "dark" : "light", texts });
}

/** Whose it may be, each with how many problems it would have there; by a click it is read as that one's. */
export function guesses(title, list, own, choose) {
  if (list.length === 0) return null;
  const item = ({ endpoint, errors, warnings }) =>
    element(
      "li",
      {},
      button(
        undefined,
        () => choose(endpoint),
        { title: endpoint },
        element("span", { text: shortNameOf(endpoint) }),
        element("span", { class: "hint", text: own.faults(errors, warnings) }),
      ),
    );
  return element(
    "section",
    { class: "stack tight" },
    element("h3", { text: title }),
    element("ul", { class: "guesses" }, ...list.map(item)),
  );
}

/** The best endpoint of each provider but one, the best first. */
export function bestOfOthers(comparison, endpoint) {
  const seen = new Set([providerOf(endpoint).id]);
  return comparison
    .map((support) => support.endpoint)
    .filter((endpoint) => {
      const { id } = providerOf(endpoint);
      return !seen.has(id) && seen.add(id);
    });
}
