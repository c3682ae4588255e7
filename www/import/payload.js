import { applyFixes, compare, read, translate, validate } from "../botonera.js";
import { button, element, prose, select } from "../base/dom.js";
import { issueGroups, issueItem } from "../parts/problems/issue-item.js";
import { repairsOf } from "../parts/problems/repairs.js";
import { readJson } from "../state/json-text.js";
import { shortNameOf } from "../state/outcome.js";
import { fitOf } from "./endpoints.js";
import { bestOfOthers, bubble, guesses, providerName, verdict } from "./shown.js";
import { withStandIns, withoutVariables } from "./stand-ins.js";

/**
 * What is said of a payload, and what can be done with it.
 *
 * @param {{ texts: object, own: object, locale: string, state: object, take: (label: string, next: object | (() => object), properties?: object) => Node,
 *   mend: (found: object, payload: unknown) => void, choose: (found: object) => void, goTo: (issue: object) => void }} given `own` are the
 *   dialog's texts; `take` makes a button that opens a state.
 * @returns {(found: object, text: string) => { parts: Node[], actions: Node[] }}
 */
export function createPayload({ texts, own, locale, state, take, mend, choose, goTo }) {
  let target = state.target;

  return (found, text) => {
    const { endpoint, rivals = [] } = found;
    const { payload, restore } = withStandIns(endpoint, found.payload);
    const { errors, warnings: all } = validate(endpoint, payload, { locale, loss: "warn" });
    const warnings = withoutVariables(all, endpoint, payload);
    const issues = [...errors, ...warnings];
    const repair = (some) => mend(found, restore(applyFixes(payload, some)));
    const message = restore(messageOf(endpoint, payload));
    const repaired = issues.some(({ fix }) => fix) ? applyFixes(payload, issues) : payload;
    const mended = repaired === payload ? message : restore(messageOf(endpoint, repaired));
    const asOf = (id) => choose({ ...found, endpoint: id, rivals: others(found, rivals, id) });
    // What cannot be read before it is mended goes elsewhere mended.
    const movable = message === undefined ? { payload: repaired, message: mended } : { payload, message };
    const moved = movable.message === undefined ? null : conversion({ endpoint, ...movable });
    return {
      parts: [
        verdict(
          [said(found), issues.length && `${own.faults(errors.length, warnings.length)}.`].filter(Boolean).join(" "),
          colour(found, errors, warnings),
          endpoint,
        ),
        guesses(own.another, rivals, own, asOf),
        mended !== undefined && bubble(mended, texts),
        ...told(found, issues, text, repair),
        mended === undefined &&
          element("p", { class: "notice bad", text: issues.some(({ fix }) => fix) ? own.notReadable : own.notRepairable }),
        moved?.result,
      ],
      actions: [...openings({ endpoint, issues, message, mended, repair }), moved?.choice],
    };
  };

  function messageOf(endpoint, payload) {
    const result = read(endpoint, payload, { locale, loss: "warn" });
    return result.ok ? result.message : undefined;
  }

  function said({ endpoint, from, rivals = [], isChosen, isMended }) {
    if (isChosen) return own.readAs(shortNameOf(endpoint));
    const told = (rivals.length ? own.maybe : own.isPayload)(from, shortNameOf(endpoint));
    return isMended ? `${told} ${own.wasMended}` : told;
  }

  /** That of the worst problem; what may be another provider's is no certainty. */
  function colour({ rivals = [], isChosen, isMended }, errors, warnings) {
    if (errors.length) return "bad";
    return warnings.length || isMended || (rivals.length && !isChosen) ? "warn" : "good";
  }

  /** The guesses that are left when one was chosen: the one before is another by now. */
  function others({ endpoint, payload }, rivals, chosen) {
    const { errors, warnings } = fitOf(endpoint, payload);
    const isThere = rivals.some((one) => one.endpoint === endpoint);
    return [...(isThere ? [] : [{ endpoint, errors, warnings }]), ...rivals].filter((one) => one.endpoint !== chosen);
  }

  /** The problems, each with its repairs; a place can be shown where the text is the payload and nothing else. */
  function told(found, issues, text, repair) {
    if (issues.length === 0) return [element("p", { text: own.nothingWrong })];
    const isText = JSON.stringify(readJson(text).value) === JSON.stringify(found.payload);
    const item = (issue, others) => {
      const actions = repairsOf(issue, texts, others).map(({ label, issues }) =>
        button(label, () => repair(issues), { class: "small" }),
      );
      return issueItem(issue, texts, { goTo: isText && goTo, actions, others });
    };
    const count = issues.filter(({ fix }) => fix).length;
    const all = count > 1 && button(texts.repairSome(count, issues.length), () => repair(issues), { class: "small repair-all" });
    return [...issueGroups(issues, texts, item), all];
  }

  /** One button stands out: the shortest way to an open message, or else to a payload that is mended as far as it can be. */
  function openings({ endpoint, issues, message, mended, repair }) {
    const count = issues.filter(({ fix }) => fix).length;
    if (mended === undefined) {
      return [count > 0 && button(texts.repairSome(count, issues.length), () => repair(issues), { class: "primary" })];
    }
    if (count === 0) return [take(own.open, { message, target: endpoint })];
    return [
      take(own.repairAndOpen(count, issues.length), { message: mended, target: endpoint }),
      message !== undefined && take(own.openAsIs, { message, target: endpoint }, {}),
    ];
  }

  /** Where else it may go, with what would get lost on the way. */
  function conversion({ endpoint, payload, message }) {
    const options = { locale, loss: state.loss };
    const ids = bestOfOthers(compare(message, options), endpoint);
    const choice = select(
      ids.map((id) => [id, providerName(id)]),
      { id: "bring-target", on: { change: choose } },
    );
    const result = element("section", { class: "stack tight" });
    const convert = take(own.convert, () => ({ message, target: choice.value }), {});
    // It stays chosen for what is brought in next.
    function choose() {
      target = choice.value;
      draw();
    }
    function draw() {
      const moved = translate(endpoint, choice.value, payload, options);
      const lost = [...moved.errors, ...moved.warnings].filter(({ loss }) => loss);
      const told = moved.ok ? own.nothingLost : own.notMoved;
      convert.setAttribute("aria-label", own.openThere(providerName(choice.value)));
      result.replaceChildren(
        element("h3", { text: own.openThere(providerName(choice.value)) }),
        lost.length ? element("ul", { class: "plain" }, ...lost.map(lossItem)) : element("p", { text: told }),
      );
    }
    const provider = target.split("/")[0];
    choice.value = ids.includes(target) ? target : (ids.find((id) => id.startsWith(`${provider}/`)) ?? ids[0]);
    draw();
    const label = element("label", { for: choice.id, text: own.moveTo });
    return { result, choice: element("div", { class: "row bring-convert" }, label, choice, convert) };
  }

  function lossItem({ severity, message }) {
    return element("li", { class: severity }, element("strong", { text: `${texts[severity]}: ` }), prose(message));
  }
}
