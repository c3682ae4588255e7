// What stands above and below the parts: the tools of the whole page, and what it says of itself.

import { button, element, link, select } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { LANGUAGES } from "../base/language.js";
import { reference } from "../base/reference.js";
import { THEMES, chooseTheme, theme } from "../base/theme.js";

/* global ABOUT */

/**
 * The name of the page, its tools and the choice of the language.
 *
 * @param {{ texts: object, locale: string, choose: (language: string) => void, openExamples: () => void, bring: () => void,
 *   share: () => void }} given
 */
export function createHeader({ texts, locale, choose, openExamples, bring, share }) {
  const languages = select(LANGUAGES, {
    id: "language",
    "aria-label": texts.language,
    on: { change: () => choose(languages.value) },
  });
  languages.value = locale;
  const tool = (drawing, text, act) => button(undefined, act, { class: "quiet" }, icon(drawing), element("span", { text }));
  return element(
    "header",
    { class: "top" },
    element(
      "div",
      { class: "brand" },
      element("img", { src: "icon.svg", alt: "", width: 32, height: 32 }),
      element("div", {}, element("h1", { text: "Botonera" }), element("p", { text: texts.tagline })),
    ),
    element(
      "div",
      { class: "row tools" },
      tool("examples", texts.examples, openExamples),
      tool("import", texts.bring, bring),
      tool("share", texts.share, share),
      languages,
    ),
  );
}

/** Where more is said, and the choice of colours. */
export function createFooter(texts) {
  const { version, homepage, repository } = ABOUT;
  const themes = select(
    THEMES.map((name) => [name, texts.themes[name]]),
    { id: "theme", "aria-label": texts.theme, on: { change: () => chooseTheme(themes.value) } },
  );
  themes.value = theme();
  return element(
    "footer",
    { class: "row hint" },
    element("p", { text: texts.private }),
    element("span", { text: texts.version(version) }),
    link(reference(), texts.reference),
    link("built/licences.txt", texts.licences),
    homepage && link(homepage, texts.library),
    repository && link(repository, texts.sourceCode),
    themes,
  );
}
