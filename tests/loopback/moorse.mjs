// Moorse, as its page has it: https://moorse.readme.io/reference/enviar-mensagem-com-botões
// and its libraries where the page is silent: the newest sends `Bearer` before the token, older ones the token alone.

import { randomUUID } from "node:crypto";

/** An integration. Errors come as texts or as objects; their status is written down nowhere. */
export const account = { id: "integrationId", defaults: () => ({ errors: "texts", status: 400 }) };

const BUSINESS = "5511888888888";

export function answer({ method, path, headers, body }, accounts) {
  const [version, whatsapp, integrationId, endpoint, ...rest] = path;
  if (version !== "v2" || whatsapp !== "whatsapp" || endpoint !== "send-buttons" || rest.length > 0) return undefined;
  if (method !== "POST") return undefined;

  const account = accounts.get(integrationId);
  if (!account) return refused({ errors: "texts" }, 404, "Integração não encontrada");
  const token = (headers.authorization ?? "").replace(/^Bearer /, "");
  if (token !== account.token) return refused(account, 401, "Token inválido");
  let payload;
  try {
    payload = JSON.parse(body);
  } catch {
    return refused(account, account.status, "Corpo inválido");
  }
  const fault = faultOf(payload);
  if (fault) return refused(account, account.status, fault);
  const message = "Mensagem encaminhada para fila de processamento";
  const data = { control: randomUUID(), creationDate: "18-01-2022T21:07:01", message };
  return { status: 200, body: { data, errors: [], links: [] }, webhook: account.webhook, events: told(payload, account) };
}

const refused = ({ errors }, status, message) => {
  return { status, body: { data: null, errors: [errors === "objects" ? { code: "400", message } : message], links: [] } };
};

const isText = (value) => typeof value === "string" && value !== "";

/** The form of the page's example, or that of its table of parameters. */
function faultOf(payload) {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return "Corpo inválido";
  const { to, title, subtitle, buttonsId, buttons, ...rest } = payload;
  if (Object.keys(rest).length > 0) return `${Object.keys(rest)[0]} desconhecido`;
  // "Número do contato para onde a mensagem vai ser enviada"
  if (!isText(to) || !/^\d+$/.test(to)) return "to é obrigatório";
  if (!isText(title)) return "title é obrigatório";
  if (subtitle !== undefined && (!isText(subtitle) || buttonsId)) return "subtitle inválido";
  const list = buttonsId ?? buttons;
  if (!Array.isArray(list) || list.length === 0 || (buttonsId && buttons)) return "buttonsId é obrigatório";
  const isButton = (button) => isText(button.id) && isText(button.title) && Object.keys(button).length === 2;
  return list.every(buttonsId ? isButton : isText) ? undefined : "buttonsId inválido";
}

/** The four samples of the page, in their order; in the first, the two contacts are the wrong way round there as well. */
function told({ to, buttonsId, buttons }, { integrationId }) {
  const business = { number: BUSINESS, name: "Moorse", profileImageUrl: "https://pps.whatsapp.net/v/picture.jpg" };
  const id = randomUUID();
  const sample = (status, more, contacts = {}) => ({
    id,
    channel: "whatsapp",
    type: "buttons",
    status,
    to,
    from: BUSINESS,
    ...more,
    contactUser: { number: to },
    contactBusiness: business,
    ...contacts,
    integrationId,
  });
  const swapped = { contactUser: { number: BUSINESS }, contactBusiness: { ...business, number: to } };
  const titles = buttonsId?.map(({ title }) => title) ?? buttons;
  return [
    sample("SENT", { sendDate: "2022-01-18T21:08:23.000-0300", urlFile: "" }, swapped),
    sample("DELIVERED", { receivedDate: "2022-01-18T21:08:23.000-0300", urlFile: "" }),
    sample("READ", { readDate: "2022-01-18T21:08:46.000-0300", urlFile: "" }),
    ...titles.map((content) => ({
      ...sample("RECEIVED", { answeredDate: "2022-01-18T21:09:14.000-0300", content }),
      id: randomUUID(),
      type: "interactive",
      contactUser: { number: to, name: "João" },
    })),
  ];
}
