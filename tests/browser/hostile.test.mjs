// What comes from outside, by a link or pasted: it may be anything, and does nothing.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { message, startBrowser, withPage } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

const links = JSON.parse(await readFile(new URL("links.json", import.meta.url), "utf8"));
const hashOf = (message) =>
  `#1.${deflateRawSync(JSON.stringify({ target: "ryzeapi/button", loss: "error", message })).toString("base64url")}`;

/** Opens the page by a link, does `work`, and sees that nothing was run, asked for or opened meanwhile. */
const onLink = (name, hash, work) =>
  test(name, () =>
    withPage(browser, { hash }, async (page, { asked }) => {
      const opened = [];
      page.on("dialog", (dialog) => {
        opened.push(dialog.message());
        dialog.dismiss();
      });
      page.on("popup", (popup) => opened.push(popup.url()));
      await work(page);
      // An image or a script that had become one would have been tried by now.
      await page.waitForLoadState("networkidle");
      assert.deepEqual(opened, []);
      assert.equal(await page.evaluate(() => globalThis.ran ?? {}.ran), undefined);
      assert.equal(await page.locator("#page script, #page iframe, #page [onerror], #page [onload]").count(), 0);
      assert.equal(await page.locator("#page img:not([src='icon.svg'])").count(), 0);
      assert.equal(await page.locator("a[href^='javascript' i], a[href^='data' i]").count(), 0);
      assert.deepEqual(
        asked.filter((url) => !/\/(?:(?:built\/)?[\w.-]+\.(?:js|css|svg|html|bin))?(?:#.*)?$/.test(url)),
        [],
      );
    }),
  );

for (const [index, { hash, state }] of links.entries()) {
  onLink(`a stored link of version ${hash.split(".")[0]} opens: ${index + 1}`, `#${hash}`, async (page) => {
    await page.waitForFunction((target) => document.getElementById("target").value === target, state.target);
    assert.deepEqual(await message(page), { to: "{{phone}}", ...state.message });
    assert.equal(await page.locator("#loss").isChecked(), state.loss === "warn");
  });
}

const MARKUP = `<img src=x onerror="ran=1"><script>ran=1</script><svg onload="ran=1">`;
const EVIL = {
  to: MARKUP,
  title: MARKUP,
  text: `${MARKUP} javascript:ran=1 *${MARKUP}* \`${MARKUP}\` https://example.com/"onmouseover="ran=1`,
  footer: MARKUP,
  [MARKUP]: MARKUP,
  media: { type: "image", url: "javascript:ran=1" },
  quote: { messageId: MARKUP },
  buttons: [
    { type: "url", label: MARKUP, url: "javascript:ran=1" },
    { type: MARKUP, label: MARKUP, [MARKUP]: 1 },
    { type: "copy", label: "a", code: MARKUP },
  ],
};
onLink("a link with markup in each text shows it as text", hashOf(EVIL), async (page) => {
  await page.waitForFunction((text) => document.getElementById("field-title").value === text, MARKUP);
  assert.match(await page.locator(".phone-place .preview-title").textContent(), /<img src=x/);
  await page.locator("#view-json").click();
  await page.locator(".cm-line").first().hover();
  assert.ok((await page.locator(".cm-content").textContent()).includes("<svg onload"));
});

onLink("a short link to very long names opens at once", hashOf({ ["a".repeat(17_000)]: Array(200_000).fill(1), text: "a" }), async (page) => {
  await page.waitForFunction(() => document.getElementById("field-text").value === "a");
});

test("a link whose message is nested without end is no link", () =>
  withPage(browser, { hash: "" }, async (page, { address }) => {
    const nested = `{"target":"z-api","loss":"warn","message":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    await page.goto(`${address}#1.${deflateRawSync(nested).toString("base64url")}`);
    await page.getByRole("alert").waitFor();
    await page.locator("#view-json").click();
    await page.locator(".cm-content").waitFor();
  }));

const PROTOTYPES =
  '{"to":"+5511999999999","text":"a","__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}},"toString":1,"buttons":[{"__proto__":null,"type":"__proto__","label":"constructor","hasOwnProperty":1}]}';
onLink("names of the prototype are only names", hashOf(JSON.parse(PROTOTYPES)), async (page) => {
  await page.waitForFunction(() => document.getElementById("field-text").value === "a");
  assert.match(await page.locator("#problems").textContent(), /__proto__/);
  assert.equal(await page.locator("#field-buttons-0-type").inputValue(), "__proto__");
  assert.equal(await page.locator(".button-editor input:visible").count(), 1);
  await page.getByRole("button", { name: "Add a button" }).click();
  assert.equal(await page.locator("#field-buttons-1-id").inputValue(), "option_1");
  await page.locator("#view-json").click();
  await page.locator(".cm-content").waitFor();
  assert.ok((await page.locator(".cm-content").textContent()).includes("hasOwnProperty"));
});

for (const [name, hash, said] of [
  ["of a megabyte", `#1.${"A".repeat(1_048_000)}`, /damaged/],
  ["longer than a megabyte", `#1.${"A".repeat(1_100_000)}`, /too long/],
  ["that unfolds into 100 MB", `#1.${deflateRawSync(Buffer.alloc(100_000_000, 32)).toString("base64url")}`, /too long/],
  ["with markup", `#${MARKUP}`, /damaged/],
  ["with a script's URL", "#javascript:ran=1", /damaged/],
  ["with a prototype's name", "#__proto__", /damaged/],
  ["of a later version", "#2.AAAA", /newer version/],
]) {
  onLink(`a link ${name} is refused in words`, hash, async (page) => {
    const alert = page.getByRole("alert");
    await alert.waitFor();
    assert.match(await alert.textContent(), said);
    assert.equal(await page.locator("#field-text").inputValue(), "How can we help you today?", "the message is unchanged");
  });
}

for (const [name, text, said] of [
  ["markup", MARKUP, /neither JSON nor a cURL command/],
  ["a script's URL", "javascript:ran=1", /neither JSON nor a cURL command/],
  ["a message full of markup", JSON.stringify(EVIL), /./],
  ["names of the prototype", PROTOTYPES, /./],
  [
    "a payload with markup",
    JSON.stringify({
      phone: MARKUP,
      message: MARKUP,
      buttonActions: [{ type: "URL", label: MARKUP, url: "javascript:ran=1" }],
    }),
    /JSON for Z-API/,
  ],
  ["a command that runs another", "curl https://api.z-api.io/$(ran=1) -d '{}' ; ran=1 `ran=1`", /./],
  ["lists in lists", "[".repeat(100_000) + "]".repeat(100_000), /nested too deeply/],
  ["a megabyte", `{"text":"${"<b>".repeat(350_000)}"}`, /./],
  ["too much", "a".repeat(4_000_001), /too large/],
]) {
  onLink(`pasted: ${name}`, "", async (page) => {
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData("text", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
    const answer = page.locator("dialog .verdict, [role=alert]").first();
    await answer.waitFor();
    await page.waitForFunction(() => document.querySelector("dialog .verdict, [role=alert]").textContent.trim());
    assert.match(await answer.textContent(), said);
    for (const open of await page.locator("dialog").getByRole("button", { name: /^Open/ }).all()) {
      if (await open.isVisible()) await open.click();
      break;
    }
  });
}
