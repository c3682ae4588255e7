/** What the page starts with: a menu of three answers. */
export const example = `{
  "to": "+5511999999999",
  "title": "RyzeAPI Support",
  "text": "How can we help you today?",
  "footer": "Available 24/7",
  "buttons": [
    { "type": "reply", "label": "Talk to sales", "id": "menu_sales" },
    { "type": "reply", "label": "Technical support", "id": "menu_support" },
    { "type": "reply", "label": "Billing", "id": "menu_billing" }
  ]
}`;

/** The target that it was written for. */
export const exampleTarget = "ryzeapi/button";
