import { kinds } from '../network/ties.js';

const gatherings = kinds.filter(kind => kind !== 'agreement');
const usual = ['forum', 'exercise', 'patrol'];

/** The kinds of tie that a view's question takes. */
export function kindsTaken({ view, measure }) {
  return view === 'overlap' || (view === 'rank' && measure === 'memberships') ? gatherings : kinds;
}

/** Those of which it is asked, and by which all parts of the page count: what it takes of those chosen. A question of gatherings is asked of the usual ones where none is chosen. */
export function kindsAsked(state) {
  const taken = kindsTaken(state);
  const asked = taken.filter(kind => state.ties.includes(kind));
  return asked.length || taken === kinds ? asked : usual;
}
