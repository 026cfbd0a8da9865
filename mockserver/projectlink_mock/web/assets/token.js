// The dialog that asks for the control token.
import { keepToken } from "./api.js";
import { el } from "./dom.js";

/** @type {Promise<boolean> | null} one dialog for all requests that wait for a token */
let dialogResult = null;
let isDismissed = false;

/**
 * @param {boolean} wrong a token was sent and rejected
 * @returns {Promise<boolean>} true if the user entered a token
 */
export function askForToken(wrong) {
  if (isDismissed) return Promise.resolve(false);
  dialogResult ??= new Promise((resolve) => {
    const input = el("input", { id: "token", type: "password", autocomplete: "off", required: true });
    const dialog = el("dialog", { id: "token-dialog", "aria-labelledby": "token-title" },
      el("form", { method: "dialog" },
        el("h2", { id: "token-title" }, "The control plane needs a token"),
        el("p", null, "Enter the token that the server was started with. Only this tab remembers it."),
        el("label", { for: "token" }, "Token"),
        input,
        wrong && el("p", { class: "error", role: "alert" }, "This token is wrong."),
        el("div", { class: "row end" }, el("button", { class: "primary", value: "given" }, "Continue"))));
    dialog.addEventListener("close", () => {
      const given = dialog.returnValue === "given" && input.value !== "";
      if (given) keepToken(input.value);
      isDismissed = !given;
      dialogResult = null;
      dialog.remove();
      resolve(given);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
  return dialogResult;
}
