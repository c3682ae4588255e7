// What holds for everyone: in every theme and size, no axe violation, and nothing that sticks out sideways.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const THEMES = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
};

/** Width and height of a desk, a phone and a small phone. */
export const SIZES = [
  [1280, 800],
  [390, 844],
  [320, 640],
];

/** Brings axe into the page, for `audit`. */
export const bringAxe = (page) => page.evaluate(axe);

/** No axe violation in this state of the page. */
export async function audit(page, where) {
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 200))
          .join(" | ")}`,
    );
  });
  assert.deepEqual(violations, [], where);
}

/** Nothing sticks out sideways. */
export async function fits(page, where) {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("dialog")]
      .map(({ tagName, scrollWidth, clientWidth }) => ({ tagName, scrollWidth, clientWidth }))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
  );
  assert.deepEqual(wide, [], where);
}
