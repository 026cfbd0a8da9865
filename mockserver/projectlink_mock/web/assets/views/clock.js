// The session's clock: freeze it, advance it, or return to the real time.
import { ask } from "../api.js";
import { el, field, fill, say } from "../dom.js";

export const title = "Clock";

const STEPS = [["1 minute", 60], ["1 hour", 3600], ["1 day", 86_400], ["30 days", 2_592_000]];

/** @param {HTMLElement} main */
export async function draw(main) {
  const now = el("p", { class: "now", id: "now" });
  const explanation = el("p", { class: "muted", role: "status" });
  const release = el("button", { type: "button", onclick: () => set({}, "The clock follows the real time") }, "Back to the real time");
  const freeze = el("button", { type: "button", id: "freeze-now", class: "primary", onclick: () => set({ advance: 0 }, "The clock is frozen") }, "Freeze now");
  const moment = el("input", { id: "moment", type: "text", required: true, placeholder: "2026-01-31T09:00:00Z", autocomplete: "off", class: "mono" });
  const seconds = el("input", { id: "seconds", type: "number", step: "any", required: true, placeholder: "90" });
  const wrong = el("p", { class: "error", role: "alert" });
  let frozen = true;
  let ahead = 0;

  /** @param {{now: string, frozen: boolean}} clock */
  function show(clock) {
    frozen = clock.frozen;
    ahead = Date.parse(clock.now) - Date.now();
    now.textContent = formatTime(clock.now);
    explanation.textContent = frozen ? "Frozen: it moves only when advanced." : "It follows the real time.";
    freeze.disabled = frozen;
    release.disabled = !frozen;
  }

  /** @param {object} body @param {string} done */
  async function set(body, done) {
    wrong.textContent = "";
    try {
      show(await ask("clock", { method: "POST", body }));
    } catch (error) {
      wrong.textContent = error.message;
      return;
    }
    say(done);
    document.dispatchEvent(new Event("clock"));
  }

  /** @param {(event: Event) => void} work */
  const submitting = (work) => (/** @type {Event} */ event) => (event.preventDefault(), work(event));
  fill(main, el("div", { class: "stack" },
    el("h1", null, "Clock"),
    el("section", { class: "panel", "aria-label": "Time of the session" }, el("div", { class: "inside stack" }, now, explanation, el("div", { class: "row" }, freeze, release))),
    wrong,
    el("div", { class: "columns" }, el("section", { class: "panel", "aria-labelledby": "advance-title" },
      el("header", null, el("h2", { id: "advance-title" }, "Advance"), el("span", { class: "muted" }, "Advancing freezes the clock")),
      el("form", { class: "inside stack", onsubmit: submitting(() => set({ advance: Number(seconds.value) }, "The clock is set")) },
        el("div", { class: "row" }, STEPS.map(([text, by]) => el("button", { type: "button", onclick: () => set({ advance: by }, `${text} later`) }, `+ ${text}`))),
        el("div", { class: "row low" }, field("Seconds", seconds), el("button", null, "Advance")))),
    el("section", { class: "panel", "aria-labelledby": "freeze-title" },
      el("header", null, el("h2", { id: "freeze-title" }, "Freeze at a time")),
      el("form", { class: "inside row low", onsubmit: submitting(() => set({ now: moment.value.trim() }, "The clock is set")) },
        field("Time in ISO 8601, in UTC", moment), el("button", null, "Freeze"))))));
  show(await ask("clock"));
  const ticking = setInterval(() => {
    if (!frozen) now.textContent = formatTime(new Date(Date.now() + ahead).toISOString());
  }, 1000);
  const reread = () => ask("clock").then(show, () => {});
  document.addEventListener("visibilitychange", reread);
  return { leave: () => (clearInterval(ticking), document.removeEventListener("visibilitychange", reread)) };
}

/** @param {string} iso */
const formatTime = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
