// The schemas of zod, for the peers that use them as they are and compiled.

import * as z from "zod";
import { pointer } from "./job.mjs?zod-pointers";
import { LINK, PHONE, PICTURE, TO, WORDS } from "./rules.mjs";

const words = z.string().regex(WORDS);
const kind = (name, member, value) => z.strictObject({ type: z.literal(name), label: words, [member]: value });
const reply = kind("reply", "id", words);

export const ofButton = () =>
  z.strictObject({
    to: z.string().regex(TO),
    text: words,
    title: words.optional(),
    footer: words.optional(),
    media: z.strictObject({ type: z.enum(["image", "video", "document"]), url: z.string().regex(LINK) }).optional(),
    buttons: z
      .array(
        z.discriminatedUnion("type", [
          reply,
          kind("url", "url", z.string().regex(LINK)),
          kind("call", "phone", z.string().regex(PHONE)),
          kind("copy", "code", words),
        ]),
      )
      .min(1)
      .max(3),
    delay: z.number().min(0).optional(),
    quote: z.strictObject({ messageId: words, private: z.boolean().optional() }).optional(),
    source: z.string().optional(),
  });

export const ofList = () =>
  z.strictObject({
    to: z.string().regex(TO),
    text: words,
    media: z.strictObject({ type: z.literal("image"), url: z.string().regex(PICTURE) }).optional(),
    buttons: z.array(reply).min(1).max(3),
  });

/** The issues, each with its place and text. */
export function errorsOf({ issues }) {
  const errors = [];
  for (const issue of issues) {
    const place = pointer(issue.path);
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) errors.push({ pointer: `${place}/${key}`, message: issue.message });
    else errors.push({ pointer: place, message: issue.message });
  }
  return errors;
}
