// Leaving with a request, coming back with one, and the page itself: languages and links.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { FORMATS } from "../../www/code/formats.js";
import { choose, jsonText, message, part, payload, startBrowser, taken, withPage, write, writeText } from "./browser.mjs";

const root = new URL("../../", import.meta.url);
const readJson = async (path) => JSON.parse(await readFile(new URL(path, root), "utf8"));

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());
const onPage = (name, work, options = {}) => test(name, () => withPage(browser, options, work));

onPage("every kind of text to take away is copied, and says so", async (page, { address }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(address).origin });
  await part(page, "code");
  const tabs = page.locator("#code [role=tab]");
  const count = Object.keys(FORMATS).length;
  assert.equal(await tabs.count(), count);
  for (let index = 0; index < count; index += 1) {
    await tabs.nth(index).click();
    const shown = await taken(page);
    assert.match(shown, /Place an order/);
    await page.locator(".actions .copy").click();
    await page.waitForFunction((shown) => navigator.clipboard.readText().then((text) => text === shown), shown);
    await page.getByRole("button", { name: "Copied ✓" }).waitFor();
  }
  await page.locator("body > .announcer").getByText("Copied").waitFor({ state: "attached" });
});

onPage("copying works without the clipboard's API", async (page, { address }) => {
  await page.context().grantPermissions(["clipboard-read"], { origin: new URL(address).origin });
  await page.evaluate(() => {
    Object.defineProperty(Clipboard.prototype, "writeText", { value: () => Promise.reject(new Error("refused")) });
  });
  const copy = page.getByRole("button", { name: "Copy JSON" });
  await copy.press("Enter");
  await page.getByRole("button", { name: "Copied ✓" }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator("#code pre").textContent());
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Copied ✓");
});

onPage("what is copied is chosen beside the button, and chosen still on the next visit", async (page) => {
  await page.selectOption("#format", "curl");
  await page.getByRole("button", { name: "Copy cURL" }).waitFor();
  assert.match(await taken(page), /^[^]*curl/);
  assert.equal(await page.locator("#take-curl").getAttribute("aria-selected"), "true");
  await page.reload();
  await page.getByRole("button", { name: "Copy cURL" }).waitFor();
  await page.evaluate(() => localStorage.setItem("botonera.format", "__proto__"));
  await page.reload();
  await page.getByRole("button", { name: "Copy JSON" }).waitFor();
});

onPage("tabs are moved through by the arrows", async (page) => {
  await part(page, "code");
  await page.locator("#take-payload").focus();
  await page.keyboard.press("ArrowLeft");
  assert.equal(await page.evaluate(() => document.activeElement.id), "take-go");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator("#code [aria-selected=true]").getAttribute("id"), "take-n8n");
  assert.equal(await page.locator("#code [role=tab][tabindex='0']").count(), 1);
});

for (const [locale, lang, word] of [
  ["pt-PT", "pt-BR", "Mensagem"],
  ["es-AR", "es", "Mensaje"],
  ["de-DE", "en", "Message"],
]) {
  onPage(
    `a browser in ${locale} gets ${lang}`,
    async (page, { sent }) => {
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      assert.equal(await page.locator("#message-heading").textContent(), word);
      const languages = sent.map(({ name }) => /built\/(en|es|pt-BR)-/.exec(name)?.[1]).filter(Boolean);
      assert.deepEqual(languages, [lang]);
    },
    { locale },
  );
}

onPage("another language keeps the message, and is remembered", async (page) => {
  await page.locator("#field-text").fill("kept");
  await page.selectOption("#language", "es");
  await page.locator("#message-heading", { hasText: "Mensaje" }).waitFor();
  assert.equal(await page.locator("#field-text").inputValue(), "kept");
  assert.equal(await page.evaluate(() => document.activeElement.id), "language");
  await page.locator("#field-to").fill("");
  assert.match(await page.locator("#problems").textContent(), /vac[ií]o|falta/i);
  await page.reload();
  await page.locator("#message-heading", { hasText: "Mensaje" }).waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ["botonera.language"]);
});

onPage("another language keeps the JSON view and what is broken in it", async (page) => {
  await writeText(page, '{ "to": ');
  await page.selectOption("#language", "es");
  await page.locator("#message-heading", { hasText: "Mensaje" }).waitFor();
  assert.equal(await jsonText(page), '{ "to": ');
  await page.locator("#problems").getByText("línea 1, columna 9").waitFor();
});

onPage("a link carries the message, and the recipient only when asked", async (page) => {
  await page.locator("#field-text").fill("shared 🙂 ção");
  await page.locator("#field-to").fill("+5521988887777");
  await choose(page, "moorse");
  await page.locator("#loss").check();
  const linkIn = async () => {
    await page.waitForFunction(() => document.getElementById("share-link")?.value);
    return page.locator("#share-link").inputValue();
  };
  const open = page.getByRole("button", { name: "Share" });
  await open.click();
  const without = await linkIn();
  await page.getByLabel("With the recipient").check();
  await page.waitForFunction((old) => document.getElementById("share-link").value !== old, without);
  const whole = await linkIn();
  await page.keyboard.press("Escape");
  assert.ok(await open.evaluate((button) => button === document.activeElement));
  for (const [link, to] of [
    [without, "{{phone}}"],
    [whole, "+5521988887777"],
  ]) {
    await page.goto("about:blank");
    await page.goto(link);
    await page.locator("#field-text").waitFor();
    await page.waitForFunction(() => document.getElementById("field-text").value.startsWith("shared"));
    const got = await message(page);
    assert.equal(got.to, to);
    assert.equal(got.text, "shared 🙂 ção");
    assert.equal(await page.locator("#target").getAttribute("value"), "moorse");
    assert.ok(await page.locator("#loss").isChecked());
  }
});

for (const hash of ["#1.AAAA", "#9.abc", "#<img src=x onerror=alert(1)>", "#1", `#1.${"A".repeat(1_100_000)}`]) {
  onPage(
    `a broken link says so and harms nothing: ${hash.slice(0, 20)}`,
    async (page) => {
      await page.getByRole("alert").waitFor();
      assert.equal(await page.locator("#field-text").inputValue(), "How can we help you today?");
      await page.getByRole("alert").getByRole("button", { name: "Close" }).click();
      assert.equal(await page.getByRole("alert").count(), 0);
    },
    { hash },
  );
}

onPage("every example is a fixture and builds its payload", async (page) => {
  const { tasks, providers } = await readJson("www/examples.json");
  const examples = [...tasks.map(({ examples: { en } }) => en), ...providers];
  for (const [index, { fixture, target }] of examples.entries()) {
    await page.getByRole("button", { name: "Examples" }).click();
    await page.locator(".cards button").nth(index).click();
    assert.equal(await page.locator("#target").getAttribute("value"), target);
    const expected = (await readJson(`tests/fixtures/${fixture}.json`)).payload;
    const shown = await payload(page);
    // Examples are for nobody: the number is the sample of a variable.
    const recipient = ["number", "phone", "to"].find((name) => name in expected);
    expected[recipient] = "5511999999999";
    assert.deepEqual(shown, expected, fixture);
  }
});

onPage("every fixture's payload in the page is the one that the fixture expects", async (page) => {
  const { encode } = await import(new URL("www/state/share.js", root));
  const { variablesOf } = await import(new URL("www/state/variables.js", root));
  const folder = new URL("tests/fixtures/", root);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".json"));
  let count = 0;
  for (const name of names.sort()) {
    const fixture = await readJson(`tests/fixtures/${name}`);
    // Where the message has variables, samples are shown in their places.
    if (!fixture.message || !fixture.payload || fixture.read || variablesOf(fixture.message).length) continue;
    const target = fixture.target ?? name.slice(0, name.lastIndexOf("/"));
    const loss = fixture.options?.loss ?? "error";
    const hash = await encode({ target, loss, message: fixture.message }, { recipient: true });
    const shown = await page.evaluate(async (hash) => {
      location.hash = hash;
      while (location.hash) await new Promise((later) => setTimeout(later));
      return document.querySelector(".actions .copy").checkVisibility() && document.querySelector("#code pre").textContent;
    }, hash);
    assert.equal(shown, JSON.stringify(fixture.payload, null, 2), name);
    count += 1;
  }
  assert.ok(count > 100, `${count} fixtures`);
});

onPage("a link to a target that is none is told, and mended by choosing one", async (page) => {
  const { encode } = await import(new URL("www/state/share.js", root));
  const hash = await encode({ target: "acme/<b>", loss: "error", message: { to: "+5511999999999", text: "a", buttons: [] } }, { recipient: true });
  await page.evaluate((hash) => (location.hash = hash), hash);
  await page.locator("#problems .found").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "target");
  await choose(page, "moorse/send-buttons");
  await page.locator("#problems").getByText("Errors (1)").waitFor();
});

onPage("an empty message is begun", async (page) => {
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "Start with an empty message" }).click();
  assert.deepEqual(await message(page), { to: "{{phone}}", text: "", buttons: [{ type: "reply", label: "", id: "option_1" }] });
});

onPage("text of a message never becomes markup, and no picture is loaded unasked", async (page, { asked }) => {
  const before = asked.length;
  const evil = "<img src=x onerror=alert(1)><script>alert(1)</script>";
  await write(page, {
    to: evil,
    title: evil,
    text: evil,
    footer: evil,
    [evil]: evil,
    media: { type: "image", url: "https://picture.example/a.png" },
    buttons: [
      { type: "url", label: evil, url: "javascript:alert(1)" },
      { type: evil, label: evil },
    ],
  });
  assert.equal(await page.locator("#page img:not([src='icon.svg']), #page script").count(), 0);
  assert.equal(await page.locator("a[href^='javascript']").count(), 0);
  assert.deepEqual(
    asked.slice(before).filter((url) => !/\.js(?:on)?$/.test(url)),
    [],
  );
});

onPage("what was copied is said of that text only", async (page) => {
  await page.getByRole("button", { name: "Copy JSON" }).click();
  await page.getByRole("button", { name: "Copied ✓" }).waitFor();
  await page.locator("#format").selectOption("curl");
  await page.getByRole("button", { name: "Copy cURL" }).waitFor({ timeout: 1000 });
});

onPage("a table can be brought in for a message without variables", async (page) => {
  await write(page, { to: "+5511999999999", text: "a", buttons: [{ type: "reply", label: "b", id: "c" }] });
  await page.getByRole("button", { name: "Use a table of recipients" }).click();
  await page.getByRole("dialog").waitFor();
});
