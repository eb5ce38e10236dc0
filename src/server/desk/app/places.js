/* Places in the text: characters, words, sentences. Pure computing, no elements. */

/** @import {Article, Paragraph, Place} from "./types.js" */

const WORD = /[_\p{L}\p{N}\p{M}]/u;

/** @type {WeakMap<Paragraph, string[]>} */
const kept = new WeakMap();

/** The characters of a paragraph. @param {Paragraph} paragraph */
export const characters = (paragraph) => {
  const known = kept.get(paragraph) ?? Array.from(paragraph.text);
  kept.set(paragraph, known);
  return known;
};

/**
 * The article with its headline as a paragraph before the text. Its last place is -1, which is no place of a character.
 *
 * @param {Article} article as the server answers it
 * @returns {Article}
 */
export const withHeadline = (article) => {
  const length = count(article.title);
  const start = -length - 1;
  /** @type {Paragraph} */
  const headline = { number: null, start, text: article.title, sentences: [[start, start + length]], isHeadline: true };
  const moved = (/** @type {Place} */ [from, to]) => /** @type {Place} */ ([from + start, to + start]);
  const annotations = article.annotations.map((one) => one.inTitle ? { ...one, places: one.places.map(moved) } : one);
  return { ...article, annotations, paragraphs: [headline, ...article.paragraphs] };
};

/**
 * A stretch as the server knows it.
 *
 * @param {Article} article
 * @param {string} words
 * @param {number} at
 */
export const passageOf = (article, words, at) => at >= 0 ? { exact: words, at } : { exact: words, at: at - article.paragraphs[0].start, in_title: true };

/** How many characters a piece of text has. @param {string} text */
export const count = (text) => Array.from(text).length;

/** Where a paragraph ends. @param {Paragraph} paragraph */
export const endOf = (paragraph) => paragraph.start + characters(paragraph).length;

/** The paragraph that a place is in. @param {Article} article @param {number} at */
export const paragraphAt = (article, at) =>
  article.paragraphs.find((one) => one.start <= at && at <= endOf(one));

/** The words of a stretch. @param {Article} article @param {Place} place */
export const wordsAt = (article, [from, to]) => {
  const parts = article.paragraphs.filter((one) => one.start < to && endOf(one) > from);
  const cut = parts.map((one) => characters(one).slice(Math.max(from - one.start, 0), to - one.start).join(""));
  return cut.join("\n");
};

/** The words of a paragraph, as stretches of the text. @param {Paragraph} paragraph @returns {Place[]} */
export const wordsOf = (paragraph) => {
  /** @type {Place[]} */
  const words = [];
  characters(paragraph).forEach((character, index) => {
    if (!WORD.test(character)) return;
    const at = paragraph.start + index;
    const last = words.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else words.push([at, at + 1]);
  });
  return words;
};

/** All words of the text. @param {Article} article */
export const allWords = (article) => article.paragraphs.flatMap(wordsOf);

/** All sentences of the text. @param {Article} article */
export const allSentences = (article) => article.paragraphs.flatMap((one) => one.sentences);

/**
 * A selection in whole words, without outer spaces and without punctuation that was not selected; `null` if there is no word in it.
 *
 * @param {Article} article
 * @param {Place} place
 * @returns {Place | null}
 */
export const snapped = (article, [from, to]) => {
  const touched = allWords(article).filter(([start, end]) => start < to && end > from);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return null;
  return balanced(article, unmarked(article, trimmed(article, [Math.min(from, first[0]), Math.max(to, last[1])])));
};

/** A stretch with the bracket that closes or opens one within it. @param {Article} article @param {Place} place @returns {Place} */
export const balanced = (article, [from, to]) => {
  const words = wordsAt(article, [from, to]);
  const more = (/** @type {string} */ one, /** @type {string} */ other) => words.split(one).length > words.split(other).length;
  if (more("(", ")") && wordsAt(article, [to, to + 1]) === ")") return [from, to + 1];
  if (more(")", "(") && wordsAt(article, [from - 1, from]) === "(") return [from - 1, to];
  return [from, to];
};

const MARKS = /["“”„«»「」]/gu;

/** A stretch without the quotation marks that are around it. The server does the same, and has the last word. @param {Article} article @param {Place} place @returns {Place} */
const unmarked = (article, place) => {
  const words = wordsAt(article, place);
  const count = words.match(MARKS)?.length ?? 0;
  const [first, last] = [/^["“„«「]/u.test(words), /["”“»」]$/u.test(words)];
  if (first && last && count === 2) return trimmed(article, [place[0] + 1, place[1] - 1]);
  if (first && count % 2 === 1) return trimmed(article, [place[0] + 1, place[1]]);
  if (last && count % 2 === 1) return trimmed(article, [place[0], place[1] - 1]);
  return place;
};

/** A stretch without spaces at its ends. @param {Article} article @param {Place} place @returns {Place} */
const trimmed = (article, place) => {
  const all = Array.from(wordsAt(article, place));
  let [from, to] = place;
  while (all.length > 0 && /\s/u.test(all[0])) { all.shift(); from += 1; }
  while (all.length > 0 && /\s/u.test(all[all.length - 1])) { all.pop(); to -= 1; }
  return [from, to];
};

/** Whether two stretches share a character. @param {Place} one @param {Place} other */
export const overlap = (one, other) => one[0] < other[1] && other[0] < one[1];

/** How many places in the headline or the text have the same words. @param {Article} article @param {string} words @param {number} at */
export const placesOf = (article, words, at) => article.paragraphs
  .filter((one) => Boolean(one.isHeadline) === at < 0)
  .reduce((sum, one) => sum + one.text.split(words).length - 1, 0);

/**
 * Where the same words are now: at the same place, or at the only place that has them.
 *
 * @param {Article} article
 * @param {string} words
 * @param {number} at
 * @returns {number | null}
 */
export const placeNow = (article, words, at) => {
  const length = count(words);
  if (wordsAt(article, [at, at + length]) === words) return at;
  const found = [];
  for (const paragraph of article.paragraphs) {
    if (Boolean(paragraph.isHeadline) !== at < 0) continue;
    for (let from = paragraph.text.indexOf(words); from >= 0; from = paragraph.text.indexOf(words, from + 1)) {
      found.push(paragraph.start + count(paragraph.text.slice(0, from)));
    }
  }
  return found.length === 1 ? found[0] : null;
};
