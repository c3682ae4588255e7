// Conversations with Evolution API.

import { GROUP, header, links, plain, provoke, rejected, replies, spoilt, talk, to, token, unauthorized } from "../talk.mjs";

const SEND = "evolution/send-buttons";
const titled = { ...plain, title: "Olá" };

talk("evolution", {
  account: { server: "https://evolution.example", instance: "minha instância", apiKey: token },
  accepted: { state: "queued", ids: ["messageId"], at: "2026-01-15T14:15:21Z" },
  addressed: ({ number }) => number,
  endpoints: {
    [SEND]: {
      messages: [
        titled,
        plain,
        { ...titled, to: GROUP, buttons: replies.slice(1), delay: 1.2 },
        { ...titled, footer: "24 horas", media: { type: "image", url: "data:image/png;base64,iVBORw0KGgo=" }, buttons: links },
      ],
      told: { before: ["sent", "delivered", "read", "other"], layouts: 6, after: [] },
    },
  },
});

const four = [...replies, { type: "reply", label: "Outro", id: "outro" }];
const refused = { message: titled, status: 400 };
for (const [name, change, said, more] of [
  ["no number", (payload) => void delete payload.number, 'instance requires property "number"', { code: "to-missing" }],
  ["no buttons", (payload) => void (payload.buttons = []), "At least one button is required", { code: "buttons-too-few" }],
  ["a delay with a fraction", (payload) => void (payload.delay = 1.5), "Enter a value in milliseconds", { code: "delay-invalid" }],
  [
    "four reply buttons",
    (payload) => void (payload.buttons = four.map(({ label, id }) => ({ type: "reply", displayText: label, id }))),
    "Maximum of 3 reply buttons allowed",
    { code: "buttons-too-many" },
  ],
  [
    "a mixture",
    (payload) => void (payload.buttons[1] = { type: "url", displayText: "Site", url: "https://example.com" }),
    "Reply buttons cannot be mixed with other button types",
    { code: "buttons-conflict" },
  ],
]) {
  provoke(SEND, name, { ...refused, spoil: spoilt(change), said, expected: rejected(more), foretold: true });
}
provoke(SEND, "no member for the buttons", {
  message: titled,
  spoil: spoilt((payload) => void delete payload.buttons),
  status: 500,
  said: "Cannot read properties of undefined (reading 'length')",
  expected: rejected({ code: "buttons-missing" }),
  foretold: true,
});
provoke(SEND, "a button without a type", {
  ...refused,
  spoil: spoilt((payload) => void delete payload.buttons[1].type),
  said: 'buttons[1] requires property "type"',
  expected: rejected({ code: "button-type-missing", button: 2 }),
});
provoke(SEND, "a type that nobody knows", {
  ...refused,
  spoil: spoilt((payload) => void (payload.buttons[0].type = "link")),
  said: "buttons[0].type is not one of enum values",
  expected: rejected({ code: "button-type-unknown", button: 1 }),
});
provoke(SEND, "a number that is not on WhatsApp", {
  ...refused,
  account: { absent: "5544999999999" },
  expected: rejected({ code: "to-invalid" }),
});
provoke(SEND, "no connection", {
  ...refused,
  account: { connected: false },
  expected: { kind: "disconnected", retryable: true },
});
provoke(SEND, "a wrong key", { message: titled, spoil: header("apikey", "OTHER"), status: 401, expected: unauthorized });
provoke(SEND, "no such instance", { message: titled, spoil: to(/minha[^/]+/, "other"), status: 404, expected: { kind: "not-found" } });
