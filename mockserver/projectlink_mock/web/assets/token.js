// Asks for the token of the control plane, where it has one.
import { keepToken } from "./api.js";
import { el } from "./dom.js";

/** @type {Promise<boolean> | null} one question, however many calls wait for its answer */
let asking = null;
let givenUp = false;

/**
 * @param {boolean} wrong whether a token was sent and refused
 * @returns {Promise<boolean>} whether there is a token to try
 */
export function askForToken(wrong) {
  if (givenUp) return Promise.resolve(false);
  asking ??= new Promise((resolve) => {
    const input = el("input", { id: "token", type: "password", autocomplete: "off", required: true });
    const dialog = el("dialog", { id: "token-dialog", "aria-labelledby": "token-title" },
      el("form", { method: "dialog" },
        el("h2", { id: "token-title" }, "The control plane asks for a token"),
        el("p", null, "It is the one that the server was started with. This tab alone remembers it."),
        el("label", { for: "token" }, "Token"),
        input,
        wrong && el("p", { class: "error", role: "alert" }, "That is not the token."),
        el("div", { class: "row end" }, el("button", { class: "primary", value: "given" }, "Go on"))));
    dialog.addEventListener("close", () => {
      const given = dialog.returnValue === "given" && input.value !== "";
      if (given) keepToken(input.value);
      givenUp = !given;
      asking = null;
      dialog.remove();
      resolve(given);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
  return asking;
}
