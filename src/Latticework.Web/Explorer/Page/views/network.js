import { text } from '../text.js';
import { drawnView } from './drawn.js';

/** The network of a day. */
export const show = drawnView('network', text.network.label, {
  places(network, w, h) {
    const { width, height } = network.picture;
    const margin = Math.min(12, w / 40);

    // Where the picture is much higher than wide, as on a telephone, it is laid on its side.
    const tall = h > 1.25 * w;
    const [sx, sy] = [(w - 2 * margin) / width, (h - 2 * margin) / height];
    const [tx, ty] = [(w - 2 * margin) / height, (h - 2 * margin) / width];
    return {
      size: tall ? Math.min(tx, ty) : Math.min(sx, sy),
      places: network.nations.map(({ network: [x, y] }) => (tall ? [margin + y * tx, margin + x * ty] : [margin + x * sx, margin + y * sy])),
    };
  },
});
