// The requests of the session as they come: one stream for the whole page, whatever view is shown.
import { follow } from "./stream.js";

/** As many as the server keeps. */
const MOST = 1000;

/**
 * @typedef {{number: number, service: string, operation: string | null, method: string, path: string,
 *   query: string, status: number | null, duration_ms: number, fault?: {effect: string}}} Entry
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
 * Call a function for what has come, at most once a frame; without news, all is to be drawn anew.
 *
 * @param {(news: Entry[]) => void} listener
 * @returns {() => void} stops it
 */
export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Begin anew: for another session, or when the journal was deleted. */
export function restart() {
  stop();
  place.last = "";
  forget();
  start();
}

/** Empty the list; the stream goes on. */
export function forget() {
  entries = [];
  news = [];
  state.missed = 0;
  tell();
}

/** Only a page that is seen holds a connection: a browser has but six for one server. */
export function start() {
  if (running || document.hidden) return;
  running = new AbortController();
  follow(`events?bodies=false&limit=${MOST}`, onEvent, onState, running.signal, place);
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
    if (entries.length > MOST * 1.2) entries = entries.slice(-MOST);
  }
  drawing ||= requestAnimationFrame(tell);
}

/** @param {string} connection */
function onState(connection) {
  state.connection = connection;
  document.dispatchEvent(new CustomEvent("connection", { detail: connection }));
}

function tell() {
  cancelAnimationFrame(drawing);
  drawing = 0;
  const told = news;
  news = [];
  for (const listener of listeners) listener(told);
}
