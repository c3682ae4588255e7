/**
 * Where an issue stands, in people's words: `Button 4 · Button text`. What the page has no word for goes by its own name.
 *
 * @param {{ path?: (string | number)[], at?: string }} issue
 * @param {object} texts
 */
export function placeName({ path = [], at = "value" }, texts) {
  if (at !== "value" || !path.length) return "";
  const fieldOf = (name) => (Object.hasOwn(texts.fields, name) ? texts.fields[name] : undefined);
  const [first, ...inner] = path;
  const [index, ...members] = inner;
  if (first === "buttons" && typeof index === "number") {
    return [texts.button(index + 1), ...members.map((name) => fieldOf(name) ?? `${name}`)].join(" · ");
  }
  if (first === "buttons") return texts.buttons;
  return fieldOf(path.join(".")) ?? [fieldOf(first) ?? `${first}`, ...inner].join(" · ");
}
