// Why a schema accepts what the library does not.

/** Which rule that no schema says parts them: without its breach they agree. */
export function explanation(value, accepts, isRight) {
  const repairs = [["lone-surrogate", whole], ["base64-length", padded], ["lone-surrogate", (text) => padded(whole(text))]];
  for (const [name, repair] of repairs) {
    const repaired = everyText(value, repair);
    if (JSON.stringify(repaired) !== JSON.stringify(value) && accepts(repaired) && isRight(repaired)) return name;
  }
  return undefined;
}

const whole = (text) => text.toWellFormed();

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
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toWellFormed(), everyText(member, repair)]));
}
