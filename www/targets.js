import { element } from "./dom.js";

/** Fills a `select` with every provider and every endpoint. */
export function fillTargets(select, providers, chosen) {
  for (const provider of providers) {
    const group = element("optgroup");
    group.label = provider.name;
    group.append(option(provider.id, `${provider.id} (its best endpoint)`));
    for (const { id } of provider.endpoints) group.append(option(id, id));
    select.append(group);
  }
  select.value = chosen;
}

/** The provider that the target belongs to. */
export function providerOf(providers, target) {
  return providers.find(({ id, endpoints }) => {
    return id === target || endpoints.some((endpoint) => endpoint.id === target);
  });
}

function option(value, text) {
  const made = element("option", { text });
  made.value = value;
  return made;
}
