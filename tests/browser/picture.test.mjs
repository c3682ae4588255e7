// The README's picture of the page. It is taken anew in each run: what it says is compared exactly, how it looks coarsely, and very
// coarsely where the machine has other fonts. With BOTONERA_GENERATE it is kept.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { startBrowser, unfold, withPage } from "./browser.mjs";

const SIZE = { width: 1280, height: 860 };
const RENEW = "BOTONERA_GENERATE=1 node --test tests/browser/picture.test.mjs";
/** The pictures are compared in squares of this many pixels, so that the shapes of letters do not count. */
const SQUARE = 10;
/** The share of squares that may differ, by whether the fonts are those that the picture was taken with. */
const MOST = { same: 0.005, other: 0.3 };
const file = new URL("../../www/picture.png", import.meta.url);
/** What the picture shows, in words, and how wide a line of its fonts is. */
const wordsFile = new URL("picture.yml", import.meta.url);
const taken = new URL("../../target/picture.png", import.meta.url);

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

test("the README shows the page", () =>
  withPage(browser, { viewport: SIZE }, async (page) => {
    await unfold(page, "title");
    await page.locator("#field-title").fill("Pizzeria Ana");
    await page.locator("#field-text").fill("*Your order 48213 is ready!*\nHow would you like to get it?");
    await page.locator("#field-buttons-0-label").fill("I come and fetch it now");
    await page.locator("#field-buttons-1-label").fill("Bring it to me");
    const widths = await page.evaluate(() => {
      document.activeElement.blur();
      document.querySelectorAll(".part").forEach((column) => column.scrollTo(0, 0));
      document.querySelectorAll(".announcer").forEach((region) => region.remove());
      const context = document.createElement("canvas").getContext("2d");
      return ["body", "code"].map((name) => {
        context.font = `100px ${getComputedStyle(document.querySelector(name)).fontFamily}`;
        return Math.round(context.measureText("Botonera 0123 ção").width);
      });
    });
    const fonts = `# fonts: ${widths.join(", ")}`;
    const words = await page.locator("body").ariaSnapshot();
    const now = await page.screenshot();
    await mkdir(new URL(".", taken), { recursive: true });
    await writeFile(taken, now);
    if (process.env.BOTONERA_GENERATE) {
      await writeFile(file, now);
      await writeFile(wordsFile, `${fonts}\n${words}\n`);
    }
    const [keptFonts, ...keptWords] = (await readFile(wordsFile, "utf8")).trimEnd().split("\n");
    assert.deepEqual(words.split("\n"), keptWords, `the page says something else than www/picture.png: ${RENEW}`);
    const share = difference(await readFile(file), now);
    const most = keptFonts === fonts ? MOST.same : MOST.other;
    const told = `${(share * 100).toFixed(1)} % differ from target/picture.png`;
    assert.ok(share <= most, `www/picture.png no longer shows the page (${told}): ${RENEW}`);
    assert.ok((await readFile(new URL("../../README.md", import.meta.url), "utf8")).includes("(www/picture.png)"));
  }));

test("a part that has another colour is seen", async () => {
  const kept = PNG.sync.read(await readFile(file));
  const other = PNG.sync.read(await readFile(file));
  for (let y = 200; y < 320; y += 1) other.data.fill(128, (y * SIZE.width + 100) * 4, (y * SIZE.width + 300) * 4);
  assert.equal(difference(PNG.sync.write(kept), PNG.sync.write(kept)), 0);
  assert.ok(difference(PNG.sync.write(kept), PNG.sync.write(other)) > MOST.same);
});

/** The share of squares in which two pictures differ; all of them where the size does. */
function difference(one, other) {
  const [before, after] = [one, other].map((bytes) => coarse(PNG.sync.read(bytes)));
  if (before.width !== after.width || before.height !== after.height) return 1;
  const { width, height } = before;
  return pixelmatch(before.data, after.data, undefined, width, height, { threshold: 0.05, includeAA: true }) / (width * height);
}

/** Each square as one pixel of its mean colour. */
function coarse({ width, height, data }) {
  const small = { width: Math.floor(width / SQUARE), height: Math.floor(height / SQUARE) };
  small.data = new Uint8Array(small.width * small.height * 4);
  for (let index = 0; index < small.data.length; index += 1) {
    const square = index >> 2;
    const [left, top] = [(square % small.width) * SQUARE, Math.floor(square / small.width) * SQUARE];
    let sum = 0;
    for (let y = top; y < top + SQUARE; y += 1) {
      for (let x = left; x < left + SQUARE; x += 1) sum += data[(y * width + x) * 4 + (index & 3)];
    }
    small.data[index] = sum / SQUARE ** 2;
  }
  return small;
}
