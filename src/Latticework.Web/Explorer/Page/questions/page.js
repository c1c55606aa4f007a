import { ask } from '../api.js';
import { fill, h, out } from '../element.js';
import { address } from '../state.js';
import { text } from '../text.js';
import { captionOf, pagesOf } from '../caption.js';
import { sourcesOf, tableOf } from './table.js';
import { takeAway } from './take.js';

/**
 * A question as a page: controls, what can be taken away, picture, table, sources.
 * `asked` is { question, parameters }, or null where something must be chosen first; `shown(answer)` gives { title, remark, picture, columns, items }.
 */
export async function questionPage(container, { name, controls, asked, hint, shown }, signal) {
  const focused = container.contains(document.activeElement) ? document.activeElement.name || document.activeElement.dataset.name : '';
  const answerPlace = h('div', { class: 'answer', 'aria-busy': asked ? 'true' : null }, asked ? h('p', { role: 'status' }, text.loading) : h('p', { class: 'hint' }, hint));
  fill(container, h('section', { class: 'question', 'data-question': name, 'aria-label': text.views[name] }, h('form', { class: 'controls', submit: event => event.preventDefault() }, controls), answerPlace));
  refocus();
  if (!asked) return;
  try {
    const answer = await ask(asked.question, asked.parameters, { signal });
    if (signal?.aborted) return;
    fill(answerPlace, ...contents(asked, answer, shown(answer, answerPlace.clientWidth || 640)));
    refocus();
  } catch (error) {
    if (error.name !== 'AbortError') fill(answerPlace, h('p', { role: 'alert', class: 'failed' }, error.message));
  } finally {
    answerPlace.removeAttribute('aria-busy');
  }

  /** Back to what had the focus before it was made anew, unless the reader has gone elsewhere since. */
  function refocus() {
    if (focused && document.activeElement === document.body) container.querySelector(`:is([name="${CSS.escape(focused)}"], [data-name="${CSS.escape(focused)}"])`)?.focus();
  }
}

function contents({ question, parameters }, answer, { title, remark, empty, picture, columns, items = answer.items }) {
  const caption = captionOf(title, answer, remark);
  const heading = h('h2', null, title);
  const take = takeAway(question, parameters, () => ({ svg: picture, caption }));
  if (!items.length) return [heading, h('p', null, empty), ...notes(answer), take];
  return [
    heading,
    take,
    picture ? h('figure', null, h('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': text.questions.picture }, picture), h('figcaption', null, caption.slice(1).map(line => h('span', null, line)))) : null,
    ...notes(answer),
    tableOf(title, columns, items),
    answer.omitted ? h('p', { class: 'note' }, text.questions.omitted(answer.omitted)) : null,
    sourcesOf(answer.citations, pagesOf(answer.citations), source => [out(source.url, source.title || source.url), ` ${[source.publisher, source.published].filter(Boolean).join(', ')}`]),
  ];
}

function notes({ uncertain = [], disputed = [] }) {
  return [list(text.questions.uncertain, uncertain), list(text.questions.disputed, [...new Set(disputed.map(d => d.fact))])];
}

function list(summary, ids) {
  return ids.length ? h('details', { class: 'note' }, h('summary', null, summary(ids.length)), h('p', null, ids.map(id => [h('a', { href: address({ of: id, nations: [] }) }, id), ' ']))) : null;
}
