import { build, compare, providers } from "./botonera.js";
import { SAMPLES } from "./shape.js";

export const catalogue = providers();

/** The provider that a target belongs to. */
export const providerOf = (target) =>
  catalogue.find(({ id, endpoints }) => id === target || endpoints.some((endpoint) => endpoint.id === target));

/** The facts of an endpoint, or of the first that a provider has. */
export const endpointOf = (target) => {
  const endpoints = providerOf(target)?.endpoints;
  return endpoints?.find(({ id }) => id === target) ?? endpoints?.[0];
};

/** The name of an endpoint for people. */
export const nameOf = (endpoint) => `${providerOf(endpoint)?.name ?? ""} · ${endpoint.split("/")[1] ?? endpoint}`;

/**
 * What the library says of a state. While the JSON text is broken there is no message, and nothing is said.
 *
 * @returns {{ result: import("botonera").BuildResult | null, issues: import("botonera").Issue[],
 *   endpoint: import("botonera").Endpoint, provider: import("botonera").Provider }}
 */
export function outcomeOf({ target, loss, message }, locale) {
  const result = message === undefined ? null : build(target, message, { locale, loss });
  const issues = result ? [...result.errors, ...result.warnings] : [];
  return { result, issues, endpoint: endpointOf(result?.endpoint ?? target), provider: providerOf(target) };
}

export const comparisonOf = ({ loss, message }, locale) => (message === undefined ? [] : compare(message, { locale, loss }));

const tried = new Map();

/**
 * What an endpoint would not carry, by member and by kind of media: each is tried alone, on a message that is carried.
 *
 * @returns {Set<string>} `"title"`, `"media"`, `"media.video"`
 */
export function notCarriedBy({ id, kinds }) {
  if (tried.has(id)) return tried.get(id);
  const own = { reply: { id: "a" }, url: { url: "https://example.com" }, call: { phone: "+5511999999999" }, copy: { code: "1" } };
  const carried = { to: "+5511999999999", text: "text", buttons: [{ type: kinds[0], label: "label", ...own[kinds[0]] }] };
  const loses = (members, pointer) => {
    const { errors, warnings } = build(id, { ...carried, ...members });
    return [...errors, ...warnings].some((issue) => issue.loss && issue.pointer.startsWith(pointer));
  };
  const lost = new Set(Object.keys(SAMPLES).filter((name) => loses({ [name]: SAMPLES[name] }, `/${name}`)));
  for (const type of ["image", "video", "document"]) {
    if (loses({ media: { ...SAMPLES.media, type } }, "/media")) lost.add(`media.${type}`);
  }
  tried.set(id, lost);
  return lost;
}
