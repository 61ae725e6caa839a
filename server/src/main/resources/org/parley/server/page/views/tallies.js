// Counts as ranges by speaker, oldest first under each; never added, never one number that nobody said.

import { drawingWidth, el, svg } from "../dom.js";
import { link } from "../state.js";
import { cite } from "../cited.js";
import { paged } from "../paged.js";
import { rejection } from "../rejection.js";
import { PUBLISHER, actors, actorsText, capital, day, interval, plural, range, voice } from "../words.js";

const { d3 } = globalThis;
const NARROW = 640;
const ROW = 24;
const KINDS = { territory_km2: "square kilometres", other: "counted" };

function bars(group) {
  const width = drawingWidth();
  const isNarrow = width < NARROW;
  const names = isNarrow ? 96 : 280;
  const rows = group.counts.flatMap((count, number) => count.history.map((one, at) => ({ ...one, number, speakers: at ? null : count.speakers })));
  const most = d3.max(rows, (row) => Number(row.high ?? row.low));
  const x = d3.scaleLinear([0, most * 1.15 || 1], [names, width - 90]).nice();
  const heads = isNarrow ? rows.filter((row) => row.speakers).length : 0;
  const height = (rows.length + heads) * ROW + 26;
  let line = 0;
  const ticks = x.ticks(isNarrow ? 3 : 6).filter(Number.isInteger);
  const axis = d3.select(svg("g", { class: "axis", transform: `translate(0 ${height - 22})` })).call(d3.axisBottom(x).tickValues(ticks).tickFormat(d3.format(",")).tickSizeOuter(0)).node();
  return svg("svg", { class: "lane", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": rows.map((r) => range(r.low, r.high)).join(", ") },
    svg("g", { class: "grid" }, ticks.map((tick) => svg("line", { x1: x(tick), x2: x(tick), y1: 0, y2: height - 22 }))), axis,
    rows.map((row) => {
      if (isNarrow && row.speakers) line++;
      const y = line++ * ROW + 12;
      const from = x(Number(row.low ?? 0));
      const to = x(Number(row.high ?? row.low));
      return svg("a", { href: link("article", row.source.document), "aria-label": `${short(group.counts[row.number].speakers)}: ${range(row.low, row.high)}, to the article` }, svg("g", { class: `interval p${row.number % 6}` },
        row.speakers ? svg("text", { class: "who", x: 0, y: y + 4 - (isNarrow ? ROW : 0) }, short(row.speakers)) : null,
        svg("text", { x: names - 14, y: y + 4, "text-anchor": "end" }, row.told ? day(row.told) : "no day"),
        from === to ? svg("circle", { cx: from, cy: y, r: 5 }) : svg("line", { class: "bar", x1: from, x2: to, y1: y, y2: y }),
        row.high === null ? svg("path", { class: "open", d: `M${from + 8} ${y - 5}l7 5l-7 5z` }) : null,
        row.low === null ? svg("path", { class: "open", d: `M${to - 8} ${y - 5}l-7 5l7 5z` }) : null,
        svg("text", { class: "value", x: Math.max(from, to) + (row.high === null ? 22 : 12), y: y + 4 }, range(row.low, row.high) + (row.scope === "added" ? " more" : ""))));
    }));
}

/** The only number that anybody gives. */
function single(group) {
  const [{ speakers, history: [one] }] = group.counts;
  return el("p", { class: "single" }, el("span", { class: "number num" }, range(one.low, one.high) + (one.scope === "added" ? " more" : "")), " ",
    el("span", { class: "soft" }, "according to ", el("a", { href: link("article", one.source.document) }, actorsText(speakers, PUBLISHER)), one.told ? ", " + day(one.told) : ""));
}

const short = (speakers) => {
  const text = actorsText(speakers, PUBLISHER);
  return text.length > 30 ? text.slice(0, 29) + "…" : text;
};

/** Each number with its article, made when it is opened. */
function numbers(group, articles) {
  const details = el("details", { ontoggle: () => details.childElementCount === 1 && details.append(table()) },
    el("summary", {}, group.members.length > 1 ? "each with its article" : "its article"));
  const table = () => el("div", { class: "scroll" }, el("table", {},
    el("thead", {}, el("tr", {}, ["Told", "According to", "Number", "Article"].map((name) => el("th", { scope: "col" }, name)), el("td"))),
    el("tbody", {}, group.counts.flatMap(({ speakers, history }) => history.map((one) => el("tr", {},
      el("td", { class: "num" }, one.told ? day(one.told) : "no day"), el("td", {}, voice(speakers)), el("td", { class: "num" }, range(one.low, one.high) + (one.scope === "added" ? " more" : "")),
      el("td", {}, cite(one.source.document, articles)), el("td", {}, rejection("TALLY", one.source.document, one.source.tally, range(one.low, one.high) + " according to " + actorsText(speakers, PUBLISHER)))))))));
  return details;
}

function card(group, articles) {
  const times = group.counts.flatMap((count) => count.history).map((one) => one.when).filter(Boolean);
  const from = times.map((t) => t.from ?? t.to).sort()[0];
  const to = times.map((t) => t.to ?? t.from).sort().at(-1);
  const isOne = group.members.length === 1;
  return el("article", { class: "card" + (isOne ? " small-card" : ""), id: group.id },
    el("header", {}, el("h2", {}, capital(KINDS[group.kind] ?? group.kind)), el("span", {}, actors(group.who, "nobody says whom")),
      group.by.length ? el("span", { class: "soft small" }, "by ", actors(group.by)) : null,
      el("span", { class: "soft small grow" }, from ? "covers " + interval({ from, to }) : "nobody says for when")),
    isOne ? single(group) : bars(group),
    group.members.length > 1 ? el("p", { class: "soft small" }, plural(group.counts.length, "speaker"), ", ", plural(group.members.length, "number"), " from ", range(group.low, group.high).replace("–", " to ")) : null,
    numbers(group, articles));
}

export const show = (main, state, signal) => paged(main, state, signal, {
  kind: "tallies", one: "count", title: "Tallies", card,
  grid: true, lead: "Who counts how many. A dot is one number, a bar a range, an arrow an open end; numbers of two speakers are never added.",
  empty: "No article counts anything.",
});
