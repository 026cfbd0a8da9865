// The client of the control plane, for the chosen session.

/** The URL of the control plane; these files are below it. */
export const CONTROL = new URL("../", import.meta.url);
/** The origin of the services' mounts. */
export const ORIGIN = new URL("../", CONTROL).href.replace(/\/$/, "");

const TOKEN_KEY = "projectlink-mock-token";

/** An error response. */
export class ApiError extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** @returns {string} the name of the session; empty for the default session */
export const sessionName = () => new URLSearchParams(location.search).get("session") ?? "";

let askForToken = async () => false;

/** @param {(wrong: boolean) => Promise<boolean>} ask returns whether to retry */
export function onTokenNeeded(ask) {
  askForToken = ask;
}

/** @param {string} token */
export function keepToken(token) {
  sessionStorage.setItem(TOKEN_KEY, token);
}

/** Return the headers of every request: the session, and the control token if there is one. */
export function headers() {
  const token = sessionStorage.getItem(TOKEN_KEY);
  const name = sessionName();
  return {
    ...(name && { "X-Mock-Session": name }),
    ...(token && { Authorization: `Bearer ${token}` }),
  };
}

/**
 * Send a request to the control plane.
 *
 * @param {string} path below its URL, without a leading slash
 * @param {{method?: string, body?: any, signal?: AbortSignal, headers?: Record<string, string>}} [options]
 * @returns {Promise<Response>} a successful response
 */
export async function call(path, options = {}) {
  const { method = "GET", body, signal } = options;
  const sent = { ...headers(), ...(body !== undefined && { "Content-Type": "application/json" }), ...options.headers };
  const had = sent.Authorization !== undefined;
  const response = await fetch(new URL(path, CONTROL), {
    method, headers: sent, signal, body: body === undefined ? undefined : JSON.stringify(body), cache: "no-store",
  });
  if (response.status === 401 && (await askForToken(had))) return call(path, options);
  if (!response.ok) throw new ApiError(response.status, await reason(response));
  return response;
}

/** Send a request to the control plane and return the JSON of its response. @param {string} path @param {any} [options] */
export const ask = async (path, options) => (await call(path, options)).json();

/** @param {Response} response */
async function reason(response) {
  try {
    return (await response.json()).error ?? response.statusText;
  } catch {
    return `${response.status} ${response.statusText}`;
  }
}

/** Return the URL of a service's reference, in this session. @param {string} service @param {string} [operation] */
export function docs(service, operation) {
  const there = new URL(`docs/${encodeURIComponent(service)}`, CONTROL);
  if (sessionName()) there.searchParams.set("session", sessionName());
  if (operation) there.searchParams.set("operation", operation);
  return there.href;
}
