// Both accounts in each side's words, side by side. Found, not judged.

import { cite } from "../cited.js";
import { el, outside } from "../dom.js";
import { paged } from "../paged.js";
import { quoteWords } from "../quote.js";
import { actorText, actors, capital, interval, plural, voice } from "../words.js";

export const KINDS = { "mutual-accusation": "each accuses the other", denial: "one says it, the other denies it", count: "numbers that cannot both be right", state: "whether a truce holds", control: "who holds a place" };

const VERBS = {
  agree: "agrees with", consult: "meets", support: "supports", concede: "yields to", cooperate: "works with", aid: "helps", retreat: "withdraws from",
  request: "asks", accuse: "accuses", reject: "refuses", threaten: "threatens", protest: "protests against", sanction: "punishes", mobilize: "arms against",
  coerce: "forces", assault: "attacked",
};

/** The record's own sentences carry codes and days; shown in words. */
export const inWords = (text) =>
  text.replace(/^(\w+) by (.+) on (.+)$/, (all, verb, who, whom) => (VERBS[verb] ? `${who} ${VERBS[verb]} ${whom}` : all)).replace(/\b[A-Z]{3}(?:\.[A-Z]{2,4}(?:\.[A-Z_]+)?)?\b/g, (code) => actorText(code).replace(/, /, "'s ")).replace(/(\d{4}-\d\d-\d\d)/g, (iso) => interval({ from: iso, to: iso }));

function side(one, articles) {
  return el("section", {}, el("h3", {}, voice(one.speakers)),
    el("p", {}, outside(inWords(one.claim))),
    quoteWords(one.documents, one.words.slice(0, 4)),
    one.documents.slice(0, 5).map((id) => el("p", { class: "cite" }, cite(id, articles))));
}

export function disputeCard(dispute, articles) {
  return el("article", { class: "card", id: dispute.id },
    el("header", {}, el("h2", {}, outside(capital(inWords(dispute.about)))), el("span", { class: "soft small grow" }, KINDS[dispute.kind])),
    el("p", { class: "soft small" }, dispute.when ? interval(dispute.when) + " · " : "", plural(dispute.documents.length, "article")),
    el("div", { class: "versus" }, dispute.sides.map((one) => side(one, articles))),
    dispute.silent.length ? el("p", { class: "soft" }, "Concerned, and has not spoken: ", actors(dispute.silent)) : null,
    dispute.findings.length ? el("section", {}, el("h3", {}, "What third parties say"), el("div", { class: "columns" }, dispute.findings.map((one) => side(one, articles)))) : null);
}

export const show = (main, state, signal) => paged(main, state, signal, {
  kind: "disputes", one: "dispute", title: "Disputes", card: disputeCard,
  lead: "Where two parties say what cannot both be true.",
  empty: "No two parties contradict each other here.",
});
