/** Where ids and tokens are found, and what to do with what was copied. Menus are quoted as the provider's pages write them. */
export default {
  /** What the library's catalogue says in English, by its words. */
  catalogue: {},
  warningsOpen: (count) => (count === 1 ? "One warning is open:" : `${count} warnings are open:`),
  andMore: (count) => `and ${count} more`,
  hints: {
    payload: "What is sent to the provider.",
    program: "Your ids and tokens are read from environment variables; none is in this text.",
  },
  notes: "Notes from the provider",
  title: (provider) => `Three steps to the token: ${provider}`,
  page: "Source",
  providers: {
    "z-api": {
      open: "Log in to the Z-API panel, go to “Instances”, and open yours.",
      find: "`instanceId` and `token` are the instance’s id and token. `clientToken` is the “Account Security Token”, in the “Security” tab; it is needed only if you activated it.",
    },
    ryzeapi: {
      open: "Have your TokenAccount at hand: RyzeAPI hands it out once, when your account is created.",
      find: "`token` is the TokenInstance, which the answer to `POST /api/instance/new` holds in `data.token`; `instance` is the instance’s name.",
    },
    moorse: {
      open: "Have the e-mail and the password of your Moorse account at hand: the token is requested with them.",
      find: "`token` is what Moorse’s login gives back; `integrationId` is the id of your WhatsApp integration. Moorse’s own library gets both.",
    },
    meta: {
      open: "Open the App Dashboard at developers.facebook.com/apps, and in it your app with WhatsApp.",
      find: "In “API Setup” you generate a `token` to try things with; for lasting use, take a system user’s. `phoneNumberId` is the id of the number that sends, not the number.",
    },
    "360dialog": {
      open: "Log in to the 360Dialog Hub and choose the number that sends.",
      find: "`apiKey` comes from the “Generate API key” button. It is shown only once, and a new key revokes the old ones.",
    },
    evolution: {
      open: "Open the server where your Evolution API runs: `server` is its address.",
      find: "`apiKey` is the value of `AUTHENTICATION_API_KEY` in its `.env` file; `instance` is the name that you gave the instance.",
    },
    uazapi: {
      open: "Look at your uazapi server’s address: `subdomain` is what stands before `.uazapi.com`.",
      find: "`token` is the token of the instance that sends, not the `admintoken`.",
    },
    whapi: {
      open: "Log in to the Whapi.Cloud dashboard and open the channel that sends.",
      find: "`token` is that channel’s token: each channel has its own.",
    },
    "green-api": {
      open: "Log in to Green-API’s console and open your instance.",
      find: "There you find `idInstance`, `apiTokenInstance` and `apiUrl`; `apiUrl` is needed only if it is not `https://api.green-api.com`.",
    },
  },
  set: {
    program: (names) => `Set them as environment variables, from which the program reads them: ${names}.`,
    n8n: (names) =>
      `Set them as environment variables of n8n: ${names}. From version 2 on, n8n reads them only with \`N8N_BLOCK_ENV_ACCESS_IN_NODE=false\`.`,
    "node-red": (names) => `Set them as environment variables of Node-RED: ${names}.`,
    payload: (method, url, headers) =>
      `Put them where the braces are: send the JSON by ${method} to ${url}${headers ? `, with the header ${headers}` : ""}.`,
  },
  none: "This request asks for no environment variable.",
  onlyIf: (names) => `${names} (only if the account asks for it)`,
  and: "and",
  next: {
    payload: "Paste it where your tool asks for the body of the request.",
    n8n: "In n8n: paste it onto the canvas with Ctrl+V, or open the ⋯ menu and choose “Import from File”.",
    "node-red": "In Node-RED: open the menu, choose “Import”, and paste the text or choose the file.",
    curl: "Paste it into a terminal, or run the file: `sh send.sh`",
    powershell: "Paste it into a PowerShell window, or run the file: `powershell -ExecutionPolicy Bypass -File send.ps1`",
    fetch: "Run the file on your server: `node send.mjs`",
    python: "Run the file on your server: `python3 send.py`",
    go: "Run the file on your server: `go run send.go`",
  },
};
