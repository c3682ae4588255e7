// Whapi.Cloud, as its own schema (https://github.com/Whapi-Cloud/whapi-mcp), its guide for programs
// (https://github.com/Whapi-Cloud/whapi-whatsapp-api-skill) and its help page on buttons have it.

import { randomBytes } from "node:crypto";

/** A channel, known by its token. `sent` is what the answer says, `failing` a status that it answers with whatever is sent. */
export const account = { id: "token", defaults: () => ({ sent: true, failing: null }) };

const ID = () => `${randomBytes(11).toString("hex")}-gDYOS60TLw`;
const NOW = 1_726_126_124;
const PERSON = "5511988887777";

export function answer({ method, path, headers, body }, accounts) {
  if (path.join("/") !== "messages/interactive") return undefined;
  // "Authorization: Bearer <token>"
  const account = accounts.get(/^Bearer (.*)$/.exec(headers.authorization ?? "")?.[1]);
  if (!account) return refused(401, "Unauthorized");
  if (method !== "POST") return refused(404, "Not Found");
  if (account.failing) return refused(account.failing, "No luck");
  let payload;
  try {
    payload = JSON.parse(body);
  } catch {
    return refused(400, "Wrong request parameters", "the body is no JSON");
  }
  const fault = faultOf(payload);
  if (fault) return refused(400, "Wrong request parameters", fault);
  if (!account.sent) return { status: 200, body: { sent: false } };
  return taken(payload, account);
}

const refused = (code, message, details) => ({ status: code, body: { error: { code, message, ...(details && { details }) } } });

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string" && value !== "";
const isWeb = (value) => isText(value) && /^https?:\/\/./i.test(value);
const hasOnly = (value, names) => Object.keys(value).every((name) => names.includes(name));

/** What the button of a type holds beside `type`, `title` and `id`. */
const OWN = { quick_reply: undefined, url: "url", call: "phone_number", copy: "copy_code" };

function faultOf(payload) {
  if (!isObject(payload)) return "the body is no object";
  const known = ["to", "quoted", "header", "body", "footer", "action", "type", "media"];
  if (!hasOnly(payload, known)) return "an unknown member";
  const { to, quoted, header, body, footer, action, type = "button", media } = payload;
  if (!isText(to) || !/^[\d-]{9,31}(@[\w\.]{1,})?$/.test(to)) return "to: does not match pattern";
  // "Do not pass raw LID values"
  if (to.endsWith("@lid")) return "to: a raw LID";
  const message = /^[A-Za-z0-9._]{4,30}-[A-Za-z0-9._]{4,14}(-[A-Za-z0-9._]{4,10})?(-[A-Za-z0-9._]{2,10})?$/;
  if (quoted !== undefined && !message.test(quoted)) return "quoted: does not match pattern";
  const isPart = (part) => isObject(part) && isText(part.text) && hasOnly(part, ["text"]);
  // The guide has the body as required, the schema does not.
  if (!isPart(body)) return "body: is required";
  if ([header, footer].some((part) => part !== undefined && !isPart(part))) return "header or footer: has no text";
  if (type !== "button") return "type: is none of buttons";
  if (media !== undefined && !isWeb(media) && !/^data:[^,]+;base64,/.test(media)) return "media: is no file";
  const buttons = action?.buttons;
  if (!Array.isArray(buttons) || !hasOnly(action, ["buttons"])) return "action: is required";
  if (buttons.length < 1 || buttons.length > 3) return "action.buttons: 1 to 3";
  return buttons.map(faultOfButton).find((fault) => fault);
}

function faultOfButton(button) {
  if (!isObject(button) || !Object.keys(OWN).includes(button.type)) return "a button has an unknown type";
  const { type, title, id } = button;
  if (!isText(title) || !isText(id)) return "a button has no title or no id";
  if ([...title].length > 25) return "a title has more than 25 characters";
  const own = OWN[type];
  if (!hasOnly(button, ["type", "title", "id", ...(own ? [own] : [])])) return "a button has a member of another type";
  if (own && !isText(button[own])) return `a button has no ${own}`;
  if (type === "url" && !isWeb(button.url)) return "a url is none";
  return type === "call" && !/^\d+$/.test(button.phone_number) ? "a phone_number is none" : undefined;
}

function taken(payload, account) {
  const chat = payload.to.includes("@") ? payload.to : `${payload.to}@s.whatsapp.net`;
  const id = ID();
  const message = { id, from_me: true, type: "interactive", chat_id: chat, timestamp: NOW };
  return { status: 200, body: { sent: true, message }, webhook: account.webhook, events: told(payload, id, chat) };
}

/** Statuses, and each reply button pressed, in every layout that programs in public read; at last a word of thanks. */
function told(payload, sentId, chat) {
  const posted = (name, list) => ({ [name]: list, event: { type: name, event: "post" }, channel_id: "CHANNEL-M72HC" });
  const status = (status) => ({ id: sentId, code: 1, status, recipient_id: chat, timestamp: `${NOW}` });
  const from = chat.endsWith("@g.us") ? PERSON : chat.split("@")[0];
  const about = () => ({ id: ID(), from_me: false, chat_id: chat, timestamp: NOW, source: "mobile", from, from_name: "Nome" });
  const clicks = payload.action.buttons
    .filter(({ type }) => type === "quick_reply")
    .flatMap(({ id, title }) => {
      const prefixed = { id: `ButtonsV3:${id}`, title };
      const context = { quoted_id: sentId };
      return [
        { ...about(), type: "reply", reply: { type: "buttons_reply", buttons_reply: prefixed }, context },
        { ...about(), type: "reply", reply: { type: "buttons_reply", buttons_reply: { id, title } } },
        { ...about(), type: "interactive", interactive: { button_reply: prefixed } },
        { ...about(), type: "button", button: { payload: id, text: title } },
      ].map((message) => posted("messages", [message]));
    });
  return [
    ...["pending", "sent", "delivered", "read"].map((name) => posted("statuses", [status(name)])),
    ...clicks,
    posted("messages", [{ ...about(), type: "text", text: { body: "Obrigado!" } }]),
  ];
}
