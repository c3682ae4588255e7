/**
 * Lets the items of a list be dragged by their handle, by mouse or finger. Whoever cannot drag has buttons that do the same.
 *
 * @param {HTMLElement} list
 * @param {(from: number, to: number) => void} move
 */
export function reorderable(list, move) {
  list.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest(".handle");
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    const items = [...list.children];
    const dragged = handle.closest("li");
    const from = items.indexOf(dragged);
    let to = from;
    handle.setPointerCapture(event.pointerId);
    dragged.classList.add("dragged");

    const onMove = ({ clientY }) => {
      const above = items.filter((item) => item !== dragged && middle(item) < clientY).length;
      to = above;
      items.forEach((item, index) => {
        item.classList.toggle("drop-before", to < from && index === to);
        item.classList.toggle("drop-after", to > from && index === to);
      });
    };
    const end = ({ type }) => {
      handle.removeEventListener("pointermove", onMove);
      items.forEach((item) => item.classList.remove("dragged", "drop-before", "drop-after"));
      if (type === "pointerup" && to !== from) move(from, to);
    };
    handle.addEventListener("pointermove", onMove);
    handle.addEventListener("pointerup", end, { once: true });
    handle.addEventListener("pointercancel", end, { once: true });
  });
}

const middle = (item) => {
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2;
};
