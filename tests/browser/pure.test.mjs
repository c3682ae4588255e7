// What becomes of a message when somebody edits it: pure values, without a browser.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { again, focusAfter, idFor, newButton, orderAfter, placesAfter, relabelled, split } from "../../www/state/arrange.js";
import { firstMessage, isUntouched } from "../../www/state/example.js";
import { partsOf, statesOf } from "../../www/parts/providers/losses.js";

test("an id is made of a label's words, and no other button has it", () => {
  for (const [label, others, id] of [
    ["Falar com alguém", [], "falar_com_alguem"],
    ["  ¿Sí?  ", [], "si"],
    ["Yes", [{ id: "yes" }], "yes_2"],
    ["Yes", [{ id: "yes" }, { id: "yes_2" }, null, 5], "yes_3"],
    ["👍", [], "option_1"],
    ["نعم", [{ id: "option_1" }], "option_2"],
    ["", [], "option_1"],
    [undefined, [], "option_1"],
    ["a ".repeat(60), [], "a_".repeat(20).slice(0, -1)],
  ]) {
    assert.equal(idFor(label, others), id, label);
  }
});

test("an id follows its label as long as it was made here", () => {
  const made = new Set(["yes"]);
  const isMade = (id) => made.has(id);
  assert.deepEqual(relabelled({ type: "reply", label: "Yes", id: "yes" }, "No", [], isMade), { type: "reply", label: "No", id: "no" });
  assert.deepEqual(relabelled({ type: "reply", label: "Yes", id: "own" }, "No", [], isMade), { type: "reply", label: "No", id: "own" });
  assert.deepEqual(relabelled({ type: "reply", label: "Yes", id: "yes" }, "No", [{ id: "no" }], isMade).id, "no_2");
  assert.deepEqual(relabelled(null, "No", [], isMade), { label: "No" });
});

test("a new button has what its kind needs", () => {
  assert.deepEqual(newButton("reply", [{ id: "option_1" }]), { type: "reply", label: "", id: "option_2" });
  assert.deepEqual(newButton("url", [], { label: "Shop", id: "a" }), { type: "url", label: "Shop", url: "" });
  assert.deepEqual(newButton("reply", [], { label: "Shop", id: "a" }), { type: "reply", label: "Shop", id: "a" });
  assert.deepEqual(newButton("reply", [{ id: "a" }], { label: "Shop", id: "a" }), { type: "reply", label: "Shop", id: "shop" });
  for (const before of [null, 5, "x"]) assert.equal(newButton("reply", [], before).id, "option_1");
  assert.deepEqual(newButton("__proto__", []), { type: "__proto__", label: "", id: "option_1" });
});

test("what a button was as another kind comes back, but for an id that another has by now", () => {
  const was = { type: "reply", label: "Old", id: "a" };
  assert.deepEqual(again(was, "New", []), { ...was, label: "New" });
  assert.equal(again(was, "New", [{ id: "a" }]), null);
  assert.equal(again(undefined, "New", []), null);
  assert.deepEqual(again({ type: "copy", code: "1" }, "", [{}]), { type: "copy", code: "1" });
});

test("a button is moved to each place, and nowhere else", () => {
  assert.deepEqual(orderAfter(3, 0, 2), [1, 2, 0]);
  assert.deepEqual(orderAfter(3, 2, 0), [2, 0, 1]);
  for (const to of [-1, 3, 1]) assert.equal(orderAfter(3, 1, to), null);
});

test("what nobody has filled in yet goes with its button, and is gone with it", () => {
  const places = ["/to", "/buttons/0/label", "/buttons/2/url", "/buttons/1"];
  assert.deepEqual(placesAfter(places, [2, 0]), ["/to", "/buttons/1/label", "/buttons/0/url"]);
});

test("the focus stays near a button that is gone", () => {
  assert.deepEqual([focusAfter(0, 2), focusAfter(2, 2), focusAfter(0, 0)], [0, 1, null]);
});

test("a mixed message is split, and what is not mixed is not", () => {
  const [reply, url] = [{ type: "reply", label: "a", id: "a" }, { type: "url", label: "b", url: "c" }];
  assert.deepEqual(split({ text: "t", buttons: [url, reply, null] }), [
    { text: "t", buttons: [reply] },
    { text: "t", buttons: [url, null] },
  ]);
  for (const message of [{ buttons: [reply, reply] }, { buttons: [url] }, { buttons: [] }, { buttons: 1 }, null, "x", []]) {
    assert.equal(split(message), null);
  }
});

test("the first message is untouched in its own language only", () => {
  for (const locale of ["en", "es", "pt-BR"]) {
    const message = firstMessage(locale);
    assert.ok(isUntouched(message, locale));
    assert.ok(!isUntouched(message, locale === "en" ? "es" : "en"));
    assert.equal(new Set(message.buttons.map(({ id }) => id)).size, 3);
  }
});

test("the parts of a message stand in one order, and each says the worst that becomes of it", () => {
  const message = { text: "t", footer: "f", title: "a", buttons: [{ type: "url" }, { type: "reply" }, null, { type: "what" }] };
  assert.deepEqual(partsOf(message), ["title", "text", "footer", "reply", "url"]);
  const issue = (path, severity, loss, params = {}) => ({ path, severity, loss, params });
  const support = {
    errors: [issue(["footer"], "error", "reader"), issue(["buttons", 1], "error", undefined), issue(["to"], "error")],
    warnings: [issue(["buttons"], "warning", undefined, { kinds: ["reply", "url"] }), issue(["title"], "warning")],
  };
  const found = Object.fromEntries(statesOf(support, message));
  assert.deepEqual(found, { title: "warned", text: "ok", footer: "lost", reply: "wrong", url: "warned" });
  assert.equal(statesOf(support, message, ({ path }) => path[0] !== "footer").get("footer"), "ok");
  for (const value of [null, "x", 1, []]) assert.deepEqual(partsOf(value), []);
});

/** What the modules of each folder may import, beside those of their own, the library and what is on top of all. */
const ROOMS = {
  base: [],
  state: [],
  texts: [],
  parts: ["base", "state"],
  code: ["base", "state", "parts", "texts"],
  import: ["base", "state", "parts"],
  table: ["base", "state", "parts"],
};

test("the folders of the page form no circle", async () => {
  const www = fileURLToPath(new URL("../../www/", import.meta.url));
  let count = 0;
  for (const [room, allowed] of Object.entries(ROOMS)) {
    const names = (await readdir(join(www, room), { recursive: true })).filter((name) => name.endsWith(".js"));
    for (const name of names) {
      const source = await readFile(join(www, room, name), "utf8");
      for (const [, fixed, asked] of source.matchAll(/^(?:import|export|\}) .*?from "(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm)) {
        const path = fixed ?? asked;
        const [other, ...inside] = relative(www, join(www, room, dirname(name), path)).split("/");
        if (!inside.length || other === "botonera-texts" || other === room) continue;
        count += 1;
        assert.ok(allowed.includes(other), `${room}/${name} imports ${path}`);
      }
    }
  }
  assert.ok(count > 50, `${count}`);
});
