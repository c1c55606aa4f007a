import { s, set } from '../element.js';
import { arrowsThrough } from './arrows.js';

// Corrected p, from the surest to the least sure; each class has a colour, and a mark for those who see none.
const levels = [0.001, 0.01, 0.05];

/** Which class a pair is in: 3 to 1 more than chance, 0 neither, -1 to -3 less. */
export function levelOf({ qMore, qLess }) {
  const more = levels.findIndex(level => qMore < level);
  const less = levels.findIndex(level => qLess < level);
  return more >= 0 ? 3 - more : less >= 0 ? less - 3 : 0;
}

/**
 * A heat map of pairs. `order` is the nations' codes in their order; `pair(a, b)` gives { level, shared, title } or null. `legend` is seven texts, from the most to the least;
 * `chosen` is the codes that are selected; `choose(a, b)` is called with the pair clicked, or reached by arrow keys and entered.
 */
export function heatmapOf(label, order, pair, width, { legend, chosen, choose }) {
  const left = 36;
  const cell = Math.max(11, Math.min(18, Math.floor((width - left - 2) / order.length)));
  const side = cell * order.length;
  const across = Math.max(side + left + 2, 320);
  const keys = Math.max(1, Math.min(legend.length, Math.floor(across / 150)));
  const height = left + side + 14 + Math.ceil(legend.length / keys) * 18;
  const at = i => left + i * cell;
  const rows = order.map((code, i) => s('text', { x: left - 4, y: at(i) + cell / 2, class: 'label', 'text-anchor': 'end', 'dominant-baseline': 'central' }, code));
  const columns = order.map((code, i) => s('text', { transform: `translate(${at(i) + cell / 2} ${left - 4}) rotate(-90)`, class: 'label', 'dominant-baseline': 'central' }, code));
  const squares = order.map((a, y) => order.map((b, x) => a === b ? null : square(a, b, x, y)));
  const cursor = s('rect', { width: cell, height: cell, class: 'cursor', display: 'none' });
  const map = s('svg', { viewBox: `0 0 ${across} ${height}`, width: across, height, role: 'group', 'aria-label': label, class: 'heatmap' },
    s('g', { 'aria-hidden': 'true' }, rows, columns), squares.flat(), cursor,
    legend.map((words, i) => [
      s('rect', { x: left + (i % keys) * 150, y: left + side + 12 + Math.floor(i / keys) * 18, width: 12, height: 12, class: `level${3 - i}` }),
      sign(3 - i, left + (i % keys) * 150 + 6, left + side + 18 + Math.floor(i / keys) * 18, 12),
      s('text', { x: left + (i % keys) * 150 + 18, y: left + side + 18 + Math.floor(i / keys) * 18, class: 'key', 'dominant-baseline': 'central' }, words),
    ]));
  map.addEventListener('click', event => {
    const box = event.target.closest('[data-pair]');
    if (box) choose(...box.dataset.pair.split(' '));
  });
  const places = squares.flatMap((row, y) => row.flatMap((box, x) => (box ? [[x, y]] : [])));
  const first = places.find(([x, y]) => order[y] === chosen[0] && order[x] === chosen[1]) ?? places[0];
  if (first) arrowsThrough(map, squares, first, { name: 'pair', mark, choose: box => choose(...box.dataset.pair.split(' ')) });
  return map;

  function mark(x, y) {
    set(cursor, x === undefined ? { display: 'none' } : { display: null, x: at(x), y: at(y) });
    rows.forEach((label, i) => label.classList.toggle('on', i === y));
    columns.forEach((label, i) => label.classList.toggle('on', i === x));
  }

  function square(a, b, x, y) {
    const known = pair(a, b);
    if (!known) return null;
    return s('g', { 'data-pair': `${a} ${b}`, 'aria-hidden': 'true' },
      s('title', null, known.title),
      s('rect', { x: at(x) + 0.5, y: at(y) + 0.5, width: cell - 1, height: cell - 1, class: known.shared === 0 && known.level === 0 ? 'nothing' : `level${known.level}` }),
      sign(known.level, at(x) + cell / 2, at(y) + cell / 2, cell),
      chosen.includes(a) && chosen.includes(b) ? s('rect', { x: at(x), y: at(y), width: cell, height: cell, class: 'chosen' }) : null);
  }
}

function sign(level, x, y, cell) {
  if (Math.abs(level) < 2) return null;
  const arm = cell / 2 - 3;
  return s('path', { d: `M${x - arm} ${y}h${2 * arm}${level > 0 ? `M${x} ${y - arm}v${2 * arm}` : ''}`, class: level === 3 || level === -3 ? 'mark sure' : 'mark' });
}
