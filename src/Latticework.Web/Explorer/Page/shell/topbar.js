import { h, set } from '../element.js';
import { text } from '../text.js';
import { address } from '../state.js';
import { views } from '../views/views.js';
import { searchBox } from './search.js';
import { themeButton } from './theme.js';

/** Name, search, views, and what is done with the page as a whole. */
export function topBar() {
  const tabs = views.map(({ name }) => h('a', { class: 'tab' }, text.views[name]));
  const copy = h('button', {
    type: 'button', class: 'quiet',
    async click() {
      await navigator.clipboard.writeText(location.href);
      copy.textContent = text.copied;
      setTimeout(() => { copy.textContent = text.copyLink; }, 1500);
    },
  }, text.copyLink);
  const element = h('header', { class: 'top' },
    h('h1', null, h('a', { href: '/', title: text.subtitle }, text.title)),
    searchBox(),
    h('nav', { 'aria-label': text.pages }, tabs),
    h('div', { class: 'tools' }, copy, h('a', { class: 'button quiet', href: '/api' }, text.api), themeButton()));
  return {
    element,
    show(state) {
      views.forEach(({ name }, i) => set(tabs[i], { href: address({ view: name }), 'aria-current': name === state.view ? 'page' : null }));
    },
  };
}
