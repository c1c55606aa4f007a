/** The views, in the order of their tabs. A view is loaded when it is first shown. */
export const views = [
  { name: 'network', drawn: true, load: () => import('./network.js') },
  { name: 'map', drawn: true, load: () => import('./map.js') },
  { name: 'table', drawn: true, load: () => import('./table.js') },
  { name: 'partners', load: () => import('./partners.js') },
  { name: 'overlap', load: () => import('./overlap.js') },
  { name: 'gaps', load: () => import('./gaps.js') },
  { name: 'rank', load: () => import('./rank.js') },
  { name: 'diff', load: () => import('./diff.js') },
];
