// One slide at a time, by keys, buttons and the address; below the size of a laptop the slides become a page to scroll.

const SCROLLED = "(max-width: 959px), (max-height: 539px)";
const STEPS = {
  PageDown: 1, ArrowRight: 1, ArrowDown: 1, " ": 1, PageUp: -1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity,
};

// options: theme, start, keys {letter: action}, shown(index), leave(), moved(levers or null).
// Gives back what may drive the deck from outside: press(event), go(index), index(), stop().
function startDeck(root, data, options) {
  const deck = root.querySelector(".deck"), find = selector => deck.querySelector(selector);
  const slides = [...deck.querySelectorAll(".slide")], stage = find(".stage"), black = find(".black"), help = find(".help");
  const ended = new AbortController(), scrolled = matchMedia(SCROLLED);
  const listen = (target, type, handler, more) => target.addEventListener(type, handler, { signal: ended.signal, ...more });
  const { theme = "light", keys = {}, shown = () => {}, leave, moved = () => {} } = options;
  let index = clamp(placeInAddress() ?? options.start ?? 0, 0, slides.length - 1);

  function placeInAddress() {
    const found = /^#s=(\d+)$/.exec(location.hash);
    return found ? Number(found[1]) - 1 : undefined;
  }

  function show() {
    const live = !scrolled.matches;
    deck.classList.toggle("live", live);
    slides.forEach((slide, k) => {
      slide.classList.toggle("on", k === index);
      slide.inert = live && k !== index;
    });
    find(".place").textContent = `${index + 1} / ${slides.length}`;
    find(".announced").textContent = slides[index].querySelector(".title").textContent;
    find(".previous").setAttribute("aria-disabled", index === 0);
    find(".next").setAttribute("aria-disabled", index === slides.length - 1);
    shown(index);
  }

  function go(wanted) {
    index = clamp(wanted, 0, slides.length - 1);
    history.replaceState(history.state, "", `#s=${index + 1}`);
    show();
  }

  function fit() {
    const wide = document.documentElement.clientWidth, high = window.innerHeight;
    const scale = Math.min(wide / stage.offsetWidth, high / stage.offsetHeight);
    deck.style.setProperty("--scale", scale);
    deck.style.setProperty("--button", `${44 / Math.min(1, scale)}px`);
    deck.style.setProperty("--left", `${(wide - stage.offsetWidth * scale) / 2}px`);
    deck.style.setProperty("--top", `${(high - stage.offsetHeight * scale) / 2}px`);
  }

  async function toggleFullScreen() {
    if (document.fullscreenElement) return document.exitFullscreen();
    try {
      await document.documentElement.requestFullscreen();
    } catch (refusal) {
      find(".announced").textContent = filled(data.words["full-screen-refused"], { reason: refusal.message });
    }
  }

  const toggleBlack = () => { black.hidden = !black.hidden; };
  const toggleHelp = () => (help.open ? help.close() : help.showModal());
  const toggleTheme = () => { deck.dataset.theme = deck.dataset.theme === "dark" ? "light" : "dark"; };
  const actions = { f: toggleFullScreen, b: toggleBlack, ".": toggleBlack, d: toggleTheme, "?": toggleHelp, ...keys };

  function actionFor(event) {
    const target = event.composedPath()[0], inside = selector => target instanceof Element && target.closest(selector);
    if (event.key === "PageDown" || event.key === "PageUp") {
      return () => { help.close(); go(index + STEPS[event.key]); };
    }
    if (help.open) return event.key === "?" ? toggleHelp : undefined;
    if (event.key === "Escape") return document.fullscreenElement ? undefined : leave;
    if (inside("input, textarea, select, [role=slider]") && (event.key in STEPS || !inside("[type=range]"))) return undefined;
    if (event.key === " " && inside("button, a")) return undefined;
    if (event.key in STEPS) return () => go(index + STEPS[event.key] * (event.key === " " && event.shiftKey ? -1 : 1));
    return actions[event.key.toLowerCase()];
  }

  function press(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || (scrolled.matches && event.key !== "Escape")) return;
    const action = !black.hidden && (event.key in STEPS || event.key === "Escape") ? toggleBlack : actionFor(event);
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    action();
  }

  function quietWhenIdle() {
    let waiting;
    listen(window, "pointermove", () => {
      deck.classList.remove("idle");
      clearTimeout(waiting);
      waiting = setTimeout(() => deck.classList.toggle("idle", Boolean(document.fullscreenElement)), 3000);
    });
  }

  deck.classList.add("scripted");
  deck.classList.toggle("can-leave", Boolean(leave));
  deck.classList.toggle("has-notes", "n" in keys);
  deck.dataset.theme = theme;
  listen(window, "keydown", press, { capture: true });
  listen(window, "resize", fit);
  listen(window, "hashchange", () => { index = clamp(placeInAddress() ?? index, 0, slides.length - 1); show(); });
  listen(scrolled, "change", () => { show(); fit(); });
  listen(find(".previous"), "click", () => go(index - 1));
  listen(find(".next"), "click", () => go(index + 1));
  listen(find(".full"), "click", toggleFullScreen);
  listen(find(".keys"), "click", toggleHelp);
  listen(black, "click", toggleBlack);
  if (leave) listen(find(".leave"), "click", leave);
  quietWhenIdle();
  show();
  fit();
  for (const [number, whatIf] of Object.entries(data.whatIfs)) startWhatIf(slides[number - 1], whatIf, data.words, listen, ended.signal, moved);
  return { press, go, index: () => index, stop: () => ended.abort() };
}

// The sliders of one slide and the picture they move; nothing is kept when the deck is closed.
function startWhatIf(slide, whatIf, words, listen, ended, report) {
  const picture = slide.querySelector(".picture"), ask = slide.querySelector(".ask"), reset = slide.querySelector(".reset");
  const inputs = [...slide.querySelectorAll(".lever input")], svg = mark("svg", { class: "drawn", "aria-hidden": "true" });
  const levers = {}, touched = () => whatIf.levers.some(({ name, likely }) => levers[name] !== likely);
  const [title, aside, caption] = [".title", ".aside", ".caption"].map(part => slide.querySelector(part));
  const told = [title, aside, caption].map(part => [...(part?.childNodes ?? [])]);

  function draw() {
    const moved = touched(), shown = whatIfPicture(whatIf, levers, moved);
    slide.classList.toggle("moved", moved);
    tell(moved, shown);
    picture.setAttribute("aria-label", moved ? filled(words["what-if-moved"], { answer: shown.best.label }) : whatIf.story.alt);
    if (picture.clientWidth) drawCurve(svg, { ...shown, ghostName: words["as-in-story"] }, picture.clientWidth, picture.clientHeight);
  }

  // Beside a moved curve stand its own figures, never those of the story.
  function tell(moved, { best, beside }) {
    const anew = moved && Boolean(beside) && Boolean(aside);
    slide.classList.toggle("told-anew", anew);
    title.replaceChildren(...(anew ? [best.label] : told[0]));
    aside?.replaceChildren(...(anew ? asideOf(beside) : told[1]));
    caption.replaceChildren(...(anew ? [beside.caption] : told[2]));
  }

  function print(input, { fmt, name }) {
    const text = formatNumber(fmt, levers[name]);
    input.previousElementSibling.textContent = text;
    input.setAttribute("aria-valuetext", text);
    input.style.setProperty("--filled", (input.value - input.min) / (input.max - input.min));
  }

  function restore() {
    whatIf.levers.forEach((lever, k) => {
      levers[lever.name] = lever.likely;
      inputs[k].value = lever.likely;
      print(inputs[k], lever);
    });
    draw();
  }

  whatIf.levers.forEach((lever, k) => {
    listen(inputs[k], "input", () => {
      levers[lever.name] = Number(inputs[k].value);
      print(inputs[k], lever);
      draw();
    });
    listen(inputs[k], "change", () => report(touched() ? { ...levers } : null));
  });
  listen(reset, "click", () => { restore(); report(null); (inputs[0].checkVisibility() ? inputs[0] : ask).focus(); });
  listen(ask, "click", () => {
    const open = slide.classList.toggle("asking");
    ask.setAttribute("aria-expanded", open);
    ask.textContent = words[open ? "close" : "what-if"];
    if (open) inputs[0].focus();
  });
  picture.append(svg);
  restore();
  const watch = new ResizeObserver(draw);
  watch.observe(picture);
  listen(ended, "abort", () => watch.disconnect());
  for (const weight of [400, 700]) document.fonts.load(`${weight} 16px Inter`).then(draw);
}

// The column beside a moved curve, in the type of the story's own.
function asideOf({ figure, sentence, rows }) {
  const part = (name, text, kind = "") => Object.assign(document.createElement(name), { className: kind, textContent: text });
  const list = document.createElement("dl");
  for (const [label, text] of rows) {
    const row = document.createElement("div");
    row.append(part("dt", label), part("dd", text));
    list.append(row);
  }
  return [part("p", figure, "figure figure-54"), part("p", sentence, "sentence"), list];
}
