/* Deciding about suggestions: accept, reject, skip, all in view. A decision can be taken back like any other change. */

import { inView } from "./rail.js";
import { change, complain, desk, draw, keyOf, said, tell, waiting, withKey } from "./store.js";
import { say } from "./words.js";

/** @import {Annotation, Article} from "./types.js" */

/** How an annotation is named in a request. @param {Article} article @param {Annotation} one */
export const named = (article, one) => ({ article: article.article, name: one.name });

/**
 * The same annotation in an article that may have been changed meanwhile; `null` if it is no longer there.
 *
 * @param {Article} article
 * @param {Annotation} one
 */
export const again = (article, one) => {
  const same = article.annotations.filter((other) =>
    other.kind === one.kind && other.words === one.words && JSON.stringify(other.fields) === JSON.stringify(one.fields) && other.suggested === one.suggested);
  const here = same.find((other) => other.places[0]?.[0] === one.places[0]?.[0]);
  return here ?? (same.length === 1 ? same[0] : null);
};

/**
 * Decides about suggestions, all together.
 *
 * @param {Annotation[]} ones
 * @param {"confirm" | "reject"} verdict
 */
const decide = async (ones, verdict) => {
  if (ones.length === 0) return;
  const next = after(ones[ones.length - 1]);
  try {
    const answer = await change((article) => {
      const found = ones.map((one) => again(article, one));
      // From the last to the first: removing one changes the numbers of those after it.
      const sorted = found.filter((one) => one !== null).sort((a, b) => numberOf(b) - numberOf(a));
      return sorted.length < ones.length ? null : sorted.map((one) => ({ do: verdict, annotation: named(article, one) }));
    });
    if (!answer) tell(say("desk-not-there"), true);
    else if (answer.outcome === "refused") tell(`${say("desk-refused")} ${answer.problems.filter((one) => one.stops).map((one) => one.message).join(" ")}`, true);
    else {
      desk.current = next && withKey(next) ? next : "";
      const left = waiting().length;
      tell(`${say(verdict === "confirm" ? "desk-accepted" : "desk-rejected", { count: ones.length })} ${say("desk-left", { count: left })}`);
    }
  } catch (failure) {
    complain(failure);
  }
  draw();
  follow();
};

const numberOf = (/** @type {Annotation} */ one) => Number(one.name.split(":")[1]);

/** The key of the suggestion after one. @param {Annotation} one */
const after = (one) => {
  const all = waiting();
  const at = all.findIndex((other) => keyOf(other) === keyOf(one));
  const next = all[at + 1] ?? all[at - 1];
  return next ? keyOf(next) : "";
};

/** @param {string} key */
export const accept = (key) => {
  const one = withKey(key);
  return one?.suggested ? decide([one], "confirm") : Promise.resolve();
};

/** @param {string} key */
export const reject = (key) => {
  const one = withKey(key);
  return one?.suggested ? decide([one], "reject") : Promise.resolve();
};

/** Accepts every suggestion that is wholly on the screen. */
export const acceptInView = () => {
  const keys = inView();
  const seen = waiting().filter((one) => keys.includes(keyOf(one)));
  return decide(seen, "confirm");
};

/** Looks at an annotation: its passage and its line are marked, and in sight. @param {string} key */
export const look = (key) => {
  desk.current = key;
  const one = withKey(key);
  if (one) {
    const at = waiting().findIndex((other) => keyOf(other) === key);
    const place = at < 0 ? "" : ` ${say("desk-suggestion-of", { number: at + 1, total: waiting().length })}`;
    tell(`${one.words}${place}`);
  }
  draw();
  follow();
};

/** Goes to the suggestion before or after the one that is looked at. @param {number} by */
export const walk = (by) => {
  const all = waiting();
  if (all.length === 0) {
    nextArticle();
    return;
  }
  const at = all.findIndex((one) => keyOf(one) === desk.current);
  const next = at < 0 ? all[0] : all[(at + by + all.length) % all.length];
  look(keyOf(next));
};

/** What shows another article; set by main.js. */
export const articles = {
  /** @param {string} _id */
  show: async (_id) => {},
};

/** Goes on to the next article that has suggestions, from the first one again after the last. */
const nextArticle = async () => {
  const now = desk.articles.findIndex((one) => one.article === desk.article?.article);
  const others = [...desk.articles.slice(now + 1), ...desk.articles.slice(0, Math.max(now, 0))];
  const next = others.find((one) => one.suggested > 0);
  if (next) await articles.show(next.article);
  const first = next && waiting()[0];
  if (first) look(keyOf(first));
  else {
    tell(say(next ? "desk-all-reviewed" : "desk-dossier-reviewed"));
    draw();
  }
};

/** Scrolls to what is looked at. */
const follow = () => {
  const line = document.querySelector(".ann.now");
  const mark = document.querySelector("#body .now");
  const sight = mark ?? line;
  const box = sight?.getBoundingClientRect();
  if (box && (box.top < 90 || box.bottom > innerHeight - 90)) sight?.scrollIntoView({ block: "center" });
};

/** What the last change was, for a message. */
export const lastChange = () => said(desk.history.done[0] ?? null);
