import { h } from '../element.js';
import { text } from '../text.js';
import { address, go } from '../state.js';
import { textOf, yearsBefore } from '../days.js';
import { dayIn, networkOf, scopeOf } from '../network/scope.js';
import { questionPage } from '../questions/page.js';
import { barsOf } from '../questions/bars.js';
import { dayChoice } from '../questions/controls.js';
import { linked, namesOf } from '../questions/names.js';

const words = text.questions.diff;

/** What began and ended between two days, and which pairs are tied that were not. */
export async function show(container, state, signal) {
  const network = await networkOf(state, signal);
  signal?.throwIfAborted();
  const names = namesOf(network);
  const day = dayIn(state, network);
  const to = textOf(day);
  const from = state.against || textOf(yearsBefore(day, 1));
  const { asOf, ...scope } = scopeOf(state, network);
  await questionPage(container, {
    name: 'diff',
    controls: [dayChoice('against', words.from, from, value => go({ against: value })), dayChoice('asOf', words.to, to, value => go({ asOf: value }))],
    asked: { question: 'diff', parameters: { from, to, ...scope } },
    shown: (answer, width) => {
      const facts = new Map(answer.citations.map(c => [c.fact, c.name]));
      const count = change => answer.items.filter(item => item.change === change).length;
      return {
        title: words.title(from, to),
        remark: words.remark({ began: count('began'), ended: count('ended'), tied: count('tied'), untied: count('untied') }),
        empty: words.none,
        picture: picture(answer.items, names, width),
        columns: [
          { head: words.change, cell: item => (item.change === 'first' && !item.nation ? words.firstTie : words.changes[item.change]) },
          {
            head: words.nations,
            cell: item => (item.a ? [linked(item.a, names, { of: '', nations: [item.a, item.b] }), ' – ', linked(item.b, names, { of: '', nations: [item.a, item.b] })]
              : item.nation ? linked(item.nation, names, { of: '', nations: [item.nation] }) : ''),
          },
          { head: words.facts, cell: item => list((item.fact ? [item.fact] : item.facts ?? []).map(id => h('a', { href: address({ of: id, nations: [] }) }, facts.get(id) ?? id))) },
        ],
      };
    },
  }, signal);
}

// Pairs newly tied to the right, pairs no longer tied to the left, by nation; where no pair changed, what began and ended.
function picture(items, names, width) {
  const nations = new Map();
  for (const { change, a, b } of items) {
    if (change !== 'tied' && change !== 'untied') continue;
    for (const code of [a, b]) {
      const counts = nations.get(code) ?? nations.set(code, { tied: 0, untied: 0 }).get(code);
      counts[change]++;
    }
  }
  if (!nations.size) return barsOf(words.pictureOfFacts, ['began', 'ended'].map(change => items.filter(i => i.change === change).length).map((n, i) => ({ label: words.changes[['began', 'ended'][i]], value: n, shown: n })), width);
  const rows = [...nations].sort(([a, m], [b, n]) => n.tied + n.untied - m.tied - m.untied || (a < b ? -1 : 1))
    .map(([code, { tied, untied }]) => ({ label: names.get(code), code, value: tied, back: untied, shown: tied ? `+${tied}` : '', shownBack: `−${untied}`, title: words.ofNation(names.get(code), tied, untied) }));
  return barsOf(words.picture, rows, width, [{ mark: 'bar', words: words.tied }, { mark: 'bar back', words: words.untied }]);
}

function list(nodes) {
  return nodes.flatMap((node, i) => (i ? ['; ', node] : [node]));
}
