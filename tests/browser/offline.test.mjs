// The page's files: how much the first visit loads, what works without a network, and how a newer version arrives.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { jsonText, serve, startBrowser } from "./browser.mjs";

const MOST = 229_000;
/** What the colours of programs may cost whoever looks at one. */
const MOST_COLOURS = 17_000;
const root = fileURLToPath(new URL("../../", import.meta.url));

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

/** Does `work` with a page and its server, in a browser that was never here before. */
const onVisit = (name, work, { isIdle = false, ...options } = {}) =>
  test(name, async () => {
    const server = await serve();
    const context = await browser.newContext({ locale: "en-US", ...options });
    // A browser that never has nothing to do loads no more than it is asked for.
    if (!isIdle) await context.addInitScript(() => (globalThis.requestIdleCallback = () => {}));
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.stack));
    try {
      await page.goto(server.address);
      await work(page, server);
      assert.deepEqual(
        server.sent.filter(({ missing }) => missing),
        [],
      );
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
      server.close();
    }
  });

/** Asks the page until the answer is yes; `question` may be asynchronous. */
async function until(page, question, given) {
  const end = Date.now() + 8000;
  while (!(await page.evaluate(question, given))) {
    assert.ok(Date.now() < end, `never: ${question} ${given}`);
    await new Promise((waited) => setTimeout(waited, 50));
  }
}

/** Waits until files with these names, hashes aside, are kept for use without a network, in the newest version. */
const kept = (page, ...names) =>
  until(
    page,
    async (names) => {
      const newest = (await caches.keys()).at(-1);
      if (!newest || !navigator.serviceWorker.controller) return false;
      const files = (await (await caches.open(newest)).keys()).map(({ url }) => new URL(url).pathname.split("/").at(-1));
      return names.every((name) => files.some((file) => file.replace(/-\w{8}\./, ".") === name));
    },
    names,
  );
const BEGUN = ["index.html", "main.js", "style.css", "botonera.js", "en.js"];
const STEPS = ["around.js", "steps-en.js", "steps-es.js", "steps-pt-BR.js"];
const REST = ["es.js", "pt-BR.js", "examples.js", "share-dialog.js", "bring-dialog.js", "snippets.js", "colours.js", "table-dialog.js", "table-worker.js", ...STEPS];
const namesOf = ({ sent }) => sent.map(({ name }) => name.replace("built/", "").replace(/-\w{8}\./, "."));

for (const locale of ["en", "pt-BR", "es"])
  onVisit(
    `the first visit is small, with all that is kept of it: ${locale}`,
    async (page, server) => {
      await kept(page, ...BEGUN.slice(0, -1), `${locale}.js`);
      await page.waitForLoadState("networkidle");
      const bytes = server.sent.reduce((sum, file) => sum + file.bytes, 0);
      assert.ok(bytes <= MOST, `${bytes} bytes by gzip: ${JSON.stringify(server.sent)}`);
      const names = namesOf(server);
      assert.ok(names.includes("sw.js"));
      for (const name of ["main.js", "botonera.js", "style.css", `${locale}.js`]) {
        assert.equal(names.filter((other) => other === name).length, 1, `${name} is loaded once`);
      }
      for (const name of ["editor.js", ...REST].filter((name) => name !== `${locale}.js`))
        assert.ok(!names.includes(name), name);
    },
    { locale },
  );

onVisit("the colours of programs are loaded by who looks at one, and are small", async (page, server) => {
  await kept(page, ...BEGUN);
  await page.waitForLoadState("networkidle");
  const before = server.sent.length;
  await page.locator("#tab-code").click();
  await page.locator("#code pre [class^=code-]").first().waitFor();
  await page.locator("#code .steps").waitFor();
  const loaded = server.sent.slice(before);
  const { bytes } = loaded[namesOf({ sent: loaded }).indexOf("colours.js")];
  assert.ok(bytes <= MOST_COLOURS, `${bytes} bytes`);
});

onVisit("the page works without a network after the first visit, whole and in any language", async (page, server) => {
  await kept(page, ...BEGUN);
  await page.locator("#field-text").press("End");
  await kept(page, ...REST);
  server.gone();
  await page.reload();
  await page.locator("#code pre").waitFor({ state: "attached" });
  await page.selectOption("#language", "pt-BR");
  await page.getByRole("button", { name: "Exemplos" }).click();
  await page.locator(".cards button").first().click();
  await page.locator("#view-json").click();
  assert.match(await page.locator("textarea.json").inputValue(), /Olá!/, "without the editor a text area remains");
  await page.getByRole("button", { name: "Compartilhar" }).click();
  await page.waitForFunction(() => document.getElementById("share-link")?.value);
  await page.getByRole("button", { name: "Fechar" }).click();
  await page.locator("#view-form").click();
  await page.locator(".variables .row > button").click();
  await page.locator("#table-file").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("telefone\n1.5\n+5511999990001") });
  await page.getByRole("button", { name: "Conferir 2 linhas" }).click();
  await page.getByText("1 pronta · 1 com erro").waitFor();
  await page.getByText("O número").first().waitFor();
  await page.goto(`${server.address}index.html#1.AAAA`);
  await page.getByRole("alert").waitFor();
});

onVisit(
  "the page is kept whole also where nobody touches it",
  async (page, server) => {
    await kept(page, ...BEGUN, ...REST);
    server.gone();
    await page.reload();
    await page.locator("#view-json").click();
    await page.locator("textarea.json").waitFor();
    await page.getByRole("button", { name: "Examples" }).click();
    await page.getByRole("dialog").waitFor();
  },
  { isIdle: true },
);

onVisit("what was never loaded says so without a network", async (page, server) => {
  await kept(page, ...BEGUN);
  server.gone();
  await page.reload();
  await page.locator("#code pre").waitFor({ state: "attached" });
  await page.evaluate(() => document.querySelector(".tools button").click());
  await page.getByRole("alert").getByText("could not be loaded").waitFor();
  await page.getByRole("alert").getByRole("button").click();
  await page.selectOption("#language", "es");
  await page.getByRole("alert").getByText("could not be loaded").waitFor();
  assert.equal(await page.locator("#language").inputValue(), "en");
});

onVisit("the editor is kept once it was opened, with the schema that it used", async (page, server) => {
  await kept(page, ...BEGUN);
  await page.locator("#view-json").click();
  await jsonText(page);
  await kept(page, "editor.js", "button.schema.js");
  server.gone();
  await page.reload();
  await page.locator("#view-json").click();
  assert.match(await jsonText(page), /How can we help/);
  await page.locator(".cm-content").fill('{ "');
  await page.locator(".cm-content").press("End");
  await page.locator(".cm-content").press("Control+ ");
  await page.locator(".cm-tooltip-autocomplete").getByText("text").waitFor();
});

/** A newer version of the page, built as `xtask` builds it. */
async function newer(folder) {
  await mkdir(join(folder, "schemas"));
  for (const name of ["www", "schemas/2020-12"]) await cp(join(root, name), join(folder, name), { recursive: true });
  const texts = join(folder, "www/texts/en.js");
  await writeFile(texts, (await readFile(texts, "utf8")).replace('{ message: "Message"', '{ message: "Message anew"'));
  const main = join(folder, "www/base/theme.js");
  await writeFile(main, `${await readFile(main, "utf8")}\ndocument.documentElement.dataset.version = "2";\n`);
  await promisify(execFile)(process.execPath, [join(root, "xtask/js/page.mjs"), join(folder, "www")]);
  return join(folder, "www");
}

onVisit(
  "a newer version is fetched on the next visit, served on the one after, and never mixed with the older",
  async (page, server) => {
    const folder = await mkdtemp(join(tmpdir(), "botonera-"));
    try {
      const version = async () => [
        await page.evaluate(() => document.documentElement.dataset.version ?? "1"),
        await page.locator("#message-heading").textContent(),
      ];
      await kept(page, ...BEGUN);
      await page.locator("#field-text").press("End");
      await kept(page, ...REST);
      server.deploy(await newer(folder));

      const before = server.sent.length;
      await page.reload();
      await page.locator("#code pre").waitFor({ state: "attached" });
      assert.deepEqual(await version(), ["1", "Message"], "what is kept is served at once");
      await until(page, async () => (await caches.keys()).length === 2);
      // What was kept of the older version is kept of the newer one.
      await kept(page, ...BEGUN, ...REST);
      const fetched = namesOf({ sent: server.sent.slice(before) });
      assert.ok(fetched.includes("main.js") && fetched.includes("en.js"), `${fetched}`);
      assert.ok(
        !fetched.includes("botonera.js") && !fetched.includes("style.css"),
        `what is the same is not fetched: ${fetched}`,
      );
      await until(page, async () => {
        const { installing, waiting } = await navigator.serviceWorker.getRegistration();
        return !installing && !waiting;
      });

      // The page that is open loads what belongs to it, though the server has it no longer.
      await page.selectOption("#language", "es");
      await page.locator("#message-heading", { hasText: "Mensaje" }).waitFor();
      await page.selectOption("#language", "en");
      assert.deepEqual(await version(), ["1", "Message"]);

      await page.reload();
      await page.locator("#code pre").waitFor({ state: "attached" });
      assert.deepEqual(await version(), ["2", "Message anew"]);
      server.gone();
      await page.reload();
      await page.locator("#code pre").waitFor({ state: "attached" });
      assert.deepEqual(await version(), ["2", "Message anew"]);
      await page.getByRole("button", { name: "Examples" }).click();
      await page.getByRole("dialog").waitFor();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
