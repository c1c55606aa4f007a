// The whole state of the page is its address. What is as usual is left out of it, so that addresses stay short.
const text = usual => ({ usual, read: value => value, write: value => value });
const number = usual => ({ usual, read: value => (/^\d{1,6}$/.test(value) ? Number(value) : usual), write: String });
const flag = { usual: false, read: value => value === 'true', write: String };
const listOf = (...usual) => ({ usual: Object.freeze(usual), read: value => Object.freeze(value.split(',').filter(Boolean)), write: value => value.join(',') });
const list = listOf();

const shape = {
  view: text('network'),
  asOf: text(''),
  against: text(''),
  nations: list,
  of: text(''),
  ties: listOf('agreement'),
  types: list,
  forms: list,
  status: text(''),
  confidence: text(''),
  observers: flag,
  without: list,
  reading: text(''),
  years: number(0),
  regions: list,
  forum: text(''),
  least: number(0),
  chance: flag,
  sort: text(''),
  measure: text(''),
  withoutNation: text(''),
  hub: text(''),
  limit: number(0),
};

const listeners = new Set();
let current = read();

/** The state that an address tells. */
export function read(search = location.search) {
  const given = new URLSearchParams(search);
  return Object.freeze(Object.fromEntries(Object.entries(shape).map(([key, { usual, read }]) => [key, given.has(key) ? read(given.get(key)) : usual])));
}

export function state() {
  return current;
}

/** The address of a state: of this one with some changes. */
export function address(change = {}, from = current) {
  const next = { ...from, ...change };
  const given = new URLSearchParams();
  for (const [key, { usual, write }] of Object.entries(shape)) {
    if (write(next[key]) !== write(usual)) given.set(key, write(next[key]));
  }
  const query = given.toString().replaceAll('%2C', ',');
  return query ? `/?${query}` : '/';
}

/** Goes to another state. With `replace`, the way back does not lead here: for steps of a slider. */
export function go(change, { replace = false } = {}) {
  const to = address(change);
  if (to === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  tell();
}

/** Calls with the new and the last state whenever it changes. */
export function onChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  const last = current;
  current = read();
  for (const listener of listeners) listener(current, last);
}

addEventListener('popstate', tell);
addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="/?"], a[href="/"]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  tell();
});
