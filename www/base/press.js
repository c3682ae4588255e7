let isPressed = false;
for (const type of ["pointerdown", "pointerup", "pointercancel"]) {
  addEventListener(type, () => (isPressed = type === "pointerdown"), { capture: true });
}

/** Does `act` once nothing is being pressed: what moves under a finger or a pointer is not clicked. */
export function afterPress(act) {
  if (!isPressed) return void setTimeout(act);
  const ended = new AbortController();
  const end = () => {
    ended.abort();
    setTimeout(act);
  };
  for (const type of ["pointerup", "pointercancel"]) addEventListener(type, end, ended);
}
