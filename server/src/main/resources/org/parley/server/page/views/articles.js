// The articles, newest first.

import { get } from "../api.js";
import { el, outside, replace } from "../dom.js";
import { filters, link } from "../state.js";
import { day, plural } from "../words.js";

export async function show(main, state, signal) {
  const wanted = filters(state);
  const body = el("tbody");
  const more = el("p", { class: "more" });
  const add = (page) => {
    body.append(...page.items.map((cited) => el("tr", {}, el("td", { class: "num" }, cited.published ? day(cited.published) : "no day"),
      el("td", {}, el("a", { href: link("article", cited.id) }, outside(cited.title || cited.id))), el("td", {}, outside(cited.source ?? "")))));
    replace(more, page.next ? el("button", { type: "button", onclick: async () => add(await get("/articles", { ...wanted, limit: 100, cursor: page.next })) }, "More") : null);
  };
  const first = await get("/articles", { ...wanted, limit: 100 }, signal);
  replace(main, el("h1", {}, "Articles"), el("p", { class: "soft" }, plural(first.total, "article") + "."),
    el("div", { class: "scroll" }, el("table", {}, el("thead", {}, el("tr", {}, ["Published", "Title", "Publisher"].map((name) => el("th", { scope: "col" }, name)))), body)), more);
  add(first);
}
