import { remembered } from "./remember.js";

/** The languages of the page, each by its own name. */
export const LANGUAGES = [
  ["pt-BR", "Português"],
  ["es", "Español"],
  ["en", "English"],
];

/** The language chosen here before, or the first of the browser's that the page speaks. */
export function language() {
  const known = (tag) => LANGUAGES.find(([own]) => own.slice(0, 2) === tag?.slice(0, 2).toLowerCase())?.[0];
  return known(remembered("language")) ?? navigator.languages.map(known).find(Boolean) ?? "en";
}

/** The texts of a language; no other is loaded. */
export const textsOf = async (tag) => (await import(`../texts/${tag}.js`)).default;
