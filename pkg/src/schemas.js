import { build } from "botonera";
// The files of schemas/: xtask/js/bundle.mjs puts them here, as texts.
import texts from "schema-files";
import { member } from "./wire.js";

const { hasOwn, keys } = Object;

// As the specification of Standard JSON Schema names them.
const DRAFTS = ["draft-2020-12", "draft-07"];

export const schemaIds = () => keys(texts);

// A copy for each caller: what one changes, no other sees.
export function schema(id, options) {
  const draft = member(options, "draft") ?? "2020-12";
  const isThere = typeof id === "string" && typeof draft === "string" && hasOwn(texts, id) && hasOwn(texts[id], draft);
  return isThere ? JSON.parse(texts[id][draft]) : undefined;
}

export function standardSchema(target, options) {
  const validate = (value) => {
    const { ok, payload, errors } = build(target, value, options);
    return ok ? { value: payload } : { issues: errors.map(inForm) };
  };
  const input = (options) => schemaOf("message/", target, options);
  const output = (options) => schemaOf("", target, options);
  return { "~standard": { version: 1, vendor: "botonera", validate, jsonSchema: { input, output } } };
}

// What belongs to no member would be shown at none: forms know such a problem as the one of their root.
const inForm = (issue) => (issue.at === "value" && issue.path.length ? issue : { ...issue, path: ["root"] });

/** The schema of a message or payload of the target's endpoints. */
function schemaOf(kind, target, options) {
  const named = member(options, "target");
  // The specification asks to throw here.
  if (!DRAFTS.includes(named)) throw new TypeError(`the targets of schemas are ${DRAFTS.join(" and ")}`);
  const draft = named.replace("draft-2020", "2020");
  const isMeant = (id) => hasOwn(texts, `message/${id}`) && [id, id.split("/")[0]].includes(target);
  const schemas = schemaIds().filter(isMeant).map((endpoint) => schema(`${kind}${endpoint}`, { draft }));
  if (schemas.length === 1) return schemas[0];
  const { $schema } = schema("message", { draft });
  // An unknown target takes nothing.
  return schemas.length ? { $schema, anyOf: schemas.map(({ $schema, $id, ...own }) => own) } : { $schema, not: {} };
}
