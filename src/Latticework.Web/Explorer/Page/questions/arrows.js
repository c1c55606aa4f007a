import { set } from '../element.js';

const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Lets arrow keys, Home and End go through the squares of a picture. `squares` is rows of elements, null where there is none. One at a time, at first the one at `[x, y]`, is reached by Tab and
 * known to screen readers, by its title. `mark(x, y)` is called where the focus comes to, `mark()` where it leaves, `choose(square)` on Enter.
 */
export function arrowsThrough(picture, squares, [x, y], { name, mark, choose }) {
  let current = null;
  become(x, y);
  picture.addEventListener('focusin', () => mark(x, y));
  picture.addEventListener('focusout', () => mark());
  picture.addEventListener('keydown', event => {
    if (event.target !== current || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = next(event.key);
    if (to) become(...to);
    else if (event.key === 'Enter' || event.key === ' ') choose(current);
    else return;
    event.preventDefault();
    current.focus();
  });

  function next(key) {
    if (key === 'Home') return first(-1, y, 1, 0);
    if (key === 'End') return first(squares[y].length, y, -1, 0);
    return steps[key] && (first(x, y, ...steps[key]) ?? [x, y]);
  }

  /** The first square in a direction; there is none between a nation and itself. */
  function first(fromX, fromY, dx, dy) {
    for (let [i, j] = [fromX + dx, fromY + dy]; squares[j] && i >= 0 && i < squares[j].length; i += dx, j += dy) if (squares[j][i]) return [i, j];
    return null;
  }

  function become(toX, toY) {
    if (current) set(current, { tabindex: null, role: null, 'aria-label': null, 'data-name': null, 'aria-hidden': 'true' });
    [x, y, current] = [toX, toY, squares[toY][toX]];
    set(current, { tabindex: '0', role: 'button', 'aria-label': current.querySelector('title').textContent, 'data-name': name, 'aria-hidden': null });
  }
}
