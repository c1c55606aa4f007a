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
  const nav = h('nav', { 'aria-label': text.pages }, tabs);
  let last = '';
  const element = h('header', { class: 'top' },
    h('h1', null, h('a', { href: '/', title: text.subtitle }, text.title)),
    searchBox(),
    nav,
    h('div', { class: 'tools' }, copy, h('a', { class: 'button quiet', href: '/api' }, text.api), themeButton()));
  return {
    element,
    show(state) {
      views.forEach(({ name }, i) => set(tabs[i], { href: address({ view: name }), 'aria-current': name === state.view ? 'page' : null }));
      if (state.view !== last) reveal(tabs[views.findIndex(({ name }) => name === state.view)]);
      last = state.view;
    },
  };

  /** Scrolls the row of tabs, where they have no room side by side, until one is seen. */
  function reveal(tab) {
    if (!tab) return;
    const [room, box] = [nav.getBoundingClientRect(), tab.getBoundingClientRect()];
    if (box.left < room.left || box.right > room.right) nav.scrollLeft += box.left + box.width / 2 - room.left - room.width / 2;
  }
}
