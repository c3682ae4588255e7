// Ajv as it comes, strict, for each draft.

import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";

const drafts = [
  ["2020-12", Ajv2020.default ?? Ajv2020],
  ["draft-07", Ajv.default ?? Ajv],
];

/** What Ajv makes of the schema, in each draft. */
export const validators = (schema, id) => drafts.map(([draft, Validator]) => new Validator({ strict: true }).compile(schema(id, { draft })));
