import { build, compare, providers } from "../botonera.js";
import { at } from "./shape.js";
import { filled, namesIn, withSafeRepairs } from "./variables.js";

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

/** The same, of a provider with one endpoint the provider's name alone. */
export const shortNameOf = (endpoint) => {
  const provider = providerOf(endpoint);
  return provider?.endpoints.length > 1 ? nameOf(endpoint) : provider?.name;
};

/**
 * What the library says of a state. While the JSON text is broken there is no message, and nothing is said.
 *
 * @returns {{ message: unknown, whole: unknown, samples: Record<string, string>, result: import("botonera").BuildResult | null,
 *   issues: import("botonera").Issue[], endpoint: import("botonera").Endpoint, provider: import("botonera").Provider }}
 *   `whole` is the message with a sample in place of each variable, which is what is judged; repairs are those of the message itself.
 */
export function outcomeOf({ target, loss, message, values }, locale) {
  const { message: whole, samples, errors } = filled({ message, values }, locale);
  const judged = (value) => build(target, value, { locale, loss });
  const all = ({ errors, warnings }) => [...errors, ...warnings];
  const result = message === undefined ? null : errors.length ? { ok: false, errors, warnings: [] } : judged(whole);
  const found = result ? all(result) : [];
  const hasVariables = !errors.length && Object.keys(samples).length > 0;
  const judge = (value) => all(judged(value));
  const issues = hasVariables
    ? withSafeRepairs(found, { message, whole, samples, judge }).map((issue) => ofVariables(issue, message))
    : found;
  return {
    message,
    whole,
    samples,
    result,
    issues,
    endpoint: endpointOf(result?.endpoint ?? target),
    provider: providerOf(target),
  };
}

/** The issue with the names of the variables in the text that it is about. */
function ofVariables(issue, message) {
  const variables = issue.at === "value" ? namesIn(at(message, issue.path)) : [];
  return variables.length ? { ...issue, variables } : issue;
}

export const comparisonOf = ({ loss, message, values }, locale) =>
  message === undefined ? [] : compare(filled({ message, values }, locale).message, { locale, loss });

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
