import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import JSZip from 'jszip';
import { mutation } from './mutations.ts';

/** One file, damaged anywhere. The same seed always gives the same. */
export interface DamagedInput {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const megabyte = 1_000_000;
/** A zip bears the time of its files. */
const packedAt = new Date(2024, 0, 1);

const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN;CHARSET=UTF-8:示例\r\nNOTE:first\r\n second\r\nEND:VCARD\r\n';
const event = 'BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:拜访\r\nEND:VEVENT\r\n';
const records = Array.from({ length: 12 }, (_, id) => ({ id, name: `示例 "${id}"`, tags: [true, null, 1.5e3] }));

/** Whole files of each format, made from tables of many dresses. */
const formats: Record<string, (table: Uint8Array) => string | Uint8Array | Promise<Uint8Array>> = {
  'contacts.csv': (table) => table,
  'contacts.csv.gz': (table) => gzipSync(table),
  'export.zip': (table) => zip({ 'contacts.csv': table, '示例/companies.csv': table, 'attachments/a.bin': table }),
  'nested.zip': async (table) => zip({ 'inner.zip': await zip({ 'contacts.csv': table }) }),
  'contacts.json': () => JSON.stringify({ data: { contacts: records } }),
  'contacts.jsonl': () => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  'contacts.vcf': () => card.repeat(9),
  'calendar.ics': () => `BEGIN:VCALENDAR\r\n${event.repeat(9)}END:VCALENDAR\r\n`,
  'contacts.sql': () => '-- MySQL dump 10\nINSERT INTO `a` VALUES (1);\n-- Dump completed\n',
};
const names = Object.keys(formats);

function zip(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const packed = new JSZip();
  for (const [name, bytes] of Object.entries(files)) packed.file(name, bytes, { date: packedAt });
  return packed.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const place = fc.double({ min: 0, max: 1, noNaN: true });
/** What readers stumble over: quotes, delimiters, line ends, brackets, lengths, broken characters, marks of formats. */
const poison = fc.oneof(
  fc
    .constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '\0',
      '{',
      '[',
      ']',
      '\\',
      '=1+1',
      '<html>',
      '\ufeff',
      '\ufffd',
      'PK\x03\x04',
    )
    .map((text) => encoder.encode(text)),
  fc.uint8Array({ minLength: 1, maxLength: 8 }),
);
/** One damage each: `at` and `to` are shares of the file. */
const damage = fc.oneof(
  fc.record({ type: fc.constant('insert' as const), at: place, bytes: poison, times: fc.constantFrom(1, 1, 1, 500) }),
  fc.record({ type: fc.constant('overwrite' as const), at: place, bytes: poison }),
  fc.record({ type: fc.constant('cut' as const), at: place }),
  fc.record({ type: fc.constant('remove' as const), at: place, to: place }),
  fc.record({ type: fc.constant('repeat' as const), at: place, to: place }),
);
const damages = fc.array(damage, { minLength: 1, maxLength: 4 });
type Damage = typeof damage extends fc.Arbitrary<infer One> ? One : never;

/** Every hundredth input is a megabyte large, or a little more. */
export async function damagedInput(seed: number): Promise<DamagedInput> {
  const name = names[seed % names.length] as string;
  const made = await formats[name]?.(mutation(seed).bytes);
  let bytes = typeof made === 'string' ? encoder.encode(made) : Uint8Array.from(made ?? []);
  if (seed % 100 === 0) bytes = join(...Array.from({ length: Math.ceil(megabyte / bytes.length) }, () => bytes));
  for (const one of fc.sample(damages, { seed, numRuns: 1 })[0] ?? []) bytes = apply(bytes, one);
  return { name, bytes: bytes.subarray(0, megabyte + 10_000) };
}

function apply(bytes: Uint8Array<ArrayBuffer>, one: Damage): Uint8Array<ArrayBuffer> {
  const at = Math.floor(one.at * bytes.length);
  switch (one.type) {
    case 'insert':
      return join(bytes.subarray(0, at), ...Array.from({ length: one.times }, () => one.bytes), bytes.subarray(at));
    case 'overwrite':
      return join(bytes.subarray(0, at), one.bytes, bytes.subarray(at + one.bytes.length));
    case 'cut':
      return bytes.slice(0, at);
    case 'remove':
      return join(bytes.subarray(0, at), bytes.subarray(Math.max(at, Math.floor(one.to * bytes.length))));
    case 'repeat':
      return join(bytes.subarray(0, Math.max(at, Math.floor(one.to * bytes.length))), bytes.subarray(at));
  }
}

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
