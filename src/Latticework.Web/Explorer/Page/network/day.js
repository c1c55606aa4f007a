import { kinds, tiesOn } from './ties.js';

/** How many ties for each nation that has one a picture draws unless told otherwise, and how many in any case: more are no longer told apart. */
const [legible, fewest] = [5, 60];

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

/** The least number of facts by which the ties of the last day are told apart: the same on every day, so that a slider does not make ties blink. */
export function legibleLeast(network, filter) {
  if (!leasts.has(filter)) leasts.set(filter, least(network, filter));
  return leasts.get(filter);
}

function least(network, filter) {
  const { count } = tiesOn(network, filter, network.dataset.compiled);
  const strongest = [...count.keys()].filter(pair => count[pair]).sort((x, y) => count[y] - count[x]);
  const nations = new Set();
  let found = 1;
  for (let drawn = 0; drawn < strongest.length;) {
    const next = count[strongest[drawn]];
    for (; drawn < strongest.length && count[strongest[drawn]] === next; drawn++) nations.add(network.pairs[strongest[drawn]].a).add(network.pairs[strongest[drawn]].b);
    if (drawn <= Math.max(fewest, legible * nations.size)) found = next;
  }
  return found;
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
