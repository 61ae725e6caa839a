// The map: shapes of countries, a point for a town, a ring for "near", a hatched area for a province, a region or
// a country. What is close on the screen stands together and parts when one comes nearer. No tiles, nothing outside.

import { el, svg, replace } from "./dom.js";
import { classOf, plural } from "./words.js";

const { d3 } = globalThis;
const NEAREST = 26;
const NARROW = 860;
const MOST_DIVIDED = 24;
const RADIUS_KM = { "second-order": 15, "first-order": 40, region: 50, "sea-or-air": 80 };
const KM_PER_DEGREE = 111.2;
const files = new Map();

const load = (path) => {
  if (!files.has(path)) files.set(path, fetch(path).then((response) => (response.ok ? response.json() : { features: [] })));
  return files.get(path);
};

export const shapes = () => load("map/countries.json");

const isPoint = ({ precision }) => !precision || precision === "exact" || precision === "near";

const radiusOf = (count) => Math.min(22, 4.5 + 2.6 * Math.sqrt(count));

function mainClass(types) {
  const counts = [0, 0, 0, 0, 0];
  for (const [type, count] of Object.entries(types)) counts[classOf(type)] += count;
  return counts.indexOf(Math.max(...counts));
}

/** Spots that would touch on the screen, joined, the greatest first. */
function clusters(spots, project, scale) {
  const made = [];
  for (const spot of spots) {
    const [x, y] = project(spot);
    const near = made.find((one) => Math.hypot(one.x - x, one.y - y) * scale < NEAREST);
    if (near) {
      near.spots.push(spot);
      near.count += spot.count;
      for (const [type, count] of Object.entries(spot.types)) near.types[type] = (near.types[type] ?? 0) + count;
    } else made.push({ x, y, count: spot.count, types: { ...spot.types }, spots: [spot] });
  }
  return made;
}

function hatches() {
  const hatch = (id, number, apart, width, opacity) =>
    svg("pattern", { id, width: apart, height: apart, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      svg("line", { class: "s" + number, x1: 0, y1: 0, x2: 0, y2: apart, "stroke-width": width, "stroke-opacity": opacity }));
  return svg("defs", {}, [1, 2, 3, 4].map((number) => [hatch("hatch" + number, number, 6, 1.6, 0.75), hatch("wide" + number, number, 11, 1.1, 0.4)]));
}

/** What a place that is no point covers: the shape of its country or province where there is one, else a circle. */
function shapeOf(place, countries, divisions) {
  if (place.precision === "country") return countries.features.find((shape) => shape.id === place.country);
  if (place.precision === "first-order" && place.gazetteer?.startsWith("geonames:")) {
    const found = divisions.find((shape) => shape.id === place.gazetteer.slice("geonames:".length));
    if (found) return found;
  }
  if (place.precision === "first-order") {
    const named = divisions.find((shape) => shape.country === place.country && shape.properties.name === place.name);
    if (named) return named;
  }
  const km = RADIUS_KM[place.precision] ?? 40;
  return d3.geoCircle().center([place.lon, place.lat]).radius(km / KM_PER_DEGREE)();
}

/** The map's size on this screen, in pixels. */
function room() {
  const whole = document.getElementById("main").clientWidth;
  return innerWidth <= NARROW
    ? [Math.max(280, whole - 24), Math.max(300, innerHeight * 0.46)]
    : [Math.max(400, (whole - 88) * 0.574), Math.min(620, Math.max(340, innerHeight * 0.62))];
}

/** Provinces of the countries where most is; they come in after the map is drawn. */
async function divisionsOf(spots, countries) {
  const known = new Set(countries.features.map((shape) => shape.id));
  const codes = [...new Set(spots.map((spot) => spot.place.country).filter((code) => known.has(code)))].slice(0, MOST_DIVIDED);
  const loaded = await Promise.all(codes.map(async (code) => (await load(`map/divisions/${code}.json`)).features.map((shape) => ({ ...shape, country: code }))));
  return loaded.flat();
}

export async function drawMap(spots, chosen, onChoose) {
  const [WIDTH, HEIGHT] = room();
  const countries = await shapes();
  const points = spots.filter((spot) => isPoint(spot.place));
  const areas = spots.filter((spot) => !isPoint(spot.place)).sort((a, b) => (a.place.precision === "country" ? -1 : 1) - (b.place.precision === "country" ? -1 : 1));
  const projection = d3.geoMercator();
  const focus = focusOf(spots);
  projection.fitExtent([[36, 36], [WIDTH - 36, HEIGHT - 36]], focus);
  const path = d3.geoPath(projection);
  const wholes = new Map(areas.filter((spot) => spot.place.precision === "country").map((spot) => [spot.place.country, spot.count]));
  const at = (spot) => projection([spot.place.lon, spot.place.lat]);

  const land = svg("g", { class: "land" }, countries.features.map((shape) => svg("path", { d: path(shape) ?? "" })));
  const lines = svg("g", { class: "divisions" });
  const hatched = svg("g");
  const hatch = (divisions) => replace(hatched, areas.map((spot) => {
    const number = mainClass(spot.types);
    const shape = shapeOf(spot.place, countries, divisions);
    return shape ? svg("path", { class: `area s${number}` + (spot.place.precision === "country" ? " whole" : ""), d: path(shape) ?? "", fill: `url(#${spot.place.precision === "country" ? "wide" : "hatch"}${number})`, onclick: () => onChoose(spot.place.name) },
      svg("title", {}, `${spot.place.name}: ${plural(spot.count, "incident")}, somewhere in the hatched area`)) : null;
  }));
  hatch([]);
  divisionsOf(spots, countries).then((divisions) => {
    replace(lines, divisions.map((shape) => svg("path", { d: path(shape) ?? "" })));
    hatch(divisions);
  });
  const marks = svg("g");
  const names = svg("g");
  const world = svg("g", {}, land, lines, hatched);
  const root = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "xMidYMid slice", role: "group", "aria-label": "Where incidents took place" }, hatches(), world, names, marks);

  const zoom = d3.zoom().scaleExtent([0.25, 60]).on("zoom", ({ transform }) => {
    world.setAttribute("transform", transform);
    const screen = root.getBoundingClientRect();
    const scale = screen.width ? Math.max(screen.width / WIDTH, screen.height / HEIGHT) : 1;
    const label = labels(transform, scale);
    const groups = clusters(points, at, transform.k * scale);
    for (const one of groups) label.keepClear(...transform.apply([one.x, one.y]), radiusOf(one.count) + 2);
    replace(marks, groups.map((one) => mark(one, transform, scale, label)));
    replace(names, countryLabels(transform, scale, label), areas.filter((spot) => spot.place.precision !== "country").map((spot) => {
      const [x, y] = transform.apply(at(spot));
      return label(x, y, spot.place.name + (spot.count > 1 ? " · " + spot.count : ""), "label", 0);
    }));
  });

  /** Draws a name where none stands yet. */
  function labels(transform, scale) {
    const taken = [];
    const put = (x, y, text, kind, offset) => {
      const half = kind.includes("country") ? text.length * 4.2 : 0;
      const box = [x + (offset - half) / scale, y - 7 / scale, x + (offset + (half || text.length * 6.6)) / scale, y + 7 / scale];
      if (x < 0 || y < 0 || x > WIDTH || y > HEIGHT) return null;
      if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) return null;
      taken.push(box);
      return svg("text", { class: kind, transform: `translate(${x + offset / scale} ${y}) scale(${1 / scale})`, y: 4 }, text);
    };
    put.keepClear = (x, y, radius) => taken.push([x - radius / scale, y - radius / scale, x + radius / scale, y + radius / scale]);
    return put;
  }

  function mark({ x, y, count, types, spots: held }, transform, scale, label) {
    const [left, top] = transform.apply([x, y]);
    const radius = radiusOf(count);
    const number = mainClass(types);
    const one = held.length === 1;
    const name = one ? held[0].place.name : plural(held.length, "place");
    const isNear = one && held[0].place.precision === "near";
    const choose = () => (one ? onChoose(name) : nearer(held));
    return svg("g", {}, svg("g", { class: "spot" + (isNear ? " ring" : ""), tabindex: 0, role: "button", "aria-label": `${name}: ${plural(count, "incident")}`, transform: `translate(${left} ${top}) scale(${1 / scale})`,
      onclick: choose, onkeydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), choose()) },
      svg("title", {}, held.slice(0, 12).map((spot) => `${spot.place.name}: ${spot.count}`).join("\n")),
      isNear ? svg("circle", { class: `halo s${number}`, r: radius + 5 }) : null,
      svg("circle", { class: "f" + number, r: radius }),
      count > 1 && radius > 8 ? svg("text", { class: "count", y: 4 }, String(count)) : null),
      one ? label(left, top, name, "label", radius + 5) : null);
  }

  function countryLabels(transform, scale, label) {
    return countries.features.map((shape) => {
      const [[x0], [x1]] = path.bounds(shape);
      if ((x1 - x0) * transform.k * scale < 60) return null;
      const [x, y] = transform.apply(path.centroid(shape));
      const count = wholes.get(shape.id);
      return Number.isFinite(x) ? label(x, y, shape.properties.name + (count ? " · " + count : ""), "label country", 0) : null;
    });
  }

  function nearer(held) {
    const bounds = held.map(at);
    const [x0, x1] = d3.extent(bounds, (p) => p[0]);
    const [y0, y1] = d3.extent(bounds, (p) => p[1]);
    const k = Math.min(40, 0.6 / Math.max((x1 - x0) / WIDTH, (y1 - y0) / HEIGHT, 0.015));
    select.transition().duration(calm() ? 0 : 350).call(zoom.transform, d3.zoomIdentity.translate(WIDTH / 2, HEIGHT / 2).scale(k).translate(-(x0 + x1) / 2, -(y0 + y1) / 2));
  }

  const select = d3.select(root).call(zoom);
  queueMicrotask(() => select.call(zoom.transform, d3.zoomIdentity));
  const step = (factor) => () => select.call(zoom.scaleBy, factor);
  return el("section", { class: "map", "aria-label": "Map" }, root,
    el("div", { class: "controls" },
      el("button", { type: "button", "aria-label": "Nearer", onclick: step(1.6) }, "+"),
      el("button", { type: "button", "aria-label": "Farther", onclick: step(1 / 1.6) }, "−"),
      el("button", { type: "button", "aria-label": "All", title: "All", onclick: () => select.call(zoom.transform, d3.zoomIdentity) }, "⌂")),
    el("p", { class: "panel-note" }, el("span", {}, "A point is a town, a ring is near it; a hatched area is all that is known."),
      chosen ? el("button", { type: "button", class: "plain", onclick: () => onChoose("") }, "all places") : null));
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** What the map shows at first: the places where most is, without far outliers. */
function focusOf(spots) {
  const placed = spots.filter((spot) => spot.place.precision !== "country" || spots.length === 1);
  const from = placed.length ? placed : spots;
  if (!from.length) return { type: "Sphere" };
  const some = (side) => {
    const sorted = from.flatMap((spot) => Array(Math.min(spot.count, 9)).fill(spot.place[side])).sort((a, b) => a - b);
    const edge = sorted.length > 8 ? 0.1 : 0;
    const [low, high] = [d3.quantileSorted(sorted, edge), d3.quantileSorted(sorted, 1 - edge)];
    const room = (high - low) * 0.15;
    return [low - room, high + room];
  };
  const [west, east] = some("lon");
  const [south, north] = some("lat");
  return { type: "MultiPoint", coordinates: [[west - 0.7, south - 0.5], [east + 0.7, north + 0.5], [west - 0.7, north + 0.5], [east + 0.7, south - 0.5]] };
}
