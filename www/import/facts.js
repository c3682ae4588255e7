import { element } from "../base/dom.js";

/**
 * What an event or an answer says, in words.
 *
 * @param {string} type Its name among `texts.types`.
 * @param {Record<string, unknown>} facts
 * @param {{ texts: object, locale: string }} given The dialog's texts.
 */
export function factList(type, facts, { texts, locale }) {
  const rows = Object.entries(facts).filter(([name]) => texts.facts[name]);
  return [
    element("strong", { text: texts.types[type] }),
    element(
      "dl",
      { class: "facts" },
      ...rows.flatMap(([name, value]) => [
        element("dt", { text: texts.facts[name] }),
        element("dd", {}, valueOf(name, value, { texts, locale })),
      ]),
    ),
  ];
}

const WORDS = ["status", "state", "retryable"];
const TIMES = ["at", "retryAt"];

function valueOf(name, value, { texts, locale }) {
  if (TIMES.includes(name)) {
    const text = new Date(value).toLocaleString(locale, { dateStyle: "medium", timeStyle: "medium" });
    return element("time", { datetime: value, title: value, text });
  }
  if (Array.isArray(value)) return value.join(", ");
  return (WORDS.includes(name) && texts.words[value]) || `${value}`;
}
