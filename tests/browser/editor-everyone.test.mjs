// The JSON editor for everyone: axe in all themes, sizes and states; large text; touch.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { SIZES, THEMES, audit, bringAxe, fits } from "./audit.mjs";
import { WRONG, startBrowser } from "./browser.mjs";
import { at, withEditor } from "./editor-host.mjs";

const wrong = JSON.stringify(WRONG, null, 2);

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const STATES = {
  empty: (page, editor) => editor.setText(""),
  "no JSON": (page, editor) => editor.setText('{\n  "to": tru\n}'),
  "many errors": (page, editor) => editor.setText(wrong),
  "an error explained": async (page, editor) => {
    await editor.setText(wrong);
    await editor.show("/buttons/1/url");
    await page.locator(".cm-issue").first().waitFor();
  },
  "members offered": async (page, editor) => {
    await at(page, editor, "{|}");
    await page.keyboard.press("Control+Space");
    await page.locator(".cm-completionInfo").waitFor();
  },
};

for (const [theme, options] of Object.entries(THEMES)) {
  for (const [width, height] of SIZES) {
    test(`no axe violation and nothing sideways: ${theme}, ${width} pixels`, () =>
      withEditor(browser, { text: wrong, ...options, viewport: { width, height } }, async (page, editor) => {
        await bringAxe(page);
        for (const [state, reach] of Object.entries(STATES)) {
          await reach(page, editor);
          await audit(page, state);
          await fits(page, state);
          await page.keyboard.press("Escape");
        }
      }));
  }
}

test("text of twice the size stays on the page", () =>
  withEditor(browser, { text: wrong, viewport: { width: 390, height: 844 } }, async (page, editor) => {
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page, editor);
      await fits(page, state);
    }
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector(".cm-line")).fontSize));
    assert.ok(size >= 26, `${size}`);
  }));

test("no phone zooms into it, and a finger finds what is offered", () =>
  withEditor(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async (page, editor) => {
    await STATES["members offered"](page, editor);
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector(".cm-content")).fontSize));
    assert.ok(size >= 16, `${size}`);
    const { height } = await page.getByRole("option").first().boundingBox();
    assert.ok(height >= 36, `${height}`);
    await page.getByRole("option", { name: "text" }).tap();
    assert.match(await page.evaluate(() => texts.at(-1)), /^\{"text": ""\}$/);
  }));

test("a finger on a mark brings its explanation", () =>
  withEditor(browser, { text: wrong, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async (page) => {
    await page.locator(".cm-lintRange-error", { hasText: "0800 123" }).tap();
    await page.locator(".cm-issue").waitFor();
  }));

test("screen readers get a text field with a name, and a hint how to use it", () =>
  withEditor(browser, { locale: "es", text: '{"to": 1}' }, async (page) => {
    const field = page.getByRole("textbox", { name: "The message as JSON" });
    assert.equal(await field.getAttribute("aria-multiline"), "true");
    const hint = await page.locator(`#${await field.getAttribute("aria-describedby")}`).textContent();
    assert.match(hint, /F8/);
    assert.match(hint, /salen del editor/);
  }));
