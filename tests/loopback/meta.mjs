// Meta: its own interface to WhatsApp, by version and by the id of a phone number.

import { defaults, refused, taken } from "./cloud.mjs";

/** A business's phone number. */
export const account = { id: "phoneNumberId", defaults };

export function answer({ method, path, headers, body }, accounts) {
  const [version, phoneNumberId, messages, ...rest] = path;
  if (!/^v\d+\.\d+$/.test(version) || messages !== "messages" || rest.length > 0 || method !== "POST") return undefined;
  const account = accounts.get(phoneNumberId);
  const token = /^Bearer (.*)$/.exec(headers.authorization ?? "")?.[1];
  if (![...accounts.values()].some((known) => known.token === token)) {
    return refused(401, 190, "Invalid OAuth access token - Cannot parse access token");
  }
  if (!account) return refused(400, 100, `Unsupported post request. Object with ID '${phoneNumberId}' does not exist`, undefined, 33);
  return taken(body, account);
}
