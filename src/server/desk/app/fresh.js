/* A record that is made together with the annotation that names it. */

import { ask } from "./api.js";
import { el, kbd } from "./dom.js";
import { say } from "./words.js";

/** What a new record of a kind must say besides its name, with the words that it may be. @type {Record<string, string[]>} */
const SORTS = {
  actor: ["person", "organization", "group", "government", "unnamed"],
  place: ["country", "province", "district", "city", "town", "village", "region", "border", "building", "natural"],
  claim: ["factual", "causal", "predictive", "normative", "threat", "policy"],
  event: [],
};

/** The letters that choose what an actor is, and save. @type {Record<string, string>} */
const LETTERS = { p: "person", o: "organization", g: "group", v: "government", u: "unnamed" };

/** Whether records of a kind can be made here. @param {string} kind */
export const canBeFresh = (kind) => kind in SORTS;

/** What a new record still lacks; empty if nothing. @param {any} record @returns {string} */
export const lackOf = (record) => {
  if (!record.name.trim()) return "name";
  if (!record.id.trim()) return "id";
  return SORTS[record.kind].length > 0 && !record.sort ? "sort" : "";
};

/** The request that makes a record. @param {any} record */
export const making = (record) => ({
  do: "add-record", kind: record.kind, id: record.id.trim(), name: record.name.trim(), fields: record.sort ? [["kind", record.sort]] : [],
});

let made = 0;

/**
 * The fields of a new record. They change the record itself.
 *
 * @param {any} record
 * @returns {HTMLElement}
 */
export const freshForm = (record) => {
  made += 1;
  const id = `fresh-${made}`;
  let asked = 0;
  const idInput = /** @type {HTMLInputElement} */ (el("input", { id: `${id}-id`, value: record.id, dir: "ltr", autocomplete: "off", oninput: () => {
    record.id = idInput.value;
    record.named = true;
  } }));
  const suggestId = async () => {
    asked += 1;
    const mine = asked;
    const { fresh } = await ask("search", { kinds: [], words: record.name, near: null });
    if (mine !== asked || record.named) return;
    record.id = fresh;
    idInput.value = fresh;
  };
  const long = record.kind === "claim";
  const name = /** @type {HTMLInputElement} */ (el(long ? "textarea" : "input", { id: `${id}-name`, value: record.name, autocomplete: "off", oninput: () => {
    record.name = name.value;
    suggestId();
  } }));
  // Most claims are about what is or was so.
  if (record.kind === "claim") record.sort ??= "factual";
  const letter = (/** @type {string} */ word) => record.kind === "actor" && kbd(Object.keys(LETTERS).find((key) => LETTERS[key] === word) ?? "");
  const sorts = SORTS[record.kind].map((word) => el("label", { class: "pill" },
    el("input", { type: "radio", name: `${id}-sort`, value: word, checked: record.sort === word, onchange: () => { record.sort = word; }, onkeydown: byLetter }),
    el("span", {}, say(`${record.kind}-${word}`), letter(word))));
  /** A letter chooses, and saves: the form is complete then. @param {KeyboardEvent} event */
  function byLetter(event) {
    const word = record.kind === "actor" && !event.ctrlKey && !event.altKey && LETTERS[event.key];
    if (!word) return;
    event.preventDefault();
    event.stopPropagation();
    record.sort = word;
    event.target?.dispatchEvent(new CustomEvent("desk-save", { bubbles: true }));
  }
  return el("fieldset", { class: "fresh" },
    el("legend", { text: say("desk-new", { kind: say(`desk-kind-${record.kind}`) }) }),
    el("div", { class: "field" }, el("label", { for: name.id, text: say(long ? "desk-field-statement" : "desk-field-name") }), name,
      long && el("p", { class: "why", text: say("desk-statement-why") })),
    sorts.length > 0 && el("fieldset", { class: "field pills" }, el("legend", { text: say("desk-field-sort") }), el("div", { class: "pset" }, ...sorts)),
    el("div", { class: "field inline" }, el("label", { for: idInput.id, text: say("desk-field-id") }), idInput));
};
