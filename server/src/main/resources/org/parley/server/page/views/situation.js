// Time, place and list of incidents, linked with each other.

import { get } from "../api.js";
import { el, replace } from "../dom.js";
import { incidentItem } from "../incident.js";
import { drawMap } from "../map.js";
import { change, current, filters } from "../state.js";
import { timeline } from "../timeline.js";
import { CLASS_NAMES, actorText, classOf, plural, typesOf } from "../words.js";

const PAGE = 60;

export async function show(main, state, signal) {
  const wanted = filters(state);
  const withoutDays = { ...wanted, from: "", to: "" };
  const listed = wanted.from || wanted.to ? { ...wanted, undated: "told" } : wanted;
  const whole = get("/overview", withoutDays, signal);
  const [overview, all, page] = await Promise.all([
    wanted.from || wanted.to ? get("/overview", listed, signal) : whole,
    whole,
    get("/incidents", { ...listed, limit: PAGE }, signal),
  ]);
  const map = await drawMap(overview.places, wanted.place, (name) => change({ place: name }));
  replace(main,
    el("h1", { class: "skip" }, "Situation"),
    filterBar(all, wanted),
    overview.incidents === 0 && !Object.values(wanted).some(Boolean)
      ? el("p", { class: "empty" }, "The ledger is empty. Hand in an article above, or fill it with: parley ingest FILE --ledger …")
      : el("div", { class: "situation" },
          el("section", { class: "timeline", "aria-label": "Time line" }, timeline(all.days, wanted, change)),
          map, list(page, overview, listed, state)));
  main.querySelector("[data-open]")?.scrollIntoView({ block: "nearest" });
}

function filterBar(overview, wanted) {
  const types = wanted.type ? wanted.type.split(",") : null;
  const isOn = (number) => !types || typesOf(number).some((type) => types.includes(type));
  const toggle = (number) => {
    const on = [1, 2, 3, 4].filter((n) => (n === number ? !isOn(n) : isOn(n)));
    change({ type: on.length === 4 || !on.length ? "" : on.flatMap(typesOf).join(",") });
  };
  const counts = [0, 0, 0, 0, 0];
  for (const [type, count] of Object.entries(overview.types)) counts[classOf(type)] += count;
  const isSet = Object.entries(wanted).some(([name, value]) => value && name !== "as-of");
  return el("details", { class: "narrowing", open: innerWidth > 860 || isSet }, el("summary", {}, "Filter"), el("form", { class: "filters", "aria-label": "Filters", onsubmit: (event) => event.preventDefault() },
    el("div", { class: "legend" }, [1, 2, 3, 4].map((number) =>
      el("button", { type: "button", class: "chip", "aria-pressed": String(isOn(number)), title: typesOf(number).join(", ").toLowerCase(), onclick: () => toggle(number) },
        el("i", { class: "bg" + number }), CLASS_NAMES[number]))),
    choice("party", "any party", overview.parties, wanted.party),
    choice("speaker", "any speaker", overview.speakers, wanted.speaker),
    el("input", { type: "search", "aria-label": "Words", placeholder: "words", value: wanted.text ?? "", onchange: (event) => change({ text: event.target.value }) }),
    el("span", { class: "small dates" }, el("input", { type: "date", "aria-label": "From", value: wanted.from ?? "", onchange: (e) => change({ from: e.target.value }) }), " – ",
      el("input", { type: "date", "aria-label": "To", value: wanted.to ?? "", onchange: (e) => change({ to: e.target.value }) })),
    isSet
      ? el("button", { type: "button", onclick: () => change(Object.fromEntries(Object.keys(wanted).filter((n) => n !== "as-of").map((n) => [n, ""]))) }, "Clear")
      : null));
}

function choice(name, anybody, counts, chosen) {
  const codes = Object.keys(counts);
  if (chosen && !codes.includes(chosen)) codes.unshift(chosen);
  return el("select", { "aria-label": name, onchange: (event) => change({ [name]: event.target.value }) },
    el("option", { value: "" }, anybody),
    codes.map((code) => el("option", { value: code, selected: code === chosen }, (code === "publisher" ? "the articles themselves" : actorText(code)) + " (" + (counts[code] ?? 0) + ")")));
}

function list(first, overview, wanted, state) {
  const articles = new Map();
  const items = el("ol");
  const open = new Set(state.parameters.open ? [state.parameters.open] : []);
  const more = el("p", { class: "more" });
  const add = (page) => {
    for (const cited of page.articles) articles.set(cited.id, cited);
    items.append(...page.items.map(make));
    replace(more, page.next ? el("button", { type: "button", onclick: async () => add(await get("/incidents", { ...wanted, limit: PAGE, cursor: page.next })) }, "More") : null);
  };
  const make = (incident) => incidentItem(incident, articles, open.has(incident.id), () => {
    const isOpen = open.has(incident.id);
    if (isOpen) open.delete(incident.id);
    else open.add(incident.id);
    const old = items.querySelector(`[data-id="${CSS.escape(incident.id)}"]`);
    const next = make(incident);
    old.replaceWith(next);
    next.querySelector("button").focus();
    const { parameters } = current();
    history.replaceState(null, "", "#/situation?" + new URLSearchParams({ ...parameters, open: isOpen ? "" : incident.id }));
  });
  add(first);
  return el("section", { class: "list", "aria-label": "Incidents" },
    el("p", { class: "panel-note" },
      el("span", { role: "status" }, plural(overview.incidents, "incident")),
      el("span", {}, overview.unplaced ? overview.unplaced.toLocaleString("en") + " without a place" : "")),
    items, more);
}
