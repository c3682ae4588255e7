import { element } from "../../base/dom.js";
import { icon } from "../../base/icons.js";
import { member, textOf } from "./values.js";

const TYPES = ["image", "video", "document"];

/** The pictures that the user asked to see, which need not be asked for again when the message is drawn anew. */
const wanted = new Set();

/**
 * What stands above the text. A picture from elsewhere is not loaded before somebody asks for it, since its host learns of that;
 * a `data:` URI shows its picture at once.
 */
export function mediaElement(media, texts) {
  if (typeof media !== "object" || media === null) return null;
  const type = TYPES.find((one) => one === member(media, "type")) ?? "document";
  const url = textOf(member(media, "url")).trim();
  const place = element("div", { class: `preview-media ${type}` });
  place.tabIndex = -1;
  if (type === "image" && (/^data:image\//i.test(url) || wanted.has(url))) {
    showPicture(place, url, texts);
    return place;
  }
  place.append(icon(type, "preview-icon"), element("span", { class: "preview-file", text: nameOf(url) || texts.media[type] }));
  const host = type === "image" ? hostOf(url) : null;
  if (host) place.append(loadButton(url, host, texts));
  return place;
}

function loadButton(url, host, texts) {
  const button = element("button", { class: "preview-load", text: texts.loadPicture(host) });
  button.type = "button";
  button.value = url;
  button.addEventListener("click", () => {
    const place = button.parentElement;
    wanted.add(url);
    // The same picture may wait in the other theme's phone.
    for (const other of document.querySelectorAll("button.preview-load")) {
      if (other.value === url) showPicture(other.parentElement, url, texts);
    }
    place.focus();
  });
  return button;
}

function showPicture(place, url, texts) {
  const image = element("img");
  image.alt = texts.media.image;
  image.referrerPolicy = "no-referrer";
  image.decoding = "async";
  image.addEventListener("error", () => {
    wanted.delete(url);
    const host = hostOf(url);
    place.replaceChildren(icon("image", "preview-icon"), element("span", { class: "preview-file", text: texts.pictureFailed }));
    if (host) place.append(loadButton(url, host, texts));
  });
  image.src = url;
  place.replaceChildren(image);
}

/** The host of an `http` or `https` URL. */
function hostOf(url) {
  try {
    const { protocol, host } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? host : null;
  } catch {
    return null;
  }
}

/** The file's name, as the URL gives it; for a `data:` URI its type. */
function nameOf(url) {
  const [, type] = /^data:([^;,]{1,100})/i.exec(url) ?? [];
  if (type !== undefined) return type;
  try {
    const last = new URL(url).pathname.split("/").at(-1);
    return decodeURIComponent(last).slice(0, 200);
  } catch {
    return "";
  }
}
