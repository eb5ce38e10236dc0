/* What the desk knows, and what can be done: everything that is drawn is drawn from here. */

import { Failure, ask } from "./api.js";
import { pointed } from "./dom.js";
import { withHeadline } from "./places.js";
import { say } from "./words.js";

/** @import {Annotation, Answer, Article, ArticleLine, History, Kind, Label, Request} from "./types.js" */

export const desk = {
  /** @type {Article | null} */
  article: null,
  /** @type {ArticleLine[]} */
  articles: [],
  /** @type {History} */
  history: { done: [], undone: [] },
  /** The annotation that is looked at, by its key. */
  current: "",
  /** Kinds of suggestions that are not shown. @type {Set<Kind>} */
  hidden: new Set(),
  /** The words that are selected, in characters. @type {[number, number] | null} */
  selection: null,
  /** What the status line says. */
  status: "",
  /** Whether it says that something is wrong. */
  alarm: false,
  /** The files that the last change changed. @type {Answer["files"]} */
  files: [],
};

/** @type {(() => void)[]} */
const views = [];

/** Has something drawn again whenever anything changes. @param {() => void} view */
export const drawWith = (view) => { views.push(view); };

export const draw = () => { for (const view of views) view(); };

/** Says something to everybody, politely. @param {string} words @param {boolean} [alarm] */
export const tell = (words, alarm = false) => {
  desk.status = words;
  desk.alarm = alarm;
};

/**
 * What stays the same about an annotation when the article's file changes elsewhere.
 *
 * @param {Annotation} one
 */
export const keyOf = (one) => JSON.stringify([one.kind, one.places[0]?.[0] ?? -1, one.words, one.fields]);

/** The annotation with a key. @param {string} key */
export const withKey = (key) => desk.article?.annotations.find((one) => keyOf(one) === key);

/** Annotations as they are shown: without suggestions of kinds that are hidden. */
export const shown = () => {
  const all = desk.article?.annotations ?? [];
  return all.filter((one) => !one.suggested || !desk.hidden.has(one.kind));
};

/** Suggestions that wait for a decision and are shown. */
export const waiting = () => shown().filter((one) => one.suggested);

/** @param {unknown} failure */
export const complain = (failure) => {
  tell(failure instanceof Failure ? failure.message : say("desk-no-answer"), true);
  draw();
};

/**
 * Shows an article.
 *
 * @param {string} id
 */
export const open = async (id) => {
  desk.article = withHeadline(await ask("article", { article: id }));
  const line = await ask("articles");
  desk.articles = line.articles;
  desk.history = line.history;
  if (!withKey(desk.current)) desk.current = "";
};

/** Shows what was changed elsewhere, if anything was. */
export const refresh = async () => {
  const before = desk.article;
  if (!before) return;
  try {
    const now = withHeadline(await ask("article", { article: before.article }));
    const list = await ask("articles");
    await pointed();
    // A change that was made meanwhile is newer than this.
    if (desk.article !== before) return;
    const { articles, history } = desk;
    desk.articles = list.articles;
    desk.history = list.history;
    // Whoever selects words would lose them if the same text was drawn again.
    if (JSON.stringify([now, list.articles, list.history]) === JSON.stringify([before, articles, history])) return;
    if (now.seen !== before.seen) {
      desk.selection = null;
      tell(say("desk-changed-elsewhere"));
    }
    desk.article = now;
    draw();
  } catch (failure) {
    complain(failure);
  }
};

/** Requests wait for each other, so that each is made for the file as the one before it left it. */
let queue = Promise.resolve();

/** @template T @param {() => Promise<T>} act @returns {Promise<T>} */
const inTurn = (act) => {
  const done = queue.then(act);
  queue = done.then(() => undefined, () => undefined);
  return done;
};

/** @param {Answer} answer */
const take = (answer) => {
  if (answer.history) desk.history = answer.history;
  if (answer.files) desk.files = answer.files;
  if (!answer.article) return;
  desk.article = withHeadline(answer.article);
  const line = desk.articles.find((one) => one.article === answer.article?.article);
  if (!line) return;
  line.suggested = answer.article.annotations.filter((one) => one.suggested).length;
  line.confirmed = answer.article.annotations.length - line.suggested;
};

/**
 * Makes a change. If the file was changed meanwhile, the change is made once more for the new text; if it cannot be, nothing is changed.
 *
 * @param {(article: Article) => Request[] | null} make the requests for the article as it is; `null` if they no longer fit
 * @param {"perform" | "plan"} [operation]
 * @returns {Promise<Answer | null>} `null` if they do not fit
 */
export const change = (make, operation = "perform") => inTurn(async () => {
  for (let tries = 0; tries < 3; tries += 1) {
    const article = desk.article;
    const requests = article && make(article);
    if (!article || !requests) return null;
    /** @type {Answer} */
    const answer = await ask(operation, { article: article.article, seen: article.seen, requests });
    if (answer.outcome === "done" || answer.outcome === "changed") take(answer);
    if (answer.outcome !== "changed") return answer;
  }
  return null;
});

/** @param {"undo" | "redo"} operation */
export const step = (operation) => inTurn(async () => {
  const article = desk.article;
  const has = operation === "undo" ? desk.history.done : desk.history.undone;
  if (!article || has.length === 0) {
    tell(say(operation === "undo" ? "desk-nothing-to-undo" : "desk-nothing-to-redo"));
    draw();
    return;
  }
  try {
    /** @type {Answer} */
    const answer = await ask(operation, { article: article.article });
    take(answer);
    tell(say(operation === "undo" ? "desk-undone" : "desk-redone", { what: said(answer.label) }));
  } catch (failure) {
    complain(failure);
  }
  draw();
});

/** A change in words. @param {Label | null} label */
export const said = (label) => {
  if (!label) return "";
  const what = label.count > 1 ? say("desk-n-changes", { count: label.count }) : say(`desk-did-${label.action}`);
  return label.words ? say("desk-change-of", { what, words: label.words }) : what;
};
