// The page, served on loopback and opened in Chromium.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const ownFolder = fileURLToPath(new URL("../../www/", import.meta.url));
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};
/** A folder inside of the host: the page has to work wherever it lies. */
const BASE = "/some/where/";

const zippedBefore = new Map();

/** What a server sends of a file; the same file is compressed once. */
function zip(body) {
  const key = createHash("sha256").update(body).digest("base64");
  if (!zippedBefore.has(key)) zippedBefore.set(key, gzipSync(body, { level: 9 }));
  return zippedBefore.get(key);
}

/**
 * A server of the page. `gone()` makes it answer nobody; `sent` tells what was asked for, and how large it is by gzip. `deploy()`
 * puts another folder in the place of the page's.
 */
export async function serve(folder = ownFolder) {
  const sent = [];
  let isGone = false;
  const server = createServer(async ({ url, socket }, response) => {
    if (isGone) return socket.destroy();
    const path = normalize(decodeURIComponent(new URL(url, "http://host/").pathname));
    const name = path.startsWith(BASE) ? path.slice(BASE.length).replace(/(?<=^|\/)$/, "index.html") : null;
    try {
      const zipped = zip(await readFile(join(folder, name)));
      sent.push({ name, bytes: zipped.length });
      response
        .writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream", "content-encoding": "gzip" })
        .end(zipped);
    } catch {
      sent.push({ name: path, bytes: 0, missing: true });
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const address = `http://127.0.0.1:${server.address().port}${BASE}`;
  return { address, sent, gone: () => (isGone = true), deploy: (other) => (folder = other), close };
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One browser for a file of tests. */
export function startBrowser(...more) {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const env = { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL("fonts.conf", import.meta.url)) };
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more], env });
}

/**
 * Does `work` with the page, opened as somebody with these `options` of playwright's would; by default in English, without the
 * service worker. No script may fail, nothing may be refused by the policy, and no other host may be asked.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {{ hash?: string } & import("playwright-core").BrowserContextOptions} options
 * @param {(page: import("playwright-core").Page, server: object) => Promise<void>} work
 */
export async function withPage(browser, { hash = "", ...options }, work) {
  const server = await serve();
  const context = await browser.newContext({ locale: "en-US", serviceWorkers: "block", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const faults = [];
  const asked = [];
  page.on("pageerror", (error) => faults.push(`${error.stack}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  context.on("request", (request) => asked.push(request.url()));
  try {
    await page.goto(server.address + hash);
    await page.locator("#code pre, #code .notice").first().waitFor({ state: "attached" });
    await work(page, { ...server, asked, faults });
    assert.deepEqual(faults, []);
    const { origin } = new URL(server.address);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("data:")),
      [],
    );
  } finally {
    await context.close();
    server.close();
  }
}

/** Shows a part of the page that shares its place with others. */
export const part = (page, name) => page.locator(`#tab-${name}`).click();

/** Chooses a provider, or one of its endpoints. */
export async function choose(page, target) {
  await page.locator("#target").click();
  await page.locator(`dialog [data-provider="${target.split("/")[0]}"]`).click();
  if (target.includes("/") && (await page.locator("#endpoint").isVisible())) await page.selectOption("#endpoint", target);
}

/** Unfolds parts that a message need not have. */
export async function unfold(page, ...names) {
  for (const name of names) await page.locator(`[data-adds="${name}"]`).click();
}

/** Shows the technical names, and the ids of the buttons. */
export const technical = (page) => page.getByLabel("Show technical names").check();

/** What the page would send, as the take-away shows it. */
export async function payload(page) {
  await part(page, "code");
  await page.locator("#take-payload").click();
  return JSON.parse(await page.locator("#code pre").textContent());
}

/** The text to take away, once it is there. */
export async function taken(page) {
  await page.waitForFunction(() => document.querySelector("#code pre").textContent);
  return page.locator("#code pre").textContent();
}

/** Where the JSON text is written. */
export const json = (page) => page.locator(".json-view").getByRole("textbox");

/** The JSON text, as the editor shows it. */
export async function jsonText(page) {
  await json(page).waitFor();
  return (await page.locator(".json-view .cm-line").allTextContents()).join("\n");
}

/** The message that the page has, as its JSON view shows it. */
export async function message(page) {
  await page.locator("#view-json").click();
  const text = await jsonText(page);
  await page.locator("#view-form").click();
  return JSON.parse(text);
}

/** Writes a text into the JSON view. */
export async function writeText(page, text) {
  await page.locator("#view-json").click();
  // By keys, for the editor may put its own selection back before `fill` replaces the one that it made.
  await json(page).press("ControlOrMeta+a");
  if (text) await page.keyboard.insertText(text);
  else await json(page).press("Delete");
}

/** Writes a message into the JSON view, and goes back to the form. */
export async function write(page, value) {
  await writeText(page, JSON.stringify(value, null, 2));
  await page.locator("#view-form").click();
}

/** A message of which much is wrong, some of it repairable. */
export const WRONG = {
  to: "0800 123",
  text: "",
  titel: "misspelt",
  media: { type: "IMAGE", url: "picture.png" },
  buttons: [
    { type: "REPLY", label: "A label that is much too long", id: "a" },
    { type: "url", label: "Same", url: "ftp://example.com" },
    { type: "call", label: "Same", phone: "1" },
    { type: "copy", code: "" },
  ],
  delay: -1,
};
