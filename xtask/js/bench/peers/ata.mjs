import { Validator } from "ata-validator";
import { job } from "../job.mjs?ata";
import { KINDS, ofButton, ofList } from "../schemas.mjs";

export const name = "ata-validator";
export const all = true;

const SEGMENT = { required: "missingProperty", additionalProperties: "additionalProperty" };

function checkOf(schema) {
  const validator = new Validator(schema, { useDefaults: false });
  return (message) => {
    const result = validator.validate(message);
    if (result.valid) return undefined;
    const errors = [];
    for (const { keyword, instancePath, params, message } of result.errors) {
      // Only says that what follows from the button's type was not kept; the errors within are there as well.
      if (keyword === "if") continue;
      const segment = SEGMENT[keyword];
      errors.push({ pointer: segment === undefined ? instancePath : `${instancePath}/${params[segment]}`, message });
    }
    return errors;
  };
}

const kinds = {
  type: "object",
  properties: { type: { enum: Object.keys(KINDS) } },
  required: ["type"],
  allOf: Object.entries(KINDS).map(([name, kind]) => ({
    if: { properties: { type: { const: name } }, required: ["type"] },
    then: kind,
  })),
};

export const endpoints = {
  "ryzeapi/button": () => job("ryzeapi/button", checkOf(ofButton(kinds))),
  "z-api/send-button-list": () => job("z-api/send-button-list", checkOf(ofList())),
};
