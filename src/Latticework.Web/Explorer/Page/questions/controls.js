import { h } from '../element.js';

/** A choice of one among some, each [value, label]. */
export function choice(name, label, options, chosen, change) {
  return h('label', null, h('span', null, label), h('select', { name, change: event => change(event.target.value) }, options.map(([value, shown]) => h('option', { value, selected: value === chosen }, shown))));
}

/** A choice of a nation; the first entry is none. */
export function nationChoice(name, label, none, names, chosen, change) {
  const sorted = [...names].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([code, shown]) => [code, `${shown} (${code})`]);
  return choice(name, label, [['', none], ...sorted], chosen, change);
}

/** A day. */
export function dayChoice(name, label, day, change) {
  return h('label', null, h('span', null, label), h('input', { name, type: 'date', value: day, change: event => event.target.value && change(event.target.value) }));
}
