// The story over the whole window of the app. It hangs on the body of the page, outside of the app's own tree, so that
// neither a menu nor a dialog about a lost connection can cover, disable or print over it.

const stages = new WeakMap();
const HOST = "story-stage";
const PAGE_STYLE = `
  body > :not(#${HOST}), body > :not(#${HOST}) * { visibility: hidden !important; }
  #${HOST} { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; background: #10161E; outline: none; }
  @page { size: 1280px 720px; margin: 0; }
  @media print {
    html, body { height: auto !important; overflow: visible !important; position: static !important; }
    body > :not(#${HOST}) { display: none !important; }
    #${HOST} { position: static; background: none; overflow: visible; }
  }`;

export default function present({ data, parentElement, setStateValue, setTriggerValue }) {
  const earlier = stages.get(parentElement);
  if (earlier?.version !== data.version) {
    earlier?.close();
    const start = earlier ? earlier.index() : data.start;
    stages.set(parentElement, openStage({ ...data, start }, setStateValue, setTriggerValue));
  }
  return () => {
    stages.get(parentElement)?.close();
    stages.delete(parentElement);
  };
}

function openStage(data, setStateValue, setTriggerValue) {
  const host = document.createElement("div"), pageStyle = document.createElement("style");
  host.id = HOST;
  host.tabIndex = -1;
  host.attachShadow({ mode: "open" }).innerHTML = `<style>${data.style}</style>${data.body}`;
  pageStyle.textContent = PAGE_STYLE;
  document.head.append(pageStyle);
  document.body.append(host);
  host.focus();

  // A modal dialog of the app marks everything beside it as out of reach.
  const freed = new MutationObserver(() => ["inert", "aria-hidden"].forEach(name => host.removeAttribute(name)));
  freed.observe(host, { attributes: true, attributeFilter: ["inert", "aria-hidden"] });
  // It also takes the first press beside it for itself, when it hears of it.
  const ended = new AbortController();
  const keep = event => { if (event.target === host) event.stopImmediatePropagation(); };
  window.addEventListener("pointerdown", keep, { capture: true, signal: ended.signal });

  const notes = notesWindow(data.notes, event => deck.press(event));
  const deck = startDeck(host.shadowRoot, data, {
    theme: "dark",
    start: data.start,
    keys: { n: () => notes.open(deck.index()) },
    shown: index => notes.show(index),
    moved: levers => setStateValue("levers", levers),
    leave,
  });
  const deaf = event => { if (!event.ctrlKey && !event.altKey && !event.metaKey) event.stopImmediatePropagation(); };
  window.addEventListener("keydown", deaf, { capture: true, signal: ended.signal }); // letters mean something to the app

  async function leave() {
    if (document.fullscreenElement) await document.exitFullscreen();
    setTriggerValue("exit", true);
    setTimeout(close, 1500); // the app closes the stage sooner, unless its server has gone
  }

  function close() {
    deck.stop();
    notes.close();
    freed.disconnect();
    ended.abort();
    host.remove();
    pageStyle.remove();
    history.replaceState(history.state, "", location.pathname + location.search);
  }

  return { version: data.version, index: () => deck.index(), close };
}

// What to say, in a window of the presenter's own; its keys move the slides too.
function notesWindow(notes, press) {
  let view;

  function line(kind, style) {
    const element = view.document.createElement(kind);
    Object.assign(element.style, style);
    view.document.body.append(element);
    return element;
  }

  function open(index) {
    view = window.open("", "story-notes", "popup,width=720,height=560");
    if (!view) return;
    view.document.title = "Notes";
    view.document.body.replaceChildren();
    Object.assign(view.document.body.style, { margin: "32px", font: "400 22px/1.5 Inter, Arial, sans-serif", color: "#1B2430", background: "#fff" });
    view.place = line("p", { margin: "0 0 4px", font: "600 15px Inter, Arial, sans-serif", color: "#4B5563" });
    view.heading = line("h1", { margin: "0 0 20px", font: "700 26px/1.25 Inter, Arial, sans-serif" });
    view.words = line("p", { margin: "0 0 28px", whiteSpace: "pre-wrap" });
    view.following = line("p", { margin: "0", font: "400 17px/1.4 Inter, Arial, sans-serif", color: "#4B5563" });
    view.onkeydown = press;
    view.started ??= Date.now();
    clearInterval(view.clock);
    view.clock = view.setInterval(() => tell(view.at), 1000);
    show(index);
  }

  function tell(index) {
    const seconds = Math.round((Date.now() - view.started) / 1000);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    view.place.textContent = `${index + 1} / ${notes.length}   ·   ${time}`;
  }

  function show(index) {
    if (!view || view.closed) return;
    view.at = index;
    tell(index);
    view.heading.textContent = notes[index].title;
    view.words.textContent = notes[index].words;
    view.following.textContent = notes[index + 1] ? `Next: ${notes[index + 1].title}` : "This is the last slide.";
  }

  return { open, show, close: () => view?.close() };
}
