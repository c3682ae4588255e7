import { build, compare, providers } from "../botonera.js";
import { KINDS, SAMPLES } from "./shape.js";

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
const OWN = { reply: { id: "a" }, url: { url: "https://example.com" }, call: { phone: "+5511999999999" }, copy: { code: "1" } };

/**
 * What an endpoint does not carry, and what it cannot do without: each is tried alone, on a message that is carried.
 *
 * @returns {{ lost: Set<string>, needed: Set<string> }} `lost`: `"title"`, `"media"`, `"media.video"`; `needed`: `"reply.id"`
 */
export function needsOf({ id, kinds }) {
  if (tried.has(id)) return tried.get(id);
  const send = (kind, members, own = OWN[kind]) => {
    const message = { to: "+5511999999999", text: "text", buttons: [{ type: kind, label: "label", ...own }], ...members };
    const { errors, warnings } = build(id, message);
    return { errors, issues: [...errors, ...warnings] };
  };
  const loses = (members, pointer) =>
    send(kinds[0], members).issues.some((issue) => issue.loss && issue.pointer.startsWith(pointer));
  const lost = new Set(Object.keys(SAMPLES).filter((name) => loses({ [name]: SAMPLES[name] }, `/${name}`)));
  for (const type of ["image", "video", "document"]) {
    if (loses({ media: { ...SAMPLES.media, type } }, "/media")) lost.add(`media.${type}`);
  }
  const needed = new Set();
  for (const kind of kinds) {
    for (const [name, left] of [
      ["label", { ...OWN[kind], label: undefined }],
      [KINDS[kind], {}],
    ]) {
      if (send(kind, {}, left).errors.length) needed.add(`${kind}.${name}`);
    }
  }
  const found = { lost, needed };
  tried.set(id, found);
  return found;
}
