// The forms by which an analyst rules on an incident: right, not in the article, edited, split, joined.

import { get } from "./api.js";
import { el, replace } from "./dom.js";
import { analyst, rule } from "./rulings.js";
import { actorText, actorsText, day, typesOf } from "./words.js";

const TYPES = [1, 2, 3, 4].flatMap(typesOf);
const STATUSES = { actual: "told as done", planned: "told as to come", denied: "told as not done" };
const USUAL = { ACCEPTED: "The article says so." };
const ref = (member) => ({ document: member.document, id: member.event });
const codesOf = (text) => text.split(/[\s,;]+/).map((code) => code.trim().toUpperCase()).filter(Boolean);

/**
 * Buttons and the form that they open.
 *
 * @param others incidents that it could be joined with
 * @param done called with the rulings when they are kept
 */
export function rulingDesk(incident, others, articles, done) {
  const holder = el("div");
  const isMany = incident.members.length > 1;
  let chosen = 0;
  const telling = () => incident.accounts.find((one) => one.document === incident.members[chosen].document && one.event === incident.members[chosen].event) ?? incident.accounts[0];
  const one = () => ref(incident.members[chosen]);
  const kinds = {
    a: ["Accept", "ACCEPTED", () => [], () => incident.members.map((m) => ({ ruling: "ACCEPTED", a: ref(m) }))],
    r: ["Reject", "REJECTED", which, () => [{ ruling: "REJECTED", a: one() }]],
    e: ["Edit", "EDITED", () => [which(), edit.draw(telling())], () => [{ ruling: "EDITED", a: one(), change: edit.read() }]],
    ...(isMany ? { s: ["Split", "NOT_SAME", which, () => incident.members.filter((m, n) => n !== chosen).map((m) => ({ ruling: "NOT_SAME", a: one(), b: ref(m) }))] } : {}),
    ...(others.length ? { m: ["Join", "SAME", join, () => [{ ruling: "SAME", a: ref(incident.members[0]), b: ref(others[Number(holder.querySelector("[name=other]").value)].members[0]) }]] } : {}),
  };
  const edit = editor();

  function which() {
    if (!isMany) return null;
    return el("label", {}, "Which telling ", el("select", { onchange: (event) => { chosen = Number(event.target.value); } },
      incident.members.map((m, n) => el("option", { value: n, selected: n === chosen }, articles.get(m.document)?.title || m.document))));
  }

  function join() {
    return el("label", {}, "The same as ", el("select", { name: "other" }, others.map((o, n) => el("option", { value: n },
      [actorsText(o.actor), actorsText(o.recipient, ""), o.when ? day(o.when.from ?? o.when.to) : "no day", o.where?.name, articles.get(o.members[0].document)?.title].filter(Boolean).join(", ").slice(0, 110)))));
  }

  function open(letter) {
    const [title, ruling, fields, make] = kinds[letter];
    const reason = el("input", { name: "reason", required: true, maxlength: 500, value: USUAL[ruling] ?? "", placeholder: "why, for whoever reads this later" });
    const name = el("input", { name: "analyst", required: true, maxlength: 100, value: analyst.name, placeholder: "your name" });
    const said = el("p", { class: "notice", role: "alert", hidden: true });
    const form = el("form", { class: "ruling", "aria-label": title, onkeydown: (event) => event.key === "Escape" && replace(holder), onsubmit: async (event) => {
      event.preventDefault();
      analyst.name = name.value;
      try {
        const made = make().map((told) => ({ layer: "INCIDENT", b: told.a, ...told, analyst: name.value, reason: reason.value }));
        for (const told of made) await rule(told);
        done(made);
      } catch (problem) {
        said.hidden = false;
        said.textContent = problem.message;
      }
    } }, fields(), el("div", { class: "row" }, el("label", { class: "wide" }, "Reason ", reason), el("label", {}, "Name ", name), el("button", { class: "main" }, title), el("button", { type: "button", onclick: () => replace(holder) }, "Cancel")), said);
    replace(holder, form);
    (name.value ? form.querySelector(letter === "e" ? "select" : "input") : name).focus();
    if (letter === "e") edit.suggest(telling().document);
  }

  const node = el("section", { class: "rule", "aria-label": "Ruling" },
    el("div", { class: "row" }, Object.entries(kinds).map(([letter, [title]]) => el("button", { type: "button", onclick: () => open(letter) }, title, " ", el("kbd", {}, letter)))), holder);
  return { node, press: (letter) => letter in kinds && (open(letter), true) };
}

/** What an event says, to be written anew. */
function editor() {
  let places = new Map();
  const fields = {};
  const known = el("datalist", { id: "known-places" });
  const codes = el("datalist", { id: "known-actors" });
  const field = (name, title, input) => el("label", {}, title + " ", (fields[name] = input));
  const codeInput = (list) => el("input", { value: list.join(" "), list: "known-actors", spellcheck: "false", placeholder: "codes such as ARM.MIL", pattern: "[A-Za-z0-9._ ,;]*" });
  return {
    draw(told) {
      places = new Map(told.where ? [[told.where.name, told.where]] : []);
      return el("div", { class: "fields" }, known, codes,
        field("type", "What", el("select", {}, TYPES.map((type) => el("option", { selected: type === told.type, value: type }, type.toLowerCase())))),
        field("actor", "Who", codeInput(told.actor)), field("recipient", "To whom", codeInput(told.recipient)),
        field("from", "From", el("input", { type: "date", value: told.when?.from?.slice(0, 10) ?? "" })),
        field("to", "To", el("input", { type: "date", value: told.when?.to?.slice(0, 10) ?? "" })),
        field("where", "Where", el("input", { value: told.where?.name ?? "", list: "known-places", placeholder: "no place" })),
        field("status", "Told as", el("select", {}, Object.entries(STATUSES).map(([code, words]) => el("option", { value: code, selected: code === told.status }, words)))));
    },
    /** Offers what stands in the article, and what the ledger knows. */
    async suggest(id) {
      const [marks, spots, actors] = await Promise.all([get("/articles/" + encodeURIComponent(id) + "/highlights").catch(() => ({ places: [], actors: [] })), get("/places").catch(() => []), get("/actors").catch(() => [])]);
      for (const { place } of [...marks.places, ...spots]) if (!places.has(place.name)) places.set(place.name, place);
      replace(known, [...places.keys()].map((name) => el("option", { value: name })));
      replace(codes, [...new Set([...marks.actors.flatMap((one) => one.actors), ...actors.map((one) => one.actor)])].map((code) => el("option", { value: code }, actorText(code))));
    },
    read() {
      const [from, to] = [fields.from.value, fields.to.value];
      const name = fields.where.value.trim();
      if (name && !places.has(name)) throw new Error(`"${name}" is no place that the article or the ledger names; choose one of the list, or leave it empty.`);
      return {
        type: fields.type.value, actor: codesOf(fields.actor.value), recipient: codesOf(fields.recipient.value),
        when: from || to ? { from: from || null, to: to || null } : null, where: name ? places.get(name) : null, status: fields.status.value,
      };
    },
  };
}
