// Where the reader is: the view and its filters stand in the address, so that a link restores them.

export function current() {
  const [path, query] = location.hash.replace(/^#/, "").split("?");
  const [, view = "situation", ...rest] = path.split("/");
  return {
    view: view || "situation",
    id: rest.length ? decodeURIComponent(rest.join("/")) : "",
    parameters: Object.fromEntries(new URLSearchParams(query ?? "")),
  };
}

export function link(view, id = "", parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  return "#/" + view + (id ? "/" + encodeURIComponent(id) : "") + (query.size ? "?" + query : "");
}

/** Draws what is shown anew. */
export const redraw = () => dispatchEvent(new HashChangeEvent("hashchange"));

/** Changes filters of this view; an empty value takes one away. */
export function change(parameters) {
  const { view, id, parameters: old } = current();
  location.hash = link(view, id, { ...old, ...parameters });
}

const FILTERS = ["from", "to", "undated", "bbox", "place", "party", "speaker", "type", "status", "text", "article"];

/** Those that the interface takes. */
export const filters = ({ parameters }) => ({
  ...Object.fromEntries(FILTERS.filter((name) => parameters[name]).map((name) => [name, parameters[name]])),
  "as-of": parameters["as-of"],
});
