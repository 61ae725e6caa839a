// Each truce as a lane over time: its acts, who is said to have broken it and by whom, what each side says now.

import { cite } from "../cited.js";
import { drawingWidth, el, outside, svg } from "../dom.js";
import { dayAxis } from "../timeline.js";
import { paged } from "../paged.js";
import { quote } from "../quote.js";
import { rejection } from "../rejection.js";
import { PUBLISHER, actorText, actors, actorsText, interval, day, plural, voice } from "../words.js";

const { d3 } = globalThis;
const DAY = 864e5;
const LETTER = 6.6;
const ACTS = {
  offer: "offered", call: "called for", agree: "agreed", effective: "takes effect", violation: "said to be broken", extend: "extended",
  reject: "rejected", suspend: "suspended", end: "ended", hold: "said to hold", monitor: "monitored",
};
const PHASES = { proposed: "proposed", rejected: "rejected", agreed: "agreed", "in-force": "in force", suspended: "suspended", ended: "ended" };
const SAYS = { holds: "it holds", broken: "it is broken", over: "it is over", rejected: "rejected", "not-in-force": "not in force" };
const SYMBOLS = [d3.symbolTriangle, d3.symbolSquare, d3.symbolDiamond, d3.symbolCircle, d3.symbolCross, d3.symbolStar];

const dayOf = (act) => act.when?.from ?? act.when?.to ?? act.accounts.map((a) => a.told).filter(Boolean).sort()[0];

/** Index of a party by its state or group, so that a ministry and its army have one colour. */
function indexer() {
  const seen = [];
  return (code) => {
    const key = code.split(".")[0] + (code.split(".")[2] ? "." + code.split(".")[2] : "");
    if (!seen.includes(key)) seen.push(key);
    return seen.indexOf(key) % 6;
  };
}

function lane(truce) {
  const width = drawingWidth();
  const acts = truce.acts.filter(dayOf).map((act) => ({ act, at: new Date(dayOf(act).slice(0, 10)), dated: Boolean(act.when) }));
  if (!acts.length) return el("p", { class: "soft small" }, "Nobody says when.");
  const [from, to] = d3.extent(acts, (one) => one.at);
  const pad = Math.max(4 * DAY - (to - from) / 2, (to - from) * 0.06, DAY);
  const x = d3.scaleUtc([new Date(from - pad), new Date(+to + pad)], [10, width - 10]);
  const colour = indexer();
  const shape = indexer();
  truce.parties.forEach(colour);
  const isBegun = !["proposed", "agreed", "rejected"].includes(truce.phase);
  const begun = (isBegun ? acts.find(({ act }) => act.act === "effective") : undefined) ?? (isBegun ? acts.find(({ act }) => act.act === "agree") : undefined);
  const ended = truce.ended ? acts.filter(({ act }) => act.act === "end").at(-1) ?? acts.at(-1) : null;
  const rows = [];
  /** Where a label stands: beside its act, on the first row where nothing stands yet. */
  const place = (at, label) => {
    const wide = label.length * LETTER;
    const isLeft = at + 4 + wide > width - 10;
    const [left, right] = isLeft ? [at - 4 - wide, at - 4] : [at + 4, at + 4 + wide];
    let row = rows.findIndex((taken) => taken.every(([from, to]) => right + 8 < from || left > to + 8));
    if (row < 0) row = rows.push([]) - 1;
    rows[row].push([left, right]);
    return { row, isLeft };
  };
  const named = acts.filter(({ act }) => act.act !== "violation").map((one) => {
    const label = ACTS[one.act.act] + (one.act.by.length === 1 ? " by " + actorText(one.act.by[0]).split(",")[0] : "");
    return { ...one, label, ...place(x(one.at), label) };
  });
  const top = rows.length * 16 + 8;
  const ticks = acts.filter(({ act }) => act.act === "violation");
  const stacks = new Map();
  const height = top + 30 + Math.min(6, d3.max([...d3.rollup(ticks, (v) => v.length, (t) => +t.at).values()]) ?? 0) * 15 + 22;
  return svg("svg", { class: "lane", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": "Life of the ceasefire; the acts are listed below" },
    svg("line", { class: "wait", x1: x(from), x2: x(begun ? begun.at : to), y1: top + 8, y2: top + 8 }),
    begun ? svg("line", { class: "life", x1: x(begun.at), x2: x(ended ? ended.at : to), y1: top + 8, y2: top + 8 }) : null,
    svg("line", { class: (ended ? "gone" : begun ? "life" : "wait") + " untold", x1: x(ended ? ended.at : to), x2: width - 10, y1: top + 8, y2: top + 8 }, svg("title", {}, "After this no article tells more of it")),
    named.map(({ at, label, row, isLeft: end, dated }) => {
      const left = x(at);
      return svg("g", { class: "act" },
        svg("line", { x1: left, x2: left, y1: row * 16 + 10, y2: top + 8, stroke: "var(--line)" }),
        svg("circle", { cx: left, cy: top + 8, r: 4.5, class: dated ? null : "undated" }),
        svg("text", { class: "name", x: end ? left - 4 : left + 4, y: row * 16 + 12, "text-anchor": end ? "end" : "start" }, label));
    }),
    ticks.map(({ act, at, dated }) => {
      const level = stacks.get(+at) ?? 0;
      stacks.set(+at, level + 1);
      const accused = act.by[0] ? colour(act.by[0]) : 5;
      const accuser = act.speakers[0] ? shape(act.speakers[0]) : 3;
      return svg("g", { class: `tick p${accused}`, transform: `translate(${x(at)} ${top + 28 + Math.min(level, 5) * 15})` },
        svg("title", {}, `${actorsText(act.by, "somebody")} said to have broken it, by ${actorsText(act.speakers, PUBLISHER)}, ${dated ? interval(act.when) : "told " + day(dayOf(act))}`),
        svg("path", { d: d3.symbol(SYMBOLS[accuser], 70)(), "fill-opacity": dated ? 1 : 0.55 }));
    }),
    d3.select(svg("g", { class: "axis", transform: `translate(0 ${height - 20})` })).call(dayAxis(x, width / 80)).node());
}

function legend(truce) {
  if (!truce.violations.length) return null;
  const colour = indexer();
  truce.parties.forEach(colour);
  const shape = indexer();
  const acts = truce.acts.filter((act) => act.act === "violation" && dayOf(act));
  const accused = [...new Map(acts.filter((a) => a.by[0]).map((a) => [colour(a.by[0]), a.by[0]])).entries()];
  const accusers = [...new Map(acts.map((a) => [a.speakers[0] ? shape(a.speakers[0]) : 3, a.speakers[0] ?? ""])).entries()];
  return el("p", { class: "soft" }, "Broken ",
    accused.map(([number, code]) => el("span", { class: "key p" + number }, el("i"), "by " + actorText(code))), " according to ",
    accusers.map(([number, code]) => el("span", { class: "key" }, svg("svg", { viewBox: "-6 -6 12 12", "aria-hidden": "true" }, svg("path", { class: "sym", d: d3.symbol(SYMBOLS[number], 60)() })), code ? actorText(code) : "the articles")));
}

function card(truce, articles) {
  return el("article", { class: "card", id: truce.id },
    el("header", {}, el("h2", {}, actors(truce.parties, "parties not named")), el("span", { class: "phase " + truce.phase }, PHASES[truce.phase]),
      truce.kind.length ? el("span", { class: "soft small" }, truce.kind.join(", ")) : null,
      truce.mediator.length ? el("span", { class: "soft small" }, "through ", actors(truce.mediator)) : null,
      el("span", { class: "soft small grow" }, plural(truce.documents.length, "article"))),
    truce.because ? el("p", { class: "soft" }, "Counts as ended: ", outside(truce.because)) : null,
    lane(truce), legend(truce),
    el("div", { class: "columns" },
      el("section", {}, el("h3", {}, "What each says now"),
        truce.state.length
          ? el("dl", { class: "facts" }, truce.state.map((claim) => [el("dt", {}, voice(claim.speakers)), el("dd", {}, SAYS[claim.says], claim.when ? el("span", { class: "soft" }, ", " + interval(claim.when)) : null)]))
          : el("p", { class: "soft" }, "Nobody has said whether it holds.")),
      truce.violations.length ? el("section", {}, el("h3", {}, "Said to be broken"),
        el("dl", { class: "facts" }, truce.violations.map((count) => [el("dt", {}, actors(count.accused, "somebody")), el("dd", {}, plural(count.times, "time"), " according to ", voice(count.speakers)) ]))) : null),
    acts(truce, articles));
}

/** The acts as a table, made when it is opened, since each quotes its article. */
function acts(truce, articles) {
  const details = el("details", { ontoggle: () => details.childElementCount === 1 && details.append(table()) }, el("summary", {}, plural(truce.acts.length, "act") + ", each with its words"));
  const table = () => (
      el("div", { class: "scroll" }, el("table", {}, el("thead", {}, el("tr", {}, ["When", "Act", "By", "According to", "Words"].map((name) => el("th", { scope: "col" }, name)))),
        el("tbody", {}, truce.acts.map((act) => el("tr", {},
          el("td", { class: "num" }, act.when ? interval(act.when) : dayOf(act) ? "told " + day(dayOf(act)) : "no day"),
          el("td", {}, ACTS[act.act]), el("td", {}, actors(act.by)), el("td", {}, voice(act.speakers)),
          el("td", {}, act.accounts.slice(0, 3).map((telling) => el("div", {}, telling.words[0] ? quote(telling.document, telling.words[0]) : null, el("p", { class: "cite" }, cite(telling.document, articles, telling.words[0])),
            rejection("CEASEFIRE", telling.document, telling.report, "all that this article says of this truce"))))))))));
  return details;
}

export const show = (main, state, signal) => paged(main, state, signal, {
  kind: "ceasefires", one: "ceasefire", title: "Ceasefires", card,
  lead: "The life of each truce, by whose word. One side's word never ends one.",
  empty: "No article tells of a ceasefire.",
});
