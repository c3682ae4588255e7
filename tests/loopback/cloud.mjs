// WhatsApp's own interface, as Meta's pages have it, and whoever hands it on:
// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages,
// …/interactive-cta-url-messages, …/support/error-codes/, and https://github.com/facebook/openapi for envelope and webhooks.

import { randomBytes } from "node:crypto";

/** What the pages leave open, or what has happened to an account: `limited` by its rate, `window` of 24 hours closed, and more. */
export const defaults = () => ({ limited: false, window: true, failure: null, phone: true });

const ID = () => `wamid.${randomBytes(24).toString("base64")}`;
const BUSINESS = "15550783881";

export function taken(body, account) {
  if (account.limited) return refused(400, 130429, "(#130429) Rate limit hit", "Cloud API message throughput has been reached.");
  if (account.failure) return failed(account.failure);
  let payload;
  try {
    payload = JSON.parse(body);
  } catch {
    return refused(400, 100, "Invalid parameter");
  }
  const fault = faultOf(payload);
  if (fault) return fault;
  const id = ID();
  const { to, recipient } = payload;
  const who = to === undefined ? { user_id: recipient } : { wa_id: to.replace(/\D/g, "") };
  const contacts = [{ input: to ?? recipient, ...who }];
  const answer = { messaging_product: "whatsapp", contacts, messages: [{ id }] };
  return { status: 200, body: answer, webhook: account.webhook, events: told(payload, account, id, who) };
}

/** "Errors: build your app's error handling around error codes and details" */
export const refused = (status, code, message, details, subcode) => {
  const data = details && { error_data: { messaging_product: "whatsapp", details } };
  const inner = subcode && { error_subcode: subcode };
  return { status, body: { error: { message, type: "OAuthException", code, ...inner, ...data, fbtrace_id: "Az8or2yhqkZfEZ-_4Qn_Bam" } } };
};
const failed = ({ code, transient }) => {
  const error = { message: "An unknown error has occurred.", type: "OAuthException", code, is_transient: transient, fbtrace_id: "A" };
  return { status: 500, body: { error } };
};
const wrong = (details) => refused(400, 131009, "(#131009) Parameter value is not valid", details);
const missing = (name) => refused(400, 131008, "(#131008) Required parameter is missing", `The parameter ${name} is required.`);

const isText = (value) => typeof value === "string" && value !== "";
const count = (text) => [...text].length;
const isWeb = (value) => isText(value) && /^https?:\/\/\S+$/i.test(value);
const others = (value, ...names) => Object.keys(value).find((name) => !names.includes(name));

function faultOf(payload) {
  if (typeof payload !== "object" || payload === null) return refused(400, 100, "Invalid parameter");
  const { messaging_product, recipient_type = "individual", to, recipient, type, interactive, context, biz_opaque_callback_data: data } = payload;
  if (messaging_product !== "whatsapp") return refused(400, 100, "(#100) The parameter messaging_product is required.");
  const known = ["messaging_product", "recipient_type", "to", "recipient", "context", "type", "interactive", "biz_opaque_callback_data"];
  if (others(payload, ...known)) return refused(400, 100, "(#100) Invalid parameter", `Unexpected key "${others(payload, ...known)}"`);
  if (recipient_type !== "individual") return wrong("recipient_type must be individual");
  if (to === undefined && recipient === undefined) return missing("to");
  // "Plus signs, hyphens, parentheses, and spaces are supported."
  if (to !== undefined && !/^\+?\d{8,15}$/.test(`${to}`.replace(/[-() ]/g, ""))) {
    return wrong("The phone number is malformed: Please use the format: +1234567890.");
  }
  if (to === undefined && !/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/.test(recipient)) return wrong("Parameter Invalid");
  if (context !== undefined && !isText(context.message_id)) return missing("context.message_id");
  if (data !== undefined && !isText(data)) return wrong("Parameter Invalid");
  if (type !== "interactive") return refused(400, 131051, "(#131051) Unsupported message type", "Message type is not currently supported.");
  if (typeof interactive !== "object" || interactive === null) return missing("interactive");
  return faultInside(interactive);
}

function faultInside({ type, header, body, footer, action, ...rest }) {
  if (Object.keys(rest).length > 0) return wrong(`Unexpected key "${Object.keys(rest)[0]}"`);
  if (header !== undefined && faultOfHeader(header)) return faultOfHeader(header);
  if (!isText(body?.text)) return missing("interactive['body']");
  if (count(body.text) > 1024) return wrong("Body text length invalid. Min length: 1, Max length: 1024");
  if (footer !== undefined && !isText(footer.text)) return missing("interactive['footer']");
  if (footer !== undefined && count(footer.text) > 60) return wrong("Footer text length invalid. Max length: 60");
  if (type === "button") return faultOfButtons(action);
  if (type === "cta_url") return faultOfLink(action);
  return wrong("Parameter Invalid");
}

/** "type: text, image, video, document"; media by `link` or by `id`. */
function faultOfHeader({ type, ...content }) {
  if (type === "text") {
    if (!isText(content.text) || others(content, "text")) return missing("header.text");
    return count(content.text) > 60 ? wrong("Header text length invalid. Max length: 60") : undefined;
  }
  if (!["image", "video", "document"].includes(type)) return missing("header.type");
  const media = content[type];
  if (typeof media !== "object" || others(content, type)) return missing(`header.${type}`);
  const { link, id } = media;
  return isWeb(link) === isText(id) ? wrong("Parameter Invalid") : undefined;
}

/** "You can define up to 3 buttons"; each with a unique id and title. */
function faultOfButtons(action) {
  const buttons = action?.buttons;
  if (!Array.isArray(buttons) || others(action, "buttons")) return missing("action['buttons']");
  if (buttons.length < 1 || buttons.length > 3) return wrong("Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3");
  for (const { type, reply, ...rest } of buttons) {
    if (type !== "reply" || typeof reply !== "object" || Object.keys(rest).length > 0) return wrong("Parameter Invalid");
    if (!isText(reply.title) || count(reply.title) > 20) return wrong("Button title length invalid. Min length: 1, Max length: 20");
    if (!isText(reply.id) || count(reply.id) > 256 || reply.id.trim() !== reply.id) return wrong("Parameter Invalid");
  }
  const differ = (name) => new Set(buttons.map(({ reply }) => reply[name])).size === buttons.length;
  return differ("id") && differ("title") ? undefined : wrong("Parameter Invalid");
}

function faultOfLink(action) {
  const { display_text: label, url } = action?.parameters ?? {};
  if (action?.name !== "cta_url" || others(action, "name", "parameters")) return wrong("Parameter Invalid");
  if (!isText(label) || count(label) > 20) return wrong("Parameter Invalid");
  return isWeb(url) && !others(action.parameters, "display_text", "url") ? undefined : wrong("Parameter Invalid");
}

/** What becomes of the message, and then each reply button pressed, also as those of templates are. */
function told({ interactive, biz_opaque_callback_data: data }, account, id, { wa_id: phone, user_id: user }) {
  const metadata = { display_phone_number: BUSINESS, phone_number_id: "106540352242922" };
  const post = (value) => ({
    object: "whatsapp_business_account",
    entry: [{ id: "102290129340398", changes: [{ value: { messaging_product: "whatsapp", metadata, ...value }, field: "messages" }] }],
  });
  const timestamp = "1714510003";
  const who = phone ? { recipient_id: phone } : { recipient_user_id: user };
  const status = (status, more) =>
    post({ statuses: [{ id, status, timestamp, ...who, ...(data && { biz_opaque_callback_data: data }), ...more }] });
  if (!account.window) {
    const details = "Message failed to send because more than 24 hours have passed since the customer last replied to this number.";
    const title = "Re-engagement message";
    return [status("failed", { errors: [{ code: 131047, title, message: title, error_data: { details } }] })];
  }
  const pressed = (interactive.action.buttons ?? []).flatMap(({ reply: { id: payload, title: text } }) => [
    { type: "interactive", interactive: { type: "button_reply", button_reply: { id: payload, title: text } } },
    { type: "button", button: { payload, text } },
  ]);
  const from = phone ? { from: phone } : { from_user_id: user };
  const contacts = [{ profile: { name: "Pablo Morales" }, ...(phone && { wa_id: phone }) }];
  const clicks = pressed.map((message) =>
    post({ contacts, messages: [{ context: { from: BUSINESS, id }, ...from, id: ID(), timestamp, ...message }] }),
  );
  return [status("sent"), status("delivered"), status("read"), ...clicks];
}
