// Groups of operations for the reference of a service: the spec's own tags, or resources by path if it has one tag only.
import { el, fill } from "./dom.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/** Parts of a path that name no resource. */
const NO_RESOURCE = /^(api|v\d.*|account|config|search)$/;
/**
 * Resources that lie below several others, each one group: `request`, `request-batch` and so on.
 *
 * @type {[string, RegExp][]}
 */
const SHARED = [["requests", /^requests?(-|$)/], ["environment-variables", /^environment-variables$/]];

/** @param {any} spec @returns {any[]} its operations in order, each with its path */
function operationsOf(spec) {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({ path, operation: item[method] })));
}

/** Return the resource of a path: the one below a project, or the first. @param {string} path */
function resource(path) {
  const names = path.split("/").filter((part) => part && !part.startsWith("{") && !NO_RESOURCE.test(part));
  const [first = "other", second] = names;
  const [shared] = SHARED.find(([, pattern]) => names.some((name) => pattern.test(name))) ?? [];
  return { above: first, own: shared ?? (first === "projects" && second ? second : first) };
}

/**
 * Replace a single tag of all operations by one for each resource. A resource with one operation joins its project:
 * most of these are actions, such as `lock`.
 *
 * @param {any} spec changed in place
 */
export function groupByResource(spec) {
  const operations = operationsOf(spec);
  if (new Set(operations.map(({ operation }) => operation.tags?.[0])).size > 1) return;
  const found = operations.map(({ path, operation }) => ({ operation, ...resource(path) }));
  const size = (/** @type {string} */ name) => found.filter(({ own }) => own === name).length;
  const groups = found.map(({ operation, own, above }) => ({ operation, name: size(own) > 1 ? own : above }));
  const names = [...new Set(groups.map(({ name }) => name))];
  if (names.length < 2) return;
  for (const { operation, name } of groups) operation.tags = [titled(name)];
  spec.tags = names.map((name) => ({ name: titled(name) }));
}

/** @param {string} name of a part of a path */
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
