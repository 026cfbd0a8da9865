// JSON as a foldable tree. Long lists are drawn in batches.
import { el } from "./dom.js";

const REDACTED = "***";
const BATCH_SIZE = 100;
const OPEN_LEVELS = 2;
const OPEN_ITEMS = 30;

/**
 * @param {any} value
 * @param {(name: string, text: string) => Node | null} [link] returns a node to show instead of a top-level value
 */
export function json(value, link) {
  return el("div", { class: "json", tabindex: "0", role: "group", "aria-label": "JSON" }, node(value, 0, [], link));
}

/** @param {any} value @param {number} depth @param {string[]} name of the field, if it is one @param {any} [link] @returns {any} */
function node(value, depth, name, link) {
  const before = name.map((text) => [el("span", { class: "name" }, text), ": "]);
  if (value === null || typeof value !== "object") return [before, scalar(value, name, depth === 1 ? link : undefined)];
  const items = Array.isArray(value) ? value.map((item) => [[], item]) : Object.entries(value).map(([key, item]) => [[key], item]);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (!items.length) return [before, el("span", { class: "size" }, open + close)];
  const size = `${items.length} ${Array.isArray(value) ? "item" : "field"}${items.length === 1 ? "" : "s"}`;
  const list = el("ul");
  const fold = el(
    "details",
    { open: depth < OPEN_LEVELS && items.length <= OPEN_ITEMS },
    el("summary", null, before, open, " ", el("span", { class: "size" }, size), " ", close),
    list,
  );
  const draw = () => fold.open && !list.hasChildNodes() && drawBatch(list, items, 0, depth, link);
  fold.addEventListener("toggle", draw);
  draw();
  return fold;
}

/** @param {HTMLElement} list @param {any[]} items @param {number} from @param {number} depth @param {any} link */
function drawBatch(list, items, from, depth, link) {
  const to = from + BATCH_SIZE;
  for (const [name, item] of items.slice(from, to)) {
    list.append(el("li", null, node(item, depth + 1, name, link)));
  }
  if (to < items.length) {
    const more = el("button", { type: "button", class: "small", onclick: () => (more.parentElement?.remove(), drawBatch(list, items, to, depth, link)) },
      `${items.length - to} more`);
    list.append(el("li", null, more));
  }
}

/** @param {any} value @param {string[]} name @param {any} link */
function scalar(value, name, link) {
  if (value === REDACTED) return el("span", { class: "hidden", title: "Redacted secret" }, REDACTED);
  const linked = name.length > 0 && link?.(name[0], String(value));
  if (linked) return linked;
  if (typeof value === "string") return el("span", { class: "string" }, JSON.stringify(value));
  return el("span", { class: typeof value === "number" ? "number" : "word" }, String(value));
}
