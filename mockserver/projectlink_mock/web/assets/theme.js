// Sets the colours before the first paint, so that a dark page never flashes; hence no module.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("projectlink-mock-theme");
  } catch {
    // Storage may be switched off; then the system's colours apply.
  }
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
})();
