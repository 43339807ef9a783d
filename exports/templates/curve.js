// A curve drawn like the story's other pictures: the same margins, marks and places of labels.

const TEXT_SIZE = 16, TEXT_HEIGHT = 20;

function textWidth(text, weight) {
  textWidth.pen ??= document.createElement("canvas").getContext("2d");
  textWidth.pen.font = `${weight} ${TEXT_SIZE}px Inter, Arial, sans-serif`;
  return textWidth.pen.measureText(text).width;
}

function ticksOf(axis) {
  return Array.from({ length: Math.round((axis.high - axis.low) / axis.step) + 1 }, (_, k) => axis.low + axis.step * k);
}

function mark(name, attributes, text) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

function ruleMark(kind, x1, y1, x2, y2) {
  return mark("line", { class: kind, x1, y1, x2, y2 });
}

function textMark(kind, x, y, text) {
  return mark("text", { class: kind, x, y, dy: "0.35em" }, text);
}

function boxAround(x, y, width, height) {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function overlapOf(box, other, margin) {
  const wide = Math.min(box.right + margin, other.right) - Math.max(box.left - margin, other.left);
  const high = Math.min(box.bottom + margin, other.bottom) - Math.max(box.top - margin, other.top);
  return Math.max(wide, 0) * Math.max(high, 0);
}

function clamp(value, low, high) {
  return Math.min(Math.max(value, low), high);
}

// A place near the point that covers the least of the obstacles (charts/placing.py); null where none costs less than that.
function placedBox(x, y, width, height, inside, obstacles, least = Infinity) {
  let best = null;
  for (const side of [0, 1, -1, 0.75, -0.75, 0.5, -0.5]) for (const gap of [12, 24, 48, 84, 120, 160])
    for (const rise of [0, -20, 20, -36, 36, -60, 60, -90, 90, -130, 130, -180, 180]) {
      const across = clamp(x + side * width + Math.sign(side) * gap, inside.left + width / 2, inside.right - width / 2);
      const down = clamp(y + rise, inside.top + height / 2, inside.bottom - height / 2);
      const box = boxAround(across, down, width, height);
      const distance = Math.hypot(clamp(x, box.left, box.right) - x, clamp(y, box.top, box.bottom) - y);
      let cost = distance + (distance < 8 ? 40 : 0);
      for (const obstacle of obstacles) {
        if (cost >= least) break;
        cost += 4 * overlapOf(box, obstacle, 6);
      }
      if (cost < least) [best, least] = [{ ...box, cost }, cost];
    }
  return best;
}

function drawCurve(svg, picture, width, height) {
  const { xAxis, yAxis, best, region } = picture;
  const xTicks = ticksOf(xAxis), yTicks = ticksOf(yAxis);
  const left = Math.max(...yTicks.map(tick => textWidth(formatNumber(yAxis.fmt, tick), 400))) + 14;
  const right = width - textWidth(formatNumber(xAxis.fmt, xTicks.at(-1)), 400) / 2 - 2;
  const bottom = height - 36;
  let top = TEXT_HEIGHT / 2;
  const acrossOf = x => left + (x - xAxis.low) / (xAxis.high - xAxis.low) * (right - left);
  const downOf = y => top + (yAxis.high - clamp(y, yAxis.low, yAxis.high)) / (yAxis.high - yAxis.low) * (bottom - top);
  const highest = picture.x.map((_, k) => Math.max(picture.high[k], picture.y[k]));
  const lowest = picture.x.map((_, k) => Math.min(picture.low[k], picture.y[k]));
  const xs = picture.x.map(acrossOf);
  const within = (middle, room) => clamp(middle, left + room / 2 + 4, width - room / 2);

  // A line as far as it keeps to the plot: where it runs off, it ends at the edge.
  function lineOf(values) {
    let path = "", isDown = false;
    for (let k = 1; k < values.length; k++) {
      const [y0, y1] = [values[k - 1], values[k]];
      let from = 0, to = 1;
      for (const [before, after] of [[y0 - yAxis.low, y1 - yAxis.low], [yAxis.high - y0, yAxis.high - y1]]) {
        if (before < 0 && after < 0) from = 2;
        else if (before < 0) from = Math.max(from, before / (before - after));
        else if (after < 0) to = Math.min(to, before / (before - after));
      }
      const at = share => `${(xs[k - 1] + (xs[k] - xs[k - 1]) * share).toFixed(2)},${downOf(y0 + (y1 - y0) * share).toFixed(2)}`;
      if (from <= to) path += isDown && from === 0 ? `L${at(to)}` : `M${at(from)}L${at(to)}`;
      isDown = from <= to && to === 1;
    }
    return path;
  }

  function bestBox() {
    const room = textWidth(best.label, 700), middle = within(acrossOf(best.x), room);
    const beneath = highest.filter((_, k) => Math.abs(xs[k] - middle) <= room / 2 + 8);
    let foot = Math.min(downOf(Math.max(best.y, ...beneath)) - 10, downOf(best.y) - 16);
    for (const line of yTicks.map(downOf)) if (foot - TEXT_HEIGHT < line && line < foot) foot = line - 2;
    return { left: middle - room / 2, top: foot - TEXT_HEIGHT, right: middle + room / 2, bottom: foot };
  }
  if (best) top += Math.max(0, -bestBox().top) * 1.1;

  const tops = highest.map(downOf), bottoms = lowest.map(downOf);
  const trace = points => points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join("L");
  const pairs = values => values.map((y, k) => [xs[k], y]);
  const label = best && bestBox();
  const regionLabel = region && regionBox();
  const zero = downOf(0);
  const least = 1e-6 * (yAxis.high - yAxis.low);
  const beyond = y => y < yAxis.low - least ? " ↓" : y > yAxis.high + least ? " ↑" : "";
  const named = point => point.label + beyond(point.y);
  const meets = best && regionLabel && acrossOf(best.x) >= regionLabel.left && acrossOf(best.x) <= regionLabel.right
    && downOf(best.y) < regionLabel.top && regionLabel.top < zero;
  const dropEnd = meets ? regionLabel.top : zero;

  // At the foot of the plot, or at its top where the curve or the label of the answer is at the foot.
  function regionBox() {
    const room = textWidth(region.label, 400), middle = within(acrossOf((region.low + region.high) / 2), room);
    const covered = box => strips().reduce((sum, strip) => sum + overlapOf(box, strip, 0), label ? 9 * overlapOf(box, label, 6) : 0);
    const [foot, head] = [bottom - 14, top + 14].map(down => boxAround(middle, down, room, TEXT_HEIGHT));
    return covered(head) < covered(foot) ? head : foot;
  }

  // The band and the curve in upright pieces.
  function strips() {
    return xs.slice(1).map((x, k) => ({
      left: xs[k], top: Math.min(tops[k], tops[k + 1]), right: x, bottom: Math.max(bottoms[k], bottoms[k + 1]),
    }));
  }

  const marks = yTicks.map(tick => ruleMark("grid", left, downOf(tick), right, downOf(tick)));
  if (region) {
    const from = acrossOf(region.low);
    marks.push(mark("rect", { class: "region", x: from, y: top, width: acrossOf(region.high) - from, height: bottom - top }));
    marks.push(textMark("words", (regionLabel.left + regionLabel.right) / 2, (regionLabel.top + regionLabel.bottom) / 2, region.label));
  }
  marks.push(mark("path", { class: "band", d: `M${trace([...pairs(tops), ...pairs(bottoms).reverse()])}Z` }));
  if (yAxis.low <= 0 && yAxis.high >= 0) marks.push(ruleMark("zero", left, zero, right, zero));
  if (picture.ghost) marks.push(mark("path", { class: "ghost", d: lineOf(picture.ghost) }));
  marks.push(mark("path", { class: "line", d: lineOf(picture.y) }));
  for (const tick of yTicks) marks.push(textMark("words end", left - 12, downOf(tick), formatNumber(yAxis.fmt, tick)));
  const spare = xTicks.length > 4 && (right - left) / (xTicks.length - 1) < 56 ? 2 : 1;
  xTicks.forEach((tick, k) => {
    if (k % spare === 0 || k === xTicks.length - 1 && spare === 1)
      marks.push(textMark("words", acrossOf(tick), bottom + 22, formatNumber(xAxis.fmt, tick)));
  });

  if (best) marks.push(ruleMark("drop", acrossOf(best.x), downOf(best.y), acrossOf(best.x), dropEnd));
  const inside = { left, top, right: width, bottom };
  const taken = [...[label, regionLabel].filter(Boolean), ...strips()];
  for (const point of [...picture.references, ...(best ? [best] : [])])
    taken.push(boxAround(acrossOf(point.x), downOf(point.y), 12, 12));
  if (best) taken.push({ left: acrossOf(best.x) - 2, top: downOf(best.y), right: acrossOf(best.x) + 2, bottom: dropEnd });
  if (picture.ghost) nameGhost();
  const levels = yTicks.map(downOf).map(down => ({ left, top: down - 0.5, right, bottom: down + 0.5 }));
  levels.push({ left, top: zero - 1, right, bottom: zero + 1 });
  for (const point of picture.references) {
    const x = acrossOf(point.x), y = downOf(point.y);
    const box = placedBox(x, y, textWidth(named(point), 400) + 4, TEXT_HEIGHT, inside, [...taken, ...levels]);
    taken.push(box);
    leadTo(x, y, box, 9);
    marks.push(mark("circle", { class: "reference", cx: x, cy: y, r: 4.5 }));
    marks.push(textMark("words over", (box.left + box.right) / 2, (box.top + box.bottom) / 2, named(point)));
  }
  if (best) {
    marks.push(mark("circle", { class: "best", cx: acrossOf(best.x), cy: downOf(best.y), r: 7 }));
    marks.push(textMark("answer over", (label.left + label.right) / 2, (label.top + label.bottom) / 2, best.label));
  }
  // A line from a label to just before what it names, where the two are not side by side.
  function leadTo(x, y, box, short) {
    const nearX = clamp(x, box.left - 4, box.right + 4);
    const nearY = nearX === x ? clamp(y, box.top - 4, box.bottom + 4) : (box.top + box.bottom) / 2;
    const length = Math.hypot(x - nearX, y - nearY), share = 1 - short / length;
    if (length > 14) marks.push(ruleMark("lead", nearX, nearY, nearX + (x - nearX) * share, nearY + (y - nearY) * share));
  }

  // Beside that stretch of the story's curve which has the most room.
  function nameGhost() {
    const words = picture.ghostName, last = xs.length - 1;
    for (let k = 1; k < xs.length; k++)
      taken.push(boxAround((xs[k - 1] + xs[k]) / 2, downOf(picture.ghost[k]), xs[k] - xs[k - 1], 8));
    let box = null, named = 0;
    for (const share of [0.5, 0.65, 0.8, 0.35, 0.2]) {
      const k = Math.round(share * last);
      const found = placedBox(xs[k], downOf(picture.ghost[k]), textWidth(words, 400) + 4, TEXT_HEIGHT, inside, taken, box?.cost);
      if (found) [box, named] = [found, k];
    }
    taken.push(box);
    leadTo(xs[named], downOf(picture.ghost[named]), box, 4);
    marks.push(textMark("words over", (box.left + box.right) / 2, (box.top + box.bottom) / 2, words));
  }
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.replaceChildren(...marks);
}
