/** What the server answers (docs/desk.md). Places are in characters: code points from the beginning of the text or headline. The headline
 * becomes a paragraph before the text, so that it can be selected like one: its places are negative here (places.js).
 *
 * @typedef {"mention" | "quote" | "claim" | "event" | "date" | "term" | "note"} Kind
 * @typedef {[number, number]} Place
 * @typedef {{kind: string, id: string, name: string}} Named
 * @typedef {{number: number | null, start: number, text: string, sentences: Place[], isHeadline?: boolean}} Paragraph
 * @typedef {{
 *   name: string, kind: Kind, words: string, places: Place[], inTitle: boolean, suggested: boolean, about: Named | null,
 *   via: Named | null, holder: Named | {unnamed: string} | null, others: Named[], side: "for" | "against" | "open" | null, fields: Record<string, any>,
 * }} Annotation
 * @typedef {{severity: string, rule: string, message: string, help: string[], line: number | null, annotation: string | null,
 *   paragraph: number | null}} Problem
 * @typedef {{
 *   article: string, title: string, file: string, seen: string, language: string, direction: "ltr" | "rtl", number: number,
 *   articles: number, paragraphs: Paragraph[], annotations: Annotation[], names: {place: Place, about: Named}[], problems: Problem[],
 * }} Article
 * @typedef {{article: string, title: string, confirmed: number, suggested: number}} ArticleLine
 * @typedef {{action: string, kind: string, words: string, article: string, count: number, at: number}} Label
 * @typedef {{done: Label[], undone: Label[]}} History
 * @typedef {{severity: string, rule: string, message: string, help: string[], stops: boolean}} Caused
 * @typedef {{file: string, diff: string}} FileDiff
 * @typedef {{
 *   outcome: "planned" | "done" | "refused" | "changed", files: FileDiff[], problems: Caused[], article: Article | null,
 *   history: History, label: Label | null,
 * }} Answer
 * @typedef {Record<string, any>} Request
 */
export {};
