// The JSON editor: what one types, what it offers, what it explains, and what it never does.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { WRONG, startBrowser } from "./browser.mjs";
import { at, textOf, withEditor } from "./editor-host.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const MESSAGE = { to: "+5511999999999", text: "Olá", buttons: [{ type: "reply", label: "Sim", id: "yes" }] };
const wrong = JSON.stringify(WRONG, null, 2);

const list = (page) => page.getByRole("listbox");

/** What is offered at the place that `|` marks. */
async function offered(page, editor, marked) {
  await at(page, editor, marked);
  await page.keyboard.press("Control+Space");
  await list(page).waitFor();
  return list(page).locator(".cm-completionLabel").allTextContents();
}

/** Takes the first that is offered, or the one of this name. */
async function take(page, name) {
  // So long the list does not take a key for its own that was meant for the text.
  await page.waitForTimeout(100);
  if (name) await list(page).getByRole("option", { name }).click();
  else await page.keyboard.press("Enter");
}

/** Whether a part is seen, and neither cut off nor covered. */
const isOnTop = (page, selector) =>
  page.evaluate((selector) => {
    const part = document.querySelector(selector);
    const { x, y, width, height } = part.getBoundingClientRect();
    return part.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  }, selector);

const underlined = (page, severity) => page.locator(`.cm-lintRange-${severity}`).allTextContents();

test("what is typed is what is told, brackets and quotation marks closing by themselves", () =>
  withEditor(browser, {}, async (page) => {
    await page.locator(".cm-content").focus();
    await page.keyboard.type(JSON.stringify(MESSAGE));
    assert.deepEqual(JSON.parse(await textOf(page)), MESSAGE);
    assert.equal(await page.evaluate(() => texts.length > 50), true);
  }));

test("a new line keeps the indentation", () =>
  withEditor(browser, {}, async (page, editor) => {
    await at(page, editor, "{|}");
    await page.keyboard.press("Enter");
    await page.keyboard.type('"to');
    await page.keyboard.press("Escape");
    assert.equal(await textOf(page), '{\n  "to"\n}');
  }));

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

test("each issue is underlined at its place, and its line is marked", () =>
  withEditor(browser, { text: wrong }, async (page) => {
    const errors = await underlined(page, "error");
    for (const place of [
      '"0800 123"',
      '""',
      '"titel"',
      '"IMAGE"',
      '"picture.png"',
      '"buttons"',
      '"REPLY"',
      '"ftp://example.com"',
      '"1"',
      "-1",
    ]) {
      assert.ok(errors.includes(place), place);
    }
    // The label that is missing in the last button.
    const line = page.locator(".cm-line", { hasText: '"copy"' }).locator("xpath=preceding-sibling::*[1]");
    assert.equal(await line.locator(".cm-lintRange-error").textContent(), "{");
    assert.ok((await underlined(page, "warning")).includes('"A label that is much too long"'));
    assert.ok((await page.locator(".cm-lint-marker-error").count()) >= 10);
    assert.ok((await page.locator(".cm-lint-marker-warning").count()) >= 1);
    assert.equal(await page.getByRole("textbox").getAttribute("aria-invalid"), "true");
  }));

test("issues go with what they were about", () =>
  withEditor(browser, { text: wrong }, async (page, editor) => {
    await editor.setText(JSON.stringify(MESSAGE));
    await editor.setIssues([]);
    assert.equal(await page.locator("[class*=cm-lintRange], .cm-lint-marker").count(), 0);
    assert.equal(await page.getByRole("textbox").getAttribute("aria-invalid"), "false");
  }));

test("hovering explains: what, why, what to do", () =>
  withEditor(browser, { text: wrong }, async (page) => {
    await page.locator(".cm-lintRange-error", { hasText: "ftp://example.com" }).hover();
    await page.locator(".cm-tooltip .cm-issue").waitFor();
    const parts = await page.locator(".cm-tooltip .cm-issue > *").allTextContents();
    assert.equal(parts.length, 3);
    assert.ok(await isOnTop(page, ".cm-issue"));
    assert.match(parts[0], /^url is no link/);
  }));

test("the keyboard reaches every explanation, and screen readers hear it", () =>
  withEditor(browser, { text: wrong }, async (page) => {
    await page.locator(".cm-content").focus();
    const places = new Set();
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press("F8");
      places.add(await page.evaluate(() => editor.place()));
      await page.locator(".cm-tooltip .cm-issue").first().waitFor();
    }
    for (const pointer of ["/to", "/text", "/media/url", "/buttons/0/type", "/buttons/1/url", "/buttons/3/code", "/delay"]) {
      assert.ok(places.has(pointer), pointer);
    }
    await page.keyboard.press("F8");
    const told = await page.locator(".cm-announced").textContent();
    const [shown] = await page.locator(".cm-tooltip .cm-issue").allTextContents();
    assert.equal(told.replace(/[\s`]/g, "").includes(shown.replace(/\s/g, "")), true);
    const here = await page.evaluate(() => editor.place());
    await page.keyboard.press("Shift+F8");
    assert.notEqual(await page.evaluate(() => editor.place()), here);
    await page.keyboard.press("F8");
    assert.equal(await page.evaluate(() => editor.place()), here);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".cm-tooltip").count(), 0);
  }));

test("a text that is no JSON is underlined where it stops being JSON", () =>
  withEditor(browser, {}, async (page, editor) => {
    for (const [text, place, position] of [
      ['{"to": "1",\n"text": tru}', "tru", "2:9"],
      ['{"to": "1"\n "text": "x"}', '"text"', "2:2"],
      ['{"to": "1",}', "}", "1:12"],
      ['{"to": "\\x"}', '"\\x"', "1:8"],
    ]) {
      await editor.setText(text);
      assert.deepEqual(await underlined(page, "error"), [place], text);
      await page.locator(".cm-lintRange-error").hover();
      await page.locator(".cm-issue strong", { hasText: position }).waitFor();
      await page.mouse.move(0, 0);
    }
    for (const text of ["", '{"to": ', "[".repeat(20000), '{"a":'.repeat(20000)]) {
      await editor.setText(text);
      assert.equal(await page.locator(".cm-lint-marker-error").count(), 1, text.slice(0, 9));
    }
  }));

test("`show` leads to the place of a pointer, or to where it should stand", () =>
  withEditor(browser, { text: wrong }, async (page, editor) => {
    const selected = () => page.evaluate(() => getSelection().toString());
    await editor.show("/buttons/1/url");
    assert.equal(await selected(), "ftp://example.com");
    assert.equal(await editor.place(), "/buttons/1/url");
    await page.getByRole("textbox").and(page.locator(":focus")).waitFor();
    assert.match(await page.locator(".cm-issue").textContent(), /url is no link/);
    await page.keyboard.type("https://example.com");
    assert.equal(JSON.parse(await textOf(page)).buttons[1].url, "https://example.com");
    await editor.show("/buttons/3/label");
    assert.equal(await editor.place(), "/buttons/3");
    await editor.show("/nothing/of/this");
    assert.equal(await editor.place(), "");
    await editor.setText('{"a/b": {"~": [10, 20]}, "0": {"0": 1}}');
    await editor.show("/a~1b/~0/1");
    assert.equal(await editor.place(), "/a~1b/~0/1");
    await editor.show("/0/0");
    assert.equal(await editor.place(), "/0/0");
    await editor.setText("");
    await editor.show("/to");
    assert.equal(await editor.place(), "");
  }));

test("the page hears where the cursor is", () =>
  withEditor(browser, {}, async (page, editor) => {
    await at(page, editor, '{"to": "1", "buttons": [{"label": "x"}, {"label": "|y"}]}');
    assert.equal(await page.evaluate(() => places.at(-1)), "/buttons/1/label");
    assert.ok(await page.evaluate(() => places.includes("/buttons/0/label") && places.includes("/to")));
  }));

test("tab goes in and out again, both ways, and Escape goes out", () =>
  withEditor(browser, { text: wrong }, async (page) => {
    const focused = () =>
      page.evaluate(
        () => document.activeElement.id || document.activeElement.className.split(" ")[0] || document.activeElement.tagName,
      );
    await page.locator("#before").focus();
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "cm-content");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "after");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focused(), "cm-content");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focused(), "before");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    assert.equal(await focused(), "BODY");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "after");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Space");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "after");
    assert.equal(await textOf(page), undefined);
  }));

test("undoing is the page's: its keys come through, and the editor has no history", () =>
  withEditor(browser, { text: "{}" }, async (page) => {
    await page.locator(".cm-content").focus();
    await page.keyboard.type(" ");
    // As the page does, which stops the browser from undoing by itself.
    await page.evaluate(() => addEventListener("keydown", (event) => event.ctrlKey && event.preventDefault()));
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+Shift+z");
    await page.keyboard.press("Control+y");
    assert.deepEqual(
      (await page.evaluate(() => keys)).filter(({ key }) => /^[zy]$/.test(key)),
      ["z", "z", "y"].map((key) => ({ key, defaultPrevented: false })),
    );
    assert.equal((await textOf(page)).length, 3);
  }));

test("a text from outside is not told back, and leaves the cursor where it was", () =>
  withEditor(browser, {}, async (page, editor) => {
    await at(page, editor, '{"to": "1", "text": "|b"}');
    await editor.setText('{"to": "123", "text": "b"}');
    assert.equal(await textOf(page), undefined);
    await page.keyboard.type("a");
    assert.equal(await textOf(page), '{"to": "123", "text": "ab"}');
    await editor.setText("{\r\n}");
    await editor.setText("{\n}");
    assert.equal(await page.evaluate(() => texts.length), 1);
  }));

test("nothing of a text or an issue is ever markup", () =>
  withEditor(browser, {}, async (page, editor) => {
    const bad = "<img src=x onerror=refused.push('run')><script>refused.push('run')</script>`<b>`\u202e\u0000";
    const issue = (path) => ({
      code: bad,
      severity: "error",
      at: "value",
      path,
      pointer: "/x",
      message: bad,
      why: bad,
      help: bad,
    });
    await editor.setText(JSON.stringify({ [bad]: bad, to: bad }));
    await editor.setSchema({
      description: bad,
      properties: { [bad]: { description: bad, enum: [bad] }, to: { description: bad, enum: [bad] } },
    });
    await editor.setIssues([issue(["to"]), issue([bad])]);
    await editor.show("/to");
    await page.locator(".cm-issue").first().waitFor();
    assert.ok((await page.locator(".cm-issue strong").first().textContent()).startsWith("<img src=x"));
    assert.ok((await offered(page, editor, '{"to": |}'))[0].startsWith("<img src=x"));
    await offered(page, editor, "{|}");
    await page.locator(".cm-completionInfo").waitFor();
    await take(page, "<img");
    await list(page).waitFor();
    assert.equal(await page.locator("#editor").locator("img:not(.cm-widgetBuffer), script, b, style, link").count(), 0);
  }));

test("a megabyte stays usable", () =>
  withEditor(browser, {}, async (page, editor) => {
    const text = JSON.stringify({ ...MESSAGE, buttons: Array(15000).fill(MESSAGE.buttons[0]) }, null, 2);
    assert.ok(text.length > 1_000_000);
    for (const one of [
      text,
      JSON.stringify(JSON.parse(text)),
      JSON.stringify({ text: "ab ".repeat(350_000) }),
      "[".repeat(100_000),
    ]) {
      await editor.setText(one);
      await page.locator(".cm-content").focus();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(" ");
      assert.equal(await textOf(page), `${one} `);
    }
    await editor.setText(text);
    await editor.show("/buttons/5000/label");
    assert.equal(await editor.place(), "/buttons/5000/label");
  }));

test("what is typed over a selection takes its place, brackets go around it", () =>
  withEditor(browser, { text: wrong }, async (page) => {
    const over = async (type) => {
      await page.locator(".cm-content").focus();
      await page.keyboard.press("ControlOrMeta+a");
      await type();
      return textOf(page);
    };
    assert.equal(await over(() => page.keyboard.insertText('{\n  "to": "1"\n}')), '{\n  "to": "1"\n}');
    assert.equal(await over(() => page.keyboard.type("[")), '[{\n  "to": "1"\n}]');
    assert.equal(await over(() => page.keyboard.type("7")), "7");
    assert.equal(await over(() => page.locator(".cm-content").fill('{\n  "a": 1\n}')), '{\n  "a": 1\n}');
  }));

test("a file that is dropped is left to the page", () =>
  withEditor(browser, { text: "{}" }, async (page) => {
    const dropped = await page.evaluate(async () => {
      const data = new DataTransfer();
      data.items.add(new File(["dropped"], "a.json"));
      document
        .querySelector(".cm-content")
        .dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      await new Promise((later) => setTimeout(later, 200));
      return texts.length;
    });
    assert.equal(dropped, 0);
  }));

test("`destroy` leaves nothing behind", () =>
  withEditor(browser, { text: wrong }, async (page, editor) => {
    await editor.show("/to");
    await editor.destroy();
    assert.equal(await page.locator("#editor > *, .cm-tooltip").count(), 0);
  }));

test("the styles pass a policy that refuses style elements", () =>
  withEditor(browser, { text: "{}" }, async (page, editor, faults) => {
    assert.equal(await page.locator("style").count(), 0);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector(".cm-scroller")).display), "flex");
    // The counter-check: this page would have told of one.
    const told = await page.evaluate(async () => {
      document.head.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }));
      await new Promise((later) => setTimeout(later, 100));
      return refused.splice(0);
    });
    assert.deepEqual(told, ["style-src-elem inline"]);
    assert.match(faults.splice(0).join(), /Content Security Policy/);
  }));
