import { h } from '../element.js';
import { address } from '../state.js';

/** The names of nations by code. */
export function namesOf(network) {
  return new Map(network.nations.map(({ code, name }) => [code, name]));
}

/** A nation's name as a link to a state. */
export function linked(code, names, change) {
  return h('a', { href: address(change) }, names.get(code) ?? code);
}
