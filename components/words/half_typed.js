// Tells the app what is being typed into the boxes of a form, which the page keeps to itself until the form is sent.

const PAUSE = 600; // milliseconds without a key after which it is told
const ears = new WeakMap();

export default function listen({ data, parentElement, setStateValue }) {
  const ear = ears.get(parentElement) ?? openEar();
  ears.set(parentElement, ear);
  ear.boxes = data.boxes;
  ear.tell = typed => setStateValue("typed", typed);
  return () => {
    ear.close();
    ears.delete(parentElement);
  };
}

function openEar() {
  const ended = new AbortController(), typed = {}, ear = { boxes: [], tell: () => {}, close };
  const listen = (target, type, handler) => target.addEventListener(type, handler, { signal: ended.signal });
  let waiting;

  function tell() {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    ear.tell({ ...typed });
  }

  function close() {
    tell();
    ended.abort();
  }

  listen(document, "input", event => {
    const box = ear.boxes.find(name => event.target.closest?.(`.st-key-${CSS.escape(name)}`));
    if (box === undefined) return;
    typed[box] = event.target.value;
    clearTimeout(waiting);
    waiting = setTimeout(tell, PAUSE);
  });
  listen(document, "focusout", tell);
  listen(document, "visibilitychange", tell); // the tab is left or closed
  return ear;
}
