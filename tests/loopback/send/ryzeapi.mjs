// Conversations with RyzeAPI.

import { test } from "node:test";
import {
  GROUP, converse, header, links, opened, plain, provoke, rejected, replies, spoilt, talk, to, token, unauthorized, without,
} from "../talk.mjs";

talk("ryzeapi", {
  account: { instance: "minha instância", token },
  accepted: { state: "sent", at: "2026-04-30T14:30:00Z", ids: ["messageId"] },
  addressed: ({ number }) => number,
  endpoints: {
    "ryzeapi/button": {
      messages: [
        plain,
        { ...plain, to: GROUP, buttons: replies.slice(1), source: "crm", delay: 2 },
        { ...plain, title: "Olá", footer: "24 horas", buttons: links },
        { ...plain, media: { type: "document", url: "https://example.com/a.pdf" }, buttons: replies.slice(0, 1) },
      ],
      told: { before: ["delivered", "read"], layouts: 5, after: ["other"] },
    },
  },
});

test("ryzeapi/button: a click is answered, quoting it is possible", async () => {
  await opened("ryzeapi");
  const { answer } = await converse("ryzeapi/button", plain);
  await converse("ryzeapi/button", { ...plain, quote: { messageId: answer.messageId } });
});

const RYZE = "ryzeapi/button";
const ryze = (name, what) => provoke(RYZE, name, what);
const button = (index, change) => spoilt(({ buttons, ...payload }) => {
  return { ...payload, buttons: buttons.map((button, at) => (at === index ? { ...button, ...change } : button)) };
});
const fourth = ({ buttons, ...payload }) => ({ ...payload, buttons: [...buttons, buttons[0]] });
const media = (mediaType) => spoilt((payload) => ({ ...payload, mediaUrl: "https://example.com/a.png", mediaType }));
const type = (type) => button(0, { type });
for (const [said, spoil, expected] of [
  ["Invalid request body: ", spoilt((payload) => ({ ...payload, delay: "1" })), { code: "payload-invalid" }],
  ["Number is required", spoilt((payload) => ({ ...payload, number: "" })), { code: "to-missing" }],
  ["ContentText is required", spoilt((payload) => void delete payload.contentText), { code: "text-missing" }],
  ["At least one button is required", spoilt((payload) => ({ ...payload, buttons: [] })), { code: "buttons-too-few" }],
  ["Maximum of 3 buttons allowed", spoilt(fourth), { code: "buttons-too-many" }],
  ["MediaType is required when MediaURL is provided", media(undefined), { code: "media-type-missing" }],
  ["MediaType must be one of: IMAGE, VIDEO, DOCUMENT", media("AUDIO"), { code: "media-type-unknown" }],
  ["Button 2: ID is required", button(1, { id: undefined }), { code: "button-id-missing", button: 2 }],
  ["Button 3: DisplayText is required", button(2, { displayText: undefined }), { code: "label-missing", button: 3 }],
  ["Button 1: Type must be one of: REPLY, URL, CALL, COPY", type("PIX"), { code: "button-type-unknown", button: 1 }],
  ["Invalid phone number format: ", spoilt((payload) => ({ ...payload, number: "12" })), { code: "to-invalid" }],
]) {
  ryze(said, { spoil, said, status: 400, expected: rejected(expected), foretold: true });
}
ryze("half a body", {
  spoil: (request) => ({ ...request, body: request.body.slice(0, -1) }),
  said: "Invalid request body: ",
  status: 400,
  expected: rejected({ code: "payload-invalid" }),
});
ryze("no name of an instance", {
  spoil: to(/[^/]+$/, ""),
  said: "Instance name is required",
  status: 400,
  expected: rejected({ code: "credential-invalid" }),
});
ryze("what the service finds wrong", {
  spoil: spoilt((payload) => ({ ...payload, replyTo: "3EB0" })),
  said: "the quoted message is unknown",
  status: 400,
  expected: rejected(),
});
ryze("buttons counted from 0", {
  account: { firstButton: 0 },
  spoil: button(0, { id: "" }),
  said: "Button 0: ID is required",
  status: 400,
  // Where the pages count from, they do not say; no button has the number 0 here.
  expected: rejected({ code: "button-id-missing" }),
});
ryze("no such instance", { spoil: to(/[^/]+$/, "other"), said: "Instance not found", status: 404, expected: { kind: "not-found" } });
const down = { kind: "disconnected", retryable: true };
for (const disconnectedStatus of [503, 400]) {
  const account = { connected: false, disconnectedStatus };
  const what = { account, said: "Instance is not connected to WhatsApp", status: disconnectedStatus, expected: down };
  ryze(`not connected, with ${disconnectedStatus}`, what);
}
ryze("sending failed", {
  account: { sendFailure: "timeout" },
  said: "Failed to send buttons message: timeout",
  status: 500,
  expected: { kind: "provider-error" },
});
const reset = Math.floor(Date.now() / 1000) + 3600;
ryze("too many requests", {
  account: { remaining: 0, reset },
  said: "Rate limit exceeded. Try again later.",
  status: 429,
  expected: { kind: "rate-limited", retryable: true, retryAt: new Date(reset * 1000).toISOString().replace(".000", "") },
});
ryze("no token", {
  spoil: without("token"),
  said: "Missing token in header, Authorization header, or query parameter",
  status: 401,
  expected: unauthorized,
});
for (const said of [
  "Missing token in header",
  "Missing token",
  "Invalid token",
  "Invalid instance token",
  "Invalid account token",
  "Unauthenticated",
]) {
  ryze(said, { account: { unauthorized: said }, spoil: header("token", "OTHER"), said, status: 401, expected: unauthorized });
}
test("ryzeapi/button: another instance has an account", async () => {
  await opened("ryzeapi", { instance: "another", token: "FAKE-4NOTHER" });
});
ryze("the token of another instance", { spoil: header("token", "FAKE-4NOTHER"), status: 403, expected: unauthorized });
