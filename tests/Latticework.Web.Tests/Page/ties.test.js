import assert from 'node:assert/strict';
import test from 'node:test';
import { dayOf, monthEnds, textOf, yearsBefore } from '../../../src/Latticework.Web/Explorer/Page/days.js';
import { decode } from '../../../src/Latticework.Web/Explorer/Page/network/network.js';
import { dayOfNetwork, legibleLeast } from '../../../src/Latticework.Web/Explorer/Page/network/day.js';
import { changes, factsBetween, filter, kinds, membersOf, tiesOn } from '../../../src/Latticework.Web/Explorer/Page/network/ties.js';

const nations = ['AAA', 'BBB', 'CCC', 'DDD'].map(code => ({ code, name: code }));
const facts = [
  { id: 'acsa', kind: 'agreement', type: 'acsa', spells: [[100, 200, 0, 1]], pages: [0] },
  { id: 'isa', kind: 'agreement', type: 'isa', spells: [[150, null, 0, 1, 2]], gaps: [[160, 170, 0, 1]], pages: [0, 1] },
  { id: 'club', kind: 'forum', type: 'dialogue', spells: [[50, 300, 2], [120, null, 3]], pages: [2] },
  { id: 'drill', kind: 'exercise', from: 140, spells: [[145, null, 0, 3]], pages: [3] },
];
const network = decode({ dataset: { compiled: 1000 }, picture: {}, nations, facts });
const all = filter(network, {});
const name = pair => { const { a, b } = network.pairs[pair]; return nations[a].code + nations[b].code; };
const tied = (wanted, day) => Object.fromEntries([...tiesOn(network, wanted, day).count].flatMap((n, pair) => (n ? [[name(pair), n]] : [])).sort());

test('a pair is tied from the first day on which both take part until one no longer does', () => {
  assert.deepEqual(tied(all, 99), {});
  assert.deepEqual(tied(all, 100), { AAABBB: 1 });
  assert.deepEqual(tied(all, 119), { AAABBB: 1 });
  assert.deepEqual(tied(all, 120), { AAABBB: 1, CCCDDD: 1 });
  assert.deepEqual(tied(all, 150), { AAABBB: 2, AAACCC: 1, AAADDD: 1, BBBCCC: 1, CCCDDD: 1 });
  assert.deepEqual(tied(all, 300), { AAABBB: 1, AAACCC: 1, AAADDD: 1, BBBCCC: 1 });
});

test('a suspension parts its two nations and no others', () => {
  assert.deepEqual(tied(filter(network, { types: ['isa'] }), 165), { AAACCC: 1, AAADDD: 1, BBBCCC: 1, CCCDDD: 1 });
  assert.deepEqual(tied(filter(network, { ties: ['agreement'], types: ['isa'] }), 170), { AAABBB: 1, AAACCC: 1, BBBCCC: 1 });
});

test('kinds, types and forms narrow as the scope of a question does', () => {
  assert.deepEqual(tied(filter(network, { ties: ['agreement'] }), 150), { AAABBB: 2, AAACCC: 1, BBBCCC: 1 });
  assert.deepEqual(tied(filter(network, { ties: ['forum'], forms: ['minilateral'] }), 150), {});
  assert.deepEqual(tied(filter(network, { ties: ['forum'], forms: ['2+2'] }), 150), { CCCDDD: 1 });
  assert.deepEqual(tied(filter(network, { among: new Set([0, 3]) }), 150), { AAADDD: 1 });
});

test('of the last years only what may not have begun before counts', () => {
  const since = filter(network, { ties: ['exercise'], years: 1 });
  assert.deepEqual(tied(since, 145), { AAADDD: 1 });
  assert.deepEqual(tied(since, 140 + 365), { AAADDD: 1 });
  assert.deepEqual(tied(since, 141 + 365), {});
});

test('facts between two are those that tie them on the day', () => {
  const ids = day => factsBetween(network, all, network.pairOf(0, 1), day).map(f => facts[f].id);
  assert.deepEqual(ids(150), ['acsa', 'isa']);
  assert.deepEqual(ids(165), ['acsa']);
  assert.deepEqual(ids(200), ['isa']);
});

test('changes are the differences between the networks of the days', () => {
  const days = [90, 110, 130, 148, 155, 165, 175, 250, 320, 500, 520];
  for (const wanted of [all, filter(network, { ties: ['agreement'] }), filter(network, { types: ['isa'] }), filter(network, { years: 1 }), filter(network, { among: new Set([0, 1, 2]) })]) {
    const found = changes(network, wanted, days);
    days.slice(1).forEach((day, i) => {
      const [before, after] = [Object.keys(tied(wanted, days[i])), Object.keys(tied(wanted, day))];
      assert.deepEqual(found[i + 1], { day, began: after.filter(p => !before.includes(p)).length, ended: before.filter(p => !after.includes(p)).length });
    });
  }
});

test('members of a forum are those of the day', () => {
  assert.deepEqual([...membersOf(network, 'club', 100)], [2]);
  assert.deepEqual([...membersOf(network, 'club', 150)].sort(), [2, 3]);
  assert.deepEqual([...membersOf(network, 'club', 300)], [3]);
});

test('ties of a day come with their kinds, the strongest first', () => {
  const { ties, partners } = dayOfNetwork(network, all, 155, 1);
  assert.equal(name(ties[0].pair), 'AAABBB');
  assert.deepEqual([...ties[0].kinds], kinds.map(k => (k === 'agreement' ? 2 : 0)));
  assert.deepEqual([...partners], [3, 2, 3, 2]);
  assert.equal(legibleLeast(network, all), 1);
});

test('days are those of the calendar', () => {
  assert.equal(dayOf('1970-01-01'), 0);
  assert.equal(textOf(dayOf('2025-02')), '2025-02-28');
  assert.equal(textOf(dayOf('2024')), '2024-12-31');
  for (const none of ['2025-02-30', '2025-13', 'today', '', null]) assert.equal(dayOf(none), null);
  assert.equal(textOf(yearsBefore(dayOf('2024-02-29'), 1)), '2023-03-01');
  assert.deepEqual(monthEnds(dayOf('2025-11-05'), dayOf('2026-01-20')).map(textOf), ['2025-11-30', '2025-12-31', '2026-01-20']);
});
