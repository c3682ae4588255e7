import { announce } from "./announce.js";
import { button } from "./dom.js";

/** How long a button says that it copied. */
const TOLD = 2000;

/**
 * A button that copies what `text` gives and says so, to the eye and to the ear.
 *
 * @param {object} texts
 * @param {() => string | null | Promise<string | null>} text Without one it says that nothing was copied.
 * @param {() => string} label What it is called as long as nothing was just copied. The event `stale` says that what was copied is not
 *   what would be copied now.
 */
export function copyButton(texts, text, label, properties = {}) {
  let told = 0;
  const rest = () => {
    clearTimeout(told);
    made.textContent = label();
    made.classList.remove("done");
  };
  const made = button(
    label(),
    async () => {
      const given = await text();
      const copied = given !== null && (await copy(given));
      clearTimeout(told);
      made.textContent = copied ? texts.copied : texts.notCopied;
      made.classList.toggle("done", copied);
      announce(made.textContent);
      told = setTimeout(rest, TOLD);
    },
    { class: "primary copy", ...properties },
  );
  made.addEventListener("stale", rest);
  return made;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text); // Without the clipboard's API, as on a page that does not come by https.
  }
}

function copyBySelection(text) {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.className = "unseen";
  area.value = text;
  // Inside of an open dialog nothing outside can be selected.
  (before?.closest("dialog") ?? document.body).append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  before?.focus();
  return copied;
}
