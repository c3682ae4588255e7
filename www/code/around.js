/**
 * What stands around a text that is taken away: what is still open, what to do with it, where its ids and its token are found, and
 * what the provider wants to be known. To be imported when the texts are first seen.
 */

import { element, link, prose } from "../base/dom.js";
import { createOpenWarnings } from "./open-warnings.js";
import { stepsOf, useOf } from "./steps.js";

/**
 * @param {{ locale: string, told: (issue: object) => { message: string, place: string },
 *   goTo: (issue: object) => void, toProblems: () => void }} given Of no other language anything is loaded.
 */
export async function createAround({ locale, told, goTo, toProblems }) {
  const { default: own } = await import(`./token-steps/steps-${locale}.js`);
  const warned = createOpenWarnings({ texts: own, told, goTo, toProblems });
  const [use, steps, notes] = [element("div", { class: "stack tight" }), element("div"), element("div")];
  let shown = "";

  return {
    warned: warned.element,
    use,
    steps,
    notes,
    /** @param {string} format What is taken away of this outcome. */
    update({ result, issues, provider }, format) {
      const isReady = Boolean(result?.ok);
      warned.update(isReady ? issues.filter(({ severity }) => severity === "warning") : []);
      const request = isReady ? result.request : null;
      const key = JSON.stringify([provider?.id, format, request?.url, request?.headers]);
      if (key === shown) return;
      shown = key;
      notes.replaceChildren(...notesOf(provider, own));
      if (!isReady) return;
      use.replaceChildren(...useOf(own, format));
      steps.replaceChildren(stepsOf({ texts: own, locale, request, provider, format }));
    },
  };
}

function notesOf(provider, own) {
  if (!provider?.notes.length) return [];
  const note = ({ text, docs }) =>
    element(
      "li",
      {},
      element("span", { lang: own.catalogue[text] ? null : "en" }, prose(own.catalogue[text] ?? text)),
      " ",
      docs && link(docs, own.page),
    );
  const heading = element("h3", { text: own.notes });
  return [element("section", { class: "stack tight" }, heading, element("ul", { class: "notes" }, ...provider.notes.map(note)))];
}
