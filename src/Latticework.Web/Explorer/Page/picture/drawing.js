import { s, set, fill } from '../element.js';
import { kinds } from '../network/ties.js';
import { text } from '../text.js';
import { go } from '../state.js';
import { select, zoom, zoomIdentity } from '../vendor/bundle.js';
import { bends, curve, radius, width } from './geometry.js';

/** The radius from which on a nation's code stands within it, and the least of one selected. */
const [inner, chosen] = [11, 13];

/**
 * The picture of a network: nations that stay where they are, ties that come and go. Elements are made once; a step in time only changes their attributes.
 */
export class Drawing {
  #network;
  #svg;
  #ties = new Map();
  #nations;
  #places = [];
  #groups;
  #zoom;
  #last = {};
  #size = 1;
  #k = 1;
  #boxes = [];

  constructor(network, label, background = []) {
    this.#network = network;
    this.#groups = { back: s('g', { class: 'back' }, background), ties: s('g', { class: 'ties' }), ego: s('g', { class: 'ego' }), nations: s('g', { class: 'nations' }) };
    const inner = s('g', null, ...Object.values(this.#groups));
    this.#svg = s('svg', { class: 'network', role: 'group', 'aria-label': label, click: event => event.target === this.#svg && go({ nations: [], of: '' }) }, inner);
    this.#nations = network.nations.map((nation, i) => this.#nation(nation, i));
    this.#zoom = zoom().scaleExtent([1, 8]).on('zoom', ({ transform }) => {
      inner.setAttribute('transform', transform);
      this.#scale(transform.k);
      this.#label();
    });
    select(this.#svg).call(this.#zoom).on('dblclick.zoom', null);
  }

  get svg() {
    return this.#svg;
  }

  /** Puts the nations at their places, in pixels, null for one that is not in the picture; they are drawn as large as `size` lets them be without lying on one another. */
  place({ places, size, background = null }, [w, h]) {
    this.#places = places;
    this.#size = size;
    set(this.#groups.back, { transform: background });
    set(this.#svg, { viewBox: `0 0 ${w} ${h}`, width: w, height: h });
    this.#zoom.extent([[0, 0], [w, h]]).translateExtent([[0, 0], [w, h]]);
    for (const [key, path] of this.#ties) path.setAttribute('d', this.#path(this.#network.pairs[key]));
    this.#last = {};
    this.#scale(1);
    select(this.#svg).call(this.#zoom.transform, zoomIdentity);
  }

  zoomBy(factor) {
    select(this.#svg).call(factor ? this.#zoom.scaleBy : this.#zoom.transform, factor || zoomIdentity);
  }

  /** Shows a day: its ties from `least` facts on, with the ties of what is selected before the rest. `marked` are pairs to mark. */
  show(day, { selection, members, marked }) {
    const near = this.#near(day, selection, members);
    this.#svg.classList.toggle('chosen', near !== null);
    const seen = new Set();
    for (const tie of day.ties) {
      const ofSelection = isOf(tie, selection);
      const amongMembers = selection.length === 0 && members !== null && members.has(tie.a) && members.has(tie.b);
      if (tie.count < day.least && !ofSelection && !amongMembers) continue;
      if (!this.#places[tie.a] || !this.#places[tie.b]) continue;
      seen.add(tie.pair);
      this.#tie(tie, ofSelection ? ' of-selection' : amongMembers ? ' among' : '', marked?.has(tie.pair) ?? false);
    }
    for (const [pair, path] of this.#ties) if (!seen.has(pair)) path.setAttribute('display', 'none');
    this.#ego(day, selection);
    const most = Math.max(1, ...day.partners);
    this.#nations.forEach((element, i) => this.#dress(element, i, day.partners[i], most, near, selection));
    this.#label();
  }

  #near(day, selection, members) {
    if (selection.length === 0) return members;
    const near = new Set(selection);
    const partners = selection.map(one => new Set(day.ties.filter(t => t.a === one || t.b === one).map(t => (t.a === one ? t.b : t.a))));
    for (const partner of partners[0]) if (partners.every(p => p.has(partner))) near.add(partner);
    return near;
  }

  #tie(tie, standing, marked) {
    let path = this.#ties.get(tie.pair);
    if (!path) {
      path = s('path', { d: this.#path(tie), class: 'tie', click: () => this.#choosePair(tie.a, tie.b) }, s('title'));
      this.#ties.set(tie.pair, path);
      // The strongest come first, and lie on those that come after.
      this.#groups.ties.prepend(path);
    }
    const present = kinds.filter((_, k) => tie.kinds[k]);
    const look = `${present.length === 1 ? present[0] : 'several'} ${tie.count}${standing} ${marked}`;
    if (path.dataset.look === look) {
      path.removeAttribute('display');
      return;
    }
    path.dataset.look = look;
    set(path, { display: null, class: `tie ${present.length === 1 ? present[0] : 'several'}${standing}${marked ? ' marked' : ''}`, 'stroke-width': width(tie.count, !standing) });
    path.firstChild.textContent = this.#tieText(tie);
  }

  /** The ties of what is selected, a curve for each kind. */
  #ego(day, selection) {
    fill(this.#groups.ego, day.ties.filter(t => isOf(t, selection) && this.#places[t.a] && this.#places[t.b]).map(tie => {
      const present = [...kinds.keys()].filter(k => tie.kinds[k]);
      const [from, to] = [this.#places[tie.a], this.#places[tie.b]];
      const bent = bends(present.length, Math.hypot(to[0] - from[0], to[1] - from[1]));
      return s('g', { class: 'ego-tie', click: () => this.#choosePair(tie.a, tie.b) },
        s('title', null, this.#tieText(tie)),
        s('path', { class: 'reach', d: curve(from, to) }),
        present.map((k, i) => s('path', { class: `tie ${kinds[k]}`, d: curve(from, to, bent[i]), 'stroke-width': width(tie.kinds[k]) })));
    }));
  }

  #nation({ code, name }, i) {
    const element = s('g', {
      class: 'nation', tabindex: '0', role: 'button', 'data-code': code,
      click: event => this.#choose(i, event.shiftKey || event.ctrlKey || event.metaKey),
      keydown: event => this.#key(event, i),
    }, s('circle', { r: 3 }), s('text', { dy: '0.35em' }, code), s('title', null, name));
    this.#groups.nations.append(element);
    return element;
  }

  #dress(element, i, partners, most, near, selection) {
    const place = this.#places[i];
    const selected = selection.includes(i);
    const far = near !== null && !near.has(i);
    const look = `${partners} ${most} ${selected} ${far} ${Boolean(place)}`;
    if (this.#last[i] === look) return;
    this.#last[i] = look;
    const { name, code } = this.#network.nations[i];
    set(element, {
      class: `nation${partners ? '' : ' alone'}${selected ? ' selected' : ''}${far ? ' far' : ''}`,
      display: place ? null : 'none', 'aria-label': text.network.node(name, code, partners), 'aria-pressed': String(selected),
    });
    const r = Math.max(radius(partners, most) * Math.min(1, this.#size * 1.15), selected ? chosen : 0);
    element.firstChild.setAttribute('r', r);
    set(element.children[1], r < inner ? { dy: 0, y: r + 10 } : { dy: '0.35em', y: 0 });
    this.#boxes[i] = { first: (selected ? 1e6 : 0) + (far ? 0 : 1e3) + partners, y: r < inner ? r + 6 : 0 };
    element.lastChild.textContent = `${name}: ${text.nation.ties(partners)}`;
  }

  #scale(k) {
    this.#nations.forEach((element, i) => {
      const place = this.#places[i];
      if (place) element.setAttribute('transform', `translate(${place[0]},${place[1]}) scale(${1 / k})`);
    });
    this.#k = k;
  }

  /** Shows the codes that have room, those of the selected and of nations with many partners first. */
  #label() {
    const shown = [];
    const order = [...this.#boxes.keys()].filter(i => this.#boxes[i] && this.#places[i]).sort((a, b) => this.#boxes[b].first - this.#boxes[a].first);
    for (const i of order) {
      const [x, y] = [this.#places[i][0] * this.#k, this.#places[i][1] * this.#k + this.#boxes[i].y];
      const free = shown.every(([ox, oy]) => Math.abs(ox - x) >= 25 || Math.abs(oy - y) >= 11);
      if (free) shown.push([x, y]);
      this.#nations[i].classList.toggle('mute', !free);
    }
  }

  #path({ a, b }) {
    return this.#places[a] && this.#places[b] ? curve(this.#places[a], this.#places[b]) : '';
  }

  #tieText({ a, b, count }) {
    return text.network.tie(this.#network.nations[a].name, this.#network.nations[b].name, count);
  }

  #choose(i, also) {
    const { code } = this.#network.nations[i];
    const [first] = this.selected;
    go({ of: '', nations: also && first && first !== code ? [first, code] : this.selected.length === 1 && first === code ? [] : [code] });
  }

  #choosePair(a, b) {
    const [one, other] = [this.#network.nations[a].code, this.#network.nations[b].code];
    go({ of: '', nations: this.selected[0] === other ? [other, one] : [one, other] });
  }

  /** The codes selected, first to last. */
  selected = [];

  #key(event, i) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(i, event.shiftKey);
    } else if (/^Arrow/.test(event.key)) {
      event.preventDefault();
      this.#nearest(i, { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key])?.focus();
    }
  }

  /** The nation that lies next in a direction. */
  #nearest(i, [dx, dy]) {
    const [x, y] = this.#places[i];
    let [best, least] = [null, Infinity];
    this.#places.forEach((place, j) => {
      if (!place || j === i) return;
      const [along, across] = [(place[0] - x) * dx + (place[1] - y) * dy, Math.abs((place[0] - x) * dy) + Math.abs((place[1] - y) * dx)];
      if (along > 0 && along + 2 * across < least) [best, least] = [this.#nations[j], along + 2 * across];
    });
    return best;
  }
}

/** Whether a tie is one of a nation selected, or the one between two. */
function isOf({ a, b }, selection) {
  return selection.length === 1 ? a === selection[0] || b === selection[0] : selection.length === 2 && selection.includes(a) && selection.includes(b);
}
