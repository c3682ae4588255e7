// What screen readers find in the page's main states, in each language, as files: a change is seen, and judged by people.
// With BOTONERA_GENERATE they are written anew.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { WRONG, jsonText, startBrowser, withPage, write } from "./browser.mjs";

const folder = new URL("aria/", import.meta.url);
const LANGUAGES = ["en", "pt-BR", "es"];

const STATES = {
  empty: (page) => write(page, { to: "", text: "", buttons: [] }),
  valid: async () => {},
  errors: (page) => write(page, WRONG),
  dialog: async (page) => {
    await page.locator(".tools button").first().click();
    await page.getByRole("dialog").waitFor();
  },
  json: async (page) => {
    await page.locator("#view-json").click();
    await jsonText(page);
  },
};

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

for (const locale of LANGUAGES) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`${state}, in ${locale}`, () =>
      withPage(browser, { locale }, async (page) => {
        await reach(page);
        await page.evaluate(() => document.activeElement.blur());
        // What was announced is emptied by itself at some moment.
        await page.evaluate(() => document.querySelectorAll(".announcer").forEach((region) => region.replaceChildren()));
        const found = `${await page.locator("body").ariaSnapshot()}\n`;
        const file = new URL(`${state}.${locale}.yml`, folder);
        if (process.env.BOTONERA_GENERATE) {
          await mkdir(folder, { recursive: true });
          await writeFile(file, found);
        }
        const kept = await readFile(file, "utf8");
        assert.deepEqual(
          found.split("\n"),
          kept.split("\n"),
          `${file.pathname} is stale: BOTONERA_GENERATE=1 node --test tests/browser/aria.test.mjs\n${differences(kept, found)}`,
        );
      }));
  }
}

/** The lines that only one of two texts has. */
function differences(before, now) {
  const [old, made] = [before.split("\n"), now.split("\n")];
  const gone = old.filter((line) => !made.includes(line)).map((line) => `- ${line}`);
  const come = made.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].slice(0, 40).join("\n");
}
