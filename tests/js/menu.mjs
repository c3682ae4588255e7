// A message, and what is asked of what becomes of it.

import { assert, codes } from "./assert.mjs";

export const menu = () => ({
  to: "5511999999999",
  title: "RyzeAPI Support",
  text: "How can we help you today?",
  footer: "Available 24/7",
  buttons: [
    { type: "reply", label: "Talk to sales", id: "menu_sales" },
    { type: "reply", label: "Technical support", id: "menu_support" },
    { type: "reply", label: "Billing", id: "menu_billing" },
  ],
});

export const menuPayload = {
  number: "5511999999999",
  headerText: "RyzeAPI Support",
  contentText: "How can we help you today?",
  footerText: "Available 24/7",
  buttons: [
    { id: "menu_sales", displayText: "Talk to sales", type: "REPLY" },
    { id: "menu_support", displayText: "Technical support", type: "REPLY" },
    { id: "menu_billing", displayText: "Billing", type: "REPLY" },
  ],
};

/** What stands at /text, when a value does: what it is taken for, at its place and nowhere else. */
export function isTold(value, code, actual, { build }) {
  for (const message of [{ ...menu(), text: value }, { text: value, ...{ ...menu(), text: value } }]) {
    const { errors, warnings } = build("ryzeapi/button", message);
    assert.deepEqual(codes([...errors, ...warnings]), [`value ${code} /text`]);
    assert.equal(errors[0].params.actual, actual);
  }
}

/** Checks the form of a result, and that the next call works. */
export function isAnswer(result, { build }) {
  assert.equal(typeof result.ok, "boolean");
  assert.equal(result.ok, result.errors.length === 0);
  for (const issue of [...result.errors, ...result.warnings]) {
    assert.match(issue.code, /^[a-z]+(-[a-z]+)+$/);
    assert.ok(["value", "target", "options"].includes(issue.at));
    assert.equal(issue.pointer, issue.path.map((step) => `/${escaped(step)}`).join(""));
    for (const text of ["message", "why", "help"]) assert.ok(issue[text].length > 0, text);
  }
  assert.deepEqual(build("ryzeapi/button", menu()).payload, menuPayload);
}

const escaped = (step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1");

export function isRefused(result, library) {
  assert.equal(result.ok, false);
  assert.ok(result.errors.length > 0);
  isAnswer(result, library);
}
