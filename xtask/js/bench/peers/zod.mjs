import { job } from "../job.mjs?zod";
import { errorsOf, ofButton, ofList } from "../zod.mjs";

export const name = "zod";
export const all = true;

const checkOf = (schema) => (message) => {
  const result = schema.safeParse(message);
  return result.success ? undefined : errorsOf(result.error);
};

export const endpoints = {
  "ryzeapi/button": () => job("ryzeapi/button", checkOf(ofButton())),
  "z-api/send-button-list": () => job("z-api/send-button-list", checkOf(ofList())),
};
