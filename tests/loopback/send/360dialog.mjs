// Conversations with 360dialog.

import { converse, header, links, opened, plain, provoke, rejected, replies, spoilt, talk, token, unauthorized } from "../talk.mjs";
import { test } from "node:test";

const REPLY = "360dialog/reply-buttons";
const LINK = "360dialog/cta-url";
const before = ["sent", "delivered", "read"];

talk("360dialog", {
  account: { apiKey: token },
  accepted: { state: "queued", ids: ["messageId"] },
  addressed: ({ to, recipient }) => to ?? recipient,
  endpoints: {
    [REPLY]: {
      messages: [plain, { ...plain, title: "Olá", footer: "24 horas", buttons: replies.slice(1) }],
      told: { before, layouts: 2, after: [] },
    },
    [LINK]: { messages: [{ ...plain, buttons: links.slice(0, 1) }], told: { before, layouts: 0, after: [] } },
  },
});

test(`${REPLY}: a click is answered, quoting it is possible`, async () => {
  await opened("360dialog");
  const { clicks } = await converse(REPLY, plain);
  await converse(REPLY, { ...plain, quote: { messageId: clicks[0].messageId } });
});

provoke(REPLY, "a wrong key", { spoil: header("D360-API-KEY", "OTHER"), said: "Invalid api_key", status: 401, expected: unauthorized });
provoke(REPLY, "what Meta refuses", {
  spoil: spoilt((payload) => void delete payload.messaging_product),
  status: 400,
  expected: rejected({ code: "payload-invalid" }),
});
for (const [status, body, expected] of [
  [403, "The endpoint is blocked", unauthorized],
  [400, "You have exceeded the endpoint rate limit.", { kind: "rate-limited", retryable: true }],
  [400, "Your WhatsApp for Business API has been disabled", rejected()],
  [400, "Could not send message due to lack of payment.", rejected()],
  [500, "Internal server error", { kind: "provider-error" }],
  [502, "WhatsApp for Business API not available", { kind: "disconnected", retryable: true }],
]) {
  provoke(REPLY, body, { account: { own: { status, body } }, said: body, status, expected });
}
