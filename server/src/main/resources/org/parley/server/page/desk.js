// A dialog to hand in an article: read it on the spot, or read and keep it.

import { post } from "./api.js";
import { el } from "./dom.js";
import { link } from "./state.js";
import { showHanded } from "./views/article.js";

export function openReadingDesk() {
  const text = el("textarea", { id: "desk-text", required: true, placeholder: "Paste the text of an article …" });
  const published = el("input", { id: "desk-day", type: "date" });
  const said = el("p", { class: "soft", role: "status" });
  const send = async (keep) => {
    if (!text.value.trim()) return text.focus();
    said.textContent = "Reading …";
    try {
      const handed = await post("/articles", text.value, "text/plain", { published: published.value, keep: keep ? "" : "false" });
      dialog.close();
      if (keep) location.hash = link("article", handed.items[0].document.id);
      else showHanded(handed.items[0]);
    } catch (problem) {
      said.textContent = problem.message;
    }
  };
  const dialog = el("dialog", { "aria-labelledby": "desk-title", onclose: () => dialog.remove() },
    el("h2", { id: "desk-title" }, "Read an article"),
    el("p", { class: "row" }, el("label", { for: "desk-text" }, "Its text"), el("label", { class: "grow small", for: "desk-day" }, "published on"), published),
    text,
    el("p", { class: "row" },
      el("button", { type: "button", class: "main", onclick: () => send(false) }, "Read on the spot"),
      el("button", { type: "button", onclick: () => send(true) }, "Read and keep in the ledger"),
      el("button", { type: "button", class: "grow", onclick: () => dialog.close() }, "Cancel")),
    said);
  document.body.append(dialog);
  dialog.showModal();
}
