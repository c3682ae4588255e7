import { build, providers } from "./botonera.js";
import { byId } from "./dom.js";
import { example, exampleTarget } from "./example.js";
import { showNotes, showProblem, showResult } from "./result.js";
import { fillTargets, providerOf } from "./targets.js";

const target = byId("target");
const loss = byId("loss");
const message = byId("message");
const catalogue = providers();

function refresh() {
  showNotes(providerOf(catalogue, target.value));
  let value;
  try {
    value = JSON.parse(message.value);
  } catch (error) {
    showProblem("This is not JSON.", error.message, "Correct the text of the message.");
    return;
  }
  try {
    showResult(build(target.value, value, { loss: loss.checked ? "warn" : "error" }));
  } catch (error) {
    showProblem("Botonera itself failed.", error.message, "Please report this message to the project.");
  }
}

fillTargets(target, catalogue, exampleTarget);
message.value = example;
target.addEventListener("change", refresh);
loss.addEventListener("change", refresh);
message.addEventListener("input", refresh);
refresh();
