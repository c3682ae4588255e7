// Conversations with Green-API.

import { test } from "node:test";
import { converse, links, opened, plain, provoke, rejected, replies, spoilt, talk, to, token, unauthorized } from "../talk.mjs";

const REPLY = "green-api/interactive-buttons-reply";
const OTHERS = "green-api/interactive-buttons";
const before = ["other", "sent", "delivered", "read"];

talk("green-api", {
  account: { idInstance: "1101000001", apiTokenInstance: token },
  accepted: { state: "queued", ids: ["messageId"] },
  addressed: ({ chatId }) => chatId,
  endpoints: {
    [REPLY]: {
      messages: [
        plain,
        { ...plain, to: "5544999999999@s.whatsapp.net", title: "Olá", footer: "24 horas", buttons: replies.slice(1) },
      ],
      told: { before, layouts: 4, after: [] },
    },
    [OTHERS]: {
      messages: [
        { ...plain, title: "Olá", footer: "24 horas", buttons: links },
        { ...plain, text: "é".repeat(20_000), buttons: links.map((button, index) => ({ ...button, id: `link-${index}` })) },
      ],
      told: { before, layouts: 0, after: [] },
    },
  },
});

test("green-api/interactive-buttons-reply: a click is answered, quoting it is possible", async () => {
  await opened("green-api");
  const { answer } = await converse(REPLY, plain);
  await converse(REPLY, { ...plain, quote: { messageId: answer.messageId } });
});

const other = { ...plain, buttons: links };
const first = (change) => spoilt(({ buttons: [button, ...rest], ...payload }) => ({ ...payload, buttons: [{ ...button, ...change }, ...rest] }));
for (const [endpoint, message] of [[REPLY, plain], [OTHERS, other]]) {
  const faults = [
    ["'chatId' is required", spoilt((payload) => void delete payload.chatId), "to-missing", true],
    ["'chatId' is invalid", spoilt((payload) => ({ ...payload, chatId: "120363019502650977@g.us" })), "to-invalid"],
    ["'body' is required", spoilt((payload) => ({ ...payload, body: "" })), "text-missing"],
    ["'buttons' is required", spoilt((payload) => void delete payload.buttons), "buttons-missing"],
    ["'buttons' must have 1 to 3 items", spoilt((payload) => ({ ...payload, buttons: [] })), "buttons-invalid"],
    ["'buttonId' is required", first({ buttonId: undefined }), "button-id-missing"],
    ["'buttonText' is required", first({ buttonText: "" }), "label-missing"],
    ["'buttonText' is too long", first({ buttonText: "x".repeat(26) }), "label-invalid"],
    ["'footer' must be a string", spoilt((payload) => ({ ...payload, footer: 5 })), "payload-invalid"],
    ["'type' is invalid", first({ type: "REPLY" }), "payload-invalid"],
  ];
  for (const [detail, spoil, code, foretold] of faults) {
    const said = `Validation failed. Details: ${detail}`;
    provoke(endpoint, detail, { message, spoil, said, status: 400, expected: rejected({ code }), foretold });
  }
  for (const errors of ["message", "error", "reason", "text"]) {
    const said = "instance is starting or not authorized";
    const account = { authorized: false, errors };
    provoke(endpoint, `not authorized, told as ${errors}`, { account, message, said, status: 400, expected: { kind: "disconnected", retryable: true } });
  }
  provoke(endpoint, "a wrong token", { message, spoil: to(token, "OTHER"), status: 401, expected: unauthorized });
  provoke(endpoint, "no such instance", { message, spoil: to("1101000001", "1101000002"), status: 401, expected: unauthorized });
  const failed = { kind: "provider-error", retryable: true };
  for (const [status, expected] of [[403, unauthorized], [429, { kind: "rate-limited", retryable: true }], [499, failed], [502, failed]]) {
    provoke(endpoint, `${status}`, { account: { status }, message, status, expected });
  }
  const usedUp = { method: "correspondents", used: 3, total: 3, description: "Monthly quota has been exceeded." };
  for (const quota of [
    { invokeStatus: { ...usedUp, method: "sendmessage", status: "QUOTE_EXCEEDED" } },
    { invokeStatus: { method: "sendmessage", status: "QUOTE_ALLOWED" }, correspondentsStatus: { ...usedUp, status: "CORRESPONDENTS_QUOTE_EXCEEDED" } },
    { quotaData: { ...usedUp, status: "CORRESPONDENTS_QUOTA_EXCEEDED" } },
  ]) {
    const name = `a quota that is used up, in ${Object.keys(quota).at(-1)}`;
    provoke(endpoint, name, { account: { quota }, message, said: usedUp.description, status: 466, expected: { kind: "rate-limited" } });
  }
}
