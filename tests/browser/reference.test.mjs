// The pages of the reference: each is there in each language, leads nowhere in vain, is for everyone, and needs no script.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build, providers, validate } from "../../pkg/dist/index.js";
import { decode } from "../../www/state/share.js";
import { audit, bringAxe, fits } from "./audit.mjs";
import { WRONG, message, serve, startBrowser, withPage, write } from "./browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const www = join(root, "www");
const LANGUAGES = ["en", "es", "pt-BR"];
const ENDPOINTS = providers().flatMap(({ endpoints }) => endpoints);

const codes = [...(await readFile(join(root, "pkg/src/issue-code.d.ts"), "utf8")).matchAll(/\| "([a-z-]+)"/g)].map(
  ([, code]) => code,
);
const paths = ["", ...ENDPOINTS.map(({ id }) => `providers/${id}/`), ...codes.map((code) => `issues/${code}/`)];
const pages = new Map();
for (const language of LANGUAGES) {
  for (const file of await readdir(join(www, language), { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    pages.set(relative(www, path).replaceAll("\\", "/"), await readFile(path, "utf8"));
  }
}

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
const idsOf = (text) => all(text, /\sid="([^"]*)"/g);
const unescaped = (text) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name]);

/** The links of a page that lead nowhere: neither to a file of the site nor to a place in it. */
async function deadLinks(file, text) {
  const dead = [];
  for (const href of all(text, /\s(?:href|src)="([^"]*)"/g).map(unescaped)) {
    const { origin, protocol, pathname, hash } = new URL(href, `https://site/in/a/folder/${file}`);
    // What others have is theirs; that the links are right is told by whoever reads the pages.
    if (origin !== "https://site" && protocol === "https:") continue;
    const name = /^\/in\/a\/folder\/(.*)$/.exec(pathname)?.[1].replace(/(?<=^|\/)$/, "index.html");
    const found = name === file ? text : (pages.get(name) ?? (await readFile(join(www, `${name}`), "utf8").catch(() => null)));
    const isShared = name === "index.html" && (await decode(hash)).ok;
    if (found === null || (hash && !isShared && !idsOf(found).includes(hash.slice(1)))) dead.push(href);
  }
  return dead;
}

test("every endpoint and every code has its page in every language, and nothing is left of others", () => {
  assert.ok(ENDPOINTS.length >= 14 && codes.length > 100);
  const expected = LANGUAGES.flatMap((language) => paths.map((path) => `${language}/${path}index.html`));
  assert.deepEqual([...pages.keys()].sort(), expected.sort());
});

test("a link that leads nowhere would be found", async () => {
  const links = [
    "../",
    "../no/",
    "issues/to-empty/",
    "issues/nothing/",
    "#here",
    "#there",
    "issues/to-empty/#cause-1",
    "issues/to-empty/#no",
    "/",
    "x:y",
    "../#1.A",
  ];
  const made = `<p id="here">${links.map((href) => `<a href="${href}">x</a>`).join("")}</p>`;
  assert.deepEqual(await deadLinks("en/index.html", made), [
    "../no/",
    "issues/nothing/",
    "#there",
    "issues/to-empty/#no",
    "/",
    "x:y",
    "../#1.A",
  ]);
});

test("no link leads nowhere, and no id stands twice", async () => {
  let count = 0;
  for (const [file, text] of pages) {
    count += all(text, /\shref="([^"]*)"/g).length;
    assert.deepEqual(await deadLinks(file, text), [], file);
    const ids = idsOf(text);
    assert.deepEqual(ids, [...new Set(ids)], file);
  }
  assert.ok(count > 10_000, `${count} links`);
});

test("every page is reached from its language's first one, and leads to itself in the other languages", () => {
  for (const language of LANGUAGES) {
    const start = all(pages.get(`${language}/index.html`), /\shref="([^"]*)"/g);
    for (const path of paths) {
      if (path) assert.ok(start.includes(path), `${language}: ${path}`);
      const up = "../".repeat(path.split("/").length);
      const text = pages.get(`${language}/${path}index.html`);
      for (const other of LANGUAGES) assert.match(text, new RegExp(`<a href="${up}${other}/${path}" hreflang="${other}"`), path);
    }
  }
});

test("a page has its language, its own title, the site's policy, and nothing that this forbids", async () => {
  const policyOf = (text) => unescaped(/Content-Security-Policy"\s+content="([^"]+)"/.exec(text)[1]);
  const policy = policyOf(await readFile(join(www, "page.html"), "utf8"));
  for (const language of LANGUAGES) {
    const titles = new Set();
    for (const path of paths) {
      const text = pages.get(`${language}/${path}index.html`);
      assert.match(text, new RegExp(`^<!doctype html>\\s*<html lang="${language}">`), path);
      assert.equal(policyOf(text), policy, path);
      const [title] = all(text, /<title>([^<]+)<\/title>/g);
      assert.ok(title.includes(path.replace(/^\w+\/|\/$/g, "")) && title.endsWith(" · Botonera"), title);
      titles.add(title);
      assert.doesNotMatch(text, /<script|<style|\sstyle="|\son\w+="|[>"](?:undefined|NaN)\b/, path);
      for (const tag of text.match(/<a [^>]*href="https:[^>]*>/g) ?? []) assert.match(tag, /rel="noreferrer"/);
    }
    assert.equal(titles.size, paths.length);
  }
});

test("the words of the pages are there in every language, and each is used", async () => {
  const folder = join(root, "xtask/js/reference");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".mjs"));
  const source = (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("");
  const namesOf = (texts) =>
    Object.entries(texts).flatMap(([name, inner]) =>
      typeof inner === "object" ? Object.keys(inner).map((own) => `${name}.${own}`) : name,
    );
  const names = await Promise.all(
    LANGUAGES.map(async (language) => namesOf((await import(join(folder, `texts/${language}.mjs`))).default)),
  );
  for (const own of names) assert.deepEqual(own, names[0]);
  for (const name of names[0]) assert.match(source, new RegExp(`texts\\.${name.split(".")[0]}\\b|"${name}"`), name);
});

test("a page says what the library says, in its language", async () => {
  const payload = { number: "", type: "button", text: "Menu", choices: ["Sim|sim"] };
  for (const language of LANGUAGES) {
    const [issue] = validate("uazapi/send-menu", payload, { locale: language }).errors;
    const shown = unescaped(pages.get(`${language}/issues/${issue.code}/index.html`).replace(/<\/?code>/g, "`"));
    for (const part of ["message", "why", "help"]) assert.ok(shown.includes(issue[part]), issue[part]);
  }
});

test("an endpoint's example opens as a message that it takes", async () => {
  for (const language of LANGUAGES) {
    for (const { id } of ENDPOINTS) {
      const hashes = new Set(
        all(pages.get(`${language}/providers/${id}/index.html`), /href="\.\.\/\.\.\/\.\.\/\.\.\/#([^"]+)"/g),
      );
      assert.equal(hashes.size, 1, id);
      const { state } = await decode([...hashes][0]);
      assert.equal(state.target, id);
      assert.equal(state.message.to, "+5511999999999", "nobody's number");
      assert.deepEqual(build(id, state.message).errors, [], id);
    }
  }
});

test("an issue's example opens as a message that has it", async () => {
  let count = 0;
  for (const code of codes) {
    const text = pages.get(`es/issues/${code}/index.html`);
    for (const hash of all(text, /href="\.\.\/\.\.\/\.\.\/#([^"]+)"/g)) {
      const { state } = await decode(hash);
      const { errors, warnings } = build(state.target, state.message);
      assert.ok(
        [...errors, ...warnings].some((issue) => issue.code === code),
        code,
      );
      count += 1;
    }
  }
  assert.ok(count > 50, `${count} examples`);
});

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

/** Does `work` with a page of the reference, in a browser with these options; nothing may fail or be asked of another host. */
async function onReference(options, work) {
  const server = await serve();
  const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.stack));
  page.on("console", (told) => told.type() === "error" && faults.push(told.text()));
  context.on("request", (request) => request.url().startsWith(server.address) || faults.push(request.url()));
  try {
    await work(page, server);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      server.sent.filter(({ missing }) => missing),
      [],
    );
  } finally {
    await context.close();
    server.close();
  }
}

const KINDS = [
  "",
  "providers/z-api/send-button-actions/",
  "providers/meta/cta-url/",
  "issues/to-invalid/",
  "issues/locale-invalid/",
];

for (const colorScheme of ["light", "dark"]) {
  for (const width of [390, 1280]) {
    test(`no axe violation and nothing sideways: ${colorScheme}, ${width} pixels`, () =>
      onReference({ colorScheme, viewport: { width, height: 800 } }, async (page, { address }) => {
        for (const language of LANGUAGES) {
          for (const kind of KINDS) {
            await page.goto(`${address}${language}/${kind}`);
            await bringAxe(page);
            await audit(page, `${language}/${kind}`);
            await fits(page, `${language}/${kind}`);
          }
        }
      }));
  }
}

test("it is read without scripts, from the start to a code and into another language", () =>
  onReference({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, async (page, { address }) => {
    await page.goto(`${address}pt-BR/`);
    assert.equal(await page.title(), "Referência · Botonera");
    await page.getByRole("link", { name: "z-api/send-button-list" }).click();
    await page.getByRole("heading", { level: 1, name: "Z-API: z-api/send-button-list" }).waitFor();
    assert.ok(await page.getByRole("table").first().isVisible());
    await page.getByRole("link", { name: "label-too-long" }).first().click();
    await page.getByRole("heading", { level: 1, name: "label-too-long" }).waitFor();
    assert.ok(await page.getByText("O que fazer").first().isVisible());
    await page.getByRole("link", { name: "Español" }).click();
    assert.ok(await page.getByText("Qué hacer").first().isVisible());
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
    assert.notEqual(
      await page.evaluate(() => getComputedStyle(document.querySelector("main")).maxWidth),
      "none",
      "it has its style",
    );
  }));

test("what is wider than a phone is scrolled by the keyboard", () =>
  onReference({ viewport: { width: 390, height: 800 } }, async (page, { address }) => {
    await page.goto(`${address}en/providers/z-api/send-button-actions/`);
    const wide = page.getByRole("group", { name: "Limits" });
    await wide.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.activeElement.scrollLeft > 0);
  }));

for (const locale of LANGUAGES) {
  test(`a problem leads to the page of its code, and the foot to the start: ${locale}`, () =>
    withPage(browser, { locale }, async (page, { address }) => {
      await write(page, WRONG);
      await page.locator("#tab-problems").click();
      const links = await page.locator('#problems .about a[href*="/issues/"]').all();
      assert.ok(links.length > 3, `${links.length}`);
      for (const link of links.slice(0, 3)) {
        const href = await link.getAttribute("href");
        const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
        const [, code] = /issues\/([\w-]+)\//.exec(href);
        assert.equal(opened.url(), `${address}${locale}/issues/${code}/`);
        assert.equal(await opened.locator("h1").textContent(), code);
        assert.equal(await opened.locator("html").getAttribute("lang"), locale);
        assert.match(await link.getAttribute("aria-label"), new RegExp(`^${await link.textContent()}: ${code}$`));
        await opened.close();
      }
      const foot = page.locator("footer a").first();
      const [opened] = await Promise.all([page.waitForEvent("popup"), foot.click()]);
      assert.equal(opened.url(), `${address}${locale}/`);
    }));
}

for (const { id } of ENDPOINTS) {
  test(`the playground opens the example of ${id}`, () =>
    onReference({ locale: "en-US" }, async (page, { address }) => {
      await page.goto(`${address}en/providers/${id}/`);
      const { state } = await decode(new URL(await page.locator("main .button").first().getAttribute("href"), page.url()).hash);
      await page.locator("main .button").first().click();
      // It has been read by then.
      await page.waitForFunction(() => document.querySelector("#code pre") && !location.hash);
      assert.equal(await page.locator("#tab-problems .bad").count(), 0);
      const { name } = providers().find(({ endpoints }) => endpoints.some((endpoint) => endpoint.id === id));
      assert.match(await page.locator("#target").textContent(), new RegExp(name.replaceAll(".", "\\.")));
      if (await page.locator("#endpoint").isVisible()) assert.equal(await page.locator("#endpoint").inputValue(), id);
      assert.deepEqual(await message(page), state.message);
    }));
}

test("what was read is there without a network, and a newer page comes when there is one", () =>
  onReference({ serviceWorkers: "allow" }, async (page, { address, gone, sent }) => {
    await page.goto(address);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const read = `${address}es/issues/to-empty/`;
    await page.goto(read);
    await page.goto(read);
    assert.equal(sent.filter(({ name }) => name === "es/issues/to-empty/index.html").length, 2, "asked for anew");
    await page.waitForFunction(async (url) => Boolean(await caches.match(url)), read);
    await page.waitForFunction(async () => Boolean(await caches.match(document.querySelector("link[rel=stylesheet]").href)));
    gone();
    await page.goto(read);
    assert.equal(await page.locator("h1").textContent(), "to-empty");
    assert.notEqual(
      await page.evaluate(() => getComputedStyle(document.querySelector("main")).maxWidth),
      "none",
      "it has its style",
    );
  }));
