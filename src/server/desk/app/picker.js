/* Choosing a record: a field in which one types, and a list of records below it, the likeliest first. */

import { ask } from "./api.js";
import { el, kbd } from "./dom.js";
import { kindName } from "./gist.js";
import { desk } from "./store.js";
import { say } from "./words.js";

/** @import {Named} from "./types.js" */
/** @typedef {Named & {also?: string | null, count?: number}} Found */

let made = 0;

/**
 * @param {{label: string, kinds: string[], value: any, words: string, change: (value: any) => void}} how
 * @returns {{element: HTMLElement, input: HTMLInputElement, settle: () => void}}
 */
export const picker = ({ label, kinds, value, words, change }) => {
  made += 1;
  const id = `pick-${made}`;
  /** @type {Found[]} */
  let results = [];
  let current = -1;
  let asked = 0;
  let chosen = value ?? null;
  let typed = false;

  const input = /** @type {HTMLInputElement} */ (el("input", {
    id, role: "combobox", autocomplete: "off", "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list",
    placeholder: say("desk-search"), value: nameOf(chosen),
  }));
  const list = el("ul", { class: "list", role: "listbox", id: `${id}-list`, "aria-label": label, hidden: true });
  const found = el("p", { class: "found", role: "status" });

  const take = (/** @type {Found | null} */ one) => {
    chosen = one;
    typed = false;
    input.value = nameOf(one);
    close();
    change(one);
  };
  const close = () => {
    list.hidden = true;
    current = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const draw = () => {
    list.replaceChildren(...results.map((one, index) => option(one, index)));
    list.hidden = results.length === 0;
    input.setAttribute("aria-expanded", String(results.length > 0));
    if (current >= 0) input.setAttribute("aria-activedescendant", `${id}-${current}`);
  };
  const option = (/** @type {Found} */ one, /** @type {number} */ index) => el("li", {
    role: "option", id: `${id}-${index}`, class: index === current ? "cur" : null, "aria-selected": String(index === current),
    onmousedown: (/** @type {Event} */ event) => { event.preventDefault(); take(one); },
  }, el("span", { class: "o" }, el("span", { class: "name", text: one.name }), el("span", { class: "sub", text: subOf(one) })), index < 9 && kbd(`Alt ${index + 1}`));

  const search = async () => {
    asked += 1;
    const mine = asked;
    const answer = await ask("search", { article: desk.article?.article, kinds, words: typed ? input.value : "", near: desk.selection?.[0] ?? null, selected: words });
    if (mine !== asked) return;
    results = answer.records;
    current = results.length > 0 ? 0 : -1;
    found.textContent = say("desk-n-match", { count: answer.matches });
    draw();
  };
  const move = (/** @type {number} */ by) => {
    if (list.hidden) { search(); return; }
    current = (current + by + results.length) % results.length;
    draw();
  };

  input.addEventListener("input", () => {
    typed = true;
    if (input.value === "") { chosen = null; change(null); }
    search();
  });
  input.addEventListener("focus", () => { if (!chosen) search(); else input.select(); });
  input.addEventListener("blur", () => { if (typed) settle(); close(); });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); move(event.key === "ArrowDown" ? 1 : -1); }
    if (event.key === "Escape" && !list.hidden) { event.stopPropagation(); close(); }
    if (event.altKey && /^[1-9]$/u.test(event.key) && results[Number(event.key) - 1]) { event.preventDefault(); take(results[Number(event.key) - 1]); }
  });

  /** What was typed counts as the record that is marked in the list. */
  const settle = () => {
    if (!list.hidden && results[current] && (typed || !chosen)) take(results[current]);
    else if (typed && input.value !== "") take(null);
  };
  const element = el("div", { class: "field" }, el("label", { for: id, text: label }), input, found, list);
  return { element, input, settle };
};

const nameOf = (/** @type {any} */ one) => one ? one.name ?? one.unnamed ?? "" : "";

const subOf = (/** @type {Found} */ one) => [
  kindName(one.kind), one.also ? say("desk-also-called", { name: one.also }) : "", one.count ? say("desk-named-here", { count: one.count }) : "",
].filter(Boolean).join(" · ");
