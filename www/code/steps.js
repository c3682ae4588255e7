import { element, link, prose } from "../base/dom.js";
import { describe, listed } from "./snippets/request.js";
import { SOURCES, TOOLS } from "./token-steps/sources.js";

const inBackticks = (text) => `\`${text}\``;

/** What to do with a text that was copied or saved. */
export const useOf = (texts, format) => [
  element("p", {}, prose(texts.next[format])),
  element("p", { class: "hint", text: texts.hints[format] ?? texts.hints.program }),
];

/**
 * Three steps: where to begin, what is found there, and where it goes.
 *
 * @param {{ texts: object, locale: string, request: object, provider: object, format: string }} given `texts` of `token-steps`.
 */
export function stepsOf({ texts, locale, request, provider, format }) {
  const { open, find } = texts.providers[provider.id];
  const pages = SOURCES[provider.id];
  const pageOf = (page) => (typeof page === "string" ? page : page[locale]);
  const step = (text, page) => element("li", {}, prose(text), page && " ", page && link(pageOf(page), texts.page));
  return element(
    "section",
    { class: "stack tight" },
    element("h3", { text: texts.title(provider.name) }),
    element(
      "ol",
      { class: "steps" },
      step(open, pages.open),
      // Two steps of one page name it once.
      step(find, pages.find !== pages.open && pages.find),
      step(lastStep(texts, request, provider, format), TOOLS[format]),
    ),
  );
}

/** What is to be done with an id and a token: programs read them from the environment, in a bare payload they have no place. */
function lastStep(texts, request, provider, format) {
  if (format === "payload") {
    const headers = Object.entries(request.headers)
      .filter(([, value]) => /\{\w+\}/.test(value))
      .map(([name, value]) => inBackticks(`${name}: ${value}`));
    return texts.set.payload(inBackticks(request.method), inBackticks(request.url), listed(headers, texts));
  }
  const { needed, optional } = describe(request, provider);
  const rare = optional.length ? [texts.onlyIf(listed(optional.map(inBackticks), texts))] : [];
  const names = listed([...needed.map(inBackticks), ...rare], texts);
  return names ? (texts.set[format] ?? texts.set.program)(names) : texts.none;
}
