// The page. The address says where the reader is; each view draws itself into <main>.

import { Problem, listen, post } from "./api.js";
import { el, replace } from "./dom.js";
import { change, current, link } from "./state.js";
import { nameCountries } from "./words.js";
import { shapes } from "./map.js";
import { forget } from "./rulings.js";
import { openReadingDesk } from "./desk.js";
import { openExports } from "./exports.js";
import * as situation from "./views/situation.js";
import * as ceasefires from "./views/ceasefires.js";
import * as disputes from "./views/disputes.js";
import * as tallies from "./views/tallies.js";
import * as articles from "./views/articles.js";
import * as article from "./views/article.js";
import * as review from "./views/review.js";

const VIEWS = { situation, ceasefires, disputes, tallies, articles, article, review };
const TABS = [
  ["situation", "Situation"], ["ceasefires", "Ceasefires"], ["disputes", "Disputes"], ["tallies", "Tallies"],
  ["articles", "Articles"], ["review", "Review"],
];

const NEWS = { article: "A new article came in. ", correction: "A correction came in. " };

/** At most this often is the page drawn anew by itself, and only when nobody has touched it for that long. */
const CALM_MS = 3_000;
const STILL_MS = 60_000;

const main = document.getElementById("main");
const pulse = document.getElementById("pulse");
let drawing = new AbortController();
let shown = "";

function tabs(view, parameters) {
  const kept = parameters["as-of"] ? { "as-of": parameters["as-of"] } : {};
  replace(
    document.getElementById("views"),
    TABS.map(([name, title]) =>
      el("a", { href: link(name, "", kept), "aria-current": name === view || (view === "article" && name === "articles") ? "page" : null }, title),
    ),
  );
}

function askForToken() {
  const field = el("input", { type: "password", id: "token", autocomplete: "off", required: true });
  const form = el("form", { class: "card", onsubmit: async (event) => {
    event.preventDefault();
    try {
      await post("/session", { token: field.value });
      location.reload();
    } catch (problem) {
      form.append(el("p", { class: "notice", role: "alert" }, problem.message));
    }
  } }, el("h1", {}, "This server asks for its token"), el("p", {}, el("label", { for: "token" }, "Token "), field), el("button", { class: "main" }, "Enter"));
  replace(main, form);
}

async function draw() {
  const state = current();
  const view = VIEWS[state.view] ?? situation;
  tabs(state.view, state.parameters);
  document.getElementById("as-of").value = state.parameters["as-of"] ?? "";
  drawing.abort();
  drawing = new AbortController();
  clearTimeout(soon);
  soon = null;
  missed = 0;
  pulse.querySelector("button")?.remove();
  drawn = Date.now();
  forget();
  const here = state.view === "review" ? "review" : state.view + "/" + state.id;
  const isNew = shown !== here;
  if (isNew) replace(main, el("p", { class: "soft", role: "status" }, "…"));
  shown = here;
  try {
    await view.show(main, state, drawing.signal);
    if (isNew) {
      document.title = (main.querySelector("h1")?.textContent ?? "") + " – Parley";
      scrollTo(0, 0);
    }
    document.body.dataset.ready = state.view;
    performance.mark("drawn");
  } catch (problem) {
    if (problem.name === "AbortError") return;
    if (problem instanceof Problem && problem.status === 401) return askForToken();
    replace(main, el("h1", {}, "That did not work"), el("p", { class: "notice", role: "alert" }, problem.message), el("p", {}, el("a", { href: "#/situation" }, "Back to the situation")));
    document.body.dataset.ready = "problem";
    if (!(problem instanceof Problem)) console.error(problem);
  }
}

async function start() {
  await shapes().then((countries) => nameCountries(Object.fromEntries(countries.features.map((c) => [c.id, c.properties.name]))));
  listen(hear);
  await draw();
}

let missed = 0;
let used = 0;
let soon = null;
let drawn = 0;

/** Draws what came in, at most every few seconds; while the page is worked with, it only offers to. */
function hear(news) {
  missed++;
  const isWorkedWith = current().view === "article" || main.querySelector("form.ruling") || Date.now() - used < STILL_MS;
  replace(pulse, missed === 1 ? (NEWS[news.kind] ?? "The ledger has changed. ") : missed.toLocaleString("en") + " changes came in. ",
    isWorkedWith ? el("button", { type: "button", class: "plain", onclick: draw }, "Show") : null);
  if (!isWorkedWith) soon ??= setTimeout(draw, Math.max(0, drawn + CALM_MS - Date.now()));
}

for (const kind of ["pointerdown", "wheel", "keydown"])
  main.addEventListener(kind, () => { used = Date.now(); }, { passive: true, capture: true });

document.getElementById("as-of").addEventListener("change", (event) => change({ "as-of": event.target.value }));
document.getElementById("read").addEventListener("click", openReadingDesk);
document.getElementById("export").addEventListener("click", openExports);
document.getElementById("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("parley-theme", root.dataset.theme);
});
addEventListener("hashchange", draw);
start();
