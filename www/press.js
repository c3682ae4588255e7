let isPressed = false;
for (const type of ["pointerdown", "pointerup", "pointercancel"]) {
  addEventListener(type, () => (isPressed = type === "pointerdown"), { capture: true });
}

/** Does `act` once nothing is being pressed: what moves under a finger or a pointer is not clicked. */
export function afterPress(act) {
  const later = () => setTimeout(act);
  if (!isPressed) later();
  else for (const type of ["pointerup", "pointercancel"]) addEventListener(type, later, { once: true });
}
