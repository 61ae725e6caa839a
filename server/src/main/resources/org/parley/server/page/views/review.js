// What an analyst should look at, and the corrections made: each with a name and a reason, each can be undone.

import { get, post } from "../api.js";
import { el, outside, replace } from "../dom.js";
import { incidentItem, headline } from "../incident.js";
import { link } from "../state.js";
import { actorText, day, plural } from "../words.js";
import { inWords } from "./disputes.js";

export async function show(main, state, signal) {
  const [queue, corrections, page] = await Promise.all([get("/review", { limit: 100 }, signal), get("/corrections", {}, signal), get("/incidents", { limit: 300 }, signal)]);
  const articles = new Map(page.articles.map((cited) => [cited.id, cited]));
  const detail = el("div", { "aria-live": "polite" });
  const picked = [];
  const open = async (entry, button) => {
    for (const other of items.querySelectorAll("button")) other.removeAttribute("aria-current");
    button.setAttribute("aria-current", "true");
    if (entry.why === "dispute") return replace(detail, el("p", {}, outside(inWords(entry.summary.about))), el("p", {}, el("a", { href: link("disputes", entry.record) }, "Both sides, side by side")));
    const incident = await get("/incidents/" + entry.record);
    replace(detail, el("ol", { class: "plain-list" }, incidentItem(incident, articles, true, () => {})), split(incident), join(incident, page.items, articles));
  };
  const items = el("ol", { onkeydown: walk }, queue.map((entry) => {
    const button = el("button", { type: "button", class: "record", onclick: () => open(entry, button) },
      entry.why === "dispute" ? ["Dispute: ", outside(inWords(entry.summary.about))] : headline({ ...entry.summary }),
      el("div", { class: "small soft" }, entry.why === "dispute" ? entry.summary.kind.replaceAll("-", " ") : "confidence " + Math.round(entry.confidence * 100) + " of 100"));
    return el("li", {}, button);
  }));
  replace(main, el("h1", {}, "Review"),
    el("p", { class: "soft" }, plural(queue.length, "record") + " to look at, disputes first, then those of which the reader is least sure. ", el("kbd", {}, "j"), " ", el("kbd", {}, "k"), " walk, ", el("kbd", {}, "Enter"), " opens."),
    el("div", { class: "queue" }, items, detail), history(corrections));
  return picked;
}

function walk(event) {
  const step = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll("button")];
  all[Math.min(all.length - 1, Math.max(0, all.indexOf(document.activeElement) + step))].focus();
}

const ref = (member) => ({ document: member.document, id: member.event });

function ruling(title, choices, make) {
  const analyst = el("input", { "aria-label": "Your name", placeholder: "your name", required: true, value: localStorage.getItem("parley-analyst") ?? "" });
  const reason = el("input", { "aria-label": "Reason", placeholder: "why", required: true, size: 40 });
  const said = el("span", { role: "status", class: "small" });
  return el("form", { class: "row", onsubmit: async (event) => {
    event.preventDefault();
    localStorage.setItem("parley-analyst", analyst.value);
    try {
      for (const correction of make()) await post("/corrections", { ...correction, analyst: analyst.value, reason: reason.value });
      said.textContent = "Kept.";
    } catch (problem) {
      said.textContent = problem.message;
    }
  } }, el("strong", {}, title), choices, analyst, reason, el("button", {}, "Keep this ruling"), said);
}

/** Takes one telling out of an incident: it is not the same as any other in it. */
function split(incident) {
  if (incident.members.length < 2) return null;
  const which = el("select", { "aria-label": "Which telling" }, incident.members.map((m, n) => el("option", { value: n }, m.document)));
  return ruling("Not the same: take out", which, () => {
    const one = incident.members[which.value];
    return incident.members.filter((m) => m !== one).map((m) => ({ layer: "INCIDENT", ruling: "NOT_SAME", a: ref(one), b: ref(m) }));
  });
}

function join(incident, others, articles) {
  const fits = others.filter((o) => o.id !== incident.id && o.type === incident.type).slice(0, 60);
  if (!fits.length) return null;
  const which = el("select", { "aria-label": "Which incident" }, fits.map((o, n) => el("option", { value: n }, [o.actor.map(actorText).join(" and ") || "somebody", o.when ? day(o.when.from ?? o.when.to) : "no day", articles.get(o.members[0].document)?.title ?? ""].join(", ").slice(0, 90))));
  return ruling("The same as", which, () => [{ layer: "INCIDENT", ruling: "SAME", a: ref(incident.members[0]), b: ref(fits[which.value].members[0]) }]);
}

function history(corrections) {
  const latest = new Map(corrections.map((c) => [[c.layer, c.a.document, c.a.id, c.b.document, c.b.id].join(" "), c]));
  const undo = async (c) => {
    await post("/corrections", { layer: c.layer, a: c.a, b: c.b, ruling: c.ruling === "SAME" ? "NOT_SAME" : "SAME", analyst: localStorage.getItem("parley-analyst") || c.analyst, reason: "Takes back: " + c.reason });
  };
  return el("section", {}, el("h2", {}, "Corrections"), corrections.length
    ? el("div", { class: "scroll" }, el("table", {}, el("thead", {}, el("tr", {}, ["Day", "Ruling", "Records", "By", "Why", ""].map((name) => el("th", { scope: "col" }, name)))),
        el("tbody", {}, [...corrections].reverse().map((c) => el("tr", {}, el("td", { class: "num" }, day(c.date)), el("td", {}, c.ruling === "SAME" ? "the same" : "not the same", " ", c.layer.toLowerCase()),
          el("td", {}, el("a", { href: link("article", c.a.document) }, outside(c.a.document)), " and ", el("a", { href: link("article", c.b.document) }, outside(c.b.document))), el("td", {}, outside(c.analyst)), el("td", {}, outside(c.reason)),
          el("td", {}, [...latest.values()].includes(c) ? el("button", { type: "button", onclick: () => undo(c) }, "Undo") : null))))))
    : el("p", { class: "soft" }, "None yet. A correction lies over the records, changes none of them, and travels as a file: parley correct export."));
}
