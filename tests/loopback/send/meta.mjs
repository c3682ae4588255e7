// Conversations with Meta.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseEvent } from "botonera";
import { arrived, built, converse, header, links, opened, plain, provoke, rejected, replies, spoilt, talk, to, token, unauthorized } from "../talk.mjs";

const REPLY = "meta/reply-buttons";
const LINK = "meta/cta-url";
const user = "US.13491208655302741918";
const link = { ...plain, buttons: links.slice(0, 1) };
const media = { type: "document", url: "https://example.com/a.pdf" };
const before = ["sent", "delivered", "read"];

talk("meta", {
  account: { phoneNumberId: "106540352242922", token },
  accepted: { state: "queued", ids: ["messageId"] },
  addressed: ({ to, recipient }) => to ?? recipient,
  endpoints: {
    [REPLY]: {
      messages: [
        plain,
        { ...plain, title: "Olá", footer: "24 horas", source: "crm", buttons: replies.slice(1) },
        { ...plain, media, to: user },
      ],
      told: { before, layouts: 2, after: [] },
    },
    [LINK]: {
      messages: [link, { ...link, media: { type: "image", url: "https://example.com/a.png" }, footer: "24 horas" }],
      told: { before, layouts: 0, after: [] },
    },
  },
});

test(`${REPLY}: a click is answered, quoting it is possible`, async () => {
  await opened("meta");
  const { clicks } = await converse(REPLY, plain);
  await converse(REPLY, { ...plain, quote: { messageId: clicks[0].messageId } });
});

test(`${REPLY}: after 24 hours the message fails by webhook`, async () => {
  await opened("meta", { window: false });
  const { request } = built(REPLY, plain);
  assert.equal((await fetch(request.url, request)).status, 200);
  const [failed] = parseEvent("meta", (await arrived("/meta", 1))[0]);
  assert.equal(failed.status, "failed");
  assert.match(failed.reason, /more than 24 hours/);
});

const inside = (change) => spoilt(({ interactive, ...payload }) => ({ ...payload, interactive: change(interactive) ?? interactive }));
const buttons = (change) => inside(({ action, ...rest }) => ({ ...rest, action: { buttons: change(action.buttons) } }));
for (const [said, spoil, expected] of [
  ["Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3", buttons((all) => [...all, all[0]]), { code: "buttons-too-many" }],
  [
    "Button title length invalid. Min length: 1, Max length: 20",
    buttons(([{ reply, ...first }, ...rest]) => [{ ...first, reply: { ...reply, title: "ç".repeat(21) } }, ...rest]),
    { code: "label-too-long" },
  ],
  [
    "Body text length invalid. Min length: 1, Max length: 1024",
    inside((interactive) => ({ ...interactive, body: { text: "x".repeat(1025) } })),
    { code: "text-too-long" },
  ],
  [
    "The phone number is malformed: Please use the format: +1234567890.",
    spoilt((payload) => ({ ...payload, to: user })),
    { code: "to-invalid" },
  ],
  ["Parameter Invalid", buttons(([first]) => [first, first]), { code: "payload-invalid" }],
  ["The parameter to is required.", spoilt((payload) => void delete payload.to), { code: "payload-invalid" }],
  ["(#100) The parameter messaging_product is required.", spoilt((payload) => void delete payload.messaging_product), { code: "payload-invalid" }],
  ["Message type is not currently supported.", spoilt((payload) => ({ ...payload, type: "text" })), { code: "type-unsupported" }],
]) {
  provoke(REPLY, said, { spoil, said, status: 400, expected: rejected(expected) });
}
provoke(REPLY, "half a body", {
  spoil: (request) => ({ ...request, body: request.body.slice(0, -1) }),
  status: 400,
  expected: rejected({ code: "payload-invalid" }),
});
provoke(REPLY, "a wrong token", { spoil: header("Authorization", "Bearer OTHER"), status: 401, expected: unauthorized });
provoke(REPLY, "no such number", { spoil: to("106540352242922", "1"), status: 400, expected: { kind: "not-found" } });
provoke(REPLY, "too many requests", {
  account: { limited: true },
  status: 400,
  expected: { kind: "rate-limited", retryable: true },
});
for (const transient of [true, false]) {
  const expected = { kind: "provider-error", retryable: transient };
  provoke(REPLY, `a failure, transient: ${transient}`, { account: { failure: { code: 2, transient } }, status: 500, expected });
}
