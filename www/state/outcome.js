import { build, compare, providers } from "../botonera.js";

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
 * @returns {{ message: unknown, result: import("botonera").BuildResult | null, issues: import("botonera").Issue[],
 *   endpoint: import("botonera").Endpoint, provider: import("botonera").Provider }}
 */
export function outcomeOf({ target, loss, message }, locale) {
  const result = message === undefined ? null : build(target, message, { locale, loss });
  const issues = result ? [...result.errors, ...result.warnings] : [];
  return { message, result, issues, endpoint: endpointOf(result?.endpoint ?? target), provider: providerOf(target) };
}

export const comparisonOf = ({ loss, message }, locale) => (message === undefined ? [] : compare(message, { locale, loss }));

/** The member in one of an endpoint's lists, for this kind of button where it is a button's. */
const isAmong = (list, member, kind) =>
  list.some((one) => one.member === member && (!kind || !one.kinds || one.kinds.includes(kind)));

/** Whether an endpoint carries a member, as the catalogue says. */
export const carries = (endpoint, member) => isAmong(endpoint.carries, member);

/** Whether an endpoint cannot do without a member, which may be one of a button of this kind: `requires(endpoint, "buttons.id", "reply")`. */
export const requires = (endpoint, member, kind) => isAmong(endpoint.requires, member, kind);

/**
 * The providers, each with how well it carries a message by the endpoint of its that does it best; in the catalogue's order.
 *
 * @param {import("botonera").Support[]} comparison Of a message; without one nothing is said about it.
 * @returns {{ provider: import("botonera").Provider, support?: import("botonera").Support }[]}
 */
export const bestOf = (comparison) =>
  catalogue.map((provider) => ({
    provider,
    // The comparison has the best first.
    support: comparison.find(({ endpoint }) => provider.endpoints.some(({ id }) => id === endpoint)),
  }));
