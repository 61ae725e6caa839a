// Words in their sentence. Records rest on few words; the sentence around them comes from the article's text.

import { get } from "./api.js";
import { el, outside, tamed } from "./dom.js";

const texts = new Map();

function textOf(id) {
  if (!texts.has(id)) texts.set(id, get("/articles/" + encodeURIComponent(id)).then((article) => (article.text === null ? null : Array.from(article.text)), () => null));
  return texts.get(id);
}

const ENDS = /[.!?]["”’']?\s|\n/u;

function sentence(points, begin, end) {
  const before = points.slice(Math.max(0, begin - 400), begin).join("");
  const after = points.slice(end, end + 400).join("");
  const starts = [...before.matchAll(new RegExp(ENDS, "gu"))].at(-1);
  const stop = after.match(ENDS);
  const head = starts ? before.slice(starts.index + starts[0].length) : before;
  return [head.trimStart(), points.slice(begin, end).join(""), after.slice(0, stop ? stop.index + stop[0].trimEnd().length : after.length)];
}

/** A quotation: the words at once, and their sentence around them when the text is there. */
export function quote(id, span) {
  const node = el("blockquote", {}, outside(span.text));
  textOf(id).then((points) => {
    if (!points) return;
    const [head, words, tail] = sentence(points, span.begin, span.end);
    node.replaceChildren(el("bdi", { dir: "auto" }, tamed(head), el("b", {}, tamed(words)), tamed(tail)));
  });
  return node;
}

/** The same where only the words are known: their sentence when they stand once in the article. */
export function quoteWords(ids, words) {
  const node = el("blockquote", {}, outside(words));
  (async () => {
    for (const id of ids) {
      const points = await textOf(id);
      const text = points?.join("") ?? "";
      const at = text.indexOf(words);
      if (at < 0 || text.indexOf(words, at + 1) >= 0) continue;
      const begin = Array.from(text.slice(0, at)).length;
      const [head, found, tail] = sentence(points, begin, begin + Array.from(words).length);
      node.replaceChildren(el("bdi", { dir: "auto" }, tamed(head), el("b", {}, tamed(found)), tamed(tail)));
      return;
    }
  })();
  return node;
}
