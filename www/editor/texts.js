/** What the editor itself says, by language. */
export const TEXTS = {
  en: {
    hint: "Control and space bar offer what may stand here. F8 leads to the next problem. The tab key and Escape leave the editor.",
    completions: "What may stand here",
    required: "required",
    control: "Control character",
  },
  "pt-BR": {
    hint: "Control e barra de espaço oferecem o que pode ficar aqui. F8 leva ao próximo problema. Tab e Esc saem do editor.",
    completions: "O que pode ficar aqui",
    required: "obrigatório",
    control: "Caractere de controle",
  },
  es: {
    hint: "Control y barra espaciadora ofrecen lo que puede ir aquí. F8 lleva al siguiente problema. Tab y Esc salen del editor.",
    completions: "Lo que puede ir aquí",
    required: "obligatorio",
    control: "Carácter de control",
  },
};

/** The page's own words for a member or one of its values. */
export const describedBy =
  ({ fields = {}, kinds = {}, media = {}, buttons }) =>
  (names, value) => {
    const [outer, ...rest] = names;
    if (outer === "buttons" && !rest.length && value === undefined) return buttons;
    if (value === undefined) return fields[(outer === "buttons" ? rest : names).join(".")];
    const words = { "buttons.type": kinds, buttons: kinds, "media.type": media }[names.join(".")] ?? {};
    return Object.hasOwn(words, value) ? words[value] : undefined;
  };
