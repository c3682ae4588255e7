// One order, compared over all endpoints: those that carry it whole get it, each other gets a message that it carries whole.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, providers } from "botonera";
import { converse, messagesOf, opened, plain } from "../talk.mjs";

const order = {
  to: plain.to,
  text: "Seu pedido 48213 saiu para entrega.",
  media: { type: "image", url: "https://store.example.com/orders/48213.png" },
  footer: "Pizzaria Ana",
  buttons: [
    { type: "reply", label: "Recebi", id: "received" },
    { type: "url", label: "Acompanhar", url: "https://store.example.com/orders/48213" },
    { type: "call", label: "Ligar", phone: "+551130000000" },
  ],
};
const carries = (endpoint, message) => compare(message).find((one) => one.endpoint === endpoint).carries;

const endpoints = providers().flatMap((provider) => provider.endpoints.map(({ id }) => id));
const carriers = endpoints.filter((endpoint) => carries(endpoint, order) === "whole");

test("an order is carried whole by those that have all it takes, and compared with all", () => {
  assert.deepEqual(carriers, ["z-api/send-button-actions", "ryzeapi/button", "uazapi/send-menu", "whapi/interactive"]);
  assert.equal(compare(order).length, endpoints.length);
});

for (const endpoint of endpoints) {
  test(`${endpoint}: ${carriers.includes(endpoint) ? "the order" : "a message that it carries whole"}`, async () => {
    await opened(endpoint.split("/")[0]);
    const message = carriers.includes(endpoint) ? order : messagesOf(endpoint).find((one) => carries(endpoint, one) === "whole");
    assert.ok(message, "none of its messages is carried whole");
    const { clicks } = await converse(endpoint, message);
    const replies = message.buttons.filter(({ type }) => type === "reply").map(({ id }) => id);
    assert.deepEqual([...new Set(clicks.map(({ buttonId }) => buttonId))], replies);
  });
}
