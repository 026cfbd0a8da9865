// Server-sent events by fetch: unlike EventSource, it can send headers.
import { call } from "./api.js";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

/**
 * Follow events until the signal says stop, going on where the connection broke.
 *
 * @param {string} path of the control plane
 * @param {(kind: string, data: any) => void} onEvent
 * @param {(state: "connecting" | "live" | "broken") => void} onState
 * @param {AbortSignal} signal
 * @param {{last: string}} place the id of the last event, kept by the caller
 */
export async function follow(path, onEvent, onState, signal, place) {
  let pause = FIRST_PAUSE;
  while (!signal.aborted) {
    onState("connecting");
    try {
      const headers = place.last ? { "Last-Event-ID": place.last } : {};
      const response = await call(path, { signal, headers });
      onState("live");
      pause = FIRST_PAUSE;
      await read(response.body, onEvent, place);
    } catch {
      if (signal.aborted) return;
    }
    onState("broken");
    await rest(pause, signal);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

/** @param {ReadableStream} body @param {(kind: string, data: any) => void} onEvent @param {{last: string}} place */
async function read(body, onEvent, place) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = parse(block);
      if (event.id) place.last = event.id;
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
function rest(ms, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve(undefined)), { once: true });
  });
}
