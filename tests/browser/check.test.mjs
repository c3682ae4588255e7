// Checking, repairing, comparing: what the library says stands where it belongs.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import providers from "../../pkg/src/catalogue.json" with { type: "json" };
import { choose, WRONG, jsonText, message, part, startBrowser, technical, withPage, write, writeText } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());
const onPage = (name, work, options = {}) => test(name, () => withPage(browser, options, work));
const focused = (page) => page.evaluate(() => document.activeElement.id);

onPage("an issue leads to its field, and the field to its issue", async (page) => {
  await write(page, WRONG);
  await page.locator('.issue[data-pointer="/to"] .found').first().press("Enter");
  assert.equal(await focused(page), "field-to");
  const field = page.locator("#field-to");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  const about = (await field.getAttribute("aria-describedby")).split(" ");
  const told = await page.evaluate((ids) => ids.map((id) => document.getElementById(id).textContent).join(" "), about);
  assert.match(told, /Error: .*0/);
  assert.ok(await page.locator('.issue.marked[data-pointer="/to"]').isVisible());
  await page.locator("#technical").focus();
  assert.equal(await page.locator(".issue.marked").count(), 0);
});

onPage("an issue that the form has no field for leads to its place in the JSON", async (page) => {
  await write(page, { ...WRONG, foo: { bar: 1 } });
  await page.locator('.issue[data-pointer="/foo"] .found').click();
  const selected = async () => {
    await page.locator(".json-view .cm-content:focus").waitFor();
    return page.evaluate(() => getSelection().toString());
  };
  assert.equal(await selected(), "foo");
  await page.locator('.issue[data-pointer="/buttons/1/url"] .found').first().click();
  assert.equal(await selected(), "ftp://example.com");
  await page.locator(".cm-lintRange-error", { hasText: "0800" }).click();
  await page.locator('.issue.marked[data-pointer="/to"]').waitFor();
});

onPage("each issue of a button has its place", async (page) => {
  await write(page, WRONG);
  for (const [pointer, id] of [
    ["/buttons/1/url", "field-buttons-1-url"],
    ["/buttons/2/phone", "field-buttons-2-phone"],
    ["/buttons/0/type", "field-buttons-0-type"],
    ["/media/type", "field-media"],
    ["/delay", "field-delay"],
  ]) {
    await page.locator(`.issue[data-pointer="${pointer}"] .found`).first().click();
    assert.equal(await focused(page), id, pointer);
  }
});

onPage("one issue is repaired, then all that can be; undo brings them back", async (page) => {
  await write(page, WRONG);
  await page.locator('.issue[data-pointer="/titel"]').getByRole("button", { name: "Fix" }).click();
  const once = await message(page);
  assert.equal(once.title, "misspelt");
  assert.equal(once.titel, undefined);
  assert.equal(once.buttons[0].type, "REPLY");
  await page.getByRole("button", { name: /^Fix \d+ of \d+$/ }).click();
  const all = await message(page);
  assert.equal(all.buttons[0].type, "reply");
  assert.equal(all.media.type, "image");
  assert.equal(await page.getByRole("button", { name: /^Fix (?:all|\d+ of)/ }).count(), 0);
  assert.match(await page.locator(".toast").textContent(), /^\d problems fixed/);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  assert.deepEqual(await message(page), once);
});

onPage("a repair at the field keeps the focus there", async (page) => {
  await page.locator("#field-to").fill("005511999999999");
  await page.locator("#field-to-issues").getByRole("button", { name: "Fix" }).press("Enter");
  assert.equal(await page.locator("#field-to").inputValue(), "+5511999999999");
  assert.equal(await focused(page), "field-to");
  assert.equal(await page.locator("#field-to").getAttribute("aria-invalid"), null);
});

onPage("after a repair in the list the focus goes on", async (page) => {
  await write(page, WRONG);
  await page.locator('.issue[data-pointer="/titel"]').getByRole("button", { name: "Fix" }).press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.className), "found");
});

onPage("how many errors there are is announced once it settles", async (page) => {
  const region = page.locator("body > .announcer");
  await page.locator("#field-to").pressSequentially("xyz");
  assert.equal(await region.textContent(), "");
  await region.getByText("1 error").waitFor({ state: "attached" });
  await page.locator("#field-to").fill("+5511999999999");
  await region.getByText("Ready").waitFor({ state: "attached" });
});

onPage("what a documented page says is linked, with the issue's why and help", async (page) => {
  await technical(page);
  await page.locator("#field-buttons-0-id").fill("");
  const issue = page.locator('.issue[data-pointer="/buttons/0/id"]');
  assert.match(await issue.textContent(), /has no id.*requires one.*Give the button an id/);
  const documented = issue.getByRole("link", { name: "Documentation" });
  assert.match(await documented.getAttribute("href"), /^https:\/\/docs\.ryzeapi\.cloud\//);
  assert.equal(await documented.getAttribute("rel"), "noopener noreferrer");
  assert.equal(await issue.getByRole("link", { name: "Learn more" }).getAttribute("href"), "en/issues/button-id-missing/");
});

onPage("all providers are compared, and one is made the target", async (page) => {
  await part(page, "providers");
  const rows = page.locator("#providers tbody tr");
  const names = () => rows.locator(".name").evaluateAll((found) => found.map((name) => name.firstChild.textContent));
  assert.deepEqual(
    await names(),
    providers.map(({ name }) => name),
  );
  const moorse = page.locator('#providers tr[data-provider="moorse"]');
  assert.match(await moorse.textContent(), /With losses/);
  assert.equal(await moorse.locator('[data-part="footer"]').textContent(), "is left out");
  assert.equal(await moorse.locator('[data-part="reply"]').textContent(), "arrives");
  await moorse.click();
  const reasons = page.locator("#reasons-moorse");
  assert.match(await reasons.textContent(), /no place for footer/);
  await reasons.getByRole("button", { name: "Choose" }).click();
  assert.equal(await page.locator("#target").getAttribute("value"), "moorse");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Chosen");
  await part(page, "code");
  assert.ok(await page.locator("#code .notice.bad").isVisible());
  await part(page, "problems");
  await page.locator("#loss").check();
  assert.match(await page.locator("#problems").textContent(), /Warnings \(1\)/);
  await part(page, "code");
  assert.ok(await page.locator("#code pre").isVisible());
});

onPage("the table of providers stays as it is while one types, and shows those that are asked for", async (page) => {
  await part(page, "providers");
  const names = () => page.locator("#providers tr[data-provider]").evaluateAll((rows) => rows.map(({ dataset }) => dataset.provider));
  const before = await names();
  await page.locator("#field-buttons-0-type").selectOption("url");
  await page.locator("#field-buttons-0-url").fill("https://example.com");
  assert.deepEqual(await names(), before);
  await page.getByLabel("Only those that carry everything").check();
  const whole = await names();
  assert.ok(whole.length > 0 && whole.length < before.length);
  assert.match(await page.locator("#providers .sum").textContent(), new RegExp(`^${whole.length} of ${before.length} `));
  await page.getByLabel("Only those that carry everything").uncheck();
  assert.ok(await page.getByLabel("Only mine").isHidden());
  await page.locator("#target").click();
  await page.getByRole("button", { name: "Keep at the top: Whapi.Cloud" }).click();
  await page.keyboard.press("Escape");
  await page.locator("#field-text").fill("other");
  assert.equal((await names())[0], "whapi");
  await page.getByLabel("Only mine").check();
  assert.deepEqual(await names(), ["whapi"]);
});

onPage("a provider is found by its name, by the keyboard alone", async (page) => {
  await page.locator("#target").press("Enter");
  const dialog = page.getByRole("dialog", { name: "Choose a provider" });
  assert.equal(await focused(page), "provider-search");
  await page.keyboard.type("clou");
  assert.deepEqual(await dialog.locator("[data-provider]").evaluateAll((rows) => rows.map(({ dataset }) => dataset.provider)), ["meta", "whapi"]);
  assert.match(await dialog.locator('[data-provider="meta"]').textContent(), /Complete/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(page), "provider-search");
  await page.keyboard.type("xyz");
  await dialog.getByText("No provider has this name.").waitFor();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("whapi");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#target").getAttribute("value"), "whapi");
  assert.equal(await focused(page), "target");
});

onPage("the endpoint is the library's choice, until somebody makes one", async (page) => {
  await choose(page, "z-api");
  assert.match(await page.locator("#endpoint option").first().textContent(), /Automatic \(send-button-actions\)/);
  await page.selectOption("#endpoint", "z-api/send-button-list");
  assert.equal(await page.locator("#target").getAttribute("value"), "z-api/send-button-list");
  assert.match(await page.locator("#problems").textContent(), /no place for “Footer”/);
  await choose(page, "z-api");
  assert.equal(await page.locator("#endpoint").inputValue(), "z-api");
  await choose(page, "moorse");
  assert.ok(await page.locator("#endpoint").isHidden());
});

onPage("a mixed message is split in two, and both are worked on", async (page) => {
  const [reply, url] = [{ type: "reply", label: "b", id: "c" }, { type: "url", label: "d", url: "https://example.com" }];
  const rest = { to: "+5511999999999", text: "a", footer: "f" };
  await write(page, { ...rest, buttons: [reply, url, reply] });
  await page.locator("#problems").getByRole("button", { name: "Split into two messages" }).click();
  assert.deepEqual(await message(page), { ...rest, buttons: [reply, reply] });
  await page.getByRole("radio", { name: "Message 2 of 2" }).check();
  assert.deepEqual(await message(page), { ...rest, buttons: [url] });
  await page.locator("#field-text").fill("second");
  await page.getByRole("radio", { name: "Message 1 of 2" }).check();
  assert.equal((await message(page)).text, "a");
  await page.reload();
  await page.getByRole("radio", { name: "Message 2 of 2" }).check();
  assert.equal((await message(page)).text, "second");
  await page.getByRole("button", { name: "Remove the other message" }).click();
  assert.ok(await page.getByText("Message 1 of 2").isHidden());
  await page.keyboard.press("Control+z");
  assert.ok(await page.getByText("Message 1 of 2").isVisible());
  assert.equal(await page.getByRole("button", { name: "Split into two messages" }).count(), 0);
});

onPage("what does not arrive is seen on the phone, and is left out by a click", async (page) => {
  await choose(page, "moorse/send-buttons");
  const footer = page.locator('#preview [data-part="/footer"]');
  assert.match(await footer.textContent(), /There is no place for “Footer” here/);
  assert.equal(await page.locator("#preview .missing").count(), 1);
  await page.locator('#problems .issue[data-pointer="/footer"]').getByRole("button", { name: "Leave it out" }).click();
  assert.ok(await page.locator("#loss").isChecked());
  await part(page, "code");
  assert.ok(await page.locator("#code pre").isVisible());
  assert.equal(await page.locator("#preview .missing").count(), 1);
  await choose(page, "ryzeapi/button");
  assert.equal(await page.locator("#preview .missing").count(), 0);
});

onPage("the error of a broken JSON leads to its place", async (page) => {
  await writeText(page, '{"to": "+5511999999999",\n "text": ]}');
  await page.locator("#problems .found").click();
  await page.locator(".cm-content:focus").waitFor();
  await page.keyboard.type("1");
  assert.equal(await jsonText(page), '{"to": "+5511999999999",\n "text": 1]}');
  await writeText(page, '{"to":\u00a0"+5511999999999",\n "text": "a", "buttons": []}');
  await page.locator("#problems").getByText("line 1, column 7").waitFor();
});

onPage("a broken JSON is an error, told and announced", async (page) => {
  await writeText(page, "{");
  await page.locator("body > .announcer").getByText("1 error").waitFor({ state: "attached" });
  await part(page, "providers");
  await page.locator("#providers").getByText("there is nothing to compare").waitFor();
});

onPage("what is clicked in the preview leads to its field, and the field in use is outlined there", async (page) => {
  await write(page, { ...WRONG, title: "Title", quote: { messageId: "A1" } });
  const phone = page.locator(".phone-place");
  for (const [part, id] of [
    ["/title", "field-title"],
    ["/text", "field-text"],
    ["/media", "field-media"],
    ["/buttons/2", "field-buttons-2-label"],
    ["/quote", "field-quote-messageId"],
  ]) {
    await phone.locator(`[data-part="${part}"]`).click();
    assert.equal(await focused(page), id);
    const marked = await page.locator(".preview .marked").evaluateAll((nodes) => nodes.map(({ dataset }) => dataset.part));
    assert.deepEqual(marked, [part]);
  }
  await page.locator("#field-buttons-0-label").fill("another");
  assert.equal(await phone.locator('.marked[data-part="/buttons/0"]').count(), 1, "also when drawn anew");
  await page.locator("#field-to").focus();
  assert.equal(await page.locator(".preview .marked").count(), 0);
});

onPage("the preview and the JSON lead to each other", async (page) => {
  await page.locator("#view-json").click();
  await page.locator(".phone-place [data-part='/buttons/1']").click();
  await page.locator(".json-view .cm-content:focus").waitFor();
  assert.equal(await page.evaluate(() => getSelection().toString()), "Track my order");
  await page.locator(".phone-place .marked[data-part='/buttons/1']").waitFor();
  await page.locator(".cm-line", { hasText: "How can we help" }).click();
  await page.locator(".phone-place .marked[data-part='/text']").waitFor();
});

onPage("in a button, all that is wrong with it is marked", async (page) => {
  const buttons = [{ type: "reply", label: "", id: "" }, { type: "reply", label: "", id: "b" }];
  await write(page, { to: "+5511999999999", text: "a", buttons });
  const marked = () => page.locator(".issue.marked").evaluateAll((items) => [...new Set(items.map(({ dataset }) => dataset.pointer))]);
  await page.locator("#field-buttons-0-label").focus();
  assert.deepEqual(await marked(), ["/buttons/0/label", "/buttons/0/id"]);
  await page.locator("#field-buttons-1-type").focus();
  assert.deepEqual(await marked(), ["/buttons/1/label"]);
  await page.locator("#view-json").click();
  await page.locator(".cm-line", { hasText: '"id": "b"' }).click();
  await page.waitForFunction(() => document.querySelector('.issue.marked[data-pointer="/buttons/1/label"]'));
  assert.deepEqual(await marked(), ["/buttons/1/label"]);
});

onPage("what is undone is what was told", async (page) => {
  await write(page, WRONG);
  await page.locator('.issue[data-pointer="/titel"]').getByRole("button", { name: "Fix" }).click();
  await page.locator(".toast").waitFor();
  await page.locator("#field-text").fill("typed");
  assert.equal(await page.locator(".toast").count(), 0);
  const numbers = ["11", "21", "31", "41"].map((area) => ({ type: "call", label: area, phone: `${area}999999999` }));
  await write(page, { to: "+5511999999999", text: "a", buttons: numbers });
  assert.equal(await page.locator("#problems").getByRole("button", { name: /^Use / }).count(), 4);
});

onPage("a guess is offered as one, and is not carried out with the repairs", async (page) => {
  await page.locator("#field-to").fill("(11) 99999-9999");
  const use = page.locator("#problems").getByRole("button", { name: "Use +5511999999999" });
  await use.waitFor();
  assert.equal(await page.getByRole("button", { name: /^Fix/ }).count(), 0);
  await page.locator("#field-to-issues").getByRole("button", { name: "Use +5511999999999" }).click();
  assert.equal(await focused(page), "field-to");
  assert.equal((await message(page)).to, "+5511999999999");
});

onPage("many equal issues are one, with their places in words", async (page) => {
  const buttons = Array.from({ length: 6 }, (_, index) => ({ type: "url", label: "", url: `https://example.com/${index}` }));
  await write(page, { to: "+5511999999999", text: "a", buttons });
  const empty = page.locator('.issue[data-pointer="/buttons/0/label"]');
  assert.match(await empty.textContent(), /\(× 6\)/);
  assert.equal(await page.locator(".issue", { hasText: "Write the button’s text." }).count(), 1);
  await empty.getByRole("button", { name: "Button 4 · Button text" }).click();
  assert.equal(await focused(page), "field-buttons-3-label");
  await write(page, { ...WRONG, media: { type: "image", url: "x" } });
  assert.equal(await page.locator('.issue[data-pointer="/buttons/1/url"] .place').first().textContent(), "Button 2 · Page to open");
  assert.equal(await page.locator('.issue[data-pointer="/media/url"] .place').first().textContent(), "File link");
});
