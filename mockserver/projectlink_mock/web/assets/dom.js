// Helpers for DOM elements. Text is always a text node, so that data never becomes markup.

/**
 * Create an element. `on` + an event's name adds a listener, `data` sets the dataset, and attributes
 * that are null, undefined or false are left out.
 *
 * @param {string} tag
 * @param {Record<string, any> | null} [attributes]
 * @param {...(Node | string | number | null | undefined | false | Array<any>)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(made.dataset, value);
    else if (name === "value") made.value = value;
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...nodes(children));
  return made;
}

/** @param {Array<any>} children */
function nodes(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/**
 * Replace the children of an element.
 *
 * @param {Element} place
 * @param {...any} children
 */
export function fill(place, ...children) {
  place.replaceChildren(...nodes(children));
}

/** @param {string} id @returns {any} */
export const byId = (id) => document.getElementById(id);

/**
 * Create a labelled field of a form.
 *
 * @param {string} label
 * @param {HTMLElement} input with an id
 * @param {string} [kind] a class
 */
export function field(label, input, kind = "") {
  return el("div", { class: `field ${kind}` }, el("label", { for: input.id }, label), input);
}

/**
 * @param {Record<string, any>} attributes
 * @param {Array<[string, string]>} options value and text of each
 */
export function select(attributes, options) {
  return el("select", attributes, options.map(([value, text]) => el("option", { value }, text)));
}

let notes = 0;

/**
 * Show a message that disappears by itself.
 *
 * @param {string} text
 * @param {boolean} [failed]
 */
export function say(text, failed = false) {
  const note = el("p", { class: failed ? "note failed" : "note", data: { number: String(++notes) } }, text);
  byId("notes").append(note);
  setTimeout(() => note.remove(), failed ? 8000 : 2500);
}

/**
 * Create a text with a button that copies it.
 *
 * @param {string} text
 * @param {string} what for the button's label
 */
export function copyable(text, what) {
  return el(
    "div",
    { class: "copy" },
    el("code", { tabindex: "0" }, text),
    el("button", { type: "button", class: "quiet small", "aria-label": `Copy ${what}`, onclick: () => copy(text, what) }, "Copy"),
  );
}

/** @param {string} text @param {string} what */
export async function copy(text, what) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text); // only secure contexts have a clipboard
  }
  say(`Copied ${what}`);
}

/** @param {string} text */
function copyBySelection(text) {
  const place = el("textarea", { class: "visually-hidden", value: text });
  document.body.append(place);
  place.select();
  document.execCommand("copy");
  place.remove();
}

/**
 * Move the focus through the links or buttons of a list with the arrow keys, Home and End.
 *
 * @param {HTMLElement} list
 * @param {string} selector of the focusable elements
 */
export function arrows(list, selector) {
  list.addEventListener("keydown", (event) => {
    const items = [...list.querySelectorAll(selector)].filter((item) => item.checkVisibility());
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    items[Math.max(0, Math.min(items.length - 1, to))]?.focus();
  });
}

/** Return a debounced function, which runs once its calls have stopped for a while. @param {() => void} work @param {number} ms */
export function later(work, ms) {
  let timer = 0;
  const waiting = () => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
  waiting.cancel = () => clearTimeout(timer);
  return waiting;
}
