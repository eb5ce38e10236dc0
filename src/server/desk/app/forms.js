/* What can be said with each kind of annotation: the fields of its card, in their order. docs/content-model.md says what they mean. */

import { lackOf } from "./fresh.js";

/** @import {Annotation, Kind} from "./types.js" */

/**
 * @typedef {{name: string, widget: "record" | "text" | "long" | "date" | "moment", kinds?: string[], required?: boolean, more?: boolean}
 *   | {name: string, widget: "pills", family: string, groups: [string, string[]][], required?: boolean, more?: boolean}} FieldForm
 */

/** @type {[string, string[]][]} */
const STANCES = [
  ["for", ["asserts", "alleges", "acknowledges", "implies", "promises", "threatens", "warns"]],
  ["against", ["denies", "rejects"]],
  ["open", ["questions", "does-not-acknowledge", "declines-to-comment"]],
];

/** @type {FieldForm} */
const CUE = { name: "cue", widget: "text" };

/** @type {FieldForm[]} */
const SAID = [{ name: "said", widget: "moment", more: true }];

/** @type {FieldForm[]} */
const SHARED = [
  { name: "certainty", widget: "pills", family: "desk-certainty", groups: [["", ["high", "medium", "low"]]], more: true },
  { name: "note", widget: "long", more: true },
];

/** @type {Record<Kind, FieldForm[]>} */
export const FORMS = {
  mention: [
    { name: "target", widget: "record", kinds: ["actor", "place"], required: true },
    { name: "via", widget: "record", kinds: ["place"], more: true }, ...SHARED,
  ],
  quote: [
    { name: "speaker", widget: "record", kinds: ["actor"] },
    { name: "type", widget: "pills", family: "desk-type", groups: [["", ["direct", "indirect", "mixed", "fragment"]]] },
    CUE,
    { name: "speaker_words", widget: "text", more: true },
    { name: "speaker_role", widget: "text", more: true },
    { name: "audience", widget: "text", more: true },
    { name: "medium", widget: "text", more: true },
    { name: "prompt", widget: "text", more: true }, ...SAID,
    { name: "id", widget: "text", more: true },
    { name: "same_as", widget: "text", more: true }, ...SHARED,
  ],
  claim: [
    { name: "claim", widget: "record", kinds: ["claim"], required: true },
    { name: "stance", widget: "pills", family: "stance", groups: STANCES, required: true },
    { name: "holder", widget: "record", kinds: ["actor"] },
    CUE,
    { name: "voice", widget: "pills", family: "desk-voice", groups: [["", ["attributed", "own", "presupposed"]]] }, ...SAID, ...SHARED,
  ],
  event: [
    { name: "event", widget: "record", kinds: ["event"], required: true },
    { name: "according_to", widget: "record", kinds: ["actor"] }, CUE, ...SHARED,
  ],
  date: [
    { name: "date", widget: "date" },
    { name: "event", widget: "record", kinds: ["event"] },
    { name: "relative_to", widget: "record", kinds: ["event"], more: true }, ...SHARED,
  ],
  term: [{ name: "term", widget: "record", kinds: ["term"], required: true }, ...SHARED],
  note: [{ name: "note", widget: "long", required: true }],
};

/**
 * The values of a card as fields of a request. A field that is empty and was not is taken away.
 *
 * @param {Kind} kind
 * @param {Record<string, any>} values
 * @param {Record<string, any>} before the fields that are written
 * @returns {[string, any][]}
 */
export const asFields = (kind, values, before) => {
  /** @type {[string, any][]} */
  const fields = [];
  const put = (/** @type {string} */ name, /** @type {any} */ value) => {
    const was = before[name] ?? null;
    const is = value === "" || value === undefined ? null : value;
    if (JSON.stringify(was) !== JSON.stringify(is)) fields.push([name, is]);
  };
  for (const { name, widget } of FORMS[kind]) {
    const value = values[name];
    if (name === "target") {
      for (const one of ["actor", "place"]) put(one, value?.kind === one ? value.id : null);
    } else if (widget === "record") {
      put(name, value?.unnamed ? { unnamed: value.unnamed } : value?.id ?? null);
    } else {
      const text = typeof value === "string" ? value.trim() : value;
      put(name, widget === "moment" ? momentOf(text, before[name]) : text);
    }
  }
  return fields;
};

/**
 * A moment as files have it: a date, or the words for it.
 *
 * @param {unknown} text
 * @param {any} before what is written
 */
const momentOf = (text, before) => {
  if (typeof text !== "string" || text === "") return text;
  if (before?.relative === text) return before;
  return /^[-~?]?\d/u.test(text) ? text : { relative: text };
};

/** The values of an annotation that is there. @param {Annotation} one @returns {Record<string, any>} */
export const valuesOf = (one) => {
  /** @type {Record<string, any>} */
  const values = { ...one.fields };
  const record = (/** @type {string} */ kind, /** @type {any} */ id) => typeof id === "string" ? { kind, id, name: id } : id;
  if (one.kind === "mention") values.target = one.about;
  for (const form of FORMS[one.kind]) {
    if (form.widget === "moment") values[form.name] = values[form.name]?.relative ?? values[form.name];
    if (form.widget !== "record" || form.name === "target") continue;
    const kind = form.kinds?.[0] ?? "actor";
    const written = one.fields[form.name];
    const known = [one.about, one.via, one.holder, ...one.others].find((named) => named && "id" in named && named.id === written && named.kind === kind);
    values[form.name] = known ?? record(kind, written);
  }
  return values;
};

/** The first field that must be filled and is not. @param {Kind} kind @param {Record<string, any>} values */
export const missing = (kind, values) => FORMS[kind].find(({ name, required }) => required && !values[name])?.name ?? lacking(kind, values);

/** What the first new record lacks that does not say enough. @param {Kind} kind @param {Record<string, any>} values */
const lacking = (kind, values) => freshIn(kind, values).map(lackOf).find((name) => name !== "");

/** The records that are made together with the annotation. @param {Kind} kind @param {Record<string, any>} values @returns {any[]} */
export const freshIn = (kind, values) => FORMS[kind].flatMap(({ name }) => values[name]?.fresh ? [values[name]] : []);
