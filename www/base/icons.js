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
  message: ["M5 5h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 17h-7l-5 3.5V17H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 5z", "M8 9.5h8M8 12.5h5"],
  preview: ["M8 3.5h8A1.5 1.5 0 0 1 17.5 5v14a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 19V5A1.5 1.5 0 0 1 8 3.500z", "M10.5 17.500h3"],
  problems: ["M12 4 21 19.500H3z", "M12 10v4", "M12 16.75h.01"],
  providers: ["M4 6h16M4 12h16M4 18h16", "M8 4v4M15 10v4M10 16v4"],
  code: ["m8 7-5 5 5 5", "m16 7 5 5-5 5", "m13.5 5-3 14"],
  import: ["M12 4v10.5", "m7.5 10.5 4.5 4.5 4.5-4.5", "M4.5 15.500v3A1.5 1.5 0 0 0 6 20h12a1.5 1.5 0 0 0 1.5-1.500v-3"],
  download: ["M12 4v11", "m7.5 10.5 4.5 4.5 4.5-4.5", "M5 20h14"],
  examples: ["M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z"],
  share: ["M17.5 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6.5 14.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM17.5 21a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z", "m8.7 10.8 6.6-4M8.7 13.200l6.6 4"],
  undo: ["M8.5 5 4 9.5 8.5 14", "M4 9.500h10a5.5 5.5 0 0 1 0 11H9"],
  redo: ["M15.5 5 20 9.5 15.5 14", "M20 9.500H10a5.5 5.5 0 0 0 0 11h5"],
  up: ["M12 19V5", "m6 11 6-6 6 6"],
  down: ["M12 5v14", "m6 13 6 6 6-6"],
  blocked: ["M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z", "M6 6l12 12"],
  buttons: ["M4 5h16v5H4zM4 14h16v5H4z", "M9 7.5h6M9 16.5h6"],
  back: ["m14.5 5-7 7 7 7"],
  close: ["M6 6l12 12M18 6 6 18"],
  plus: ["M12 5v14M5 12h14"],
  drag: ["M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01"],
  open: ["m7 10 5 5 5-5"],
  pin: ["M9 4h6l-1 6 3 3.500H7L10 10z", "M12 13.500V20"],
  ok: ["m5 12.5 4.5 4.500L19 7.5"],
  changed: ["M4.5 13c2.5-4 5-4 7.5-1.500s5 2.5 7.5-1.5"],
  answer: ["M9 7 4 12l5 5", "M4 12h16"],
  clock: ["M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z", "M12 7.500V12l3 2"],
  text: ["M5 6h14M12 6v13"],
  variable: ["M9 4.500c-3 0-3 1.500-3 3.500s0 3-2 4c2 1 2 2 2 4s0 3.500 3 3.500", "M15 4.500c3 0 3 1.500 3 3.500s0 3 2 4c-2 1-2 2-2 4s0 3.500-3 3.500"],
  table: ["M4 5h16v14H4z", "M4 10h16M4 14.500h16M10 5v14"],
  title: ["M5 7h14M5 12h9", "M5 17h6"],
  footer: ["M4 5h16v14H4z", "M7.5 15.500h9"],
  source: ["M4 12V5.500A1.5 1.5 0 0 1 5.5 4H12l8 8-8 8z", "M8 8h.01"],
};

/** A picture for the eye only: what it stands for is said beside it. */
export function icon(name, className = "icon-drawn") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  for (const d of PATHS[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
