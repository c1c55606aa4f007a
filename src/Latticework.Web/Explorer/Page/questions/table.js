import { h } from '../element.js';
import { text } from '../text.js';

const atFirst = 100;

/** A table of items: each column has a head, a cell (text, node or list of them), and whether it holds numbers. Long ones are shown in part until asked for. */
export function tableOf(caption, columns, items) {
  const body = h('tbody', null, items.slice(0, atFirst).map(row));
  const table = h('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': caption },
    h('table', null, h('caption', null, caption), h('thead', null, h('tr', null, columns.map(c => h('th', { scope: 'col', class: c.number ? 'number' : null }, c.head)))), body));
  if (items.length <= atFirst) return table;
  const more = h('button', {
    type: 'button',
    click() {
      body.append(...items.slice(atFirst).map(row));
      more.remove();
      table.focus();
    },
  }, text.questions.allRows(items.length));
  return [table, more];

  function row(item) {
    return h('tr', null, columns.map((c, i) => h(i === 0 ? 'th' : 'td', { scope: i === 0 ? 'row' : null, class: c.number ? 'number' : null }, c.cell(item))));
  }
}

/** The facts behind an answer with their pages, made when they are opened. */
export function sourcesOf(citations, pages, link) {
  const list = h('ol', { class: 'sources' });
  const details = h('details', {
    id: 'sources',
    toggle() {
      if (!list.hasChildNodes()) list.append(...citations.map(c => h('li', { value: c.n }, h('span', null, c.name, ' '), c.confidence === 'reported' ? h('em', null, text.fact.reported) : null, h('ul', null, c.sources.map(s => h('li', null, link(s)))))));
    },
  }, h('summary', null, text.questions.sources(citations.length, pages)), list);
  return details;
}
