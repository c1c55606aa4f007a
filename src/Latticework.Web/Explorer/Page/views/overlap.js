import { text } from '../text.js';
import { go } from '../state.js';
import { networkOf, scopeOf } from '../network/scope.js';
import { clusterOrder } from '../cluster.js';
import { questionPage } from '../questions/page.js';
import { heatmapOf, levelOf } from '../questions/heatmap.js';
import { choice } from '../questions/controls.js';
import { linked, namesOf } from '../questions/names.js';

const words = text.questions.overlap;
const usual = 40;

/** Who gathers with whom, more or less than chance would have it: all pairs at once, like nations side by side. */
export async function show(container, state, signal) {
  const network = await networkOf(state, signal);
  signal?.throwIfAborted();
  const names = namesOf(network);
  const limit = state.limit || usual;
  await questionPage(container, {
    name: 'overlap',
    controls: [choice('limit', words.nations, [25, usual, 60, 100, 250].map(n => [String(n), words.most(n)]), String(limit), value => go({ limit: Number(value) }))],
    asked: { question: 'overlap', parameters: { allPairs: true, fields: ['a', 'b', 'shared', 'ofA', 'ofB', 'jaccard', 'expected', 'pMore', 'pLess', 'qMore', 'qLess'], ...scopeOf(state, network) } },
    shown: (answer, width) => {
      const pairs = new Map(answer.items.flatMap(item => [[`${item.a} ${item.b}`, item], [`${item.b} ${item.a}`, item]]));
      const codes = mostActive(answer.items, limit);
      const order = clusterOrder(codes.length, (i, j) => pairs.get(`${codes[i]} ${codes[j]}`)?.jaccard ?? 0).map(i => codes[i]);
      return {
        title: words.title,
        remark: words.remark(order.length),
        empty: words.none,
        picture: heatmapOf(words.picture, order, (a, b) => cell(pairs.get(`${a} ${b}`), names), width, { legend: words.legend, chosen: state.nations, choose: (a, b) => go({ of: '', nations: [a, b] }) }),
        items: answer.items.filter(item => item.shared > 0 || levelOf(item) !== 0),
        columns: [
          { head: words.nation, cell: item => linked(item.a, names, { of: '', nations: [item.a, item.b] }) },
          { head: words.and, cell: item => linked(item.b, names, { of: '', nations: [item.a, item.b] }) },
          { head: words.shared, number: true, cell: item => item.shared },
          { head: words.expected, number: true, cell: item => item.expected?.toFixed(1) ?? '–' },
          { head: words.verdict, cell: item => words.legend[3 - levelOf(item)] },
          { head: words.pMore, number: true, cell: item => probability(item.pMore) },
          { head: words.pLess, number: true, cell: item => probability(item.pLess) },
          { head: 'Jaccard', number: true, cell: item => item.jaccard?.toFixed(3) ?? '–' },
        ],
      };
    },
  }, signal);
}

function mostActive(items, limit) {
  const gatherings = new Map(items.flatMap(({ a, b, ofA, ofB }) => [[a, ofA], [b, ofB]]));
  return [...gatherings].filter(([, n]) => n > 0).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, limit).map(([code]) => code);
}

function cell(item, names) {
  if (!item) return null;
  const level = levelOf(item);
  return { level, shared: item.shared, title: words.cell(names.get(item.a), names.get(item.b), item.shared, item.expected?.toFixed(1) ?? '–', words.legend[3 - level]) };
}

function probability(p) {
  return p === undefined ? '–' : p < 0.0001 ? p.toExponential(1) : p.toFixed(4);
}
