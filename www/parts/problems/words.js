/**
 * What an issue says, in the words of the page: the member that it is about goes by the name of its field, and what a program would
 * set by the button that does it.
 *
 * @param {string} text
 * @param {import("botonera").Issue} issue
 * @param {{ fields: object, lossOption: string, sendWithout: string }} texts
 */
export function inWords(text, { path = [] }, texts) {
  const names = path.filter((part) => typeof part === "string");
  const own = names.at(-1);
  const field = texts.fields[names.join(".")] ?? texts.fields[own];
  const plain = text.replaceAll(texts.lossOption, `“${texts.sendWithout}”`);
  return typeof field === "string" ? plain.replaceAll(`\`${own}\``, `“${field}”`) : plain;
}
