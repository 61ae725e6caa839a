// One incident: a line, and opened, its accounts side by side by speaker.

import { el, outside } from "./dom.js";
import { gist, quote } from "./quote.js";
import { noteOn } from "./rulings.js";
import { current, link } from "./state.js";
import { actors, classOf, interval, day, place, plural, voice } from "./words.js";

const publisher = (articles, id) => articles.get(id)?.source || host(articles.get(id)?.url) || articles.get(id)?.title || id;
const host = (url) => {
  try {
    return url ? new URL(url).hostname.replace(/^www\./, "") : "";
  } catch {
    return "";
  }
};

/** Who speaks and who denies: one voice each, however many articles carry it. */
export function voicesOf(incident, articles) {
  const voices = new Map();
  const put = (key, speakers, stance, telling) => {
    const one = voices.get(key) ?? { speakers, stance, tellings: [], publisher: speakers.length ? "" : publisher(articles, telling.document) };
    one.tellings.push(telling);
    voices.set(key, one);
  };
  for (const telling of incident.accounts) {
    const own = telling.speakers.length ? telling.speakers.join(" ") : "publisher " + publisher(articles, telling.document);
    put(own, telling.speakers, "says", telling);
    for (const code of telling.denied_by) put("denies " + code, [code], "denies", telling);
  }
  return [...voices.values()];
}

const cite = (telling, articles) =>
  el("p", { class: "cite" },
    el("a", { href: link("article", telling.document, { at: telling.words[0] ? telling.words[0].begin + "-" + telling.words[0].end : "" }) }, outside(articles.get(telling.document)?.title || telling.document)),
    ", ", outside(publisher(articles, telling.document)), telling.told ? ", " + day(telling.told) : "");

function account({ speakers, stance, tellings, publisher: own }, articles) {
  return el("section", { class: "account" + (stance === "denies" ? " denial" : "") },
    el("h3", {}, voice(speakers, own)),
    el("p", { class: "stance" }, stance === "denies" ? "denies it" : tellings.some((t) => t.status === "denied") ? "says it was not so" : tellings.some((t) => t.status === "planned") ? "tells of it as to come" : speakers.length ? "says so" : "in its own voice"),
    stance === "denies" ? tellings.slice(0, 1).map((t) => cite(t, articles)) : tellings.slice(0, 6).map((t) => [
      t.words.slice(0, 1).map((span) => quote(t.document, span)), cite(t, articles), noteOn(t.document, t.event)]));
}

export const headline = (incident) => [
  el("span", { class: "type" }, incident.type.toLowerCase()), " ", actors(incident.actor),
  incident.recipient.length ? [" → ", actors(incident.recipient)] : null,
];

export function incidentItem(incident, articles, isOpen, onToggle) {
  const voices = voicesOf(incident, articles);
  const documents = new Set(incident.accounts.map((a) => a.document)).size;
  const told = incident.accounts.map((a) => a.told).filter(Boolean).sort()[0];
  const denied = incident.accounts.some((a) => a.denied_by.length || a.status === "denied");
  const planned = incident.accounts.every((a) => a.status === "planned");
  const item = el("li", { class: "incident", "data-id": incident.id, "data-open": isOpen },
    el("button", { type: "button", "aria-expanded": String(isOpen), onclick: () => onToggle(incident.id) },
      el("i", { class: "bg" + classOf(incident.type) }),
      el("span", { class: "when num" }, incident.when ? interval(incident.when) : told ? el("span", { title: "nobody says when; told on this day" }, "told " + day(told)) : "no day"),
      el("span", {}, headline(incident)),
      isOpen || !incident.accounts[0]?.words[0] ? null : gist(incident.accounts[0].document, incident.accounts[0].words[0]),
      el("span", { class: "meta" }, place(incident.where), incident.where ? " · " : null,
        plural(documents, "article") + ", " + plural(voices.length, "voice"),
        denied ? [" ", el("span", { class: "tag hot" }, "denied")] : null, planned ? [" ", el("span", { class: "tag" }, "to come")] : null)));
  if (isOpen) item.append(el("div", { class: "accounts" }, voices.map((one) => account(one, articles))),
    current().view === "review" ? "" : el("p", { class: "correct small" }, el("a", { href: link("review", incident.id) }, "Correct it")));
  return item;
}
