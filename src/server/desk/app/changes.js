/* The lines that the last change changed. */

import { diffOf } from "./card.js";
import { el, kbd } from "./dom.js";
import { desk, step } from "./store.js";
import { say } from "./words.js";

export const openChanges = () => {
  const close = () => { dialog.close(); dialog.remove(); };
  const undo = () => { close(); step("undo"); };
  const dialog = /** @type {HTMLDialogElement} */ (el("dialog", { class: "keys", "aria-labelledby": "changes-title", oncancel: close },
    el("div", { class: "keyhead" }, el("h2", { id: "changes-title", text: say("desk-the-change") }), el("button", { class: "x", type: "button", "aria-label": say("desk-close"), onclick: close }, "×")),
    ...desk.files.map(diffOf),
    el("p", {}, el("button", { class: "go", type: "button", onclick: undo }, say("desk-undo"), kbd("Ctrl Z")))));
  document.body.append(dialog);
  dialog.showModal();
};
