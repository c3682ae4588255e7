// The JSON editor alone, on a page under a policy that allows nothing but scripts and styles of its own.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, parse } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "../../pkg/dist/index.js";
import { brokenJson, readJson } from "../../www/state/json-text.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
const TYPES = { ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript" };

/** The file of `www/built` whose name is this one with a hash. */
async function builtName(path) {
  const { dir, name, ext } = parse(path);
  if (dir !== "/www/built") return path;
  const files = await readdir(join(root, dir));
  return join(dir, files.find((file) => file.startsWith(`${name}-`) && file.length === `${name}-12345678${ext}`.length) ?? `${name}${ext}`);
}

export async function serve() {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(new URL(url, "http://host/").pathname);
    try {
      const body = await readFile(join(root, await builtName(path)));
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}/tests/browser/pages/editor.html`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const schemaOf = async (endpoint) =>
  JSON.parse(await readFile(join(root, `schemas/2020-12/message/${endpoint}.schema.json`), "utf8"));

/** What the page says of a text. */
export function issuesOf(target, text) {
  const { value } = readJson(text);
  if (value === undefined) return brokenJson(text, "en");
  const { errors, warnings } = build(target, value, { loss: "warn" });
  return [...errors, ...warnings];
}

/**
 * Does `work` with an editor of this text. No script may fail, and nothing may be refused by the policy.
 *
 * @param {{ text?: string, target?: string, locale?: string } & import("playwright-core").BrowserContextOptions} options
 * @param {(page: import("playwright-core").Page, editor: object, faults: string[]) => Promise<void>} work `editor` calls the editor's methods.
 */
export async function withEditor(browser, { text = "", target = "ryzeapi/button", locale = "en", ...options }, work) {
  const server = await serve();
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const faults = [];
  page.on("pageerror", (error) => faults.push(`${error.stack}`));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  try {
    await page.addInitScript(() => {
      globalThis.refused = [];
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        refused.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    await page.exposeFunction("issuesOf", (now) => issuesOf(target, now));
    await page.goto(server.address);
    const texts = (await import(`../../www/texts/${locale}.js`)).default;
    await page.evaluate(
      async ({ text, schema, locale, issues, texts }) => {
        const { createEditor } = await import("/www/built/editor.js");
        Object.assign(globalThis, { texts: [], places: [], keys: [] });
        addEventListener("keydown", ({ key, defaultPrevented }) => keys.push({ key, defaultPrevented }));
        globalThis.editor = createEditor(document.querySelector("#editor"), {
          text,
          schema,
          locale,
          label: "The message as JSON",
          texts,
          onChange: async (now) => {
            globalThis.texts.push(now);
            const found = await issuesOf(now);
            if (globalThis.texts.at(-1) === now) editor.setIssues(found);
          },
          onPlace: (pointer) => places.push(pointer),
        });
        editor.setIssues(issues);
      },
      {
        text,
        schema: await schemaOf(target),
        locale,
        issues: issuesOf(target, text),
        texts: { fields: texts.fields, kinds: texts.kinds, media: texts.media },
      },
    );
    const editor = Object.fromEntries(
      ["setText", "setIssues", "setSchema", "show", "place", "destroy"].map((name) => [
        name,
        (...given) => page.evaluate(([name, given]) => globalThis.editor[name](...given), [name, given]),
      ]),
    );
    await work(page, editor, faults);
    assert.deepEqual(faults, []);
    assert.deepEqual(await page.evaluate(() => refused), []);
  } finally {
    await context.close();
    server.close();
  }
}

/** The editor's text, as it was told last. */
export const textOf = (page) => page.evaluate(() => texts.at(-1));

/** Puts the cursor where `|` stands in the text. */
export async function at(page, editor, marked) {
  const place = marked.indexOf("|");
  const text = marked.replace("|", "");
  await editor.setText(text);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+Home");
  for (let step = 0; step < place; step++) await page.keyboard.press("ArrowRight");
}

/** What is offered. */
export const list = (page) => page.getByRole("listbox");

/** What is offered at the place that `|` marks. */
export async function offered(page, editor, marked) {
  await at(page, editor, marked);
  await page.keyboard.press("Control+Space");
  await list(page).waitFor();
  return list(page).locator(".cm-completionLabel").allTextContents();
}

/** Takes the first that is offered, or the one of this name. */
export async function take(page, name) {
  // So long the list does not take a key for its own that was meant for the text.
  await page.waitForTimeout(100);
  if (name) await list(page).getByRole("option", { name }).click();
  else await page.keyboard.press("Enter");
}

/** Whether a part is seen, and neither cut off nor covered. */
export const isOnTop = (page, selector) =>
  page.evaluate((selector) => {
    const part = document.querySelector(selector);
    const { x, y, width, height } = part.getBoundingClientRect();
    return part.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  }, selector);
