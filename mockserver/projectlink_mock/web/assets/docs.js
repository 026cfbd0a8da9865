// The reference of a service: its own spec in Swagger UI, with requests that reach this mock server.
import { ask, docs, sessionName } from "./api.js";
import { byId, el, fill } from "./dom.js";
import { catalogue } from "./services.js";

const service = decodeURIComponent(location.pathname.split("/").pop() ?? "");
const PERSON = "projectlink-mock-person";

/** How the service wants a token: bare in a header of its own choice, or as a bearer's. @param {any} spec @param {string} token */
function credentials(spec, token) {
  const schemes = Object.values(spec.components?.securitySchemes ?? {});
  const bare = schemes.find((one) => one.type === "apiKey" && one.in === "header");
  if (!bare || schemes.some((one) => one.type !== "apiKey")) return { Authorization: `Bearer ${token}` };
  return { [bare.name]: token };
}

/** Swagger UI opens `#/tag/operation`; whoever links here knows the operation alone. @param {any} spec */
function openWanted(spec) {
  const wanted = new URLSearchParams(location.search).get("operation");
  for (const item of Object.values(spec.paths)) {
    for (const operation of Object.values(item)) {
      if (wanted && operation.operationId === wanted) {
        history.replaceState(null, "", `#/${encodeURIComponent(operation.tags[0])}/${encodeURIComponent(wanted)}`);
      }
    }
  }
}

/** Swagger UI has dark colours of its own, behind a class. */
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
  fill(person, people.map((one) => el("option", { value: one.tokens[0] }, one.name)), el("option", { value: "" }, "Nobody"));
  person.value = sessionStorage.getItem(PERSON) ?? people.find((one) => !one.admin)?.tokens[0] ?? "";
  person.addEventListener("change", () => sessionStorage.setItem(PERSON, person.value));
  openWanted(spec);
  byId("reference").replaceChildren();
  globalThis.SwaggerUIBundle({
    spec,
    domNode: byId("reference"),
    deepLinking: true,
    displayOperationId: true,
    displayRequestDuration: true,
    docExpansion: "list",
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

start().catch((error) => fill(byId("reference"), el("p", { class: "error loading", role: "alert" }, error.message)));
