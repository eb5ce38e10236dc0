/* An annotation in one line. */

import { el } from "./dom.js";
import { has, quoted, say } from "./words.js";

/** @import {Annotation, Kind} from "./types.js" */

/** @param {Kind | string} kind */
export const kindName = (kind) => say(`desk-kind-${kind}`);

/** The sign of a side: it differs in shape. @param {Annotation["side"]} side */
export const dot = (side) => {
  const classes = { for: "dot yes", against: "dot no", open: "dot ask" };
  return el("i", { class: side ? classes[side] : "dot", "aria-hidden": "true" });
};

/** A word of a closed list in the language of the desk, or as it is written. @param {string} family @param {string} word */
export const worded = (family, word) => has(`${family}-${word}`) ? say(`${family}-${word}`) : word;

/** @param {Annotation} one @returns {(Node | string)[]} */
const parts = (one) => {
  const about = one.about?.name ?? "";
  const { fields } = one;
  switch (one.kind) {
    case "mention":
      if (fields.none) return [say("desk-gist-none", { words: one.words })];
      return [`${one.words} → ${about}`];
    case "quote": {
      const speaker = about || fields.speaker_words || say("desk-nobody-named");
      return [fields.type ? `${speaker}, ${worded("desk-type", fields.type)}` : speaker];
    }
    case "claim": {
      const holder = one.holder === null ? say("desk-the-article") : "unnamed" in one.holder ? quoted(one.holder.unnamed) : one.holder.name;
      return [dot(one.side), say("desk-gist-claim", { holder, stance: worded("stance", fields.stance ?? ""), claim: about })];
    }
    case "date":
      return [fields.date ?? fields.value ?? quoted(fields.relative ?? one.words)];
    case "note":
      return [String(fields.note ?? "")];
    default:
      return [about];
  }
};

/** An annotation in one line. @param {Annotation} one */
export const gist = (one) => el("span", { class: "gist" }, ...parts(one));
