// The interface under /api/v1.

const ROOT = "api/v1";

/** A problem after RFC 9457. */
export class Problem extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

async function answer(response) {
  if (response.ok) return response.status === 204 ? null : response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Problem(response.status, problem.detail ?? "The server does not answer as it should.");
}

function address(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  return ROOT + path + (query.size ? "?" + query : "");
}

export const get = async (path, parameters, signal) => answer(await fetch(address(path, parameters), { signal }));

export const post = async (path, body, type = "application/json", parameters = {}) =>
  answer(
    await fetch(address(path, parameters), {
      method: "POST",
      headers: { "Content-Type": type },
      body: type === "application/json" ? JSON.stringify(body) : body,
    }),
  );

/**
 * Tells of changes while the page is seen. A hidden page holds no connection, since a browser allows six to one host;
 * when it is seen again it hears by the ledger's number whether it missed something.
 */
export function listen(onChange) {
  let source = null;
  let known = null;
  const follow = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(ROOT + "/updates");
      source.addEventListener("hello", (event) => {
        const { number } = JSON.parse(event.data);
        const isBehind = known !== null && known !== number;
        known = number;
        if (isBehind) onChange({ number, kind: "missed" });
      });
      source.addEventListener("change", (event) => {
        const news = JSON.parse(event.data);
        known = news.number;
        onChange(news);
      });
    }
  };
  document.addEventListener("visibilitychange", follow);
  follow();
}
