import { text } from '../text.js';
import { go } from '../state.js';
import { networkOf, scopeOf } from '../network/scope.js';
import { questionPage } from '../questions/page.js';
import { barsOf } from '../questions/bars.js';
import { choice, nationChoice } from '../questions/controls.js';
import { linked, namesOf } from '../questions/names.js';

const words = text.questions.rank;

/** Nations by a measure of the network, with and without one of them. */
export async function show(container, state, signal) {
  const network = await networkOf(state, signal);
  signal?.throwIfAborted();
  const names = namesOf(network);
  const measure = state.measure || 'degree';
  await questionPage(container, {
    name: 'rank',
    controls: [
      choice('measure', words.measure, Object.keys(words.measures).map(name => [name, name]), measure, value => go({ measure: value })),
      nationChoice('withoutNation', words.without, words.nobody, names, state.withoutNation, value => go({ withoutNation: value })),
    ],
    asked: {
      question: 'rank',
      parameters: { measure, withoutNation: state.withoutNation, groupBy: measure === 'participation' ? 'us-allies' : '', ...scopeOf(state, network) },
    },
    shown: (answer, width) => {
      const without = names.get(state.withoutNation);
      const shownItems = answer.items.filter(item => item.value !== undefined || item.without !== undefined);
      return {
        title: words.title(measure),
        remark: words.measures[measure],
        empty: words.none,
        picture: barsOf(words.title(measure),
          shownItems.map(item => ({ label: names.get(item.nation), code: item.nation, value: item.value, other: item.without, shown: figure(item.value) })), width,
          without ? [{ mark: 'bar', words: words.all }, { mark: 'other', words: words.withoutOne(without) }] : []),
        items: shownItems,
        columns: [
          { head: words.place, number: true, cell: item => shownItems.indexOf(item) + 1 },
          { head: words.nation, cell: item => linked(item.nation, names, { of: '', nations: [item.nation] }) },
          { head: measure, number: true, cell: item => figure(item.value) },
          ...without ? [{ head: words.withoutOne(without), number: true, cell: item => figure(item.without) }] : [],
        ],
      };
    },
  }, signal);
}

function figure(value) {
  return value === undefined ? '–' : Number.isInteger(value) ? value.toLocaleString('en') : value.toLocaleString('en', { maximumSignificantDigits: 4 });
}
