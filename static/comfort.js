/* Comforts for readers with script: cards beside names, links and citations to copy, keys, a choice of light or dark.
 * Everything works without it. No dependency, no request; what it writes are nodes and texts, never HTML. */
(() => {
  "use strict";

  const page = document.documentElement;
  const words = window.dossierSay ?? ((id) => id);
  const main = document.getElementById("main");
  const element = (name, attributes = {}, ...children) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...children);
    return made;
  };

  /* Light, dark, or as the system says; remembered where the browser allows it. */
  const themes = ["system", "light", "dark"];
  const remembered = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch { /* it holds for this page then */ }
  };
  let theme = themes.includes(remembered("dossier-theme")) ? remembered("dossier-theme") : "system";
  const wear = () => {
    if (theme === "system") delete page.dataset.theme;
    else page.dataset.theme = theme;
    const name = words(`theme-${theme}`);
    switcher.setAttribute("aria-label", words("theme-change", { theme: name }));
    switcher.title = words("theme-is", { theme: name });
  };
  const change = () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    remember("dossier-theme", theme);
    wear();
  };
  const switcher = element("button", { type: "button", className: "theme", textContent: "◐" });
  switcher.addEventListener("click", change);
  wear();
  const tools = element("span", { className: "tools" }, switcher);
  document.querySelector(".top > div")?.append(tools);

  /* What was done is said, to eyes and to screen readers. */
  const status = element("p", { className: "toast", hidden: true });
  status.setAttribute("role", "status");
  document.body.append(status);
  let fading;
  const say = (done) => {
    status.textContent = done;
    status.hidden = false;
    clearTimeout(fading);
    fading = setTimeout(() => { status.hidden = true; }, 2500);
  };
  const copy = async (text, said) => {
    try {
      await navigator.clipboard.writeText(text);
      say(said);
    } catch {
      say(words("copy-refused"));
    }
  };
  const link = (id) => `${location.href.split("#")[0]}#${id}`;

  /* The number of a paragraph is its address: a press copies it too. */
  main?.addEventListener("click", (event) => {
    const number = event.target.closest(".pnum");
    if (number) copy(number.href, words("copied-paragraph"));
  });

  /* Words that are selected offer the link to their sentence. */
  const offer = element("button", { type: "button", className: "offer", textContent: words("copy-sentence"), hidden: true });
  document.body.append(offer);
  const selected = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return null;
    const from = selection.getRangeAt(0).startContainer;
    return (from.nodeType === Node.TEXT_NODE ? from.parentElement : from)?.closest(".doc span.s[id], .doc .row[id]");
  };
  document.addEventListener("selectionchange", () => {
    const sentence = selected();
    offer.hidden = !sentence;
    if (!sentence) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    offer.style.insetBlockStart = `${Math.max(0, box.bottom + scrollY + 6)}px`;
    offer.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 240))}px`;
  });
  offer.addEventListener("pointerdown", (event) => event.preventDefault());
  offer.addEventListener("click", () => {
    const sentence = selected();
    if (sentence) copy(link(sentence.id), words("copied-sentence"));
    offer.hidden = true;
  });

  /* A citation to take along. */
  for (const citation of document.querySelectorAll(".cite")) {
    const button = element("button", { type: "button", className: "copy", textContent: words("copy-citation") });
    button.addEventListener("click", () => copy(`${citation.textContent.trim()} ${location.href.split("#")[0]}`, words("copied-citation")));
    citation.after(button);
  }

  /* Cards beside names: who that is, without leaving the text. */
  const cards = new Map();
  for (const card of document.getElementById("cards")?.content.children ?? []) cards.set(card.dataset.for, card);
  const shown = element("div", { className: "hovercard", hidden: true });
  document.body.append(shown);
  let waiting;
  const hide = () => {
    clearTimeout(waiting);
    shown.hidden = true;
  };
  const show = (name) => {
    shown.replaceChildren(...cards.get(name.getAttribute("href")).cloneNode(true).childNodes);
    shown.hidden = false;
    const box = name.getClientRects()[0] ?? name.getBoundingClientRect();
    const room = shown.getBoundingClientRect();
    const below = box.bottom + room.height + 8 < innerHeight || box.top < room.height + 8;
    shown.style.insetBlockStart = `${scrollY + (below ? box.bottom + 6 : box.top - room.height - 6)}px`;
    shown.style.left = `${Math.max(8, Math.min(box.left, page.clientWidth - room.width - 8))}px`;
  };
  const named = (event) => {
    const name = event.target.closest?.(".row a.m");
    return name && cards.has(name.getAttribute("href")) ? name : null;
  };
  if (cards.size) {
    main.addEventListener("pointerover", (event) => {
      const name = named(event);
      if (!name || event.pointerType === "touch") return;
      clearTimeout(waiting);
      waiting = setTimeout(() => show(name), 250);
    });
    main.addEventListener("pointerout", (event) => {
      if (named(event)) waiting = setTimeout(hide, 150);
      else clearTimeout(waiting);
    });
    shown.addEventListener("pointerenter", () => clearTimeout(waiting));
    shown.addEventListener("pointerleave", hide);
    main.addEventListener("focusin", (event) => {
      const name = named(event);
      if (name?.matches(":focus-visible")) show(name);
      else hide();
    });
    main.addEventListener("focusout", hide);
  }

  /* Keys, where nothing is being written. */
  const keys = [
    ["/", "key-search"],
    ["j", "key-next"],
    ["k", "key-before"],
    ["c", "key-copy"],
    ["t", "key-theme"],
    ["h", "key-home"],
    ["?", "key-help"],
    ["Esc", "key-close"],
  ];
  const help = element("dialog", { className: "help" });
  help.setAttribute("aria-label", words("keys"));
  const table = element("dl", { className: "facts" });
  for (const [key, id] of keys) table.append(element("dt", {}, element("kbd", { textContent: key })), element("dd", { textContent: words(id) }));
  const close = element("button", { type: "button", textContent: words("close") });
  close.addEventListener("click", () => help.close());
  /* Whom single keys disturb, by speech or by a shaking hand, switches them off (WCAG 2.1.4). */
  let off = remembered("dossier-no-keys") === "1";
  const box = element("input", { type: "checkbox" });
  const boxes = [box, document.getElementById("shortcut")].filter(Boolean);
  const tick = () => { for (const one of boxes) one.checked = !off; };
  for (const one of boxes) {
    one.addEventListener("change", () => {
      off = !one.checked;
      remember("dossier-no-keys", off ? "1" : "0");
      tick();
    });
  }
  tick();
  help.append(element("h2", { textContent: words("keys") }), table, element("p", {}, element("label", {}, box, " ", words("keys-on"))), close);
  const ask = element("button", { type: "button", className: "theme", textContent: "?" });
  ask.setAttribute("aria-label", words("keys"));
  ask.addEventListener("click", () => help.showModal());
  tools.append(ask);
  document.body.append(help);

  const way = document.querySelector(".brand")?.getAttribute("href") ?? "index.html";
  const rows = () => [...document.querySelectorAll(".doc .row[id]")];
  const here = () => {
    const all = rows();
    const target = all.findIndex((row) => row.matches(":target, :has(:target)"));
    if (target >= 0) return target;
    return all.findIndex((row) => row.getBoundingClientRect().bottom > 80) - 1;
  };
  const walk = (step) => {
    const all = rows();
    const next = all[Math.max(0, Math.min(all.length - 1, here() + step))];
    if (next) location.hash = next.id;
  };
  const act = {
    "/": () => {
      const field = document.querySelector("#search:not([hidden]) input[type=search]");
      if (field) {
        field.focus();
        field.select();
      } else location.href = way.replace(/index\.html$/, "search.html");
    },
    j: () => walk(1),
    k: () => walk(-1),
    c: () => copy(location.href, words("copied-link")),
    t: change,
    h: () => { location.href = way; },
    "?": () => help.showModal(),
    Escape: () => { hide(); offer.hidden = true; },
  };
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable], dialog");
    const held = event.ctrlKey || event.metaKey || event.altKey;
    if ((off && event.key !== "Escape") || held || writing || event.defaultPrevented || !Object.hasOwn(act, event.key)) return;
    if (event.key !== "Escape") event.preventDefault();
    act[event.key]();
  });
})();
