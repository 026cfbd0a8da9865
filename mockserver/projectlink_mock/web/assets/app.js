// The frame of the page: navigation between views, the session, the clock, colours and shortcuts.
import { ask, call, onTokenNeeded, sessionName } from "./api.js";
import { byId, el, fill, later, say } from "./dom.js";
import * as journal from "./journal.js";
import { bind, installKeys } from "./keys.js";
import { installSavepoint, showSavepoint } from "./savepoint.js";
import { installSnapshots, openSnapshots } from "./snapshots.js";
import { askForToken } from "./token.js";
import * as clock from "./views/clock.js";
import * as faults from "./views/faults.js";
import * as requests from "./views/requests.js";
import * as services from "./views/services.js";
import * as state from "./views/state.js";

/**
 * A view draws itself into the main part. It may return `leave`, called before another view is drawn, and
 * `update`, called instead of `draw` when only the path within the view changes.
 *
 * @type {Record<string, {title: string, draw: (main: HTMLElement, way: string[]) => any}>}
 */
const VIEWS = { services, requests, state, faults, clock };
const main = byId("main");
const theme = document.documentElement;
let shown = { name: "", leave: null, update: null };

function way() {
  const [path] = location.hash.split("?");
  const parts = path.startsWith("#/") ? path.slice(2).split("/").filter(Boolean) : [];
  return parts.map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

async function show() {
  const [wanted = "services", ...rest] = way();
  const name = Object.hasOwn(VIEWS, wanted) ? wanted : "services";
  if (name === shown.name && shown.update) return shown.update(rest);
  shown.leave?.();
  shown = { name, leave: null, update: null };
  main.className = "";
  for (const link of document.querySelectorAll("#views a")) {
    link.toggleAttribute("aria-current", link.dataset.view === name);
    if (link.dataset.view === name) link.setAttribute("aria-current", "page");
  }
  document.title = `${VIEWS[name].title} · projectlink mock`;
  const mine = shown;
  try {
    const kept = (await VIEWS[name].draw(main, rest)) ?? {};
    if (mine === shown) Object.assign(shown, kept);
    else kept.leave?.();
  } catch (error) {
    fill(main, el("h1", null, VIEWS[name].title), el("p", { class: "error", role: "alert" }, error.message));
  }
}

/** @param {string} name of the session to switch to */
function goToSession(name) {
  if (name === sessionName()) return;
  const there = new URL(location.href);
  if (name) there.searchParams.set("session", name);
  else there.searchParams.delete("session");
  // The open record may not exist in the other session, but its list does.
  there.hash = `#/${shown.name}`;
  history.pushState(null, "", there);
  changeSession();
}

function changeSession() {
  byId("session").value = sessionName();
  byId("reset-name").textContent = sessionName() || "the default session";
  shown.leave?.();
  shown = { name: "", leave: null, update: null };
  journal.restart();
  show();
  showClock();
  showSavepoint();
}

async function listSessions() {
  try {
    const { sessions } = await ask("sessions");
    const named = sessions.filter((one) => one.name);
    fill(byId("sessions"), named.map((one) => el("option", { value: one.name }, `${one.requests} requests`)));
  } catch {
    // Without suggestions, a name can still be typed.
  }
}

async function showClock() {
  const { now, frozen } = await ask("clock");
  const chip = byId("clock-chip");
  fill(chip, frozen ? ["Frozen", el("span", { class: "long" }, `at ${now.slice(0, 19).replace("T", " ")}`)] : "Real time");
  chip.title = `Clock of the session: ${now.slice(0, 19).replace("T", " ")} UTC`;
  chip.classList.toggle("set", frozen);
}

/** @param {string} state */
function showConnection(state) {
  const live = byId("live");
  live.dataset.state = state;
  fill(live, el("span", null, { live: "Live", connecting: "Connecting", broken: "No connection" }[state] ?? state));
}

async function reset() {
  await call("reset", { method: "POST" });
  say("The session was reset: state, clock, faults and journal");
  changeSession();
}

function showTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = theme.dataset.theme ?? (dark ? "dark" : "light");
  const button = byId("theme");
  button.textContent = now === "dark" ? "☾" : "☀";
  button.title = `Colours: ${now}`;
  button.setAttribute("aria-label", now === "dark" ? "Use light colours" : "Use dark colours");
  return now;
}

function switchTheme() {
  theme.dataset.theme = showTheme() === "dark" ? "light" : "dark";
  localStorage.setItem("projectlink-mock-theme", theme.dataset.theme);
  showTheme();
}

function openReset() {
  const dialog = byId("reset-dialog");
  dialog.returnValue = "";
  dialog.addEventListener("close", () => dialog.returnValue === "reset" && reset().catch((error) => say(error.message, true)), { once: true });
  dialog.showModal();
}

onTokenNeeded(askForToken);
installKeys();
installSavepoint(changeSession);
installSnapshots(changeSession);
byId("snapshots-dialog").addEventListener("close", showSavepoint);
for (const [index, name] of Object.keys(VIEWS).entries()) {
  bind(String(index + 1), `Go to ${VIEWS[name].title}`, () => (location.hash = `#/${name}`));
}
bind("s", "Choose a session", () => byId("session").select());
bind("t", "Light or dark", switchTheme);
bind("n", "Snapshots", openSnapshots);
bind("r", "Reset the session", openReset);
byId("theme").addEventListener("click", switchTheme);
byId("reset").addEventListener("click", openReset);
byId("session").addEventListener("focus", listSessions);
byId("session-form").addEventListener("submit", (event) => (event.preventDefault(), goToSession(byId("session").value.trim())));
byId("session").addEventListener("change", () => goToSession(byId("session").value.trim()));
document.querySelector(".skip")?.addEventListener("click", (event) => (event.preventDefault(), main.focus()));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showTheme);
document.addEventListener("connection", (event) => showConnection(event.detail));
document.addEventListener("clock", showClock);
journal.listen(later(() => showClock().catch(() => {}), 1000));
addEventListener("hashchange", show);
addEventListener("popstate", () => byId("session").value !== sessionName() && changeSession());
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  say(event.reason?.message ?? String(event.reason), true);
});
showTheme();
changeSession();
