// So that nothing moves when the faces arrive: the page asks for them at once, and waits for the moment until they are there. A page
// that is opened from a disk may not ask, and its browser would report an error: that is why no page has a link that asks.
(() => {
  "use strict";
  const root = document.documentElement;

  function askFor(file) {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "font";
    link.type = "font/woff2";
    link.crossOrigin = "anonymous";
    link.href = new URL("fonts/" + file, document.currentScript.src).href;
    document.head.append(link);
  }

  function settle() {
    root.classList.add("settling");
    const show = () => { root.classList.remove("settling"); };
    setTimeout(show, 500);
    // Measured once, the page knows which faces it needs, and is loaded only when they are.
    addEventListener("DOMContentLoaded", () => { root.getBoundingClientRect(); });
    addEventListener("load", show);
  }

  if (location.protocol !== "file:") {
    askFor(root.dir === "rtl" ? "vazirmatn.woff2" : "literata.woff2");
    askFor("source-sans-3-latin-wght-normal.woff2");
  }
  settle();
})();
