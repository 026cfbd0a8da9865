// Before anything is drawn, so that a page in the dark never flashes: no module, and nothing but this.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("projectlink-mock-theme");
  } catch {
    // Storage may be switched off; the system's colours then.
  }
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
})();
