import { h } from '../element.js';
import { text } from '../text.js';

/** A figure that fills its place: a drawing, buttons to come nearer, and what is said beneath. */
export function figureOf(drawing, name) {
  const caption = h('figcaption', { class: 'status', 'aria-live': 'polite' });
  const figure = h('figure', { class: `picture ${name}` }, drawing.svg,
    h('div', { class: 'zoom' },
      h('button', { type: 'button', 'aria-label': text.network.zoomIn, title: text.network.zoomIn, click: () => drawing.zoomBy(1.5) }, '+'),
      h('button', { type: 'button', 'aria-label': text.network.zoomOut, title: text.network.zoomOut, click: () => drawing.zoomBy(1 / 1.5) }, '−'),
      h('button', { type: 'button', 'aria-label': text.network.zoomReset, title: text.network.zoomReset, click: () => drawing.zoomBy(0) }, '⤢')),
    caption);
  return { figure, caption };
}
