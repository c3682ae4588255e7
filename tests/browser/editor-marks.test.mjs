// The JSON editor: what it marks and explains.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { WRONG, startBrowser } from "./browser.mjs";
import { at, isOnTop, issuesOf, textOf, withEditor } from "./editor-host.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const MESSAGE = { to: "+5511999999999", text: "Olá", buttons: [{ type: "reply", label: "Sim", id: "yes" }] };
const wrong = JSON.stringify(WRONG, null, 2);

const underlined = (page, severity) => page.locator(`.cm-lintRange-${severity}`).allTextContents();

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
    assert.match(parts[0], /^url is not a valid link/);
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
    for (const [text, place, line, column] of [
      ['{"to": "1",\n"text": tru}', "tru", 2, 9],
      ['{"to": "1"\n "text": "x"}', '"text"', 2, 2],
      ['{"to": "1",}', "}", 1, 12],
      ['{"to": "\\x"}', '\\', 1, 9],
    ]) {
      await editor.setText(text);
      await editor.setIssues(issuesOf("ryzeapi/button", text));
      assert.deepEqual(await underlined(page, "error"), [place], text);
      await page.locator(".cm-lintRange-error").hover();
      await page.locator(".cm-issue strong", { hasText: `from line ${line}, column ${column} on` }).waitFor();
      await page.mouse.move(0, 0);
    }
    for (const text of ["", '{"to": ', "[".repeat(20000), '{"a":'.repeat(20000)]) {
      await editor.setText(text);
      await editor.setIssues(issuesOf("ryzeapi/button", text));
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
    assert.match(await page.locator(".cm-issue").textContent(), /url is not a valid link/);
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
