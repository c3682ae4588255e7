// The page of an endpoint: the generated page of docs/providers in its language, with what only a page on the web can add.

import { block, fact, html, namesOf, outward, pagesOf, scrolls } from "./html.mjs";
import { endpointPath, issuePath, upFrom } from "./layout.mjs";
import { blocksOf, inline, plain } from "./markdown.mjs";

/** The sections of the generated page, in its order; so an address holds in every language. */
const SECTIONS = ["request", "where", "members", "carries", "limits", "answers", "notes", "example", "sources"];

/**
 * @param {{ markdown: string, provider: object, endpoint: object, language: string, texts: object, codes: import("./issues.mjs").Code[],
 *   source: string, hashOf: (target: string, message: object) => Promise<string> }} given `markdown` is the generated page, `source` where
 *   its example is from.
 */
export async function endpointPage({ markdown, provider, endpoint, language, texts, codes, source, hashOf }) {
  const path = endpointPath(endpoint.id);
  const up = upFrom(path);
  const lead = (href) => {
    const [, code] = /^(?:\.\.\/)+issues\.md#([\w-]+)$/.exec(href) ?? [];
    if (!code) throw new Error(`${endpoint.id}: a link that leads nowhere on the web: ${href}`);
    return `${up}${issuePath(code)}`;
  };
  const line = (text) => inline(text, lead);
  // The name stands in our own heading, and the languages at the top.
  const [title, , target, ...rest] = blocksOf(markdown);
  const sections = sectionsOf(rest, endpoint.id);
  const example = sections[SECTIONS.indexOf("example")].blocks;
  // The repository's own file, which is not on the web, gives way to where it is from.
  const from = html`<p>
    ${texts.exampleFrom} ${source.startsWith("https://") ? outward(source) : source}. ${texts.exampleMessage}
  </p>`;
  const message = JSON.parse(example.find(({ type }) => type === "code").text);
  const open = html`<p><a class="button" href="${up}../#${await hashOf(endpoint.id, message)}">${texts.openExample}</a></p>`;

  const draw = (own, heading) => {
    if (own === example[0]) return from;
    if (own.type === "paragraph") return html`<p>${line(own.text)}</p>`;
    if (own.type === "list")
      return html`<ul>
        ${own.items.map((item) => html`<li>${line(item)}</li>`)}
      </ul>`;
    if (own.type === "code") return block(heading, own.text);
    return scrolls(heading, tableOf(own, line));
  };
  const needs = endpoint.requires.map(({ member, kinds }) => {
    const name = html`<code>${member.replace("buttons.", "buttons[].")}</code>`;
    return html`<li>
      ${name}${kinds ? html` (${texts.ofButtons(kinds.map((kind, index) => [index ? ", " : "", html`<code>${kind}</code>`]))})` : ""}
    </li>`;
  });
  const told = codes.filter(({ seen }) => seen.some(({ endpoints }) => !endpoints || endpoints.includes(endpoint.id)));
  const main = html` <h1>${line(title.text)}</h1>
    <p>${texts.official[provider.official]}</p>
    <p>${line(target.text)}</p>
    <dl>
      <dt>${texts.needs}</dt>
      <dd>
        <ul class="row">
          ${needs}
        </ul>
      </dd>
      ${fact(texts.docs, pagesOf(docsIn(endpoint.docs, language)))}
    </dl>
    ${open}
    <nav aria-labelledby="on-this-page">
      <h2 id="on-this-page">${texts.onThisPage}</h2>
      <ul class="row">
        ${sections.map(({ id, heading }) => html`<li><a href="#${id}">${line(heading)}</a></li> `)}
        <li><a href="#problems">${texts.related}</a></li>
      </ul>
    </nav>
    ${sections.map(
      ({ id, heading, blocks }) =>
        html`<section>
          <h2 id="${id}">${line(heading)}</h2>
          ${blocks.map((own) => html`${draw(own, heading)} `)}${id === "example" ? open : ""}
        </section> `,
    )}
    <section>
      <h2 id="problems">${texts.related}</h2>
      ${namesOf(told.map(({ code }) => [`${up}${issuePath(code)}`, code]))}
    </section>`;
  return {
    path,
    title: `${plain(title.text)} · Botonera`,
    description: `${texts.official[provider.official]} ${plain(target.text)}`,
    main,
  };
}

function sectionsOf(blocks, id) {
  const sections = [];
  for (const own of blocks) {
    if (own.type === "heading") sections.push({ id: SECTIONS[sections.length], heading: own.text, blocks: [] });
    else sections.at(-1).blocks.push(own);
  }
  if (sections.length !== SECTIONS.length) throw new Error(`${id}: not the sections that are known`);
  return sections;
}

const tableOf = ({ head, rows }, line) =>
  html`<table>
    <thead>
      <tr>
        ${head.map((cell) => (cell ? html`<th scope="col">${line(cell)}</th>` : html`<td></td>`))}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${line(cell)}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table>`;

/** The pages that document it, those in the reader's language first, in so far as an address says its language. */
function docsIn(docs, language) {
  const spoken = (page) => /\/(en|es|pt(?:-br)?)\//i.exec(new URL(page).pathname)?.[1].slice(0, 2).toLowerCase();
  const rank = (page) => [language.slice(0, 2), undefined].indexOf(spoken(page)) >>> 0;
  return docs.toSorted((one, other) => rank(one) - rank(other));
}
