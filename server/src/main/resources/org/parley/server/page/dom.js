// Elements. Text from articles only ever becomes a text node here; nothing is parsed as HTML.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

/** el("p", {class: "note"}, "text", node, [more]) */
export const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

export const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

/** Text from outside in its own direction, so that it cannot turn what stands around it. */
export const outside = (text, attributes) => el("bdi", { dir: "auto", ...attributes }, tamed(text));

/** Without the marks that turn the direction of writing, which could dress one text up as another. */
export const tamed = (text) => String(text).replace(/[\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

export const replace = (node, ...children) => {
  node.replaceChildren(...children.flat(Infinity).filter((child) => child));
  return node;
};

/** How wide a drawing in a card can be: text in it keeps its size on any screen. */
export const drawingWidth = () => Math.max(280, Math.min(1120, document.getElementById("main").clientWidth - (innerWidth < 560 ? 56 : 96)));
