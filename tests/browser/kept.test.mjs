// What somebody has is never lost unseen: ids, what is half written, the other message, the focus.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { choose, message, part, startBrowser, unfold, withPage, write } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());
const onPage = (name, work, options = {}) => test(name, () => withPage(browser, options, work));
const focused = (page) => page.evaluate(() => document.activeElement.id);
const idOf = async (page, index = 0) => (await message(page)).buttons[index].id;

const MESSAGE = { to: "+5511999999999", text: "a" };
const reply = (label, id) => ({ type: "reply", label, id });

onPage("the id of a new button follows its label, until somebody writes it", async (page) => {
  await page.locator("#field-buttons-0-label").fill("Buy now");
  assert.equal(await idOf(page), "buy_now");
  await page.getByRole("button", { name: "Reply code: buy_now" }).click();
  assert.equal(await focused(page), "field-buttons-0-id");
  await page.locator("#field-buttons-0-id").fill("own");
  await page.locator("#field-buttons-0-label").fill("Sell");
  assert.equal(await idOf(page), "own");
});

onPage("ids that were brought in stay, whatever their labels become", async (page) => {
  await page.locator("#field-buttons-0-label").pressSequentially("!");
  await write(page, { ...MESSAGE, buttons: [reply("Place an order", "place_an_order"), reply("x", "option_1")] });
  await page.locator("#field-buttons-0-label").fill("Buy now");
  await page.locator("#field-buttons-1-label").fill("Sell");
  assert.deepEqual([await idOf(page), await idOf(page, 1)], ["place_an_order", "option_1"]);
  await page.locator("#field-buttons-0-type").selectOption("url");
  await page.locator("#field-buttons-0-url").fill("https://example.com");
  await page.locator("#field-buttons-0-type").selectOption("reply");
  assert.equal(await idOf(page), "place_an_order");
});

onPage("a button that is no reply keeps its id when it becomes one", async (page) => {
  await write(page, { ...MESSAGE, buttons: [{ type: "url", label: "Shop", url: "https://example.com", id: "prod_7" }, { label: "Yes", id: "prod_1" }] });
  for (const index of [0, 1]) await page.locator(`#field-buttons-${index}-type`).selectOption("reply");
  assert.deepEqual([await idOf(page), await idOf(page, 1)], ["prod_7", "prod_1"]);
});

onPage("a field that is shown for its error stays while somebody writes, and one that is emptied, too", async (page) => {
  await write(page, { ...MESSAGE, footer: "f", buttons: [{ type: "reply", label: "Yes" }] });
  await page.locator("#field-buttons-0-id").click();
  await page.keyboard.type("order_42");
  assert.equal(await idOf(page), "order_42");
  await page.locator("#field-footer").fill("");
  await page.keyboard.type("now");
  assert.equal((await message(page)).footer, "now");
  await unfold(page, "title");
  const before = await message(page);
  await page.getByRole("button", { name: "Remove: Title" }).click();
  assert.deepEqual(await message(page), before);
  assert.equal(await page.locator(".toast").count(), 0);
  await page.getByRole("button", { name: "Remove: Footer" }).click();
  assert.equal((await message(page)).footer, undefined);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  assert.equal((await message(page)).footer, "now");
});

onPage("a half of a message that was split is not split over the other", async (page) => {
  await write(page, { ...MESSAGE, buttons: [reply("b", "b"), { type: "url", label: "d", url: "https://example.com" }] });
  const split = page.getByRole("button", { name: "Split into two messages" });
  await split.click();
  await page.getByRole("button", { name: "Add a button" }).click();
  await page.locator("#field-buttons-1-type").selectOption("call");
  await page.locator("#field-buttons-1-phone").fill("+5511999999999");
  assert.equal(await split.count(), 0);
  await page.getByRole("button", { name: "Remove the other message" }).click();
  assert.match(await page.locator(".toast").textContent(), /The other message was removed/);
  assert.equal(await focused(page), "message-heading");
});

onPage("splitting and leaving out are offered where they help", async (page) => {
  await write(page, { ...MESSAGE, buttons: [reply("b", "b"), { type: "url", label: "d", url: "https://example.com" }] });
  await choose(page, "moorse");
  assert.equal(await page.getByRole("button", { name: "Split into two messages" }).count(), 0);
  await choose(page, "meta");
  await page.getByRole("button", { name: "Split into two messages" }).waitFor();
  await write(page, { ...MESSAGE, buttons: [reply("b", "b")] });
  await choose(page, "z-api/send-button-otp");
  assert.match(await page.locator("#endpoint option").first().textContent(), /^Automatic \(send-button-(?:actions|list)\)$/);
  assert.equal(await page.getByRole("button", { name: "Leave it out" }).count(), 0);
});

onPage("nothing is copied where there is nothing, and that is said", async (page, { address, faults }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(address).origin });
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await page.route("**/built/snippets-*.js", (route) => route.abort());
  await part(page, "code");
  await page.locator("#take-curl").click();
  await page.getByRole("button", { name: "Copy cURL" }).click();
  await page.getByRole("button", { name: "Could not copy" }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "before");
  assert.match(faults.splice(0).join(), /ERR_FAILED/);
});

onPage("what is written while a language loads stays, and the last choice holds", async (page) => {
  let go;
  const waits = new Promise((goes) => (go = goes));
  await page.route("**/built/pt-BR-*.js", async (route) => {
    await waits;
    await route.continue();
  });
  await page.selectOption("#language", "pt-BR");
  await page.locator("#field-text").fill("mine");
  await page.selectOption("#language", "es");
  await page.locator("#message-heading", { hasText: "Mensaje" }).waitFor();
  go();
  await page.waitForLoadState("networkidle");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "es");
  assert.equal(await page.locator("#field-text").inputValue(), "mine");
});

onPage("an example keeps the provider that was chosen, where that one carries it, and the recipient", async (page) => {
  await choose(page, "evolution");
  await page.locator("#field-to").fill("+5521988887777");
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: /^Menu/ }).click();
  assert.equal(await page.locator("#target").getAttribute("value"), "evolution");
  assert.equal((await message(page)).to, "+5521988887777");
  await choose(page, "moorse");
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: /^Coupon/ }).click();
  assert.match(await page.locator(".toast").textContent(), /^Opened for (?!Moorse)/);
});

onPage("an example's number is said to be one", async (page) => {
  await page.getByText("Sample values stand for {{phone}}.").waitFor();
  await page.locator("#field-to").fill("+5521988887777");
  assert.ok(await page.getByText("Sample values stand for {{phone}}.").isHidden());
});

onPage("what only waits to be written speaks against no provider", async (page) => {
  await write(page, { ...MESSAGE, to: "", buttons: [reply("b", "b")] });
  assert.match(await page.locator("#target").textContent(), /Unfinished/);
  await part(page, "providers");
  await page.locator('#providers tr[data-provider="whapi"]').click();
  assert.match(await page.locator("#reasons-whapi").textContent(), /One error blocks every provider/);
});

onPage("what waits to be filled in is no fault before it was left", async (page) => {
  for (const number of [3, 2]) await page.getByRole("button", { name: `Remove: Button ${number}` }).click();
  await page.locator("#field-buttons-0-type").selectOption("url");
  await page.locator("#field-buttons-0-url").fill("https://example.com");
  await page.getByRole("button", { name: "Add a button" }).click();
  const tab = page.locator("#tab-problems .unseen");
  assert.equal(await tab.textContent(), "2 fields to fill in");
  assert.equal(await page.locator(".to-errors").textContent(), "2 fields to fill in");
  await page.locator("#field-buttons-1-label").focus();
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.querySelector("#tab-problems .unseen").textContent === "1 error, 1 field to fill in");
});

onPage(
  "what is said of a field at the edge of a phone's screen is seen above what stays there",
  async (page) => {
    const field = page.locator("#field-to");
    await field.evaluate((input) => window.scrollBy({ top: input.getBoundingClientRect().bottom - 715, behavior: "instant" }));
    await field.fill("(11) 98888-7777");
    const told = await page.locator("#field-to-issues").boundingBox();
    const foot = await page.locator(".foot").boundingBox();
    assert.ok(told.y + told.height <= foot.y + 1, `${told.y + told.height} > ${foot.y}`);
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
);

onPage("what is lost in its form alone is not called lost", async (page) => {
  await write(page, { ...MESSAGE, buttons: [{ type: "copy", label: "Copy", code: "A1" }] });
  await part(page, "providers");
  const rows = page.locator("#providers tr[data-provider]");
  for (const id of ["evolution", "z-api"]) {
    const row = page.locator(`#providers tr[data-provider="${id}"]`);
    assert.doesNotMatch(await row.textContent(), /Leaves out/, id);
  }
  assert.ok((await rows.count()) > 5);
});

onPage(
  "the focus stays where it was when the width changes",
  async (page) => {
    for (const [width, id] of [
      [1280, "field-text"],
      [390, "field-text"],
      [820, "field-text"],
    ]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 1280) {
        await part(page, "code");
        await page.locator("#field-text").focus();
      }
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(await focused(page), id, `${width}`);
    }
    await page.locator("#web").focus();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForFunction(() => document.querySelector("main").dataset.part === "preview");
    assert.equal(await focused(page), "web");
  },
  { viewport: { width: 1280, height: 800 } },
);

onPage("the focus is somewhere after undoing what it was in", async (page) => {
  await page.getByRole("button", { name: "Add a button" }).click();
  await page.keyboard.press("Control+z");
  assert.equal(await focused(page), "message-heading");
});

onPage("the screen of the phone keeps its place while one writes", async (page) => {
  await page.locator("#field-text").fill("word ".repeat(100));
  await page.setViewportSize({ width: 1280, height: 560 });
  const screen = page.locator(".preview-screen");
  await screen.evaluate((screen) => (screen.scrollTop = 40));
  await page.locator("#field-text").press("End");
  await page.keyboard.type("more");
  assert.equal(await screen.evaluate((screen) => screen.scrollTop), 40);
});

onPage("a link that is opened over a draft is told with the way back, which outlives a reload", async (page, { address }) => {
  await page.getByRole("button", { name: "Share" }).click();
  await page.waitForFunction(() => document.getElementById("share-link")?.value);
  const { hash } = new URL(await page.locator("#share-link").inputValue());
  await page.keyboard.press("Escape");
  await page.locator("#field-text").fill("my draft");
  await page.goto(`${address}${hash}`);
  await page.waitForFunction(() => document.getElementById("field-text").value.startsWith("How"));
  await page.locator(".toast").getByRole("button", { name: "Undo" }).waitFor();
  await page.reload();
  await page.locator("#field-text").waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  assert.equal(await page.locator("#field-text").inputValue(), "my draft");
});

onPage("losses are accepted of one message and one provider", async (page) => {
  await choose(page, "meta");
  await write(page, { ...MESSAGE, media: { type: "image", url: "https://example.com/a.png" }, title: "t", buttons: [reply("a", "a")] });
  await page.locator("#problems").getByRole("button", { name: "Leave it out" }).first().click();
  assert.ok(await page.locator("#loss").isChecked());
  await choose(page, "moorse");
  assert.ok(!(await page.locator("#loss").isChecked()));
  await page.locator("#problems").getByRole("button", { name: "Leave it out" }).first().click();
  await page.getByRole("button", { name: "Examples" }).click();
  await page.locator(".cards button").first().click();
  assert.ok(!(await page.locator("#loss").isChecked()));
});

onPage("a slip that every provider refuses makes none of them incompatible", async (page) => {
  await write(page, { ...MESSAGE, footer: "f", buttons: [{ type: "url", label: "a", url: "www.example.com" }] });
  await part(page, "providers");
  const verdict = (id) => page.locator(`#providers tr[data-provider="${id}"] .badge`).textContent();
  assert.equal(await verdict("ryzeapi"), "Unfinished");
  await write(page, { ...MESSAGE, media: { type: "image", url: "https://example.com/a.png" }, buttons: [{ type: "url", label: "a", url: "www.example.com" }, reply("b", "b")] });
  assert.notEqual(await verdict("moorse"), "Incompatible");
});
