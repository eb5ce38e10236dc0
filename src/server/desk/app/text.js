/* The text of the article with its marks, and its margin with a line for each annotation. */

import { byId, el, sign } from "./dom.js";
import { gist, kindName } from "./gist.js";
import { characters, endOf, overlap } from "./places.js";
import { desk, keyOf, shown } from "./store.js";
import { number, quoted, say } from "./words.js";

/** @import {Annotation, Article, Paragraph, Place} from "./types.js" */

/** What a click on a line or on one of its buttons does; set by main.js. */
export const acts = {
  /** @param {string} _key */
  accept: (_key) => {},
  /** @param {string} _key */
  reject: (_key) => {},
  /** @param {string} _key */
  look: (_key) => {},
  /** @param {Paragraph} _paragraph */
  add: (_paragraph) => {},
};

/** @typedef {{place: Place, classes: string, key: string}} Mark */

/** @param {Annotation} one */
const classesOf = (one) => {
  const kind = one.kind === "note" ? "remark" : one.kind;
  const classes = one.kind === "mention" ? ["m", one.about?.kind ?? "none", one.via ? "as" : ""] : [kind];
  if (one.suggested) classes.push("sug");
  if (keyOf(one) === desk.current) classes.push("now");
  return classes.join(" ");
};

/** Everything that is marked in the text, longer stretches first. @param {Article} article @returns {Mark[]} */
const marksOf = (article) => {
  const written = shown().filter((one) => !one.fields.none);
  const marks = written.flatMap((one) =>
    one.places.map((place) => ({ place, classes: classesOf(one), key: keyOf(one) })));
  const names = article.names.map((one) => ({ place: one.place, classes: `m ${one.about.kind}`, key: "" }));
  const length = (/** @type {Mark} */ mark) => mark.place[1] - mark.place[0];
  return [...marks, ...names].sort((a, b) => length(b) - length(a));
};

/** The stretch that is selected is drawn as a mark, so that it can be seen wherever the focus is. @returns {Mark[]} */
const pick = () => desk.selection ? [{ place: desk.selection, classes: "pick", key: "" }] : [];

/**
 * The words of a paragraph, cut wherever a mark begins or ends: marks may overlap in any way.
 *
 * @param {Paragraph} paragraph
 * @param {Mark[]} marks
 */
const pieces = (paragraph, marks) => {
  const [start, end] = [paragraph.start, endOf(paragraph)];
  const here = marks.filter((mark) => overlap(mark.place, [start, end]));
  const cuts = new Set([start, end]);
  for (const { place } of here) for (const at of place) if (at > start && at < end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  const all = characters(paragraph);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1];
    /** @type {Node} */
    let piece = document.createTextNode(all.slice(from - start, to - start).join(""));
    const over = here.filter((mark) => overlap(mark.place, [from, to]));
    for (const mark of over.reverse()) {
      const name = mark.classes.startsWith("m ") || mark.classes === "pick" ? "span" : "mark";
      const ends = `${mark.place[0] === from ? " from" : ""}${mark.place[1] === to ? " to" : ""}`;
      piece = el(name, { class: mark.classes + ends, "data-key": mark.key || null }, piece);
    }
    return el("span", { class: "piece", "data-at": from }, piece);
  });
};

/** A line of the margin. @param {Annotation} one */
const line = (one) => {
  const key = keyOf(one);
  const words = `${kindName(one.kind)}, ${gist(one).textContent}`;
  const problem = desk.article?.problems.find((found) => found.annotation === one.name && found.severity === "error");
  const look = el("button", { class: "row1", type: "button", "aria-expanded": desk.current === key ? "true" : null, onclick: () => acts.look(key) },
    one.suggested && el("span", { class: "visually-hidden", text: `${say("desk-suggested")} ` }),
    el("b", { class: "k", text: kindName(one.kind) }), problem ? el("span", { class: "gist", text: problem.message }) : gist(one));
  const buttons = one.suggested && el("span", { class: "acts" },
    el("button", { class: "yes", type: "button", "aria-label": say("desk-accept-what", { what: words }), title: say("desk-accept"), onclick: () => acts.accept(key) }, sign("yes")),
    el("button", { class: "no", type: "button", "aria-label": say("desk-reject-what", { what: words }), title: say("desk-reject"), onclick: () => acts.reject(key) }, sign("no")));
  const kind = one.kind === "mention" ? (one.about?.kind ?? "actor") : one.kind === "note" ? "remark" : one.kind;
  const classes = ["ann", kind, one.suggested && "sug", problem && "err", desk.current === key && "now"];
  return el("li", { class: classes.filter(Boolean).join(" "), "data-key": key }, look, buttons);
};

/** The margin beside some annotations. @param {Annotation[]} annotations @param {string} label @param {Node} [more] */
const margin = (annotations, label, more) => {
  const open = annotations.filter((one) => one.suggested).length;
  const summary = say("desk-n-annotations", { count: annotations.length });
  const toReview = open > 0 ? `, ${say("desk-n-to-review", { count: open })}` : "";
  return [
    annotations.length > 0 && el("details", { class: "fold" }, el("summary", { text: summary + toReview })),
    el("div", { class: "margin" }, annotations.length > 0 && el("ul", { class: "anns", "aria-label": label }, ...annotations.map(line)), more),
  ];
};

/** @param {Paragraph} paragraph @param {Mark[]} marks @param {number} index */
const paragraphBlock = (paragraph, marks, index) => {
  const here = shown().filter((one) => isIn(paragraph, one));
  if (paragraph.isHeadline) {
    const title = el("h1", { class: "text", lang: desk.article?.language, dir: desk.article?.direction }, ...pieces(paragraph, marks));
    return el("div", { class: "para", id: `p${index}`, role: "group", "aria-label": say("desk-headline"), "data-index": index },
      title, ...margin(here, say("desk-annotations-of-headline")));
  }
  const words = el(paragraph.number === null ? "h2" : "p", { class: "text", lang: desk.article?.language, dir: desk.article?.direction }, ...pieces(paragraph, marks));
  const shownNumber = paragraph.number === null ? "" : number(paragraph.number);
  const label = paragraph.number === null ? say("desk-heading") : say("desk-paragraph", { number: shownNumber });
  const add = el("button", { class: "add", type: "button", text: say("desk-annotate-in", { number: shownNumber || "–" }), onclick: () => acts.add(paragraph) });
  return el("div", { class: "para", id: `p${index}`, role: "group", "aria-label": label, "data-index": index },
    paragraph.number !== null && el("span", { class: "pnum", "aria-hidden": "true", text: shownNumber }),
    words, ...margin(here, say("desk-annotations-of", { number: shownNumber || "–" }), add));
};

/** Whether a paragraph is the first that an annotation is in. @param {Paragraph} paragraph @param {Annotation} one */
const isIn = (paragraph, one) => {
  const at = one.places[0]?.[0];
  return at !== undefined && at >= paragraph.start && at < endOf(paragraph);
};

/** Which folds are open, so that they stay so. @param {HTMLElement} body */
const opened = (body) => new Set([...body.querySelectorAll(".fold[open]")].map((one) => one.parentElement?.id));

/** Draws the text and the margin. */
export const drawText = () => {
  const article = desk.article;
  if (!article) return;
  const body = byId("body");
  const folds = opened(body);
  const marks = [...marksOf(article), ...pick()];
  const lost = shown().filter((one) => one.places.length === 0);
  body.replaceChildren(...article.paragraphs.map((one, index) => paragraphBlock(one, marks, index)));
  byId("lost").replaceChildren(...(lost.length === 0 ? [] : [el("h2", { text: say("desk-lost") }), el("ul", { class: "anns" }, ...lost.map(line))]));
  for (const id of folds) body.querySelector(`#${id} .fold`)?.setAttribute("open", "");
};

/**
 * The place in the text of a point in an element, in characters; `null` outside the text.
 *
 * @param {Node} node
 * @param {number} offset
 */
export const placeOf = (node, offset) => {
  const inside = node instanceof Element ? node : node.parentElement;
  const piece = inside?.closest("[data-at]");
  if (piece instanceof HTMLElement) {
    const before = document.createRange();
    before.setStart(piece, 0);
    before.setEnd(node, offset);
    return Number(piece.dataset.at) + Array.from(before.toString()).length;
  }
  const next = node.childNodes[offset] ?? node.childNodes[offset - 1];
  const within = next instanceof HTMLElement ? next.closest("[data-at]") ?? next.querySelector("[data-at]") : null;
  return within instanceof HTMLElement ? Number(within.dataset.at) + (node.childNodes[offset] ? 0 : Array.from(within.textContent ?? "").length) : null;
};

/** The element that shows what is selected. */
export const picked = () => document.querySelector("#body .pick");

/** Quoted words, shortened for a heading. @param {string} words */
export const inMarks = (words) => quoted(words.replace(/\s+/gu, " "));
