import { text } from './text.js';

const words = text.caption;

/** What stands beneath a question's picture: what it shows, of which day, from which dataset, how many facts and sources. The same lines go into the saved picture. */
export function captionOf(title, answer, remark = '') {
  return [title, ...remark ? [remark] : [], words.asOf(answer.asOf, scopeText(answer.question)), words.from(answer.dataset, answer.citations.length, pagesOf(answer.citations))];
}

/** What is saved with the picture of a network: a name for the file, the lines beneath it, and what its strokes mean. `counted` is the sentence that counts its ties. */
export function savedOf({ name, label, state, network, day, kinds, counted, sources }) {
  const chosen = state.nations.map(code => network.nations[network.place.get(code)]?.name ?? code);
  const drawn = day.drawn < day.ties.length ? text.status.drawn(day.drawn, day.ties.length) : '';
  const shown = kinds.filter((_, k) => day.ties.some(tie => tie.count >= day.least && tie.kinds[k]));
  return {
    name: ['latticework', name, ...state.nations, counted.match(/\d{4}-\d{2}-\d{2}/)?.[0]].filter(Boolean).join('-'),
    caption: [
      words.drawing(label, chosen), [counted, drawn].filter(Boolean).join('; '),
      scopeText({ ...state, regions: state.regions.map(region => text.regions[region] ?? region) }) || words.allKinds, words.from(network.dataset, sources.facts, sources.pages),
    ],
    legend: [...shown.map(kind => ({ look: `tie ${kind}`, words: text.kinds[kind] })), { look: 'tie several', words: text.several }],
  };
}

/** The number of different pages that some citations name. */
export function pagesOf(citations) {
  return new Set(citations.flatMap(c => c.sources.map(s => s.url))).size;
}

function scopeText({ ties = [], types = [], forms = [], regions = [], forum = '', status, since, years = 0, confidence, observers }) {
  return [
    ties.map(tie => text.kindPlural[tie]).join(', '), types.join(', '), forms.join(', '), regions.join(', '), forum ? `${text.filters.forum} ${forum}` : '',
    since ? words.since(since) : '', years ? `${text.filters.years} ${text.filters.lastYears(years)}` : '',
    status === 'in-force' ? text.filters.inForce : '', confidence === 'confirmed' ? text.filters.confirmed : '', observers ? text.filters.observers : '',
  ].filter(Boolean).join('; ');
}
