// Variables of the message, told from the words around them.

import { Decoration, MatchDecorator, ViewPlugin } from "@codemirror/view";
import { PLACEHOLDER } from "../../../state/shape.js";

const found = new MatchDecorator({ regexp: PLACEHOLDER, decoration: Decoration.mark({ class: "cm-variable" }) });

export const variables = ViewPlugin.define(
  (view) => ({
    decorations: found.createDeco(view),
    update(update) {
      this.decorations = found.updateDeco(update, this.decorations);
    },
  }),
  { decorations: ({ decorations }) => decorations },
);
