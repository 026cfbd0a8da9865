// Server-sent events with fetch, which can send headers, unlike EventSource.
import { call } from "./api.js";

const MIN_PAUSE_MS = 500;
const MAX_PAUSE_MS = 10_000;

/**
 * Follow events until the signal aborts; reconnect after the last event when the connection breaks.
 *
 * @param {string} path of the control plane
 * @param {(kind: string, data: any) => void} onEvent
 * @param {(state: "connecting" | "live" | "broken") => void} onState
 * @param {AbortSignal} signal
 * @param {{last: string}} cursor the id of the last event, kept by the caller
 */
export async function follow(path, onEvent, onState, signal, cursor) {
  let pause = MIN_PAUSE_MS;
  while (!signal.aborted) {
    onState("connecting");
    try {
      const headers = cursor.last ? { "Last-Event-ID": cursor.last } : {};
      const response = await call(path, { signal, headers });
      onState("live");
      pause = MIN_PAUSE_MS;
      await read(response.body, onEvent, cursor);
    } catch {
      if (signal.aborted) return;
    }
    onState("broken");
    await sleep(pause, signal);
    pause = Math.min(pause * 2, MAX_PAUSE_MS);
  }
}

/** @param {ReadableStream} body @param {(kind: string, data: any) => void} onEvent @param {{last: string}} cursor */
async function read(body, onEvent, cursor) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = parse(block);
      if (event.id) cursor.last = event.id;
      if (event.data) onEvent(event.event ?? "message", JSON.parse(event.data));
    }
  }
}

/** @param {string} block lines of `name: value`; those that begin with a colon are comments */
function parse(block) {
  /** @type {Record<string, string>} */
  const event = {};
  for (const line of block.split("\n")) {
    const at = line.indexOf(": ");
    if (at > 0) event[line.slice(0, at)] = line.slice(at + 2);
  }
  return event;
}

/** @param {number} ms @param {AbortSignal} signal */
function sleep(ms, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve(undefined)), { once: true });
  });
}
