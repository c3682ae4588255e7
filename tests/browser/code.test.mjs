// What is taken away: in groups, in colours, as files; the steps to the token, what is still open, and which half it is.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { providers } from "../../pkg/dist/index.js";
import { FORMATS } from "../../www/code/formats.js";
import { SOURCES, TOOLS } from "../../www/code/token-steps/sources.js";
import { SIZES, THEMES, audit, bringAxe, fits } from "./audit.mjs";
import { choose, part, startBrowser, taken, withPage, write } from "./browser.mjs";

const IDS = Object.keys(FORMATS);
const LANGUAGES = ["en", "pt-BR", "es"];
const stepsIn = async (locale) => (await import(`../../www/code/token-steps/steps-${locale}.js`)).default;

/** What is dangerous in one language or another, with line ends of each kind. */
const HOSTILE = `it's "quoted" \`id\` $HOME \${HOME} \\ <b>&amp;</b> ]]> a\nb\r\nc\rd\te 😀 \u2028 \u00e7 # // /* {{ x }} %d`;
const hostile = {
  to: "+5511999999999",
  text: HOSTILE,
  footer: "</script><!--",
  buttons: [{ type: "reply", label: "Sim 'não'", id: "a" }],
};

/** Much of it is only warned of. */
const WARNED = {
  to: "11999999999",
  title: "T",
  text: "x",
  buttons: [
    { type: "reply", label: "A label that is longer than WhatsApp takes", id: "a" },
    { type: "url", label: "Another label that is longer than it takes", url: "http://example.com" },
    { type: "call", label: "Call", phone: "1130000000" },
  ],
};

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());
const onPage = (name, work, options = {}) => test(name, () => withPage(browser, options, work));

const inColours = (page) => page.locator("#code pre [class^=code-]").first().waitFor({ state: "attached" });
const looks = (page) =>
  page.evaluate(() => [...new Set([...document.querySelectorAll("#code pre span")].map(({ className }) => className))]);

onPage("the texts stand in groups, in the tabs and beside the button", async (page) => {
  await part(page, "code");
  const tabs = await page
    .locator("#code .tab-group")
    .evaluateAll((groups) =>
      groups.map((group) => [
        group.querySelector("span").textContent,
        [...group.querySelectorAll("[role=tab]")].map(({ id }) => id),
      ]),
    );
  const choices = await page
    .locator("#format optgroup")
    .evaluateAll((groups) => groups.map(({ label, children }) => [label, [...children].map(({ value }) => `take-${value}`)]));
  assert.deepEqual(choices, tabs);
  assert.deepEqual(
    tabs.flatMap(([, ids]) => ids),
    IDS.map((id) => `take-${id}`),
  );
  assert.deepEqual(tabs.slice(0, 2), [
    ["Content only", ["take-payload"]],
    ["No code", ["take-n8n", "take-node-red"]],
  ]);
  assert.equal(tabs[2][0], "With code");
  const described = await page
    .locator("#take-node-red")
    .evaluate((tab) => document.getElementById(tab.getAttribute("aria-describedby")).textContent);
  assert.equal(described, "No code");
});

onPage("the arrows go across the groups, and the tabs are one stop", async (page) => {
  await part(page, "code");
  await page.locator("#take-payload").focus();
  for (const id of [...IDS.slice(1), IDS[0]]) {
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.id), `take-${id}`);
    assert.equal(await page.locator("#format").inputValue(), id);
    assert.equal(await page.locator("#code [role=tab][tabindex='0']").count(), 1);
  }
});

onPage(
  "a group that is too wide scrolls on a phone",
  async (page) => {
    await part(page, "code");
    await page.locator("#take-payload").focus();
    for (const id of [...IDS.slice(1), IDS[0]]) {
      await page.keyboard.press("ArrowRight");
      const { left, right } = await page.locator(`#take-${id}`).evaluate((tab) => tab.getBoundingClientRect());
      assert.ok(left >= 0 && right <= 320, id);
    }
    const tops = await page
      .locator("#code .tab-group:last-child [role=tab]")
      .evaluateAll((tabs) => tabs.map(({ offsetTop }) => offsetTop));
    assert.equal(new Set(tops).size, 1, "in one line");
  },
  { viewport: { width: 320, height: 640 } },
);

onPage("every text is the same to the sign in colours and without, and is what is copied", async (page, { address }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(address).origin });
  await choose(page, "z-api");
  await write(page, hostile);
  for (const id of IDS) {
    await page.locator("#tab-problems").click();
    await page.selectOption("#format", id);
    await page.waitForFunction((name) => document.querySelector(".actions .copy").textContent.endsWith(name), FORMATS[id].name);
    await page.locator("#code pre:not(:empty)").waitFor({ state: "attached" });
    const plain = await taken(page);
    await part(page, "code");
    await inColours(page);
    assert.equal(await taken(page), plain, id);
    assert.ok((await looks(page)).length >= 2, `${id}: ${await looks(page)}`);
    await page.locator(".actions .copy").click();
    await page.waitForFunction((plain) => navigator.clipboard.readText().then((text) => text === plain), plain);
    await page.getByRole("button", { name: "Copied ✓" }).waitFor();
    await page.waitForFunction(() => !document.querySelector(".actions .copy.done"));
  }
  assert.equal(await page.locator("#code [style], #code style, #code b, #code script").count(), 0);
});

onPage("before anybody looks there are no colours, and none is loaded", async (page, { asked }) => {
  await page.selectOption("#format", "python");
  await taken(page);
  assert.deepEqual(await looks(page), []);
  assert.ok(!asked.some((url) => /\/(?:colours|around)/.test(url)));
  await part(page, "code");
  await inColours(page);
  assert.ok(asked.some((url) => /\/colours-/.test(url)));
});

onPage("a text that is very long is shown without colours", async (page) => {
  await part(page, "code");
  await inColours(page);
  await choose(page, "z-api");
  await write(page, { ...hostile, text: "x".repeat(60_000) });
  await page.waitForFunction(() => document.querySelector("#code pre").textContent.length > 60_000);
  assert.deepEqual(await looks(page), []);
  await write(page, hostile);
  await inColours(page);
});

onPage("each language is told apart, PowerShell as well", async (page, { address }) => {
  const [file] = (await readdir(new URL("../../www/built/", import.meta.url))).filter((name) => /^colours-/.test(name));
  const texts = {
    powershell: [
      '# a\r\n$body = @\'\n{"a": 1}\n\'@\nif (-not $env:TOKEN) { throw "no $name" }\n',
      ["comment", "variable", "string", "keyword"],
    ],
    bash: [
      "# a\nprintf %s 'x' | curl --url \"${A:?}\"\nif true; then echo 1; fi\n",
      ["comment", "string", "variable", "keyword"],
    ],
    javascript: ["// a\nconst a = `x${1}`; await f(true);\n", ["comment", "keyword", "string", "value", "call"]],
    python: ["# a\nimport os\na = f'{1}' or None\n", ["comment", "keyword", "string", "value"]],
    go: ["// a\nfunc main() { x := `a`; _ = 1 }\n", ["comment", "keyword", "string", "value", "call"]],
    json: ['{"a": ["b", 1, null]}\n', ["name", "string", "value"]],
  };
  for (const [language, [text, wanted]] of Object.entries(texts)) {
    const pieces = await page.evaluate(
      async ([url, text, language]) => (await import(url)).piecesOf(text, language),
      [`${address}built/${file}`, text, language],
    );
    assert.equal(pieces.map(({ text }) => text).join(""), text, language);
    const found = new Set(pieces.map(({ look }) => look));
    for (const look of wanted) assert.ok(found.has(look), `${language}: ${look} among ${[...found]}`);
  }
});

for (const locale of LANGUAGES) {
  test(`every provider has steps to its token, which name what it asks for: ${locale}`, async () => {
    const texts = await stepsIn(locale);
    assert.deepEqual(
      Object.keys(texts.providers).sort(),
      providers()
        .map(({ id }) => id)
        .sort(),
    );
    for (const { id, credentials } of providers()) {
      const { open, find } = texts.providers[id];
      for (const credential of credentials.filter((one) => !one.default))
        assert.ok(`${open} ${find}`.includes(`\`${credential.name}\``), `${id}: ${credential.name}`);
      for (const text of [open, find]) assert.match(text, /^[\p{L}`].*\.$/su, id);
    }
    for (const id of IDS) assert.match(texts.next[id], /\S{3}/, id);
  });
}

test("each step is backed by an address by https, in each language", () => {
  assert.deepEqual(
    Object.keys(SOURCES).sort(),
    providers()
      .map(({ id }) => id)
      .sort(),
  );
  for (const [id, { open, find }] of Object.entries(SOURCES)) {
    for (const page of [open, find]) {
      const addresses = typeof page === "string" ? [page] : LANGUAGES.map((locale) => page[locale]);
      for (const address of addresses) assert.equal(new URL(address).protocol, "https:", id);
    }
  }
  for (const address of Object.values(TOOLS)) assert.equal(new URL(address).protocol, "https:");
});

onPage("the steps are the chosen provider's, and name the variables that the program reads", async (page) => {
  // Every provider takes it.
  await write(page, { to: "+5511999999999", text: "a", buttons: [{ type: "reply", label: "b", id: "c" }] });
  await part(page, "code");
  for (const { id, name } of providers()) {
    await choose(page, id);
    await page.locator("#code pre").waitFor();
    for (const format of IDS) {
      await page.locator(`#take-${format}`).click();
      await page.locator("#code h3", { hasText: name }).waitFor();
      const items = await page.locator("#code .steps li").allTextContents();
      assert.equal(items.length, 3);
      const named = await page.locator("#code .steps li:last-child code").allTextContents();
      assert.ok(named.length, `${id}: ${items[2]}`);
      const text = await taken(page);
      if (format === "payload") assert.match(named[1], /^(?:https:\/\/|\{\w+\}).*$/);
      else
        for (const variable of named.filter((one) => !/^N8N_/.test(one)))
          assert.ok(text.includes(variable), `${format}: ${variable}`);
    }
    for (const link of await page.locator("#code .steps a").all()) {
      assert.equal(await link.getAttribute("target"), "_blank");
      assert.equal(await link.getAttribute("rel"), "noopener noreferrer");
    }
  }
});

onPage("warnings that are open are told in words that lead to their places", async (page) => {
  await choose(page, "z-api");
  await part(page, "code");
  assert.ok(await page.locator("#code .open-warnings").isHidden());
  await write(page, WARNED);
  await page.locator("#code .open-warnings").waitFor();
  const told = await page.locator("#code .open-warnings li").allTextContents();
  assert.equal(told.length, 4);
  assert.match(told[0], /country code 55 seems to be missing from “Recipient”/);
  assert.match(told[3], /^and \d more$/);
  const count = Number(/\d+/.exec(told[3])[0]) + 3;
  assert.ok(await page.getByText(`${count} warnings are open:`).isVisible());
  await page.locator("#code .open-warnings button").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "field-to");
  await page.locator("#code .open-warnings button").last().click();
  await page.locator("#problems .found").first().waitFor();
  assert.equal(await page.locator("#tab-problems").getAttribute("aria-selected"), "true");
  await part(page, "code");
  await write(page, { ...hostile, text: "fine", footer: "f" });
  await page.locator("#code .open-warnings").waitFor({ state: "hidden" });
});

onPage("each text is saved under its name, without a network as well", async (page) => {
  await choose(page, "z-api");
  await write(page, hostile);
  await part(page, "code");
  for (const id of IDS) {
    await page.locator(`#take-${id}`).click();
    const text = await taken(page);
    await page.context().setOffline(true);
    const { file, hasMark } = FORMATS[id];
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: `Download ${file}` }).click();
    const download = await saved;
    assert.equal(download.suggestedFilename(), file);
    assert.equal(await readFile(await download.path(), "utf8"), hasMark ? `\ufeff${text}` : text);
    await page.context().setOffline(false);
  }
  await write(page, { to: "", text: "", buttons: [] });
  assert.ok(await page.locator(".save").isHidden());
});

onPage("which half of a message it is stands at the code and in the dialog to share it", async (page) => {
  await choose(page, "z-api");
  await part(page, "code");
  assert.equal(await page.getByText(/This is message \d of 2/).count(), 0);
  await write(page, WARNED);
  await part(page, "problems");
  await page.getByRole("button", { name: "Split into two messages" }).first().click();
  await part(page, "code");
  await page.locator("#code").getByText("This is message 1 of 2.").waitFor();
  await page.locator("#half-second").check();
  await page.locator("#code").getByText("This is message 2 of 2.").waitFor();
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("dialog").getByText("This is message 2 of 2").waitFor();
});

for (const [theme, options] of Object.entries(THEMES)) {
  for (const [width, height] of [...SIZES, [1920, 1080]]) {
    onPage(
      `no axe violation and nothing sideways in the code: ${theme}, ${width} pixels`,
      async (page) => {
        await bringAxe(page);
        await choose(page, "z-api");
        await write(page, WARNED);
        await part(page, "code");
        await page.locator("#code .steps").waitFor();
        for (const id of IDS) {
          await page.locator(`#take-${id}`).click();
          await taken(page);
          await inColours(page);
          await audit(page, id);
          await fits(page, id);
        }
      },
      { ...options, viewport: { width, height } },
    );
  }
}
