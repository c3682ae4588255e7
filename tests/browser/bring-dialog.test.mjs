// The dialog that takes in what somebody already has.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { choose, message, payload, startBrowser, withPage, writeText } from "./browser.mjs";

const readJson = async (path) => JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), "utf8"));

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());
const onPage = (name, work, options = {}) => test(name, () => withPage(browser, options, work));

onPage("a payload that is pasted is recognised, moved, and opened", async (page) => {
  const pasted = {
    phone: "5511999999999",
    message: "Olá",
    title: "Título",
    buttonActions: [
      { type: "REPLY", id: "1", label: "Sim" },
      { type: "REPLY", id: "2", label: "Não" },
    ],
  };
  await choose(page, "moorse/send-buttons");
  await page.locator("#message-heading").focus();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text", text);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, JSON.stringify(pasted));
  const dialog = page.getByRole("dialog", { name: "Import" });
  await dialog.getByText("This is the JSON for Z-API").waitFor();
  const choice = dialog.getByLabel("Convert to", { exact: true });
  assert.equal(await choice.inputValue(), "moorse/send-buttons");
  assert.match(await dialog.textContent(), /Convert to Moorse/);
  assert.match(await dialog.textContent(), /no place for title/);
  await choice.selectOption("ryzeapi/button");
  assert.match(await dialog.textContent(), /Convert to RyzeAPI.*Nothing gets lost/);
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  assert.equal(await page.locator("#target").getAttribute("value"), "z-api/send-button-actions");
  assert.deepEqual(await payload(page), pasted);
});

onPage("a payload in the JSON view is offered the other door", async (page) => {
  await writeText(page, '{"phone":"5511999999999","message":"a","code":"1"}');
  await page.locator("#message .notice").getByRole("button", { name: "Import" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Open", exact: true }).click();
  assert.equal((await message(page)).buttons[0].code, "1");
});

onPage("a cURL command and a webhook body are recognised", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("textbox")
    .fill(
      `curl https://api.moorse.io/v2/whatsapp/1/send-buttons -H 'Authorization: Bearer secret' -d '{"to":"5511999999999","title":"a","buttonsId":[{"id":"1","title":"b"}]}'`,
    );
  await dialog.getByText("This is a cURL command for Moorse").waitFor();
  await dialog.getByRole("textbox").fill(JSON.stringify((await readJson("tests/wire/z-api/events/page-click.json")).body));
  await dialog.getByText("This is what a webhook receives from Z-API").waitFor();
  await dialog.getByText("A button was tapped").waitFor();
});

onPage("a payload is repaired before it is opened", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill('{"phone":"+55 (11) 99999-9999","message":"a","code":"1"}');
  assert.match(await dialog.textContent(), /Error/);
  await dialog.getByRole("button", { name: "Fix and open" }).click();
  assert.deepEqual(await payload(page), { phone: "5511999999999", message: "a", code: "1" });
});

onPage("what is not known is told", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  for (const text of ["hello", "{}", "[1", "<img src=x onerror=alert(1)>"]) {
    await dialog.getByRole("textbox").fill(text);
    await dialog.getByText(/not (whole )?JSON|is neither/).waitFor();
  }
  assert.equal(await page.locator("dialog img").count(), 0);
});

onPage("what cannot be repaired is told with its reason, and leads to its place in the text", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const area = dialog.getByRole("textbox");
  const wrong = { number: "5511999999999", contentText: "a", footer: "b", buttons: [{ type: "pix", displayText: "c", id: "d" }] };
  await area.fill(JSON.stringify(wrong, null, 2));
  const issue = dialog.locator('.issue[data-pointer="/buttons/0/type"]');
  assert.ok((await issue.locator(".hint").textContent()).length > 5);
  assert.ok((await issue.locator(".help").textContent()).length > 5);
  await dialog.getByText("It can be opened as a message once the errors are fixed in the text").waitFor();
  await issue.locator(".found").click();
  assert.equal(await area.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd)), '"type": "pix"');
  await area.fill(JSON.stringify({ ...wrong, buttons: [{ ...wrong.buttons[0], type: "REPLY" }] }));
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  assert.equal((await message(page)).buttons[0].label, "c");
});

onPage(
  "an event is told in the page's language, its time in the reader's",
  async (page) => {
    await page.getByRole("button", { name: "Importar" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill(JSON.stringify((await readJson("tests/wire/moorse/events/page-delivered.json")).body));
    await dialog.getByText("Status de uma mensagem").waitFor();
    const facts = await dialog.locator(".facts").textContent();
    assert.match(facts, /Situaçãoentregue/);
    assert.match(facts, /Quando19 de jan\. de 2022, 09:08:23/);
    assert.equal(await dialog.locator("time").getAttribute("datetime"), "2022-01-18T21:08:23.000-03:00");
  },
  { locale: "pt-BR", timezoneId: "Asia/Tokyo" },
);

onPage("what the chosen provider may have answered is told as that", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill('{"success":false,"error":{"message":"Maximum of 3 buttons allowed"}}');
  await dialog.getByText("If RyzeAPI answered this:").waitFor();
  assert.match(await dialog.locator(".facts").textContent(), /Maximum of 3 buttons allowed.*buttons-too-many/);
  await dialog.getByRole("textbox").fill('{"zaapId":"3999984263738042930CD6ECDE9VDWSA","messageId":"D241XXXX732339502B68","id":"D241XXXX732339502B68"}');
  await dialog.getByText("neither a message").waitFor();
  assert.equal(await dialog.locator(".facts").count(), 0);
});

onPage("of two payloads the first is repaired and opened, and both stay", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const area = dialog.getByRole("textbox");
  await area.fill('One: {"phone":"+55 (11) 99999-9999","message":"a","code":"1"}\nTwo: {"phone":"5511999999999","message":"b","code":"2"}');
  await dialog.getByText("There is one more after it.").waitFor();
  await dialog.locator(".issue .about button").first().click();
  assert.match(await area.inputValue(), /^One: \{\n  "phone": "5511999999999",[^]*\}\nTwo: \{.*"b"/);
  assert.match(await page.evaluate(() => document.activeElement.className), /verdict/);
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Import" }).click();
  assert.match(await area.inputValue(), /Two:/);
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("button", { name: "Import" }).click();
  assert.equal(await area.inputValue(), "");
});

onPage("a repaired command stays what its URL said", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(`curl https://api.z-api.io/instances/X/token/Y/send-button-otp -d '{"phone":"+55 (11) 99999-9999"}'`);
  await dialog.locator(".issue .about button").first().click();
  await dialog.getByText("This is the JSON for Z-API · send-button-otp").waitFor();
  assert.equal(await dialog.getByRole("textbox").inputValue(), '{\n  "phone": "5511999999999"\n}');
});

onPage("the best destination stands first; a broken text says where", async (page) => {
  await choose(page, "z-api/send-button-actions");
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill('{"phone":"5511999999999","message":"a","footer":"b","buttonActions":[{"type":"REPLY","id":"1","label":"c"}]}');
  assert.equal(await dialog.getByLabel("Convert to", { exact: true }).inputValue(), "ryzeapi/button");
  assert.equal(await dialog.getByLabel("Convert to", { exact: true }).locator('option[value^="z-api/"]').count(), 0);
  await dialog.getByRole("textbox").fill('{"phone":"5511999999999",\n"message" "a"}');
  await dialog.getByText("line 2, column 11").waitFor();
  for (const text of ['\ufeff{"a":1,\n"b" 2}', '{"a":\u00a01,\n"b" 2}', '{"a":[1,2,],\n"b" 2}', '{“a”:1,\n"b" 2}']) {
    await dialog.getByRole("textbox").fill(text);
    await dialog.getByText("line 2, column 5").waitFor();
  }
  await dialog.getByRole("textbox").fill("{name}, hello");
  await dialog.getByText("neither JSON nor a cURL command").waitFor();
});

onPage("the verdict has the colour of the worst problem, and the message is seen", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const area = dialog.getByRole("textbox");
  const colours = { good: "5511999999999", bad: "+55 (11) 99999-9999" };
  for (const [colour, phone] of Object.entries(colours)) {
    await area.fill(JSON.stringify({ phone, message: "Hello there", code: "1" }));
    await dialog.locator(`.verdict.${colour}`).waitFor();
    assert.match(await dialog.locator(".preview").textContent(), /Hello there/);
    assert.equal(await dialog.locator("button.primary").count(), 1);
  }
});

onPage("an n8n node with variables is opened with them", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const jsonBody = '={"phone":"{{ $json.phone }}","message":"Hi, {{ $json["nome"] }}!","buttonActions":[{"id":"1","type":"REPLY","label":"Yes"}]}';
  const node = { type: "n8n-nodes-base.httpRequest", parameters: { jsonBody, url: "https://example.com/token/SECRET" } };
  await dialog.getByRole("textbox").fill(JSON.stringify({ nodes: [node], connections: {} }));
  await dialog.getByText("This is an n8n node for Z-API").waitFor();
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  const { to, text } = await message(page);
  assert.deepEqual({ to, text }, { to: "{{phone}}", text: "Hi, {{nome}}!" });
});

onPage("whose it is can be said where it is not clear, and is never certain before", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const area = dialog.getByRole("textbox");
  await area.fill('{"number":"5511999999999","contentText":1,"text":"a","buttons":[{"id":"1","text":"a"}]}'.replace('"contentText":1,', ""));
  await dialog.getByText("Which provider is it for?").waitFor();
  assert.equal(await dialog.locator(".verdict.good").count(), 0);
  const first = dialog.locator(".guesses button").first();
  assert.match(await first.textContent(), /\d errors?/);
  const name = await first.locator("span").first().textContent();
  await first.click();
  await dialog.getByText(`Read as the JSON for ${name}`).waitFor();
  assert.match(await page.evaluate(() => document.activeElement.className), /verdict/);
  await dialog.getByText("Is it for another provider?").waitFor();
  const body = { text: "a" };
  const action = { buttons: [{ type: "reply", reply: { id: "1", title: "a" } }] };
  await area.fill(JSON.stringify({ messaging_product: "whatsapp", to: "5511999999999", type: "interactive", interactive: { type: "button", body, action } }));
  await dialog.locator(".verdict.warn").getByText("This looks like the JSON for Meta").waitFor();
  await dialog.locator('.guesses button[title="360dialog/reply-buttons"]').click();
  await dialog.locator(".verdict.good").getByText("Read as the JSON for 360dialog").waitFor();
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  assert.equal(await page.locator("#target").getAttribute("value"), "360dialog/reply-buttons");
});

onPage(
  "on a phone a text that was recognised is folded, and unfolds when it is touched",
  async (page) => {
    const text = JSON.stringify({ phone: "5511999999999", message: "a", code: "1" }, null, 2);
    await page.locator("#message-heading").focus();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData("text", text);
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
    const area = page.getByRole("dialog").getByRole("textbox");
    await page.getByText("This is the JSON for Z-API").waitFor();
    const height = async () => (await area.boundingBox()).height;
    assert.ok((await height()) < 80, `${await height()}`);
    await area.click();
    assert.ok((await height()) > 120, `${await height()}`);
    const open = await page.getByRole("dialog").getByRole("button", { name: "Open", exact: true }).boundingBox();
    assert.ok(open.y + open.height <= 844, "the way on is in sight");
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
);

onPage("a file is chosen, and what is none of text is told", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const choose = (name, text) => dialog.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await choose("payload.json", '{"phone":"5511999999999","message":"a","code":"1"}');
  await dialog.getByText("This is the JSON for Z-API").waitFor();
  assert.match(await dialog.getByRole("textbox").inputValue(), /"code":"1"/);
  await choose("picture.png", "\u0089PNG\0\0");
  await dialog.locator(".verdict.bad, .bad").first().waitFor();
  assert.match(await dialog.getByRole("textbox").inputValue(), /"code":"1"/);
});

onPage("a variable that a flow fills in is nothing to be warned of, and what was mended to be read is told", async (page) => {
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const area = dialog.getByRole("textbox");
  await area.fill('={"phone":"{{ $json.telefone }}","message":"Oi {{ $json["nome"] }}","code":"1"}'.replace('["nome"]', ".nome"));
  await dialog.getByText("There is nothing to fix").waitFor();
  await area.fill('{"phone":"5511999999999","message":"a","code":"1",}');
  await dialog.getByText("not JSON as it stands").waitFor();
  assert.equal(await dialog.locator(".verdict.good").count(), 0);
});
