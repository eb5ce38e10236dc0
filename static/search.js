/* Searches the dossier, on search.html. Everything it loads is a classic script below search/, so it works from a disk as
 * it does over HTTP; docs/search.md says which files there are. Nothing of what it loads is ever read as HTML.
 *
 * Order:  1 loading   2 keywords, by the rules of src/text/keyword.rs   3 lists of documents   4 terms   5 hits
 *         6 facets    7 results   8 the page */

(() => {
  "use strict";

  const words = window.dossierSay ?? ((id) => id);

  /* What one search may load, so that the whole of it stays below 300 kB among ten thousand articles: of the lists of
   * frequent terms, in characters, and of the files of terms. Each word costs a file of its own. */
  const mostLists = (words) => Math.min(75000, 105000 - 11000 * words);
  const mostShards = (words) => words > 2 ? 1 : 2;
  const MOST_WORDS = 8;
  const MOST_MENDED = 2;
  const MOST_NEAR = 3;
  const FEW = 10;
  const SHOWN = 10;
  const LONGEST = 420;


  /* 1. Loading ------------------------------------------------------------------------------------------------ */

  const loaded = new Map();
  const arrived = new Map();
  let version = "";

  window.dossierSearch = (name, from, content) => arrived.set(name, { from, content });

  function load(name) {
    if (!loaded.has(name)) loaded.set(name, fetchScript(name));
    return loaded.get(name);
  }

  function fetchScript(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = "search/" + name + ".js" + (version ? "?" + version : "");
      script.onload = () => {
        const { from, content } = arrived.get(name) || {};
        arrived.delete(name);
        script.remove();
        if (content === undefined) return reject(new Error("search/" + name + ".js says nothing"));
        if (version && from !== version) return reject(new Stale());
        version = from;
        resolve(content);
      };
      script.onerror = () => {
        loaded.delete(name);
        script.remove();
        reject(new Error("search/" + name + ".js cannot be loaded"));
      };
      document.head.append(script);
    });
  }

  class Stale extends Error {}


  /* 2. Keywords ----------------------------------------------------------------------------------------------- */

  /* Tables: begin. Made from src/text/letters.rs by tests/it/letters.rs. */
  const REMOVED = /[\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/gu;
  const DROPPED = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u02bd-\u02c1\u02c6-\u02df\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8\u06ea-\u06ed]/gu;
  const BY_ITSELF = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const PLAIN = new Map([
    ["'", "\u2018\u2019\u201a\u201b\u2032\u02bc\u02bb\u02b9\u0060\u00b4\u2039\u203a\uff07"],
    ["\"", "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u301d\u301e\uff02"],
    ["-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u2043"],
    ["ی", "يى"],
    ["ک", "ك"],
    ["ه", "ہۂۀۃةە"],
    ["گ", "ګ"],
    ["0", "\u0660\u06f0"],
    ["1", "\u0661\u06f1"],
    ["2", "\u0662\u06f2"],
    ["3", "\u0663\u06f3"],
    ["4", "\u0664\u06f4"],
    ["5", "\u0665\u06f5"],
    ["6", "\u0666\u06f6"],
    ["7", "\u0667\u06f7"],
    ["8", "\u0668\u06f8"],
    ["9", "\u0669\u06f9"],
    ["ا", "ٱ"],
    ["ss", "ß"],
    ["ae", "æ"],
    ["oe", "œ"],
    ["th", "þ"],
    ["o", "ø"],
    ["l", "ł"],
    ["d", "đðɖɗ"],
    ["h", "ħɦ"],
    ["i", "ıɨɩ"],
    ["e", "əǝɛɇ"],
    ["n", "ŋɲƞ"],
    ["b", "ɓƀƃ"],
    ["o", "ɔɵ"],
    ["k", "ƙĸ"],
    ["g", "ɠǥɣ"],
    ["t", "ŧƭʈ"],
    ["y", "ƴɏ"],
    ["p", "ƥ"],
    ["f", "ƒ"],
    ["u", "ʉ"],
    ["l", "ƚɫ"],
    ["z", "ƶȥ"],
    ["r", "ɍ"],
    ["v", "ʋ"],
    ["c", "ƈȼ"],
    ["σ", "ς"],
  ].flatMap(([plain, letters]) => [...letters].map((letter) => [letter, plain])));
  /* Tables: end. */

  const mapped = (text) => [...text].map((c) => PLAIN.get(c) || c).join("");
  const bare = (text) => text.replace(REMOVED, "").normalize("NFKD").replace(DROPPED, "");

  function plainest(text) {
    const lower = bare(mapped(text.replace(REMOVED, "").normalize("NFC"))).toLowerCase();
    return mapped(bare(lower)).normalize("NFC");
  }

  const isCjk = (c) => BY_ITSELF.test(c);
  const isOfWord = (c) => c !== undefined && /^[\p{Alphabetic}\p{N}\p{M}]$/u.test(c) && !isCjk(c);
  const isLetter = (c) => /^\p{Alphabetic}$/u.test(c);

  function keywords(text) {
    const found = [];
    for (const chunk of plainest(text).split(/\s+/u)) cut([...chunk], found);
    return found;
  }

  /* The keywords of words without the marks inside them, where these are others: f16 for "F-16". */
  function joined(text) {
    const found = [];
    for (const chunk of plainest(text).split(/\s+/u)) {
      const chars = [...chunk];
      const whole = withoutMarks(chars);
      if (whole.length === chars.length) continue;
      const apart = [];
      const together = [];
      cut(chars, apart);
      cut(whole, together);
      found.push(...together.filter((word) => !apart.includes(word)));
    }
    return found;
  }

  function withoutMarks(chars) {
    const isDigit = (c) => /^[0-9]$/.test(c || "");
    return chars.filter((c, at) => {
      const isInside = isOfWord(chars[at - 1]) && isOfWord(chars[at + 1]);
      if (c === "-") return !isInside;
      const next = runOf(chars, at + 1);
      if (c === "'") return !(isInside && next.join("") !== "s");
      if (c === "," || c === ".") return !(isDigit(chars[at - 1]) && next.length === 3 && next.every(isDigit));
      return true;
    });
  }

  /* The characters of a word from here on. */
  function runOf(chars, at) {
    let end = at;
    while (isOfWord(chars[end])) end++;
    return chars.slice(at, end);
  }

  function cut(chars, found) {
    let word = [];
    let initials = false;
    const run = (at) => runOf(chars, at);
    const end = () => {
      if (word.length) found.push(word.slice(0, 40).join(""));
      word = [];
    };
    let at = 0;
    while (at < chars.length) {
      const c = chars[at++];
      if (isCjk(c)) {
        end();
        word = [c];
        end();
      } else if (isOfWord(c)) {
        word.push(c);
        continue;
      } else if (c === "'" && word.length) {
        const next = run(at);
        if (next.length === 1 && next[0] === "s") at++;
        else if (next.length && word.length > 1) continue;
      } else if (c === "." && (word.length === 1 || initials)) {
        const next = run(at);
        if (next.length === 1 && isLetter(next[0])) {
          initials = true;
          continue;
        }
      }
      end();
      initials = false;
    }
    end();
  }


  /* 3. Lists of documents ------------------------------------------------------------------------------------- */

  const VALUES = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].map((c, i) => [c, i]));

  function numbers(text) {
    const read = [];
    let open = 0;
    let shift = 0;
    for (const c of text) {
      const value = VALUES.get(c);
      open += (value & 31) * 2 ** shift;
      shift += 5;
      if (value < 32) {
        read.push(open);
        open = shift = 0;
      }
    }
    return read;
  }

  function ofGaps(text) {
    let next = 0;
    return numbers(text).map((gap) => {
      next += gap + 1;
      return next - 1;
    });
  }

  function ofList(text) {
    if (text[0] === "g") return ofGaps(text.slice(1));
    let at = 1;
    while (VALUES.get(text[at]) > 31) at++;
    const first = numbers(text.slice(1, at + 1))[0];
    const docs = [];
    for (let i = at + 1, base = first; i < text.length; i++, base += 6) {
      const bits = VALUES.get(text[i]);
      for (let bit = 0; bit < 6; bit++) if (bits >> bit & 1) docs.push(base + bit);
    }
    return docs;
  }


  /* 4. Terms -------------------------------------------------------------------------------------------------- */

  let directory;
  const shards = new Map();

  async function open() {
    if (directory) return;
    const read = await load("index");
    let start = 0;
    read.texts = numbers(read.texts).map((step) => start += step);
    directory = read;
  }

  /* By code points, as the files are sorted. */
  function before(one, other) {
    const a = [...one];
    const b = [...other];
    for (let i = 0; i < a.length && i < b.length; i++) {
      if (a[i] !== b[i]) return a[i].codePointAt(0) < b[i].codePointAt(0);
    }
    return a.length < b.length;
  }

  /* The numbers of the files that hold terms with this beginning. */
  function holding(firsts, beginning, most) {
    let from = 0;
    while (from + 1 < firsts.length && !before(beginning, firsts[from + 1])) from++;
    const found = [];
    for (let at = from; at < firsts.length && found.length < most; at++) {
      if (at === from || firsts[at].startsWith(beginning)) found.push(at);
      else break;
    }
    return found;
  }

  /* The terms of a file, each with what stands after it. There is none where nothing can be found. */
  async function terms(sort, number) {
    if (number === undefined) return [];
    const name = sort + number;
    if (!shards.has(name)) {
      const content = await load(name);
      let last = [];
      shards.set(name, content.split(";").map((entry) => {
        const [term, rest] = entry.split("=");
        last = [...last.slice(0, VALUES.get(term[0])), ...[...term].slice(1)];
        return [last.join(""), rest];
      }));
    }
    return shards.get(name);
  }

  /* The terms that begin so. Where the word itself is frequent, those in its own file are enough. */
  async function beginning(word, most) {
    const [first, ...others] = holding(directory.shards, word, most);
    const own = await terms("t", first);
    const frequent = own.some(([term, rest]) => term === word && rest.includes("!"));
    const more = frequent ? [] : await Promise.all(others.map((file) => terms("t", file)));
    return [...own, ...more.flat()].filter(([term]) => term.startsWith(word));
  }

  async function exactly(term) {
    const [file] = holding(directory.shards, term, 1);
    const found = (await terms("t", file)).find(([other]) => other === term);
    return found?.[1];
  }

  /* Words that differ by a letter, or by two where they are long. The first letter is taken to be right. */
  async function near(word) {
    const length = [...word].length;
    const most = length >= 8 ? 2 : length >= 4 ? 1 : 0;
    if (!most) return [];
    const files = holding(directory.near, [...word][0], MOST_NEAR);
    const all = (await Promise.all(files.map((file) => terms("n", file)))).flat();
    const close = all.map(([term, rest]) => ({ term, frequency: VALUES.get(rest), distance: distance(word, term, most) }));
    const within = close.filter((one) => one.distance > 0 && one.distance <= most);
    const least = Math.min(...within.map((one) => one.distance));
    return within.filter((one) => one.distance === least).sort((a, b) => b.frequency - a.frequency);
  }

  /* Letters added, left out, changed or exchanged with their neighbour; more than `most` is any number above it. */
  function distance(one, other, most) {
    const a = [...one];
    const b = [...other];
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let older = [];
    let row = b.map((_, i) => i + 1);
    row.unshift(0);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], older[j - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      older = row;
      row = next;
    }
    return row[b.length];
  }


  /* 5. Hits --------------------------------------------------------------------------------------------------- */

  const WHOLE = 24;
  const WEIGHTS = { exact: [8, 8, 4], begins: [5, 5, 2], near: [3, 3, 1] };

  /* What is found: documents in order, and the terms that found them. Who searches for another name of something, an
   * acronym perhaps, finds what goes by its proper name as well, if the other one finds little. */
  async function find(query) {
    const all = keywords(query);
    let found = await findWords(all);
    // Nothing has the words apart: something may have them as one, "email" for "e-mail".
    if (!found.docs.length || found.partly) {
      const together = query.split(/\s+/u).flatMap((chunk) => joined(chunk).length ? joined(chunk) : keywords(chunk));
      const others = together.join(" ") === all.join(" ") ? null : await findWords(together);
      if (others?.docs.length && !others.partly && !others.mended) found = others;
    }
    const records = found.whole.filter((doc) => doc < startOf("article")).slice(0, 2);
    if (!records.length || found.docs.length > FEW) return found;
    for (const record of records) {
      const name = (await textOf(record)).entry.t;
      const words = keywords(name);
      if (words.join(" ") === all.join(" ")) continue;
      const more = await findWords(words);
      if (more.partly) continue;
      const known = new Set(found.docs);
      const others = more.docs.filter((doc) => !known.has(doc));
      if (!others.length) continue;
      found.docs.push(...others);
      found.terms.push(...more.terms);
      found.names.push(name);
    }
    return found;
  }

  async function findWords(all) {
    const words = [...new Set(all)].slice(0, MOST_WORDS);
    const found = { words, docs: [], whole: [], names: [], terms: words.map(() => new Map()), mended: 0, corrected: [], ignored: [], partly: false };
    if (!words.length) return found;
    const lists = (await Promise.all(words.map((word, at) => listsOf(word, at, found)))).flat();
    const scores = await score(lists, found);
    const whole = await exactly(all.join(" "));
    if (whole) found.whole = ofGaps(whole.split(",")[0]);
    return rank(found, scores);
  }

  /* The lists of a word, each with what it is worth. */
  async function listsOf(word, at, found) {
    const entries = word.length > 1 ? await beginning(word, mostShards(found.words.length)) : [[word, await exactly(word)]];
    const lists = entries.filter(([, rest]) => rest !== undefined).flatMap(([term, rest]) => {
      const how = term === word ? "exact" : "begins";
      return term.includes(" ") ? [] : taken(term, rest, how, at, found);
    });
    const hits = lists.reduce((sum, list) => sum + list.count, 0);
    if (hits > 2 || found.mended >= MOST_MENDED) return lists;
    found.mended++;
    const close = (await near(word)).filter((one) => hits === 0 || one.frequency >= 5).slice(0, MOST_NEAR);
    for (const { term } of close) {
      const rest = await exactly(term);
      if (rest === undefined) continue;
      if (hits === 0) found.corrected.push([word, term]);
      lists.push(...taken(term, rest, "near", at, found));
    }
    return lists;
  }

  function taken(term, rest, how, at, found) {
    found.terms[at].set(term, how === "exact" ? 3 : how === "begins" ? 2 : 1);
    return rest.split(",").flatMap((written, field) => {
      if (!written) return [];
      const list = { at, how, field, weight: WEIGHTS[how][field] };
      if (written[0] !== "!") return { ...list, docs: ofGaps(written), size: 0, count: ofGaps(written).length };
      const [file, size, count] = written.slice(1).split(".").map(Number);
      return { ...list, file, size, count };
    });
  }

  /* For each word, what every document is worth. Lists in files of their own are loaded as far as a search can afford:
   * those of the words themselves before those of longer words, and of those short ones before long ones. */
  async function score(lists, found) {
    const scores = found.words.map(() => new Uint8Array(directory.docs));
    const article = startOf("article");
    const add = ({ at, weight, field }, docs) => {
      for (const doc of docs) {
        // What an article says goes before what the dossier says of somebody.
        const worth = field === 2 && doc >= article ? weight + 1 : weight;
        if (scores[at][doc] < worth) scores[at][doc] = worth;
      }
    };
    for (const list of lists) if (list.docs) add(list, list.docs);
    const large = lists.filter((list) => !list.docs);
    large.sort((a, b) => (a.how !== "exact") - (b.how !== "exact") || a.size - b.size);
    let size = 0;
    const afforded = large.filter((list) => {
      size += list.size;
      return size <= mostLists(found.words.length);
    });
    await Promise.all(afforded.map(async (list) => add(list, ofList(await load("w" + list.file)))));
    const left = large.filter((list) => list.how === "exact" && list.field === 2 && !afforded.includes(list));
    found.ignored = left.map((list) => list.at);
    return scores;
  }

  /* Documents that have all words, best first; where none has, those that have the most of them. */
  function rank(found, scores) {
    const used = scores.filter((_, at) => !found.ignored.includes(at));
    const sums = new Uint16Array(directory.docs);
    const counts = new Uint8Array(directory.docs);
    let most = 0;
    for (let doc = 0; doc < sums.length; doc++) {
      for (const score of used) {
        if (score[doc]) counts[doc]++;
        sums[doc] += score[doc];
      }
      if (counts[doc] > most) most = counts[doc];
    }
    for (const doc of found.whole) sums[doc] += WHOLE;
    const buckets = [];
    if (most) sums.forEach((sum, doc) => {
      if (counts[doc] !== most) return;
      buckets[sum] ??= [];
      buckets[sum].push(doc);
    });
    found.docs = buckets.reverse().flat();
    found.partly = most > 0 && most < used.length;
    found.most = most;
    return found;
  }


  /* 6. Facets ------------------------------------------------------------------------------------------------- */

  const FACETS = ["kind", "actor", "place", "publisher", "year", "stance"];
  const UNKNOWN = "unknown";
  /* For each facet its values: id, words, documents or a test; and how many of its files are there. */
  const facets = new Map();

  const kindOf = (doc) => directory.kinds.findLast(([, , , start]) => start <= doc);
  const startOf = (kind) => directory.kinds.find(([id]) => id === kind)[3];

  async function openFacets(state) {
    if (!facets.size) {
      facets.set("kind", { values: directory.kinds.map(([id, , several, start], at) => {
        const end = at + 1 < directory.kinds.length ? directory.kinds[at + 1][3] : directory.docs;
        return { id, label: several, docs: range(start, end) };
      }) });
      for (const [id, files] of directory.facets) facets.set(id, { values: [], files, opened: 0 });
      const articles = await load("articles");
      facets.set("publisher", { values: byPublisher(articles) });
      facets.set("year", { values: byYear(articles) });
    }
    await Promise.all(directory.facets.map(async ([id]) => {
      const facet = facets.get(id);
      if (!facet.opened) await more(id);
      while (state[id] && facet.opened < facet.files && !facet.values.some((value) => value.id === state[id])) await more(id);
    }));
  }

  async function more(id) {
    const facet = facets.get(id);
    if (facet.opened >= facet.files) return;
    const file = facet.opened++;
    const values = await load(id + file);
    facet.values.push(...values.map(([value, label, list]) => ({ id: value, label, docs: ofList(list) })));
  }

  function range(start, end) {
    return Array.from({ length: end - start }, (_, i) => start + i);
  }

  /* The documents of every article: itself, its quotations, its paragraphs. */
  function ofArticles(articles) {
    let quote = startOf("quote");
    let paragraph = startOf("paragraph");
    const first = startOf("article");
    const paragraphs = numbers(articles.paragraphs);
    return numbers(articles.quotes).map((quotes, at) => {
      const docs = [first + at, ...range(quote, quote + quotes), ...range(paragraph, paragraph + paragraphs[at])];
      quote += quotes;
      paragraph += paragraphs[at];
      return docs;
    });
  }

  function byPublisher(articles) {
    const values = articles.publishers.map(([id, label]) => ({ id: id || UNKNOWN, label: id ? label || id : words("search-not-recorded"), docs: [] }));
    const docs = ofArticles(articles);
    for (const [at, publisher] of numbers(articles.by).entries()) values[publisher].docs.push(...docs[at]);
    return values;
  }

  function byYear(articles) {
    const years = new Map();
    const of = (year) => years.get(year) || years.set(year, []).get(year);
    const docs = ofArticles(articles);
    let at = 0;
    for (const [year, count] of articles.years) {
      for (let i = 0; i < count; i++) of(year).push(...docs[at++]);
    }
    for (const [year, list] of articles.events) of(year).push(...ofGaps(list));
    const values = [...years].map(([id, docs]) => ({ id: id || UNKNOWN, label: id || words("search-not-recorded"), docs }));
    return values.sort((a, b) => (a.id === UNKNOWN) - (b.id === UNKNOWN) || (a.label < b.label ? 1 : -1));
  }

  /* The hits that remain, and how many there would be of every other value. */
  function narrow(found, state) {
    const NO_HIT = 255;
    const failing = new Uint8Array(directory.docs).fill(NO_HIT);
    for (const doc of found.docs) failing[doc] = 0;
    FACETS.forEach((id, bit) => {
      const chosen = state[id] && facets.get(id).values.find((value) => value.id === state[id]);
      if (!state[id]) return;
      const has = new Uint8Array(directory.docs);
      for (const doc of chosen ? chosen.docs : []) has[doc] = 1;
      for (const doc of found.docs) if (!has[doc]) failing[doc] |= 1 << bit;
    });
    const counts = new Map(FACETS.map((id, bit) => [id, facets.get(id).values.map((value) => {
      let count = 0;
      for (const doc of value.docs) if (failing[doc] === 0 || failing[doc] === 1 << bit) count++;
      return { ...value, count };
    })]));
    return { docs: found.docs.filter((doc) => failing[doc] === 0), counts };
  }


  /* 7. Results ------------------------------------------------------------------------------------------------ */

  async function textOf(doc) {
    let file = 0;
    while (file + 1 < directory.texts.length && directory.texts[file + 1] <= doc) file++;
    const [articles, entries] = await load("x" + file);
    const entry = entries[doc - directory.texts[file]];
    return { entry, article: articles[entry.a] };
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  /* How well a stretch of text matches each word of the search. */
  function matches(keys, found) {
    return found.terms.map((terms) => Math.max(0, ...keys.map((key) => terms.get(key) || 0)));
  }

  const CHAINS = /[\p{Alphabetic}\p{N}\p{M}'‘’ʼʻ`.\u00ad\u200b-\u200f]+(?:[-‐-―−,][\p{Alphabetic}\p{N}\p{M}'‘’ʼʻ`.\u00ad\u200b-\u200f]+)*/gu;
  const RUNS = /[\p{Alphabetic}\p{N}\p{M}'‘’ʼʻ`.\u00ad\u200b-\u200f]+/gu;

  /* The words of a text with their places: what is found by its joined form is one of them. */
  function* runs(text, found) {
    for (const chain of text.matchAll(CHAINS)) {
      const parts = [...chain[0].matchAll(RUNS)];
      const isFoundApart = parts.some((run) => matches(keywords(run[0]), found).some(Boolean));
      if (!isFoundApart && matches(joined(chain[0]), found).some(Boolean)) yield [chain[0], chain.index, true];
      else for (const run of parts) yield [run[0], chain.index + run.index, false];
    }
  }

  /* The text in pieces: what matches, and what does not. */
  function pieces(text, found) {
    const pieces = [];
    let last = 0;
    let worth = 0;
    const seen = new Set();
    for (const [run, start, isWhole] of runs(text, found)) {
      const word = run.replace(/^['‘’.]+|(?:['‘’]s|['‘’.])+$/gu, "");
      const at = start + run.indexOf(word);
      const quality = matches(isWhole ? joined(word) : keywords(word), found);
      if (!word || !quality.some(Boolean)) continue;
      quality.forEach((value, of) => {
        if (!value || seen.has(of)) return;
        seen.add(of);
        worth += 10 + value;
      });
      pieces.push({ text: text.slice(last, at) }, { text: word, hit: true });
      last = at + word.length;
    }
    pieces.push({ text: text.slice(last) });
    return { pieces, worth };
  }

  function marked({ pieces }) {
    return pieces.map(({ text, hit }) => hit ? element("mark", {}, text) : text);
  }

  /* A long text around its first match. */
  function shortened(text, found) {
    if (text.length <= LONGEST) return pieces(text, found);
    const first = pieces(text, found).pieces[0].text.length;
    const from = first > LONGEST / 2 ? text.indexOf(" ", Math.max(0, first - LONGEST / 3)) + 1 : 0;
    const end = text.lastIndexOf(" ", from + LONGEST);
    const part = text.slice(from, from + LONGEST >= text.length ? undefined : end);
    return pieces((from ? "… " : "") + part + (from + LONGEST < text.length ? " …" : ""), found);
  }

  function bestSentence(entry, found) {
    let best = null;
    for (const [anchor, text] of entry.s || []) {
      const worth = pieces(text, found).worth;
      if (!best || worth > best.worth) best = { anchor, text, worth };
    }
    return best;
  }

  async function result(doc, found) {
    const { entry, article } = await textOf(doc);
    const [kind, word] = kindOf(doc);
    const sentence = bestSentence(entry, found);
    const [href, title, source, lang, dir] = article || [entry.h, entry.t];
    const own = entry.h ? "" : entry.t;
    const address = href + (sentence?.anchor ? "#" + sentence.anchor : "");
    const about = [word, own, entry.k, entry.u ? words("suggested-result") : "", source];
    const eyebrow = about.filter(Boolean).map((one) => element("span", {}, one));
    eyebrow[0].className = "kind";
    const link = element("a", { href: address, lang, dir }, ...marked(pieces(title, found)));
    const item = element("li", { class: kind }, element("p", { class: "eyebrow" }, ...eyebrow), element("h3", {}, link));
    const names = (entry.n || []).filter((name) => pieces(name, found).worth);
    if (names.length && kind !== "claim") {
      item.append(element("p", { class: "meta" }, words("search-also"), ...names.flatMap((name, at) => [at ? words("comma") : "", element("bdi", {}, ...marked(pieces(name, found)))])));
    }
    if (sentence) item.append(element("p", { class: "hit", lang, dir }, ...marked(shortened(sentence.text, found))));
    return item;
  }


  /* 8. The page ----------------------------------------------------------------------------------------------- */

  const page = document.getElementById("search");
  if (!page) return;
  const form = page.querySelector("form");
  const input = form.querySelector("input[type=search]");
  const status = page.querySelector("[role=status]");
  const narrowing = page.querySelector(".facets");
  const list = page.querySelector(".results");
  const further = page.querySelector("button.more");
  const index = document.getElementById("index");

  let state = {};
  let turn = 0;

  function readAddress() {
    const written = location.hash.includes("=") ? location.hash.slice(1) : location.search.slice(1);
    const given = new URLSearchParams(written);
    return Object.fromEntries(["q", ...FACETS].filter((key) => given.get(key)).map((key) => [key, given.get(key)]));
  }

  function address() {
    const written = new URLSearchParams(["q", ...FACETS].filter((key) => state[key]).map((key) => [key, state[key]]));
    return "#" + written;
  }

  function writeAddress() {
    if (address() === location.hash || (address() === "#" && !location.hash.includes("="))) return;
    try {
      history.replaceState(null, "", address());
    } catch {
      location.replace(address());
    }
  }

  async function run() {
    const mine = ++turn;
    index.hidden = Boolean(state.q);
    if (!state.q) return clear();
    list.setAttribute("aria-busy", "true");
    try {
      await open();
      const found = await find(state.q);
      if (mine !== turn) return;
      if (!found.docs.length) return nothing();
      await openFacets(state);
      if (mine !== turn) return;
      const narrowed = narrow(found, state);
      say(found, narrowed.docs.length);
      drawFacets(narrowed.counts, found.docs.length);
      await draw(narrowed.docs, found, 0, mine);
    } catch (error) {
      if (mine !== turn) return;
      clear();
      status.textContent = error instanceof Stale
        ? words("search-stale")
        : words("search-broken", { why: error.message });
    }
    if (mine === turn) list.setAttribute("aria-busy", "false");
  }

  function nothing() {
    clear();
    status.textContent = words("search-nothing");
  }

  function clear() {
    status.textContent = "";
    narrowing.hidden = true;
    list.replaceChildren();
    further.hidden = true;
    list.setAttribute("aria-busy", "false");
  }

  function say(found, count) {
    const told = [];
    const quoted = (word) => words("quoted", { words: word });
    const listed = (items) => items.reduce((list, item) => words("list-next", { list, item }));
    const joined = (items) => items.length < 2 ? listed(items) : words("list-last", { list: listed(items.slice(0, -1)), item: items.at(-1) });
    told.push(count === 0 ? words("search-nothing-here") : words("search-n-results", { count }));
    const corrected = new Map();
    for (const [word, term] of found.corrected) corrected.set(word, [...(corrected.get(word) || []), quoted(term)]);
    for (const [word, terms] of corrected) told.push(words("search-corrected", { word: quoted(word), others: listed(terms) }));
    if (found.names.length) told.push(words("search-by-name", { names: joined(found.names.map(quoted)) }));
    if (found.partly && count) told.push(words("search-partly", { most: found.most, all: found.words.length }));
    if (found.ignored.length) told.push(words("search-ignored", { words: listed(found.ignored.map((at) => quoted(found.words[at]))) }));
    status.textContent = told.join(" ");
  }

  function drawFacets(counts, hits) {
    narrowing.hidden = hits === 0;
    const fields = FACETS.map((id) => {
      const values = counts.get(id).filter((value) => value.count > 0 || value.id === state[id]);
      if (id !== "year" && id !== "kind") values.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
      return facetField(id, values);
    });
    const focused = narrowing.contains(document.activeElement) ? document.activeElement.id : "";
    narrowing.replaceChildren(...fields.filter(Boolean));
    if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
  }

  function facetField(id, values) {
    const { files = 0, opened = 0 } = facets.get(id);
    if (!values.length && opened >= files) return null;
    const option = (value, text) => element("option", { value }, text);
    const select = element("select", { id: "by-" + id, name: id }, element("option", {}, words("search-any")));
    select.firstChild.value = "";
    select.append(...values.map(({ id: value, label, count }) => option(value, label + " (" + words("figures", { count }) + ")")));
    if (state[id] && !values.some((value) => value.id === state[id])) select.append(option(state[id], state[id] + " (" + words("figures", { count: 0 }) + ")"));
    if (opened < files) select.append(option("\u2026", words("search-more-values")));
    select.value = state[id] || "";
    select.addEventListener("change", () => choose(id, select.value));
    return element("p", {}, element("label", { for: "by-" + id }, words(id)), select);
  }

  async function choose(id, value) {
    if (value === "\u2026") await more(id);
    else state[id] = value;
    writeAddress();
    await run();
  }

  async function draw(docs, found, from, mine) {
    const items = await Promise.all(docs.slice(from, from + SHOWN).map((doc) => result(doc, found)));
    if (mine !== turn) return;
    if (from) list.append(...items);
    else list.replaceChildren(...items);
    const left = docs.length - from - items.length;
    further.hidden = left <= 0;
    further.textContent = words("search-more-left", { count: left });
    further.onclick = async () => {
      await draw(docs, found, from + SHOWN, mine);
      const next = items.length && items[items.length - 1].nextElementSibling;
      if (next) next.querySelector("a").focus();
    };
  }

  function type() {
    state.q = input.value.trim();
    writeAddress();
    run();
  }

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(type, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    type();
  });
  window.addEventListener("hashchange", () => {
    if (location.hash !== address() && (location.hash.includes("=") || !location.hash)) start();
  });

  /* Down from the field into the results, up and down among them, Escape back to the field. */
  page.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("h3 a")];
    const at = links.indexOf(document.activeElement);
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && document.activeElement !== input) input.focus();
    else if (move && (at >= 0 || (document.activeElement === input && move > 0))) {
      const next = at + move;
      if (next < 0) input.focus();
      else if (links[next]) links[next].focus();
      else if (!further.hidden) further.focus();
    } else if (move < 0 && document.activeElement === further && links.length) links[links.length - 1].focus();
    else return;
    event.preventDefault();
  });

  function start() {
    state = readAddress();
    input.value = state.q || "";
    run();
  }

  /* For the test that compares keywords with those of the index. */
  page.keywords = keywords;
  page.joined = joined;
  page.hidden = false;
  start();
  if (!location.hash || state.q) input.focus({ preventScroll: true });
})();
