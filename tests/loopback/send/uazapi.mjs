// Conversations with uazapi.

import { GROUP, header, links, plain, provoke, rejected, replies, spoilt, talk, token, unauthorized, without } from "../talk.mjs";

const MENU = "uazapi/send-menu";

talk("uazapi", {
  account: { subdomain: "free", token },
  accepted: { state: "queued", at: "2026-02-03T19:30:12Z", ids: ["messageId"] },
  addressed: ({ number }) => number,
  endpoints: {
    [MENU]: {
      messages: [
        plain,
        { ...plain, to: GROUP, buttons: replies.slice(1), source: "crm", delay: 0.5 },
        { ...plain, footer: "24 horas", buttons: links, quote: { messageId: "3EB0538DA65A59F6D8A251" } },
        { ...plain, media: { type: "image", url: "https://example.com/a.png" }, buttons: replies.slice(0, 1) },
      ],
      told: { before: ["delivered", "read"], layouts: 3, after: ["other"] },
    },
  },
});

const uazapi = (name, what) => provoke(MENU, name, what);
const MISSING = "Missing required fields or invalid menu type";
for (const member of ["number", "type", "text", "choices"]) {
  const spoil = spoilt((payload) => void delete payload[member]);
  uazapi(`no ${member}`, { spoil, said: MISSING, status: 400, expected: rejected({ code: "payload-invalid" }), foretold: true });
}
for (const [name, change] of [
  ["another type", { type: "quiz" }],
  ["no choice at all", { choices: [] }],
]) {
  const spoil = spoilt((payload) => ({ ...payload, ...change }));
  uazapi(name, { spoil, said: MISSING, status: 400, expected: rejected({ code: "payload-invalid" }), foretold: true });
}
uazapi("half a body", {
  spoil: (request) => ({ ...request, body: request.body.slice(0, -1) }),
  said: MISSING,
  status: 400,
  expected: rejected({ code: "payload-invalid" }),
});
for (const [name, spoil] of [["no token", without("token")], ["another token", header("token", "OTHER")]]) {
  uazapi(name, { spoil, said: "Invalid token", status: 401, expected: unauthorized });
}
uazapi("too many requests", { account: { busy: true }, status: 429, expected: { kind: "rate-limited", retryable: true } });
uazapi("sending failed", {
  account: { failure: true },
  said: "Failed to send menu",
  status: 500,
  expected: { kind: "provider-error" },
});
