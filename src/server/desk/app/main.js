/* The desk: an article whose annotations can be made, confirmed, rejected and taken back. This file starts it; store.js holds what it knows,
 * and the other files draw it. */

import { Failure, ask, enter, listen } from "./api.js";
import { annotate, edit } from "./card.js";
import { openChanges } from "./changes.js";
import { byId, el } from "./dom.js";
import { openHelp } from "./help.js";
import { listenToKeys } from "./keys.js";
import { drawRail, reviewing } from "./rail.js";
import { accept, acceptInView, articles, look, reject, walk } from "./review.js";
import { listenToPointers, select, selectSentence } from "./select.js";
import { complain, desk, draw, drawWith, keyOf, open, refresh } from "./store.js";
import { acts, drawText } from "./text.js";
import { choices } from "./toolbar.js";
import { drawTop, goTo, tools } from "./top.js";
import { say } from "./words.js";

const frame = () => [
  el("a", { class: "skip", href: "#body", text: say("desk-skip") }),
  el("header", { class: "dbar" }, el("div", { id: "top", class: "top" }), el("p", { id: "status", class: "status", role: "status" })),
  el("div", { class: "work" },
    el("aside", { id: "rail", class: "rail", "aria-label": say("desk-reviewing") }),
    el("main", { id: "text", class: "read" },
      el("div", { id: "body", tabindex: "0", role: "group", "aria-label": say("desk-text"), "aria-describedby": "how" }),
      el("p", { id: "how", class: "visually-hidden", text: say("desk-how") }),
      el("section", { id: "lost" }))),
];

/** Says in place of the desk why there is none. @param {string} words */
const instead = (words) => {
  document.body.replaceChildren(el("main", { class: "instead" }, el("h1", { text: say("desk-title") }), el("p", { role: "alert", text: words })));
};

const connect = () => {
  Object.assign(acts, { accept, reject, look: edit, add: (/** @type {import("./types.js").Paragraph} */ paragraph) => {
    const [from, to] = paragraph.sentences[0] ?? [paragraph.start, paragraph.start + 1];
    byId("body").focus();
    select([from, to]);
    selectSentence();
  } });
  Object.assign(choices, { kind: annotate, look: edit, sentence: selectSentence });
  Object.assign(reviewing, { next: () => { byId("body").focus(); walk(1); }, all: acceptInView, changes: openChanges, look: (/** @type {string} */ name) => {
    const one = desk.article?.annotations.find((other) => other.name === name);
    if (one) edit(keyOf(one));
  } });
  articles.show = goTo;
  tools.help = openHelp;
  for (const view of [drawTop, drawText, drawRail]) drawWith(view);
  listenToKeys();
  listenToPointers((found) => {
    if (found.length > 0) look(keyOf(found[0]));
    byId("body").focus({ preventScroll: true });
  });
  addEventListener("popstate", () => { const id = wanted(); if (id) goTo(id); });
  listen(refresh);
};

/** The article that the address names. */
const wanted = () => decodeURIComponent(location.pathname.split("/")[3] ?? "");

const start = async () => {
  try {
    if (!await enter()) return instead(say("desk-no-key"));
    const { articles: all } = await ask("articles");
    const first = all.find((/** @type {any} */ one) => one.suggested > 0) ?? all[0];
    if (!first) return instead(say("desk-no-articles"));
    document.body.replaceChildren(...frame());
    connect();
    const id = wanted();
    await open(all.some((/** @type {any} */ one) => one.article === id) ? id : first.article);
    document.title = `${desk.article?.title} · ${say("desk-title")}`;
    draw();
    byId("body").focus({ preventScroll: true });
  } catch (failure) {
    if (failure instanceof Failure && failure.status === 401) instead(say("desk-no-key"));
    else if (document.getElementById("status")) complain(failure);
    else instead(failure instanceof Failure ? failure.message : say("desk-no-answer"));
  }
};

await start();
