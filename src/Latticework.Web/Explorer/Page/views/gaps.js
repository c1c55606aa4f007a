import { text } from '../text.js';
import { go } from '../state.js';
import { networkOf, scopeOf } from '../network/scope.js';
import { questionPage } from '../questions/page.js';
import { barsOf } from '../questions/bars.js';
import { choice, nationChoice } from '../questions/controls.js';
import { linked, namesOf } from '../questions/names.js';

const words = text.questions.gaps;
const usual = 30;

/** Pairs that nothing ties, though many are tied to both. */
export async function show(container, state, signal) {
  const network = await networkOf(state, signal);
  signal?.throwIfAborted();
  const names = namesOf(network);
  const limit = state.limit || usual;
  await questionPage(container, {
    name: 'gaps',
    controls: [
      nationChoice('hub', words.hub, words.anyHub, names, state.hub, value => go({ hub: value })),
      choice('limit', words.limit, [10, usual, 100, 300].map(n => [String(n), String(n)]), String(limit), value => go({ limit: Number(value) })),
    ],
    asked: { question: 'gaps', parameters: { hub: state.hub, limit, ...scopeOf(state, network) } },
    shown: (answer, width) => ({
      title: state.hub ? words.ofHub(names.get(state.hub)) : words.title,
      empty: words.none,
      picture: barsOf(words.title, answer.items.map(({ a, b, shared }) => ({ label: `${names.get(a)} – ${names.get(b)}`, code: `${a}–${b}`, value: shared, shown: shared })), width),
      columns: [
        { head: words.nation, cell: item => linked(item.a, names, { of: '', nations: [item.a, item.b] }) },
        { head: words.and, cell: item => linked(item.b, names, { of: '', nations: [item.a, item.b] }) },
        { head: words.shared, number: true, cell: item => item.shared },
        { head: words.partners, cell: item => item.partners.join(' ') },
        { head: words.forums, number: true, cell: item => item.forums.length },
        { head: words.exercises, number: true, cell: item => item.exercises },
      ],
    }),
  }, signal);
}
