/* The bar at the top: which article, how far its review is, what was said last, undo and redo. */

import { byId, el, sign } from "./dom.js";
import { desk, open, complain, draw, step } from "./store.js";
import { closeToolbar } from "./toolbar.js";
import { number, say } from "./words.js";

/** What the buttons do; set by main.js. */
export const tools = { help: () => {} };

/** Shows another article. @param {string} id */
export const goTo = async (id) => {
  try {
    desk.selection = null;
    closeToolbar();
    await open(id);
    history.pushState(null, "", `/.dossier/desk/${encodeURIComponent(id)}`);
    draw();
    scrollTo(0, 0);
  } catch (failure) {
    complain(failure);
  }
};

const chooser = () => {
  const options = desk.articles.map((one) => el("option", { value: one.article, selected: one.article === desk.article?.article ? "" : null },
    one.suggested > 0 ? `${one.title} (${number(one.suggested)})` : one.title));
  return el("select", { id: "which", "aria-label": say("desk-article"), onchange: (/** @type {Event} */ event) =>
    goTo(/** @type {HTMLSelectElement} */ (event.target).value) }, ...options);
};

const toolButton = (/** @type {"undo" | "redo"} */ name, /** @type {string} */ words, /** @type {number} */ steps) =>
  el("button", { type: "button", id: name, "aria-label": words, title: words, "aria-disabled": steps === 0 ? "true" : null, onclick: () => step(name) }, sign(name));

export const drawTop = () => {
  const article = desk.article;
  if (!article) return;
  const open = article.annotations.filter((one) => one.suggested).length;
  const focused = document.activeElement?.id;
  byId("top").replaceChildren(
    el("p", { class: "which" }, chooser(), el("small", { text: say("desk-of-articles", { number: number(article.number), total: article.articles }) })),
    el("p", { class: "sums" }, el("span", { text: say("desk-n-confirmed", { count: article.annotations.length - open }) }), el("span", { text: say("desk-n-to-review", { count: open }) })),
    el("p", { class: "tools2", role: "group", "aria-label": say("desk-tools") },
      toolButton("undo", say("desk-undo"), desk.history.done.length), toolButton("redo", say("desk-redo"), desk.history.undone.length),
      el("button", { type: "button", id: "keys-open", "aria-label": say("desk-keys"), onclick: () => tools.help() }, "?"),
      el("a", { href: `/articles/${encodeURIComponent(article.article)}.html`, target: "_blank", rel: "noopener" }, say("desk-see-page"))));
  if (focused && byId("top").querySelector(`#${focused}`)) byId(focused).focus();
  const status = byId("status");
  if (status.textContent !== desk.status) status.textContent = desk.status;
  status.classList.toggle("alarm", desk.alarm);
};
