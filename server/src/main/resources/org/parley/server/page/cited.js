// Articles as they are cited under a record.

import { el, outside } from "./dom.js";
import { link } from "./state.js";
import { day } from "./words.js";

export const byId = (page) => new Map(page.articles.map((cited) => [cited.id, cited]));

/** A link to the words in their article. */
export const cite = (id, articles, span) => {
  const cited = articles.get(id);
  return el("span", { class: "cited" },
    el("a", { href: link("article", id, { at: span ? span.begin + "-" + span.end : "" }) }, outside(cited?.title || id)),
    cited?.source ? [", ", outside(cited.source)] : null, cited?.published ? ", " + day(cited.published) : null);
};
