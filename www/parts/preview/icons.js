const SVG = "http://www.w3.org/2000/svg";

/** Paths on a grid of 24, drawn as lines. */
const PATHS = {
  reply: ["M10 6 4 12l6 6", "M4 12h10a6 6 0 0 1 6 6v1"],
  url: ["M13 5h6v6", "M19 5 11 13", "M17 14v4a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 5 18V9a1.5 1.5 0 0 1 1.5-1.5H10"],
  call: ["M5 5.5c0 8 5.5 13.5 13.5 13.5l1-4-4-1.5-2 2c-2.5-1.2-4-2.7-5-5l2-2L9 4.5z"],
  copy: ["M9 9h9.5v10.5H9z", "M15 6V4.5H5.5V15H6"],
  image: ["M4 5h16v14H4z", "m4 16 5-5 4 4 3-3 4 4", "M15.5 9h.01"],
  video: ["M4 6h11v12H4z", "m15 10.5 5-3v9l-5-3"],
  document: ["M6 3.5h8l4 4v13H6z", "M14 3.5v4h4", "M9 12.5h6M9 16h6"],
};

/** A picture for the eye only: what it stands for is said beside it. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "preview-icon");
  svg.setAttribute("aria-hidden", "true");
  for (const d of PATHS[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
