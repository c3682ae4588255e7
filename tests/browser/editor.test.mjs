// The JSON editor: what one types, and what it never does.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { WRONG, startBrowser } from "./browser.mjs";
import { at, list, offered, take, textOf, withEditor } from "./editor-host.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const MESSAGE = { to: "+5511999999999", text: "Olá", buttons: [{ type: "reply", label: "Sim", id: "yes" }] };
const wrong = JSON.stringify(WRONG, null, 2);

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
