import { kinds, tiesOn } from './ties.js';

/** How many ties a picture draws unless told otherwise: more are no longer told apart. */
const legible = 300;

/**
 * What the picture shows on a day: the ties, the strongest first, each with its two nations and its number of facts in all and by kind, and the number of partners of each nation.
 * `least` is the number of facts from which on a tie is drawn.
 */
export function dayOfNetwork(network, filter, day, least) {
  const { count, byKind } = tiesOn(network, filter, day);
  const partners = new Uint32Array(network.nations.length);
  const ties = [];
  for (let pair = 0; pair < count.length; pair++) {
    if (!count[pair]) continue;
    const { a, b } = network.pairs[pair];
    partners[a]++;
    partners[b]++;
    ties.push({ pair, a, b, count: count[pair], kinds: byKind.subarray(pair * kinds.length, (pair + 1) * kinds.length) });
  }
  ties.sort((x, y) => y.count - x.count || x.pair - y.pair);
  return { day, ties, partners, least, drawn: ties.filter(t => t.count >= least).length };
}

const leasts = new WeakMap();

/** The least number of facts by which at most so many ties are drawn on the last day: the same on every day, so that a slider does not make ties blink. */
export function legibleLeast(network, filter) {
  if (!leasts.has(filter)) leasts.set(filter, least(network, filter));
  return leasts.get(filter);
}

function least(network, filter) {
  const { count } = tiesOn(network, filter, network.dataset.compiled);
  const sorted = count.filter(n => n > 0).sort();
  if (sorted.length <= legible) return 1;
  return Math.min(sorted[sorted.length - legible - 1] + 1, sorted.at(-1));
}

/** The facts behind the ties of a day and the pages behind these, counted. */
export function behind(network, filter, day) {
  const { pair, fact, first, end } = network.entries;
  const facts = new Set();
  for (let i = 0; i < pair.length; i++) {
    if (filter.fact[fact[i]] && first[i] <= day && end[i] > day && (!filter.pair || filter.pair[pair[i]])) facts.add(fact[i]);
  }
  return { facts: facts.size, pages: new Set([...facts].flatMap(f => network.facts[f].pages)).size };
}
