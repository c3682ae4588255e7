import { remember, remembered } from "../../base/remember.js";
import { catalogue } from "../../state/outcome.js";

/** Where nothing can be stored they are kept as long as the page is open. */
let pins = (remembered("pins") ?? "").split(",").filter((id) => catalogue.some((provider) => provider.id === id));

/** The ids of the providers that somebody keeps at the top, the first pinned first. */
export const pinned = () => pins;

/** Keeps a provider at the top, or no longer. */
export function togglePin(id) {
  pins = pins.includes(id) ? pins.filter((other) => other !== id) : [...pins, id];
  remember("pins", pins.join(","));
}
