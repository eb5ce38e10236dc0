// So that nothing moves when the faces arrive. The pages of a site that knows its address ask for them at once, and they come
// with the stylesheet. From a disk no page may do that, and a site without an address may lie on one: there the faces come a
// moment after the first lines would be drawn, so the page waits for that moment.
(function () {
  "use strict";
  var root = document.documentElement;

  function askFor(file) {
    var link = document.createElement("link");
    link.rel = "preload";
    link.as = "font";
    link.type = "font/woff2";
    link.crossOrigin = "anonymous";
    link.href = new URL("fonts/" + file, document.currentScript.src).href;
    document.head.append(link);
  }

  function settle() {
    root.classList.add("settling");
    var show = function () { root.classList.remove("settling"); };
    setTimeout(show, 500);
    // Measured once, the page knows which faces it needs, and is loaded only when they are.
    addEventListener("DOMContentLoaded", function () { root.getBoundingClientRect(); });
    addEventListener("load", show);
  }

  var isOnDisk = location.protocol === "file:";
  if (!isOnDisk && document.querySelector("link[rel=preload][as=font]")) return;
  if (!isOnDisk) {
    askFor(root.dir === "rtl" ? "vazirmatn.woff2" : "literata.woff2");
    askFor("source-sans-3-latin-wght-normal.woff2");
  }
  settle();
})();
