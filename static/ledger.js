/* A comfort of the ledger of claims: search by words, which no stylesheet can do, and a polite word on how many rows are left. */
(() => {
  "use strict";

  const field = document.getElementById("f-words");
  if (!field) return;
  const say = window.dossierSay ?? ((id) => id);
  const status = document.getElementById("sifted");
  const rows = [...document.querySelectorAll(".ledger .cl")];
  const groups = [...document.querySelectorAll(".ledger .group")];
  const page = document.documentElement;
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  /* What each row says, once it is asked for. */
  const texts = new Map();
  const text = (row) => {
    if (!texts.has(row)) texts.set(row, plain(row.textContent));
    return texts.get(row);
  };
  const sift = () => {
    const wanted = plain(field.value).split(/\s+/u).filter(Boolean);
    for (const row of rows) row.hidden = !wanted.every((word) => text(row).includes(word));
    for (const group of groups) group.hidden = !group.querySelector(".cl:not([hidden])");
    page.classList.toggle("sifted", wanted.length > 0);
    tell();
  };
  let waiting;
  const tell = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const left = rows.filter((row) => row.checkVisibility?.() ?? row.offsetParent).length;
      status.textContent = say("filter-shown", { shown: left, count: rows.length });
    }, 500);
  };
  field.closest("p").hidden = false;
  field.addEventListener("input", sift);
  field.form.addEventListener("change", tell);
  field.form.addEventListener("submit", (event) => event.preventDefault());
  field.form.addEventListener("reset", () => setTimeout(sift));
})();
