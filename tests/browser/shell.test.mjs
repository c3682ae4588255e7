// What is there before the page is, and where it cannot come.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serve, startBrowser } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

/** Opens the page where requests for some file are handled otherwise. */
async function withBlocked(pattern, handle, work) {
  const server = await serve();
  const context = await browser.newContext({ locale: "pt-BR", serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  await page.route(pattern, handle);
  try {
    await page.goto(server.address, { waitUntil: "commit" });
    await work(page);
  } finally {
    await context.close();
    server.close();
  }
}

test("something is seen while the page loads, and it says what it is", () => {
  let go;
  const waits = new Promise((goes) => (go = goes));
  const slowly = async (route) => {
    await waits;
    await route.continue();
  };
  return withBlocked("**/built/botonera-*.js", slowly, async (page) => {
    await page.getByText("Monte mensagens de WhatsApp com botões").waitFor();
    assert.ok(await page.locator("#failed").isHidden());
    go();
    await page.locator("#field-text").waitFor();
    assert.equal(await page.locator(".shell").count(), 0);
  });
});

for (const pattern of ["**/built/module-*.bin", "**/built/botonera-*.js", "**/built/main-*.js", "**/built/pt-BR-*.js"]) {
  test(`a page that cannot be loaded says so: ${pattern}`, () =>
    withBlocked(
      pattern,
      (route) => route.abort(),
      (page) => page.getByText("A página não pôde ser carregada por inteiro").waitFor(),
    ));
}

test("the page can be installed, and has a picture where a link to it is shown", () =>
  withBlocked(
    "**/nothing",
    (route) => route.continue(),
    async (page) => {
      const manifest = await page.evaluate(async () => (await fetch(document.querySelector("link[rel=manifest]").href)).json());
      assert.deepEqual([manifest.name, manifest.display, manifest.start_url], ["Botonera", "standalone", "."]);
      for (const name of [...manifest.icons.map(({ src }) => src), await page.locator("meta[property='og:image']").getAttribute("content")]) {
        assert.ok(await page.evaluate(async (name) => (await fetch(name)).ok, name), name);
      }
    },
  ));
