import { s } from '../element.js';

const row = 20;
const top = 8;
export const mostBars = 40;

/**
 * Bars, one a row: each of `rows` is { label, code, value, other, shown, title }. `other` is a second value, drawn as a line across the bar; a negative value goes to the left.
 * Labels are names where there is room, else codes.
 */
export function barsOf(label, rows, width, legend = []) {
  const some = rows.slice(0, mostBars);
  const named = width >= 520;
  const [left, right] = [named ? 190 : 76, 58];
  const values = some.flatMap(r => [r.value ?? 0, r.other ?? 0, r.back ?? 0]);
  const both = some.some(r => r.back > 0);
  const most = Math.max(...values, 0) || 1;
  const room = width - left - right;
  const zero = both ? left + room / 2 : left;
  const length = value => Math.max(0, value) / most * (both ? room / 2 : room);
  const [across, down] = named ? [190, 0] : [0, row];
  const foot = top + some.length * row + 18;
  const height = legend.length ? foot + (legend.length - 1) * down + 10 : foot - 12;
  return s('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label, class: 'barchart' },
    some.map((r, i) => bar(r, top + i * row)),
    s('line', { x1: zero, x2: zero, y1: top - 4, y2: top + some.length * row, class: 'axis' }),
    legend.map(({ mark, words }, i) => [key(mark, left + i * across, foot + i * down - 4), s('text', { x: left + i * across + 22, y: foot + i * down, class: 'key' }, words)]));

  function bar(r, y) {
    const end = zero + length(r.value ?? 0);
    return s('g', null,
      s('title', null, r.title ?? `${r.label}: ${r.shown}`),
      s('text', { x: left - 8, y: y + 14, class: 'label', 'text-anchor': 'end' }, named ? short(r.label) : r.code ?? r.label),
      s('rect', { x: zero, y: y + 4, width: length(r.value ?? 0), height: row - 8, class: 'bar' }),
      r.back ? s('rect', { x: zero - length(r.back), y: y + 4, width: length(r.back), height: row - 8, class: 'bar back' }) : null,
      r.other === undefined || r.other === null ? null : s('line', { x1: zero + length(r.other), x2: zero + length(r.other), y1: y + 1, y2: y + row - 1, class: 'other' }),
      s('text', { x: Math.max(end, r.other === undefined || r.other === null ? 0 : zero + length(r.other)) + 5, y: y + 14, class: 'value' }, r.shown),
      r.back ? s('text', { x: zero - length(r.back) - 5, y: y + 14, class: 'value', 'text-anchor': 'end' }, r.shownBack) : null);
  }
}

function key(mark, x, y) {
  return mark === 'other' ? s('line', { x1: x + 8, x2: x + 8, y1: y - 8, y2: y + 6, class: 'other' }) : s('rect', { x, y: y - 5, width: 16, height: 10, class: mark });
}

function short(label) {
  return label.length > 25 ? `${label.slice(0, 24)}…` : label;
}
