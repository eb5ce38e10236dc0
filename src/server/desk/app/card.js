/* A card: what is being written about a passage. It lies over the margin, on narrow windows at the foot; nothing is written before Save. */

import { ask } from "./api.js";
import { byId, el, kbd } from "./dom.js";
import { fieldOf } from "./fields.js";
import { FORMS, asFields, freshIn, missing, valuesOf } from "./forms.js";
import { making } from "./fresh.js";
import { kindName } from "./gist.js";
import { paragraphAt, passageOf, placeNow, placesOf, wordsAt } from "./places.js";
import { accept, again, look, named, reject } from "./review.js";
import { change, complain, desk, draw, tell, withKey } from "./store.js";
import { inMarks } from "./text.js";
import { KINDS, closeToolbar } from "./toolbar.js";
import { number, say } from "./words.js";

/** @import {Annotation, Answer, Article, Kind, Request} from "./types.js" */

/** What is being written. @type {{kind: Kind, words: string, at: number, one: Annotation | null, values: Record<string, any>, fields: Map<string, {focus: () => void, clear: () => void, settle: (take?: boolean) => Promise<void>}>} | null} */
let open = null;

/** Begins an annotation of the selected words. @param {Kind} kind */
export const annotate = async (kind) => {
  const { article, selection } = desk;
  if (!article || !selection) return;
  const words = wordsAt(article, selection);
  /** @type {Record<string, any>} */
  let values = {};
  /** @type {Record<string, string>} */
  let reasons = {};
  try {
    const proposed = await ask("propose", { article: article.article, kind, ...passageOf(article, words, selection[0]) });
    values = proposed.values;
    reasons = Object.fromEntries(Object.entries(proposed.reasons).map(([name, { id, parts }]) => [name, say(id, parts)]));
  } catch (failure) {
    complain(failure);
    return;
  }
  show({ kind, words, at: selection[0], one: null, values, fields: new Map() }, reasons);
};

/** Opens an annotation. @param {string} key */
export const edit = (key) => {
  const one = withKey(key);
  if (!one) return;
  look(key);
  if (one.places.length > 0) desk.selection = null;
  show({ kind: one.kind, words: one.words, at: one.places[0]?.[0] ?? 0, one, values: valuesOf(one), fields: new Map() }, {});
};

/** Puts the card away and the focus back into the text. */
export const close = () => {
  document.getElementById("card")?.remove();
  open = null;
  byId("body").focus({ preventScroll: true });
};

const show = (/** @type {NonNullable<typeof open>} */ card, /** @type {Record<string, string>} */ reasons) => {
  document.getElementById("card")?.remove();
  open = card;
  closeToolbar();
  const ink = KINDS.find(([kind]) => kind === card.kind)?.[2] ?? "";
  const clear = (/** @type {string} */ name) => card.fields.get(name)?.clear();
  const forms = FORMS[card.kind].map((form) => ({ form, made: fieldOf(form, card, reasons[form.name], form.name === "voice" ? (voice) => { if (voice && voice !== "attributed") ["holder", "cue"].forEach(clear); } : undefined) }));
  for (const { form, made } of forms) card.fields.set(form.name, made);
  const [main, more] = [false, true].map((folded) => forms.filter(({ form }) => Boolean(form.more) === folded).map(({ made }) => made.element));
  const paragraph = desk.article && paragraphAt(desk.article, card.at)?.number;
  const element = el("div", { class: `card ${ink}`, id: "card", role: "dialog", "aria-labelledby": "card-title" },
    el("header", {}, el("h2", { id: "card-title" }, el("b", { text: kindName(card.kind) }), " ", el("span", { text: inMarks(card.words) })),
      paragraph ? el("span", { class: "where", text: say("paragraph-sign", { number: number(paragraph) }) }) : null,
      el("button", { class: "x", type: "button", "aria-label": say("desk-close"), onclick: close }, "×")),
    card.one?.suggested && verdict(card.one),
    ...main,
    card.kind === "mention" && !card.one && desk.article && everywhereField(placesOf(desk.article, card.words, card.at)),
    more.length > 0 && el("details", { class: "more" }, el("summary", { text: say("desk-more") }), ...more),
    el("div", { id: "card-says", role: "alert" }),
    el("footer", {}, el("button", { class: "go", type: "button", id: "save", onclick: () => save() }, say("desk-save"), kbd("⏎")),
      el("button", { class: "quiet", type: "button", onclick: close }, say("desk-cancel"), kbd("Esc")),
      el("button", { class: "quiet", type: "button", onclick: () => preview() }, say("desk-show-change")),
      card.one && !card.one.suggested && el("button", { class: "quiet remove", type: "button", onclick: () => remove() }, say("desk-remove"))));
  element.addEventListener("keydown", onKey);
  element.addEventListener("desk-save", () => save());
  byId("text").append(element);
  place(element);
  const empty = missing(card.kind, card.values) ?? (card.kind === "quote" && !card.values.speaker ? "speaker" : "");
  if (empty) card.fields.get(empty)?.focus();
  else byId("save").focus({ preventScroll: true });
};

/** Offers to mean all places that have the words. @param {number} count */
const everywhereField = (count) => count > 1 && el("p", { class: "field", "data-field": "everywhere" },
  el("label", {}, el("input", { type: "checkbox", id: "everywhere" }), ` ${say("desk-everywhere", { count })}`));

const everywhere = () => /** @type {HTMLInputElement | null} */ (document.getElementById("everywhere"))?.checked === true;

const verdict = (/** @type {Annotation} */ one) => el("div", { class: "verdict" },
  el("button", { class: "yes big", type: "button", onclick: () => decide(accept, one) }, say("desk-accept"), kbd("a")),
  el("button", { class: "no big", type: "button", onclick: () => decide(reject, one) }, say("desk-reject"), kbd("x")));

const decide = (/** @type {(key: string) => Promise<void>} */ act, /** @type {Annotation} */ _one) => {
  const key = desk.current;
  close();
  return act(key);
};

const onKey = (/** @type {KeyboardEvent} */ event) => {
  if (event.key === "Escape") { event.preventDefault(); close(); return; }
  const target = /** @type {Element} */ (event.target);
  if (event.key !== "Enter" || event.isComposing) {
    const inField = target.closest("input:not([type=radio], [type=checkbox]), textarea");
    if (!inField && open?.one?.suggested && ["a", "x"].includes(event.key)) { event.preventDefault(); decide(event.key === "a" ? accept : reject, open.one); }
    return;
  }
  const isButton = target.closest("button, summary") && target.id !== "save";
  if (isButton || (target.closest("textarea") && !event.ctrlKey)) return;
  event.preventDefault();
  save(event.ctrlKey);
};

/** The card begins beside its paragraph, and moves up to stay in the window. */
const place = (/** @type {HTMLElement} */ card) => {
  const article = desk.article;
  const index = article?.paragraphs.findIndex((one) => open && one.start <= open.at && open.at <= one.start + one.text.length) ?? -1;
  const block = document.getElementById(`p${index}`);
  const main = byId("text").getBoundingClientRect();
  const top = (block?.getBoundingClientRect().top ?? main.top) - main.top;
  const lowest = innerHeight - card.offsetHeight - 12 - main.top;
  const highest = byId("top").offsetHeight + 12 - main.top;
  card.style.setProperty("--y", `${Math.max(Math.min(top, lowest), Math.min(highest, top))}px`);
};

/** The requests of the card for the article as it is. @param {Article} article @returns {Request[] | null} */
const requests = (article) => {
  if (!open) return null;
  const { kind, words, at, one, values } = open;
  if (one) {
    const now = again(article, one);
    const confirmed = one.suggested ? [{ do: "confirm", annotation: now && named(article, now) }] : [];
    const fields = asFields(kind, values, one.fields);
    const changed = fields.length > 0 ? [{ do: "change", annotation: now && named(article, now), fields }] : [];
    return now ? [...freshIn(kind, values).map(making), ...changed, ...confirmed] : null;
  }
  const made = freshIn(kind, values).map(making);
  const place = placeNow(article, words, at);
  const fields = asFields(kind, values, {}).filter(([, value]) => value !== null);
  return place === null ? null : [...made, { do: "add", article: article.article, kind, passage: everywhere() ? { exact: words, every: true, in_title: at < 0 } : passageOf(article, words, place), fields }];
};

/** Shows why something was not done, in the card. @param {(Node | string)[]} words */
const object = (words) => document.getElementById("card-says")?.replaceChildren(el("p", { class: "bad" }, ...words));

const settle = (/** @type {boolean} */ take) => Promise.all([...open?.fields.values() ?? []].map((field) => field.settle(take)));

/** Why the card cannot be saved, if it cannot. */
const lacks = async (take = false) => {
  await settle(take);
  const empty = open && missing(open.kind, open.values);
  if (!empty) return false;
  object([say("desk-missing", { field: say(`desk-field-${empty}`) })]);
  open?.fields.get(empty)?.focus();
  return true;
};

const save = async (take = false) => {
  if (!open || await lacks(take) || !open) return;
  await perform(requests, open.one ? say("desk-saved-change") : say("desk-saved", { kind: kindName(open.kind) }));
};

const remove = () => perform((article) => {
  const now = open?.one && again(article, open.one);
  return now ? [{ do: "remove", annotation: named(article, now) }] : null;
}, say("desk-removed"));

/** @param {(article: Article) => Request[] | null} make @param {string} done */
const perform = async (make, done) => {
  try {
    const answer = await change(make);
    if (!answer) return object([say("desk-conflict")]);
    if (answer.outcome === "refused") return object(reasons(answer));
    desk.selection = null;
    const warned = answer.problems.map((one) => one.message).join(" ");
    tell(`${done} ${warned}`.trim());
    draw();
    close();
  } catch (failure) {
    object([failure instanceof Error ? failure.message : say("desk-no-answer")]);
  }
};

const reasons = (/** @type {Answer} */ answer) => answer.problems.filter((one) => one.stops)
  .flatMap((one) => [one.message, ...one.help.map((help) => el("small", { text: help }))]);

/** Shows the lines that would change. */
const preview = async () => {
  if (!open || await lacks() || !open) return;
  try {
    const answer = await change(requests, "plan");
    if (!answer) return object([say("desk-conflict")]);
    const says = document.getElementById("card-says");
    says?.replaceChildren(...answer.files.map(diffOf), ...(answer.outcome === "refused" ? [el("p", { class: "bad" }, ...reasons(answer))] : []));
  } catch (failure) {
    object([failure instanceof Error ? failure.message : say("desk-no-answer")]);
  }
};

/** A change of a file, line by line. @param {Answer["files"][number]} file */
export const diffOf = (file) => {
  const lines = file.diff.split("\n").filter((line) => !line.startsWith("---") && !line.startsWith("+++"));
  const drawn = lines.map((line) => el(line.startsWith("+") ? "ins" : line.startsWith("-") ? "del" : "span", { class: "ln", text: line }));
  return el("figure", { class: "change" }, el("figcaption", { class: "file", text: file.file }),
    el("div", { class: "scrollx", role: "region", tabindex: "0", "aria-label": say("desk-the-change") }, el("pre", { class: "diff", dir: "ltr" }, ...drawn)));
};
