/* The key "/" leads to the search from every page. A reader whom that disturbs switches it off on the search page. */

(() => {
  "use strict";

  const KEY = "dossier-no-shortcut";
  const remembered = () => {
    try {
      return localStorage.getItem(KEY) === "1";
    } catch {
      return false;
    }
  };
  let off = remembered();

  const box = document.getElementById("shortcut");
  if (box) {
    box.checked = !off;
    box.addEventListener("change", () => {
      off = !box.checked;
      try {
        if (off) localStorage.setItem(KEY, "1");
        else localStorage.removeItem(KEY);
      } catch {
        /* Where nothing may be remembered, it holds for this page. */
      }
    });
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (off || event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || typing) return;
    const field = document.querySelector("#search:not([hidden]) input[type=search]");
    const link = document.querySelector("header a[href$=\"search.html\"]");
    if (!field && !link) return;
    event.preventDefault();
    if (!field) return link.click();
    field.focus();
    field.select();
  });
})();
