// A table of recipients merged into a message: brought in, mended and taken away, as somebody with a spreadsheet does it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { build } from "../../www/botonera.js";
import { audit, bringAxe, fits } from "./audit.mjs";
import { message as messageOf, startBrowser, withPage, write } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const MESSAGE = {
  to: "{{telefone}}",
  text: "Olá, {{nome}}! Seu cupom é {{cupom}}.",
  buttons: [{ type: "copy", label: "Copiar cupom", code: "{{cupom}}" }],
};

/** Opens the dialog over a message with variables, does `work`, and sees that nothing was run or opened meanwhile. */
const onTable = (name, work, { message = MESSAGE, ...options } = {}) =>
  test(name, () =>
    withPage(browser, { locale: "pt-BR", ...options }, async (page, given) => {
      const opened = [];
      page.on("dialog", (dialog) => {
        opened.push(dialog.message());
        dialog.dismiss();
      });
      page.on("popup", (popup) => opened.push(popup.url()));
      await write(page, message);
      await open(page);
      await work(page, given);
      assert.deepEqual(opened, []);
      assert.equal(await page.evaluate(() => globalThis.ran), undefined);
    }),
  );

async function open(page) {
  await page.locator(".variables .row > button").click();
  await page.getByRole("dialog").waitFor();
}

const bring = (page, bytes, name = "clientes.csv") =>
  page.locator("#table-file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });
const counts = (page) => page.locator("#table-counts");
const check = (page) => page.getByRole("button", { name: /^(?:Conferir|Check|Revisar) / }).click();

/** What a button has the browser save. */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A table as Excel in Brazil writes it: semicolons, CRLF, one byte a letter. */
function ofExcel(size, row) {
  const lines = Array.from({ length: size }, (_, index) => row(index).join(";"));
  return Buffer.from(`Nome;Telefone;Cupom;Observação\r\n${lines.join("\r\n")}\r\n`, "latin1");
}
const usual = (index) => [`José ${index}`, `+5511${900_000_000 + index}`, `PROMO${index}`, "São Paulo"];

onTable("a coupon for a thousand people: two rows are mended, and the payloads taken away", async (page) => {
  const table = ofExcel(1000, (index) => {
    const [name, phone, coupon, note] = usual(index);
    return [name, index === 15 ? "5511900000015.0" : phone, index === 299 ? "" : coupon, note];
  });
  await bring(page, table);
  await page.getByText("clientes.csv").waitFor();
  assert.match(
    await page.locator(".about-table").textContent(),
    /1\.000 linhas · 4 colunas · separadas por ponto e vírgula · Windows-1252$/,
  );
  await page.getByRole("button", { name: "Copiar {{Observação}}" }).waitFor();
  await check(page);
  await counts(page).waitFor();
  assert.equal(await counts(page).textContent(), "998 prontas · 2 com erro");
  assert.deepEqual(await page.locator(".table-row h4").allTextContents(), ["Linha 17", "Linha 301"]);

  const [repaired, typed] = [page.locator(".table-row").first(), page.locator(".table-row").last()];
  await repaired.getByRole("button", { name: "Corrigir: +5511900000015" }).click();
  await repaired.getByText("Pronta").waitFor();
  assert.equal(await repaired.getByRole("textbox").inputValue(), "+5511900000015");
  assert.equal(await counts(page).textContent(), "999 prontas · 1 com erro");
  await typed.getByRole("textbox", { name: "Cupom, linha 301" }).fill("NATAL");
  await page.keyboard.press("Tab");
  await typed.getByText("Pronta").waitFor();
  assert.equal(await counts(page).textContent(), "1.000 prontas");

  const { name, bytes } = await saved(page, "Baixar NDJSON (1.000)");
  assert.match(name, /^mensagens-\d{4}-\d\d-\d\d\.ndjson$/);
  const lines = bytes.toString().trimEnd().split("\n");
  assert.equal(lines.length, 1000);
  for (const index of [0, 15, 299, 999]) {
    const coupon = index === 299 ? "NATAL" : `PROMO${index}`;
    const text = `Olá, José ${index}! Seu cupom é ${coupon}.`;
    const whole = { to: `+5511${900_000_000 + index}`, text, buttons: [{ ...MESSAGE.buttons[0], code: coupon }] };
    assert.deepEqual(JSON.parse(lines[index]), build("ryzeapi", whole).payload);
  }

  const mended = await saved(page, "Baixar CSV corrigido");
  const back = mended.bytes.toString().split("\r\n");
  assert.deepEqual(back.slice(0, 2), ["\ufeffNome;Telefone;Cupom;Observação", usual(0).join(";")]);
  assert.equal(back[300], "José 299;+5511900000299;NATAL;São Paulo");
});

onTable("a hundred thousand rows are checked while the page answers, and can be stopped", async (page) => {
  const began = Date.now();
  await bring(
    page,
    ofExcel(100_000, (index) => (index % 1000 === 999 ? ["", ...usual(index).slice(1)] : usual(index))),
  );
  await page.locator("#table-mapping").waitFor();
  const read = Date.now();
  await check(page);
  await page.getByRole("button", { name: "Cancelar" }).click();
  await page.getByRole("status").getByText("Cancelado").waitFor({ state: "attached" });
  assert.equal(await counts(page).isVisible(), false);

  const again = Date.now();
  // Frames are drawn, and keys are heard, while the rows are checked.
  await page.evaluate(() => {
    globalThis.heard = { frames: 0, keys: 0 };
    const isWorking = () => document.querySelector(".working").checkVisibility();
    const frame = () => {
      if (isWorking()) globalThis.heard.frames += 1;
      requestAnimationFrame(frame);
    };
    frame();
    document.addEventListener("keydown", () => isWorking() && (globalThis.heard.keys += 1));
  });
  await check(page);
  await page.locator("progress[value]").waitFor();
  const choice = page.getByLabel("Coluna para {{nome}}");
  await choice.focus();
  for (const [key, focused] of [
    ["Tab", "table-source-2"],
    ["Shift+Tab", "table-source-1"],
    ["Shift+Tab", "table-source-0"],
  ]) {
    await page.keyboard.press(key);
    assert.equal(await page.evaluate(() => document.activeElement.id), focused);
  }
  assert.equal(await counts(page).isVisible(), false, "the keys were answered before the rows were checked");
  await counts(page).waitFor({ timeout: 30_000 });
  const { frames, keys } = await page.evaluate(() => globalThis.heard);
  assert.ok(keys >= 3 && frames >= 20, `${keys} keys, ${frames} frames`);
  assert.equal(await counts(page).textContent(), "99.900 prontas · 100 com erro");
  console.log(`# 100,000 rows: read in ${read - began} ms, checked in ${Date.now() - again} ms, ${frames} frames meanwhile`);
  assert.equal(await page.locator(".table-row").count(), 100);
  assert.equal(await page.getByRole("button", { name: "Mostrar mais" }).isVisible(), false);
  const { bytes } = await saved(page, "Baixar NDJSON (99.900)");
  assert.equal(bytes.toString().split("\n").length, 99_901);
});

const MARKUP = `<img src=x onerror="ran=1"><script>ran=1</script>`;

onTable("hostile cells do nothing, and no spreadsheet runs what is taken away", async (page) => {
  const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
  const rows = [
    [MARKUP, "=cmd|' /C calc'!A0", MARKUP],
    ["=1+1", "@SUM(1)", ""],
    ["x".repeat(1_000_000), "+1-1", "A"],
    ["two\nlines", "{{nome}}", "\u202eA"],
    ["__proto__", "javascript:ran=1", "constructor"],
  ];
  const names = ["nome", "telefone", "cupom", MARKUP, "__proto__", "=HYPERLINK(1)"];
  await bring(page, [names, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n"), `${MARKUP}.csv`);
  await page.locator("#table-mapping").waitFor();
  await check(page);
  await counts(page).waitFor();
  assert.match(await counts(page).textContent(), /^0 prontas · 5 com erro/);
  assert.equal(await page.locator("dialog img, dialog script").count(), 0);
  const row = page.locator(".table-row").first();
  assert.equal(await row.getByRole("textbox").first().inputValue(), "=cmd|' /C calc'!A0");

  const { bytes } = await saved(page, /^Baixar as linhas com erro/);
  const text = bytes.toString();
  assert.ok(text.startsWith("\ufeffnome,telefone,cupom,"));
  assert.match(text, /,'=cmd\|' \/C calc'!A0,/);
  assert.match(text, /\r\n'=1\+1,'@SUM\(1\),,/);
  assert.doesNotMatch(text, /(?:^|[\r\n,])"?[=@]/);
  // What was written is read as it was.
  await page.getByRole("button", { name: "Usar outra tabela" }).click();
  await bring(page, bytes);
  await page.locator("#table-mapping").waitFor();
  await check(page);
  await counts(page).waitFor();
  assert.equal(await row.getByRole("textbox").first().inputValue(), "=cmd|' /C calc'!A0");
});

onTable("what is no table is told kindly, and another can be given", async (page) => {
  for (const [bytes, name, told] of [
    [[0x50, 0x4b, 3, 4, 0, 0], "clientes.xlsx", "Salvar como"],
    ["", "vazio.csv", "está vazia"],
    [[0x89, 0x50, 0x4e, 0x47, 0, 0], "foto.png", "não contém texto"],
  ]) {
    await bring(page, bytes, name);
    await page.locator("dialog .notice.bad").getByText(told).waitFor();
    assert.match(await page.evaluate(() => document.activeElement.className), /notice/);
  }
  await bring(page, [
    ..."nome;telefone;cupom\nPre\u00e7o ".split("").map((letter) => letter.charCodeAt(0)),
    0x80,
    ...Buffer.from(";1;2"),
  ]);
  await page.getByText("Por exemplo: Preço €").waitFor();
});

onTable("cells are pasted, a column is chosen by hand, and a sample stands for all", async (page) => {
  const cells = "Cliente\tWhatsApp\nAna\t+5511999990001\n\nBia\t11 99999-0002\nCaio\t+5511999990001\nDani\t11 99999-0004";
  await page.evaluate((cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", cells);
    document
      .querySelector("#table-cells")
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, cells);
  await page.locator("#table-mapping").waitFor();
  assert.match(
    await page.locator(".about-table").textContent(),
    /^Células coladas · 4 linhas · 2 colunas · separadas por tabulação$/,
  );
  await page.getByText("Escolha uma coluna para {{telefone}}, {{nome}}, {{cupom}}.").waitFor();
  await page.getByRole("button", { name: "Conferir 4 linhas" }).press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "table-source-0");
  assert.equal(await page.locator('#table-source-0 option[value="sample"]').count(), 0, "no sample is a recipient");
  await page.getByLabel("Coluna para {{telefone}}").selectOption({ label: "WhatsApp" });
  await page.getByLabel("Coluna para {{nome}}").selectOption({ label: "Cliente" });
  await page.getByLabel("Coluna para {{cupom}}").focus();
  await page.getByLabel("Coluna para {{cupom}}").selectOption({ label: "O mesmo para todos: PROMO10" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "table-source-2", "the focus stays where it was");
  await check(page);
  await counts(page).waitFor();
  assert.equal(await counts(page).textContent(), "4 prontas · 2 com aviso");
  await page.getByText("1 linha repete").waitFor();
  // A number without its country code, by the row of the spreadsheet, which has a blank one before it.
  assert.deepEqual(await page.locator(".table-row h4").allTextContents(), ["Linha 4", "Linha 6"]);
  await page.getByRole("button", { name: "Usar a sugestão em 2 linhas" }).click();
  await page.waitForFunction(() => document.querySelector("#table-counts").textContent === "4 prontas");
  const { bytes } = await saved(page, "Baixar NDJSON (4)");
  assert.equal(JSON.parse(bytes.toString().split("\n")[1]).number, "5511999990002");

  // Without names, the first row is one of the table's.
  await page.getByLabel("A primeira linha tem os nomes das colunas").uncheck();
  await page.getByText("5 linhas").first().waitFor();
  await page.getByLabel("Coluna para {{telefone}}").selectOption({ label: "Coluna B" });
});

onTable(
  "a fixed recipient is replaced by a column, and the message has it",
  async (page) => {
    await bring(page, "Nome;Celular\nAna;+5511999990001\nBia;+5511999990002");
    await page.getByLabel("Coluna para quem recebe").selectOption({ label: "Celular" });
    await check(page);
    await counts(page).waitFor();
    assert.equal(await counts(page).textContent(), "2 prontas");
    const { bytes } = await saved(page, "Baixar NDJSON (2)");
    assert.deepEqual(
      bytes
        .toString()
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).number),
      ["5511999990001", "5511999990002"],
    );
    await page.keyboard.press("Escape");
    assert.equal((await messageOf(page)).to, "{{telefone}}");
  },
  {
    message: { ...MESSAGE, to: "+5511999990009", text: "Olá {{nome}}", buttons: [{ type: "copy", label: "Copiar", code: "A" }] },
  },
);

onTable("a table outlives its dialog; another message has it judged anew", async (page) => {
  await bring(
    page,
    ofExcel(3, (index) => ["", ...usual(index).slice(1)]),
  );
  await page.locator("#table-mapping").waitFor();
  await check(page);
  await counts(page).waitFor();
  await page.locator(".table-row input").first().fill("Ana");
  await page.keyboard.press("Tab");
  await page.getByText("1 pronta · 2 com erro").waitFor();
  await page.keyboard.press("Escape");
  await open(page);
  assert.equal(await counts(page).textContent(), "1 pronta · 2 com erro");
  await page.keyboard.press("Escape");
  await page.locator("#field-text").fill("{{cupom}}");
  await open(page);
  assert.equal(await counts(page).isVisible(), false);
  await check(page);
  await counts(page).waitFor();
  assert.equal(await counts(page).textContent(), "3 prontas");
});

onTable("failed rows are shown a hundred at a time", async (page) => {
  await bring(
    page,
    ofExcel(230, (index) => ["", ...usual(index).slice(1)]),
  );
  await page.locator("#table-mapping").waitFor();
  await check(page);
  await counts(page).waitFor();
  for (const shown of [100, 200, 230]) {
    await page.waitForFunction((shown) => document.querySelectorAll(".table-row").length === shown, shown);
    const more = page.getByRole("button", { name: "Mostrar mais" });
    assert.equal(await more.isVisible(), shown < 230);
    if (shown < 230) await more.click();
  }
  assert.equal(await page.evaluate(() => document.activeElement.querySelector("h4").textContent), "Linha 202");
});

onTable("the file is dropped on the dialog, and the page does not take it for a message", async (page) => {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["nome;telefone;cupom\nAna;+5511999990001;A"], "solto.csv"));
    document.querySelector("dialog").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.getByText("solto.csv").waitFor();
  await check(page);
  await counts(page).waitFor();
  assert.equal(await counts(page).textContent(), "1 pronta");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copiar NDJSON" }).click();
  await page.getByRole("button", { name: "Copiado" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(JSON.parse(copied).number, "5511999990001");
});

for (const [locale, told, options] of [
  ["pt-BR", "1 pronta · 1 com erro · 1 com aviso", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
  ["es", "1 lista · 1 con error · 1 con aviso", { viewport: { width: 1024, height: 768 } }],
  ["en", "1 ready · 1 with an error · 1 with a warning", { viewport: { width: 320, height: 640 } }],
]) {
  onTable(
    `no axe violation and nothing sideways, from the beginning to the end: ${locale}`,
    async (page) => {
      await bringAxe(page);
      const look = async (where) => {
        await audit(page, where);
        await fits(page, where);
      };
      await look("asked");
      await bring(page, [0x50, 0x4b, 3, 4]);
      await page.locator("dialog .notice.bad").waitFor();
      await look("refused");
      await bring(page, `nome;telefone;cupom do cliente;${"x".repeat(90)}\nAna;;A\nBia;11 99999-0002;B`);
      await page.locator("#table-mapping").waitFor();
      await look("mapped");
      await page.locator("#table-source-2").selectOption("2");
      await check(page);
      await counts(page).waitFor();
      assert.equal(await counts(page).textContent(), told);
      assert.equal(await page.evaluate(() => document.activeElement.id), "table-result");
      await page.locator(".table-row").first().waitFor();
      await look("checked");
      const words = await page.locator("dialog").textContent();
      assert.doesNotMatch(words, /undefined|\[object|=>/);
    },
    { locale, ...options },
  );
}
