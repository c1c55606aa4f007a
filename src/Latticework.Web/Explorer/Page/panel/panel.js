import { fill, h } from '../element.js';
import { rest } from '../shell/rest.js';
import { text } from '../text.js';

const t = text.panel;

/** What bears that which is selected: a tie, a nation, two nations, or another thing by its name. */
export function evidencePane() {
  const place = h('div', { class: 'evidence' });
  const element = h('aside', { class: 'panel', 'aria-label': t.title }, place);
  let [last, selected] = ['', null];
  return { element, place: () => place, show };

  async function show(now, signal) {
    const [key, selection] = [JSON.stringify({ ...now, view: '', least: 0, chance: false }), `${now.of} ${now.nations}`];
    if (key === last) return;
    last = '';
    if (selection !== selected) {
      selected = selection;
      element.scrollTop = 0;
      fill(place, h('p', { class: 'loading' }, text.loading));
    } else {
      // A reader who moves the slider reads when it rests.
      await rest(160, signal);
    }
    const made = await content(now, signal);
    signal.throwIfAborted();
    fill(place, made);
    last = key;
  }
}

async function content(now, signal) {
  if (now.of) return (await import('./thing.js')).thing(now, signal);
  if (now.nations.length > 1) return (await import('./pair.js')).pair(now, signal);
  if (now.nations.length === 1) return (await import('./nation.js')).nation(now, signal);
  return start();
}

function start() {
  return [
    h('h2', null, t.start),
    h('p', null, t.startHint),
    h('ul', { class: 'starts' }, t.starts.map(([question, to]) => h('li', null, h('a', { href: to }, question)))),
    h('p', { class: 'hint' }, text.network.help),
  ];
}
