import type { Characters } from './characters.ts';
import { found } from './check-type.ts';
import { entryCutOff, entryLine, entryOpen, entryStray } from './checks/entries.ts';
import { type ContentLine, ContentLines } from './content-lines.ts';
import type { FormatReader, FormatResult } from './format.ts';
import type { Finding } from './report.ts';
import { manyRows, Rows } from './spots.ts';

/** Entries within entries; calendars have three levels. */
const mostOpen = 20;
/** Kinds of entries in one file. */
const mostKinds = 20;

interface Entries {
  rows: number;
  columns: Set<string>;
}

/** Reads vCard (RFC 6350 and older) or iCalendar (RFC 5545): does each entry begin and end, how many are there of each kind. */
export class EntryReader implements FormatReader {
  readonly #path: string;
  readonly #outer: 'VCARD' | 'VCALENDAR';
  readonly #mostColumns: number;
  readonly #lines: ContentLines;
  readonly #kinds = new Map<string, Entries>();
  /** The names of the entries that have begun, and where. */
  readonly #open: { name: string; row: number }[] = [];
  readonly #notEnded = new Rows(manyRows);
  readonly #stray = new Rows(manyRows);
  readonly #noField = new Rows(manyRows);
  #mayNest = false;

  constructor(path: string, kind: 'vcard' | 'icalendar', columns: number, unfolded: Characters) {
    this.#path = path;
    this.#outer = kind === 'vcard' ? 'VCARD' : 'VCALENDAR';
    this.#mostColumns = columns;
    this.#lines = new ContentLines((line) => this.#read(line), unfolded);
  }

  write(text: Uint8Array): void {
    this.#lines.write(text);
  }

  end(): FormatResult {
    this.#lines.end();
    const findings: Finding[] = [];
    const last = this.#open[0];
    const path = this.#path;
    if (last) findings.push(found(entryCutOff, { open: last.name }, { path, row: last.row }));
    for (const [check, rows] of [
      [entryOpen, this.#notEnded],
      [entryStray, this.#stray],
      [entryLine, this.#noField],
    ] as const) {
      if (rows.total === 0) continue;
      findings.push(found(check, { total: rows.total, rows: rows.list() }, { path, row: rows.first[0] }, rows));
    }
    return { parts: this.#parts(), findings };
  }

  #parts(): FormatResult['parts'] {
    const kinds = [...this.#kinds].map(([part, { rows, columns }]) => ({ part, rows, columns: [...columns] }));
    if (this.#outer === 'VCALENDAR') return kinds.length > 0 ? kinds : [{ part: 'VEVENT', rows: 0, columns: [] }];
    return kinds.map(({ rows, columns }) => ({ rows, columns }));
  }

  #read({ name, value, row }: ContentLine): void {
    if (name === 'BEGIN') this.#begin(value, row);
    else if (name === 'END') this.#end(value, row);
    else if (this.#open.length === 0) this.#stray.add(row);
    else if (name === undefined) this.#noField.add(row);
    else if (this.#open.length === this.#depth) this.#field(name);
    this.#mayNest = name === 'AGENT';
  }

  /** How many entries are around a field of a record: a calendar's events stand one level deeper. */
  get #depth(): number {
    return this.#outer === 'VCARD' ? 1 : 2;
  }

  #begin(name: string, row: number): void {
    // A card may hold another as its agent; otherwise the one before has lost its end.
    if (name === this.#outer && this.#open.length > 0 && !this.#mayNest) {
      this.#notEnded.add(this.#open[0]?.row ?? row);
      this.#open.length = 0;
    }
    if (this.#open.length < mostOpen) this.#open.push({ name, row });
    else this.#notEnded.add(row);
  }

  #end(name: string, row: number): void {
    const at = this.#open.findLastIndex((open) => open.name === name);
    if (at < 0) {
      this.#stray.add(row);
      return;
    }
    for (const lost of this.#open.slice(at + 1)) this.#notEnded.add(lost.row);
    if (at === this.#depth - 1 && name !== 'VTIMEZONE') this.#entries(name).rows++;
    this.#open.length = at;
  }

  #field(name: string): void {
    const kind = this.#open[this.#depth - 1]?.name ?? '';
    if (kind === 'VTIMEZONE') return;
    const { columns } = this.#entries(kind);
    if (columns.size < this.#mostColumns) columns.add(name);
  }

  #entries(kind: string): Entries {
    const known = this.#kinds.get(kind);
    if (known) return known;
    const entries = { rows: 0, columns: new Set<string>() };
    if (this.#kinds.size < mostKinds) this.#kinds.set(kind, entries);
    return entries;
  }
}
