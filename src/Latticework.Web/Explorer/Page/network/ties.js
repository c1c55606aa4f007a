import { yearsBefore } from '../days.js';

export const kinds = Object.freeze(['agreement', 'forum', 'exercise', 'patrol', 'meeting']);

/**
 * What counts: kinds, types of agreement, forms of forum and meeting, the last so many years of what happens on a day (0: all), pairs among some nations (null: all).
 * It is the scope of the questions: ties, types, forms, since.
 */
export function filter(network, { ties = [], types = [], forms = [], years = 0, among = null }) {
  const shown = new Set(ties.length ? ties : kinds);
  const fact = Uint8Array.from(network.facts, f => shown.has(f.kind)
    && (f.kind !== 'agreement' || !types.length || types.includes(f.type))
    && narrowed(f, forms) ? 1 : 0);
  const pair = among && Uint8Array.from(network.pairs, p => among.has(p.a) && among.has(p.b) ? 1 : 0);
  return { fact, pair, years };
}

/** On a day: for each pair the number of facts that tie it, in all and of each kind. */
export function tiesOn(network, { fact: wanted, pair: wantedPair, years }, day) {
  const { pair, fact, first, end } = network.entries;
  const on = recent(network, wanted, years, day);
  const count = new Uint32Array(network.pairs.length);
  const byKind = new Uint32Array(network.pairs.length * kinds.length);
  for (let i = 0; i < pair.length; i++) {
    if (!on[fact[i]] || first[i] > day || end[i] <= day || (wantedPair && !wantedPair[pair[i]])) continue;
    count[pair[i]]++;
    byKind[pair[i] * kinds.length + network.kindOf[fact[i]]]++;
  }
  return { count, byKind };
}

/** The facts that tie a pair on a day, as numbers. */
export function factsBetween(network, { fact: wanted, years }, pairNumber, day) {
  const { pair, fact, first, end } = network.entries;
  const on = recent(network, wanted, years, day);
  const found = [];
  for (let i = 0; i < pair.length; i++) {
    if (pair[i] === pairNumber && on[fact[i]] && first[i] <= day && end[i] > day) found.push(fact[i]);
  }
  return found;
}

/** For each of some ascending days, how many pairs are tied that were not on the day before it in the list, and how many are no longer. Of the first day, nothing is said. */
export function changes(network, { fact: wanted, pair: wantedPair, years }, days) {
  const { pair, fact, first, end } = network.entries;
  const since = years ? days.map(day => yearsBefore(day, years)) : null;
  const steps = days.map(() => []);
  for (let i = 0; i < pair.length; i++) {
    if (!wanted[fact[i]] || (wantedPair && !wantedPair[pair[i]])) continue;
    const from = at(days, first[i]);
    let to = at(days, end[i]);
    const { kind, from: began } = network.facts[fact[i]];
    if (since && isEvent(kind)) to = began === undefined ? from : Math.min(to, at(since, began + 1));
    if (from >= to) continue;
    steps[from].push(pair[i], 1);
    if (to < days.length) steps[to].push(pair[i], -1);
  }
  const count = new Int32Array(network.pairs.length);
  const before = new Int32Array(network.pairs.length);
  return steps.map((step, place) => {
    for (let i = 0; i < step.length; i += 2) before[step[i]] = count[step[i]];
    for (let i = 0; i < step.length; i += 2) count[step[i]] += step[i + 1];
    let [began, ended] = [0, 0];
    for (let i = 0; i < step.length; i += 2) {
      const one = step[i];
      if (before[one] === 0 && count[one] > 0) began++;
      if (before[one] > 0 && count[one] === 0) ended++;
      before[one] = count[one];
    }
    return { day: days[place], began: place ? began : 0, ended: place ? ended : 0 };
  });
}

/** The members of a forum on a day, as numbers of nations. */
export function membersOf(network, forum, day) {
  const fact = network.facts.find(f => f.id === forum);
  return new Set(fact?.spells.filter(([first, end]) => first <= day && (end === null || end > day)).flatMap(([, , ...members]) => members));
}

function isEvent(kind) {
  return kind === 'exercise' || kind === 'patrol' || kind === 'meeting';
}

function narrowed({ kind, type }, forms) {
  if (!forms.length || (kind !== 'forum' && kind !== 'meeting')) return true;
  const words = forms.filter(form => (kind === 'meeting') === meetingForms.has(form));
  return !words.length || words.includes(type);
}

const meetingForms = new Set(['2+2', 'defence-ministers', 'foreign-ministers', 'summit', 'signing', 'other']);

function recent(network, wanted, years, day) {
  if (!years) return wanted;
  const since = yearsBefore(day, years);
  return Uint8Array.from(network.facts, (f, i) => wanted[i] && (!isEvent(f.kind) || f.from >= since) ? 1 : 0);
}

/** The place of the first of some ascending numbers that is not below a value. */
function at(ascending, value) {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
