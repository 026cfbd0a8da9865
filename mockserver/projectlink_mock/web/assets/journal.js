// The live journal of the session: one event stream for the whole page, shared by all views.
import { follow } from "./stream.js";

/** The number of entries that the server keeps. */
const MAX_ENTRIES = 1000;

/**
 * @typedef {{number: number, service: string, operation: string | null, method: string, path: string,
 *   query: string, status: number | null, duration_ms: number, caller: string, at: string, received: string,
 *   fault?: {effect: string}}} Entry
 */

/** @type {Entry[]} the oldest first */
export let entries = [];
export const state = { connection: "connecting", missed: 0 };

/** @type {Set<(news: Entry[]) => void>} */
const listeners = new Set();
/** @type {Entry[]} */
let news = [];
let drawing = 0;
const place = { last: "" };
/** @type {AbortController | null} */
let running = null;

/**
 * Call a function with the new entries, at most once a frame; an empty list means that all entries changed.
 *
 * @param {(news: Entry[]) => void} listener
 * @returns {() => void} stops it
 */
export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Restart the stream, for another session or after a reset. */
export function restart() {
  stop();
  place.last = "";
  forget();
  start();
}

/** Clear the list; the stream continues. */
export function forget() {
  entries = [];
  news = [];
  state.missed = 0;
  notify();
}

/** Start the stream. Hidden pages have none: browsers limit the connections to a server to six. */
export function start() {
  if (running || document.hidden) return;
  running = new AbortController();
  follow(`events?bodies=false&limit=${MAX_ENTRIES}`, onEvent, onState, running.signal, place);
}

export function stop() {
  running?.abort();
  running = null;
}

document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));

/** @param {string} kind @param {any} data */
function onEvent(kind, data) {
  if (kind === "reset") return forget();
  if (kind === "missed") state.missed += data.count;
  if (kind === "request") {
    entries.push(data);
    news.push(data);
    if (entries.length > MAX_ENTRIES * 1.2) entries = entries.slice(-MAX_ENTRIES);
  }
  drawing ||= requestAnimationFrame(notify);
}

/** @param {string} connection */
function onState(connection) {
  state.connection = connection;
  document.dispatchEvent(new CustomEvent("connection", { detail: connection }));
}

function notify() {
  cancelAnimationFrame(drawing);
  drawing = 0;
  const added = news;
  news = [];
  for (const listener of listeners) listener(added);
}
