import { at } from "../../state/shape.js";

/** The members whose names are fields of the page, and not words of a program. */
const FIELDS = /^(?:to|text|title|footer|delay|source|media\.url|quote\.messageId|buttons\.(?:label|id|url|phone|code))$/;

/** What is not there, as far as the page has a field for it, is asked for in the field's words. */
const NOTHING = /-(?:empty|missing)$/;

/**
 * What is told of an issue: in the words of the page, or in its own where technical names are shown. Of a member with variables it is
 * told of which samples it is said.
 */
export function told(issue, texts, isTechnical) {
  const own = isTechnical ? issue : inWords(issue, texts);
  const { message, why, help } = own;
  if (!issue.variables?.length) return { message, why, help };
  const names = issue.variables.map((name) => `\`{{${name}}}\``).join(", ");
  return { message: `${message} ${texts.variables.sampleOf(names)}.`, why, help };
}

/**
 * What an issue says, in the words of the page: the member that it is about goes by the name of its field, what is missing is asked for,
 * and what a program would set goes by the choice that does it.
 *
 * @param {import("botonera").Issue} issue
 * @param {{ fields: object, asks: object, lossOption: string, lossWarn: string }} texts
 * @returns {{ message: string, why: string, help: string }}
 */
export function inWords({ code, path = [], message, why, help }, texts) {
  const names = path.filter((part) => typeof part === "string");
  const [own, whole] = [names.at(-1), names.join(".")];
  const known = (words) => at(words, [whole]) ?? at(words, [own]);
  const asked = FIELDS.test(whole) && NOTHING.test(code) && code !== "value-missing" && known(texts.asks);
  const field = code !== "member-unknown" && FIELDS.test(whole) && known(texts.fields);
  const plain = (text) => {
    const acted = text.replaceAll(texts.lossOption, `“${texts.lossWarn.split(":")[0]}”`);
    return field ? acted.replaceAll(`\`${own}\``, `“${field}”`) : acted;
  };
  return asked ? { message: asked, why: plain(why), help: "" } : { message: plain(message), why: plain(why), help: plain(help) };
}
