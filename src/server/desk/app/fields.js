/* The fields of a card. Each one keeps its value in the card's values. */

import { el } from "./dom.js";
import { dot, worded } from "./gist.js";
import { picker } from "./picker.js";
import { say } from "./words.js";

/** @import {FieldForm} from "./forms.js" */

let made = 0;

/**
 * A field of a card.
 *
 * @param {FieldForm} form
 * @param {{values: Record<string, any>, words: string, at: number}} card
 * @param {string} [reason] why it is filled as it is
 * @param {(value: any) => void} [changed] hears of a choice
 * @returns {{element: HTMLElement, focus: () => void, clear: () => void, settle: (take?: boolean) => Promise<void>}}
 */
export const fieldOf = (form, card, reason, changed) => {
  const label = say(`desk-field-${form.name}`);
  const put = (/** @type {any} */ value) => {
    card.values[form.name] = value;
    changed?.(value);
  };
  const why = reason ? [el("p", { class: "why", text: reason })] : [];
  switch (form.widget) {
    case "record": {
      const one = picker({ label, kinds: form.kinds ?? [], value: card.values[form.name], words: form.required ? card.words : "", near: card.at, change: put });
      one.element.append(...why);
      one.element.dataset.field = form.name;
      return { element: one.element, focus: () => one.input.focus(), clear: one.clear, settle: one.settle };
    }
    case "pills":
      return pills(form, label, card.values[form.name], put, why);
    default: {
      const id = `field-${++made}`;
      const input = /** @type {HTMLInputElement} */ (el(form.widget === "long" ? "textarea" : "input",
        { id, autocomplete: "off", value: card.values[form.name] ?? "", oninput: () => put(input.value), placeholder: form.widget === "date" ? say("desk-date-such-as") : null }));
      const element = el("div", { class: "field inline", "data-field": form.name }, el("label", { for: id, text: label }), input, ...why);
      const clear = () => {
        input.value = "";
        put("");
      };
      return { element, focus: () => input.focus(), clear, settle: async () => {} };
    }
  }
};

/** @type {Record<string, "for" | "against" | "open">} */
const SIDES = { for: "for", against: "against", open: "open" };

/**
 * @param {Extract<FieldForm, {widget: "pills"}>} form
 * @param {string} label
 * @param {string | undefined} value
 * @param {(value: string | null) => void} put
 * @param {HTMLElement[]} why
 */
const pills = (form, label, value, put, why) => {
  const name = `pills-${++made}`;
  /** @type {HTMLInputElement | undefined} */
  let first;
  const pill = (/** @type {string} */ word) => {
    const input = /** @type {HTMLInputElement} */ (el("input", { type: "radio", name, value: word, checked: word === value, onchange: () => put(word),
      // A choice that may be left out is taken back by choosing it again.
      onclick: () => { if (!form.required && was === word) { input.checked = false; put(null); was = ""; } else was = word; } }));
    if (!first || word === value) first = input;
    return el("label", { class: "pill" }, input, el("span", { text: worded(form.family, word) }));
  };
  let was = value ?? "";
  const rows = form.groups.map(([group, words]) => el("div", { class: "prow" },
    group !== "" && el("span", { class: "ph" }, dot(SIDES[group]), say(`desk-side-${group}`)), el("span", { class: "pset" }, ...words.map(pill))));
  const element = el("fieldset", { class: form.groups.length > 1 ? "field pills" : "field pills beside", "data-field": form.name }, el("legend", { text: label }), ...rows, ...why);
  return { element, focus: () => first?.focus(), clear: () => {}, settle: async () => {} };
};
