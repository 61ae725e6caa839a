// Corrections: how they are told in words, made, and taken back.

import { get, post } from "./api.js";
import { el, outside } from "./dom.js";
import { actorText, day, interval } from "./words.js";

const NAME = "parley-analyst";

/** Who rules here, as told before. */
export const analyst = {
  get name() {
    return localStorage.getItem(NAME) ?? "";
  },
  set name(name) {
    localStorage.setItem(NAME, name);
  },
};

const key = ({ layer, a, b }) => [layer, a.document, a.id, b.document, b.id].join(" ");

/** Those that hold: of the rulings on the same records the last. */
export const holding = (corrections) => new Set([...new Map(corrections.map((one) => [key(one), one])).values()].filter((one) => one.ruling !== "WITHDRAWN"));

const WORDS = {
  SAME: "the same", NOT_SAME: "not the same", ACCEPTED: "right as read", REJECTED: "not in the article", EDITED: "edited",
  WITHDRAWN: "taken back",
};

const codes = (list) => list.map(actorText).join(" and ") || "nobody named";

/** What is ruled, in words. */
export const ruledText = (one) => WORDS[one.ruling] + (one.change ? `: ${one.change.type.toLowerCase()}, ${codes(one.change.actor)} → ${codes(one.change.recipient)}${one.change.when ? ", " + interval(one.change.when) : ""}${one.change.where ? ", " + one.change.where.name : ""}` : "");

export const rule = (correction) => post("/corrections", correction);

export const takeBack = ({ layer, a, b, analyst: by, reason }) =>
  rule({ layer, a, b, ruling: "WITHDRAWN", analyst: analyst.name || by, reason: "Taken back: " + reason });

/** What was ruled on one event, as a note under it. */
export function noteOn(document, id) {
  const node = el("p", { class: "ruled small" });
  get("/corrections").then((all) => {
    for (const one of holding(all)) {
      if (one.layer === "INCIDENT" && one.a.document === document && one.a.id === id && one.b.id === id)
        node.append(el("span", { class: "tag" }, one.ruling.toLowerCase()), " by ", outside(one.analyst), ", " + day(one.date) + ": ", outside(one.reason));
    }
  }, () => {});
  return node;
}
