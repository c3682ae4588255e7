// Forms drawn from the message schemas, and one of one's own with the Standard Schema, filled in in Chromium as a person would.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { inPage, served } from "../hosts/browser.mjs";

const installed = process.env.BOTONERA_INSTALLED;
const sources = fileURLToPath(new URL("forms/", import.meta.url));
const folder = join(installed, "forms");
const kinds = {
  Reply: { label: "Yes", id: "yes" },
  Link: { label: "Shop", url: "https://example.com/shop" },
  Call: { label: "Call us", phone: "+55 (11) 98888-7777" },
  Copy: { label: "Copy", code: "482193" },
};
const types = { Reply: "reply", Link: "url", Call: "call", Copy: "copy" };

/** Each schema, the endpoint that its messages are built for, and the kinds of buttons that the form offers. */
const forms = [
  ["message", "z-api/send-button-actions", ["Reply", "Link", "Call", "Copy"]],
  ["message/z-api/send-button-otp", "z-api/send-button-otp", ["Copy"]],
  ["message/z-api/send-button-actions", "z-api/send-button-actions", ["Reply", "Link", "Call", "Copy"]],
  ["message/ryzeapi/button", "ryzeapi/button", ["Reply", "Link", "Call", "Copy"]],
  ["message/moorse/send-buttons", "moorse/send-buttons", ["Reply"]],
];

before(async () => {
  mkdirSync(folder, { recursive: true });
  await bundle({
    entryPoints: ["rjsf.jsx", "json-forms.jsx", "react-hook-form.tsx"].map((name) => sources + name),
    nodePaths: [join(installed, "node_modules")],
    outdir: folder,
    bundle: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  for (const name of ["rjsf", "json-forms", "react-hook-form"]) {
    writeFileSync(join(folder, `${name}.html`), `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><body><script type="module" src="${name}.js"></script>`);
  }
});

const inForm = (address, work) =>
  served(folder, {}, (server) =>
    inPage(async (page) => {
      page.setDefaultTimeout(20_000);
      await page.goto(server + address);
      return work(page);
    }),
  );

/** What was submitted: built, and as the person filled it in. */
async function isSent(page, wanted) {
  await page.getByRole("button", { name: "Submit" }).click();
  await page.waitForFunction(() => globalThis.outcome);
  const { message, errors = [], built } = await page.evaluate(() => globalThis.outcome);
  assert.deepEqual(errors.map(({ message }) => message), []);
  assert.deepEqual(built.errors.map(({ code, pointer }) => `${code} ${pointer}`), []);
  assert.equal(built.ok, true);
  assert.deepEqual(JSON.parse(JSON.stringify(message)), wanted);
}

const messageWith = (titles) => ({
  to: "+55 (11) 99999-9999",
  text: "Olá 🙂",
  buttons: titles.map((title) => ({ type: types[title], ...kinds[title] })),
});

for (const [schema, endpoint, titles] of forms) {
  const address = (name) => `${name}.html?id=${schema}&target=${endpoint}`;
  // RyzeAPI takes three.
  const chosen = endpoint === "ryzeapi/button" ? titles.slice(1) : titles;

  test(`rjsf: ${schema}`, () =>
    inForm(address("rjsf"), async (page) => {
      const field = (name) => page.locator(`#root_${name}`);
      const message = messageWith(chosen);
      await field("to").fill(message.to);
      await field("text").fill(message.text);
      for (const name of ["title", "footer", "source", "delay"]) {
        // Typed and taken away again; not every form asks for it.
        if (!(await field(name).count())) continue;
        await field(name).fill("5");
        await field(name).fill("");
      }
      for (const [index, title] of chosen.entries()) {
        if (index) await page.getByRole("button", { name: "Add" }).click();
        const branches = field(`buttons_${index}__oneof_select`);
        if (titles.length > 1) {
          assert.deepEqual(await branches.locator("option").allInnerTexts(), titles);
          await branches.selectOption({ label: title });
        } else {
          assert.equal(await branches.count(), 0);
          await page.locator("legend", { hasText: title }).waitFor();
        }
        for (const [name, value] of Object.entries(kinds[title])) await field(`buttons_${index}_${name}`).fill(value);
      }
      await isSent(page, message);
    }));

  test(`JSON Forms: ${schema}`, () =>
    inForm(address("json-forms"), async (page) => {
      const field = (name) => page.locator(`[id^="#/properties/${name}"][id$="-input"]`).last();
      const message = messageWith(chosen);
      await field("to").fill(message.to);
      await field("text").fill(message.text);
      for (const name of ["title", "footer", "source"]) {
        if (!(await field(name).count())) continue;
        await field(name).fill("5");
        await field(name).fill("");
      }
      // What is typed is taken when the typing pauses; a button added before would be lost then.
      await page.waitForTimeout(500);
      for (const [index, title] of chosen.entries()) {
        await page.getByRole("button", { name: "Add to Buttons" }).click();
        if (titles.length > 1) {
          await page.locator(".MuiAccordionSummary-root").nth(index).click();
          const tabs = page.locator(".MuiAccordion-root").nth(index).getByRole("tab");
          assert.deepEqual(await tabs.allInnerTexts(), titles.map((title) => title.toUpperCase()));
          if (title !== titles[0]) {
            await tabs.nth(titles.indexOf(title)).click();
            await page.getByRole("button", { name: "Yes" }).click();
            await page.getByRole("dialog").waitFor({ state: "detached" });
          }
          for (const [name, value] of Object.entries(kinds[title])) {
            await page.locator(".MuiAccordion-root").nth(index).getByLabel(name, { exact: false }).and(page.locator("input")).first().fill(value);
          }
        } else {
          // A table: the type, then what is to be filled in.
          const cells = page.locator("tbody tr").nth(index).locator("input");
          assert.equal(await cells.first().inputValue(), types[title]);
          for (const [place, value] of Object.values(kinds[title]).entries()) await cells.nth(1 + place).fill(value);
        }
      }
      await page.waitForTimeout(500);
      await isSent(page, message);
    }));
}

for (const [name, query] of [["@hookform/resolvers", "?"], ["@hookform/resolvers 5", "?older"]]) {
  test(`react-hook-form with ${name}: the issues stand at their fields, and the payload is submitted`, () =>
    inForm(`react-hook-form.html${query}`, async (page) => {
      const submit = () => page.getByRole("button", { name: "Submit" }).click();
      const outcome = () => page.evaluate(() => globalThis.outcome);
      await page.getByLabel("to").fill("5511");
      await page.getByLabel("id").fill("");
      await submit();
      await page.getByRole("alert").getByText("text").waitFor();
      const { errors } = await outcome();
      for (const field of ["to", "text", "id"]) assert.match(errors[field], /\S/, field);
      await page.getByLabel("to").fill("+5511999999999");
      await page.getByLabel("text").fill("Olá");
      await page.getByLabel("id").fill("yes");
      await submit();
      await page.waitForFunction(() => globalThis.outcome.payload);
      assert.deepEqual((await outcome()).payload, {
        number: "5511999999999",
        contentText: "Olá",
        buttons: [{ id: "yes", displayText: "Sim", type: "REPLY" }],
      });
    }));

  test(`react-hook-form with ${name}: a problem of no field is shown as the form's`, () =>
    inForm(`react-hook-form.html${query}&broken`, async (page) => {
      await page.getByRole("button", { name: "Submit" }).click();
      await page.waitForFunction(() => globalThis.outcome.root);
      assert.match(await page.getByRole("status").innerText(), /nope/);
    }));
}

test("react-hook-form, rjsf and JSON Forms take the types", () => {
  const config = join(folder, "tsconfig.json");
  const declared = (name) => [join(installed, "node_modules/botonera/dist", `${name}.d.ts`)];
  writeFileSync(
    config,
    JSON.stringify({
      extends: `${sources}tsconfig.json`,
      compilerOptions: { paths: { botonera: declared("index"), "botonera/schemas": declared("schemas") } },
      files: [`${sources}react-hook-form.tsx`],
    }),
  );
  execFileSync(process.execPath, [process.env.BOTONERA_TSC, "-p", config], { stdio: "inherit" });
});
