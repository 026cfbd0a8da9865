// Groups of operations for the reference of a service.
import { el, fill } from "./dom.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** @param {any} spec @returns {any[]} its operations in order, each with its path */
export function operationsOf(spec) {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({ path, operation: item[method] })));
}

/**
 * Replace the tags of all operations by the groups of their paths in the spec, which the documentation has too.
 *
 * @param {any} spec changed in place
 */
export function groupByPath(spec) {
  for (const { path, operation } of operationsOf(spec)) {
    operation.tags = [titled(spec.paths[path]["x-group"] ?? operation.tags[0])];
  }
  spec.tags = [...new Set(operationsOf(spec).map(({ operation }) => operation.tags[0]))].map((name) => ({ name }));
}

/** @param {string} name of a group in the spec */
function titled(name) {
  const text = name.replaceAll("-", " ");
  return text[0].toUpperCase() + text.slice(1);
}

/** Draw links to the groups, with their numbers of operations. @param {Element} place @param {any} spec @param {any} ui */
export function drawGroups(place, spec, ui) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const { operation } of operationsOf(spec)) sizes.set(operation.tags[0], (sizes.get(operation.tags[0]) ?? 0) + 1);
  /** @param {string} tag */
  const open = (tag) => {
    ui.layoutActions.show(["operations-tag", tag], true);
    const heading = [...document.querySelectorAll(".opblock-tag")].find((one) => one.dataset.tag === tag);
    heading?.scrollIntoView();
    heading?.querySelector("button")?.focus({ preventScroll: true });
  };
  fill(place, sizes.size > 1 && el("ul", null, [...sizes].map(([tag, size]) => el("li", null,
    el("button", { type: "button", class: "quiet", onclick: () => open(tag) }, tag, el("span", { class: "number" }, size))))));
}
