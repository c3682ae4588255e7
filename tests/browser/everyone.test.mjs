// For everyone: axe in all themes, sizes and states; the keyboard alone; large text; touch.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SIZES, THEMES, audit, bringAxe, fits } from "./audit.mjs";
import { WRONG, jsonText, startBrowser, withPage, write } from "./browser.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());
const onPage = (name, work, options = {}) => test(name, () => withPage(browser, options, work));

const STATES = {
  valid: async () => {},
  table: async (page) => {
    await page.locator(".variables .row > button").click();
    const buffer = Buffer.from("phone;city\n;A\n11 99999-0002;B\n+5511999990003;C;D");
    await page.locator("#table-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Check 3 rows" }).click();
    await page.locator(".table-row").first().waitFor();
  },
  empty: (page) => write(page, { to: "", text: "", buttons: [] }),
  "many errors": (page) => write(page, WRONG),
  JSON: async (page) => {
    await page.locator("#view-json").click();
    await jsonText(page);
  },
  examples: async (page) => {
    await page.getByRole("button", { name: "Examples" }).click();
    await page.getByRole("dialog").waitFor();
  },
  share: async (page) => {
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("dialog").waitFor();
  },
  "bring in": async (page) => {
    await page.getByRole("button", { name: "Import" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill('{"phone":"+55 (11) 99999-9999","message":"a","code":"1"}');
  },
};

for (const [theme, options] of Object.entries(THEMES)) {
  for (const [width, height] of SIZES) {
    onPage(
      `no axe violation and nothing sideways: ${theme}, ${width} pixels`,
      async (page) => {
        await bringAxe(page);
        for (const [state, reach] of Object.entries(STATES)) {
          await reach(page);
          await audit(page, state);
          await fits(page, state);
          await page.keyboard.press("Escape");
        }
      },
      { ...options, viewport: { width, height } },
    );
  }
}

for (const [width, height] of SIZES) {
  test(`text of twice the size stays on the page: ${width} pixels`, async () => {
    const large = await startBrowser("--blink-settings=defaultFontSize=32");
    try {
      await withPage(large, { viewport: { width, height } }, async (page) => {
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "32px");
        for (const [state, reach] of Object.entries(STATES)) {
          await reach(page);
          await fits(page, state);
          await page.keyboard.press("Escape");
        }
      });
    } finally {
      await large.close();
    }
  });
}

/** What has the focus; null where nothing has. */
const nameOf = () => {
  const it = document.activeElement;
  return it === document.body ? null : it.id || it.ariaLabel || it.getAttribute("href") || it.textContent.slice(0, 30);
};

onPage("the keyboard reaches everything, in order, and is caught nowhere", async (page) => {
  const seen = [];
  for (let index = 0; index < 120; index += 1) {
    await page.keyboard.press("Tab");
    const id = await page.evaluate(nameOf);
    if (id === null) break;
    seen.push(id);
  }
  assert.equal(seen[0], "#message");
  const wanted = [
    "language",
    "view-form",
    "target",
    "field-text",
    "field-buttons-0-label",
    "field-to",
    "technical",
    "web",
    "tab-problems",
    "Copy JSON",
    "theme",
  ];
  let at = 0;
  for (const id of wanted) {
    at = seen.indexOf(id, at);
    assert.ok(at >= 0, `${id} is not reached: ${seen}`);
  }
  assert.ok(seen.length < 119, "the walk comes to its end");
  const back = [];
  for (let index = 0; index < seen.length; index += 1) {
    await page.keyboard.press("Shift+Tab");
    back.push(await page.evaluate(nameOf));
  }
  assert.deepEqual(back.reverse(), seen, "and goes back the same way");
});

for (const name of ["Examples", "Import", "Share"]) {
  onPage(`the keyboard stays in a dialog, reaches all of it, and leaves it for where it came from: ${name}`, async (page) => {
    const opener = page.getByRole("button", { name });
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const all = await dialog.locator('button, input:not([tabindex="-1"]), textarea, select, a').count();
    const seen = new Set();
    for (let index = 0; index < all + 3; index += 1) {
      await page.keyboard.press("Tab");
      const [isInside, which] = await page.evaluate(() => {
        const it = document.activeElement;
        const dialog = document.querySelector("dialog");
        return [dialog.contains(it) || it === document.body, [...dialog.querySelectorAll("*")].indexOf(it)];
      });
      assert.ok(isInside);
      seen.add(which);
    }
    seen.delete(-1);
    assert.ok(seen.size >= all, `${seen.size} of ${all}`);
    await page.keyboard.press("Escape");
    assert.ok(await opener.evaluate((button) => button === document.activeElement));
  });
}

const ORDER = ["message", "preview", "problems", "providers", "code"];
onPage("the parts stand in the order of the work, in the document and to the eye", async (page) => {
  for (const width of [1280, 820]) {
    await page.setViewportSize({ width, height: 800 });
    const parts = await page
      .locator("main section.part")
      .evaluateAll((sections) => sections.map((section) => ({ id: section.id, ...section.getBoundingClientRect().toJSON() })));
    assert.deepEqual(
      parts.map(({ id }) => id),
      ORDER,
    );
    parts.splice(3);
    const follows = ([before, after]) => after.top >= before.bottom || after.left >= before.right;
    assert.ok(parts.slice(1).every((part, index) => follows([parts[index], part])), `${width}`);
  }
});

for (const [width, height] of [
  [1280, 800],
  [1280, 560],
  [820, 1180],
  [1920, 1080],
]) {
  onPage(
    `side by side nothing is cut off or out of reach: ${width} by ${height} pixels`,
    async (page) => {
      await write(page, WRONG);
      for (const id of ORDER.slice(2).toReversed()) {
        await page.locator(`#tab-${id}`).click();
        assert.ok(await page.locator(`#${id}`).isVisible());
        const { top, bottom } = await page.evaluate((id) => document.getElementById(`tab-${id}`).getBoundingClientRect(), id);
        assert.ok(top >= 0 && bottom <= height, `${id}: ${top} to ${bottom}`);
        const actions = await page.locator(".actions button:visible").boundingBox();
        assert.ok(actions.y > 0 && actions.y + actions.height <= height);
      }
      const last = page.locator("#problems .issue").last();
      await last.scrollIntoViewIfNeeded();
      const cut = await last.evaluate((issue) => {
        const { left, right, bottom } = issue.getBoundingClientRect();
        return ![left + 5, right - 5].every((x) => issue.contains(document.elementFromPoint(x, bottom - 2)));
      });
      assert.ok(!cut);
    },
    { viewport: { width, height } },
  );
}

onPage("what is typed side by side begins on one line", async (page) => {
  await page.locator("#field-buttons-0-type").selectOption("url");
  for (const [width, locale] of [[1920, "es"], [1100, "pt-BR"], [700, "pt-BR"], [390, "es"]]) {
    await page.setViewportSize({ width, height: 800 });
    await page.selectOption("#language", locale);
    await page.waitForFunction((locale) => document.documentElement.lang === locale, locale);
    const tops = await page
      .locator('[data-index="0"] .pair input:visible')
      .evaluateAll((inputs) => inputs.map((input) => input.getBoundingClientRect()).map(({ top, left }) => [left, top]));
    assert.equal(tops.length, 2);
    if (tops[0][0] !== tops[1][0]) assert.equal(tops[0][1], tops[1][1], `${width}`);
    else assert.ok(tops[1][1] > tops[0][1] + 40);
  }
});

onPage("the skip link leads to the message", async (page) => {
  await page.keyboard.press("Tab");
  assert.ok(await page.locator(".skip").isVisible());
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "message-heading");
});

onPage("what has the focus is seen to have it", async (page) => {
  for (const selector of ["#field-to", "#view-form", ".add", "#tab-problems", ".copy"]) {
    await page.locator(selector).first().focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outline, "solid", selector);
  }
});

onPage(
  "what is touched is large enough",
  async (page) => {
    await write(page, WRONG);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, input:not([type=checkbox], [type=radio]), nav a, summary")]
        .filter((node) => node.checkVisibility())
        .map((node) => [node.outerHTML.slice(0, 120), node.getBoundingClientRect()])
        .filter(([, { width, height }]) => width < 24 || height < 24 || height < 36)
        .map(([html]) => html),
    );
    assert.deepEqual(small, []);
  },
  { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
);
