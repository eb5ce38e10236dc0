/* The keyboard. A letter means something only while the text has the focus, never in a field, and only one thing at a time. */

import { byId } from "./dom.js";
import { accept, acceptInView, reject, walk } from "./review.js";
import { selectByKey } from "./select.js";
import { desk, keyOf, step, withKey } from "./store.js";
import { KINDS, choices, here, likely, moveInToolbar } from "./toolbar.js";
import { tools } from "./top.js";

const SWITCH = "dossier-desk-letters";

/** Whether letters are shortcuts without Alt. */
export const letters = {
  get on() {
    try { return localStorage.getItem(SWITCH) !== "off"; } catch { return true; }
  },
  set on(on) {
    try { localStorage.setItem(SWITCH, on ? "on" : "off"); } catch { /* then for this page only, as it is */ }
  },
};

const inField = (/** @type {EventTarget | null} */ target) =>
  target instanceof Element && target.closest("input, textarea, select, dialog, .card") !== null;

/** The suggestion that a key decides about: the one that is looked at, or the only one at the selection. */
const meant = () => {
  const one = withKey(desk.current);
  if (one?.suggested) return desk.current;
  const found = here().filter((other) => other.suggested);
  return found.length === 1 ? keyOf(found[0]) : "";
};

/** @type {Record<string, () => void>} */
const REVIEW = {
  r: () => walk(1),
  j: () => walk(1),
  k: () => walk(-1),
  a: () => { accept(meant()); },
  x: () => { reject(meant()); },
  A: () => { acceptInView(); },
  "?": () => tools.help(),
};

/** Opens what is looked at, the likely kind for a selection, or the one annotation at the place of the keyboard. */
const enter = () => {
  if (document.getElementById("bar")) return choices.kind(likely());
  const found = here();
  if (desk.current) return choices.look(desk.current);
  if (found.length > 0) choices.look(keyOf(found[0]));
};

/** @param {KeyboardEvent} event @returns {boolean} */
const inText = (event) => {
  const { key } = event;
  const kind = KINDS.find(([, letter]) => letter === key);
  if (kind && desk.selection) { choices.kind(kind[0]); return true; }
  if (/^[1-9]$/u.test(key) && desk.selection) {
    const one = here()[Number(key) - 1];
    if (one) choices.look(keyOf(one));
    return Boolean(one);
  }
  if (key === "Enter") { enter(); return true; }
  const act = REVIEW[key];
  if (act) { act(); return true; }
  return selectByKey(event);
};

const AREAS = ["top", "rail", "body", "text"];

/** Moves the focus to the next part of the page. */
const nextArea = (/** @type {number} */ by) => {
  const now = AREAS.findIndex((id) => byId(id).contains(document.activeElement));
  const id = AREAS[(Math.max(now, 0) + by + 3) % 3];
  const first = id === "body" ? byId("body") : byId(id).querySelector("button, select, input, a");
  if (first instanceof HTMLElement) first.focus();
};

export const listenToKeys = () => {
  document.addEventListener("keydown", (event) => {
    const command = event.ctrlKey || event.metaKey;
    if (event.isComposing) return;
    if (command && event.key.toLowerCase() === "z" && !(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) {
      event.preventDefault();
      step(event.shiftKey ? "redo" : "undo");
      return;
    }
    if (event.key === "F6") {
      event.preventDefault();
      nextArea(event.shiftKey ? -1 : 1);
      return;
    }
    if (command || inField(event.target) || moveInToolbar(event)) return;
    const onControl = event.target instanceof Element && event.target.closest("button, a, summary") !== null;
    if (onControl && ["Enter", " "].includes(event.key)) return;
    const isLetter = event.key.length === 1;
    if (isLetter && letters.on === event.altKey) return;
    if (inText(event)) event.preventDefault();
  });
};
