// Fault rules: a list of the active ones, and a form to add one.
import { ask, call } from "../api.js";
import { el, field, fill, later, say, select } from "../dom.js";
import * as journal from "../journal.js";
import { catalogue } from "../services.js";

export const title = "Faults";

const EFFECTS = [
  ["status", "Respond with a status"], ["latency", "Delay the response"], ["drop", "Close the connection"],
  ["truncate", "Cut the body"], ["malformed", "Malformed body"], ["content_length", "Wrong Content-Length"],
];
/** Presets by the texts of their buttons. */
const PRESETS = {
  "503 once": { effect: "status", status: "503", times: "1" },
  "429, try again in 1 s": { effect: "status", status: "429", headers: "Retry-After: 1", times: "1" },
  "2 s late": { effect: "latency", latency_ms: "2000" },
  "Closed connection once": { effect: "drop", times: "1" },
};

/** @param {HTMLElement} main */
export async function draw(main) {
  const { services } = await catalogue();
  const list = el("div", { id: "rules" });
  const all = el("button", { type: "button", class: "small", onclick: () => remove("") }, "Delete all");
  const form = ruleForm(services, add);
  fill(main, el("div", { class: "stack" },
    el("h1", null, "Faults"),
    el("div", { class: "columns" }, el("section", { class: "panel", "aria-labelledby": "rules-title" }, el("header", null, el("h2", { id: "rules-title" }, "Active rules"), all), list),
    el("section", { class: "panel", "aria-labelledby": "add-title" },
      el("header", null, el("h2", { id: "add-title" }, "Add a rule")), form))));

  async function refresh() {
    const rules = await ask("faults");
    all.hidden = !rules.length;
    fill(list, rules.length ? rules.map(row) : el("p", { class: "inside muted" }, "No rules: the services handle every request."));
  }

  /** @param {any} rule */
  function row(rule) {
    return el("div", { class: "rule" },
      el("span", { class: "effect" }, effect(rule)),
      el("span", { class: "mono" }, [rule.service ?? "any service", rule.operation ?? "any operation"].join(" · ")),
      el("span", { class: "muted" }, when(rule)),
      rule.id && el("button", { type: "button", class: "small", "aria-label": `Delete the rule ${effect(rule)}`, onclick: () => remove(rule.id) }, "Delete"));
  }

  /** @param {string} id of one rule; empty for all */
  async function remove(id) {
    await call(id ? `faults/${encodeURIComponent(id)}` : "faults", { method: "DELETE" });
    say(id ? "The rule was deleted" : "All rules were deleted");
    await refresh();
  }

  /** @param {any} rule */
  async function add(rule) {
    await call("faults", { method: "POST", body: rule });
    say("The rule was added");
    await refresh();
  }

  const soon = later(() => refresh().catch(() => {}), 300);
  const ignore = journal.listen(soon);
  await refresh();
  return { leave: () => (ignore(), soon.cancel()) };
}

/** @param {any} rule */
function effect(rule) {
  if (rule.status) return `Status ${rule.status}`;
  if (rule.drop) return rule.drop === "after" ? "Close the connection after the request is handled" : "Close the connection";
  if (rule.truncate) return "Cut the body";
  if (rule.malformed) return "Malformed body";
  if (rule.content_length) return `Content-Length wrong by ${rule.content_length}`;
  const { latency_ms: late } = rule;
  return typeof late === "object" && late ? `${late.min} to ${late.max} ms late` : `${late} ms late`;
}

/** @param {any} rule */
function when(rule) {
  const parts = [];
  if (rule.nth) parts.push(`request ${rule.nth} only`);
  if (rule.probability != null) parts.push(`${+(rule.probability * 100).toFixed(2)} % of requests`);
  if (rule.times != null) parts.push(rule.times === 1 ? "once more" : `${rule.times} more times`);
  if (!parts.length) parts.push("until deleted");
  if (rule.applied) parts.push(`applied ${rule.applied === 1 ? "once" : `${rule.applied} times`}`);
  return parts.join(", ");
}

/** @param {import("../services.js").Service[]} services @param {(rule: any) => Promise<void>} add */
function ruleForm(services, add) {
  const input = (/** @type {string} */ name, more = {}) => el("input", { id: `rule-${name}`, name, autocomplete: "off", ...more });
  const service = select({ id: "rule-service", name: "service" }, [["", "Any"], ...services.map((one) => [one.name, one.title])]);
  const kind = select({ id: "rule-effect", name: "effect" }, EFFECTS);
  const ids = el("datalist", { id: "rule-operations" });
  const wrong = el("p", { class: "error", role: "alert" });
  const of = {
    status: [field("Status", input("status", { type: "number", min: "200", max: "599", value: "503" })),
      field("Headers, one per line", el("textarea", { id: "rule-headers", name: "headers", rows: "2", placeholder: "Retry-After: 1" })),
      field("Body, JSON or text", el("textarea", { id: "rule-body", name: "body", rows: "2", placeholder: "The service's own error" }))],
    latency: [field("Milliseconds", input("latency_ms", { type: "number", min: "0", value: "1000" })),
      field("Random, up to", input("latency_max", { type: "number", min: "0", placeholder: "Always the same" }))],
    drop: [field("When", select({ id: "rule-drop", name: "drop" }, [["before", "Before the request is handled"], ["after", "After the request is handled"]]))],
    truncate: [],
    malformed: [],
    content_length: [field("By how many bytes", input("content_length", { type: "number", value: "10" }))],
  };
  const special = el("div", { class: "fields all" });
  const form = /** @type {HTMLFormElement} */ (el("form", { class: "inside stack", id: "rule-form", onsubmit: submit },
    el("div", { class: "row", role: "group", "aria-label": "Presets" }, Object.entries(PRESETS).map(([text, values]) =>
      el("button", { type: "button", class: "small", onclick: () => put(values) }, text))),
    el("div", { class: "fields" },
      field("Service", service), field("Operation", input("operation", { list: "rule-operations", placeholder: "Any" })), ids,
      field("Effect", kind), special,
      field("Times", input("times", { type: "number", min: "1", placeholder: "Until deleted" })),
      field("Only request number", input("nth", { type: "number", min: "1", placeholder: "Every request" })),
      field("Probability in %", input("percent", { type: "number", min: "0", max: "100", step: "any", placeholder: "Every request" }))),
    wrong,
    el("div", { class: "row" }, el("button", { class: "primary" }, "Add the rule"))));

  function adapt() {
    fill(special, of[kind.value]);
    const chosen = services.filter((one) => !service.value || one.name === service.value);
    fill(ids, chosen.flatMap((one) => one.operations.map((operation) => el("option", { value: operation.id }, one.name))));
  }

  /** @param {Record<string, string>} values */
  function put(values) {
    kind.value = values.effect;
    adapt();
    for (const name of ["status", "headers", "body", "latency_ms", "latency_max", "times", "nth", "percent"]) {
      const found = form.elements.namedItem(name);
      if (found) found.value = values[name] ?? "";
    }
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    wrong.textContent = "";
    try {
      await add(read(new FormData(form)));
    } catch (error) {
      wrong.textContent = error.message;
    }
  }

  service.addEventListener("change", adapt);
  kind.addEventListener("change", adapt);
  adapt();
  return form;
}

/** Return a rule for the control plane. @param {FormData} data */
function read(data) {
  const given = (/** @type {string} */ name) => String(data.get(name) ?? "").trim();
  const rule = /** @type {Record<string, any>} */ ({});
  for (const name of ["service", "operation"]) if (given(name)) rule[name] = given(name);
  for (const name of ["times", "nth", "status", "latency_ms", "content_length"]) if (given(name)) rule[name] = Number(given(name));
  if (given("latency_max")) rule.latency_ms = { min: rule.latency_ms ?? 0, max: Number(given("latency_max")) };
  if (given("percent")) rule.probability = Number(given("percent")) / 100;
  if (given("drop")) rule.drop = given("drop") === "after" ? "after" : true;
  if (["truncate", "malformed"].includes(given("effect"))) rule[given("effect")] = true;
  if (given("headers")) rule.headers = headersOf(given("headers"));
  if (given("body")) rule.body = bodyOf(given("body"));
  return rule;
}

/** @param {string} text */
function headersOf(text) {
  return Object.fromEntries(text.split("\n").filter((line) => line.trim()).map((line) => {
    const at = line.indexOf(":");
    if (at < 1) throw new Error(`A header must be "Name: value", not ${JSON.stringify(line)}.`);
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  }));
}

/** @param {string} text */
function bodyOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
