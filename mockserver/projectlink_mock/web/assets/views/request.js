// One request: its journal entry with headers and bodies.
import { ask, docs } from "../api.js";
import { copy, el, fill } from "../dom.js";
import { json } from "../json.js";
import { brief, plain, status } from "../words.js";

/** Fields that the title or a separate section shows. */
const SHOWN_ELSEWHERE = new Set(["number", "method", "path", "status", "request", "response", "request_headers", "response_headers"]);

/**
 * @param {HTMLElement} place
 * @param {string} number
 * @param {import("../services.js").Service[]} services
 */
export async function drawDetail(place, number, services) {
  let entry;
  try {
    entry = await ask(`requests/${encodeURIComponent(number)}`);
  } catch (error) {
    return fill(place, back(), el("p", { class: "error", role: "alert" }, error.message));
  }
  const service = services.find((one) => one.name === entry.service);
  fill(place, el("div", { class: "stack" },
    back(),
    el("div", { class: "row" }, status(entry.status), el("h2", { class: "title" }, `${entry.method} ${service?.mounts[0] ?? ""}${entry.path}`)),
    el("dl", { class: "facts" }, facts(entry)),
    message("Request", entry.request_headers, entry.request),
    message("Response", entry.response_headers, entry.response)));
}

function back() {
  return el("a", { class: "button back", href: "#/requests" }, "← All requests");
}

/** Create rows for all other fields of the entry, including future ones. @param {Record<string, any>} entry */
function facts(entry) {
  const reason = entry.response_headers?.["x-mock-reason"];
  return Object.entries({ ...entry, reason })
    .filter(([name, value]) => !SHOWN_ELSEWHERE.has(name) && value !== null && value !== undefined && value !== "")
    .map(([name, value]) => [el("dt", null, named(name)), el("dd", null, fieldValue(name, value, entry))]);
}

/** @param {string} name */
const named = (name) => ({ duration_ms: "Duration" })[name] ?? plain(name)[0].toUpperCase() + plain(name).slice(1);

/** @param {string} name @param {any} value @param {Record<string, any>} entry @returns {any} */
function fieldValue(name, value, entry) {
  if (name === "duration_ms") return `${value} ms`;
  if (name === "operation") return el("a", { href: docs(entry.service, value) }, value);
  if (typeof value === "object") return Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => `${key}: ${brief(item)}`).join(", ");
  return String(value);
}

/** @param {string} title @param {Record<string, string> | undefined} headers @param {any} body */
function message(title, headers, body) {
  const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  const known = Object.entries(headers ?? {});
  return el("section", { class: "panel", "aria-label": title },
    el("header", null, el("h3", null, title),
      body !== null && el("button", { type: "button", class: "small", onclick: () => copy(text, `the ${title.toLowerCase()}`) }, "Copy")),
    known.length > 0 && el("details", { class: "inside" },
      el("summary", null, `${known.length} ${known.length === 1 ? "header" : "headers"}`),
      el("dl", { class: "facts" }, known.map(([name, value]) => [el("dt", null, name), el("dd", null, value)]))),
    body === null ? el("p", { class: "inside muted" }, "No body") : json(body));
}
