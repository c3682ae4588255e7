import { element, iconButton } from "./base/dom.js";
import { keepDraft, keptDraft } from "./state/draft.js";
import { FIRST_TARGET, firstMessage, isUntouched, recipientOf } from "./state/example.js";
import { language, textsOf } from "./base/language.js";
import { startLibrary } from "./base/library.js";
import { keepOffline } from "./base/offline.js";
import { remember, remembered } from "./base/remember.js";
import { createPage } from "./page.js";
import { LARGEST, isObject } from "./state/shape.js";
import { createStore } from "./state/store.js";
import { showTheme } from "./base/theme.js";

const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
/** What is open and chosen on the page, beside its state: it outlives a change of the language. */
const view = {
  part: "message",
  panel: "problems",
  compose: "form",
  phone: isDark ? "dark" : "light",
  web: false,
  take: remembered("format"),
  tasks: true,
  technical: remembered("technical") === "yes",
  opened: new Set(),
  fresh: new Set(),
  own: new WeakSet(),
  ours: new WeakSet(),
  made: new Set(),
  hasChosen: false,
  open: null,
  only: { whole: false, mine: false },
};
const root = document.getElementById("page");
const firstLanguage = language();
const firstState = { target: FIRST_TARGET, loss: "error", message: firstMessage(firstLanguage), source: null, values: {}, other: null };

const kept = keptDraft();
const store = createStore(kept.state ?? firstState, kept.before);
if (isUntouched(store.state.message, firstLanguage)) view.ours.add(store.state.message);
view.hasChosen = store.state.target !== FIRST_TARGET;
let page = null;
let texts = null;

const ready = startLibrary();
let asked = 0;

/** @returns {Promise<boolean>} Whether it is shown: not where another language was asked for meanwhile. */
async function show(locale) {
  const own = ++asked;
  const [loaded] = await Promise.all([textsOf(locale), ready]).catch((error) => {
    if (own === asked) throw error;
    return [];
  });
  if (own !== asked) return false;
  texts = loaded;
  document.documentElement.lang = locale;
  document.title = texts.title;
  page?.close();
  page = createPage({ texts, locale, store, view, choose: chooseLanguage, tell });
  root.replaceChildren(...page.elements);
  return true;
}

async function chooseLanguage(locale) {
  const before = document.documentElement.lang;
  try {
    if (!(await show(locale))) return;
    remember("language", locale);
    // What nobody has touched speaks the language of the page.
    if (isUntouched(store.state.message, before)) {
      const message = firstMessage(locale);
      view.ours.add(message);
      store.change({ message, source: null });
    }
  } catch {
    tell(texts.notLoaded);
  }
  const choice = document.getElementById("language");
  choice.value = document.documentElement.lang;
  choice.focus();
}

/** Takes over the state that a link carries; one that cannot be read is told and changes nothing. */
async function openLink() {
  const { hash } = location;
  if (hash.length < 2 || document.getElementById(hash.slice(1))) return;
  const { decode } = await import("./state/share.js");
  const decoded = await decode(hash);
  if (!decoded.ok) {
    // It would be told again whenever the page is loaded.
    history.replaceState(null, "", location.pathname + location.search);
    return tell(texts.badLink[decoded.reason]);
  }
  const { target, loss, message, values = {} } = decoded.state;
  view.hasChosen = true;
  // Whoever opens the link has recipients of their own.
  const whole = isObject(message) && message.to === undefined ? { to: recipientOf(document.documentElement.lang), ...message } : message;
  page.open({ target, loss, message: whole, values });
  // What is edited from here on is not what the link carries.
  history.replaceState(null, "", location.pathname + location.search);
}

let notice = null;

/** Says something at the top of the page, or of the dialog that covers it, until it is closed or something else is said. */
function tell(text, kind = "bad") {
  notice?.remove();
  notice = element("div", { class: `notice ${kind} row spread`, role: "alert" }, element("p", { text }));
  notice.append(iconButton("close", texts.close, () => notice.remove()));
  const dialog = inDialog();
  if (dialog) dialog.querySelector("header").after(notice);
  else root.prepend(notice);
}

const isTyping = (target) =>
  target instanceof Element && target.closest("input:not([type=checkbox], [type=radio]), textarea, [contenteditable]");
const inDialog = () => document.querySelector("dialog[open]");

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || inDialog()) return;
  const key = event.key.toLowerCase();
  const isRedo = key === "y" || (key === "z" && event.shiftKey);
  if (!isRedo && key !== "z") return;
  // The browser's own history knows one field at a time.
  event.preventDefault();
  page.go(isRedo);
});
document.addEventListener("beforeinput", (event) => {
  if (!/^history/.test(event.inputType) || inDialog()) return;
  event.preventDefault();
  page.go(event.inputType === "historyRedo");
});

const bring = (text) => (text.length > LARGEST ? tell(texts.tooLarge) : page.bring(text));

document.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text") ?? "";
  if (isTyping(event.target) || inDialog() || !text.trim()) return;
  event.preventDefault();
  bring(text);
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", async (event) => {
  const { files } = event.dataTransfer;
  if (!files.length && isTyping(event.target)) return;
  event.preventDefault();
  if (files.length && /^(?:image|video|audio)\/|pdf$/.test(files[0].type)) return tell(texts.fileNotText);
  if (files.length && files[0].size > LARGEST) return tell(texts.tooLarge);
  const text = files.length ? await files[0].text() : event.dataTransfer.getData("text");
  if (text.includes("\0")) return tell(texts.fileNotText);
  if (text) bring(text);
});

showTheme();
await show(firstLanguage);
keepDraft(store);
await openLink().catch(() => tell(texts.notLoaded));
addEventListener("hashchange", openLink);
keepOffline().catch(() => {}); // Where it cannot be kept, it works with a network.
