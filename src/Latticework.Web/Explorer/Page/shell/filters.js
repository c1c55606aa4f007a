import { fill, h, s } from '../element.js';
import { ask } from '../api.js';
import { text } from '../text.js';
import { go, state } from '../state.js';
import { dayIn, filterOf, networkOf } from '../network/scope.js';
import { filter, kinds, tiesOn } from '../network/ties.js';
import { legibleLeast } from '../network/day.js';
import { kindsAsked, kindsTaken } from '../questions/kinds.js';
import { rest } from './rest.js';

const t = text.filters;

/** What counts, and at the same time what the picture's colours and strokes mean. */
export function filterPane() {
  const counts = new Map();
  const boxes = new Map();
  const rows = new Map();
  const forum = h('select', { change: () => go({ forum: forum.value }) }, h('option', { value: '' }, t.anyForum));
  const years = h('select', { change: () => go({ years: Number(years.value) }) }, [0, 1, 2, 3, 5, 10].map(n => h('option', { value: n }, n ? t.lastYears(n) : t.ever)));
  const least = h('select', { change: () => go({ least: Number(least.value) }) });
  const types = group('types', t.types, Object.entries(text.types));
  const regions = group('regions', t.regions, Object.entries(text.regions), t.regionsHint, 'of-picture');
  const inForce = flag(t.inForce, 'status', s => s.status === 'in-force', on => ({ status: on ? 'in-force' : '' }));
  const element = h('aside', { class: 'filters', 'aria-label': t.title },
    h('details', { open: matchMedia('(min-width: 900px)').matches },
      h('summary', null, h('h2', null, t.title)),
      h('fieldset', null, h('legend', null, t.kinds), kinds.map(kind => kindBox(kind)), several()),
      types, regions,
      h('fieldset', null,
        field(t.forum, forum, 'of-picture'), field(t.years, years), field(t.least, least, 'of-picture'),
        flag(t.confirmed, 'confidence', s => s.confidence === 'confirmed', on => ({ confidence: on ? 'confirmed' : '' })),
        inForce,
        flag(t.observers, 'observers', s => s.observers, on => ({ observers: on })),
        flag(t.chance, 'chance', s => s.chance, on => ({ chance: on }), t.chanceHint, 'of-picture')),
      h('p', { class: 'hint of-picture' }, t.width),
      h('a', { class: 'button quiet', href: '/' }, t.reset)));
  return { element, show };

  async function show(now, signal) {
    for (const [, { box, is }] of boxes) box.checked = is(now);
    offer(kindsTaken(now));
    summarise(types, now.types);
    summarise(regions, now.regions);
    years.value = now.years;
    const network = await networkOf(now, signal);
    await fillForums(now, signal);
    signal.throwIfAborted();
    const auto = legibleLeast(network, filterOf(now, network));
    const choices = [...new Set([1, 2, 3, 5, 8, 12, 20, now.least])].filter(Boolean).sort((a, b) => a - b);
    fill(least, h('option', { value: 0 }, t.leastAuto(auto)), choices.map(n => h('option', { value: n }, t.leastOf(n))));
    least.value = now.least;

    // Counts by the box follow once a slider rests.
    await rest(120, signal);
    const all = tiesOn(network, { ...filterOf(now, network), fact: filter(network, { ...now, ties: [] }).fact }, dayIn(now, network));
    kinds.forEach((kind, k) => {
      let pairs = 0;
      for (let i = k; i < all.byKind.length; i += kinds.length) if (all.byKind[i]) pairs++;
      counts.get(kind).textContent = pairs.toLocaleString('en');
    });
  }

  async function fillForums(now, signal) {
    if (forum.options.length === 1) {
      const { forums } = await ask('explorer/names', {}, { signal });
      forum.append(...forums.map(f => h('option', { value: f.key }, f.name)));
    }
    forum.value = now.forum;
  }

  function kindBox(kind) {
    counts.set(kind, h('span', { class: 'count' }));
    const box = h('input', { type: 'checkbox', change: () => tie(kind, box) });
    boxes.set(`kind-${kind}`, { box, is: s => s.ties.includes(kind) });
    rows.set(kind, h('label', { class: 'row' }, box, sample(kind), h('span', null, text.kinds[kind]), counts.get(kind)));
    return rows.get(kind);
  }

  /** Only what the question of a view takes; what it does not stays chosen for the others. */
  function offer(taken) {
    for (const [kind, row] of rows) row.hidden = !taken.includes(kind);
    types.hidden = inForce.hidden = !taken.includes('agreement');
  }

  /** One kind at least is always chosen: without one there is nothing to see. */
  function tie(kind, box) {
    const [taken, asked] = [kindsTaken(state()), kindsAsked(state())];
    const chosen = taken.filter(k => (k === kind ? box.checked : asked.includes(k)));
    if (chosen.length) go({ ties: kinds.filter(k => (taken.includes(k) ? chosen : state().ties).includes(k)) });
    else box.checked = true;
  }

  function several() {
    return h('div', { class: 'row key of-picture' }, h('span'), sample('several'), h('span', null, text.several));
  }

  function group(key, title, words, hint, also = '') {
    const rows = words.map(([word, name]) => {
      const box = h('input', { type: 'checkbox', change: () => go({ [key]: toggled(state()[key], word, words.map(([w]) => w)) }) });
      boxes.set(`${key}-${word}`, { box, is: s => s[key].includes(word) });
      return h('label', { class: 'row' }, box, h('span', null, name));
    });
    return h('details', { class: `group ${also}` }, h('summary', null, title, h('span', { class: 'count' })), hint && h('p', { class: 'hint' }, hint), h('div', { role: 'group', 'aria-label': title }, rows));
  }

  function flag(label, key, is, change, hint, also = '') {
    const box = h('input', { type: 'checkbox', change: () => go(change(box.checked)) });
    boxes.set(key, { box, is });
    return h('label', { class: `row ${also}`, title: hint }, box, h('span', null, label));
  }
}

function summarise(details, chosen) {
  details.querySelector('summary .count').textContent = chosen.length ? t.some(chosen.length) : '';
}

/** A word more or less in a list that stays in order; a list of all is as good as none. */
function toggled(list, word, all) {
  const next = all.filter(w => (w === word ? !list.includes(w) : list.includes(w)));
  return next.length === all.length ? [] : next;
}

function field(label, control, also = '') {
  return h('label', { class: `field ${also}` }, h('span', null, label), control);
}

function sample(kind) {
  return s('svg', { class: 'sample', width: 30, height: 10, 'aria-hidden': 'true' }, s('path', { class: `tie ${kind}`, d: 'M1,5H29', 'stroke-width': 3 }));
}
