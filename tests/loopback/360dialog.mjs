// 360dialog, which takes what Meta takes: https://docs.360dialog.com/docs/messaging/message-types/interactive.
// Its own texts are those of its list of errors, whose place in the body is not shown.

import { defaults, taken } from "./cloud.mjs";

/** A channel, which its key names. */
export const account = { id: "apiKey", defaults: () => ({ ...defaults(), own: null }) };

export function answer({ method, path, headers, body }, accounts) {
  if (path.join("/") !== "messages" || method !== "POST") return undefined;
  const account = accounts.get(headers["d360-api-key"]);
  if (!account) return { status: 401, body: "Invalid api_key" };
  return account.own ?? taken(body, account);
}
