// The JSON editor: what it offers.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { startBrowser } from "./browser.mjs";
import { at, isOnTop, list, offered, take, textOf, withEditor } from "./editor-host.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

test("members are offered by name, the required ones first, those that are there never", () =>
  withEditor(browser, {}, async (page, editor) => {
    assert.deepEqual(await offered(page, editor, "{ | }"), [
      "to",
      "text",
      "buttons",
      "title",
      "media",
      "footer",
      "delay",
      "quote",
      "source",
    ]);
    assert.deepEqual(await list(page).locator(".cm-completionDetail").allTextContents(), ["required", "required", "required"]);
    assert.deepEqual(await offered(page, editor, '{ "to": "1", | "text": "x" }'), [
      "buttons",
      "title",
      "media",
      "footer",
      "delay",
      "quote",
      "source",
    ]);
    assert.deepEqual(await offered(page, editor, '{ "ti|": "x", "to": 1 }'), ["title"]);
    // Also while a quotation mark is open, and what stands behind it is not read.
    const broken = await offered(page, editor, '{\n  "|\n  "to": "1",\n  "buttons": [{ "title": 1 }]\n}');
    assert.deepEqual([broken.includes("to"), broken.includes("buttons"), broken.includes("title")], [false, false, true]);
  }));

test("each kind of button has its own members, also before it is chosen", () =>
  withEditor(browser, { target: "z-api/send-button-actions" }, async (page, editor) => {
    for (const [start, members] of [
      ['"type": "reply", ', ["label", "id"]],
      ['"type": "url", ', ["label", "url", "id"]],
      ['"type": "call", ', ["label", "phone", "id"]],
      ['"label": "x", "type": "call", ', ["phone", "id"]],
      ["", ["type", "label", "id", "url", "phone", "code"]],
    ]) {
      assert.deepEqual((await offered(page, editor, `{"buttons": [{${start}|}]}`)).sort(), members.sort(), start);
    }
  }));

test("a name brings its quotation marks, colon, comma and an empty value, and the cursor goes there", () =>
  withEditor(browser, {}, async (page, editor) => {
    for (const [marked, name, text] of [
      ["{ | }", undefined, '{ "to": "§" }'],
      ['{ "te|', undefined, '{ "text": "§"'],
      ['{ "te|" }', undefined, '{ "text": "§" }'],
      ['{\n  "to": "1"\n  |\n}', "text", '{\n  "to": "1",\n  "text": "§"\n}'],
      ['{ |"to": "1" }', "text", '{ "text": "§","to": "1" }'],
      ['{ "tit|": "x" }', undefined, '{ "title"§: "x" }'],
      ["{ | }", "delay", '{ "delay": § }'],
      ["{\n  |\n}", "media", '{\n  "media": {\n    "type": "§",\n    "url": ""\n  }\n}'],
      ['{"quote": {|}}', "messageId", '{"quote": {"messageId": "§"}}'],
    ]) {
      await offered(page, editor, marked);
      await take(page, name);
      await page.keyboard.type("§");
      assert.equal(await textOf(page), text, marked);
    }
  }));

test("values are offered: kinds, whole buttons, examples, true and false", () =>
  withEditor(browser, {}, async (page, editor) => {
    const kinds = ["reply", "url", "call", "copy"];
    for (const [marked, values] of [
      ['{"buttons": [{"type": |}]}', kinds],
      ['{"buttons": [{"type": "|', kinds],
      ['{"buttons": [{"type": "c|", "label": "x"}]}', ["call", "copy"]],
      ['{"buttons": [{"label": "x", "url": "x", "type": "|reply"}]}', ["reply", "url", "call", "copy"]],
      ['{"buttons": [|]}', kinds],
      ['{"buttons": [{"type": "reply"}, |]}', kinds],
      ['{"media": {"type": "|"}}', ["image", "video", "document"]],
      ['{"quote": {"private": |}}', ["true", "false"]],
      ['{"text": "|"}', ["How can we help you today?"]],
    ]) {
      assert.deepEqual(await offered(page, editor, marked), values, marked);
    }
    await offered(page, editor, '{"buttons": [{"type": "c|", "label": "x"}]}');
    await take(page, "copy");
    assert.equal(await textOf(page), '{"buttons": [{"type": "copy", "label": "x"}]}');
    await offered(page, editor, '{\n  "buttons": [|]\n}');
    await take(page, "call");
    assert.equal(
      await textOf(page),
      '{\n  "buttons": [\n    {\n      "type": "call",\n      "label": "",\n      "phone": ""\n    }\n  ]\n}',
    );
  }));

test("a whole message is composed by choosing", () =>
  withEditor(browser, { target: "moorse/send-buttons" }, async (page) => {
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Space");
    await list(page).waitFor();
    await take(page);
    await page.keyboard.type("+5511999999999");
    assert.deepEqual(JSON.parse(await textOf(page)), { to: "+5511999999999", text: "", buttons: [] });
  }));

test("typing a quotation mark offers names, free text offers nothing", () =>
  withEditor(browser, {}, async (page, editor) => {
    await at(page, editor, "{|}");
    await page.keyboard.type('"');
    await list(page).waitFor();
    await at(page, editor, '{"text": |}');
    await page.keyboard.type('"How');
    await page.waitForTimeout(300);
    assert.equal(await list(page).count(), 0);
  }));

test("another schema is completed by as soon as it is given", () =>
  withEditor(browser, {}, async (page, editor) => {
    await editor.setSchema({ properties: { only: { type: "string" } } });
    assert.deepEqual(await offered(page, editor, "{|}"), ["only"]);
  }));

test("what is offered is explained in the page's language", () =>
  withEditor(browser, { locale: "pt-BR" }, async (page, editor) => {
    await offered(page, editor, "{|}");
    assert.match(await page.locator(".cm-completionInfo").textContent(), /^Destinatário|^Quem/);
    assert.ok(await isOnTop(page, ".cm-completionInfo"));
    assert.deepEqual(new Set(await list(page).locator(".cm-completionDetail").allTextContents()), new Set(["obrigatório"]));
    assert.equal(await list(page).getAttribute("aria-label"), "O que pode ficar aqui");
    await offered(page, editor, '{"quote": {"pri|": 1}}');
    assert.equal(await page.locator(".cm-completionInfo [lang=en]").count(), 0);
  }));
