/* What the other scripts say, in the language of the dossier. The messages are put in when the site is made, from
 * templates/words/; a message that depends on a number holds its wordings by plural. */
(() => {
  "use strict";

  const messages = {};

  const written = (value) => typeof value === "number"
    ? value.toLocaleString("en").replace(/[0-9]/gu, (digit) => [...(messages.digits || "0123456789")][digit])
    : String(value);
  const plural = (count) => new Intl.PluralRules(messages.language || "en").select(count);

  /* A message by its id, with its parts put in: dossierSay("search-n-results", { count: 3 }). */
  window.dossierSay = (id, parts = {}) => {
    let message = messages[id] ?? id;
    if (typeof message !== "string") message = message[String(parts.count)] ?? message[plural(parts.count)] ?? message.other;
    return message.replace(/\{(\w+)\}/gu, (whole, name) => name in parts ? written(parts[name]) : whole);
  };
})();
