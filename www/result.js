import { byId, element, link } from "./dom.js";

/** Shows what `build` gave. */
export function showResult(result) {
  const { ok, endpoint, errors, warnings } = result;
  const counts = [plural(errors.length, "error"), plural(warnings.length, "warning")];
  const told = ok
    ? ["Ready to send", ...(warnings.length ? [counts[1]] : [])]
    : [counts[0], ...(warnings.length ? [counts[1]] : [])];
  showVerdict(ok ? "good" : "bad", `${told.join(", ")}${endpoint ? ` — ${endpoint}` : ""}`);
  showIssues([...errors, ...warnings]);

  byId("built").hidden = !ok;
  byId("payload").textContent = ok ? JSON.stringify(result.payload, null, 2) : "";
  byId("request").textContent = ok ? requestText(result.request) : "";
}

/** Shows a single problem that `build` was not asked about. */
export function showProblem(message, why, help) {
  showVerdict("bad", plural(1, "error"));
  showIssues([{ severity: "error", message, why, help }]);
  byId("built").hidden = true;
}

/** Shows what the provider's pages warn of. */
export function showNotes(provider) {
  const notes = provider?.notes ?? [];
  byId("notes").hidden = notes.length === 0;
  byId("notes-list").replaceChildren(
    ...notes.map(({ text, docs }) => element("li", {}, `${text} `, docs ? link(docs, "Source") : null)),
  );
}

function showVerdict(kind, text) {
  const verdict = byId("verdict");
  verdict.className = `verdict ${kind}`;
  // Setting the same text again would have it read aloud again.
  if (verdict.textContent !== text) verdict.textContent = text;
}

function showIssues(issues) {
  byId("issues").replaceChildren(...issues.map(issueItem));
}

function issueItem(issue) {
  const { severity, message, why, help, pointer, docs, code } = issue;
  return element(
    "li",
    { class: `issue ${severity}` },
    element("p", { class: "found" }, element("span", { class: "badge", text: severity }), ` ${message}`),
    why ? element("p", { text: why }) : null,
    help ? element("p", { class: "help", text: help }) : null,
    element(
      "p",
      { class: "about" },
      pointer ? element("code", { text: pointer }) : null,
      code ? element("span", { text: code }) : null,
      docs ? link(docs, "Documentation") : null,
    ),
  );
}

function requestText({ method, url, headers }) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines].join("\n");
}

const plural = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;
