// What all pages of the reference have in common: the head with the page's policy, the way back, the languages.

import { html } from "./html.mjs";

/** The languages, each by its own name. */
export const LANGUAGES = { "pt-BR": "Português", es: "Español", en: "English" };

/**
 * A whole page.
 *
 * @param {{ policy: string, style: string }} site What every page has: the policy of the playground, and the style's name in `www`.
 * @param {{ language: string, texts: object, path: string, title: string, description: string, main: object }} page `path` is that of
 *   its folder below the language's, with a slash at its end, or empty.
 */
export function whole({ policy, style }, { language, texts, path, title, description, main }) {
  const root = "../".repeat(path.split("/").length);
  const others = Object.entries(LANGUAGES).filter(([other]) => other !== language);
  const languages = Object.entries(LANGUAGES).map(
    ([tag, name]) =>
      html`<li>
        <a href="${root}${tag}/${path}" hreflang="${tag}" lang="${tag}" ${tag === language ? html` aria-current="page"` : ""}
          >${name}</a
        >
      </li>`,
  );
  return `${html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="theme-color" content="#0a6a52" />
        <title>${title}</title>
        <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${root}${style}" />
        ${others.map(([tag]) => html` <link rel="alternate" hreflang="${tag}" href="${root}${tag}/${path}" /> `)}
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <header class="reading row spread">
          <nav class="row" aria-label="${texts.site}">
            <a class="brand" href="${root}"><img src="${root}icon.svg" alt="" width="28" height="28" /> Botonera</a>
            <a href="${root}${language}/" ${path === "" ? html` aria-current="page"` : ""}>${texts.reference}</a>
          </nav>
          <nav aria-label="${texts.language}">
            <ul class="row">
              ${languages}
            </ul>
          </nav>
        </header>
        <main class="reading" id="content">${main}</main>
        <footer class="reading hint"><p>${texts.made}</p></footer>
      </body>
    </html>`}\n`;
}

/** The way from a page's folder up to its language's. */
export const upFrom = (path) => "../".repeat(path.split("/").length - 1);

export const endpointPath = (id) => `providers/${id}/`;
export const issuePath = (code) => `issues/${code}/`;
