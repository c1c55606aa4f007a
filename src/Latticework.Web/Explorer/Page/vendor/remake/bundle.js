export { geoProjection, geoPath } from 'd3-geo';
export { select } from 'd3-selection';
export { zoom, zoomIdentity } from 'd3-zoom';
export { feature } from 'topojson-client';
export { default as land } from 'world-atlas/land-110m.json';
