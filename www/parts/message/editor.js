import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, completionStatus } from "@codemirror/autocomplete";
import { standardKeymap } from "@codemirror/commands";
import { jsonLanguage } from "@codemirror/lang-json";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { forEachDiagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { Annotation, EditorState } from "@codemirror/state";
import {
  EditorView,
  activateHover,
  closeHoverTooltips,
  hasHoverTooltips,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { element } from "../../base/dom.js";
import { completions } from "./editor/complete.js";
import { diagnosticsOf } from "./editor/issues.js";
import { look } from "./editor/look.js";
import { TEXTS, describedBy } from "./editor/texts.js";
import { variables } from "./editor/variables.js";
import { pathAt, pathOf, placesOf } from "./editor/tree.js";
import { pointerOf } from "../../state/shape.js";

export { schemaOf } from "./editor/schemas.js";

/** A change that came from outside and is not told there again. */
const fromOutside = Annotation.define();

let editors = 0;

/**
 * An editor of JSON text, which completes by a schema and explains issues where they stand. It has no history: undoing is the
 * page's, and its keys come through to the page.
 *
 * @param {HTMLElement} parent
 * @param {{ text: string, schema?: object, label: string, locale?: string, texts: object, onChange: (text: string) => void,
 *   onPlace?: (pointer: string) => void }} given `texts` are those of the page; `locale` is the page's language unless given;
 *   `onPlace` is told where the cursor is.
 */
export function createEditor(
  parent,
  { text, schema, label, locale = document.documentElement.lang, texts, onChange, onPlace = () => {} },
) {
  const own = TEXTS[locale] ?? TEXTS.en;
  const hint = element("p", { id: `json-hint-${++editors}`, hidden: true, text: own.hint });
  const wrapper = element("div", {}, hint);
  parent.append(wrapper);
  let issues = [];
  let isMarked = false;
  let place;

  const view = new EditorView({
    parent: wrapper,
    state: EditorState.create({
      doc: text,
      extensions: [
        jsonLanguage,
        EditorState.tabSize.of(2),
        indentUnit.of("  "),
        EditorView.lineWrapping,
        lineNumbers(),
        lintGutter(),
        highlightSpecialChars(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({
          override: [completions(() => schema, { required: own.required, describe: describedBy(texts) })],
          icons: false,
        }),
        keymap.of([
          ...completionKeymap,
          ...closeBracketsKeymap,
          { key: "F8", run: () => goToIssue(1), shift: () => goToIssue(-1) },
          { key: "Escape", run: leave },
          ...standardKeymap,
        ]),
        look,
        variables,
        EditorState.phrases.of(own.phrases),
        EditorView.contentAttributes.of(({ state }) => ({
          // It is focusable without, but not everybody who asks sees that.
          tabindex: "0",
          "aria-label": label,
          "aria-describedby": hint.id,
          "aria-invalid": `${hasErrors(state)}`,
        })),
        EditorView.domEventHandlers({
          beforeinput: replaceSelection,
          // A file is the page's to bring in.
          drop: (event) => event.dataTransfer?.files.length > 0,
        }),
        EditorView.updateListener.of(onUpdate),
      ],
    }),
  });
  mark();

  function onUpdate(update) {
    if (update.docChanged && !update.transactions.some((transaction) => transaction.annotation(fromOutside))) {
      isMarked = false;
      onChange(view.state.doc.toString());
      if (!isMarked) mark();
    }
    if ((update.selectionSet || update.docChanged || update.focusChanged) && view.hasFocus) {
      const now = placeNow();
      if (now !== place || update.focusChanged) onPlace((place = now));
    }
  }

  function mark() {
    isMarked = true;
    view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state, issues)));
  }

  const placeNow = () => pointerOf(pathAt(view.state, view.state.selection.main.head));

  function leave() {
    if (hasHoverTooltips(view.state)) view.dispatch({ effects: closeHoverTooltips });
    else view.contentDOM.blur();
    return true;
  }

  /** Moves to a place, into its quotation marks if it has some, and explains what is wrong there. */
  function goTo({ from, to }) {
    const isString = /^"[^]*"$/.test(view.state.sliceDoc(from, to));
    const selection = isString ? { anchor: from + 1, head: to - 1 } : { anchor: from };
    const wrong = [];
    forEachDiagnostic(view.state, (diagnostic, start, end) => start <= from && end >= from && wrong.push(diagnostic.message));
    view.focus();
    view.dispatch({
      selection,
      effects: [
        EditorView.scrollIntoView(from, { y: "center" }),
        ...(wrong.length ? [EditorView.announce.of(wrong.join(" "))] : []),
      ],
    });
    if (!wrong.length) return;
    activateHover(view, from, 1, {
      until: ({ docChanged, newSelection: { main }, state }) =>
        docChanged || main.head < from || main.head > to || completionStatus(state) === "active",
    });
  }

  function goToIssue(direction) {
    const places = [];
    forEachDiagnostic(view.state, (_, from, to) => places.push({ from, to }));
    const { from, to } = view.state.selection.main;
    const next =
      direction > 0
        ? (places.find((place) => place.from > to) ?? places[0])
        : (places.findLast((place) => place.to < from) ?? places.at(-1));
    if (next) goTo(next);
    return true;
  }

  return {
    /** Replaces what differs, so that the cursor stays where it was. */
    setText(next) {
      const old = view.state.doc.toString();
      const text = next.replace(/\r\n?/g, "\n");
      if (text === old) return;
      const least = Math.min(old.length, text.length);
      let same = 0;
      while (same < least && old[same] === text[same]) same += 1;
      let tail = 0;
      while (tail < least - same && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
      view.dispatch({
        changes: { from: same, to: old.length - tail, insert: text.slice(same, text.length - tail) },
        annotations: fromOutside.of(true),
      });
      mark();
    },
    /** @param {import("botonera").Issue[]} given Those of the text as it is. */
    setIssues(given) {
      issues = given;
      mark();
    },
    setSchema(given) {
      schema = given;
    },
    /** Moves the cursor and the focus to the place of a JSON Pointer, or to where it should stand; or else to an offset. */
    show(pointer, offset) {
      const place = placesOf(view.state, [{ path: pathOf(view.state, pointer) }])[0];
      goTo(offset === undefined ? place : { from: offset, to: offset });
    },
    /** The JSON Pointer of the place where the cursor is. */
    place: placeNow,
    destroy() {
      view.destroy();
      wrapper.remove();
    },
  };
}

/**
 * What is typed over a selection replaces it here: Chromium would keep the look of what was selected in a `style` attribute, which
 * the page's policy refuses.
 */
function replaceSelection(event, view) {
  const text = event.data;
  if (event.inputType !== "insertText" || !text || event.isComposing) return false;
  // CodeMirror may not yet have heard of the selection.
  const range = getSelection().getRangeAt(0);
  const from = view.posAtDOM(range.startContainer, range.startOffset);
  const to = view.posAtDOM(range.endContainer, range.endOffset);
  if (from === to) return false;
  const { main } = view.state.selection;
  if (from !== main.from || to !== main.to) view.dispatch({ selection: { anchor: from, head: to } });
  const insert = () => view.state.update({ ...view.state.replaceSelection(text), userEvent: "input.type", scrollIntoView: true });
  const isHandled = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, text, insert));
  if (!isHandled) view.dispatch(insert());
  return true;
}

function hasErrors(state) {
  let found = false;
  forEachDiagnostic(state, ({ severity }) => (found ||= severity === "error"));
  return found;
}
