/** The element of the page with this id. */
export const byId = (id) => document.getElementById(id);

/**
 * A new element. Text is only ever set as text, so that nothing of a message can become markup.
 *
 * @param {string} tag
 * @param {{ class?: string, text?: string }} [properties]
 * @param {(Node | null)[]} children
 */
export function element(tag, { class: name, text } = {}, ...children) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text !== undefined) made.textContent = text;
  made.append(...children.filter(Boolean));
  return made;
}

/** A link that carries nothing of this page with it. */
export function link(address, text) {
  const made = element("a", { text });
  made.href = address;
  made.rel = "noopener noreferrer";
  return made;
}
