// HTML that cannot forget to escape: only what `html` made is taken as markup, everything else as text.

class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text) => text.replace(/[&<>"']/g, (char) => ESCAPES[char]);

function written(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(written).join("");
  if (value === undefined || value === null || value === false) return "";
  return escape(`${value}`);
}

/**
 * Markup. A value in it is text, also within the quotes of an attribute; markup where it was made by `html`; a list of either; or
 * nothing where it is `false`, `null` or `undefined`.
 */
export const html = (parts, ...values) => new Html(parts.map((part, index) => part + written(values[index])).join(""));

/** A text in which what stands between backticks is a name, as issues have them. */
export const prose = (text) => text.split("`").map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** A name or an address, which takes a new line behind a dot or a slash where it must. */
export const breakable = (text) => text.split(/(?<=[./])(?=\w)/).map((part, index) => (index ? html`<wbr />${part}` : part));

/** A URL as people read it. */
const shortened = (url) => breakable(url.replace("https://", "").replace(/\/$/, ""));

/** A link to somebody else's page, which is not told where one comes from. */
export const outward = (href, text = shortened(href)) => html`<a href="${href}" rel="noreferrer">${text}</a>`;

/** What may be wider than the page; whoever has no mouse scrolls it by the keyboard, and hears what it is. */
export const scrolls = (label, inside) => html`<div class="wide" role="group" aria-label="${label}" tabindex="0">${inside}</div>`;

/** Code as it stands. */
export const block = (label, text) =>
  html`<pre role="group" aria-label="${label}" tabindex="0" translate="no"><code>${text}</code></pre>`;

/** Names in a row, each of which leads somewhere: `[href, name]`. */
export const namesOf = (links) =>
  html`<ul class="row">
    ${links.map(
      ([href, name]) =>
        html`<li>
          <a href="${href}"><code>${name}</code></a>
        </li>`,
    )}
  </ul>`;

/** Something and what is to be said of it, in a `dl`. */
export const fact = (name, ...said) =>
  html`<dt>${name}</dt>
    <dd>${said}</dd>`;

/** Pages of others, one below the other. */
export const pagesOf = (pages) =>
  html`<ul>
    ${pages.map((page) => html`<li>${outward(page)}</li>`)}
  </ul>`;
