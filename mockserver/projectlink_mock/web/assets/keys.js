// Single-key shortcuts, off while the user types and if switched off.
import { byId, el, fill } from "./dom.js";

const OFF = "projectlink-mock-no-keys";

/** @type {Map<string, {says: string, work: () => void}>} */
const bound = new Map();

/**
 * Bind a key; the latest binding wins.
 *
 * @param {string} key as in KeyboardEvent.key
 * @param {string} says description in the list of shortcuts
 * @param {() => void} work
 * @returns {() => void} removes the binding
 */
export function bind(key, says, work) {
  const row = { says, work };
  bound.set(key, row);
  return () => bound.get(key) === row && bound.delete(key);
}

function isTyping() {
  return document.activeElement?.matches("input:not([type=checkbox]), select, textarea") || document.querySelector("dialog[open], [popover]:popover-open");
}

function showHelp() {
  const rows = [...bound].map(([key, { says }]) => [key, says]);
  rows.push(["↑ ↓", "Move through a list"], ["Enter", "Open"], ["Esc", "Back or close"], ["Tab", "Move through everything"]);
  fill(byId("help-list"), rows.map(([key, says]) => [el("dt", null, el("kbd", null, key)), el("dd", null, says)]));
  byId("help").showModal();
}

export function installKeys() {
  const on = byId("help-on");
  on.checked = localStorage.getItem(OFF) === null;
  document.body.classList.toggle("no-keys", !on.checked);
  on.addEventListener("change", () => {
    if (on.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
    document.body.classList.toggle("no-keys", !on.checked);
  });
  byId("help-button").addEventListener("click", showHelp);
  bind("?", "Show these shortcuts", showHelp);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === "Escape" && document.activeElement?.matches("input, select, textarea")) return document.activeElement.blur();
    if (isTyping() || (!on.checked && event.key !== "Escape")) return;
    const row = bound.get(event.key);
    if (!row) return;
    event.preventDefault();
    row.work();
  });
}
