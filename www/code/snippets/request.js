/**
 * A request as snippets see it: the places of the credentials are found, and each credential has an environment variable.
 *
 * @typedef {{ text: string } | { variable: string, isOrigin: boolean }} Part `isOrigin`: it is no part of a path, and goes as it is.
 * @typedef {{ name: string, parts: Part[], optional: string | null }} Header `optional`: the variable without which it is left out.
 * @typedef {{ method: string, url: Part[], headers: Header[], body: string, needed: string[], optional: string[] }} Described
 */

/**
 * @param {{ method: string, url: string, headers: Record<string, string>, body: string }} request Of `build` without credentials.
 * @param {{ id: string, credentials: { name: string, in: string, optional: boolean }[] }} provider
 * @returns {Described}
 */
export function describe(request, provider) {
  const places = [request.url, ...Object.values(request.headers)];
  // Where a usual value stands already, there is nothing to be set.
  const given = provider.credentials.filter(({ name }) => places.some((place) => place.includes(`{${name}}`)));
  const known = given.map((credential) => ({ ...credential, variable: variableOf(provider, credential.name) }));
  const variables = (optional) => known.filter((one) => one.optional === optional).map(({ variable }) => variable);
  const headers = Object.entries(request.headers).map(([name, value]) => {
    const parts = split(value, known);
    return { name, parts, optional: parts.find(({ variable }) => variables(true).includes(variable))?.variable ?? null };
  });
  return {
    method: request.method,
    url: split(request.url, known),
    headers,
    body: request.body,
    needed: variables(false),
    optional: variables(true),
  };
}

/** `Z_API_INSTANCE_ID` for the credential `instanceId` of the provider `z-api`; no name begins with a digit. */
function variableOf({ id }, name) {
  return `${id}_${name.replace(/[A-Z]/g, "_$&")}`.toUpperCase().replace(/[^A-Z0-9]/g, "_").replace(/^\d/, "_$&");
}

/** Texts and the variables between them. */
function split(text, known) {
  return text
    .split(/(\{\w+\})/)
    .map((piece) => {
      const one = known.find(({ name }) => piece === `{${name}}`);
      return one ? { variable: one.variable, isOrigin: one.in === "origin" } : { text: piece };
    })
    .filter(({ text }) => text !== "");
}

/** What must be set before the snippet runs, in a sentence for a comment. */
export function wanted({ needed, optional }, words) {
  const all = (names) => [...names.slice(0, -2), names.slice(-2).join(` ${words.and} `)].join(", ");
  const listed = words.set(all(needed));
  return optional.length ? `${listed}; ${words.onlyIf(all(optional))}.` : `${listed}.`;
}

/** Characters that cannot be seen, or that let a source show something else than it says. */
const UNSEEN = /[\u007f-\u009f\u00ad\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

export const hasUnseen = (text) => text.search(UNSEEN) >= 0;

/** The text between double quotes as JSON, JavaScript, Python and Go all read it. */
export function quoted(text) {
  return JSON.stringify(text).replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The JSON text as the source of a value, `indent` blanks a level. */
export function literal(json, indent, words = { true: "true", false: "false", null: "null" }) {
  const write = (value, margin) => {
    const inner = margin + " ".repeat(indent);
    if (typeof value === "string") return quoted(value);
    if (typeof value !== "object" || value === null) return words[value] ?? String(value);
    const items = Array.isArray(value)
      ? value.map((item) => inner + write(item, inner))
      : Object.entries(value).map(([name, item]) => `${inner}${quoted(name)}: ${write(item, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return items.length ? `${open}\n${items.join(",\n")},\n${margin}${close}` : open + close;
  };
  return write(JSON.parse(json), "");
}
