// The list of services and demo users, requested once.
import { ask } from "./api.js";

/**
 * @typedef {{id: string, method: string, path: string}} Operation
 * @typedef {{name: string, title: string, mounts: string[], operations: Operation[]}} Service
 * @typedef {{name: string, email: string, tokens: string[], admin: boolean}} Person
 */

/** @type {Promise<{services: Service[], people: Person[]}> | null} */
let request = null;

export function catalogue() {
  request ??= ask("services").catch((error) => {
    request = null;
    throw error;
  });
  return request;
}
