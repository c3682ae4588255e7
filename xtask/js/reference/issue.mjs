// The page of a code: what it means, in the words that the library said it in, what mends it, and where it is told.

import { block, fact, html, namesOf, pagesOf, prose } from "./html.mjs";
import { endpointPath, issuePath, upFrom } from "./layout.mjs";
import { plain } from "./markdown.mjs";

/** What the generator writes in place of what is long. */
const CUT = /… \(\d+ /;

/**
 * @param {{ code: import("./issues.mjs").Code, language: string, texts: object,
 *   hashOf: (target: string, message: unknown) => Promise<string> }} given
 */
export async function issuePage({ code: { code, subject, seen, sources, causes }, language, texts, hashOf }) {
  const path = issuePath(code);
  const up = upFrom(path);
  const ids = causes.map((cause, index) => `cause-${index + 1}`);
  const hashes = await Promise.all(causes.map((cause) => hashOfExample(cause, hashOf)));
  const drawn = causes.map((cause, index) => drawCause(cause, { id: ids[index], hash: hashes[index], up, language, texts }));
  const list = causes.map((cause, index) => {
    const { lang, message } = wordsOf(cause, language);
    return html`<li lang="${lang}"><a href="#${ids[index]}">${prose(message)}</a></li> `;
  });
  const places = seen.map(({ severity, endpoints }) => {
    const links = endpoints?.length && namesOf(endpoints.map((id) => [`${up}${endpointPath(id)}`, id]));
    return fact(prose(texts.severities[severity]), links || (endpoints ? texts.anywhere : texts.everywhere));
  });
  const main = html`<h1><code>${code}</code></h1>
    <p class="hint">${prose(texts.subjects[subject])}</p>
    ${
      causes.length > 1 &&
      html`<nav aria-labelledby="causes">
        <h2 id="causes">${texts.causes(causes.length)}</h2>
        <ol>
          ${list}
        </ol>
      </nav>`
    }
    ${drawn}
    <section>
      <h2 id="seen">${texts.seen}</h2>
      <dl>${places} ${sources.length > 0 && fact(texts.sources, pagesOf(sources))}</dl>
    </section>`;
  const { message, why } = wordsOf(causes[0], language);
  return {
    path,
    title: `${code}: ${plain(texts.subjects[subject])} · Botonera`,
    description: plain(`${message} ${why}`),
    main,
  };
}

/** What was said, and in which language: English where nothing else was. */
export function wordsOf({ told, isEnglishOnly }, language) {
  const lang = isEnglishOnly ? "en" : language;
  return { lang, ...told[lang] };
}

function drawCause(cause, { id, hash, up, language, texts }) {
  const { lang, message, why, help } = wordsOf(cause, language);
  const { call, input, severity, params, answer, beside } = cause;
  return html`<section>
    <h2 id="${id}" lang="${lang}">${prose(message)}</h2>
    <dl>
      <dt>${texts.why}</dt>
      <dd lang="${lang}">${prose(why)}</dd>
      <dt>${texts.help}</dt>
      <dd lang="${lang}">${prose(help)}</dd>
      ${["fix", "guess"].filter((name) => cause[name]).map((name) => fact(prose(texts[name]), html`<code>${cause[name]}</code>`))}
    </dl>
    ${!cause.fix && html`<p>${texts.noRepair}</p>`} ${lang !== language && html`<p>${texts.englishOnly}</p>`}
    <h3>${texts.example}</h3>
    <p><code>${call}</code></p>
    ${block(`${texts.example}: ${call}`, input)}
    ${hash && html`<p><a class="button" href="${up}../#${hash}">${texts.openIssue}</a></p>`}
    <dl>
      ${fact(texts.place, prose(texts.severities[severity]), ": ", placeOf(cause, texts))}
      ${params && fact(prose(texts.params), html`<code>${params}</code>`)}
      ${answer && fact(texts.answer, answer.status, " ", html`<code>${answer.message}</code>`)}
      ${beside.length > 0 && fact(texts.beside, namesOf(beside.map((other) => [`${up}${issuePath(other)}`, other])))}
    </dl>
  </section> `;
}

function placeOf({ place }, texts) {
  if (texts.places[place]) return texts.places[place];
  const [, pointer, ofOptions] = /^`([^`]+)`( of the options)?$/.exec(place);
  return html`<code>${pointer}</code>${ofOptions && ` ${texts.ofOptions}`}`;
}

/** The example as a link carries it: a message whose whole text stands here. */
async function hashOfExample({ call, language, input }, hashOf) {
  const [, target] = /^build\("([^"]+)", message\)$/.exec(call) ?? [];
  return target && language === "json" && !CUT.test(input) ? hashOf(target, JSON.parse(input)) : undefined;
}
