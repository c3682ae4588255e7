import { idFor } from "./arrange.js";

/** A menu of three answers, in each language. */
const TEXTS = {
  en: ["How can we help you today?", "Open every day, 8 to 20", "Place an order", "Track my order", "Talk to a person"],
  es: ["¿Cómo podemos ayudarte hoy?", "Todos los días, de 8 a 20 h", "Hacer un pedido", "Seguir mi pedido", "Hablar con alguien"],
  "pt-BR": [
    "Como podemos ajudar hoje?",
    "Todos os dias, das 8h às 20h",
    "Fazer um pedido",
    "Acompanhar pedido",
    "Falar com alguém",
  ],
};

/** Nobody's number, as the examples have it. */
export const SAMPLE_NUMBER = "+5511999999999";

/** What the variable for whoever receives the message is called, in each language. */
const RECIPIENTS = { en: "phone", es: "telefono", "pt-BR": "telefone" };

/** Whom a message is for as long as nobody has written a number: a flow or a table knows, and no link carries it. */
export const recipientOf = (locale) => `{{${RECIPIENTS[locale]}}}`;

/** Whether this is nobody's number: a sample, or a variable of ours. */
export const isNobody = (to) =>
  to === undefined || to === "" || to === SAMPLE_NUMBER || Object.keys(RECIPIENTS).some((locale) => to === recipientOf(locale));

/** What the page starts with, in a language. */
export function firstMessage(locale) {
  const [text, footer, order, track, person] = TEXTS[locale];
  return {
    to: recipientOf(locale),
    text,
    footer,
    buttons: [order, track, person].map((label) => ({ type: "reply", label, id: idFor(label, []) })),
  };
}

/** Whom it is for. */
export const FIRST_TARGET = "ryzeapi";

/** Whether this is what the page starts with, in this language. */
export const isUntouched = (message, locale) => JSON.stringify(message) === JSON.stringify(firstMessage(locale));
