import { detect } from "../../botonera.js";
import { copyButton } from "../../base/copy.js";
import { element } from "../../base/dom.js";
import { openDialog } from "../../base/dialog.js";
import { isObject } from "../../state/shape.js";
import { encode } from "../../state/share.js";

/** Shows a link that opens the page with this message. */
export function openShare({ texts, state }) {
  const isBroken = state.message === undefined;
  if (isBroken || !isMessage(state.message)) {
    openDialog(texts.share, texts, element("p", { text: isBroken ? texts.shareWaits : texts.shareNot }));
    return;
  }
  const address = element("input", { type: "text", readonly: true, id: "share-link", on: { focus: () => address.select() } });
  const recipient = element("input", { type: "checkbox", id: "share-recipient", on: { change: write } });
  async function write() {
    address.value = `${location.origin}${location.pathname}#${await encode(state, { recipient: recipient.checked })}`;
  }
  write();
  openDialog(
    texts.share,
    texts,
    element("p", { text: texts.shareHint }),
    state.other && element("p", { class: "hint", text: texts.shareHalf(state.other.isFirst ? 2 : 1) }),
    element("div", { class: "field" }, element("label", { for: address.id, text: texts.link }), address),
    element("div", { class: "choice" }, recipient, element("label", { for: recipient.id, text: texts.shareRecipient })),
    element(
      "div",
      { class: "row" },
      copyButton(texts, () => address.value, () => texts.copyLink, { autofocus: true }),
    ),
  );
}

/** In anything else the recipient stands where nobody looks for it. */
function isMessage(value) {
  const found = detect(value);
  return found ? found.kind === "message" : isObject(value) && ["to", "text", "buttons"].some((name) => Object.hasOwn(value, name));
}
