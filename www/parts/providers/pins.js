import { remember, remembered } from "../../base/remember.js";

/** The ids of the providers that somebody keeps at the top. */
export const pinned = () => (remembered("pins") ?? "").split(",").filter(Boolean);

export function togglePin(id) {
  const now = pinned();
  remember("pins", (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]).join(","));
}
