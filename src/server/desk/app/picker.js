/* Choosing a record: a field in which one types, and a list of records below it, the likeliest first. */

import { ask } from "./api.js";
import { el, kbd, pointed } from "./dom.js";
import { canBeFresh, freshForm } from "./fresh.js";
import { kindName } from "./gist.js";
import { desk } from "./store.js";
import { say } from "./words.js";

/** @import {Named} from "./types.js" */
/** @typedef {Named & {also?: string | null, count?: number, fresh?: boolean, sort?: string, named?: boolean}} Found */

let made = 0;

/**
 * @param {{label: string, kinds: string[], value: any, words: string, near?: number, change: (value: any) => void}} how near: where the passage begins
 * @returns {{element: HTMLElement, input: HTMLInputElement, clear: () => void, settle: (take?: boolean) => Promise<void>}}
 */
export const picker = ({ label, kinds, value, words, near, change }) => {
  made += 1;
  const id = `pick-${made}`;
  /** @type {Found[]} */
  let results = [];
  let current = -1;
  let asked = 0;
  let chosen = value ?? null;
  let typed = false;
  /** Whether the list was used: only then Enter takes what is marked in it. */
  let touched = false;

  const input = /** @type {HTMLInputElement} */ (el("input", {
    id, role: "combobox", autocomplete: "off", "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list",
    placeholder: say("desk-search"), value: nameOf(chosen),
  }));
  const list = el("ul", { class: "list", role: "listbox", id: `${id}-list`, "aria-label": label, hidden: true });
  const found = el("p", { class: "found", role: "status" });
  const fresh = el("div");

  const take = (/** @type {Found | null} */ one) => {
    chosen = one?.fresh ? { ...one } : one;
    typed = false;
    touched = false;
    input.value = nameOf(one);
    close();
    put(chosen);
    fresh.replaceChildren(...(chosen?.fresh ? [freshForm(chosen)] : []));
    const empty = fresh.querySelector("textarea") ?? fresh.querySelector("input[type=radio]") ?? fresh.querySelector("input");
    if (empty instanceof HTMLElement) empty.focus();
  };
  const put = (/** @type {any} */ value) => {
    element.dataset.record = refOf(value);
    change(value);
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
    role: "option", id: `${id}-${index}`, "data-record": one.fresh ? "new" : `${one.kind}:${one.id}`, class: index === current ? "cur" : null, "aria-selected": String(index === current),
    onmousedown: (/** @type {Event} */ event) => { event.preventDefault(); take(one); },
  }, el("span", { class: "o" }, el("span", { class: "name", text: one.name || "…" }), el("span", { class: "sub", text: subOf(one) })), keyOf(one, index));

  /** What is being looked for: nothing is taken from a list that what was typed has not reached yet. */
  let looking = Promise.resolve();
  const search = () => {
    list.setAttribute("aria-busy", "true");
    looking = look();
    return looking;
  };
  const look = async () => {
    asked += 1;
    const mine = asked;
    const answer = await ask("search", { article: desk.article?.article, kinds, words: typed ? input.value : "", near: near !== undefined && near >= 0 ? near : null, selected: words });
    if (mine !== asked) return;
    list.removeAttribute("aria-busy");
    const name = (typed ? input.value : words).trim();
    const isThere = answer.records.some((/** @type {Found} */ one) => one.name.toLowerCase() === name.toLowerCase());
    const others = isThere ? [] : kinds.filter(canBeFresh).map((kind) => ({ kind, id: answer.fresh, name: kind === "claim" && !typed ? "" : name, fresh: true }));
    results = [...answer.records, ...others];
    current = results.length > 0 ? 0 : -1;
    if (document.activeElement !== input) return;
    found.textContent = say("desk-n-match", { count: answer.matches });
    draw();
  };
  const move = (/** @type {number} */ by) => {
    touched = true;
    if (list.hidden) { search(); return; }
    current = (current + by + results.length) % results.length;
    draw();
  };

  input.addEventListener("input", () => {
    typed = true;
    touched = true;
    if (input.value === "") { chosen = null; put(null); }
    search();
  });
  input.addEventListener("focus", () => { if (!chosen) search(); else input.select(); });
  input.addEventListener("blur", async () => {
    await pointed();
    if (typed) await settle();
    if (document.activeElement !== input) close();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); move(event.key === "ArrowDown" ? 1 : -1); }
    if (event.key === "Escape" && !list.hidden) { event.stopPropagation(); touched = false; close(); }
    if (event.altKey && /^[1-9]$/u.test(event.key) && results[Number(event.key) - 1]) { event.preventDefault(); take(results[Number(event.key) - 1]); }
    if (event.altKey && event.key === "+") {
      const one = results.find((other) => other.fresh);
      event.preventDefault();
      if (one) take(one);
    }
  });

  /**
   * What was typed counts as the record that is marked in the list.
   *
   * @param {boolean} [wanted] whether the marked record is wanted even if the list was not used
   */
  const settle = async (wanted = false) => {
    if (typed || !list.hidden) await looking;
    const isMeant = touched ? input.value !== "" || !typed : wanted && document.activeElement === input;
    if (results[current] && isMeant) take(results[current]);
    else if (typed && input.value !== "") take(null);
  };
  const element = el("div", { class: "field", "data-record": refOf(chosen) }, el("label", { for: id, text: label }), input, found, list, fresh);
  const clear = () => {
    chosen = null;
    input.value = "";
    put(null);
  };
  return { element, input, clear, settle };
};

const nameOf = (/** @type {any} */ one) => one ? one.name ?? one.unnamed ?? "" : "";

/** A record as files name it. @param {any} one */
const refOf = (one) => one?.id ? `${one.kind}:${one.id}` : "";

/** The key of an option. @param {Found} one @param {number} index */
const keyOf = (one, index) => one.fresh ? kbd("Alt +") : index < 9 ? kbd(`Alt ${index + 1}`) : null;

const subOf = (/** @type {Found} */ one) => one.fresh ? say("desk-new", { kind: kindName(one.kind) }) : [
  kindName(one.kind), one.also ? say("desk-also-called", { name: one.also }) : "", one.count ? say("desk-named-here", { count: one.count }) : "",
].filter(Boolean).join(" · ");
