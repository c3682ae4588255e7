// What is done to the message as a whole, each with what is said of it and the way back.

import { applyFixes } from "../botonera.js";
import { announce } from "../base/announce.js";
import { toast } from "../base/toast.js";
import { split } from "../state/arrange.js";
import { isNobody, recipientOf } from "../state/example.js";
import { outcomeOf, providerOf } from "../state/outcome.js";
import { sortRepairs } from "../state/variables.js";

/**
 * @param {{ texts: object, locale: string, store: ReturnType<import("../state/store.js").createStore>, view: object,
 *   made: (message: object) => object, toMessage: () => void, providerName: () => string }} given `made` takes a message as one that the
 *   form has made itself, `toMessage` shows the form, and `providerName` is that of the target.
 */
export function createActions({ texts, locale, store, view, made, toMessage, providerName }) {
  /** What the toast undoes, as long as nothing else was done. */
  let undoable = null;
  /** Says what was done, to the ear and to the eye, with the way back. */
  const done = (text) => {
    announce(text);
    const undo = () => {
      go(false);
      toMessage();
    };
    const close = toast(text, { label: texts.undo, act: undo });
    undoable = { state: store.state, close };
  };
  const repair = (issues) => {
    const { message, values } = store.state;
    if (message !== undefined) {
      const sorted = sortRepairs(issues, message);
      const next = sorted.issues.length ? { message: made(applyFixes(message, sorted.issues)), source: null } : {};
      const isOfSamples = Object.keys(sorted.values).length > 0;
      store.change({ ...next, values: isOfSamples ? { ...values, ...sorted.values } : values });
    }
    done(texts.repaired(issues.filter(({ fix }) => fix).length));
  };
  const open = (next) => {
    const before = store.state;
    if (!next.isOurs && next.target) view.hasChosen = true;
    // Losses were accepted of another message.
    store.change({ other: null, loss: "error", ...(next.isOurs ? ofOurs(next) : next), source: null });
    toMessage();
    if (store.state !== before) done(store.state.target === before.target ? texts.opened : texts.openedFor(providerName()));
  };
  /** An example for somebody who has chosen a provider that carries it, and written a number: both stay. */
  const ofOurs = ({ message, target = store.state.target }) => {
    const { to } = store.state.message ?? {};
    const own = { ...message, to: typeof to === "string" && !isNobody(to) && message.text ? to : recipientOf(locale) };
    const keeps = view.hasChosen && outcomeOf({ ...store.state, message: own }, locale).result.ok;
    // The ids of our own examples follow their labels.
    view.ours.add(own);
    return { message: own, target: keeps ? store.state.target : target };
  };
  const divide = () => {
    const halves = split(store.state.message);
    if (!halves) return;
    store.change({ message: made(halves[0]), other: { message: made(halves[1]), isFirst: false }, source: null });
    toMessage();
    done(texts.divided);
  };
  const acceptLoss = () => {
    store.change({ loss: "warn" });
    done(texts.lossAccepted);
  };

  /** Makes a provider or an endpoint the target, which an example does not take away. */
  const chooseTarget = (target) => {
    view.hasChosen = true;
    const isSame = providerOf(target) === providerOf(store.state.target);
    // What another provider leaves out is for somebody to accept again.
    store.change({ target, loss: isSame ? store.state.loss : "error" });
  };

  /** Undoes, or does again, and says so. */
  const go = (isRedo) => {
    const hasGone = isRedo ? store.redo() : store.undo();
    announce(hasGone ? (isRedo ? texts.redone : texts.undone) : texts.noMore);
    // What had the focus may be gone, or folded.
    if (!document.activeElement?.checkVisibility() || document.activeElement === document.body) toMessage();
  };

  /** Takes the toast away once another step would be undone in its place. */
  const settle = () => {
    if (undoable && store.state !== undoable.state) undoable.close();
  };
  return { done, repair, open, divide, acceptLoss, chooseTarget, go, settle };
}
