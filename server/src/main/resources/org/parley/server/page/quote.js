// Words in their sentence. Records rest on few words; the sentence around them comes from the article's text.

import { get } from "./api.js";
import { el, outside, tamed } from "./dom.js";
import { END, pointsOf } from "./text.js";

const MOST_AROUND = 400;
const texts = new Map();

function textOf(id) {
  if (!texts.has(id)) texts.set(id, get("/articles/" + encodeURIComponent(id)).then((article) => (article.text === null ? null : pointsOf(article.text)), () => null));
  return texts.get(id);
}

/** First and one past the last character of the sentence around some words. */
function around(points, begin, end) {
  const from = Math.max(0, begin - MOST_AROUND);
  const before = points.slice(from, begin).join("");
  const after = points.slice(end, end + MOST_AROUND).join("");
  const start = [...before.matchAll(new RegExp(END, "gu"))].at(-1);
  const stop = after.match(END);
  const skipped = start ? Array.from(before.slice(0, start.index + start[0].length)).length : 0;
  const room = Array.from(before).slice(skipped).join("").match(/^\s*/u)[0].length;
  return [from + skipped + room, end + Array.from(stop ? after.slice(0, stop.index + stop[0].trimEnd().length) : after).length];
}

/** The sentence with the words in it that matter. */
function sentence(points, [from, to], spans) {
  const parts = [];
  let at = from;
  for (const { begin, end } of [...spans].sort((a, b) => a.begin - b.begin)) {
    if (begin < at) continue;
    parts.push(tamed(points.slice(at, begin).join("")), el("b", {}, tamed(points.slice(begin, end).join(""))));
    at = end;
  }
  return el("bdi", { dir: "auto" }, parts, tamed(points.slice(at, to).join("")));
}

function fill(node, id, span) {
  textOf(id).then((points) => points && node.replaceChildren(sentence(points, around(points, span.begin, span.end), [span])));
  return node;
}

/** A quotation: the words at once, and their sentence around them when the text is there. */
export const quote = (id, span) => fill(el("blockquote", {}, outside(span.text)), id, span);

const seen = "IntersectionObserver" in globalThis
  ? new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        fill(target, target.dataset.document, { begin: Number(target.dataset.begin), end: Number(target.dataset.end) });
      }
    }, { rootMargin: "200px" })
  : null;

/** The same on one line, and only once it comes into view. */
export function gist(id, span) {
  const node = el("span", { class: "gist", "data-document": id, "data-begin": span.begin, "data-end": span.end }, outside(span.text));
  seen?.observe(node);
  return node;
}

/** Quotations where only the words are known: their sentences, each once, when the words stand once in the article. */
export function quoteWords(ids, words) {
  const node = el("div", {}, words.map((one) => el("blockquote", {}, outside(one))));
  (async () => {
    const found = new Map();
    const lost = [];
    for (const one of words) {
      const hit = await find(ids, one);
      if (!hit) {
        lost.push(one);
        continue;
      }
      const key = hit.id + " " + hit.range[0];
      found.set(key, { ...hit, spans: [...(found.get(key)?.spans ?? []), hit.span] });
    }
    node.replaceChildren(
      ...[...found.values()].map(({ points, range, spans }) => el("blockquote", {}, sentence(points, range, spans))),
      ...lost.map((one) => el("blockquote", {}, outside(one))));
  })();
  return node;
}

async function find(ids, words) {
  for (const id of ids) {
    const points = await textOf(id);
    const text = points?.join("") ?? "";
    const at = text.indexOf(words);
    if (at < 0 || text.indexOf(words, at + 1) >= 0) continue;
    const begin = Array.from(text.slice(0, at)).length;
    const end = begin + Array.from(words).length;
    return { id, points, range: around(points, begin, end), span: { begin, end } };
  }
  return null;
}
