// The dialog with the server's snapshots: take, restore and delete them.
import { ask, call, sessionName } from "./api.js";
import { byId, el, fill, say } from "./dom.js";

/** @type {{name: string, taken_at: string}[]} */
let snapshots = [];
let onRestored = () => {};

/** @param {() => void} restored called after the session changed */
export function installSnapshots(restored) {
  onRestored = restored;
  byId("snapshots-button").addEventListener("click", openSnapshots);
  byId("snapshot-name").addEventListener("input", nameButton);
  byId("snapshots-form").addEventListener("submit", (event) => (event.preventDefault(), attempt(take)));
}

export function openSnapshots() {
  byId("snapshots-session").textContent = sessionName() || "the default session";
  byId("snapshots-dialog").showModal();
  attempt(refresh);
}

/** Run an action and show its error in the dialog, which covers the page's messages. @param {() => Promise<void>} work */
async function attempt(work) {
  byId("snapshots-error").textContent = "";
  try {
    await work();
  } catch (error) {
    byId("snapshots-error").textContent = error.message;
  }
}

async function refresh() {
  snapshots = await ask("snapshots");
  fill(byId("snapshots"), snapshots.length ? snapshots.map(row) : el("li", { class: "muted" }, "No snapshots yet."));
  nameButton();
}

/** @param {{name: string, taken_at: string}} snapshot */
function row({ name, taken_at: taken }) {
  const label = (/** @type {string} */ verb) => ({ type: "button", class: "small", "aria-label": `${verb} the snapshot ${name}` });
  return el("li", null,
    el("span", { class: "mono" }, name),
    el("span", { class: "muted", title: "Taken at, in UTC" }, taken.slice(0, 19).replace("T", " ")),
    el("button", { ...label("Restore"), onclick: () => attempt(() => restore(name)) }, "Restore"),
    el("button", { ...label("Delete"), onclick: () => attempt(() => remove(name)) }, "Delete"));
}

/** Say on the button whether a snapshot of the typed name would be replaced. */
function nameButton() {
  const exists = snapshots.some(({ name }) => name === byId("snapshot-name").value);
  byId("snapshot-take").textContent = exists ? "Replace snapshot" : "Take snapshot";
}

async function take() {
  const input = byId("snapshot-name");
  await call("snapshots", { method: "POST", body: { name: input.value } });
  input.value = "";
  await refresh();
}

/** @param {string} name */
async function restore(name) {
  await call(`snapshots/${encodeURIComponent(name)}/restore`, { method: "POST" });
  byId("snapshots-dialog").close();
  say(`The session was restored to ${name}`);
  onRestored();
}

/** @param {string} name */
async function remove(name) {
  await call(`snapshots/${encodeURIComponent(name)}`, { method: "DELETE" });
  await refresh();
  byId("snapshot-name").focus();
}
