import type { SourceRow } from './source.ts';

/** Objects within each other become columns (`address.city`) this far; deeper ones stay JSON in one cell. */
const deepest = 4;

/**
 * Gives the function that makes rows of records' texts, one after the other. It adds to `columns` what no record before had.
 * Numbers keep the digits they are written with; what is no object of JSON becomes a damaged row.
 */
export function rowsOf(columns: string[], mostColumns: number): (text: string | undefined) => SourceRow {
  const places = new Map<string, number>();
  let row = 0;
  return (text) => {
    row++;
    if (text === undefined) return { row, cells: [], damage: 'long-row' };
    const record = parse(text);
    if (record === undefined) return { row, cells: [text], damage: 'not-json' };
    const cells: string[] = [];
    let more = false;
    for (const [name, cell] of flat(record, '', 1)) {
      let place = places.get(name);
      if (place === undefined && columns.length < mostColumns) {
        place = columns.push(name) - 1;
        places.set(name, place);
      }
      if (place === undefined) more = true;
      else cells[place] = cell;
    }
    const filled = Array.from(cells, (cell) => cell ?? '');
    return more ? { row, cells: filled, damage: 'more-cells' } : { row, cells: filled };
  };
}

/** As engines hand it to a reviver of `JSON.parse`: the text of a number, before it lost digits. */
type Reviver = (this: unknown, key: string, value: unknown, context?: { source?: string }) => unknown;

const keepDigits: Reviver = (_key, value, context) =>
  typeof value === 'number' && context?.source !== undefined ? new Digits(context.source) : value;

class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text, keepDigits);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function* flat(record: object, prefix: string, depth: number): Generator<[name: string, cell: string]> {
  for (const [key, value] of Object.entries(record)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Digits);
    if (isObject && depth < deepest) yield* flat(value, name, depth + 1);
    else yield [name, cellOf(value)];
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Digits) return value.text;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one instanceof Digits)) {
    return value.map(cellOf).join('; ');
  }
  return typeof value === 'object' ? JSON.stringify(value, digitsAsNumbers) : String(value);
}

function digitsAsNumbers(_key: string, value: unknown): unknown {
  return value instanceof Digits ? Number(value.text) : value;
}
