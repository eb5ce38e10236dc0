/* Speaking with the program. Every request is a POST of JSON that carries the key of this run; the key is in no address that leaves
 * the browser. */

const KEPT = "dossier-desk-key";
const API = "/.dossier/api/";

/** A request that came to nothing, in the server's words. */
export class Failure extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

let token = "";

const store = {
  look() {
    try { return localStorage.getItem(KEPT) ?? ""; } catch { return ""; }
  },
  /** @param {string} key */
  keep(key) {
    try { localStorage.setItem(KEPT, key); } catch { /* then each window needs the address from the terminal */ }
  },
};

/**
 * Takes the key from the address, where the terminal or the program has put it, and takes it out of the address.
 *
 * @returns {Promise<boolean>} whether there is a key; it may be that of another run
 */
export const enter = async () => {
  const given = location.hash.slice(1);
  if (/^[0-9a-f]{64}$/u.test(given)) {
    history.replaceState(null, "", location.pathname);
    try {
      const answer = await ask("enter", { key: given });
      token = answer.token;
      store.keep(token);
      return true;
    } catch (failure) {
      if (!(failure instanceof Failure) || failure.status !== 401) throw failure;
    }
  }
  token = store.look();
  return token !== "";
};

/**
 * Asks the server for something.
 *
 * @param {string} operation
 * @param {object} [what]
 * @returns {Promise<any>}
 */
export const ask = async (operation, what = {}) => {
  const answered = await fetch(API + operation, {
    method: "POST",
    headers: { "content-type": "application/json", "x-dossier-token": token },
    body: JSON.stringify(what),
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
  });
  const answer = await answered.json().catch(() => ({}));
  if (!answered.ok) throw new Failure(answered.status, answer.error ?? answered.statusText);
  return answer;
};

/**
 * Hears of every change of the dossier, from here or from elsewhere.
 *
 * @param {() => void} changed
 */
export const listen = (changed) => {
  const news = new EventSource("/.dossier/events");
  news.addEventListener("edition", changed);
  addEventListener("pagehide", () => news.close());
};
