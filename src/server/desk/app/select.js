/* Selecting words: by mouse, by touch, and by the keyboard, word by word or by the sentence. */

import { byId } from "./dom.js";
import { allSentences, allWords, balanced, endOf, overlap, paragraphAt, snapped, wordsAt } from "./places.js";
import { desk, draw, shown, tell } from "./store.js";
import { picked, placeOf } from "./text.js";
import { closeToolbar, openToolbar } from "./toolbar.js";
import { number, quoted, say } from "./words.js";

/** @import {Annotation, Place} from "./types.js" */

/** Where a selection by the keyboard began. @type {Place | null} */
let anchor = null;
/** Whether the keys were told. */
let told = false;

/** Where the keyboard was last in an article: nobody begins at the headline again after each annotation. @type {{article: string, place: Place} | null} */
let last = null;
const placeOfKeys = () => desk.selection ?? (last && last.article === desk.article?.article ? last.place : null);

/** The annotations that share words with a stretch. @param {Place} place */
export const annotationsAt = (place) =>
  shown().filter((one) => one.places.some((its) => overlap(its, place)));

/**
 * Selects a stretch, or nothing.
 *
 * @param {Place | null} place
 * @param {{quiet?: boolean}} [how] quiet: only the keyboard's place is moved, and nothing is offered yet
 */
export const select = (place, { quiet = false } = {}) => {
  desk.selection = place;
  if (place && desk.article) last = { article: desk.article.article, place };
  if (!quiet) anchor = place;
  const words = place && desk.article ? wordsAt(desk.article, place) : "";
  if (place && !quiet) {
    const count = words.split(/\s+/u).filter(Boolean).length;
    const paragraph = desk.article && paragraphAt(desk.article, place[0])?.number;
    const keys = told ? "" : ` ${say("desk-selected-keys")}`;
    told = true;
    const where = paragraph ? say("desk-paragraph", { number: number(paragraph) }) : say(place[0] < 0 ? "desk-headline" : "desk-heading");
    tell(say("desk-selected", { words: quoted(words), count, where }) + keys);
  } else if (place) {
    tell(words);
  }
  draw();
  if (place && !quiet) openToolbar();
  else closeToolbar();
  if (place) picked()?.scrollIntoView({ block: "nearest" });
};

/** What the browser has selected in the text. @returns {Place | null} */
const native = () => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !desk.article) return null;
  const range = selection.getRangeAt(0);
  const body = byId("body");
  if (!body.contains(range.commonAncestorContainer)) return null;
  const from = placeOf(range.startContainer, range.startOffset);
  const to = placeOf(range.endContainer, range.endOffset);
  return from === null || to === null || from === to ? null : [Math.min(from, to), Math.max(from, to)];
};

/** Takes over what the browser has selected. @param {boolean} touch */
const takeOver = (touch) => {
  const found = native();
  const place = found && desk.article && snapped(desk.article, found);
  if (!place) return false;
  // With a finger, the browser's own handles stay, so that the selection can still be changed.
  if (!touch) getSelection()?.removeAllRanges();
  select(place);
  return true;
};

/** @param {number} by */
const moveWord = (by) => {
  if (!desk.article) return;
  const words = allWords(desk.article);
  const at = placeOfKeys();
  const index = at ? words.findIndex((word) => overlap(word, at)) : -1;
  const next = words[Math.max(0, Math.min(words.length - 1, index < 0 ? 0 : index + by))];
  if (next) select(next, { quiet: true });
};

/** @param {number} by */
const moveSentence = (by) => {
  if (!desk.article) return;
  const sentences = allSentences(desk.article);
  const at = placeOfKeys()?.[0] ?? -1;
  const index = sentences.findIndex(([from, to]) => from <= at && at < to);
  const next = sentences[Math.max(0, Math.min(sentences.length - 1, index < 0 ? 0 : index + by))];
  const word = next && allWords(desk.article).find((one) => overlap(one, next));
  if (word) select(word, { quiet: true });
};

/** A word more or less. @param {number} by */
const extend = (by) => {
  if (!desk.article) return;
  const words = allWords(desk.article);
  const at = placeOfKeys() ?? words[0];
  if (!at) return;
  const inside = words.filter((word) => overlap(word, at));
  const start = anchor && overlap(anchor, at) ? anchor : inside[0];
  const first = words.findIndex((word) => overlap(word, start ?? at));
  const grows = at[0] < (start ?? at)[0] ? -inside.length + 1 : inside.length - 1;
  const target = Math.max(0, Math.min(words.length - 1, first + grows + by));
  const [from, to] = target < first ? [words[target], words[first]] : [words[first], words[target]];
  if (!from || !to) return;
  const kept = start ?? at;
  select(balanced(desk.article, [from[0], to[1]]));
  anchor = kept;
};

/** The sentence of the selection; again: the paragraph. */
export const selectSentence = () => {
  const { article, selection } = desk;
  if (!article || !selection) return;
  const sentence = allSentences(article).find(([from, to]) => from <= selection[0] && selection[0] < to);
  const place = sentence && trimmedSentence(sentence);
  if (place && (place[0] !== selection[0] || place[1] !== selection[1])) return select(place);
  const paragraph = paragraphAt(article, selection[0]);
  if (paragraph) select(trimmedSentence([paragraph.start, endOf(paragraph)]));
};

/** A sentence without its full stop: punctuation at the end is left outside. @param {Place} place @returns {Place} */
const trimmedSentence = ([from, to]) => {
  const words = desk.article ? allWords(desk.article).filter((word) => overlap(word, [from, to])) : [];
  const last = words.at(-1);
  return words[0] && last && desk.article ? balanced(desk.article, [words[0][0], last[1]]) : [from, to];
};

/** The annotation before or after the selection. @param {number} by */
const moveAnnotation = (by) => {
  const all = shown().filter((one) => one.places.length > 0);
  const at = desk.selection?.[0] ?? Number.NEGATIVE_INFINITY;
  const next = by > 0 ? all.find((one) => one.places[0][0] > at) : all.filter((one) => one.places[0][0] < at).at(-1);
  if (next) select(next.places[0], { quiet: true });
};

/** @type {Record<string, () => void>} */
const KEYS = {
  ArrowRight: () => moveWord(desk.article?.direction === "rtl" ? -1 : 1),
  ArrowLeft: () => moveWord(desk.article?.direction === "rtl" ? 1 : -1),
  ArrowDown: () => moveSentence(1),
  ArrowUp: () => moveSentence(-1),
  "Shift+ArrowRight": () => extend(desk.article?.direction === "rtl" ? -1 : 1),
  "Shift+ArrowLeft": () => extend(desk.article?.direction === "rtl" ? 1 : -1),
  ".": () => moveAnnotation(1),
  ",": () => moveAnnotation(-1),
  s: selectSentence,
  Escape: () => { anchor = null; select(null); tell(""); draw(); },
};

/** Does what a key in the text means for the selection. @param {KeyboardEvent} event @returns {boolean} whether it means anything */
export const selectByKey = (event) => {
  if (event.ctrlKey || event.metaKey) return false;
  const act = KEYS[event.shiftKey && event.key.startsWith("Arrow") ? `Shift+${event.key}` : event.key];
  if (!act) return false;
  act();
  return true;
};

/** Listens to the mouse and to fingers. @param {(annotation: Annotation[]) => void} pointed what a click on marks does */
export const listenToPointers = (pointed) => {
  const body = byId("body");
  let touch = false;
  let pending = 0;
  body.addEventListener("pointerdown", (event) => { touch = event.pointerType === "touch"; });
  document.addEventListener("mouseup", (event) => {
    if (touch || !(event.target instanceof Node) || !byId("text").contains(event.target)) return;
    // The browser changes the selection after this event when a click is in what was selected.
    setTimeout(() => {
      if (takeOver(false) || !(event.target instanceof Element) || !body.contains(event.target)) return;
      const place = caretAt(event);
      if (place) { select(place, { quiet: true }); pointed(annotationsAt(place)); }
    });
  });
  // A tap selects a word; more words are selected with the system's own handles, after a long tap.
  body.addEventListener("click", (event) => {
    const place = touch && !native() ? caretAt(event) : null;
    if (place) select(place);
  });
  document.addEventListener("selectionchange", () => {
    if (!touch) return;
    clearTimeout(pending);
    pending = setTimeout(() => takeOver(true), 250);
  });
};

/** The word at which somebody clicked. @param {MouseEvent} event @returns {Place | null} */
const caretAt = (event) => {
  const position = getSelection();
  if (!position?.anchorNode || !desk.article) return null;
  const at = placeOf(position.anchorNode, position.anchorOffset);
  if (at === null || !(event.target instanceof Element) || !event.target.closest(".text")) return null;
  return allWords(desk.article).find(([from, to]) => from <= at && at <= to) ?? null;
};
