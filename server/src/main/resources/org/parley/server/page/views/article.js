// One article: its text with what was found in it, and beside it the records, each with its words and its why.

import { get } from "../api.js";
import { el, outside, replace, tamed } from "../dom.js";
import { rejection } from "../rejection.js";
import { noteOn } from "../rulings.js";
import { link } from "../state.js";
import { pointsOf } from "../text.js";
import { actors, classOf, day, interval, place, plural, range, voice } from "../words.js";

const LAYERS = [["actors", "actors", false], ["places", "places", false], ["times", "times", false], ["speech", "who says what", true], ["events", "events", true]];

export async function show(main, state, signal) {
  const article = await get("/articles/" + encodeURIComponent(state.id), { "as-of": state.parameters["as-of"] }, signal);
  const page = draw(main, article, state.parameters.at, true);
  if (article.text === null) return;
  get("/articles/" + encodeURIComponent(state.id) + "/highlights", {}, signal).then((found) => page.mark(found)).catch(() => {});
}

/** An article that was read on the spot and is not in the ledger. */
export function showHanded(item) {
  draw(document.getElementById("main"), item, "");
  document.body.dataset.ready = "handed";
}

function draw(main, { document: cited, text, reading }, at, isKept = false) {
  const records = [...reading.events.map(event), ...reading.tallies.map(tally), ...reading.ceasefires.flatMap(acts)];
  const body = text === null ? null : new Text(text);
  const pane = body
    ? el("div", { class: "text show-speech show-events", dir: "auto", lang: "en" })
    : el("p", { class: "notice" }, "Only the reading of this article came in, not its text. The words below are those that the records rest on.");
  const layout = el("div", { class: "article" },
    el("header", {}, el("h1", {}, outside(cited.title || "Without a title")),
      el("p", { class: "soft" }, [cited.source ? outside(cited.source) : null, cited.published ? day(cited.published) : "no day", plural(reading.events.length, "event"), plural(reading.tallies.length, "count")].filter(Boolean).flatMap((part, n) => (n ? [" · ", part] : [part]))),
      body ? el("div", { class: "layers", role: "group", "aria-label": "Marks" }, LAYERS.map(([name, title, on]) => el("label", {},
        el("input", { type: "checkbox", checked: on, onchange: (e) => pane.classList.toggle("show-" + name, e.target.checked) }), el("span", { class: "swatch w-" + name }, title)))) : null),
    el("div", {}, pane), el("aside", { class: "records", "aria-label": "Records" }, list(records, (spans) => body?.light(pane, spans), isKept ? cited.id : "")));
  replace(main, layout);
  const marks = records.flatMap((record) => record.spans.map((span) => ({ begin: span.begin, end: span.end, kind: "event" })));
  const focus = at?.match(/^(\d+)-(\d+)$/);
  const paint = (more) => {
    if (!body) return;
    body.paint(pane, [...marks, ...more]);
    if (focus) body.light(pane, [{ begin: Number(focus[1]), end: Number(focus[2]) }], true);
  };
  paint([]);
  return { mark: (found) => paint(marksOf(found)) };
}

const marksOf = (found) => [
  ...["actors", "places", "times"].flatMap((kind) => found[kind].map((one) => ({ begin: one.begin, end: one.end, kind, title: titleOf(kind, one) }))),
  ...found.speech.flatMap((said) => ["source", "cue", "content"].flatMap((kind) => said[kind].map((at) => ({ ...at, kind, title: kind === "content" ? "" : (said.speakers.join(", ") || "nobody named") + " " + said.stance })))),
];

const titleOf = (kind, one) => (kind === "actors" ? one.actors.join(", ") + " (" + one.why + ")" : kind === "places" ? one.place.name + (one.why ? " (" + one.why + ")" : "") : one.interval ? interval(one.interval) : one.value);

/** A text cut at the edges of its marks; places are counted in code points. */
class Text {
  constructor(text) {
    this.points = pointsOf(text);
  }

  paint(pane, marks) {
    const edges = [...new Set([0, this.points.length, ...marks.flatMap((m) => [m.begin, m.end])])].filter((e) => e <= this.points.length).sort((a, b) => a - b);
    const sorted = [...marks].sort((a, b) => a.begin - b.begin);
    let from = 0;
    let active = [];
    pane.replaceChildren(...edges.slice(0, -1).map((edge, n) => {
      while (from < sorted.length && sorted[from].begin <= edge) active.push(sorted[from++]);
      active = active.filter((m) => m.end > edge);
      const words = tamed(this.points.slice(edge, edges[n + 1]).join(""));
      const kinds = [...new Set(active.map((m) => m.kind))];
      const title = [...new Set(active.map((m) => m.title).filter(Boolean))].join("\n");
      return el("mark", { class: kinds.join(" ") || null, title: title || null, "data-from": edge, "data-to": edges[n + 1] }, words);
    }));
  }

  light(pane, spans, isToScroll) {
    let first = null;
    for (const node of pane.querySelectorAll("mark")) {
      const lit = spans.some((s) => Number(node.dataset.from) >= s.begin && Number(node.dataset.to) <= s.end);
      node.classList.toggle("lit", lit);
      first ??= lit ? node : null;
    }
    if (first && isToScroll) first.scrollIntoView({ block: "center" });
  }
}

const event = (e) => ({
  layer: "INCIDENT", id: e.id, name: e.type.toLowerCase(), group: "Events", spans: e.evidence, number: classOf(e.type),
  line: [el("span", { class: "type" }, e.type.toLowerCase()), " ", actors(e.actor), e.recipient.length ? [" → ", actors(e.recipient)] : null],
  meta: [e.when ? interval(e.when) : "no day", e.where ? [" · ", place(e.where)] : null, " · ", e.speakers.length ? ["says ", voice(e.speakers)] : voice([]), e.denied_by.length ? [" · denied by ", actors(e.denied_by)] : null, e.status !== "actual" ? " · " + e.status : null],
  accounts: e.accounts, because: e.because, confidence: e.confidence,
});

const tally = (t) => ({
  layer: "TALLY", id: t.id, name: range(t.low, t.high), group: "Counts", spans: t.evidence, number: 3,
  line: [el("strong", { class: "num" }, range(t.low, t.high)), " ", t.kind.replaceAll("_", " "), t.who.length ? [", ", actors(t.who)] : null],
  meta: [t.speakers.length ? ["says ", voice(t.speakers)] : voice([]), t.when ? " · " + interval(t.when) : null],
  accounts: [], because: t.because, confidence: t.confidence,
});

const acts = (truce) => truce.acts.map((a) => ({
  layer: "CEASEFIRE", id: truce.id, name: "all that this article says of this truce", group: "Ceasefire", spans: a.evidence, number: 1,
  line: [el("span", { class: "type" }, a.act), " ", actors(a.by)],
  meta: ["truce of ", actors(truce.parties, "parties not named"), a.when ? " · " + interval(a.when) : null, " · ", a.speakers.length ? ["says ", voice(a.speakers)] : voice([])],
  accounts: [], because: a.because, confidence: null,
}));

function list(records, light, kept) {
  if (!records.length) return el("p", { class: "empty" }, "Nothing was found in it that Parley records.");
  return ["Events", "Counts", "Ceasefire"].map((group) => {
    const some = records.filter((record) => record.group === group);
    return some.length ? [el("h2", {}, group), some.map((record) => item(record, light, kept))] : null;
  });
}

function item(record, light, kept) {
  const why = el("div", { class: "why", hidden: true }, explain(record), kept ? correct(record, kept) : null);
  const button = el("button", { type: "button", class: "record", "aria-expanded": "false",
    onmouseenter: () => light(record.spans), onmouseleave: () => why.hidden && light([]), onfocus: () => light(record.spans), onblur: () => why.hidden && light([]),
    onclick: () => { why.hidden = !why.hidden; button.setAttribute("aria-expanded", String(!why.hidden)); } },
    el("div", {}, record.line), el("div", { class: "small soft" }, record.meta));
  return [button, why];
}

/** What was ruled on it, and how to rule. */
function correct({ layer, id, name }, document) {
  return el("div", {}, noteOn(document, id, layer), layer === "INCIDENT"
    ? el("button", { type: "button", class: "plain", onclick: async () => {
        const { items } = await get("/incidents", { article: document, limit: 500 });
        const found = items.find((incident) => incident.members.some((one) => one.document === document && one.event === id));
        location.hash = link("review", found?.id ?? "");
      } }, "Correct it")
    : rejection(layer, document, id, name));
}

function explain({ accounts, because, confidence, spans }) {
  return [
    accounts.length ? accounts.slice(0, 6).map((one) => el("p", {}, voice(one.speakers), " " + one.stance + ": ", one.content ? el("q", {}, outside(one.content.text)) : null)) : spans.slice(0, 3).map((s) => el("blockquote", {}, outside(s.text))),
    el("dl", { class: "facts" },
      because ? [el("dt", {}, "entry"), el("dd", {}, el("code", {}, because.entry)), el("dt", {}, "construction"), el("dd", {}, because.construction), because.guesses.length ? [el("dt", {}, "concluded"), el("dd", {}, because.guesses.join("; "))] : null] : null,
      confidence !== null && confidence !== undefined ? [el("dt", {}, "confidence"), el("dd", { class: "num" }, Math.round(confidence * 100) + " of 100")] : null),
  ];
}
