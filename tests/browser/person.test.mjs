// What somebody comes for, from the beginning to the end: a message of three buttons, a mistake repaired, compared, and its cURL.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser, taken, withPage } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

/** Presses Tab until the focus is where `isThere` says, as somebody does who looks where it is. */
async function tabTo(page, isThere, key = "Tab") {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate(isThere)) return;
  }
  assert.fail(`nothing is reached: ${isThere}`);
}

test("in Portuguese, by the keyboard alone", () =>
  withPage(browser, { locale: "pt-BR" }, async (page) => {
    const type = (text) => page.keyboard.type(text);
    await tabTo(page, () => document.activeElement.textContent === "Exemplos");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await tabTo(page, () => document.activeElement.textContent.startsWith("Começar"));
    await page.keyboard.press("Enter");
    await tabTo(page, () => document.activeElement.id === "field-text");
    await type("Seu pedido *48213* está pronto.");
    await tabTo(page, () => document.activeElement.id === "field-buttons-0-label");
    await type("Retirar agora");
    for (const [index, label] of [
      [1, "Mudar o horário"],
      [2, "Falar com a loja"],
    ]) {
      await tabTo(page, () => document.activeElement.textContent === "Adicionar botão");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.id), `field-buttons-${index}-label`);
      await type(label);
    }
    await tabTo(page, () => document.activeElement.id === "field-to");
    await type("0055 11 99999-9999");
    await tabTo(page, () => document.activeElement.className === "found");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "field-to");
    await tabTo(page, () => document.activeElement.textContent.startsWith("Corrigir: "));
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#field-to").inputValue(), "+5511999999999");
    await tabTo(page, () => document.activeElement.id === "tab-problems");
    await page.keyboard.press("ArrowRight");
    await tabTo(page, () => document.activeElement.dataset.open === "moorse");
    await page.keyboard.press("Enter");
    await tabTo(page, () => document.activeElement.dataset.endpoint === "moorse/send-buttons");
    await page.keyboard.press("Enter");
    await tabTo(page, () => document.activeElement.id === "tab-providers", "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await tabTo(page, () => document.activeElement.id === "take-payload");
    for (const id of ["n8n", "node-red", "curl"]) {
      await page.keyboard.press("ArrowRight");
      assert.equal(await page.evaluate(() => document.activeElement.id), `take-${id}`);
    }
    await tabTo(page, () => document.activeElement.textContent === "Copiar cURL");
    await page.keyboard.press("Enter");
    const shown = await taken(page);
    assert.match(shown, /^[^]*curl[^]*api\.moorse\.io[^]*Seu pedido \*48213\* está pronto\./);
    await page.getByRole("button", { name: "Copiado ✓" }).waitFor();
  }));

test("in Portuguese, by the finger on a phone", () =>
  withPage(browser, { locale: "pt-BR", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async (page) => {
    await page.getByRole("button", { name: "Exemplos" }).tap();
    await page.getByRole("button", { name: "Começar com uma mensagem vazia" }).tap();
    const type = async (id, text) => {
      await page.locator(id).tap();
      await page.keyboard.type(text);
    };
    await type("#field-text", "Seu pedido *48213* está pronto.");
    await type("#field-buttons-0-label", "Retirar agora");
    for (const [index, label] of [
      [1, "Mudar o horário"],
      [2, "Falar com a loja"],
    ]) {
      await page.getByRole("button", { name: "Adicionar botão" }).tap();
      assert.equal(await page.evaluate(() => document.activeElement.id), `field-buttons-${index}-label`);
      await page.keyboard.type(label);
    }
    await type("#field-to", "0055 11 99999-9999");
    await page.locator("#tab-problems").tap();
    await page.locator("#problems").getByRole("button", { name: /^Corrigir: / }).tap();
    await page.locator("#tab-providers").tap();
    await page.locator('#providers tr[data-provider="moorse"]').tap();
    await page.getByRole("button", { name: "Escolher", exact: true }).tap();
    await page.locator("#tab-code").tap();
    await page.getByRole("tab", { name: "cURL" }).tap();
    assert.match(await taken(page), /api\.moorse\.io[^]*Falar com a loja[^]*\*48213\*/);
    await page.getByRole("button", { name: "Copiar cURL" }).tap();
    await page.getByRole("button", { name: "Copiado ✓" }).waitFor();
  }));
