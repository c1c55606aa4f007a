/** A tie as a curve: bent by a share of its length, always to the same side of the same pair. */
export function curve([x1, y1], [x2, y2], bend = 0.14) {
  const [mx, my] = [(x1 + x2) / 2 - (y2 - y1) * bend, (y1 + y2) / 2 + (x2 - x1) * bend];
  return `M${round(x1)},${round(y1)}Q${round(mx)},${round(my)} ${round(x2)},${round(y2)}`;
}

/** How much each of several curves between two places is bent, so that they lie side by side. */
export function bends(many, distance, gap = 11) {
  const step = Math.min((2 * gap) / distance, 0.2);
  return Array.from({ length: many }, (_, i) => 0.14 + (i - (many - 1) / 2) * step);
}

/** The width of a tie of so many facts, in pixels: finer among many than by itself. */
export function width(count, fine = false) {
  return round(fine ? Math.min(1 + 0.5 * Math.log2(count), 4) : Math.min(1.2 + 0.8 * Math.log2(count), 6));
}

/** The radius of a nation that has so many of the most partners. */
export function radius(partners, most) {
  return partners === 0 ? 3 : round(6 + 10 * Math.sqrt(partners / Math.max(most, 1)));
}

function round(number) {
  return Math.round(number * 10) / 10;
}
