// A list of cards, a page at a time.

import { get } from "./api.js";
import { el, replace } from "./dom.js";
import { byId } from "./cited.js";
import { filters } from "./state.js";
import { plural } from "./words.js";

export async function paged(main, state, signal, { kind, one, title, lead, empty, card, grid = false, limit = 20 }) {
  const wanted = filters(state);
  const list = el("div", { class: grid ? "cards grid" : "cards" });
  const more = el("p", { class: "more" });
  const add = (page) => {
    const articles = byId(page);
    list.append(...page.items.map((item) => card(item, articles)));
    replace(more, page.next ? el("button", { type: "button", onclick: async () => add(await get("/" + kind, { ...wanted, limit, cursor: page.next })) }, "More") : null);
  };
  const first = await get("/" + kind, { ...wanted, limit }, signal);
  replace(main, el("h1", {}, title), el("p", { class: "soft" }, lead, " ", plural(first.total, one), "."),
    first.total ? list : el("p", { class: "empty" }, empty), more);
  add(first);
  if (state.id) document.getElementById(state.id)?.scrollIntoView();
}
