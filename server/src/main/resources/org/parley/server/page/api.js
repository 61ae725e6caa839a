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
 * Tells of changes. All tabs of a browser share one connection, where it has workers that can be shared; elsewhere a
 * hidden page holds none. By the ledger's number a page hears whether it missed something.
 */
export function listen(onChange) {
  let known = null;
  const hear = (kind, news) => {
    const isBehind = kind === "hello" && known !== null && known !== news.number;
    known = news.number;
    if (kind === "change") onChange(news);
    else if (isBehind) onChange({ ...news, kind: "missed" });
  };
  if ("SharedWorker" in globalThis) listenTogether(hear);
  else listenAlone(hear);
}

function listenTogether(hear) {
  let port = null;
  const join = () => {
    port = new SharedWorker("updates.js", "parley-updates").port;
    port.onmessage = ({ data }) => hear(data.kind, data.news);
  };
  addEventListener("pagehide", () => port.postMessage("bye"));
  addEventListener("pageshow", ({ persisted }) => persisted && join());
  join();
}

function listenAlone(hear) {
  let source = null;
  const follow = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(ROOT + "/updates");
      for (const kind of ["hello", "change"]) source.addEventListener(kind, (event) => hear(kind, JSON.parse(event.data)));
    }
  };
  document.addEventListener("visibilitychange", follow);
  follow();
}
