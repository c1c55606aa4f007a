import { fill, h } from './element.js';
import { onChange, state } from './state.js';
import { text } from './text.js';
import { views } from './views/views.js';
import { topBar } from './shell/topbar.js';
import { filterPane } from './shell/filters.js';
import { sliderBar } from './shell/slider.js';
import { evidencePane } from './panel/panel.js';
import { kindsAsked } from './questions/kinds.js';

const main = h('main', { id: 'view', tabindex: '-1' }, h('p', { class: 'loading' }, text.loading));
const parts = [topBar(), filterPane(), { element: main, show: showView }, evidencePane(), sliderBar()];
document.body.replaceChildren(h('a', { class: 'skip', href: '#view' }, text.skip), ...parts.map(p => p.element));

let running = new AbortController();
let current = '';
onChange(update);
update(state());

async function update(now) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  document.body.dataset.view = now.view;
  const asked = Object.freeze({ ...now, ties: kindsAsked(now) });
  await Promise.all(parts.map(part => shown(part, asked, signal)));
}

async function shown(part, now, signal) {
  try {
    await part.show(now, signal);
  } catch (error) {
    if (error.name !== 'AbortError') fill(part.place?.() ?? part.element, h('p', { class: 'problem', role: 'alert' }, error.message));
  }
}

async function showView(now, signal) {
  const view = views.find(v => v.name === now.view);
  if (!view) throw new Error(text.unknownView(now.view));
  document.body.classList.toggle('drawn', Boolean(view.drawn));
  const { show } = await view.load();
  if (signal.aborted) return;
  if (current !== now.view) main.replaceChildren();
  current = now.view;
  document.title = `${text.views[now.view]} · ${text.title}`;
  await show(main, now, signal);
}
