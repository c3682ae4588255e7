// The page that a language's reference begins with: all endpoints and all codes.

import { html, prose } from "./html.mjs";
import { wordsOf } from "./issue.mjs";
import { endpointPath, issuePath } from "./layout.mjs";

/** @param {{ providers: object[], codes: import("./issues.mjs").Code[], language: string, texts: object }} given */
export function startPage({ providers, codes, language, texts }) {
  const listOf = (official) =>
    providers
      .filter((provider) => provider.official === official)
      .map(
        ({ name, endpoints }) =>
          html`<dt>${name}</dt>
            <dd>
              <ul>
                ${endpoints.map(
                  ({ id, kinds }) =>
                    html`<li>
                      <a href="${endpointPath(id)}"><code>${id}</code></a
                      >: ${kinds.map((kind) => texts.kinds[kind]).join(", ")}
                    </li> `,
                )}
              </ul>
            </dd> `,
      );
  const subjects = [...new Set(codes.map(({ subject }) => subject))];
  const main = html` <h1>${texts.title}</h1>
    <p>${texts.intro}</p>
    <nav aria-label="${texts.onThisPage}">
      <ul class="row">
        <li><a href="#providers">${texts.providers}</a></li>
        <li><a href="#problems">${texts.problems}</a></li>
      </ul>
    </nav>
    <section>
      <h2 id="providers">${texts.providers}</h2>
      ${[true, false].map(
        (official) =>
          html`<h3>${texts.groups[official]}</h3>
            <dl>${listOf(official)}</dl> `,
      )}
    </section>
    <section>
      <h2 id="problems">${texts.problems}</h2>
      <p>${texts.problemsIntro}</p>
      ${subjects.map(
        (subject) =>
          html`<h3>${prose(texts.subjects[subject])}</h3>
            <ul>
              ${codes
                .filter((code) => code.subject === subject)
                .map(
                  ({ code, causes }) =>
                    html`<li>
                      <a href="${issuePath(code)}"><code>${code}</code></a
                      >: ${told(causes[0], language)}
                    </li> `,
                )}
            </ul> `,
      )}
    </section>`;
  return { path: "", title: `${texts.title} · Botonera`, description: texts.intro, main };
}

/** What is said of the code's first cause. */
function told(cause, language) {
  const { lang, message } = wordsOf(cause, language);
  return lang === language ? prose(message) : html`<span lang="${lang}">${prose(message)}</span>`;
}
