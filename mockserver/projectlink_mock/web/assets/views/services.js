// The services with their base URLs, and the demo users with their tokens.
import { ask, docs, ORIGIN, sessionName } from "../api.js";
import { copyable, el, fill } from "../dom.js";
import { catalogue } from "../services.js";

export const title = "Services";

/** @param {HTMLElement} main */
export async function draw(main) {
  const [{ services, people }, dropped] = await Promise.all([catalogue(), droppedReason()]);
  fill(
    main,
    el("div", { class: "stack" },
      el("h1", null, "Services"),
      el("div", { class: "cards" }, services.map(card)),
      el("div", { class: "columns" },
        el("section", { class: "panel", "aria-labelledby": "users-title" },
          el("header", null, el("h2", { id: "users-title" }, "Demo users"), el("span", { class: "muted" }, "The same in every service")),
          usersTable(people)),
        session(dropped))),
  );
}

/** @param {import("../services.js").Service} service */
function card(service) {
  const count = service.operations.length;
  return el("section", { class: "card", "aria-labelledby": `title-${service.name}`, data: { service: service.name } },
    el("div", { class: "row" }, el("h2", { id: `title-${service.name}` }, service.title), el("span", { class: "muted" }, `${count} operations`)),
    el("div", null, service.mounts.map((mount) => copyable(ORIGIN + mount, `the base URL of ${service.title}`))),
    el("div", { class: "links" },
      el("a", { href: docs(service.name) }, "Reference"),
      el("a", { href: `#/state/${service.name}` }, "State"),
      el("a", { href: `#/requests?service=${service.name}` }, "Requests")));
}

/** @param {import("../services.js").Person[]} people */
function usersTable(people) {
  return el("table", { class: "table people" },
    el("thead", null, el("tr", null, ["Name", "E-mail address", "Tokens"].map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", null, people.map((person) => el("tr", null,
      el("td", null, person.name, person.admin && el("span", { class: "muted" }, " · administrator")),
      el("td", { class: "mono" }, person.email),
      el("td", null, el("div", { class: "tokens" }, person.tokens.map((token) => copyable(token, `the token ${token}`))))))));
}

/** Return why the server dropped the previous session of this name; null if it did not. */
async function droppedReason() {
  try {
    const { sessions } = await ask("sessions");
    return sessions.find((/** @type {any} */ one) => one.name === sessionName())?.dropped_reason ?? null;
  } catch {
    return null; // the rest of the page needs no sessions
  }
}

/** @param {string | null} dropped why the previous session of this name was dropped */
function session(dropped) {
  const header = `X-Mock-Session: ${sessionName() || "NAME"}`;
  return el("section", { class: "panel", "aria-labelledby": "session-title" },
    el("header", null, el("h2", { id: "session-title" }, "Session")),
    el("div", { class: "inside stack" },
      el("p", { class: "muted" }, sessionName()
        ? "The dashboard shows this session; requests reach it with this header."
        : "Requests without a header share the default session. This header gives NAME a separate session: state, clock, faults and journal."),
      dropped && el("p", { class: "error" }, `This session started from the seed: the previous session of this name was dropped, ${dropped}.`),
      copyable(header, "the header")));
}
