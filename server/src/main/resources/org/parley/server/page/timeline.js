// The time line: incidents by their day above the axis, and below it, fainter, those that nobody dates,
// under the day on which they were first told. A brush chooses days.

import { el, svg } from "./dom.js";
import { classOf, day, plural } from "./words.js";

const { d3 } = globalThis;
const HEIGHT = 128;
const MARGIN = { top: 6, right: 4, bottom: 20, left: 4 };
const DAY = 864e5;
const iso = (date) => date.toISOString().slice(0, 10);

/** The coarsest step that still gives bars wide enough to see. */
function step(from, to, width) {
  const days = (to - from) / DAY;
  const fits = (length) => days / length <= width / 4;
  return fits(1) ? d3.utcDay : fits(7) ? d3.utcMonday : fits(31) ? d3.utcMonth : d3.utcYear;
}

const NAMES = new Map([[d3.utcDay, "day"], [d3.utcMonday, "week"], [d3.utcMonth, "month"], [d3.utcYear, "year"]]);

/** The days that the line spans: all, or where a few far ones would squeeze it, all but those. */
function extentOf(days, dates) {
  const whole = [d3.min(dates), new Date(+d3.max(dates) + DAY)];
  const sorted = days.flatMap((entry, n) => Array(entry.count).fill(+dates[n])).sort(d3.ascending);
  const most = [d3.quantileSorted(sorted, 0.01), d3.quantileSorted(sorted, 0.99) + DAY];
  if ((most[1] - most[0]) * 2 > whole[1] - whole[0]) return [whole, 0];
  return [most.map((at) => new Date(at)), sorted.filter((at) => at < most[0] || at > most[1]).length];
}

/** An axis of days, never of hours. */
export function dayAxis(x, ticks) {
  const days = (x.domain()[1] - x.domain()[0]) / DAY;
  const axis = d3.axisBottom(x).tickSizeOuter(0);
  return days < 300
    ? axis.ticks(d3.utcDay.every(Math.max(1, Math.ceil(days / ticks)))).tickFormat((date, n) => d3.utcFormat(n ? "%-d %b" : "%-d %b %Y")(date))
    : axis.ticks(ticks).tickFormat((date) => (date.getUTCMonth() === 0 ? d3.utcFormat("%Y") : d3.utcFormat("%b"))(date));
}

export function timeline(days, { from, to }, onBrush) {
  const root = svg("svg", { role: "img", "aria-label": "Incidents over time" });
  const width = Math.max(280, document.getElementById("main").clientWidth - 40);
  if (!days.length) return el("p", { class: "empty" }, "No incident has a day.");
  root.setAttribute("viewBox", `0 0 ${width} ${HEIGHT}`);
  const dates = days.map((entry) => new Date(entry.day));
  const [extent, outside] = extentOf(days, dates);
  const pad = Math.max(DAY, (extent[1] - extent[0]) * 0.01);
  const x = d3.scaleUtc([new Date(extent[0] - pad), new Date(+extent[1] + pad)], [MARGIN.left, width - MARGIN.right]);
  const bin = step(...extent, width);
  const bins = new Map();
  for (const entry of days) {
    const at = +bin.floor(new Date(entry.day));
    const one = bins.get(at) ?? { at: new Date(at), dated: [0, 0, 0, 0, 0], told: [0, 0, 0, 0, 0] };
    one[entry.dated ? "dated" : "told"][classOf(entry.type)] += entry.count;
    bins.set(at, one);
  }
  const all = [...bins.values()];
  const up = d3.max(all, (one) => d3.sum(one.dated)) || 1;
  const down = d3.max(all, (one) => d3.sum(one.told)) || 0;
  const room = HEIGHT - MARGIN.top - MARGIN.bottom;
  const unit = room / (up + down);
  const base = MARGIN.top + up * unit;
  const bars = svg("g");
  for (const one of all) {
    const left = x(one.at);
    if (left < 0 || left > width) continue;
    const wide = Math.max(1.5, x(bin.offset(one.at)) - left - 1);
    let above = base;
    let below = base + 1;
    for (const number of [4, 3, 2, 1]) {
      const high = one.dated[number] * unit;
      const low = one.told[number] * unit;
      if (high) bars.append(svg("rect", { class: "f" + number, x: left, y: (above -= high), width: wide, height: high }));
      if (low) bars.append(svg("rect", { class: "told f" + number, x: left, y: below, width: wide, height: low }));
      below += low;
    }
  }
  const axis = d3.select(svg("g", { class: "axis", transform: `translate(0 ${HEIGHT - MARGIN.bottom})` }));
  axis.call(dayAxis(x, width / 90));
  const brush = d3.brushX().extent([[MARGIN.left, 0], [width - MARGIN.right, HEIGHT - MARGIN.bottom]]);
  const holder = svg("g", { class: "brush" });
  root.append(bars, svg("line", { x1: MARGIN.left, x2: width, y1: base + 0.5, y2: base + 0.5, stroke: "var(--line)" }), axis.node(), holder);
  d3.select(holder).call(brush);
  if (from || to) {
    d3.select(holder).call(brush.move, [from ? x(new Date(from)) : x.range()[0], to ? x(new Date(+new Date(to) + DAY)) : x.range()[1]]);
  }
  brush.on("end", (event) => {
    if (!event.sourceEvent) return;
    if (!event.selection) return onBrush({ from: "", to: "" });
    const [a, b] = event.selection.map((at) => x.invert(at));
    onBrush({ from: iso(a), to: iso(new Date(Math.max(+a, b - 1))) });
  });
  const told = d3.sum(days.filter((entry) => !entry.dated), (entry) => entry.count);
  return [
    root,
    el("p", { class: "panel-note" },
      el("span", {}, from || to ? `${day(from) || "…"} – ${day(to) || "…"} ` : `Each bar is a ${NAMES.get(bin)}, the highest ${plural(up, "incident")}. Drag across to choose days. `,
        outside ? plural(outside, "incident") + " far before or after not drawn." : ""),
      told ? el("span", {}, plural(told, "incident"), " below the line: nobody says when, they stand under the day they were first told") : null),
  ];
}
