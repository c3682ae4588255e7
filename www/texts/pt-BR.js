import { addTexts } from "../botonera.js";
import ofIssues from "../botonera-texts/pt-BR.js";

addTexts(ofIssues);

const many = (count, one, more) => `${count} ${count === 1 ? one : more}`;

export default {
  title: "Botonera: botões do WhatsApp, escritos e conferidos",
  tagline: "Mensagens do WhatsApp com botões: escreva, confira e leve a requisição.",
  skip: "Ir para a mensagem",
  sections: "Partes desta página",
  compose: "Escrever",
  see: "Ver",
  check: "Conferir",
  compare: "Comparar",
  take: "Levar",
  private: "Nada sai do seu navegador. A requisição é mostrada, nunca enviada.",
  language: "Idioma",
  theme: "Cores",
  themes: { auto: "Automático", light: "Claro", dark: "Escuro" },
  close: "Fechar",
  notLoaded: "Esta parte não pôde ser carregada. Se houver internet, recarregue a página.",

  undo: "Desfazer",
  redo: "Refazer",
  undone: "Desfeito",
  redone: "Refeito",
  noMore: "Não há mais nada para desfazer ou refazer",

  target: "Enviar por",
  bestOf: (provider) => `${provider}: o que servir melhor`,
  lossWarn: "Enviar mesmo sem as partes que este provedor não leva",
  views: "Formas de editar a mensagem",
  form: "Formulário",
  jsonLabel: "A mensagem em JSON",
  formWaits: "O texto JSON tem um erro. Corrija na aba JSON ou desfaça.",
  notObject: "O JSON não é uma mensagem: uma mensagem fica entre `{` e `}`. O que você digitar aqui começa uma nova.",

  fields: {
    to: "Quem recebe",
    "to.hint": "Um número com o código do país ou o id de um grupo.",
    title: "Título",
    text: "Texto",
    footer: "Rodapé",
    media: "Imagem, vídeo ou documento",
    "media.type": "O que é: imagem, vídeo ou documento",
    "media.url": "Endereço do arquivo",
    "media.url.hint": "Um link que começa com https://",
    delay: "Esperar antes de enviar (segundos)",
    quote: "Responde à mensagem com este id",
    "quote.messageId": "O id da mensagem a que esta responde",
    "quote.hint": "O id que o WhatsApp deu à mensagem.",
    "quote.private": "Responder em particular",
    source: "De onde vem a mensagem",
    "source.hint": "Um nome para os seus relatórios.",
    type: "Ao tocar",
    label: "Texto do botão",
    id: "Id da resposta",
    "id.hint": "Diz a você qual botão foi tocado.",
    url: "Página que abre",
    phone: "Número para ligar",
    code: "Código para copiar",
  },
  kinds: { reply: "Envia uma resposta", url: "Abre uma página", call: "Faz uma ligação", copy: "Copia um código" },
  media: { image: "Imagem", video: "Vídeo", document: "Documento" },
  noMedia: "Nada",
  optional: "opcional",
  more: "Mais opções",
  notCarried: (provider) => `${provider} não leva`,
  counter: (count, most, unit) =>
    `${count} de ${most}${{ "code points": " caracteres", buttons: " botões", seconds: " segundos" }[unit] ?? ""}`,
  formatting: "Formatação do texto",
  marks: { bold: "Negrito", italic: "Itálico", strike: "Tachado", code: "Código" },
  buttons: "Botões",
  button: (number) => `Botão ${number}`,
  addButton: "Adicionar botão",
  remove: "Remover",
  moveUp: "Mover para cima",
  moveDown: "Mover para baixo",
  drag: "Arraste para mover",
  moved: (place, count) => `Agora é o botão ${place} de ${count}`,
  removed: (number) => `Botão ${number} removido`,

  phoneTheme: "Cores do celular",
  onWeb: "No WhatsApp Web",
  approximation: "É uma aproximação: celulares e versões do WhatsApp variam.",
  preview: {
    captions: {
      phone: { light: "Celular, tema claro (aproximado)", dark: "Celular, tema escuro (aproximado)" },
      web: { light: "WhatsApp Web, tema claro (aproximado)", dark: "WhatsApp Web, tema escuro (aproximado)" },
    },
    kinds: { reply: "Responder", url: "Abrir página", call: "Ligar", copy: "Copiar código" },
    media: { image: "Imagem", video: "Vídeo", document: "Documento" },
    loadPicture: (host) => `Carregar imagem de ${host}`,
    pictureFailed: "Não foi possível carregar a imagem.",
    noText: "Ainda sem texto",
    noLabel: "Ainda sem texto do botão",
    ownLabel: "O texto padrão do provedor",
    answered: "Resposta a uma mensagem",
    answeredPrivately: "Resposta em particular a uma mensagem",
    more: (count) => (count === 1 ? "… e mais 1 botão" : `… e mais ${count} botões`),
    cut: "(a prévia termina aqui)",
    notOnWeb: "Não aparece no Web",
    webNote: "Junto com outros tipos, os botões de resposta não aparecem no WhatsApp Web nem no WhatsApp Desktop, só no celular.",
  },

  verdict: (errors, warnings) => {
    const told = [errors && many(errors, "erro", "erros"), warnings && many(warnings, "aviso", "avisos")]
      .filter(Boolean)
      .join(", ");
    return errors ? told : told ? `Nenhum erro, ${told}` : "Tudo certo";
  },
  error: "Erro",
  warning: "Aviso",
  errors: "Erros",
  warnings: "Avisos",
  repair: "Corrigir",
  repairAll: "Corrigir tudo",
  sendWithout: "Enviar assim mesmo",
  lossAccepted: "A partir de agora, o que o provedor não leva fica de fora",
  repaired: "Corrigido",
  docs: "Documentação",

  compareWaits: "O texto ainda não é JSON: não há o que comparar.",
  compareHint: "A mesma mensagem em cada provedor.",
  everywhere: (count) =>
    count === 1 ? "Um erro impede o envio em todos: veja em Conferir." : `${count} erros impedem o envio em todos: veja em Conferir.`,
  endpoint: "Enviada por",
  outcome: "O que chega",
  carries: { whole: "Tudo", changed: "De outra forma", "with-loss": "Com perdas", no: "Não dá" },
  makeTarget: "Escolher",
  isTarget: "Escolhido",

  code: "Texto para copiar",
  takeWaits: "Ainda não há nada para levar: a mensagem tem erros.",
  toChecks: "Ver os erros",
  payloadHint: "O que é enviado ao provedor.",
  secretsHint: "Seus ids e tokens são lidos de variáveis de ambiente; nenhum aparece neste texto.",
  copy: "Copiar",
  copyLink: "Copiar o link",
  copied: "Copiado ✓",
  notCopied: "Não foi possível copiar: selecione o texto",
  notes: "O que o provedor pede para observar",
  source: "Fonte",
  /** What the library's catalogue says in English, by its words. */
  catalogue: {
    "Never call the API from a browser or an app: the instance's id and token stand in the URL.":
      "Nunca chame a API de um navegador ou aplicativo: o id e o token da instância ficam na URL.",
    "Whether buttons are shown depends on the kind of account and chat, and the terms for buttons must be accepted in the panel.":
      "Os botões aparecem ou não conforme o tipo de conta e de conversa, e é preciso aceitar os termos dos botões no painel.",
    "The answer 200 means that the message is queued, not that it was delivered.":
      "A resposta 200 quer dizer que a mensagem está na fila, não que foi entregue.",
    "Sending is not idempotent: a request sent twice is a message sent twice.":
      "Cada requisição é um envio: a mesma, enviada duas vezes, são duas mensagens.",
    "Old phones may show the buttons as an ordinary text.": "Celulares antigos podem mostrar os botões como texto comum.",
    "A click brings back the button's title, not its id: give each button a title of its own.":
      "O toque traz de volta o título do botão, não o id: dê a cada botão um título diferente.",
    "Messages with buttons can be sent within 24 hours of the user's last message only; later they fail with 131047.":
      "Mensagens com botões só podem ser enviadas até 24 horas depois da última mensagem do usuário; depois disso falham com o erro 131047.",
    "The answer 200 means that the message was accepted; it may fail later, which a webhook tells.":
      "A resposta 200 quer dizer que a mensagem foi aceita; ela ainda pode falhar depois, o que um webhook avisa.",
    "Meta verifies a webhook with a `GET`: answer it with `hub.challenge`. What it posts is signed in the header `X-Hub-Signature-256`: check that before you read an event.":
      "A Meta verifica o webhook com um `GET`: responda com o valor de `hub.challenge`. O que ela envia vem assinado no cabeçalho `X-Hub-Signature-256`: confira a assinatura antes de ler um evento.",
    "Payloads, answers and webhooks are those of Meta's interface. The older host `waba.360dialog.io` was that of an interface that ended on 2025-10-23.":
      "Os payloads, as respostas e os webhooks são os da interface da Meta. O servidor antigo, `waba.360dialog.io`, era de uma interface encerrada em 23/10/2025.",
    "Messages with buttons cannot be sent to groups.":
      "Mensagens com botões não podem ser enviadas a grupos.",
    "Where in the body 360dialog's own error texts stand is not shown: they are looked for wherever they may be.":
      "A documentação não mostra em que parte do corpo ficam os textos de erro da própria 360dialog: eles são procurados onde costumam ficar.",
    "The vendor calls buttons discontinued outside the Cloud channel.":
      "O fabricante considera os botões descontinuados fora do canal Cloud.",
    "A message may be taken with 201 and yet never be shown, or on the web alone.":
      "Uma mensagem pode ser aceita com 201 e mesmo assim nunca aparecer, ou aparecer só na web.",
    "What it posts to webhooks carries the API key: keep the bodies as secret as the key itself.":
      "O que ela envia aos webhooks traz a chave da API: guarde esses dados com o mesmo sigilo da chave.",
    "Never call the API from a browser or an app: the instance's token stands in the URL.":
      "Nunca chame a API de um navegador ou aplicativo: o token da instância fica na URL.",
    "Both methods are in beta: they may change, and may not work every time. Buttons go to personal chats only.":
      "Os dois métodos estão em versão beta: podem mudar e nem sempre funcionam. Os botões só vão para conversas individuais.",
    "One message has either reply buttons or buttons that copy, call and open links, never both.":
      "Uma mensagem tem botões de resposta ou botões de copiar, de ligação e de link, nunca os dois.",
    "The answer 200 means that the message is in the instance's queue, not that it was delivered.":
      "A resposta 200 quer dizer que a mensagem está na fila da instância, não que foi entregue.",
    "The provider calls its buttons not stable: they may arrive as plain text, or not be tappable. It recommends polls in their place.":
      "O provedor avisa que os seus botões não são estáveis: podem chegar como texto simples ou não responder ao toque. No lugar deles, recomenda enquetes.",
    "The page warns that buttons and lists may stop working at any time.":
      "A página avisa que botões e listas podem deixar de funcionar a qualquer momento.",
    "Resellers run the same API on hosts of their own: give theirs as `baseUrl`.":
      "Revendedores usam a mesma API em servidores próprios: informe o endereço deles em `baseUrl`.",
    "What it posts to webhooks carries the instance's token: keep the bodies as secret as the token itself.":
      "O que ele envia aos webhooks traz o token da instância: guarde esses dados com o mesmo sigilo do token.",
  },

  bring: "Trazer",
  looksLike: (endpoint) => `Isto parece o JSON de ${endpoint}, não uma mensagem.`,
  tooLarge: "É grande demais para ser uma mensagem.",

  share: "Compartilhar",
  shareHint: "Quem abrir este link vê a mensagem. Ela está no próprio link e não fica guardada em lugar nenhum.",
  shareRecipient: "Com o número de quem recebe",
  shareWaits: "O texto JSON tem um erro. Corrija primeiro; depois dá para compartilhar.",
  shareNot: "Isto não é uma mensagem; só mensagens são compartilhadas.",
  link: "Link",
  linkWithoutRecipient: "O link não traz o número de quem vai receber a mensagem: escreva-o.",
  badLink: {
    empty: "O link não traz nenhuma mensagem.",
    version: "O link foi feito por uma versão mais nova desta página. Recarregue a página e tente de novo.",
    broken: "O link está danificado; talvez falte uma parte. A sua mensagem não mudou.",
    "too-long": "O link é longo demais para ser lido. A sua mensagem não mudou.",
  },

  examples: "Exemplos",
  startEmpty: "Começar com uma mensagem vazia",
  byTask: "Para uma tarefa",
  byProvider: "Das páginas dos provedores",
  tasks: {
    menu: "Menu",
    order: "Acompanhar pedido",
    coupon: "Cupom",
    code: "Código de uso único",
    promotion: "Promoção com imagem",
  },
};
