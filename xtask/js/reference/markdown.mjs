// Reads the Markdown of docs/, in so far as its generator writes it; what it does not know is an error, so that nothing is
// shown as it should not be.

import { breakable, html, outward } from "./html.mjs";

/**
 * @typedef {{ type: "heading", level: number, text: string } | { type: "paragraph", text: string } | { type: "list", items: string[] }
 *   | { type: "table", head: string[], rows: string[][] } | { type: "code", language: string, text: string }} Block
 */

/** @returns {Block[]} */
export function blocksOf(text) {
  const lines = text.split("\n");
  const blocks = [];
  let at = 0;
  const take = (belongs) => {
    const start = at;
    while (at < lines.length && belongs(lines[at])) at += 1;
    return lines.slice(start, at);
  };
  while (at < lines.length) {
    const line = lines[at];
    const [, marks, heading] = /^(#+) (.+)$/.exec(line) ?? [];
    if (line === "" || line.startsWith("<!--")) at += 1;
    else if (heading) {
      blocks.push({ type: "heading", level: marks.length, text: heading });
      at += 1;
    } else if (line.startsWith("```")) {
      at += 1;
      const inside = take((own) => own !== "```");
      at += 1;
      blocks.push({ type: "code", language: line.slice(3), text: inside.join("\n") });
    } else if (line.startsWith("|")) {
      const [head, , ...rows] = take((own) => own.startsWith("|")).map(cellsOf);
      blocks.push({ type: "table", head, rows });
    } else if (line.startsWith("* ")) {
      blocks.push({ type: "list", items: take((own) => own.startsWith("* ")).map((own) => own.slice(2)) });
    } else {
      const inside = take((own) => own !== "" && !/^(?:```|\||\* |#)/.test(own));
      if (!inside.length) throw new Error(`not known in Markdown: ${line}`);
      blocks.push({ type: "paragraph", text: inside.join("\n") });
    }
  }
  return blocks;
}

/** The cells of a row; a bar within one has a backslash before it. */
const cellsOf = (row) =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

const INLINE =
  /`` (?<twice>.+?) ``|`(?<once>[^`]+)`|\[(?<text>[^\]]+)\]\((?<href>[^)\s]+)\)|<(?<page>https:[^>\s]+)>|\*\*(?<bold>[^*]+)\*\*/g;

/**
 * A line with names, links and emphasis.
 *
 * @param {(href: string) => string} lead Where a link leads that is not to another host.
 */
export function inline(text, lead) {
  const out = [];
  let end = 0;
  for (const { 0: whole, index, groups } of text.matchAll(INLINE)) {
    out.push(text.slice(end, index));
    end = index + whole.length;
    const { twice, once, href, page, bold } = groups;
    if (twice ?? once) out.push(html`<code>${breakable(twice ?? once)}</code>`);
    else if (page) out.push(outward(page));
    else if (bold) out.push(html`<strong>${bold}</strong>`);
    else {
      const inside = inline(groups.text, lead);
      out.push(
        href.startsWith("https://")
          ? outward(href, groups.text.includes("`") ? inside : breakable(groups.text))
          : html`<a href="${lead(href)}">${inside}</a>`,
      );
    }
  }
  out.push(text.slice(end));
  return out;
}

/** A text without marks, for a title or a description. */
export const plain = (text) => text.replaceAll("`", "");
