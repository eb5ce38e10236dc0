/* The desk's words in the language of the dossier: put into the page by the server, from words/*.ftl. */

const messages = JSON.parse(document.getElementById("words")?.textContent ?? "{}");
const plurals = new Intl.PluralRules(messages.language || "en");
const digits = [...(messages.digits ?? "0123456789")];

/** @param {number | string} value */
const written = (value) => typeof value === "number"
  ? String(value).replace(/[0-9]/gu, (digit) => digits[Number(digit)] ?? digit)
  : value;

/**
 * A message by its id, with its parts put in.
 *
 * @param {string} id
 * @param {Record<string, string | number>} [parts]
 * @returns {string}
 */
export const say = (id, parts = {}) => {
  let message = messages[id] ?? id;
  if (typeof message !== "string") {
    const count = Number(parts.count);
    message = message[String(count)] ?? message[plurals.select(count)] ?? message.other ?? id;
  }
  return message.replace(/\{(\w+)\}/gu, (/** @type {string} */ whole, /** @type {string} */ name) =>
    name in parts ? written(parts[name]) : whole);
};

/** Whether there is such a message. @param {string} id */
export const has = (id) => id in messages;

/** Words in the quotation marks of the language. @param {string} words */
export const quoted = (words) => say("quoted", { words });

/** @param {number} number */
export const number = (number) => String(written(number));
