import { fill, h, set } from '../element.js';
import { ask } from '../api.js';
import { text } from '../text.js';
import { go } from '../state.js';
import { found } from './names.js';

/** A box that finds nations, forums, exercises and persons by any of their names. */
export function searchBox({ only, choose = chosen, label = text.search.label, id = 'search' } = {}) {
  const list = h('ul', { id: `${id}-found`, role: 'listbox', 'aria-label': label, hidden: true });
  const count = h('span', { class: 'unseen', role: 'status' });
  const input = h('input', {
    id, type: 'search', role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder: label, 'aria-label': label,
    'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list',
    input: look, keydown: key, focus: () => input.value && look(), blur: () => setTimeout(close, 150),
  });
  let [things, active, latest] = [[], -1, 0];
  return h('div', { class: 'search', role: 'search', 'aria-label': label }, input, list, count);

  async function look() {
    const mine = ++latest;
    const names = await ask('explorer/names');
    if (mine !== latest || document.activeElement !== input) return;
    things = found(names, input.value, only);
    active = things.length ? 0 : -1;
    const none = things.length === 0 && input.value.trim() !== '';
    fill(list, things.map((thing, i) => h('li', { id: `${id}-${i}`, role: 'option', mousedown: event => { event.preventDefault(); take(i); } },
      h('span', null, thing.name, thing.also && h('small', null, ` ${thing.also}`)), h('small', null, text.search.kinds[thing.kind]))), none && h('li', { class: 'none' }, text.search.none));
    list.hidden = things.length === 0 && !none;
    count.textContent = text.search.results(things.length);
    mark();
  }

  function key(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (things.length) active = (active + (event.key === 'ArrowDown' ? 1 : things.length - 1)) % things.length;
      mark();
    } else if (event.key === 'Enter' && active >= 0) {
      take(active);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (list.hidden) input.blur();
      close();
    }
  }

  function mark() {
    [...list.children].forEach((item, i) => item.classList.contains('none') || set(item, { 'aria-selected': String(i === active) }));
    list.children[active]?.scrollIntoView({ block: 'nearest' });
    set(input, { 'aria-expanded': String(!list.hidden), 'aria-activedescendant': active >= 0 && !list.hidden ? `${id}-${active}` : null });
  }

  function take(i) {
    input.value = '';
    const thing = things[i];
    close();
    input.blur();
    choose(thing);
  }

  function close() {
    list.hidden = true;
    things = [];
    active = -1;
    mark();
  }
}

function chosen({ kind, key }) {
  go(kind === 'nations' ? { nations: [key], of: '' } : { of: key, nations: [] });
}

addEventListener('keydown', event => {
  const typing = event.target.closest?.('input:not([type=range], [type=checkbox]), select, textarea');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    document.getElementById('search').focus();
  } else if (event.key === 'Escape' && !typing) {
    go({ nations: [], of: '' });
  }
});
