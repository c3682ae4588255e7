// Variables of a message: what is judged, shown, repaired and taken away of one.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { sortRepairs, usualSample, variablesOf } from "../../www/state/variables.js";
import { decode, encode } from "../../www/state/share.js";
import { outcomeOf } from "../../www/state/outcome.js";
import { message, part, startBrowser, taken, withPage, write } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());
const onPage = (name, work, options) => test(name, () => withPage(browser, options ?? {}, work));

const REPLY = { type: "reply", label: "Yes", id: "yes" };
const COUPON = {
  to: "{{phone}}",
  text: "Hello, *{{name}}*: {{coupon}}",
  buttons: [{ type: "url", label: "Shop", url: "https://example.com/?c={{coupon}}" }],
};

test("variables are found as the library finds them, each with what it stands for", () => {
  const found = variablesOf({
    to: "{{ phone }}",
    text: "{{a}} {{{b}}} {c} {{d",
    media: { type: "image", url: " {{picture}} " },
    buttons: [{ url: "https://example.com/{{a}}" }],
  });
  assert.deepEqual(
    found.map(({ name, kinds }) => [name, ...kinds]),
    [["phone", "phone"], ["a", "text", "part"], ["b", "text"], ["picture", "link"]],
  );
  for (const none of [undefined, null, "{{a}}", ["{{a}}"], 1, {}]) assert.deepEqual(variablesOf(none), []);
});

test("a variable without a sample shows a usual one, or its own name", () => {
  const sample = (name, ...kinds) => usualSample({ name, kinds: new Set(kinds) });
  assert.equal(sample("x", "phone", "text"), "+5511999999999");
  assert.equal(sample("x", "link"), "https://example.com");
  assert.equal(sample("primeiro"), "primeiro");
  assert.equal(sample("nome", "text"), "Ana");
});

const judged = (message, values = {}) => outcomeOf({ target: "ryzeapi", loss: "error", message, values }, "en");

test("no repair writes a sample into the message", () => {
  const long = { ...COUPON, buttons: [{ type: "url", label: "Shop", url: "example.com/{{coupon}}" }] };
  const [issue] = judged(long).issues.filter(({ code }) => code === "url-invalid");
  assert.ok(issue, "the link is wrong");
  assert.deepEqual(issue.variables, ["coupon"]);
  assert.equal(issue.fix, null);
  assert.equal(JSON.stringify(judged(long).issues).includes('"value":"https://example.com/PROMO10"'), false);
});

test("a sample that ends in any digit is told from the message", () => {
  for (let digit = 0; digit < 10; digit += 1) {
    const message = { ...COUPON, buttons: [{ type: "url", label: "Shop", url: "example.com/{{order}}" }] };
    for (const issue of judged(message, { order: `123${digit}` }).issues) {
      assert.ok(!JSON.stringify([issue.fix, issue.guess]).includes(`123${digit}`), `${digit}`);
    }
  }
});

test("a link carries the samples of its own variables only", async () => {
  const state = { target: "ryzeapi", loss: "error", message: { ...COUPON, to: "+5511987654321" }, values: { phone: "+5511987654321", name: "Bia" } };
  const { state: shared } = await decode(await encode(state));
  assert.deepEqual(shared.values, { name: "Bia" });
  assert.ok(!JSON.stringify(shared).includes("987654321"));
});

test("what a sample lacks is mended in the sample", () => {
  const { issues } = judged(COUPON, { phone: "(11) 99999-9999" });
  const [issue] = issues.filter(({ pointer }) => pointer === "/to");
  const sorted = sortRepairs([{ ...issue, fix: issue.fix ?? issue.guess }], COUPON);
  assert.deepEqual(sorted, { values: { phone: "+5511999999999" }, issues: [] });
});

test("what has nothing to do with a variable is mended in the message", () => {
  const twice = { ...COUPON, text: "{{name}}", buttons: [REPLY, { ...REPLY, label: "No" }], footr: "{{name}}" };
  const { issues } = judged(twice);
  const fixed = issues.filter(({ fix }) => fix);
  assert.ok(fixed.length > 0);
  const sorted = sortRepairs(fixed, twice);
  assert.deepEqual(sorted.values, {});
  assert.ok(!JSON.stringify(sorted.issues.map(({ fix }) => fix)).includes("Ana"));
});

onPage("the recipient is a variable, judged and sent with a sample", async (page) => {
  assert.equal((await message(page)).to, "{{phone}}");
  assert.equal(await page.getByLabel("{{phone}}").getAttribute("placeholder"), "+5511999999999");
  await page.getByLabel("{{phone}}").fill("(21) 98888-7777");
  await page.locator("#problems").getByText("With the sample value of {{phone}}").first().waitFor();
  await page.locator("#problems").getByRole("button", { name: /^Use \+55/ }).click();
  assert.equal(await page.getByLabel("{{phone}}").inputValue(), "+5521988887777");
  assert.equal((await message(page)).to, "{{phone}}");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  assert.equal(await page.getByLabel("{{phone}}").inputValue(), "(21) 98888-7777");
});

onPage("values are shown in the phone, and told from the words around them", async (page) => {
  await write(page, COUPON);
  await page.getByRole("tab", { name: "Form" }).click();
  await page.getByLabel("{{name}}").fill("Zoë <b>");
  const marks = page.locator("#preview mark.variable");
  assert.deepEqual(await marks.allTextContents(), ["Zoë <b>", "PROMO10"]);
  assert.equal(await page.locator("#preview .preview-text strong mark").textContent(), "Zoë <b>");
  assert.equal(await page.locator("#preview .preview-text").textContent(), "Hello, Zoë <b>: PROMO10");
});

onPage("a variable is put where the caret is, ready to be named", async (page) => {
  const text = page.locator("#field-text");
  await text.fill("Hi ");
  await page.getByRole("button", { name: "Insert a variable" }).click();
  await page.keyboard.type("first name");
  assert.equal(await text.inputValue(), "Hi {{first name}}");
  assert.equal(await page.getByLabel("{{first name}}").getAttribute("placeholder"), "Ana");
});

onPage("samples are kept with the draft, travel with a link, and are undone", async (page, { address }) => {
  await write(page, COUPON);
  await page.getByRole("tab", { name: "Form" }).click();
  await page.getByLabel("{{coupon}}").fill("SPRING");
  await page.getByLabel("{{phone}}").fill("+5521988887777");
  await page.reload();
  await page.locator("#field-text").waitFor();
  assert.equal(await page.getByLabel("{{coupon}}").inputValue(), "SPRING");
  await page.getByRole("button", { name: "Share" }).click();
  await page.waitForFunction(() => document.getElementById("share-link")?.value);
  const { hash } = new URL(await page.locator("#share-link").inputValue());
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await page.goto(`${address}${hash}`);
  await page.locator("#field-text").waitFor();
  await page.waitForFunction(() => !location.hash);
  assert.equal(await page.getByLabel("{{coupon}}").inputValue(), "SPRING");
  // The sample of a recipient may be somebody's number.
  assert.equal(await page.getByLabel("{{phone}}").inputValue(), "");
});

onPage("what is taken away has the variables, and the payload the samples", async (page) => {
  await write(page, COUPON);
  await part(page, "code");
  await page.getByRole("tab", { name: "JavaScript" }).click();
  assert.match(await taken(page), /const values = \{[^]*"coupon": "PROMO10"[^]*`Hello, \*\$\{values\.name\}\*: \$\{values\.coupon\}`/);
  await page.getByRole("tab", { name: "n8n" }).click();
  assert.match(await taken(page), /\$json\[\\"coupon\\"\]/);
  await page.getByRole("tab", { name: "JSON", exact: true }).last().click();
  assert.match(await taken(page), /Hello, \*Ana\*: PROMO10/);
});

onPage("a name that objects have already is a name", async (page) => {
  await write(page, { ...COUPON, text: "{{__proto__}} {{constructor}} {{toString}}" });
  await page.getByRole("tab", { name: "Form" }).click();
  assert.match(await page.locator("#preview .preview-text").textContent(), /proto.* constructor toString/);
  await page.getByLabel("{{constructor}}").fill("x");
  assert.match(await page.locator("#preview .preview-text").textContent(), /proto.* x toString/);
});

onPage("variables are marked in the JSON", async (page) => {
  await write(page, COUPON);
  await page.locator("#view-json").click();
  await page.locator(".cm-variable").first().waitFor();
  assert.deepEqual(await page.locator(".cm-variable").allTextContents(), ["{{phone}}", "{{name}}", "{{coupon}}", "{{coupon}}"]);
});
