/* Added by `dossier serve` to the pages it shows, and to no file: loads the page again when the dossier changed, and says what is
 * wrong with its files. What it shows are nodes and texts, never HTML. */
(() => {
  "use strict";

  const shown = document.currentScript.dataset.edition;
  const place = "dossier-place:" + location.pathname;
  const closed = "dossier-closed";
  const store = {
    take(key) {
      try {
        const value = sessionStorage.getItem(key);
        sessionStorage.removeItem(key);
        return value;
      } catch { return null; }
    },
    look(key) {
      try { return sessionStorage.getItem(key); } catch { return null; }
    },
    keep(key, value) {
      try { sessionStorage.setItem(key, value); } catch { /* then the page begins at its top */ }
    },
  };

  /* Where a reader is: at that thing with an id which begins nearest to the window's edge, so that what changes above it moves
   * nothing. What sticks to the window is no place. */
  const sticks = (one) => one !== null && (["fixed", "sticky"].includes(getComputedStyle(one).position) || sticks(one.parentElement));
  const whereabouts = () => {
    const here = { x: scrollX, y: scrollY };
    if (scrollY === 0) return here;
    const box = (one) => ({ one, top: one.getBoundingClientRect().top, height: one.getBoundingClientRect().height });
    const things = [...document.querySelectorAll("[id]")].map(box).filter((thing) => thing.height > 0);
    things.sort((a, b) => Math.abs(a.top) - Math.abs(b.top));
    const nearest = things.find((thing) => !sticks(thing.one));
    return nearest ? { ...here, id: nearest.one.id, top: nearest.top } : here;
  };
  const goBack = (there) => {
    const anchor = there.id && document.getElementById(there.id);
    const y = anchor ? scrollY + anchor.getBoundingClientRect().top - there.top : there.y;
    scrollTo({ left: there.x, top: y, behavior: "instant" });
  };
  const loadAgain = () => {
    store.keep(place, JSON.stringify(whereabouts()));
    addEventListener("pagehide", () => { history.scrollRestoration = "manual"; }, { once: true });
    location.reload();
  };
  const kept = store.take(place);
  if (kept) {
    const there = JSON.parse(kept);
    goBack(there);
    addEventListener("load", () => goBack(there), { once: true });
    // Sooner, the browser would still go where it thinks the reader was.
    addEventListener("pagehide", () => { history.scrollRestoration = "auto"; }, { once: true });
  }

  /* What is wrong. */
  const element = (name, attributes = {}, ...children) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...children);
    return made;
  };
  const host = element("dossier-serve");
  const root = host.attachShadow({ mode: "open" });
  const looks = new CSSStyleSheet();
  looks.replaceSync(`
    :host { all: initial; color-scheme: light dark; --back: light-dark(#fff, #16181d); --ink: light-dark(#16181d, #f2f2f2);
      --line: light-dark(#8a8f98, #6c727d); --error: light-dark(#a30b18, #ff9d9d); --warning: light-dark(#6b4600, #f4cf7b); }
    @media print { :host { display: none; } }
    section, .badge { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); border: 1px solid var(--line);
      border-radius: 6px; box-shadow: 0 4px 24px #0006; position: fixed; z-index: 2147483647; box-sizing: border-box; }
    section { inset: auto 12px 12px; max-height: 70vh; overflow: auto; padding: 12px 16px; max-width: 60rem; margin: 0 auto;
      border-top: 4px solid var(--error); }
    .badge { inset: auto 12px 12px auto; padding: 6px 12px; cursor: pointer; }
    header { display: flex; gap: 12px; align-items: center; }
    h2 { font-size: 18px; margin: 0; flex: 1; }
    button { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 4px; min-height: 32px;
      padding: 2px 12px; cursor: pointer; }
    button:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
    ul { list-style: none; margin: 8px 0 0; padding: 0; }
    li { border-top: 1px solid var(--line); padding: 8px 0; overflow-wrap: anywhere; }
    p { margin: 0 0 4px; }
    .error b { color: var(--error); } .warning b { color: var(--warning); }
    code, pre { font: 14px/1.5 ui-monospace, monospace; }
    pre { margin: 4px 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    .at { user-select: all; }
    [hidden] { display: none; }
  `);
  root.adoptedStyleSheets = [looks];
  const title = element("h2");
  const close = element("button", { type: "button", textContent: "Close" });
  const list = element("ul");
  const panel = element("section", { hidden: true }, element("header", {}, title, close), list);
  const badge = element("button", { type: "button", className: "badge", hidden: true });
  panel.setAttribute("aria-label", "What is wrong with the dossier");
  title.setAttribute("role", "alert");
  root.append(panel, badge);
  const isHere = () => host.isConnected || document.body?.append(host);

  const count = (number, one) => number === 0 ? [] : [`${number} ${one}${number === 1 ? "" : "s"}`];
  const written = (at) => `${at.file}:${at.line}:${at.column}`;
  const entry = (one) => {
    const item = element("li", { className: one.severity });
    const said = element("p", {}, element("b", { textContent: one.severity }), `: ${one.message}`);
    item.append(said);
    if (one.at) item.append(element("p", {}, element("code", { className: "at", textContent: written(one.at) })));
    for (const help of one.help) {
      item.append(element("p", { textContent: help.replacement === undefined ? help.message : `${help.message} → ${help.replacement}` }));
      if (help.paste) item.append(element("pre", { textContent: help.paste }));
    }
    return item;
  };
  let last = "";
  const tell = (news) => {
    const all = news.errors + news.warnings + news.hints;
    const words = [...(news.failure ? ["no site"] : []), ...count(news.errors, "error"), ...count(news.warnings, "warning"), ...count(news.hints, "hint")].join(", ");
    const stands = news.failure || news.errors > 0;
    last = JSON.stringify([news.diagnostics, news.failure]);
    if (!words) {
      host.remove();
      return;
    }
    isHere();
    const heading = stands ? `${words}: the page shows the last good site` : words;
    if (title.textContent !== heading) title.textContent = heading;
    list.replaceChildren();
    if (news.failure) list.append(element("li", { className: "error" }, element("pre", { textContent: news.failure })));
    list.append(...news.diagnostics.map(entry));
    if (all > news.diagnostics.length) {
      list.append(element("li", { textContent: `and ${all - news.diagnostics.length} more, which the terminal has` }));
    }
    badge.textContent = words;
    const open = stands && store.look(closed) !== last;
    panel.hidden = !open;
    badge.hidden = open;
  };
  const fold = () => {
    store.keep(closed, last);
    panel.hidden = true;
    badge.hidden = false;
    badge.focus();
  };
  close.addEventListener("click", fold);
  panel.addEventListener("keydown", (event) => { if (event.key === "Escape") fold(); });
  badge.addEventListener("click", () => {
    panel.hidden = false;
    badge.hidden = true;
    close.focus();
  });

  /* A browser holds few connections to one server: pages out of sight give theirs back, and ask again when they are looked at. */
  let news;
  const listen = () => {
    news?.close();
    news = undefined;
    if (document.hidden) return;
    news = new EventSource("/.dossier/events");
    news.addEventListener("edition", (event) => {
      const told = JSON.parse(event.data);
      if (told.edition === shown) return tell(told);
      news.close();
      loadAgain();
    });
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
  addEventListener("pagehide", () => news?.close());
  listen();
})();
