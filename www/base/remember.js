/**
 * A choice that this browser keeps: the language, the theme, the providers that are pinned, the format, the technical names; and nothing of a
 * message.
 */
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
