import { ask } from '../api.js';
import { dayOf, textOf, yearsBefore } from '../days.js';
import { decode } from './network.js';
import { filter, membersOf } from './ties.js';

const decoded = new WeakMap();

/** The network of all days under what a state lets in. */
export async function networkOf(state, signal) {
  const payload = await ask('explorer/network', always(state), { signal });
  if (!decoded.has(payload)) decoded.set(payload, decode(payload));
  return decoded.get(payload);
}

/** The day that a state asks about, within the days that the dataset knows of. */
export function dayIn(state, { dataset }) {
  return Math.min(dayOf(state.asOf) ?? dataset.compiled, dataset.compiled);
}

/** The parameters by which a question counts what the picture shows. */
export function scopeOf(state, network) {
  const day = dayIn(state, network);
  return {
    asOf: state.asOf ? textOf(day) : '',
    since: state.years ? textOf(yearsBefore(day, state.years)) : '',
    ties: state.ties,
    types: state.types,
    forms: state.forms,
    ...always(state),
  };
}

const filters = new WeakMap();

/** What of the network a state shows. The same state in all that counts gives the same object. */
export function filterOf(state, network) {
  const key = JSON.stringify([state.ties, state.types, state.forms, state.years, state.regions, state.forum, state.forum && dayIn(state, network)]);
  const last = filters.get(network);
  if (last?.key === key) return last.made;
  const made = filter(network, { ...state, among: nationsOf(state, network) });
  filters.set(network, { key, made });
  return made;
}

function nationsOf(state, network) {
  if (!state.regions.length && !state.forum) return null;
  const members = state.forum ? membersOf(network, state.forum, dayIn(state, network)) : null;
  return new Set([...network.nations.keys()].filter(i => (!members || members.has(i)) && (!state.regions.length || state.regions.includes(network.nations[i].region))));
}

function always({ status, confidence, observers, without, reading }) {
  return { status, confidence, observers, without, reading };
}
