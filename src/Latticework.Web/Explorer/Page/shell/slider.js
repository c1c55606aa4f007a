import { fill, h, s, set } from '../element.js';
import { dayOf, monthEnds, textOf, yearOf } from '../days.js';
import { text } from '../text.js';
import { go, state } from '../state.js';
import { dayIn, filterOf, networkOf } from '../network/scope.js';
import { changes } from '../network/ties.js';

const t = text.slider;
const pace = 140;

/** The day: a slider over the ends of months, with the ties that begin and end each year above it, and a player. */
export function sliderBar() {
  const range = h('input', { type: 'range', min: 0, step: 1, 'aria-label': t.label, input: () => step(Number(range.value)) });
  const date = h('input', { type: 'text', class: 'date-box', 'aria-label': t.day, title: t.day, size: 10, maxlength: 10, spellcheck: 'false', autocomplete: 'off', change: write });
  const play = h('button', { type: 'button', class: 'play', click: () => (timer ? pause() : start()) }, t.play);
  const bars = h('div', { class: 'bars' });
  const said = h('p', { class: 'said', 'aria-live': 'off' });
  const element = h('section', { class: 'slider', 'aria-label': t.label },
    h('div', { class: 'day' }, play, h('label', null, h('span', null, t.asOf), date)),
    h('div', { class: 'track' }, bars, range),
    h('div', { class: 'beside' }, said, h('p', { class: 'hint' }, t.coverage)));
  let [days, timer, drawn, network] = [[], 0, null, null];
  return { element, show };

  async function show(now, signal) {
    network = await networkOf(now, signal);
    signal.throwIfAborted();
    const day = dayIn(now, network);
    if (days.length === 0) {
      days = monthEnds(firstDay(network), network.dataset.compiled);
      set(range, { max: days.length - 1 });
    }
    range.value = place(day);
    set(range, { 'aria-valuetext': textOf(day) });
    date.value = textOf(day);
    set(date, { 'aria-invalid': null });
    const filter = filterOf(now, network);
    if (drawn?.filter !== filter) draw(filter);
    mark(day);
  }

  /** A day that is written is taken as a question takes it: a month or a year at its last day. */
  function write() {
    if (dayOf(date.value.trim()) === null) set(date, { 'aria-invalid': 'true' });
    else go({ asOf: date.value.trim() });
  }

  function draw(filter) {
    const months = changes(network, filter, days);
    const years = [...Map.groupBy(months, m => yearOf(m.day))].map(([year, all]) => ({ year, began: sum(all, 'began'), ended: sum(all, 'ended') }));
    const most = Math.max(1, ...years.map(y => Math.max(y.began, y.ended)));
    const [w, up, down] = [100 / years.length, 30, 10];
    const height = n => (n ? Math.max(1.5, (n / most) * up) : 0);
    const marker = s('line', { class: 'now', y1: 0, y2: up + down });
    fill(bars, s('svg', { viewBox: `0 0 100 ${up + down}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': t.bars },
      years.map(({ year, began, ended }, i) => s('g', { class: 'year' }, s('title', null, t.year(year, began, ended)),
        s('rect', { class: 'reach', x: i * w, y: 0, width: w, height: up + down }),
        s('rect', { class: 'began', x: i * w + w * 0.12, y: up - height(began), width: w * 0.76, height: height(began) }),
        s('rect', { class: 'ended', x: i * w + w * 0.12, y: up, width: w * 0.76, height: Math.min(down, height(ended)) }))), marker),
    h('div', { class: 'years', 'aria-hidden': 'true' }, years.map(({ year }, i) => h('span', null, i === 0 || year % 5 === 0 ? year : ''))));
    drawn = { filter, months: new Map(months.map(m => [m.day, m])), marker };
  }

  function mark(day) {
    const at = place(day);
    const x = (100 * at) / Math.max(1, days.length - 1);
    set(drawn.marker, { x1: x, x2: x });
    const { began, ended } = drawn.months.get(days[at]);
    said.textContent = t.counts(textOf(days[at]).slice(0, 7), began, ended);
  }

  /** The place of the last month end that is not after a day. */
  function place(day) {
    return Math.max(0, days.findLastIndex(d => d <= day));
  }

  function step(at) {
    go({ asOf: at === days.length - 1 ? '' : textOf(days[at]) }, { replace: true });
  }

  function start() {
    if (place(dayIn(state(), network)) === days.length - 1) step(0);
    play.textContent = t.pause;
    timer = setInterval(() => {
      const at = place(dayIn(state(), network)) + (matchMedia('(prefers-reduced-motion: reduce)').matches ? 12 : 1);
      step(Math.min(at, days.length - 1));
      if (at >= days.length - 1) pause();
    }, matchMedia('(prefers-reduced-motion: reduce)').matches ? 10 * pace : pace);
  }

  function pause() {
    clearInterval(timer);
    timer = 0;
    play.textContent = t.play;
  }
}

/** The start of the first year from which on more than three facts a year begin: before it, years are as good as empty. */
function firstDay({ facts, dataset }) {
  const years = new Map();
  for (const fact of facts) if (fact.spells.length) years.set(yearOf(fact.spells[0][0]), (years.get(yearOf(fact.spells[0][0])) ?? 0) + 1);
  let first = yearOf(dataset.compiled);
  while (years.get(first - 1) > 3) first--;
  return dayOf(`${Math.min(first, yearOf(dataset.compiled) - 1)}-01-01`);
}

function sum(all, key) {
  return all.reduce((n, one) => n + one[key], 0);
}
