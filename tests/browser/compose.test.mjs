// Composing: the form and the JSON view are one state, with one history.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { choose, WRONG, json, jsonText, message, part, payload, startBrowser, technical, unfold, withPage, write, writeText } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());
const onPage = (name, work, options = {}) => test(name, () => withPage(browser, options, work));

onPage("a message typed into the form is what the payload says", async (page) => {
  await choose(page, "moorse/send-buttons");
  await page.getByLabel("Recipient").fill("+5511999999999");
  await page.getByLabel("Text text").fill("ção 🙂 <b>");
  await page.locator("#field-footer").fill("");
  await technical(page);
  for (const number of [3, 2]) await page.getByRole("button", { name: `Remove: Button ${number}` }).click();
  await page.getByLabel("Button text").fill("Sim");
  await page.getByLabel("Reply code").fill("yes");
  assert.deepEqual(await payload(page), { buttonsId: [{ id: "yes", title: "Sim" }], title: "ção 🙂 <b>", to: "5511999999999" });
});

onPage("every member has its place in the form", async (page) => {
  await unfold(page, "title", "media", "delay", "quote", "source");
  await page.locator("#field-title").fill("T");
  await page.getByLabel("Picture, video or document").selectOption("video");
  await page.getByLabel("File link").fill("https://example.com/v.mp4");
  await page.getByLabel("Delay before sending").fill("5");
  await page.getByLabel("Replies to the message").fill("3EB0");
  await page.getByLabel("Reply in private").check();
  await page.getByLabel("Where the message comes from").fill("crm");
  await page.getByRole("button", { name: "Remove: Button 3" }).click();
  const kinds = [
    ["1", "call", "Number to call", "+5511888887777"],
    ["2", "copy", "Code to copy", "ABC"],
  ];
  for (const [number, kind, label, value] of kinds) {
    await page.locator(`#field-buttons-${number - 1}-type`).selectOption(kind);
    await page.getByLabel(label).fill(value);
  }
  const { buttons, ...rest } = await message(page);
  assert.deepEqual(Object.keys(rest), ["to", "text", "title", "media", "footer", "delay", "quote", "source"]);
  assert.deepEqual(rest.media, { type: "video", url: "https://example.com/v.mp4" });
  assert.deepEqual([rest.delay, rest.quote, rest.source], [5, { messageId: "3EB0", private: true }, "crm"]);
  assert.deepEqual(buttons, [
    { type: "call", label: "Place an order", phone: "+5511888887777" },
    { type: "copy", label: "Track my order", code: "ABC" },
  ]);
});

onPage("what is emptied leaves the message", async (page) => {
  await unfold(page, "quote", "media");
  await page.getByLabel("Replies to the message").fill("3EB0");
  await page.getByLabel("Replies to the message").fill("");
  await page.locator("#field-footer").fill("");
  await technical(page);
  await page.getByLabel("Picture, video or document").selectOption("image");
  await page.getByLabel("Picture, video or document").selectOption("");
  assert.deepEqual(Object.keys(await message(page)), ["to", "text", "buttons"]);
});

onPage("buttons are reordered by keyboard, announced, and keep the focus", async (page) => {
  await page.getByRole("button", { name: "Move down: Button 1" }).press("Enter");
  assert.deepEqual(
    (await message(page)).buttons.map(({ id }) => id),
    ["track_my_order", "place_an_order", "talk_to_a_person"],
  );
  await page.getByRole("button", { name: "Move down: Button 2" }).press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), "Move up: Button 3");
  await page.locator("body > .announcer").getByText("Now button 3 of 3").waitFor({ state: "attached" });
  assert.deepEqual(
    (await message(page)).buttons.map(({ id }) => id),
    ["track_my_order", "talk_to_a_person", "place_an_order"],
  );
});

onPage("buttons are reordered by dragging", async (page) => {
  const box = (index) => page.locator(".handle").nth(index).boundingBox();
  await page.locator(".handle").nth(0).scrollIntoViewIfNeeded();
  const from = await box(0);
  const to = await box(2);
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 150, { steps: 5 });
  await page.mouse.up();
  assert.deepEqual(
    (await message(page)).buttons.map(({ id }) => id),
    ["track_my_order", "talk_to_a_person", "place_an_order"],
  );
});

onPage("undo and redo go across the form and the JSON view", async (page) => {
  const text = page.locator("#field-text");
  const before = await text.inputValue();
  await text.pressSequentially(" one");
  await page.locator("#view-json").click();
  await writeText(page, (await jsonText(page)).replace(" one", " two"));
  await json(page).press("Control+z");
  assert.match(await jsonText(page), / one/);
  await json(page).press("Control+z");
  assert.ok(!(await jsonText(page)).includes(" one"));
  await page.locator("#view-form").click();
  assert.equal(await text.inputValue(), before);
  await text.press("Control+y");
  await text.press("Control+Shift+Z");
  assert.equal(await text.inputValue(), `${before} two`);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await text.inputValue(), `${before} one`);
});

onPage("a text that is no JSON waits in its view and harms nothing", async (page) => {
  await writeText(page, '{"to": "+5511999999999",\n "text": ]');
  await page.locator("#problems").getByText("line 2, column 10").waitFor();
  await page.locator("#view-form").click();
  await page.getByText("Correct it in the JSON view").waitFor();
  await page.locator("#view-json").click();
  assert.match(await jsonText(page), /"text": \]$/);
  await page.keyboard.press("Control+z");
  await page.locator("#view-form").click();
  assert.equal(await page.locator("#field-text").inputValue(), "How can we help you today?");
});

onPage("a member that is given twice is an error, and neither of the two is lost", async (page) => {
  const text = '{"to": "+5511999999999",\n "text": "a",\n "text": "b", "buttons": []}';
  await writeText(page, text);
  await page.locator("#problems").getByText("“Text” is given twice; the second stands at line 3, column 2").waitFor();
  await part(page, "code");
  assert.ok(await page.locator("#code .notice.bad").isVisible());
  assert.equal(await page.locator(".cm-lintRange-error").textContent(), '"text"');
  await page.locator("#view-form").click();
  await page.locator("#view-json").click();
  assert.equal(await jsonText(page), text);
});

onPage("a kind is chosen by typing its name", async (page) => {
  await page.locator("#field-buttons-1-type").focus();
  await page.keyboard.type("Op");
  assert.equal(await page.locator("#field-buttons-1-type").inputValue(), "url");
  await page.keyboard.type("ens");
  assert.deepEqual((await message(page)).buttons[1], { type: "url", label: "Track my order", url: "" });
});

onPage("who looks through the kinds by the arrow keys loses nothing", async (page) => {
  const type = page.locator("#field-buttons-0-type");
  await type.focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
  assert.deepEqual((await message(page)).buttons[0], { type: "reply", label: "Place an order", id: "place_an_order" });
  await type.selectOption("url");
  await page.locator("#field-buttons-0-url").fill("https://example.com/a");
  await page.locator("#field-buttons-0-label").fill("other");
  await type.selectOption("call");
  await type.selectOption("url");
  assert.deepEqual((await message(page)).buttons[0], { type: "url", label: "other", url: "https://example.com/a" });
});

onPage("what a button was as another kind comes back only where it still fits", async (page) => {
  await write(page, {
    to: "+5511999999999",
    text: "a",
    buttons: [
      { type: "reply", label: "b", id: "option_1" },
      { type: "copy", code: "1" },
    ],
  });
  await page.locator("#field-buttons-0-type").selectOption("copy");
  await page.locator("#field-buttons-1-type").selectOption("reply");
  await page.locator("#field-buttons-0-type").selectOption("reply");
  await page.locator("#field-buttons-1-type").selectOption("copy");
  assert.deepEqual((await message(page)).buttons, [
    { type: "reply", label: "b", id: "b" },
    { type: "copy", code: "1" },
  ]);
});

onPage("a press on what moves under the pointer counts", async (page) => {
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "Start with an empty message" }).click();
  const add = page.getByRole("button", { name: "Add a button" });
  for (const count of [2, 3, 4]) {
    await add.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await add.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.waitForTimeout(80);
    await page.mouse.up();
    await page.waitForFunction((count) => document.querySelectorAll(".button-editor").length === count, count);
  }
  await page.locator("#field-buttons-2-label[aria-invalid]").waitFor();
});

onPage("what waits to be filled in is called wrong once it was left", async (page) => {
  await page.getByRole("button", { name: "Add a button" }).click();
  const label = page.locator("#field-buttons-3-label");
  assert.equal(await label.getAttribute("aria-invalid"), null);
  assert.match(await page.locator("#problems").textContent(), /Errors/);
  await label.blur();
  await page.locator("#field-buttons-3-label[aria-invalid]").waitFor();
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "Start with an empty message" }).click();
  assert.equal(await page.locator("[aria-invalid=true]").count(), 0);
  await page.locator('.issue[data-pointer="/text"] .found').click();
  await page.keyboard.press("Tab");
  await page.locator("#field-text[aria-invalid]").waitFor();
  assert.equal(await page.locator("[aria-invalid=true]").count(), 1);
});

onPage("a repair, an undo and a move call nothing wrong that nobody has left", async (page) => {
  const wrong = () => page.locator("[aria-invalid=true]").evaluateAll((fields) => fields.map(({ id }) => id));
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "Start with an empty message" }).click();
  await page.locator("#field-to").fill("0055 11 99999-9999");
  await page.locator("#field-to").press("Tab");
  assert.deepEqual(await wrong(), ["field-to"]);
  await page.locator(".at-field").getByRole("button", { name: "Fix" }).click();
  assert.deepEqual(await wrong(), []);
  await page.getByRole("button", { name: "Add a button" }).click();
  await page.locator("#field-buttons-1-label").fill("second");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+y");
  assert.deepEqual(await wrong(), []);
  await page.getByRole("button", { name: "Move up: Button 2" }).click();
  assert.equal(await page.locator("#field-buttons-0-label").inputValue(), "second");
  assert.deepEqual(await wrong(), []);
  await page.goto(`${page.url()}#1.${deflateRawSync(JSON.stringify({ target: "z-api", loss: "error", message: { to: "", text: "a", buttons: [{ type: "reply", label: "" }] } })).toString("base64url")}`);
  await page.waitForFunction(() => document.getElementById("field-text").value === "a");
  assert.deepEqual(await wrong(), ["field-buttons-0-label", "field-to"]);
});

onPage("what is optional depends on the endpoint", async (page) => {
  await technical(page);
  const id = page.locator("#field-buttons-0-id");
  const said = () => id.locator("xpath=..").getByText("optional").isVisible();
  for (const [target, required] of [
    ["ryzeapi/button", true],
    ["z-api/send-button-actions", false],
    ["moorse/send-buttons", true],
  ]) {
    await choose(page, target);
    assert.equal(await id.getAttribute("aria-required"), required ? "true" : null, target);
    assert.equal(await said(), !required, target);
  }
});

onPage("a page that is loaded again has the message still, also after a link", async (page, { address }) => {
  const text = page.locator("#field-text");
  await text.fill("half");
  await page.reload();
  assert.equal(await text.inputValue(), "half");
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.locator("#share-link").inputValue();
  await page.keyboard.press("Escape");
  await text.fill("other");
  await page.goto(`${address}${new URL(link).hash}`);
  await page.waitForFunction(() => document.querySelector("#field-text")?.value === "half");
  await text.fill("half and more");
  await page.reload();
  await text.waitFor();
  assert.equal(await text.inputValue(), "half and more");
  await page.getByRole("tab", { name: "JSON" }).first().click();
  await writeText(page, "{ broken");
  await page.reload();
  await page.locator("#problems").getByText("line 1, column 3").waitFor();
});

onPage("values of any kind are shown by the form", async (page) => {
  for (const value of [
    null,
    [],
    "text",
    5,
    {},
    { buttons: 1 },
    { buttons: [null, [], { type: 5, label: {} }], media: 1, quote: [], to: 5 },
  ]) {
    await write(page, value);
    assert.ok(await page.locator("#field-text").isVisible(), JSON.stringify(value));
  }
  await page.locator("#field-text").fill("begun");
  assert.equal((await message(page)).text, "begun");
});

onPage("counters count characters as the limits do", async (page) => {
  const counter = page.locator("#field-buttons-0-label-counter");
  await page.locator("#field-buttons-0-label").fill("👍".repeat(20));
  assert.match(await counter.textContent(), /^20\/2020 of 20 characters$/);
  assert.ok(!(await counter.getAttribute("class")).includes("over"));
  await page.locator("#field-buttons-0-label").fill("👍".repeat(21));
  assert.ok((await counter.getAttribute("class")).includes("over"));
});

onPage("counters count where a limit holds", async (page) => {
  const shown = (...names) =>
    Promise.all(names.map((name) => page.locator(`#field-${name}-counter`).evaluate((counter) => !counter.hidden)));
  const reply = { type: "reply", label: "Yes", id: "yes" };
  const url = { type: "url", label: "Shop", url: "https://example.com" };
  await choose(page, "z-api/send-button-actions");
  const counted = async (buttons) => {
    await write(page, { to: "+5511999999999", text: "Hello", footer: "Bye", buttons });
    return shown("text", "footer", "buttons-0-label");
  };
  assert.deepEqual(await counted([reply]), [true, true, true]);
  assert.deepEqual(await counted([url]), [false, false, false]);
  assert.deepEqual(await counted([url, reply]), [true, true, false]);
  await write(page, { to: "+5511999999999", text: "Hello", buttons: [null, 5] });
  assert.deepEqual(await shown("text"), [false]);
});

onPage("what the target cannot carry is marked and stays", async (page) => {
  const mark = page.locator(".field", { has: page.locator("#field-footer") }).locator(".tag");
  assert.ok(await mark.isHidden());
  await choose(page, "moorse/send-buttons");
  assert.equal(await mark.textContent(), "Not with Moorse");
  assert.equal(await page.locator("#field-footer").inputValue(), "Open every day, 8 to 20");
  await page.selectOption("#field-buttons-0-type", "url");
  assert.ok(await page.locator(".button-editor > .tag").first().isVisible());
});

onPage("marks of WhatsApp's formatting go around what is selected", async (page) => {
  const text = page.locator("#field-text");
  await text.fill("one two");
  await text.evaluate((area) => area.setSelectionRange(4, 7));
  await page.getByRole("button", { name: "Bold" }).click();
  assert.equal(await text.inputValue(), "one *two*");
  assert.equal((await message(page)).text, "one *two*");
});

onPage("typing shows its result before the next frame", async (page) => {
  const shown = await page.evaluate(() => {
    const area = document.getElementById("field-text");
    area.value = "as one types";
    area.dispatchEvent(new Event("input"));
    return document.querySelector("#code pre").textContent;
  });
  assert.match(shown, /as one types/);
});

onPage("a wrong message is shown whole", async (page) => {
  await write(page, WRONG);
  assert.equal(await page.locator("#field-buttons-3-code").getAttribute("aria-invalid"), "true");
  assert.equal(await page.locator(".button-editor").count(), 4);
});

onPage("where the editor does not load, a text area takes its place", async (page, server) => {
  await page.route("**/built/editor-*.js", (route) => route.abort());
  await page.locator("#view-json").click();
  const area = page.locator("textarea.json");
  await area.fill((await area.inputValue()).replace("How can we", "Where can we"));
  await page.locator("#view-form").click();
  assert.equal(await page.locator("#field-text").inputValue(), "Where can we help you today?");
  assert.match(server.faults.splice(0).join(), /ERR_FAILED/);
});

onPage("the JSON view offers what the chosen endpoint carries, and marks what is wrong", async (page) => {
  for (const [target, offered] of [
    ["moorse/send-buttons", false],
    ["ryzeapi/button", true],
  ]) {
    await choose(page, target);
    await writeText(page, "{ }");
    await page.waitForLoadState("networkidle");
    await json(page).press("ControlOrMeta+Home");
    await json(page).press("ArrowRight");
    await json(page).press("Control+Space");
    const names = page.getByRole("listbox").locator(".cm-completionLabel");
    await names.first().waitFor();
    assert.equal((await names.allTextContents()).includes("delay"), offered, target);
    await json(page).press("Escape");
  }
  await write(page, WRONG);
  await page.locator("#view-json").click();
  await page.locator(".cm-lintRange-error", { hasText: "0800 123" }).click();
  await page.locator('.issue.marked[data-pointer="/to"]').waitFor();
});
