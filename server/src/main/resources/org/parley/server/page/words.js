// Codes in words. The codes themselves stay in view as titles.

import { el, outside } from "./dom.js";

const SECTORS = {
  GOV: "government", MIL: "armed forces", REB: "rebels", CVL: "civilians", COP: "police", SPY: "intelligence", JUD: "courts",
  LEG: "parliament", PTY: "party", PRM: "paramilitaries", UAF: "unknown gunmen", OPP: "opposition", REF: "refugees",
  CRM: "criminals", BUS: "business", LAB: "labour", EDU: "education", JRN: "press", MED: "health", REL: "religion",
  SOC: "civil society", ELI: "elites", PRE: "breakaway authorities", AGR: "farmers", UNK: "unnamed",
};
const BODIES = {
  UNO: "United Nations", EUR: "European Union", IGO: "intergovernmental body", NGO: "non-governmental body",
  IMG: "international armed group", MNC: "multinational company", ISM: "international movement",
};
const CLASSES = {
  AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1, COOPERATE: 2, AID: 2, RETREAT: 2, REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3,
  PROTEST: 4, SANCTION: 4, MOBILIZE: 4, COERCE: 4, ASSAULT: 4,
};
export const CLASS_NAMES = { 1: "talk", 2: "deeds of peace", 3: "words of conflict", 4: "violence and force" };
export const typesOf = (number) => Object.keys(CLASSES).filter((type) => CLASSES[type] === Number(number));
export const classOf = (type) => CLASSES[type] ?? 3;

let countries = {};
export const nameCountries = (names) => (countries = names);
export const countryName = (code) => countries[code] ?? code;

/** "AZE.MIL" becomes "Azerbaijan, armed forces". */
export function actorText(code) {
  const [place, sector = "", name = ""] = code.split(".");
  if (SECTORS[place]) return SECTORS[place];
  if (name) return (name.length > 5 ? name[0] + name.slice(1).toLowerCase() : name).replaceAll("_", " ") + " (" + countryName(place) + ")";
  if (BODIES[place] && sector) return sector;
  const where = BODIES[place] ?? countryName(place);
  return sector ? where + ", " + (SECTORS[sector] ?? sector) : where;
}

/** Several in one line of plain text. */
export const actorsText = (codes, nobody = "nobody named") => codes.map(actorText).join(" and ") || nobody;

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const actor = (code) => el("span", { class: "actor", title: code }, actorText(code));

export function actors(codes, nobody = "nobody named") {
  if (!codes.length) return el("span", { class: "nobody" }, nobody);
  return codes.flatMap((code, at) => (at ? [at === codes.length - 1 ? " and " : "; ", actor(code)] : [actor(code)]));
}

export const PUBLISHER = "the article itself";

/** Who speaks; an empty list is the publisher's own voice. */
export const voice = (speakers, publisher) =>
  speakers.length ? actors(speakers) : el("span", { class: "actor own" }, publisher ? outside(publisher) : PUBLISHER);

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const lastOfMonth = (iso) => new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).toISOString().slice(0, 10);

export const day = (iso) => (iso ? DAY.format(new Date(iso.slice(0, 10) + "T00:00:00Z")) : "");

/** An interval in words; empty when there is none. */
export function interval(when) {
  if (!when) return "";
  const { from, to } = when;
  const clock = from?.length > 10 ? ", " + from.slice(11, 16) + " UTC" : "";
  if (from && to && from.slice(0, 10) === to.slice(0, 10)) return day(from) + clock;
  if (!from) return "until " + day(to);
  if (!to) return "from " + day(from);
  const [start, end] = [from.slice(0, 10), to.slice(0, 10)];
  if (start.slice(0, 4) === end.slice(0, 4) && start.endsWith("-01-01") && end.endsWith("-12-31")) return start.slice(0, 4);
  if (start.slice(0, 7) === end.slice(0, 7) && start.endsWith("-01") && end === lastOfMonth(start)) return MONTH.format(new Date(start));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return (sameYear ? SHORT.format(new Date(from.slice(0, 10))) : day(from)) + " – " + day(to);
}

export const plural = (count, one, many = one + "s") => count.toLocaleString("en") + " " + (count === 1 ? one : many);

export const range = (low, high) => {
  const number = (value) => Number(value).toLocaleString("en");
  if (low === null) return "up to " + number(high);
  if (high === null) return "at least " + number(low);
  return low === high ? number(low) : number(low) + "–" + number(high);
};

const PRECISION = {
  near: "near", "second-order": "district", "first-order": "province", region: "region", country: "country as a whole",
  "sea-or-air": "at sea or in the air",
};

export function place(where) {
  if (!where) return null;
  const how = PRECISION[where.precision];
  const country = where.country && countryName(where.country) !== where.name ? ", " + countryName(where.country) : "";
  return el("span", { class: "place", title: where.gazetteer ?? "" }, where.name + country, how ? el("span", { class: "how" }, " (" + how + ")") : null);
}
