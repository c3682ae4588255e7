// How the editor looks: by the palette of the page, so that both themes need nothing more.

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const INK = "var(--ink, CanvasText)";
const SOFT = "var(--soft, GrayText)";
const CARD = "var(--card, Canvas)";
const SUNK = "var(--sunk, Canvas)";
const EDGE = "var(--edge, currentColor)";
const ACCENT = "var(--accent, LinkText)";
const BAD = "var(--bad, #b3261e)";
const WARN = "var(--warn, #7a5200)";
const MONO = "var(--mono, monospace)";
const SANS = "var(--sans, sans-serif)";
const SMALL = "var(--type-small, 0.8333rem)";

/** The sign stands for those who do not see the colour. */
const marker = (color, sign) => ({
  content: "normal",
  color,
  "&::before": { content: `"${sign}"` },
});

const underline = (color) => ({
  backgroundImage: "none",
  textDecoration: `underline wavy ${color}`,
  textDecorationSkipInk: "none",
  textUnderlineOffset: "0.2em",
});

const point = (color) => ({ "&:after": { borderBottomColor: color } });

const theme = EditorView.theme({
  ".cm-variable": { backgroundColor: "var(--warn-back, Highlight)", borderRadius: "0.2em" },
  "&": {
    color: INK,
    backgroundColor: SUNK,
    border: `1px solid ${EDGE}`,
    borderRadius: "var(--radius, 0.5rem)",
    fontSize: SMALL,
    minHeight: "16rem",
    maxHeight: "max(16rem, 75vh)",
    overflow: "hidden",
  },
  "&.cm-focused": { outline: `2px solid ${ACCENT}`, outlineOffset: "2px" },
  "&:has([aria-invalid=true])": { borderColor: BAD },
  ".cm-scroller": { fontFamily: MONO, lineHeight: "1.6" },
  ".cm-content": { padding: "var(--space-2, 0.5rem) 0", caretColor: INK, boxShadow: "none", minHeight: "15rem" },
  ".cm-line": { padding: "0 var(--space-2, 0.5rem) 0 var(--space-1, 0.25rem)" },
  ".cm-gutters": { color: SOFT, backgroundColor: SUNK, border: "none" },
  ".cm-gutter-lint": { width: "1.2em" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0", textAlign: "center" },
  ".cm-lint-marker": { width: "auto", height: "auto", fontWeight: "700", cursor: "help" },
  ".cm-lint-marker-error": marker(BAD, "✕"),
  ".cm-lint-marker-warning": marker(WARN, "!"),
  ".cm-lintRange-error": underline(BAD),
  ".cm-lintRange-warning": underline(WARN),
  ".cm-lintPoint-error": point(BAD),
  ".cm-lintPoint-warning": point(WARN),
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "transparent", outline: `1px solid ${ACCENT}` },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", outline: `1px solid ${BAD}` },
  ".cm-specialChar": { color: BAD },

  ".cm-tooltip": {
    color: INK,
    backgroundColor: CARD,
    border: `1px solid ${EDGE}`,
    borderRadius: "var(--radius, 0.5rem)",
    boxShadow: "0 0.25rem 1rem rgb(0 0 0 / 0.25)",
    fontFamily: SANS,
  },
  ".cm-tooltip-hover": { maxWidth: "min(28rem, 92vw)", overflow: "hidden" },
  ".cm-diagnostic": { padding: "var(--space-2, 0.5rem) var(--space-3, 0.75rem)", marginLeft: "0", whiteSpace: "normal" },
  ".cm-diagnostic-error": { borderLeft: `4px solid ${BAD}` },
  ".cm-diagnostic-warning": { borderLeft: `4px solid ${WARN}` },
  ".cm-issue": { display: "grid", gap: "var(--space-1, 0.25rem)", overflowWrap: "anywhere" },

  ".cm-tooltip.cm-tooltip-autocomplete": {
    "& > ul": { fontFamily: MONO, borderRadius: "inherit", maxHeight: "16rem", minWidth: "min(14rem, 60vw)", maxWidth: "92vw" },
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    padding: "0.3rem 0.6rem",
    lineHeight: "1.4",
    overflowX: "hidden",
    textOverflow: "ellipsis",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    color: "var(--on-accent, HighlightText)",
    backgroundColor: "var(--accent, Highlight)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": { fontStyle: "normal", fontFamily: SANS, marginLeft: "1em" },
  ".cm-tooltip.cm-completionInfo": { padding: "var(--space-2, 0.5rem) var(--space-3, 0.75rem)" },
  ".cm-completionInfo p": { margin: "0" },

  // In these blocks `&` cannot stand.
  "@media (pointer: coarse)": {
    // Phones zoom into whatever is smaller.
    ".cm-scroller": { fontSize: "max(1rem, 16px)" },
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.6rem" },
  },
  "@media (forced-colors: active)": {
    ".cm-tooltip-autocomplete ul li[aria-selected]": {
      color: "HighlightText",
      backgroundColor: "Highlight",
      forcedColorAdjust: "none",
    },
    ".cm-lintRange-warning": { textDecorationStyle: "dotted" },
  },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: ACCENT },
  { tag: tags.string, color: INK },
  { tag: [tags.number, tags.bool, tags.null], color: WARN },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: SOFT },
]);

export const look = [theme, syntaxHighlighting(colours)];
