import catalogue from "../../texts/notes/pt-BR.json" with { type: "json" };

/** Onde ficam os ids e os tokens, e o que fazer com o que foi copiado. Menus como as páginas do provedor os escrevem. */
export default {
  /** What the library's catalogue says in English, by its words. The reference pages say it as well. */
  catalogue,
  warningsOpen: (count) => (count === 1 ? "Há um aviso em aberto:" : `Há ${count} avisos em aberto:`),
  andMore: (count) => `e mais ${count}`,
  hints: {
    payload: "O que é enviado ao provedor.",
    program: "Seus ids e tokens são lidos de variáveis de ambiente; nenhum aparece neste texto.",
  },
  notes: "Avisos do provedor",
  title: (provider) => `Três passos até o token: ${provider}`,
  page: "Fonte",
  providers: {
    "z-api": {
      open: "Entre no painel da Z-API, acesse a sua instância e clique em editar.",
      find: "`instanceId` e `token` são o ID e o token da instância. `clientToken` é o “Token de Segurança da Conta”, na aba “Segurança”; só é preciso se você o ativou.",
    },
    ryzeapi: {
      open: "Tenha em mãos o seu TokenAccount: a RyzeAPI o entrega uma única vez, ao criar a conta.",
      find: "`token` é o TokenInstance, que vem em `data.token` na resposta de `POST /api/instance/new`; `instance` é o nome da instância.",
    },
    moorse: {
      open: "Tenha em mãos o e-mail e a senha da sua conta na Moorse: é com eles que se pede o token.",
      find: "`token` é o que o login da Moorse devolve; `integrationId` é o id da sua integração de WhatsApp. A biblioteca da própria Moorse obtém os dois.",
    },
    meta: {
      open: "Abra o App Dashboard em developers.facebook.com/apps e, nele, o seu aplicativo com WhatsApp.",
      find: "Em “API Setup” você gera um `token` para testar; para uso contínuo, use o de um usuário do sistema. `phoneNumberId` é o id do número que envia, não o número.",
    },
    "360dialog": {
      open: "Entre no 360Dialog Hub e escolha o número que envia.",
      find: "`apiKey` vem do botão “Generate API key”. Ela aparece uma única vez, e gerar outra invalida as anteriores.",
    },
    evolution: {
      open: "Acesse o servidor em que roda a sua Evolution API: `server` é o endereço dele.",
      find: "`apiKey` é o valor de `AUTHENTICATION_API_KEY` no arquivo `.env`; `instance` é o nome que você deu à instância.",
    },
    uazapi: {
      open: "Veja o endereço do seu servidor na uazapi: `subdomain` é o que vem antes de `.uazapi.com`.",
      find: "`token` é o token da instância que envia, não o `admintoken`.",
    },
    whapi: {
      open: "Entre no painel da Whapi.Cloud e abra o canal que envia.",
      find: "`token` é o token desse canal: cada canal tem o seu.",
    },
    "green-api": {
      open: "Entre no console da Green-API e abra a sua instância.",
      find: "Lá estão `idInstance` e `apiTokenInstance`, e também `apiUrl`, que só é preciso se não for `https://api.green-api.com`.",
    },
  },
  set: {
    program: (names) => `Guarde-os em variáveis de ambiente, de onde o programa os lê: ${names}.`,
    n8n: (names) =>
      `Guarde-os em variáveis de ambiente do n8n: ${names}. A partir da versão 2, o n8n só as lê com \`N8N_BLOCK_ENV_ACCESS_IN_NODE=false\`.`,
    "node-red": (names) => `Guarde-os em variáveis de ambiente do Node-RED: ${names}.`,
    payload: (method, url, headers) =>
      `Coloque-os no lugar das chaves: envie o JSON por ${method} para ${url}${headers ? `, com o cabeçalho ${headers}` : ""}.`,
  },
  none: "Esta requisição não pede nenhuma variável de ambiente.",
  onlyIf: (names) => `${names} (só se a conta pedir)`,
  and: "e",
  next: {
    payload: "Cole onde a sua ferramenta pede o corpo (body) da requisição.",
    n8n: "No n8n: cole na tela do fluxo com Ctrl+V ou abra o menu ⋯ e escolha “Import from File”.",
    "node-red": "No Node-RED: abra o menu, escolha “Import” e cole o texto ou escolha o arquivo.",
    curl: "Cole em um terminal ou execute o arquivo: `sh send.sh`",
    powershell: "Cole em uma janela do PowerShell ou execute o arquivo: `powershell -ExecutionPolicy Bypass -File send.ps1`",
    fetch: "Execute o arquivo no seu servidor: `node send.mjs`",
    python: "Execute o arquivo no seu servidor: `python3 send.py`",
    go: "Execute o arquivo no seu servidor: `go run send.go`",
  },
};
