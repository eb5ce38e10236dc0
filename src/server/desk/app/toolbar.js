/* The bar below a selection: what the words can be made, with the likely kind first, and what is there already. */

import { ask } from "./api.js";
import { byId, el, kbd } from "./dom.js";
import { gist, kindName } from "./gist.js";
import { passageOf, wordsAt } from "./places.js";
import { desk, keyOf, shown } from "./store.js";
import { picked } from "./text.js";
import { quoted, say } from "./words.js";

/** @import {Annotation, Kind} from "./types.js" */

/** Every kind with its key and the colour of its ink. @type {[Kind, string, string][]} */
export const KINDS = [
  ["mention", "m", "actor"], ["quote", "q", "quote"], ["claim", "c", "claim"], ["event", "e", "event"],
  ["date", "d", "date"], ["term", "t", "term"], ["note", "n", "remark"],
];

/** What the buttons do; set by main.js. */
export const choices = {
  /** @param {Kind} _kind */
  kind: (_kind) => {},
  /** @param {string} _key */
  look: (_key) => {},
  sentence: () => {},
};

/** The kind that the selected words most likely are, once the server has said it. @type {{place: unknown, kind: Kind}} */
let said = { place: null, kind: "mention" };

/** The kind that the selected words most likely are. @returns {Kind} */
export const likely = () => said.place === desk.selection ? said.kind : "mention";

/** Asks what the words most likely are, and shows it. */
const askLikely = async () => {
  const { article, selection } = desk;
  if (!article || !selection || said.place === selection) return;
  // Whoever still adds words is not asked about each of them.
  await new Promise((resume) => { setTimeout(resume, 120); });
  if (desk.selection !== selection) return;
  const answer = await ask("propose", { article: article.article, ...passageOf(article, wordsAt(article, selection), selection[0]) }).catch(() => null);
  if (!answer || desk.selection !== selection) return;
  said = { place: selection, kind: answer.likely };
  if (document.getElementById("bar")) openToolbar();
};

/** Annotations that share words with the selection. @returns {Annotation[]} */
export const here = () => {
  const place = desk.selection;
  if (!place) return [];
  return shown().filter((one) => one.places.some(([from, to]) => from < place[1] && place[0] < to));
};

const kindButton = (/** @type {[Kind, string, string]} */ [kind, key, ink]) => {
  const is = kind === likely();
  return el("button", { type: "button", class: is ? `${ink} likely` : ink, "data-kind": kind, onclick: () => choices.kind(kind) },
    kindName(kind), kbd(key));
};

const hereButtons = () => here().slice(0, 9).map((one, index) =>
  el("button", { type: "button", onclick: () => choices.look(keyOf(one)) },
    `${kindName(one.kind)} ${gist(one).textContent}`, kbd(String(index + 1))));

/** Where it is: below the selection, within the window. On narrow windows the style puts it at the foot. */
const place = (/** @type {HTMLElement} */ bar) => {
  const mark = picked();
  const main = byId("text");
  if (!mark) return;
  const all = [...document.querySelectorAll("#body .pick")];
  const box = mark.getBoundingClientRect();
  const last = all[all.length - 1].getBoundingClientRect();
  const frame = main.getBoundingClientRect();
  const widest = frame.width - bar.offsetWidth;
  bar.style.setProperty("--x", `${Math.max(0, Math.min(box.left - frame.left, widest))}px`);
  bar.style.setProperty("--y", `${last.bottom - frame.top + 6}px`);
};

export const openToolbar = () => {
  if (!desk.article || !desk.selection) return;
  const words = quoted(wordsAt(desk.article, desk.selection));
  const found = hereButtons();
  const bar = el("div", { class: "bar", id: "bar", role: "toolbar", "aria-label": say("desk-annotate-words", { words }) },
    el("div", { class: "kinds" }, ...KINDS.map(kindButton),
      el("button", { type: "button", class: "fit", onclick: () => choices.sentence() }, say("desk-sentence"), kbd("s"))),
    el("div", { class: "under" }, el("span", {}, say("desk-likely", { kind: kindName(likely()) }), kbd("⏎")),
      found.length > 0 && el("span", { class: "here" }, el("b", { text: say("desk-here-already") }), ...found)));
  closeToolbar();
  byId("text").append(bar);
  place(bar);
  askLikely();
};

export const closeToolbar = () => document.getElementById("bar")?.remove();

/** Moves between the buttons of the bar. @param {KeyboardEvent} event */
export const moveInToolbar = (event) => {
  const buttons = [...document.querySelectorAll("#bar button")];
  const at = buttons.indexOf(/** @type {Element} */ (document.activeElement));
  const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (at < 0 || by === 0) return false;
  const next = buttons[(at + by + buttons.length) % buttons.length];
  if (next instanceof HTMLElement) next.focus();
  return true;
};
