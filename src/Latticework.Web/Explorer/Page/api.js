import { text } from './text.js';

const kept = new Map();
const most = 60;

/** The address of a question: lists are joined by commas, what is empty is left out. */
export function address(question, parameters = {}, format = '') {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...parameters, format })) {
    const written = Array.isArray(value) ? value.join(',') : value === true ? 'true' : value === false || value === null || value === undefined ? '' : String(value);
    if (written !== '') given.set(key, written);
  }
  const query = given.toString().replaceAll('%2C', ',');
  return `/api/${question}${query ? `?${query}` : ''}`;
}

/** The answer to a question as JSON; a refusal is an error with the sentence that the server gives. Answers are kept, since the dataset served does not change. */
export function ask(question, parameters = {}, { signal } = {}) {
  return keep(address(question, parameters), signal, response => response.json());
}

/** The same as the rows of its CSV, each an object by column. */
export function rows(question, parameters = {}, { signal } = {}) {
  return keep(address(question, parameters, 'csv'), signal, async response => table(await response.text()));
}

async function keep(url, signal, read) {
  if (!kept.has(url)) {
    const answer = get(url, signal, read);
    kept.set(url, answer);
    answer.catch(() => kept.delete(url));
    if (kept.size > most) kept.delete(kept.keys().next().value);
  }
  try {
    return await kept.get(url);
  } catch (error) {
    // Another who asked the same has gone; this one still waits.
    if (error.name === 'AbortError' && !signal?.aborted) return keep(url, signal, read);
    throw error;
  }
}

async function get(url, signal, read) {
  let response;
  try {
    response = await fetch(url, { signal, headers: { accept: url.includes('format=csv') ? 'text/csv' : 'application/json' } });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Error(text.noServer, { cause: error });
  }
  if (response.ok) return read(response);
  const problem = await response.json().catch(() => null);
  throw new Error(problem?.detail ?? text.failed(response.status));
}

/** CSV by RFC 4180. */
export function table(csv) {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)];
  const lines = [[]];
  for (const [all, quoted, plain, end] of cells) {
    if (all === '') continue;
    lines.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') lines.push([]);
  }
  const [names, ...rest] = lines.filter(line => line.length > 0);
  return rest.map(line => Object.fromEntries(names.map((name, i) => [name, line[i] ?? ''])));
}
