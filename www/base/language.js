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

/** A choice that this browser keeps: the language and the theme, and nothing else. */
export function remembered(name) {
  try {
    return localStorage.getItem(`botonera.${name}`);
  } catch {
    return null; // Where storage is forbidden nothing is kept.
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`botonera.${name}`, value);
  } catch {
    // As above.
  }
}
