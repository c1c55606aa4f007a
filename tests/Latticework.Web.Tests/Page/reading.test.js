import assert from 'node:assert/strict';
import test from 'node:test';

globalThis.location = { search: '', pathname: '/' };
globalThis.addEventListener = () => {};
const { address: stateAddress, read } = await import('../../../src/Latticework.Web/Explorer/Page/state.js');
const { address, table } = await import('../../../src/Latticework.Web/Explorer/Page/api.js');
const { found } = await import('../../../src/Latticework.Web/Explorer/Page/shell/names.js');

test('a state and its address tell one another, and what is as usual is left out', () => {
  const usual = read('');
  assert.equal(stateAddress({}, usual), '/');
  const changed = { view: 'map', asOf: '2025-12', nations: ['JPN', 'AUS'], ties: ['forum', 'exercise'], chance: true, years: 5, of: 'a & b?' };
  const search = stateAddress(changed, usual);
  assert.equal(search, '/?view=map&asOf=2025-12&nations=JPN,AUS&of=a+%26+b%3F&ties=forum,exercise&years=5&chance=true');
  assert.deepEqual(read(search.slice(1)), { ...usual, ...changed });
});

test('an address that says nonsense gives the usual state of it', () => {
  assert.equal(read('?years=many').years, 0);
  assert.equal(read('?chance=perhaps').chance, false);
  assert.deepEqual(read('?nations=,,').nations, []);
});

test('a question is asked by its parameters, without those that are empty', () => {
  assert.equal(address('partners', { nations: ['JPN', 'NZL'], asOf: '', apart: true, observers: false, limit: 0 }, 'csv'), '/api/partners?nations=JPN,NZL&apart=true&limit=0&format=csv');
  assert.equal(address('show', { of: 'Quad & more' }), '/api/show?of=Quad+%26+more');
});

test('CSV is read with its quotes and line ends', () => {
  assert.deepEqual(table('a,b\r\n1,"x, ""y""\nz"\n,\n'), [{ a: '1', b: 'x, "y"\nz' }, { a: '', b: '' }]);
  assert.deepEqual(table('a,b\n'), []);
});

test('things are found by any of their names, whatever case and accents', () => {
  const names = {
    nations: [{ key: 'KOR', name: 'South Korea', also: ['Republic of Korea', 'ROK'] }, { key: 'PRK', name: 'North Korea', also: [] }],
    persons: [{ key: 'José Muñoz', name: 'José Muñoz', also: [] }],
  };
  assert.deepEqual(found(names, 'korea').map(f => f.key), ['PRK', 'KOR']);
  assert.deepEqual(found(names, 'rok').map(f => [f.key, f.also]), [['KOR', 'ROK']]);
  assert.deepEqual(found(names, 'munoz jo').map(f => f.key), ['José Muñoz']);
  assert.deepEqual(found(names, 'kor', ['persons']), []);
  assert.deepEqual(found(names, '  '), []);
});
