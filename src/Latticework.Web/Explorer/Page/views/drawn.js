import { fill, h } from '../element.js';
import { text } from '../text.js';
import { textOf } from '../days.js';
import { address } from '../state.js';
import { Drawing } from '../picture/drawing.js';
import { behind, dayOfNetwork, legibleLeast } from '../network/day.js';
import { dayIn, filterOf, networkOf } from '../network/scope.js';
import { kinds, membersOf } from '../network/ties.js';
import { chanceMarks } from '../network/chance.js';
import { savedOf } from '../caption.js';
import { figureOf } from './figure.js';

const shown = new WeakMap();

/** A view that draws the nations at places of its own. Shown again in the same container, it keeps its elements. */
export function drawnView(name, label, { places, background = () => [] }) {
  return async function show(container, state, signal) {
    const network = await networkOf(state, signal);
    signal?.throwIfAborted();
    let made = shown.get(container);
    if (made?.name !== name || made.network !== network || !container.contains(made.figure)) {
      made?.stop();
      made = make(container, network, { name, label, places, background });
      shown.set(container, made);
    }
    made.show(state);
    const marks = state.chance ? await chanceMarks(network, state, signal) : null;
    if (marks && !signal?.aborted) made.show(state, marks);
  };
}

function make(container, network, { name, label, places, background }) {
  const drawing = new Drawing(network, label, background(network));
  const { figure, caption } = figureOf(drawing, name, () => saved());
  let [last, lastMarks, saved] = [null, null, null];
  const watch = new ResizeObserver(() => measure());
  fill(container, figure);
  watch.observe(figure);
  measure();
  return { name, network, figure, show, stop: () => watch.disconnect() };

  function measure() {
    const [w, h] = [Math.round(figure.clientWidth), Math.round(figure.clientHeight)];
    if (!w || !h) return;
    drawing.place(places(network, w, h - caption.offsetHeight), [w, h]);
    if (last) show(last, lastMarks);
  }

  function show(state, marks = null) {
    [last, lastMarks] = [state, marks];
    const filter = filterOf(state, network);
    const day = dayOfNetwork(network, filter, dayIn(state, network), state.least || legibleLeast(network, filter));
    const members = state.of && network.facts.some(f => f.id === state.of) ? membersOf(network, state.of, day.day) : null;
    drawing.selected = state.nations.slice(0, 2);
    drawing.show(day, { selection: drawing.selected.map(code => network.place.get(code)).filter(i => i !== undefined), members, marked: marks });
    say(state, day, filter);
  }

  function say(state, day, filter) {
    const tied = day.partners.reduce((n, p) => n + (p > 0), 0);
    const sources = behind(network, filter, day.day);
    const counted = text.status.ties(day.ties.length, tied, textOf(day.day));
    saved = () => savedOf({ name, label, state, network, day, kinds, counted, sources });
    fill(caption,
      h('span', null, `${counted}. ${text.status.facts(sources.facts, sources.pages)}.`),
      day.drawn < day.ties.length && h('span', null, ' ', text.status.drawn(day.drawn, day.ties.length), ' (', h('a', { href: address({ least: 1 }) }, text.status.all), ').'));
  }
}
