import { h } from '../element.js';
import { text } from '../text.js';
import { address, go } from '../state.js';
import { networkOf, scopeOf } from '../network/scope.js';
import { questionPage } from '../questions/page.js';
import { barsOf } from '../questions/bars.js';
import { nationChoice } from '../questions/controls.js';
import { linked, namesOf } from '../questions/names.js';

const words = text.questions.partners;

/** With whom a nation is tied, or who is tied to each of several. */
export async function show(container, state, signal) {
  const network = await networkOf(state, signal);
  signal?.throwIfAborted();
  const names = namesOf(network);
  const { nations } = state;
  const named = nations.map(code => names.get(code) ?? code);
  await questionPage(container, {
    name: 'partners',
    controls: [
      nationChoice('add', nations.length ? words.also : words.of, words.choose, names, '', code => code && go({ of: '', nations: [...new Set([...nations, code])] })),
      nations.map(code => h('a', { class: 'chip', href: address({ nations: nations.filter(other => other !== code) }), 'aria-label': words.without(names.get(code) ?? code) }, `${names.get(code) ?? code} ✕`)),
    ],
    asked: nations.length ? { question: 'partners', parameters: { nations, ...scopeOf(state, network) } } : null,
    hint: words.hint,
    shown: (answer, width) => {
      const strength = item => new Set(Object.values(item.facts).flat()).size;
      const sorted = [...answer.items].sort((a, b) => strength(b) - strength(a) || (a.partner < b.partner ? -1 : 1));
      return {
        title: nations.length === 1 ? words.title(named[0], sorted.length) : words.common(named, sorted.length),
        empty: words.none,
        picture: barsOf(words.picture(named), sorted.map(item => ({ label: names.get(item.partner), code: item.partner, value: strength(item), shown: strength(item) })), width),
        items: sorted,
        columns: [
          { head: words.partner, cell: item => linked(item.partner, names, { view: 'network', of: '', nations: [nations[0], item.partner] }) },
          { head: words.since, cell: item => h('span', { class: 'date' }, item.first ?? '') },
          ...nations.map(code => ({ head: nations.length === 1 ? words.facts : names.get(code) ?? code, number: true, cell: item => h('a', { href: address({ view: 'network', of: '', nations: [code, item.partner] }) }, item.facts[code].length) })),
        ],
      };
    },
  }, signal);
}
