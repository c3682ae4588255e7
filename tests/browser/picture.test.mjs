// The README's picture of the page. With BOTONERA_GENERATE it is taken anew; its pixels hang on the fonts of the machine.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { startBrowser, withPage } from "./browser.mjs";

const SIZE = { width: 1280, height: 860 };
const file = new URL("../../www/picture.png", import.meta.url);

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

test("the README shows the page", () =>
  withPage(browser, { viewport: SIZE }, async (page) => {
    await page.locator("#field-title").fill("Pizzeria Ana");
    await page.locator("#field-text").fill("*Your order 48213 is ready!*\nHow would you like to get it?");
    await page.locator("#field-buttons-0-label").fill("I come and fetch it now");
    await page.locator("#field-buttons-1-label").fill("Bring it to me");
    await page.evaluate(() => document.activeElement.blur());
    const taken = await page.screenshot();
    if (process.env.BOTONERA_GENERATE) await writeFile(file, taken);
    const kept = await readFile(file);
    assert.equal(kept.subarray(1, 4).toString(), "PNG");
    assert.deepEqual([kept.readUInt32BE(16), kept.readUInt32BE(20)], [SIZE.width, SIZE.height]);
    assert.ok((await readFile(new URL("../../README.md", import.meta.url), "utf8")).includes("(www/picture.png)"));
  }));
