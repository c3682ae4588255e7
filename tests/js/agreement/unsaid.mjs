// What a schema accepts and the library does not, by `UNSAID` in src/schema.rs.

/** The codes of what takes the comparison of two values, which no schema makes. */
const COMPARED = ["url-conflict", "phone-conflict", "code-conflict", "button-id-duplicate", "label-duplicate"];
/** What no schema says of an error: a type where buttons have none is told alone with the kinds that there are. */
const isUnsayable = ({ code, params }) => COMPARED.includes(code) || (code === "button-type-unknown" && "kinds" in params);
const REPAIRS = [(text) => text, whole, padded, (text) => padded(whole(text))];

/** Whether nothing but that parts them: without it, they agree. The judge is told which errors to forgive. */
export function isUnsaid(value, accepts, isRight) {
  return REPAIRS.some((repair) => {
    const repaired = everyText(value, repair);
    return accepts(repaired) && isRight(repaired, isUnsayable);
  });
}

function whole(text) {
  return text.toWellFormed();
}

/** Base64 whose length fits. */
function padded(text) {
  const [, before, base64] = text.match(/^(data:[^,]*,|(?=iVBOR|\/9j\/|R0lGO|UklGR|.{6}Z0eX))([A-Za-z0-9+/]+)={0,2}$/) ?? [];
  if (base64 === undefined) return text;
  const length = base64.length - (base64.length % 4 === 1 ? 1 : 0);
  return `${before}${base64.slice(0, length) || "AA"}${"=".repeat(-(length || 2) & 3)}`;
}

function everyText(value, repair) {
  if (typeof value === "string") return repair(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => everyText(item, repair));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [repair(name), everyText(member, repair)]));
}
