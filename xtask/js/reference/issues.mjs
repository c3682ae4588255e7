// Reads docs/issues.md: of each code what is told of it, in each language. It stands there once, and was run when it was written.

import { blocksOf } from "./markdown.mjs";

/**
 * @typedef {{ call: string, language: string, input: string, severity: string, place: string, params?: string,
 *   answer?: { status: string, message: string }, beside: string[], fix?: string, guess?: string,
 *   told: Record<string, { message: string, why: string, help: string }>, isEnglishOnly: boolean }} Cause
 * @typedef {{ code: string, subject: string, seen: { severity: string, endpoints: string[] | null }[], sources: string[],
 *   causes: Cause[] }} Code `endpoints` is `null` where they are all, and empty where the endpoint does not matter.
 */

const NAMES = { English: "en", "Português (Brasil)": "pt-BR", Español: "es" };
const SEVERITIES = ["error", "warning", 'error, or a warning with `{ loss: "warn" }`'];
const names = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** @returns {Code[]} In the page's order. */
export function codesOf(markdown) {
  const codes = [];
  let subject;
  for (const block of blocksOf(markdown)) {
    const code = codes.at(-1);
    if (block.type === "heading" && block.level === 2) subject = block.text;
    else if (block.type === "heading" && block.level === 3) {
      codes.push({ code: block.text, subject, seen: [], sources: [], causes: [] });
    } else if (!subject || block.type === "heading") continue;
    else if (block.type === "list") block.items.forEach((item) => readFact(code, item));
    else if (block.type === "code") Object.assign(code.causes.at(-1), { language: block.language, input: block.text });
    else if (block.type === "table") readTexts(code.causes.at(-1), block);
    else readParagraph(code, block.text);
  }
  return codes;
}

function readFact(code, item) {
  const [, pages] = /^stated on, or inferred from: (.+)$/.exec(item) ?? [];
  if (pages) {
    code.sources = [...pages.matchAll(/<([^>]+)>/g)].map(([, page]) => page);
    return;
  }
  const severity = SEVERITIES.find((own) => [own, `${own} on every endpoint`].includes(item) || item.startsWith(`${own} on \``));
  if (!severity) throw new Error(`not known of ${code.code}: ${item}`);
  const where = item.slice(severity.length);
  code.seen.push({ severity, endpoints: where === " on every endpoint" ? null : names(where) });
}

function readTexts(cause, { head, rows }) {
  cause.told = {};
  head.slice(1).forEach((name, column) => {
    cause.told[NAMES[name]] = Object.fromEntries(rows.map(([part, ...texts]) => [part, texts[column]]));
  });
}

/** What stands around the texts of a cause. */
const FACTS =
  /^(error|warning) at (.*?)(?:, `params` (``? ?\{.*?\} ?`?`))?(?:, answered by (\d+) (`` .+? ``|`[^`]+`))?(?:; told beside it: (.+))?$/;

function readParagraph(code, text) {
  const [, call] = /^(?:\*\*\d+ of \d+\.\*\* )?`([^`]+)`$/.exec(text) ?? [];
  if (call) {
    code.causes.push({ call, beside: [], isEnglishOnly: false });
    return;
  }
  const cause = code.causes.at(-1);
  const [, severity, place, params, status, message, beside] = FACTS.exec(text) ?? [];
  if (severity) {
    Object.assign(cause, { severity, place, params: params && bare(params) });
    if (status) cause.answer = { status, message: bare(message) };
    if (beside) cause.beside = [...beside.matchAll(/\[([^\]]+)\]/g)].map(([, other]) => other);
    return;
  }
  for (const line of text.split("\n")) {
    const [, name, patch] = /^The (fix|guess): (.+)$/.exec(line) ?? [];
    if (name) cause[name] = bare(patch);
    else if (line.startsWith("In English only: ")) cause.isEnglishOnly = true;
    else throw new Error(`not known of ${code.code}: ${line}`);
  }
}

/** What stands between backticks. */
const bare = (text) => text.replace(/^`` (.*) ``$/s, "$1").replace(/^`(.*)`$/s, "$1");
