// Shared by all tabs of one browser, which allows six connections to one host: one connection hears of changes and
// tells every tab. Each tab says "bye" when it goes.

const ROOT = "api/v1";
const AGAIN_MS = 30_000;
const tabs = new Set();
let source = null;
let greeting = null;

function tell(message) {
  for (const tab of tabs) tab.postMessage(message);
}

function open() {
  if (source && source.readyState !== EventSource.CLOSED) return;
  source = new EventSource(ROOT + "/updates");
  for (const kind of ["hello", "change"])
    source.addEventListener(kind, (event) => {
      const news = JSON.parse(event.data);
      greeting = { kind: "hello", news: { number: news.number } };
      tell({ kind, news });
    });
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => tabs.size && open(), AGAIN_MS);
  });
}

function close() {
  source.close();
  source = null;
  greeting = null;
}

addEventListener("connect", ({ ports: [tab] }) => {
  tabs.add(tab);
  tab.addEventListener("message", () => {
    tabs.delete(tab);
    if (!tabs.size && source) close();
  });
  tab.start();
  open();
  if (greeting) tab.postMessage(greeting);
});
