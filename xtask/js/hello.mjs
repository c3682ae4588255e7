import { build } from "botonera";

const message = {
  to: "5511999999999",
  title: "RyzeAPI Support",
  text: "How can we help you today?",
  footer: "Available 24/7",
  buttons: [
    { type: "reply", label: "Talk to sales", id: "menu_sales" },
    { type: "reply", label: "Technical support", id: "menu_support" },
    { type: "reply", label: "Billing", id: "menu_billing" },
  ],
};

const result = build("ryzeapi/button", message);
if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 2));
console.log(JSON.stringify(result.payload, null, 2));
