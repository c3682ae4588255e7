import * as S from "sury";
import { job, pointer } from "../job.mjs?sury";
import { LINK, PHONE, PICTURE, TO, WORDS } from "../rules.mjs";

export const name = "sury";
/** It stops at the first fault. */
export const all = false;

const text = (pattern) => S.pattern(S.string, pattern);
const strict = (members) => S.strict(S.schema(members));
const kind = (name, member, value) => strict({ type: name, label: text(WORDS), [member]: value });
const few = (button) => S.maxLength(S.minLength(S.array(button), 1), 3);

const ofButton = () =>
  strict({
    to: text(TO),
    text: text(WORDS),
    title: S.optional(text(WORDS)),
    footer: S.optional(text(WORDS)),
    media: S.optional(strict({ type: S.union(["image", "video", "document"]), url: text(LINK) })),
    buttons: few(
      S.union([
        kind("reply", "id", text(WORDS)),
        kind("url", "url", text(LINK)),
        kind("call", "phone", text(PHONE)),
        kind("copy", "code", text(WORDS)),
      ]),
    ),
    delay: S.optional(S.gte(S.number, 0)),
    quote: S.optional(strict({ messageId: text(WORDS), private: S.optional(S.boolean) })),
    source: S.optional(S.string),
  });

const ofList = () =>
  strict({
    to: text(TO),
    text: text(WORDS),
    media: S.optional(strict({ type: "image", url: text(PICTURE) })),
    buttons: few(kind("reply", "id", text(WORDS))),
  });

function checkOf(schema) {
  const parse = S.parseAsResult(schema);
  return (message) => {
    const result = parse(message);
    return result.success ? undefined : [{ pointer: pointer(result.error.path), message: result.error.message }];
  };
}

export const endpoints = {
  "ryzeapi/button": () => job("ryzeapi/button", checkOf(ofButton())),
  "z-api/send-button-list": () => job("z-api/send-button-list", checkOf(ofList())),
};
