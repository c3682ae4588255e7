// Conversations with Whapi.Cloud.

import { test } from "node:test";
import {
  GROUP, converse, header, links, opened, plain, provoke, rejected, replies, spoilt, talk, token, unauthorized, without,
} from "../talk.mjs";

const WHAPI = "whapi/interactive";

talk("whapi", {
  account: { token },
  accepted: { state: "sent", at: "2024-09-12T07:28:44Z", ids: ["messageId"] },
  addressed: ({ to }) => to,
  endpoints: {
    [WHAPI]: {
      messages: [
        plain,
        { ...plain, to: GROUP, buttons: replies.slice(1) },
        { ...plain, title: "Olá", footer: "24 horas", buttons: links },
        { ...plain, media: { type: "image", url: "data:image/png;base64,iVBORw0KGgo=" }, buttons: replies.slice(0, 1) },
        { ...plain, to: "5544999999999@s.whatsapp.net", buttons: [replies[0], { ...links[0], id: "loja" }] },
      ],
      told: { before: ["other", "sent", "delivered", "read"], layouts: 4, after: ["other"] },
    },
  },
});

test("whapi/interactive: a click is answered, quoting it is possible", async () => {
  await opened("whapi");
  const { clicks } = await converse(WHAPI, plain);
  await converse(WHAPI, { ...plain, quote: { messageId: clicks[0].messageId } });
});

const whapi = (name, what) => provoke(WHAPI, name, what);
const button = (change) => spoilt(({ action, ...payload }) => {
  return { ...payload, action: { buttons: action.buttons.map((button, at) => (at === 0 ? { ...button, ...change } : button)) } };
});
const nested = ({ action, ...payload }) => {
  return { ...payload, action: { buttons: action.buttons.map(({ id, title }) => ({ type: "reply", reply: { id, title } })) } };
};
for (const [said, spoil] of [
  ["to: does not match pattern", spoilt((payload) => ({ ...payload, to: "+5544999999999" }))],
  ["to: does not match pattern", spoilt((payload) => ({ ...payload, to: "12345678" }))],
  ["to: a raw LID", spoilt((payload) => ({ ...payload, to: "81896604192873@lid" }))],
  ["quoted: does not match pattern", spoilt((payload) => ({ ...payload, quoted: "3EB0C767D82B0B2A5D" }))],
  ["body: is required", spoilt((payload) => void delete payload.body)],
  ["type: is none of buttons", spoilt((payload) => ({ ...payload, type: "list" }))],
  ["action.buttons: 1 to 3", spoilt((payload) => ({ ...payload, action: { buttons: [] } }))],
  ["action: is required", spoilt((payload) => void delete payload.action)],
  ["an unknown member", spoilt((payload) => ({ ...payload, choices: [] }))],
  ["a button has no title or no id", button({ id: undefined })],
  ["a title has more than 25 characters", button({ title: "é".repeat(26) })],
  ["a button has an unknown type", button({ type: "pix" })],
  ["a button has an unknown type", spoilt(nested)],
  ["a button has no copy_code", button({ type: "copy" })],
]) {
  whapi(`${said}, and more`, { spoil, said, status: 400, expected: rejected() });
}
whapi("half a body", { spoil: (request) => ({ ...request, body: request.body.slice(0, -1) }), status: 400, expected: rejected() });
whapi("no token", { spoil: without("Authorization"), status: 401, expected: unauthorized });
whapi("the token of nobody", { spoil: header("Authorization", "Bearer FAKE-0THER"), status: 401, expected: unauthorized });
whapi("an answer that says that nothing was sent", { account: { sent: false }, status: 200, expected: rejected() });
for (const [failing, expected] of [
  [403, unauthorized],
  [404, { kind: "not-found" }],
  [429, { kind: "rate-limited", retryable: true }],
  [500, { kind: "provider-error" }],
]) {
  whapi(`a status of ${failing}`, { account: { failing }, status: failing, said: "No luck", expected });
}
