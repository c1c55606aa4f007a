import { s } from '../element.js';
import { text } from '../text.js';
import { feature, geoProjection, geoPath, land } from '../vendor/bundle.js';
import { drawnView } from './drawn.js';

/** The same on a map of the region, with rails at its sides for those beyond. */
export const show = drawnView('map', text.map.label, {
  background: network => [s('g', { class: 'earth' }, backdrop(network))],
  places(network, w, h) {
    const { width, height } = network.picture;
    const scale = Math.min(w / width, h / height);
    const [left, top] = [(w - width * scale) / 2, (h - height * scale) / 2];
    return {
      size: scale,
      background: `translate(${left},${top}) scale(${scale})`,
      places: network.nations.map(({ map }) => map && [left + map[0] * scale, top + map[1] * scale]),
    };
  },
});

function backdrop({ picture: { height, map }, nations }) {
  const degree = 180 / Math.PI;
  const projection = geoProjection((x, y) => [x, y * map.stretch]).rotate([-(map.west + (map.right - map.left) / map.scale / 2), 0]).scale(map.scale * degree)
    .translate([(map.left + map.right) / 2, height / 2 + map.middle * map.scale * map.stretch]).clipExtent([[map.left, 0], [map.right, height]]);
  return [
    s('rect', { class: 'sea', x: map.left, y: 0, width: map.right - map.left, height, rx: 10 }),
    s('path', { class: 'land', d: geoPath(projection)(feature(land, land.objects.land)) }),
    nations.filter(n => n.at && n.map && Math.hypot(n.at[0] - n.map[0], n.at[1] - n.map[1]) > 6).map(n => s('path', { class: 'lead', d: `M${n.at[0]},${n.at[1]}L${n.map[0]},${n.map[1]}` })),
    s('text', { class: 'rail', x: 85, y: 24 }, text.map.west),
    s('text', { class: 'rail', x: 962, y: 24 }, text.map.east),
  ];
}
