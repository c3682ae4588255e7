// The page: what is typed into it is what the payload says.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inPage, served } from "./browser.mjs";

const folder = process.env.BOTONERA_PAGE;

test("the page builds what is typed into it", () =>
  served(folder, {}, (address) =>
    inPage(async (page) => {
      await page.goto(address);
      await page.selectOption("#target", "moorse/send-buttons");
      await page.fill("#message", "");
      assert.match(await page.textContent("#verdict"), /1 error/);
      assert.ok(await page.isHidden("#built"));
      await page.type(
        "#message",
        '{"to":"+5511999999999","text":"ção 🙂 <b>","buttons":[{"type":"reply","label":"Sim","id":"yes"}]}',
      );
      assert.match(await page.textContent("#verdict"), /Ready to send/);
      assert.deepEqual(JSON.parse(await page.textContent("#payload")), {
        buttonsId: [{ id: "yes", title: "Sim" }],
        title: "ção 🙂 <b>",
        to: "5511999999999",
      });
    }),
  ));
