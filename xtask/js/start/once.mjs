// Runs in a process of its own: imports the bundle that is named, makes one call, and prints how many milliseconds both took.

const [bundle] = process.argv.slice(2);
const message = {
  to: "+5511999999999",
  text: "How can we help you today?",
  footer: "We answer within an hour",
  buttons: [
    { type: "reply", label: "Talk to sales", id: "menu_sales" },
    { type: "url", label: "Our shop", url: "https://example.com/shop" },
  ],
};

const start = performance.now();
const { first } = await import(bundle);
const taken = first(message);
const end = performance.now();
if (!taken) throw new Error(`${bundle} did not take the message`);
console.log(end - start);
