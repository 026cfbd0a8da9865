// The savepoint of a session: one click sets it, another one returns to it. The page names its snapshot.
import { ask, call, sessionName } from "./api.js";
import { byId, say } from "./dom.js";

let onUndone = () => {};

/** @param {() => void} undone called after the session changed */
export function installSavepoint(undone) {
  onUndone = undone;
  byId("savepoint").addEventListener("click", set);
  byId("undo").addEventListener("click", undo);
}

/** @returns {string} the name of the session's savepoint in the list of snapshots */
const ownName = () => (sessionName() ? `savepoint of ${sessionName()}` : "savepoint").slice(0, 200);

/** Enable the button that returns to the savepoint, if the session has one. */
export async function showSavepoint() {
  const name = ownName();
  let one;
  try {
    one = (await ask("snapshots")).find((/** @type {{name: string}} */ snapshot) => snapshot.name === name);
  } catch {
    // A recorder has no state to return to.
  }
  if (name !== ownName()) return;
  byId("undo").disabled = !one;
  byId("undo").title = one ? `Return to the savepoint of ${one.taken_at.slice(0, 19).replace("T", " ")} UTC` : "This session has no savepoint yet";
}

async function set() {
  await call("snapshots", { method: "POST", body: { name: ownName() } });
  say("Savepoint set: Undo returns to it");
  await showSavepoint();
}

async function undo() {
  try {
    await call(`snapshots/${encodeURIComponent(ownName())}/restore`, { method: "POST" });
  } finally {
    await showSavepoint();
  }
  say("State, clock and faults are as they were at the savepoint");
  onUndone();
}
