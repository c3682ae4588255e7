// Why a schema accepts what the library does not.

/** Which rule that no schema says parts them: without its breach they agree. */
export function explanation(value, accepts, isRight) {
  const texts = [["lone-surrogate", whole], ["base64-length", padded], ["lone-surrogate", (text) => padded(whole(text))]];
  const repairs = texts.map(([name, repair]) => [name, everyText(value, repair)]);
  // A button has one of these names for what it is there for; what stands under others may contradict it.
  for (const own of [["id"], ["url", "phone"], ["phone", "code"]]) {
    // What else a result has is called as it is: the code of an issue, the URL of its request.
    const agreed = value?.payload === undefined ? withoutStrays(value, own) : { ...value, payload: withoutStrays(value.payload, own) };
    repairs.push(["member-conflict", agreed], ...texts.map(([, repair]) => ["member-conflict", everyText(agreed, repair)]));
  }
  for (const [name, ...members] of [["duplicate-id", "id"], ["duplicate-label", "title", "label"], ["duplicate-label", "id", "title", "label"]]) {
    const agreed = withoutTwins(value, members);
    repairs.push([name, agreed], ...texts.map(([, repair]) => [name, everyText(agreed, repair)]));
  }
  for (const [name, repaired] of repairs) {
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

const PURPOSES = /^(url|phone|phone_?number|code|otp_?code|copy_?code)$/i;

/** Without what is called as some provider calls what a button opens, dials or copies, but for the names of one provider. */
function withoutStrays(value, own) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withoutStrays(item, own));
  const kept = Object.entries(value).filter(([name]) => own.includes(name) || !PURPOSES.test(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutStrays(member, own)]));
}

/** Without the buttons that have the id or the label of one before them; what stands around an id is taken off it. */
function withoutTwins(value, members) {
  if (typeof value !== "object" || value === null) return value;
  const inside = Array.isArray(value) ? value.map((item) => withoutTwins(item, members)) : undefined;
  if (inside === undefined) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutTwins(member, members)]));
  const names = (item) => members.map((member) => item?.reply?.[member] ?? item?.[member]).map((name) => name?.trim?.() ?? name);
  const isLike = (one, other) => names(one).some((name, index) => typeof name === "string" && name === names(other)[index]);
  return inside.filter((item, index) => !inside.slice(0, index).some((other) => isLike(item, other)));
}

function everyText(value, repair) {
  if (typeof value === "string") return repair(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => everyText(item, repair));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toWellFormed(), everyText(member, repair)]));
}
