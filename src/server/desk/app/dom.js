/* Making elements. Nothing that the server says becomes HTML: it is always text. */

/**
 * An element with attributes, properties and children. A property whose name begins with `on` is a listener; `false`, `null` and
 * `undefined` leave an attribute out.
 *
 * @param {string} name
 * @param {Record<string, any>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElement}
 */
export const el = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key === "class") made.className = value;
    else if (key === "text") made.textContent = value;
    else if (key === "value") /** @type {HTMLInputElement} */ (made).value = value;
    else if (key === "checked") /** @type {HTMLInputElement} */ (made).checked = value;
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
};

/** A key as it is drawn. @param {string} name */
export const kbd = (name) => el("kbd", { "aria-hidden": "true", text: name });

const PATHS = {
  undo: "M6 3L2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H7",
  redo: "M10 3l3.5 3.5L10 10M13 6.5H7a4 4 0 0 0 0 8h2",
  yes: "M3 8.5l3.4 3.4L13 4.6",
  no: "M4 4l8 8M12 4l-8 8",
};

/** A drawing of one of the signs. @param {keyof typeof PATHS} name */
export const sign = (name) => {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", PATHS[name]);
  drawing.append(path);
  return drawing;
};

/** @param {string} id @returns {HTMLElement} */
export const byId = (id) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};

/** Whether a button of the mouse or a finger is down. */
let isDown = false;
addEventListener("pointerdown", () => { isDown = true; }, true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => { isDown = false; }, true);

/** Once whoever points at something has done so: what is drawn earlier would move it from under the pointer. */
export const pointed = async () => {
  if (isDown) await new Promise((resume) => { addEventListener("pointerup", resume, { once: true }); });
  await new Promise((resume) => { setTimeout(resume); });
};
