/* The rail beside the text: how far the review is, which suggestions are shown, what `check` says, what was changed last. */

import { byId, el, kbd } from "./dom.js";
import { kindName } from "./gist.js";
import { desk, draw, said, waiting } from "./store.js";
import { KINDS } from "./toolbar.js";
import { number, say } from "./words.js";

/** @import {Kind, Problem} from "./types.js" */

/** What the buttons do; set by main.js. */
export const reviewing = {
  next: () => {},
  all: () => {},
  /** @param {string} _name */
  look: (_name) => {},
  changes: () => {},
};

/** The suggestions that are wholly on the screen. */
export const inView = () => {
  const lines = [...document.querySelectorAll(".ann.sug")].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.height > 0 && box.top >= byId("top").offsetHeight && box.bottom <= innerHeight;
  });
  return lines.flatMap((one) => one instanceof HTMLElement && one.dataset.key ? [one.dataset.key] : []);
};

const sieve = () => {
  const all = desk.article?.annotations.filter((one) => one.suggested) ?? [];
  const boxes = KINDS.filter(([kind]) => all.some((one) => one.kind === kind)).map(([kind, , ink]) =>
    el("label", { class: ink }, el("input", { type: "checkbox", id: `sieve-${kind}`, checked: !desk.hidden.has(kind), onchange: () => toggle(kind) }),
      ` ${kindName(kind)} `, el("small", { text: number(all.filter((one) => one.kind === kind).length) })));
  return boxes.length > 0 && el("fieldset", { class: "sieve" }, el("legend", { text: say("desk-suggestions-shown") }), ...boxes);
};

const toggle = (/** @type {Kind} */ kind) => {
  if (!desk.hidden.delete(kind)) desk.hidden.add(kind);
  draw();
};

const todo = () => {
  const all = desk.article?.annotations ?? [];
  const open = all.filter((one) => one.suggested).length;
  const done = all.length - open;
  const every = desk.articles.reduce((sum, one) => sum + one.suggested, 0);
  return el("section", { class: "todo", "aria-labelledby": "todo" },
    el("h2", { id: "todo", text: say("desk-n-to-review", { count: open }) }),
    el("p", { class: "prog" }, el("progress", { value: String(done), max: String(Math.max(all.length, 1)), "aria-label": say("desk-progress") }),
      el("span", { text: say("desk-reviewed", { number: done, total: all.length }) })),
    every > open && el("p", { class: "prog", text: say("desk-in-dossier", { count: every }) }),
    every > 0 && el("p", { class: "start" }, el("button", { type: "button", class: "go", id: "review", onclick: () => reviewing.next() }, say(open > 0 ? "desk-review" : "desk-next-article"), kbd("r"))),
    sieve(),
    waiting().length > 1 && el("p", { class: "inviewbar" }, el("button", { type: "button", id: "all", onclick: () => reviewing.all() }, say("desk-accept-view"), kbd("⇧a"))));
};

const problem = (/** @type {Problem} */ one) => {
  const place = one.line === null ? "" : ` ${say("desk-line", { line: number(one.line) })}`;
  const words = el("span", {}, one.message, el("small", { text: place }), ...one.help.map((help) => el("small", { class: "help", text: help })));
  const name = one.annotation;
  return el("li", { class: one.severity === "error" ? "err" : "wrn" },
    name ? el("button", { type: "button", class: "link", onclick: () => reviewing.look(name) }, words) : words);
};

const checker = () => {
  const all = desk.article?.problems ?? [];
  if (all.length === 0) return null;
  return el("section", { class: "says-check", "aria-labelledby": "checker" },
    el("h2", { id: "checker", text: say("desk-n-problems", { count: all.length }) }), el("ul", {}, ...all.map(problem)));
};

const last = () => {
  const done = desk.history.done;
  if (done.length === 0) return null;
  const time = (/** @type {number} */ at) => new Date(at * 1000).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const lines = done.slice(0, 5).map((one) => el("li", {}, el("span", { text: said(one) }), el("small", { text: time(one.at) })));
  return el("section", { class: "last", "aria-labelledby": "last" }, el("h2", { id: "last", text: say("desk-last-changes") }), el("ul", {}, ...lines),
    desk.files.length > 0 && el("p", {}, el("button", { type: "button", class: "link", id: "changes", onclick: () => reviewing.changes() }, say("desk-see-lines"))));
};

export const drawRail = () => {
  const focused = document.activeElement?.id;
  const rail = byId("rail");
  rail.dataset.left = String(desk.articles.reduce((sum, one) => sum + one.suggested, 0));
  rail.replaceChildren(...[todo(), checker(), last()].filter((one) => one !== null));
  if (focused && rail.querySelector(`#${focused}`)) byId(focused).focus();
};
