import { gb18030, utf16 } from '../../utils/files/testing.ts';
import { type Random, randomFrom } from '../crms/random.ts';
import { changes } from './damage.ts';
import { type Dress, practiceLines, randomDress, rowNumber, textOf } from './practice-table.ts';

/** One file of the set. The same seed always gives the same file. */
export interface Mutation {
  seed: number;
  /** What was done to it; undefined when it is whole. */
  damage: string | undefined;
  dress: Dress;
  bytes: Uint8Array;
  /** Rows that it has when it is whole. */
  rows: number;
  /** Findings, one of which must tell the damage. */
  told: readonly string[];
  /** The row that the finding must name. */
  row?: number;
}

const damages = Object.keys(changes);

/** Every fourth file is whole, every fourth cut off or with broken bytes; the others have one damage each. */
export function mutation(seed: number): Mutation {
  const random = randomFrom(seed);
  const dress = randomDress(random);
  switch (seed % 4) {
    case 0:
      return whole(seed, random, dress);
    case 1:
      return random.oneIn(2) ? cutOff(seed, random, dress) : brokenByte(seed, random, { ...dress, encoding: 'utf-8' });
    default:
      return damaged(seed, random, dress);
  }
}

function whole(seed: number, random: Random, dress: Dress): Mutation {
  const lines = practiceLines(random, dress);
  const rows = lines.filter(({ type }) => type === 'row').length;
  return { seed, damage: undefined, dress, rows, told: [], bytes: encode(textOf(lines, dress), dress) };
}

function damaged(seed: number, random: Random, first: Dress): Mutation {
  const name = damages[random.whole(damages.length)] as string;
  // GB 18030 has no such letters in the table that writes it here.
  const garbles = name.startsWith('garbled') || name === 'a lost character';
  const dress: Dress = garbles && first.encoding === 'gb18030' ? { ...first, encoding: 'utf-8' } : first;
  const lines = practiceLines(random, dress);
  const places = lines.flatMap(({ type }, at) => (type === 'row' ? at : []));
  const at = places[random.whole(places.length)] as number;
  const done = changes[name]?.(lines, at, dress, random);
  if (!done) return whole(seed, randomFrom(seed), dress);
  const { told, line } = done;
  const bytes = encode(textOf(lines, dress), dress);
  return {
    seed,
    damage: name,
    dress,
    rows: places.length,
    told,
    bytes,
    ...(line === undefined ? {} : { row: rowNumber(line, dress) }),
  };
}

function cutOff(seed: number, random: Random, dress: Dress): Mutation {
  const { bytes, rows } = whole(seed, random, dress);
  const half = Math.floor(bytes.length / 2);
  // The last line end alone is no loss.
  const length = half + random.whole(bytes.length - half - 8);
  const told = ['cut-off', 'open-quote', 'no-line-end', 'fewer-rows', 'ragged-row'];
  return { seed, damage: 'cut off', dress, rows, told, bytes: bytes.slice(0, length) };
}

function brokenByte(seed: number, random: Random, dress: Dress): Mutation {
  const { bytes, rows } = whole(seed, random, dress);
  const wide = [...bytes.keys()].filter((at) => (bytes[at] as number) >= 0xe1);
  bytes[wide[random.whole(wide.length)] as number] = 0xff;
  return { seed, damage: 'a byte that is no character', dress, rows, told: ['bad-bytes'], bytes };
}

function encode(text: string, { encoding }: Dress): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'gb18030':
      return gb18030(text);
    case 'utf-16le':
      return utf16(`\ufeff${text}`, 'le');
    case 'utf-16be':
      return utf16(`\ufeff${text}`, 'be');
  }
}
