// Corrections: how they are told in words, made, and taken back.

import { get, post } from "./api.js";
import { el, outside } from "./dom.js";
import { current } from "./state.js";
import { actorsText, day, interval } from "./words.js";

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

/** What is ruled, in words. */
export const ruledText = (one) => WORDS[one.ruling] + (one.change ? `: ${one.change.type.toLowerCase()}, ${actorsText(one.change.actor)} → ${actorsText(one.change.recipient)}${one.change.when ? ", " + interval(one.change.when) : ""}${one.change.where ? ", " + one.change.where.name : ""}` : "");

let told = null;

/** All that hold on the day that is shown, asked for once until {@link forget}. */
export const corrections = () =>
  (told ??= get("/corrections", { "as-of": current().parameters["as-of"] }).catch((problem) => {
    told = null;
    throw problem;
  }));

export const forget = () => (told = null);

export async function rule(correction) {
  await post("/corrections", correction);
  forget();
}

export const takeBack = ({ layer, a, b, analyst: by, reason }) =>
  rule({ layer, a, b, ruling: "WITHDRAWN", analyst: analyst.name || by, reason: "Taken back: " + reason });

/** What was ruled on one record, as a note under it. */
export function noteOn(document, id, layer = "INCIDENT") {
  const node = el("p", { class: "ruled small" });
  corrections().then((all) => {
    for (const one of holding(all)) {
      if (one.layer === layer && one.a.document === document && one.a.id === id && one.b.id === id)
        node.append(el("span", { class: "tag" }, one.ruling.toLowerCase()), " by ", outside(one.analyst), ", " + day(one.date) + ": ", outside(one.reason));
    }
  }, () => {});
  return node;
}
