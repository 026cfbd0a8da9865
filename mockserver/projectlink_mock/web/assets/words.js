// Text formats that several views share.
import { el } from "./dom.js";

/** Create a status badge, which differs by more than its colour. @param {number | null} code */
export function status(code) {
  if (code === null) return el("span", { class: "status none" }, "drop");
  const kind = { 2: "good", 3: "moved", 4: "warn", 5: "bad" }[Math.floor(code / 100)] ?? "moved";
  return el("span", { class: `status ${kind}` }, String(code));
}

/** @param {number} all @param {number} drawn @param {number} missed */
export function countText(all, drawn, missed) {
  const some = drawn === all ? `${all} requests` : `${drawn} of ${all} requests`;
  return missed ? `${some}, ${missed} missed` : some;
}

/** @param {any} value to shorten for a table cell */
export function brief(value) {
  if (value === null) return "—";
  if (typeof value !== "object") return String(value);
  const size = Array.isArray(value) ? value.length : Object.keys(value).length;
  return Array.isArray(value) ? `[${size}]` : `{${size}}`;
}

/** Shorten a timestamp to its time of day. @param {string} iso */
export const timeOfDay = (iso) => iso.slice(11, 23);

/** @param {string} name of a field or table */
export const plain = (name) => name.replaceAll("_", " ");
