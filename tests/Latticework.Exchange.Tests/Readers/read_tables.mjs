// Reads Arrow with apache-arrow and Parquet with parquet-wasm, and prints what each table holds as JSON.
import { readFileSync } from 'node:fs';
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';

const folder = process.argv[2];
const seen = {};
for (const name of ['nodes', 'ties', 'events', 'participants', 'sources']) {
  seen[name] = {
    arrow: tell(tableFromIPC(readFileSync(`${folder}/arrow/${name}.arrow`))),
    parquet: tell(tableFromIPC(readParquet(new Uint8Array(readFileSync(`${folder}/parquet/${name}.parquet`))).intoIPCStream())),
  };
}
seen.answer = tell(tableFromIPC(readFileSync(`${folder}/answer.arrow`)));
console.log(JSON.stringify(seen, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));

function tell(table) {
  return {
    rows: table.numRows,
    types: Object.fromEntries(table.schema.fields.map((field) => [field.name, String(field.type)])),
    nulls: Object.fromEntries(table.schema.fields.map((field) => [field.name, table.getChild(field.name).nullCount])),
    first: Object.fromEntries(table.schema.fields.map((field) => [field.name, table.numRows ? plain(table.getChild(field.name).get(0)) : null])),
    hash: table.schema.metadata.get('hash') ?? null,
  };
}

function plain(value) {
  return value && typeof value === 'object' && typeof value.toArray === 'function' ? [...value] : value;
}
