const most = 12;

/** The things with a name that has all words of a text, names that begin with it first; each with the other name by which it was found. */
export function found(names, text, only = Object.keys(names)) {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const ranked = only.flatMap((kind, order) => names[kind].flatMap(thing => {
    const score = Math.min(...[thing.name, thing.key, ...thing.also].map(name => rank(fold(name), words)));
    if (score === Infinity) return [];
    const also = rank(fold(thing.name), words) < Infinity ? null : thing.also.find(name => rank(fold(name), words) === score) ?? null;
    return [{ kind, key: thing.key, name: thing.name, also, score, order }];
  }));
  return ranked.sort((a, b) => a.score - b.score || a.order - b.order || (a.name < b.name ? -1 : 1)).slice(0, most);
}

/** Lower case, without accents and punctuation. */
function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function rank(name, words) {
  const whole = words.join(' ');
  if (name === whole) return 0;
  if (name.startsWith(whole)) return 1;
  const parts = name.split(' ');
  if (words.every(word => parts.some(part => part.startsWith(word)))) return 2;
  return words.every(word => name.includes(word)) ? 3 : Infinity;
}
