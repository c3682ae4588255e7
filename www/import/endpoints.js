/** Which endpoints a value or a URL may be of. */

import { validate } from "../botonera.js";
import { catalogue, providerOf } from "../state/outcome.js";
import { isObject } from "../state/shape.js";

const all = catalogue.flatMap((provider) => provider.endpoints);

/**
 * The endpoints that one of the URLs leads to, on whichever host; what stands in for a credential may be anything. A path of one word says
 * too little: `https://waba-v2.360dialog.io/messages` is known with its host only.
 */
export function endpointsAt(urls) {
  const isHere = ({ url }) => {
    const [, path] = /^(?:\{\w+\}|https?:\/\/[^/]+)(\/.*)$/.exec(url);
    const wanted = path.lastIndexOf("/") === 0 ? url : path;
    const pattern = wanted.replace(/\{\w+\}|\W/g, (found) => (found.length > 1 ? "[^/]+" : `\\${found}`));
    const isIt = new RegExp(`${pattern}/?(?:[?#][\\s\\S]*)?$`, "i");
    return urls.some((one) => isIt.test(one));
  };
  return all.filter(isHere).map(({ id }) => id);
}

/** How an endpoint takes a value: `known` counts the members on top that it has. */
export function fitOf(endpoint, value) {
  const { errors, warnings } = validate(endpoint, value);
  const unknown = new Set(
    warnings.filter(({ code, path }) => code === "member-unknown" && path.length === 1).map(({ path }) => path[0]),
  );
  const known = isObject(value) ? Object.keys(value).filter((name) => !unknown.has(name)).length : 0;
  return {
    endpoint,
    errors: errors.length,
    warnings: warnings.length,
    known,
    isOther: errors.some(({ code }) => code === "target-conflict"),
  };
}

/** Guesses: as many are worth a look. */
const MOST_GUESSES = 5;
/** An endpoint with as many errors more fits nearly as well. */
const NEARLY = 1;

/**
 * The endpoints of other providers that take a payload as well as its own, or nearly.
 *
 * @returns {{ endpoint: string, errors: number, warnings: number }[]} The best first.
 */
export function rivalsOf(endpoint, payload) {
  const own = fitOf(endpoint, payload);
  const others = all.filter(({ id }) => providerOf(id) !== providerOf(endpoint)).map(({ id }) => fitOf(id, payload));
  return ranked(others.filter((fit) => !fit.isOther && fit.known >= own.known && fit.errors <= own.errors + NEARLY));
}

/** The endpoints that a value which is nobody's may be meant for: those that know most of it, with the fewest faults. */
export function nearestTo(value) {
  if (!isObject(value)) return [];
  const fits = all.map(({ id }) => fitOf(id, value)).filter(({ known, isOther }) => known > 0 && !isOther);
  const most = Math.max(...fits.map(({ known }) => known));
  return ranked(fits.filter(({ known }) => known * 2 >= most));
}

const ranked = (fits) =>
  fits
    .sort((one, other) => other.known - one.known || one.errors - other.errors || one.warnings - other.warnings)
    .slice(0, MOST_GUESSES)
    .map(({ endpoint, errors, warnings }) => ({ endpoint, errors, warnings }));
