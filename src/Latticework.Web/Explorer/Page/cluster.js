// The order in which like stands beside like: average linkage, with each branch turned so that its ends meet their likest neighbours.

/** The numbers 0 to count - 1 in that order. `likeness(i, j)` is greater the more alike; equals are joined by the lowest numbers first. */
export function clusterOrder(count, likeness) {
  const mean = Array.from({ length: count }, (_, i) => Float64Array.from({ length: count }, (_, j) => i === j ? 0 : likeness(i, j)));
  const groups = Array.from({ length: count }, (_, i) => [i]);
  for (let left = count; left > 1; left--) {
    const [a, b] = likest(groups, mean);
    for (let k = 0; k < count; k++) {
      if (!groups[k] || k === a || k === b) continue;
      mean[a][k] = mean[k][a] = (mean[a][k] * groups[a].length + mean[b][k] * groups[b].length) / (groups[a].length + groups[b].length);
    }
    groups[a] = joined(groups[a], groups[b], likeness);
    groups[b] = null;
  }
  return groups[0] ?? [];
}

function likest(groups, mean) {
  let best = null;
  for (let a = 0; a < groups.length; a++) {
    if (!groups[a]) continue;
    for (let b = a + 1; b < groups.length; b++) if (groups[b] && (!best || mean[a][b] > mean[best[0]][best[1]])) best = [a, b];
  }
  return best;
}

function joined(a, b, likeness) {
  const turned = list => [...list].reverse();
  const ways = [[a, b], [turned(a), b], [a, turned(b)], [turned(a), turned(b)]];
  const meeting = ([first, second]) => likeness(first[first.length - 1], second[0]);
  return ways.reduce((best, way) => meeting(way) > meeting(best) ? way : best).flat();
}
