// Fields take what people write, and give back what they took.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { message, startBrowser, technical, unfold, withPage, write } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());
const onPage = (name, work, options = {}) => test(name, () => withPage(browser, options, work));

onPage("a reply in private that is taken back leaves nothing", async (page) => {
  const before = await message(page);
  await unfold(page, "quote");
  await page.getByLabel("Reply in private").check();
  await page.getByLabel("Reply in private").uncheck();
  assert.deepEqual(await message(page), before);
});

onPage("a number is written with a comma or a point", async (page) => {
  await unfold(page, "delay");
  for (const [text, value] of [
    ["5,5", 5.5],
    ["5.5", 5.5],
    [" 7 ", 7],
    ["1,000", "1,000"],
    ["1,000,000", "1,000,000"],
    ["5,", "5,"],
    ["five", "five"],
  ]) {
    await page.locator("#field-delay").fill(text);
    assert.deepEqual((await message(page)).delay, value);
    if (typeof value === "number") assert.equal(await page.locator("#field-delay").inputValue(), text);
  }
});

onPage("a text that is too long for a form is shown in part, and stays whole", async (page) => {
  const text = "word ".repeat(40_000);
  await page.locator("#view-json").click();
  await page.evaluate(async (text) => {
    const area = document.querySelector("#field-text");
    area.value = text;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  await page.locator("#view-form").click();
  const area = page.locator("#field-text");
  assert.equal((await area.inputValue()).length, 100_000);
  assert.ok(await area.evaluate((area) => area.readOnly));
  await page.locator(".notice:visible", { hasText: "Only the beginning is shown" }).waitFor();
  await page.getByRole("button", { name: "Empty this field" }).click();
  assert.equal((await message(page)).text, "");
  assert.ok(!(await area.evaluate((area) => area.readOnly)));
  // Of what is no text the form shows JSON, and no more of it can be cut.
  await write(page, { to: "+5511999999999", text: Array.from({ length: 60_000 }, () => 1), buttons: [] });
  assert.ok(await area.evaluate((area) => area.readOnly));
});

onPage("a dialog begins where its work is", async (page) => {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("dialog").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Copy the link");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("dialog").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Start with an empty message");
});

onPage("the message that nobody touched follows the language", async (page) => {
  await page.selectOption("#language", "pt-BR");
  await page.waitForFunction(() => document.getElementById("field-text").value.startsWith("Como podemos"));
  await page.locator("#field-text").fill("meu");
  await page.selectOption("#language", "es");
  await page.waitForFunction(() => document.documentElement.lang === "es");
  assert.equal(await page.locator("#field-text").inputValue(), "meu");
});

onPage("a picture that is dropped is told where it belongs", async (page) => {
  for (const [type, text] of [
    ["image/png", "\u0089PNG"],
    ["", "a\0b"],
  ]) {
    await page.evaluate(
      ([type, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "a", { type }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [type, text],
    );
    await page.getByRole("alert").getByText("has to be on the web").waitFor();
    assert.equal(await page.getByRole("dialog").count(), 0);
    await page.getByRole("alert").getByRole("button").click();
  }
});

onPage("a JSON that is broken leads back to itself from the form", async (page) => {
  await page.locator("#view-json").click();
  await page.locator(".json-view").getByRole("textbox").fill("{");
  await page.locator("#view-form").click();
  await page.getByRole("button", { name: "Go to the JSON" }).click();
  await page.locator(".json-view .cm-content").waitFor();
  await page.locator("#view-form").click();
  await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
  assert.ok(await page.locator("#field-text").isVisible());
});

onPage("what is told of two fields side by side stands in one line", async (page) => {
  const reply = { type: "reply", label: "A label that is much too long", id: "a" };
  await write(page, { to: "+5511999999999", text: "a", buttons: [reply, reply] });
  const tops = await page
    .locator("[data-index='1'] .pair .at-field:not([hidden])")
    .evaluateAll((lists) => lists.map((list) => Math.round(list.getBoundingClientRect().top)));
  assert.equal(tops.length, 2);
  assert.equal(tops[0], tops[1]);
}, { viewport: { width: 1920, height: 1080 } });
