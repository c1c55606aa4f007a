import { rows } from '../api.js';
import { scopeOf } from './scope.js';

/** The pairs, as numbers, that gather more than chance would have it on the day of a state: the backbone of overlap. */
export async function chanceMarks(network, state, signal) {
  const { asOf, since, forms, status, confidence, observers, without, reading } = scopeOf(state, network);
  const found = await rows('overlap', { backbone: true, sign: 'more', fields: ['a', 'b'], asOf, since, forms, status, confidence, observers, without, reading }, { signal });
  return new Set(found.map(({ a, b }) => network.pairOf(network.place.get(a), network.place.get(b))));
}
