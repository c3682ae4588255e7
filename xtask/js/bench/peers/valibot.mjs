import * as v from "valibot";
import { job, pointer } from "../job.mjs?valibot";
import { LINK, PHONE, PICTURE, TO, WORDS } from "../rules.mjs";

export const name = "valibot";
export const all = true;

const text = (pattern) => v.pipe(v.string(), v.regex(pattern));
const words = text(WORDS);
const kind = (name, member, value) => v.strictObject({ type: v.literal(name), label: words, [member]: value });
const few = (button) => v.pipe(v.array(button), v.minLength(1), v.maxLength(3));

const ofButton = () =>
  v.strictObject({
    to: text(TO),
    text: words,
    title: v.optional(words),
    footer: v.optional(words),
    media: v.optional(v.strictObject({ type: v.picklist(["image", "video", "document"]), url: text(LINK) })),
    buttons: few(
      v.variant("type", [
        kind("reply", "id", words),
        kind("url", "url", text(LINK)),
        kind("call", "phone", text(PHONE)),
        kind("copy", "code", words),
      ]),
    ),
    delay: v.optional(v.pipe(v.number(), v.minValue(0))),
    quote: v.optional(v.strictObject({ messageId: words, private: v.optional(v.boolean()) })),
    source: v.optional(v.string()),
  });

const ofList = () =>
  v.strictObject({
    to: text(TO),
    text: words,
    media: v.optional(v.strictObject({ type: v.literal("image"), url: text(PICTURE) })),
    buttons: few(kind("reply", "id", words)),
  });

const checkOf = (schema) => (message) => {
  const result = v.safeParse(schema, message);
  if (result.success) return undefined;
  return result.issues.map(({ path, message }) => ({ pointer: path ? pointer(path.map(({ key }) => key)) : "", message }));
};

export const endpoints = {
  "ryzeapi/button": () => job("ryzeapi/button", checkOf(ofButton())),
  "z-api/send-button-list": () => job("z-api/send-button-list", checkOf(ofList())),
};
