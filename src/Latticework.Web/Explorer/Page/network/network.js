import { kinds } from './ties.js';

/**
 * The network of all days, from /api/explorer/network: nations with their places, facts, and one entry for each pair and fact that ties it, with its first day and the
 * day after its last. The arrays of entries run side by side: `pair[i]` is tied by `fact[i]` from `first[i]` until before `end[i]`.
 */
export function decode({ dataset, picture, nations, facts }) {
  const size = nations.length;
  const place = new Map(nations.map((n, i) => [n.code, i]));
  const pairOf = new Int32Array(size * size).fill(-1);
  const pairs = [];
  const entries = { pair: [], fact: [], first: [], end: [] };
  facts.forEach((fact, f) => {
    const parts = fact.spells.flatMap(([first, end, ...members]) => members.map(nation => ({ nation, first, end: end ?? Infinity })));
    for (let i = 0; i < parts.length; i++) for (let j = i + 1; j < parts.length; j++) together(fact, f, parts[i], parts[j]);
  });
  return {
    dataset, picture, nations, facts, place, pairs,
    kindOf: Uint8Array.from(facts, f => kinds.indexOf(f.kind)),
    pairOf: (a, b) => pairOf[a * size + b],
    entries: {
      pair: Int32Array.from(entries.pair), fact: Int32Array.from(entries.fact),
      first: Int32Array.from(entries.first), end: Float64Array.from(entries.end),
    },
  };

  function together(fact, f, one, other) {
    if (one.nation === other.nation) return;
    let spans = [[Math.max(one.first, other.first), Math.min(one.end, other.end)]];
    for (const [first, end, a, b] of fact.gaps ?? []) {
      if (Math.min(a, b) !== Math.min(one.nation, other.nation) || Math.max(a, b) !== Math.max(one.nation, other.nation)) continue;
      spans = spans.flatMap(([from, to]) => [[from, Math.min(to, first)], [Math.max(from, end ?? Infinity), to]]);
    }
    for (const [first, end] of spans) {
      if (first >= end) continue;
      entries.pair.push(number(one.nation, other.nation));
      entries.fact.push(f);
      entries.first.push(first);
      entries.end.push(end);
    }
  }

  function number(one, other) {
    const [a, b] = one < other ? [one, other] : [other, one];
    if (pairOf[a * size + b] < 0) {
      pairOf[a * size + b] = pairOf[b * size + a] = pairs.length;
      pairs.push({ a, b });
    }
    return pairOf[a * size + b];
  }
}
