// Chromium, under a Content-Security-Policy that allows no more than the library needs.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

/** Does `work` with the address of a server of the files in `folder`. */
export async function served(folder, headers, work) {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(new URL(url, "http://host/").pathname);
    try {
      const body = await readFile(join(folder, path.endsWith("/") ? `${path}index.html` : path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/html", ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    return await work(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Does `work` with a page of a fresh browser, in which no script may fail. */
export async function inPage(work) {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) throw new Error("Chromium was not found: name its program in the variable CHROMIUM");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  try {
    const page = await browser.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(`${error}`));
    const done = await work(page, browser.version());
    if (faults.length) throw new Error(faults.join("\n"));
    return done;
  } finally {
    await browser.close();
  }
}

const suiteOn = (name) => (folder) =>
  served(folder, { "content-security-policy": POLICY }, (address) =>
    inPage(async (page, version) => {
      await page.goto(address + name);
      return { version, ...(await page.evaluate(() => globalThis.outcome)) };
    }),
  );

export const browsers = [
  ["Chromium", "", "a module, under `script-src 'self' 'wasm-unsafe-eval'`", suiteOn("module.html")],
  ["Chromium", "", "a script tag, under `script-src 'self' 'wasm-unsafe-eval'`", suiteOn("script.html")],
];
