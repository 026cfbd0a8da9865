// The state of the session: tables, their records by page, and one record with its relations.
import { ask } from "../api.js";
import { arrows, byId, el, field, fill, later } from "../dom.js";
import * as journal from "../journal.js";
import { json } from "../json.js";
import { bind } from "../keys.js";
import { brief, plain } from "../words.js";

export const title = "State";

const PAGE_SIZE = 50;
const COLUMNS = 5;
/** Screens on which a table replaces the list of tables, as in layout.css. */
const NARROW = matchMedia("(max-width: 60rem)");
const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** @param {...string} parts */
const way = (...parts) => `#/state/${parts.map(encodeURIComponent).join("/")}`;

/** @param {HTMLElement} main @param {string[]} first */
export async function draw(main, first) {
  main.className = "fills";
  const tree = el("nav", { class: "first tree-list", "aria-label": "Tables" });
  const place = el("section", { class: "second", "aria-label": "Table", tabindex: "-1" });
  const panes = el("div", { class: "panes tree" }, tree, place);
  fill(main, el("h1", { class: "visually-hidden" }, "State"), panes);
  let wanted = first;
  let at = first;
  let asked = 0;
  /** @type {Record<string, Record<string, number>>} the numbers of records by service and table */
  let tables = {};

  async function drawTree() {
    tables = await ask("tables");
    const open = new Set([...tree.querySelectorAll("details[open]")].map((one) => one.dataset.service));
    const held = tree.contains(document.activeElement) ? document.activeElement?.getAttribute("href") : null;
    fill(tree, Object.entries(tables).map(([service, counts]) =>
      el("details", { data: { service }, open: open.has(service) || wanted[0] === service || (!wanted.length && !open.size) },
        el("summary", null, service),
        el("ul", null, Object.entries(counts).map(([table, count]) =>
          el("li", null, el("a", { href: way(service, table), "aria-current": at[0] === service && at[1] === table && "true" },
            el("span", { class: !count && "none" }, plain(table)), el("span", { class: "muted number" }, count.toLocaleString("en")))))))));
    if (held) [...tree.querySelectorAll("a")].find((one) => one.getAttribute("href") === held)?.focus();
  }

  async function drawPlace() {
    const mine = ++asked;
    const [service, table, key, field, value] = at;
    panes.classList.toggle("has-second", Boolean(table));
    if (!table) return fill(place, el("p", { class: "empty" }, "Choose a table."));
    const made = key === undefined || value !== undefined ? await drawTable(service, table, field, value) : await drawRecord(service, table, key);
    if (mine === asked) fill(place, made);
  }

  /** @param {string[]} next */
  async function update(next) {
    wanted = next;
    at = next.length > 1 || NARROW.matches ? next : firstTable(next[0]);
    for (const link of tree.querySelectorAll("a")) {
      if (link.getAttribute("href") === way(...at.slice(0, 2))) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const details = [...tree.querySelectorAll("details")].find((one) => one.dataset.service === at[0]);
    if (details) details.open = true;
    await drawPlace().catch((error) => fill(place, el("p", { class: "error", role: "alert" }, error.message)));
    if (at.length > 1) place.scrollTop = 0;
  }

  /** Return the way to the first table with records, of one service if it is given. @param {string} [only] */
  function firstTable(only) {
    const all = Object.entries(tables).filter(([service]) => !only || service === only)
      .flatMap(([service, counts]) => Object.entries(counts).map(([table, count]) => ({ service, table, count })));
    const found = all.find(({ count }) => count > 0) ?? all[0];
    return found ? [found.service, found.table] : only ? [only] : [];
  }

  // On a narrow screen the list of tables takes the place of the first table.
  const resized = () => wanted.length < 2 && update(wanted);
  NARROW.addEventListener("change", resized);
  const counted = later(() => drawTree().catch(() => {}), 400);
  const ignore = journal.listen((news) => {
    if (!news.length || news.some((one) => CHANGING.has(one.method))) counted();
  });
  arrows(tree, "summary, a");
  const unbind = [
    bind("/", "Find in the records", () => byId("record-text")?.focus()),
    bind("Escape", "Up to the table", () => (location.hash = at.length > 2 ? way(at[0], at[1]) : "#/state")),
  ];
  await drawTree();
  await update(first);
  return { update, leave: () => (ignore(), counted.cancel(), NARROW.removeEventListener("change", resized), unbind.forEach((off) => off())) };
}

/** @param {string[]} parts @param {string} [last] */
function crumbs(parts, last) {
  const links = parts.map((part, index) => el("li", null, index && (last !== undefined || index < parts.length - 1)
    ? el("a", { href: way(...parts.slice(0, index + 1)) }, part) : part));
  return el("nav", { "aria-label": "Where you are" },
    el("ol", { class: "crumbs" }, links, last !== undefined && el("li", { "aria-current": "page" }, last)));
}

/** @param {string} service @param {string} table @param {string} [by] a field by which to filter @param {string} [of] */
async function drawTable(service, table, by, of) {
  const body = el("tbody");
  const heads = el("tr");
  const more = el("button", { type: "button", onclick: () => load() });
  const summary = el("span", { class: "muted", role: "status" });
  const base = `tables/${encodeURIComponent(service)}/${encodeURIComponent(table)}`;
  let columns = /** @type {string[]} */ ([]);
  let text = "";
  let asked = 0;

  async function load(restart = false) {
    const mine = ++asked;
    const offset = restart ? 0 : body.childElementCount;
    const query = new URLSearchParams({ offset: String(offset), limit: String(PAGE_SIZE), ...(text && { text }), ...(by && { by, of: String(of) }) });
    const { total, records } = await ask(`${base}?${query}`);
    if (mine !== asked) return;
    if (restart) {
      columns = chosen(records);
      fill(heads, ["Key", ...columns.map(plain)].map((name) => el("th", { scope: "col" }, name)));
      fill(body);
    }
    body.append(...records.map(row));
    const drawn = body.childElementCount;
    summary.textContent = drawn < total ? `${drawn} of ${total.toLocaleString("en")}` : `${total.toLocaleString("en")} ${total === 1 ? "record" : "records"}`;
    more.textContent = `Show ${Math.min(PAGE_SIZE, total - drawn)} more`;
    more.hidden = drawn >= total;
  }

  /** @param {{key: string, record: any}} one */
  function row({ key, record }) {
    return el("tr", null,
      el("td", null, el("a", { href: way(service, table, key), title: key }, key)),
      columns.map((name) => el("td", { title: record?.[name] === null ? null : brief(record?.[name] ?? "") }, brief(record?.[name] ?? null))));
  }

  const find = el("input", {
    id: "record-text", type: "search", placeholder: "Any text",
    oninput: later(() => ((text = find.value.trim()), load(true)), 200),
  });
  arrows(body, "a");
  await load(true);
  return el("div", { class: "stack" },
    el("a", { class: "button back", href: "#/state" }, "← All tables"),
    crumbs([service, table], by && `${plain(by)} ${of}`),
    el("div", { class: "row low" }, field("Find", find), summary, el("button", { type: "button", onclick: () => load(true) }, "Refresh")),
    el("div", { class: "panel records", tabindex: "0", role: "region", "aria-label": "Records" }, el("table", { class: "table" }, el("thead", null, heads), body)),
    more);
}

/** Choose the columns: fields with plain values first. @param {{record: any}[]} records */
function chosen(records) {
  const first = records[0]?.record;
  if (!first || typeof first !== "object" || Array.isArray(first)) return [];
  const names = Object.keys(first).filter((name) => !["id", "pk"].includes(name));
  const says = (/** @type {any} */ value) => value !== null && value !== "" && typeof value !== "object";
  const weight = (/** @type {string} */ name) =>
    (records.some(({ record }) => says(record[name])) ? 0 : 4) + (name.endsWith("_id") ? 2 : 0) + (name.endsWith("_at") ? 1 : 0);
  return names.sort((one, other) => weight(one) - weight(other)).slice(0, COLUMNS);
}

/** @param {string} service @param {string} table @param {string} key */
async function drawRecord(service, table, key) {
  const { record, links, uses } = await ask(`tables/${[service, table, key].map(encodeURIComponent).join("/")}`);
  /** @param {string} name @param {string} text */
  const link = (name, text) => {
    const to = links.find((/** @type {any} */ one) => one.field === name && one.key === text);
    return to ? el("a", { href: way(service, to.table, to.key), title: `In ${plain(to.table)}` }, JSON.stringify(text)) : null;
  };
  return el("div", { class: "stack" },
    el("a", { class: "button back", href: way(service, table) }, `← ${plain(table)}`),
    crumbs([service, table], key),
    el("section", { class: "panel", "aria-label": "Record" }, json(record, link)),
    uses.length > 0 && el("section", { "aria-labelledby": "uses-title" },
      el("h2", { id: "uses-title" }, "Referenced by"),
      el("ul", { class: "uses" }, uses.map((/** @type {any} */ use) => el("li", null,
        el("a", { href: way(service, use.table, "by", use.field, key) },
          plain(use.table), use.field !== `${table.slice(0, -1)}_id` && el("span", { class: "muted" }, `by ${plain(use.field)}`),
          el("span", { class: "muted number" }, use.records)))))));
}
