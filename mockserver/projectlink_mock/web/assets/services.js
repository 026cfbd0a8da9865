// What there is to call, asked for once.
import { ask } from "./api.js";

/**
 * @typedef {{id: string, method: string, path: string}} Operation
 * @typedef {{name: string, title: string, mounts: string[], operations: Operation[]}} Service
 * @typedef {{name: string, email: string, tokens: string[], admin: boolean}} Person
 */

/** @type {Promise<{services: Service[], people: Person[]}> | null} */
let asked = null;

export function catalogue() {
  asked ??= ask("services").catch((error) => {
    asked = null;
    throw error;
  });
  return asked;
}
