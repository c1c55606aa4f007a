import { address, ask } from '../api.js';
import { h, fill } from '../element.js';
import { pngOf, save, svgOf } from '../picture.js';
import { text } from '../text.js';

const ways = ['cli', 'http', 'csharp', 'python'];

/** What can be taken away of a question's page: the question as each way of asking writes it, the answer and its sources as files, the picture. */
export function takeAway(question, parameters, picture) {
  const words = text.questions;
  const written = h('pre', { hidden: true, tabindex: 0, 'aria-label': words.written });
  const said = h('span', { role: 'status', class: 'said' });
  return h('div', { class: 'take' },
    h('div', { role: 'group', 'aria-label': words.copyAs }, h('span', { 'aria-hidden': 'true' }, words.copyAs), ways.map(way => h('button', { type: 'button', click: () => copy(way) }, words.ways[way]))),
    h('div', { role: 'group', 'aria-label': words.save }, h('span', { 'aria-hidden': 'true' }, words.save),
      file('csv', 'csv'), file('bibtex', 'bib'), file('csl-json', 'json'),
      h('button', { type: 'button', click: () => keep('svg', svgOf, 'image/svg+xml') }, 'SVG'),
      h('button', { type: 'button', click: () => keep('png', pngOf, 'image/png') }, 'PNG')),
    said, written);

  function file(format, ending) {
    return h('a', { href: address(question, parameters, format), download: nameOf(question, parameters, ending) }, words.formats[format]);
  }

  async function copy(way) {
    try {
      const spelled = (await ask(`explorer/spellings/${question}`, parameters))[way];
      fill(written, spelled ?? words.noCSharp);
      written.hidden = false;
      fill(said, spelled && await toClipboard(spelled) ? words.copied(words.ways[way]) : '');
    } catch (error) {
      fill(said, error.message);
    }
  }

  async function keep(ending, drawn, type) {
    const { svg, caption } = picture();
    if (svg) save(nameOf(question, parameters, ending), await drawn(svg, caption), type);
    else fill(said, words.noPicture);
  }
}

/** A name for a file: what was asked, in the characters that every system takes. */
export function nameOf(question, { nations = [], measure, hub, withoutNation, from, to, asOf }, ending) {
  const about = [...nations, measure, hub, withoutNation && `without-${withoutNation}`, from, to, asOf].filter(Boolean).map(word => word.replaceAll(/[^A-Za-z0-9-]+/g, '-'));
  return `${['latticework', question, ...about].join('-').slice(0, 100)}.${ending}`;
}

// A page that is not served from this machine may not write to the clipboard; the text is shown then, to be copied by hand.
async function toClipboard(copied) {
  try {
    await navigator.clipboard.writeText(copied);
    return true;
  } catch {
    return false;
  }
}
