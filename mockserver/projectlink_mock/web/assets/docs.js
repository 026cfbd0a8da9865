// The reference of a service: its spec in Swagger UI, with requests to this mock server.
import { ask, docs, onTokenNeeded, sessionName } from "./api.js";
import { byId, el, fill } from "./dom.js";
import { drawGroups, groupByPath, operationsOf } from "./groups.js";
import { catalogue } from "./services.js";
import { askForToken } from "./token.js";

const service = decodeURIComponent(location.pathname.split("/").pop() ?? "");
const PERSON = "projectlink-mock-person";
/** Swagger UI renders 150 headings and operations, or only those in view. */
const MAX_SHOWN_OPERATIONS = 130;

/** Return the headers for a token: the service's API key header, or a bearer token. @param {any} spec @param {string} token */
function credentials(spec, token) {
  const schemes = Object.values(spec.components?.securitySchemes ?? {});
  const bare = schemes.find((one) => one.type === "apiKey" && one.in === "header");
  if (!bare || schemes.some((one) => one.type !== "apiKey")) return { Authorization: `Bearer ${token}` };
  return { [bare.name]: token };
}

/** Open the operation that the URL names. @param {any} ui @param {any} spec */
function openWanted(ui, spec) {
  const wanted = new URLSearchParams(location.search).get("operation");
  for (const { operationId, tags } of Object.values(spec.paths).flatMap((item) => Object.values(item))) {
    if (!wanted || operationId !== wanted) continue;
    ui.layoutActions.show(["operations-tag", tags[0]], true);
    ui.layoutActions.show(["operations", tags[0], wanted], true);
    requestAnimationFrame(() => {
      const ids = [...document.querySelectorAll(".opblock-summary-operation-id")];
      ids.find((one) => one.textContent === wanted)?.closest(".opblock")?.scrollIntoView();
    });
  }
}

/**
 * Move the examples of optional parameters to their descriptions: Swagger UI would fill in all of them, even those
 * that exclude each other.
 *
 * @param {any} spec
 */
function leaveOptionalParametersEmpty(spec) {
  const items = Object.values(spec.paths);
  const lists = [...items, ...items.flatMap((item) => Object.values(item))].map((node) => node.parameters ?? []);
  for (const parameter of [...lists.flat(), ...Object.values(spec.components.parameters ?? {})]) {
    if (parameter.required || parameter.example === undefined) continue;
    parameter.description = `${parameter.description ?? ""}\n\nExample: \`${JSON.stringify(parameter.example)}\``;
    delete parameter.example;
  }
}

/** Switch Swagger UI's dark colours, which depend on a class. */
function followColours() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  const apply = () => root.classList.toggle("dark-mode", (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark");
  dark.addEventListener("change", apply);
  apply();
}

async function start() {
  followColours();
  const [{ services, people }, spec] = await Promise.all([catalogue(), ask(`openapi/${encodeURIComponent(service)}`)]);
  document.title = `${spec.info.title} · projectlink mock`;
  fill(byId("services"), services.map((one) => el("a", { href: docs(one.name), "aria-current": one.name === service && "page" }, one.title)));
  byId("home").href = `../../${location.search.replace(/[?&]operation=[^&]*/, "")}`;
  const person = byId("person");
  fill(person, people.map((one) => el("option", { value: one.tokens[0] }, one.name)), el("option", { value: "" }, "No user"));
  person.value = sessionStorage.getItem(PERSON) ?? people.find((one) => !one.admin)?.tokens[0] ?? "";
  person.addEventListener("change", () => sessionStorage.setItem(PERSON, person.value));
  leaveOptionalParametersEmpty(spec);
  groupByPath(spec);
  // A proxy may hide from the mock server the origin by which this page reached it.
  for (const server of spec.servers) server.url = location.origin + new URL(server.url).pathname;
  byId("reference").replaceChildren();
  const ui = globalThis.SwaggerUIBundle({
    spec,
    domNode: byId("reference"),
    onComplete: () => (drawGroups(byId("groups"), spec, ui), openWanted(ui, spec)),
    displayOperationId: true,
    displayRequestDuration: true,
    docExpansion: operationsOf(spec).length > MAX_SHOWN_OPERATIONS ? "none" : "list",
    defaultModelsExpandDepth: 0,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    requestInterceptor: (/** @type {any} */ request) => {
      const own = person.value ? credentials(spec, person.value) : {};
      const session = sessionName() ? { "X-Mock-Session": sessionName() } : {};
      request.headers = { ...own, ...request.headers, ...session };
      return request;
    },
  });
}

onTokenNeeded(askForToken);
start().catch((error) => fill(byId("reference"), el("p", { class: "error loading", role: "alert" }, error.message)));
