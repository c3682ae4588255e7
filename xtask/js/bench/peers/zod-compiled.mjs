import { compile } from "zod";
import { job } from "../job.mjs?zod-compiled";
import { errorsOf, ofButton, ofList } from "../zod.mjs";

export const name = "zod, `z.compile`";
export const all = true;

function checkOf(schema) {
  const compiled = compile(schema, { strict: true });
  return (message) => {
    const result = compiled.safeParse(message);
    return result.success ? undefined : errorsOf(result.error);
  };
}

export const endpoints = {
  "ryzeapi/button": () => job("ryzeapi/button", checkOf(ofButton())),
  "z-api/send-button-list": () => job("z-api/send-button-list", checkOf(ofList())),
};
