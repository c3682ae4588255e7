// Conversations with Moorse.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseEvent } from "botonera";
import { accountOf, arrived, built, converse, header, opened, plain, provoke, replies, spoilt, talk, to, token, unauthorized } from "../talk.mjs";

talk("moorse", {
  account: { integrationId: "73eb6f77-75e2-46eb-9063-b25a0d44f895", token },
  accepted: { state: "queued", ids: ["queueId"] },
  addressed: ({ to }) => to,
  endpoints: {
    "moorse/send-buttons": {
      messages: [plain, { ...plain, to: "558388334086", buttons: replies.slice(0, 1) }],
      told: { before: ["sent", "delivered", "read"], layouts: 1, after: [] },
    },
  },
});

test("moorse/send-buttons: the bare token", async () => {
  await opened("moorse");
  await converse("moorse/send-buttons", plain, { ...accountOf("moorse"), bare: true });
});

test("moorse/send-buttons: two buttons with one label come back as candidates", async () => {
  await opened("moorse");
  const message = { ...plain, buttons: replies.slice(0, 2).map((button) => ({ ...button, label: "Sim" })) };
  const { request } = built("moorse/send-buttons", message);
  assert.equal((await fetch(request.url, request)).status, 200);
  const [click] = parseEvent("moorse", (await arrived("/moorse", 5)).at(-1), { sent: message });
  assert.equal(click.buttonId, undefined);
  assert.deepEqual(click.candidates, ["menu_vendas", "menu_suporte"]);
});

const MOORSE = "moorse/send-buttons";
for (const errors of ["texts", "objects"]) {
  for (const status of [400, 200]) {
    const account = { errors, status };
    const spoil = spoilt((payload) => void delete payload.title);
    const expected = { kind: status === 200 ? "unknown" : "rejected" };
    provoke(MOORSE, `errors as ${errors}, with ${status}`, { account, spoil, said: "title é obrigatório", status, expected });
  }
}
provoke(MOORSE, "a wrong token", { spoil: header("Authorization", "Bearer OTHER"), status: 401, expected: unauthorized });
provoke(MOORSE, "no such integration", { spoil: to(/73eb[^/]+/, "other"), status: 404, expected: { kind: "not-found" } });
