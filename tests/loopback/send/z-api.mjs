// Conversations with Z-API.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseEvent } from "botonera";
import {
  GROUP, accountOf, arrived, built, clientToken, converse, header, links, opened, plain, provoke, rejected, replies, spoilt, talk, to,
  token, unauthorized, understood, without,
} from "../talk.mjs";

talk("z-api", {
  account: { instanceId: "3C2A/É1", token, clientToken },
  accepted: { state: "queued", ids: ["messageId", "queueId"] },
  addressed: ({ phone }) => phone,
  endpoints: {
    "z-api/send-button-otp": {
      messages: [
        { to: plain.to, text: "Seu código", buttons: [{ type: "copy", code: "123-456 é" }] },
        {
          to: GROUP,
          text: "Seu código",
          media: { type: "image", url: "https://example.com/a.png" },
          buttons: [{ type: "copy", code: "1", label: "Copiar" }],
        },
      ],
      told: { before: ["sent", "sent", "delivered", "read", "other", "other"], layouts: 0, after: [] },
    },
    "z-api/send-button-actions": {
      messages: [
        plain,
        { ...plain, to: GROUP, buttons: replies.slice(1) },
        {
          ...plain,
          title: "Olá",
          footer: "24 horas",
          media: { type: "image", url: "data:image/png;base64,iVBORw0KGgo=" },
          delay: 3,
          buttons: links,
        },
      ],
      told: { before: ["sent", "sent", "delivered", "read", "other"], layouts: 1, after: [] },
    },
    "z-api/send-button-list": {
      messages: [
        plain,
        { ...plain, to: GROUP, buttons: replies.slice(1), delay: 3 },
        { ...plain, media: { type: "image", url: "data:image/png;base64,iVBORw0KGgo=" } },
        { ...plain, media: { type: "video", url: "https://example.com/a.mp4" }, buttons: replies.slice(0, 1) },
      ],
      told: { before: ["sent", "sent", "delivered", "read", "other"], layouts: 1, after: [] },
    },
  },
});

test("z-api: an account without Client-Token", async () => {
  const account = { instanceId: "OPEN", clientToken: null };
  await opened("z-api", account);
  await converse("z-api/send-button-actions", plain, { ...accountOf("z-api"), ...account });
});

test("z-api: a message waits for an instance that is not connected", async () => {
  await opened("z-api", { connected: false });
  const { request } = built("z-api/send-button-actions", plain);
  const { answer } = await understood("z-api/send-button-actions", await fetch(request.url, request));
  assert.equal(answer.state, "queued");
});

test("z-api: a message that could not be delivered", async () => {
  const reason = "Phone number does not exist";
  await opened("z-api", { deliveryError: reason });
  const { request } = built("z-api/send-button-actions", plain);
  const { answer } = await understood("z-api/send-button-actions", await fetch(request.url, request));
  const [event] = parseEvent("z-api", (await arrived("/z-api", 1))[0]);
  assert.equal(event.status, "failed");
  assert.equal(event.reason, reason);
  assert.equal(event.messageId, answer.messageId);
});

const ACTIONS = "z-api/send-button-actions";
const OTP = "z-api/send-button-otp";
for (const [endpoint, message] of [
  [OTP, { ...plain, buttons: [{ type: "copy", code: "123-456 é" }] }],
  [ACTIONS, plain],
]) {
  provoke(endpoint, "405", { message, spoil: (request) => ({ ...request, method: "PUT" }), status: 405, expected: rejected() });
  provoke(endpoint, "415", { message, spoil: without("Content-Type"), status: 415, expected: rejected() });
  for (const status of [400, 403, 200]) {
    const account = { status };
    const missing = { account, message, spoil: without("Client-Token"), status, said: "null not allowed" };
    provoke(endpoint, `no Client-Token, with ${status}`, { ...missing, expected: unauthorized });
    // "[IP da chamada] not allowed": whether the brackets are sent, the page leaves open.
    for (const blockedIp of ["203.0.113.7", "[203.0.113.7]", "2001:db8::7"]) {
      const blocked = { account: { status, blockedIp }, message, status, said: `${blockedIp} not allowed` };
      provoke(endpoint, `${blockedIp} is blocked, with ${status}`, { ...blocked, expected: unauthorized });
    }
  }
  const foreign = { message, spoil: header("Client-Token", "FAKE-CL1ENT-2"), status: 403, expected: unauthorized };
  provoke(endpoint, "a wrong Client-Token", { ...foreign, said: "Client-Token FAKE-CL1ENT-2 not allowed" });
  provoke(endpoint, "a wrong token", { message, spoil: to(token, "OTHER"), status: 401, expected: unauthorized });
  const broken = { message, spoil: spoilt((payload) => void delete payload.phone), status: 400, expected: rejected() };
  provoke(endpoint, "what the page does not allow", broken);
}
