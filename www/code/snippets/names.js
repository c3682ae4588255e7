/** What the requests are written in. */
export const NAMES = {
  curl: "cURL",
  powershell: "PowerShell",
  fetch: "JavaScript (fetch)",
  python: "Python (requests)",
  go: "Go (net/http)",
  "node-red": "Node-RED",
  n8n: "n8n",
};
