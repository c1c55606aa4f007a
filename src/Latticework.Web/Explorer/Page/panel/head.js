import { h } from '../element.js';
import { text } from '../text.js';
import { address } from '../state.js';

const t = text.panel;

/** The head of a selection, with the way back. */
export function head(title, ...beneath) {
  return h('div', { class: 'head' }, h('h2', null, title), h('a', { class: 'button quiet', href: address({ nations: [], of: '' }), 'aria-label': t.close, title: t.close }, '✕'), beneath);
}

/** A part of the panel with its title; none where there is nothing in it. */
export function section(title, ...children) {
  const inner = children.flat(Infinity).filter(Boolean);
  return inner.length > 0 && h('section', null, h('h3', null, title), inner);
}

/** A list of which the first few are shown, and the rest when asked. */
export function few(items, many, list = 'ul') {
  if (items.length === 0) return null;
  const element = h(list, { class: 'few' }, items.slice(0, many));
  if (items.length <= many) return element;
  const more = h('button', { type: 'button', class: 'quiet', click: () => {
    element.append(...items.slice(many));
    more.remove();
    items[many].querySelector('a, summary, button')?.focus();
  } }, t.more(items.length - many));
  return [element, more];
}
