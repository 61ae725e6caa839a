// A dialog with the exports: what is known, in the formats of the field.

import { el } from "./dom.js";
import { current } from "./state.js";

const FORMATS = [
  ["csv", "Tables", "everything, as comma-separated values with a dictionary"],
  ["parquet", "Parquet", "the same tables for pandas, R, DuckDB"],
  ["geojson", "GeoJSON", "events with coordinates, for maps"],
  ["jsonld", "JSON-LD", "everything, as linked data"],
  ["polecat", "POLECAT", "events in the columns of POLECAT"],
  ["gdelt", "GDELT", "events and mentions in the columns of GDELT 2"],
  ["acled", "ACLED", "events in the columns of ACLED"],
  ["ged", "UCDP GED", "deadly events in the columns of UCDP GED"],
  ["ceasefire", "Ceasefires", "declarations in the columns of ETH/PRIO"],
  ["ics", "Calendar", "truces as dates"],
  ["html", "Report", "a page to print"],
  ["corrections", "Corrections", "rulings as JSON lines, for: parley correct import"],
];

export function openExports() {
  const asOf = current().parameters["as-of"];
  const query = asOf ? "?as-of=" + encodeURIComponent(asOf) : "";
  const dialog = el("dialog", { "aria-labelledby": "exports-title", onclose: () => dialog.remove() },
    el("h2", { id: "exports-title" }, "Export"),
    el("p", { class: "soft" }, asOf ? "What was known on the evening of " + asOf + ". " : "", "Each archive holds a table, losses.csv, of what its format could not hold: a speaker, a denial, a range."),
    el("ul", { class: "exports" }, FORMATS.map(([code, name, what]) =>
      el("li", {}, el("a", { href: "api/v1/exports/" + code + query, download: "" }, name), el("span", { class: "soft small" }, what)))),
    el("p", { class: "row" }, el("button", { type: "button", class: "grow", onclick: () => dialog.close() }, "Close")));
  document.body.append(dialog);
  dialog.showModal();
}
