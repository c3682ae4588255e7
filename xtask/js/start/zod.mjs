// The shape of a message as a user of zod would write it down, without the rules of any provider.

import * as z from "zod";

const label = z.string().min(1);
const id = z.string().optional();

const message = z.object({
  to: z.string().min(1),
  text: z.string().min(1),
  title: z.string().optional(),
  footer: z.string().optional(),
  buttons: z
    .array(
      z.discriminatedUnion("type", [
        z.object({ type: z.literal("reply"), label, id }),
        z.object({ type: z.literal("url"), label, url: z.url(), id }),
        z.object({ type: z.literal("call"), label, phone: z.string().min(1), id }),
        z.object({ type: z.literal("copy"), label: label.optional(), code: z.string().min(1), id }),
      ]),
    )
    .min(1)
    .max(3),
});

export const first = (value) => message.safeParse(value).success;
