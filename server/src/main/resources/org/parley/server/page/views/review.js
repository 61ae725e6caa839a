// What an analyst should look at, and the corrections made: each with a name and a reason, each can be taken back.

import { get } from "../api.js";
import { byId } from "../cited.js";
import { el, outside, replace } from "../dom.js";
import { incidentItem, headline } from "../incident.js";
import { rulingDesk } from "../ruling-form.js";
import { corrections as ruled, holding, ruledText, takeBack } from "../rulings.js";
import { link, redraw } from "../state.js";
import { day, plural } from "../words.js";
import { disputeCard, inWords, KINDS } from "./disputes.js";

const NEAR_DAYS = 4;
const DAY = 864e5;
let place = 0;
let lastMade = null;

export async function show(main, state, signal) {
  const [listed, corrections] = await Promise.all([get("/review", { limit: 200, "as-of": state.parameters["as-of"] }, signal), ruled()]);
  const queue = await withAsked(listed, state, signal);
  const asked = queue.findIndex((entry) => entry.record === state.id);
  place = asked >= 0 ? asked : Math.max(0, Math.min(place, queue.length - 1));
  const detail = el("div", { class: "detail", "aria-live": "polite" });
  const asOf = { "as-of": state.parameters["as-of"] };
  let desk = null;
  const buttons = queue.map((entry, n) => el("button", { type: "button", class: "record", onclick: () => open(n) },
    entry.why === "dispute" ? ["Dispute: ", outside(inWords(entry.summary.about))] : headline(entry.summary),
    el("div", { class: "small soft" }, entry.day ? day(entry.day) + " · " : "", entry.why === "dispute" ? KINDS[entry.summary.kind] : entry.why === "asked" ? "chosen by you" : "confidence " + Math.round(entry.confidence * 100) + " of 100")));

  async function open(n) {
    place = n;
    const entry = queue[n];
    buttons.forEach((other, at) => (at === n ? other.setAttribute("aria-current", "true") : other.removeAttribute("aria-current")));
    buttons[n].scrollIntoView({ block: "nearest" });
    history.replaceState(null, "", link("review", entry.record, state.parameters));
    desk = null;
    if (entry.why === "dispute") {
      const found = await get("/disputes/" + entry.record, asOf, signal);
      const page = await get("/disputes", { ...asOf, article: found.documents[0], limit: 500 }, signal);
      return place === n && replace(detail, disputeCard(found, byId(page)), el("p", { class: "soft small" }, "A dispute is not settled here. Who says what can be corrected, incident by incident."));
    }
    const incident = await get("/incidents/" + entry.record, asOf, signal);
    const [same, near] = await Promise.all([get("/incidents", { ...asOf, article: incident.members[0].document, limit: 500 }, signal), like(incident, signal)]);
    if (place !== n) return;
    const articles = new Map([...byId(near), ...byId(same)]);
    desk = rulingDesk(incident, near.items.filter((one) => one.id !== incident.id), articles, done);
    replace(detail, el("ol", { class: "plain-list" }, incidentItem(incident, articles, true, () => {})), desk.node);
  }

  const done = (made) => {
    lastMade = made;
    history.replaceState(null, "", link("review", queue[place + 1]?.record ?? "", state.parameters));
    redraw();
  };
  const undo = async () => {
    for (const one of lastMade ?? []) await takeBack(one);
    lastMade = null;
    withoutRecord(state);
  };

  document.addEventListener("keydown", (event) => {
    if (event.target.closest?.("input, select, textarea, dialog") || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && queue.length) {
      const next = Math.max(0, Math.min(queue.length - 1, place + step));
      buttons[next].focus();
      open(next);
    } else if (event.key === "u" && lastMade?.length) undo();
    else if (!desk?.press(event.key)) return;
    event.preventDefault();
  }, { signal });

  replace(main, el("h1", {}, "Review"),
    queue.length
      ? [el("p", { class: "soft" }, plural(queue.length, "record") + " to look at: disputes, then what the reader is least sure of. ",
          el("span", { class: "keys" }, el("kbd", {}, "j"), " ", el("kbd", {}, "k"), " walk, ", el("kbd", {}, "a"), " accept, ", el("kbd", {}, "r"), " reject, ", el("kbd", {}, "e"), " edit, ", el("kbd", {}, "u"), " undo")),
        el("div", { class: "queue" }, el("ol", {}, buttons.map((button) => el("li", {}, button))), detail)]
      : el("p", { class: "empty" }, "Nothing is left to look at."),
    history_(corrections, state));
  if (queue.length) await open(place);
}

/** Draws anew without the record that is open: what a ruling made is gone once that is taken back. */
function withoutRecord(state) {
  history.replaceState(null, "", link("review", "", state.parameters));
  redraw();
}

/** The queue, and before it the incident that was asked for by its address, where the queue has not got it. */
async function withAsked(queue, { id, parameters }, signal) {
  if (!id || queue.some((entry) => entry.record === id)) return queue;
  try {
    const { type, actor, recipient } = await get("/incidents/" + id, { "as-of": parameters["as-of"] }, signal);
    return [{ why: "asked", record: id, day: null, confidence: null, summary: { type, actor, recipient } }, ...queue];
  } catch (problem) {
    if (problem.status === 404) return queue;
    throw problem;
  }
}

/** Incidents of the same type at about the same time, which could be the same one. */
function like(incident, signal) {
  const at = incident.when?.from ?? incident.when?.to ?? incident.accounts.map((one) => one.told).filter(Boolean)[0];
  const shifted = (days) => new Date(Date.parse(at.slice(0, 10)) + days * DAY).toISOString().slice(0, 10);
  return get("/incidents", { type: incident.type, limit: 60, ...(at ? { from: shifted(-NEAR_DAYS), to: shifted(NEAR_DAYS), undated: "told" } : {}) }, signal);
}

function history_(corrections, state) {
  const valid = holding(corrections);
  const row = (one) => el("tr", { class: valid.has(one) ? null : "soft" },
    el("td", { class: "num" }, day(one.date)), el("td", {}, ruledText(one), one.layer === "INCIDENT" ? "" : " (" + one.layer.toLowerCase() + ")"),
    el("td", {}, el("a", { href: link("article", one.a.document) }, outside(one.a.document)), one.a.id === one.b.id ? null : [" and ", el("a", { href: link("article", one.b.document) }, outside(one.b.document))]),
    el("td", {}, outside(one.analyst)), el("td", {}, outside(one.reason)),
    el("td", {}, valid.has(one) ? el("button", { type: "button", "aria-label": "Undo: " + one.reason, onclick: async () => { await takeBack(one); withoutRecord(state); } }, "Undo") : null));
  return el("section", {}, el("h2", {}, "Corrections"), corrections.length
    ? [el("p", { class: "soft small" }, el("a", { href: "api/v1/exports/corrections", download: "" }, "Download"), " them as a file that parley correct import reads."),
        el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Corrections" }, el("table", {}, el("thead", {}, el("tr", {}, ["Day", "Ruling", "Articles", "By", "Why"].map((name) => el("th", { scope: "col" }, name)), el("td"))),
          el("tbody", {}, [...corrections].reverse().map(row))))]
    : el("p", { class: "soft" }, "None yet. A correction lies over the records and changes none of them; it can be taken back, and travels as a file."));
}
