// Tells the app what is being typed into the boxes of a form, which the page keeps to itself until the form is sent.

const PAUSE = 300; // milliseconds without a key after which it is told
const ARRIVED = 3000; // milliseconds after which what was told has surely arrived
const ears = new WeakMap();

export default function listen({ data, parentElement, setStateValue, setTriggerValue }) {
  const ear = ears.get(parentElement) ?? openEar();
  ears.set(parentElement, ear);
  ear.boxes = data.boxes;
  ear.story = data.story;
  ear.tell = typed => setStateValue("typed", typed);
  ear.late = () => setTriggerValue("late", true);
  ear.catchUp();
  return () => {
    ear.close();
    ears.delete(parentElement);
  };
}

function openEar() {
  const ended = new AbortController(), typed = {}, ear = { boxes: [], story: "", tell: () => {}, late: () => {}, catchUp, close };
  const listen = (target, type, handler) => target.addEventListener(type, handler, { signal: ended.signal });
  let waiting, hasCaughtUp = false;
  const place = () => `half_typed ${ear.story}`;

  function tell() {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    ear.tell({ ...typed });
    const told = sessionStorage.getItem(place());
    setTimeout(() => sessionStorage.getItem(place()) === told && sessionStorage.removeItem(place()), ARRIVED);
  }

  // Whoever leaves within a moment of the last key is not held up by a run of its own, which would meet that of the next page:
  // what was typed then is told when the page is opened again.
  function catchUp() {
    if (hasCaughtUp) return;
    hasCaughtUp = true;
    const left = JSON.parse(sessionStorage.getItem(place()) ?? "{}");
    for (const box of ear.boxes) if (box in left) typed[box] = left[box];
    if (!Object.keys(typed).length) return;
    waiting = 0;
    tell();
    ear.late();
  }

  function forget() {
    clearTimeout(waiting);
    waiting = undefined;
    sessionStorage.removeItem(place());
  }

  function close() {
    clearTimeout(waiting);
    ended.abort();
  }

  listen(document, "input", event => {
    const box = ear.boxes.find(name => event.target.closest?.(`.st-key-${CSS.escape(name)}`));
    if (box === undefined) return;
    typed[box] = event.target.value;
    sessionStorage.setItem(place(), JSON.stringify(typed));
    clearTimeout(waiting);
    waiting = setTimeout(tell, PAUSE);
  });
  listen(document, "click", event => event.target.closest?.('[data-testid="stForm"] button') && forget()); // it is sent
  listen(document, "visibilitychange", tell); // the tab is left or closed
  return ear;
}
