// The text of an article as it is shown. Places in it are counted in code points, so no step adds or takes away any.

const LONG_LINE = 60;

/** Code points; where lines were broken to a width and paragraphs stand apart, a break within one becomes a space. */
export function pointsOf(text) {
  const points = Array.from(text);
  if (!/\n\s*\n/.test(text)) return points;
  let start = 0;
  return points.map((point, at) => {
    if (point !== "\n") return point;
    const isWrapped = at - start >= LONG_LINE && at + 1 < points.length && !/\s/.test(points[at + 1]);
    start = at + 1;
    return isWrapped ? " " : point;
  });
}

/** Ends a sentence, unless it ends an initial or an abbreviation. */
export const END = /(?<![\s.(]\p{Lu}|^\p{Lu}|\b(?:[ap]\.m|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Maj|Capt|Gov|Sen|Rep|No|vs))[.!?]["”’')]?\s+(?=["“‘'(]?[\p{Lu}\p{N}])|\n/u;
