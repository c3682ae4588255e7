import { idFor } from "./arrange.js";

/** What the page starts with, in each language: a menu of three answers. */
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

export function firstMessage(locale) {
  const [text, footer, order, track, person] = TEXTS[locale];
  return {
    to: "+5511999999999",
    text,
    footer,
    buttons: [order, track, person].map((label) => ({ type: "reply", label, id: idFor(label, []) })),
  };
}

export const FIRST_TARGET = "ryzeapi";

/** Whether this is what the page starts with, in this language. */
export const isUntouched = (message, locale) => JSON.stringify(message) === JSON.stringify(firstMessage(locale));
