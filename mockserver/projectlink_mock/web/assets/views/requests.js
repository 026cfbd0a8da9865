// The live journal with filters, and the details of one request.
import { call } from "../api.js";
import { arrows, byId, el, field, fill, say, select } from "../dom.js";
import * as journal from "../journal.js";
import { bind } from "../keys.js";
import { catalogue } from "../services.js";
import { drawDetail } from "./request.js";
import { countText, status, timeOfDay } from "../words.js";

export const title = "Requests";

const MAX_ROWS = 300;
const CLASSES = [["", "Any status"], ["2xx", "2xx"], ["3xx", "3xx"], ["4xx", "4xx"], ["5xx", "5xx"], ["none", "Dropped"]];
/** @type {Record<string, [string, string]>} by format, its label and the file name */
const FORMATS = {
  curl: ["curl commands", "requests.sh"], pytest: ["pytest", "test_requests.py"], har: ["HAR", "requests.har"], json: ["a recording", "requests.json"],
};
const HEADS = ["Status", "Method", "Path", "Operation", "Caller", "Duration", "Time, UTC"];
const NOTHING = { text: "", service: "", operation: "", status: "" };
/** Kept while the page is open, so that other views do not reset them. */
const filters = { ...NOTHING };

/** @param {HTMLElement} main @param {string[]} way the number of a request, if one is open */
export async function draw(main, way) {
  const { services } = await catalogue();
  main.className = "fills";
  let paused = false;
  const list = el("ol", { "aria-label": "Requests, latest first" });
  const empty = el("div", { class: "empty" });
  const count = el("span", { class: "muted", role: "status" });
  const detail = el("section", { class: "second", "aria-label": "One request", tabindex: "-1" });
  const heads = el("p", { class: "heads", "aria-hidden": "true" }, HEADS.map((name) => el("span", null, name)));
  const rows = el("div", { class: "requests" }, heads, list);
  const panes = el("div", { class: "panes" }, el("div", { class: "first" }, rows, empty), detail);
  const pause = el("button", { type: "button", "aria-pressed": "false", onclick: () => hold(!paused) }, "Pause");
  const end = [count, pause, exporting(), el("button", { type: "button", title: "Delete the listed requests; state, clock and faults stay", onclick: clear }, "Clear journal")];
  fill(main, el("h1", { class: "visually-hidden" }, "Requests"), toolbar(services, filters, refresh, end), panes);

  let latest = 0;
  function refresh() {
    const all = journal.entries.filter(matches).reverse();
    latest = journal.entries.at(-1)?.number ?? 0;
    fill(list, all.slice(0, MAX_ROWS).map(row));
    tally();
  }

  /** @param {journal.Entry[]} news */
  function add(news) {
    if (paused) return tally();
    const fresh = news.filter((entry) => entry.number > latest);
    if (!fresh.length) return refresh();
    latest = fresh[fresh.length - 1].number;
    const kept = list.contains(document.activeElement) ? document.activeElement : null;
    list.prepend(...fresh.filter(matches).slice(-MAX_ROWS).reverse().map(row));
    while (list.childElementCount > MAX_ROWS) list.lastElementChild?.remove();
    kept?.scrollIntoView({ block: "nearest" });
    tally();
  }

  function tally() {
    const all = journal.entries.length, drawn = list.childElementCount;
    count.textContent = paused ? "Paused" : countText(all, drawn, journal.state.missed);
    empty.hidden = drawn > 0;
    rows.hidden = drawn === 0;
    const set = [filters.service, filters.operation, filters.status].filter(Boolean).length;
    byId("fold").textContent = set ? `Filters (${set})` : "Filters";
    fill(empty, all ? "No request matches the filters." : ["No request yet. Try:", el("code", null, example(services))]);
  }

  /** @param {journal.Entry} entry */
  function row(entry) {
    const link = el("a", { href: `#/requests/${entry.number}`, data: { number: String(entry.number) } },
      status(entry.status), el("span", { class: "method" }, entry.method),
      el("span", { class: "path", title: entry.path }, entry.fault && [el("span", { class: "tag" }, `fault: ${entry.fault.effect}`), " "], el("span", { class: "where" }, entry.service), entry.path, entry.query && `?${entry.query}`),
      el("span", { class: "operation", title: entry.operation ?? "" }, entry.operation ?? "no operation"),
      el("span", { class: "caller", title: `Caller: ${entry.caller || "no user"}` }, entry.caller || "—"),
      el("span", { class: "took" }, `${entry.duration_ms.toFixed(1)} ms`),
      el("time", { datetime: entry.received, title: times(entry) }, timeOfDay(entry.received)));
    if (String(entry.number) === open) link.setAttribute("aria-current", "true");
    return el("li", null, link);
  }

  let open = "";
  /** @param {string[]} way */
  async function update([number = ""]) {
    open = number;
    for (const link of list.querySelectorAll("a")) {
      if (link.dataset.number === open) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    panes.classList.toggle("has-second", open !== "");
    panes.classList.toggle("alone", open === "");
    if (open) await drawDetail(detail, open, services);
    // On narrow screens the list is hidden, and with it the element that had the focus.
    if (open && !list.checkVisibility()) detail.focus();
  }

  /** @param {number} by */
  function step(by) {
    const links = [...list.querySelectorAll("a")];
    const at = links.findIndex((link) => link.dataset.number === open);
    const to = links[Math.max(0, Math.min(links.length - 1, at + by))];
    if (to) location.replace(to.href);
    to?.scrollIntoView({ block: "nearest" });
  }

  /** @param {boolean} on */
  function hold(on) {
    paused = on;
    pause.setAttribute("aria-pressed", String(on));
    pause.textContent = on ? "Resume" : "Pause";
    if (on) tally();
    else refresh();
  }

  async function clear() {
    await call("requests", { method: "DELETE" });
    journal.forget();
    location.hash = "#/requests";
    say("The journal was cleared");
  }

  arrows(list, "a");
  const unbind = [
    bind("/", "Find in the requests", () => byId("text").focus()),
    bind("j", "Next request", () => step(1)),
    bind("k", "Previous request", () => step(-1)),
    bind("p", "Pause or resume", () => hold(!paused)),
    bind("Escape", "Close the request", () => open && (location.hash = "#/requests")),
  ];
  const ignore = journal.listen(add);
  const wanted = /[?]service=(\w+)/.exec(location.hash);
  if (wanted) {
    Object.assign(filters, NOTHING, { service: wanted[1] });
    byId("service").value = wanted[1];
  }
  refresh();
  await update(way);
  return { update, leave: () => (ignore(), unbind.forEach((off) => off())) };
}

/** Create the menu that saves the journal in a format; only the service filter applies. */
function exporting() {
  const chosen = select({ "aria-label": "Save as", class: "short", onchange: save }, [["", "Save as…"], ...Object.entries(FORMATS).map(([format, [name]]) => [format, name])]);

  async function save() {
    const format = chosen.value;
    chosen.value = "";
    if (!format) return;
    const query = new URLSearchParams({ format, ...(filters.service && { service: filters.service }) });
    const content = await (await call(`requests?${query}`)).blob();
    const link = el("a", { href: URL.createObjectURL(content), download: FORMATS[format][1] });
    link.click();
    URL.revokeObjectURL(link.href);
    say(`Saved as ${FORMATS[format][1]}`);
  }

  return chosen;
}

/** @param {journal.Entry} entry */
const times = ({ received, at }) => `Received ${received}\nClock of the session ${at}`;

/** @param {journal.Entry} entry */
function matches(entry) {
  const { text, service, operation, status } = filters;
  const kind = entry.status === null ? "none" : `${String(entry.status)[0]}xx`;
  const all = `${entry.number} ${entry.method} ${entry.service}${entry.path}?${entry.query} ${entry.operation} ${entry.status ?? "dropped"} ${entry.caller}`;
  return (
    (!service || entry.service === service) &&
    (!operation || (entry.operation ?? "").includes(operation)) &&
    (!status || kind === status) &&
    (!text || all.toLowerCase().includes(text.toLowerCase()))
  );
}

/** @param {import("../services.js").Service[]} services @param {Record<string, string>} filters @param {() => void} refresh @param {any[]} end */
function toolbar(services, filters, refresh, end) {
  /** @param {string} name */
  const filter = (name) => {
    const take = (/** @type {any} */ event) => ((filters[name] = event.target.value.trim()), refresh());
    return { id: name, name, value: filters[name], oninput: take, onchange: take };
  };
  const ids = services.flatMap((service) => service.operations.map((one) => el("option", { value: one.id }, service.name)));
  const chosen = select(filter("service"), [["", "All services"], ...services.map((one) => [one.name, one.title])]);
  const kind = select(filter("status"), CLASSES);
  chosen.value = filters.service;
  kind.value = filters.status;
  const more = el("div", { class: "filters", id: "filters" },
    field("Service", chosen),
    field("Operation", el("input", { list: "operation-ids", placeholder: "Any", autocomplete: "off", ...filter("operation") })),
    el("datalist", { id: "operation-ids" }, ids),
    field("Status", kind),
    el("div", { class: "row" }, end));
  // Only phones show this button: they have no room for all filters above the list.
  const unfold = () => fold.setAttribute("aria-expanded", String(more.classList.toggle("open")));
  const fold = el("button", { type: "button", id: "fold", "aria-expanded": "false", "aria-controls": "filters", onclick: unfold });
  return el("form", { class: "toolbar", "aria-label": "Filters", onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
    field("Find", el("input", { type: "search", placeholder: "Path, method, caller, …", ...filter("text") }), "grow"),
    fold, more);
}

/** @param {import("../services.js").Service[]} services */
function example(services) {
  const [first] = services;
  const plain = first.operations.find((one) => one.method === "GET" && !one.path.includes("{")) ?? first.operations[0];
  const at = new URL("../../../", import.meta.url).href.replace(/\/$/, "");
  return `curl -H "Authorization: Bearer alice-token" ${at}${first.mounts[0]}${plain.path}`;
}
