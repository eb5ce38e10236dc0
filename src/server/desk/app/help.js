/* The list of keys, and the switch for single letters. */

import { el } from "./dom.js";
import { letters } from "./keys.js";
import { say } from "./words.js";

/** @type {[string, [string, string][]][]} */
const TABLES = [
  ["move", [["↓ ↑", "sentences"], ["→ ←", "words"], [". ,", "annotations"], ["⏎", "open"]]],
  ["select", [["⇧→ ⇧←", "more-words"], ["s", "whole-sentence"], ["Esc", "clear"]]],
  ["annotate", [["⏎", "likely-kind"], ["m q c", "first-kinds"], ["e d t n", "other-kinds"]]],
  ["review", [["r", "start"], ["a x", "accept-reject"], ["j k", "skip-back"], ["⇧a", "in-view"]]],
  ["always", [["Ctrl Z", "undo"], ["Ctrl ⇧ Z", "redo"], ["F6", "area"], ["?", "this-list"]]],
];

const table = (/** @type {[string, [string, string][]]} */ [name, rows]) =>
  el("table", {}, el("caption", { text: say(`desk-keys-${name}`) }),
    ...rows.map(([keys, what]) => el("tr", {}, el("th", { scope: "row" }, ...keys.split(" ").map((key) => el("kbd", { text: key }))), el("td", { text: say(`desk-key-${what}`) }))));

export const openHelp = () => {
  const close = () => { help.close(); help.remove(); };
  const help = /** @type {HTMLDialogElement} */ (el("dialog", { class: "keys", "aria-labelledby": "keys-title", oncancel: close },
    el("div", { class: "keyhead" }, el("h2", { id: "keys-title", text: say("desk-keys") }), el("button", { class: "x", type: "button", "aria-label": say("desk-close"), onclick: close }, "×")),
    el("div", { class: "cols" }, ...TABLES.map(table)),
    el("p", {}, el("label", { class: "check" }, el("input", { type: "checkbox", checked: letters.on, onchange: (/** @type {Event} */ event) => {
      letters.on = /** @type {HTMLInputElement} */ (event.target).checked;
    } }), ` ${say("desk-letters")}`)),
    el("p", { class: "why", text: say("desk-letters-why") })));
  document.body.append(help);
  help.showModal();
};
