// Numbers as the story prints them, and the profit curve for any position of the sliders.

function decimalParts(value) {
  const [digits, exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole, fraction = ""] = digits.split(".");
  return { mantissa: BigInt(whole + fraction), power: Number(exponent) - fraction.length };
}

// Exact on the shortest decimal form of value and scale, ties away from zero: what charts/fmt.py prints.
function roundedQuotient(value, scale, digits) {
  const above = decimalParts(value), below = decimalParts(scale);
  const shift = above.power - below.power + digits;
  const numerator = above.mantissa * 10n ** BigInt(Math.max(shift, 0));
  const denominator = below.mantissa * 10n ** BigInt(Math.max(-shift, 0));
  return (2n * numerator + denominator) / (2n * denominator);
}

function formatNumber(fmt, value) {
  if (!Number.isFinite(value)) throw new RangeError(`A number to print was ${value}; wanted a finite one.`);
  const units = roundedQuotient(value, fmt.scale, fmt.digits);
  if (fmt.zero && units === 0n) return fmt.zero;
  const padded = units.toString().padStart(fmt.digits + 1, "0");
  const whole = padded.slice(0, padded.length - fmt.digits).replace(/\B(?=(\d{3})+$)/g, fmt.group);
  const fraction = fmt.digits ? fmt.decimal + padded.slice(-fmt.digits) : "";
  return (value < 0 && units > 0n ? "\u2212" : "") + fmt.prefix + whole + fraction + fmt.suffix;
}

// What one contacted customer brings: per unit of value of those who leave, per one who leaves, and per customer.
// The forms are those of metrics/payoff.py; an assumption that a story does without counts nothing.
function payoff(form, valueMultiplier, levers) {
  const of = name => levers[name] ?? 0;
  if (form === "cells") {
    const perOther = of("false_alarm") - of("rightly_left");
    return { vy: 0, p: of("hit") - of("miss") - perOther, n: perOther };
  }
  if (form === "offer") {
    return { vy: of("margin") * valueMultiplier, p: valueMultiplier > 0 ? 0 : of("response_value"), n: -of("offer_cost") };
  }
  const accept = of("accept_rate"), offer = of("incentive_cost");
  return {
    vy: accept * of("margin") * valueMultiplier,
    p: (valueMultiplier > 0 ? 0 : accept * of("clv")) + offer * (1 - accept),
    n: -(offer + of("contact_cost")),
  };
}

function whatIfCurve(whatIf, levers) {
  const { vy, p, n } = payoff(whatIf.form, whatIf.valueMultiplier * (levers.months ?? 1), levers);
  const { firsts, seconds, few, extra } = whatIf;
  const gross = firsts.n.map((_, k) => vy * firsts.vy[k] + p * firsts.p[k] + n * firsts.n[k]);
  const squared = of => vy * vy * of.v2y + (p * p + 2 * p * n) * of.p + n * n * of.n + 2 * vy * (p + n) * of.vy;
  const steady = squared(whatIf.steady);
  // As metrics/band.py: among few rows the spread of the first ones counts, and everywhere some rows of it are added.
  const error = gross.map((profit, k) => {
    const contacted = firsts.n[k];
    const part = Math.min(1, contacted); // before the first row the range grows evenly, from nothing to that of one row
    if (part === 0) return 0;
    const seen = squared({ v2y: seconds.v2y[k], vy: seconds.vy[k], p: seconds.p[k], n: seconds.n[k] });
    const squares = Math.max(seen, contacted < few ? contacted * steady : 0) / part + extra * steady;
    return part * Math.sqrt(Math.max(0, squares - (profit / part) ** 2 / whatIf.rows));
  });
  const most = (whatIf.limit ?? 1) * whatIf.rows + whatIf.rows / 200; // half a step of the grid
  const y = gross.map(profit => profit - (levers.fixed_cost ?? whatIf.fixed ?? 0));
  let best = 0;
  y.forEach((profit, k) => { if (profit > y[best] && firsts.n[k] <= most) best = k; });
  const low = y.map((profit, k) => profit - whatIf.below[k] * error[k]);
  return { y, low, high: y.map((profit, k) => profit + whatIf.above[k] * error[k]), best };
}

// The story's axis as long as it holds the curve; beyond that the same axis with more steps, or wider ones.
function widenedAxis(axis, lowest, highest) {
  if (lowest >= axis.low && highest <= axis.high) return axis;
  let step = axis.step, low, high;
  for (;;) {
    low = Math.floor(Math.min(lowest, axis.low) / step + 1e-9) * step;
    high = Math.ceil(Math.max(highest, axis.high) / step - 1e-9) * step;
    if ((high - low) / step <= 7) return { ...axis, low, high, step };
    const magnitude = 10 ** Math.floor(Math.log10(step));
    step = [2, 5, 10, 20].map(factor => factor * magnitude).find(wider => wider > step * 1.01);
  }
}

// The ends that an axis should hold; on a side on which the story's own picture is cut, no more than the answer.
function shownRange(story, curve, best) {
  const { low, high } = story.yAxis;
  return [
    Math.min(...story.low) < low ? best.y : Math.min(...curve.low),
    Math.max(...story.high) > high ? best.y : Math.max(...curve.high),
  ];
}

function valueAt(xs, ys, x) {
  const k = Math.max(1, xs.findIndex(edge => edge >= x - 1e-12));
  return ys[k - 1] + (ys[k] - ys[k - 1]) * (x - xs[k - 1]) / (xs[k] - xs[k - 1]);
}

// The best place of the grid; but the story's own share as long as it is as good by the story's own measure.
function answer(story, curve, tolerance) {
  const best = { x: story.x[curve.best], y: curve.y[curve.best] };
  if (!story.best) return best;
  const told = { x: story.best.x, y: valueAt(story.x, curve.y, story.best.x) };
  return told.y >= best.y - tolerance * Math.abs(best.y) ? told : best;
}

// The picture for these positions: the story's own when nothing was moved.
function whatIfPicture(whatIf, levers, moved) {
  const story = whatIf.story;
  if (!moved) return { ...story, ghost: null };
  const curve = whatIfCurve(whatIf, levers);
  const money = value => formatNumber(whatIf.money, value);
  const best = answer(story, curve, whatIf.tolerance);
  const fields = { share: formatNumber(whatIf.share, best.x), money: money(best.y) };
  const onCurve = story.references.filter(point => money(valueAt(story.x, story.y, point.x)) === money(point.y));
  return {
    ...story,
    ...curve,
    yAxis: widenedAxis(story.yAxis, ...shownRange(story, curve, best)),
    best: { ...best, label: filled(whatIf.bestLabel, fields) },
    references: onCurve.map(point => {
      const y = valueAt(story.x, curve.y, point.x);
      return { x: point.x, y, label: filled(point.pattern, { money: money(y) }) };
    }),
    region: null,
    ghost: story.y,
    beside: whatIf.beside && besideCurve(whatIf, levers, curve, best),
  };
}

// What stands beside the picture for these positions: the gain over the best without the model, how many, what each costs.
function besideCurve({ beside, baselines, story, firsts, levers: all, money }, levers, curve, best) {
  const without = baselines.map(share => (share > 0 ? valueAt(story.x, curve.y, share) : 0));
  const contacted = best.x > 0 ? valueAt(story.x, firsts.n, best.x) : 0;
  const cost = name => formatNumber(all.find(lever => lever.name === name).fmt, levers[name]);
  return {
    figure: formatNumber(money, (best.x > 0 ? best.y : 0) - Math.max(0, ...without)),
    sentence: beside.gain,
    caption: beside.caption,
    rows: [
      [beside.acted, filled(beside.count, { contacted: formatNumber(beside.number, contacted) })],
      ...beside.costs.map(({ name, label }) => [label, cost(name)]),
    ],
  };
}

function filled(pattern, fields) {
  return pattern.replace(/\{(\w+)\}/g, (_, name) => fields[name]);
}
