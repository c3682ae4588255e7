import { remember, remembered } from "./remember.js";

/** `auto` follows the system. */
export const THEMES = ["auto", "light", "dark"];

export const theme = () => (THEMES.includes(remembered("theme")) ? remembered("theme") : "auto");

export function showTheme(name = theme()) {
  if (name === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
}

export function chooseTheme(name) {
  remember("theme", name);
  showTheme(name);
}
