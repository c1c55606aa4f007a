import { h } from '../element.js';
import { text } from '../text.js';
import { pngOf, save, svgOf } from '../picture.js';

/** A figure that fills its place: a drawing, buttons to come nearer and to save it, and what is said beneath. `saved()` gives { name, caption, legend } of the saved picture. */
export function figureOf(drawing, name, saved) {
  const caption = h('figcaption', { class: 'status', 'aria-live': 'polite' });
  const figure = h('figure', { class: `picture ${name}` }, drawing.svg,
    h('div', { class: 'save', role: 'group', 'aria-label': text.questions.save }, button('SVG', svgOf, 'image/svg+xml'), button('PNG', pngOf, 'image/png')),
    h('div', { class: 'zoom' },
      h('button', { type: 'button', 'aria-label': text.network.zoomIn, title: text.network.zoomIn, click: () => drawing.zoomBy(1.5) }, '+'),
      h('button', { type: 'button', 'aria-label': text.network.zoomOut, title: text.network.zoomOut, click: () => drawing.zoomBy(1 / 1.5) }, '−'),
      h('button', { type: 'button', 'aria-label': text.network.zoomReset, title: text.network.zoomReset, click: () => drawing.zoomBy(0) }, '⤢')),
    caption);
  return { figure, caption };

  function button(label, drawn, type) {
    return h('button', {
      type: 'button',
      async click() {
        const { name: file, caption: lines, legend } = saved();
        save(`${file}.${label.toLowerCase()}`, await drawn(drawing.svg, lines, legend), type);
      },
    }, label);
  }
}
