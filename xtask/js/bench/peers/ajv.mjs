import { Ajv } from "ajv";
import { job } from "../job.mjs?ajv";
import { KINDS, ofButton, ofList } from "../schemas.mjs";

export const name = "ajv";
export const all = true;

const SEGMENT = { required: "missingProperty", additionalProperties: "additionalProperty", discriminator: "tag" };

function checkOf(schema) {
  const validate = new Ajv({ allErrors: true, discriminator: true }).compile(schema);
  return (message) => {
    if (validate(message)) return undefined;
    return validate.errors.map(({ keyword, instancePath, params, message }) => {
      const segment = SEGMENT[keyword];
      return { pointer: segment === undefined ? instancePath : `${instancePath}/${params[segment]}`, message };
    });
  };
}

const kinds = { type: "object", discriminator: { propertyName: "type" }, required: ["type"], oneOf: Object.values(KINDS) };

export const endpoints = {
  "ryzeapi/button": () => job("ryzeapi/button", checkOf(ofButton(kinds))),
  "z-api/send-button-list": () => job("z-api/send-button-list", checkOf(ofList())),
};
