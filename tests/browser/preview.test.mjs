// The preview, drawn in Chromium on a page of its own. Nothing is fetched: every file is handed over by the test.
// With PICTURES=<folder> the pictures are left there, to be looked at.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

import en from "../../www/texts/en.js";
import es from "../../www/texts/es.js";
import pt from "../../www/texts/pt-BR.js";

const previewTexts = { en: en.preview, "pt-BR": pt.preview, es: es.preview };

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TYPES = { ".css": "text/css", ".js": "text/javascript", ".json": "application/json" };
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: https: http:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><link rel="stylesheet" href="bench.css"><link rel="stylesheet" href="base/base.css"><link rel="stylesheet" href="parts/preview/preview.css"><link rel="stylesheet" href="parts/preview/card.css"><main id="bench"></main></html>`;
const STYLE = `* { box-sizing: border-box } body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: #fff; color: #111 }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }
main { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); padding: 1rem }`;
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

let browser;
before(async () => {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
});
after(() => browser?.close());

/** Does `work` on the empty page, with what was asked for; no script may fail, and the policy may refuse nothing. */
async function onBench(options, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const asked = [];
  const faults = [];
  await context.route("**/*", async (route) => {
    const { host, pathname } = new URL(route.request().url());
    if (host !== "bench.test") {
      asked.push(route.request().url());
      return pathname.endsWith(".png") ? route.fulfill({ contentType: "image/png", body: Buffer.from(PIXEL, "base64") }) : route.abort();
    }
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: PAGE });
    if (pathname === "/bench.css") return route.fulfill({ contentType: "text/css", body: STYLE });
    const body = await readFile(new URL(`../../www${pathname}`, import.meta.url)).catch(() => null);
    return body ? route.fulfill({ contentType: TYPES[extname(pathname)], body }) : route.fulfill({ status: 404, body: "" });
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${error}`));
  page.on("console", (message) => message.type() === "error" && !/ERR_FAILED/.test(message.text()) && faults.push(message.text()));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto("http://bench.test/");
  try {
    await work(page, { asked });
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** Draws the message in both themes. */
function draw(page, message, { web = false, locale = "en", risk } = {}) {
  return page.evaluate(
    async ({ message, web, locale, risk }) => {
      const [{ preview }, { default: texts }] = await Promise.all([import("/parts/preview/preview.js"), import(`/texts/${locale}.js`)]);
      const drawn = ["light", "dark"].map((theme) => preview(message, { theme, web, texts, risk }));
      document.getElementById("bench").replaceChildren(...drawn);
    },
    { message, web, locale, risk },
  );
}

async function picture(page, name) {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
}

const ORDER = {
  to: "+5511999999999",
  title: "Pedido #4821 🍕",
  text: "Olá, *Marina*! Seu pedido saiu às _19h40_.\n\n- 1 pizza `G`\n- 2 sucos ~3~\n\n1. Acompanhe\n2. Receba\n\n> Obrigado pela preferência\n\nhttps://example.com/pedido/4821?a=b_c_d",
  footer: "Pizzaria do Bairro · responda SAIR para parar",
  media: { type: "image", url: "https://pictures.test/pizza.png" },
  buttons: [
    { type: "reply", label: "Falar com a loja", id: "loja" },
    { type: "url", label: "Acompanhar entrega", url: "https://example.com/4821" },
    { type: "call", label: "Ligar", phone: "+551130000000" },
    { type: "copy", label: "Copiar cupom", code: "PIZZA10" },
  ],
  quote: { messageId: "3EB0C767D097B7C7C030", private: true },
};
const CASES = {
  order: ORDER,
  long: {
    title: "Um título muito comprido que ninguém deveria escrever mas que alguém escreve mesmo assim, sempre",
    text: `${"Um texto comprido, com muitas palavras. ".repeat(20)}\n${"palavrasemespaço".repeat(30)}\n\`\`\`  bloco\n    de código ${"x".repeat(80)}\`\`\``,
    footer: "x".repeat(120),
    media: { type: "document", url: `https://example.com/files/${"relatorio-".repeat(12)}2026.pdf` },
    buttons: [{ type: "reply", label: "Um botão com um texto que não cabe em uma linha só" }, { type: "url", label: "w".repeat(80), url: "https://x.example" }],
  },
  many: { text: "Muitos", media: { type: "video", url: "https://example.com/v%C3%ADdeo.mp4" }, buttons: Array.from({ length: 10_000 }, (_, index) => ({ type: "reply", label: `Botão ${index + 1}` })) },
  rtl: {
    title: "متجر الكتب",
    text: "مرحبا *مريم*! طلبك في الطريق.\n- كتاب واحد\n- قلمان\n1. تابع\n> شكرا\nhttps://example.com/ar\nEnglish line",
    footer: "اكتب توقف للإلغاء",
    buttons: [{ type: "reply", label: "نعم، شكرا" }, { type: "call", label: "اتصل بنا", phone: "+1" }],
  },
  emoji: { text: "😀👩‍💻🇧🇷 *negrito 😀* 👍🏽", buttons: [{ type: "reply", label: "👍🏽" }, { type: "copy", code: "1" }, { type: "what", label: "?" }, {}] },
  empty: {},
};

test("everything of a message is there, in both themes", () =>
  onBench({}, async (page, { asked }) => {
    await draw(page, ORDER);
    for (const theme of ["light", "dark"]) {
      const phone = page.locator(`.preview.${theme}`);
      assert.deepEqual(await phone.locator(".preview-button").allInnerTexts().then((list) => list.map((text) => text.replace(/\s+/g, " ").trim())), [
        "Reply: Falar com a loja", "Open page: Acompanhar entrega", "Call: Ligar", "Copy code: Copiar cupom",
      ]);
      assert.equal(await phone.locator(".preview-screen svg").count(), 5);
      assert.equal(await phone.locator("strong", { hasText: "Marina" }).count(), 1);
      assert.deepEqual(await phone.locator("em").allInnerTexts(), ["19h40"]);
      assert.deepEqual(await phone.locator("s").allInnerTexts(), ["3"]);
      assert.deepEqual(await phone.locator("code").allInnerTexts(), ["G"]);
      assert.deepEqual(await phone.locator(".preview-text ul li").allInnerTexts(), ["1 pizza G", "2 sucos 3"]);
      assert.deepEqual(await phone.locator(".preview-text ol li").allInnerTexts(), ["Acompanhe", "Receba"]);
      const link = phone.locator(".preview-text a");
      assert.equal(await link.getAttribute("href"), "https://example.com/pedido/4821?a=b_c_d");
      assert.match(await link.getAttribute("rel"), /\bnoopener\b/);
      for (const text of [ORDER.title, ORDER.footer, "Obrigado pela preferência", ORDER.quote.messageId, "Private reply to a message", "approximate"]) {
        assert.ok((await phone.innerText()).includes(text), text);
      }
    }
    assert.deepEqual(asked, [], "nothing is loaded before it is asked for");
  }));

test("every line of a text is a line, empty ones too", () =>
  onBench({}, async (page) => {
    const height = async (text) => {
      await draw(page, { text });
      return page.locator(".preview.light .preview-text").evaluate((node) => node.getBoundingClientRect().height);
    };
    const one = await height("a");
    for (const [text, lines] of [["a\nb", 2], ["a\n\nb", 3], ["a\n\n- b", 3], ["- a\n\n- b", 3], ["\n\na", 3], ["> a\n\n\n> b", 4], ["a\n\n", 3]]) {
      assert.equal(Math.round(((await height(text)) / one) * 10) / 10, lines, JSON.stringify(text));
    }
  }));

test("a picture is loaded when it is asked for, in both phones, and then stays", () =>
  onBench({}, async (page, { asked }) => {
    await draw(page, ORDER);
    const load = page.getByRole("button", { name: "Load picture from pictures.test" });
    assert.equal(await load.count(), 2);
    await load.first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".preview-media img").nth(1).waitFor();
    assert.deepEqual([...new Set(asked)], [ORDER.media.url]);
    assert.ok(await page.evaluate(() => document.activeElement.matches(".preview-media")), "the focus stays where it was");
    await draw(page, { ...ORDER, text: "other" });
    assert.equal(await page.locator(".preview-media img").count(), 2);
    await draw(page, { ...ORDER, media: { type: "image", url: "https://pictures.test/none" } });
    await load.first().click();
    await page.getByText("The picture could not be loaded.").first().waitFor();
  }));

test("a picture that failed is tried again when somebody asks", () =>
  onBench({}, async (page) => {
    let isThere = false;
    const url = "https://pictures.test/late.png";
    await page.route(url, (route) => (isThere ? route.fulfill({ contentType: "image/png", body: Buffer.from(PIXEL, "base64") }) : route.abort()));
    await draw(page, { ...ORDER, media: { type: "image", url } });
    const load = page.getByRole("button", { name: "Load picture from pictures.test" }).first();
    await load.click();
    await page.getByText("The picture could not be loaded.").first().waitFor();
    isThere = true;
    await load.click();
    await page.locator(".preview-media img").first().waitFor();
    await page.waitForFunction(() => document.querySelector(".preview-media img").naturalWidth > 0);
  }));

test("a data: picture is shown at once; what is none is a file", () =>
  onBench({}, async (page, { asked }) => {
    await draw(page, { media: { type: "image", url: `data:image/png;base64,${PIXEL}` } });
    assert.equal(await page.locator("img").count(), 2);
    for (const url of ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "iVBORw0KGgo", "//pictures.test/a.png", "file:///etc/passwd", "", 7, null, {}]) {
      for (const type of ["image", "video", "document", "IMAGE", 1, null]) {
        await draw(page, { media: { type, url } });
        assert.equal(await page.locator("img, button").count(), 0, String(url));
        assert.doesNotMatch(await page.locator(".preview-file").first().innerText(), /could not be loaded/, String(url));
      }
    }
    await draw(page, { media: { type: "document", url: "https://example.com/a/relat%C3%B3rio.pdf?x=1" } });
    assert.equal(await page.locator(".preview-file").first().innerText(), "relatório.pdf");
    assert.deepEqual(asked, []);
  }));

test("on WhatsApp Web it is the library that says which buttons may be missing", () =>
  onBench({}, async (page) => {
    const missing = page.locator(".preview.light .preview-button.missing");
    const risk = { why: "In an issue’s words." };
    await draw(page, ORDER, { web: true, risk });
    assert.deepEqual(await missing.locator(".preview-label").allInnerTexts(), ["Falar com a loja"]);
    assert.match(await missing.innerText(), /May be missing on WhatsApp Web/);
    assert.match(await page.locator(".preview.light").innerText(), /In an issue’s words\./);
    await draw(page, ORDER, { web: true });
    assert.equal(await missing.count(), 0);
    await draw(page, ORDER, { risk });
    assert.equal(await missing.count(), 0);
  }));

test("whatever it is, it is drawn", () =>
  onBench({}, async (page) => {
    const odd = [null, undefined, 1, "text", true, [], {}, [{}], { text: {} }, { text: [1] }, { text: 5, title: false, footer: 1 }];
    for (const value of [null, 1, "x", true, [], {}, [null], [1, "x", [], {}, true], [{ type: {}, label: {} }, { type: "reply", label: 5 }]]) {
      odd.push({ text: "x", buttons: value }, { media: value }, { quote: value }, { title: value, footer: value, text: value });
    }
    for (const value of odd) {
      await draw(page, value);
      assert.equal(await page.locator(".preview").count(), 2, JSON.stringify(value));
    }
    const drawn = await page.evaluate(async () => {
      const [{ preview }, { default: texts }] = await Promise.all([import("/parts/preview/preview.js"), import("/texts/es.js")]);
      const trap = new Proxy({}, { get: () => { throw new Error("trap"); } });
      const values = [10n, Symbol("x"), () => 1, trap, { text: trap, buttons: [trap, 10n], media: trap, quote: trap }, Object.create(null), { text: "\ud800" }];
      return values.map((value) => preview(value, { theme: "light", web: true, texts }).outerHTML.length);
    });
    assert.ok(drawn.every((length) => length > 100));
    assert.equal(drawn.length, 7);
  }));

test("ten thousand buttons, and the longest text", { timeout: 60_000 }, () =>
  onBench({}, async (page) => {
    await draw(page, CASES.many);
    assert.equal(await page.locator(".preview.light .preview-button").count(), 20);
    assert.match(await page.locator(".preview.light").innerText(), /… and 9980 more buttons/);
    for (const unit of ["*a* ", "*", "- a\n", "https://x.example ", "😀", "x"]) {
      await draw(page, { text: unit.repeat(1_000_000 / unit.length), title: unit.repeat(100_000), buttons: [{ type: "reply", label: unit.repeat(100_000) }] });
      assert.match(await page.locator(".preview.light").innerText(), /the preview ends here/);
    }
  }));

test("no text becomes markup", () =>
  onBench({}, async (page, { asked }) => {
    const evil = `<img src=https://pictures.test/x.png onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">x</a> "onload="alert(1) javascript:alert(1)`;
    const message = { title: evil, text: `${evil}\n*${evil}*\n- ${evil}\n> ${evil}\n\`${evil}\``, footer: evil, quote: { messageId: evil }, media: { type: "document", url: evil }, buttons: [{ type: "url", label: evil, url: evil }] };
    await draw(page, message);
    assert.equal(await page.locator("#bench :is(img, script, iframe, object, embed, form, style)").count(), 0);
    const addresses = await page.locator("#bench a").evaluateAll((links) => links.map(({ protocol }) => protocol));
    assert.ok(addresses.every((protocol) => /^https?:$/.test(protocol)));
    const attributes = await page.locator("#bench *").evaluateAll((nodes) => nodes.flatMap((node) => node.getAttributeNames()));
    assert.deepEqual(attributes.filter((name) => name.startsWith("on") || name === "style"), []);
    assert.deepEqual(asked, []);
  }));

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 390, 320]) {
    test(`no barrier and no sideways scrolling: ${colorScheme}, ${width} pixels`, { timeout: 120_000 }, () =>
      onBench({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
        await page.addScriptTag({ path: axe });
        for (const [name, message] of Object.entries(CASES)) {
          for (const web of [false, true]) {
            await draw(page, message, { web, locale: ["en", "pt-BR", "es"][width % 3] });
            await picture(page, `${name}-${width}-${colorScheme}${web ? "-web" : ""}`);
            const { violations } = await page.evaluate(() => globalThis.axe.run("#bench"));
            assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), [], name);
            for (const size of ["100%", "200%"]) {
              await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
              const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
              assert.ok(wide <= 0, `${name} at ${size}: ${wide} pixels too wide`);
              if (size === "200%" && !web) await picture(page, `${name}-${width}-${colorScheme}-200`);
            }
            await page.evaluate(() => (document.documentElement.style.fontSize = ""));
          }
        }
      }));
  }
}

test("forced colours keep every outline", () =>
  onBench({ forcedColors: "active", viewport: { width: 390, height: 900 } }, async (page) => {
    await draw(page, ORDER, { web: true });
    await picture(page, "order-forced");
    for (const name of [".preview-card", ".preview-button", ".preview-phone", ".preview-media"]) {
      const [style, width, color, back] = await page.locator(name).first().evaluate((node) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(node);
        return [borderTopStyle, borderTopWidth, borderTopColor, backgroundColor];
      });
      assert.notEqual(style, "none", name);
      assert.notEqual(width, "0px", name);
      assert.notEqual(color, back, name);
    }
  }));

test("every language has every word", () => {
  const shape = (value) => (typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shape(one)])) : typeof value);
  const { en, ...others } = previewTexts;
  assert.deepEqual(Object.keys(previewTexts), ["en", "pt-BR", "es"]);
  for (const [tag, texts] of Object.entries(others)) assert.deepEqual(shape(texts), shape(en), tag);
});
